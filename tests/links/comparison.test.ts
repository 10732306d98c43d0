import { expect, it } from 'vitest'
import { answersAt, COMPLETE, sizeOf } from '../../src/model/person/answer-space.ts'
import { readComparison, writeComparison } from '../../src/links/comparison.ts'
import { readLink, writeLink, type ReadLink } from '../../src/links/link.ts'
import { V1 } from '../../src/links/v1.ts'
import { mangledLinks } from './hostile.ts'

const HERS = writeLink(answersAt(COMPLETE, 1_234_567), { release: '2026.1', top: 'online-free' })
const HIS = writeLink(answersAt(COMPLETE, 7_654_321), { release: '2026.1', top: 'none' })
const BOTH = writeComparison(HERS, HIS)

/** Links spread over the whole answer space, whole and cut short. */
function* someLinks(count: number): Generator<string> {
  const size = sizeOf(COMPLETE)
  for (let made = 0; made < count; made += 1) {
    const link = writeLink(answersAt(COMPLETE, (made * 7_919_317) % size))
    yield made % 3 === 0 ? link.slice(0, link.lastIndexOf('&')) : link
  }
}

const rewritten = (side: ReadLink): string => {
  if (side.kind === 'complete') return writeLink(side.answers)
  return side.kind === 'partial' ? writeLink(side.draft) : 'v=1'
}

it('gives back both links, whatever they say', () => {
  const links = [...someLinks(3_000)]
  const wrong = links.filter((a, place) => {
    const b = links[links.length - 1 - place]!
    const read = readComparison(writeComparison(a, b))
    return (
      JSON.stringify(read) !==
      JSON.stringify({ kind: 'comparison', a: readLink(a), b: readLink(b) })
    )
  })
  expect(wrong).toEqual([])
})

it('rewrites itself to itself', () => {
  const links = [...someLinks(500)]
  const wrong = links.filter((a, place) => {
    const text = writeComparison(a, links[links.length - 1 - place])
    const read = readComparison(text)
    if (read.kind !== 'comparison' || read.b === null) return true
    return writeComparison(rewritten(read.a), rewritten(read.b)) !== text
  })
  expect(wrong).toEqual([])
})

it('leaves the second side open where it is asked for', () => {
  expect(readComparison(writeComparison(HERS))).toEqual({
    kind: 'comparison',
    a: readLink(HERS),
    b: null,
  })
})

it.each([
  ['after a hash', `/compare#${BOTH}`],
  ['after a question mark', `/compare?${BOTH}`],
  ['with tracking in front', `https://example.org/compare?utm_source=x#${BOTH}`],
  ['with tracking behind', `#${BOTH}&fbclid=abc`],
  ['with the second side first', `#b=${HIS}&a=${HERS}`],
  ['with the links percent-encoded', `#a=${encodeURIComponent(HERS)}&b=${encodeURIComponent(HIS)}`],
  ['encoded again by a mail program', `#${encodeURIComponent(BOTH)}`],
  ['with HTML ampersands', `#${BOTH.replaceAll('&', '&amp;')}`],
  ['with whole addresses in it', `#a=https://x.org/result#${HERS}&b=https://x.org/result#${HIS}`],
  ['wrapped by a mail program', `#${BOTH.slice(0, 70)}\r\n${BOTH.slice(70)}`],
])('is read %s', (_, address) => {
  expect(readComparison(address)).toEqual({
    kind: 'comparison',
    a: readLink(HERS),
    b: readLink(HIS),
  })
})

it('reports the problems of each side on its own', () => {
  const broken = readComparison(`#a=${HERS.replace(/hours=\w+/, 'hours=banana')}&b=v=99&goal=grow`)
  expect(broken).toMatchObject({
    a: { kind: 'complete', problems: [{ kind: 'unreadable', key: 'hours' }] },
    b: { kind: 'newer', version: '99' },
  })
  expect(readComparison(`#b=${HIS}`)).toMatchObject({
    a: { kind: 'not-a-link' },
    b: { kind: 'complete', problems: [] },
  })
})

it('keeps the first of a side given twice, and says so', () => {
  const read = readComparison('#a=v=1&goal=grow&b=v=1&goal=explore&a=v=1&goal=own-work')
  expect(read).toMatchObject({
    a: { draft: { goal: 'grow' }, problems: [{ kind: 'repeated', key: 'goal' }] },
    b: { draft: { goal: 'explore' }, problems: [] },
  })
})

it.each(['', '#', '#v=1&goal=grow', '/compare', '#c=v=1', 'about=a', '#ab=v=1'])(
  'finds no comparison in %j',
  (text) => {
    expect(readComparison(text)).toEqual({ kind: 'not-a-comparison' })
  },
)

it('never throws, and keeps nothing that is not ours', { timeout: 60_000 }, () => {
  const wrong: string[] = []
  let last = ''
  for (const text of mangledLinks(5, 10_000)) {
    const tried = `#a=${last}&b=${text}`
    last = text
    const read = readComparison(tried)
    if (read.kind !== 'comparison' || read.b === null) continue
    const again = readComparison(writeComparison(rewritten(read.a), rewritten(read.b)))
    if (again.kind !== 'comparison') wrong.push(tried)
  }
  expect(wrong).toEqual([])
})

it.each(['a=', 'b=', '&a=&b=', '%61%3d', ' ', '#a=v=1&', 'a=b='])(
  'reads 100,000 characters of %j without trouble',
  { timeout: 60_000 },
  (bit) => {
    expect(() => readComparison(bit.repeat(100_000 / bit.length))).not.toThrow()
  },
)

it('can tell the sides from what the links say', () => {
  const keys = ['v', ...Object.keys(V1.single), ...Object.keys(V1.lists), 'r', 'top']
  expect(keys).not.toContain('a')
  expect(keys).not.toContain('b')
})
