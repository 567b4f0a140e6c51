import type { PlaybookProblem } from '../playbook/parse-playbook.ts';
import { pathOf } from '../playbook/parse-playbook.ts';
import { Agreement } from './agreement.ts';

export type AgreementReading =
  | { readonly ok: true; readonly agreement: Agreement }
  | { readonly ok: false; readonly problems: readonly PlaybookProblem[] };

/**
 * Reads an agreement and checks that it adds up: instalments in order, dates ascending, one currency, their sum equal to
 * the total to the cent, and the discount equal to what it takes off the debt.
 */
export function parseAgreement(value: unknown): AgreementReading {
  const read = Agreement.safeParse(value);
  if (!read.success) {
    return {
      ok: false,
      problems: read.error.issues.map((issue) => ({ path: pathOf(issue.path), reason: issue.message })),
    };
  }
  const agreement = read.data;
  const problems: PlaybookProblem[] = [];
  const { instalments, total, original_debt, discount } = agreement;
  if (total.minor <= 0) problems.push({ path: 'total.minor', reason: 'must be more than zero' });
  for (const [index, instalment] of instalments.entries()) {
    const path = `instalments[${index}]`;
    const before = instalments[index - 1];
    if (instalment.n !== index + 1) problems.push({ path: `${path}.n`, reason: `must be ${index + 1}` });
    if (instalment.value.minor <= 0) problems.push({ path: `${path}.value.minor`, reason: 'must be more than zero' });
    if (instalment.value.currency !== total.currency)
      problems.push({ path: `${path}.value.currency`, reason: `must be ${total.currency}, as the total` });
    if (before && instalment.due_date <= before.due_date)
      problems.push({ path: `${path}.due_date`, reason: `must be after ${before.due_date}` });
  }
  const sum = instalments.reduce((cents, instalment) => cents + instalment.value.minor, 0);
  if (sum !== total.minor)
    problems.push({ path: 'total.minor', reason: `is ${total.minor}, but the instalments add up to ${sum}` });
  if (original_debt && original_debt.currency !== total.currency)
    problems.push({ path: 'original_debt.currency', reason: `must be ${total.currency}, as the total` });
  if (discount) {
    if (discount.amount.currency !== total.currency)
      problems.push({ path: 'discount.amount.currency', reason: `must be ${total.currency}, as the total` });
    if (original_debt) {
      if (original_debt.minor - discount.amount.minor !== total.minor) {
        problems.push({
          path: 'discount.amount.minor',
          reason: `must be ${original_debt.minor - total.minor}: the debt less the total`,
        });
      }
      const percent = original_debt.minor > 0 ? (discount.amount.minor / original_debt.minor) * 100 : 0;
      if (Math.abs(percent - discount.percent) > 0.5)
        problems.push({
          path: 'discount.percent',
          reason: `is ${discount.percent}, but the amount makes ${percent.toFixed(1)}`,
        });
    }
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, agreement };
}
