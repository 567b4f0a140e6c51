import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Hazard {
  readonly headers?: Record<string, string>;
  readonly style?: string;
  readonly script?: string;
}

/** What pages do to whatever is put beside them. Each is also a record that can be read: a sidebar that lives must see it. */
export const hazards = {
  plain: {},
  'no-frames': {
    headers: {
      'content-security-policy':
        "default-src 'none'; script-src 'self'; style-src 'self'; frame-src 'none'; child-src 'none'; connect-src 'none'",
    },
  },
  'trusted-types': {
    headers: {
      'content-security-policy':
        "require-trusted-types-for 'script'; trusted-types 'none'; script-src 'self'; frame-src 'none'",
    },
  },
  isolated: {
    headers: { 'cross-origin-embedder-policy': 'require-corp', 'cross-origin-opener-policy': 'same-origin' },
  },
  'small-rem': { style: 'html{font-size:10px} *{letter-spacing:2px;line-height:1}' },
  'body-swap': {
    script: `addEventListener('load', () => setTimeout(() => { const next = document.createElement('body'); next.append(...document.body.childNodes); document.body.replaceWith(next); next.dataset.swapped = 'yes'; }, 300));
      globalThis.dropStrangers = () => { for (const child of [...document.documentElement.children]) if (!['HEAD', 'BODY'].includes(child.tagName)) child.remove(); };`,
  },
  hotkeys: {
    script: `globalThis.heard = [];
      for (const target of [window, document]) for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'paste'])
        target.addEventListener(type, (event) => { heard.push(type + ':' + (event.key ?? '')); if (event.key?.length === 1) event.preventDefault(); }, true);`,
  },
  'on-top': {
    style: '.overlay{position:fixed;inset:0 0 auto 0;height:48px;z-index:2147483645;background:#eee}',
    script: `document.addEventListener('DOMContentLoaded', () => { const bar = document.createElement('div'); bar.className = 'overlay'; document.body.append(bar); });`,
  },
} as const satisfies Record<string, Hazard>;

export type HazardName = keyof typeof hazards;

export interface HazardServer {
  readonly url: (name: HazardName) => string;
  readonly close: () => Promise<void>;
}

/** Serves each hazard at `/<name>?id=1`, on 127.0.0.1 and any free port. */
export async function serveHazards(): Promise<HazardServer> {
  const server = createServer((request, response) => {
    const [, name = '', file] = new URL(request.url ?? '/', 'http://127.0.0.1').pathname.split('/');
    const hazard: Hazard | undefined = Object.hasOwn(hazards, name) ? hazards[name as HazardName] : undefined;
    const type = file === 'page.js' ? 'text/javascript' : file === 'page.css' ? 'text/css' : 'text/html';
    response.writeHead(hazard ? 200 : 404, { 'content-type': `${type}; charset=utf-8`, ...hazard?.headers });
    response.end(file === 'page.js' ? hazard?.script : file === 'page.css' ? hazard?.style : page(name));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: (name) => `http://127.0.0.1:${port}/${name}?id=1`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function page(name: string): string {
  return `<!doctype html><html lang="pt-BR"><head><meta charset="utf-8"><title>${name}</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/${name}/page.css"><script src="/${name}/page.js"></script></head>
<body><main><table><tr><td>Nome</td><td>Ana Prueba</td></tr><tr><td>Saldo</td><td>R$ 1.284,70</td></tr><tr><td>Dias de atraso</td><td>26</td></tr></table><input aria-label="Busca" id="search"></main></body></html>`;
}
