const world = globalThis as { combinadoScript?: AbortController };

/**
 * Begins the life of this script in this page, and ends that of one that was put into it before: the browser keeps their
 * world apart from the page's, so nobody else can.
 */
export function takeOver(): AbortController {
  world.combinadoScript?.abort();
  world.combinadoScript = new AbortController();
  return world.combinadoScript;
}
