import { describe, expect, it } from 'vitest'

import { PATH_IDS, type Aid, type PathId } from '../../../src/evidence/paths/path.ts'
import { PATHS } from '../../../src/evidence/paths/paths.ts'
import type { Answers } from '../../../src/model/person/answers.ts'
import { aidToCheck } from '../../../src/model/plan/aid-to-check.ts'

const WORKER: Answers = {
  goal: 'developer-job',
  experience: 'none',
  education: 'high-school',
  hours: '10',
  pause: 'keep',
  deadline: 'none',
  budget: '3000',
  borrow: '0',
  credential: 'no',
  support: 'alone',
}
const checks = (path: PathId, answers: Partial<Answers> = {}) =>
  aidToCheck(path, { ...WORKER, ...answers })
const claiming = (path: PathId, aid: readonly Aid[], answers: Partial<Answers> = {}) =>
  checks(path, { ...answers, aid })

describe('help to look into for a degree', () => {
  it('is the GI Bill for anyone, since nobody is asked whether they served', () => {
    expect(checks('degree-master', { education: 'bachelor-other' })).toContain('gi-bill')
    expect(checks('degree-associate', { pause: 'not-working' })).toContain('gi-bill')
  })

  it('is a Pell Grant until there is a bachelor’s', () => {
    const withPell = (['high-school', 'associate', 'unsure'] as const).map((education) =>
      checks('degree-bachelor-online', { education }).includes('pell'),
    )
    expect(withPell).toEqual([true, true, true])
    expect(checks('degree-bachelor-online', { education: 'bachelor-other' })).not.toContain('pell')
    expect(checks('degree-bachelor-online', { education: 'bachelor-computing' })).not.toContain(
      'pell',
    )
  })

  it('is the employer for whoever has one, and the workforce board for whoever has none', () => {
    expect(checks('degree-associate')).toEqual(['gi-bill', 'pell', 'employer'])
    expect(checks('degree-associate', { pause: 'unsure' })).toContain('employer')
    expect(checks('degree-associate', { pause: 'not-working' })).toEqual([
      'gi-bill',
      'pell',
      'laid-off',
    ])
  })
})

describe('help to look into for a bootcamp', () => {
  it('is the short-program Pell Grant, which few schools can take, and no federal one', () => {
    expect(checks('bootcamp-full-time')).toEqual(['employer', 'workforce-pell'])
    expect(claiming('bootcamp-full-time', ['pell'])).toEqual(['employer', 'workforce-pell'])
  })

  it('is not the short-program Pell Grant where a course is too long for it', () => {
    expect(checks('bootcamp-part-time')).toEqual(['employer'])
  })

  it('is a place for veterans where the GI Bill was named', () => {
    expect(claiming('bootcamp-full-time', ['gi-bill'])).toEqual([
      'employer',
      'vet-tec',
      'workforce-pell',
    ])
    expect(claiming('online-mentored', ['gi-bill'])).not.toContain('vet-tec')
  })

  it('is none where it costs nothing', () => {
    expect(checks('bootcamp-tuition-free')).toEqual([])
    expect(claiming('bootcamp-tuition-free', ['gi-bill', 'laid-off'])).toEqual([])
  })
})

describe('what somebody said may apply to them', () => {
  it('comes first', () => {
    expect(claiming('degree-associate', ['employer'])).toEqual(['employer', 'gi-bill', 'pell'])
    expect(claiming('degree-associate', ['pell', 'laid-off'])).toEqual([
      'pell',
      'laid-off',
      'gi-bill',
      'employer',
    ])
  })

  it('is looked into although nothing else points to it', () => {
    expect(claiming('bootcamp-part-time', ['laid-off'])).toContain('laid-off')
  })

  it('is left out where it lowers no price', () => {
    for (const path of PATH_IDS) {
      const named = claiming(path, ['gi-bill', 'pell', 'employer', 'laid-off'])
      expect(named.slice(0, PATHS[path].aid.length)).toEqual(PATHS[path].aid)
    }
  })
})
