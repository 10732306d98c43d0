import type { Family, PathId } from '../../evidence/paths/path.ts'

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

/** What each path is called among those of its family. */
export const KIND_NAMES: Readonly<Record<PathId, string>> = {
  'bootcamp-full-time': 'Full-time',
  'bootcamp-part-time': 'Part-time',
  'bootcamp-tuition-free': 'Tuition-free',
  'online-free': 'Free curriculum',
  'online-certificate': 'Certificate',
  'online-mentored': 'With a mentor',
  'degree-associate': 'Associate',
  'degree-bachelor-online': 'Bachelor’s, online',
  'degree-bachelor-campus': 'Bachelor’s, campus',
  'degree-second-bachelor': 'Second bachelor’s',
  'degree-master': 'Master’s',
}
