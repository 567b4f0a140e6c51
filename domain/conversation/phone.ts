import * as z from 'zod';

/** A telephone number in E.164, such as `+5511987654321`. */
export const Phone = z.string().regex(/^\+[1-9]\d{6,14}$/, 'expected E.164, such as +5511987654321');
export type Phone = z.infer<typeof Phone>;
