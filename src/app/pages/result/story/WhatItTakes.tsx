import {
  moneyInShort,
  moneyTakes,
  monthsInShort,
  monthsTake,
  EACH_PART,
  MONEY,
  TIME,
  THE_LIMIT,
  wherePriceLands,
  whereTimeLands,
} from '../../../../words/en/takes.ts'
import { FIGURES } from '../../../../words/en/passports.ts'
import { PATHS } from '../../../../evidence/paths/paths.ts'
import { DEADLINE } from '../../../../model/person/options.ts'
import { rangesOf } from '../../../../model/money/ranges.ts'
import type { Judged } from '../../../../model/recommendation.ts'
import { Disclosure } from '../../../parts/Disclosure.tsx'
import { FigureJump } from '../../../passports/FigureJump.tsx'
import { PathName } from '../../../parts/PathName.tsx'
import { RangeBar } from '../../../verdict/RangeBar.tsx'
import { MOST_EQUALS, type Shown } from '../section.ts'
import { CostTable } from './CostTable.tsx'
import css from './WhatItTakes.module.css'

/** Money and months of what stands in front, each as a sentence and a bar on one scale for all. */
export function WhatItTakes({ lead: { paths }, answers }: Shown) {
  const { deadline } = answers
  const limit = deadline === 'unsure' || deadline === 'none' ? null : DEADLINE[deadline]
  const all = paths.slice(0, MOST_EQUALS).map((path) => ({ path, ...rangesOf(path.path, answers) }))
  const mostMoney = Math.max(...all.map(({ cost }) => cost.high))
  const mostMonths = Math.max(limit ?? 0, ...all.map(({ months }) => months.high))
  const several = all.length > 1
  return (
    <div className={css['takes']}>
      <div>
        <h3>{MONEY}</h3>
        {all.map(({ path, cost }) => (
          <div className={css['one']} key={path.path}>
            {several && <PathName path={path.path} />}
            <p>{several ? moneyInShort(cost) : moneyTakes(cost)}</p>
            {mostMoney > 0 && (
              <RangeBar family={PATHS[path.path].family} range={cost} whole={mostMoney} />
            )}
          </div>
        ))}
        {!several && <Depends path={paths[0]} on="price" />}
        {!several && mostMoney > 0 && (
          <Disclosure summary={EACH_PART}>
            <CostTable cost={paths[0].outcome.cost} />
          </Disclosure>
        )}
      </div>
      <div>
        <h3>{TIME}</h3>
        {all.map(({ path, months }) => (
          <div className={css['one']} key={path.path}>
            {several && <PathName path={path.path} />}
            <p>{several ? monthsInShort(months) : monthsTake(path, months, answers)}</p>
            <RangeBar
              family={PATHS[path.path].family}
              range={months}
              whole={mostMonths}
              limit={limit}
            />
          </div>
        ))}
        {limit !== null && <p className="quiet small">{THE_LIMIT(limit)}</p>}
        {!several && <Depends path={paths[0]} on="study" />}
      </div>
    </div>
  )
}

/** What decides where in its range someone lands, and the way to the figure. */
function Depends({ path: { path }, on }: { path: Judged; on: 'price' | 'study' }) {
  return (
    <p className="quiet small">
      {on === 'price' ? wherePriceLands(path) : whereTimeLands(path)}{' '}
      <FigureJump path={path} figure={on} about={FIGURES[on]} />
    </p>
  )
}
