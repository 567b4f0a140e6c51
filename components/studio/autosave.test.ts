import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createAutosave, type SaveState } from './autosave.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A server whose answers the test gives by hand. */
function desk() {
  const calls: { value: string; answer: PromiseWithResolvers<void> }[] = [];
  const states: SaveState[] = [];
  const autosave = createAutosave<string>({
    delay: 800,
    save: (value) => {
      const answer = Promise.withResolvers<void>();
      calls.push({ value, answer });
      return answer.promise;
    },
    onState: (state) => states.push(state),
  });
  return { calls, states, autosave };
}

it('sends the newest value once typing rests', async () => {
  const { calls, states, autosave } = desk();
  autosave.change('a');
  vi.advanceTimersByTime(500);
  autosave.change('ab');
  vi.advanceTimersByTime(500);
  expect(calls).toEqual([]);
  vi.advanceTimersByTime(300);
  expect(calls.map((call) => call.value)).toEqual(['ab']);
  calls[0]?.answer.resolve();
  await autosave.flush();
  expect(states.at(-1)).toBe('saved');
});

it('never has two on the way, and sends what came meanwhile after', async () => {
  const { calls, autosave } = desk();
  autosave.change('a');
  const done = autosave.flush();
  autosave.change('b');
  vi.advanceTimersByTime(800);
  expect(calls.map((call) => call.value)).toEqual(['a']);
  calls[0]?.answer.resolve();
  await vi.waitUntil(() => calls.length === 2);
  calls[1]?.answer.resolve();
  await done;
  expect(calls.map((call) => call.value)).toEqual(['a', 'b']);
});

it('keeps a value that the server did not take, and sends it again when asked', async () => {
  const { calls, states, autosave } = desk();
  autosave.change('a');
  const first = autosave.flush();
  calls[0]?.answer.reject(new Error('offline'));
  await expect(first).rejects.toThrow('offline');
  expect(states.at(-1)).toBe('kept');
  const second = autosave.flush();
  expect(calls.map((call) => call.value)).toEqual(['a', 'a']);
  calls[1]?.answer.resolve();
  await second;
  expect(states.at(-1)).toBe('saved');
});

it('sends nothing once dropped', () => {
  const { calls, autosave } = desk();
  autosave.change('a');
  autosave.drop();
  vi.advanceTimersByTime(5000);
  expect(calls).toEqual([]);
});
