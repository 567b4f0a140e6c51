/**
 * From words to tick: what is said on a call, by each source of a transcript, until its disclosure is seen as heard in the
 * real sidebar. The feed goes by a real WebSocket through the real server.
 *   npm run bench:transcript [-- --help] [-- --rounds N]
 * Prints {machine, runs, results:[{name, params, value, unit, p50, p90, p99, n}]}.
 */
import os from 'node:os';
import type { Frame, Page } from 'playwright-core';
import { WebSocket } from 'ws';
import { installSpeech, type SimulatedSpeech } from '@/bench/transcript/simulated-speech.ts';
import { type TickTimes, watchTicks } from '@/bench/transcript/watch-ticks.ts';
import { addAccount } from '@/tests/support/add-account.ts';
import { askBackground } from '@/tests/support/ask-background.ts';
import { buildExtension } from '@/tests/support/build-extension.ts';
import { launchWithExtension } from '@/tests/support/extension.ts';
import { Sidebar } from '@/tests/support/sidebar.ts';
import { startWorld, urlsOf } from '@/tests/support/world.ts';

if (process.argv.includes('--help')) {
  console.log(
    'bench:transcript: words to tick in the sidebar, by captions, recognised speech and a WebSocket feed; prints one JSON document. --rounds N calls of nine ticks each, a source (default 12)',
  );
  process.exit(0);
}
const asked = process.argv.indexOf('--rounds');
const ROUNDS = asked < 0 ? 12 : Number(process.argv[asked + 1]);
const ports = { server: 29787, chat: 29801, crm: 29802 };

/** What an agent says, and what is heard in it. */
const said = [
  ['identify_agent', 'Boa tarde, aqui é a Ana, da Vereda Cobranças.'],
  ['recording_notice', 'Esta ligação está sendo gravada.'],
  ['on_behalf_of_creditor', 'Falo em nome da Financeira Tamarindo.'],
  ['data_privacy_notice', 'Seus dados são tratados conforme a LGPD.'],
  ['payment_check', 'Esse boleto já foi pago?'],
  [
    'purpose_of_contact',
    'Estou ligando para tratar de uma parcela em aberto do seu empréstimo pessoal, no valor de mil duzentos e oitenta e quatro reais e setenta centavos.',
  ],
  ['payment_channel_safety', 'Para sua segurança, pague somente pelos nossos canais oficiais.'],
  ['complaint_channel', 'Em caso de reclamação, ligue para a nossa ouvidoria.'],
  ['opt_out', 'Se preferir não receber contatos, é só me avisar.'],
] as const;

const sources = ['captions', 'speech', 'feed'] as const;
type Source = (typeof sources)[number];

const ticksOf = (frame: Frame) => frame.evaluate(() => (globalThis as unknown as { ticks: TickTimes }).ticks);

/** Has the page's softphone draw a line; tells when it stood there. */
const draw = (page: Page, text: string) =>
  page.evaluate((text) => {
    const line = document.createElement('li');
    line.className = 'me';
    line.append(Object.assign(document.createElement('span'), { textContent: text }));
    document.querySelector('[data-captions]')?.append(line);
    return performance.timeOrigin + performance.now();
  }, text);

const speak = (frame: Frame, text: string) =>
  frame.evaluate((text) => (globalThis as unknown as { speech: SimulatedSpeech }).speech.say(text), text);

const world = await startWorld(ports);
const browser = await launchWithExtension({ build: buildExtension('bench-transcript', urlsOf(ports)) });
try {
  const page = await browser.context.newPage();
  await page.goto(`${world.urls.crm}/ficha?id=101`);
  const first = await Sidebar.of(page);
  await first.signIn('ana@vereda.example');
  await first.line.waitFor();
  const key = await makeHookKey();
  const socket = new WebSocket(`${world.backend.url.replace('http', 'ws')}/v1/hooks/transcript`, {
    headers: { authorization: `Bearer ${key}` },
  });
  await new Promise((opened, failed) => socket.once('open', opened).once('error', failed));
  socket.on('message', (answer) => console.error('the feed was refused:', String(answer)));

  const times: Record<Source, number[]> = { captions: [], speech: [], feed: [] };
  for (const source of sources) {
    const { frame } = await Sidebar.of(page);
    await askBackground(frame, 'settings.write', { listen: source === 'speech' ? 'yes' : 'no' });
    // Given or refused the microphone the frame is loaded anew, often before it could answer.
    await askBackground(frame, 'layout.write', {
      site: new URL(world.urls.crm).hostname,
      layout: { microphone: source === 'speech' },
    }).catch(() => {});
    for (let round = 0; round < ROUNDS; round++) times[source].push(...(await oneCall(page, source, round)));
    console.error(`${source}: ${times[source].length} ticks, ${part(times[source], 0.5)} ms`);
  }
  socket.close();

  const machine = {
    cpu: os.cpus()[0]?.model ?? 'unknown',
    cores: os.cpus().length,
    node: process.version,
    platform: process.platform,
    browser: browser.context.browser()?.version() ?? 'unknown',
  };
  const results = sources.map((source) => ({
    name: 'transcript.words_to_tick_ms',
    params: { source, until: 'painted in the sidebar' },
    value: part(times[source], 0.5),
    unit: 'ms',
    p50: part(times[source], 0.5),
    p90: part(times[source], 0.9),
    p99: part(times[source], 0.99),
    n: times[source].length,
  }));
  console.log(JSON.stringify({ machine, runs: ROUNDS, results }, null, 2));

  /** One call with a debtor of its own; milliseconds from the words to each tick. */
  async function oneCall(page: Page, source: Source, round: number): Promise<number[]> {
    const n = `${sources.indexOf(source)}${String(round).padStart(3, '0')}`;
    const phone = `+55 11 97200-${n}`;
    const ref = `72-${n}`;
    const name = 'Noêmia Falcão Prado';
    const e164 = phone.replace(/[ -]/g, '');
    await addAccount(world, '88-41207', { ref, debtor_name: name, phones: [e164] });
    const query = new URLSearchParams({ id: `7${n}`, like: '101', ref, name, phone });
    if (source === 'captions') query.set('call', 'in');
    await page.goto(`${world.urls.crm}/ficha?${query}`);
    const { frame } = await Sidebar.of(page);
    await frame.locator('.who', { hasText: name }).waitFor();
    if (source === 'feed') await notify({ call_id: `bench-${n}`, state: 'answered', phone: e164, account_ref: ref });
    else if (source === 'speech') {
      // Whoever runs this script names its functions by a helper that no page has.
      await frame.evaluate('globalThis.__name = (it) => it');
      await frame.evaluate(installSpeech);
      await frame.locator('.call-bar[data-call=none] [data-key="B"]').click();
    }
    await frame.locator('.call-bar[data-call=answered]').waitFor();
    if (source === 'speech') await frame.locator('[data-listening=listening]').waitFor();
    await frame.locator('[data-interaction]:not([data-reading])').waitFor();
    await frame.evaluate(watchTicks);

    const waits: number[] = [];
    for (const [line, [id, text]] of said.entries()) {
      const from =
        source === 'captions'
          ? await draw(page, text)
          : source === 'speech'
            ? await speak(frame, text)
            : feed({ call_id: `bench-${n}`, id: `l${line}`, speaker: 'agent', text });
      await frame.waitForFunction((id) => (globalThis as unknown as { ticks: TickTimes }).ticks[id] !== undefined, id);
      const at = (await ticksOf(frame))[id];
      if (at !== undefined) waits.push(at - from);
    }
    return waits;
  }

  function feed(message: object): number {
    const from = performance.timeOrigin + performance.now();
    socket.send(JSON.stringify({ ...message, at: new Date().toISOString(), final: true }));
    return from;
  }

  async function notify(notice: object): Promise<void> {
    const at = new Date().toISOString();
    await post('/v1/hooks/calls', key, { agent: 'ana@vereda.example', direction: 'outbound', at, ...notice });
  }
} finally {
  await browser.close();
  await world.close();
}

async function makeHookKey(): Promise<string> {
  const email = 'admin@vereda.example';
  const device_id = crypto.randomUUID();
  const session = await post<{ access_token: string }>('/v1/session', null, {
    email,
    password: 'combinado-demo',
    device_id,
  });
  return (await post<{ token: string }>('/v1/hook-keys', session.access_token, { name: 'bench', signed: false })).token;
}

async function post<Answer>(route: string, token: string | null, body: object): Promise<Answer> {
  const answer = await fetch(`${world.backend.url}${route}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${route}: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as Answer;
}

/** The value below which that share of all lies, to a tenth. */
function part(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return Math.round((sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0) * 10) / 10;
}
