/** A name without accents, case and punctuation, single-spaced: `Cláudia R. PRATES` is `claudia r prates`. */
export function foldName(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
