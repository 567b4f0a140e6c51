/** A page that has not changed for this long is drawn; one that never rests is read as it is. */
const [REST_MS, LONGEST_MS] = [700, 8000];

/** Resolves once a page that came to the front has drawn what it leaves out while it is hidden. */
export function whenDrawn(page: Document): Promise<void> {
  return new Promise((resolve) => {
    let rest = 0;
    const done = () => {
      observer.disconnect();
      page.removeEventListener('visibilitychange', wait);
      clearTimeout(rest);
      clearTimeout(end);
      resolve();
    };
    const wait = () => {
      clearTimeout(rest);
      if (page.visibilityState !== 'hidden') rest = window.setTimeout(done, REST_MS);
    };
    const observer = new MutationObserver(wait);
    observer.observe(page, { subtree: true, childList: true });
    page.addEventListener('visibilitychange', wait);
    const end = window.setTimeout(done, LONGEST_MS);
    wait();
  });
}
