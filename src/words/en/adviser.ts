import { count } from './format.ts'

export const ADVISER_TITLE = 'Work out many people at once'
export const ADVISER_SUMMARY =
  'For counselors and researchers: paste links to results or open a file, and get one table to sort, print and take along. Nothing leaves this device.'

export const ADVISER = {
  paste: 'One person a line: a link to a result, with a name before it if you like',
  pasteHint: 'For example: Rosa, https://…/result#v=1&goal=…',
  work: 'Work them out',
  clear: 'Start again',
  open: 'Or open a file',
  openHint: 'CSV with a link in each line, or a file of saved results',
  tooLarge: 'This file is too large to be a list of people. Nothing was changed.',
  nothing: 'There is no line with a link in it.',
  table: 'Results',
  read: (read: number, bad: number): string =>
    bad === 0
      ? `${people(read)} worked out.`
      : `${people(read)} worked out. ${bad === 1 ? 'One line could not be read; it stands' : `${count(bad)} lines could not be read; they stand`} in the table with what is the matter.`,
  lineNumber: 'Line',
  line: (line: number): string => `Line ${line}`,
  notRead: (line: number, problem: string): string => `Line ${line}: ${problem}`,
  sort: 'Order',
  orders: {
    line: 'As given',
    name: 'By name',
    answer: 'By answer',
    months: 'Shortest first',
    cost: 'Cheapest first',
  },
  csv: 'Download as CSV',
  print: 'Print',
  file: 'waymark-people.csv',
  link: (name: string): string => (name === '' ? 'Open the result' : `Open the result of ${name}`),
  unnamed: 'No name',
} as const
export type AdviserOrder = keyof typeof ADVISER.orders

const people = (many: number): string => (many === 1 ? 'One person' : `${count(many)} people`)
