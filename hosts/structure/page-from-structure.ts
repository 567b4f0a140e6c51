import type { PageStructure, StructureNode, TextPiece } from '@/contracts/page-structure.ts';

const FIRST_MINUTE = 13 * 60;
const DAY = { year: '2026', part: '11' };
const VOID = new Set(['img', 'br', 'input', 'hr', 'area', 'col', 'embed', 'source', 'track', 'wbr']);
const NAMES = ['Marta', 'Célia', 'Jorge', 'Inês', 'Raúl', 'Lívia', 'Tomás', 'Elvira', 'Nuno', 'Paz'];
const WORDS = 'a conta fica para depois e o valor segue igual ao que foi dito ontem aqui'.split(' ');
const LENGTHS = { '1': 1, '2-4': 4, '5-12': 10, '13-40': 30, '41-160': 90, '161+': 200 } as const;

/**
 * A page of this structure, filled with invented people and words, on which the reader finds what it found on the first:
 * the same elements with the same roles and names, the same person wherever the same person was, times that run on.
 *
 * @returns a whole HTML document
 */
export function pageFromStructure({ page, tree }: Pick<PageStructure, 'page' | 'tree'>): string {
  let minute = FIRST_MINUTE;
  const render = (node: StructureNode): string => {
    // Each message is written a minute after the one before it, wherever in it the time stands.
    if (Object.values(node.shaped ?? {}).some((pieces) => pieces.some(({ is }) => is === 'id'))) minute++;
    const at = minute;
    const attributes = Object.entries({
      ...node.attributes,
      ...Object.fromEntries((node.others ?? []).map((name) => [name, ''])),
      ...Object.fromEntries(Object.entries(node.shaped ?? {}).map(([name, pieces]) => [name, write(pieces, at)])),
      ...(node.classes ? { class: node.classes.join(' ') } : {}),
      ...(node.tag === 'html' ? { lang: page.language ?? '' } : {}),
      ...styleOf(node),
    }).map(([name, value]) => ` ${name}="${quote(value)}"`);
    const open = `<${node.tag}${attributes.join('')}>`;
    if (VOID.has(node.tag)) return open;
    const inner = (node.children ?? []).map((child) =>
      Array.isArray(child) ? quote(write(child, at)) : render(child),
    );
    return `${open}${inner.join('')}</${node.tag}>`;
  };
  return `<!doctype html>${render(tree)}`;
}

function styleOf({ panel, place }: StructureNode): { style?: string } {
  if (panel !== undefined) return { style: `position:relative;width:${panel}px` };
  return place ? { style: `position:absolute;left:${place[0]}px;right:${place[1]}px` } : {};
}

function write(pieces: readonly TextPiece[], minute: number): string {
  return pieces.map((piece) => writePiece(piece, minute)).join('');
}

function writePiece(piece: TextPiece, minute: number): string {
  switch (piece.is) {
    case 'label':
      return piece.label;
    case 'who':
      return piece.phone
        ? `+55 11 9${String(8_000_0000 + piece.who).replace(/^(\d{4})(\d{4})$/, '$1-$2')}`
        : `${NAMES[piece.who % NAMES.length]} ${'I'.repeat(Math.ceil(piece.who / NAMES.length))}`;
    case 'stamp':
      return writeStamp(piece.form, minute);
    case 'length':
      return '0:36';
    case 'id':
      return writeId(piece);
    case 'emoji':
      return '🙂';
    case 'mark':
      return piece.mark;
    case 'words':
      return writeWords(piece);
  }
}

/** One day for all, the eleventh of November: whichever of its numbers comes first. */
function writeStamp(form: string, minute: number): string {
  const [hour, minutes] = [Math.floor(minute / 60), String(minute % 60).padStart(2, '0')];
  const halves = /[pP]\.?\s?[mM]|下午/.test(form);
  return form
    .replace(/0{1,2}:00(:00)?/, (_, seconds) => `${halves ? hour - 12 : hour}:${minutes}${seconds ? ':00' : ''}`)
    .replace(/(0{1,4})([/.-]|年)(0{1,2})([/.-]|月)(0{1,4})/, (_, first: string, one, _second, two, third: string) =>
      first.length === 4
        ? `${DAY.year}${one}${DAY.part}${two}${DAY.part}`
        : `${DAY.part}${one}${DAY.part}${two}${third.length === 4 ? DAY.year : DAY.year.slice(2)}`,
    );
}

function writeId({ id, form, length, packed }: Extract<TextPiece, { is: 'id' }>): string {
  const bare =
    form === 'hex' ? id.toString(16).toUpperCase().padStart(length, 'A') : `x-${String(id)}`.padEnd(length, 'x');
  if (!packed) return bare;
  const chat = {
    'c.us': '5511900001111@c.us',
    'g.us': '120363000000000001@g.us',
    lid: '88770000000001@lid',
    other: 'chat',
  };
  return `${packed.mine}_${chat[packed.chat]}_${bare}${packed.participant ? '_5521900002222@c.us' : ''}`;
}

function writeWords(piece: Extract<TextPiece, { is: 'words' }>): string {
  const length = LENGTHS[piece.length];
  const parts = [
    piece.link ? 'https://exemplo.example/x' : '',
    piece.emoji ? '🙂' : '',
    piece.digits ? (length <= 4 ? '7'.repeat(Math.min(length, 3)) : '77 ') : '',
  ].filter((part) => part !== '');
  let text = parts.join(' ');
  for (let index = 0; piece.letters && text.length < length; index++)
    text += `${text && ' '}${WORDS[index % WORDS.length]}`;
  if (text === '') text = '·'.repeat(Math.min(length, 3));
  const lines = text.slice(0, Math.max(length, 1) + (piece.link ? 25 : 0) + (piece.emoji ? 3 : 0));
  return lines + '\n…'.repeat(piece.lines - 1);
}

const quote = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
