/** What a look at the page found, as far as it bears on whether it may be believed. */
export interface Shown {
  /** What each field shows; empty or absent where it shows nothing. */
  readonly texts: Readonly<Record<string, string>>;
  /** Whether the page names the record itself; null where it is not asked. */
  readonly confirmed: boolean | null;
  /** The page shows that it is still fetching. */
  readonly busy: boolean;
}

export interface Belief {
  /** The fields whose values are this record's. */
  readonly fields: ReadonlySet<string>;
  /** When more may be believed if nothing changes till then; null where only a change can tell. Milliseconds, as `at`. */
  readonly due: number | null;
  /** The names and numbers that are shown are those that were believed of this record before. */
  readonly samePerson: boolean;
}

/** What tells one debtor from another. `record` is the id that the page itself offers. */
const IDENTITY: ReadonlySet<string> = new Set(['record', 'ref', 'document', 'debtor_name', 'phone']);
/** What hardly two debtors in a row have in common: where it is as the former's was, it is taken to be the former's still. */
const OWN: ReadonlySet<string> = new Set([...IDENTITY, 'email', 'contract', 'balance', 'principal', 'overdue']);
/** With no former record in the page there is nobody's data to mistake: only a page in the middle of being drawn. */
const FIRST_STILL_MS = 250;
/** What is not proved by the values themselves needs so many times the stillness. */
const LONG = 3;
/** A page that keeps asking its server says nothing by it: after so long its requests count no more. */
const REQUESTS_COUNT_MS = 10_000;
const MOST_KNOWN = 200;

type Texts = Readonly<Record<string, string>>;
/** A text as it was first shown: under which record, and whether it was ever believed. */
interface Sight {
  readonly record: string;
  sure: boolean;
}
/** By field and text. */
type Seen = Map<string, Map<string, Sight>>;

/**
 * Judges of each field whether what the page shows is of the record that its address names. The address of a single-page
 * CRM changes at once, its fields one by one and later, or not at all: see `docs/adr/0012`. Knows no page and no clock:
 * it is told what was seen and when, in milliseconds that never go back.
 */
export class RecordLedger {
  readonly #still: number;
  #record: string | null = null;
  #began = false;
  /** Moved, and not looked at since. */
  #moving = false;
  /** No record was shown in this document before the open one. */
  #first: boolean;
  /** Something may still be painted that belongs to a record which was left too soon to be known. */
  #tainted: boolean;
  /** This page has painted a record before its address named it. */
  #paintsFirst = false;
  #lastChange = Number.NEGATIVE_INFINITY;
  #stillSince = Number.NEGATIVE_INFINITY;
  #believed = new Set<string>();
  #now: Texts = {};
  /** The last text of each field under this record, also of those that show nothing now. */
  #last: Record<string, string> = {};
  /** All that was shown under the open record, until somebody else's name was, and under which record it first was. */
  #shown: Seen = new Map();
  #foreign = false;
  /** The same of the records before it: what must not be taken for this one's. */
  #former: Seen = new Map();
  /** What was once believed of each record. */
  readonly #known = new Map<string, Texts>();

  /**
   * @param still ms for which nothing may change before anything is believed
   * @param fresh whether the document was loaded at the record that is open now; false where it may have shown another
   */
  constructor(still: number, fresh: boolean) {
    this.#still = still;
    this.#first = fresh;
    this.#tainted = !fresh;
  }

  /** The address names another record, or none: nothing that was believed holds any longer. A look must follow at once. */
  move(record: string | null, at: number): void {
    if (this.#began && record === this.#record) return;
    if (this.#began) this.#leave(at);
    this.#began = true;
    this.#moving = true;
    this.#record = record;
    this.#believed = new Set();
    this.#last = {};
    this.#shown = new Map();
    this.#foreign = false;
    this.#lastChange = at;
    this.#stillSince = at;
  }

  #leave(at: number): void {
    this.#first = false;
    if (this.#record === null) {
      // What was chosen in a list may be painted before the address says so, and another be chosen meanwhile.
      this.#tainted ||= this.#paintsFirst || filled(this.#now).length > 0;
      return;
    }
    const rested = this.#rests(at);
    this.#tainted = !rested || this.#foreign;
    this.#paintsFirst ||= this.#foreign;
    if (rested) this.#former = this.#shown;
    else
      for (const [name, texts] of this.#shown) for (const [text, sight] of texts) add(this.#former, name, text, sight);
  }

  /** Whether the record has stood long enough for anything of another one to have come and gone. */
  #rests(at: number): boolean {
    const rests = this.#believed.size > 0 && at - this.#stillSince >= this.#still * LONG;
    if (rests) this.#forgetPassing();
    return rests;
  }

  /**
   * A late answer paints the record that was left under the address of the next one, for a moment: by the text that took its
   * place it was not the next one's. Kept as such, it would be refused of the one whose it is. What was believed is kept, and
   * what nothing has taken the place of: it may stand in a hidden tab still.
   */
  #forgetPassing(): void {
    for (const seen of [this.#former, this.#shown])
      for (const [name, texts] of seen)
        for (const [text, { sure }] of texts) if (!sure && (this.#last[name] ?? text) !== text) texts.delete(text);
  }

  /** A request of the page ended: what it brought may be painted any moment. */
  requested(at: number): void {
    if (at - this.#lastChange < REQUESTS_COUNT_MS) this.#stillSince = Math.max(this.#stillSince, at);
  }

  /** What the page shows now, and what of it is to be believed. */
  look({ texts, confirmed, busy }: Shown, at: number): Belief {
    this.#compare(texts, at);
    if (this.#record === null) return this.#withdraw();
    if (busy || confirmed === false) {
      this.#stillSince = at;
      if (confirmed === false) this.#believed = new Set();
      return { fields: new Set(this.#believed), due: at + this.#still, samePerson: this.#believed.size > 0 };
    }
    const belief = this.#judge(filled(texts), confirmed === true, at);
    this.#rests(at);
    return belief;
  }

  #compare(texts: Texts, at: number): void {
    for (const name of new Set([...Object.keys(this.#now), ...Object.keys(texts)])) {
      const text = texts[name] ?? '';
      if (text === (this.#now[name] ?? '')) continue;
      if (text === '') {
        this.#believed.delete(name);
        continue;
      }
      // Painted before the address moved: of which record it is, the order does not say.
      if (this.#moving && !this.#first) {
        this.#tainted = true;
        this.#paintsFirst = true;
      }
      if (text !== (this.#last[name] ?? text)) this.#believed = new Set();
      this.#lastChange = at;
      this.#stillSince = at;
    }
    this.#moving = false;
    this.#now = texts;
    if (this.#record === null) return;
    const known = this.#known.get(this.#record);
    const names = filled(texts).filter(([name]) => IDENTITY.has(name) && known?.[name] !== undefined);
    this.#foreign = names.length > 0 && names.every(([name, text]) => known?.[name] !== text);
    for (const [name, text] of filled(texts)) {
      this.#last[name] = text;
      if (!this.#foreign)
        add(this.#shown, name, text, this.#former.get(name)?.get(text) ?? { record: this.#record, sure: false });
    }
  }

  #judge(shown: [string, string][], confirmed: boolean, at: number): Belief {
    const known = this.#known.get(this.#record ?? '') ?? {};
    const isNew = ([name, text]: [string, string]) => {
      const owner = this.#former.get(name)?.get(text)?.record ?? this.#record;
      return known[name] === text || owner === this.#record;
    };
    const identity = shown.filter(([name]) => IDENTITY.has(name));
    // The same address, and no name or number as it was: the page shows somebody whose address is yet to come.
    if (this.#foreign) return this.#withdraw();
    // The name is gone: the page is being painted anew, or shows something else.
    if (identity.length === 0 && hasIdentity(Object.keys(known))) return this.#withdraw();
    // Still the former's name and numbers: the record has not come, and perhaps never will.
    if (!identity.some(isNew) && !confirmed && (identity.length > 0 || hasIdentity(this.#former.keys())))
      return this.#withdraw();

    const edited = identity.some(([name, text]) => (known[name] ?? text) !== text);
    const proved = !this.#tainted && !edited && identity.length > 0 && identity.every(isNew);
    const repainted = shown.filter(([name]) => OWN.has(name)).every(isNew);
    let due: number | null = null;
    for (const field of shown) {
      const [name] = field;
      if (this.#believed.has(name)) continue;
      const wait = this.#first
        ? Math.min(FIRST_STILL_MS, this.#still)
        : this.#still * (proved && isNew(field) ? 1 : LONG);
      if (!isNew(field) && (OWN.has(name) || !repainted)) continue;
      const ready = this.#stillSince + wait;
      if (at >= ready) this.#believed.add(name);
      else due = Math.min(due ?? ready, ready);
    }
    this.#learn(shown);
    const samePerson = identity.some(([name]) => name in known) && !edited;
    return { fields: new Set(this.#believed), due, samePerson };
  }

  #withdraw(): Belief {
    this.#believed = new Set();
    return { fields: new Set(), due: null, samePerson: false };
  }

  #learn(shown: [string, string][]): void {
    if (this.#record === null || this.#believed.size === 0) return;
    const believed = shown.filter(([name]) => this.#believed.has(name));
    for (const [name, text] of believed) {
      const sight = this.#shown.get(name)?.get(text);
      if (sight) sight.sure = true;
    }
    this.#known.set(this.#record, { ...this.#known.get(this.#record), ...Object.fromEntries(believed) });
    const [oldest] = this.#known.keys();
    if (this.#known.size > MOST_KNOWN && oldest !== undefined) this.#known.delete(oldest);
  }
}

function hasIdentity(names: Iterable<string>): boolean {
  return [...names].some((name) => IDENTITY.has(name));
}

function filled(texts: Texts): [string, string][] {
  return Object.entries(texts).filter(([, text]) => text !== '');
}

function add(seen: Seen, name: string, text: string, sight: Sight): void {
  const texts = seen.get(name) ?? new Map<string, Sight>();
  seen.set(name, texts.set(text, texts.get(text) ?? sight));
}
