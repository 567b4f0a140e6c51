/** Values times weights, added up: what every check digit here is made of. As many as there are weights. */
export function weightedSum(values: readonly number[], weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * (values[index] ?? 0), 0);
}

/** The digits of a text, as numbers. */
export function digitsOf(text: string): number[] {
  return [...text].map(Number);
}
