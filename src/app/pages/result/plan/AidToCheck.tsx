import {
  AID_STEPS,
  AID_TO_CHECK,
  HOLDS_BACHELOR,
  vetTec,
  workforcePell,
} from '../../../../words/en/aid-steps.ts'
import { AID_RULES, WORKFORCE_PELL } from '../../../../evidence/aid/aid.ts'
import type { Figure } from '../../../../evidence/passport/figure.ts'
import type { PathId } from '../../../../evidence/paths/path.ts'
import type { Answers } from '../../../../model/person/answers.ts'
import { aidToCheck, holdsBachelor, type AidCheck } from '../../../../model/plan/aid-to-check.ts'
import { SourcesLine } from '../../../passports/SourcesLine.tsx'
import css from './plan.module.css'

/** Help with the price that is worth a look for this path and person, with its sources. */
export function AidToCheck({ path, answers }: { path: PathId; answers: Answers }) {
  const checks = aidToCheck(path, answers)
  if (checks.length === 0) return null
  return (
    <>
      <h3>{AID_TO_CHECK.title}</h3>
      <p>{AID_TO_CHECK.line}</p>
      <ul className={css['aidChecks']}>
        {checks.map((check) => (
          <li key={check}>
            <p>
              {wordsFor(check)}
              {check === 'workforce-pell' && holdsBachelor(answers) && ` ${HOLDS_BACHELOR}`}
            </p>
            <SourcesLine figures={FIGURES_OF[check]} />
          </li>
        ))}
      </ul>
    </>
  )
}

function wordsFor(check: AidCheck): string {
  if (check === 'workforce-pell') return workforcePell(WORKFORCE_PELL)
  return check === 'vet-tec' ? vetTec(AID_RULES) : AID_STEPS[check](AID_RULES)
}

/** The figures that the words about a kind of aid rest on. */
const FIGURES_OF: Readonly<Record<AidCheck, readonly Figure[]>> = {
  'gi-bill': [AID_RULES['gi-bill'].publicShare, AID_RULES['gi-bill'].privateMost],
  pell: [AID_RULES.pell.most, AID_RULES.pell.least],
  employer: [AID_RULES.employer.most],
  'laid-off': [AID_RULES['laid-off'].most],
  'workforce-pell': [WORKFORCE_PELL.hours, WORKFORCE_PELL.weeks],
  'vet-tec': [
    AID_RULES['gi-bill'].technologyPlacesLeft,
    AID_RULES['gi-bill'].technologyService,
    AID_RULES['gi-bill'].technologyPlaces,
  ],
}
