import { LIMITS } from '../../../model/recommendation.ts'
import { LIMIT_NAMES } from '../../../words/en/limits.ts'
import {
  CONFIDENCE_WORDS,
  IN_SHORT,
  LIMIT_RULES,
  LIMITS_WORDS,
  METHOD_SECTIONS,
  METHOD_SUMMARY,
  METHOD_TITLE,
  MONEY_WORDS,
  OMITTED,
  UNSURE_WORDS,
} from '../../../words/en/method.ts'
import { useCanonical } from '../../shell/canonical.ts'
import { useTitle } from '../../shell/title.ts'
import { to } from '../../to.ts'
import { Audit } from './Audit.tsx'
import { Chance } from './Chance.tsx'
import { Checklist } from './Checklist.tsx'
import { ConfidenceTable } from './ConfidenceTable.tsx'
import { Criteria } from './Criteria.tsx'
import { Example } from './Example.tsx'
import css from './MethodPage.module.css'
import { Section } from './Section.tsx'
import { Surprises } from './Surprises.tsx'
import { Take } from './Take.tsx'
import { Weaknesses } from './Weaknesses.tsx'
import { Weights } from './Weights.tsx'

/** How an answer comes about, made from the very code that works it out, and how it behaves. */
export function MethodPage() {
  useTitle(METHOD_TITLE, METHOD_SUMMARY)
  useCanonical(to.method())
  return (
    <div className={`wrap ${css['page']}`}>
      <h1>{METHOD_TITLE}</h1>
      <p className="lead">{METHOD_SUMMARY}</p>
      <nav aria-label={METHOD_TITLE}>
        <ol className={css['contents']}>
          {Object.entries(METHOD_SECTIONS).map(([id, title]) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ol>
      </nav>
      <Section id="short">
        <ol>
          {IN_SHORT.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </Section>
      <Section id="limits">
        <Limits />
      </Section>
      <Section id="criteria">
        <Criteria />
      </Section>
      <Section id="weights">
        <Weights />
      </Section>
      <Section id="example">
        <Example />
      </Section>
      <Section id="chance">
        <Chance />
      </Section>
      <Section id="unsure">
        <Points points={UNSURE_WORDS} />
      </Section>
      <Section id="confidence">
        <p>{CONFIDENCE_WORDS.lead}</p>
        <Points points={CONFIDENCE_WORDS.steps} />
        <ConfidenceTable />
      </Section>
      <Section id="money">
        <Points points={MONEY_WORDS} />
      </Section>
      <Section id="omitted">
        <dl>
          {OMITTED.map(({ what, because }) => (
            <div key={what}>
              <dt>{what}</dt>
              <dd>{because}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section id="weaknesses">
        <Weaknesses />
      </Section>
      <Section id="audit">
        <Audit />
      </Section>
      <Section id="surprises">
        <Surprises />
      </Section>
      <Section id="checklist">
        <Checklist />
      </Section>
      <Section id="take">
        <Take />
      </Section>
    </div>
  )
}

function Limits() {
  return (
    <>
      <p>{LIMITS_WORDS.lead}</p>
      <table className="stacks">
        <caption className="visually-hidden">{METHOD_SECTIONS.limits}</caption>
        <thead>
          <tr>
            <th scope="col">{LIMITS_WORDS.limit}</th>
            <th scope="col">{LIMITS_WORDS.asks}</th>
          </tr>
        </thead>
        <tbody>
          {LIMITS.map((limit) => (
            <tr key={limit}>
              <th scope="row">{LIMIT_NAMES[limit]}</th>
              <td data-label={LIMITS_WORDS.asks}>{LIMIT_RULES[limit]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{LIMITS_WORDS.states}</p>
      <p>{LIMITS_WORDS.approval}</p>
      <p>{LIMITS_WORDS.nothing}</p>
    </>
  )
}

const Points = ({ points }: { points: readonly string[] }) => (
  <ul>
    {points.map((point) => (
      <li key={point}>{point}</li>
    ))}
  </ul>
)
