/** What a stretch of the day is spent on. */
type WorkKind = 'code' | 'read' | 'talk' | 'plan' | 'break'

/** A stretch of the day, from an hour on. */
interface Stretch {
  readonly from: string
  /** How long it lasts, in hours. */
  readonly hours: number
  readonly kind: WorkKind
  readonly what: string
}

/** A developer’s day that we made up: an ordinary one. */
export const WORK_DAY: readonly Stretch[] = [
  {
    from: '9:00',
    hours: 0.5,
    kind: 'read',
    what: 'See what happened overnight: messages, and the logs of one job that failed.',
  },
  {
    from: '9:30',
    hours: 0.25,
    kind: 'talk',
    what: 'A short meeting: what each person works on, and where they are stuck.',
  },
  {
    from: '9:45',
    hours: 0.75,
    kind: 'read',
    what: 'Find out why the job failed. A last name has a letter that the program did not expect.',
  },
  {
    from: '10:30',
    hours: 1,
    kind: 'code',
    what: 'Fix it in four lines, and write a test so that it cannot come back.',
  },
  {
    from: '11:30',
    hours: 0.5,
    kind: 'read',
    what: 'Read a colleague’s change, and ask two questions about it.',
  },
  { from: '12:00', hours: 1, kind: 'break', what: 'Lunch.' },
  {
    from: '1:00',
    hours: 1,
    kind: 'plan',
    what: 'Start on the real task: patients should be able to move a visit. Sketch the records on paper.',
  },
  {
    from: '2:00',
    hours: 0.5,
    kind: 'talk',
    what: 'Agree with a front-end colleague on what the page sends and what comes back.',
  },
  {
    from: '2:30',
    hours: 2,
    kind: 'code',
    what: 'Write it. Two quiet hours, with a lot of looking things up.',
  },
  {
    from: '4:30',
    hours: 0.5,
    kind: 'talk',
    what: 'The front desk asks why a report is slow. Promise to look at it tomorrow.',
  },
  {
    from: '5:00',
    hours: 0.5,
    kind: 'plan',
    what: 'Hand in what there is for others to read, and note where to go on.',
  },
]

export const WORK_KINDS: Readonly<Record<WorkKind, string>> = {
  code: 'Writing code',
  read: 'Reading',
  talk: 'Talking',
  plan: 'Thinking on paper',
  break: 'Break',
}
