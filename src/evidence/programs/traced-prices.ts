import type { PathId } from '../paths/path.ts'

/** What one listed program charges, in numbers alone. */
export interface TracedPrice {
  readonly program: string
  /** What `amount` buys: the whole course, or a month of it. */
  readonly kind: 'total' | 'monthly'
  /** USD, as asked of most people. */
  readonly amount: number
  /** USD at its lowest and highest published price. */
  readonly low: number
  readonly high: number
  /** The shortest length of the course in weeks, or null where it is not said. */
  readonly weeks: number | null
  /** The fewest hours a week it asks, or null where it is not said. */
  readonly hours: number | null
}

/** What the listed programs of each path charge, cheapest first. A test holds it to the records. */
export const TRACED_PRICES: Readonly<Record<PathId, readonly TracedPrice[]>> = {
  'bootcamp-full-time': [
    {
      program: 'operation-spark',
      kind: 'total',
      amount: 12325,
      low: 11500,
      high: 12325,
      weeks: 16,
      hours: null,
    },
    {
      program: 'zip-code-wilmington',
      kind: 'total',
      amount: 15000,
      low: 15000,
      high: 15000,
      weeks: 12,
      hours: null,
    },
    {
      program: '4geeks-fs-ft',
      kind: 'total',
      amount: 18300,
      low: 10999,
      high: 18300,
      weeks: 9,
      hours: null,
    },
  ],
  'bootcamp-part-time': [
    {
      program: '4geeks-fs-pt',
      kind: 'total',
      amount: 9999,
      low: 9000,
      high: 9999,
      weeks: 18,
      hours: 20,
    },
    {
      program: 'springboard-software-engineering-career-track-ca',
      kind: 'total',
      amount: 10900,
      low: 10900,
      high: 10900,
      weeks: 38,
      hours: 21,
    },
  ],
  'bootcamp-tuition-free': [
    {
      program: 'launchcode',
      kind: 'total',
      amount: 0,
      low: 0,
      high: 0,
      weeks: 16,
      hours: null,
    },
  ],
  'online-free': [
    {
      program: '100devs',
      kind: 'total',
      amount: 0,
      low: 0,
      high: 0,
      weeks: 30,
      hours: null,
    },
    {
      program: 'fcc-fullstack',
      kind: 'total',
      amount: 0,
      low: 0,
      high: 0,
      weeks: null,
      hours: null,
    },
    {
      program: 'fullstackopen',
      kind: 'total',
      amount: 0,
      low: 0,
      high: 0,
      weeks: null,
      hours: null,
    },
    {
      program: 'odin-js',
      kind: 'total',
      amount: 0,
      low: 0,
      high: 0,
      weeks: null,
      hours: null,
    },
    {
      program: 'odin-rails',
      kind: 'total',
      amount: 0,
      low: 0,
      high: 0,
      weeks: null,
      hours: null,
    },
    {
      program: 'ossu-cs',
      kind: 'total',
      amount: 0,
      low: 0,
      high: 0,
      weeks: 104,
      hours: 20,
    },
  ],
  'online-certificate': [
    {
      program: 'scrimba-backend',
      kind: 'monthly',
      amount: 49,
      low: 24.5,
      high: 49,
      weeks: null,
      hours: null,
    },
    {
      program: 'scrimba-fullstack',
      kind: 'monthly',
      amount: 49,
      low: 24.5,
      high: 49,
      weeks: null,
      hours: null,
    },
    {
      program: 'ibm-fullstack',
      kind: 'monthly',
      amount: 59,
      low: 33,
      high: 59,
      weeks: 17,
      hours: 10,
    },
    {
      program: 'meta-backend',
      kind: 'monthly',
      amount: 59,
      low: 33,
      high: 59,
      weeks: 35,
      hours: 6,
    },
    {
      program: 'meta-frontend',
      kind: 'monthly',
      amount: 59,
      low: 33,
      high: 59,
      weeks: 30,
      hours: 6,
    },
    {
      program: 'microsoft-backend',
      kind: 'monthly',
      amount: 59,
      low: 33,
      high: 59,
      weeks: 26,
      hours: 10,
    },
  ],
  'online-mentored': [
    {
      program: 'launch-school',
      kind: 'monthly',
      amount: 199,
      low: 199,
      high: 199,
      weeks: 52,
      hours: 20,
    },
  ],
  'degree-associate': [
    {
      program: 'uopeople-as',
      kind: 'total',
      amount: 2860,
      low: 2860,
      high: 2860,
      weeks: null,
      hours: null,
    },
  ],
  'degree-bachelor-online': [
    {
      program: 'uopeople-bs',
      kind: 'total',
      amount: 5660,
      low: 5660,
      high: 5660,
      weeks: null,
      hours: null,
    },
  ],
  'degree-bachelor-campus': [],
  'degree-second-bachelor': [],
  'degree-master': [
    {
      program: 'ut-mscso',
      kind: 'total',
      amount: 10000,
      low: 10000,
      high: 10000,
      weeks: null,
      hours: null,
    },
    {
      program: 'asu-mcs',
      kind: 'total',
      amount: 15000,
      low: 15000,
      high: 15000,
      weeks: null,
      hours: null,
    },
    {
      program: 'merrimack-mscs',
      kind: 'total',
      amount: 23000,
      low: 23000,
      high: 23000,
      weeks: 69,
      hours: null,
    },
    {
      program: 'bu-met-mscs',
      kind: 'total',
      amount: 33460,
      low: 30100,
      high: 33460,
      weeks: 52,
      hours: null,
    },
  ],
}
