import { memo, useDeferredValue, useEffect, useMemo } from 'react'

import type { SectionId } from '../../../words/en/sections.ts'
import type { ReadLink } from '../../../links/link.ts'
import { recommend } from '../../../model/recommend.ts'
import { BringPassport } from '../../passports/FigureJump.tsx'
import { useTitle } from '../../shell/title.ts'
import { useConfidence } from '../../verdict/confidence-state.ts'
import { headlineOf } from '../../verdict/headline.ts'
import { leadOf } from '../../verdict/lead.ts'
import { useWhatIf } from '../../verdict/what-if.ts'
import { useCanonicalAddress } from './canonical-address.ts'
import { ChangeBar } from './ChangeBar.tsx'
import { FirstScreen } from './first/FirstScreen.tsx'
import { Fold } from './Fold.tsx'
import { goToSection, inSection } from './folds.ts'
import { Jumps } from './Jumps.tsx'
import { LinkNotices } from './LinkNotices.tsx'
import { PrintedPage } from './print/PrintedPage.tsx'
import css from './Result.module.css'
import { AskedProvider, type Shown } from './section.ts'
import { FOLDED, STORY } from './sections.ts'

/** A link that holds a result. */
export type WholeLink = Extract<ReadLink, { kind: 'complete' }>

interface ResultProps {
  readonly link: WholeLink
  /** The section that the address leads to. */
  readonly section: SectionId | null
}

/** The result of one set of answers, derived from them on every render. */
export function Result({ link, section }: ResultProps) {
  // What a person changes follows at once; the page, which is long, as soon as it is drawn.
  const deferred = useDeferredValue(link)
  const { answers } = deferred
  const recommendation = useMemo(() => recommend(answers), [answers])
  const confidence = useConfidence(answers)
  const lead = useMemo(
    () => leadOf(recommendation, answers, confidence),
    [recommendation, answers, confidence],
  )
  const verdict = useMemo(() => headlineOf(lead, answers), [lead, answers])
  const { whatIf, changed } = useWhatIf(link.answers, answers)
  useTitle(verdict.answer, verdict.lead)
  useCanonicalAddress(link, section)
  useEffect(() => {
    if (section !== null) goToSection(section)
  }, [section])

  const shown = useMemo(
    (): Shown => ({ answers, recommendation, confidence, lead, verdict, whatIf }),
    [answers, recommendation, confidence, lead, verdict, whatIf],
  )
  const asked = useMemo(
    () => ({ answers: link.answers, first: changed.first ?? link.answers }),
    [link.answers, changed.first],
  )
  return (
    <AskedProvider value={asked}>
      <BringPassport value={bringPassport}>
        <div className={`wrap ${css['result']}`}>
          <LinkNotices link={deferred} recommendation={recommendation} changed={changed.any} />
          <Page shown={shown} />
          <PrintedPage {...shown} />
        </div>
        <ChangeBar {...shown} changed={changed} />
      </BringPassport>
    </AskedProvider>
  )
}

const bringPassport = (id: string, then: (id: string) => void) => inSection('figures', id, then)

/** The folded sections that people go to at once. */
const JUMPED_TO: readonly SectionId[] = ['answers', 'keep']

/** The answer, its story, and the rows that open. */
const Page = memo(function Page({ shown }: { shown: Shown }) {
  const story = STORY.filter(({ isShown }) => isShown(shown))
  const folded = FOLDED.filter(({ isShown }) => isShown(shown))
  return (
    <>
      <FirstScreen {...shown} />
      <Jumps
        sections={[...story, ...folded.filter(({ id }) => JUMPED_TO.includes(id))]}
        shown={shown}
      />
      <div className={css['story']}>
        {story.map(({ id, title, Body }) => (
          <section key={id} id={id} className="section" aria-labelledby={`${id}-title`}>
            <h2 id={`${id}-title`}>{title(shown)}</h2>
            <Body {...shown} />
          </section>
        ))}
      </div>
      <div className={css['folded']}>
        {folded.map(({ id, title, Body }) => (
          <Fold key={id} id={id} title={title(shown)}>
            <Body {...shown} />
          </Fold>
        ))}
      </div>
    </>
  )
})
