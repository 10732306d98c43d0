import { initialsOf, wordsOf } from '../../src/evidence/colleges/name-words.ts'

/** One line of text: no tabs or line ends, no doubled spaces. */
export const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

/** The words of a college's other names that its name, city and initials do not already answer to. */
export function otherWordsOf(aliases: string, name: string, city: string): string {
  const known = new Set([...wordsOf(name), ...wordsOf(city), ...initialsOf(name)])
  const other = wordsOf(aliases).filter((word) => word.length > 1 && !known.has(word))
  return [...new Set(other)].join(' ')
}

/**
 * An address without its scheme and with a lower-case host, or empty if it is no address of the web.
 * The table gives every address `https://`.
 */
export function tidyAddress(raw: string): string {
  const address = oneLine(raw)
    .replace(/^https?:\/\//i, '')
    .replaceAll(' ', '%20')
  const host = (/^[^/?#]*/.exec(address)?.[0] ?? '').toLowerCase()
  const tidy = host + address.slice(host.length)
  const isHost = /^[a-z0-9-]+(\.[a-z0-9-]+)+(:\d+)?$/.test(host)
  return isHost && URL.canParse(`https://${tidy}`) ? tidy : ''
}
