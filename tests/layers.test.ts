import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'

import { describe, expect, it } from 'vitest'

import { violations } from './layers/violations.ts'

const sourceFiles = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => join('src', name))
  .map((path) => ({ path: path.split(sep).join('/'), source: readFileSync(path, 'utf8') }))

describe('the layers of the house', () => {
  it('never point upward', () => {
    expect(sourceFiles.length).toBeGreaterThan(0)
    expect(violations(sourceFiles)).toEqual([])
  })
})

/** What is wrong with one file that holds this. */
const wrongWith = (path: string, source: string) => violations([{ path, source }])

describe('what breaks the order of the layers', () => {
  it.each([
    ['src/evidence/wages.ts', `import { recommend } from '../model/recommend.ts'`],
    ['src/evidence/wages.ts', `import type { Answers } from '../model/answers.ts'`],
    ['src/model/recommend.ts', `import { REASONS } from '../words/reasons.ts'`],
    ['src/model/recommend.ts', `import { writeLink } from '../links/link.ts'`],
    ['src/model/recommend.ts', `export { Page } from '../app/page.tsx'`],
    ['src/model/recommend.ts', `export * from '../links/link.ts'`],
    ['src/model/recommend.ts', `export type * from '../links/link.ts'`],
    ['src/model/recommend.ts', `const later = import('../app/routes.tsx')`],
    ['src/model/recommend.ts', `let page: import('../app/page.tsx').Page`],
    ['src/model/recommend.ts', `const all = import.meta.glob(['./judging/a.ts', '../words/*.ts'])`],
    ['src/words/reasons.ts', `import { writeLink } from '../links/link.ts'`],
    ['src/links/link.ts', `import { REASONS } from '../words/reasons.ts'`],
    ['src/links/link.ts', `import '../app/styles.css'`],
  ])('%s: %s points upward or sideways', (path, source) => {
    expect(wrongWith(path, source)).toEqual([expect.stringMatching(/may import nothing of/)])
  })

  it.each([
    ['a page', 'src/waymark.ts', `export { to } from './app/to.ts'`],
    ['words', 'src/waymark.ts', `export { usd } from './words/en/format.ts'`],
    ['itself in the app', 'src/app/to.ts', `import { recommend } from '../waymark.ts'`],
  ])('is a front door that shows %s', (_what, path, source) => {
    expect(wrongWith(path, source)).toEqual([expect.stringMatching(/may import nothing of/)])
  })

  it('is content that runs the model instead of naming its types', () => {
    const runs = `import { recommend } from '../model/recommend.ts'`
    expect(wrongWith('src/words/reasons.ts', runs)).toEqual([
      expect.stringContaining('words may import types of model'),
    ])
    const names = `import { type LimitId } from '../model/recommendation.ts'`
    expect(wrongWith('src/words/reasons.ts', names)).toEqual([])
  })

  it('is a link that reads figures instead of ids', () => {
    const figures = `import { PATHS } from '../evidence/paths.ts'`
    expect(wrongWith('src/links/link.ts', figures)).toEqual([
      expect.stringContaining('links may import ids and types of evidence'),
    ])
    const ids = `import { PATH_IDS } from '../evidence/paths/path.ts'`
    expect(wrongWith('src/links/link.ts', ids)).toEqual([])
  })

  it('is a released version of the links that imports anything at all', () => {
    const source = `import type { PathId } from './link.ts'`
    expect(wrongWith('src/links/v1.ts', source)).toEqual([expect.stringContaining('frozen')])
    expect(wrongWith('src/links/v12.ts', source)).toEqual([expect.stringContaining('frozen')])
  })

  it.each([
    ['src/model/person/answers.ts', `import { recommend } from '../recommend.ts'`],
    ['src/model/judging/cost.ts', `import { economics } from '../money/economics.ts'`],
    ['src/evidence/figures/aid.ts', `import { PATHS } from '../paths/paths.ts'`],
    ['src/app/parts/Choice.tsx', `import { HomePage } from '../pages/home/HomePage.tsx'`],
    ['src/app/kept/draft.ts', `import { Reasons } from '../verdict/Reasons.tsx'`],
  ])('%s: %s climbs to a room above its own', (path, source) => {
    expect(wrongWith(path, source)).toEqual([expect.stringMatching(/stands below/)])
  })

  it('is a page that uses a part of another page', () => {
    const source = `import { Heroes } from '../result/Heroes.tsx'`
    expect(wrongWith('src/app/pages/saved/SavedPage.tsx', source)).toEqual([
      expect.stringContaining('may use nothing of the page result'),
    ])
  })

  it('is a file in a room nobody has heard of', () => {
    expect(wrongWith('src/model/misplaced/a.ts', `import '../person/answers.ts'`)).toEqual([
      expect.stringContaining('is in no room of model'),
    ])
  })

  it.each(['evidence', 'model', 'words', 'links'])('is a package in %s', (layer) => {
    const source = `import { useState } from 'react'`
    expect(wrongWith(`src/${layer}/a.ts`, source)).toEqual([
      expect.stringContaining('only app may'),
    ])
  })

  it('is a part of Node anywhere in the app', () => {
    const source = `import { readFileSync } from 'node:fs'`
    expect(wrongWith('src/app/main.tsx', source)).toEqual([
      expect.stringContaining('which no browser has'),
    ])
  })

  it('is an import that nobody can follow', () => {
    expect(wrongWith('src/app/routes.tsx', 'import(page)')).toEqual([
      expect.stringContaining('something computed'),
    ])
  })

  it('is an import without its extension, or from outside the layers', () => {
    expect(wrongWith('src/model/a.ts', `import { b } from './b'`)).toEqual([
      expect.stringContaining('without its extension'),
    ])
    expect(wrongWith('src/model/a.ts', `import { b } from '../../tests/b.ts'`)).toEqual([
      expect.stringContaining('outside every layer'),
    ])
  })

  it('is a file in no layer, in a folder for leftovers, or a barrel', () => {
    expect(wrongWith('src/main.ts', '')).toEqual(['src/main.ts belongs to no layer'])
    expect(wrongWith('src/hooks/a.ts', '')).toEqual(['src/hooks/a.ts belongs to no layer'])
    expect(wrongWith('src/app/utils/a.ts', '')).toEqual([
      'src/app/utils/a.ts is in a folder called utils',
    ])
    expect(wrongWith('src/model/index.ts', '')).toEqual(['src/model/index.ts is a barrel'])
  })

  it('is not an import that is only talked about', () => {
    const source = `// import '../app/a.ts'\nconst text = "import '../app/a.ts'"`
    expect(wrongWith('src/model/a.ts', source)).toEqual([])
  })

  it('is not the app using everything below it, and packages', () => {
    const source = ['react', '../evidence/a.ts', '../model/a.ts', '../words/a.ts', '../links/a.ts']
      .map((from) => `import '${from}'`)
      .join('\n')
    expect(wrongWith('src/app/main.tsx', source)).toEqual([])
  })
})
