/** A badge: A from 90, B from 80, C from 65, else D; `few` under the playbook's minimum; `na` where nothing applied. */
export type Grade = 'A' | 'B' | 'C' | 'D' | 'few' | 'na';

/** The badge of a mean score (0 to 100) over `counted` interactions, of which `needed` are the fewest that say anything. */
export function gradeOf(score: number | null, counted: number, needed: number): Grade {
  if (score === null || counted <= 0) return 'na';
  if (counted < needed) return 'few';
  if (score >= 90) return 'A';
  if (score >= 80) return 'B';
  return score >= 65 ? 'C' : 'D';
}
