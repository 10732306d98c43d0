import { describe, expect, it } from 'vitest'
import { CLOSED_SCHOOLS } from '../../src/evidence/programs/closed-schools.ts'
import { isListed } from '../../src/evidence/programs/listed.ts'
import { PROGRAMS } from '../../src/evidence/programs/programs.ts'
import { schoolToCheck } from '../../src/evidence/programs/school-to-check.ts'
import { UNCONFIRMED_SCHOOLS } from '../../src/evidence/programs/unconfirmed-schools.ts'

describe('searching for a school that may not teach', () => {
  it('finds each by its name and by every other name', () => {
    const lost = [...CLOSED_SCHOOLS, ...UNCONFIRMED_SCHOOLS].flatMap((school) =>
      [school.name, ...school.aliases].filter((name) => schoolToCheck(name) !== school),
    )
    expect(lost).toEqual([])
  })

  it.each([
    ['turing school denver', 'Turing School of Software and Design'],
    ['  LAMBDA   school? ', 'BloomTech'],
    ['Turing School of Software & Design', 'Turing School of Software and Design'],
    ['UT Austin edX Boot Camp', '2U university boot camps'],
    ['dev boot camp', 'Dev Bootcamp'],
    ['the iron-yard', 'The Iron Yard'],
  ])('finds "%s"', (query, name) => {
    expect(schoolToCheck(query)?.name).toBe(name)
  })

  it.each(['', ' ', 'edX', 'code', 'lambda', 'Nation', 'bootcamp', 'reactor', 'épicodus2'])(
    'finds nothing for "%s"',
    (query) => {
      expect(schoolToCheck(query)).toBeNull()
    },
  )

  it('says when it happened and who says so', () => {
    const silent = CLOSED_SCHOOLS.filter(
      ({ when, happened, source }) =>
        !/^20\d\d(-\d\d(-\d\d)?)?$/.test(when) ||
        happened.length < 20 ||
        !source.url.startsWith('https://') ||
        source.publisher === '',
    )
    expect(silent).toEqual([])
    expect(schoolToCheck('Codeup')).toMatchObject({ status: 'closed', when: '2023-12-28' })
  })

  it.each(['Rithm School', 'hack reactor', 'Tech Elevator bootcamp', 'thinkful', 'ada academy'])(
    'says of "%s" that nothing could be confirmed, and not what we only remember',
    (query) => {
      expect(schoolToCheck(query)).toMatchObject({ status: 'unconfirmed' })
      expect(schoolToCheck(query)).not.toHaveProperty('happened')
    },
  )

  it('lists no program of a school that closed', () => {
    const both = PROGRAMS.filter(isListed).filter(
      ({ provider }) => schoolToCheck(provider) !== null,
    )
    expect(both).toEqual([])
  })
})
