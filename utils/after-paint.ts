/** Resolves in the task after the next frame. Where no frame is drawn, as in a tab behind others, soon all the same. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 50);
  });
}
