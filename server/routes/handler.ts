import type { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type * as z from 'zod';
import type { api, RouteName } from '@/contracts/api.ts';
import type { Actor } from '../auth/actor.ts';
import type { HookCaller } from '../auth/hook-keys.ts';

type Part<Name extends RouteName, Key extends string> =
  (typeof api)[Name] extends Record<Key, infer Schema extends z.ZodType> ? z.output<Schema> : unknown;

type ActorOf<Auth> = Auth extends 'none' ? null : Auth extends 'hook' ? HookCaller : Actor;

/** One checked call of a route. `actor` is null exactly where the route asks for nobody. */
export interface Call<Name extends RouteName> {
  readonly params: Part<Name, 'params'>;
  readonly query: Part<Name, 'query'>;
  readonly body: Part<Name, 'body'>;
  readonly actor: ActorOf<(typeof api)[Name]['auth']>;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

/**
 * What a route answers: its response, or the bytes of one (a pack goes out as the very text its hash covers, an export as it
 * is read); null is 304.
 */
export type Handler<Name extends RouteName> = (
  call: Call<Name>,
) => Promise<z.output<(typeof api)[Name]['response']> | Buffer | Readable | null>;

/** A handler for each of these routes. */
export type Handlers<Names extends RouteName> = { readonly [Name in Names]: Handler<Name> };
