import { readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import { SELF_AUDIT } from '../../src/app/pages/method/self-audit-data.ts'
import { RELEASE } from '../../src/model/releases/release.ts'
import { lastAudit, selfAudit } from '../../tools/self-audit.ts'

describe('the self-audit on the method page', () => {
  it('is what the census says (npm run census writes it anew)', () => {
    expect(SELF_AUDIT).toEqual(selfAudit())
    expect(SELF_AUDIT.release).toBe(RELEASE)
  })

  it('tells shares that add up to everyone', () => {
    const { mix, everyone, byOption, byLabel, byIncome, byState } = SELF_AUDIT
    const rows = [
      mix,
      everyone,
      ...[...byOption, ...byLabel, ...byIncome, ...byState].map(({ shares }) => shares),
    ]
    const off = rows.filter(
      (shares) => Math.abs(shares.reduce((sum, share) => sum + share, 0) - 100) > 0.1,
    )
    expect(off).toEqual([])
  })

  it('claims no audit that was not run over every complete set of answers', () => {
    const audit = lastAudit()
    expect(SELF_AUDIT.audit).toEqual(audit)
    expect(audit === null || audit.sets === 14_515_200).toBe(true)
  })

  it('counts what its own words about full-time bootcamps say', () => {
    const place = SELF_AUDIT.verdicts.indexOf('bootcamp-full-time')
    expect(SELF_AUDIT.mix[place]).toBeLessThan(0.5)
    expect(SELF_AUDIT.byIncome.some(({ shares }) => shares[place]! > 0)).toBe(true)
    expect(readFileSync('src/words/en/method.ts', 'utf8')).toContain(
      'the full-time bootcamp only for',
    )
  })
})
