import { render, screen, within } from '@testing-library/react'
import type { ComponentType } from 'react'
import { MemoryRouter } from 'react-router'
import { describe, expect, it } from 'vitest'

import { PART_FIGURES } from '../../build/articles/part-figures.ts'
import { ArticleFigures } from '../../src/app/pages/guide/article-figures.ts'
import { BeginnerPostings } from '../../src/app/pages/guide/BeginnerPostings.tsx'
import { FinishRates } from '../../src/app/pages/guide/FinishRates.tsx'
import { FreeCourses } from '../../src/app/pages/guide/FreeCourses.tsx'
import { LanguageShares } from '../../src/app/pages/guide/LanguageShares.tsx'
import { LanguageTable } from '../../src/app/pages/guide/LanguageTable.tsx'
import { PaceTable } from '../../src/app/pages/guide/PaceTable.tsx'
import { Sources } from '../../src/app/passports/sources.ts'
import { PlacementClaims } from '../../src/app/pages/guide/PlacementClaims.tsx'
import { SkillMap } from '../../src/app/pages/guide/SkillMap.tsx'
import { SkillTable } from '../../src/app/pages/guide/SkillTable.tsx'
import { TryOutSigns } from '../../src/app/pages/guide/TryOutSigns.tsx'
import { WebDeveloperJobs } from '../../src/app/pages/guide/WebDeveloperJobs.tsx'
import { figureWords } from '../../src/words/en/figure-words.ts'

import { LANGUAGES } from '../../src/words/en/languages.ts'
import { TRY_OUT_SIGNS } from '../../src/words/en/plan.ts'
import { EVERY_SOURCE } from '../../src/evidence/registry/every-source.ts'
import { figureById } from '../../src/evidence/registry/figure-by-id.ts'
import type { Figure } from '../../src/evidence/passport/figure.ts'
import { isListed } from '../../src/evidence/programs/listed.ts'
import { PROGRAMS } from '../../src/evidence/programs/programs.ts'
import { directNeeds } from '../../src/evidence/roadmap/direct-needs.ts'
import { SKILL_IDS } from '../../src/evidence/roadmap/skills.ts'

/** Shows a part as an article does, with the figures that the part brings. */
function show(Part: ComponentType, name: keyof typeof PART_FIGURES | null = null): void {
  const ids = (name && PART_FIGURES[name]) ?? []
  const figures = ids.map((id) => [id, known(id)] as const)
  render(
    <MemoryRouter>
      <Sources value={EVERY_SOURCE}>
        <ArticleFigures value={figures}>
          <Part />
        </ArticleFigures>
      </Sources>
    </MemoryRouter>,
  )
}

function known(id: string): Figure {
  const figure = figureById(id)
  if (figure === null) throw new Error(`expected the figure ${id}`)
  return figure
}

const table = (name: RegExp) => screen.getByRole('table', { name })

/** The rows of a table below its head. */
const rowsOf = (name: RegExp) => within(table(name)).getAllByRole('row').slice(1)

const valueOf = (id: string): number => known(id).value

/** The numbers that the attributes of a drawn element hold. */
const numbers = (element: Element, ...names: readonly string[]): readonly number[] =>
  names.map((name) => Number(element.getAttribute(name)))

describe('the languages', () => {
  it('are drawn from the most used by back-end developers to the least', () => {
    show(LanguageShares, 'LanguageShares')
    const byUse = LANGUAGES.toSorted((a, b) => valueOf(b.backEnd) - valueOf(a.backEnd))
    const names = rowsOf(/worked with each language/).map(
      (row) => within(row).getByRole('rowheader').textContent,
    )
    expect(names).toEqual(byUse.map(({ name }) => name))
  })

  it('say beside each bar what it draws', () => {
    show(LanguageShares, 'LanguageShares')
    for (const row of rowsOf(/worked with each language/)) {
      const [bar] = within(row).getAllByRole('link')
      const width = row.querySelector('rect:not(.track)')?.getAttribute('width')
      expect(Number.parseFloat(bar?.textContent ?? '')).toBeCloseTo(Number.parseFloat(width ?? ''))
    }
  })

  it('name as teachers only programs that run and whose own page names the language', () => {
    show(LanguageTable)
    const wrong = rowsOf(/Nine languages/).flatMap((row) => {
      const name = within(row).getByRole('rowheader').textContent
      const taughtAs = LANGUAGES.find((one) => one.name === name)?.taughtAs ?? []
      return within(row)
        .queryAllByRole<HTMLAnchorElement>('link')
        .filter(
          (link) =>
            !PROGRAMS.some(
              (program) =>
                link.href.startsWith(program.url) &&
                program.provider === link.textContent &&
                isListed(program) &&
                program.stack.status === 'sourced' &&
                program.stack.value.some((technology) => taughtAs.includes(technology)),
            ),
        )
        .map((link) => `${name}: ${link.textContent}`)
    })
    expect(wrong).toEqual([])
  })
})

describe('the map of skills', () => {
  it('has a box for every skill, and none covers another', () => {
    show(SkillMap)
    const boxes = [...screen.getByRole('img', { name: /fifteen skills/ }).querySelectorAll('rect')]
    expect(boxes).toHaveLength(SKILL_IDS.length)
    const covering = boxes.flatMap((one, at) =>
      boxes.slice(at + 1).filter((other) => {
        const [x = 0, y = 0, width = 0, height = 0] = numbers(one, 'x', 'y', 'width', 'height')
        const [otherX = 0, otherY = 0] = numbers(other, 'x', 'y')
        return Math.abs(x - otherX) < width && Math.abs(y - otherY) < height
      }),
    )
    expect(covering).toEqual([])
  })

  it('draws a line for everything a skill builds on', () => {
    show(SkillMap)
    const lines = screen.getByRole('img', { name: /fifteen skills/ }).querySelectorAll('path')
    expect(lines).toHaveLength(SKILL_IDS.flatMap(directNeeds).length)
  })

  it('says the same in words', () => {
    show(SkillMap)
    expect(screen.getByRole('img', { name: /fifteen skills/ })).toHaveAccessibleName(
      /A server framework: needs 4 and 5\./,
    )
  })
})

describe('the table of skills', () => {
  it('adds up the hours of its rows', () => {
    show(SkillTable, 'SkillTable')
    const hours = rowsOf(/fifteen skills/).map(
      (row) => within(row).getAllByRole('cell').at(-2)?.textContent ?? '',
    )
    const highs = hours.map((range) => Number(/to ([\d,]+)/.exec(range)?.[1]?.replace(',', '')))
    const sum = highs.slice(0, -1).reduce((all, high) => all + high, 0)
    // A sum is written to two figures.
    expect(highs.at(-1)).toBe(Number(sum.toPrecision(2)))
  })
})

describe('the pace of the roadmap', () => {
  it('takes a fifth of the time at five times the hours', () => {
    show(PaceTable, 'PaceTable')
    const rows = rowsOf(/at your pace/).map((row) => row.textContent)
    // 660 and 1,315 hours in months of 52 / 12 weeks.
    expect(rows[0]).toContain('30 to 61 months')
    expect(rows[1]).toContain('15 to 30 months')
    expect(rows.at(-1)).toContain('4 to 8 months')
  })
})

describe('the postings for beginners', () => {
  it('fill as many squares as there are such postings among five hundred', () => {
    show(BeginnerPostings, 'BeginnerPostings')
    const squares = screen.getByRole('img', { name: /squares are filled/ })
    expect(squares.querySelectorAll('rect')).toHaveLength(500)
    expect(squares.querySelectorAll('.filled')).toHaveLength(
      5 * valueOf('back-end-postings-for-beginners'),
    )
  })
})

describe.each([
  ['FinishRates', FinishRates],
  ['PlacementClaims', PlacementClaims],
  ['WebDeveloperJobs', WebDeveloperJobs],
] as const)('%s', (name, Part) => {
  it('says each of its figures beside its bar', () => {
    show(Part, name)
    const ids = PART_FIGURES[name] ?? []
    const rows = screen.getAllByRole('row').slice(1)
    expect(rows.map((row) => within(row).getByRole('link').textContent)).toEqual(
      ids.map((id) => figureWords(known(id), 'value')),
    )
    expect(rows.filter((row) => row.querySelector('rect:not(.track)') === null)).toEqual([])
  })
})

describe('the free test', () => {
  it('sends people only to courses that cost nothing and run', () => {
    show(FreeCourses)
    const links = screen.getAllByRole<HTMLAnchorElement>('link')
    const wrong = links.filter(
      ({ href }) =>
        !PROGRAMS.some(
          ({ url, price, operating }) =>
            href.startsWith(url) &&
            price.status === 'sourced' &&
            price.value.model === 'free' &&
            operating.status === 'yes',
        ),
    )
    expect(links.length).toBeGreaterThan(0)
    expect(wrong).toEqual([])
  })

  it('is judged by the signs that the result page uses', () => {
    show(TryOutSigns)
    for (const sign of [...TRY_OUT_SIGNS.pass, ...TRY_OUT_SIGNS.fail]) {
      expect(screen.getByText(sign)).toBeVisible()
    }
  })
})
