import { PATH_WORDS } from '../../../../words/en/paths.ts'
import { onItsSide, weighed } from '../../../../words/en/versus.ts'
import type { PathId } from '../../../../evidence/paths/path.ts'
import { PATHS } from '../../../../evidence/paths/paths.ts'
import type { Contrast, Difference } from '../../../../model/judging/contrast.ts'
import css from './compare-paths.module.css'

interface BalanceProps {
  readonly one: PathId
  readonly other: PathId
  readonly contrast: Contrast
}

/** All that speaks for either of two paths, laid on a balance. */
export function Balance({ one, other, contrast: { differences, pros, cons } }: BalanceProps) {
  const all = pros + cons
  return (
    <div className={css['balance']}>
      <p>{weighed(one, other, pros / all)}</p>
      <Side path={one} all={all} reasons={differences.filter(({ points }) => points > 0)} />
      <Side path={other} all={all} reasons={differences.filter(({ points }) => points < 0)} />
    </div>
  )
}

interface SideProps {
  readonly path: PathId
  readonly reasons: readonly Difference[]
  /** The points of both sides together. */
  readonly all: number
}

/** One side: its reasons end to end, the weightiest first. */
function Side({ path, reasons, all }: SideProps) {
  const { family } = PATHS[path]
  const heaviest = reasons
    .map(({ criterion, points }) => ({ criterion, share: Math.abs(points) / all }))
    .sort((a, b) => b.share - a.share)
  const from = (place: number) =>
    heaviest.slice(0, place).reduce((sum, { share }) => sum + share, 0)
  return (
    <div>
      <p className="small">
        <b>{PATH_WORDS[path].name}</b> {onItsSide(heaviest)}
      </p>
      <svg className={`${css['bar']} ${family}`} aria-hidden="true" width="100%" height="28">
        <rect className={css['track']} width="100%" height="28" />
        {heaviest.map(({ criterion, share }, place) => (
          <rect key={criterion} x={`${from(place) * 100}%`} width={`${share * 100}%`} height="28" />
        ))}
      </svg>
    </div>
  )
}
