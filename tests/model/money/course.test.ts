import { describe, expect, it } from 'vitest'

import { PATH_IDS } from '../../../src/evidence/paths/path.ts'
import { courseOf } from '../../../src/model/money/course.ts'
import { economics } from '../../../src/model/money/economics.ts'
import { completeSample } from '../sample.ts'

const HORIZONS = [5, 10, 20] as const

/** Every course in a sample that reaches the new pay within its years, with what it has to agree with. */
function* courses() {
  for (const answers of completeSample(4)) {
    for (const path of PATH_IDS) {
      for (const years of HORIZONS) {
        const course = courseOf(path, answers, years)
        const { pay, months } = economics(path, answers, { years, rate: 0 })
        if (course === null || pay.kind !== 'pay-change') continue
        if (months.high + pay.search.high > years * 12 - 2) continue
        yield { who: { answers, path, years }, course, pay, last: years * 12 }
      }
    }
  }
}

describe('the course of money over the years', { timeout: 30_000 }, () => {
  it('ends at what the path is worth when later money counts in full', () => {
    const wrong = [...courses()].filter(({ course, pay, last }) =>
      (['success', 'failure'] as const).some((name) =>
        (['low', 'typical', 'high'] as const).some(
          (end) => !(Math.abs(course[name][last]![end] - pay.worth[name][end]) <= 1e-5),
        ),
      ),
    )
    expect(wrong.map(({ who }) => who)).toEqual([])
  })

  it('holds the typical line within its range in every month', () => {
    const wrong = [...courses()].filter(({ course }) =>
      [...course.success, ...course.failure].some(
        ({ low, typical, high }) => low > typical || typical > high,
      ),
    )
    expect(wrong.map(({ who }) => who)).toEqual([])
  })

  it('says nothing where the goal is not about pay', () => {
    const [someone] = completeSample(1)
    expect(courseOf('online-free', { ...someone!, goal: 'explore' }, 10)).toBeNull()
    expect(courseOf('online-free', { ...someone!, goal: 'unsure' }, 10)).toBeNull()
  })
})
