import type { Debtor } from './debtors.ts';

/** What a CRM that cooperates says of the open record, as a block of JSON: values as machines write them. */
export function offerOf(debtor: Debtor, calling: boolean): string {
  const account = {
    v: 1,
    record: debtor.id,
    fields: {
      debtor_name: debtor.name,
      ref: debtor.ref,
      phone: debtor.phone.replace(/[^+\d]/g, ''),
      creditor: debtor.creditor,
      balance: (Number(debtor.balance.replace(/\D/g, '')) / 100).toFixed(2),
      days_past_due: debtor.days,
    },
  };
  const call = { v: 1, id: `call-${debtor.id}`, state: 'answered', direction: 'inbound', phone: account.fields.phone };
  const block = (name: string, value: object) =>
    `<script type="application/json" ${name}>${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`;
  return block('data-combinado', account) + (calling ? block('data-dialler', call) : '');
}
