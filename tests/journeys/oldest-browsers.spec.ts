import { readdir, readFile } from 'node:fs/promises'

import doiuse from 'doiuse'
import postcss from 'postcss'

import { expect, test } from './fixtures.ts'

const STYLES = 'dist/assets'

/**
 * What our styles use that one of the browsers in `browserslist` lacks or has in part, each with what
 * a visitor gets without it.
 */
const LIVED_WITHOUT: Readonly<Record<string, string>> = {
  'css-clip-path': 'words meant for screen readers are also one pixel small',
  'css-container-queries': 'pages are set as on a phone, and tables scroll in their own box',
  'css-container-query-units': 'one large number and the letters of the map are of the usual size',
  'css-content-visibility': 'what is folded stays folded on paper',
  'css-has':
    'a chosen row is marked by its radio button alone, and paper shows the page before its sheets',
  'css-marker-pseudo': 'the points of a list look like its text',
  'css-masks': 'the lines behind the start page do not fade',
  'css-overflow': 'what is clipped is hidden instead',
  'css-paged-media': 'printed pages carry no number',
  'extended-system-fonts': 'code stands in another typewriter face',
  multicolumn: 'a printed page may end inside an entry',
  'text-decoration': 'lines below links are of the usual weight',
  'text-size-adjust': 'a phone on its side may enlarge letters',
}

test('styles that the oldest browsers lack are known, and none is needed', async () => {
  const lacking = new Set<string>()
  for (const name of await readdir(STYLES)) {
    if (!name.endsWith('.css')) continue
    const checker = doiuse({ onFeatureUsage: ({ feature }) => lacking.add(feature) })
    await postcss([checker]).process(await readFile(`${STYLES}/${name}`, 'utf8'), { from: name })
  }
  expect([...lacking].toSorted()).toEqual(Object.keys(LIVED_WITHOUT))
})
