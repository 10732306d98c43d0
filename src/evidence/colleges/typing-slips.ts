/** Shorter words look like too many others once a letter may be wrong. */
const SHORTEST_FORGIVEN = 4

/** From so many letters on a second slip is forgiven. */
const SHORTEST_FORGIVEN_TWICE = 8

/** How many slips of the finger are forgiven in a word: none in a number or a short word. */
export function slipsForgiven(typed: string): number {
  if (typed.length < SHORTEST_FORGIVEN || /\d/.test(typed)) return 0
  return typed.length < SHORTEST_FORGIVEN_TWICE ? 1 : 2
}

/**
 * Whether a word begins with what somebody typed, but for so many slips: a letter left out, put in,
 * mistaken for another, or swapped with the next.
 *
 * @see Damerau 1964, A technique for computer detection and correction of spelling errors
 */
export function beginsLike(whole: string, typed: string, slips: number): boolean {
  if (whole.length < typed.length - slips) return false
  // More letters than that cannot be meant.
  const word = whole.slice(0, typed.length + slips)
  // A row for each letter typed; each holds the slips on the way to every beginning of the word.
  let [before, above] = [[] as readonly number[], Array.from(`${word} `, (_, place) => place)]
  for (let row = 1; row <= typed.length; row += 1) {
    const here = [row]
    for (let column = 1; column <= word.length; column += 1) {
      const same = typed[row - 1] === word[column - 1]
      let least = Math.min(
        above[column]! + 1,
        here[column - 1]! + 1,
        above[column - 1]! + (same ? 0 : 1),
      )
      const swapped =
        row > 1 &&
        column > 1 &&
        typed[row - 1] === word[column - 2] &&
        typed[row - 2] === word[column - 1]
      if (swapped) least = Math.min(least, before[column - 2]! + 1)
      here.push(least)
    }
    if (Math.min(...here) > slips) return false
    ;[before, above] = [above, here]
  }
  return above.some((slipped) => slipped <= slips)
}
