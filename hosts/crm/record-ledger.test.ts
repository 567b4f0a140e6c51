import { beforeEach, describe, expect, test } from 'vitest';
import { RecordLedger } from './record-ledger.ts';

const STILL = 1000;
const LONG = 3 * STILL;
const ana = {
  ref: 'A-1',
  debtor_name: 'Ana',
  phone: '+55 11 1',
  balance: '100,00',
  creditor: 'Tamarindo',
  region: 'SP',
};
const bia = {
  ref: 'B-2',
  debtor_name: 'Bia',
  phone: '+55 11 2',
  balance: '200,00',
  creditor: 'Tamarindo',
  region: 'RJ',
};
const cid = {
  ref: 'C-3',
  debtor_name: 'Cid',
  phone: '+55 11 3',
  balance: '300,00',
  creditor: 'Tamarindo',
  region: 'BA',
};

let ledger: RecordLedger;
let now: number;

beforeEach(() => {
  ledger = new RecordLedger(STILL, true);
  now = 10_000;
});

/** Looks at once and says which fields are believed. */
function see(texts: Record<string, string>, rest: { confirmed?: boolean; busy?: boolean } = {}): string[] {
  const { fields } = ledger.look({ texts, confirmed: rest.confirmed ?? null, busy: rest.busy ?? false }, now);
  return [...fields].sort();
}
const all = Object.keys(ana).sort();
const without = (...names: string[]) => all.filter((name) => !names.includes(name));
function open(record: string | null, texts: Record<string, string>): string[] {
  ledger.move(record, now);
  return see(texts);
}
function wait(ms: number): void {
  now += ms;
}
/** Opens a record and rests upon it until everything about it is known. */
function rest(record: string, texts: Record<string, string>): void {
  open(record, texts);
  wait(LONG);
  see(texts);
  wait(LONG);
  expect(see(texts)).toEqual(all);
}

test('a document that was loaded with its record is believed as soon as it stands still', () => {
  expect(open('a', ana)).toEqual([]);
  wait(249);
  expect(see(ana)).toEqual([]);
  wait(1);
  expect(see(ana)).toEqual(all);
});

test('a document that may have shown another record before is not', () => {
  ledger = new RecordLedger(STILL, false);
  open('a', ana);
  wait(LONG - 1);
  expect(see(ana)).toEqual([]);
  wait(1);
  expect(see(ana)).toEqual(all);
});

describe('from one record to the next', () => {
  beforeEach(() => rest('a', ana));

  test('nothing is believed while the page shows the former, however long', () => {
    expect(open('b', ana)).toEqual([]);
    wait(60_000);
    expect(see(ana)).toEqual([]);
  });

  test('what has moved with all names and numbers is believed after a moment, what is alike after a long one', () => {
    open('b', ana);
    wait(300);
    expect(see(bia)).toEqual([]);
    wait(STILL);
    expect(see(bia)).toEqual(without('creditor'));
    wait(LONG);
    expect(see(bia)).toEqual(all);
  });

  test('a balance that is the former’s to the cent is never believed by time', () => {
    open('b', ana);
    const same = { ...bia, balance: ana.balance };
    see(same);
    wait(60_000);
    expect(see(same)).toEqual(without('balance', 'creditor'));
  });

  test('nor a telephone that did not come with the rest', () => {
    open('b', ana);
    const half = { ...bia, phone: ana.phone };
    see(half);
    wait(STILL);
    expect(see(half)).toEqual([]);
    wait(LONG);
    expect(see(half)).not.toContain('phone');
    expect(see(bia)).toEqual([]);
    wait(LONG);
    expect(see(bia)).toEqual(all);
  });

  test('what ends a request of the page, or shows that it is busy, begins the wait anew', () => {
    open('b', bia);
    wait(STILL - 1);
    ledger.requested(now);
    wait(LONG - 1);
    expect(see(bia)).toEqual([]);
    see(bia, { busy: true });
    wait(LONG - 1);
    expect(see(bia)).toEqual([]);
    wait(1);
    expect(see(bia)).toEqual(all);
  });

  test('a page that asks its server for ever is believed all the same, in the end', () => {
    open('b', ana);
    see(bia);
    for (let second = 0; second < 20; second += 1) {
      wait(1000);
      ledger.requested(now);
    }
    expect(see(bia)).toEqual(all);
  });

  test('a record that was left unknown makes the next one wait long for all it shows', () => {
    open('b', ana);
    wait(200);
    open('c', ana);
    wait(200);
    see(cid);
    wait(LONG - 1);
    expect(see(cid)).toEqual([]);
    wait(1);
    expect(see(cid)).toEqual(all);
  });

  test('a late answer that paints the next-but-one under this address is forgotten once its own is painted and rests', () => {
    open('c', ana);
    wait(100);
    open('b', ana);
    wait(200);
    expect(see(cid)).toEqual([]);
    wait(200);
    expect(see(bia)).toEqual([]);
    wait(LONG);
    expect(see(bia)).toEqual(all);
    // Left in the middle of a further value, as behind another tab of the record.
    expect(see({ ...bia, due_date: '27/10/2026' })).toEqual(all);
    expect(open('c', bia)).toEqual([]);
    see(cid);
    wait(60_000);
    expect(see(cid)).toEqual(all);
  });

  test('while nothing has taken its place it is not, however long it stands and whoever comes after', () => {
    open('b', ana);
    see({ phone: cid.phone, ref: bia.ref });
    wait(LONG);
    // The telephone is behind a tab now, as it was.
    see({ ref: bia.ref, debtor_name: bia.debtor_name });
    wait(LONG);
    see({ ref: bia.ref, debtor_name: bia.debtor_name });
    open('c', { ref: bia.ref });
    see({ ...cid, creditor: 'Ipê' });
    wait(60_000);
    expect(see({ ...cid, creditor: 'Ipê' })).not.toContain('phone');
  });

  test('nor is what was believed of a record, when another text takes its place', () => {
    open('b', ana);
    wait(200);
    see(bia);
    wait(LONG);
    see(bia);
    expect(see({ ...bia, balance: ana.balance })).toEqual([]);
    wait(60_000);
    expect(see({ ...bia, balance: ana.balance })).not.toContain('balance');
  });

  test('whoever comes back to a record finds it believed again', () => {
    open('b', ana);
    wait(100);
    open('a', ana);
    wait(LONG);
    expect(see(ana)).toEqual(all);
  });

  test('what the page contradicts is not believed, and what it confirms needs no other witness', () => {
    ledger.move('a2', now);
    expect(see({ ...ana, balance: '900,00' }, { confirmed: false })).toEqual([]);
    wait(LONG);
    expect(see({ ...ana, balance: '900,00' }, { confirmed: false })).toEqual([]);
    wait(LONG);
    // The same person's second debt: their name is not evidence, so only what is new is told.
    see({ ...ana, balance: '900,00' }, { confirmed: true });
    wait(LONG);
    expect(see({ ...ana, balance: '900,00' }, { confirmed: true })).toEqual(['balance']);
  });
});

describe('under one address', () => {
  beforeEach(() => rest('a', ana));

  test('a value that changes takes all with it until it is still', () => {
    const paid = { ...ana, balance: '50,00' };
    expect(see(paid)).toEqual([]);
    wait(LONG);
    expect(see(paid)).toEqual(all);
  });

  test('somebody else’s name and numbers are believed of nobody until the address moves', () => {
    expect(see(bia)).toEqual([]);
    wait(60_000);
    expect(see(bia)).toEqual([]);
    open('b', bia);
    wait(LONG);
    see(bia);
    wait(LONG);
    expect(see(bia)).toEqual(all);
  });

  test('a field that appears later is read then, and the others stay', () => {
    const late = { ...ana, due_date: '27/10/2026' };
    expect(see(late)).toEqual(all);
    wait(STILL);
    expect(see(late)).toEqual([...all, 'due_date'].sort());
  });

  test('a page whose names are gone is not believed for its rest', () => {
    const { ref: _, debtor_name: __, phone: ___, ...nameless } = ana;
    expect(see(nameless)).toEqual([]);
  });
});

test('fields that come before the address are of the record that comes', () => {
  rest('a', ana);
  ledger.move(null, now);
  see(ana);
  wait(100);
  see(bia);
  wait(50);
  open('b', bia);
  wait(STILL);
  expect(see(bia)).toEqual([]);
  wait(LONG);
  expect(see(bia)).toEqual(all);
});
