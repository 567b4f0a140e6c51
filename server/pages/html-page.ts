import { createHash } from 'node:crypto';
import type { FastifyReply } from 'fastify';
import { type PageLanguage, pageText } from './page-texts.ts';

const style = `:root{color-scheme:light dark}*{box-sizing:border-box}body{font:16px/1.5 system-ui,sans-serif;margin:0 auto;max-width:26rem;padding:3rem 1rem}
h1{font-size:1.3rem}form{display:grid;gap:.75rem;margin:1.5rem 0}label{display:grid;gap:.25rem}
input,button{font:inherit;min-height:2.5rem;padding:.4rem .6rem;border:1px solid #767676;border-radius:.4rem}
button{background:#1f6f54;border-color:#1f6f54;color:#fff;cursor:pointer}b{font-size:1.4rem;letter-spacing:.1em}`;
const styleHash = createHash('sha256').update(style).digest('base64');

/** A piece of HTML; only `html` makes one, and what it is given as text is escaped. */
export class Html {
  constructor(readonly text: string) {}
}

export function html(parts: TemplateStringsArray, ...values: readonly (string | Html | readonly Html[])[]): Html {
  const shown = values.map((value) =>
    typeof value === 'string'
      ? escaped(value)
      : value instanceof Html
        ? value.text
        : value.map(({ text }) => text).join(''),
  );
  return new Html(parts.reduce((text, part, at) => text + (shown[at - 1] ?? '') + part));
}

/** Answers with a page that runs nothing, loads nothing and can be framed by nobody. */
export async function sendPage(reply: FastifyReply, language: PageLanguage, body: Html, status = 200): Promise<void> {
  const title = pageText(language, 'title');
  await reply
    .status(status)
    .type('text/html; charset=utf-8')
    .headers({
      'content-security-policy': `default-src 'none'; style-src 'sha256-${styleHash}'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'`,
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    })
    .send(
      html`<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${new Html(style)}</style></head><body><main><h1>${title}</h1>${body}</main></body></html>`
        .text,
    );
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
