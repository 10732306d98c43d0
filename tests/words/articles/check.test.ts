import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'

import { remarkCheck } from '../../../build/articles/check.ts'
import { knownAddresses } from '../../../build/articles/known-addresses.ts'
import { parseArticle } from '../../../build/articles/parse.ts'
import { EVERY_ARTICLE } from './every-article.ts'

const KNOWN = knownAddresses(EVERY_ARTICLE)

/** What the build says of an article that holds this; null where it has nothing to say. */
function saidOf(text: string): string | null {
  const file = new VFile({ value: text, path: 'a.mdx' })
  try {
    remarkCheck(KNOWN)(parseArticle(text), file)
    return null
  } catch (error) {
    return String(error)
  }
}

describe('the build stops at an article that', () => {
  it.each([
    ['names a figure nobody has', '<Figure id="moon-distance" />', 'no figure moon-distance'],
    [
      'writes a figure as nobody does',
      '<Figure id="web-developer-pay-middle" as="roman" />',
      'not roman',
    ],
    ['cites a source nobody has', '<Source id="hearsay" />', 'no source hearsay'],
    ['explains a term nobody has', '<Term id="flux">flux</Term>', 'no term flux'],
    ['holds a part nobody drew', '<Carousel />', 'no part called Carousel'],
    ['holds plain HTML', 'a <b>bold</b> word', 'no part called b'],
    ['leads to a page that is not there', '[on](/guide/nowhere)', 'no page /guide/nowhere'],
    ['leads to a heading that is not there', '[down](#nowhere)', 'no heading #nowhere here'],
    [
      'leads to a heading another article lacks',
      '[on](/guide/glossary#nowhere)',
      'no page /guide/glossary#nowhere',
    ],
    ['leads out without encryption', '[on](http://example.org)', 'no page http://example.org'],
    ['runs code', 'Two and two is {2 + 2}.', 'no code'],
    ['imports code', 'import x from "./x.ts"\n\nWords.', 'no code'],
    ['shows a picture from a file', '![a cat](/cat.png)', 'no image'],
    ['has a heading of its own at the top', '# Title', 'depth 1'],
  ])('%s', (_, text, said) => {
    expect(saidOf(text)).toContain(said)
  })

  it('says where the trouble is', () => {
    const file = new VFile({ value: 'One.\n\n<Figure id="x" />', path: 'a.mdx' })
    expect(() => remarkCheck(KNOWN)(parseArticle(String(file)), file)).toThrow('no figure x')
    expect(file.messages[0]).toMatchObject({ line: 3, column: 1, fatal: true })
  })
})

it('the build has nothing against words, figures, sources, pages and headings that exist', () => {
  const text = `## Pay

Half earn <Figure id="web-developer-pay-middle" as="about" /> or more (<Source id="bls-oews-2025" />).
See [above](#pay), [the start](/), [the API](/guide/glossary#api) and [elsewhere](https://example.org).

| A | B |
| - | - |
| 1 | 2 |`
  expect(saidOf(text)).toBeNull()
})
