import { judged } from '../figures/judged.ts'

const DESCRIBES = 'Share of those who apply who are let in, over a round of applications'

/** Every applicant who meets the entry finds a place somewhere. */
export const OPEN_ADMISSION = judged({
  value: 1,
  low: 1,
  high: 1,
  unit: 'share',
  describes: DESCRIBES,
  population: 'People who apply to several programs of this kind',
  because: 'Programs of this kind compete for learners, or take everyone by law.',
})

/** Free places are few, screened, and in some cities or for some groups only. */
export const FREE_PLACES = judged({
  value: 0.3,
  low: 0.08,
  high: 0.6,
  unit: 'share',
  describes: DESCRIBES,
  population: 'People who apply to the tuition-free programs open to them',
  because:
    'No program we list publishes a rate that we could verify. They interview, test and turn away most applicants, and many people live near none; someone who applies to two or three improves the odds. An application costs nothing but time.',
})

/** Graduate programs choose, those made for newcomers less so. */
export const GRADUATE_PLACES = judged({
  value: 0.6,
  low: 0.3,
  high: 0.9,
  unit: 'share',
  describes: DESCRIBES,
  population: 'People with a bachelor’s degree who apply to two or three master’s programs',
  because:
    'Some let everyone in who passes a first course for credit, others ask for grades and earlier computing courses. No rate for newcomers could be verified.',
})
