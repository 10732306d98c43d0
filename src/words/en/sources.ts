import { count, inHundred } from './format.ts'

export const SOURCES_TITLE = 'Every figure and its source'
export const SOURCES_SUMMARY =
  'All the numbers behind the answers and the guide: what each measures, of whom, of which year, where it comes from and how far to trust it.'

export const SOURCES_PAGE = {
  search: 'What a number is about',
  grade: 'Grade',
  publisher: 'Published by',
  any: 'Any',
  due: 'Due to be checked again',
  moves: 'Only what moves answers most, most first',
  movesFor: (share: number): string =>
    `At one end of its range or the other, this figure alone changes what comes first for ${inHundred(share)} in 100 people like those we expect to ask.`,
  usedIn: 'Used in',
  inAnswers: 'The answers',
  age: 'Age of the data',
  ageOption: (years: number): string => `${count(years)} years or more`,
  found: (found: number, all: number) =>
    found === all ? `${count(all)} figures` : `${count(found)} of ${count(all)} figures`,
  none: 'No figure is all of this. Use fewer words, or drop a filter.',
  gradeOption: (grade: string, words: string) => `${grade}: ${words}`,
  ours: 'Our own judgment',
  take: 'Take them with you',
  licence:
    'The figures are free to use under the licence of this project, if you name Waymark. Each source has terms of its own.',
  csv: 'Download as CSV',
  json: 'Download as JSON',
  link: 'Link to this figure',
  gradeOf: (grade: string) => `Grade ${grade}`,
} as const
