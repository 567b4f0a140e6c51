/** Whether the host page is light or dark, by the luminance of the first opaque background it paints. */
export function readTheme(page: Document): 'light' | 'dark' {
  for (const element of [page.querySelector('#main, main, #app'), page.body, page.documentElement]) {
    if (!element) continue;
    const match = /rgba?\(([\d.]+)[, ]+([\d.]+)[, ]+([\d.]+)(?:[,/ ]+([\d.]+))?/.exec(
      getComputedStyle(element).backgroundColor,
    );
    if (!match || Number(match[4] ?? 1) < 0.5) continue;
    const [red = 0, green = 0, blue = 0] = match.slice(1, 4).map((channel) => (Number(channel) / 255) ** 2.2);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 0.18 ? 'dark' : 'light';
  }
  return 'light';
}
