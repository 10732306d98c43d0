import { describe, expect, it } from 'vitest'
import { AID_RULES } from '../../../src/evidence/aid/aid.ts'
import { FAMILIES, PATH_IDS, type PathId } from '../../../src/evidence/paths/path.ts'
import { PATHS } from '../../../src/evidence/paths/paths.ts'
import type { Answers } from '../../../src/model/person/answers.ts'
import { estimate } from '../../../src/model/judging/estimate.ts'
import { HOURS } from '../../../src/model/person/options.ts'
import { recommend } from '../../../src/model/recommend.ts'
import type { Judged } from '../../../src/model/recommendation.ts'
import { topOf } from '../../../src/model/confidence/verdict.ts'
import { Breaches, setsOf } from '../slice.ts'

/**
 * Advice that others have published, as what the recommender does over every definite set of
 * answers the advice speaks of (see slice.ts for how the largest slices are sampled). Where our
 * evidence leads elsewhere, docs/disagreements.md says so.
 */

const isIn = (family: (typeof FAMILIES)[number]) => (path: string) =>
  PATH_IDS.some((id) => id === path && PATHS[id].family === family)
const isDegree = isIn('degree')
const isBootcamp = isIn('bootcamp')

function rankedPaths(answers: Answers): readonly PathId[] {
  const recommendation = recommend(answers)
  return recommendation.kind === 'ranked' ? recommendation.ranked.map(({ path }) => path) : []
}

/** Every path as judged, ruled out or not. */
function everyPath(answers: Answers): ReadonlyMap<PathId, Judged> {
  const recommendation = recommend(answers)
  const judged =
    recommendation.kind === 'ranked'
      ? [...recommendation.ranked, ...recommendation.ruledOut]
      : [...recommendation.nearest, ...recommendation.ruledOut]
  return new Map(judged.map((one) => [one.path, one]))
}

const withAid = (answers: Answers, ...aid: NonNullable<Answers['aid']>): Answers => ({
  ...answers,
  aid,
})

/** How often an undergraduate degree, a master's and a bootcamp come first. */
function firsts(education: 'high-school' | 'bachelor-other') {
  const count = { undergraduate: 0, master: 0, bootcamp: 0 }
  for (const answers of setsOf({ education: [education] }, 20_000)) {
    const top = topOf(answers)
    if (top === 'degree-master') count.master += 1
    else if (isDegree(top)) count.undergraduate += 1
    else if (isBootcamp(top)) count.bootcamp += 1
  }
  return count
}

/** What costs depend on: one value for everything else. */
const MONEY = {
  goal: ['developer-job', 'grow'],
  experience: ['none', 'work'],
  deadline: ['none'],
  credential: ['no'],
  support: ['some'],
} as const

const SLOW = 60_000

describe('visa (8 CFR 214.2(h)(4)(iii)(A): a bachelor’s or higher in the specialty)', () => {
  it('offers nothing but degrees where a degree is required', { timeout: SLOW }, () => {
    const breaches = new Breaches()
    for (const answers of setsOf({ credential: ['required'] })) {
      breaches.check(rankedPaths(answers).every(isDegree), answers, 'offers another family')
    }
    expect(breaches.report()).toBe('')
  })
})

describe('veterans (38 USC 3313, 3699C: only approved programs are paid)', () => {
  it('never lets the GI Bill lower the price of a bootcamp or a course', () => {
    const breaches = new Breaches()
    for (const answers of setsOf(MONEY, 20_000)) {
      for (const path of PATH_IDS.filter((id) => !isDegree(id))) {
        const { aid } = estimate(path, withAid(answers, 'gi-bill')).outcome.cost
        breaches.check(aid === 0, answers, path)
      }
    }
    expect(breaches.report()).toBe('')
  })

  it('lets it pay public tuition whole', () => {
    const breaches = new Breaches()
    for (const answers of setsOf(MONEY, 20_000)) {
      const { aid, tuition } = estimate('degree-bachelor-campus', withAid(answers, 'gi-bill'))
        .outcome.cost
      breaches.check(aid >= tuition, answers, 'leaves tuition to pay')
    }
    expect(breaches.report()).toBe('')
  })
})

describe('Pell and Workforce Pell (accredited institutions only)', () => {
  it('never discounts a bootcamp or a course', () => {
    const breaches = new Breaches()
    for (const answers of setsOf(MONEY, 20_000)) {
      for (const path of PATH_IDS.filter((id) => !isDegree(id))) {
        const { aid } = estimate(path, withAid(answers, 'pell')).outcome.cost
        breaches.check(aid === 0, answers, path)
      }
    }
    expect(breaches.report()).toBe('')
  })

  it('never lowers a price for somebody who has a bachelor’s already', () => {
    const breaches = new Breaches()
    const graduates = { ...MONEY, education: ['bachelor-other', 'bachelor-computing'] } as const
    for (const answers of setsOf(graduates)) {
      const told = withAid(answers, 'pell')
      for (const path of rankedPaths(told)) {
        breaches.check(estimate(path, told).outcome.cost.aid === 0, answers, path)
      }
    }
    expect(breaches.report()).toBe('')
  })

  it('never adds up with other aid to more than the price', () => {
    const breaches = new Breaches()
    for (const answers of setsOf(MONEY, 20_000)) {
      for (const path of PATH_IDS) {
        const { aid, tuition, tools } = estimate(
          path,
          withAid(answers, 'gi-bill', 'pell', 'employer', 'laid-off'),
        ).outcome.cost
        breaches.check(aid <= tuition + tools + 1e-6, answers, path)
      }
    }
    expect(breaches.report()).toBe('')
  })
})

describe('laid off (WIOA: a local, capped amount, after other grants)', () => {
  it('is paid once, up to the cap, and last', () => {
    const cap = AID_RULES['laid-off'].most.value
    const breaches = new Breaches()
    for (const answers of setsOf(MONEY, 20_000)) {
      for (const path of PATH_IDS) {
        const paid = (...aid: NonNullable<Answers['aid']>) =>
          estimate(path, withAid(answers, ...aid)).outcome.cost.aid
        const alone = paid('laid-off')
        breaches.check(alone <= cap, answers, `${path} above the cap`)
        const onTop = paid('pell', 'laid-off') - paid('pell')
        breaches.check(onTop <= alone + 1e-6, answers, `${path} not last`)
      }
    }
    expect(breaches.report()).toBe('')
  })
})

describe('employer (26 USC 127: $5,250 a year, need not be a degree)', () => {
  it('pays no more than that for each year, and nothing once the job stops', () => {
    const breaches = new Breaches()
    for (const answers of setsOf(MONEY, 20_000)) {
      for (const path of PATH_IDS) {
        const { cost, months } = estimate(path, withAid(answers, 'employer')).outcome
        const years = months > 12 ? months / 12 : 1
        const most = PATHS[path].needsPause ? 0 : AID_RULES.employer.most.value * years
        breaches.check(cost.aid <= most + 1e-6, answers, path)
      }
    }
    expect(breaches.report()).toBe('')
  })

  it.each(FAMILIES)('lowers the cost of a %s', (family) => {
    const helped = PATH_IDS.filter(isIn(family)).filter((path) =>
      [...setsOf(MONEY, 20_000)].some(
        (answers) => estimate(path, withAid(answers, 'employer')).outcome.cost.aid > 0,
      ),
    )
    expect(helped).not.toEqual([])
  })
})

describe('income share (CFPB v. BloomTech: a loan by another name)', () => {
  it('leaves nothing to borrow for whoever will not borrow', { timeout: SLOW }, () => {
    const breaches = new Breaches()
    for (const answers of setsOf({ borrow: ['0'] })) {
      const recommendation = recommend(answers)
      if (recommendation.kind !== 'ranked') continue
      const owes = recommendation.ranked.find(
        ({ outcome }) => outcome.cost.borrowed > 0 || outcome.cost.interest > 0,
      )
      breaches.check(owes === undefined, answers, owes?.path ?? '')
    }
    expect(breaches.report()).toBe('')
  })
})

describe('work (do not quit unless savings or family can carry you)', () => {
  it(
    'never offers a full-time immersive to whoever has to keep their pay',
    { timeout: SLOW },
    () => {
      const breaches = new Breaches()
      for (const answers of setsOf({ pause: ['keep'] })) {
        breaches.check(!rankedPaths(answers).includes('bootcamp-full-time'), answers, 'offers it')
      }
      expect(breaches.report()).toBe('')
    },
  )
})

describe('time (500 to 1,000 hours before applying)', () => {
  it('says that nothing fits a job in six months on ten hours a week from zero', () => {
    const breaches = new Breaches()
    for (const answers of setsOf({
      goal: ['developer-job'],
      experience: ['none'],
      hours: ['5', '10'],
      deadline: ['6'],
    })) {
      breaches.check(topOf(answers) === 'nothing-fits', answers, topOf(answers))
    }
    expect(breaches.report()).toBe('')
  })

  it('never plans less than 500 hours from zero to a job', () => {
    const breaches = new Breaches()
    for (const answers of setsOf({
      goal: ['developer-job'],
      experience: ['none'],
      education: ['high-school', 'some-college', 'associate', 'bachelor-other'],
      pause: ['pause'],
      deadline: ['none'],
      budget: ['more'],
      borrow: ['0'],
      credential: ['no'],
      support: ['alone'],
    })) {
      for (const path of rankedPaths(answers)) {
        const weekly = HOURS[answers.hours === 'unsure' ? '5' : answers.hours]
        const counted = Math.min(weekly, PATHS[path].mostHours.value)
        const { months } = estimate(path, answers).outcome
        const hours = (months * counted * 52) / 12
        breaches.check(hours >= 500, answers, `${path} at ${weekly}: ${hours} hours`)
      }
    }
    expect(breaches.report()).toBe('')
  })

  it('takes close to two years of ten hours a week to cover it alone', () => {
    const [answers] = setsOf({
      goal: ['developer-job'],
      experience: ['none'],
      education: ['high-school'],
      hours: ['10'],
      deadline: ['none'],
    })
    const { months } = estimate('online-free', answers!).outcome
    expect(months).toBeGreaterThan(18)
    expect(months).toBeLessThan(30)
  })
})

describe('company (few finish alone; structure raises completion)', () => {
  it.each(['bootcamp-part-time', 'bootcamp-full-time', 'online-mentored'] as const)(
    'brings %s nearer to the free path, or further ahead of it, when a cohort is what keeps one going',
    { timeout: SLOW },
    (guided) => {
      const breaches = new Breaches()
      for (const answers of setsOf({ support: ['alone'] }, 20_000)) {
        const lead = (support: 'alone' | 'cohort') => {
          const judged = everyPath({ ...answers, support })
          return judged.get('online-free')!.score - judged.get(guided)!.score
        }
        breaches.check(lead('cohort') < lead('alone'), answers, guided)
      }
      expect(breaches.report()).toBe('')
    },
  )
})

describe('schooling (bootcamp students mostly hold a degree already)', () => {
  it(
    'gives bootcamps a larger part beside undergraduate degrees for graduates of another field',
    {
      timeout: SLOW,
    },
    () => {
      const [before, after] = [firsts('high-school'), firsts('bachelor-other')]
      expect(after.undergraduate / after.bootcamp).toBeLessThan(
        before.undergraduate / before.bootcamp,
      )
    },
  )

  it(
    'gives them a smaller one beside all degrees, since a master’s opens too',
    {
      timeout: SLOW,
    },
    () => {
      const [before, after] = [firsts('high-school'), firsts('bachelor-other')]
      expect((after.undergraduate + after.master) / after.bootcamp).toBeGreaterThan(
        before.undergraduate / before.bootcamp,
      )
    },
  )
})

describe('degrees (a community college first saves money)', () => {
  it(
    'never puts the campus first where neither own money nor a loan is large',
    {
      timeout: SLOW,
    },
    () => {
      const breaches = new Breaches()
      for (const answers of setsOf({
        education: ['high-school', 'some-college'],
        budget: ['0', '500', '3000', '8000'],
        borrow: ['0', '5000', '15000'],
      })) {
        const top = topOf(answers)
        if (isDegree(top)) breaches.check(top !== 'degree-bachelor-campus', answers, top)
      }
      expect(breaches.report()).toBe('')
    },
  )

  it('never offers a second bachelor’s or a master’s without a first', { timeout: SLOW }, () => {
    const breaches = new Breaches()
    for (const answers of setsOf({ education: ['high-school', 'some-college', 'associate'] })) {
      const offered = rankedPaths(answers).find(
        (path) => path === 'degree-second-bachelor' || path === 'degree-master',
      )
      breaches.check(offered === undefined, answers, offered ?? '')
    }
    expect(breaches.report()).toBe('')
  })
})

describe('growing in place (a degree for a small raise is poor advice)', () => {
  it(
    'never puts a degree first because the employer pays',
    {
      timeout: SLOW,
    },
    () => {
      const breaches = new Breaches()
      for (const answers of setsOf({ goal: ['grow'], pause: ['keep'], credential: ['no'] })) {
        const top = topOf(withAid(answers, 'employer'))
        breaches.check(!isDegree(top), answers, top)
      }
      expect(breaches.report()).toBe('')
    },
  )
})

/** Whether what comes first fits only with the cheapest of its programs, or for the quick. */
function isTight(answers: Answers): boolean {
  const recommendation = recommend(answers)
  return recommendation.kind === 'ranked' && recommendation.ranked[0].tight.length > 0
}

describe('own product (do not learn to code in order to test an idea)', () => {
  it(
    'never puts a paid bootcamp first on little time, and a degree only where money and time are open, or one cheap program is',
    {
      timeout: SLOW,
    },
    () => {
      const breaches = new Breaches()
      for (const answers of setsOf({
        goal: ['own-work'],
        hours: ['5', '10'],
        credential: ['helpful', 'no'],
      })) {
        const top = topOf(answers)
        const paid = isBootcamp(top) && top !== 'bootcamp-tuition-free'
        const open = answers.deadline === 'none' && answers.budget === 'more'
        breaches.check(!paid && (!isDegree(top) || open || isTight(answers)), answers, top)
      }
      expect(breaches.report()).toBe('')
    },
  )
})
