/**
 * A device's `when` by the server's clock, given how far that was ahead of the device's (milliseconds, absent where they agreed).
 * A time that no calendar knows stays as it is: whoever stores it says so.
 */
export function byServersClock(when: string, offsetMs: number | undefined): string {
  const at = Date.parse(when) + (offsetMs ?? 0);
  return offsetMs === undefined || Number.isNaN(at) ? when : new Date(at).toISOString();
}
