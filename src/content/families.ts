import type { Family } from '../evidence/path.ts'

/** What each family of paths is called, what it is like, and what you hold at its end. */
export const FAMILY_WORDS = {
  bootcamp: {
    name: 'Bootcamp',
    line: 'A short, intense program with classmates, deadlines and a date when it ends.',
    endsWith: 'Projects to show, and a certificate of completion',
    like: 'What a bootcamp is like',
  },
  online: {
    name: 'Online courses',
    line: 'Your own pace, from free lessons to paid certificates and programs with a mentor.',
    endsWith: 'Projects to show, and perhaps a certificate',
    like: 'What learning online is like',
  },
  degree: {
    name: 'Degree',
    line: 'The longest way and the widest: some doors open to nothing else.',
    endsWith: 'An associate, bachelor’s or master’s degree',
    like: 'What a degree is like',
  },
} as const satisfies Record<
  Family,
  {
    readonly name: string
    readonly line: string
    readonly endsWith: string
    /** What its article tells, as the words of a link. */
    readonly like: string
  }
>
