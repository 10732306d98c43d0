import { describe, expect, it } from 'vitest'
import { collegeOf } from '../../../src/evidence/colleges/college-details.ts'
import type { Award, Control } from '../../../src/evidence/colleges/college.ts'
import type { Field } from '../../../src/evidence/colleges/field.ts'
import { committedTables } from './college-tables.ts'

/**
 * Thirty colleges as the raw files have them, read line by line by a person. Unrounded; the test allows what the
 * passports say about rounding and nothing more. `null` is an empty cell.
 */
interface ByHand {
  readonly unitid: number
  readonly name: string
  readonly place: string
  readonly control: Control
  /** R26_NPT4, then R26_NPT41 to R26_NPT45. */
  readonly netPrice: readonly (number | null)[]
  /** TUITIONFEE_IN, TUITIONFEE_OUT. */
  readonly tuition: readonly [number | null, number | null]
  /** R26_COMPLETION, OMAWDP8_ALL_POOLED_SUPP, ADM_RATE, R26_PCTPELL. */
  readonly shares: readonly (number | null)[]
  /** R26_UGDS. */
  readonly undergraduates: number
  /** MD_EARN_WNE_P10. */
  readonly earnings: number | null
  /** DE_TOTAL_2024, DE_EXCLUSIVE_2024. */
  readonly students: readonly [number, number | null]
  /** DISTANCEONLY. */
  readonly distanceOnly: boolean
}

const college = (
  unitid: number,
  name: string,
  place: string,
  control: Control,
  netPrice: ByHand['netPrice'],
  tuition: ByHand['tuition'],
  shares: ByHand['shares'],
  undergraduates: number,
  earnings: number | null,
  students: ByHand['students'],
  distanceOnly = false,
): ByHand => ({
  unitid,
  name,
  place,
  control,
  netPrice,
  tuition,
  shares,
  undergraduates,
  earnings,
  students,
  distanceOnly,
})

const NO_PRICES = [null, null, null, null, null, null]

// prettier-ignore
const BY_HAND: readonly ByHand[] = [
  // Online giants and online campuses.
  college(433387, 'Western Governors University', 'Salt Lake City, UT', 'nonprofit', [12548, 12064, 12436, 12578, 14824, 12734], [8300, 8300], [0.4618, 0.5118, null, 0.3942], 155088, 60615, [282150, 282150], true),
  college(183026, 'Southern New Hampshire University', 'Manchester, NH', 'nonprofit', [36708, 36441, 36536, 36641, 37704, 38025], [16450, 16450], [0.4283, 0.349, 0.9612, 0.4875], 163164, 50318, [255134, 242090]),
  college(483124, 'Arizona State University Digital Immersion', 'Scottsdale, AZ', 'public', NO_PRICES, [null, null], [null, 0.44, 0.6411, 0.398], 53782, 62668, [98316, 98316], true),
  college(163204, 'University of Maryland Global Campus', 'Adelphi, MD', 'public', [22063, 21830, 24400, 24400, null, null], [7992, 12336], [0.3333, 0.3259, null, 0.2938], 49664, 65287, [94890, 82730]),
  college(484473, 'University of Florida-Online', 'Gainesville, FL', 'public', [4815, 1477, 2286, 5171, 8947, 12923], [3876, 16579], [0.8468, 0.5942, 0.6438, 0.2181], 4627, 71588, [6778, 6778], true),
  // For profit.
  college(484613, 'University of Phoenix-Arizona', 'Phoenix, AZ', 'for-profit', [13520, 12776, 13833, 14963, 17177, 19150], [9552, 9552], [0.2084, 0.2496, null, 0.4981], 85991, 37752, [156956, 156744]),
  college(125231, 'Walden University', 'Minneapolis, MN', 'for-profit', [33817, 32652, 34983, null, null, null], [12498, 12498], [null, 0.3094, null, 0.5518], 9136, 42810, [72855, 72855], true),
  college(451477, 'MyComputerCareer at Columbus', 'Columbus, OH', 'for-profit', [25970, 25676, 25932, 28085, 25988, null], [null, null], [0.6969, 0.6728, null, 0.3085], 821, 43409, [1559, 1368]),
  // Hard to enter.
  college(110404, 'California Institute of Technology', 'Pasadena, CA', 'nonprofit', [16075, -2133, -2886, 431, 18753, 54157], [63255, 63255], [0.9437, 0.9393, 0.0314, 0.1799], 987, 128566, [2548, null]),
  college(166683, 'Massachusetts Institute of Technology', 'Cambridge, MA', 'nonprofit', [20111, -2533, 93, 1480, 11555, 48479], [60156, 60156], [0.9641, 0.9689, 0.0474, 0.1932], 4535, 143372, [12915, 0]),
  college(243744, 'Stanford University', 'Stanford, CA', 'nonprofit', [13807, -2536, -193, 3212, 11092, 53882], [62484, 62484], [0.9192, 0.9718, 0.0391, 0.1916], 7554, 124080, [21132, 434]),
  college(110635, 'University of California-Berkeley', 'Berkeley, CA', 'public', [13481, 5311, 6501, 9693, 15074, 34529], [14850, 45627], [0.9284, 0.9396, 0.1166, 0.2864], 33068, 92446, [48556, 2458]),
  college(139755, 'Georgia Institute of Technology-Main Campus', 'Atlanta, GA', 'public', [12116, 7666, 7209, 10818, 15088, 17396], [11764, 32876], [0.9402, 0.9194, 0.1646, 0.139], 18785, 102772, [57952, 28687]),
  college(164155, 'United States Naval Academy', 'Annapolis, MD', 'public', NO_PRICES, [null, null], [0.9294, 0.9046, 0.0936, null], 4474, null, [4671, null]),
  // Tribal colleges, historically Black universities, Puerto Rico and Guam.
  college(180647, 'Salish Kootenai College', 'Pablo, MT', 'public', [7945, 6999, 9221, 8502, 11883, null], [4311, 11583], [0.2762, 0.5781, null, 0.5755], 580, 32725, [925, 0]),
  college(105297, 'Dine College', 'Tsaile, AZ', 'public', [6057, 5332, 5199, 9387, 9850, null], [1410, 1410], [0.1259, 0.1456, null, 0.4333], 1375, 29188, [2312, 1427]),
  college(100654, 'Alabama A & M University', 'Normal, AL', 'public', [17621, 16500, 16387, 19622, 21680, 20364], [10024, 18634], [0.2403, 0.3028, 0.6622, 0.6298], 6124, 40628, [7120, 404]),
  college(131520, 'Howard University', 'Washington, DC', 'nonprofit', [50539, 46051, 47477, 50245, 52981, 54270], [33344, 33344], [0.6996, 0.6185, 0.3489, 0.4], 10108, 63066, [14631, 1722]),
  college(243197, 'University of Puerto Rico-Mayaguez', 'Mayaguez, PR', 'public', [17936, 17939, 17931, 17929, 17457, 18466], [5274, 5274], [0.491, 0.624, 0.5217, 0.6489], 9539, 48992, [11239, 227]),
  college(240745, 'Guam Community College', 'Mangilao, GU', 'public', [4106, 3374, 3119, 5596, 7204, null], [3414, 4614], [0.2489, 0.3042, null, 0.5133], 1139, 27820, [1838, 25]),
  // Community colleges.
  college(232946, 'Northern Virginia Community College', 'Annandale, VA', 'public', [9919, 7463, 8317, 10762, 13835, 16630], [5703, 11786], [0.3305, 0.2764, null, 0.2021], 33048, 53557, [73320, 23244]),
  college(135717, 'Miami Dade College', 'Miami, FL', 'public', [5463, 4822, 5314, 7613, 9530, 9180], [2838, 9661], [0.4594, 0.3729, null, 0.4974], 46182, 40654, [84258, 23113]),
  college(114716, 'Foothill College', 'Los Altos Hills, CA', 'public', [7653, 6571, 6390, 9389, 11193, 14237], [1565, 12320], [0.5637, 0.2627, null, 0.0871], 11137, 57072, [24501, 13708]),
  college(138187, 'Valencia College', 'Orlando, FL', 'public', [12037, 11453, 11575, 13901, 15552, 14781], [2474, 9383], [0.478, 0.4418, null, 0.3914], 39486, 40594, [63109, 28679]),
  college(150987, 'Ivy Tech Community College', 'Indianapolis, IN', 'public', [7258, 5532, 5727, 8489, 11793, 14385], [4912, 9465], [0.405, 0.2605, null, 0.2248], 58267, 37186, [178903, 28747]),
  college(222992, 'Austin Community College District', 'Austin, TX', 'public', [6390, 3789, 4388, 7759, 11356, 14889], [2550, 10590], [0.202, 0.1485, null, 0.2436], 30189, 43177, [58468, 24224]),
  college(190521, 'CUNY Borough of Manhattan Community College', 'New York, NY', 'public', [4976, 4057, 4837, 7460, 8927, 12016], [5170, 8050], [0.2466, 0.301, null, 0.567], 18623, 42306, [25782, 5124]),
  // A small private college and large public ones.
  college(104151, 'Arizona State University Campus Immersion', 'Tempe, AZ', 'public', [14967, 9070, 10711, 16801, 20130, 24296], [12051, 32193], [0.6804, 0.674, 0.9019, 0.2899], 64674, 62668, [86547, 4788]),
  college(171100, 'Michigan State University', 'East Lansing, MI', 'public', [19680, 7068, 10830, 16521, 22703, 28546], [15988, 43372], [0.8072, 0.8274, 0.8392, 0.2009], 40922, 67253, [55377, 4265]),
  college(214777, 'Pennsylvania State University-Main Campus', 'University Park, PA', 'public', [32875, 19845, 20049, 25667, 31834, 37831], [20234, 40188], [0.8609, 0.8525, 0.5422, 0.1388], 42284, 63435, [53053, 1073]),
  college(232256, 'Hampden-Sydney College', 'Hampden-Sydney, VA', 'nonprofit', [22400, 13422, 12458, 17547, 22600, 32133], [52388, 52388], [0.6217, 0.6557, 0.5013, 0.2263], 946, 67640, [899, 0]),
  college(209542, 'Oregon State University', 'Corvallis, OR', 'public', [19604, 12107, 13036, 15729, 20262, 27459], [13494, 35664], [0.7011, 0.6706, 0.7885, 0.2277], 30743, 64010, [43223, 17044]),
]

/** UNITID, field, award, CTOTALT, earnings one and four years after, debt. */
type Raw = number | null
type ProgramByHand = [number, Field, Award, Raw, Raw, Raw, Raw]

/** Whether a shown number is the raw one but for rounding by up to half a step. */
function isRounded(shown: number | null | undefined, raw: number | null | undefined, step: number) {
  if (shown === undefined || raw === undefined) return false
  if (shown === null || raw === null) return shown === raw
  return Math.abs(shown - raw) <= step / 2 + 1e-9
}

/** The share of students only at a distance, rounded down to a twentieth. */
const twentieths = ([students, online]: ByHand['students']) =>
  online === null ? null : Math.floor((online / students) * 20) / 20

describe('thirty colleges, checked by hand', () => {
  const { index, details } = committedTables()
  const found = (unitid: number) => {
    const known = collegeOf(index, details, unitid)
    if (known === null) throw new Error(`the table lacks ${unitid}`)
    return known
  }

  it('are thirty or more, each once', () => {
    expect(new Set(BY_HAND.map(({ unitid }) => unitid)).size).toBeGreaterThanOrEqual(30)
  })

  it.each(BY_HAND)('shows $name as the source has it', (raw) => {
    const { entry, facts } = found(raw.unitid)
    expect(entry.name).toBe(raw.name)
    expect(`${entry.city}, ${entry.state}`).toBe(raw.place)
    expect(entry.control).toBe(raw.control)
    expect(entry.distanceOnly).toBe(raw.distanceOnly)
    expect([facts.tuitionInState, facts.tuitionOutOfState]).toEqual(raw.tuition)
    expect(facts.undergraduates).toBe(raw.undergraduates)

    const prices = [entry.netPrice, ...facts.netPriceByIncome]
    expect(prices).toSatisfy((shown: typeof prices) =>
      shown.every((price, i) => isRounded(price, raw.netPrice[i], 100)),
    )
    const { completion, awardAfterEightYears, admission, pellShare } = facts
    const shares = [completion, awardAfterEightYears, admission, pellShare]
    expect(shares).toSatisfy((shown: typeof shares) =>
      shown.every((share, i) => isRounded(share, raw.shares[i], 0.01)),
    )
    expect(facts.earnings).toSatisfy((shown: number | null) => isRounded(shown, raw.earnings, 100))

    expect(entry.onlineShare).toBe(twentieths(raw.students))
  })

  it('leaves out colleges outside the rule', () => {
    // University of the People takes no federal aid; the Universidad Central de Bayamón awards nothing in computing.
    expect(collegeOf(index, details, 488846)).toBeNull()
    expect(collegeOf(index, details, 241225)).toBeNull()
  })

  // prettier-ignore
  it.each<ProgramByHand>([
    // Field, award; awards made in 2023-24 as CTOTALT adds up; earnings after one and four years; debt.
    [100654, '1101', 'bachelor', 25, 63900, 88490, 30100],
    [110404, '1104', 'bachelor', 2, null, null, null],
    [139755, '1101', 'master', 2992 + 22, 150671, 195622, 20500],
    [110404, '1107', 'bachelor', 94, 173344, 200511, null],
    [183026, '1107', 'bachelor', 887, 71764, 115259, 23466],
    [190521, '1107', 'associate', 141, null, 57686, 9223],
    [209542, '1107', 'bachelor', 977, 85376, 121405, 22721],
    [232946, '1101', 'associate', 114 + 396, 39679, 67847, 9052],
    [232946, '1107', 'associate', 325, 48889, 83554, 9598],
    [240745, '1107', 'certificate', 1 + 0, null, null, null],
    [243197, '1107', 'bachelor', 6, 25039, 57791, null],
    [243197, '1409', 'bachelor', 31 + 53, 83545, 96870, 10300],
    [433387, '1101', 'bachelor', 984, 84242, 108836, 16625],
    [433387, '1107', 'bachelor', 1096, 83860, null, 7044],
    [433387, '1110', 'bachelor', 518 + 2218, 92416, 129303, 10110],
    [451477, '1109', 'certificate', 382, 39287, 51632, 9500],
    [451477, '1110', 'certificate', 54 + 70 + 653, 46099, 58108, 4750],
    [483124, '1107', 'bachelor', 1, 80686, 114868, 19487],
    [483124, '1409', 'bachelor', 140, 81123, 112543, 25000],
    [484613, '1110', 'certificate', 20 + 424, 50255, 64743, 7125],
    [484613, '1110', 'bachelor', 70, 60401, 71385, 41154],
    [180647, '1102', 'associate', 0, null, null, null],
    // Not in the completions of 2023-24; only College Scorecard knows them.
    [100706, '1101', 'bachelor', null, 75159, 95076, 20500],
    [105330, '1105', 'bachelor', null, 60524, 97511, null],
  ])('shows the %s program %s %s as the source has it', (unitid, field, award, completers, ...dollars) => {
    const program = found(unitid).programs.find((one) => one.field === field && one.award === award)
    expect(program?.completers).toBe(completers)
    const shown = [program?.earningsAfter1, program?.earningsAfter4, program?.debt]
    expect(shown).toSatisfy((values: typeof shown) =>
      values.every((value, i) => isRounded(value, dollars[i], 100)),
    )
  })

  it('gives the pages of a college as the directory has them', () => {
    expect(found(433387).links).toEqual({
      site: 'https://www.wgu.edu/',
      application: 'https://inquiryv4.wgu.edu/?step=letsgetstarted',
      aid: 'https://www.wgu.edu/tuition_financial_aid/financial_aid_application.asp',
      netPriceCalculator: 'https://www.wgu.edu/tuition_financial_aid/net_price_calculator',
      veterans: 'https://www.wgu.edu/tuition_financial_aid/veterans',
    })
    expect(found(451477).links).toEqual({
      site: 'https://www.mycomputercareer.edu/',
      application: null,
      aid: 'https://www.mycomputercareer.edu/admissions/financial-aid/',
      netPriceCalculator: 'https://www.mycomputercareer.edu/net-price-calculator-columbus/',
      veterans: null,
    })
    expect(found(110404).links.veterans).toBe(
      'https://registrar.caltech.edu/academics/Veterans#Adding',
    )
    expect(found(240745).links.netPriceCalculator).toBe(
      'https://www.guamcc.edu/Runtime/uploads/Files/03%20Finance%20and%20Admin/FinancialAid/npcalc.htm',
    )
    expect(found(232946).links.netPriceCalculator).toBe('https://www.vawizard.org/wizard/npc')
  })
})
