import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { ContactLog } from './crm/outcome-form.ts';
import { findDebtor, renderCrm } from './crm/render-crm.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));

/** As strict as the page it stands for: nothing inline, no frames, no markup from strings. */
const CHAT_POLICY =
  "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; frame-src 'none'; object-src 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
const CRM_POLICY = "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; frame-src 'none'";

/** Origins, without a slash at the end. */
export interface DemoHosts {
  readonly chatUrl: string;
  readonly crmUrl: string;
  close(): Promise<void>;
}

/**
 * Serves the replica chat and the replica CRM on loopback, each on its own port (0: any free one), until `close`.
 * Rejects when a port is taken.
 */
export async function serveDemo({
  chatPort = 8801,
  crmPort = 8802,
}: {
  chatPort?: number;
  crmPort?: number;
} = {}): Promise<DemoHosts> {
  const [chatScript, crmScript, spaScript] = await Promise.all([
    bundle(`${folder}chat/chat.client.ts`),
    bundle(`${folder}crm/crm.client.ts`),
    bundle(`${folder}crm/spa.client.ts`),
  ]);
  const files: Record<string, [type: string, body: Uint8Array]> = {
    '/': ['text/html; charset=utf-8', await readFile(`${folder}chat/index.html`)],
    '/chat.css': ['text/css; charset=utf-8', await readFile(`${folder}chat/chat.css`)],
    '/chat.js': ['text/javascript; charset=utf-8', chatScript],
  };
  const crmFiles: Record<string, [type: string, body: Uint8Array]> = {
    '/crm.css': ['text/css; charset=utf-8', await readFile(`${folder}crm/crm.css`)],
    '/crm.js': ['text/javascript; charset=utf-8', crmScript],
    '/spa.js': ['text/javascript; charset=utf-8', spaScript],
  };
  const contacts = new ContactLog();

  const chat = createServer((request, response) => {
    const file = files[new URL(request.url ?? '/', 'http://localhost').pathname];
    response.writeHead(file ? 200 : 404, {
      'content-type': file?.[0] ?? 'text/plain',
      'content-security-policy': CHAT_POLICY,
      'cache-control': 'no-store',
    });
    response.end(file?.[1]);
  });
  const crm = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const debtor = request.method === 'POST' ? findDebtor(url) : undefined;
    if (debtor) {
      // Stored, and shown again by a full load, as such CRMs do.
      const store = (posted: string) => {
        contacts.store(debtor.id, new URLSearchParams(posted));
        response.writeHead(303, { location: url.pathname + url.search }).end();
      };
      return void text(request).then(store, () => response.destroy());
    }
    const file = crmFiles[url.pathname];
    const page = file ? null : renderCrm(url, (record) => contacts.read(record));
    response.writeHead(page?.status ?? 200, {
      'content-type': file?.[0] ?? 'text/html; charset=utf-8',
      'content-security-policy': CRM_POLICY,
      'cache-control': 'no-store',
    });
    response.end(page?.html ?? file?.[1]);
  });
  const chatUrl = await listen(chat, chatPort);
  try {
    const crmUrl = await listen(crm, crmPort);
    return { chatUrl, crmUrl, close: async () => void (await Promise.all([shut(chat), shut(crm)])) };
  } catch (error) {
    await shut(chat);
    throw error;
  }
}

/** A page's script, in one file. */
async function bundle(entry: string): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'chrome120',
    minify: true,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}

function listen(server: Server, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => resolve(`http://localhost:${(server.address() as AddressInfo).port}`));
  });
}

function shut(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const hosts = await serveDemo({
    chatPort: Number(process.env.CHAT_PORT ?? 8801),
    crmPort: Number(process.env.CRM_PORT ?? 8802),
  });
  console.log(JSON.stringify({ chatUrl: hosts.chatUrl, crmUrl: hosts.crmUrl }));
}
