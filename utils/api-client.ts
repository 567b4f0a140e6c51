import type * as z from 'zod';
import { ApiError, api, type Route, type RouteName } from '@/contracts/api.ts';
import { newTraceparent } from './new-traceparent.ts';
import { doubtPacking, notePacking, packBody } from './pack-body.ts';
import { depart, hearClock } from './server-clock.ts';

/** The browser cuts a worker's request at 30 s, answered or not; giving up earlier leaves time to write down why. */
const timeoutMs = 20_000;

type Part<R, K extends string> = R extends { readonly [P in K]: infer S extends z.ZodType }
  ? { [P in K]: z.input<S> }
  : { [P in K]?: unknown };

/** What `route` takes: path parameters, query and body, as the contract names them. */
export type ApiRequest<N extends RouteName> = Part<(typeof api)[N], 'params'> &
  Part<(typeof api)[N], 'query'> &
  Part<(typeof api)[N], 'body'>;
export type ApiResponse<N extends RouteName> = z.output<(typeof api)[N]['response']>;

/** Whom to call, and as whom. */
export interface ApiAccess {
  server_url: string;
  access_token: string | null;
  /** Proof of this browser's key: see `session-key.ts`. */
  proof?: string | null;
  signal?: AbortSignal;
}

/**
 * Why a call brought nothing. `unreachable`: no answer came. `answered`: the server said no; `error` is null where the
 * words are not our server's own (a proxy, a captive portal). `unreadable`: it said yes, in a form this build does not know.
 */
export type ApiFailure =
  | { kind: 'unreachable'; why: string }
  | { kind: 'answered'; status: number; error: ApiError | null; retry_after_ms: number | null }
  | { kind: 'unreadable'; why: string };

export type ApiResult<T> = { ok: true; value: T } | { ok: false; failure: ApiFailure };

/**
 * Calls one route of the backend and parses the answer with its contract. Never throws for what a network or a server can
 * do: every such failure is a value.
 */
export async function callApi<N extends RouteName>(
  name: N,
  request: ApiRequest<N>,
  access: ApiAccess,
): Promise<ApiResult<ApiResponse<N>>> {
  const answer = await callApiForJson(name, request, access);
  if (!answer.ok) return answer;
  const parsed = api[name].response.safeParse(answer.value);
  if (parsed.success) return { ok: true, value: parsed.data as ApiResponse<N> };
  return { ok: false, failure: { kind: 'unreadable', why: firstIssue(parsed.error) } };
}

/** As `callApi`, with the JSON just as it was sent: needed where a hash covers it, since parsing fills in defaults. */
export async function callApiForJson(
  name: RouteName,
  request: { params?: unknown; query?: unknown; body?: unknown },
  access: ApiAccess,
): Promise<ApiResult<unknown>> {
  const answer = await callApiForText(name, request, access);
  if (!answer.ok) return answer;
  const value = parseJson(answer.value);
  return value === undefined
    ? { ok: false, failure: { kind: 'unreadable', why: 'The answer is not JSON.' } }
    : { ok: true, value };
}

/** As `callApi`, with the words just as they were sent: a file, for instance. */
export async function callApiForText(
  name: RouteName,
  request: { params?: unknown; query?: unknown; body?: unknown },
  access: ApiAccess,
): Promise<ApiResult<string>> {
  const plain = bodyOf(request.body);
  const packed = plain === undefined ? null : await packBody(plain, access.server_url);
  const answer = await exchange(name, request, access, packed ?? plain);
  if (!packed || answer.ok) return answer;
  const { failure } = answer;
  if (failure.kind === 'unreachable') doubtPacking(access.server_url);
  // In the words of a server of before, which took it for JSON, or of one that knows better. Neither has done anything yet.
  if (failure.kind !== 'answered' || ![400, 415].includes(failure.status)) return answer;
  doubtPacking(access.server_url);
  return exchange(name, request, access, plain);
}

async function exchange(
  name: RouteName,
  request: { params?: unknown; query?: unknown; body?: unknown },
  access: ApiAccess,
  body: string | ArrayBuffer | undefined,
): Promise<ApiResult<string>> {
  const route: Route = api[name];
  const departure = depart();
  let response: Response;
  let text: string;
  try {
    response = await fetch(urlOf(route, request, access.server_url), {
      method: route.method,
      headers: {
        ...headersOf(route, request.body, access),
        ...(body instanceof ArrayBuffer ? { 'content-encoding': 'gzip' } : {}),
      },
      body,
      // A person's answers must be fresh; the browser asks "has it changed?" by ETag and reuses its copy if not.
      cache: 'no-cache',
      credentials: 'omit',
      signal: access.signal
        ? AbortSignal.any([access.signal, AbortSignal.timeout(timeoutMs)])
        : AbortSignal.timeout(timeoutMs),
    });
    // A portal that stands in between has another clock, and does not speak JSON.
    if (response.headers.get('content-type')?.includes('json')) hearClock(departure, response.headers);
    notePacking(access.server_url, response.headers);
    text = await response.text();
  } catch (error) {
    return { ok: false, failure: { kind: 'unreachable', why: error instanceof Error ? error.message : String(error) } };
  }
  if (!response.ok) {
    const error = ApiError.safeParse(parseJson(text));
    const retry_after_ms = parseRetryAfter(response.headers.get('retry-after'));
    return {
      ok: false,
      failure: {
        kind: 'answered',
        status: response.status,
        error: error.success ? error.data : null,
        retry_after_ms,
      },
    };
  }
  return { ok: true, value: text };
}

function urlOf(route: Route, request: { params?: unknown; query?: unknown }, serverUrl: string): string {
  const params = (request.params ?? {}) as Record<string, unknown>;
  const path = route.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(params[name])));
  const url = new URL(serverUrl.replace(/\/+$/, '') + path);
  for (const [name, value] of Object.entries(request.query ?? {})) {
    if (value !== undefined && value !== null) url.searchParams.set(name, String(value));
  }
  return url.href;
}

function headersOf(route: Route, body: unknown, { access_token: token, proof }: ApiAccess): Record<string, string> {
  return {
    accept: 'application/json',
    traceparent: newTraceparent(),
    ...(body === undefined ? {} : { 'content-type': typeof body === 'string' ? 'text/csv' : 'application/json' }),
    ...(proof ? { dpop: proof } : {}),
    ...(token && route.auth !== 'none' ? { authorization: `Bearer ${token}` } : {}),
  };
}

function bodyOf(body: unknown): string | undefined {
  if (body === undefined) return undefined;
  return typeof body === 'string' ? body : JSON.stringify(body);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** `Retry-After` is either seconds or a date. */
function parseRetryAfter(header: string | null): number | null {
  if (!header) return null;
  const seconds = Number(header);
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1000);
  const at = Date.parse(header);
  return Number.isNaN(at) ? null : Math.max(0, at - Date.now());
}

function firstIssue(error: z.ZodError): string {
  const [issue] = error.issues;
  return issue ? `${issue.path.join('.')}: ${issue.message}` : error.message;
}
