/**
 * Every word that a version 1 link can contain. Frozen once released: imports nothing, so that no
 * rename elsewhere can change what an old link says.
 *
 * @module
 */

export const V1_QUESTIONS = {
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
} as const

export const V1_INCOMES = ['0', '20000', '35000', '50000', '75000', '100000', 'more'] as const
export const V1_ROLES = ['back-end', 'full-stack', 'front-end'] as const
export const V1_AID = ['gi-bill', 'pell', 'employer', 'laid-off'] as const
export const V1_CRITERIA = ['cost', 'time', 'chance', 'gain', 'credential', 'support'] as const
export const V1_EMPHASES = ['less', 'more'] as const

export const V1_PATHS = [
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
] as const

export const V1_STATES = [
  'AL', 'AK', 'AZ', 'AR', 'CA', 'CO', 'CT', 'DE', 'DC', 'FL', 'GA', 'HI', 'ID', 'IL', 'IN', 'IA',
  'KS', 'KY', 'LA', 'ME', 'MD', 'MA', 'MI', 'MN', 'MS', 'MO', 'MT', 'NE', 'NV', 'NH', 'NJ', 'NM',
  'NY', 'NC', 'ND', 'OH', 'OK', 'OR', 'PA', 'RI', 'SC', 'SD', 'TN', 'TX', 'UT', 'VT', 'VA', 'WA',
  'WV', 'WI', 'WY',
] as const // prettier-ignore
