import type { EventEnvelope } from '@/contracts/event.ts';
import { type SealedEnvelope, type SealKey, sealContext, sealInfo } from '@/contracts/sealed-event.ts';
import { base64Url } from '../base64-url.ts';

/** What this worker seals with: it dies with the worker, and nothing it sealed can be read here again. */
interface Sealer {
  readonly from: string;
  readonly key: CryptoKey;
}

const sealers = new Map<string, Promise<Sealer>>();
const bytes = (text: string) => new TextEncoder().encode(text);

/** The event with all that it says sealed to the organisation; `contracts/sealed-event.ts` says how. */
export async function sealEvent(event: EventEnvelope, to: SealKey): Promise<SealedEnvelope> {
  const { interaction_id, playbook, payload, clock_offset_ms, ...clear } = event;
  const open = { ...clear, interaction_id: null, playbook: null, payload: { type: payload.type } };
  const { from, key } = await sealerFor(to);
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const text = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: bytes(sealContext(open)) },
    key,
    bytes(JSON.stringify({ interaction_id, playbook, payload, clock_offset_ms })),
  );
  const sealed = { key_id: to.key_id, from, iv: base64Url(iv), text: base64Url(new Uint8Array(text)) };
  return { ...open, payload: { ...open.payload, sealed } };
}

function sealerFor(to: SealKey): Promise<Sealer> {
  const name = `${to.key_id} ${to.jwk.x}`;
  const known = sealers.get(name);
  if (known) return known;
  const made = makeSealer(to);
  sealers.set(name, made);
  made.catch(() => sealers.delete(name));
  return made;
}

async function makeSealer({ jwk }: SealKey): Promise<Sealer> {
  const curve = { name: 'ECDH', namedCurve: 'P-256' };
  const theirs = await crypto.subtle.importKey('jwk', jwk, curve, false, []);
  const { privateKey, publicKey } = await crypto.subtle.generateKey(curve, false, ['deriveBits']);
  const from = new Uint8Array(await crypto.subtle.exportKey('raw', publicKey));
  const secret = await crypto.subtle.deriveBits({ name: 'ECDH', public: theirs }, privateKey, 256);
  const key = await crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: from, info: bytes(sealInfo) },
    await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey']),
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt'],
  );
  return { from: base64Url(from), key };
}
