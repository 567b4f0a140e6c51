import { expect, test } from 'vitest';
import * as z from 'zod';
import { api, type Route } from './api.ts';

/** A machine of the firm's tells more than we ask, and may go on doing so: what we do not name is left behind. */
const stripped = ['hooks.call body', 'hooks.transcript body'];

test('no route takes a field that it does not name', () => {
  const loose = Object.entries<Route>(api).flatMap(([name, route]) =>
    (['query', 'params', 'body'] as const).flatMap((part) => {
      const form = route[part];
      if (!(form instanceof z.ZodObject)) return [];
      const { error } = form.safeParse({ roles: ['admin'], org_id: 'mine', zzz: 1 });
      const refused = error?.issues.some(({ code, path }) => code === 'unrecognized_keys' && path.length === 0);
      return refused ? [] : [`${name} ${part}`];
    }),
  );
  expect(loose).toEqual(stripped);
});
