import type { PathId } from '../../src/evidence/paths/path.ts'
import type { Answer, Answers, Details } from '../../src/model/person/answers.ts'
import type { FindingId } from '../../src/model/judging/findings.ts'
import type { LimitId } from '../../src/model/recommendation.ts'
import type { Verdict } from '../../src/model/confidence/verdict.ts'

/**
 * People, what we would expect a good counselor to tell them, and why. The expectations were written
 * before the model was asked, the first 28 from published advice and the rest from what any
 * counselor would agree on; where they did not hold, see docs/disagreements.md.
 */
export interface Person {
  readonly who: string
  readonly answers: Answers
  /** What should come first: any one of these. */
  readonly first?: readonly Verdict[]
  /** What should be among the first three, all of them. */
  readonly amongThree?: readonly PathId[]
  /** What should not come first. */
  readonly notFirst?: readonly PathId[]
  /** What should be ruled out, and by which limits at least. */
  readonly ruledOut?: Readonly<Partial<Record<PathId, readonly LimitId[]>>>
  /** What should be said of a path. */
  readonly reasons?: Readonly<Partial<Record<PathId, readonly FindingId[]>>>
  /** The advice this follows from. */
  readonly because: string
  /**
   * Where the model says otherwise, and the heading of docs/disagreements.md that argues it. The
   * expectation stands; its test says so when the two agree again.
   */
  readonly disputed?: { readonly first?: Disagreement; readonly reasons?: Disagreement }
}

/** The headings of docs/disagreements.md that people meet. */
export type Disagreement = 'One cheap university' | 'A bachelor’s on ten hours a week'

/** Answers in the order of the questions, and what else was told. */
function says(
  goal: Answer<'goal'>,
  experience: Answer<'experience'>,
  education: Answer<'education'>,
  hours: Answer<'hours'>,
  pause: Answer<'pause'>,
  deadline: Answer<'deadline'>,
  budget: Answer<'budget'>,
  borrow: Answer<'borrow'>,
  credential: Answer<'credential'>,
  support: Answer<'support'>,
  details: Details = {},
): Answers {
  const asked = { goal, experience, education, hours, pause, deadline, budget, borrow }
  return { ...asked, credential, support, ...details }
}

const JOB = 'developer-job'

// prettier-ignore
export const PEOPLE: readonly Person[] = [
  {
    who: 'a nurse with evenings and $2,000',
    answers: says(JOB, 'none', 'bachelor-other', '10', 'keep', '24', '3000', '0', 'no', 'some', { income: '100000' }),
    first: ['online-free', 'online-certificate'],
    ruledOut: { 'bootcamp-full-time': ['hours', 'pause', 'budget'], 'degree-bachelor-campus': ['already-held'] },
    reasons: { 'online-free': ['costs-nothing', 'support-little'] },
    because: 'Do not quit without savings; ten hours a week take close to two years; what evenings and $2,000 buy is study at one’s own pace.',
  },
  {
    who: 'a veteran with the GI Bill who wants the best footing',
    answers: says(JOB, 'none', 'high-school', '40', 'not-working', '48', '3000', '0', 'helpful', 'cohort', { aid: ['gi-bill'] }),
    amongThree: ['degree-bachelor-campus'],
    ruledOut: { 'bootcamp-full-time': ['budget'], 'degree-master': ['schooling'] },
    reasons: { 'degree-bachelor-campus': ['ends-with-a-degree', 'support-as-asked'] },
    because: 'The GI Bill pays public tuition whole, but a bootcamp only where the state agency approved it.',
  },
  {
    who: 'a bachelor’s holder in another field who needs a work visa',
    answers: says(JOB, 'tutorials', 'bachelor-other', '30', 'not-working', '48', '20000', '40000', 'required', 'some'),
    first: ['degree-second-bachelor', 'degree-master'],
    ruledOut: { 'bootcamp-full-time': ['credential'], 'online-free': ['credential'], 'degree-bachelor-campus': ['already-held'] },
    reasons: { 'degree-master': ['ends-with-a-degree'], 'degree-second-bachelor': ['ends-with-a-degree'] },
    because: 'H-1B work needs a bachelor’s or higher in the specialty; a degree in another field is not one.',
  },
  {
    who: 'someone with no money and five hours a week',
    answers: says(JOB, 'none', 'high-school', '5', 'keep', 'none', '0', '0', 'no', 'alone'),
    first: ['online-free'],
    ruledOut: { 'online-mentored': ['budget'], 'bootcamp-part-time': ['hours', 'budget'], 'degree-associate': ['hours', 'budget'] },
    reasons: { 'online-free': ['costs-nothing', 'takes-years', 'support-not-needed'] },
    because: 'Try free material before paying; at five hours a week it takes years.',
  },
  {
    who: 'a laid-off retail manager who needs work within a year',
    answers: says(JOB, 'none', 'some-college', '40', 'not-working', '12', '3000', '5000', 'no', 'cohort', { aid: ['laid-off'], income: '50000' }),
    first: ['bootcamp-tuition-free'],
    ruledOut: { 'degree-bachelor-campus': ['deadline', 'budget'] },
    reasons: { 'bootcamp-tuition-free': ['costs-nothing', 'ready-within-six-months', 'support-as-asked'] },
    because: 'Laid-off workers qualify for funded training at any income; classmates and dates raise completion.',
  },
  {
    who: 'a parent restarting with a degree and school hours',
    answers: says(JOB, 'tutorials', 'bachelor-other', '20', 'not-working', '24', '8000', '0', 'no', 'cohort', { income: '0' }),
    amongThree: ['bootcamp-part-time'],
    notFirst: ['online-free'],
    ruledOut: { 'bootcamp-full-time': ['hours'], 'bootcamp-tuition-free': ['hours'] },
    reasons: { 'bootcamp-part-time': ['own-money-covers-it', 'ready-within-a-year', 'support-as-asked'] },
    because: 'Bootcamp students mostly hold a degree already; few finish alone, and structure raises completion.',
  },
  {
    who: 'a data analyst who codes at work and wants to do more of it',
    answers: says('grow', 'work', 'bachelor-other', '10', 'keep', '12', '3000', '0', 'no', 'alone', { aid: ['employer'], income: '75000' }),
    first: ['online-free', 'online-certificate', 'online-mentored'],
    notFirst: ['degree-master', 'degree-second-bachelor'],
    because: 'A part-time degree for a small raise, or because the employer pays, is poor advice; a course is enough to grow in place.',
  },
  {
    who: 'an eighteen-year-old with savings from home',
    answers: says(JOB, 'none', 'high-school', '40', 'not-working', '48', '20000', '40000', 'helpful', 'cohort', { income: '0' }),
    amongThree: ['degree-bachelor-campus'],
    ruledOut: { 'degree-master': ['schooling'], 'degree-second-bachelor': ['schooling'] },
    reasons: { 'degree-bachelor-campus': ['ends-with-a-degree', 'takes-years'] },
    because: 'Software developers usually have a bachelor’s; at eighteen there is time for one.',
  },
  {
    who: 'someone back from prison who will not take on debt',
    answers: says(JOB, 'none', 'high-school', '30', 'not-working', '24', '0', '0', 'no', 'cohort', { income: '0' }),
    first: ['bootcamp-tuition-free', 'online-free'],
    ruledOut: { 'bootcamp-full-time': ['hours', 'budget'], 'degree-bachelor-campus': ['budget'] },
    reasons: { 'bootcamp-tuition-free': ['costs-nothing', 'support-as-asked'] },
    because: 'Funded training is made for this; income share and deferred tuition are loans.',
  },
  {
    who: 'a designer with a portfolio who wants front-end work',
    answers: says(JOB, 'projects', 'bachelor-other', '20', 'keep', '12', '8000', '0', 'no', 'some', { role: 'front-end', income: '75000' }),
    amongThree: ['bootcamp-part-time'],
    notFirst: ['degree-master', 'degree-second-bachelor', 'bootcamp-full-time'],
    reasons: { 'bootcamp-part-time': ['ready-within-a-year', 'ends-with-a-certificate'] },
    because: 'With a degree and a portfolio the short practical path is enough; keep the job.',
  },
  {
    who: 'a founder who wants to test an idea',
    answers: says('own-work', 'tutorials', 'bachelor-other', '10', 'keep', '12', '20000', '0', 'no', 'alone'),
    first: ['online-free', 'online-certificate'],
    because: 'Do not buy a bootcamp or a degree in order to test an idea.',
  },
  {
    who: 'someone curious whether coding is for them',
    answers: says('explore', 'none', 'some-college', '5', 'keep', 'none', '500', '0', 'no', 'alone'),
    first: ['online-free'],
    reasons: { 'online-free': ['costs-nothing', 'most-starters-get-there', 'gain-not-the-point'] },
    because: 'Try free material for a while before paying.',
  },
  {
    who: 'a computing graduate without an offer',
    answers: says(JOB, 'projects', 'bachelor-computing', '20', 'not-working', '12', '500', '0', 'no', 'alone', { income: '0' }),
    first: ['online-free', 'online-certificate'],
    ruledOut: { 'degree-bachelor-campus': ['already-held'], 'degree-second-bachelor': ['already-held'] },
    reasons: { 'online-free': ['costs-nothing', 'support-not-needed'] },
    because: 'The degree is there; what is missing is a portfolio, which costs nothing but time.',
  },
  {
    who: 'a warehouse worker who must end with a degree and has $8,000',
    answers: says('qualification', 'none', 'high-school', '20', 'keep', 'none', '8000', '0', 'required', 'some', { income: '50000' }),
    first: ['degree-associate'],
    disputed: { first: 'One cheap university' },
    ruledOut: { 'degree-bachelor-campus': ['budget'], 'bootcamp-part-time': ['credential'] },
    because: 'General education at a community college first saves money.',
  },
  {
    who: 'a teacher with savings who can stop for half a year',
    answers: says(JOB, 'tutorials', 'bachelor-other', '40', 'pause', '12', '20000', '0', 'no', 'cohort', { income: '75000' }),
    amongThree: ['bootcamp-full-time'],
    reasons: { 'bootcamp-full-time': ['pay-stops', 'support-as-asked'] },
    because: 'An immersive course suits whoever has a degree, the savings and the months; the pay given up is its largest cost.',
  },
  {
    who: 'an engineer whose employer pays for a master’s it asks for',
    answers: says('qualification', 'work', 'bachelor-computing', '20', 'keep', '48', '8000', '0', 'required', 'alone', { aid: ['employer'], income: '100000' }),
    first: ['degree-master'],
    ruledOut: { 'degree-bachelor-online': ['already-held'], 'online-certificate': ['credential'] },
    reasons: { 'degree-master': ['own-money-covers-it', 'ends-with-a-degree'] },
    because: 'Employer money is tax-free up to $5,250 a year and spread over years, which suits a part-time degree that is really needed.',
  },
  {
    who: 'an associate graduate who wants the bachelor’s',
    answers: says('qualification', 'tutorials', 'associate', '20', 'keep', '48', '20000', '15000', 'required', 'some', { income: '50000' }),
    first: ['degree-bachelor-online', 'degree-bachelor-campus'],
    ruledOut: { 'degree-associate': ['already-held'], 'degree-master': ['schooling'] },
    because: 'Credits carry over: two years at a community college count toward four.',
  },
  {
    who: 'a father who must keep his pay and needs people around him',
    answers: says(JOB, 'none', 'high-school', '20', 'keep', '12', '8000', '5000', 'no', 'cohort', { income: '50000' }),
    first: ['bootcamp-part-time'],
    ruledOut: { 'bootcamp-full-time': ['hours', 'pause'], 'bootcamp-tuition-free': ['hours', 'pause'] },
    reasons: { 'bootcamp-part-time': ['support-as-asked', 'ready-within-a-year'] },
    because: 'Do not quit unless savings carry you; dates and classmates raise completion.',
  },
  {
    who: 'someone with a Pell Grant and time but no money',
    answers: says(JOB, 'none', 'high-school', '30', 'not-working', 'none', '500', '0', 'helpful', 'cohort', { aid: ['pell'], income: '0' }),
    amongThree: ['bootcamp-tuition-free', 'degree-associate'],
    ruledOut: { 'bootcamp-part-time': ['budget'] },
    because: 'Pell pays a community college whole and never a bootcamp outside an accredited school.',
  },
  {
    who: 'a consultant with money who wants to switch in half a year',
    answers: says(JOB, 'projects', 'bachelor-other', '40', 'pause', '6', 'more', '0', 'no', 'cohort', { income: 'more' }),
    amongThree: ['bootcamp-full-time'],
    ruledOut: { 'degree-master': ['deadline'], 'degree-second-bachelor': ['deadline'] },
    reasons: { 'bootcamp-full-time': ['pay-stops', 'ready-within-six-months', 'pay-may-fall'] },
    because: 'Only full-time study fits half a year; a junior job can be a pay cut, and that has to be said.',
  },
  {
    who: 'someone who wants a job in six months on ten hours a week',
    answers: says(JOB, 'none', 'high-school', '10', 'keep', '6', '8000', '0', 'no', 'some'),
    first: ['nothing-fits'],
    ruledOut: { 'online-free': ['deadline'], 'bootcamp-full-time': ['hours', 'pause'] },
    because: 'Budget 500 to 1,000 hours before applying: six months of ten hours are 260, and no honest plan says otherwise.',
  },
  {
    who: 'a help-desk worker who learns alone in the evening',
    answers: says(JOB, 'tutorials', 'some-college', '10', 'keep', 'none', '500', '0', 'helpful', 'alone', { income: '50000' }),
    first: ['online-free', 'online-certificate'],
    reasons: { 'online-certificate': ['ends-with-a-certificate'] },
    because: 'With five hundred dollars and evenings, free material and at most a subscription.',
  },
  {
    who: 'an immigrant with a foreign degree who wants mentors',
    answers: says(JOB, 'tutorials', 'bachelor-other', '20', 'keep', '24', '8000', '0', 'no', 'some', { income: '35000' }),
    amongThree: ['online-mentored'],
    notFirst: ['bootcamp-full-time', 'degree-bachelor-campus'],
    reasons: { 'online-mentored': ['support-as-asked', 'own-money-covers-it'] },
    because: 'Someone who notices raises completion; a second degree is not needed for the work itself.',
  },
  {
    who: 'a tester who wants to move up where they are, on employer money',
    answers: says('grow', 'tutorials', 'associate', '10', 'keep', 'none', '3000', '0', 'no', 'some', { aid: ['employer'], income: '75000' }),
    notFirst: ['degree-bachelor-online', 'degree-bachelor-campus', 'degree-associate', 'degree-master'],
    because: 'Growing in place with employer money and no need of a credential: never a confident degree answer.',
  },
  {
    who: 'a student who left college and would finish online',
    answers: says(JOB, 'tutorials', 'some-college', '30', 'keep', '48', '8000', '40000', 'helpful', 'some', { income: '35000' }),
    amongThree: ['degree-bachelor-online'],
    reasons: { 'degree-bachelor-online': ['needs-a-loan', 'takes-years', 'ends-with-a-degree'] },
    because: 'Credits already earned shorten it, and developers usually have a bachelor’s.',
  },
  {
    who: 'a freelancer who builds sites for neighbors',
    answers: says('own-work', 'projects', 'high-school', '20', 'not-working', '6', '500', '0', 'no', 'alone'),
    first: ['online-free', 'online-certificate'],
    ruledOut: { 'degree-associate': ['deadline', 'budget'] },
    because: 'Own work asks for work to show, not for an award.',
  },
  {
    who: 'a cook who knows only that they want a developer job',
    answers: says(JOB, 'none', 'high-school', 'unsure', 'unsure', 'unsure', 'unsure', 'unsure', 'unsure', 'unsure'),
    notFirst: ['bootcamp-full-time', 'degree-bachelor-campus', 'degree-master'],
    because: 'Whoever has decided nothing yet should not be sent first to what costs the most; try before paying.',
  },
  {
    who: 'a high-school graduate who must have a degree for a visa and has help from home',
    answers: says(JOB, 'none', 'high-school', '40', 'not-working', 'none', '20000', '40000', 'required', 'cohort'),
    first: ['degree-bachelor-campus', 'degree-bachelor-online'],
    ruledOut: { 'bootcamp-full-time': ['credential'], 'online-mentored': ['credential'] },
    reasons: { 'degree-bachelor-campus': ['ends-with-a-degree', 'needs-a-loan'] },
    because: 'H-1B work needs a bachelor’s or higher in the specialty: an associate degree is not enough.',
  },
  {
    who: 'a computing graduate a year into a first job who wants to grow in it',
    answers: says('grow', 'work', 'bachelor-computing', '10', 'keep', '24', '3000', '0', 'no', 'alone'),
    first: ['online-free', 'online-certificate', 'online-mentored'],
    ruledOut: { 'degree-second-bachelor': ['already-held'], 'bootcamp-full-time': ['hours'] },
    because: 'They have the degree and the job; a focused course on the evenings they have is what is left to add.',
  },
  {
    who: 'a paid coder who needs a degree and whose employer pays',
    answers: says('qualification', 'work', 'some-college', '10', 'keep', '48', '8000', '0', 'required', 'some', { aid: ['employer'] }),
    first: ['degree-bachelor-online'],
    disputed: { first: 'A bachelor’s on ten hours a week' },
    because: 'What is missing is the bachelor’s; with credits, skill and employer money an online one beside work is the way everyone names.',
  },
  {
    who: 'a laid-off worker with $8,000 and the whole week',
    answers: says(JOB, 'tutorials', 'some-college', '40', 'not-working', '12', '8000', '0', 'no', 'cohort', { aid: ['laid-off'] }),
    first: ['bootcamp-full-time', 'bootcamp-part-time', 'bootcamp-tuition-free'],
    ruledOut: { 'degree-master': ['schooling'] },
    because: 'A year, a full week, a wish for company and a training grant to ask for: short, structured training.',
  },
  {
    who: 'a veteran with the GI Bill who keeps a job',
    answers: says(JOB, 'none', 'high-school', '20', 'keep', 'none', '500', '0', 'helpful', 'some', { aid: ['gi-bill'] }),
    first: ['degree-bachelor-online', 'degree-associate', 'degree-bachelor-campus'],
    because: 'Three years of tuition already earned should not be left for a free course when a degree helps and there is no hurry.',
  },
  {
    who: 'a parent with ten hours and almost no money',
    answers: says(JOB, 'none', 'some-college', '10', 'keep', 'none', '500', '0', 'no', 'some'),
    first: ['online-free', 'online-certificate'],
    ruledOut: { 'bootcamp-full-time': ['hours', 'pause', 'budget'] },
    because: 'Learn free or nearly so, at a pace that survives a sick child; owe nothing.',
  },
  {
    who: 'a school leaver with a Pell Grant, time and no money',
    answers: says(JOB, 'none', 'high-school', '40', 'not-working', '48', '500', '5000', 'helpful', 'cohort', { aid: ['pell'] }),
    first: ['degree-bachelor-campus', 'degree-bachelor-online', 'degree-associate', 'bootcamp-tuition-free'],
    notFirst: ['bootcamp-full-time', 'online-mentored'],
    because: 'Pell pays for degrees, and four years are there; a free selective program is worth an application as well.',
  },
  {
    who: 'a marketer with savings and projects who can stop for a few months',
    answers: says(JOB, 'projects', 'bachelor-other', '40', 'pause', '12', '20000', '0', 'no', 'cohort'),
    first: ['bootcamp-full-time', 'bootcamp-part-time', 'bootcamp-tuition-free'],
    because: 'Degree in hand, first projects done, savings, a full week and a wish for a class: the case bootcamps are made for.',
  },
  {
    who: 'a founder who will build the first version alone',
    answers: says('own-work', 'none', 'bachelor-other', '20', 'pause', '24', '8000', '0', 'no', 'alone'),
    first: ['online-free', 'online-certificate', 'online-mentored'],
    because: 'Customers ask for a product and not for a certificate; keep the money for the company.',
  },
  {
    who: 'a retired teacher who is curious',
    answers: says('explore', 'none', 'associate', '5', 'not-working', 'none', '0', '0', 'no', 'alone'),
    first: ['online-free'],
    because: 'To find out whether you like it costs nothing but some evenings.',
  },
  {
    who: 'a computing graduate whose visa track asks for a master’s',
    answers: says('qualification', 'projects', 'bachelor-computing', '20', 'keep', '48', '20000', '15000', 'required', 'some'),
    first: ['degree-master'],
    ruledOut: { 'degree-second-bachelor': ['already-held'], 'degree-bachelor-online': ['already-held'] },
    because: 'After a bachelor’s in computing the next degree is a master’s.',
  },
  {
    who: 'a caregiver who needs a degree, with Pell and ten hours',
    answers: says('qualification', 'none', 'high-school', '10', 'keep', 'none', '500', '0', 'required', 'some', { aid: ['pell'] }),
    first: ['degree-associate', 'degree-bachelor-online'],
    because: 'Part-time, with a grant that need not be paid back, at a college near or online; no loan needed.',
  },
  {
    who: 'an accountant who wants to automate work, with five hours',
    answers: says('grow', 'tutorials', 'bachelor-other', '5', 'keep', '12', '500', '0', 'no', 'some', { aid: ['employer'] }),
    first: ['online-free', 'online-certificate', 'online-mentored'],
    ruledOut: { 'bootcamp-full-time': ['hours'], 'bootcamp-part-time': ['hours'] },
    because: 'A short course used at work the same week; five hours leave nothing else.',
  },
  {
    who: 'a truck driver with five hours and no hurry',
    answers: says(JOB, 'none', 'high-school', '5', 'keep', 'none', '3000', '0', 'no', 'some'),
    first: ['online-free', 'online-certificate'],
    ruledOut: { 'bootcamp-full-time': ['hours', 'pause'], 'bootcamp-part-time': ['hours'] },
    because: 'Five hours fit only what waits for you; spend little until it holds for months.',
  },
  {
    who: 'a self-taught builder with no money who looks for the first job now',
    answers: says(JOB, 'projects', 'some-college', '40', 'not-working', '6', '0', '0', 'no', 'alone'),
    notFirst: ['degree-associate', 'degree-bachelor-campus', 'degree-bachelor-online', 'bootcamp-full-time', 'online-mentored'],
    because: 'They can build already and have nothing to spend: finish, show and apply, or a program that takes no tuition.',
  },
  {
    who: 'an associate graduate with $8,000 who keeps a job',
    answers: says(JOB, 'tutorials', 'associate', '20', 'keep', '24', '8000', '0', 'no', 'some'),
    first: ['bootcamp-part-time', 'online-mentored', 'online-certificate', 'online-free'],
    ruledOut: { 'bootcamp-full-time': ['hours', 'pause'], 'degree-associate': ['already-held'] },
    because: 'Evenings for two years and some money: part-time training or a course with a mentor, not a second associate degree.',
  },
  {
    who: 'a school leaver whose family pays for college',
    answers: says('qualification', 'none', 'high-school', '40', 'not-working', '48', '20000', '5000', 'required', 'cohort'),
    first: ['degree-bachelor-campus', 'degree-bachelor-online'],
    because: 'Four years, family money, classmates wanted: a bachelor’s, on campus if the price holds.',
  },
  {
    who: 'a clerk who wants to freelance next year',
    answers: says('own-work', 'tutorials', 'some-college', '10', 'keep', '12', '500', '0', 'no', 'alone'),
    first: ['online-free', 'online-certificate'],
    because: 'First clients come from shown work; learn cheaply and build for somebody you know.',
  },
  {
    who: 'a scientist who is paid to code and wants a developer’s title',
    answers: says(JOB, 'work', 'bachelor-other', '10', 'keep', '12', '3000', '0', 'no', 'alone'),
    first: ['online-free', 'online-certificate', 'online-mentored'],
    notFirst: ['degree-second-bachelor', 'degree-master', 'bootcamp-full-time'],
    because: 'A degree and paid code are the hard part; what is missing is a few practices and a portfolio.',
  },
  {
    who: 'a newcomer with a computing degree from abroad and thirty hours',
    answers: says(JOB, 'tutorials', 'bachelor-computing', '30', 'not-working', '12', '3000', '0', 'helpful', 'some'),
    notFirst: ['degree-associate', 'degree-master'],
    ruledOut: { 'degree-second-bachelor': ['already-held'], 'degree-associate': ['already-held'] },
    because: 'The degree counts once it is evaluated; what is needed is current practice and people who know the market.',
  },
  {
    who: 'someone who is sure only of having no money',
    answers: says('explore', 'none', 'unsure', 'unsure', 'unsure', 'unsure', '0', '0', 'unsure', 'unsure'),
    first: ['online-free'],
    because: 'Try what is free before anything else.',
  },
]
