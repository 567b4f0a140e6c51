import { describe, expect, it } from 'vitest';
import {
  sampleAccount,
  sampleAgreement,
  sampleInteraction,
  sampleNow,
  sampleTurns,
} from '../testing/sample-interaction.ts';
import { samplePlaybook } from '../testing/sample-playbook.ts';
import { buildNote } from './build-note.ts';
import { evaluate } from './evaluate.ts';
import type { Interaction } from './interaction.ts';
import { lintNote } from './lint-note.ts';

const playbook = samplePlaybook();
const at = '2026-11-24T12:58:30Z';

function noteOf(changes: Partial<Interaction>, outcome: string | null = null, draft = {}): string {
  const interaction = sampleInteraction(changes);
  const chosen = playbook.outcomes.find(({ id }) => id === outcome) ?? null;
  return buildNote(playbook, interaction, evaluate(playbook, interaction, sampleNow), chosen, draft, sampleNow);
}

describe('buildNote', () => {
  it('says with whom, why, what was done and how it ended', () => {
    const turns = sampleTurns(['agent', 'Olá, aqui é Ana. Falo com Cláudia?'], ['customer', 'Sim, sou eu']);
    const note = noteOf(
      {
        turns,
        actions: [
          { type: 'reason.set', at, reason: 'forgot' },
          { type: 'step.declared', at, step: 'check', done: true },
        ],
      },
      'promise',
      {
        amount: { minor: 40_000, currency: 'BRL' },
        date: '2026-11-27',
        next_action: { kind: 'follow_up_message', at: '2026-11-30T12:00:00Z', zone: 'America/Sao_Paulo' },
      },
    );
    expect(note).toBe(
      'WhatsApp com o titular, 09:55 a 10:00, identidade confirmada. Motivo: Esqueceu. R$\u00a0400,00 em 27/11/2026. Próximo passo: mensagem em 30/11/2026, 09:00. Resultado: Promessa.',
    );
    expect(lintNote(note)).toEqual([]);
  });

  it('writes the deal and what was left unsaid, without a name or a number that is not the deal’s', () => {
    const note = noteOf({ actions: [{ type: 'agreement.set', at, agreement: sampleAgreement() }] }, 'agreement');
    expect(note).toContain(
      'Acordo: R$\u00a0936,00, 3x, 1ª em 27/11/2026, Pix. Aceite ainda não dado. Faltou dizer: Total, Desconto',
    );
    expect(note).not.toMatch(/Cláudia|Prates|98765/);
    expect(lintNote(note)).toEqual([]);
  });

  it('keeps the deal out of a note on a third party', () => {
    const actions: Interaction['actions'] = [
      { type: 'agreement.set', at, agreement: sampleAgreement() },
      { type: 'audience.set', at, audience: 'third_party' },
    ];
    const next_action = { kind: 'call_back' as const, at: '2026-11-25T13:00:00Z', zone: 'America/Sao_Paulo' };
    const note = noteOf({ actions }, 'third_party_message', { reason: 'forgot', next_action });
    expect(note).toBe(
      'WhatsApp com terceiro, 09:55 a 10:00. Próximo passo: ligar em 25/11/2026, 10:00. Resultado: Recado.',
    );
    const veiled = { account: sampleAccount(), company: 'Vereda Cobranças' };
    const facts = { locale: 'pt-BR', today: '2026-11-24', dates: [], amounts: [], veiled } as const;
    expect(lintNote(note, facts)).toEqual([]);
  });

  it('is short and clean for every outcome, whatever was filled in', () => {
    const filled = {
      amount: { minor: 93_600, currency: 'BRL' },
      date: '2026-11-27',
      method: 'pix',
      reason: 'forgot',
      receipt: 'asked',
      agreement: sampleAgreement(),
      next_action: { kind: 'check_payment', at: '2026-11-30', zone: 'America/Sao_Paulo' },
    };
    const dates = sampleAgreement().instalments.map(({ due_date }) => due_date);
    const amounts = [sampleAgreement().total];
    const facts = {
      locale: 'pt-BR',
      today: '2026-11-24',
      dates: [...dates, '2026-11-30'],
      amounts,
      veiled: null,
    } as const;
    for (const { id } of playbook.outcomes) expect(lintNote(noteOf({}, id, filled), facts)).toEqual([]);
  });
});
