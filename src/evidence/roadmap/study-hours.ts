import { CHECKED_ON, REVIEW_BY } from '../passport/calendar.ts'
import type { RangeFigure } from '../passport/figure.ts'
import { SKILL_IDS, SKILLS, type SkillId } from './skills.ts'

/** Hours of study that one skill takes a beginner. Our own judgment, with the reasons. */
export function skillHours(id: SkillId): RangeFigure {
  const { name, anchor } = SKILLS[id]
  return hoursFigure([id], {
    describes: `Hours of focused study: ${name}`,
    because:
      anchor === null
        ? 'Our judgment. No published curriculum gives hours for this, so the range is wide.'
        : `Our judgment. The nearest published guide: ${anchor.says}`,
    sources: anchor === null ? [] : [anchor.source],
  })
}

/** Hours for several skills together; for all fifteen unless told which. */
export function roadmapHours(ids: readonly SkillId[] = SKILL_IDS): RangeFigure {
  const anchors = ids.flatMap((id) => SKILLS[id].anchor?.source ?? [])
  return {
    ...hoursFigure(ids, {
      describes:
        ids.length === SKILL_IDS.length
          ? 'Hours of focused study for the whole roadmap, the job search included'
          : `Hours of focused study for ${ids.length} skills of the roadmap`,
      because:
        'The sum of our ranges for each skill. Adding lows to lows and highs to highs makes the range wide on purpose: slow in one skill is often slow in the next. We found no study that measured how long it takes to become employable.',
      sources: [...new Set(anchors)],
    }),
    from: ids.map((id) => `roadmap/${id}`),
  }
}

function hoursFigure(
  ids: readonly SkillId[],
  text: Pick<RangeFigure, 'describes' | 'because' | 'sources'>,
): RangeFigure {
  const low = ids.reduce((sum, id) => sum + SKILLS[id].hours.low, 0)
  const high = ids.reduce((sum, id) => sum + SKILLS[id].hours.high, 0)
  return {
    ...text,
    value: (low + high) / 2,
    low,
    high,
    unit: 'hours',
    population: 'A beginner who studies with focus and writes code most of the time',
    year: '2026',
    grade: 'E',
    checkedOn: CHECKED_ON,
    reviewBy: REVIEW_BY.yearly,
  }
}
