/** So long something may take to open and to fetch what it offers. */
const COME_MS = 1500;
const LOOK_MS = 50;

/** What `look` finds, as soon as it is enough, else when a second and a half is up. */
export async function waitFor<Found>(look: () => Found, enough: (found: Found) => boolean): Promise<Found> {
  for (const end = performance.now() + COME_MS; ; await new Promise((resolve) => setTimeout(resolve, LOOK_MS))) {
    const found = look();
    if (enough(found) || performance.now() >= end) return found;
  }
}
