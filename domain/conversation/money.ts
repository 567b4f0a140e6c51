import * as z from 'zod';

/** ISO 4217 codes of the currencies whose debts this product knows how to print. */
export const Currency = z.enum(['BRL', 'MXN', 'COP', 'CLP', 'PEN', 'ARS', 'EUR', 'USD', 'GBP']);
export type Currency = z.infer<typeof Currency>;

/** An amount in minor units (cents), so that no rounding is ever implied. COP and CLP are still kept in hundredths. */
export const Money = z.strictObject({ minor: z.int(), currency: Currency });
export type Money = z.infer<typeof Money>;
