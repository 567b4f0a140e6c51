import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const read = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');
const there = (name: string) => existsSync(new URL(`../${name}`, import.meta.url));

describe('the image', () => {
  const lines = read('Dockerfile')
    .replaceAll(/\\\n\s*/g, '')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  const of = (instruction: string) => lines.filter((line) => line.startsWith(`${instruction} `));
  const last = lines.slice(lines.findLastIndex((line) => line.startsWith('FROM ')));

  test('knows only instructions that there are, is made in stages, and ends as nobody', () => {
    const known = /^(FROM|WORKDIR|COPY|RUN|ENV|USER|EXPOSE|HEALTHCHECK|STOPSIGNAL|CMD) \S/;
    expect(lines.filter((line) => !known.test(line))).toEqual([]);
    expect(of('FROM').length).toBeGreaterThan(1);
    // No tag moves under a build, and each stage that is copied from is named.
    for (const line of of('FROM')) expect(line).toMatch(/^FROM node:24-bookworm-slim( AS \w+)?$/);
    for (const [, stage] of read('Dockerfile').matchAll(/--from=(\w+)/g))
      expect(of('FROM').join()).toContain(` AS ${stage}`);
    expect(last.find((line) => line.startsWith('USER '))).toMatch(/^USER [1-9]\d{4,}:\d+$/);
    expect(last.findIndex((line) => line.startsWith('USER '))).toBeGreaterThan(
      last.findLastIndex((line) => line.startsWith('COPY ')),
    );
  });

  test('leaves out no package that the server starts with: binaries come as optional ones', () => {
    const installs = of('RUN').filter((line) => line.includes('--omit=dev'));
    expect(installs).toHaveLength(1);
    const lock = JSON.parse(read('package-lock.json')) as {
      packages: Record<string, { optionalDependencies?: object }>;
    };
    expect(lock.packages['node_modules/@node-rs/argon2']?.optionalDependencies).toBeDefined();
    for (const line of installs) expect(line).not.toContain('--omit=optional');
  });

  test('is asked whether it is ready, by a command that works', () => {
    const [check] = of('HEALTHCHECK');
    const command = JSON.parse(/CMD (\[.*\])$/.exec(check ?? '')?.[1] ?? 'null') as string[];
    expect(command.slice(0, 2)).toEqual(['node', '-e']);
    const asked = spawnSync(process.execPath, command.slice(1), { env: { PORT: '9' } });
    expect(asked.status).toBe(1);
    expect(command[2]).toContain('/readyz');
  });

  test('keeps secrets and what is made here out of the builder, and has what it copies', () => {
    const ignored = read('.dockerignore').split('\n');
    expect(ignored).toEqual(expect.arrayContaining(['.git', '.data', '**/node_modules', '**/.env*', '**/*.key']));
    for (const name of ['package.json', 'package-lock.json', 'scripts/build-server.mjs'])
      expect(there(name)).toBe(true);
  });
});

describe('the compose file', () => {
  const text = read('compose.yaml');

  test('is indented as YAML wants it, and every service restarts, has a network, and what it depends on is there', () => {
    expect(text).not.toMatch(/\t/);
    for (const line of text.split('\n'))
      expect(/^ */.exec(line)?.[0].length ?? 0).toSatisfy((n: number) => n % 2 === 0);
    const part = (name: string) => new RegExp(`^${name}:\\n((?: .*\\n|\\n)*)`, 'm').exec(text)?.[1] ?? '';
    const services = new Map(
      [...part('services').matchAll(/^ {2}(\w+):\n((?: {3,}.*\n|\n)*)/gm)].map(([, name, body]) => [name, body ?? '']),
    );
    expect([...services.keys()]).toEqual(['database', 'server', 'proxy']);
    for (const body of services.values()) {
      expect(body).toMatch(/^ {4}restart: unless-stopped$/m);
      expect(body).toMatch(/^ {4}(image: \S+:\S+|build: \.)$/m);
      expect(body).toMatch(/^ {4}networks:\n {6}- inside$/m);
    }
    for (const [, volume] of text.matchAll(/^ {6}- ([a-z]+):\//gm)) expect(part('volumes')).toContain(`  ${volume}:`);
    // Nothing that is secret stands in it.
    for (const [, value] of text.matchAll(/PASSWORD: (.*)$/gm)) expect(value).toMatch(/^\$\{/);
    expect(services.get('server')).toMatch(/stop_grace_period: 40s/);
    expect(services.get('server')).toMatch(/read_only: true/);
  });
});

describe('the unit', () => {
  test('names what it runs, gives it time to drain, and takes from it what it does not need', () => {
    const unit = read('deploy/combinado.service');
    for (const setting of [
      'DynamicUser=yes',
      'NoNewPrivileges=yes',
      'ProtectSystem=strict',
      'CapabilityBoundingSet=',
      'TimeoutStopSec=40',
    ])
      expect(unit.split('\n')).toContain(setting);
    expect(unit).toMatch(/^\[Unit\][\s\S]*^\[Service\][\s\S]*^\[Install\]/m);
    if (!existsSync('/usr/bin/systemd-analyze')) return;
    // Says nothing where there is nothing to say; a program that is not on this machine is no fault of the unit.
    const said = spawnSync('systemd-analyze', [
      'verify',
      new URL('../deploy/combinado.service', import.meta.url).pathname,
    ]);
    const faults = said.stderr
      .toString()
      .split('\n')
      .filter((line) => line.includes('combinado.service') && !line.includes('is not executable'));
    expect(faults).toEqual([]);
    const exposure = execFileSync('systemd-analyze', [
      'security',
      '--offline=yes',
      new URL('../deploy/combinado.service', import.meta.url).pathname,
    ]).toString();
    expect(Number(/exposure level[^:]*: ([\d.]+)/.exec(exposure)?.[1])).toBeLessThan(2);
  });
});
