import type { SealKey } from '@/contracts/sealed-event.ts';

/** A key of an organisation with the private half that its server has. */
export async function makeSealKey(key_id = 'key-1'): Promise<{ seal: SealKey; jwk: JsonWebKey }> {
  const pair = await crypto.subtle.generateKey({ name: 'ECDH', namedCurve: 'P-256' }, true, ['deriveBits']);
  const { x = '', y = '' } = await crypto.subtle.exportKey('jwk', pair.publicKey);
  const jwk = await crypto.subtle.exportKey('jwk', pair.privateKey);
  return { seal: { key_id, jwk: { kty: 'EC', crv: 'P-256', x, y } }, jwk };
}
