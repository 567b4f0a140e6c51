import { describe, expect, it } from 'vitest';
import { sampleAgreement, sampleInteraction, sampleNow, sampleTurns } from '../testing/sample-interaction.ts';
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
  return buildNote(playbook, interaction, evaluate(playbook, interaction, sampleNow), chosen, draft);
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
    );
    expect(note).toBe(
      'WhatsApp com o titular, identidade confirmada. Motivo: Esqueceu. Feito: Cumprimentar, Confirmar com quem fala, Perguntar se já pagou (declarado). Resultado: Promessa.',
    );
    expect(lintNote(note)).toEqual([]);
  });

  it('writes the deal and what was left unsaid, without a name or a number that is not the deal’s', () => {
    const note = noteOf({ actions: [{ type: 'agreement.set', at, agreement: sampleAgreement() }] }, 'agreement');
    expect(note).toContain(
      'Acordo: R$\u00a0936,00, 3x, a partir de 27/11/2026, Pix. Aceite ainda não dado. Faltou dizer: Total, Desconto',
    );
    expect(note).not.toMatch(/Cláudia|Prates|98765/);
    expect(lintNote(note)).toEqual([]);
  });

  it('keeps the deal out of a note on a third party', () => {
    const actions: Interaction['actions'] = [
      { type: 'agreement.set', at, agreement: sampleAgreement() },
      { type: 'audience.set', at, audience: 'third_party' },
    ];
    expect(noteOf({ actions }, 'third_party_message', { callback_at: '2026-11-25T13:00:00Z' })).toBe(
      'WhatsApp com terceiro. Retorno em 25/11/2026, 10:00. Resultado: Recado.',
    );
  });
});
