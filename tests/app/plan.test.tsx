import { fireEvent, render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { NextSteps } from '../../src/app/pages/result/plan/NextSteps.tsx'
import { Plan } from '../../src/app/pages/result/plan/Plan.tsx'
import { AID_FIGURES } from '../../src/evidence/figures/aid.ts'
import { PATH_IDS, type PathId } from '../../src/evidence/paths/path.ts'
import type { Answers } from '../../src/model/person/answers.ts'
import { LINKS } from './result-links.ts'
import { visitResult } from './visit.tsx'

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

const stages = () =>
  within(
    document.querySelector<HTMLElement>('#whole-plan ol') ??
      document.querySelector<HTMLElement>('ol')!,
  )
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent)

function startOn(day: string): void {
  fireEvent.change(screen.getByLabelText('Start on'), { target: { value: day } })
}
function until(day: string): void {
  fireEvent.change(screen.getByLabelText('I have until'), { target: { value: day } })
}

const stepsOf = (path: PathId) => {
  const { container, unmount } = render(<NextSteps path={path} answers={SOMEONE} />)
  const titles = [...container.querySelectorAll('ol h4')].map((title) => title.textContent)
  unmount()
  return titles
}

describe('the plan on the page', () => {
  it('starts with the free try-out, on the day the person chose', () => {
    render(<Plan path="online-free" answers={SOMEONE} />)
    startOn('2027-01-04')
    expect(stages()[0]).toMatch(/^Free try-out.*by Jan 10, 2027.*10 hours/)
    expect(stages()).toHaveLength(16)
  })

  it('keeps its days while a date is unfinished, and says so beside the field', () => {
    render(<Plan path="online-free" answers={SOMEONE} />)
    startOn('2027-01-04')
    startOn('')
    expect(stages()[0]).toContain('Jan 10, 2027')
    expect(screen.getByLabelText('Start on')).toHaveAccessibleDescription(
      /Enter a day. The plan still starts on Jan 4, 2027/,
    )
  })

  it('says what it takes to be done by a day, or no', () => {
    render(<Plan path="online-free" answers={SOMEONE} />)
    startOn('2027-01-04')
    until('2027-12-20')
    expect(screen.getByText(/would take about 20 hours a week. The plan has 10/)).toBeVisible()
    until('2027-06-01')
    expect(screen.getByText(/^No. That would take about 48 hours a week/)).toBeVisible()
    until('2027-02-01')
    expect(screen.getByText(/^No. Even with all your time/)).toBeVisible()
    until('2026-12-01')
    expect(screen.getByText('Enter a day after the start.')).toBeVisible()
  })

  it('tells at which pace it was laid out where the hours are open', () => {
    render(<Plan path="online-free" answers={{ ...SOMEONE, hours: 'unsure' }} />)
    expect(screen.getByText(/the plan assumes 10 hours a week/)).toBeVisible()
  })

  it('leaves a course’s days to the school and names what to look up', () => {
    render(<Plan path="bootcamp-part-time" answers={{ ...SOMEONE, hours: '20' }} />)
    expect(screen.getByText(/on the school’s days/)).toBeVisible()
    expect(screen.getByText(/last day to leave with all of your money back/)).toBeVisible()
  })

  it('can be changed among paths that stand equal', async () => {
    const { user } = await visitResult(LINKS.close, 'whole-plan')
    const choice = await screen.findByLabelText('Show the plan for')
    const before = stages()
    await user.selectOptions(choice, within(choice).getAllByRole('option')[1]!)
    expect(stages()).not.toEqual(before)
  })
})

describe('the next steps', () => {
  it('are five for every path, and the first is free', () => {
    const wrong = PATH_IDS.filter((path) => {
      const steps = stepsOf(path)
      return steps.length !== 5 || !steps[0]!.includes('$0')
    })
    expect(wrong).toEqual([])
  })

  it('bring the five red flags of bootcamps as boxes to tick', () => {
    render(<NextSteps path="bootcamp-full-time" answers={SOMEONE} />)
    expect(screen.getAllByRole('checkbox')).toHaveLength(6)
    for (const flag of [/job guarantee/, /Income share/, /university’s name/, /audited/]) {
      expect(screen.getByText(flag)).toBeVisible()
    }
    expect(screen.getByText(/How many learners are there to one teacher/)).toBeVisible()
  })

  it('take the tax-free amount from its figure and show the source', () => {
    render(<NextSteps path="online-certificate" answers={SOMEONE} />)
    const amount = AID_FIGURES['employer-tax-free'].value.toLocaleString('en-US')
    expect(screen.getByText(new RegExp(`\\$${amount.replace('.', '\\.')} a year`))).toBeVisible()
    expect(screen.getByRole('link', { name: /26 USC 127/ })).toBeVisible()
  })

  it('look for no help with a price of nothing', () => {
    render(<NextSteps path="online-free" answers={SOMEONE} />)
    expect(screen.queryByText('Help with the price to check')).toBeNull()
  })

  it('speak of Workforce Pell at accredited schools only, and ask those who hold a bachelor’s to ask', () => {
    render(
      <NextSteps path="bootcamp-full-time" answers={{ ...SOMEONE, education: 'bachelor-other' }} />,
    )
    expect(
      screen.getByText(/pays only at accredited schools.*ask the school whether this grant/),
    ).toBeVisible()
  })

  it('put the help a person named first', () => {
    render(<NextSteps path="degree-associate" answers={{ ...SOMEONE, aid: ['laid-off'] }} />)
    const { parentElement } = screen.getByText('Help with the price to check')
    expect(parentElement!.querySelector('ul > li')).toHaveTextContent('American Job Center')
  })
})
