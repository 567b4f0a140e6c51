import { hash, verify } from '@node-rs/argon2';

/** The defaults of the library are argon2id with 19 MiB and two passes: OWASP's first choice. */
export function hashPassword(password: string): Promise<string> {
  return hash(password);
}

/** Null stands for "no such person": it takes as long as a wrong password, so that time does not tell who has an account. */
export async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  decoy ??= hash('nobody has this password');
  const right = await verify(stored ?? (await decoy), password).catch(() => false);
  return stored !== null && right;
}

let decoy: Promise<string> | undefined;
