import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from './canonical-json.ts';

/** As it is defined, without any haste. */
function defined(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(defined).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${defined(member)}`).join(',')}}`;
}

test('whatever it is given, the keys are in their order and it reads as it was', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4, depthSize: 'medium', noUnicodeString: false }), (value) => {
      const text = canonicalJson(value);
      expect(text).toBe(defined(value));
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
    }),
    { numRuns: 300 },
  );
});

test('the order in which keys were written does not matter, nor how many other forms of as many keys came between', () => {
  const forms = Array.from({ length: 40 }, (_, n) => ({ [`b${n}`]: 1, a: [{ d: null, c: '"' }], 10: true, 9: 'é' }));
  for (const form of [...forms, ...forms.toReversed()]) {
    const turned = Object.fromEntries(Object.entries(form).toReversed());
    expect(canonicalJson(form)).toBe(defined(form));
    expect(canonicalJson(turned)).toBe(canonicalJson(form));
  }
});

test('what is undefined is left out, and long or many keys are as good as any', () => {
  expect(canonicalJson({ b: undefined, a: 1 })).toBe('{"a":1}');
  const many = Object.fromEntries(Array.from({ length: 100 }, (_, n) => [`${'k'.repeat(n)}${n}`, n]));
  expect(canonicalJson(many)).toBe(defined(many));
});

test('keys that no object has in their order are in it all the same, however deep', () => {
  for (const key of ['10', '__proto__']) {
    const value = JSON.parse(`{"z":[{"b":1,"${key}":{"y":null,"9":2}}],"a":{"d":1,"c":2}}`);
    expect(canonicalJson(value)).toBe(defined(value));
  }
});

test('what it is given stays as it was', () => {
  const value = { b: [{ d: 1, c: { f: 1, e: 2 } }], a: 1 };
  const before = JSON.stringify(value);
  canonicalJson(value);
  expect(JSON.stringify(value)).toBe(before);
});
