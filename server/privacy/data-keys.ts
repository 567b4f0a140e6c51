import { createCipheriv, createDecipheriv, createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Tables } from '../db/tables.ts';

const nonceBytes = 12;
const tagBytes = 16;
const keyBytes = 32;
/** Some 200 bytes each: a few megabytes for the people of several days. */
const mostKept = 20_000;

/** AES-256-GCM: nonce, ciphertext, tag. `about` is bound to it and must be said again to open it. */
export function sealBytes(key: KeyObject, about: string, plain: Buffer | string): Buffer {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(about));
  const body = typeof plain === 'string' ? cipher.update(plain, 'utf8') : cipher.update(plain);
  return Buffer.concat([nonce, body, cipher.final(), cipher.getAuthTag()]);
}

/** @throws Error where the key is another, or anything of it was changed. */
export function openBytes(key: KeyObject, about: string, sealed: Buffer): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, nonceBytes))
    .setAAD(Buffer.from(about))
    .setAuthTag(sealed.subarray(-tagBytes));
  return Buffer.concat([decipher.update(sealed.subarray(nonceBytes, -tagBytes)), decipher.final()]);
}

/**
 * The keys of organisations and of the people that each keeps data about. A person's key is stored wrapped with their
 * organisation's, and that one, where the server was started with an outer key, with it. Unwrapped keys are kept in memory.
 */
export class DataKeys {
  readonly #db: Kysely<Tables>;
  readonly #outer: KeyObject | null;
  readonly #organisations = new Map<string, Promise<KeyObject>>();
  readonly #subjects = new Map<string, KeyObject>();

  constructor(db: Kysely<Tables>, outer: KeyObject | null = null) {
    this.#db = db;
    this.#outer = outer;
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
    if (outer_key) {
      if (!this.#outer) throw new Error('the keys of this database need the DATA_KEY_FILE that they were wrapped with');
      return createSecretKey(openBytes(this.#outer, org_id, secret));
    }
    // From before there was an outer key: no unwrapped copy stays behind.
    if (this.#outer)
      await this.#db
        .updateTable('organisation_keys')
        .set(this.#stored(org_id, secret))
        .where('org_id', '=', org_id)
        .where('outer_key', '=', false)
        .execute();
    return createSecretKey(secret);
  }

  #stored(org_id: string, secret: Buffer): { secret: Buffer; outer_key: boolean } {
    return this.#outer
      ? { secret: sealBytes(this.#outer, org_id, secret), outer_key: true }
      : { secret, outer_key: false };
  }
}
