import { AsyncLocalStorage } from 'node:async_hooks';
import type { Backend } from '../backend.ts';
import { isDatabaseAway } from '../db/is-database-away.ts';
import type { Database } from '../db/open-database.ts';
import { inStep } from '../telemetry/in-step.ts';
import { ringAuthority } from './authority-requests.ts';
import { type Refusal, refuse } from './check-event.ts';
import { ringAccounts } from './payment-checks.ts';
import { type CheckedBatch, type StoredBatches, storeBatches } from './store-batches.ts';

/** What became of one batch. */
export interface StoredBatch {
  readonly stored: ReadonlySet<string>;
  readonly contiguous: Record<string, number>;
  /** Events that are well formed and yet can not be stored, such as a date that the database does not know. */
  readonly unstorable: ReadonlyMap<string, Refusal>;
}

interface Waiting {
  readonly batch: CheckedBatch;
  /** Runs in the request's own context: its organisation's wall, its trace. */
  readonly within: <T>(work: () => T) => T;
  readonly settle: (stored: StoredBatch) => void;
  readonly fail: (error: unknown) => void;
}

/** The batches of one organisation in this process. */
interface Line {
  readonly waiting: Waiting[];
  underWay: number;
}

/** Transactions of one organisation at a time: while one is at the database, what the other needs is worked out here. */
const mostAtOnce = 2;
/** Events of a transaction: its rows stay locked for some tenths of a second at most. */
const mostEvents = 500;

const lines = new WeakMap<Database, Map<string, Line>>();

/**
 * Stores a batch, and all that follows from it, in one transaction with whatever else of its organisation waits by then: under
 * load many share the statements and the commit of one, and a batch that comes alone waits for nobody. What can not be stored
 * is found out by itself, and harms no other. Rings for what changed once it is committed.
 */
export async function storeTogether(backend: Backend, batch: CheckedBatch): Promise<StoredBatch> {
  const { org_id } = batch.actor;
  // Before the transaction: in it, to wait for another connection could be to wait for oneself.
  await backend.dataKeys.ready(org_id);
  const ofBackend = lines.get(backend.db) ?? new Map<string, Line>();
  lines.set(backend.db, ofBackend);
  const line = ofBackend.get(org_id) ?? { waiting: [], underWay: 0 };
  ofBackend.set(org_id, line);
  return new Promise((settle, fail) => {
    line.waiting.push({ batch, within: AsyncLocalStorage.snapshot(), settle, fail });
    serve(backend, line, () => ofBackend.delete(org_id));
  });
}

function serve(backend: Backend, line: Line, leave: () => void): void {
  while (line.underWay < mostAtOnce && line.waiting[0]) {
    const [first] = line.waiting;
    const together = line.waiting.splice(0, howMany(line.waiting));
    line.underWay += 1;
    void first
      .within(() => storeAll(backend, together))
      .then(() => {
        line.underWay -= 1;
        serve(backend, line, leave);
        if (line.underWay === 0) leave();
      });
  }
}

/** As many as one transaction takes; the first in any case. */
function howMany(waiting: readonly Waiting[]): number {
  let events = 0;
  const over = waiting.findIndex(({ batch }) => {
    events += batch.ready.length + batch.refusals.length;
    return events > mostEvents;
  });
  return over === -1 ? waiting.length : Math.max(1, over);
}

/** Settles all of them, and never fails itself. */
async function storeAll(backend: Backend, together: readonly Waiting[]): Promise<void> {
  const [only] = together;
  if (together.length === 1 && only) return storeAlone(backend, only.batch).then(only.settle, only.fail);
  try {
    const { stored, contiguous } = await storeAndRing(
      backend,
      together.map(({ batch }) => batch),
    );
    for (const [at, { batch, settle }] of together.entries())
      settle({ stored: stored[at] ?? new Set(), contiguous: ofDevices(batch, contiguous), unstorable: new Map() });
  } catch (error) {
    if (isDatabaseAway(error)) for (const { fail } of together) fail(error);
    // One of them is at fault, and which shows when each goes by itself.
    else for (const one of together) await one.within(() => storeAll(backend, [one]));
  }
}

/** A batch by itself; where it has a value that the database can not hold (class 22), each of its events by itself. */
async function storeAlone(backend: Backend, batch: CheckedBatch): Promise<StoredBatch> {
  try {
    const { stored, contiguous } = await storeAndRing(backend, [batch]);
    return { stored: stored[0] ?? new Set(), contiguous, unstorable: new Map() };
  } catch (error) {
    const [only] = batch.ready;
    if (!only || !(error instanceof Error && 'code' in error && /^22/.test(String(error.code)))) throw error;
    if (batch.ready.length > 1) return storeApart(backend, batch);
    const refusal = refuse(only.event, { path: '(event)', reason: error.message });
    const without = await storeAlone(backend, { ...batch, ready: [], refusals: [...batch.refusals, refusal] });
    return { ...without, unstorable: new Map([[only.event.id, refusal]]) };
  }
}

async function storeApart(backend: Backend, batch: CheckedBatch): Promise<StoredBatch> {
  const stored = new Set<string>();
  const contiguous: Record<string, number> = {};
  const unstorable = new Map<string, Refusal>();
  for (const [index, one] of batch.ready.entries()) {
    const part = await storeAlone(backend, { ...batch, ready: [one], refusals: index === 0 ? batch.refusals : [] });
    for (const id of part.stored) stored.add(id);
    for (const [id, refusal] of part.unstorable) unstorable.set(id, refusal);
    Object.assign(contiguous, part.contiguous);
  }
  return { stored, contiguous, unstorable };
}

async function storeAndRing(backend: Backend, batches: readonly CheckedBatch[]): Promise<StoredBatches> {
  const count = (of: 'ready' | 'refusals'): number => batches.reduce((sum, batch) => sum + batch[of].length, 0);
  const result = await inStep(
    'ingest.store',
    { batches: batches.length, events: count('ready'), refused: count('refusals') },
    () => storeBatches(backend, batches),
  );
  const org_id = batches[0]?.actor.org_id ?? '';
  for (const team_id of result.asked) await ringAuthority(backend, org_id, team_id);
  await ringAccounts(backend, org_id, result.claimed);
  return result;
}

/** What is told of a batch: of its own devices, and of nobody else's. */
function ofDevices({ ready, refusals }: CheckedBatch, contiguous: StoredBatches['contiguous']): Record<string, number> {
  const ids = new Set([...ready.map(({ event }) => event), ...refusals].map(({ device_id }) => device_id));
  return Object.fromEntries(Object.entries(contiguous).filter(([id]) => ids.has(id)));
}
