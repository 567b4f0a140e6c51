/** A server's address without a trailing slash, and the match pattern of its origin (without its port). */
export interface ServerUrl {
  readonly url: string;
  readonly pattern: string;
}

/**
 * Reads an address as typed; null where it is none that may hold people's debts. Plain http is taken for this computer
 * alone: anything farther must be encrypted.
 */
export function parseServerUrl(typed: string): ServerUrl | null {
  const text = typed.trim();
  if (!URL.canParse(text)) return null;
  const { protocol, hostname, origin, pathname, username } = new URL(text);
  const here = hostname === 'localhost' || hostname === '127.0.0.1' || hostname === '[::1]';
  if (username !== '' || (protocol !== 'https:' && !(protocol === 'http:' && here))) return null;
  return { url: (origin + pathname).replace(/\/+$/, ''), pattern: `${protocol}//${hostname}/*` };
}
