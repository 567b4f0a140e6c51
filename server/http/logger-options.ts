import type { LoggerOptions } from 'pino';

/** Logs hold no personal data: what is logged is chosen where it is logged, and these paths are cut wherever they slip in. */
export function loggerOptions(level: string): LoggerOptions {
  const names = [
    'email',
    'password',
    'phone',
    'name',
    'debtor_name',
    'access_token',
    'refresh_token',
    'authorization',
    'note',
    'text',
  ];
  return {
    level,
    base: undefined,
    redact: { paths: names.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), censor: '[cut]' },
    serializers: {
      req: () => undefined,
      res: () => undefined,
      err: (error: Error) => ({ type: error.name, stack: error.stack?.split('\n').slice(1, 6) }),
    },
  };
}
