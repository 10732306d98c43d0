import { describe, expect, it } from 'vitest'
import { readPublicTuition } from '../../../data/states/public-tuition.ts'

const HEADER =
  'UNITID,INSTNM,STABBR,CONTROL,CURROPER,PREDDEG,HIGHDEG,ICLEVEL,TUITIONFEE_IN,R26_IN_FILE'

/** A public community college of Alabama, with what the test changes. */
function college(id: number, change: Record<string, string | number> = {}): string {
  const row: Record<string, string | number> = {
    UNITID: id,
    INSTNM: `"College ${id}, ""The Oaks"""`,
    STABBR: 'AL',
    CONTROL: 1,
    CURROPER: 1,
    PREDDEG: 2,
    HIGHDEG: 2,
    ICLEVEL: 2,
    TUITIONFEE_IN: 1000 * id,
    R26_IN_FILE: 1,
    ...change,
  }
  return HEADER.split(',')
    .map((column) => row[column])
    .join(',')
}

function files(
  colleges: readonly string[],
  { directory = '', completions = '' }: { directory?: string; completions?: string } = {},
) {
  const ids = colleges.map((line) => line.split(',')[0])
  return {
    institutions: [HEADER, ...colleges].join('\n'),
    directory:
      directory || ['UNITID,CYACTIVE,PSET4FLG', ...ids.map((id) => `${id},1,1`)].join('\n'),
    completions: completions || ['UNITID,AWLEVEL', ...ids.map((id) => `${id},3`)].join('\n'),
  }
}

describe('reading public tuition', () => {
  it('takes the middle price, or half way between the two in the middle', () => {
    const odd = readPublicTuition(files([college(1), college(2), college(9)]))
    expect(odd.table.AL['public-2-year']).toEqual({ colleges: 3, median: 2_000 })
    const even = readPublicTuition(files([college(1), college(2)]))
    expect(even.table.AL['public-2-year']).toEqual({ colleges: 2, median: 1_500 })
  })

  it('says null, not 0, for a state without colleges', () => {
    const { table } = readPublicTuition(files([college(1)]))
    expect(table.WY['public-4-year']).toEqual({ colleges: 0, median: null })
  })

  it('calls a college what it mostly awards, though it offers a longer degree', () => {
    const { table } = readPublicTuition(
      files([college(1, { HIGHDEG: 3, ICLEVEL: 1 }), college(2, { PREDDEG: 3, HIGHDEG: 4 })]),
    )
    expect(table.AL['public-2-year'].median).toBe(1_000)
    expect(table.AL['public-4-year'].median).toBe(2_000)
  })

  it('leaves out private colleges and says how many public ones it dropped and why', () => {
    const { table, universe, dropped } = readPublicTuition(
      files([
        college(1),
        college(2, { CONTROL: 2 }),
        college(3, { STABBR: 'PR' }),
        college(4, { PREDDEG: 1, HIGHDEG: 1 }),
        college(5, { TUITIONFEE_IN: '' }),
      ]),
    )
    expect(universe).toBe(5)
    expect(table.US['public-2-year']).toEqual({ colleges: 1, median: 1_000 })
    expect(dropped).toEqual({ 'outside the states': 1, 'neither kind': 1, 'no price': 1 })
  })

  it('counts only colleges that operate, take federal aid and teach computing below graduate level', () => {
    const colleges = [
      college(1),
      college(2, { CURROPER: 0 }),
      college(3, { R26_IN_FILE: 0 }),
      college(4),
      college(5),
      college(6),
    ]
    const { universe } = readPublicTuition(
      files(colleges, {
        directory: 'UNITID,CYACTIVE,PSET4FLG\n1,1,1\n2,1,1\n3,1,1\n4,3,1\n5,1,2\n6,1,1',
        completions: 'UNITID,AWLEVEL\n1,5\n2,5\n3,5\n4,5\n5,5\n6,7',
      }),
    )
    expect(universe).toBe(1)
  })

  it('refuses a malformed file and names the file, the line and the column', () => {
    expect(() => readPublicTuition(files([college(1, { TUITIONFEE_IN: 'free' })]))).toThrow(
      'institutions_joined.csv: line 2, column TUITIONFEE_IN: expected a number, found "free"',
    )
    expect(() => readPublicTuition(files([`${college(1)},1`]))).toThrow(
      'institutions_joined.csv: line 2: expected 10 cells, found 11',
    )
    expect(() => readPublicTuition(files([college(1)], { directory: 'UNITID\n1' }))).toThrow(
      'ipeds_hd2024_trim.csv: line 1: expected a column CYACTIVE',
    )
    expect(() => readPublicTuition(files(['"1']))).toThrow('line 2: a quote that does not end')
  })
})
