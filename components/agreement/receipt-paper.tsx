import type { ReactNode } from 'react';
import type { ConsentReceipt, PaymentTarget } from '@/domain/agreement/consent-receipt.ts';
import { formatDate, formatMoney, formatPercent } from '@/domain/playbook/format-value.ts';
import { methodName } from '@/domain/playbook/variables.ts';
import { formatMessage, type MessageValues } from '@/utils/i18n/format-message.ts';
import { receiptMessages } from './receipt-messages.ts';

/** The sheet itself, in the debtor's language whatever the agent's is: it is for the debtor. */
export function ReceiptPaper({ receipt }: { readonly receipt: ConsentReceipt }) {
  const { locale, zone, parties, credit, agreement, acceptance } = receipt;
  const t = (key: keyof typeof receiptMessages, values?: MessageValues) =>
    formatMessage(receiptMessages[key], locale, values);
  const money = (value: Parameters<typeof formatMoney>[0]) => formatMoney(value, locale);
  const moment = (at: string | null) => at && momentWords(at, locale, zone);
  const { jurisdiction } = receipt;
  const after = jurisdiction === 'BR' || jurisdiction === 'MX' ? (`after.${jurisdiction}` as const) : 'after.other';

  return (
    <main className="receipt-paper" lang={locale} data-theme="light">
      <header>
        <h1>{t('title')}</h1>
        <p>{t('lead')}</p>
      </header>

      <Section title={t('parties')}>
        <dl className="pairs">
          <Pair name={t('creditor')}>{parties.creditor}</Pair>
          <Pair name={t('debtor')}>{parties.debtor}</Pair>
          {parties.agency !== parties.creditor && <Pair name={t('agency')}>{parties.agency}</Pair>}
          <Pair name={t('agent')}>{parties.agent}</Pair>
          <Pair name={t('credit')}>{credit.ref}</Pair>
          {credit.contract && credit.contract !== credit.ref && <Pair name={t('contract')}>{credit.contract}</Pair>}
          <Pair name={t('kind')}>{credit.product}</Pair>
          <Pair name={t('place')}>{t(`place.${receipt.channel}`)}</Pair>
        </dl>
      </Section>

      <Section title={t('terms')}>
        <dl className="pairs">
          {agreement.original_debt && <Pair name={t('debt')}>{money(agreement.original_debt)}</Pair>}
          <Pair name={t('discount')}>
            {agreement.discount
              ? `${money(agreement.discount.amount)} (${formatPercent(agreement.discount.percent, locale)})`
              : t('discount.none')}
          </Pair>
          <Pair name={t('total')}>
            <b>{money(agreement.total)}</b>
          </Pair>
          <Pair name={t('principal')}>{t('principal.unknown')}</Pair>
          <Pair name={t('settles')}>{t(`settles.${agreement.settles}`)}</Pair>
          {receipt.offer_valid_until && <Pair name={t('valid')}>{formatDate(receipt.offer_valid_until, locale)}</Pair>}
          <Pair name={t('method')}>{methodName(agreement.method, locale)}</Pair>
          <Pair name={t('payto')}>{payTo(receipt.payment)}</Pair>
        </dl>
        <ol className="payments" aria-label={t('payments')}>
          {agreement.instalments.map(({ n, due_date, value }) => (
            <li key={n}>
              {t('payments.n')} {n}: {formatDate(due_date, locale)}, <b>{money(value)}</b>
            </li>
          ))}
        </ol>
      </Section>

      <Section title={t('consent')}>
        {acceptance.text === null ? <p>{t('consent.declared')}</p> : <blockquote>“{acceptance.text}”</blockquote>}
        <p className="meta">
          {[acceptance.text !== null && t('consent.unconditional'), moment(acceptance.at)].filter(Boolean).join(' · ')}
        </p>
      </Section>

      <Section title={t('proof')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('proof.item')}</th>
              <th scope="col">{t('proof.words')}</th>
              <th scope="col">{t('proof.when')}</th>
            </tr>
          </thead>
          <tbody>
            {receipt.items.map((item) => (
              <tr key={item.id}>
                <th scope="row">{item.name}</th>
                <td>
                  {item.proof === 'declared' || item.said.length === 0
                    ? t('declared')
                    : `${t(`by.${item.said[0]?.by ?? 'agent'}`)}: ${item.said.map(({ text }) => `“${text}”`).join(', ')}`}
                </td>
                <td>{moment(item.at)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Section>

      <Section title={t('summary')}>
        <p>{receipt.summary}</p>
      </Section>

      <Section title={t('after')}>
        <p>{t(after)}</p>
        <p className="signature">{t('signature', { creditor: parties.creditor })}</p>
      </Section>

      <footer>
        <dl className="pairs">
          <Pair name={t('issued')}>{moment(receipt.issued_at)}</Pair>
          <Pair name={t('playbook')}>{t('version', receipt.playbook)}</Pair>
          <Pair name={t('hash')} wide>
            <code>{receipt.hash}</code>
          </Pair>
          {receipt.law.length > 0 && (
            <Pair name={t('law')} wide>
              {receipt.law.map(({ citation }) => citation).join(' · ')}
            </Pair>
          )}
        </dl>
      </footer>
    </main>
  );

  function payTo(target: PaymentTarget | null): string {
    if (!target) return t('payto.unknown', { creditor: parties.creditor });
    return target.kind === 'pix'
      ? [t('payto.pix', { payee: target.payee, city: target.city }), target.txid].filter(Boolean).join(' · ')
      : t('payto.clabe', { digits: target.digits, bank: target.bank ?? 'none' });
  }
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function Pair({
  name,
  wide,
  children,
}: {
  readonly name: string;
  readonly wide?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <div data-wide={wide || undefined}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Day, hour, minute, second and the zone by name: on paper there is no browser to ask which clock was meant. */
function momentWords(at: string, locale: string, zone: string): string {
  return new Intl.DateTimeFormat(locale, {
    day: '2-digit',
    month: locale === 'pt-BR' ? '2-digit' : 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
    timeZone: zone,
    timeZoneName: 'shortOffset',
  }).format(new Date(at));
}
