import { beforeAll, describe, expect, it } from 'vitest'

import { PATH_IDS } from '../../../src/evidence/paths/path.ts'
import { answersAt, DEFINITE } from '../../../src/model/person/answer-space.ts'
import { QUESTION_IDS, type Answers } from '../../../src/model/person/answers.ts'
import { linkTo } from '../../link-to.ts'
import { committed, SPACE_TABLES, tableOf } from '../census/tables.ts'
import { changesAt, shareInMix, topsByOption } from './census.ts'
import { GENEROUS, lostByMore } from './lines.ts'
import { sweep, VERDICTS, type Sweep } from './sweep.ts'

let everyone: Sweep

beforeAll(async () => {
  everyone = await sweep(DEFINITE)
}, 600_000)

describe('everyone who is sure of every answer', { timeout: 120_000 }, () => {
  it('gets every path judged once, no path past a limit, sums that add up and nothing dominated', () => {
    // `sweep` stops at the first set of answers for which this is not so.
    expect(everyone.size).toBe(1_620_000)
  })

  it.each(GENEROUS)('loses no path by answering more at %s', (question) => {
    expect(lostByMore(everyone, question)).toBeUndefined()
  })

  it('has somewhere to start with little money, eight hours a week and no deadline', () => {
    const stranded: string[] = []
    for (let index = 0; index < everyone.size; index += 1) {
      if (everyone.within[index] !== 0) continue
      const answers = answersAt(everyone.space, index)
      if (hasTimeButNoMoney(answers)) stranded.push(linkTo(answers))
    }
    expect(stranded.slice(0, 3)).toEqual([])
  })
})

/** Without a degree as a must: no degree is free, and the page says so instead. */
const hasTimeButNoMoney = ({ budget, borrow, hours, deadline, credential }: Answers): boolean =>
  (budget === '0' || budget === '500') &&
  borrow === '0' &&
  hours !== '5' &&
  deadline === 'none' &&
  credential !== 'required'

describe('what comes first', { timeout: 120_000 }, () => {
  it('is each of the paths for somebody, be it as the fallback of a first try, and nothing for some', () => {
    const never = VERDICTS.filter(
      (_, place) => !everyone.first.includes(place) && !((everyone.fallbacks[0]! >> place) & 1),
    )
    expect(never).toEqual([])
  })

  it('can be changed by every question', () => {
    const idle = QUESTION_IDS.filter((question) => changesAt(everyone, question).any === 0)
    expect(idle).toEqual([])
  })

  it('is decided by no answer alone, whatever the others say', () => {
    const decided = topsByOption(everyone).filter(
      ({ question, tops }) => question !== 'all' && tops.filter((count) => count > 0).length < 3,
    )
    expect(decided).toEqual([])
  })

  it('is no one path for more than four in ten of those it is for', () => {
    const shares = shareInMix(everyone)
    const fitting = PATH_IDS.reduce((sum, _, place) => sum + shares[place]!, 0)
    const frequent = PATH_IDS.filter((_, place) => shares[place]! > 0.4 * fitting)
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9)
    expect(frequent).toEqual([])
  })

  it.each(SPACE_TABLES)('%s is as the census has it (npm run census writes it anew)', (name) => {
    expect(tableOf(name, everyone)).toBe(committed(name))
  })
})
