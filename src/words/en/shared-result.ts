/** What we say on a result whose answers are not this device's own. */
export const SHARED_RESULT = {
  title: 'This is a shared result',
  noneYet: 'It shows the answers in its link.',
  untouched:
    'It shows the answers in its link. Your own, kept on this device, have not been touched.',
  answer: 'Answer for yourself',
  see: 'See my own answers',
  startFrom: 'Use these answers',
  compare: 'Compare with mine',
} as const

/** After starting from the answers of a link. */
export const TAKEN_OVER = {
  line: 'These are the answers from the link. Your own are set aside until you change something.',
  bringBack: 'Bring my answers back',
} as const
