import { render, screen, within } from '@testing-library/react'
import type { ReactNode } from 'react'
import { describe, expect, it } from 'vitest'

import { figuresNamed } from '../../build/articles/figures-named.ts'
import { parseArticle } from '../../build/articles/parse.ts'
import { AidTable } from '../../src/app/pages/guide/AidTable.tsx'
import { ArticleFigures } from '../../src/app/pages/guide/article-figures.ts'
import { FamilyCost } from '../../src/app/pages/guide/FamilyCost.tsx'
import { FamilyTable } from '../../src/app/pages/guide/FamilyTable.tsx'
import { FamilyWeek } from '../../src/app/pages/guide/FamilyWeek.tsx'
import { LoanTable } from '../../src/app/pages/guide/LoanTable.tsx'
import { KIND_NAMES } from '../../src/words/en/families.ts'
import { FAMILIES, pathsOf } from '../../src/evidence/paths/path.ts'
import { PATHS } from '../../src/evidence/paths/paths.ts'

/** Draws a part as an article that holds it does, with the figures that come with it. */
const draw = (written: string, part: ReactNode) =>
  render(<ArticleFigures value={figuresNamed(parseArticle(written))}>{part}</ArticleFigures>)

const cellsOf = (row: RegExp): readonly string[] =>
  within(screen.getByRole('row', { name: row }))
    .getAllByRole('cell')
    .map(({ textContent }) => textContent)

describe.each(FAMILIES)('the tables of the family %s', (family) => {
  const paths = pathsOf(family)

  it('show every kind as a column', () => {
    draw(`<FamilyTable family="${family}" />`, <FamilyTable family={family} />)
    const [, ...columns] = screen.getAllByRole('columnheader')
    expect(columns.map(({ textContent }) => textContent)).toEqual(
      paths.map((path) => KIND_NAMES[path]),
    )
  })

  it('say the grade of every chance beside it', () => {
    draw(`<FamilyTable family="${family}" />`, <FamilyTable family={family} />)
    const cells = cellsOf(/^Developer job/)
    for (const [at, path] of paths.entries()) {
      expect(cells[at]).toContain(`grade ${PATHS[path].chance['developer-job'].grade}`)
    }
  })

  it('add pay given up to the cost of exactly those paths that stop paid work', () => {
    draw(`<FamilyCost family="${family}" />`, <FamilyCost family={family} />)
    expect(cellsOf(/^Pay you would give up/).map((cell) => cell !== 'none')).toEqual(
      paths.map((path) => PATHS[path].needsPause),
    )
  })

  it('draw two weeks, each told in words too', () => {
    draw('', <FamilyWeek family={family} />)
    const weeks = screen.getAllByRole('img')
    expect(weeks).toHaveLength(2)
    for (const week of weeks) expect(week).toHaveAccessibleDescription(/am to .*The rest is free/)
  })
})

it('the table of loans says what the sums of the questions cost to borrow', () => {
  draw('<LoanTable />', <LoanTable />)
  // 15,000 at 6.52 percent over 120 payments is 170.47 a month by the annuity formula.
  expect(cellsOf(/^\$15,000/)).toEqual(['$170', '10 years', '$5,500'])
  expect(cellsOf(/^\$40,000/)[1]).toBe('15 years')
})

it('the table of aid names exactly the paths whose price an aid can lower', () => {
  draw('<AidTable />', <AidTable />)
  expect(cellsOf(/^Pell Grant/).slice(1)).toEqual([
    'none',
    'none',
    [
      KIND_NAMES['degree-associate'],
      KIND_NAMES['degree-bachelor-online'],
      KIND_NAMES['degree-bachelor-campus'],
    ].join(''),
  ])
  expect(cellsOf(/^GI Bill/).slice(1)).toEqual(['none', 'none', 'every kind'])
})
