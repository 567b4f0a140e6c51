import type { CompiledQuery, Kysely, QueryResult } from 'kysely';
import type { Tables } from './tables.ts';

interface Statement<R> {
  compile: (db: Kysely<Tables>) => CompiledQuery<R>;
}

const names = new Map<string, string>();

/**
 * Executes a statement that is asked for again and again: each connection reads and plans it once. Its text must be one of few
 * (lists go in as arrays), and it names the columns that it returns: a plan with all of them would fail once a newer server has
 * added one.
 */
export function executePrepared<R>(db: Kysely<Tables>, statement: Statement<R>): Promise<QueryResult<R>> {
  const compiled = statement.compile(db);
  if (!names.has(compiled.sql)) names.set(compiled.sql, `combinado_${names.size}`);
  return db.executeQuery(compiled);
}

/** What a connection keeps the plan of this text under; nothing of a text that is asked for seldom. */
export function preparedName(text: string): string | undefined {
  return names.get(text);
}
