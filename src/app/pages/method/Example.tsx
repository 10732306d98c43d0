import { useMemo } from 'react'
import { Link } from 'react-router'

import { writeLink } from '../../../links/link.ts'
import { assess } from '../../../model/confidence/confidence.ts'
import { CRITERIA } from '../../../model/person/criteria.ts'
import { QUESTION_IDS, type Answers } from '../../../model/person/answers.ts'
import type { Judged, Recommendation } from '../../../model/recommendation.ts'
import { recommend } from '../../../model/recommend.ts'
import { CRITERION_WORDS } from '../../../words/en/criteria.ts'
import { begin } from '../../../words/en/format.ts'
import { EXAMPLE, EXAMPLE_WORDS, METHOD_SECTIONS } from '../../../words/en/method.ts'
import { PATH_WORDS } from '../../../words/en/paths.ts'
import { useAnswers } from '../../parts/use-answers.ts'
import { to } from '../../to.ts'
import { quantityInSum } from './quantity-words.ts'

/** The sum behind one result, step by step: the reader's own, or an example's. */
export function Example() {
  const own = useAnswers()
  const answers = own ?? EXAMPLE
  const recommendation = useMemo(() => recommend(answers), [answers])
  return (
    <>
      <p>{own === undefined ? EXAMPLE_WORDS.example : EXAMPLE_WORDS.yours}</p>
      <Worked answers={answers} recommendation={recommendation} />
      <p className="actions">
        <Link className="button second" to={to.result(writeLink(answers))}>
          {EXAMPLE_WORDS.open}
        </Link>
        {own === undefined && (
          <Link className="button second" to={to.question(QUESTION_IDS[0]!)}>
            {EXAMPLE_WORDS.start}
          </Link>
        )}
      </p>
    </>
  )
}

interface WorkedProps {
  readonly answers: Answers
  readonly recommendation: Recommendation
}

function Worked({ answers, recommendation }: WorkedProps) {
  if (recommendation.kind === 'nearest') {
    const [near] = recommendation.nearest
    return (
      <>
        <p>{EXAMPLE_WORDS.nearest(begin(PATH_WORDS[near.path].a))}</p>
        <Sum paths={[near]} />
      </>
    )
  }
  const [first, second] = recommendation.ranked
  if (second === undefined) {
    return (
      <>
        <p>{EXAMPLE_WORDS.alone(PATH_WORDS[first.path].a)}</p>
        <Sum paths={[first]} />
      </>
    )
  }
  const confidence = assess(answers, recommendation)
  return (
    <>
      <p>{EXAMPLE_WORDS.first(PATH_WORDS[first.path].a, PATH_WORDS[second.path].a)}</p>
      <Sum paths={[first, second]} />
      <p>{EXAMPLE_WORDS.why((first.score - second.score).toFixed(3))}</p>
      {'grounding' in confidence && (
        <p>{EXAMPLE_WORDS.counted(confidence.grounding.standings[0].firstOf100)}</p>
      )}
    </>
  )
}

/** Quantity, rating, weight and product on each criterion, and the sum. */
function Sum({ paths }: { paths: readonly Judged[] }) {
  return (
    <table className="stacks">
      <caption className="visually-hidden">{METHOD_SECTIONS.example}</caption>
      <thead>
        <tr>
          <th scope="col">{EXAMPLE_WORDS.criterion}</th>
          <th scope="col">{EXAMPLE_WORDS.weight}</th>
          {paths.map(({ path }) => (
            <th scope="col" key={path}>
              {PATH_WORDS[path].name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {CRITERIA.map((criterion, place) => (
          <tr key={criterion}>
            <th scope="row">{CRITERION_WORDS[criterion].name}</th>
            <td data-label={EXAMPLE_WORDS.weight}>
              {paths[0]!.contributions[place]!.weight.toFixed(3)}
            </td>
            {paths.map((path) => (
              <td key={path.path} data-label={PATH_WORDS[path.path].name}>
                {EXAMPLE_WORDS.product(
                  quantityInSum(criterion, quantityOf(path, criterion)),
                  path.contributions[place]!.value.toFixed(3),
                  path.contributions[place]!.points.toFixed(3),
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={2}>
            {EXAMPLE_WORDS.total}
          </th>
          {paths.map(({ path, score }) => (
            <td key={path} data-label={PATH_WORDS[path].name}>
              <b>{score.toFixed(3)}</b>
            </td>
          ))}
        </tr>
      </tfoot>
    </table>
  )
}

function quantityOf({ outcome }: Judged, criterion: (typeof CRITERIA)[number]): number {
  switch (criterion) {
    case 'cost':
      return outcome.cost.total
    case 'time':
      return outcome.months
    default:
      return outcome[criterion]
  }
}
