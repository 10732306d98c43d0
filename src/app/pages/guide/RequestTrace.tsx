import { REQUEST_TRACE, TRACE_PLACES } from '../../../words/en/request-trace.ts'
import { TwoLayouts } from './TwoLayouts.tsx'
import { Place, StepMark } from './Place.tsx'
import { Way } from './Way.tsx'

/** One press of a button on its way through a stack. The steps are those of the list in the article. */
export function RequestTrace() {
  return (
    <TwoLayouts
      title={REQUEST_TRACE.title}
      says={REQUEST_TRACE.says}
      wide={{ width: 720, height: 372, drawn: <Across /> }}
      tall={{ width: 328, height: 628, drawn: <Down /> }}
    />
  )
}

function Across() {
  return (
    <>
      <line className="rule" x1={0} x2={140} y1={3} y2={3} />
      <text className="name" x={0} y={28}>
        {REQUEST_TRACE.front}
      </text>
      <line className="rule" x1={220} x2={720} y1={3} y2={3} />
      <text className="name" x={220} y={28}>
        {REQUEST_TRACE.back}
      </text>

      <Place
        {...{ x: 0, y: 146, width: 140, height: 112 }}
        {...TRACE_PLACES.browser}
        steps={[1, 8]}
      />
      <StepMark x={180} y={146} step={2} />
      <text x={180} y={182} textAnchor="middle">
        {REQUEST_TRACE.internet}
      </text>
      <Way from={[142, 202]} to={[218, 202]} />
      <Way from={[218, 232]} to={[142, 232]} />
      <Place
        {...{ x: 220, y: 146, width: 140, height: 112 }}
        {...TRACE_PLACES.balancer}
        steps={[3]}
      />
      <Way from={[362, 202]} to={[408, 202]} />
      <Way from={[408, 232]} to={[362, 232]} />
      <Place
        {...{ x: 410, y: 146, width: 130, height: 112 }}
        {...TRACE_PLACES.application}
        steps={[4]}
      />

      <Way from={[542, 168]} to={[588, 116]} />
      <Way from={[542, 202]} to={[588, 202]} />
      <Way from={[542, 236]} to={[588, 288]} />
      <Place {...{ x: 590, y: 40, width: 130, height: 100 }} {...TRACE_PLACES.cache} steps={[5]} />
      <Place
        {...{ x: 590, y: 152, width: 130, height: 100 }}
        {...TRACE_PLACES.database}
        steps={[6]}
      />
      <Place {...{ x: 590, y: 264, width: 130, height: 100 }} {...TRACE_PLACES.queue} steps={[7]} />
    </>
  )
}

function Down() {
  return (
    <>
      <line className="rule" x1={0} x2={328} y1={3} y2={3} />
      <text className="name" x={0} y={28}>
        {REQUEST_TRACE.front}
      </text>
      <Place
        {...{ x: 74, y: 40, width: 180, height: 96 }}
        {...TRACE_PLACES.browser}
        steps={[1, 8]}
      />
      <Way from={[148, 138]} to={[148, 226]} />
      <Way from={[180, 226]} to={[180, 138]} />
      <StepMark x={214} y={160} step={2} />
      <text x={236} y={166}>
        {REQUEST_TRACE.internet}
      </text>

      <line className="rule" x1={0} x2={120} y1={195} y2={195} />
      <line className="rule" x1={208} x2={328} y1={195} y2={195} />
      <text className="name" x={0} y={220}>
        {REQUEST_TRACE.back}
      </text>
      <Place
        {...{ x: 74, y: 228, width: 180, height: 96 }}
        {...TRACE_PLACES.balancer}
        steps={[3]}
      />
      <Way from={[148, 326]} to={[148, 362]} />
      <Way from={[180, 362]} to={[180, 326]} />
      <Place
        {...{ x: 74, y: 364, width: 180, height: 96 }}
        {...TRACE_PLACES.application}
        steps={[4]}
      />

      <Way from={[120, 462]} to={[62, 518]} />
      <Way from={[164, 462]} to={[164, 518]} />
      <Way from={[208, 462]} to={[266, 518]} />
      <Place {...{ x: 0, y: 520, width: 106, height: 100 }} {...TRACE_PLACES.cache} steps={[5]} />
      <Place
        {...{ x: 111, y: 520, width: 106, height: 100 }}
        {...TRACE_PLACES.database}
        steps={[6]}
      />
      <Place {...{ x: 222, y: 520, width: 106, height: 100 }} {...TRACE_PLACES.queue} steps={[7]} />
    </>
  )
}
