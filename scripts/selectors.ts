/** `npm run selectors -- COMMAND …`: selectors and field maps between the editor and the channel, and the kill switch. */
import { readFileSync } from 'node:fs';
import type { parseArgs } from 'node:util';
import { type AdapterSwitches, SelectorAdapter } from '@/contracts/selector-set.ts';
import { packagedMaps } from '@/hosts/crm/packaged-maps.ts';
import { packagedSelectors } from '@/hosts/whatsapp/packaged-selectors.ts';
import { checkSelectorSet } from '@/server/services/check-selector-set.ts';
import { answer, atLeastOne, Misuse, only, Refusal, runTool, say, wanted } from './tool/run-tool.ts';
import { asPerson, type Call } from './tool/sign-in.ts';

const help = `npm run selectors -- COMMAND

  check FILE…     Reads each file as a server would; names every problem by its path.
                  Prints {ok, problems:[{file, path, reason}]}.
  publish FILE --note TEXT [--on LIST] [--off LIST]
                  Puts the set in force. Prints the new head.
  switch --note TEXT [--on LIST] [--off LIST]
                  Changes what the set in force may be used for: LIST holds read, insert, hold, parted by commas, or all.
                  What is not named stays as it is. Where no set was ever published, the one that comes with the extension
                  is published with these switches. Prints the new head.
  rollback --hash HASH --note TEXT
                  Puts an older set in force again, with the switches as they are. Prints the new head.
  list            Prints {heads}: what was in force, the newest first.

All but check need --server URL --email E [--password P]; the password may come in COMBINADO_PASSWORD. --adapter names the
page, whatsapp unless given; with crm a set is all field maps of the organisation, and what it lacks is retired. One JSON document on standard output, progress on standard error. Exits 1 where the answer is
no (a problem, a refusal), 2 where the command is not understood.
`;

const options = {
  help: { type: 'boolean', short: 'h' },
  adapter: { type: 'string', default: 'whatsapp' },
  note: { type: 'string' },
  on: { type: 'string' },
  off: { type: 'string' },
  hash: { type: 'string' },
  server: { type: 'string' },
  email: { type: 'string' },
  password: { type: 'string' },
} as const;

type Given = ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>['values'];
type Command = (files: readonly string[], given: Given) => unknown;

const commands: Readonly<Record<string, Command>> = {
  check(files) {
    const problems = atLeastOne(files).flatMap((file) => {
      const found = problemsOf(file);
      say(`${file}: ${found.length === 0 ? 'good' : `${found.length} problem(s)`}`);
      return found;
    });
    return answer({ ok: problems.length === 0, problems });
  },

  publish(files, given) {
    const note = wanted(given, 'note');
    const file = only(files);
    const problems = problemsOf(file);
    if (problems.length > 0) throw new Refusal({ ok: false, problems });
    return asPerson(given, async (call) => {
      const { params, current } = await inForce(call, given);
      say(`publishing on epoch ${current?.epoch ?? 0}`);
      const switches = turned(current?.switches ?? allOn, given);
      const body = { set: readJson(file), switches, note, base_epoch: current?.epoch ?? 0 };
      return call('selectors.publish', { params, body });
    });
  },

  switch(_, given) {
    const note = wanted(given, 'note');
    if (given.on === undefined && given.off === undefined) throw new Misuse('--on or --off is missing');
    return asPerson(given, async (call) => {
      const { params, current } = await inForce(call, given);
      const switches = turned(current?.switches ?? allOn, given);
      if (current) return call('selectors.switch', { params, body: { switches, note } });
      say('nothing was published yet: publishing the set that comes with the extension');
      const { set } = packaged[params.adapter]();
      return call('selectors.publish', { params, body: { set, switches, note, base_epoch: 0 } });
    });
  },

  rollback(_, given) {
    const note = wanted(given, 'note');
    const hash = wanted(given, 'hash');
    return asPerson(given, async (call) => {
      const { params, current } = await inForce(call, given);
      return call('selectors.rollback', { params, body: { hash, note, base_epoch: current?.epoch ?? 0 } });
    });
  },

  list: (_, given) => asPerson(given, async (call) => call('selectors.list', { params: paramsOf(given) })),
};

const packaged = { whatsapp: packagedSelectors, crm: packagedMaps };
const allOn: AdapterSwitches = { read: true, insert: true, hold: true };

async function inForce(call: Call, given: Given) {
  const params = paramsOf(given);
  const { heads } = await call('selectors.list', { params });
  return { params, current: heads[0] };
}

function paramsOf({ adapter }: Given): { adapter: SelectorAdapter } {
  const known = SelectorAdapter.safeParse(adapter);
  if (!known.success)
    throw new Misuse(`there is no adapter ${adapter}; there is ${SelectorAdapter.options.join(', ')}`);
  return { adapter: known.data };
}

function turned(before: AdapterSwitches, { on, off }: Given): AdapterSwitches {
  const turn = (list: string | undefined, value: boolean) =>
    Object.fromEntries(namesIn(list).map((name) => [name, value])) as Partial<AdapterSwitches>;
  return { ...before, ...turn(on, true), ...turn(off, false) };
}

function namesIn(list = ''): string[] {
  const names = Object.keys(allOn);
  const given = list.split(',').flatMap((name) => name.trim() || []);
  const stranger = given.find((name) => name !== 'all' && !names.includes(name));
  if (stranger !== undefined) throw new Misuse(`there is no switch ${stranger}; there are ${names.join(', ')}, all`);
  return given.includes('all') ? names : given;
}

function problemsOf(file: string): { file: string; path: string; reason: string }[] {
  const checked = checkSelectorSet(readJson(file));
  return checked.ok ? [] : checked.problems.map((problem) => ({ file, ...problem }));
}

/** @throws Refusal where the file is no JSON */
function readJson(file: string): unknown {
  const text = readFileSync(file, 'utf8');
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Refusal({ ok: false, problems: [{ file, path: '(file)', reason }] });
  }
}

await runTool({ help, options, commands });
