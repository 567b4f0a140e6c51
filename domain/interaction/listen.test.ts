import { describe, expect, it } from 'vitest';
import { loadPlaybook } from '@/playbooks/load-playbook.ts';
import type { HearingContext } from '../recognition/hearing.ts';
import { listen } from './listen.ts';

const context: HearingContext = {
  language: 'pt',
  channel: 'whatsapp',
  today: '2026-01-14',
  audience: 'debtor',
  agent_name: null,
  debtor_name: null,
  company: null,
  creditor: null,
  debt: null,
  offer_valid_until: null,
  legal_status: 'none',
};

describe('listen', () => {
  it('reads no lexicon before somebody has spoken', () => {
    const read: string[] = [];
    const playbook = new Proxy(loadPlaybook('vereda-br'), {
      get(target, name, self) {
        read.push(String(name));
        return Reflect.get(target, name, self);
      },
    });
    expect(listen(playbook, 'a', [], context)).toEqual([]);
    expect(read).not.toContain('lexicon');
    const turn = { id: '1', speaker: 'agent' as const, text: 'Esta conversa fica gravada.', at: null };
    expect(listen(playbook, 'a', [turn], context).map(({ cue }) => cue)).toContain('recording_notice');
    expect(read).toContain('lexicon');
    expect(listen(playbook, 'a', [], context)).toEqual([]);
  });
});
