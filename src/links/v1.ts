/**
 * Every word that a version 1 link can contain, in the order in which it is written. Frozen once
 * released: imports nothing, so that no rename elsewhere can change what an old link says.
 *
 * @module
 */

const CRITERIA = ['cost', 'time', 'chance', 'gain', 'credential', 'support'] as const

// prettier-ignore
const STATES = [
  'AL', 'AK', 'AZ', 'AR', 'CA', 'CO', 'CT', 'DE', 'DC', 'FL', 'GA', 'HI', 'ID', 'IL', 'IN', 'IA',
  'KS', 'KY', 'LA', 'ME', 'MD', 'MA', 'MI', 'MN', 'MS', 'MO', 'MT', 'NE', 'NV', 'NH', 'NJ', 'NM',
  'NY', 'NC', 'ND', 'OH', 'OK', 'OR', 'PA', 'RI', 'SC', 'SD', 'TN', 'TX', 'UT', 'VT', 'VA', 'WA',
  'WV', 'WI', 'WY',
] as const

export const V1 = {
  single: {
    goal: ['developer-job', 'grow', 'own-work', 'qualification', 'explore', 'unsure'],
    experience: ['none', 'tutorials', 'projects', 'work', 'unsure'],
    education: [
      'high-school',
      'some-college',
      'associate',
      'bachelor-other',
      'bachelor-computing',
      'unsure',
    ],
    hours: ['5', '10', '20', '30', '40', 'unsure'],
    pause: ['keep', 'pause', 'not-working', 'unsure'],
    deadline: ['6', '12', '24', '48', 'none', 'unsure'],
    budget: ['0', '500', '3000', '8000', '20000', 'more', 'unsure'],
    borrow: ['0', '5000', '15000', '40000', 'unsure'],
    credential: ['required', 'helpful', 'no', 'unsure'],
    support: ['alone', 'some', 'cohort', 'unsure'],
    income: ['0', '20000', '35000', '50000', '75000', '100000', 'more'],
    state: STATES,
    role: ['back-end', 'full-stack', 'front-end'],
  },
  lists: {
    aid: ['gi-bill', 'pell', 'employer', 'laid-off'],
    more: CRITERIA,
    less: CRITERIA,
  },
  top: [
    'bootcamp-full-time',
    'bootcamp-part-time',
    'bootcamp-tuition-free',
    'online-free',
    'online-certificate',
    'online-mentored',
    'degree-associate',
    'degree-bachelor-online',
    'degree-bachelor-campus',
    'degree-second-bachelor',
    'degree-master',
    'none',
  ],
} as const
