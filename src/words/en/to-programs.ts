/** The way to real programs from pages that are about something else. */
export const TO_PROGRAMS = {
  title: 'A school in mind already?',
  line: 'Look it up among real programs with prices and lengths that have a source, or enter the offer you were made: red flags, what it costs you, and what to ask.',
  list: 'See programs',
  offer: 'Enter an offer',
} as const
