export interface Counts {
  hit: number;
  wrong: number;
  missed: number;
}

export function countsOf<T extends { readonly given: boolean }>(
  judged: readonly T[],
  said: (each: T) => boolean,
): Counts {
  const counts = { hit: 0, wrong: 0, missed: 0 };
  for (const each of judged) {
    const yes = said(each);
    if (yes && each.given) counts.hit++;
    else if (yes) counts.wrong++;
    else if (each.given) counts.missed++;
  }
  return counts;
}

/** Precision, recall and F1, rounded to thousandths; all 0 where nothing was hit. */
export function figures({ hit, wrong, missed }: Counts): { precision: number; recall: number; f1: number } {
  const precision = hit / (hit + wrong || 1);
  const recall = hit / (hit + missed || 1);
  const f1 = (2 * precision * recall) / (precision + recall || 1);
  return { precision: thousandths(precision), recall: thousandths(recall), f1: thousandths(f1) };
}

export function macroF1(all: readonly Counts[]): number {
  return thousandths(all.reduce((sum, counts) => sum + figures(counts).f1, 0) / all.length);
}

function thousandths(value: number): number {
  return Math.round(value * 1000) / 1000;
}
