import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { importColleges } from '../../../data/import-colleges/import-colleges.ts'
import { otherWordsOf, tidyAddress } from '../../../data/import-colleges/tidy.ts'
import { collegeOf, decodeDetails } from '../../../src/evidence/colleges/college-details.ts'
import { decodeIndex } from '../../../src/evidence/colleges/index-table.ts'
import { sound } from './college-tables.ts'
import { EXTRACTS, OFFICIAL, rawFolder, type RawFiles } from './raw-folder.ts'

const RELEASE = '2026-06-10'

async function imported(files: RawFiles) {
  const result = await importColleges(rawFolder(files), RELEASE)
  if (result.kind === 'refused') throw new Error(result.why)
  return result
}

async function refusal(files: RawFiles) {
  const result = await importColleges(rawFolder(files), RELEASE)
  return result.kind === 'refused' ? result.why : 'it was imported'
}

async function theCollege(files: RawFiles) {
  const { tables } = await imported(files)
  const index = sound(decodeIndex(tables['college-index']))
  const details = sound(
    decodeDetails(
      {
        facts: tables['college-facts'],
        programs: tables['college-programs'],
        links: tables['college-links'],
      },
      index,
    ),
  )
  return collegeOf(index, details, 100_001)
}

/** The extracts with some text of one file changed. */
function changed(file: string, from: string, to: string): RawFiles {
  const text = EXTRACTS[file] ?? ''
  if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`)
  return { ...EXTRACTS, [file]: text.replace(from, to) }
}

describe('the import', () => {
  it('keeps what the rule keeps and says what it dropped and why', async () => {
    const { colleges, programs, report } = await imported(EXTRACTS)
    expect([colleges, programs]).toEqual([1, 3])
    expect(report.filter((line) => line.startsWith('dropped'))).toEqual([
      'dropped  1 institutions: not operating (CURROPER)',
      'dropped  1 institutions: not in the release (R26_IN_FILE)',
      'dropped  1 institutions: not in the 2024 directory',
      'dropped  1 institutions: not active in 2024 (CYACTIVE)',
      'dropped  1 institutions: not in federal student aid (PSET4FLG)',
      'dropped  1 institutions: no undergraduate computing program in 2023-24',
      'dropped  1 addresses that are not addresses',
    ])
  })

  it('carries a college from the raw files to the page', async () => {
    expect(await theCollege(EXTRACTS)).toEqual({
      entry: {
        unitid: 100_001,
        name: 'Springfield College, Main',
        otherWords: 'old normal',
        city: 'Springfield',
        state: 'MA',
        latitude: 42.1,
        longitude: -72.6,
        control: 'public',
        awards: ['certificate', 'bachelor'],
        onlineShare: 0.45,
        distanceOnly: false,
        netPrice: 12_500,
      },
      facts: {
        tuitionInState: 8_300,
        tuitionOutOfState: 9_000,
        pricedByProgram: false,
        netPriceByIncome: [-2_100, null, null, null, null],
        completion: 0.29,
        awardAfterEightYears: 0.51,
        admission: 0.03,
        openAdmission: false,
        undergraduates: 1_024,
        pellShare: 0.39,
        earnings: 60_600,
        accreditor: 'Higher Learning Commission',
      },
      programs: [
        {
          field: '1101',
          award: 'bachelor',
          completers: 35,
          earningsAfter1: 63_900,
          earningsAfter4: 88_500,
          debt: null,
          belowEarningsLine: false,
          inScorecard: true,
        },
        {
          field: '1104',
          award: 'associate',
          completers: null,
          earningsAfter1: null,
          earningsAfter4: 40_000,
          debt: 9_000,
          belowEarningsLine: false,
          inScorecard: true,
        },
        {
          field: '1107',
          award: 'certificate',
          completers: 0,
          earningsAfter1: null,
          earningsAfter4: null,
          debt: null,
          belowEarningsLine: false,
          inScorecard: false,
        },
      ],
      links: {
        site: 'https://www.spring.edu/',
        application: 'https://apply.spring.edu/x%20y',
        aid: 'https://spring.edu/aid',
        netPriceCalculator: 'https://www.other.org/npc/',
        veterans: null,
      },
    })
  })

  it('reads the official downloads to the same college', async () => {
    expect(await theCollege(OFFICIAL)).toEqual(await theCollege(EXTRACTS))
  })

  it('writes the same bytes every time', async () => {
    const [one, other] = await Promise.all([imported(EXTRACTS), imported(EXTRACTS)])
    expect(other.tables).toEqual(one.tables)
  })
})

describe('a raw file that cannot be right', () => {
  const INSTITUTIONS = 'institutions_joined.csv'

  it.each([
    [
      'a word for a number',
      '0.5118',
      'many',
      'line 2, column OMAWDP8_ALL_POOLED_SUPP: holds "many", not a number',
    ],
    [
      'a share above 1',
      '0.5118',
      '51.18',
      'line 2, column OMAWDP8_ALL_POOLED_SUPP: holds 51.18, outside 0 to 1',
    ],
    ['no name', '"Springfield College, Main"', '', 'line 2, column INSTNM: is empty'],
    ['a college twice', '100002', '100001', 'line 3, column UNITID: holds 100001 a second time'],
    ['no such control', 'Main",1', 'Main",7', 'line 2, column CONTROL: holds 7, outside 1 to 3'],
    ['a column under another name', 'OPENADMP', 'OPENADM', 'line 1, column OPENADMP: is missing'],
    [
      'all columns of a group missing',
      'R26_UGDS',
      'SIZE',
      'line 1, column R26_UGDS or UGDS: is missing',
    ],
    [
      'letters of another encoding',
      'Main',
      'M\uFFFDin',
      'line 2, column INSTNM: is not UTF-8 text',
    ],
  ])('is refused for %s', async (_, from, to, problem) => {
    expect(await refusal(changed(INSTITUTIONS, from, to))).toContain(problem)
  })

  it('is refused when it is cut short in the middle of a line', async () => {
    const text = EXTRACTS[INSTITUTIONS] ?? ''
    const cut = await refusal({ ...EXTRACTS, [INSTITUTIONS]: text.slice(0, -20) })
    expect(cut).toContain('institutions_joined.csv: line 8: Invalid Record Length')
    const open = await refusal(changed(INSTITUTIONS, 'Main"', 'Main'))
    expect(open).toContain('institutions_joined.csv: line')
    expect(await refusal({ ...EXTRACTS, [INSTITUTIONS]: '' })).toBe(
      'institutions_joined.csv: whole file: is empty',
    )
  })

  it.each([
    [
      'ipeds_hd2024_trim.csv',
      ',MA,',
      ',Mass,',
      'line 2, column STABBR: holds "Mass", not a postal code',
    ],
    [
      'ipeds_hd2024_trim.csv',
      '42.1015',
      '',
      'columns LATITUDE and LONGITUD: gives no position for 100001',
    ],
    [
      'ipeds_c2024_a_computing.csv',
      '11.0103',
      'math',
      'line 3, column CIPCODE: holds "math", not a CIP code',
    ],
    [
      'ipeds_c2024_a_computing.csv',
      '11.0103',
      '11.0101',
      'line 3, column UNITID: holds 100001 11.0101 5',
    ],
    [
      'ipeds_c2024_a_computing.csv',
      ',25',
      ',2.5',
      'line 2, column CTOTALT: holds 2.5, not a whole number',
    ],
    ['scorecard_fos_2026-06-10_computing.csv', '88490', '$88,490', 'Invalid Record Length'],
    [
      'scorecard_fos_2026-06-10_computing.csv',
      '1104,2',
      '1101,3',
      'line 3, column unitid: holds 100001 1101 bachelor a second time',
    ],
  ])('is refused in %s where %s became %s', async (file, from, to, problem) => {
    expect(await refusal(changed(file, from, to))).toContain(problem)
  })

  it('is asked for, with the address to get it from, when it is not there', async () => {
    const { 'ipeds_c2024_a_computing.csv': _, ...rest } = EXTRACTS
    expect(await refusal(rest)).toContain('https://nces.ed.gov/ipeds/datacenter/data/C2024_A.zip')
    const { 'effy2024_dist.csv': __, ...official } = OFFICIAL
    expect(await refusal(official)).toContain('EFFY2024_DIST')
    expect((await importColleges('/nowhere', RELEASE)).kind).toBe('refused')
  })
})

describe('the command', () => {
  const main = fileURLToPath(new URL('../../../data/import-colleges/main.ts', import.meta.url))
  const run = (from: string, to: string) =>
    execFileSync(process.execPath, ['--import', 'tsx', main, '--from', from, '--to', to], {
      encoding: 'utf8',
      stdio: 'pipe',
    })

  it('writes four tables, and on trouble names it and leaves the old ones alone', () => {
    const to = rawFolder({})
    expect(run(rawFolder(EXTRACTS), to)).toContain('kept     1 colleges')
    const names = [
      'college-facts.txt',
      'college-index.txt',
      'college-links.txt',
      'college-programs.txt',
    ]
    expect(readdirSync(to)).toEqual(names)
    const before = names.map((name) => readFileSync(join(to, name), 'utf8'))

    const bad = rawFolder(changed('institutions_joined.csv', '0.5118', 'many'))
    expect(() => run(bad, to)).toThrow(
      /line 2, column OMAWDP8_ALL_POOLED_SUPP[^]*Nothing was written/,
    )
    expect(readdirSync(to)).toEqual(names)
    expect(names.map((name) => readFileSync(join(to, name), 'utf8'))).toEqual(before)
  }, 30_000)
})

describe('what people call a college', () => {
  it('leaves out what its name, its city and its initials already say', () => {
    expect(otherWordsOf('MIT', 'Massachusetts Institute of Technology', 'Cambridge')).toBe('')
    expect(otherWordsOf('Penn State', 'Pennsylvania State University', 'University Park')).toBe(
      'penn',
    )
    expect(
      otherWordsOf('West L.A. College | WLAC', 'West Los Angeles College', 'Culver City'),
    ).toBe('la')
  })
})

describe('an address', () => {
  it('is kept as it is but for its scheme, its spaces and the case of its host', () => {
    expect(tidyAddress('HTTPS://WWW.A.edu/Apply/')).toBe('www.a.edu/Apply/')
    expect(tidyAddress(' a.edu/net price ')).toBe('a.edu/net%20price')
  })

  it('is dropped when it is none', () => {
    const none = ['javascript:alert(1)', 'none', 'see our site', 'a b.edu', 'me@a.edu', '']
    expect(none.map(tidyAddress)).toEqual(none.map(() => ''))
  })
})
