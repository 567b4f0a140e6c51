import { type ExportColumn, type ExportLocale, exportColumns } from '@/contracts/outcome-export.ts';
import type { Cell, OutcomeRow } from './outcome-rows.ts';

type Plain = string | number | boolean | null;

/** A row as JSON carries it: amounts as numbers of the currency's unit, days and times as ISO 8601. */
export function toJson(
  { cells }: OutcomeRow,
  columns: readonly ExportColumn[] = exportColumns,
): Partial<Record<ExportColumn, Plain>> {
  return Object.fromEntries(
    columns.map((column) => {
      const cell = cells[column];
      return [column, cell?.is === 'amount' ? cell.value / 100 : (cell?.value ?? null)];
    }),
  );
}

interface CsvForm {
  readonly separator: ',' | ';';
  readonly decimal: ',' | '.';
  readonly day: (year: string, month: string, day: string) => string;
  /** So that a spreadsheet takes it for UTF-8. */
  readonly mark: '' | '\u{feff}';
}

const iso = (year: string, month: string, day: string) => `${year}-${month}-${day}`;
const dayFirst = (year: string, month: string, day: string) => `${day}/${month}/${year}`;

/** As the spreadsheets of each country read it. */
const forms: Readonly<Record<ExportLocale, CsvForm>> = {
  plain: { separator: ',', decimal: '.', day: iso, mark: '' },
  'pt-BR': { separator: ';', decimal: ',', day: dayFirst, mark: '\u{feff}' },
  'es-MX': { separator: ',', decimal: '.', day: dayFirst, mark: '\u{feff}' },
  'en-US': { separator: ',', decimal: '.', day: (year, month, day) => `${month}/${day}/${year}`, mark: '\u{feff}' },
};

/** Writes rows as CSV of one country; times are those of `timeZone`, but for `plain`, where they are instants. */
export class CsvWriter {
  readonly #form: CsvForm;
  readonly #clock: Intl.DateTimeFormat | null;

  constructor(locale: ExportLocale, timeZone: string) {
    this.#form = forms[locale];
    const parts = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' } as const;
    this.#clock =
      locale === 'plain'
        ? null
        : new Intl.DateTimeFormat('en-CA', { ...parts, second: '2-digit', hourCycle: 'h23', timeZone });
  }

  /** The names of the columns, as the first line. */
  head(): string {
    return this.#form.mark + this.#line([...exportColumns]);
  }

  row({ cells }: OutcomeRow): string {
    return this.#line(exportColumns.map((column) => this.#write(cells[column])));
  }

  #line(values: readonly string[]): string {
    return `${values.join(this.#form.separator)}\r\n`;
  }

  #write(cell: Cell | null): string {
    if (cell === null) return '';
    switch (cell.is) {
      case 'text':
        return this.#quote(withoutFormula(cell.value));
      case 'number':
        return this.#quote(String(cell.value).replace('.', this.#form.decimal));
      case 'amount':
        return this.#quote((cell.value / 100).toFixed(2).replace('.', this.#form.decimal));
      case 'day':
        return this.#day(cell.value);
      case 'time':
        return this.#time(cell.value);
      case 'flag':
        return cell.value ? 'true' : 'false';
    }
  }

  #day(value: string): string {
    const [year = '', month = '', day = ''] = value.split('-');
    return this.#form.day(year, month, day);
  }

  #time(value: string): string {
    if (!this.#clock) return value;
    const [day = '', clock = ''] = this.#clock.format(new Date(value)).split(', ');
    return `${this.#day(day)} ${clock}`;
  }

  #quote(value: string): string {
    const needed = value.includes(this.#form.separator) || /["\r\n]|^\s|\s$/.test(value);
    return needed ? `"${value.replaceAll('"', '""')}"` : value;
  }
}

/** What a spreadsheet would run as a formula begins with an apostrophe instead. Numbers are never text here, and stay numbers. */
function withoutFormula(value: string): string {
  return /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/.test(value) ? `'${value}` : value;
}
