import type { Paying, RedFlag } from '../../model/matching/own-offer.ts'
import { count, exactUsd } from './format.ts'
import type { PassOnWords } from './passing-on.ts'

export const OFFER_TITLE = 'An offer you were made'
export const OFFER_SUMMARY =
  'Enter what a school told you: it is judged like every program here, with red flags and a letter of questions to send.'

/** The words of the page where an offer is entered. */
export const OFFER = {
  private: 'It stays on this device. Nobody else sees it unless you make a link to it.',
  notKept: 'This device refuses to keep it: it is gone when you close the page.',
  leaveOut: 'Leave out what you were not told. That is an answer too.',
  about: 'The course',
  money: 'The money',
  promise: 'What they promise',
  name: 'School and course',
  nameMissing: 'Give it a name, so that you find it again.',
  wrong: (most: string) => `Enter a number from 0 to ${most}, or leave it empty.`,
  path: 'What it is most like',
  price: 'Total price, in dollars',
  weeks: 'Length, weeks',
  hours: 'Hours a week, class and homework',
  paying: 'How you would pay',
  payingNotTold: 'I was not told',
  rate: 'Interest a year, percent',
  most: 'The most you could ever owe, dollars',
  refund: 'Days in which all money comes back (0 for none)',
  claim: 'Share said to find work, percent',
  claimOf: 'Of how many people that is',
  audited: 'Somebody from outside checked it',
  lentName: 'Another company teaches under this school’s name',
  hurry: 'I have to sign now, or the price goes up',
  keep: 'Keep it and compare',
  flags: 'Red flags',
  noFlags: 'No red flag in what you entered.',
  forYou: 'For you',
  letter: 'A letter to send',
  letterHint: 'Copy it into an email. A good school answers all of it in writing.',
  copy: 'Copy the letter',
  copied: 'Copied.',
  notCopied: 'Your browser does not allow it: select the text and copy it.',
} as const

export const PAYING_WORDS: Readonly<Record<Paying, string>> = {
  'up-front': 'From my own money',
  loan: 'With a loan',
  'income-share': 'Later, as a share of my pay',
  'training-repayment': 'An employer pays, and I owe it if I leave',
}

/** What should make a person stop, and why. */
export function flagWords(flag: RedFlag): string {
  switch (flag.flag) {
    case 'hurry':
      return 'You are told to sign now. A good offer is still good tomorrow, when you have read the contract.'
    case 'share-of-pay':
      return 'A share of later pay is a loan, whatever it is called. Ask for the most you could ever owe, with every fee.'
    case 'training-repayment':
      return 'If you leave or are let go, you owe the training back. Ask for the sum, and for how long.'
    case 'owes-more-than-the-price':
      return `You could owe ${exactUsd(flag.most)} for a price of ${exactUsd(flag.price)}.`
    case 'dear-loan':
      return `${flag.rate} percent a year is more than the ${flag.usual} percent of a federal graduate loan.`
    case 'dearer-than-any-listed':
      return `${exactUsd(flag.price)} is more than any price of this kind that we could trace; the highest is ${exactUsd(flag.dearest)}.`
    case 'no-refund':
      return 'No money comes back once you have started.'
    case 'lent-name':
      return 'The name on the course is not who teaches it. Ask who employs the teachers, and look for what people say of them.'
    case 'claim-without-count':
      return `${flag.claim} percent of how many? A share without a count can be one person.`
    case 'few-counted':
      return `Only ${count(flag.of)} people are counted. So few say little about the next one.`
    case 'nobody-checked':
      return 'Nobody from outside has checked the share who find work.'
    case 'claims-more-than-others':
      return `${flag.claim} percent is more than schools usually say of themselves, ${Math.round(flag.others)} percent. Ask who is left out of the count.`
  }
}

/** A letter with the questions that are open. */
export function letter(name: string, questions: readonly string[]): string {
  const asked = questions.map((question, index) => `${index + 1}. ${question}`).join('\n')
  return `Hello,

I am thinking about ${name === '' ? 'your course' : name}. Before I decide, please answer these questions in writing:

${asked}

Please also send me the whole contract and your newest outcomes report, with the number of people it counts.

Thank you.`
}

/** Questions that each way of paying and each claim calls for. */
export const OFFER_QUESTIONS = {
  most: 'What is the most I could ever owe, with every fee and with interest?',
  leave: 'What do I owe if I leave in the first week, in the middle, or if I am let go?',
  teaches: 'Who teaches the course, and who employs them?',
} as const

export const OFFERS_TITLE = 'Compare offers'
export const OFFERS_SUMMARY =
  'Programs and offers you were made, side by side: what has to be found, lost pay, payments, months, and how well the outcomes are known.'

/** The words of the comparison. */
export const COMPARE = {
  none: 'Nothing to compare yet. Add a program from the list, or enter an offer you were made.',
  add: 'Add a program',
  choose: 'Choose a program',
  enter: 'Enter an offer you were made',
  list: 'See all programs',
  answers: 'Answer the ten questions to see what each costs you.',
  remove: (name: string) => `Remove ${name}`,
  edit: (name: string) => `Change ${name}`,
  what: 'What',
  table: 'Offers side by side',
  own: 'Your entry',
  fromLink: 'This link brings offers that somebody entered. They are not kept on this device.',
  keepThem: 'Keep them here',
  link: 'Make a link to this comparison',
  linkHint:
    'The link holds the programs, and the offers you entered, in the part of the address that no server sees.',
  rows: {
    fit: 'For you',
    due: 'To be found, after aid',
    lostPay: 'Lost pay',
    interest: 'Interest',
    total: 'In all',
    payment: 'A month, to pay back',
    paymentNone: 'No loan',
    payments: (amount: string, times: number) => `${amount}, ${count(times)} times`,
    length: 'Length of the course',
    hours: 'Hours a week',
    ready: 'Until ready',
    outcomes: 'Outcomes',
    known: 'Facts with a source',
    flags: 'Red flags',
    unsaid: 'Not said',
  },
} as const

/** The words for handing a comparison on. */
export const PASS_ON_OFFERS: PassOnWords = {
  field: 'The address of this comparison',
  copy: 'Copy the link',
  subject: 'Offers side by side, from Waymark',
}
