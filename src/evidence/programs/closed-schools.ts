import type { Citation, When } from './program.ts'

/**
 * A provider that people still search for and should not sign with unawares.
 *
 * - `closed`: it has stopped teaching
 * - `paused`: it stopped taking new students and may start again
 * - `barred`: an authority has forbidden part of its business
 */
export interface ClosedSchool {
  readonly name: string
  /** Other names people search for. */
  readonly aliases: readonly string[]
  readonly status: 'closed' | 'paused' | 'barred'
  readonly when: When
  /** What happened, in one sentence. */
  readonly happened: string
  readonly source: Citation
}

export const CLOSED_SCHOOLS: readonly ClosedSchool[] = [
  {
    name: 'Turing School of Software and Design',
    aliases: ['Turing School', 'Turing'],
    status: 'closed',
    when: '2025-06',
    happened: 'It announced in April 2025 that it would wind down by June 2025.',
    source: {
      title: 'Denver coding school will close after long period of struggle',
      publisher: 'BusinessDen, reprinted by USA Today News',
      url: 'https://usa-today-news.com/news/denver-coding-school-will-close-after-long-period-of-struggle/',
    },
  },
  {
    name: 'Epicodus',
    aliases: [],
    status: 'closed',
    when: '2024-03-08',
    happened: 'Teaching ended on 8 March 2024, after the state began to suspend its license.',
    source: {
      title: 'Updates and consumer alerts',
      publisher: 'Oregon Higher Education Coordinating Commission',
      url: 'https://oregon.gov/highered/about/authorization/Pages/consumer-alerts.aspx',
    },
  },
  {
    name: '2U university boot camps',
    aliases: ['2U', 'Trilogy', 'Trilogy Education', 'edX boot camp', 'edX boot camps'],
    status: 'closed',
    when: '2024-12-04',
    happened:
      '2U announced on 4 December 2024 that it would stop the boot camps it ran under the names of universities.',
    source: {
      title: '2U to exit boot camps',
      publisher: 'Higher Ed Dive',
      url: 'https://www.highereddive.com/news/2u-exit-boot-camps-transition-microcredentials/734798/',
    },
  },
  {
    name: 'Launch Academy',
    aliases: [],
    status: 'paused',
    when: '2024',
    happened: 'It stopped taking new students in spring 2024 for want of jobs for graduates.',
    source: {
      title: 'Junior tech workers can’t find jobs',
      publisher: 'Fast Company, reprinted',
      url: 'https://business.classifieds4w.com/article/89569/junior-tech-workers-can-t-find-jobs-here-s-why-one-coding-boot-chit-the-brakes',
    },
  },
  {
    name: 'Codeup',
    aliases: [],
    status: 'closed',
    when: '2023-12-28',
    happened: 'It closed from one day to the next on 28 December 2023, in San Antonio and Dallas.',
    source: {
      title: 'Codeup’s leaders on its closing',
      publisher: 'San Antonio Report',
      url: 'https://sanantonioreport.org/codeup-closing-leaders-letter',
    },
  },
  {
    name: 'BloomTech',
    aliases: ['Bloom Institute of Technology', 'Bloom Tech', 'Lambda School'],
    status: 'barred',
    when: '2024-04-17',
    happened:
      'A federal order of 17 April 2024 bars it for good from lending to students, after it hid what its contracts cost and overstated how many graduates found jobs.',
    source: {
      title: 'Recent CFPB activities',
      publisher: 'National Association of State Credit Union Supervisors, on the CFPB order',
      url: 'https://www.nascus.org/2024/04/18/recent-cfpb-activities/',
    },
  },
  {
    name: 'Dev Bootcamp',
    aliases: ['DevBootcamp'],
    status: 'closed',
    when: '2017-12',
    happened: 'It announced in July 2017 that its last class would graduate in December.',
    source: {
      title: 'Dev Bootcamp is shutting down',
      publisher: 'Axios',
      url: 'https://www.axios.com/2017/12/15/early-coding-school-dev-bootcamp-is-shutting-down-1513304164',
    },
  },
  {
    name: 'The Iron Yard',
    aliases: ['Iron Yard'],
    status: 'closed',
    when: '2017',
    happened: 'It announced in July 2017 that all its campuses would close after the summer.',
    source: {
      title: 'Iron Yard closing all of its campuses',
      publisher: 'Bisnow',
      url: 'https://bisnow.com/national/news/office/coding-school-the-iron-yard-shuttering-for-good-after-summer-classes-76829',
    },
  },
  {
    name: 'Origin Code Academy',
    aliases: ['Origin Code'],
    status: 'closed',
    when: '2018-11-16',
    happened: 'It closed on 16 November 2018, after the state ordered refunds.',
    source: {
      title: 'Origin Code Academy to close down',
      publisher: 'The San Diego Union-Tribune',
      url: 'https://www.sandiegouniontribune.com/business/technology/sd-fi-origin-code-academy-closing-20181019-story.html',
    },
  },
  {
    name: 'Coding House',
    aliases: ['Coding House Institute'],
    status: 'closed',
    when: '2016-11',
    happened: 'California ordered it to shut down in November 2016.',
    source: {
      title: 'Coding House',
      publisher: 'Wikipedia, on the order of the California bureau',
      url: 'https://en.wikipedia.org/wiki/Coding_House',
    },
  },
  {
    name: 'Code Nation',
    aliases: ['CodeNation', 'ScriptEd'],
    status: 'closed',
    when: '2024-06-03',
    happened: 'It ended its work in high schools on 3 June 2024.',
    source: {
      title: 'Code Nation closure',
      publisher: 'Code Nation',
      url: 'https://codenation.org/code-nation-closure/',
    },
  },
  {
    name: 'Kenzie Academy',
    aliases: ['Kenzie'],
    status: 'closed',
    when: '2023-08',
    happened:
      'Its owner, Southern New Hampshire University, stopped taking new students in August 2023.',
    source: {
      title: 'Kenzie Academy from Southern New Hampshire University',
      publisher: 'Southern New Hampshire University',
      url: 'https://kenzie.snhu.edu/consumer-information/',
      readFrom: 'Research notes that name the month',
      kind: 'second-hand',
    },
  },
  {
    name: 'Momentum Learning',
    aliases: ['Momentum'],
    status: 'closed',
    when: '2024-08',
    happened: 'The bootcamp in Durham, North Carolina, closed in August 2024.',
    source: {
      title: 'Triangle coding bootcamp closes, citing AI',
      publisher: 'Axios Raleigh',
      url: 'https://www.axios.com/local/raleigh',
      readFrom: 'Research notes that quote the headline',
      kind: 'second-hand',
    },
  },
]
