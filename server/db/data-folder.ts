import { createHash } from 'node:crypto';
import { chmod, chown, cp, mkdir, realpath, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Logger } from 'pino';
import type { UnixUser } from './unprivileged-user.ts';

export interface DataFolder {
  /** Where the cluster lies. */
  readonly root: string;
  /** The folder of the unix socket: short, since a socket's path may have no more than 107 characters. */
  readonly sockets: string;
}

/** Makes the folders of `dataDir`, owned by whom PostgreSQL runs as and closed to everyone else. */
export async function prepareDataFolder(dataDir: string, user: UnixUser | null, log: Logger): Promise<DataFolder> {
  await mkdir(dataDir, { recursive: true });
  const asked = await realpath(dataDir);
  const name = createHash('sha256').update(asked).digest('hex').slice(0, 12);
  let root = asked;
  if (user) {
    // To pass through the folder itself may be granted: it is ours, and what lies in it is closed by itself.
    const { mode } = await stat(asked);
    if ((mode & 0o001) === 0) await chmod(asked, mode | 0o011);
  }
  if (user && !(await reachable(asked, user))) {
    // A folder under /root, say: the unprivileged user can not walk into it, and we will not open it for everyone.
    root = `/var/tmp/combinado-${name}`;
    await mkdir(root, { recursive: true, mode: 0o755 });
    log.warn({ asked, used: root }, 'DATA_DIR lies below a folder that the database user may not enter; using another');
  }
  const sockets = `/tmp/combinado-${name}`;
  for (const folder of [join(root, 'pg'), sockets]) {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const { uid } = await stat(folder);
    const owner = user?.uid ?? process.getuid?.() ?? uid;
    if (uid !== owner && process.getuid?.() !== 0) throw new Error(`${folder} belongs to another user`);
    if (user) await chown(folder, user.uid, user.gid);
    await chmod(folder, 0o700);
  }
  return { root, sockets };
}

/** The binaries' folder, or a copy of its package where the unprivileged user can not reach it (a clone under /root). */
export async function reachableBin(bin: string, major: number, user: UnixUser | null): Promise<string> {
  if (!user || (await reachable(bin, user))) return bin;
  const copy = `/var/tmp/combinado-postgres-${major}`;
  await cp(dirname(bin), copy, { recursive: true, verbatimSymlinks: true, force: false });
  return join(copy, 'bin');
}

async function reachable(path: string, user: UnixUser): Promise<boolean> {
  for (let folder = path; ; folder = dirname(folder)) {
    const { mode, uid, gid } = await stat(folder);
    const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
    if ((mode & bit) === 0) return false;
    if (folder === dirname(folder)) return true;
  }
}
