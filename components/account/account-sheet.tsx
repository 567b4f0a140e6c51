import type { ReactNode } from 'react';
import { OpenInCrm } from '@/components/follow/open-in-crm.tsx';
import { useT } from '@/components/i18n/use-t.ts';
import type { Act } from '@/components/sidebar/interaction-panel.tsx';
import { Button } from '@/components/ui/button.tsx';
import { Dialog } from '@/components/ui/dialog.tsx';
import type { Account } from '@/domain/interaction/account.ts';
import type { ContactRecord } from '@/domain/interaction/contact-record.ts';
import type { InteractionState } from '@/domain/interaction/evaluation.ts';
import { formatMoney } from '@/domain/playbook/format-value.ts';
import type { Locale } from '@/domain/playbook/playbook.ts';
import { ContactHistory } from './contact-history.tsx';
import { accountMessages } from './messages.ts';
import { PaymentSources } from './payment-sources.tsx';
import { useAccountFormats } from './use-account-formats.ts';
import './account.css';

interface AccountSheetProps {
  readonly account: Account;
  /** The contacts that the interaction was opened with: they are there before the newest ones are. */
  readonly contacts: readonly ContactRecord[];
  readonly state: InteractionState;
  readonly locale: Locale;
  readonly now: string;
  readonly act: Act;
  readonly onClose: () => void;
}

/** All that is known of an account, each with who says so and since when. It is never shown while a third party is there. */
export function AccountSheet({ account, contacts, state, locale, now, act, onClose }: AccountSheetProps) {
  const t = useT(accountMessages);
  const formats = useAccountFormats(state.window.zone);
  const unsure = state.payment.light !== 'open' && state.payment.light !== 'paid';
  return (
    <Dialog open title={t('title', { ref: account.ref })} onClose={onClose} modal={false}>
      <div className="account">
        <OpenInCrm accountRef={account.ref} />
        <p className="quiet">{t('updated', { time: formats.moment(account.updated_at) })}</p>
        <Facts account={account} locale={locale} unsure={unsure} />
        <Section title={t('sources')}>
          <PaymentSources account={account} state={state} locale={locale} now={now} />
        </Section>
        <Composition account={account} locale={locale} />
        {account.contracts.length > 0 && <Contracts account={account} locale={locale} />}
        <Guarantors
          account={account}
          state={state}
          onTalk={(audience) => {
            act({ type: 'audience.set', audience });
            onClose();
          }}
        />
        {account.restrictions.length > 0 && <Restrictions account={account} zone={state.window.zone} />}
        <ContactHistory account={account} contacts={contacts} zone={state.window.zone} locale={locale} now={now} />
      </div>
    </Dialog>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

interface PartProps {
  readonly account: Account;
  readonly locale: Locale;
}

function Facts({ account, locale, unsure }: PartProps & { readonly unsure: boolean }) {
  const t = useT(accountMessages);
  const formats = useAccountFormats('UTC');
  const { days_past_due: days, due_date, overdue, contract, offer_valid_until, legal_status } = account;
  const late = days > 0 ? t('days.past', { days }) : days < 0 ? t('days.due', { days: -days }) : t('days.today');
  const rows: readonly (readonly [label: string, value: string | null])[] = [
    [t('overdue'), overdue && formatMoney(overdue, locale)],
    [t('days'), late],
    [t('due'), due_date && formats.day(due_date)],
    [t('creditor'), account.creditor],
    [t('product'), account.product],
    [t('contract'), contract],
    ...(legal_status === 'none' ? [] : [[t('legal'), t(`legal.${legal_status}`)] as const]),
    ...(offer_valid_until === null ? [] : [[t('offer'), formats.day(offer_valid_until)] as const]),
  ];
  return (
    <dl className="account-facts">
      <div>
        <dt>{t('balance')}</dt>
        <dd className="amount" data-unsure={unsure || undefined}>
          {formatMoney(account.balance, locale)}
        </dd>
      </div>
      {rows.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value ?? <span className="quiet">{t('unknown')}</span>}</dd>
        </div>
      ))}
    </dl>
  );
}

function Composition({ account: { composition, balance }, locale }: PartProps) {
  const t = useT(accountMessages);
  return (
    <Section title={t('composition')}>
      {composition.length === 0 ? (
        <p className="quiet">{t('composition.none')}</p>
      ) : (
        <table className="account-table">
          <thead className="sr-only">
            <tr>
              <th>{t('part')}</th>
              <th>{t('claim.amount')}</th>
            </tr>
          </thead>
          <tbody>
            {composition.map(({ kind, amount }) => (
              <tr key={`${kind} ${amount.minor}`}>
                <th scope="row">{t(`part.${kind}`)}</th>
                <td className="num">{formatMoney(amount, locale)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('total')}</th>
              <td className="num">{formatMoney(balance, locale)}</td>
            </tr>
          </tfoot>
        </table>
      )}
    </Section>
  );
}

function Contracts({ account, locale }: PartProps) {
  const t = useT(accountMessages);
  return (
    <Section title={t('contracts')}>
      <table className="account-table">
        <tbody>
          {account.contracts.map(({ ref, product, balance, days_past_due: days }) => (
            <tr key={ref} aria-current={ref === account.contract || undefined}>
              <th scope="row">
                {ref}
                {ref === account.contract && <span className="tag">{t('contract.chosen')}</span>}
                <span className="quiet">
                  {[product, days !== null && days > 0 && t('days.past', { days })].filter(Boolean).join(' · ')}
                </span>
              </th>
              <td className="num">{formatMoney(balance, locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function Guarantors({
  account: { guarantors },
  state,
  onTalk,
}: {
  readonly account: Account;
  readonly state: InteractionState;
  readonly onTalk: (audience: 'guarantor' | 'debtor') => void;
}) {
  const t = useT(accountMessages);
  const there = state.audience === 'guarantor';
  return (
    <Section title={t('guarantors')}>
      {guarantors.length === 0 && <p className="quiet">{t('guarantor.none')}</p>}
      <ul className="account-list">
        {guarantors.map(({ name, phones }) => (
          <li key={name}>
            <b>{name}</b>
            <span className="quiet">{phones.join(' · ') || t('guarantor.no.phone')}</span>
          </li>
        ))}
      </ul>
      {guarantors.length > 0 && (
        <Button size="small" onClick={() => onTalk(there ? 'debtor' : 'guarantor')}>
          {t(there ? 'guarantor.back' : 'guarantor.talk')}
        </Button>
      )}
    </Section>
  );
}

function Restrictions({ account, zone }: { readonly account: Account; readonly zone: string }) {
  const t = useT(accountMessages);
  const formats = useAccountFormats(zone);
  return (
    <Section title={t('restrictions')}>
      <ul className="account-list">
        {account.restrictions.map(({ kind, channel, phone, since, until, source }) => (
          <li key={`${kind} ${channel} ${phone} ${since}`}>
            <b>{t(`restriction.${kind}`)}</b>
            <span className="quiet">
              {[
                phone ?? (channel ? t(`channel.${channel}`) : t('restriction.everything')),
                t('restriction.since', { day: formats.dayOf(since) }),
                until && t('restriction.until', { day: formats.dayOf(until) }),
                kind === 'paused' ? null : source,
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
