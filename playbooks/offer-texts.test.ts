import { describe, expect, it } from 'vitest';
import { offerText } from '@/domain/agreement/offer-text.ts';
import { permittedPlans } from '@/domain/agreement/permitted-plans.ts';
import { OfferKind, type Playbook } from '@/domain/playbook/playbook.ts';
import { compileLexicon, hear } from '@/domain/recognition/hear.ts';
import { shippedWeights } from '@/domain/recognition/weighing/shipped-weights.ts';
import { loadPlaybook } from './load-playbook.ts';

const samples = [loadPlaybook('vereda-br'), loadPlaybook('cardenal-mx')] as const;

/** Every offer of every stage: for no reason and for each, with and without a known month. */
function offersOf(playbook: Playbook) {
  const debt = { minor: 231_040, currency: playbook.currency };
  return playbook.stages.flatMap(({ limits }) =>
    [[], ...playbook.reasons.map(({ offers }) => offers)].flatMap((offers) =>
      [null, { ...debt, minor: 60_000 }].map((monthly) =>
        permittedPlans({ debt, limits, offers, monthly, today: '2026-11-24', jurisdiction: playbook.jurisdiction }).map(
          ({ agreement }) => agreement,
        ),
      ),
    ),
  );
}

describe.each(samples.map((playbook) => [playbook.id, playbook] as const))('an offer of %s', (_id, playbook) => {
  const compiled = compileLexicon(playbook.lexicon, shippedWeights());
  const heard = (text: string, channel: 'whatsapp' | 'voice') =>
    new Set(
      hear(compiled, [{ id: 't', speaker: 'agent', text, at: null }], {
        language: playbook.locale === 'pt-BR' ? 'pt' : 'es',
        channel,
        today: '2026-11-24',
        audience: 'debtor',
        agent_name: 'Ana Ribeiro',
        debtor_name: 'Cláudia Regina Prates',
        company: 'Vereda Cobranças',
        creditor: 'Financeira Tamarindo',
        debt: null,
        offer_valid_until: null,
        legal_status: 'none',
      }).flatMap(({ cue, result }) => (result === 'met' ? [cue] : [])),
    );

  it.each([
    ['written', 'whatsapp'],
    ['spoken', 'voice'],
  ] as const)('%s says no forbidden thing, and is heard as an offer where it is written', (register, channel) => {
    for (const plans of offersOf(playbook)) {
      const text = offerText(plans, playbook.locale, register);
      if (text === '') continue;
      const cues = heard(text, channel);
      // Long sums in words outgrow the cue's window; on a call the step is declared as it is said.
      if (register === 'written') expect(cues, text).toContain('step_offer_presented');
      expect(
        playbook.prohibitions.filter(({ cue }) => cues.has(cue)),
        text,
      ).toEqual([]);
      if (register === 'spoken') expect(text).not.toMatch(/[\d$%/]/);
      else expect(text.split('\n')).toHaveLength(plans.length + 2);
    }
  });

  it('gives every reason a way out, and only the reasons that need a review no plan', () => {
    for (const { id, offers } of playbook.reasons) {
      expect(OfferKind.options).toEqual(expect.arrayContaining(offers));
      if (id !== 'not_stated' && id !== 'not_applicable') expect(offers.length, id).toBeGreaterThan(0);
    }
  });
});
