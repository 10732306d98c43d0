import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readLink, writeLink, type ReadLink } from '../../src/links/link.ts'
import type { Words } from '../../src/links/link-words.ts'

// How to add a line and when a reading may change: docs/links.md.
const linesOf = (name: string): readonly string[] =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
const lines = linesOf('released-links.txt')
const links = lines.map((line) => line.slice(line.indexOf(' ') + 1))
const readings = linesOf('released-readings.jsonl')

/** The words of each version released, oldest first. */
const versions = Object.entries(
  import.meta.glob<Readonly<Record<string, Words>>>('../../src/links/v*.ts', { eager: true }),
)
  .filter(([file]) => /\/v\d+\.ts$/.test(file))
  .map(([file, exports]) => [Number(/\d+/.exec(file)![0]), Object.values(exports)[0]!] as const)
  .toSorted(([a], [b]) => a - b)

/** Seals each line together with every line before it: eight digits of a running hash. */
function sealed(texts: readonly string[]): readonly string[] {
  let seal = ''
  return texts.map((text) => {
    seal = createHash('sha256').update(`${seal} ${text}`).digest('hex').slice(0, 8)
    return `${seal} ${text}`
  })
}

/** As JSON whose keys are in alphabetical order. */
const inOneLine = (read: ReadLink): string =>
  JSON.stringify(read, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )

/** Every `key=word` a version can say. */
const sayable = ({ single, lists, top }: Words): readonly string[] =>
  Object.entries({ ...single, ...lists, top }).flatMap(([key, words]) =>
    words.map((word) => `${key}=${word}`),
  )

/** Every `key=word` a canonical link says. */
const saidIn = (link: string): readonly string[] =>
  link.split('&').flatMap((pair) => {
    const [key = '', words = ''] = pair.split('=')
    return words.split('.').map((word) => `${key}=${word}`)
  })

it('only ever adds to the released links', () => {
  expect(sealed(links).join('\n')).toBe(lines.join('\n'))
})

it('reads every released link as recorded', () => {
  expect(links.map((link) => inOneLine(readLink(link))).join('\n')).toBe(readings.join('\n'))
})

it('keeps of a released link only what a new link can say', () => {
  for (const link of links) {
    const read = readLink(link)
    if (read.kind === 'newer' || read.kind === 'not-a-link') continue
    const draft = read.kind === 'complete' ? read.answers : read.draft
    const again = readLink(writeLink(draft))
    expect(again).toMatchObject(read.kind === 'complete' ? { answers: draft } : { draft })
  }
})

it('has a released link for every word of every version, so that every migration is exercised', () => {
  for (const [version, words] of versions) {
    const said = new Set(
      links.filter((link) => link.startsWith(`v=${version}&`)).flatMap((link) => saidIn(link)),
    )
    expect(sayable(words).filter((word) => !said.has(word))).toEqual([])
  }
})

it('writes links in the newest of the versions released', () => {
  expect(versions.map(([version]) => version)).toEqual(versions.map((_, place) => place + 1))
  expect(writeLink({})).toBe(`v=${versions.length}`)
})
