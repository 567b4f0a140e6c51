/** A chat that was left without an outcome is not the conversation that begins there the next day. */
export const staleAfterMs = 12 * 60 * 60_000;
