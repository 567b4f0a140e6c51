import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readPlaybook } from './load-playbook.ts';
import { PlaybookProblems } from './playbook-problems.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'playbook-'));
afterAll(() => rmSync(folder, { recursive: true }));

const good = readFileSync(new URL('./vereda-br.json', import.meta.url), 'utf8');

function problemsIn(source: string) {
  const file = path.join(folder, 'playbook.json');
  writeFileSync(file, source);
  try {
    readPlaybook(file);
  } catch (error) {
    if (error instanceof PlaybookProblems) return error.problems;
    throw error;
  }
  return [];
}

describe('readPlaybook', () => {
  it('names the line of a jump to a step that is not there', () => {
    const source = good.replace('"to": "tp_greeting"', '"to": "tp_greetings"');
    const line = source.slice(0, source.indexOf('tp_greetings')).split('\n').length;
    expect(problemsIn(source)).toEqual([
      expect.objectContaining({ path: 'steps[0].answers[1].to', reason: 'there is no step "tp_greetings"', line }),
    ]);
  });

  it('names a variable that nobody declared', () => {
    const problems = problemsIn(good.replace('Falo com {debtor_name}?', 'Falo com {nickname}?'));
    expect(problems).toEqual([
      expect.objectContaining({ path: 'steps[0].texts[0].text', reason: expect.stringContaining('{nickname}') }),
    ]);
  });

  it('says where a text stops being JSON', () => {
    const cut = good.slice(0, 400);
    expect(problemsIn(cut)).toEqual([
      expect.objectContaining({ reason: expect.stringContaining('is not JSON'), line: cut.split('\n').length }),
    ]);
  });

  it('says that a file is not there', () => {
    expect(() => readPlaybook(path.join(folder, 'none.json'))).toThrow('cannot be read');
  });
});
