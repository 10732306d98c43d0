import { describe, expect, it } from 'vitest'
import { CLOSED_SCHOOLS, closedSchool } from '../../src/evidence/programs/closed-schools.ts'
import { isListed } from '../../src/evidence/programs/listed.ts'
import { PROGRAMS } from '../../src/evidence/programs/programs.ts'

describe('searching for a school that closed', () => {
  it('finds each by its name and by every other name', () => {
    const lost = CLOSED_SCHOOLS.flatMap((school) =>
      [school.name, ...school.aliases].filter((name) => closedSchool(name) !== school),
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
    expect(closedSchool(query)?.name).toBe(name)
  })

  it.each(['', ' ', 'edX', 'code', 'lambda', 'Nation', 'bootcamp', 'code fellows', 'épicodus2'])(
    'finds nothing for "%s"',
    (query) => {
      expect(closedSchool(query)).toBeNull()
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
    expect(closedSchool('Codeup')).toMatchObject({ status: 'closed', when: '2023-12-28' })
  })

  it('leaves out schools whose end we only remember', () => {
    const remembered = ['Rithm School', 'Hack Reactor', 'Tech Elevator', 'Thinkful', 'Hackbright']
    expect(remembered.filter((name) => closedSchool(name) !== null)).toEqual([])
  })

  it('lists no program of a school that closed', () => {
    const both = PROGRAMS.filter(isListed).filter(({ provider }) => closedSchool(provider) !== null)
    expect(both).toEqual([])
  })
})
