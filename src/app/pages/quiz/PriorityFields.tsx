import { CRITERION_WORDS } from '../../../words/en/criteria.ts'
import { PRIORITY_FIELDS } from '../../../words/en/priorities.ts'
import type { Details, Emphasis } from '../../../model/person/answers.ts'
import { CRITERIA, type CriterionId } from '../../../model/person/criteria.ts'
import { dropDetail, saveDetail } from '../../kept/draft.ts'

type Priorities = NonNullable<Details['priorities']>

const LEVELS: readonly { readonly emphasis: Emphasis | undefined; readonly label: string }[] = [
  { emphasis: 'less', label: PRIORITY_FIELDS.levels.less },
  { emphasis: undefined, label: PRIORITY_FIELDS.levels['as-it-is'] },
  { emphasis: 'more', label: PRIORITY_FIELDS.levels.more },
]

/** What matters less or more to this person than their answers imply. Saved as soon as it is given. */
export function PriorityFields({ priorities }: { priorities: Priorities }) {
  return (
    <>
      <p>{PRIORITY_FIELDS.line}</p>
      {CRITERIA.map((criterion) => (
        <fieldset className="priority" key={criterion} aria-describedby={`${criterion}-line`}>
          <legend>{CRITERION_WORDS[criterion].name}</legend>
          <p className="hint" id={`${criterion}-line`}>
            {CRITERION_WORDS[criterion].line}
          </p>
          <div className="levels">
            {LEVELS.map(({ emphasis, label }) => (
              <label className="choice" key={label}>
                <input
                  type="radio"
                  name={`priority-${criterion}`}
                  checked={priorities[criterion] === emphasis}
                  onChange={() => move(priorities, criterion, emphasis)}
                />
                <span>{label}</span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
    </>
  )
}

/** Keep one criterion's new emphasis among the priorities, which hold only those that were moved. */
function move(
  priorities: Priorities,
  criterion: CriterionId,
  emphasis: Emphasis | undefined,
): void {
  const { [criterion]: _before, ...others } = priorities
  if (emphasis !== undefined) saveDetail('priorities', { ...others, [criterion]: emphasis })
  else if (Object.keys(others).length > 0) saveDetail('priorities', others)
  else dropDetail('priorities')
}
