import { createCipheriv, createDecipheriv, type KeyObject, randomBytes } from 'node:crypto';

const nonceBytes = 12;
const tagBytes = 16;

/** AES-256-GCM: nonce, ciphertext, tag. `about` is bound to it and must be said again to open it. */
export function sealBytes(key: KeyObject, about: string, plain: Buffer | string): Buffer {
  const nonce = nextNonce();
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(about));
  const body = typeof plain === 'string' ? cipher.update(plain, 'utf8') : cipher.update(plain);
  return Buffer.concat([nonce, body, cipher.final(), cipher.getAuthTag()]);
}

/** Random bytes for many nonces, and where the next begins: asked for one by one, they take longer than to seal a note does. */
let drawn = Buffer.alloc(0);
let next = 0;

function nextNonce(): Buffer {
  if (next + nonceBytes > drawn.length) {
    drawn = randomBytes(nonceBytes * 256);
    next = 0;
  }
  next += nonceBytes;
  return drawn.subarray(next - nonceBytes, next);
}

/** @throws Error where the key is another, or anything of it was changed. */
export function openBytes(key: KeyObject, about: string, sealed: Buffer): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, nonceBytes))
    .setAAD(Buffer.from(about))
    .setAuthTag(sealed.subarray(-tagBytes));
  return Buffer.concat([decipher.update(sealed.subarray(nonceBytes, -tagBytes)), decipher.final()]);
}
