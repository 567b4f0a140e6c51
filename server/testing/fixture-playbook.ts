import { Playbook } from '@/domain/playbook/playbook.ts';

const limits = {
  max_discount_percent: 10,
  max_instalments: 6,
  min_instalment_minor: 1000,
  min_down_payment_percent: 0,
  max_days_to_first_payment: 10,
  methods: ['pix'],
  supervisor_max_discount_percent: 20,
};

const days = [
  ['preventive', undefined, 0],
  ['early', 1, 30],
  ['mid', 31, 90],
  ['late', 91, 180],
  ['charge_off', 181, undefined],
] as const;

/** The smallest playbook that is valid: one step, one disclosure, one prohibition, two outcomes. */
export const fixturePlaybook: Playbook = Playbook.parse({
  format: 1,
  id: 'fixture',
  name: 'Fixture',
  version: 1,
  note: 'first',
  requires: [],
  locale: 'pt-BR',
  jurisdiction: 'BR',
  currency: 'BRL',
  time_zone: 'America/Sao_Paulo',
  variables: [],
  stages: days.map(([id, min, max]) => ({
    id,
    name: id,
    days_past_due: { min, max },
    goal: 'bring_current',
    limits,
    flows: { debtor: ['greeting'], guarantor: ['greeting'], third_party: ['greeting'] },
  })),
  steps: [
    {
      id: 'greeting',
      kind: 'greeting',
      title: 'Greeting',
      audiences: ['debtor', 'guarantor', 'third_party'],
      texts: [{ text: 'Bom dia.' }],
      gives: ['identify_agent'],
    },
  ],
  objections: [],
  disclosures: [
    {
      id: 'identify_agent',
      name: 'Agent named',
      due: 'opening',
      severity: 'required',
      source: { citation: 'house', confidence: 'house_policy' },
      cue: 'identify_agent',
    },
  ],
  prohibitions: [
    {
      id: 'threat',
      name: 'Threat',
      severity: 'hold',
      source: { citation: 'house', confidence: 'house_policy' },
      why: 'Never.',
      alternative: 'Vamos ver juntos.',
      cue: 'threat',
    },
  ],
  closing: [],
  outcomes: [
    { id: 'agreement', name: 'Agreement', key: 'A', requires: ['agreement'] },
    { id: 'refusal', name: 'Refusal', key: 'R' },
  ],
  reasons: [{ id: 'forgot', name: 'Forgot' }],
  scoring: {
    weights: { disclosures: 50, steps: 20, closing: 20, prohibitions: 10 },
    critical: [],
    critical_cap: 50,
    min_interactions: 2,
  },
  lexicon: {
    concepts: [],
    cues: [
      { id: 'identify_agent', any: [{ terms: [{ phrase: 'meu nome e' }] }] },
      { id: 'threat', any: [{ terms: [{ phrase: 'vai preso' }] }] },
    ],
  },
});
