import type { PathId } from '../paths/path.ts'
import type { Citation, Fact, Operating, Program, ProgramPrice } from './program.ts'
import {
  likelyRuns,
  price,
  program,
  runs,
  sourced,
  unconfirmed,
  type ProgramRow,
} from './program-row.ts'

const IPEDS_COMPLETIONS: Citation = {
  title: 'IPEDS Completions 2023-24',
  publisher: 'National Center for Education Statistics',
  url: 'https://nces.ed.gov/ipeds/datacenter/DataFiles.aspx',
}
const IPEDS_TUITION: Citation = {
  title: 'IPEDS published tuition and fees 2023-24',
  publisher: 'National Center for Education Statistics',
  url: 'https://nces.ed.gov/ipeds/datacenter/DataFiles.aspx',
  readFrom: 'https://github.com/malpasocodes/edu-accountability',
}
const UOPEOPLE_CATALOG: Citation = {
  title: 'Undergraduate catalog: total estimated fees',
  publisher: 'University of the People',
  url: 'https://catalog.uopeople.edu/ug_term1_item/processing-fees-scholarships-and-financial-assistance/total-estimated-fees',
}
const OREGON_STATE_PAGE: Citation = {
  title: 'Computer science postbaccalaureate program',
  publisher: 'Oregon State University Ecampus',
  url: 'https://ecampus.oregonstate.edu/online-degrees/undergraduate/computer-science-postbacc/curriculum.htm',
}
const LONDON_PAGE: Citation = {
  title: 'BSc Computer Science',
  publisher: 'University of London on Coursera',
  url: 'https://www.coursera.org/degrees/bachelor-of-science-computer-science-london',
}
const CU_CATALOG: Citation = {
  title: 'Catalog 2024-25: Computer Science, Master of Science, online',
  publisher: 'University of Colorado Boulder',
  url: 'https://catalog.colorado.edu/graduate/colleges-schools/engineering-applied-science/programs-study/computer-science/computer-science-master-science-ms-online/',
}
const PENN_FAQ: Citation = {
  title: 'Questions and answers',
  publisher: 'Penn Engineering Online',
  url: 'https://online.seas.upenn.edu/faqs/',
}

const GRADPILOT = (title: string, page: string): Citation => ({
  title,
  publisher: 'GradPilot, Nirmal Thacker',
  url: `https://gradpilot.com/news/${page}`,
  kind: 'second-hand',
})
const OMSCS_RATES: Citation = {
  title: 'Tuition data from the Bursar’s rate sheets, checked against a bill of fall 2026',
  publisher: 'Georgia Tech Bursar, as a student copied it',
  url: 'https://bursar.gatech.edu/tuition-fees',
  readFrom: 'https://github.com/goo913/GT-OMSCS-Planner',
  kind: 'second-hand',
}
const ILLINOIS_RATES: Citation = {
  title: 'Online course rates for fall 2025 and spring 2026',
  publisher: 'University of Illinois Urbana-Champaign, Office of the Registrar',
  url: 'https://registrar.illinois.edu/tuition-fees/tuition-fee-rates/tf-rates-term/https-registrar-illinois-edu-tuition-fees-tuition-fee-rates-tf-rates-term-online-crn-rates-ay26/',
}
const ILLINOIS_FAQ: Citation = {
  title: 'Online MCS FAQs',
  publisher: 'University of Illinois, Computer Science',
  url: 'https://cs.illinois.edu/admissions/graduate/faqs/online-mcs-faqs',
}
const TEXAS_FAQ: Citation = {
  title: 'Master of Science in Computer Science online: questions',
  publisher: 'University of Texas at Austin, Computer Science',
  url: 'https://www.cs.utexas.edu/node/72342',
}
const NORTHEASTERN_FAQ: Citation = {
  title: 'Masters admissions questions',
  publisher: 'Northeastern University, Khoury College',
  url: 'https://www.khoury.northeastern.edu/apply/masters-apply/masters-admissions-questions/',
}
const NORTHEASTERN_OAKLAND: Citation = {
  title: 'Master of Science in Computer Science, Align',
  publisher: 'Northeastern University, Oakland',
  url: 'https://oakland.northeastern.edu/programs/master-of-science-in-computer-science-align/',
}
const ASU_MCS: Citation = {
  title: 'Online Master of Computer Science',
  publisher: 'ASU Online',
  url: 'https://asuonline.asu.edu/online-degree-programs/graduate/computer-science-mcs/',
}
const MERRIMACK: Citation = {
  title: 'Online Master of Science in Computer Science',
  publisher: 'Merrimack College',
  url: 'https://online.merrimack.edu/masters-computer-science',
}
const BU_MET: Citation = {
  title: 'Master of Science in Computer Science',
  publisher: 'Boston University Metropolitan College',
  url: 'https://www.bu.edu/met/programs/graduate/computer-science/',
}
const FRANKLIN_CATALOG: Citation = {
  title: 'Catalog: tuition and fees 2024-2025',
  publisher: 'Franklin University',
  url: 'https://franklin.edu/catalog/general-information/tuition-fees',
}
const FRANKLIN_PAGE: Citation = {
  title: 'Computer Science Degree',
  publisher: 'Franklin University',
  url: 'https://www.franklin.edu/degrees/bachelors/computer-science',
}
const ODU_RATES: Citation = {
  title: '2025-2026 tuition rates for online undergraduate courses',
  publisher: 'Old Dominion University Online',
  url: 'https://online.odu.edu/cost-aid/tuition-fees/undergraduate-cost',
}
const ODU_CATALOG: Citation = {
  title: 'Catalog: Bachelor of Science in Computer Science',
  publisher: 'Old Dominion University',
  url: 'https://catalog.odu.edu/undergraduate/sciences/computer-science/computer-science-bscs',
}
const CSU_GLOBAL_RATES: Citation = {
  title: 'Military tuition assistance: tuition per credit hour',
  publisher: 'CSU Global',
  url: 'https://csuglobal.edu/tuition-aid/tuition-cost/tuition-discounts/military-tuition-assistance',
}
const CSU_GLOBAL_FAQ: Citation = {
  title: 'FAQs about CSU Global',
  publisher: 'CSU Global',
  url: 'https://csuglobal.edu/blog/faqs-about-csu-global',
}
const APUS_RATES: Citation = {
  title: 'Tuition and fees, as copied on 25 September 2026',
  publisher: 'American Public University System',
  url: 'https://dev.apu.apus.edu/tuition-and-financing/tuition-and-fees/',
  readFrom: 'https://github.com/api-evangelist/apus',
  kind: 'second-hand',
}
const APUS_CATALOG: Citation = {
  title: '2025 undergraduate catalog: Bachelor of Science in Computer Science',
  publisher: 'American Public University System',
  url: 'https://catalog.apus.edu/undergraduate/academic-programs/bachelors/bachelor-science-computer-science',
}
const SNHU_RATES: Citation = {
  title: 'Online tuition, as copied into a degree planner on 1 September 2026',
  publisher: 'Southern New Hampshire University',
  url: 'https://www.snhu.edu/tuition-and-financial-aid/online',
  readFrom: 'https://github.com/Chancebuilder/degree-agency-app',
  kind: 'second-hand',
}
const CHARTER_OAK_FEES: Citation = {
  title: 'Undergraduate fees, as copied into a degree planner on 1 September 2026',
  publisher: 'Charter Oak State College',
  url: 'https://www.charteroak.edu/catalog/current/fees_financial_aid_scholarships/undergraduate-current-fees.pdf',
  readFrom: 'https://github.com/Chancebuilder/degree-agency-app',
  kind: 'second-hand',
}
const CU_POST_BACC: Citation = {
  title: 'Catalog: Applied Computer Science, post-baccalaureate Bachelor of Science',
  publisher: 'University of Colorado Boulder',
  url: 'https://catalog.colorado.edu/undergraduate/colleges-schools/engineering-applied-science/programs-study/computer-science/applied-computer-science-post-baccalaureate-bachelor-science-bsacs',
}

type Award = 'Associate' | 'Bachelor’s' | 'Master’s'

/** The college reported these awards in this field, so the degree exists; not every one was earned in this program. */
function awarded(count: number, award: Award, field: string) {
  const operating: Operating = runs(
    `The college reported ${count.toLocaleString('en-US')} ${award.toLowerCase()} degrees in ${field} for 2023-24.`,
    '2023-24',
    IPEDS_COMPLETIONS,
  )
  return {
    operating,
    credential: sourced(`${award} degree`, '2023-24', IPEDS_COMPLETIONS),
  }
}

/** Published tuition and fees for one academic year, in-state to out-of-state. */
function tuition(inState: number, outOfState: number): Fact<ProgramPrice> {
  return sourced(
    price('per-year', inState, {
      low: inState,
      high: outOfState,
      note:
        inState === outOfState
          ? 'Tuition and fees of the whole college, the same for every state.'
          : 'Tuition and fees of the whole college: in-state, up to out-of-state.',
    }),
    '2023-24',
    IPEDS_TUITION,
  )
}

const COMPUTER_SCIENCE = 'computer science'
const INFORMATION_SCIENCES = 'computer and information sciences'
const PROGRAMMING = 'computer programming'
const SOFTWARE_ENGINEERING = 'software engineering'
const WHOLE_COLLEGE = 'Ask which software degree it has today; the number above is for the field.'
const ONLINE: readonly [PathId] = ['degree-bachelor-online']
const CAMPUS: readonly [PathId] = ['degree-bachelor-campus']

const ROWS: readonly ProgramRow[] = [
  {
    id: 'ivy-tech-aas',
    name: 'Computer Science, associate degree',
    provider: 'Ivy Tech Community College',
    paths: ['degree-associate'],
    url: 'https://www.ivytech.edu/programs/',
    unitid: 150987,
    ...awarded(59, 'Associate', COMPUTER_SCIENCE),
    price: tuition(4_912, 9_465),
    note: WHOLE_COLLEGE,
  },
  {
    id: 'nova-as-cs',
    name: 'Computer Science, associate degree',
    provider: 'Northern Virginia Community College',
    paths: ['degree-associate'],
    url: 'https://www.nvcc.edu/academics/programs/',
    unitid: 232946,
    ...awarded(325, 'Associate', COMPUTER_SCIENCE),
    price: tuition(5_703, 11_786),
  },
  {
    id: 'foothill-as-cs',
    name: 'Computer Science, associate degree',
    provider: 'Foothill College',
    paths: ['degree-associate'],
    url: 'https://foothill.edu/programs/',
    unitid: 114716,
    ...awarded(31, 'Associate', COMPUTER_SCIENCE),
    price: tuition(1_565, 12_320),
  },
  {
    id: 'miami-dade-as',
    name: 'Computer Programming, associate degree',
    provider: 'Miami Dade College',
    paths: ['degree-associate'],
    url: 'https://www.mdc.edu/academics/programs/',
    unitid: 135717,
    ...awarded(11, 'Associate', PROGRAMMING),
    price: tuition(2_838, 9_661),
    note: WHOLE_COLLEGE,
  },
  {
    id: 'valencia-as',
    name: 'Computer Programming, associate degree',
    provider: 'Valencia College',
    paths: ['degree-associate'],
    url: 'https://valenciacollege.edu/academics/programs/',
    unitid: 138187,
    ...awarded(71, 'Associate', PROGRAMMING),
    price: tuition(2_474, 9_383),
    note: WHOLE_COLLEGE,
  },
  {
    id: 'rio-salado-aas',
    name: 'Computer Science, associate degree',
    provider: 'Rio Salado College',
    paths: ['degree-associate'],
    url: 'https://www.riosalado.edu/degrees-certificates',
    unitid: 105668,
    ...awarded(4, 'Associate', COMPUTER_SCIENCE),
    price: tuition(2_358, 8_958),
    note: WHOLE_COLLEGE,
  },
  {
    id: 'bmcc-as-cs',
    name: 'Computer Science, associate degree',
    provider: 'CUNY Borough of Manhattan Community College',
    paths: ['degree-associate'],
    url: 'https://www.bmcc.cuny.edu/academics/',
    unitid: 190521,
    ...awarded(141, 'Associate', COMPUTER_SCIENCE),
    price: tuition(5_170, 8_050),
  },
  {
    id: 'uopeople-as',
    name: 'Computer Science, associate degree',
    provider: 'University of the People',
    paths: ['degree-associate'],
    url: 'https://www.uopeople.edu/programs/cs/',
    unitid: 488846,
    ...awarded(516, 'Associate', INFORMATION_SCIENCES),
    price: sourced(
      price('total', 2_860, { note: 'A $60 application fee and $140 for each of 20 courses.' }),
      '2023-24',
      UOPEOPLE_CATALOG,
    ),
    credits: sourced({ count: 20, unit: 'courses' }, '2023-24', UOPEOPLE_CATALOG),
    note: 'Ask how its accreditation is seen where you want to work or study on.',
  },
  {
    id: 'wgu-swe',
    name: 'Software Engineering, bachelor’s degree',
    provider: 'Western Governors University',
    paths: ONLINE,
    url: 'https://www.wgu.edu/online-it-degrees/software-engineering-bachelors-program.html',
    unitid: 433387,
    ...awarded(388, 'Bachelor’s', SOFTWARE_ENGINEERING),
    price: sourced(
      price('per-term', 4_150, { note: 'Half of the $8,300 published for a year of two terms.' }),
      '2023-24',
      IPEDS_TUITION,
    ),
    note: 'Pages of 2026 disagree about the price: ask.',
  },
  {
    id: 'wgu-cs',
    name: 'Computer Science, bachelor’s degree',
    provider: 'Western Governors University',
    paths: ONLINE,
    url: 'https://www.wgu.edu/online-it-degrees/computer-science.html',
    unitid: 433387,
    ...awarded(1_096, 'Bachelor’s', COMPUTER_SCIENCE),
    price: sourced(
      price('per-term', 4_150, { note: 'Half of the $8,300 published for a year of two terms.' }),
      '2023-24',
      IPEDS_TUITION,
    ),
    hoursPerWeek: sourced({ low: 20, high: 30 }, null, {
      title: 'Computer Science degree page',
      publisher: 'Western Governors University',
      url: 'https://missouri.wgu.edu/online-it-degrees/computer-science',
    }),
    note: 'Pages of 2026 disagree about the price: ask.',
  },
  {
    id: 'snhu-cs',
    name: 'Computer Science, bachelor’s degree',
    provider: 'Southern New Hampshire University',
    paths: ONLINE,
    url: 'https://www.snhu.edu/online-degrees/bachelors/bs-in-computer-science',
    unitid: 183026,
    ...awarded(887, 'Bachelor’s', COMPUTER_SCIENCE),
    stack: sourced(['Java', 'Python', 'C++', 'SQL'], null, {
      title: 'Computer Science degree page',
      publisher: 'Southern New Hampshire University',
      url: 'https://snhu.edu/online-degrees/bachelors/bs-in-computer-science',
    }),
    price: sourced(
      price('per-credit', 354, { note: 'The rate for online courses.' }),
      '2026-09-01',
      SNHU_RATES,
    ),
    delivery: sourced(['online'], '2026-09-01', SNHU_RATES),
    checkedOn: '2026-12-01',
  },
  {
    id: 'franklin-cs',
    name: 'Computer Science, bachelor’s degree',
    provider: 'Franklin University',
    paths: ONLINE,
    url: FRANKLIN_PAGE.url,
    unitid: 202806,
    ...awarded(26, 'Bachelor’s', COMPUTER_SCIENCE),
    price: sourced(
      price('per-credit', 398, { note: 'The rate of your first term stays for the whole degree.' }),
      '2024-25',
      FRANKLIN_CATALOG,
    ),
    credits: sourced({ count: 124, unit: 'semester credits' }, '2026-04-03', FRANKLIN_PAGE),
    delivery: sourced(['online'], '2026-04-03', FRANKLIN_PAGE),
    start: sourced('Several starts a year', '2026-04-03', FRANKLIN_PAGE),
    checkedOn: '2026-12-01',
  },
  {
    id: 'odu-cs',
    name: 'Computer Science, bachelor’s degree',
    provider: 'Old Dominion University, online',
    paths: ONLINE,
    url: ODU_CATALOG.url,
    unitid: 232982,
    ...awarded(116, 'Bachelor’s', INFORMATION_SCIENCES),
    price: sourced(
      price('per-credit', 444, {
        low: 268,
        high: 444,
        note: 'Virginia residents pay the lower rate. Fees of about $35 to $55 a credit come on top.',
      }),
      '2025-26',
      ODU_RATES,
    ),
    credits: sourced({ count: 120, unit: 'semester credits' }, null, ODU_CATALOG),
    note: 'At least 30 of the credits have to be taken there.',
    checkedOn: '2026-12-01',
  },
  {
    id: 'csu-global-cs',
    name: 'Computer Science, bachelor’s degree',
    provider: 'Colorado State University Global',
    paths: ONLINE,
    url: 'https://csuglobal.edu',
    unitid: 476975,
    operating: likelyRuns(
      'Its pages give one rate for all bachelor’s degrees since January 2023; no page of this degree was read.',
      '2023-01-16',
      CSU_GLOBAL_RATES,
    ),
    price: sourced(
      price('per-credit', 350, { note: 'No student fees, and the rate stays until you finish.' }),
      '2023-01-16',
      CSU_GLOBAL_RATES,
    ),
    credits: sourced({ count: 120, unit: 'semester credits' }, null, CSU_GLOBAL_FAQ),
    delivery: sourced(['online'], '2023-01-16', CSU_GLOBAL_RATES),
    checkedOn: '2026-12-01',
  },
  {
    id: 'apus-cs',
    name: 'Computer Science, bachelor’s degree',
    provider: 'American Public University System',
    paths: ONLINE,
    url: APUS_CATALOG.url,
    unitid: 449339,
    operating: runs('The degree is in the catalog of 2025.', '2025', APUS_CATALOG),
    price: sourced(
      price('per-credit', 360, {
        note: 'Active military pay $250, veterans $324.',
        low: 250,
        high: 360,
      }),
      '2026-09-25',
      APUS_RATES,
    ),
    delivery: sourced(['online'], '2025', APUS_CATALOG),
    admission: sourced('Mathematics up to pre-calculus.', '2025', APUS_CATALOG),
    credential: sourced('Bachelor’s degree', '2025', APUS_CATALOG),
    note: 'A for-profit university; the degree leans toward cyber operations.',
    checkedOn: '2026-12-01',
  },
  {
    id: 'charter-oak-sd',
    name: 'Software Development, bachelor’s degree',
    provider: 'Charter Oak State College',
    paths: ONLINE,
    url: 'https://www.charteroak.edu/bachelors/',
    unitid: 128780,
    operating: likelyRuns(
      'A degree planner of September 2026 has it in the catalog of 2026-27.',
      '2026-09-01',
      CHARTER_OAK_FEES,
    ),
    price: sourced(
      price('per-credit', 329, { note: 'Ask whether people outside Connecticut pay the same.' }),
      '2026-09-01',
      CHARTER_OAK_FEES,
    ),
    delivery: sourced(['online'], '2026-09-01', CHARTER_OAK_FEES),
    checkedOn: '2026-12-01',
  },
  {
    id: 'asu-online-se',
    name: 'Software Engineering, bachelor’s degree',
    provider: 'Arizona State University, online',
    paths: ONLINE,
    url: 'https://asuonline.asu.edu/online-degree-programs/undergraduate/bachelor-science-software-engineering/',
    unitid: 483124,
    ...awarded(140, 'Bachelor’s', SOFTWARE_ENGINEERING),
    note: 'Its official calculator gives the price for your case.',
  },
  {
    id: 'uopeople-bs',
    name: 'Computer Science, bachelor’s degree',
    provider: 'University of the People',
    paths: ONLINE,
    url: 'https://www.uopeople.edu/programs/cs/',
    unitid: 488846,
    ...awarded(554, 'Bachelor’s', INFORMATION_SCIENCES),
    price: sourced(
      price('total', 5_660, { note: 'A $60 application fee and $140 for each of 40 courses.' }),
      '2023-24',
      UOPEOPLE_CATALOG,
    ),
    credits: sourced({ count: 40, unit: 'courses' }, '2023-24', UOPEOPLE_CATALOG),
    note: 'Ask how its accreditation is seen where you want to work or study on.',
  },
  {
    id: 'uol-bsc',
    name: 'BSc Computer Science',
    provider: 'University of London',
    paths: ONLINE,
    url: 'https://www.coursera.org/degrees/bachelor-of-science-computer-science-london',
    operating: likelyRuns('The degree page was seen between 2019 and 2025.', '2019', LONDON_PAGE),
    weeks: sourced({ low: 156, high: 312 }, '2019', LONDON_PAGE),
    hoursPerWeek: sourced({ low: 14, high: 28 }, '2019', LONDON_PAGE),
    credits: sourced({ count: 23, unit: 'courses' }, '2019', LONDON_PAGE),
    note: 'A British degree: ask whether US aid can pay for it.',
  },
  {
    id: 'uf-online-cs',
    name: 'Computer and Information Sciences, bachelor’s degree',
    provider: 'University of Florida Online',
    paths: ONLINE,
    url: 'https://ufonline.ufl.edu',
    unitid: 484473,
    ...awarded(78, 'Bachelor’s', INFORMATION_SCIENCES),
    price: tuition(3_876, 16_579),
  },
  {
    id: 'umgc-sdev',
    name: 'Computer and Information Sciences, bachelor’s degree',
    provider: 'University of Maryland Global Campus',
    paths: ONLINE,
    url: 'https://www.umgc.edu',
    unitid: 163204,
    ...awarded(618, 'Bachelor’s', INFORMATION_SCIENCES),
    price: tuition(7_992, 12_336),
    note: WHOLE_COLLEGE,
  },
  {
    id: 'psu-wc-se',
    name: 'Software Engineering, bachelor’s degree',
    provider: 'Penn State World Campus',
    paths: ONLINE,
    url: 'https://www.worldcampus.psu.edu',
    unitid: 479956,
    ...awarded(40, 'Bachelor’s', SOFTWARE_ENGINEERING),
    price: tuition(15_204, 15_204),
  },
  {
    id: 'purdue-global-sd',
    name: 'Information Technology, bachelor’s degree',
    provider: 'Purdue University Global',
    paths: ONLINE,
    url: 'https://www.purdueglobal.edu',
    unitid: 489779,
    ...awarded(356, 'Bachelor’s', 'information technology'),
    price: tuition(10_110, 14_421),
    note: WHOLE_COLLEGE,
  },
  {
    id: 'byui-sd',
    name: 'Computer Programming, bachelor’s degree',
    provider: 'Brigham Young University-Idaho',
    paths: ['degree-bachelor-campus', 'degree-bachelor-online'],
    url: 'https://www.byui.edu',
    unitid: 142522,
    ...awarded(183, 'Bachelor’s', PROGRAMMING),
    price: tuition(4_656, 4_656),
    note: WHOLE_COLLEGE,
  },
  {
    id: 'sjsu-se',
    name: 'Software Engineering, bachelor’s degree',
    provider: 'San Jose State University',
    paths: CAMPUS,
    url: 'https://www.sjsu.edu',
    unitid: 122755,
    ...awarded(156, 'Bachelor’s', SOFTWARE_ENGINEERING),
    price: tuition(7_992, 19_872),
  },
  {
    id: 'ccny-cs',
    name: 'Computer Science, bachelor’s degree',
    provider: 'CUNY City College',
    paths: CAMPUS,
    url: 'https://www.ccny.cuny.edu',
    unitid: 190567,
    ...awarded(84, 'Bachelor’s', COMPUTER_SCIENCE),
    price: tuition(7_340, 15_290),
  },
  {
    id: 'bellevue-cs',
    name: 'Computer Science, bachelor’s degree',
    provider: 'Bellevue College',
    paths: CAMPUS,
    url: 'https://www.bellevuecollege.edu',
    unitid: 234669,
    ...awarded(42, 'Bachelor’s', COMPUTER_SCIENCE),
    price: tuition(4_305, 10_183),
    note: 'The published price is for the first two years; later ones can cost more.',
  },
  {
    id: 'osu-postbacc',
    name: 'Computer Science, second bachelor’s degree',
    provider: 'Oregon State University Ecampus',
    paths: ['degree-second-bachelor'],
    url: 'https://ecampus.oregonstate.edu/online-degrees/undergraduate/computer-science-postbacc/',
    unitid: 209542,
    ...awarded(977, 'Bachelor’s', COMPUTER_SCIENCE),
    price: sourced(
      price('per-credit', 577, {
        note: '$34,620 for 60 quarter credits, before fees. Another undated copy of the page says $508.',
      }),
      null,
      OREGON_STATE_PAGE,
    ),
    credits: sourced({ count: 60, unit: 'quarter credits' }, null, OREGON_STATE_PAGE),
    weeks: sourced({ low: 65, high: 208 }, '2020', {
      title: 'About online computer science students',
      publisher: 'Oregon State University',
      url: 'https://eecs.oregonstate.edu/online-cs-students/about',
    }),
    admission: sourced('A bachelor’s degree in any field', null, OREGON_STATE_PAGE),
  },
  {
    id: 'auburn-2nd-cs',
    name: 'Computer Science, second bachelor’s degree',
    provider: 'Auburn University',
    paths: ['degree-second-bachelor'],
    url: 'https://www.eng.auburn.edu/online/degree-options/undergraduate/',
    unitid: 100858,
    operating: unconfirmed('No dated page of this online program was read.'),
  },
  {
    id: 'cu-applied-cs',
    name: 'Applied Computer Science, second bachelor’s degree',
    provider: 'University of Colorado Boulder',
    paths: ['degree-second-bachelor'],
    url: 'https://www.colorado.edu/program/appliedcs',
    unitid: 126614,
    operating: likelyRuns(
      'Its admissions page gave deadlines for summer and fall 2025.',
      '2025',
      CU_POST_BACC,
    ),
    credits: sourced({ count: 45, unit: 'semester credits' }, null, CU_POST_BACC),
    delivery: sourced(['online'], null, CU_POST_BACC),
    checkedOn: '2026-12-01',
  },
  {
    id: 'omscs',
    name: 'Online Master of Science in Computer Science',
    provider: 'Georgia Institute of Technology',
    paths: ['degree-master'],
    url: 'https://omscs.gatech.edu',
    unitid: 139755,
    ...awarded(2_992, 'Master’s', INFORMATION_SCIENCES),
    price: sourced(
      price('per-credit', 227, {
        note: 'Each term has a fee besides: $212 for one course, $531 for more.',
      }),
      '2026-08-19',
      OMSCS_RATES,
    ),
    credits: sourced({ count: 30, unit: 'semester credits' }, '2026', {
      title: 'OMSCS program guide 2026',
      publisher: 'Libertify',
      url: 'https://www.libertify.com/?p=30663',
    }),
    admission: sourced(
      'A bachelor’s degree, in computer science or near it, with a 3.0 average. Two foundation courses with a B in the first year.',
      null,
      {
        title: 'Admission criteria',
        publisher: 'Georgia Institute of Technology',
        url: 'https://www.omscs.gatech.edu/admission-criteria',
      },
    ),
    checkedOn: '2026-12-01',
  },
  {
    id: 'cu-mscs',
    name: 'Master of Science in Computer Science on Coursera',
    provider: 'University of Colorado Boulder',
    paths: ['degree-master'],
    url: 'https://www.colorado.edu/cs/academics/online-programs/mscs-coursera',
    unitid: 126614,
    operating: runs('It is in the university’s catalog for 2024-25.', '2024-25', CU_CATALOG),
    credits: sourced({ count: 30, unit: 'semester credits' }, '2024', {
      title: 'How it works',
      publisher: 'University of Colorado Boulder',
      url: 'https://www.colorado.edu/cs/academics/online-programs/mscs-coursera/how-it-works',
    }),
    admission: sourced(
      'No application and no earlier degree: pass a pathway of three courses with a B or better.',
      '2024-25',
      CU_CATALOG,
    ),
    credential: sourced('Master’s degree', '2024-25', CU_CATALOG),
  },
  {
    id: 'penn-mcit',
    name: 'Master of Computer and Information Technology, online',
    provider: 'University of Pennsylvania',
    paths: ['degree-master'],
    url: 'https://online.seas.upenn.edu/degrees/mcit-online/',
    unitid: 215062,
    ...awarded(728, 'Master’s', INFORMATION_SCIENCES),
    credits: sourced({ count: 10, unit: 'courses' }, '2020', {
      title: 'MCIT page',
      publisher: 'Penn Engineering Online',
      url: 'https://onlinelearning.seas.upenn.edu/mcit/',
    }),
    hoursPerWeek: sourced({ low: 15, high: 18 }, null, PENN_FAQ),
    admission: sourced('A bachelor’s degree in any field; no computing needed.', null, PENN_FAQ),
    note: 'The hours are for one course at a time.',
  },
  {
    id: 'ut-mscso',
    name: 'Master of Science in Computer Science Online',
    provider: 'University of Texas at Austin',
    paths: ['degree-master'],
    url: 'https://cdso.utexas.edu/mscs',
    unitid: 228778,
    operating: likelyRuns(
      'The university reported 267 master’s degrees in computer and information sciences for 2023-24; no dated page of the online program was read.',
      '2023-24',
      IPEDS_COMPLETIONS,
    ),
    price: sourced(
      price('total', 10_000, {
        note: '$1,000 a course; international students pay a small fee besides.',
      }),
      null,
      {
        title: 'Answers about the online master’s, collected by a student',
        publisher: 'University of Texas at Austin',
        url: 'https://cdso.utexas.edu/mscs',
        kind: 'second-hand',
      },
    ),
    credits: sourced({ count: 30, unit: 'semester credits' }, null, TEXAS_FAQ),
    note: 'It wants a degree in computing, mathematics or engineering as a rule.',
    checkedOn: '2026-12-01',
  },
  {
    id: 'illinois-mcs',
    name: 'Online Master of Computer Science',
    provider: 'University of Illinois Urbana-Champaign',
    paths: ['degree-master'],
    url: 'https://cs.illinois.edu/academics/graduate/professional-mcs',
    unitid: 145637,
    operating: likelyRuns(
      'The university reported 1,094 master’s degrees in computer science for 2023-24; no dated page of the online program was read.',
      '2023-24',
      IPEDS_COMPLETIONS,
    ),
    price: sourced(
      price('per-credit', 777, {
        low: 620,
        high: 777,
        note: 'The registrar’s rate for online computer science courses; Illinois residents pay the lower one. Ask for the rate of the degree itself.',
      }),
      '2025-26',
      ILLINOIS_RATES,
    ),
    credits: sourced({ count: 32, unit: 'semester credits' }, null, ILLINOIS_FAQ),
    delivery: sourced(['online'], null, ILLINOIS_FAQ),
    note: 'It wants a degree in computer science or the same courses.',
    checkedOn: '2026-12-01',
  },
  {
    id: 'neu-align',
    name: 'Align Master of Science in Computer Science',
    provider: 'Northeastern University',
    paths: ['degree-master'],
    url: 'https://www.khoury.northeastern.edu/programs/align-masters-of-science-in-computer-science/',
    unitid: 167358,
    operating: likelyRuns(
      'The university reported 1,075 master’s degrees in computer and information sciences for 2023-24; no dated page of this program was read.',
      '2023-24',
      IPEDS_COMPLETIONS,
    ),
    price: sourced(
      price('per-credit', 1_875, { note: 'Before scholarships.' }),
      '2025-26',
      GRADPILOT(
        'Northeastern’s Align MS in Computer Science: the data',
        'is-northeastern-align-mscs-a-cash-cow',
      ),
    ),
    credits: sourced({ count: 44, unit: 'semester credits' }, null, NORTHEASTERN_FAQ),
    delivery: sourced(['in-person'], null, NORTHEASTERN_OAKLAND),
    admission: sourced('A bachelor’s degree in any field.', null, NORTHEASTERN_OAKLAND),
    checkedOn: '2026-12-01',
  },
  {
    id: 'asu-mcs',
    name: 'Online Master of Computer Science',
    provider: 'Arizona State University, online',
    paths: ['degree-master'],
    url: ASU_MCS.url,
    unitid: 483124,
    ...awarded(365, 'Master’s', COMPUTER_SCIENCE),
    price: sourced(
      price('total', 15_000, { note: '$1,500 for each of ten courses.' }),
      '2026',
      GRADPILOT('ASU’s Master of Computer Science: the data', 'is-asu-online-mcs-a-cash-cow'),
    ),
    credits: sourced({ count: 30, unit: 'semester credits' }, '2026-04-04', ASU_MCS),
    delivery: sourced(['online'], '2026-04-04', ASU_MCS),
    note: 'It wants computing courses, or a pathway of short courses before it.',
    checkedOn: '2026-12-01',
  },
  {
    id: 'merrimack-mscs',
    name: 'Online Master of Science in Computer Science',
    provider: 'Merrimack College',
    paths: ['degree-master'],
    url: MERRIMACK.url,
    unitid: 166850,
    ...awarded(39, 'Master’s', COMPUTER_SCIENCE),
    price: sourced(
      price('total', 23_000, { note: 'The college says “under $23,000”: ask for the exact sum.' }),
      '2024-12',
      MERRIMACK,
    ),
    weeks: sourced({ low: 69, high: 78 }, '2024-12', MERRIMACK),
    delivery: sourced(['online'], '2024-12', MERRIMACK),
    admission: sourced('No coding experience and no test needed.', '2024-12', MERRIMACK),
    checkedOn: '2026-12-01',
  },
  {
    id: 'bu-met-mscs',
    name: 'Master of Science in Computer Science',
    provider: 'Boston University Metropolitan College',
    paths: ['degree-master'],
    url: BU_MET.url,
    unitid: 164988,
    ...awarded(284, 'Master’s', COMPUTER_SCIENCE),
    price: sourced(
      price('total', 33_460, {
        low: 30_100,
        high: 33_460,
        note: 'For part-time study, fees included.',
      }),
      '2023-24',
      BU_MET,
    ),
    weeks: sourced({ low: 52, high: 87 }, '2023-24', BU_MET),
    credits: sourced({ count: 40, unit: 'semester credits' }, '2023-24', BU_MET),
    delivery: sourced(['in-person'], '2023-24', BU_MET),
    place: sourced({ city: 'Boston', state: 'MA', zip3: '022' }, '2023-24', BU_MET),
    checkedOn: '2026-12-01',
  },
  {
    id: 'wgu-msse',
    name: 'Master of Science in Software Engineering',
    provider: 'Western Governors University',
    paths: ['degree-master'],
    url: 'https://www.wgu.edu/online-it-degrees/software-engineering-masters-program.html',
    unitid: 433387,
    operating: likelyRuns(
      'The university reported master’s degrees in other computing fields for 2023-24; no dated page of this program was read.',
      '2023-24',
      IPEDS_COMPLETIONS,
    ),
  },
]

/** Degrees: a sample of well-known ones. The college table holds the rest. */
export const DEGREES: readonly Program[] = ROWS.map((row) => program('degree', row))
