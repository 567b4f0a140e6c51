/** No selector of a field map is longer, in characters. By itself, so that a page's script can keep to it without the contract. */
export const LONGEST_SELECTOR = 400;
