/** `npm run playbook -- COMMAND …`: what a QA lead's playbook file needs between the editor and the channel. */
import { createHash, createPrivateKey, createPublicKey, type JsonWebKey, sign } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { parseArgs } from 'node:util';
import { calculateJwkThumbprint } from 'jose';
import { ChannelHead, type SignedHead } from '@/contracts/playbook-channel.ts';
import { canonicalJson } from '@/domain/playbook/canonical-json.ts';
import { checkLexicon } from '@/domain/recognition/check-lexicon.ts';
import { comparePlaybooks } from '@/playbooks/compare-playbooks.ts';
import { readPlaybook } from '@/playbooks/load-playbook.ts';
import { PlaybookProblems } from '@/playbooks/playbook-problems.ts';
import { rehearseTexts } from '@/playbooks/rehearse-texts.ts';
import { answer, atLeastOne, Misuse, only, runTool, say, wanted } from './tool/run-tool.ts';
import { asPerson } from './tool/sign-in.ts';

const help = `npm run playbook -- COMMAND

  check FILE…     Reads each file; names every problem with line, column, path and reason.
                  Prints {ok, problems:[{file, line, column, path, reason}]}.
  test FILE…      Runs the examples of the cues, then says every text as each listener would get it and listens: does it
                  give what its step gives, is it itself prohibited, does it leave a gap?
                  Prints {ok, files:[{file, cues, examples, wrong_examples, texts, findings}]}.
  diff A B        What was added, removed, changed or moved, by id. Prints {same, changes:[{list, id, change, fields}]}.
  sign FILE --key JWK [--epoch N --previous HASH --by NAME --note TEXT]
                  Signs the head of the file with a private P-256 key (a file holding a JWK). Prints {hash, pack, head}, as
                  a server of packs and heads would serve them. The epoch is the version unless given.
  publish FILE --server URL --email E --note TEXT [--password P]
                  Saves the file as draft and publishes it. The password may come in COMBINADO_PASSWORD. Prints the new head.

A file without "lexicon" gets the shared cues that it names. One JSON document on standard output, progress on standard
error. Exits 1 where the answer is no (a problem, a wrong example, a finding, a refusal), 2 where the command is not understood.
`;

const options = {
  help: { type: 'boolean', short: 'h' },
  key: { type: 'string' },
  epoch: { type: 'string' },
  previous: { type: 'string' },
  by: { type: 'string' },
  note: { type: 'string' },
  server: { type: 'string' },
  email: { type: 'string' },
  password: { type: 'string' },
} as const;

type Given = ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>['values'];
type Command = (files: readonly string[], given: Given) => unknown;

const commands: Readonly<Record<string, Command>> = {
  check(files) {
    const problems = atLeastOne(files).flatMap(problemsOf);
    return answer({ ok: problems.length === 0, problems });
  },

  test(files) {
    const reports = atLeastOne(files).map((file) => {
      say(`${file}: saying every text`);
      const playbook = readPlaybook(file);
      const { cues } = playbook.lexicon;
      return {
        file,
        cues: cues.length,
        examples: cues.reduce((sum, cue) => sum + cue.examples.given.length + cue.examples.not_given.length, 0),
        wrong_examples: checkLexicon(playbook.lexicon),
        texts: playbook.steps.reduce((sum, step) => sum + step.texts.length, 0),
        findings: rehearseTexts(playbook),
      };
    });
    return answer({
      ok: reports.every((report) => report.wrong_examples.length + report.findings.length === 0),
      files: reports,
    });
  },

  diff(files) {
    const [before, after, ...more] = files;
    if (!before || !after || more.length > 0) throw new Misuse('diff takes two files');
    const changes = comparePlaybooks(readPlaybook(before), readPlaybook(after));
    return { same: changes.length === 0, changes };
  },

  async sign(files, given) {
    const file = wanted(given, 'key');
    const playbook = readPlaybook(only(files));
    const key = createPrivateKey({ key: JSON.parse(readFileSync(file, 'utf8')) as JsonWebKey, format: 'jwk' });
    const publicJwk = createPublicKey(key).export({ format: 'jwk' });
    const pack = canonicalJson(playbook);
    const hash = createHash('sha256').update(pack).digest('hex');
    const body = JSON.stringify(
      ChannelHead.parse({
        playbook_id: playbook.id,
        epoch: Number(given.epoch ?? playbook.version),
        version: playbook.version,
        hash,
        previous: given.previous ?? null,
        note: given.note ?? playbook.note,
        published_at: new Date().toISOString(),
        published_by: given.by ?? 'npm run playbook',
      }),
    );
    const head: SignedHead = {
      key_id: (await calculateJwkThumbprint(publicJwk)).slice(0, 16),
      body,
      // Browsers verify r and s side by side; Node's default would be DER.
      signature: sign('sha256', Buffer.from(body), { key, dsaEncoding: 'ieee-p1363' }).toString('base64'),
    };
    return { hash, pack, head };
  },

  async publish(files, given) {
    const note = wanted(given, 'note');
    const playbook = readPlaybook(only(files));
    const params = { id: playbook.id };
    return asPerson(given, async (call) => {
      const { playbooks } = await call('playbooks.list');
      const base_version = playbooks.find((head) => head.playbook_id === playbook.id)?.version ?? 0;
      say(`saving the draft of ${playbook.id} on version ${base_version}`);
      await call('drafts.save', { params, body: { body: playbook, base_version } });
      say('publishing');
      return call('playbooks.publish', { params, body: { note, base_version } });
    });
  },
};

function problemsOf(file: string): unknown[] {
  try {
    readPlaybook(file);
    say(`${file}: good`);
    return [];
  } catch (error) {
    if (!(error instanceof PlaybookProblems)) throw error;
    say(`${file}: ${error.problems.length} problem(s)`);
    return problemsIn(error);
  }
}

function problemsIn({ file, problems }: PlaybookProblems): unknown[] {
  return problems.map(({ line, column, path, reason }) => ({ file, line, column, path, reason }));
}

await runTool({
  help,
  options,
  commands,
  explain: (error) => error instanceof PlaybookProblems && { ok: false, problems: problemsIn(error) },
});
