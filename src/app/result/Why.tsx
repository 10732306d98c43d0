import { PATH_WORDS } from '../../content/paths.ts'
import type { Answers } from '../../model/answers.ts'
import { contrast } from '../../model/contrast.ts'
import type { Judged } from '../../model/recommendation.ts'
import { Breakdown } from './Breakdown.tsx'
import { Disclosure } from './Disclosure.tsx'
import { Reasons } from './Reasons.tsx'

/** Why the first path and not the second. */
export function Why({ path, rival, answers }: { path: Judged; rival: Judged; answers: Answers }) {
  const contrasted = contrast(path, rival)
  return (
    <section className="section" aria-labelledby="why">
      <h2 id="why">Why</h2>
      <p>
        What puts it ahead of the next path, <b>{PATH_WORDS[rival.path].a}</b>:
      </p>
      <Reasons {...{ path, rival, answers }} contrast={contrasted} />
      <Disclosure summary="The whole reckoning">
        <Breakdown {...{ path, rival }} contrast={contrasted} />
      </Disclosure>
    </section>
  )
}
