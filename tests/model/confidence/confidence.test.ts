import { describe, expect, it } from 'vitest'
import { sampleOf } from '../../../tools/sample.ts'
import { PATH_IDS, type PathId } from '../../../src/evidence/paths/path.ts'
import { COMPLETE, DEFINITE } from '../../../src/model/person/answer-space.ts'
import { UNSURE, type Answers } from '../../../src/model/person/answers.ts'
import {
  assess,
  of100,
  type Confidence,
  type Ranking,
} from '../../../src/model/confidence/confidence.ts'
import { CRITERIA } from '../../../src/model/person/criteria.ts'
import { sourceOfDoubt } from '../../../src/model/confidence/main-doubt.ts'
import { fitOf } from '../../../src/model/judging/fit.ts'
import { valuesAt } from '../../../src/model/judging/first-try.ts'
import { alwaysBeats } from '../../../src/model/confidence/necessary.ts'
import { recommend, recommendAmong } from '../../../src/model/recommend.ts'
import type { Judged } from '../../../src/model/recommendation.ts'
import { addUp } from '../../../src/model/judging/score.ts'
import { acceptability } from '../../../src/model/confidence/smaa.ts'
import { sharesOf } from '../../../src/model/judging/weights.ts'
import { scoresOf, type Candidate } from '../../../src/model/sampling/versions.ts'
import { linkTo } from '../../link-to.ts'
import { firstSharesByTheBook } from '../by-the-book.ts'

interface Case {
  readonly answers: Answers
  readonly ranking: Ranking
  readonly confidence: Confidence
}

type Compared = Exclude<Confidence, { label: 'only-path' }>

/** Answers for which at least one path is within every limit, with what is made of them. */
function casesOf(answerSets: readonly Answers[]): readonly Case[] {
  return answerSets.flatMap((answers) => {
    const ranking = recommend(answers)
    if (ranking.kind !== 'ranked') return []
    return [{ answers, ranking, confidence: assess(answers, ranking) }]
  })
}

const CASES = casesOf([...sampleOf(DEFINITE, 1_500, 7), ...sampleOf(COMPLETE, 500, 8)])

/** Links to the cases that break a promise; only those where two or more paths are compared. */
function breaking(
  broken: (confidence: Compared, ranking: Ranking, answers: Answers) => boolean,
): readonly string[] {
  return CASES.filter(
    ({ answers, ranking, confidence }) =>
      confidence.label !== 'only-path' && broken(confidence, ranking, answers),
  ).map(({ answers }) => linkTo(answers))
}

const differs = (a: number, b: number) => !(Math.abs(a - b) <= 1e-12)
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
const topOf = ({ ranked }: Ranking) => ranked[0].path

describe('what every assessment keeps to', () => {
  it('compares in most of the cases drawn, and finds every label among them', () => {
    const labels = new Set(CASES.map(({ confidence }) => confidence.label))
    expect([...labels].toSorted()).toEqual([
      'clear',
      'close-call',
      'only-path',
      'slight-lead',
      'solid-lead',
    ])
  })

  it('gives every path one place in every version', () => {
    expect(
      breaking(({ grounding }) =>
        grounding.standings.some(({ places }) => differs(sum(places), 1)),
      ),
    ).toEqual([])
  })

  it('gives every place to one path, where no two tie', () => {
    expect(
      breaking(({ grounding: { standings } }) => {
        const ties = standings.some(({ wins }, a) =>
          standings.some((rival, b) => a < b && differs(wins[b]! + rival.wins[a]!, 1)),
        )
        const columns = standings.map((_, place) => sum(standings.map((row) => row.places[place]!)))
        return !ties && columns.some((column) => differs(column, 1))
      }),
    ).toEqual([])
  })

  it('never lets two paths both beat each other', () => {
    expect(
      breaking(({ grounding: { standings } }) =>
        standings.some(({ wins }, a) =>
          standings.some((rival, b) => a !== b && wins[b]! + rival.wins[a]! > 1 + 1e-12),
        ),
      ),
    ).toEqual([])
  })

  it('speaks of a lead only for the path that is first most often', () => {
    expect(
      breaking(({ label, grounding: { standings } }) => {
        const [top, ...rivals] = standings
        return label !== 'close-call' && rivals.some(({ places }) => places[0]! >= top.places[0]!)
      }),
    ).toEqual([])
  })

  it('names one path in a lead, the first, and no one path in a close call', () => {
    expect(
      breaking((confidence, ranking) =>
        confidence.label === 'close-call'
          ? 'path' in confidence
          : confidence.path !== topOf(ranking) || 'contenders' in confidence,
      ),
    ).toEqual([])
  })

  it('lists exactly the rivals that the first beats in every version of the priorities', () => {
    const lengths = new Set<number>()
    expect(
      breaking(({ grounding }, { ranked: [top, ...rivals], weights }) => {
        const always = rivals.filter((rival) => alwaysBeats(weights, top, rival))
        lengths.add(always.length)
        return grounding.alwaysBeats.join() !== always.map(({ path }) => path).join()
      }),
    ).toEqual([])
    expect(lengths.size).toBeGreaterThan(1)
  })

  it('names the top and at least one rival in a close call, in the order of the ranking', () => {
    expect(
      breaking((confidence, ranking) => {
        if (confidence.label !== 'close-call') return false
        const order = ranking.ranked.map(({ path }) => path)
        const places = confidence.contenders.map((path) => order.indexOf(path))
        return places[0] !== 0 || places.some((place, i) => i > 0 && place <= places[i - 1]!)
      }),
    ).toEqual([])
  })

  it('says a path always beats another only if it does in every version of the priorities', () => {
    let proven = 0
    expect(
      breaking((_confidence, { ranked, weights }, answers) => {
        const counted = acceptability(
          scoresOf(candidatesOf(ranked, answers), weights, 'priorities'),
        )
        return ranked.some((path, a) =>
          ranked.some((rival, b) => {
            if (!alwaysBeats(weights, path, rival)) return false
            proven += 1
            return counted.wins[a]![b] !== 1
          }),
        )
      }),
    ).toEqual([])
    expect(proven).toBeGreaterThan(1_000)
  })

  it('keeps the top inside its stability interval and loses it just outside', () => {
    expect(
      breaking(({ grounding: { stability } }, ranking) =>
        CRITERIA.some((criterion) => {
          const { low, high } = stability[criterion]
          const now = ranking.weights.shares[criterion]
          const margin = 1e-6
          const inside = [low + margin, (low + high) / 2, high - margin]
          const outside = [low - margin, high + margin].filter((share) => share > 0 && share < 1)
          if (now < low - 1e-9 || now > high + 1e-9) return true
          if (high - low < 3 * margin) return false
          return (
            inside.some((share) => leads(ranking, criterion, share) < -1e-12) ||
            outside.some((share) => leads(ranking, criterion, share) > 1e-12)
          )
        }),
      ),
    ).toEqual([])
  })

  it('never calls a lead more than slight while an open answer could turn it', () => {
    expect(
      breaking(
        ({ label, asking }) =>
          asking.telling.length > 0 && (label === 'clear' || label === 'solid-lead'),
      ),
    ).toEqual([])
  })

  it('never calls a lead clear that the figures nobody measured could turn', () => {
    expect(
      breaking(({ label, grounding: { stress } }) => {
        const turned = stress.ifItDisappoints.length + stress.ifTheySurprise.length > 0
        return label === 'clear' && turned
      }),
    ).toEqual([])
  })

  it('counts what a plain reading of the method counts', () => {
    // Versions that tie but for rounding may fall either way.
    const within = 2 / 512
    const off = CASES.filter(({ answers, ranking, confidence }, place) => {
      if (place % 25 !== 0 || confidence.label === 'only-path') return false
      const both = firstSharesByTheBook(ranking, answers, { priorities: true, facts: true })
      return confidence.grounding.standings.some(
        ({ places }, a) => Math.abs(places[0]! - both[a]!) > within,
      )
    })
    expect(off.map(({ answers }) => linkTo(answers))).toEqual([])
  })

  it('finds the source of doubt by letting one thing vary at a time', () => {
    const off = CASES.filter(({ answers, ranking, confidence }, place) => {
      if (place % 25 !== 0 || confidence.label === 'only-path') return false
      const [priorities] = firstSharesByTheBook(ranking, answers, {
        priorities: true,
        facts: false,
      })
      const [facts] = firstSharesByTheBook(ranking, answers, { priorities: false, facts: true })
      return confidence.grounding.doubt !== sourceOfDoubt(priorities!, facts!)
    })
    expect(off.map(({ answers }) => linkTo(answers))).toEqual([])
  })

  it('asks the most telling question first', () => {
    const wrong = CASES.filter(({ confidence: { asking } }) =>
      asking.telling.some(
        ({ changing }, place) => place > 0 && changing > asking.telling[place - 1]!.changing,
      ),
    )
    expect(wrong.map(({ answers }) => linkTo(answers))).toEqual([])
  })

  it('asks about every open answer and about no other', () => {
    const wrong = CASES.filter(({ answers, confidence: { asking } }) => {
      const asked = [...asking.telling.map(({ question }) => question), ...asking.idle]
      const open = Object.values(answers).filter((answer) => answer === UNSURE)
      return asked.length !== open.length || asked.some((question) => answers[question] !== UNSURE)
    })
    expect(wrong.map(({ answers }) => linkTo(answers))).toEqual([])
  })

  it('foretells what each answer would put first', () => {
    const wrong = CASES.slice(-200).flatMap(({ answers, ranking, confidence: { asking } }) =>
      asking.telling.flatMap(({ question, leads: foretold, changing }) => {
        const actual = foretold.map(({ option }) => firstFor({ ...answers, [question]: option }))
        const turned = actual.filter((path) => path !== topOf(ranking)).length
        const kept =
          foretold.every(({ path }, i) => path === actual[i]) &&
          changing > 0 &&
          !differs(changing, turned / foretold.length)
        return kept ? [] : [linkTo(answers)]
      }),
    )
    expect(wrong).toEqual([])
  })

  it('gives the same bits each time', () => {
    const [first] = CASES
    expect(assess(first!.answers, first!.ranking)).toEqual(first!.confidence)
  })
})

describe('which paths are compared, and in which order, changes nobody else', () => {
  it('keeps every win when the paths are judged backwards', () => {
    const backwards = PATH_IDS.toReversed()
    const changed = CASES.slice(0, 300).filter(({ answers, confidence }) => {
      const ranking = recommendAmong(backwards, answers)
      return (
        ranking.kind !== 'ranked' ||
        JSON.stringify(assess(answers, ranking)) !== JSON.stringify(confidence)
      )
    })
    expect(changed.map(({ answers }) => linkTo(answers))).toEqual([])
  })

  it('keeps the wins between the rest when a path is taken away', () => {
    const changed = CASES.slice(0, 300).filter(({ answers, ranking, confidence }) => {
      const last = ranking.ranked.at(-1)!.path
      const fewer = recommendAmong(
        PATH_IDS.filter((path) => path !== last),
        answers,
      )
      if (confidence.label === 'only-path' || fewer.kind !== 'ranked') return false
      const without = assess(answers, fewer)
      if (without.label === 'only-path') return false
      const before = confidence.grounding.standings
        .slice(0, -1)
        .map(({ wins }) => wins.slice(0, -1))
      const after = without.grounding.standings.map(({ wins }) => wins)
      return JSON.stringify(before) !== JSON.stringify(after)
    })
    expect(changed.map(({ answers }) => linkTo(answers))).toEqual([])
  })
})

describe('a share of 100', () => {
  it('is never finer than five', () => {
    expect([0, 0.02, 0.03, 0.5, 0.524, 0.526, 0.98, 1].map(of100)).toEqual([
      0, 0, 5, 50, 50, 55, 100, 100,
    ])
  })
})

function firstFor(answers: Answers): PathId | null {
  const recommendation = recommend(answers)
  return recommendation.kind === 'ranked' ? recommendation.ranked[0].path : null
}

function candidatesOf(ranked: readonly Judged[], answers: Answers): readonly Candidate[] {
  return ranked.map((judged) => {
    const fit = fitOf(judged.path, answers)
    const fallback = ranked.find(({ path }) => path === judged.firstTry?.fallback)
    const at = (end: 'low' | 'high') => valuesAt(judged, fit, fit.facts, fallback, answers, end)
    return { path: judged.path, low: at('low'), typical: judged.values, high: at('high') }
  })
}

/** How far the top leads its nearest rival with one weight at a given share of all, the rest pro rata. */
function leads(
  { ranked, weights }: Ranking,
  criterion: (typeof CRITERIA)[number],
  share: number,
): number {
  const rest = 1 - weights.shares[criterion]
  const points = { ...weights.shares, [criterion]: (share * rest) / (1 - share) }
  const shares = sharesOf(points)
  const [top, ...rivals] = ranked.map(({ values }) => addUp(shares, values).score)
  return top! - Math.max(...rivals)
}
