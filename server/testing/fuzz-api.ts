import fc from 'fast-check';
import type { FastifyInstance } from 'fastify';
import { Role } from '@/contracts/session.ts';
import { hashPassword } from '../auth/password.ts';
import { signIn } from '../auth/sessions.ts';
import type { Backend } from '../backend.ts';
import { ensureTeam, ensureUser } from '../services/provision.ts';

/** What a schema of the OpenAPI document may say, as far as it says what to send. */
interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly pattern?: string;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly maxLength?: number;
}
interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly schema: Schema;
}
interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
}
interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components?: { readonly schemas?: Readonly<Record<string, Schema>> };
}

/** A server, and the organisation that the requests are made in. */
export interface Fuzzed {
  readonly app: FastifyInstance;
  readonly backend: Backend;
  readonly org_id: string;
}

export interface ApiFuzz {
  readonly requests: number;
  /** How many answers of each status. */
  readonly statuses: Readonly<Record<string, number>>;
  /** Answers of 500 and above, and what was sent: as far as the first twenty. */
  readonly faults: readonly { readonly status: number; readonly operation: string; readonly sent: string }[];
}

/** Deeper than this a schema that holds itself is sent as nothing. */
const deepest = 7;
const strange = [
  '',
  ' ',
  '\u0000',
  '\ud800',
  '%00',
  '../../etc/passwd',
  "'; drop table events; --",
  '{{7*7}}',
  '<script>1</script>',
  '💥'.repeat(40),
  '9'.repeat(400),
  '-0',
  '1e309',
  'NaN',
  '__proto__',
  'constructor',
  '2026-02-30',
  '0000-00-00T00:00:00Z',
  '+294276-12-31T23:59:59Z',
  '00000000-0000-0000-0000-000000000000',
];

/**
 * Sends requests made from the OpenAPI document: most of the form that it asks for with a value or a member wrong, some of
 * any form at all, each as a person of any role, of none, or with a token that is none. Nothing may be answered with 5xx.
 */
export async function fuzzApi({ app, backend, org_id }: Fuzzed, count: number, seed: number): Promise<ApiFuzz> {
  const tokens = await signEverybodyIn(backend, org_id);
  await app.ready();
  const document = app.swagger() as unknown as Document;
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    // Ending one's own session would leave the rest of the requests with a token that is none.
    Object.entries(methods).flatMap(([method, operation]) =>
      ['session.end', 'stream.open'].includes(operation.operationId) ? [] : [{ path, method, operation }],
    ),
  );
  const statuses: Record<string, number> = {};
  const faults: ApiFuzz['faults'][number][] = [];
  const requests = fc.constantFrom(...operations).chain(({ path, method, operation }) =>
    fc.record({
      method: fc.constant(method.toUpperCase()),
      operation: fc.constant(operation.operationId),
      url: urlOf(document, path, operation.parameters ?? []),
      body: bodyOf(document, operation),
      token: fc.option(fc.constantFrom(...tokens, 'none.at.all'), { freq: 8 }),
    }),
  );
  for (const { method, operation, url, body, token } of fc.sample(requests, { numRuns: count, seed })) {
    const response = await app.inject({
      method: method as 'GET',
      url,
      headers: {
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { payload: body }),
    });
    statuses[response.statusCode] = (statuses[response.statusCode] ?? 0) + 1;
    if (response.statusCode >= 500 && faults.length < 20)
      faults.push({ status: response.statusCode, operation, sent: `${method} ${url} ${body ?? ''}`.slice(0, 2000) });
  }
  return { requests: count, statuses, faults };
}

/** One person of each role. */
async function signEverybodyIn(backend: Backend, org_id: string): Promise<string[]> {
  const team = await ensureTeam(backend.db, org_id, 'Team', 'fixture');
  const password = 'secret';
  const password_hash = await hashPassword(password);
  const tokens: string[] = [];
  for (const role of Role.options) {
    const email = `fuzz-${role}@north.example`;
    const person = { email, name: role, password_hash, roles: [role], team_id: team.id, locale: 'pt-BR' } as const;
    await ensureUser(backend.db, org_id, person);
    tokens.push((await signIn(backend, { email, password }, { address: 'fuzz', proof: undefined })).access_token);
  }
  return tokens;
}

function urlOf(document: Document, path: string, parameters: readonly Parameter[]): fc.Arbitrary<string> {
  const named = (place: Parameter['in']) => parameters.filter((parameter) => parameter.in === place);
  const values = (place: Parameter['in']) =>
    fc.record(
      Object.fromEntries(named(place).map(({ name, schema }) => [name, textOf(document, schema)])),
      place === 'query' ? { requiredKeys: [] } : {},
    );
  return fc.tuple(values('path'), values('query')).map(([inPath, query]) => {
    const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encode(String(inPath[name] ?? '')) || '-');
    const asked = Object.entries(query).map(([name, value]) => `${name}=${encode(String(value))}`);
    return asked.length > 0 ? `${filled}?${asked.join('&')}` : filled;
  });
}

/** Half a surrogate has no code: such text goes as the sign for what is no text. */
const encode = (text: string) => encodeURIComponent(text.toWellFormed());

function textOf(document: Document, schema: Schema): fc.Arbitrary<string> {
  return fc.oneof(
    {
      weight: 3,
      arbitrary: madeFor(document, schema, 0).map((value) => (typeof value === 'object' ? '' : String(value))),
    },
    { weight: 1, arbitrary: fc.constantFrom(...strange) },
  );
}

function bodyOf(document: Document, { requestBody }: Operation): fc.Arbitrary<string | undefined> {
  const schema =
    requestBody?.content['application/json']?.schema ?? Object.values(requestBody?.content ?? {})[0]?.schema;
  if (!schema) return fc.constant(undefined);
  const asked = madeFor(document, schema, 0).map((value) => JSON.stringify(value));
  return fc.oneof(
    { weight: 8, arbitrary: asked },
    { weight: 1, arbitrary: fc.json() },
    { weight: 1, arbitrary: asked.map((text) => (text ?? '').slice(0, -1)) },
  );
}

/** A value of the form that a schema asks for, now and then with something wrong in its place. */
function madeFor(document: Document, schema: Schema, depth: number): fc.Arbitrary<unknown> {
  const wrong = fc.oneof(
    fc.constantFrom(null, -1, 0, 2 ** 53, 1.5, true, [], {}, ...strange),
    fc.anything({ maxDepth: 1 }),
  );
  return fc.oneof({ weight: 30, arbitrary: rightOf(document, schema, depth) }, { weight: 1, arbitrary: wrong });
}

function rightOf(document: Document, schema: Schema, depth: number): fc.Arbitrary<unknown> {
  if (depth > deepest) return fc.constant(null);
  if (schema.$ref) {
    const name = schema.$ref.split('/').at(-1) ?? '';
    return rightOf(document, document.components?.schemas?.[name] ?? {}, depth + 1);
  }
  const forms = schema.anyOf ?? schema.oneOf ?? schema.allOf;
  if (forms) return fc.oneof(...forms.map((form) => rightOf(document, form, depth + 1)));
  if ('const' in schema) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  switch (schema.type) {
    case 'object':
      return fc.record(
        Object.fromEntries(
          Object.entries(schema.properties ?? {}).map(([name, member]) => [name, madeFor(document, member, depth + 1)]),
        ),
        // A member may be missing: now and then it is.
        { requiredKeys: Object.keys(schema.properties ?? {}).slice(1) },
      );
    case 'array':
      return fc.array(madeFor(document, schema.items ?? {}, depth + 1), { maxLength: depth === 0 ? 20 : 3 });
    case 'integer':
      return fc.oneof(fc.integer({ min: 0, max: 400 }), fc.integer());
    case 'number':
      return fc.oneof(fc.integer({ min: 0, max: 100 }), fc.double());
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'string':
      return stringOf(schema);
    default:
      return fc.anything({ maxDepth: 2 });
  }
}

function stringOf({ format, pattern, maxLength = 40 }: Schema): fc.Arbitrary<string> {
  if (format === 'uuid') return fc.uuid();
  if (format === 'date-time') return fc.date({ noInvalidDate: true }).map((date) => date.toISOString());
  if (format === 'date') return fc.date({ noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
  if (format === 'uri') return fc.webUrl();
  if (pattern) return fc.oneof(fc.stringMatching(new RegExp(pattern)), fc.constantFrom(...strange));
  return fc.oneof(
    fc.string({ unit: 'binary', maxLength: Math.min(maxLength, 60) }),
    fc.string({ maxLength: maxLength + 1 }),
    fc.constantFrom(...strange),
  );
}
