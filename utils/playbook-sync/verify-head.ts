import { ChannelHead, type SignedHead, type SigningKey } from '@/contracts/playbook-channel.ts';
import { type Verified, verifySigned } from './verify-signed.ts';

/** Whether one of `keys` signed this, and whether it is a head of `playbookId`: see `verifySigned`. */
export async function verifyHead(
  signed: SignedHead,
  keys: readonly SigningKey[],
  playbookId: string,
): Promise<Verified<ChannelHead>> {
  const verified = await verifySigned(signed, keys, ChannelHead);
  if (verified.ok && verified.head.playbook_id !== playbookId)
    return { ok: false, why: `It belongs to another playbook: ${verified.head.playbook_id}.` };
  return verified;
}
