import type { Debtor } from './debtors.ts';
import { safe } from './safe.ts';

/** What the CRM stored of one contact, by the names of its own form. */
export type Contact = Readonly<Record<'resultado' | 'prometido_em' | 'valor' | 'retorno' | 'obs', string>>;

const names = ['resultado', 'prometido_em', 'valor', 'retorno', 'obs'] as const;

/** Contacts by record, for as long as the replica runs. */
export class ContactLog {
  readonly #contacts = new Map<string, Contact[]>();

  read(record: string): readonly Contact[] {
    return this.#contacts.get(record) ?? [];
  }

  /** Stores what a form posted. Of two fields of one name the last counts: the number, which holds it plainly. */
  store(record: string, posted: URLSearchParams): void {
    const contact = Object.fromEntries(names.map((name) => [name, posted.getAll(name).at(-1) ?? ''])) as Contact;
    this.#contacts.set(record, [...this.read(record), contact]);
  }
}

/**
 * The CRM's own form for what came of a contact: a list in its own words, two days and an hour behind masks, an amount that
 * is shown in the form of the country and held by a hidden number; and what was stored so far.
 */
export function outcomeForm({ words }: Debtor, contacts: readonly Contact[]): string {
  const options = Object.entries(words.outcomes).map(
    ([code, text]) => `<option value="${code}">${safe(text)}</option>`,
  );
  const line = (label: string, control: string) => `<p><label>${label} ${control}</label></p>`;
  const cells = (contact: Contact) => names.map((name) => `<td data-stored="${name}">${safe(contact[name])}</td>`);
  const rows = contacts.map((contact) => `<tr>${cells(contact).join('')}</tr>`);
  const log =
    rows.length > 0 ? `<table class="log"><caption>${words.log}</caption><tbody>${rows.join('')}</tbody></table>` : '';
  return `<form class="outcome" method="post"><fieldset><legend>${words.outcome}</legend>
${line(words.outcome, `<select name="resultado"><option value="">—</option>${options.join('')}</select>`)}
${line(words.promisedOn, '<input name="prometido_em" inputmode="numeric" placeholder="dd/mm/aaaa" data-mask="##/##/####" size="12">')}
${line(words.promised, `<input name="valor" type="text" inputmode="decimal" size="12"><input name="valor" type="number" step="0.01" hidden>`)}
${line(words.callBack, '<input name="retorno" inputmode="numeric" placeholder="dd/mm/aaaa hh:mm" data-mask="##/##/#### ##:##" size="18">')}
${line(words.notes, '<textarea name="obs" rows="3" cols="60" maxlength="1000"></textarea>')}
<button>${words.save}</button></fieldset></form>${log}`;
}
