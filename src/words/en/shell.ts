/** What surrounds every page: the way past the header, the links of header and footer, and their names. */
export const SHELL = {
  skip: 'Skip to main content',
  main: 'Main',
  guide: 'Guide',
  programs: 'Programs',
  colleges: 'Colleges',
  saved: 'Saved',
  more: 'More',
  method: 'Method',
  sources: 'Sources',
  about: 'About us',
  corrections: 'Corrections',
  foot: 'Waymark. Free, open, and sold to nobody.',
} as const

/** The words of links and buttons that lead on from several pages. */
export const WAYS_ON = {
  begin: 'Find my path',
  home: 'Go to the start page',
  again: 'Load this page again',
} as const

/** Shown in place of a page that failed. */
export const FAILED = {
  title: 'Something went wrong',
  heading: 'Something went wrong on our side',
  kept: 'Your answers are safe on this device. Load the page again, or go back to the start.',
  notKept:
    'Your answers are still here as long as you do not close or reload this page. Go back to the start to go on.',
} as const

/** The way on from an address that no page has: a sentence that begins and ends with a link. */
export const NOT_FOUND = {
  title: 'Page not found',
  orGoTo: ', or go to',
  answers: 'your answers so far',
} as const
