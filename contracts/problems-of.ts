import type * as z from 'zod';
import type { Problem } from './playbook-channel.ts';

/** What is wrong with a form, each with its path: `maps[0].fields.balance`. */
export function problemsOf({ issues }: z.core.$ZodError): Problem[] {
  return issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [{ path: pathOf(issue.path), reason: issue.message }];
    // Each unknown name is a problem of its own, though all of an object come as one issue.
    return issue.keys.map((key) => ({ path: pathOf([...issue.path, key]), reason: 'is not known to this form' }));
  });
}

function pathOf(path: readonly PropertyKey[]): string {
  const text = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
  return text.replace(/^\./, '') || '(set)';
}
