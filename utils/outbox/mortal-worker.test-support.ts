import Dexie, { type DBCore } from 'dexie';
import { CombinadoDatabase } from '../db/database.ts';

class Killed extends Error {}

/** How long a worker lives, in steps, and how many it has taken. Several share one where they are one process. */
export class Life {
  taken = 0;

  constructor(readonly steps = Number.POSITIVE_INFINITY) {}

  /** One more step. @throws Error when there is none left */
  step(): void {
    this.taken += 1;
    if (this.taken > this.steps) throw new Killed();
  }
}

/**
 * The database as a service worker has it that may die at any await: a step ends before and after each touch of a table,
 * after each commit that the worker has not heard of yet, and before and after each request that goes through `through`.
 * Dead, it takes no step more, whatever it had under way. That these are all the places is the type's word: the outbox is
 * given a database and a way to send, and nothing else that can be waited for.
 */
export function openMortal<Db extends Dexie>(db: Db, life: Life): Db {
  db.use({ stack: 'dbcore', name: 'mortal', create: (core) => mortalCore(core, life) });
  return db;
}

function mortalCore(core: DBCore, life: Life): DBCore {
  const stepping =
    <Request, Result>(touch: (request: Request) => Promise<Result>) =>
    (request: Request): Promise<Result> => {
      try {
        life.step();
      } catch (error) {
        return Dexie.Promise.reject(error) as unknown as Promise<Result>;
      }
      return touch(request).then((result) => {
        life.step();
        return result;
      });
    };
  return {
    ...core,
    table: (name) => {
      const table = core.table(name);
      return {
        ...table,
        mutate: stepping(table.mutate),
        get: stepping(table.get),
        getMany: stepping(table.getMany),
        query: stepping(table.query),
        count: stepping(table.count),
        openCursor: stepping(table.openCursor),
      };
    },
  };
}

/** The schema that a later build may have: one more store, one more index, one more field in each row of the outbox. */
export class TomorrowsDatabase extends CombinadoDatabase {
  constructor(name: string) {
    super(name);
    this.version(this.verno + 1)
      .stores({ tomorrow: 'id', outbox: 'id, [user_id+seq], state, kept_at' })
      .upgrade((upgrade) => upgrade.table('outbox').toCollection().modify({ of_tomorrow: true }));
  }
}
