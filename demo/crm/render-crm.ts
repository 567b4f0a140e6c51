import { type Debtor, debtors } from './debtors.ts';
import { offerOf } from './offer.ts';
import { type Contact, outcomeForm } from './outcome-form.ts';
import { safe } from './safe.ts';

/** Fields of a record that its address may say otherwise. */
const shown = new Set(['id', 'name', 'ref', 'phone', 'region', 'balance', 'days']);

export interface CrmPage {
  readonly status: number;
  readonly html: string;
}

/**
 * A collection CRM as many agencies still run it: full page loads, tables of a label cell and a value cell, a pencil
 * nested in the label of a custom field, two values that nobody labelled. `/ficha?id=N` is the record; with `call=in`
 * it opens as a dialler pops it, with `/dialler?phone=…` the dialler finds it by phone. With `coop=1` it speaks to an
 * extension beside it, as `docs/hosts/crm-integration.md` says. `/spa` is the same CRM as a single-page application: see
 * `spa.client.ts`.
 *
 * @param stored what was stored of a record
 */
export function renderCrm(url: URL, stored: (record: string) => readonly Contact[] = () => []): CrmPage {
  if (url.pathname === '/') return page(200, 'pt', 'Carteira', list());
  if (/^\/spa($|\/)/.test(url.pathname)) return page(200, 'pt', 'Carteira', '', '/spa.js');
  const debtor = findDebtor(url);
  const dialled = url.pathname === '/dialler';
  if (!debtor && dialled) return page(404, 'pt', 'Discador', '<p>Nenhuma ficha com este telefone.</p>');
  if (!debtor) return page(404, 'pt', 'Ficha', '<p>Ficha não encontrada.</p><p><a href="/">Voltar à carteira</a></p>');
  const calling = dialled || url.searchParams.get('call') === 'in';
  const offer = url.searchParams.get('coop') === '1' ? offerOf(debtor, calling) : '';
  return page(
    200,
    debtor.words.lang,
    debtor.name,
    record(debtor, calling) + outcomeForm(debtor, stored(debtor.id)) + offer,
  );
}

/**
 * Whose record an address is. The dialler knows a phone and nothing else. A record of somebody else, like one of these:
 * `?id=9001&like=101&name=…&ref=…`.
 */
export function findDebtor({ pathname, searchParams }: URL): Debtor | undefined {
  const digits = searchParams.get('phone')?.replace(/\D/g, '');
  if (pathname === '/dialler') return debtors.find(({ phone }) => phone.replace(/\D/g, '') === digits);
  const like = searchParams.get('like') ?? searchParams.get('id');
  const found = pathname === '/ficha' ? debtors.find(({ id }) => id === like) : undefined;
  return found && { ...found, ...Object.fromEntries([...searchParams].filter(([key]) => shown.has(key))) };
}

function list(): string {
  const rows = debtors.map(
    ({ id, name, ref, creditor, balance, days, phone }) =>
      `<tr><td><a href="/ficha?id=${id}">${safe(name)}</a></td><td>${ref}</td><td>${safe(creditor)}</td><td class="n">${balance}</td><td class="n">${days}</td><td><a href="/dialler?phone=${encodeURIComponent(phone)}">${phone}</a></td></tr>`,
  );
  return `<table class="list"><thead><tr><th>Nome</th><th>Referência</th><th>Credor</th><th>Saldo</th><th>Dias</th><th>Telefone</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function record(debtor: Debtor, calling: boolean): string {
  const { words } = debtor;
  const row = (label: string, value: string) => `<tr><td class="l">${label}:</td><td>${value}</td></tr>`;
  const custom = (name: string, label: string, value: string) =>
    `<tr><td class="l"><table class="nested"><tr><td>${label}:</td><td><a href="#edit-${name}" title="${words.edit}">✎</a></td></tr></table></td><td><span id="UF_${name}_${debtor.id}">${value}</span></td></tr>`;
  const banner = calling
    ? `<div class="call" data-direction="in" role="status"><strong>${words.calling}</strong> <span data-call-phone>${debtor.phone}</span> <span>${words.queue}</span> <a data-recording href="https://gravador.example/${debtor.id}">${words.recording}</a><ol data-captions></ol></div>`
    : '';
  return `${banner}<h1>${safe(debtor.name)}</h1><p class="sub">${debtor.segment}</p>
<div class="cols"><table class="card"><caption>${words.holder}</caption><tbody>
${row(words.name, safe(debtor.name))}${row(words.ref, debtor.ref)}${row(words.document, debtor.document)}${row(words.phone, debtor.phone)}${row(words.region, debtor.region)}
<tr><td></td><td>${debtor.note}</td></tr></tbody></table>
<table class="card"><caption>${words.debt}</caption><tbody>
${row(words.creditor, safe(debtor.creditor))}${row(words.product, debtor.product)}${row(words.contract, debtor.contract)}${custom('BALANCE', words.balance, debtor.balance)}${custom('DPD', words.days, debtor.days)}${row(words.due, debtor.due)}
<tr><td></td><td>${debtor.score}</td></tr></tbody></table></div>`;
}

function page(status: number, lang: string, title: string, body: string, script = '/crm.js'): CrmPage {
  return {
    status,
    html: `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${safe(title)} · Replica CRM</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/crm.css"><script type="module" src="${script}"></script></head><body><header class="top"><a href="/">Replica CRM</a></header><main>${body}</main></body></html>`,
  };
}
