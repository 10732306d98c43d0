import type { Figure } from '../passport/figure.ts'
import { judged } from '../figures/judged.ts'
import type { Schooling } from './path.ts'

type Credit = Readonly<Record<Schooling, Figure>>

const replaced = (value: number, because: string) =>
  judged({
    value,
    unit: 'share',
    describes: 'Share of the study, and of a degree’s price, that earlier schooling replaces',
    because,
  })

const NOTHING = replaced(0, 'Earlier schooling does not shorten this path.')

/** Fixed courses: everyone starts at the beginning. */
export const NO_CREDIT: Credit = {
  'high-school': NOTHING,
  'some-college': NOTHING,
  associate: NOTHING,
  'bachelor-other': NOTHING,
  'bachelor-computing': NOTHING,
}

/** Self-paced learning: a computing degree already covers much of it. */
export const SELF_PACED_CREDIT: Credit = {
  ...NO_CREDIT,
  'bachelor-computing': replaced(
    0.3,
    'Languages, data structures and databases are known; frameworks, deployment and a portfolio remain. They are most of the hours in our roadmap.',
  ),
}

const GENERAL = replaced(
  0.5,
  'General education is up to half of an associate degree and a finished bachelor’s covers it. Such readers rarely need one.',
)

/** Two-year degrees. */
export const ASSOCIATE_CREDIT: Credit = {
  'high-school': NOTHING,
  'some-college': replaced(
    0.25,
    'Depends on what was taken and where. A quarter is one term of full-time study; ask the college.',
  ),
  associate: GENERAL,
  'bachelor-other': GENERAL,
  'bachelor-computing': GENERAL,
}

const SECOND_TIME = replaced(
  0.65,
  'Everything but the computing courses: about 40 of 120 credits remain, as in the second bachelor’s we list.',
)

/** Four-year degrees. */
export const BACHELOR_CREDIT: Credit = {
  'high-school': NOTHING,
  'some-college': replaced(
    0.2,
    'Depends on what was taken and where. A fifth is 24 of 120 credits, under one full-time year; ask the college.',
  ),
  associate: replaced(
    0.45,
    'An associate degree is 60 of 120 credits, a half; some do not fit or do not transfer.',
  ),
  'bachelor-other': SECOND_TIME,
  'bachelor-computing': SECOND_TIME,
}
