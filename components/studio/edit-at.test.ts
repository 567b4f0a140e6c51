import { describe, expect, it } from 'vitest';
import { editAt, readAt } from './edit-at.ts';

describe('editAt', () => {
  it('writes, adds and removes members of objects and arrays', () => {
    const value = { a: [{ b: 1 }, { b: 2 }], c: 3 };
    expect(editAt(value, ['a', 1, 'b'], 5)).toEqual({ a: [{ b: 1 }, { b: 5 }], c: 3 });
    expect(editAt(value, ['a', 2], { b: 9 })).toEqual({ a: [{ b: 1 }, { b: 2 }, { b: 9 }], c: 3 });
    expect(editAt(value, ['a', 0], undefined)).toEqual({ a: [{ b: 2 }], c: 3 });
    expect(editAt(value, ['c'], undefined)).toEqual({ a: value.a });
  });

  it('refuses a path through something that holds nothing', () => {
    expect(() => editAt({ a: 'text' }, ['a', 0, 'b'], 1)).toThrow(/nothing to edit/);
  });

  it('is read back at the same place', () => {
    expect(readAt(editAt({ a: [{}] }, ['a', 0, 'x'], 'y'), ['a', 0, 'x'])).toBe('y');
    expect(readAt({ a: null }, ['a', 'b', 0])).toBeUndefined();
  });
});
