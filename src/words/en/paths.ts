import type { PathId } from '../../evidence/paths/path.ts'

/** What each path is called, and what it is. */
export interface PathWords {
  /** Its name, as in a list. */
  readonly name: string
  /** Its name inside a sentence, with its article. */
  readonly a: string
  /** Those who set out on it: people apply where a place must be won, and else just start. */
  readonly who: 'people who start' | 'people who apply'
  /** What it is and how it goes, in a sentence or two. */
  readonly summary: string
  /** What a person holds at its end. */
  readonly endsWith: string
  /** The award itself inside a sentence, with its article. */
  readonly endsWithA: string
  /** The award in two or three words. */
  readonly endsWithShort: string
  /** Whether that is a degree. */
  readonly holdsDegree: boolean
  /** What decides where in its range of prices someone lands. */
  readonly priceDependsOn: string
  /** What decides how long it takes. */
  readonly timeDependsOn: string
}

export const PATH_WORDS: Readonly<Record<PathId, PathWords>> = {
  'bootcamp-full-time': {
    name: 'Full-time bootcamp',
    a: 'a full-time bootcamp',
    who: 'people who start',
    summary:
      'Several months of full working weeks with a class, a teacher and fixed dates. Paid work has to stop while it lasts.',
    endsWith: 'Projects to show and a certificate of completion',
    endsWithA: 'a certificate of completion',
    endsWithShort: 'a certificate',
    holdsDegree: false,
    priceDependsOn: 'the school, and whether you pay up front',
    timeDependsOn: 'the school’s calendar, and how much you prepare before it starts',
  },
  'bootcamp-part-time': {
    name: 'Part-time bootcamp',
    a: 'a part-time bootcamp',
    who: 'people who start',
    summary:
      'Classes with a teacher and classmates on evenings and weekends, spread over more months so that a job can go on.',
    endsWith: 'Projects to show and a certificate of completion',
    endsWithA: 'a certificate of completion',
    endsWithShort: 'a certificate',
    holdsDegree: false,
    priceDependsOn: 'the school: prices differ several times over',
    timeDependsOn: 'your hours each week and the school’s calendar',
  },
  'bootcamp-tuition-free': {
    name: 'Tuition-free bootcamp',
    a: 'a tuition-free bootcamp',
    who: 'people who apply',
    summary:
      'Training paid by donors, employers or public money. Places are won by application, often only in some cities or for some groups.',
    endsWith: 'Projects to show, a certificate and often help with the first job',
    endsWithA: 'a certificate of completion',
    endsWithShort: 'a certificate',
    holdsDegree: false,
    priceDependsOn: 'small extras only: the training itself is paid for',
    timeDependsOn: 'when the next class starts, and whether you win a place',
  },
  'online-free': {
    name: 'Free online curriculum',
    a: 'a free online curriculum',
    who: 'people who start',
    summary:
      'A complete open course of study that you follow alone and at your own pace. Nobody charges, and nobody notices if you stop.',
    endsWith: 'Projects to show',
    endsWithA: 'projects to show',
    endsWithShort: 'projects only',
    holdsDegree: false,
    priceDependsOn: 'books or a paid certificate, if you choose them',
    timeDependsOn: 'your hours each week, and how steadily you keep to them',
  },
  'online-certificate': {
    name: 'Online certificate',
    a: 'an online certificate',
    who: 'people who start',
    summary:
      'Video courses with exercises and a professional certificate, on a monthly subscription and at your own pace.',
    endsWith: 'A professional certificate and projects to show',
    endsWithA: 'a professional certificate',
    endsWithShort: 'a certificate',
    holdsDegree: false,
    priceDependsOn: 'how many months you subscribe',
    timeDependsOn: 'your hours each week, and how steadily you keep to them',
  },
  'online-mentored': {
    name: 'Online program with a mentor',
    a: 'an online program with a mentor',
    who: 'people who start',
    summary:
      'Your own pace with a person who reviews your work and expects to see it, on a monthly fee.',
    endsWith: 'Reviewed projects and a certificate of completion',
    endsWithA: 'a certificate of completion',
    endsWithShort: 'a certificate',
    holdsDegree: false,
    priceDependsOn: 'the program’s monthly fee and how many months you need',
    timeDependsOn: 'your hours each week, and when each stage is passed',
  },
  'degree-associate': {
    name: 'Associate degree',
    a: 'an associate degree',
    who: 'people who start',
    summary:
      'Two years’ worth of classes, usually at a community college. It counts as a degree and can carry over into a bachelor’s.',
    endsWith: 'An associate degree',
    endsWithA: 'an associate degree',
    endsWithShort: 'an associate degree',
    holdsDegree: true,
    priceDependsOn: 'your state and college, and the grants you get',
    timeDependsOn: 'how many classes you can take each term',
  },
  'degree-bachelor-online': {
    name: 'Online bachelor’s degree',
    a: 'an online bachelor’s degree',
    who: 'people who start',
    summary:
      'A full bachelor’s from a college that teaches online, around a job if need be. Some let you move on as soon as you can show a skill.',
    endsWith: 'A bachelor’s degree',
    endsWithA: 'a bachelor’s degree',
    endsWithShort: 'a bachelor’s degree',
    holdsDegree: true,
    priceDependsOn: 'the college, your state and how many earlier credits count',
    timeDependsOn: 'how many classes you can take each term',
  },
  'degree-bachelor-campus': {
    name: 'Bachelor’s degree on campus',
    a: 'a bachelor’s degree on campus',
    who: 'people who start',
    summary:
      'Four academic years among students and teachers: the longest path and the most widely recognized start.',
    endsWith: 'A bachelor’s degree',
    endsWithA: 'a bachelor’s degree',
    endsWithShort: 'a bachelor’s degree',
    holdsDegree: true,
    priceDependsOn: 'public or private, in or out of state, and the grants you get',
    timeDependsOn: 'the academic calendar and how many classes you take each term',
  },
  'degree-second-bachelor': {
    name: 'Second bachelor’s in computing',
    a: 'a second bachelor’s in computing',
    who: 'people who start',
    summary:
      'For people who hold a bachelor’s in another field: only the computing courses, usually online.',
    endsWith: 'A bachelor’s degree in computing',
    endsWithA: 'a bachelor’s degree in computing',
    endsWithShort: 'a bachelor’s degree',
    holdsDegree: true,
    priceDependsOn: 'the college and its price per credit',
    timeDependsOn: 'how many classes you can take each term',
  },
  'degree-master': {
    name: 'Master’s in computing',
    a: 'a master’s in computing',
    who: 'people who apply',
    summary:
      'A graduate degree. Some programs are made for people whose bachelor’s was in another field.',
    endsWith: 'A master’s degree',
    endsWithA: 'a master’s degree',
    endsWithShort: 'a master’s degree',
    holdsDegree: true,
    priceDependsOn: 'the university: prices differ many times over',
    timeDependsOn: 'how many courses you can take at once',
  },
}
