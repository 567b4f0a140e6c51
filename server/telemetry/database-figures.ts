import type pg from 'pg';

/** What is kept, over all organisations: sums, so that nobody is told apart. */
export interface DatabaseFigures {
  readonly up: boolean;
  readonly quarantined: number;
  /** Events that a device has numbered and that never came. */
  readonly missing: number;
  /** Entries of all chains of the ledger. */
  readonly chained: number;
  /** Those of them that no signed checkpoint stands over yet. */
  readonly unsigned: number;
  readonly deliveries: number;
}

/** However often is asked, the database is not asked more often than this. */
const freshMs = 5000;

/** Asks by the owner's pool, who sees over the walls. A database that does not answer is an answer. */
export function readDatabaseFigures(owner: pg.Pool): () => Promise<DatabaseFigures> {
  let asked = Number.NEGATIVE_INFINITY;
  let answer: Promise<DatabaseFigures> | null = null;
  return () => {
    const now = performance.now();
    if (answer && now - asked < freshMs) return answer;
    asked = now;
    answer = ask(owner);
    return answer;
  };
}

async function ask(owner: pg.Pool): Promise<DatabaseFigures> {
  try {
    const { rows } = await owner.query<Record<keyof Omit<DatabaseFigures, 'up'>, number>>(
      `select (select count(*) from quarantine) as quarantined,
              (select coalesce(sum(highest - contiguous), 0) from devices) as missing,
              (select coalesce(sum(n), 0) from ledger_heads) as chained,
              (select coalesce(sum(n), 0) from ledger_heads)
                - (select coalesce(sum(n), 0) from (select max(n) as n from ledger_checkpoints group by org_id) as signed)
                as unsigned,
              (select count(*) from webhook_deliveries where state = 'waiting') as deliveries`,
    );
    const [row] = rows;
    if (!row) throw new Error('no row');
    return { up: true, ...row };
  } catch {
    const none = Number.NaN;
    return { up: false, quarantined: none, missing: none, chained: none, unsigned: none, deliveries: none };
  }
}
