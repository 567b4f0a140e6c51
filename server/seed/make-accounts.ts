import { localDay } from '@/domain/conversation/local-day.ts';
import type { Account } from '@/domain/interaction/account.ts';
import { composeDebt } from './compose-debt.ts';
import { makeHistory } from './make-history.ts';
import { Random } from './random.ts';
import type { World } from './worlds.ts';

const dayMs = 86_400_000;

/** The demo's debtors and `count` invented ones, as the creditor's list of today would give them. */
export function makeAccounts(world: World, count: number, now: Date): Account[] {
  const { currency, time_zone } = world.organisation;
  const day = (offset: number) => dayFrom(now, offset, time_zone);
  const common = (balance: number, daysPastDue: number, random: Random) => ({
    creditor: world.creditor,
    contract: `C${random.int(100_000, 999_999)}`,
    balance: { minor: balance, currency },
    overdue: daysPastDue > 0 ? { minor: Math.round(balance * 0.6), currency } : null,
    due_date: day(-daysPastDue),
    value_band: balance < 100_000 ? 'low' : balance < 500_000 ? 'medium' : 'high',
    income_band: random.pick(['low', 'medium', 'high']),
    segment: random.pick(['standard', 'standard', 'first_payment_default', 'repeat']),
    legal_status: daysPastDue > 200 && random.chance(0.1) ? ('lawsuit_filed' as const) : ('none' as const),
    offer_valid_until: day(random.int(3, 15)),
    payments: random.chance(0.25)
      ? [
          {
            amount: { minor: Math.round(balance * 0.2), currency },
            paid_on: day(-random.int(35, 90)),
            source: world.creditor,
          },
        ]
      : [],
    payment_checked_at: now.toISOString(),
    payment_source: world.creditor,
    composition: composeDebt({ minor: balance, currency }, daysPastDue),
    contracts: [],
    guarantors: [],
    restrictions: [],
    updated_at: now.toISOString(),
  });
  const named = world.debtors.map(({ phone, balance, light, guarantors = [], contracts = [], ...debtor }) => {
    const account = {
      ...common(balance, debtor.days_past_due, new Random(world.slug, debtor.ref)),
      ...debtor,
      guarantors,
      legal_status: 'none' as const,
      phones: [phone],
    };
    const { payments } = makeHistory(world, account, now);
    const split = splitContracts(account, contracts);
    return {
      ...account,
      payments,
      contract: split[0]?.ref ?? account.contract,
      contracts: split,
      ...lightOf(world, account, light, now),
    };
  });
  const invented = Array.from({ length: count }, (_, index) => {
    const random = new Random(world.slug, 'account', index);
    const [region, time_zone, prefix] = random.pick(world.regions);
    const daysPastDue = random.weighted([
      [() => random.int(-5, 0), 2],
      [() => random.int(1, 30), 4],
      [() => random.int(31, 90), 3],
      [() => random.int(91, 180), 2],
      [() => random.int(181, 600), 1],
    ] as const)();
    // In Brazil eight digits follow the 9 of a mobile; in Mexico ten digits follow the country, the area's among them.
    const missing = world.digits === 8 ? 8 : 13 - prefix.length;
    const line = String(random.int(6, 9)) + Array.from({ length: missing - 1 }, () => random.int(0, 9)).join('');
    return {
      ...common(random.int(150, 9000) * 100 + random.int(0, 99), daysPastDue, random),
      ref: `${10 + (index % 40)}-${String(30_000 + index * 7).padStart(5, '0')}`,
      debtor_name: `${random.pick(world.given)} ${random.pick(world.family)} ${random.pick(world.family)}`,
      product: random.pick(world.products),
      days_past_due: daysPastDue,
      region,
      time_zone,
      phones: [`${prefix}${line}`],
    };
  });
  return [...named, ...invented];
}

/** Contracts over these hundredths of the balance; the last takes what is left over by the cent. */
function splitContracts(account: Account, shares: readonly number[]): Account['contracts'] {
  const parts = shares.map((share) => Math.floor((account.balance.minor * share) / 100));
  const rest = account.balance.minor - parts.reduce((sum, minor) => sum + minor, 0);
  return parts.map((minor, index) => ({
    ref: `${account.contract}-${index + 1}`,
    product: account.product,
    balance: { ...account.balance, minor: index === parts.length - 1 ? minor + rest : minor },
    days_past_due: account.days_past_due - index * 30,
    due_date: account.due_date,
  }));
}

/** The day, in the zone, so many days from an instant. */
function dayFrom(now: Date, days: number, timeZone: string): string {
  return localDay(now.getTime() + days * dayMs, timeZone);
}

/** What makes the payment light of an account what the demo shows. */
function lightOf(
  { creditor, organisation }: World,
  account: Account,
  light: World['debtors'][number]['light'],
  now: Date,
): Partial<Account> {
  switch (light) {
    case 'unconfirmed':
      return { payment_checked_at: new Date(now.getTime() - 40 * 3600_000).toISOString() };
    case 'conflict':
      return {
        payments: [
          ...account.payments,
          {
            amount: account.overdue ?? account.balance,
            paid_on: dayFrom(now, -3, organisation.time_zone),
            source: account.balance.currency === 'MXN' ? 'Tienda' : 'Loja',
          },
        ],
      };
    case 'no_data':
      return { payment_checked_at: null, payment_source: null };
    case 'paid':
      return {
        payments: [
          {
            amount: { ...account.balance, minor: 52_000 },
            paid_on: dayFrom(now, -2, organisation.time_zone),
            source: creditor,
          },
        ],
      };
    case undefined:
      return {};
  }
}
