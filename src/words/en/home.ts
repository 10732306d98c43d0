/** The head of the start page. */
export const HOME = {
  lead: 'Ten questions about your time, your money and your goal. Then an answer with its reasons, its real cost, and what would change it.',
  promises: [
    'About two minutes',
    'No account, no email',
    'Your answers stay on this device',
    'Nobody pays to be listed',
  ],
} as const

/** The way into the questionnaire, for those who have begun it already. */
export const START = {
  goOn: 'Continue where you left off',
  again: 'Start again',
  allAnswered: 'You have answered all ten questions.',
  next: (place: number, questions: number): string => `Question ${place} of ${questions} is next.`,
  cleared: 'Your earlier answers are cleared. If that was a slip, bring them back.',
  bringBack: 'Bring my answers back',
} as const

/** The three families of paths beside each other. */
export const THREE_FAMILIES = {
  title: 'Three ways to become a developer',
  price: 'typical price',
  months: 'until ready to apply, or the degree',
  endsWith: 'Ends with',
  note: (hours: number): string =>
    `Typical figures over the paths of each family, after the grants usual at public colleges, for someone who has never coded. Time and subscriptions are for ${hours} hours of study a week, or the fewest a path allows. Your result shows the range and the source of each.`,
} as const

/** What to know before the first question. */
export const BEFORE_YOU_START = {
  title: 'Before you start',
  parts: [
    {
      title: 'What you get',
      line: 'The path that may suit you best, with the reasons for it and the largest one against. What it takes in money, pay and months. What was ruled out, and what would change the answer.',
    },
    {
      title: 'How long it takes',
      line: 'About two minutes, perhaps longer with a screen reader. You need nothing at hand. “I’m not sure” is always an answer, and you can stop and come back on this device.',
    },
    {
      title: 'What happens to your answers',
      line: 'They stay on this device. We have no account for you and nowhere to send them. They travel only inside the link to your result, if you choose to share it.',
    },
  ],
} as const
