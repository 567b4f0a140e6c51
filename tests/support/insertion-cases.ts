import type { Hazard } from '@/demo/chat/hazards.ts';

/** One insertion: what stands in the box, what the page does, what is inserted, and what must have come of it. */
export interface InsertionCase {
  readonly name: string;
  readonly text: string;
  readonly draft: string;
  readonly replace: boolean;
  /** Where the caret is before: in the box, or the keyboard elsewhere on the page. */
  readonly caret: 'end' | 'start' | 'inside' | 'whole' | 'nowhere' | 'search';
  readonly hazard: Hazard;
  /** What the box is before: as ever, closed to writing, or away because somebody records a voice message. */
  readonly box: 'open' | 'locked' | 'away';
  readonly result: 'inserted' | 'copied' | 'failed';
  /** All that may stand in the box of this chat afterwards, to the letter. */
  readonly left: readonly string[];
}

const texts = {
  'one line': 'Podemos conversar agora?',
  'two lines': 'Bom dia, Cláudia.\nPodemos conversar?',
  'many lines': Array.from({ length: 12 }, (_, index) => `Parcela ${index + 1} de 12`).join('\n'),
  'blank lines': 'Resumo do acordo\n\n\nValor à vista\n\nObrigada',
  'a blank line first': '\nSegue o resumo',
  emoji: 'Combinado 🙂👍',
  'emoji of several signs': 'Família 👨‍👩‍👧‍👦, mão 🤝🏽, bandeiras 🇧🇷🇲🇽, tecla 1️⃣',
  'emoji alone': '🙏',
  accents: 'Não há prescrição: ação, índio, pingüino, ñandú, Ü',
  'accents apart': 'açãõ'.normalize('NFD'),
  'spaces that do not break': 'R$\u00a01.284,70 até 10\u202fh',
  address: 'https://pagar.example/boleto?ref=88-41207&via=2#topo',
  'marks of formatting': '*Valor* _total_ ~riscado~ ```código``` `x` "aspas" “curvas” <b>&amp;</b>',
  'other line ends': 'Primeira\r\nSegunda\r\n\r\nQuarta',
  columns: 'Parcela\tData\tValor\n1\t10/12\tR$ 107,06',
  'right to left': 'مرحبا، هل يمكننا التحدث؟',
  'two thousand characters': 'Confirmo os termos do acordo, linha por linha. '
    .repeat(43)
    .slice(0, 1990)
    .concat('\nAté breve'),
} as const;
type TextName = keyof typeof texts;

const every = Object.keys(texts) as TextName[];
const some: TextName[] = ['one line', 'blank lines', 'emoji of several signs', 'two thousand characters'];
const more: TextName[] = [...some, 'two lines', 'accents', 'columns', 'other line ends'];

const draft = 'Oi, Cláudia.';
const lines = 'Oi, Cláudia.\n\nTudo bem? 🙂';

type Part = Partial<InsertionCase> & { readonly kind: string };

function one(name: TextName, { kind, ...part }: Part): InsertionCase {
  const { draft = '', replace = false, result = 'inserted' } = part;
  const text: string = texts[name];
  const joined = replace || draft === '' ? text : `${draft}${draft.endsWith('\n') ? '' : '\n'}${text}`;
  return {
    name: `${kind}, ${name}`,
    text,
    draft,
    replace,
    caret: 'end',
    hazard: {},
    box: 'open',
    result,
    left: [result === 'inserted' ? joined.replaceAll('\r\n', '\n') : draft],
    ...part,
  };
}
const each = (names: readonly TextName[], part: Part) => names.map((name) => one(name, part));

/** Marks that an editor rewrites while they come in: what is there then is not what was meant, and must be said. */
const rewritten = [
  ['a smile', 'Combinado :)', 'Combinado 🙂'],
  ['a list', '- uma\n- duas', '• uma\n• duas'],
  ['a smile on a line of its own', 'Até logo\n:)', 'Até logo\n🙂'],
] as const;

const swap = { once: { at: 'caret', does: 'swap' } } as const;
const swapAtPaste = { once: { at: 'paste', does: 'swap' } } as const;
const leave = { once: { at: 'caret', does: 'switch' } } as const;
const leaveAtPaste = { once: { at: 'paste', does: 'switch' } } as const;

/** Both browsers go through these, in this order, on one page. */
export const insertionCases: readonly InsertionCase[] = [
  ...each(every, { kind: 'into an empty box' }),
  ...each(every, { kind: 'below a draft', draft }),
  ...each(every, { kind: 'in the place of a draft', draft: lines, replace: true }),
  ...each(every, { kind: 'below a draft, the caret inside it', draft: lines, caret: 'inside' }),
  ...each(every, { kind: 'below a draft, the keyboard nowhere', draft, caret: 'nowhere' }),
  ...each(some, { kind: 'into an empty box, the keyboard nowhere', caret: 'nowhere' }),
  ...each(some, { kind: 'into an empty box, the keyboard in the search', caret: 'search' }),
  ...each(some, { kind: 'below a draft of lines, the keyboard in the search', draft: lines, caret: 'search' }),
  ...each(some, { kind: 'below a draft that is selected', draft, caret: 'whole' }),
  ...each(some, { kind: 'below a draft, the caret before it', draft, caret: 'start' }),
  ...each(some, { kind: 'below a draft that ends a line', draft: `${draft}\n` }),
  ...each(some, { kind: 'in the place of a draft, the keyboard nowhere', draft, replace: true, caret: 'nowhere' }),
  ...each(some, { kind: 'in the place of a draft, the caret inside it', draft, replace: true, caret: 'inside' }),
  ...each(more, { kind: 'a page deaf to pastes', hazard: { paste: 'pass' } }),
  ...each(more, { kind: 'a page deaf to pastes, below a draft', hazard: { paste: 'pass' }, draft }),
  ...each(some, {
    kind: 'a page deaf to pastes, in the place of a draft',
    hazard: { paste: 'pass' },
    draft,
    replace: true,
  }),
  ...each(some, { kind: 'a page deaf to all', hazard: { paste: 'pass', deaf: true }, draft, result: 'copied' }),
  ...each(more, { kind: 'a page that is late', hazard: { paste: 'late' } }),
  ...each(more, { kind: 'a page that is late, below a draft', hazard: { paste: 'late' }, draft }),
  ...each(some, {
    kind: 'a page that is late, in the place of a draft',
    hazard: { paste: 'late' },
    draft,
    replace: true,
  }),
  ...each(some.slice(0, 2), { kind: 'a page that is very late', hazard: { paste: 'later' }, draft }),
  ...each(more, { kind: 'a page that is late and does not say so', hazard: { paste: 'behind' }, draft }),
  ...each(some.slice(0, 2), { kind: 'a page that eats pastes', hazard: { paste: 'eat' }, draft, result: 'copied' }),
  ...each(more, { kind: 'the composer drawn anew before', hazard: swap, draft, caret: 'start' }),
  ...each(some, { kind: 'the composer drawn anew before a replacement', hazard: swap, draft, replace: true }),
  ...each(more, { kind: 'the composer drawn anew at it', hazard: swapAtPaste }),
  ...each(more, { kind: 'the composer drawn anew at it, below a draft', hazard: swapAtPaste, draft }),
  ...each(more, { kind: 'another chat before', hazard: leave, draft, caret: 'start', result: 'failed' }),
  ...more.flatMap((name) => {
    const done = one(name, { kind: 'another chat at it', hazard: leaveAtPaste, draft });
    return { ...done, result: 'failed' as const, left: [draft, ...done.left] };
  }),
  ...each(some.slice(0, 2), { kind: 'a box closed to writing', box: 'locked', draft, result: 'copied' }),
  ...each(some.slice(0, 2), { kind: 'no box', box: 'away', result: 'copied' }),
  ...each(some.slice(0, 2), {
    kind: 'a box that closes before',
    hazard: { once: { at: 'caret', does: 'lock' } },
    draft,
    caret: 'start',
    result: 'copied',
  }),
  ...rewritten.map(([name, text, left]) => ({
    ...one('one line', { kind: 'rewritten', hazard: { rewrites: true } }),
    name: `rewritten: ${name}`,
    text,
    result: 'failed' as const,
    left: [left],
  })),
  ...rewritten.map(([name, text]) => ({
    ...one('one line', { kind: 'kept' }),
    name: `kept: ${name}`,
    text,
    left: [text],
  })),
];
