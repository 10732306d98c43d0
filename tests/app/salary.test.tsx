import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { renderToString } from 'react-dom/server'
import { createMemoryRouter, MemoryRouter, RouterProvider } from 'react-router'
import { describe, expect, it, vi } from 'vitest'

import { SalaryExplorer } from '../../src/app/pages/salary/SalaryExplorer.tsx'
import { shadesOf } from '../../src/app/pages/salary/shades.ts'
import { TILE_PLACES, tileBeyond } from '../../src/app/pages/salary/tile-places.ts'
import { Sources } from '../../src/app/passports/sources.ts'
import { EVERY_SOURCE } from '../../src/evidence/registry/every-source.ts'
import { STATE_IDS, STATE_NAMES } from '../../src/evidence/states/states.ts'

/** The explorer with the sources that its article brings. */
const Explorer = () => (
  <Sources value={EVERY_SOURCE}>
    <SalaryExplorer />
  </Sources>
)

function open(query = '') {
  const router = createMemoryRouter([{ path: '/guide/salary', Component: Explorer }], {
    initialEntries: [`/guide/salary${query}`],
  })
  render(<RouterProvider router={router} useTransitions={false} />)
  return { router, user: userEvent.setup() }
}

const country = () => screen.getByRole('region', { name: 'Across the country' })
const states = () => screen.getByRole('region', { name: 'State by state' })
const table = () => screen.getByRole('table', { name: /by state/ })

/** The table of states, row by row, as it stands. */
const rowsOf = (): readonly (readonly string[])[] =>
  within(table())
    .getAllByRole('row')
    .slice(1)
    .map((row) => Array.from(row.children, ({ textContent }) => textContent))
const rowOf = (state: string) =>
  within(table()).getByRole('row', { name: new RegExp(`^${state} `) })

describe('pay across the country', () => {
  it('begins with the published median of software developers, and says why with them', () => {
    open()
    expect(screen.getByRole('combobox', { name: 'Occupation' })).toHaveAccessibleDescription(
      /most back-end work is counted there/,
    )
    expect(country()).toHaveTextContent(
      '$135,980a year, median pay of software developers, May 2025',
    )
  })

  it('says in words that beginners are not shown, and which numbers guide them better', () => {
    open('?occupation=web-developers&percentile=p90')
    expect(country()).toHaveTextContent(/These are all workers, not beginners/)
    expect(country()).toHaveTextContent(/For a first job .* \$48,100 to \$64,230 a year/)
  })

  it('shows another percentile when it is chosen, and what it means', async () => {
    const { user, router } = open()
    await user.click(screen.getByRole('radio', { name: '25th' }))
    expect(country()).toHaveTextContent('$105,210a year, pay at the 25th percentile')
    expect(country()).toHaveTextContent(/One worker in four earns less than this/)
    expect(router.state.location.search).toBe('?percentile=p25')
    expect(router.state.historyAction).toBe('REPLACE')
  })

  it('shows another occupation when it is chosen, with its trend and its outlook', async () => {
    const { user } = open()
    const occupation = screen.getByRole('combobox', { name: 'Occupation' })
    await user.selectOptions(occupation, 'Web developers')
    expect(country()).toHaveTextContent('$92,650')
    expect(country()).toHaveTextContent(
      'Since May 2023, median pay is up 9.1 percent, before inflation, and jobs are down 17.8 percent.',
    )
    expect(country()).toHaveTextContent(/7.5 percentmore jobs in 2034/)
    await user.selectOptions(occupation, 'Computer programmers')
    expect(country()).toHaveTextContent(/6 percentfewer jobs in 2034/)
  })

  it('describes the drawing of the spread in full, and has a table behind it', async () => {
    const { user } = open('?occupation=web-developers')
    expect(screen.getByRole('img', { name: /How pay spreads/ })).toHaveAccessibleName(
      /one in ten earns less than \$48,100, one in four less than \$64,230, half less than \$92,650, three in four less than \$126,230 and nine in ten less than \$162,290/,
    )
    await user.click(screen.getByText('Every percentile and year as a table'))
    const percentiles = screen.getByRole('table', { name: /Yearly pay of web developers/ })
    expect(within(percentiles).getByRole('row', { name: /^10th/ })).toHaveTextContent(
      '10th$46,850$48,560$48,100$31,200',
    )
    expect(within(percentiles).getByRole('row', { name: /^Jobs/ })).toHaveTextContent(
      'Jobs85,35078,86070,190155,495,730',
    )
  })
})

describe('pay by state', () => {
  it('says plainly that there are medians only', () => {
    open('?percentile=p10')
    expect(states()).toHaveTextContent(/By state we have medians only/)
  })

  it('names the highest and the lowest until a state is chosen', () => {
    open()
    expect(states()).toHaveTextContent(
      /As paid, the median runs from \$86,460 in Mississippi to \$170,910 in California/,
    )
    for (const tile of screen.getAllByRole('radio', { name: /thousand dollars/ })) {
      expect(tile).not.toBeChecked()
    }
  })

  it('follows a tile in the list, in the numbers and in the table', async () => {
    const { user, router } = open()
    await user.click(screen.getByRole('radio', { name: 'California (CA), 171 thousand dollars' }))
    expect(screen.getByRole('combobox', { name: 'State' })).toHaveDisplayValue('California')
    expect(rowOf('California')).toHaveAttribute('aria-current', 'true')
    expect(states()).toHaveTextContent('$170,910median pay a year, as paid, highest of 51')
    expect(states()).toHaveTextContent('$154,400at national prices, 2nd highest of 51')
    expect(states()).toHaveTextContent('Prices there are 10.7 percent above the national average.')
    expect(router.state.location.search).toBe('?state=CA')
  })

  it('follows the list on the map, and lets go of the state again', async () => {
    const { user, router } = open()
    const list = screen.getByRole('combobox', { name: 'State' })
    await user.selectOptions(list, 'Texas')
    expect(screen.getByRole('radio', { name: /^Texas/ })).toBeChecked()
    await user.selectOptions(list, 'No state chosen')
    expect(screen.getByRole('radio', { name: /^Texas/ })).not.toBeChecked()
    expect(router.state.location.search).toBe('')
  })

  it.each(['paid', 'national'] as const)(
    'is the same on the map and in the table for every state, prices %s',
    (prices) => {
      open(`?occupation=web-developers&prices=${prices}`)
      const column = prices === 'paid' ? 1 : 2
      const inTable = rowsOf().map((cells) => {
        const dollars = Number(cells[column]?.replaceAll(/[$,]/g, ''))
        const inThousands = `${Math.round(dollars / 1000)} thousand dollars`
        return `${cells[0]}, ${Number.isNaN(dollars) ? cells[column] : inThousands}`
      })
      const onMap = screen
        .getAllByRole('radio', { name: /\([A-Z]{2}\), / })
        .map((tile) => tile.getAttribute('aria-label')?.replace(/ \([A-Z]{2}\)/, ''))
      expect(inTable).toHaveLength(51)
      expect(onMap.toSorted()).toEqual(inTable.toSorted())
    },
  )

  it('says that a number is not published, and why, instead of leaving it blank', () => {
    open('?occupation=web-developers&state=ME')
    expect(screen.getByRole('radio', { name: 'Maine (ME), not published' })).toBeChecked()
    expect(rowOf('Maine')).toHaveTextContent('Mainenot publishednot publishednot published')
    expect(states()).toHaveTextContent(/too few workers or workplaces answered/)
    expect(states()).not.toHaveTextContent(/\$0|NaN/)
  })

  it('goes to the tile above or below with the arrow keys', async () => {
    const { user } = open('?state=CO')
    screen.getByRole('radio', { name: /^Colorado/ }).focus()
    await user.keyboard('{ArrowDown}')
    expect(screen.getByRole('radio', { name: /^New Mexico/ })).toHaveFocus()
    expect(screen.getByRole('combobox', { name: 'State' })).toHaveDisplayValue('New Mexico')
    await user.keyboard('{ArrowUp}{ArrowUp}')
    expect(screen.getByRole('radio', { name: /^Wyoming/ })).toBeChecked()
  })
})

describe('the table of states', () => {
  it('begins in the order of the names', () => {
    open()
    expect(rowsOf().map(([name]) => name)).toEqual(STATE_IDS.map((state) => STATE_NAMES[state]))
    expect(within(table()).getByRole('columnheader', { name: 'State' })).toHaveAttribute(
      'aria-sort',
      'ascending',
    )
  })

  it.each([
    ['Median as paid', 1],
    ['At national prices', 2],
    ['Jobs', 3],
  ] as const)('sorts by %s both ways, what is not published last', async (name, column) => {
    const { user } = open('?occupation=web-developers')
    const numbers = () => rowsOf().map((cells) => Number(cells[column]?.replaceAll(/[$,]/g, '')))
    const heading = within(table()).getByRole('columnheader', { name })
    for (const direction of ['descending', 'ascending'] as const) {
      await user.click(within(heading).getByRole('button', { name }))
      expect(heading).toHaveAttribute('aria-sort', direction)
      const missing = numbers().findIndex(Number.isNaN)
      const published = numbers().slice(0, missing)
      expect(published.length).toBeGreaterThan(40)
      expect(published).toEqual(
        published.toSorted((a, b) => (direction === 'ascending' ? a - b : b - a)),
      )
      expect(numbers().slice(missing).every(Number.isNaN)).toBe(true)
    }
  })

  it('says how it is sorted', async () => {
    const { user } = open()
    await user.click(screen.getByRole('button', { name: 'Jobs' }))
    expect(screen.getByText('Sorted by jobs, highest first').closest('output')).not.toBeNull()
  })
})

describe('a view of the explorer', () => {
  it('opens as it was linked', () => {
    open('?occupation=web-developers&state=CA&percentile=p10&prices=national')
    expect(screen.getByRole('combobox', { name: 'Occupation' })).toHaveDisplayValue(
      'Web developers',
    )
    expect(screen.getByRole('radio', { name: '10th' })).toBeChecked()
    expect(screen.getByRole('radio', { name: 'At national prices' })).toBeChecked()
    expect(screen.getByRole('radio', { name: /^California/ })).toBeChecked()
  })

  it('quietly ignores what cannot be read in its address', () => {
    open('?occupation=wizards&state=XX&percentile=p50&prices=free')
    expect(country()).toHaveTextContent('$135,980')
    expect(screen.getByRole('combobox', { name: 'State' })).toHaveDisplayValue('No state chosen')
    expect(screen.getByRole('radio', { name: 'As paid' })).toBeChecked()
  })

  it('leaves in its address what belongs to others', async () => {
    const { user, router } = open('?from=home&prices=national')
    await user.click(screen.getByRole('radio', { name: 'As paid' }))
    expect(router.state.location.search).toBe('?from=home')
  })

  it('says its main numbers aloud, politely', async () => {
    const { user } = open()
    const [said] = screen.getAllByRole('status')
    await user.selectOptions(screen.getByRole('combobox', { name: 'State' }), 'Ohio')
    expect(said).toHaveTextContent(
      /^Software developers, United States, median pay: \$135,980\. Ohio, median pay as paid: \$107,690\. Jobs: [\d,]+\.$/,
    )
  })

  it('gives each kind of number its passport, with its source', async () => {
    const { user } = open('?state=NY')
    await user.click(screen.getByText('Where these numbers come from'))
    const passport = screen.getByRole('heading', { name: 'Pay at national prices' }).parentElement
    expect(passport).toHaveTextContent(/in New York/)
    expect(within(passport!).getAllByRole('link')).toHaveLength(2)
    expect(screen.getAllByText(/due again by/)).toHaveLength(8)
  })

  it('can be drawn where there is neither a window nor a document', () => {
    vi.stubGlobal('window', undefined)
    vi.stubGlobal('document', undefined)
    const html = renderToString(
      <MemoryRouter>
        <Explorer />
      </MemoryRouter>,
    )
    vi.unstubAllGlobals()
    expect(html).toContain('$135,980')
    // The policy of the site forbids styles that are written into the page.
    expect(html).not.toContain('style=')
  })
})

describe('the map', () => {
  it('has every state once, and no two in one place', () => {
    expect(TILE_PLACES.map(({ state }) => state).toSorted()).toEqual(STATE_IDS.toSorted())
    const places = new Set(TILE_PLACES.map(({ row, column }) => `${row} ${column}`))
    expect(places.size).toBe(51)
  })

  it('begins each row further west than the row before ends, as its layout needs', () => {
    const turns = TILE_PLACES.filter((place, at) => {
      const before = TILE_PLACES[at - 1]
      return before !== undefined && place.row > before.row && place.column >= before.column
    })
    expect(turns).toEqual([])
  })

  it('stays where it is beyond its edges', () => {
    expect(tileBeyond('AK', 'up')).toBe('AK')
    expect(tileBeyond('TX', 'down')).toBe('TX')
    expect(tileBeyond('WI', 'down')).toBe('IL')
  })

  it('gives each shade about a fifth of the states, lowest pay first', () => {
    const amounts = Array.from({ length: 51 }, (_, at) => 1000 * (51 - at))
    const { shades, shadeOf } = shadesOf(amounts)
    expect(shades.map(({ shade }) => shade)).toEqual([1, 2, 3, 4, 5])
    const held = shades.map(
      ({ shade, low, high }) =>
        amounts.filter((amount) => amount >= low && amount <= high && shadeOf(amount) === shade)
          .length,
    )
    expect(held).toEqual([10, 10, 10, 10, 11])
    expect(shadeOf(1000)).toBe(1)
    expect(shadeOf(51_000)).toBe(5)
  })
})
