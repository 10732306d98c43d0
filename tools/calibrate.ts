/**
 * Shows what the confidence labels mean on the figures as they are: how often the first path stays
 * first by how far its pros outweigh its cons, and how often each label is given. Prints Markdown
 * for docs/decisions/0010-confidence-labels.md; run it again after figures or weights have changed.
 *
 * Run: npm run calibrate
 *
 * @module
 */
import { COMPLETE, DEFINITE, type AnswerSpace } from '../src/model/person/answer-space.ts'
import { assess, type Confidence } from '../src/model/confidence/confidence.ts'
import { recommend } from '../src/model/recommend.ts'
import { survives } from '../src/model/confidence/stress.ts'
import { sampleOf } from './sample.ts'

const SAMPLE = 12_000
const SEED = 2026

type Compared = Exclude<Confidence, { label: 'only-path' }>

const first = ({ grounding }: Compared) => grounding.standings[0].places[0]!
const ratio = ({ grounding }: Compared) => grounding.tolerance.ratio
const unshaken = ({ grounding }: Compared) => survives(grounding.stress)

const definite = confidences(DEFINITE)
console.log(`First-place share by f*, ${SAMPLE} sets of definite answers\n`)
row('f*', 'cases', 'a tenth below', 'median', 'a tenth above', 'survive the stress test')
row('---', '--:', '--:', '--:', '--:', '--:')
const BANDS = [1, 1.05, 1.1, 1.2, 1.35, 1.5, 2, 3, Infinity]
BANDS.slice(1).forEach((to, place) => {
  const from = BANDS[place]!
  const band = compared(definite).filter((given) => inBand(ratio(given), from, to))
  const shares = band.map(first)
  row(
    to === Infinity ? `${from} and more` : `${from} to ${to}`,
    band.length,
    quantile(shares, 0.1),
    quantile(shares, 0.5),
    quantile(shares, 0.9),
    percent(band.filter(unshaken).length, band.length),
  )
})

for (const [name, all] of [
  ['definite answers', definite],
  ['answers with "not sure" as one more option', confidences(COMPLETE)],
] as const) {
  console.log(`\nLabels, ${SAMPLE} sets of ${name}\n`)
  row('label', 'share', 'a tenth below', 'median', 'a tenth above')
  row('---', '--:', '--:', '--:', '--:')
  for (const label of ['nothing-fits', 'only-path'] as const) {
    row(label, percent(all.filter((given) => labelOf(given) === label).length, SAMPLE), '', '', '')
  }
  for (const label of ['clear', 'solid-lead', 'slight-lead', 'close-call'] as const) {
    const given = compared(all).filter((confidence) => confidence.label === label)
    const shares = given.map(first)
    row(
      label,
      percent(given.length, SAMPLE),
      quantile(shares, 0.1),
      quantile(shares, 0.5),
      quantile(shares, 0.9),
    )
  }
  console.log('\nWhere the doubt comes from\n')
  row('source', 'share of those compared')
  row('---', '--:')
  for (const doubt of ['priorities', 'facts', 'both', 'neither'] as const) {
    const given = compared(all).filter(({ grounding }) => grounding.doubt === doubt)
    row(doubt, percent(given.length, compared(all).length))
  }
}

/** Whether f*, the root of a ratio, lies in a band; squared, so that no root is taken. */
function inBand(squared: number, from: number, to: number): boolean {
  return squared >= from * from && squared < to * to
}

/** What is assessed for each set of answers in a sample; null where nothing fits. */
function confidences(space: AnswerSpace): readonly (Confidence | null)[] {
  return sampleOf(space, SAMPLE, SEED).map((answers) => {
    const recommendation = recommend(answers)
    return recommendation.kind === 'ranked' ? assess(answers, recommendation) : null
  })
}

function compared(all: readonly (Confidence | null)[]): readonly Compared[] {
  return all.filter((given): given is Compared => given !== null && given.label !== 'only-path')
}

function labelOf(given: Confidence | null): string {
  return given?.label ?? 'nothing-fits'
}

function quantile(numbers: readonly number[], share: number): string {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length * share)]?.toFixed(2) ?? ''
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} %`
}

function row(...cells: readonly (string | number)[]): void {
  console.log(`| ${cells.join(' | ')} |`)
}
