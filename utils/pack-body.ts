/** Below it, packing saves no packet worth the time. */
const leastChars = 4 * 1024;

/** Servers that say, in this worker's life, that they take packed bodies. */
const takers = new Set<string>();

/** Learns from an answer whether its server takes gzip (RFC 7694). */
export function notePacking(serverUrl: string, headers: Headers): void {
  if (/\bgzip\b/i.test(headers.get('accept-encoding') ?? '')) takers.add(serverUrl);
}

/** A packed body came to nothing: the server goes without until it says again that it takes them. */
export function doubtPacking(serverUrl: string): void {
  takers.delete(serverUrl);
}

/** The body as gzip, or null where it is small, or where nobody knows whether the server would take it. */
export async function packBody(body: string, serverUrl: string): Promise<ArrayBuffer | null> {
  if (body.length < leastChars || !takers.has(serverUrl)) return null;
  return new Response(new Blob([body]).stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer();
}
