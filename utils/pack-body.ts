/** Below it, packing saves no packet worth the time. */
const leastChars = 4 * 1024;

/**
 * Servers that say, in this worker's life, that they take packed bodies. A hint, in memory on purpose: lost with the worker it costs
 * one body that goes out as it is, and any answer brings it back, while to ask a store would make every call wait. Kept for longer
 * it would outlive what it is about, a server that was put back to one that does not unpack.
 */
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
