import { dropKeptAccount, findKeptAccount, keepAccounts, keepContacts } from '@/utils/accounts/account-cache.ts';
import { keepAccount, openAccountRefs } from '@/utils/interactions/keep-account.ts';
import { readSession } from '@/utils/session.ts';
import type { Background } from './background.ts';

/** An account that was asked for within the last minute is not asked for again by opening one more conversation about it. */
const freshMs = 60_000;

/**
 * Keeps what is known of the accounts of open conversations up to date: the account itself and the contacts before. Only
 * what is under way is held here.
 */
export class AccountKeeper {
  readonly #asking = new Map<string, Promise<void>>();
  /** Rung for while its answer was already on the way: that answer may be from before. */
  readonly #again = new Set<string>();

  constructor(private readonly background: Background) {}

  /** Asks for an account and its contacts, and passes on what is new. One that is fresh is left, unless `anyway`. */
  refresh(ref: string, anyway = false): Promise<void> {
    const asking = this.#asking.get(ref);
    if (asking) {
      if (anyway) this.#again.add(ref);
      return asking;
    }
    const begun = this.#ask(ref, anyway).finally(() => {
      this.#asking.delete(ref);
      if (this.#again.delete(ref)) return this.refresh(ref, true);
    });
    this.#asking.set(ref, begun);
    return begun;
  }

  /** An account changed, or (null) any may have while nobody listened: those of open conversations are asked for again. */
  async changed(ref: string | null): Promise<void> {
    const { background } = this;
    const kept = await readSession();
    if (kept?.state !== 'active') return;
    const refs = await openAccountRefs(background.db, kept.session.user.id);
    await Promise.all(refs.filter((each) => ref === null || each === ref).map((each) => this.refresh(each, true)));
    background.announce(['account']);
  }

  /** What is kept of an account's debtor here goes: the account with its contacts, and what was due about it. */
  async erased(ref: string): Promise<void> {
    const { db, announce } = this.background;
    const kept = await readSession();
    if (!kept) return;
    const { id, organisation } = kept.session.user;
    await dropKeptAccount(db, organisation.id, ref);
    await db.agendas.where({ user_id: id }).modify((row) => {
      row.items = row.items.filter(({ account_ref }) => account_ref !== ref);
    });
    announce(['account', 'agenda']);
  }

  async #ask(ref: string, anyway: boolean): Promise<void> {
    const { db, announce } = this.background;
    const kept = await readSession();
    if (kept?.state !== 'active') return;
    const { id, organisation } = kept.session.user;
    const known = await findKeptAccount(db, organisation.id, ref);
    if (!anyway && this.background.now() - (known?.contacts_at ?? 0) < freshMs) return;
    const [found, told] = await Promise.all([
      this.background.call('accounts.find', { query: { ref } }),
      this.background.call('accounts.contacts', { params: { ref } }),
    ]);
    const account = found.ok ? found.value.accounts.find((each) => each.ref === ref) : undefined;
    // Known no more to the server, and so to nobody: it was erased while nobody listened here.
    if (found.ok && !account) await dropKeptAccount(db, organisation.id, ref);
    if (!account || !told.ok) return;
    const now = this.background.now();
    await keepAccounts(db, organisation.id, [account], now);
    await keepContacts(db, organisation.id, ref, told.value.contacts, now);
    if (await keepAccount(db, id, account, told.value.contacts)) announce(['interaction', 'account']);
  }
}
