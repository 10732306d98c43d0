import { readdirSync, readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import { INCOMES, QUESTIONS } from '../../src/model/person/answers.ts'

/** The amounts that people themselves name when they answer: no figure, and no source to give. */
const NAMED_BY_PEOPLE = new Set(
  [...QUESTIONS.budget, ...QUESTIONS.borrow, ...INCOMES].flatMap((option) =>
    /^\d+$/.test(option) ? [`$${Number(option).toLocaleString('en-US')}`] : [],
  ),
)

/** An amount, a percentage, or so many in a hundred. */
const AMOUNT = /\$\d[\d,]*|\d+(?:\.\d+)?(?:%| percent| in 100)/g

/** What a file shows: its text without comments, and without what only draws. */
const shownBy = (file: string): string =>
  readFileSync(file, 'utf8')
    .replaceAll(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '')
    .replaceAll(/\b(?:width|height|x|x1|x2|y|y1|y2|dy|rootMargin)[=:] ?["'`]?[^"'`\s]*["'`]/g, '')

function filesIn(folder: string, ending: RegExp): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .map((name) => `${folder}/${name}`)
}

const WORDS = filesIn('src/words/en', /\.ts$/)
const COMPONENTS = filesIn('src/app', /\.tsx$/)

/** Our own assumptions, which the page names as such where it shows them. */
const ASSUMED: Readonly<Record<string, readonly string[]>> = {
  // How much less money counts for each year that it comes later: two rates to choose from.
  'src/words/en/money.ts': ['3 percent', '7 percent'],
  // The end of a scale, and a share too small to round.
  'src/words/en/format.ts': ['1 in 100'],
  'src/words/en/money-heroes.ts': ['1 percent'],
  // Nothing to pay.
  'src/words/en/takes.ts': ['$0'],
  'src/words/en/next-steps.ts': ['$0'],
}

describe('the words of pages outside the articles', () => {
  it('are read from files that exist', () => {
    expect(WORDS.length).toBeGreaterThan(40)
    expect(COMPONENTS.length).toBeGreaterThan(100)
  })

  it.each([...WORDS, ...COMPONENTS])('type no amount or share without a passport: %s', (file) => {
    const typed = (shownBy(file).match(AMOUNT) ?? []).filter(
      (amount) => !NAMED_BY_PEOPLE.has(amount) && !ASSUMED[file]?.includes(amount),
    )
    expect(typed).toEqual([])
  })
})
