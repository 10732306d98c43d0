import type { INCOME_BRACKETS } from '../../src/evidence/colleges/college.ts'
import { readRows, UNITIDS, type ColumnMap, type Range } from './read-rows.ts'

/** One line of the institution-level file. Money in USD, shares 0 to 1; null is "nothing published". */
export interface Institution {
  readonly unitid: number
  readonly name: string
  /** 1 public, 2 private nonprofit, 3 private for-profit. */
  readonly control: number
  readonly operating: boolean
  /** Whether it is in the release the table is made from. */
  readonly inRelease: boolean
  readonly accreditor: string
  readonly distanceOnly: boolean
  readonly openAdmission: boolean
  readonly netPrice: number | null
  readonly netPriceByIncome: readonly (number | null)[]
  readonly tuitionInState: number | null
  readonly tuitionOutOfState: number | null
  readonly tuitionByProgram: number | null
  readonly completion: number | null
  readonly awardAfterEightYears: number | null
  readonly admission: number | null
  readonly undergraduates: number | null
  readonly pellShare: number | null
  readonly earnings: number | null
  /** Students over a year, and those of them only at a distance; null if the file does not say. */
  readonly students: number | null
  readonly onlineStudents: number | null
}

const netPriceColumns = (suffix: string) => [
  [`R26_NPT4${suffix}`],
  ['PUB', 'PRIV', 'PROG', 'OTHER'].map((sector) => `NPT4${suffix}_${sector}`),
]

/** Our extract first (its `R26_` columns are of the 2026 release), then the official file. */
const COLUMNS = {
  unitid: [['UNITID']],
  name: [['INSTNM']],
  control: [['CONTROL']],
  operating: [['CURROPER']],
  inRelease: [['R26_IN_FILE']],
  accreditor: [['ACCREDAGENCY']],
  distanceOnly: [['DISTANCEONLY']],
  openAdmission: [['OPENADMP']],
  netPrice: netPriceColumns(''),
  netPrice1: netPriceColumns('1'),
  netPrice2: netPriceColumns('2'),
  netPrice3: netPriceColumns('3'),
  netPrice4: netPriceColumns('4'),
  netPrice5: netPriceColumns('5'),
  tuitionInState: [['TUITIONFEE_IN']],
  tuitionOutOfState: [['TUITIONFEE_OUT']],
  tuitionByProgram: [['TUITIONFEE_PROG']],
  completion: [['R26_COMPLETION'], ['C150_4', 'C150_L4']],
  awardAfterEightYears: [['OMAWDP8_ALL_POOLED_SUPP']],
  admission: [['ADM_RATE']],
  undergraduates: [['R26_UGDS'], ['UGDS']],
  pellShare: [['R26_PCTPELL'], ['PCTPELL']],
  earnings: [['MD_EARN_WNE_P10']],
  students: [['DE_TOTAL_2024']],
  onlineStudents: [['DE_EXCLUSIVE_2024']],
} as const satisfies ColumnMap<string>

const BRACKETS = ['netPrice1', 'netPrice2', 'netPrice3', 'netPrice4', 'netPrice5'] as const
BRACKETS satisfies { readonly length: typeof INCOME_BRACKETS.length }

const DOLLARS: Range = { low: -50_000, high: 300_000 }
const PRICE: Range = { low: 0, high: 200_000 }
const SHARE: Range = { low: 0, high: 1 }
const PEOPLE: Range = { low: 0, high: 1_000_000 }

/** Every institution of the file, by UNITID. */
export async function readInstitutions(path: string): Promise<Map<number, Institution>> {
  const found = new Map<number, Institution>()
  const optional = ['inRelease', 'students', 'onlineStudents'] as const
  for await (const row of readRows(path, COLUMNS, optional)) {
    const unitid = row.count('unitid', UNITIDS)
    if (found.has(unitid)) row.refuse('unitid', `holds ${unitid} a second time`)
    const isSet = (field: keyof typeof COLUMNS) => row.number(field, { low: 0, high: 9 }) === 1
    found.set(unitid, {
      unitid,
      name: row.text('name') || row.refuse('name', 'is empty'),
      control: row.count('control', { low: 1, high: 3 }),
      operating: isSet('operating'),
      inRelease: !row.has('inRelease') || isSet('inRelease'),
      accreditor: row.text('accreditor'),
      distanceOnly: isSet('distanceOnly'),
      openAdmission: isSet('openAdmission'),
      netPrice: row.number('netPrice', DOLLARS),
      netPriceByIncome: BRACKETS.map((bracket) => row.number(bracket, DOLLARS)),
      tuitionInState: row.number('tuitionInState', PRICE),
      tuitionOutOfState: row.number('tuitionOutOfState', PRICE),
      tuitionByProgram: row.number('tuitionByProgram', PRICE),
      completion: row.number('completion', SHARE),
      awardAfterEightYears: row.number('awardAfterEightYears', SHARE),
      admission: row.number('admission', SHARE),
      undergraduates: row.number('undergraduates', PEOPLE),
      pellShare: row.number('pellShare', SHARE),
      earnings: row.number('earnings', PRICE),
      students: row.number('students', PEOPLE),
      onlineStudents: row.number('onlineStudents', PEOPLE),
    })
  }
  return found
}
