import { FirstStep } from '../../../verdict/FirstStep.tsx'
import { OthersOnPaper } from './PrintedOthers.tsx'
import { PairOnPaper } from './PrintedPair.tsx'
import { RuledOutOnPaper } from './PrintedRuledOut.tsx'
import { Sheets, type Printed } from './Sheets.tsx'
import { TryOutOnPaper } from './PrintedTryOut.tsx'

/** A result in which no path stands first: nothing fits, or everything is open. */
export function OpenSheets(props: Printed) {
  const { answers, recommendation } = props
  if (recommendation.kind === 'ranked') {
    const { ranked, ruledOut } = recommendation
    return (
      <Sheets
        {...props}
        paths={[ranked[0].path]}
        room="much"
        next={<TryOutOnPaper answers={answers} />}
      >
        <FirstStep />
        <OthersOnPaper title="Side by side" ranked={ranked} others={ranked} />
        <RuledOutOnPaper title="Ruled out" paths={ruledOut} answers={answers} />
      </Sheets>
    )
  }
  const { nearest, ruledOut } = recommendation
  const [{ path }] = nearest
  return (
    <Sheets
      {...props}
      paths={[path]}
      room="much"
      next={
        <>
          <PairOnPaper path={path} answers={answers} />
          <TryOutOnPaper answers={answers} />
        </>
      }
    >
      <FirstStep />
      <RuledOutOnPaper
        title="What comes nearest"
        paths={[...nearest, ...ruledOut]}
        answers={answers}
      />
    </Sheets>
  )
}
