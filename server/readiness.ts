import type pg from 'pg';
import { knownMigrations } from './db/migrate.ts';

export interface ReadinessAnswer {
  readonly ok: boolean;
  /** The database answers. */
  readonly database: boolean;
  /** It has every migration that this server knows; a newer server may have brought more. */
  readonly schema: boolean;
  /** This server is going down: send nobody here any more. */
  readonly draining: boolean;
}

/** Whether this process should be sent requests, and which of them are still under way. */
export class Readiness {
  readonly #owner: pg.Pool;
  #draining = false;
  #underWay = 0;
  #idle: (() => void)[] = [];

  constructor(owner: pg.Pool) {
    this.#owner = owner;
  }

  /** From now on the answer is no: a balancer looks elsewhere while what is here is finished. */
  drain(): void {
    this.#draining = true;
  }

  get draining(): boolean {
    return this.#draining;
  }

  async read(): Promise<ReadinessAnswer> {
    const { draining } = this;
    try {
      const [known, { rows }] = await Promise.all([
        knownMigrations(),
        this.#owner.query<{ name: string }>('select name from schema_migrations'),
      ]);
      const there = new Set(rows.map(({ name }) => name));
      const schema = known.every((name) => there.has(name));
      return { ok: schema && !draining, database: true, schema, draining };
    } catch {
      return { ok: false, database: false, schema: false, draining };
    }
  }

  /** Counts `work` among what is under way: also that of somebody who has hung up and waits for no answer. */
  async during<T>(work: () => Promise<T>): Promise<T> {
    this.#underWay += 1;
    try {
      return await work();
    } finally {
      this.#underWay -= 1;
      if (this.#underWay === 0) for (const resolve of this.#idle.splice(0)) resolve();
    }
  }

  /** Resolves once nothing is under way. */
  async idle(): Promise<void> {
    if (this.#underWay > 0) await new Promise<void>((resolve) => this.#idle.push(resolve));
  }
}
