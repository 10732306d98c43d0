import { ahead, comparedWith, NEAREST_FIRST } from '../../../../words/en/why.ts'
import { IT_IS_BETTER } from '../../../../words/en/criteria.ts'
import { conditionOf } from '../../../../words/en/verdict.ts'
import { contrast } from '../../../../model/judging/contrast.ts'
import { PathName } from '../../../parts/PathName.tsx'
import { Reasons } from '../../../verdict/Reasons.tsx'
import { sentenceOn } from '../../../verdict/reasons.ts'
import { MOST_EQUALS, type Shown } from '../section.ts'
import css from './Why.module.css'

/** Why the first path and not the second; for equals, what sets them apart. */
export function Why({ lead, answers }: Shown) {
  const { kind, paths, rival } = lead
  const [top] = paths
  if (rival === null) return null
  if (kind !== 'equals') {
    return (
      <>
        <p>{kind === 'nearest' ? NEAREST_FIRST : ahead(rival.path)}</p>
        <Reasons path={top} rival={rival} answers={answers} contrast={contrast(top, rival)} />
      </>
    )
  }
  return (
    <>
      <p className="quiet small">{comparedWith(rival.path, paths.length)}</p>
      <div className={css['equals']}>
        {paths.slice(0, MOST_EQUALS).map((path) => {
          const other = path === top ? rival : top
          const { carriedBy } = contrast(path, other)
          const condition = conditionOf(path, answers)
          return (
            <div key={path.path}>
              <h3>
                <PathName path={path.path} />
              </h3>
              {condition !== null && <p>{condition}</p>}
              {carriedBy.slice(0, 1).map(({ criterion }) => (
                <p key={criterion}>
                  <b>{IT_IS_BETTER[criterion]}</b> {sentenceOn(criterion, path, answers)}
                </p>
              ))}
            </div>
          )
        })}
      </div>
    </>
  )
}
