import { describe, expect, it } from 'vitest'

import { FIRST_COURSES } from '../../src/evidence/programs/first-courses.ts'
import { findProgram } from '../../src/evidence/programs/programs.ts'

describe('the free courses to start with', () => {
  it.each(Object.entries(FIRST_COURSES))('%s is as the list of programs has it', (id, course) => {
    const program = findProgram(id)!
    expect(program).toMatchObject(course)
    expect(program.operating.status).not.toBe('unconfirmed')
    expect(program.price).toMatchObject({ value: { model: 'free' } })
  })
})
