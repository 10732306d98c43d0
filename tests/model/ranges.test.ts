import { expect, it } from 'vitest'

import { PATH_IDS } from '../../src/evidence/path.ts'
import { rangesOf } from '../../src/model/ranges.ts'
import { linkTo } from '../link-to.ts'
import { completeSample } from './sample.ts'

it('puts what is typical between the ends of its range, whatever was answered', () => {
  const wrong: string[] = []
  for (const answers of completeSample(400)) {
    for (const path of PATH_IDS) {
      for (const [quantity, { low, typical, high }] of Object.entries(rangesOf(path, answers))) {
        if (!(low <= typical && typical <= high))
          wrong.push(`${quantity} of ${path}: ${linkTo(answers)}`)
      }
    }
  }
  expect(wrong).toStrictEqual([])
})
