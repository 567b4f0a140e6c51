import { createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Tables } from '../db/tables.ts';
import { OuterKey } from './outer-key.ts';
import { openBytes, sealBytes } from './seal-bytes.ts';
import { organisationKeyName } from './secret-names.ts';

const keyBytes = 32;
/** Some 200 bytes each: a few megabytes for the people of several days. */
const mostKept = 20_000;

/**
 * The keys of organisations and of the people that each keeps data about. A person's key is stored wrapped with their
 * organisation's, and that one, where the server was started with an outer key, with it. Unwrapped keys are kept in memory.
 */
export class DataKeys {
  readonly #db: Kysely<Tables>;
  /** What wraps the organisations' own, and every other secret of the database. */
  readonly outer: OuterKey;
  readonly #organisations = new Map<string, Promise<KeyObject>>();
  readonly #subjects = new Map<string, KeyObject>();

  constructor(db: Kysely<Tables>, outer: OuterKey = new OuterKey()) {
    this.#db = db;
    this.outer = outer;
  }

  /** Has the organisation's own key at hand, so that what follows needs no connection for it. */
  async ready(org_id: string): Promise<void> {
    await this.#organisationKey(org_id);
  }

  /** A new key as it is stored. `about` names whose it is. */
  async issue(org_id: string, about: string): Promise<Buffer> {
    return sealBytes(await this.#organisationKey(org_id), about, randomBytes(keyBytes));
  }

  /** The key of a subject. @throws Error where the organisation's key does not open it. */
  async unwrap(org_id: string, subject_id: string, wrapped: Buffer): Promise<KeyObject> {
    const id = `${org_id}/${subject_id}`;
    const kept = this.#subjects.get(id);
    this.#subjects.delete(id);
    const key = kept ?? createSecretKey(openBytes(await this.#organisationKey(org_id), id, wrapped));
    // The one that was used last stands last; the first is the one to go.
    this.#subjects.set(id, key);
    if (this.#subjects.size > mostKept) this.#subjects.delete(this.#subjects.keys().next().value ?? '');
    return key;
  }

  /** Lets go of what is in memory of a key that was destroyed. */
  forget(org_id: string, subject_id: string): void {
    this.#subjects.delete(`${org_id}/${subject_id}`);
  }

  #organisationKey(org_id: string): Promise<KeyObject> {
    const known = this.#organisations.get(org_id);
    if (known) return known;
    const read = this.#readOrganisationKey(org_id);
    this.#organisations.set(org_id, read);
    // What failed is asked again.
    read.catch(() => this.#organisations.delete(org_id));
    return read;
  }

  async #readOrganisationKey(org_id: string): Promise<KeyObject> {
    const fresh = randomBytes(keyBytes);
    await this.#db
      .insertInto('organisation_keys')
      .values({ org_id, ...this.#stored(org_id, fresh) })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    const { secret, outer_key } = await this.#db
      .selectFrom('organisation_keys')
      .select(['secret', 'outer_key'])
      .where('org_id', '=', org_id)
      .executeTakeFirstOrThrow();
    if (outer_key) return createSecretKey(this.outer.unwrap(organisationKeyName(org_id), secret));
    // From before there was an outer key: no unwrapped copy stays behind.
    if (this.outer.isThere)
      await this.#db
        .updateTable('organisation_keys')
        .set(this.#stored(org_id, secret))
        .where('org_id', '=', org_id)
        .where('outer_key', '=', false)
        .execute();
    return createSecretKey(secret);
  }

  #stored(org_id: string, secret: Buffer): { secret: Buffer; outer_key: boolean } {
    const wrapped = this.outer.wrap(organisationKeyName(org_id), secret);
    return { secret: wrapped ?? secret, outer_key: wrapped !== null };
  }
}
