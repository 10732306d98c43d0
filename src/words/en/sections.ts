/** The sections of a result, in the order they stand. Each id is the section's address too: `#money`. */
export const SECTION_IDS = [
  'why',
  'programs',
  'takes',
  'changes',
  'plan',
  'others',
  'comparison',
  'ruled-out',
  'money',
  'two-paths',
  'whole-plan',
  'answers',
  'confidence',
  'figures',
  'keep',
] as const
export type SectionId = (typeof SECTION_IDS)[number]

/** What each section is called. */
export const SECTION_TITLES: Readonly<Record<SectionId, string>> = {
  why: 'Why',
  programs: 'Real programs that fit',
  takes: 'What it takes',
  changes: 'What would change this',
  plan: 'Your plan in short',
  others: 'The others beside it',
  comparison: 'Every path compared',
  'ruled-out': 'What was ruled out, and why',
  money: 'Does it pay off?',
  'two-paths': 'Compare any two paths',
  'whole-plan': 'The whole plan, step by step',
  answers: 'Your answers and priorities',
  confidence: 'How sure this is, and why',
  figures: 'Every figure behind it',
  keep: 'Save, print or share',
}

/** Where several paths stand as equals, nothing is "why", and nothing is "it". */
export const SET_APART = 'What sets them apart'
export const SIDE_BY_SIDE = 'All paths side by side'
/** Where a path stands outside the limits. */
export const CLOSE_THE_GAP = 'What would close the gap'
export const FOLDED = {
  title: 'More, one tap away',
  onThisPage: 'On this page',
  print: 'Print',
} as const
