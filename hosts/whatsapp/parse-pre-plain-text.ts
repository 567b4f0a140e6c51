/** The two or three numbers of a date as the page wrote them, before anyone knows which is the day. */
export interface RawStamp {
  /** Written as no American page writes it: `pm` in small letters, or a date filled up with zeros. */
  readonly notAmerican?: boolean;
  readonly hour: number;
  readonly minute: number;
  /** Year first when the page wrote it so; otherwise first, second, year. */
  readonly date: {
    readonly first: number;
    readonly second: number;
    readonly year: number;
    readonly yearFirst: boolean;
    /** Named by how many days ago it is: "yesterday". */
    readonly ago?: number;
  } | null;
}

export interface PrePlainText {
  readonly stamp: RawStamp | null;
  readonly sender: string;
}

const BRACKET = /^\s*\[([^\]]*)\]\s?/;
const TIME = /(\d{1,2}):(\d{2})(?::\d{2})?\s*([ap])?\.?\s?(?:m\b\.?)?/i;
const DATE = /(\d{1,4})[/.-](\d{1,2})[/.-](\d{1,4})/;
const EASTERN_DATE = /(\d{4})年(\d{1,2})月(\d{1,2})日/;

/** Parses `[15:56, 11/07/2026] Name: `. The bracket goes first, since a name may hold `:` or `]`. */
export function parsePrePlainText(value: string): PrePlainText | null {
  const bracket = BRACKET.exec(value);
  if (!bracket) return null;
  const sender = value.slice(bracket[0].length).replace(/:\s*$/, '').trim();
  return { stamp: parseStamp(bracket[1] ?? ''), sender };
}

/** A time, with or without a date, in any of the forms that the page is known to write. Null when there is no time. */
export function parseStamp(text: string): RawStamp | null {
  const plain = text.replace(/[\u00a0\u202f]/g, ' ');
  const time = TIME.exec(plain);
  if (!time) return null;
  const afternoon = time[3]?.toLowerCase() === 'p' || plain.includes('下午');
  const morning = time[3]?.toLowerCase() === 'a' || plain.includes('上午');
  const hour = Number(time[1]);
  const date = plain.replace(time[0], ' ');
  return {
    notAmerican: /^[ap]$/.test(time[3] ?? '') || /\b0\d[/.-]/.test(date),
    hour: afternoon && hour < 12 ? hour + 12 : morning && hour === 12 ? 0 : hour,
    minute: Number(time[2]),
    date: parseDateNumbers(date),
  };
}

/** The numbers of a date such as `11/07/2026`, `15.08.2026`, `2026-07-11` or `2026年9月18日`. */
export function parseDateNumbers(text: string): RawStamp['date'] {
  const eastern = EASTERN_DATE.exec(text);
  const match = eastern ?? DATE.exec(text);
  if (!match) return null;
  const [a, b, c] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if ((match[1] ?? '').length === 4) return { first: b, second: c, year: a, yearFirst: true };
  return { first: a, second: b, year: c < 100 ? 2000 + c : c, yearFirst: false };
}
