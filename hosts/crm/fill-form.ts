import type { FieldMap, WriteField, WriteName } from '@/contracts/field-map.ts';
import type { FillCommand, Filled } from '../host-adapter.ts';
import { readBackSame, takeBack, valueIn, writeInto } from './fill-control.ts';
import { type FormControl, formControl, isLocked } from './form-control.ts';
import type { parseValue } from './parse-value.ts';

/** What the filling of a form needs of the page. */
export interface FormPlace {
  readonly map: FieldMap;
  /** Whether the page shows the record that is meant, now. */
  readonly isOpen: () => boolean;
  /** The visible places of the form that a field's anchors lead to, by the first anchor that leads anywhere. */
  readonly find: (field: WriteField) => readonly Element[];
  /** The reader's own, which is in the page already. */
  readonly parse: typeof parseValue;
  /** What was written into the page before, by any of these calls. */
  readonly ours: WeakMap<Element, string>;
}

/** What is chosen comes first: many forms show, or unlock, the rest by it. */
const ORDER: readonly WriteName[] = ['outcome', 'reason', 'promise_date', 'promise_amount', 'callback_at', 'note'];
/** So long a form may take to show the fields that go with what was chosen. */
const UNFOLD_MS = 1500;
const LOOK_MS = 50;
/** So long a page may take to say of what was written that it will not have it: a mask, a check that waits for the pause. */
const SAY_MS = 250;

/**
 * Puts an outcome into the CRM's own form, as a person would type it, and reads every field back once the page has had its
 * say. It saves nothing: no button is pressed, no key, nothing is submitted. Where another record is open, or comes to be,
 * nothing of this one is left there.
 */
export async function fillForm(
  { map, isOpen, find, parse, ours }: FormPlace,
  { values, replace }: Pick<FillCommand, 'values' | 'replace'>,
): Promise<Filled> {
  const { form } = map;
  if (form === null) return { fields: {}, why: 'no_form' };
  const fields: Filled['fields'] = {};
  const left: {
    readonly name: WriteName;
    readonly control: FormControl;
    readonly before: string;
    readonly after: string;
  }[] = [];
  let unfolds = false;

  const controlOf = (field: WriteField): FormControl | null => {
    const [place, ...others] = find(field);
    return place && others.length === 0 ? formControl(place) : null;
  };
  const appear = async (field: WriteField): Promise<FormControl | null> => {
    const end = performance.now() + (unfolds ? UNFOLD_MS : 0);
    for (;;) {
      const control = controlOf(field);
      if ((control && !isLocked(control)) || performance.now() >= end) return control;
      await pause(LOOK_MS);
    }
  };

  for (const name of ORDER) {
    const [field, value] = [form[name], values[name]];
    if (value === undefined) continue;
    if (!field) {
      fields[name] = 'not_found';
      continue;
    }
    const control = await appear(field);
    // Right before each write, with nothing awaited in between: a CRM moves on by a key or by a dialler.
    if (!isOpen()) return moved();
    if (!control || isLocked(control)) {
      fields[name] = control ? 'refused' : 'not_found';
      continue;
    }
    const before = valueIn(control);
    fields[name] = await writeInto(control, { name, field, value, format: map, parse, ours, replace, isOpen });
    if (fields[name] !== 'filled') continue;
    left.push({ name, control, before, after: valueIn(control) });
    unfolds ||= control.is !== 'line' && control.is !== 'rich';
  }
  await said();
  if (!isOpen()) return moved();
  // A page that was painting the record still has put its own text back over ours: once more, and no more than that.
  let again = false;
  for (const { name, before } of left) {
    const [field, value] = [form[name], values[name]];
    const control = field ? controlOf(field) : null;
    if (!isOpen()) return moved();
    if (!field || value === undefined || !control || isLocked(control) || holds(name)) continue;
    if (control.is !== 'line' || valueIn(control) !== before) continue;
    await writeInto(control, { name, field, value, format: map, parse, ours, replace, isOpen });
    again = true;
  }
  if (again) await said();
  if (!isOpen()) return moved();
  for (const { name } of left) if (!holds(name)) fields[name] = 'refused';
  return { fields, why: null };

  /** Whether the page shows what was written. */
  function holds(name: WriteName): boolean {
    const [field, value] = [form?.[name], values[name]];
    const control = field ? controlOf(field) : null;
    if (!field || value === undefined || !control) return false;
    return readBackSame(control, { name, field, value, format: map, parse, ours });
  }

  /** Other records are shown in the same controls: what was meant for this one may not be saved in them. */
  async function moved(): Promise<Filled> {
    for (const { control, before, after } of left.reverse())
      if (control.element.isConnected && valueIn(control) === after) await takeBack(control, before);
    return { fields: {}, why: 'moved' };
  }
}

/** Until the page has had its say of what was written. */
async function said(): Promise<void> {
  await drawn();
  await pause(SAY_MS);
}

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Two frames, or as long as they would take where none is drawn. */
function drawn(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, 120);
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        clearTimeout(timer);
        resolve();
      }),
    );
  });
}
