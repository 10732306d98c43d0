import { describe, expect, it } from 'vitest'

import { EFFORT_FOR } from '../../../src/evidence/paths/goal-effort.ts'
import { GOALS, PATH_IDS, SCHOOLING, type PathId } from '../../../src/evidence/paths/path.ts'
import { PATHS } from '../../../src/evidence/paths/paths.ts'
import { PLAN_HOURS } from '../../../src/evidence/roadmap/plan-hours.ts'
import { isListed } from '../../../src/evidence/programs/listed.ts'
import { SKILL_IDS, SKILLS, type SkillId } from '../../../src/evidence/roadmap/skills.ts'
import {
  QUESTIONS,
  ROLES,
  UNSURE,
  type Answers,
  type Role,
  type Unsure,
} from '../../../src/model/person/answers.ts'
import { monthsFor, partAhead, WEEKS_A_MONTH } from '../../../src/model/judging/months.ts'
import { byDate } from '../../../src/model/plan/by-date.ts'
import { skillsAhead } from '../../../src/model/plan/skills.ts'
import { tryOutPrograms } from '../../../src/model/plan/try-out.ts'
import { weekOf } from '../../../src/model/plan/week.ts'
import { planFor, QUARTERS, type Plan } from '../../../src/model/plan/plan.ts'

const SOMEONE: Answers = {
  goal: 'developer-job',
  experience: 'none',
  education: 'some-college',
  hours: '10',
  pause: 'keep',
  deadline: 'none',
  budget: '3000',
  borrow: '0',
  credential: 'no',
  support: 'alone',
}

const orUnsure = <T extends string>(options: readonly T[]): readonly (T | Unsure)[] => [
  ...options,
  UNSURE,
]

/** Every answer that moves a plan, on every path, with "not sure" in each place. */
function everyPlan(): readonly Plan[] {
  return PATH_IDS.flatMap((path) =>
    orUnsure(GOALS).flatMap((goal) =>
      orUnsure(QUESTIONS.experience).flatMap((experience) =>
        orUnsure(QUESTIONS.hours).flatMap((hours) =>
          orUnsure(SCHOOLING).map((education) =>
            planFor(path, { ...SOMEONE, goal, experience, hours, education }),
          ),
        ),
      ),
    ),
  )
}

const EVERY_PLAN = everyPlan()
const named = ({ path, person, hours, weeks }: Plan) =>
  `${path} ${JSON.stringify(person)}: ${hours} hours in ${weeks} weeks`
/** The first plans that break a rule. */
const breaking = (breaks: (plan: Plan) => boolean) =>
  EVERY_PLAN.filter(breaks).slice(0, 3).map(named)

const summed = ({ stages }: Plan) => stages.reduce((total, { hours }) => total + hours, 0)
const strays = ({ path, person, hours, weeks }: Plan) => {
  const facts = PATHS[path]
  // The try-out before a degree is no part of its credits.
  const before = facts.family === 'degree' ? 10 : 0
  const pace = Math.min(person.hours, facts.mostHours.value)
  const expected = facts.study.value * partAhead(facts, person)
  const months = monthsFor(facts, person, 'value')
  return (
    !(Math.abs(hours - before - expected) <= 0.5) ||
    !(Math.abs(weeks - before / pace - months * WEEKS_A_MONTH) <= 0.5 / pace + 1e-9)
  )
}
const mostInAWeek = ({ stages }: Plan) =>
  Math.max(...stages.map(({ hours, from, to }) => hours / (to - from)))
const torn = ({ stages, weeks }: Plan) =>
  stages.some(({ from }, place) => place > 0 && from !== stages[place - 1]!.to) ||
  !(Math.abs(stages.at(-1)!.to - weeks) <= 1e-6)
const tooEarly = ({ stages, known }: Plan) => {
  const done = new Set<string>(known)
  return stages.some(({ id }) => {
    const skill = SKILL_IDS.find((each) => each === id)
    const lacks = skill !== undefined && SKILLS[skill].needs.some((need) => !done.has(need))
    done.add(id)
    return lacks
  })
}
const stagesOf = (answers: Partial<Answers>) =>
  planFor('online-free', { ...SOMEONE, ...answers }).stages.map(({ id }) => id)
const shape = (path: PathId, answers: Partial<Answers>) =>
  planFor(path, { ...SOMEONE, ...answers }).stages.map(({ id, hours }) => [id, hours])
const usualHours = (skill: SkillId) => (SKILLS[skill].hours.low + SKILLS[skill].hours.high) / 2
const firstTryOut = (experience: Answers['experience'], role?: Role) =>
  tryOutPrograms(role ? { experience, role } : { experience })[0]!.id
const deniesItself = (plan: Plan) => {
  const slow = plan.person.hours < PATHS[plan.path].leastHours.value
  return !slow && byDate(plan, plan.weeks + 1e-6).kind !== 'enough'
}

describe('a plan', () => {
  it('exists for every path and every person', () => {
    expect(EVERY_PLAN).toHaveLength(11 * 6 * 5 * 6 * 6)
    expect(
      breaking(({ weeks, stages }) => !(weeks > 0 && Number.isFinite(weeks)) || stages.length < 2),
    ).toEqual([])
  })

  it('starts with the free try-out, whatever the path', () => {
    expect(breaking(({ stages }) => stages[0]?.id !== 'try-out' || stages[0].from !== 0)).toEqual(
      [],
    )
  })

  it('has stages whose whole hours sum to its own', () => {
    expect(breaking((plan) => summed(plan) !== plan.hours)).toEqual([])
    expect(
      breaking(({ stages }) => stages.some(({ hours }) => hours < 1 || hours % 1 !== 0)),
    ).toEqual([])
  })

  it('takes the hours and the months that the ranking uses', () => {
    expect(breaking(strays)).toEqual([])
  })

  it('never asks for more hours in a week than were given', () => {
    expect(breaking((plan) => mostInAWeek(plan) > plan.person.hours + 1e-9)).toEqual([])
  })

  it('has no gap and no overlap, and ends when the last stage does', () => {
    expect(breaking(torn)).toEqual([])
  })

  it('never puts a skill before one it needs', () => {
    expect(breaking(tooEarly)).toEqual([])
  })
})

describe('the parts of a plan', () => {
  it('of a course are the try-out, the work before it, the course and a portfolio', () => {
    const preWork = PLAN_HOURS.preWork.value
    const portfolio = PLAN_HOURS.portfolio.value
    expect(shape('bootcamp-part-time', { hours: '20' })).toEqual([
      ['try-out', 10],
      ['prepare', preWork - 10],
      ['course', PATHS['bootcamp-part-time'].study.value - preWork - portfolio],
      ['portfolio-after', portfolio],
    ])
  })

  it('of a degree are the try-out and four quarters of its credits', () => {
    expect(shape('degree-associate', { education: 'high-school', hours: '20' })).toEqual([
      ['try-out', 10],
      ...QUARTERS.map((quarter) => [quarter, 15 * 45]),
    ])
    const { known } = planFor('degree-associate', SOMEONE)
    expect(known).toEqual([])
  })

  it('follow each other at the hours a week that the person gives', () => {
    const plan = planFor('bootcamp-part-time', { ...SOMEONE, hours: '20' })
    expect(plan.stages.map(({ from }) => from)).toEqual([0, 0.5, 2.5, 36])
    expect(plan).toMatchObject({ weeks: 40, hoursAWeek: 20 })
  })

  it('take no more hours a week than bring the end nearer', () => {
    const { hoursAWeek, weeks } = planFor('bootcamp-part-time', { ...SOMEONE, hours: '40' })
    expect([hoursAWeek, weeks]).toEqual([25, 32])
  })

  it('are stretched to the calendar of a degree, after a try-out at one’s own pace', () => {
    const graduate = { ...SOMEONE, education: 'bachelor-other', hours: '40' } as const
    const { stages, weeks, leastWeeks, hoursAWeek } = planFor('degree-master', graduate)
    expect(leastWeeks).toBeCloseTo((16 * 52) / 12, 9)
    expect(stages[0]!.to).toBe(10 / 40)
    expect(weeks).toBeCloseTo(10 / 40 + leastWeeks, 9)
    expect(hoursAWeek * leastWeeks).toBeCloseTo(PATHS['degree-master'].study.value, 0)
  })

  it('of a degree that is partly credited have a shorter calendar too', () => {
    const { credit, leastMonths } = PATHS['degree-bachelor-campus']
    const { leastWeeks } = planFor('degree-bachelor-campus', SOMEONE)
    const ahead = 1 - credit['some-college'].value
    expect(leastWeeks).toBeCloseTo((leastMonths.value * ahead * 52) / 12, 9)
  })
})

describe('the roadmap in a plan', () => {
  it('has all fifteen skills for a beginner who wants a developer job', () => {
    expect(stagesOf({})).toEqual(['try-out', ...SKILL_IDS])
  })

  it('leaves interviews out for work of one’s own, and keeps what it takes to ship', () => {
    expect(stagesOf({ goal: 'own-work' })).not.toContain('interviews')
    expect(stagesOf({ goal: 'own-work' })).toContain('deploy-cloud')
  })

  it('is one language for someone who wants to find out', () => {
    expect(stagesOf({ goal: 'explore' })).toEqual(['try-out', 'language'])
  })

  it('shares its hours among the skills as beginners usually need them', () => {
    expect([usualHours('language'), usualHours('git')]).toEqual([160, 30])
    const skills = skillsAhead('developer-job', 1_000, 1_000)
    const hoursOf = (skill: SkillId) => skills.find(({ id }) => id === skill)!.hours
    expect(hoursOf('language') / hoursOf('git')).toBeCloseTo(160 / 30, 9)
    expect(skills.reduce((sum, { hours }) => sum + hours, 0)).toBeCloseTo(1_000, 9)
  })

  it('is as short for someone who codes as what is left of it', () => {
    expect(planFor('online-free', { ...SOMEONE, experience: 'projects' }).hours).toBe(750)
    expect(planFor('online-free', { ...SOMEONE, goal: 'explore' }).hours).toBe(
      PATHS['online-free'].study.value * EFFORT_FOR.explore.value,
    )
  })

  it('takes what is known from the earliest skills', () => {
    const { known } = planFor('online-free', { ...SOMEONE, experience: 'work' })
    expect(known.slice(0, 2)).toEqual(['language', 'git'])
    expect(known).not.toContain('portfolio')
    expect(planFor('online-free', SOMEONE).known).toEqual([])
    expect(stagesOf({ experience: 'work' }).slice(-2)).toEqual(['portfolio', 'interviews'])
  })
})

describe('what was not answered', () => {
  it('is assumed and said, the hours at a modest pace that the path allows', () => {
    const unsure = { ...SOMEONE, hours: UNSURE, goal: UNSURE } as const
    const assumedOn = (path: PathId) => planFor(path, unsure).person
    expect(assumedOn('online-free')).toMatchObject({ hours: 10, assumed: ['goal', 'hours'] })
    expect(assumedOn('bootcamp-full-time').hours).toBe(40)
    expect(planFor('online-free', SOMEONE).person.assumed).toEqual([])
  })
})

describe('finishing by a day', () => {
  const free = planFor('online-free', SOMEONE)

  it('spreads the hours over the weeks there are', () => {
    expect(byDate(free, 100)).toEqual({ kind: 'enough', hoursAWeek: 10 })
    expect(byDate(free, 50)).toEqual({ kind: 'more-hours', hoursAWeek: 20 })
  })

  it('is refused above the hours that help and below the calendar', () => {
    expect(byDate(free, 20)).toEqual({ kind: 'too-many-hours', hoursAWeek: 50, most: 40 })
    expect(byDate(free, 4)).toMatchObject({ kind: 'too-soon' })
  })

  it('never asks fewer hours than the path can be followed on', () => {
    const course = planFor('bootcamp-full-time', { ...SOMEONE, hours: '40' })
    expect(byDate(course, 52)).toEqual({ kind: 'enough', hoursAWeek: 40 })
  })

  it('is still possible at the most hours that help, and on the shortest calendar', () => {
    expect(byDate(free, 25)).toEqual({ kind: 'more-hours', hoursAWeek: 40 })
    const graduate = { ...SOMEONE, education: 'bachelor-other', hours: '40' } as const
    const master = planFor('degree-master', graduate)
    expect(byDate(master, master.leastWeeks).kind).toBe('enough')
  })

  it('agrees with the plan about its own end', () => {
    expect(breaking(deniesItself)).toEqual([])
  })
})

describe('a week of study', () => {
  it('holds no more than its hours, and little less', () => {
    const paces = EVERY_PLAN.map(({ hoursAWeek }) => hoursAWeek)
    const off = paces.filter((hours) => {
      const held = weekOf(hours).reduce((sum, { count, minutes }) => sum + count * minutes, 0)
      return held > hours * 60 + 1e-6 || held < hours * 60 - 35
    })
    expect(off).toEqual([])
  })

  it('is five evenings of two hours for ten hours', () => {
    expect(weekOf(10)).toEqual([{ when: 'evening', count: 5, minutes: 120 }])
  })

  it('is fewer evenings, of two hours at most, where there are fewer hours', () => {
    expect(weekOf(4)).toEqual([{ when: 'evening', count: 2, minutes: 120 }])
    expect(weekOf(5)).toEqual([{ when: 'evening', count: 3, minutes: 100 }])
  })

  it('puts five hours on one weekend day before it takes the second', () => {
    const evenings = { when: 'evening', count: 5, minutes: 120 }
    expect(weekOf(15)).toEqual([evenings, { when: 'weekend', count: 1, minutes: 300 }])
    expect(weekOf(16)).toEqual([evenings, { when: 'weekend', count: 2, minutes: 180 }])
  })

  it('leaves the weekend alone for less than five minutes', () => {
    expect(weekOf(10.05)).toEqual([{ when: 'evening', count: 5, minutes: 120 }])
  })

  it('uses the weekend before whole days', () => {
    expect(weekOf(20)).toEqual([
      { when: 'evening', count: 5, minutes: 120 },
      { when: 'weekend', count: 2, minutes: 300 },
    ])
    expect(weekOf(40)).toEqual([{ when: 'weekday', count: 5, minutes: 480 }])
  })
})

describe('the courses for a try-out', () => {
  const everyone = orUnsure(QUESTIONS.experience).flatMap((experience) =>
    ROLES.map((role) => tryOutPrograms({ experience, role })),
  )

  it('are two or three for everyone', () => {
    const few = everyone.filter(({ length }) => length < 2 || length > 3)
    expect(few).toEqual([])
  })

  it('begin with a language for newcomers, in the browser for front-end, and go deeper for coders', () => {
    expect([
      firstTryOut('none'),
      firstTryOut('tutorials'),
      firstTryOut('unsure', 'back-end'),
    ]).toEqual(Array(3).fill('mooc-fi-python'))
    expect(firstTryOut('none', 'front-end')).toBe('fcc-fullstack')
    expect([firstTryOut('projects'), firstTryOut('work', 'front-end')]).toEqual(
      Array(2).fill('fullstackopen'),
    )
  })

  it('are free by a dated source, and seen to run', () => {
    const doubtful = everyone
      .flat()
      .filter(
        (program) =>
          !isListed(program) ||
          program.operating.status !== 'yes' ||
          program.price.status !== 'sourced' ||
          program.price.value.model !== 'free',
      )
    expect(doubtful).toEqual([])
  })
})
