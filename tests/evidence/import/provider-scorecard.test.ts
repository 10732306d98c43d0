import { describe, expect, it } from 'vitest'

import { readScorecard } from '../../../data/programs/provider-scorecard.ts'
import { Refusal } from '../../../data/refusal.ts'
import { scorecardProgram } from '../../../src/evidence/programs/scorecard.ts'
import { isListed } from '../../../src/evidence/programs/listed.ts'
import { problemsOf } from '../programs/program-schema.ts'

/** The columns of the federal file that are read, among others that are not. */
const HEADER = [
  'd101_eligible_training_provider',
  'd104_entity_type',
  'd105_program_name',
  'd107_program_url',
  'd109_associated_credential',
  'd110_cip_code',
  'd111_non_wioa_tuition_cost',
  'd112_non_wioa_supplies_cost',
  'd113_program_length_hours',
  'd114_program_length_weeks',
  'd116_program_format',
  'd121_total_exited',
  'd122_total_completed',
  'd123_total_employed_q2',
  'de129',
  'city',
  'state',
  'zip',
  'reportingstate',
  'de172',
]
const SCHOOL = {
  d101_eligible_training_provider: 'Code School',
  d104_entity_type: 'Private For-Profit',
  d105_program_name: 'Full-Stack Web Development',
  d107_program_url: 'code.example/web?from=list',
  d109_associated_credential: 'Industry-Recognized Certificate',
  d110_cip_code: '11.0801',
  d111_non_wioa_tuition_cost: '9800',
  d112_non_wioa_supplies_cost: '200',
  d113_program_length_hours: '40',
  d114_program_length_weeks: '16',
  d116_program_format: 'This is a hybrid or blended program.',
  d121_total_exited: '40',
  d122_total_completed: '31',
  d123_total_employed_q2: '20',
  de129: '38',
  city: 'Austin',
  state: 'TX',
  zip: '78701',
  reportingstate: 'TX',
  de172: '2025-06-30',
}
type Cells = Partial<Record<keyof typeof SCHOOL, string>>

const file = (...rows: readonly Cells[]): string =>
  [
    HEADER.join(','),
    ...rows.map((cells) => {
      const row: Readonly<Record<string, string>> = { ...SCHOOL, ...cells }
      return HEADER.map((column) => `"${row[column] ?? ''}"`).join(',')
    }),
  ].join('\n')
const only = (cells: Cells = {}) => readScorecard(file(cells)).rows[0]
const READ = { asOf: '2026-11-26', readFrom: null } as const

describe('the federal list of training providers', () => {
  it('brings a course with its price, length, place and outcomes', () => {
    const { rows, dropped } = readScorecard(file({}))
    expect(dropped).toEqual({})
    const made = scorecardProgram(rows[0]!, READ)
    expect(problemsOf(made)).toEqual([])
    expect(isListed(made)).toBe(true)
    expect(made).toMatchObject({
      name: 'Full-Stack Web Development',
      paths: ['bootcamp-full-time'],
      url: 'https://code.example/web',
      price: { value: { model: 'total', amount: 10_000 }, asOf: '2026-11-26' },
      weeks: { value: { low: 16, high: 16 } },
      hoursPerWeek: { value: { low: 40, high: 40 } },
      delivery: { value: ['hybrid'] },
      place: { value: { city: 'Austin', state: 'TX', zip3: '787' } },
      outcomes: { value: { completed: { count: 31, of: 40 }, employed: { count: 20, of: 38 } } },
      approvals: { value: ['training-list'] },
    })
  })

  it('takes -1 for suppressed and never for a number', () => {
    const row = only({ d122_total_completed: '-1', d123_total_employed_q2: '-1', de129: '-1' })!
    expect(row).toMatchObject({ completed: null, employed: null, employedOf: null })
    expect(scorecardProgram(row, READ).outcomes).toEqual({ status: 'ask' })
  })

  it('leaves out what has no price or no fixed length, and says how many', () => {
    const { rows, dropped } = readScorecard(
      file(
        { d111_non_wioa_tuition_cost: '-1' },
        { d114_program_length_weeks: '-1' },
        { d109_associated_credential: 'Associate of Applied Science' },
        { state: 'GU', reportingstate: 'GU' },
      ),
    )
    expect(rows).toEqual([])
    expect(dropped).toEqual({
      'no price': 1,
      'no length': 1,
      'a degree': 1,
      'outside the states': 1,
    })
  })

  it('leaves welding and spreadsheets alone', () => {
    const { rows, dropped } = readScorecard(
      file(
        { d110_cip_code: '48.0508', d105_program_name: 'Welding' },
        { d110_cip_code: '11.0801', d105_program_name: 'Digital Media' },
      ),
    )
    expect([rows, dropped]).toEqual([[], {}])
  })

  it('keeps one of a course that stands there twice', () => {
    expect(readScorecard(file({}, { zip: '78702' }))).toMatchObject({
      rows: { length: 1 },
      dropped: { 'listed twice': 1 },
    })
  })

  it('reads hours of the whole course as hours a week', () => {
    expect(only({ d113_program_length_hours: '640' })).toMatchObject({ hours: 40 })
    expect(only({ d113_program_length_hours: '-1' })).toMatchObject({ hours: null })
    expect(only({ d113_program_length_hours: '9000' })).toMatchObject({ hours: null })
  })

  it('lets no address pass that is not one', () => {
    const addresses = ['javascript:alert(1)', 'Web Development', '', 'ftp://a.example']
    for (const d107_program_url of addresses) {
      expect(only({ d107_program_url })!.url).toBeNull()
    }
    expect(only({ d107_program_url: 'http://a.example/b' })!.url).toBe('https://a.example/b')
  })

  it('refuses a file without a column it needs, and a number that is none', () => {
    expect(() => readScorecard('d105_program_name\nA')).toThrow(Refusal)
    expect(() => only({ d111_non_wioa_tuition_cost: 'free' })).toThrow(Refusal)
    expect(() => only({ d111_non_wioa_tuition_cost: '-5' })).toThrow(Refusal)
  })

  it('comes in the same order whatever the order of the file', () => {
    const rows = [
      { d101_eligible_training_provider: 'B' },
      { d101_eligible_training_provider: 'A' },
    ]
    expect(readScorecard(file(...rows)).rows).toEqual(
      readScorecard(file(...rows.toReversed())).rows,
    )
  })
})
