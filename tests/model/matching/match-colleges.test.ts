import { describe, expect, it } from 'vitest'

import { PATHS } from '../../../src/evidence/paths/paths.ts'
import { brokenLimits } from '../../../src/model/judging/limits.ts'
import { estimateFrom } from '../../../src/model/judging/estimate.ts'
import type { CollegeTables } from '../../../src/model/matching/find-colleges.ts'
import {
  collegeOffer,
  matchColleges,
  REACHES,
  type Home,
} from '../../../src/model/matching/match-colleges.ts'
import type { Answers } from '../../../src/model/person/answers.ts'
import { committedTables } from '../../evidence/colleges/college-tables.ts'

const { index, details } = committedTables()
const tables: CollegeTables = { index, facts: details.facts }

const SOMEONE: Answers = {
  goal: 'qualification',
  experience: 'none',
  education: 'high-school',
  hours: '30',
  pause: 'not-working',
  deadline: '48',
  budget: '20000',
  borrow: '15000',
  credential: 'required',
  support: 'some',
}
const PEOPLE: readonly Answers[] = [
  SOMEONE,
  { ...SOMEONE, budget: '3000', borrow: '0' },
  { ...SOMEONE, goal: 'developer-job', hours: '20', deadline: 'none', aid: ['pell'] },
  { ...SOMEONE, deadline: '24', education: 'some-college' },
]
const OHIO: Home = { state: 'OH', at: null }
const PATH_IDS = ['degree-associate', 'degree-bachelor-campus'] as const

/** The tables with the facts of one college changed. */
function withFacts(
  unitid: number,
  changed: Partial<(typeof details.facts)[number]>,
): CollegeTables {
  const row = index.rows.get(unitid)!
  return {
    index,
    facts: details.facts.map((facts, at) => (at === row ? { ...facts, ...changed } : facts)),
  }
}

const idsIn = (from: CollegeTables, path: (typeof PATH_IDS)[number], answers: Answers) =>
  matchColleges(from, path, OHIO, answers).map(({ entry }) => entry.unitid)

describe('colleges that fit a person', () => {
  it('finds some for people with enough time and money', () => {
    for (const path of PATH_IDS) expect(idsIn(tables, path, SOMEONE).length).toBeGreaterThan(3)
  })

  it('lists no college that breaks a limit at the favorable end of what it says', () => {
    for (const answers of PEOPLE)
      for (const path of PATH_IDS)
        for (const { facts } of matchColleges(tables, path, OHIO, answers)) {
          const offer = collegeOffer(facts, PATHS[path])
          const { fewestMonths, leastDue } = estimateFrom(offer.facts, answers, 'low')
          expect(brokenLimits(offer.facts, answers, fewestMonths, leastDue)).toEqual([])
        }
  })

  it('stays in the state, and with colleges that offer the award on a campus', () => {
    for (const { entry } of matchColleges(tables, 'degree-associate', OHIO, SOMEONE)) {
      expect(entry.state).toBe('OH')
      expect(entry.awards).toContain('associate')
      expect(entry.distanceOnly).toBe(false)
    }
    expect(matchColleges(tables, 'online-free', OHIO, SOMEONE)).toEqual([])
  })

  it('puts what is in reach of home before what is farther, and only what is asked of it', () => {
    const columbus: Home = { state: 'OH', at: { latitude: 40, longitude: -83 } }
    for (const path of PATH_IDS) {
      const near = matchColleges(tables, path, columbus, SOMEONE)
      const reach = near
        .filter(({ fit }) => fit === 'within')
        .map(({ miles }) => REACHES.filter((most) => miles! > most).length)
      expect(reach).toEqual(reach.toSorted((a, b) => a - b))
      expect(new Set(reach).size).toBeGreaterThan(1)
      expect(near.map(({ entry }) => entry.unitid).toSorted()).toEqual(
        idsIn(tables, path, SOMEONE).toSorted(),
      )
    }
  })

  it('takes no notice of the order of the table', () => {
    const turned = {
      index: { ...index, colleges: index.colleges.toReversed() },
      facts: details.facts.toReversed(),
    }
    for (const path of PATH_IDS)
      expect(idsIn(turned, path, SOMEONE)).toEqual(idsIn(tables, path, SOMEONE))
  })

  it('never lets a college fall that becomes cheaper or lets more people finish', () => {
    for (const path of PATH_IDS) {
      for (const { entry, facts } of matchColleges(tables, path, OHIO, SOMEONE)) {
        const before = idsIn(tables, path, SOMEONE).indexOf(entry.unitid)
        const cheaper = withFacts(entry.unitid, {
          tuitionInState: (facts.tuitionInState ?? 500) / 2,
        })
        expect(idsIn(cheaper, path, SOMEONE).indexOf(entry.unitid)).toBeLessThanOrEqual(before)
        if (facts.awardAfterEightYears === null) continue
        const better = withFacts(entry.unitid, {
          awardAfterEightYears: (1 + facts.awardAfterEightYears) / 2,
        })
        expect(idsIn(better, path, SOMEONE).indexOf(entry.unitid)).toBeLessThanOrEqual(before)
      }
    }
  })

  it('lets none gain by hiding its tuition', () => {
    for (const path of PATH_IDS) {
      for (const { entry, facts } of matchColleges(tables, path, OHIO, SOMEONE)) {
        if (facts.tuitionInState === null) continue
        const usual = collegeOffer({ ...facts, tuitionInState: null }, PATHS[path]).guarded.price
          .figure
        const own = collegeOffer(facts, PATHS[path]).facts.price.figure
        // Whoever charges more than anybody on the path is the one case where silence would be cheaper.
        if (own.value > usual.value) continue
        const before = idsIn(tables, path, SOMEONE).indexOf(entry.unitid)
        const hidden = idsIn(withFacts(entry.unitid, { tuitionInState: null }), path, SOMEONE)
        const after = hidden.indexOf(entry.unitid)
        expect(after === -1 || after >= before).toBe(true)
      }
    }
  })
})
