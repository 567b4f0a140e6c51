import { browser } from 'wxt/browser';
import type { User } from '@/contracts/session.ts';
import type { AgendaItem } from '@/domain/agenda/agenda-item.ts';
import { remindAt } from '@/domain/agenda/group-due.ts';
import { keepAgenda, readKeptAgenda } from '@/utils/agenda/keep-agenda.ts';
import { agendaNotices } from '@/utils/agenda/messages.ts';
import { nextReminder, takeReminders } from '@/utils/agenda/remind.ts';
import { chooseLocale } from '@/utils/i18n/choose-locale.ts';
import { formatMessage } from '@/utils/i18n/format-message.ts';
import { readSession } from '@/utils/session.ts';
import { readSettings } from '@/utils/settings.ts';
import type { Background } from './background.ts';

/** Name of the alarm that wakes the background when a call falls due. */
export const agendaAlarm = 'agenda';

/** An agenda older than this is asked for again when somebody looks, or at the next minute. */
const freshMs = 5 * 60_000;

/** Keeps the agenda of whoever is signed in up to date, and reminds of calls at their time. All that it knows is on disk. */
export class AgendaKeeper {
  #reading: Promise<void> | null = null;

  constructor(private readonly background: Background) {}

  /** Reads the agenda from the server where the one that is kept is old; resolves when it is kept, or cannot be had. */
  refresh(oldestMs = freshMs): Promise<void> {
    this.#reading ??= this.#read(oldestMs).finally(() => {
      this.#reading = null;
    });
    return this.#reading;
  }

  /** As `refresh`, for whoever does not wait for it. */
  wake(oldestMs = freshMs): void {
    this.refresh(oldestMs).catch((error: unknown) => console.error('The agenda could not be read.', error));
  }

  /** What was done here has reached the server: its own word on the agenda is worth asking for again. */
  settle(): void {
    const settle = async () => {
      const user = await signedIn();
      if (!user) return;
      const { stale, read_at } = await readKeptAgenda(this.background.db, user.id);
      const waits = await this.background.db.outbox.where('[user_id+seq]').between([user.id, 0], [user.id, Infinity]);
      if (stale && read_at !== null && (await waits.count()) === 0) await this.refresh(0);
    };
    settle().catch((error: unknown) => console.error('The agenda could not be read.', error));
  }

  /** Reminds of what is due, and sets the alarm for what comes next. */
  async remind(): Promise<void> {
    const user = await signedIn();
    if (!user) return void (await browser.alarms.clear(agendaAlarm));
    const { db, announce, now } = this.background;
    const due = await takeReminders(db, user.id, now());
    if (due.length > 0) {
      announce(['agenda']);
      await this.#notify(user, due);
    }
    await this.#setAlarm(user);
  }

  /** As `remind`, for whoever does not wait for it. */
  remindSoon(): void {
    this.remind().catch((error: unknown) => console.error('The reminder failed.', error));
  }

  async #read(oldestMs: number): Promise<void> {
    const user = await signedIn();
    if (!user) return;
    const { db, announce, now } = this.background;
    const { read_at } = await readKeptAgenda(db, user.id);
    if (read_at !== null && now() - Date.parse(read_at) < oldestMs) return;
    const answer = await this.background.call('agenda.read', {});
    if (answer.ok) {
      await keepAgenda(db, user, answer.value.items, now());
      announce(['agenda', 'interaction']);
    }
    await this.remind();
  }

  async #setAlarm(user: User): Promise<void> {
    const when = await nextReminder(this.background.db, user.id, this.background.now());
    if (when === null) await browser.alarms.clear(agendaAlarm);
    else await browser.alarms.create(agendaAlarm, { when });
  }

  /** The system's own notice, where the person asked for it and the browser lets us. */
  async #notify(user: User, due: readonly AgendaItem[]): Promise<void> {
    const settings = await readSettings(this.background.db);
    if (!settings.notify_callbacks || !(await browser.permissions.contains({ permissions: ['notifications'] }))) return;
    const locale = chooseLocale(settings.locale, user.locale, []);
    const clock = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
    for (const item of due) {
      const time = clock.format(new Date(remindAt(item) ?? ''));
      const name = settings.notify_names ? (item.debtor?.split(/\s/u)[0] ?? '') : '';
      const message = formatMessage(agendaNotices[name ? 'callback.named' : 'callback'], locale, { time, name });
      const iconUrl = browser.runtime.getURL('/icons/128.png');
      await browser.notifications.create(item.id, { type: 'basic', iconUrl, title: 'Combinado', message });
    }
  }
}

async function signedIn(): Promise<User | null> {
  const kept = await readSession();
  return kept?.state === 'active' ? kept.session.user : null;
}
