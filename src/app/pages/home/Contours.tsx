import type { Family } from '../../../evidence/paths/path.ts'
import { Blaze } from '../../parts/Blaze.tsx'

const TRAILHEAD = 'M668 660C690 600 726 585 752 540S776 466 806 430'

/** From the fork, one trail for each family, and where its blaze stands. */
const TRAILS: readonly {
  readonly family: Family
  readonly path: string
  readonly end: readonly [x: number, y: number]
}[] = [
  { family: 'bootcamp', path: 'M806 430C800 370 750 350 742 290S790 190 776 132', end: [776, 112] },
  { family: 'online', path: 'M806 430C860 390 900 400 930 340S930 230 960 172', end: [960, 152] },
  {
    family: 'degree',
    path: 'M806 430C880 440 930 430 990 440S1080 380 1096 330S1120 240 1128 212',
    end: [1128, 192],
  },
]

const BLAZE = 30

/** A map of hills with a trail that forks in three. Ornament only. */
export function Contours() {
  return (
    <div className="map" aria-hidden="true">
      <div className="hills" />
      <svg viewBox="0 0 1200 640" preserveAspectRatio="xMaxYMid slice" fill="none">
        <path d={TRAILHEAD} />
        {TRAILS.map(({ family, path, end: [x, y] }) => (
          <g className={family} key={family}>
            <path d={path} />
            <svg x={x - BLAZE / 2} y={y - BLAZE / 2} width={BLAZE} height={BLAZE}>
              <Blaze family={family} />
            </svg>
          </g>
        ))}
      </svg>
    </div>
  )
}
