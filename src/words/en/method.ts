import type { LimitId } from '../../model/recommendation.ts'
import type { CriterionId } from '../../model/person/criteria.ts'
import type { Answers } from '../../model/person/answers.ts'
import type { PathId } from '../../evidence/paths/path.ts'
import { count, inHundred } from './format.ts'

export const METHOD_TITLE = 'How we work it out'
export const METHOD_SUMMARY =
  'The limits, the six criteria, the weights and the counting behind every answer, worked through with your own numbers, and how the model behaves for everyone who could ask.'

/** The parts of the page, in their order. */
export const METHOD_SECTIONS = {
  short: 'In short',
  limits: 'Limits come first',
  criteria: 'Six things we look at',
  weights: 'How much each one counts',
  example: 'Worked through with numbers',
  chance: 'Your chance, step by step',
  unsure: 'What “I’m not sure” does',
  confidence: 'How sure an answer is',
  money: 'Money as likely ranges',
  omitted: 'What we leave out on purpose',
  weaknesses: 'Where it is weakest',
  audit: 'How it behaves over everyone',
  surprises: 'Ten surprising answers',
  checklist: 'Held to a standard for decision aids',
  take: 'Check it yourself',
} as const
export type MethodSection = keyof typeof METHOD_SECTIONS

export const IN_SHORT: readonly string[] = [
  'Your limits come first. A path that breaks one is out, whatever else speaks for it.',
  'Each path that is left is rated on six things, each from 0 (the worst end of a fixed scale) to 1 (the best end).',
  'Your answers decide how much each of the six counts.',
  'Weight times rating, added up, puts the paths in order. There are no other points, and nobody can buy any.',
  'We do it again in 512 versions, with your priorities and the figures a little different each time. How often the same path comes first is how sure we are.',
]

export const LIMITS_WORDS = {
  lead: 'Seven answers can rule a path out. Only a definite answer can: “I’m not sure” never does.',
  states:
    'For money and months there are three states. A path is within a limit when its typical figure is. It is tight when only the favorable end of real options is: the cheapest program we traced, or the pace of quicker learners. Then the answer says so, and judges the path by the figures that keep it inside. Otherwise it is out. The other five limits have no “tight” state.',
  approval:
    'A grant that pays only for approved programs, such as training money after a layoff, is not subtracted from any price. Where it would bring a path within reach, the path counts as tight and the answer says what has to be approved.',
  nothing:
    'Where every path breaks a limit, you still get an answer. The path that goes past your limits the least is judged in full, and the answer says what has to give.',
  limit: 'Limit',
  asks: 'A path is out when',
} as const

export const LIMIT_RULES: Readonly<Record<LimitId, string>> = {
  schooling: 'it asks for schooling you do not have',
  'already-held': 'you hold its award already, or a higher one',
  hours: 'it cannot be done in the hours you have each week',
  pause: 'paid work would have to stop, and you need to keep working',
  deadline: 'it takes longer than you have',
  budget: 'it costs more than you could spend and borrow',
  credential: 'you need a degree and it ends without one',
}

export const CRITERIA_WORDS = {
  lead: 'Each curve turns a quantity into a rating. The ends are fixed, so a path’s rating never depends on which other paths are in the running. The corners are our judgment: the first thousand dollars, or the first months, count for more than the last.',
  rating: 'Rating',
  numbers: 'The corners as numbers',
  axis: {
    cost: 'total dollars that would be lost if nothing came of it',
    time: 'months until ready to apply, or until the award',
    chance: 'people in 100 who start and get there',
    gain: 'dollars a year more, times the chance',
    credential: 'recognition of the award, from none to a master’s',
    support: 'how much of the support you asked for is there',
  } satisfies Record<CriterionId, string>,
  drawn: (name: string) => `How ${name.toLowerCase()} is rated`,
} as const

/** A share in a table of shares, in percent already. */
export const percentInTable = (share: number): string => `${share.toFixed(1)}%`

export const WEIGHTS_WORDS = {
  lead: 'The points say how much it would matter to go from the worst to the best end of a scale. A weight is its points as a share of all points. You can move each one on your result: “less” halves the points, “more” doubles them.',
  because: {
    cost: 'The less money there is, the more each dollar counts.',
    time: 'The sooner it has to pay off, the more each month counts.',
    chance: 'It matters a lot if you want a job, and little if you are only exploring.',
    gain: 'Pay matters most if you want a job, and little if you only want to find out whether you like the work.',
    credential: 'It counts for those who need or want one.',
    support: 'It counts for those who say that other people keep them going.',
  } satisfies Record<CriterionId, string>,
  answer: 'Your answer',
  points: 'Points',
  follows: (question: string) => `Follows from your answer to “${question}”.`,
  all: 'All points',
} as const

export const EXAMPLE_WORDS = {
  yours: 'These are your own answers, kept on this device.',
  example:
    'You have not answered the questions on this device, so this is an example: a beginner with 20 hours a week, $8,000 and two years.',
  first: (path: string, rival: string) =>
    `First comes ${path}. Second is ${rival}. Each row is one criterion: quantity, rating, weight, and their product.`,
  alone: (path: string) => `Only one path is within the limits: ${path}. Here is how it is rated.`,
  nearest: (path: string) =>
    `No path keeps every limit. ${path} asks for the least beyond them, and is rated all the same.`,
  criterion: 'Criterion',
  weight: 'Weight',
  total: 'Added up',
  product: (quantity: string, rating: string, points: string) =>
    `${quantity}, rated ${rating}: ${points}`,
  why: (difference: string) =>
    `The difference of ${difference} is what puts one ahead of the other. On a scale from 0 to 1 it says nothing else, so no result shows it as a score.`,
  counted: (first: number) =>
    `Over 512 versions of the priorities and the figures it came first in about ${first} of 100.`,
  open: 'Open this result',
  start: 'Answer the ten questions',
} as const

export const CHANCE_WORDS = {
  lead: 'Reaching a job is three steps, one after the other: being let in, finishing, and being hired. Each path has a figure for each step, measured where anyone has measured it. Your answers then move the odds of the last two.',
  odds: 'We multiply odds, not shares, so a chance never leaves 0 to 1. Odds of one to one are an even chance; twice those odds are two chances in three.',
  counts:
    'The highest award counts once, whether you hold it already or the path brings it. For other goals the whole way is one step.',
  judged:
    'Nobody has measured these for people like you. They are our own judgment, grade E, with wide ranges, and a better source would change more answers than anything else.',
  factors: 'All factors, with their ranges',
  who: 'Who',
  times: 'Odds are multiplied by',
  hiredBySchooling: 'Being hired, by the highest award at the end',
  hiredByExperience: 'Being hired, by coding done before',
  finishedByExperience: 'Finishing, by coding done before',
  finishedByHours: 'Finishing, by hours a week',
  support: (figure: string) =>
    `Where a path offers none of the support you asked for, the odds of finishing are multiplied by ${figure}.`,
} as const

/** A share as people. */
export const OUT_OF_100 = (share: number): string => `${inHundred(share)} in 100`

export const UNSURE_WORDS: readonly string[] = [
  'It rules nothing out.',
  'The path is judged at every level that the answer leaves open, and the results are averaged by how common each level is among people like those we expect to ask.',
  'A path that would be closed to some of them is worth no more than what the rest would get.',
  'The weight that hangs on the answer gets a wider margin: it can be up to tripled or cut to a third, compared with one and a half times where you answered.',
  'If another answer could put another path first, the result says so and is called no more than a slight lead.',
]

export const CONFIDENCE_WORDS = {
  lead: 'A ranking always has a first place, however little separates it from the second. So we count.',
  steps: [
    'Each weight is moved within a margin: multiplied or divided by up to 1.25 where you set it yourself, 1.5 where you answered, 2 where we infer it, and 3 where you left it open.',
    'Each figure is drawn from its range: one in ten below the low end, half below the typical value, one in ten above the high end. Chance and pay move together, and half of that is shared by all paths, as the job market is.',
    'The 512 versions are the same for everyone and every time, so the same answers always give the same word.',
  ],
  word: 'Word',
  first: 'First in at least',
  ratio: 'Pros over cons, at least',
  and: 'And',
  conditions: {
    clear:
      'it stays first with every figure that nobody has measured at its worse end, and no open answer could turn it',
    'solid-lead': 'no open answer could turn it',
    'slight-lead': '',
  },
  otherwise:
    'Anything less is a close call: the paths that beat each other about as often stand side by side.',
  of100: (share: number) => `${inHundred(share)} of 100`,
} as const

export const MONEY_WORDS: readonly string[] = [
  'Cost, time, outcome and pay are drawn together from the same versions, so that not everything goes wrong at once.',
  'What is shown is the 10th percentile, the middle and the 90th percentile of those versions, in today’s dollars.',
  'Costs run from the first month. Pay changes when a job is found, after months of looking that are drawn as well.',
  'A loan for a degree follows the federal rates, limits and terms of 2026-27. A loan for a bootcamp or a course is a private one.',
  'Rent and food are left out, because they have to be paid on every path. Pay given up is counted.',
]

export const OMITTED: readonly { readonly what: string; readonly because: string }[] = [
  {
    what: 'Who you are: age, sex, origin, family, health',
    because: 'We know of nothing that would make advice fairer by using these, so we do not ask.',
  },
  {
    what: 'Placement rates that schools publish',
    because:
      'They leave out people who dropped out or did not answer. They are shown beside what auditors found, and enter no score.',
  },
  {
    what: 'Stars and reviews',
    because: 'The people who write them are not typical of those who start, and many are paid for.',
  },
  {
    what: 'A score out of 100 or a match in percent',
    because: 'It would look exact, and the second place is often as good.',
  },
  {
    what: 'What AI will do to jobs',
    because:
      'Nobody can say. The evidence is in the guide; the ranges of chance and pay are wide enough to hold a weak market.',
  },
  {
    what: 'Talent',
    because:
      'Ten free hours tell you more about it than any question of ours. Every plan starts with them.',
  },
]

export const WEAKNESS_WORDS = {
  lead: 'If one of these figures alone lay at one end of its range, this many people in 100 like those we expect to ask would be told something else. All but a few are our own judgment, because nobody has counted.',
  figure: 'Figure',
  moves: 'Moves',
  more: 'All figures, with what each one moves',
  also: [
    'The weights are ours. Someone with other values would draw other curves; the result page lets you move them, and the confidence word counts how much that matters.',
    'A path is an average. One school can be far better or worse than its path, which is why every result ends in real programs and questions to ask.',
    'What people who start have in common is not what a path does. Those who choose a campus differ from those who choose a bootcamp, and no record here removes that.',
    'We ask whether a degree is required, not which one. If you need a bachelor’s degree for a visa, check for yourself that the path ends in one.',
  ],
} as const

export const AUDIT_WORDS = {
  lead: (sets: number) =>
    `We tried the model on all ${count(sets)} sets of definite answers, and on people of a realistic mix.`,
  release: (release: string) => `Release ${release}.`,
  full: (sets: number, date: string, release: string) =>
    `The last full audit, over all ${count(sets)} complete sets with “I’m not sure” included, ran on ${date} for release ${release} and found no broken promise.`,
  notYet: 'No full audit of this release has been run yet.',
  commands: 'Anyone can run it again: npm run census, npm run audit.',
  first: 'What comes first',
  firstLead:
    'For people like those we expect to ask, and over all sets of answers, each counted once. A full-time bootcamp comes first for hardly anyone: a part-time one reaches the same job while pay goes on, and a free one is worth a try before.',
  path: 'Path',
  mix: 'People we expect',
  all: 'All sets of answers',
  nothing: 'No path fits: the nearest is shown',
  sure: 'How sure the answer is',
  sureLead: 'In percent, over samples of people.',
  who: 'Who',
  labels: {
    clear: 'Clear lead',
    'solid-lead': 'Solid lead',
    'slight-lead': 'Slight lead',
    'close-call': 'Close call',
    'only-path': 'Only path',
    nearest: 'Nearest',
  } as Readonly<Record<string, string>>,
  groups: {
    'realistic mix': 'People we expect',
    'sure of every answer': 'All definite answers',
    'any complete answers': 'With “I’m not sure”',
  } as Readonly<Record<string, string>>,
  questions: 'Which question moves it most',
  questionsLead:
    'In how many of 100 sets another answer to this question alone changes what comes first. The last column is the step to the next answer: how stable the advice is between neighbors.',
  question: 'Question',
  some: 'Some other answer',
  next: 'The next answer',
  dead: 'No answer is ignored and no path is out of reach: every answer to every question changes the result of somebody, and every path comes first for somebody, the full-time bootcamp only for people who pause a job that pays well. A test holds both.',
  byOption: 'What comes first, by answer',
  byIncome: 'By income and schooling',
  byIncomeLead:
    'The same people with different current pay. The higher the pay, the more it costs to take a path that stops it, and the less a first job adds. That is all that income does: it changes no weight and no chance, and a test checks that.',
  byState: 'By state',
  byStateLead:
    'The same people moved from state to state, with paths grouped by family. A state counts only through what developers earn there and what its public colleges charge.',
  income: 'Pay now',
  schooling: 'Schooling',
  state: 'State',
  promises: 'What was promised, and on how many cases',
  promise: 'Promise',
  cases: 'Cases',
} as const

/** What the model is held to, and over how many cases: all complete sets of answers, or a sample. */
export const PROMISES: readonly {
  readonly promise: string
  readonly cases: 'complete' | number
}[] = [
  { promise: 'Every path is judged exactly once, and the page is never empty', cases: 'complete' },
  { promise: 'No listed path breaks a limit, worked out a second time', cases: 'complete' },
  {
    promise: 'Every path that is out says which limit it breaks and by how much',
    cases: 'complete',
  },
  { promise: 'Points are weight times rating, and add up to the score', cases: 'complete' },
  { promise: 'Costs add up, and aid never exceeds the price', cases: 'complete' },
  {
    promise: 'Nothing stands above a path that is at least as good on everything',
    cases: 'complete',
  },
  { promise: 'More hours, money, time or experience never takes a path away', cases: 'complete' },
  { promise: '“I’m not sure” keeps every path that some definite answer keeps', cases: 'complete' },
  { promise: 'The order of the rest is the same whichever path is left out', cases: 300 },
  { promise: 'A higher income raises no gain and lowers no cost', cases: 300 },
  { promise: 'A cheaper, shorter or likelier path never scores worse', cases: 300 },
  { promise: 'The same bits in Node and in a browser', cases: 10_000 },
]

export const SURPRISE_WORDS = {
  lead: 'Nobody had these in mind when the rules were written. We looked at each, and this is why we let it stand.',
  open: 'See this result',
  says: (path: string, isNearest: boolean) =>
    isNearest ? `Comes closest: ${path}.` : `First: ${path}.`,
} as const

/** An answer that surprises, what it is, and why it stands. */
export interface Surprise {
  readonly who: string
  readonly answers: Answers
  /** What comes first or comes closest; a test holds it. */
  readonly path: PathId
  readonly because: string
}

export const CHECKLIST_WORDS = {
  lead: 'The International Patient Decision Aid Standards say what a fair decision aid has to do. They were written for medical choices. These are their six criteria for being one at all, the six without which one risks harm by bias, and some of those for quality, read for a choice of education.',
  source: 'The standards (IPDAS)',
  sourceUrl: 'http://ipdas.ohri.ca/using.html',
  summary: (met: number, all: number) =>
    `Of these ${all} we meet ${met}. What is missing or only partly there:`,
  missing: (item: string) => `It has to ${item}.`,
  all: 'All criteria, one by one',
  item: 'It has to',
  met: 'Met?',
  how: 'How, or why not',
  yes: 'Yes',
  no: 'No',
  partly: 'Partly',
} as const

export const CHECKLIST: readonly {
  readonly item: string
  readonly met: 'yes' | 'partly' | 'no'
  readonly how: string
}[] = [
  {
    item: 'describe the situation',
    met: 'yes',
    how: 'The guide says what the work is and what its market is like.',
  },
  {
    item: 'state the decision',
    met: 'yes',
    how: 'Bootcamp, online course or degree; it is the title of the start page.',
  },
  {
    item: 'describe the options',
    met: 'yes',
    how: 'Eleven paths in three families, with an article for each family.',
  },
  {
    item: 'describe what speaks for each option',
    met: 'yes',
    how: 'On the result, and in the articles.',
  },
  {
    item: 'describe what speaks against each option',
    met: 'yes',
    how: 'The largest “but” stands beside the reasons; what is out says why.',
  },
  {
    item: 'say what it is like to live with each option',
    met: 'yes',
    how: 'Each article draws a week; each result has a plan.',
  },
  {
    item: 'show both sides in equal detail',
    met: 'yes',
    how: 'A test compares the three families’ articles heading by heading.',
  },
  {
    item: 'cite its evidence',
    met: 'yes',
    how: 'Every number opens its passport; all are listed under Sources.',
  },
  { item: 'carry a date', met: 'yes', how: 'Each page, figure and release does.' },
  {
    item: 'say how it is kept up to date',
    met: 'yes',
    how: 'Each figure has the day it is due, and what is overdue says so.',
  },
  {
    item: 'tell how uncertain outcomes are',
    met: 'yes',
    how: 'Ranges, grades, and a word for how sure the answer is.',
  },
  { item: 'say who paid for it', met: 'yes', how: 'Nobody; About says how to check that.' },
  {
    item: 'say what happens if nothing is done',
    met: 'partly',
    how: 'Money is compared with staying in the present job. Staying is not a path of its own.',
  },
  {
    item: 'let options be compared',
    met: 'yes',
    how: 'Side by side on the result, any two in detail.',
  },
  {
    item: 'tell chances for a defined group and time',
    met: 'yes',
    how: 'Of everyone who starts, within about a year after.',
  },
  {
    item: 'use the same base for all options',
    met: 'yes',
    how: 'Of everyone who starts, on every path.',
  },
  { item: 'show chances in more than one way', met: 'yes', how: 'Twenty dots, words and a table.' },
  {
    item: 'ask what matters to you',
    met: 'yes',
    how: 'In the questions, and as six priorities you can move.',
  },
  {
    item: 'guide you step by step',
    met: 'yes',
    how: 'Ten questions, a result, a plan with a first step for this week.',
  },
  {
    item: 'help you talk to others about it',
    met: 'yes',
    how: 'A link or two sheets to share, a second opinion, questions to ask a school.',
  },
  {
    item: 'be written in plain language',
    met: 'yes',
    how: 'Every article is held below grade 9.5 by a test.',
  },
  { item: 'have been reviewed by outside experts', met: 'no', how: 'None has signed it.' },
  {
    item: 'have been tried with the people it is for',
    met: 'no',
    how: 'No field test has been done.',
  },
  { item: 'be shown to improve decisions', met: 'no', how: 'Nobody has studied it.' },
]

export const TAKE_WORDS = {
  lead: 'The model is a library without dependencies. The same answers give the same bits everywhere, so a version in another programming language can be checked down to the last bit.',
  schema: 'JSON Schema of a recommendation',
  conformance: '200 sets of answers with their results',
  audit: 'The self-audit as JSON',
  releases: 'All releases as JSON',
  figures: 'All figures, as CSV or JSON',
  changes: 'What changed, release by release',
  adviser: 'Work out many people at once',
} as const

const people = (
  goal: Answers['goal'],
  experience: Answers['experience'],
  education: Answers['education'],
  hours: Answers['hours'],
  pause: Answers['pause'],
  deadline: Answers['deadline'],
  budget: Answers['budget'],
  borrow: Answers['borrow'],
  credential: Answers['credential'],
  support: Answers['support'],
): Answers => ({
  goal,
  experience,
  education,
  hours,
  pause,
  deadline,
  budget,
  borrow,
  credential,
  support,
})

/** The example worked through for those who have no answers of their own. */
export const EXAMPLE: Answers = people(
  'developer-job',
  'tutorials',
  'some-college',
  '20',
  'keep',
  '24',
  '8000',
  '5000',
  'helpful',
  'some',
)

export const SURPRISES: readonly Surprise[] = [
  {
    who: 'A high school graduate with all the time and money in the world, who would pause work',
    answers: people(
      'developer-job',
      'none',
      'high-school',
      '40',
      'pause',
      'none',
      'more',
      '40000',
      'helpful',
      'cohort',
    ),
    path: 'degree-bachelor-campus',
    because:
      'It is not a bootcamp, although one could be finished in a few months. With no deadline and no limit on money, the best chance and the best-known award win, and a campus has the classmates this person asked for.',
  },
  {
    who: 'A graduate of another field with a year, money and the whole week',
    answers: people(
      'developer-job',
      'tutorials',
      'bachelor-other',
      '40',
      'pause',
      '12',
      'more',
      '0',
      'no',
      'cohort',
    ),
    path: 'bootcamp-tuition-free',
    because:
      'A free bootcamp that may say no, ahead of a paid one that will not. Applying costs weeks and nothing else, the paid one is named as plan B, and the page calls it a close call.',
  },
  {
    who: 'Somebody already paid to code, with a degree in computing, who wants a first job as a developer',
    answers: people(
      'developer-job',
      'work',
      'bachelor-computing',
      '20',
      'keep',
      '12',
      'more',
      '40000',
      'no',
      'some',
    ),
    path: 'bootcamp-part-time',
    because:
      'One would expect projects of their own. With a deadline and some guidance asked for, the dates of a course count; it is a close call with a mentor, and the page shows both.',
  },
  {
    who: 'Somebody who wants to find out, has five hours, no money, half a year, and needs a degree',
    answers: people(
      'explore',
      'none',
      'high-school',
      '5',
      'keep',
      '6',
      '0',
      '0',
      'required',
      'alone',
    ),
    path: 'degree-associate',
    because:
      'The answers contradict each other: nobody needs a degree to find out. The nearest path is far away, and the page says which single answers stand in the way.',
  },
  {
    who: 'A graduate of another field with an idea of their own, ten hours and no limit on money',
    answers: people(
      'own-work',
      'none',
      'bachelor-other',
      '10',
      'keep',
      'none',
      'more',
      '0',
      'helpful',
      'some',
    ),
    path: 'degree-second-bachelor',
    because:
      'We would advise against a degree for testing an idea. Somebody who finds another degree helpful, has no deadline and no limit on money told us otherwise; it is a close call with a mentor.',
  },
  {
    who: 'A beginner with 20 hours a week, savings and two years, who keeps a job',
    answers: people(
      'developer-job',
      'none',
      'high-school',
      '20',
      'keep',
      '24',
      '20000',
      '15000',
      'no',
      'cohort',
    ),
    path: 'bootcamp-part-time',
    because:
      'With 30 hours and no job to keep, the same person is told to try a free one first. Ten hours more and a free day open a door that was shut.',
  },
  {
    who: 'Somebody who is not sure of anything',
    answers: people(
      'unsure',
      'unsure',
      'unsure',
      'unsure',
      'unsure',
      'unsure',
      'unsure',
      'unsure',
      'unsure',
      'unsure',
    ),
    path: 'online-certificate',
    because:
      'A certificate is open to everybody and costs little, so it does best on average. The page says that no answer was given and shows every path instead of calling one the best.',
  },
  {
    who: 'A beginner with ten hours, a year and $8,000',
    answers: people(
      'developer-job',
      'none',
      'high-school',
      '10',
      'keep',
      '12',
      '8000',
      '0',
      'no',
      'some',
    ),
    path: 'online-certificate',
    because:
      'Nothing is ready in a year on ten hours a week, not even for $8,000. So the answer is the nearest: the same path in two years, or in one with more hours.',
  },
  {
    who: 'A high school graduate who needs a degree, on ten hours a week and $8,000',
    answers: people(
      'qualification',
      'none',
      'high-school',
      '10',
      'keep',
      'none',
      '8000',
      '0',
      'required',
      'some',
    ),
    path: 'degree-bachelor-online',
    because:
      'More than ten years of evenings, ahead of a two-year degree. One accredited university is cheap enough; the page says that the fit rests on it, and most counselors would start at a community college. So would we, if its students finished more often.',
  },
  {
    who: 'A graduate in computing who codes for a living and wants to grow, with five hours, half a year and no money',
    answers: people(
      'grow',
      'work',
      'bachelor-computing',
      '5',
      'keep',
      '6',
      '0',
      '0',
      'no',
      'alone',
    ),
    path: 'online-free',
    because:
      'Of eleven paths only one is left, and only for the quicker learners. Five hours a week and no money leave that; the page does not call it the best, because there is nothing to compare it with.',
  },
]
