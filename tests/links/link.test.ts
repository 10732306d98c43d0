import { isDeepStrictEqual } from 'node:util'
import { expect, it } from 'vitest'
import type { Answers, Draft } from '../../src/model/person/answers.ts'
import { readLink, writeLink } from '../../src/links/link.ts'
import { withoutPrivateDetails } from '../../src/links/private-details.ts'

const nurse = {
  goal: 'developer-job',
  experience: 'tutorials',
  education: 'bachelor-other',
  hours: '10',
  pause: 'keep',
  deadline: '24',
  budget: '8000',
  borrow: '0',
  credential: 'no',
  support: 'some',
} as const satisfies Answers

const nurseInFull = {
  ...nurse,
  income: '75000',
  state: 'CA',
  role: 'back-end',
  aid: ['gi-bill', 'employer'],
  priorities: { cost: 'more', time: 'more', gain: 'less' },
} as const satisfies Answers

const stamp = { release: '2026.1', top: 'bootcamp-part-time' } as const
const unstamped = { release: null, top: null }

const text =
  'v=1&goal=developer-job&experience=tutorials&education=bachelor-other&hours=10&pause=keep' +
  '&deadline=24&budget=8000&borrow=0&credential=no&support=some'
const textInFull =
  `${text}&income=75000&state=CA&role=back-end&aid=gi-bill.employer&more=cost.time&less=gain` +
  `&r=2026.1&top=bootcamp-part-time`

const completeInFull = { kind: 'complete', answers: nurseInFull, problems: [], stamp }

/** The addresses that do not open with everything in place. */
const unopened = (addresses: readonly string[]): readonly string[] =>
  addresses.filter((address) => !isDeepStrictEqual(readLink(address), completeInFull))

it('writes a link that a person can read', () => {
  expect(writeLink(nurse)).toBe(text)
  expect(writeLink(nurseInFull, stamp)).toBe(textInFull)
})

it('reads back what it wrote', () => {
  expect(readLink(textInFull)).toEqual(completeInFull)
  expect(readLink(text)).toEqual({
    kind: 'complete',
    answers: nurse,
    problems: [],
    stamp: unstamped,
  })
})

it('writes the same link however aid and priorities were listed', () => {
  const shuffled: Draft = {
    priorities: { gain: 'less', time: 'more', cost: 'more' },
    aid: ['employer', 'gi-bill', 'employer'],
    ...nurse,
    role: 'back-end',
    state: 'CA',
    income: '75000',
  }
  expect(writeLink(shuffled, stamp)).toBe(textInFull)
  expect(readLink(textInFull.replace('gi-bill.employer', 'employer.gi-bill.employer'))).toEqual(
    completeInFull,
  )
})

it('says nothing of aid and priorities where there are none', () => {
  expect(writeLink({ ...nurse, aid: [], priorities: {} })).toBe(text)
})

it('opens wherever the link stands in an address', () => {
  expect(
    unopened([
      textInFull,
      `#${textInFull}`,
      `?${textInFull}`,
      `/result#${textInFull}`,
      `https://waymark.example/result#${textInFull}`,
      `https://waymark.example/result?${textInFull}`,
      `https://waymark.example/result?${textInFull}#main`,
      `https://waymark.example/?next=2#/result?${textInFull}`,
    ]),
  ).toEqual([])
})

it('prefers the part after # to the part after ?', () => {
  expect(readLink(`/result?v=1&goal=grow#v=1&goal=explore`)).toMatchObject({
    draft: { goal: 'explore' },
    problems: [],
  })
})

it('passes over tracking parameters', () => {
  expect(
    unopened([
      `/result?utm_source=news&fbclid=IwAR0%2Fx#${textInFull}`,
      `/result#${textInFull}&utm_source=news&utm_campaign=my%20letter&gclid=Cj0K&fbclid=IwAR0`,
      `/result?gclid=Cj0K&${textInFull}&mc_eid=1`,
      `/result#utm_medium=chat&${textInFull}`,
    ]),
  ).toEqual([])
})

it('opens a link that a program has encoded again', () => {
  const encoded = encodeURIComponent(textInFull)
  expect(
    unopened([
      `/result#${encoded}`,
      `/result#${encodeURIComponent(encoded)}`,
      `/result#${encoded.toLowerCase()}`,
      `/result%23${encoded}`,
      `/result#${textInFull.replaceAll('&', '&amp;')}`,
      `/result#${textInFull.replaceAll('&', '&amp;amp;')}`,
      `/result#${textInFull.replaceAll('&', '&#38;')}`,
      `/result#${textInFull.replaceAll('-', '%2D').replaceAll('.', '%2E')}`,
      `https://safe.example/?url=${encodeURIComponent(`https://waymark.example/result#${textInFull}`)}&data=05%7C02&reserved=0`,
    ]),
  ).toEqual([])
})

it('opens a link with the punctuation, spaces and line ends of a letter', () => {
  const middle = textInFull.indexOf('&borrow') + 4
  expect(
    unopened([
      ` \n\t/result#${textInFull} \r\n`,
      `/result#${textInFull}.`,
      `(/result#${textInFull})`,
      `</result#${textInFull}>`,
      `"/result#${textInFull}",`,
      `“/result#${textInFull}”…`,
      `/result#${textInFull}%E2%80%9D%29`,
      `/result#${textInFull}. What do you think?`,
      `/result#${textInFull.slice(0, middle)}\r\n${textInFull.slice(middle)}`,
      `/result#${textInFull.slice(0, middle)}\u200b${textInFull.slice(middle)}`,
    ]),
  ).toEqual([])
})

it('opens a link whose case was changed', () => {
  expect(readLink(textInFull.toUpperCase())).toEqual(completeInFull)
  expect(readLink(textInFull.toLowerCase())).toEqual(completeInFull)
})

it('asks only the questions that a partial link leaves out', () => {
  expect(readLink('v=1&goal=grow&hours=20&support=unsure&state=CA')).toEqual({
    kind: 'partial',
    draft: { goal: 'grow', hours: '20', support: 'unsure', state: 'CA' },
    missing: ['experience', 'education', 'pause', 'deadline', 'budget', 'borrow', 'credential'],
    problems: [],
    stamp: unstamped,
  })
  expect(readLink(text.replace('hours=10', 'hours='))).toMatchObject({ missing: ['hours'] })
  expect(readLink(text.replace('hours=10', 'hours'))).toMatchObject({ missing: ['hours'] })
  expect(readLink('v=1')).toMatchObject({ kind: 'partial', draft: {}, problems: [] })
})

it.each(['eleven', '11', '10.5', '%FF', '<script>alert(1)</script>', '!!!', '日本', '__proto__'])(
  'takes the answer "%s", which it cannot read, as not sure, and says so',
  (value) => {
    expect(readLink(text.replace('hours=10', `hours=${value}`))).toEqual({
      kind: 'complete',
      answers: { ...nurse, hours: 'unsure' },
      problems: [{ kind: 'unreadable', key: 'hours' }],
      stamp: unstamped,
    })
  },
)

it('leaves out a detail it cannot read, keeps the rest of a list, and says so', () => {
  const mangled = textInFull
    .replace('75000', '75001')
    .replace('CA', 'ZZ')
    .replace('gi-bill', 'g-bill')
    .replace('2026.1', 'now')
    .replace('top=bootcamp', 'top=boat')
  expect(readLink(mangled)).toEqual({
    kind: 'complete',
    answers: { ...nurse, role: 'back-end', aid: ['employer'], priorities: nurseInFull.priorities },
    problems: ['income', 'state', 'aid', 'r', 'top'].map((key) => ({ kind: 'unreadable', key })),
    stamp: unstamped,
  })
})

it('keeps the first of two different values, and says so', () => {
  expect(readLink(`${text}&goal=grow&hours=10&zebra=1&zebra=2`)).toMatchObject({
    answers: nurse,
    problems: [{ kind: 'repeated', key: 'goal' }],
  })
  expect(readLink(`${text}&v=2`)).toMatchObject({
    answers: nurse,
    problems: [{ kind: 'repeated', key: 'v' }],
  })
})

it('counts a criterion in both lists of priorities as more, and says so', () => {
  expect(readLink(`${text}&more=cost&less=cost.time`)).toMatchObject({
    answers: { priorities: { cost: 'more', time: 'less' } },
    problems: [{ kind: 'repeated', key: 'less' }],
  })
})

it('recognizes a link made by a newer release', () => {
  expect(readLink(text.replace('v=1', 'v=2'))).toEqual({ kind: 'newer', version: '2' })
  expect(readLink('/result#v=17&mood=sunny')).toEqual({ kind: 'newer', version: '17' })
})

it.each(['0', '1.5', '1e9', '99999'])('does not take %s for a version', (version) => {
  expect(readLink(`v=${version}`)).toEqual({ kind: 'not-a-link' })
})

it.each(['2026', '2026x1', '2026.1.1', '26.1', '2026.1234', 'latest'])(
  'does not take %s for a release',
  (release) => {
    expect(readLink(`${text}&r=${release}`)).toMatchObject({
      stamp: unstamped,
      problems: [{ kind: 'unreadable', key: 'r' }],
    })
  },
)

it('reads a link that lost its version as the first version', () => {
  expect(readLink(text.replace('v=1&', ''))).toMatchObject({ answers: nurse, problems: [] })
  expect(readLink(text.replace('v=1', 'v=one'))).toMatchObject({
    answers: nurse,
    problems: [{ kind: 'unreadable', key: 'v' }],
  })
})

it.each([
  '',
  '#',
  'hello',
  'https://waymark.example/result',
  'https://video.example/watch?v=dQw4w9WgXcQ',
  'https://login.example/?state=af0ifjsldkj&code=SplxlOBeZQQYbYS6WxSbIA',
  '__proto__=grow&constructor=grow&toString=grow',
  'goal=__proto__&hours=constructor&top=toString',
  '<script>alert(1)</script>',
])('does not take "%s" for a link', (other) => {
  expect(readLink(other)).toEqual({ kind: 'not-a-link' })
})

it('leaves income and state out of the private variant, and nothing else', () => {
  expect(writeLink(withoutPrivateDetails(nurseInFull), stamp)).toBe(
    textInFull.replace('&income=75000&state=CA', ''),
  )
})
