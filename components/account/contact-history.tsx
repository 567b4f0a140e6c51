import { useState } from 'react';
import { todayIn } from '@/components/agreement/today-in.ts';
import { useT } from '@/components/i18n/use-t.ts';
import { useAsk } from '@/components/query/use-ask.ts';
import { Button } from '@/components/ui/button.tsx';
import { Tag } from '@/components/ui/tag.tsx';
import type { Account } from '@/domain/interaction/account.ts';
import type { ContactRecord } from '@/domain/interaction/contact-record.ts';
import { type PromiseEnd, promiseKept } from '@/domain/interaction/promise-kept.ts';
import { formatMoney } from '@/domain/playbook/format-value.ts';
import type { Locale } from '@/domain/playbook/playbook.ts';
import { accountMessages } from './messages.ts';
import { useAccountFormats } from './use-account-formats.ts';

/** As many as one looks over; more on request. */
const atOnce = 20;

interface ContactHistoryProps {
  readonly account: Account;
  readonly contacts: readonly ContactRecord[];
  readonly zone: string;
  readonly locale: Locale;
  readonly now: string;
}

/** What went on before, newest first, with what came of it; and how old that knowledge is, where it is. */
export function ContactHistory({ account, contacts, zone, locale, now }: ContactHistoryProps) {
  const t = useT(accountMessages);
  const formats = useAccountFormats(zone);
  const [shown, setShown] = useState(atOnce);
  const asked = useAsk('account.contacts', { ref: account.ref });
  const list = asked.data && (asked.data.from === 'server' || asked.data.at !== null) ? asked.data.contacts : contacts;
  const kept = asked.data?.from === 'cache' ? asked.data : null;
  const today = todayIn(zone, now);
  return (
    <section aria-busy={asked.isPending}>
      <h3>{t('history')}</h3>
      {asked.error && (
        <p className="quiet" role="alert">
          {t('history.failed', { why: asked.error.message })}{' '}
          <Button size="small" variant="quiet" onClick={() => void asked.refetch()}>
            {t('history.retry')}
          </Button>
        </p>
      )}
      {kept && (
        <p className="quiet" role="status">
          {kept.at
            ? t('history.kept', { span: formats.since(kept.at, now) })
            : contacts.length === 0 && t('history.never')}
        </p>
      )}
      {list.length === 0 ? (
        !asked.error &&
        kept?.at !== null && <p className="quiet">{asked.isPending ? t('history.loading') : t('history.none')}</p>
      ) : (
        <ol className="contacts" aria-label={t('history')}>
          {list.slice(0, shown).map((contact) => (
            <Contact
              key={`${contact.at} ${contact.channel} ${contact.outcome}`}
              contact={contact}
              end={promiseKept(contact, account, today)}
              locale={locale}
              zone={zone}
            />
          ))}
        </ol>
      )}
      {list.length > shown && (
        <Button size="small" variant="quiet" onClick={() => setShown(shown + atOnce)}>
          {t('history.more', { n: Math.min(atOnce, list.length - shown) })}
        </Button>
      )}
    </section>
  );
}

const tones = { kept: 'ok', broken: 'stop', due: 'acc', unknown: 'plain' } as const;

function Contact({
  contact: { at, channel, direction, reached, outcome, agent, promise, source },
  end,
  locale,
  zone,
}: {
  readonly contact: ContactRecord;
  readonly end: PromiseEnd | null;
  readonly locale: Locale;
  readonly zone: string;
}) {
  const t = useT(accountMessages);
  const formats = useAccountFormats(zone);
  const how = [t(`channel.${channel}`), direction === 'inbound' && t('direction.inbound')].filter(Boolean).join(', ');
  const who = [reached && t(`reached.${reached}`), agent, source === 'import' && t('history.imported')];
  return (
    <li>
      <p>
        <time dateTime={at}>{formats.moment(at)}</time> <span className="quiet">{how}</span>
      </p>
      {outcome && <p>{outcome}</p>}
      {promise && (
        <p>
          {t('history.promise', { amount: formatMoney(promise.amount, locale), day: formats.day(promise.date) })}{' '}
          {end && <Tag tone={tones[end]}>{t(`promise.${end}`)}</Tag>}
        </p>
      )}
      <p className="quiet">{who.filter(Boolean).join(' · ')}</p>
    </li>
  );
}
