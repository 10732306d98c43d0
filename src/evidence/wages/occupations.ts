/** The occupations whose pay and outlook we show, with their codes and official titles. */
export const OCCUPATIONS = {
  'all-occupations': { soc: '00-0000', title: 'All occupations' },
  'software-developers': { soc: '15-1252', title: 'Software developers' },
  'web-developers': { soc: '15-1254', title: 'Web developers' },
  'web-designers': { soc: '15-1255', title: 'Web and digital interface designers' },
  'software-testers': {
    soc: '15-1253',
    title: 'Software quality assurance analysts and testers',
  },
  programmers: { soc: '15-1251', title: 'Computer programmers' },
  'database-administrators': { soc: '15-1242', title: 'Database administrators' },
  'database-architects': { soc: '15-1243', title: 'Database architects' },
  'network-administrators': {
    soc: '15-1244',
    title: 'Network and computer systems administrators',
  },
} as const satisfies Readonly<Record<string, { readonly soc: string; readonly title: string }>>
export type Occupation = keyof typeof OCCUPATIONS

/** Every occupation of the national table: the eight below, after the total. */
export const ALL_OCCUPATIONS = Object.keys(OCCUPATIONS) as readonly Occupation[]

/** The occupations that have figures by state and an outlook: all but the total. */
export const COMPUTING_OCCUPATIONS = [
  'software-developers',
  'web-developers',
  'web-designers',
  'software-testers',
  'programmers',
  'database-administrators',
  'database-architects',
  'network-administrators',
] as const satisfies readonly Occupation[]
export type ComputingOccupation = (typeof COMPUTING_OCCUPATIONS)[number]
