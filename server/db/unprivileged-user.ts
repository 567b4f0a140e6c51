import { readFile } from 'node:fs/promises';

export interface UnixUser {
  readonly uid: number;
  readonly gid: number;
}

/** PostgreSQL refuses to run as root. Null when we are not root; else the `postgres` user, else `nobody`. */
export async function unprivilegedUser(): Promise<UnixUser | null> {
  if (process.getuid?.() !== 0) return null;
  const lines = (await readFile('/etc/passwd', 'utf8')).split('\n').map((line) => line.split(':'));
  for (const name of ['postgres', '_postgres', 'nobody']) {
    const entry = lines.find((fields) => fields[0] === name);
    if (entry) return { uid: Number(entry[2]), gid: Number(entry[3]) };
  }
  throw new Error('started as root, and there is neither a postgres nor a nobody user to run PostgreSQL as');
}
