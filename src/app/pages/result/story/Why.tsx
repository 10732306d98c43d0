import { ahead, aheadOfEqual, NEAREST_FIRST } from '../../../../words/en/why.ts'
import { contrast } from '../../../../model/judging/contrast.ts'
import { PathName } from '../../../parts/PathName.tsx'
import { Reasons } from '../../../verdict/Reasons.tsx'
import type { Shown } from '../section.ts'
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
    <div className={css['equals']}>
      {paths.map((path) => {
        const other = path === top ? rival : top
        const { carriedBy } = contrast(path, other)
        return (
          <div key={path.path}>
            <h3>
              <PathName path={path.path} />{' '}
              <span className="quiet small">{aheadOfEqual(other.path)}</span>
            </h3>
            <Reasons
              path={path}
              rival={other}
              answers={answers}
              contrast={{ carriedBy: carriedBy.slice(0, 1), but: null }}
            />
          </div>
        )
      })}
    </div>
  )
}
