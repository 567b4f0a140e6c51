import type { Turn } from '../conversation/turn.ts';
import type { ProhibitionFinding } from '../interaction/evaluation.ts';
import type { FoldedActions } from '../interaction/fold-actions.ts';
import type { Interaction } from '../interaction/interaction.ts';
import { makeVerdict } from '../interaction/make-verdict.ts';
import { otherAccountOf } from '../interaction/other-account.ts';
import { textHash } from '../interaction/text-hash.ts';
import { chooseStage } from '../playbook/choose-stage.ts';
import type { Locale, Playbook } from '../playbook/playbook.ts';
import type { Language } from '../recognition/cue.ts';
import { type ForeignFact, findForeignFacts, type OwnFacts } from './find-foreign-facts.ts';

/** The house's own rule: no playbook has to write it for it to hold. */
const id = 'other_account';

const names: Readonly<Record<Locale, string>> = {
  'pt-BR': 'De outra conta',
  'es-MX': 'De otra cuenta',
  'en-US': 'Of another account',
};

const kinds: Readonly<Record<Locale, Readonly<Record<ForeignFact['kind'], string>>>> = {
  'pt-BR': {
    name: 'nome',
    reference: 'número da conta',
    balance: 'saldo',
    overdue: 'valor vencido',
    contract: 'valor de contrato',
    total: 'valor do acordo',
    instalment: 'parcela',
    discount: 'desconto',
  },
  'es-MX': {
    name: 'nombre',
    reference: 'número de cuenta',
    balance: 'saldo',
    overdue: 'monto vencido',
    contract: 'monto de contrato',
    total: 'monto del convenio',
    instalment: 'pago',
    discount: 'descuento',
  },
  'en-US': {
    name: 'name',
    reference: 'account number',
    balance: 'balance',
    overdue: 'overdue amount',
    contract: 'contract amount',
    total: 'amount of the deal',
    instalment: 'instalment',
    discount: 'discount',
  },
};

const whys: Readonly<Record<Locale, (what: string, of: string) => string>> = {
  'pt-BR': (what, of) => `Aqui há ${what} de ${of}, de outra conversa sua.`,
  'es-MX': (what, of) => `Aquí hay ${what} de ${of}, de otra conversación suya.`,
  'en-US': (what, of) => `This has the ${what} of ${of}, from another chat of yours.`,
};

/**
 * What a text about to be sent has of other accounts that the agent has open, as one finding that names them by initials
 * alone; none where an override let this text through. What may be said instead is the text without it.
 * @returns at most one finding; its severity is the playbook's `other_account`, else `warn`
 */
export function foreignFindings(
  playbook: Playbook,
  interaction: Interaction,
  folded: FoldedActions,
  draft: Turn,
): ProhibitionFinding[] {
  const { others = [] } = interaction;
  if (others.length === 0) return [];
  const facts = findForeignFacts(draft.text, ownFacts(playbook, interaction), others);
  const hash = textHash(draft.text);
  if (facts.length === 0 || folded.overrides.some((each) => each.prohibition === id && each.text_hash === hash))
    return [];
  const { locale } = playbook;
  const listed = (list: readonly string[]) => new Intl.ListFormat(locale).format([...new Set(list)]);
  return [
    {
      id,
      name: names[locale],
      severity: playbook.other_account ?? 'warn',
      why: whys[locale](listed(facts.map(({ kind }) => kinds[locale][kind])), listed(facts.map(({ of }) => of))),
      citation: '',
      alternative: asText(without(draft.text, facts)),
      verdict: makeVerdict(playbook, 'prohibition', id, {
        result: 'violated',
        proof: 'detected',
        at: null,
        evidence: facts.map(({ start, end, text }) => ({ turn_id: null, start, end, text })),
      }),
      in_draft: true,
    },
  ];
}

function ownFacts(playbook: Playbook, { account, actions, agent, organisation, turns }: Interaction): OwnFacts {
  const limits = chooseStage(playbook, account)?.limits;
  const parts = account ? [...account.composition, ...account.payments].map(({ amount }) => amount.minor) : [];
  return {
    account: account && otherAccountOf(account, actions),
    sums: parts,
    names: [
      agent.name,
      organisation.name,
      account?.creditor ?? '',
      ...(account?.guarantors.map(({ name }) => name) ?? []),
    ],
    said: turns.map(({ text }) => text),
    limits: {
      discount: Math.max(limits?.max_discount_percent ?? 0, limits?.supervisor_max_discount_percent ?? 0),
      payments: limits?.max_instalments ?? 1,
    },
    language: playbook.locale.slice(0, 2) as Language,
  };
}

/** The text with these parts cut out, and what they stood between drawn together. */
function without(text: string, parts: readonly ForeignFact[]): string {
  const kept = parts.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
  return kept
    .replace(/[ \t]{2,}/g, ' ')
    .replace(/ +([,.;:!?])/g, '$1')
    .replace(/([,;:])(?=[,.;:!?])/g, '')
    .replace(/^[ \t,.;:]+/gm, '')
    .trim();
}

const asText = (text: string): ProhibitionFinding['alternative'] => ({
  text,
  parts: [{ text, variable: null, missing: false }],
  gaps: [],
});
