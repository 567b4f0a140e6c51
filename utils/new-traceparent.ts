/**
 * Names a request for the server's traces, as W3C Trace Context writes it: version, trace, span, sampled. By chance and kept
 * nowhere, so that no two requests can be told to be of one person by it.
 */
export function newTraceparent(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(24));
  // All zeros is the one name that is not allowed.
  bytes[0] = (bytes[0] ?? 0) | 1;
  bytes[16] = (bytes[16] ?? 0) | 1;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `00-${hex.slice(0, 32)}-${hex.slice(32)}-01`;
}
