import Papa from 'papaparse';
import * as z from 'zod';
import { ApiProblem } from '../http/api-problem.ts';

/** A cell that was not understood: the file's own header, what stood there, and why it is refused. */
export interface CellProblem {
  readonly column: string | null;
  readonly value: string | null;
  readonly reason: string;
}

/** One value of a row under its header; several headers may stand for one column (two telephones). */
export interface Cell<Column> {
  readonly header: string;
  readonly column: Column;
  readonly value: unknown;
}

export interface Row<Column> {
  /** 1-based: the line of the file, or the place in the list. */
  readonly line: number;
  readonly cells: readonly Cell<Column>[];
  readonly problems: readonly CellProblem[];
}

/** What a file must be of: its columns, the one that it cannot do without, and the name of its list in JSON. */
export interface FileForm<Column> {
  readonly columnOf: (header: string) => Column | null;
  readonly key: Column;
  readonly list: string;
  /** As the refusal of a whole file names them. */
  readonly words: { readonly things: string; readonly key: string; readonly headers: string };
}

/**
 * The rows of a file: text is CSV (`,` or `;` or tabs) with a header, else a list or `{[form.list]}`. Columns that the form
 * does not know are passed over.
 * @throws ApiProblem 400 when the file as a whole can not be read.
 */
export function readRows<Column>(body: unknown, form: FileForm<Column>): Row<Column>[] {
  return typeof body === 'string' ? rowsOfCsv(body, form) : rowsOfJson(body, form);
}

function rowsOfCsv<Column>(text: string, { columnOf, key, words }: FileForm<Column>): Row<Column>[] {
  const content = text.replace(/^\uFEFF/, '');
  const lines: { line: number; fields: string[] }[] = [];
  let from = 0;
  let line = 1;
  const guess = Papa.parse<string[]>(content, { preview: 5, delimitersToGuess: [';', ',', '\t'] });
  Papa.parse<string[]>(content, {
    delimiter: guess.meta.delimiter,
    // A quoted field may hold line breaks: the line is counted from the text that the row really took.
    step: ({ data, meta }) => {
      lines.push({ line, fields: data });
      line += content.slice(from, meta.cursor).split(/\r\n|\r|\n/).length - 1;
      from = meta.cursor;
    },
  });
  const [head, ...rest] = lines.filter(({ fields }) => fields.some((field) => field.trim() !== ''));
  const columns = head?.fields.map((header) => ({ header: header.trim(), column: columnOf(header) })) ?? [];
  if (!head || !columns.some(({ column }) => column === key)) {
    const names = columns.map(({ header }) => header).join(', ') || 'nothing';
    throw new ApiProblem(400, 'invalid_file', `This file has no ${words.key} column.`, [
      { path: 'line 1', reason: `expected a header with one of ${words.headers}; found ${names.slice(0, 300)}` },
    ]);
  }
  return rest.map(({ line: at, fields }) => {
    const cells = columns.flatMap(({ header, column }, index) =>
      column ? [{ header, column, value: fields[index] ?? '' }] : [],
    );
    const many = fields.length > columns.length;
    const reason = `has ${fields.length} fields, the header has ${columns.length}`;
    return { line: at, cells, problems: many ? [{ column: null, value: null, reason }] : [] };
  });
}

function rowsOfJson<Column>(body: unknown, { columnOf, list, words }: FileForm<Column>): Row<Column>[] {
  const held = z.record(z.string(), z.unknown()).safeParse(body);
  const rows = z.array(z.unknown()).safeParse(held.success && !Array.isArray(body) ? held.data[list] : body);
  if (!rows.success) {
    throw new ApiProblem(400, 'invalid_file', `This is neither a list of ${words.things} nor {${list}}.`, [
      { path: 'body', reason: 'expected a list' },
    ]);
  }
  return rows.data.map((value, index) => {
    const fields = z.record(z.string(), z.unknown()).safeParse(value);
    if (!fields.success)
      return { line: index + 1, cells: [], problems: [{ column: null, value: null, reason: 'is not an object' }] };
    const cells = Object.entries(fields.data).flatMap(([header, cell]) => {
      const column = columnOf(header);
      return column ? [{ header, column, value: cell }] : [];
    });
    return { line: index + 1, cells, problems: [] };
  });
}

/** What stood in a cell, cut to what a list of problems can show. */
export function showCell(value: unknown): string {
  return (typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).slice(0, 120);
}
