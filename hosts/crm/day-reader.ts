import type { parseValue } from './parse-value.ts';

/** The day that a text says, `2026-11-30`; null where it says none, or where nobody can tell which. */
export type ReadDay = (text: string) => string | null;

/** How a form's format has days read: `YYYY-MM-DD`, also out of a sentence such as “Choose Monday, November 30, 2026”. */
export function dayReader(parse: typeof parseValue, format: Parameters<typeof parseValue>[2]): ReadDay {
  const read = (text: string) => {
    const { value, sure } = parse('date', text, format);
    return sure ? value : null;
  };
  return (text) => {
    if (/^\d{12,13}$/.test(text)) return isoOf(new Date(Number(text)));
    const words = text
      .replace(/^(.*\d{4}).*$/s, '$1')
      .split(/\s+/)
      .slice(-9);
    for (const [index] of words.entries()) {
      const day = read(words.slice(index).join(' '));
      if (day) return day;
    }
    return null;
  };
}

const isoOf = (date: Date) =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
