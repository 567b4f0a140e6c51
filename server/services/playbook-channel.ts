import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type * as z from 'zod';
import { ChannelHead, type Draft } from '@/contracts/playbook-channel.ts';
import { canonicalJson } from '@/domain/playbook/canonical-json.ts';
import { parsePlaybook } from '@/domain/playbook/parse-playbook.ts';
import type { Playbook } from '@/domain/playbook/playbook.ts';
import type { Actor } from '../auth/actor.ts';
import { signHead } from '../auth/sign-head.ts';
import type { Backend } from '../backend.ts';
import type { NumberedHead } from '../http/answer-head.ts';
import { ApiProblem } from '../http/api-problem.ts';
import { publishingChannel } from '../stream/listen-for-publishing.ts';
import { chainAct } from './ledger.ts';

type Head = z.infer<typeof ChannelHead>;
type Author = Pick<Actor, 'org_id' | 'name'>;

const headColumns = [
  'playbook_id',
  'epoch',
  'version',
  'hash',
  'previous',
  'note',
  'published_at',
  'published_by',
] as const;

/** The heads of all playbooks of the organisation. */
export async function listHeads(backend: Backend, orgId: string): Promise<Head[]> {
  const rows = await backend.db
    .selectFrom('playbook_heads')
    .select(headColumns)
    .where('org_id', '=', orgId)
    .orderBy('playbook_id')
    .execute();
  return rows.map((row) => ({ ...row, published_at: row.published_at.toISOString() }));
}

/** The head of a playbook as it was signed, with its epoch. @throws ApiProblem 404 */
export async function readSignedHead(backend: Backend, orgId: string, id: string): Promise<NumberedHead> {
  const row = await backend.db
    .selectFrom('playbook_heads')
    .select(['key_id', 'signed_body', 'signature', 'epoch'])
    .where('org_id', '=', orgId)
    .where('playbook_id', '=', id)
    .executeTakeFirst();
  if (!row) throw notFound(id);
  return { head: { key_id: row.key_id, body: row.signed_body, signature: row.signature }, epoch: row.epoch };
}

/** The exact text of a pack. @throws ApiProblem 404 */
export async function readPackText(backend: Backend, orgId: string, hash: string): Promise<string> {
  const row = await backend.db
    .selectFrom('packs')
    .select('body')
    .where('org_id', '=', orgId)
    .where('hash', '=', hash)
    .executeTakeFirst();
  if (!row) throw new ApiProblem(404, 'not_found', 'There is no pack of this hash.');
  return row.body;
}

/** The draft of a playbook, or what is published where nobody has begun one. @throws ApiProblem 404 */
export async function readDraft(backend: Backend, orgId: string, id: string): Promise<z.infer<typeof Draft>> {
  const row = await backend.db
    .selectFrom('drafts')
    .selectAll()
    .where('org_id', '=', orgId)
    .where('playbook_id', '=', id)
    .executeTakeFirst();
  if (row) {
    const { base_version, body, saved_at, saved_by } = row;
    return {
      playbook_id: id,
      base_version,
      body,
      problems: problemsOf(body),
      saved_at: saved_at.toISOString(),
      saved_by,
    };
  }
  const head = await backend.db
    .selectFrom('playbook_heads')
    .select(['version', 'hash'])
    .where('org_id', '=', orgId)
    .where('playbook_id', '=', id)
    .executeTakeFirst();
  if (!head) throw notFound(id);
  const body: unknown = JSON.parse(await readPackText(backend, orgId, head.hash));
  return {
    playbook_id: id,
    base_version: head.version,
    body,
    problems: problemsOf(body),
    saved_at: null,
    saved_by: null,
  };
}

/** Keeps a draft, whatever it is: a half-written playbook is not yet valid. `base_version` is the version it was begun on. */
export async function saveDraft(
  backend: Backend,
  author: Author,
  id: string,
  body: unknown,
  baseVersion: number,
): Promise<z.infer<typeof Draft>> {
  const saved_at = backend.now();
  const row = { base_version: baseVersion, body: JSON.stringify(body ?? null), saved_at, saved_by: author.name };
  await backend.db
    .insertInto('drafts')
    .values({ org_id: author.org_id, playbook_id: id, ...row })
    .onConflict((conflict) => conflict.columns(['org_id', 'playbook_id']).doUpdateSet(row))
    .execute();
  return {
    playbook_id: id,
    base_version: baseVersion,
    body,
    problems: problemsOf(body),
    saved_at: saved_at.toISOString(),
    saved_by: author.name,
  };
}

/**
 * Publishes the draft as the next version: a new immutable pack, a head one epoch on, signed, and a ring to every client.
 * @throws ApiProblem 404 without a draft, 409 when the draft or the caller stands on another version than the head's,
 * 422 with the problems when the draft is no valid playbook. Nothing changes then.
 */
export async function publishDraft(
  backend: Backend,
  author: Author,
  id: string,
  note: string,
  baseVersion: number,
): Promise<Head> {
  return backend.db.transaction().execute(async (tx) => {
    // The first publishing has no head to lock: the draft's row stands for the whole playbook.
    const draft = await tx
      .selectFrom('drafts')
      .selectAll()
      .where('org_id', '=', author.org_id)
      .where('playbook_id', '=', id)
      .forUpdate()
      .executeTakeFirst();
    if (!draft) throw new ApiProblem(404, 'no_draft', `There is no draft of ${id} to publish.`);
    const current = await tx
      .selectFrom('playbook_heads')
      .select(headColumns)
      .where('org_id', '=', author.org_id)
      .where('playbook_id', '=', id)
      .forUpdate()
      .executeTakeFirst();
    const version = current?.version ?? 0;
    if (baseVersion !== version || draft.base_version !== version) {
      const stale = baseVersion !== version ? baseVersion : draft.base_version;
      throw new ApiProblem(
        409,
        'version_conflict',
        `Version ${version} was published meanwhile; this draft was begun on version ${stale}.`,
      );
    }
    const playbook = nextVersion(draft.body, id, version + 1, note);
    const text = canonicalJson(playbook);
    const hash = createHash('sha256').update(text).digest('hex');
    const head: Head = ChannelHead.parse({
      playbook_id: id,
      epoch: (current?.epoch ?? 0) + 1,
      version: playbook.version,
      hash,
      previous: current?.hash ?? null,
      note,
      published_at: backend.now().toISOString(),
      published_by: author.name,
    });
    const { playbook_id, ...rest } = head;
    const row = { ...rest, ...signHead(backend.keys, head) };
    await tx
      .insertInto('packs')
      .values({ org_id: author.org_id, hash, playbook_id, version: playbook.version, body: text })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    await tx
      .insertInto('playbook_heads')
      .values({ org_id: author.org_id, playbook_id, ...row })
      .onConflict((conflict) => conflict.columns(['org_id', 'playbook_id']).doUpdateSet(row))
      .execute();
    await tx
      .updateTable('drafts')
      .set({ base_version: playbook.version, body: text })
      .where('org_id', '=', author.org_id)
      .where('playbook_id', '=', id)
      .execute();
    const about = { playbook_id, version: head.version, epoch: head.epoch, hash, note };
    await chainAct(tx, author.org_id, backend.now(), { kind: 'playbooks.publish', by: author.name, about });
    const notice = JSON.stringify({ org_id: author.org_id, playbook_id, epoch: head.epoch });
    await sql`select pg_notify(${publishingChannel}, ${notice})`.execute(tx);
    return head;
  });
}

/** The draft as the version it becomes; version and note are the channel's to give. @throws ApiProblem 422 */
function nextVersion(body: unknown, id: string, version: number, note: string): Playbook {
  const numbered = typeof body === 'object' && body !== null ? { ...body, version, note } : body;
  const parsed = parsePlaybook(numbered);
  const problems = parsed.ok ? [] : [...parsed.problems];
  if (parsed.ok && parsed.playbook.id !== id)
    problems.push({ path: 'id', reason: `this is the draft of ${id}, not of ${parsed.playbook.id}` });
  if (!parsed.ok || problems.length > 0) {
    throw new ApiProblem(422, 'invalid_playbook', 'This draft can not be published yet.', problems);
  }
  return parsed.playbook;
}

function problemsOf(body: unknown): z.infer<typeof Draft>['problems'] {
  const parsed = parsePlaybook(body);
  return parsed.ok ? [] : [...parsed.problems];
}

function notFound(id: string): ApiProblem {
  return new ApiProblem(404, 'not_found', `There is no playbook ${id}.`);
}
