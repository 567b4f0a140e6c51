import type { Kysely } from 'kysely';
import { canonicalJson } from '@/domain/playbook/canonical-json.ts';
import type { Tables } from '../db/tables.ts';
import type { DataKeys } from './data-keys.ts';
import { type PersonalParts, putBack, takeOut, verdictPlaces } from './personal-parts.ts';
import { openBytes, sealBytes } from './seal-bytes.ts';
import type { Subject } from './subjects.ts';

/** The columns of an event that say what it says. */
export interface SealedColumns<P> {
  readonly payload: P;
  readonly subject_id: string | null;
  readonly sealed: Buffer | null;
}

/** An event to read, as `events` holds it. */
export interface SealedEvent<P> extends SealedColumns<P> {
  readonly id: string;
}

/** A payload in two, each as JSON: what may stand in the clear, canonical, and what is about a person, where anything is. */
export interface SaidPayload {
  readonly clear: string;
  readonly personal: string | null;
}

/** Parts a payload and says both, which needs nobody's key: the costly half of storing it, before a transaction begins. */
export function sayPayload(payload: { readonly type: string }): SaidPayload {
  const { clear, personal } = takeOut(payload);
  return { clear: canonicalJson(clear), personal: personal && JSON.stringify(personal) };
}

/**
 * Seals what is about a person for them and this very event; where nothing is, nothing.
 * @throws Error where nobody is known whom it is about: in the clear it is never stored
 */
export function sealParts(
  org_id: string,
  event_id: string,
  personal: string | null,
  subject: Subject | undefined,
): Pick<SealedColumns<never>, 'subject_id' | 'sealed'> {
  if (personal === null) return { subject_id: null, sealed: null };
  if (!subject) throw new Error(`event ${event_id} is about nobody`);
  return { subject_id: subject.id, sealed: sealBytes(subject.key, aboutOf(org_id, event_id, subject.id), personal) };
}

/** What is stored of a payload: its figures in the clear, what is about the subject sealed; of nobody, all of it as it is. */
export function sealPayload<P extends { readonly type: string }>(
  org_id: string,
  event_id: string,
  payload: P,
  subject: Subject | undefined,
): SealedColumns<P> {
  const { clear, personal } = takeOut(payload);
  if (!personal || !subject) return { payload, subject_id: null, sealed: null };
  return { payload: clear, ...sealParts(org_id, event_id, JSON.stringify(personal), subject) };
}

/**
 * Payloads as they came, by the event's id. `erased` are those of whom the key was destroyed: of these there is what was
 * stored in the clear. One query for all of them. `wanted` says by its place whether a sealed part is put back.
 */
export async function openPayloads<P>(
  db: Kysely<Tables>,
  keys: DataKeys,
  org_id: string,
  events: readonly SealedEvent<P>[],
  wanted: (place: string) => boolean = () => true,
): Promise<Map<string, { readonly payload: P; readonly erased: boolean }>> {
  const subjects = [...new Set(events.flatMap(({ subject_id }) => subject_id ?? []))];
  const rows =
    subjects.length === 0
      ? []
      : await db
          .selectFrom('data_subjects')
          .select(['id', 'key'])
          .where('org_id', '=', org_id)
          .where('id', 'in', subjects)
          .execute();
  const wrapped = new Map(rows.map(({ id, key }) => [id, key]));
  const opened = new Map<string, { readonly payload: P; readonly erased: boolean }>();
  for (const { id, payload, subject_id, sealed } of events) {
    const key = subject_id && wrapped.get(subject_id);
    if (!subject_id || !sealed) opened.set(id, { payload, erased: false });
    else if (!key) opened.set(id, { payload, erased: true });
    else {
      const text = openBytes(await keys.unwrap(org_id, subject_id, key), aboutOf(org_id, id, subject_id), sealed);
      const personal = readParts(text.toString(), wanted);
      opened.set(id, { payload: putBack(payload, personal, wanted), erased: false });
    }
  }
  return opened;
}

/**
 * Parts as they were sealed. Those of verdicts come last and are nine tenths of them: where nobody wants any, they are not read.
 */
function readParts(text: string, wanted: (place: string) => boolean): PersonalParts {
  const verdicts = wanted(`${verdictPlaces}0.evidence`) ? -1 : text.indexOf(`,"${verdictPlaces}`);
  try {
    if (verdicts !== -1) return JSON.parse(`${text.slice(0, verdicts)}}`) as PersonalParts;
  } catch {
    // Those words stood in a value.
  }
  return JSON.parse(text) as PersonalParts;
}

function aboutOf(org_id: string, event_id: string, subject_id: string): string {
  return `${org_id}/${event_id}/${subject_id}`;
}
