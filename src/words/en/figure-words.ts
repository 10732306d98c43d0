import type { Figure } from '../../evidence/passport/figure.ts'
import { exactUsd, usd } from './format.ts'

/**
 * How an article writes a figure.
 *
 * - `value`: with its unit, `$92,650 a year`
 * - `bare`: without what it is counted by, `$92,650`
 * - `about`: to two significant figures, `1,700,000 jobs`
 * - `range`: from its lower end to its upper, `$4,900 to $11,000`
 * - `exact`: the same as a rule has it, not rounded, `150 to 599 hours`
 */
export const FIGURE_FORMS = ['value', 'bare', 'about', 'range', 'exact'] as const
export type FigureForm = (typeof FIGURE_FORMS)[number]

export const isFigureForm = (word: string): word is FigureForm =>
  (FIGURE_FORMS as readonly string[]).includes(word)

/** A figure inside a sentence. One whose range is known is rounded: more would claim too much. */
export function figureWords(figure: Figure, form: FigureForm): string {
  const { value, low, high } = figure
  const rounded = form === 'about' || low !== undefined
  switch (form) {
    case 'range':
    case 'exact': {
      const to = number(high ?? value, figure, form === 'range')
      // The hundred is named once, at the end.
      const from = number(low ?? value, figure, form === 'range').replace(IN_100, '')
      return from === to.replace(IN_100, '')
        ? `${to}${unitWords(figure, to)}`
        : `${from} to ${to}${unitWords(figure, to)}`
    }
    case 'bare':
      return number(value, figure, rounded)
    case 'value':
    case 'about': {
      const written = number(value, figure, rounded)
      return `${written}${unitWords(figure, written)}`
    }
  }
}

const IN_100 = / in 100$/
const TWO_FIGURES = (x: number): number => Number(x.toPrecision(2))

/** The number, with what belongs right beside it: a dollar sign, a percent sign, `in 100`. */
function number(x: number, { unit }: Figure, rounded: boolean): string {
  switch (unit) {
    case 'usd':
    case 'usd/month':
    case 'usd/year':
    case 'usd/credit':
      return rounded ? usd(x) : dollars(x)
    case 'percent':
      return `${plain(x, rounded ? 0 : 2)}%`
    case 'share':
      return `${plain(x * 100, 0)} in 100`
    case 'scale':
    case 'odds ratio':
      return plain(x, 2)
    case 'hours':
    case 'hours/week':
    case 'hours/credit':
    case 'months':
    case 'weeks':
    case 'days':
    case 'years':
    case 'people':
    case 'jobs':
    case 'jobs/year':
    case 'programs':
    case 'providers':
    case 'credits':
    case 'points':
    case 'index':
      return plain(rounded && Math.abs(x) >= 100 ? TWO_FIGURES(x) : x, x < 10 ? 1 : 0)
  }
}

/** Dollars as the source has them, with cents only where there are some. */
const dollars = (x: number): string =>
  Number.isInteger(x)
    ? exactUsd(x)
    : `$${x.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 })}`

const plain = (x: number, decimals: number): string =>
  x.toLocaleString('en-US', { maximumFractionDigits: decimals }).replace('-', '−')

/** What follows the number; one of a kind stands in the singular. */
function unitWords({ unit }: Figure, written: string): string {
  const one = written === '1'
  switch (unit) {
    case 'usd':
    case 'percent':
    case 'share':
    case 'scale':
    case 'index':
      return ''
    case 'odds ratio':
      return ' times'
    case 'usd/month':
      return ' a month'
    case 'usd/year':
      return ' a year'
    case 'usd/credit':
      return ' a credit'
    case 'hours/week':
      return one ? ' hour a week' : ' hours a week'
    case 'hours/credit':
      return one ? ' hour a credit' : ' hours a credit'
    case 'jobs/year':
      return one ? ' job a year' : ' jobs a year'
    case 'people':
      return one ? ' person' : ' people'
    case 'hours':
    case 'months':
    case 'weeks':
    case 'days':
    case 'years':
    case 'jobs':
    case 'programs':
    case 'providers':
    case 'credits':
    case 'points':
      return one ? ` ${unit.slice(0, -1)}` : ` ${unit}`
  }
}
