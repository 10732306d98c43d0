/** What we say on a result whose answers are not this device's own. */
export const SHARED_RESULT = {
  title: 'This is a shared result',
  notKept: 'Its answers are those in the link; none of yours are kept on this device.',
  untouched:
    'Its answers are those in the link. Your own, kept on this device, have not been touched.',
  answer: 'Answer for yourself',
  see: 'See my own answers',
  startFrom: 'Start from these answers',
  compare: 'Compare with mine',
} as const

/** After starting from the answers of a link. */
export const TAKEN_OVER = {
  line: 'These are the answers from the link. Your own are set aside until you change something.',
  bringBack: 'Bring my answers back',
} as const
