/**
 * Lists of values as PostgreSQL reads them without looking at their letters: its binary form of arrays of one dimension
 * (`array_send` in its sources), for a parameter that the statement casts to that very array. What is written by the thousand
 * goes in so: as text each value is escaped here, and there unescaped and read digit by digit.
 */

/** Of the types that are written, their numbers in `pg_type`, which no release changes. */
const types = {
  bool: 16,
  bytea: 17,
  int8: 20,
  int4: 23,
  text: 25,
  float8: 701,
  timestamptz: 1184,
  uuid: 2950,
  jsonb: 3802,
} as const;

/** Dimensions, whether one is null, the type, how many, and the number of the first: four bytes each. */
const headBytes = 20;
const lengthBytes = 4;

/** How one value is written at `at`; its bytes are counted by `size`. */
interface Form<T> {
  readonly type: number;
  readonly size: (value: T) => number;
  readonly write: (into: Buffer, value: T, at: number) => void;
}

function listOf<T>({ type, size, write }: Form<T>) {
  return (values: readonly (T | null | undefined)[]): Buffer => {
    const sizes = values.map((value) => (value == null ? -1 : size(value)));
    const whole = sizes.reduce((sum, each) => sum + lengthBytes + Math.max(0, each), headBytes);
    const bytes = Buffer.allocUnsafe(whole);
    let at = bytes.writeInt32BE(1, 0);
    at = bytes.writeInt32BE(sizes.includes(-1) ? 1 : 0, at);
    at = bytes.writeInt32BE(type, at);
    at = bytes.writeInt32BE(values.length, at);
    at = bytes.writeInt32BE(1, at);
    for (let n = 0; n < values.length; n += 1) {
      const [value, length = -1] = [values[n], sizes[n]];
      at = bytes.writeInt32BE(length, at);
      if (value == null) continue;
      write(bytes, value, at);
      at += length;
    }
    return bytes;
  };
}

const fixed = <T>(type: number, length: number, write: Form<T>['write']) => listOf({ type, size: () => length, write });

export const boolList = fixed<boolean>(types.bool, 1, (into, value, at) => into.writeUInt8(value ? 1 : 0, at));
export const int4List = fixed<number>(types.int4, 4, (into, value, at) => into.writeInt32BE(value, at));
/** Whole numbers as far as JavaScript counts. */
export const int8List = fixed<number>(types.int8, 8, writeInt8);
export const float8List = fixed<number>(types.float8, 8, (into, value, at) => into.writeDoubleBE(value, at));
/** A time that there is not is one that PostgreSQL refuses, too. */
export const timeList = fixed<Date>(types.timestamptz, 8, (into, value, at) => {
  const ms = value.getTime();
  writeInt8(into, Number.isNaN(ms) ? noTime : (ms - Date.UTC(2000)) * 1000, at);
});
/** @throws RangeError where one is none */
export const uuidList = fixed<string>(types.uuid, 16, writeUuid);

export const byteList = listOf<Buffer>({
  type: types.bytea,
  size: (value) => value.length,
  write: (into, value, at) => void value.copy(into, at),
});
export const textList = listOf<string>({
  type: types.text,
  size: (value) => Buffer.byteLength(value),
  write: (into, value, at) => void into.write(value, at),
});
/** Of JSON that is said already. */
export const jsonList = listOf<string>({
  type: types.jsonb,
  size: (value) => jsonVersion.length + Buffer.byteLength(value),
  write: (into, value, at) => void into.write(value, at + jsonVersion.copy(into, at)),
});

/** How `jsonb_recv` says that JSON follows. */
const jsonVersion = Buffer.from([1]);

/** Beyond the year 294276, in which its times end. */
const noTime = 2 ** 63 - 2 ** 32;

function writeInt8(into: Buffer, value: number, at: number): void {
  const high = Math.floor(value / 2 ** 32);
  into.writeInt32BE(high, at);
  into.writeUInt32BE(value - high * 2 ** 32, at + 4);
}

/** What each letter of a hexadecimal number is worth, by its code. */
const worth = new Int8Array(128).fill(-1);
for (const [value, letter] of [...'0123456789abcdef'].entries())
  for (const each of [letter, letter.toUpperCase()]) worth[each.charCodeAt(0)] = value;

function writeUuid(into: Buffer, value: string, at: number): void {
  let letter = 0;
  for (let n = 0; n < 16; n += 1) {
    if (value.charCodeAt(letter) === 45) letter += 1;
    const high = worth[value.charCodeAt(letter)] ?? -1;
    const low = worth[value.charCodeAt(letter + 1)] ?? -1;
    if (high < 0 || low < 0) throw new RangeError(`no uuid: ${value.slice(0, 40)}`);
    into[at + n] = high * 16 + low;
    letter += 2;
  }
  if (letter !== value.length) throw new RangeError(`no uuid: ${value.slice(0, 40)}`);
}
