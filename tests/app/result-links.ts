/** People and their answers, as links. */
export const LINKS = {
  /** Twenty hours beside a job, some savings, and a wish for classmates. */
  ranked:
    'v=1&goal=developer-job&experience=tutorials&education=some-college&hours=20&pause=keep' +
    '&deadline=24&budget=8000&borrow=5000&credential=helpful&support=cohort',
  /** Five hours a week and no money at all. */
  sole:
    'v=1&goal=developer-job&experience=none&education=high-school&hours=5&pause=keep' +
    '&deadline=48&budget=0&borrow=0&credential=no&support=alone',
  /** The same within six months, with a degree. */
  nothing:
    'v=1&goal=developer-job&experience=none&education=high-school&hours=5&pause=keep' +
    '&deadline=6&budget=0&borrow=0&credential=required&support=alone',
  /** Ready to stop work for a year, with savings. */
  close:
    'v=1&goal=developer-job&experience=none&education=bachelor-other&hours=40&pause=pause' +
    '&deadline=12&budget=20000&borrow=15000&credential=no&support=cohort&income=50000&state=CA',
  unsure:
    'v=1&goal=unsure&experience=unsure&education=unsure&hours=unsure&pause=unsure' +
    '&deadline=unsure&budget=unsure&borrow=unsure&credential=unsure&support=unsure',
} as const
