import { run, say } from './program.ts';

/**
 * Installs what is missing of these packages of Debian and answers with the upstream version of the first one.
 * @throws Error where somebody else than root would have to
 */
export async function installDebian(packages: readonly [string, ...string[]]): Promise<string> {
  const lacking: string[] = [];
  for (const name of packages) await run('dpkg-query', ['-W', name]).catch(() => lacking.push(name));
  if (lacking.length > 0) {
    if (process.getuid?.() !== 0) throw new Error(`install these Debian packages first: ${lacking.join(' ')}`);
    say(`installing Debian's ${lacking.join(', ')}`);
    const quiet = { env: { DEBIAN_FRONTEND: 'noninteractive' } };
    await run('apt-get', ['update', '-qq'], quiet);
    // Recommended with them come an office suite and a mail server.
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...lacking], quiet);
  }
  const [, version = ''] = (await run('dpkg-query', ['-W', packages[0]])).trim().split('\t');
  return version.replace(/^\d+:/, '').replace(/[+-].*/, '');
}
