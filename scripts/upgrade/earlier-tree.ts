import { execFile } from 'node:child_process';
import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const git = async (...words: string[]): Promise<string> =>
  (await run('git', words, { maxBuffer: 256 * 1024 * 1024 })).stdout.trim();

/** An earlier version of this repository, in a folder of its own. */
export interface EarlierTree {
  readonly commit: string;
  readonly folder: string;
  /** Its newest migration. */
  readonly migration: string;
  readonly remove: () => Promise<void>;
}

/**
 * Lays out the files of `commit`, with the packages of this working copy beside them. Without one: the last commit before the
 * newest migration, so that there is something to migrate while it serves.
 * @throws Error where this is no clone, or has no such commit.
 */
export async function layOutEarlier(commit?: string): Promise<EarlierTree> {
  const hash = await git('rev-parse', '--verify', `${commit ?? `${await newestMigrationCommit()}^`}^{commit}`);
  const folder = await mkdtemp(path.join(tmpdir(), 'combinado-earlier-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    const archive = path.join(folder, 'earlier.tar');
    await git('archive', '--format=tar', '-o', archive, hash);
    await run('tar', ['-xf', archive, '-C', folder]);
    await rm(archive);
    await symlink(path.resolve('node_modules'), path.join(folder, 'node_modules'));
    const names = (await git('ls-tree', '--name-only', hash, 'server/db/migrations/')).split('\n').sort();
    return { commit: hash.slice(0, 12), folder, migration: path.basename(names.at(-1) ?? ''), remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

async function newestMigrationCommit(): Promise<string> {
  const names = (await git('ls-files', 'server/db/migrations')).split('\n').sort();
  const newest = names.at(-1) ?? '';
  const [commit] = (await git('log', '--diff-filter=A', '--format=%H', '--', newest)).split('\n').filter(Boolean);
  if (!commit) throw new Error(`git does not say when ${newest} came in: name an earlier commit with --from`);
  return commit;
}
