/** The drawing of one press of a button on its way through a stack. */
export const REQUEST_TRACE = {
  title: 'The way of a booking from your browser to the database and back',
  /** What it shows, for those who do not see it. */
  says: 'Step 1: your browser sends the request. Step 2: the internet carries it. Step 3: a load balancer picks a server. Step 4: the application checks it. Step 5: the application reads from the cache. Step 6: it saves the booking in the database. Step 7: it puts the email in a queue for later. Step 8: the answer returns the same way to your browser. The browser is the front end; everything behind the internet is the back end.',
  front: 'Front end',
  back: 'Back end',
  internet: 'internet',
} as const

/** Each place on the way, and what it does, in a word or two. */
export const TRACE_PLACES = {
  browser: { name: 'Your browser', does: 'asks, shows' },
  balancer: { name: 'Load balancer', does: 'picks a server' },
  application: { name: 'Application', does: 'decides' },
  cache: { name: 'Cache', does: 'kept answers' },
  database: { name: 'Database', does: 'the booking' },
  queue: { name: 'Queue', does: 'the email' },
} as const
