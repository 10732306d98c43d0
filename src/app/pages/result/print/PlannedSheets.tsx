import type { Judged, Recommendation } from '../../../../model/recommendation.ts'
import { isCloseCall } from '../../../verdict/headline.ts'
import { ChangesOnPaper } from './PrintedChanges.tsx'
import { OthersOnPaper } from './PrintedOthers.tsx'
import { PlanOnPaper } from './PrintedPlan.tsx'
import { RuledOutOnPaper } from './PrintedRuledOut.tsx'
import { Sheets, type Printed } from './Sheets.tsx'
import { TakesOnPaper } from './PrintedTakes.tsx'
import { WhyOnPaper } from './PrintedWhy.tsx'

/** So many equals are told of in smaller letters. */
const MANY = 4

/** A result in which some path stands first, with its plan. */
export function PlannedSheets(props: Printed<Extract<Recommendation, { kind: 'ranked' }>>) {
  const { answers, recommendation, sureness } = props
  const { ranked, ruledOut } = recommendation
  const equals = isCloseCall(sureness)
  const paths = equals ? sureness.contenders : [ranked[0].path]
  const isFirst = ({ path }: Judged) => paths.includes(path)
  return (
    <Sheets
      {...props}
      paths={paths}
      room={paths.length < MANY ? 'some' : 'little'}
      next={
        <>
          <ChangesOnPaper answers={answers} sureness={sureness} />
          <PlanOnPaper paths={paths} answers={answers} />
        </>
      }
    >
      {ranked.length > 1 && (
        <WhyOnPaper first={ranked.filter(isFirst)} ranked={ranked} answers={answers} />
      )}
      <TakesOnPaper paths={paths} answers={answers} />
      <OthersOnPaper
        title="The others within your limits"
        ranked={ranked}
        others={ranked.filter((path) => !isFirst(path))}
      />
      <RuledOutOnPaper title="Ruled out" paths={ruledOut} answers={answers} />
    </Sheets>
  )
}
