import { randomBytes } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import * as z from 'zod';
import { Challenge } from '@/contracts/session.ts';
import { confirmDevice, handOver, isWaiting } from '../auth/hand-over.ts';
import { beginFlow, finishFlow, type Purpose } from '../auth/issuer.ts';
import { checkPassword } from '../auth/sessions.ts';
import { makeTicket, takeTicket } from '../auth/tickets.ts';
import type { Backend } from '../backend.ts';
import { ApiProblem } from '../http/api-problem.ts';
import { publicUrl } from '../http/public-url.ts';
import { type Html, html, sendPage } from './html-page.ts';
import { type PageLanguage, type PageText, pageLanguage, pageText } from './page-texts.ts';

const cookieName = 'combinado-sign-in';
const confirmSeconds = 300;
const Login = z.union([
  z.object({ org: z.string().min(1).max(200), challenge: Challenge, state: z.string().min(16).max(200) }),
  z.object({ org: z.string().min(1).max(200), user_code: z.string().min(8).max(20) }),
]);
const slow = { config: { rateLimit: { max: 30 } } };
const hidden = { schema: { hide: true } };

/** The pages of sign-in that are no extension's: to the firm's issuer and back, and the code of a device. */
export function addSignInPages(scope: FastifyInstance, backend: Backend): void {
  scope.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: 8192 },
    (_, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))),
  );

  const page = (work: (view: View, request: FastifyRequest) => Promise<unknown>) => {
    return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
      const view = new View(reply, pageLanguage(request.headers['accept-language']));
      await work(view, request).catch((error: unknown) => view.problem(error));
    };
  };

  scope.get(
    '/ext/login',
    { ...slow, ...hidden },
    page(async (view, request) => {
      const asked = Login.parse(request.query);
      const purpose: Purpose =
        'user_code' in asked
          ? { kind: 'device', user_code: asked.user_code }
          : { kind: 'extension', challenge: asked.challenge, state: asked.state };
      const cookie = randomBytes(32).toString('base64url');
      const redirectUri = `${publicUrl(request)}/ext/callback`;
      const to = await beginFlow(backend, asked.org, purpose, { cookie, redirectUri });
      const secure = redirectUri.startsWith('https:') ? '; Secure' : '';
      view.reply.header(
        'set-cookie',
        `${cookieName}=${cookie}; Path=/ext; HttpOnly; SameSite=Lax; Max-Age=600${secure}`,
      );
      if (purpose.kind === 'extension') return view.go(to.href, 302);
      // A form may lead to this server only, redirects included: the last step is a link.
      return view.show(html`<p><b>${purpose.user_code}</b></p><p>${view.t('warning')}</p>
        <p><a href="${to.href}" rel="noreferrer">${view.t('next')}</a></p>`);
    }),
  );

  scope.get(
    '/ext/callback',
    { ...slow, ...hidden },
    page(async (view, request) => {
      const query = new URLSearchParams(new URL(request.url, 'http://localhost').search);
      const { who, purpose } = await finishFlow(backend, query, cookieOf(request));
      if (purpose.kind === 'extension') {
        const code = await handOver(backend, who, purpose.challenge);
        return view.go(`/ext/done?${new URLSearchParams({ code, state: purpose.state })}`, 303);
      }
      // The issuer may not have asked anything: somebody may have been led here. They see what they agree to.
      const ticket = await makeTicket(backend, 'confirm', { ...who, user_code: purpose.user_code }, confirmSeconds);
      return view.show(html`<p><b>${purpose.user_code}</b></p><p>${view.t('warning')}</p>
        <form method="post" action="/ext/device"><input type="hidden" name="ticket" value="${ticket}">
        <button>${view.t('allow')}</button></form>`);
    }),
  );

  scope.get(
    '/ext/done',
    hidden,
    page((view) => view.show(html`<p role="status">${view.t('done')}</p>`)),
  );
  scope.get(
    '/ext/device',
    { ...slow, ...hidden },
    page((view) => view.show(askCode(view))),
  );

  const Form = z.object({
    user_code: z.string().max(20).default(''),
    ticket: z.string().max(100).optional(),
    email: z.string().max(200).optional(),
    password: z.string().max(200).optional(),
    code: z.string().max(40).optional(),
  });
  scope.post(
    '/ext/device',
    { ...slow, ...hidden },
    page(async (view, request) => {
      const { user_code, ticket, email, password, code } = Form.parse(request.body);
      if (ticket) {
        const agreed = await takeTicket(backend, 'confirm', ticket);
        return view.end(agreed !== null && (await confirmDevice(backend, String(agreed.user_code), agreed as never)));
      }
      if (!(await isWaiting(backend, user_code))) return view.show(askCode(view, 'over'), 400);
      if (!email || !password) return view.show(askWho(view, user_code));
      const who = await checkPassword(backend, { email, password, code: code || undefined }, request.ip).catch(
        (error: unknown) => {
          if (error instanceof ApiProblem && error.status === 401) return null;
          throw error;
        },
      );
      if (!who) return view.show(askWho(view, user_code, 'wrong'), 401);
      return view.end(await confirmDevice(backend, user_code, who));
    }),
  );
}

class View {
  constructor(
    readonly reply: FastifyReply,
    readonly language: PageLanguage,
  ) {}

  readonly t = (key: PageText): string => pageText(this.language, key);

  show(body: Html, status = 200): Promise<void> {
    return sendPage(this.reply, this.language, body, status);
  }

  end(confirmed: boolean): Promise<void> {
    return this.show(html`<p role="status">${this.t(confirmed ? 'done' : 'over')}</p>`, confirmed ? 200 : 400);
  }

  async go(to: string, status: 302 | 303): Promise<void> {
    await this.reply.header('cache-control', 'no-store').header('referrer-policy', 'no-referrer').redirect(to, status);
  }

  /** What a person may expect is said in their words; anything else is for whoever reads the log. */
  problem(error: unknown): Promise<void> {
    if (error instanceof z.ZodError) return this.show(html`<p role="alert">${this.t('refused')}</p>`, 400);
    if (!(error instanceof ApiProblem)) throw error;
    if (error.retryAfter !== null) this.reply.header('retry-after', String(error.retryAfter));
    const said =
      error.retryAfter === null
        ? this.t(textOf[error.code] ?? 'refused')
        : this.t('wait').replace('{seconds}', String(error.retryAfter));
    return this.show(html`<p role="alert">${said}</p>`, error.status);
  }
}

const textOf: Partial<Record<string, PageText>> = {
  no_issuer: 'no_issuer',
  issuer_away: 'issuer_away',
  nobody: 'nobody',
  email_unverified: 'nobody',
};

function askCode(view: View, problem?: PageText): Html {
  return html`${problem ? html`<p role="alert">${view.t(problem)}</p>` : ''}<form method="post" action="/ext/device">
    <label>${view.t('code')}<input name="user_code" required autocomplete="off" autocapitalize="characters" maxlength="20"></label>
    <button>${view.t('next')}</button></form>`;
}

function askWho(view: View, userCode: string, problem?: PageText): Html {
  return html`<p><b>${userCode.toUpperCase()}</b></p><p>${view.t('warning')}</p>
    ${problem ? html`<p role="alert">${view.t(problem)}</p>` : ''}
    <form method="post" action="/ext/device"><input type="hidden" name="user_code" value="${userCode}">
    <label>${view.t('email')}<input name="email" type="email" required autocomplete="username"></label>
    <label>${view.t('password')}<input name="password" type="password" required autocomplete="current-password"></label>
    <label>${view.t('factor')}<input name="code" autocomplete="one-time-code" maxlength="40"></label>
    <button>${view.t('allow')}</button></form>
    <h2>${view.t('firm')}</h2>
    <form method="get" action="/ext/login"><input type="hidden" name="user_code" value="${userCode}">
    <label>${view.t('organisation')}<input name="org" required maxlength="200"></label>
    <button>${view.t('next')}</button></form>`;
}

function cookieOf({ headers }: FastifyRequest): string {
  return new RegExp(`(?:^|; )${cookieName}=([\\w-]+)`).exec(headers.cookie ?? '')?.[1] ?? '';
}
