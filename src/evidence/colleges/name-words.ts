/** Words that people leave out of a name and of its initials. */
export const SMALL_WORDS: ReadonlySet<string> = new Set([
  'a',
  'and',
  'at',
  'de',
  'del',
  'for',
  'in',
  'of',
  'the',
])

/** The words of a name as people type them: lower case, without accents, apostrophes and periods. */
export function wordsOf(text: string): readonly string[] {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’.]/g, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
}

const initials = (words: readonly string[]) => words.map((word) => word[0]).join('')

/** The initials a name is known by, with and without its small words: "mit" for the Massachusetts Institute of Technology. */
export function initialsOf(name: string): readonly string[] {
  const words = wordsOf(name)
  return [initials(words), initials(words.filter((word) => !SMALL_WORDS.has(word)))]
}
