import type { FieldMap, WriteField, WriteName } from '@/contracts/field-map.ts';
import type { FieldFilled } from '@/contracts/host-facts.ts';
import { type SiteValue, siteText } from '@/domain/forms/site-text.ts';
import { writeText } from '../insertion/insert-text.ts';
import { cleanText, readText } from '../reading/read-text.ts';
import { dayReader } from './day-reader.ts';
import { type FormControl, findOption, optionsOf, sameWords } from './form-control.ts';
import { broughtLists } from './form-lists.ts';
import type { parseValue } from './parse-value.ts';
import { setLine, setRadio, setSelect } from './set-control.ts';
import { shownChoice } from './shown-choice.ts';

/** One value on its way into one field of a CRM's form. */
export interface Entry {
  readonly name: WriteName;
  readonly field: WriteField;
  /** Plain: `2026-11-30`, `1284.70`, `2026-11-30T14:00`; of an outcome or a reason our own id. */
  readonly value: string;
  readonly format: Pick<FieldMap, 'decimal' | 'day_order' | 'calling_code'>;
  readonly parse: typeof parseValue;
  /** What we wrote into the page so far, as it stood when it was read back: it may be written over without asking. */
  readonly ours: WeakMap<Element, string>;
}

const kinds: Readonly<Record<WriteName, SiteValue>> = {
  outcome: 'text',
  reason: 'text',
  note: 'text',
  promise_date: 'date',
  promise_amount: 'money',
  callback_at: 'moment',
};

/** What a control holds now, in a form that can be compared and put back. */
export function valueIn(control: FormControl): string {
  if (control.is === 'line') return (control.twin ?? control.element).value;
  if (control.is === 'rich') return readText(control.element);
  if (control.is === 'list') return shownChoice(control.element);
  return String(optionsOf(control).findIndex(({ chosen }) => chosen));
}

/**
 * Writes a value, unless somebody else's stands there and `replace` does not say that it may go. What takes a while is given up
 * when another record comes to be open.
 */
export async function writeInto(
  control: FormControl,
  entry: Entry & { readonly replace: boolean; readonly isOpen: () => boolean },
): Promise<FieldFilled> {
  const wanted = wantedText(control, entry);
  if (wanted === null) return entry.field.as === 'option' ? 'no_option' : 'refused';
  if (control.is === 'list') {
    const lists = broughtLists();
    // No amount is chosen from a list: what cannot be typed into is the page's own sum.
    if (!lists || kinds[entry.name] === 'money') return 'refused';
    const held = valueIn(control);
    const mayReplace = entry.replace || entry.ours.get(control.element) === held;
    if (kinds[entry.name] === 'date' && entry.field.as !== 'option') {
      const read = dayReader(entry.parse, entry.format);
      if (read(held) === entry.value) return 'filled';
      if (!mayReplace && read(held)) return 'differs';
      return (await lists.chooseDay(control.element, entry.value, read, entry.isOpen)) ? 'filled' : 'refused';
    }
    const chosen = await lists.chooseListed(control.element, wanted, mayReplace, entry.isOpen);
    return chosen === 'chosen' ? 'filled' : chosen === 'taken' ? 'differs' : chosen;
  }
  if (!entry.replace && isTaken(control, entry)) return 'differs';
  const index = findOption(optionsOf(control), wanted);
  switch (control.is) {
    case 'select':
      if (index === null) return 'no_option';
      setSelect(control.element, index);
      break;
    case 'radios': {
      const radio = index === null ? null : control.all[index];
      if (!radio) return 'no_option';
      setRadio(radio);
      break;
    }
    case 'line': {
      const { element, twin } = control;
      const text = element.localName === 'input' ? wanted.replace(/\s*\n\s*/g, ' ') : wanted;
      if (element.maxLength > 0 && text.length > element.maxLength) return 'too_long';
      setLine(twin ?? element, text);
      break;
    }
    case 'rich':
      if (!(await setRich(control.element, wanted))) return 'refused';
  }
  entry.ours.set(control.element, valueIn(control));
  return 'filled';
}

/** Puts back what a control held, without asking what it holds. */
export async function takeBack(control: FormControl, before: string): Promise<void> {
  if (control.is === 'line') setLine(control.twin ?? control.element, before);
  else if (control.is === 'select') setSelect(control.element, Number(before));
  else if (control.is === 'rich') await setRich(control.element, before);
  else if (control.is === 'list') await broughtLists()?.chooseListed(control.element, before, true, () => true);
  else {
    const radio = control.all[Number(before)];
    if (radio) setRadio(radio);
    else for (const each of control.all) each.checked = false;
  }
}

/** Whether the control holds the value, whatever the page made of its form: `30/11/26` is `30/11/2026`. */
export function readBackSame(control: FormControl, entry: Entry): boolean {
  if (control.is === 'select' || control.is === 'radios') {
    const options = optionsOf(control);
    const index = findOption(options, wantedText(control, entry) ?? '');
    return index !== null && options[index]?.chosen === true;
  }
  const same = control.is === 'list' ? isChosen(control, entry) : isSame(control, entry);
  if (same) entry.ours.set(control.element, valueIn(control));
  return same;
}

function isChosen(control: FormControl, entry: Entry): boolean {
  const { name, field, value, format, parse } = entry;
  if (kinds[name] === 'date' && field.as !== 'option') return dayReader(parse, format)(valueIn(control)) === value;
  return sameWords(valueIn(control), wantedText(control, entry) ?? '');
}

/** What is to stand in this control: as machines write it where the control is made for that, else as the site has it typed. */
function wantedText(control: FormControl, { name, field, value, format }: Entry): string | null {
  if (field.as === 'option') return field.options?.[value] ?? null;
  const kind = kinds[name];
  if (control.is !== 'line') return siteText(kind, value, format);
  const { element, twin } = control;
  switch (twin ? 'number' : element.type) {
    case 'number':
      return kind === 'money' ? value : null;
    case 'date':
      return kind === 'date' || kind === 'moment' ? value.slice(0, 10) : null;
    case 'datetime-local':
      return kind === 'moment' ? value : null;
    case 'time':
      return kind === 'moment' ? value.slice(11, 16) : null;
  }
  if (field.as === 'plain') return value;
  const mark = /[dmyaj_]{2,4}([./-])[dmyaj_]{2,4}/i.exec(element.getAttribute('placeholder') ?? '')?.[1];
  return siteText(kind, value, format, mark);
}

/** Whether something stands there that neither we put there nor the page brought as nothing: `__/__/____`, `0,00`. */
function isTaken(control: FormControl, entry: Entry): boolean {
  const held = valueIn(control);
  if (entry.ours.get(control.element) === held) return false;
  if (control.is === 'select' || control.is === 'radios') {
    const chosen = optionsOf(control).find((option) => option.chosen);
    return chosen !== undefined && !chosen.preset && !readBackSame(control, entry);
  }
  if (!/[\p{L}\d]/u.test(held)) return false;
  if (kinds[entry.name] === 'money' && /^[^1-9]*$/.test(held)) return false;
  return !isSame(control, entry);
}

function isSame(control: FormControl, entry: Entry): boolean {
  const { name, field, value, format } = entry;
  const held = tidy(valueIn(control));
  const plain =
    control.is === 'line' && (control.twin !== null || /^(number|date|datetime-local)$/.test(control.element.type));
  const parsed = (kind: 'money' | 'date') =>
    entry.parse(kind, held, plain ? { ...format, decimal: '.', day_order: 'ymd' } : format).value;
  switch (kinds[name]) {
    case 'money':
      return parsed('money') === Number(value).toFixed(2);
    case 'date':
      return parsed('date') === value;
    case 'moment': {
      const wanted = wantedText(control, entry);
      const [day, hour] = value.split('T');
      if (wanted?.length === 10) return parsed('date') === day;
      if (wanted?.length === 5) return held.startsWith(wanted);
      return parsed('date') === day && held.includes(hour ?? '');
    }
    case 'text':
      // Forms that write all in capitals keep what was said.
      return (
        held.toLowerCase() === tidy(field.as === 'option' ? (wantedText(control, entry) ?? '') : value).toLowerCase()
      );
  }
}

const tidy = (text: string) => cleanText(text).replace(/\s+/g, ' ');

/** A rich editor takes a paste; a bare box that no editor minds takes what the browser itself writes. */
async function setRich(element: HTMLElement, text: string): Promise<boolean> {
  const why = await writeText({ open: () => (element.isConnected ? element : null), read: readText }, text, true);
  if (why !== 'refused') return why === null;
  // The whole is still selected. Old, and the one way to write into such a box that the page can undo.
  return element.ownerDocument.execCommand(text === '' ? 'delete' : 'insertText', false, text);
}
