/** A person by initials alone, `C. R. P.`: enough to tell two requests apart, too little to name anybody. At most six. */
export function initialsOf(name: string): string {
  return (name.match(/\p{L}+/gu) ?? [])
    .filter((word) => /^\p{Lu}/u.test(word))
    .slice(0, 6)
    .map((word) => `${[...word][0]}.`)
    .join(' ');
}
