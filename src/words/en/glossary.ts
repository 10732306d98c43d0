/** A word of the trade in plain words. */
export interface Term {
  readonly term: string
  /** Other forms under which it appears in texts. A form with a capital is matched with it. */
  readonly also?: readonly string[]
  /** What it means, in a sentence or two without other words of the trade. */
  readonly meaning: string
}

/** Words of the trade by their id, which is their place on the glossary page, in the order of the alphabet. */
export const GLOSSARY = {
  accreditation: {
    term: 'accreditation',
    also: ['accredited', 'accreditor', 'accreditors'],
    meaning:
      'A review of a college by an outside body that the US Department of Education recognizes. Without it there is no federal aid, and other colleges may not take your credits.',
  },
  algorithm: {
    term: 'algorithm',
    also: ['algorithms'],
    meaning: 'A set of steps that solves one kind of problem, such as putting names in order.',
  },
  api: {
    term: 'API',
    also: ['APIs'],
    meaning:
      'A fixed set of things that one program may ask of another, and the answers it gets. It lets a page or a phone app use the same data.',
  },
  apprenticeship: {
    term: 'apprenticeship',
    also: ['apprenticeships', 'apprentice'],
    meaning:
      'A paid job in which you learn the work, partly in class and partly from people who do it.',
  },
  'automated-test': {
    term: 'automated test',
    also: ['automated tests', 'automated testing'],
    meaning:
      'A small program that checks whether another one does what it should. It can run after each change, as often as you like.',
  },
  'back-end': {
    term: 'back end',
    also: ['back-end', 'back ends'],
    meaning:
      'The part of a website or app that people do not see. It checks what comes in, keeps the data and sends the answers.',
  },
  bootcamp: {
    term: 'bootcamp',
    also: ['bootcamps'],
    meaning:
      'A short, packed course that prepares people for a job in tech. It often lasts a few months, with a class and a teacher.',
  },
  bug: {
    term: 'bug',
    also: ['bugs'],
    meaning: 'A mistake in a program that makes it do the wrong thing, or nothing at all.',
  },
  cache: {
    term: 'cache',
    also: ['caches', 'caching'],
    meaning:
      'A place that keeps answers that were slow to get, so that the next person gets them at once.',
  },
  ci: {
    term: 'CI',
    also: ['continuous integration', 'Continuous integration', 'CI/CD'],
    meaning:
      'Short for continuous integration. Each time someone changes the code, another computer checks that all of it still works.',
  },
  cirr: {
    term: 'CIRR',
    meaning:
      'A set of rules by which schools can report how many of their students finished and found work. Fewer schools use it than in the past.',
  },
  cloud: {
    term: 'cloud',
    meaning:
      'Computers that you rent over the internet and pay for as you use them. Someone else owns them and looks after them.',
  },
  'code-review': {
    term: 'code review',
    also: ['code reviews'],
    meaning:
      'Reading a change that a colleague made before it goes out. It finds mistakes, and both people learn from it.',
  },
  cohort: {
    term: 'cohort',
    also: ['cohorts'],
    meaning: 'A group that starts a course on the same day and goes through it together.',
  },
  'command-line': {
    term: 'command line',
    also: ['terminal'],
    meaning:
      'A window in which you type what the computer should do, in place of clicking on things.',
  },
  container: {
    term: 'container',
    also: ['containers'],
    meaning:
      'A package that holds a program and all that it needs to run. It works the same way on every computer.',
  },
  crud: {
    term: 'CRUD',
    meaning:
      'Create, read, update, delete: the four things that most programs do with their records.',
  },
  css: {
    term: 'CSS',
    meaning: 'The rules that tell a browser how a page should look: color, size and place.',
  },
  'data-structure': {
    term: 'data structure',
    also: ['data structures'],
    meaning:
      'A way to lay out data so that a program can find and change it fast. A list is one, and so is a family tree.',
  },
  database: {
    term: 'database',
    also: ['databases'],
    meaning:
      'A program that stores data, finds it again and keeps it in order while many people use it.',
  },
  'database-index': {
    term: 'database index',
    also: ['database indexes'],
    meaning:
      'A list that a database keeps to find rows fast. It works like the one at the back of a book.',
  },
  deploy: {
    term: 'deploy',
    also: ['deploys', 'deployed', 'deploying', 'deployment'],
    meaning:
      'To put a program where people can use it, most often on a computer that runs day and night.',
  },
  docker: {
    term: 'Docker',
    meaning:
      'The best-known tool to pack a program with all that it needs, so that it runs the same way anywhere.',
  },
  endpoint: {
    term: 'endpoint',
    also: ['endpoints'],
    meaning:
      'One address at which a program takes one kind of question. A clinic might have one for free times and one for bookings.',
  },
  fafsa: {
    term: 'FAFSA',
    meaning:
      'The free form that you fill in to get federal aid for school. Many states and colleges use it too.',
  },
  framework: {
    term: 'framework',
    also: ['frameworks'],
    meaning:
      'Ready-made code that gives one kind of program its basic parts. It takes care of what they all need, and you add the rest.',
  },
  'front-end': {
    term: 'front end',
    also: ['front-end', 'front ends'],
    meaning:
      'The part of a website or app that people see and touch: text, pictures, buttons and forms.',
  },
  'full-stack': {
    term: 'full-stack',
    also: ['full stack'],
    meaning:
      'Both sides of a website at once: the part that people see, and the part that stores and decides.',
  },
  'gi-bill': {
    term: 'GI Bill',
    meaning:
      'Money for school and training that people earn by serving in the US military. Some can pass it on to family.',
  },
  git: {
    term: 'Git',
    meaning:
      'A tool that keeps every version of your files, with a note on each change. It lets many people work on the same code.',
  },
  github: {
    term: 'GitHub',
    meaning:
      'A website that keeps code and its past versions, and shows them to others. Many people show their work there when they look for a job.',
  },
  html: {
    term: 'HTML',
    meaning:
      'The marks that tell a browser what is a heading, a link or a button. Every web page is made of it.',
  },
  http: {
    term: 'HTTP',
    also: ['HTTPS'],
    meaning:
      'The rules by which a browser asks for something on the web and gets an answer. With an S at the end, nobody on the way can read it.',
  },
  'income-share-agreement': {
    term: 'income share agreement',
    also: ['income share agreements', 'income share'],
    meaning:
      'A deal to pay for school later with a part of your pay. A federal agency has called it a loan. Ask for the most you could ever owe.',
  },
  json: {
    term: 'JSON',
    meaning:
      'A plain way to write data as text, with names and values, so that people and programs can both read it.',
  },
  library: {
    term: 'code library',
    also: ['code libraries'],
    meaning:
      'Code that others wrote for one job, such as reading dates, and that you can use in your own program.',
  },
  linux: {
    term: 'Linux',
    meaning:
      'A free operating system that runs many of the computers behind websites. It does for them what Windows does for a home computer.',
  },
  'load-balancer': {
    term: 'load balancer',
    also: ['load balancers'],
    meaning:
      'A program at the front of a busy site that spreads the visitors across several computers.',
  },
  logs: {
    term: 'logs',
    meaning:
      'The diary of a program: what it did and when, line by line. It is the first place to look when something fails.',
  },
  median: {
    term: 'median',
    also: ['medians'],
    meaning:
      'The number in the middle when all of them are put in order. Half earn more than the median pay, and half earn less.',
  },
  migration: {
    term: 'migration',
    also: ['migrations'],
    meaning:
      'A small script that changes how a database is laid out, such as adding a column, without losing what is in it.',
  },
  'net-price': {
    term: 'net price',
    meaning:
      'What a year of college costs after grants that you do not pay back. It is often far below the price on the list.',
  },
  'open-source': {
    term: 'open source',
    also: ['open-source'],
    meaning:
      'Code that anyone may read, use and improve. Much of the web is built on it, and beginners can join in.',
  },
  orm: {
    term: 'ORM',
    meaning:
      'A tool that turns the rows of a database into things your code can use, so that you write less code to load and save them.',
  },
  'pell-grant': {
    term: 'Pell Grant',
    also: ['Pell Grants'],
    meaning:
      'Money for college from the federal government for people with low income. You do not pay it back.',
  },
  percentile: {
    term: 'percentile',
    also: ['percentiles'],
    meaning:
      'A place in the order from low to high. One in ten people earn less than the tenth percentile of pay.',
  },
  portfolio: {
    term: 'portfolio',
    also: ['portfolios'],
    meaning:
      'A few projects that you built and can show, most often online, with the code beside them.',
  },
  'pull-request': {
    term: 'pull request',
    also: ['pull requests'],
    meaning:
      'A change that you offer to the others, with a note. They read it, ask about it, and then take it in.',
  },
  query: {
    term: 'query',
    also: ['queries'],
    meaning: 'A question to a database, such as: which visits are booked for Tuesday?',
  },
  queue: {
    term: 'queue',
    also: ['queues'],
    meaning:
      'A line of jobs that can wait. A program puts work in at one end, and another takes it out at the other.',
  },
  'relational-database': {
    term: 'relational database',
    also: ['relational databases'],
    meaning:
      'A store that keeps data in tables with rows and columns, and ties the tables together.',
  },
  repository: {
    term: 'repository',
    also: ['repositories'],
    meaning:
      'A folder of code with all its past versions. People copy it, change it and send their changes back.',
  },
  request: {
    term: 'request',
    also: ['requests'],
    meaning:
      'A message in which one program asks another for something. Opening a page sends many.',
  },
  rest: {
    term: 'REST',
    meaning:
      'A common style for the way programs ask each other for things over the web. Each thing has an address, and a few verbs act on it.',
  },
  server: {
    term: 'server',
    also: ['servers'],
    meaning:
      'A computer, or a program on it, that waits for others to ask and answers them. A website runs on at least one.',
  },
  sql: {
    term: 'SQL',
    meaning:
      'The language for asking a database about its tables, and for changing what is in them.',
  },
  'sql-injection': {
    term: 'SQL injection',
    meaning:
      'An attack that hides a command in a form, in the hope that the database will run it. Good code makes it fail.',
  },
  'status-code': {
    term: 'status code',
    also: ['status codes'],
    meaning:
      'A number that comes with each answer on the web and says how it went. 200 means fine, and 404 means not found.',
  },
  transaction: {
    term: 'transaction',
    also: ['transactions'],
    meaning:
      'Some changes to a database that must all happen or not at all, like the two halves of a bank transfer.',
  },
  'version-control': {
    term: 'version control',
    meaning:
      'Keeping every version of a piece of work, so that you can see what changed and go back.',
  },
  wioa: {
    term: 'WIOA',
    meaning:
      'A federal law that pays for training through local job centers, above all for people who lost a job or earn little.',
  },
  'work-sample': {
    term: 'work sample',
    also: ['work samples'],
    meaning:
      'A small task like those of the job, done as part of an interview. It shows what you can do better than talk does.',
  },
  'workforce-pell': {
    term: 'Workforce Pell',
    meaning:
      'A federal grant for short job programs at accredited schools. It began in July 2026, and a state has to approve each program.',
  },
} as const satisfies Readonly<Record<string, Term>>
export type TermId = keyof typeof GLOSSARY
