import { sql } from 'kysely';
import type { Role } from '@/contracts/session.ts';
import { localDay } from '@/domain/conversation/local-day.ts';
import type { Playbook } from '@/domain/playbook/playbook.ts';
import type { Actor } from '../auth/actor.ts';
import { hashPassword } from '../auth/password.ts';
import type { Backend } from '../backend.ts';
import { importAccounts } from '../services/import-accounts.ts';
import { importContacts } from '../services/import-contacts.ts';
import { ingestEvents } from '../services/ingest-events.ts';
import { findPack } from '../services/pack-shelf.ts';
import { listHeads, publishDraft, saveDraft } from '../services/playbook-channel.ts';
import { actorOf, ensureOrganisation, ensureTeam, ensureUser } from '../services/provision.ts';
import { makeAccounts } from './make-accounts.ts';
import { makeHistory } from './make-history.ts';
import { makeOutcome } from './make-outcome.ts';
import { Random } from './random.ts';
import type { World } from './worlds.ts';

export interface SeedSize {
  readonly agents: number;
  readonly interactions: number;
  readonly days: number;
  readonly accounts: number;
  /** Keeps the demo's own agents one interaction short of a badge today, so that the next outcome brings it. */
  readonly demoOneShort?: boolean;
}

export interface SeedCounts {
  organisations: number;
  teams: number;
  users: number;
  accounts: number;
  playbooks: number;
  stored: number;
  duplicate: number;
  refused: number;
}

export const demoPassword = 'combinado-demo';
const dayMs = 86_400_000;
const batchSize = 200;

/**
 * Puts one world in, through the services that the API uses. Counts are of what was new; run again, it adds only the days
 * that have passed since. Weekends are free, today is not.
 */
export async function seedWorld(backend: Backend, world: World, source: Playbook, size: SeedSize): Promise<SeedCounts> {
  const { db } = backend;
  const { locale } = world.organisation;
  const organisation = await ensureOrganisation(db, world.organisation);
  const team = await ensureTeam(db, organisation.id, world.team, world.playbook);
  const password_hash = await hashPassword(demoPassword);
  const counts: SeedCounts = {
    organisations: Number(organisation.made),
    teams: Number(team.made),
    users: 0,
    accounts: 0,
    playbooks: 0,
    stored: 0,
    duplicate: 0,
    refused: 0,
  };

  const agents: { id: string; name: string; demo: boolean }[] = [];
  const person = async (email: string, name: string, roles: readonly Role[]): Promise<string> => {
    const user = await ensureUser(db, organisation.id, { email, name, password_hash, roles, team_id: team.id, locale });
    counts.users += Number(user.made);
    return user.id;
  };
  let supervisor = '';
  for (const { email, name, roles } of world.staff) {
    const id = await person(email, name, roles);
    if (roles.includes('agent')) agents.push({ id, name: email, demo: true });
    if (roles.includes('supervisor')) supervisor = id;
  }
  for (let index = 0; agents.length < size.agents; index += 1) {
    const random = new Random(world.slug, 'agent', index);
    const name = world.agents[index] ?? `${random.pick(world.given)} ${random.pick(world.family)}`;
    const [first, last] = name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().split(' ');
    const email = `${first}.${last}${index < world.agents.length ? '' : index}@${world.slug}.example`;
    agents.push({ id: await person(email, name, ['agent']), name: email, demo: false });
  }

  const lead = await actorOf(db, organisation.id, supervisor);
  const accounts = makeAccounts(world, size.accounts, backend.now());
  const before = await countAccounts(backend, organisation.id);
  const { problems } = await importAccounts(
    backend,
    lead,
    accounts.map(({ updated_at: _, ...account }) => account),
    false,
  );
  if (problems[0]) throw new Error(`seeded account ${problems[0].line}: ${problems[0].column} ${problems[0].reason}`);
  counts.accounts = (await countAccounts(backend, organisation.id)) - before;
  const history = accounts.flatMap((account) => makeHistory(world, account, backend.now()).contacts);
  const wrong = (await importContacts(backend, lead, history, false)).problems[0];
  if (wrong) throw new Error(`seeded contact ${wrong.line}: ${wrong.column} ${wrong.reason}`);
  // Whom the demo speaks with was left alone lately, so that nothing but the conversation itself fills their caps.
  const others = accounts.slice(world.debtors.length);

  const { playbook, published, hash } = await ensurePublished(backend, organisation.id, world, source);
  counts.playbooks = Number(published);

  const days = workingDays(backend.now(), size.days, world.organisation.time_zone);
  const slots = agents.length * days.length;
  const seqs = new Map<string, number>();
  for (const [dayIndex, { day, start, end }] of days.entries()) {
    // The longest interaction still ends before the day's hours do.
    const span = Math.max(0, end.getTime() - start.getTime() - 900_000);
    const atThatTime: Backend = { ...backend, now: () => end };
    for (const [agentIndex, agent] of agents.entries()) {
      const actor: Actor = await actorOf(db, organisation.id, agent.id);
      const skill = agent.demo ? 0.93 : 0.45 + new Random(world.slug, agent.name, 'skill').next() * 0.54;
      const slot = dayIndex * agents.length + agentIndex;
      const even = Math.floor(size.interactions / slots) + (slot < size.interactions % slots ? 1 : 0);
      const oneShort = size.demoOneShort && agent.demo && dayIndex === days.length - 1;
      const wanted = oneShort ? Math.min(even, playbook.scoring.min_interactions - 1) : even;
      const events = Array.from({ length: wanted }, (_, index) => {
        const random = new Random(world.slug, agent.name, day, index);
        const seq = (seqs.get(agent.id) ?? 0) + 1;
        seqs.set(agent.id, seq);
        const started = new Date(start.getTime() + ((index + random.next() * 0.8) / wanted) * span);
        const made = makeOutcome(world, playbook, random.pick(others), skill, started, random);
        const record = agent.demo ? { ...made, degraded: false } : made;
        return {
          id: random.uuid(Date.parse(`${day}T00:00:00Z`) + index * 1000),
          device_id: new Random(world.slug, agent.name, 'device').uuid(),
          seq,
          occurred_at: record.ended_at,
          interaction_id: new Random(world.slug, agent.name, day, index, 'interaction').uuid(),
          playbook: { id: playbook.id, version: playbook.version, hash },
          payload: { type: 'outcome.logged', record },
        };
      });
      for (let from = 0; from < events.length; from += batchSize) {
        const { answers } = await ingestEvents(atThatTime, actor, events.slice(from, from + batchSize));
        for (const { result, why } of answers) {
          counts[result] += 1;
          if (result === 'refused') throw new Error(`a seeded event was refused: ${why}`);
        }
      }
    }
  }
  await closeOldChecks(backend, organisation.id, supervisor);
  return counts;
}

/** Claims of payment of the month were looked into on their day; those of the last one still wait. */
async function closeOldChecks({ db, now }: Backend, org_id: string, looked_by: string): Promise<void> {
  await db
    .updateTable('payment_checks')
    .set({ state: 'not_found', looked_by, looked_at: sql<Date>`claimed_at + interval '5 hours'` })
    .where('org_id', '=', org_id)
    .where('state', '=', 'open')
    .where('claimed_at', '<', new Date(now().getTime() - dayMs))
    .execute();
}

async function countAccounts(backend: Backend, orgId: string): Promise<number> {
  const row = await backend.db
    .selectFrom('accounts')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('org_id', '=', orgId)
    .executeTakeFirstOrThrow();
  return row.n;
}

/** The published playbook of the world, published from `source` where there is none yet. */
async function ensurePublished(backend: Backend, org_id: string, world: World, source: Playbook) {
  const approver = { org_id, name: world.staff.find(({ roles }) => roles.includes('qa_approver'))?.name ?? 'seed' };
  const known = (await listHeads(backend, org_id)).find((head) => head.playbook_id === world.playbook);
  if (!known) await saveDraft(backend, approver, world.playbook, source, 0);
  const head = known ?? (await publishDraft(backend, approver, world.playbook, source.note || 'v1', 0));
  const playbook = await findPack(backend.db, org_id, head.hash);
  if (!playbook) throw new Error(`the pack of ${world.playbook} is missing`);
  return { playbook, hash: head.hash, published: known === undefined };
}

/** The working days up to today with their working hours; today's end now. */
function workingDays(now: Date, days: number, zone: string): { day: string; start: Date; end: Date }[] {
  return Array.from({ length: days }, (_, index) => new Date(now.getTime() - (days - 1 - index) * dayMs)).flatMap(
    (at, index) => {
      const day = localDay(at, zone);
      const midnight = midnightOf(day, zone);
      if (index === days - 1) {
        // Early in the morning too, today has its interactions: as many hours back as there are, at most eight.
        const start = Math.max(midnight.getTime(), now.getTime() - 8 * 3600_000);
        return [{ day, start: new Date(start), end: now }];
      }
      const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
      if (weekday === 0 || weekday === 6) return [];
      return [
        { day, start: new Date(midnight.getTime() + 9 * 3600_000), end: new Date(midnight.getTime() + 18 * 3600_000) },
      ];
    },
  );
}

function midnightOf(day: string, zone: string): Date {
  const utc = Date.parse(`${day}T00:00:00Z`);
  // The zone's offset, read off how it writes that instant.
  const wall = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' }).format(
    new Date(utc),
  );
  return new Date(utc - (Date.parse(`${wall.replace(' ', 'T')}Z`) - utc));
}
