import type { Aid, PathId } from '../evidence/paths/path.ts'
import type { Answer, Details, Draft, Emphasis, QuestionId } from '../model/person/answers.ts'
import { CRITERIA, type CriterionId } from '../model/person/criteria.ts'
import { V1 } from './v1.ts'
import type { Said } from './link-words.ts'

/** The words that links are written in now. */
export const NEWEST = V1
export type Newest = typeof NEWEST

/** The release a link was made under and the verdict it showed then, where the link says so. */
export interface LinkStamp {
  readonly release: string | null
  /** The path that came first, or `none` where nothing fitted. */
  readonly top: PathId | 'none' | null
}

/** Everything the model can be told, word by word. */
interface Told {
  readonly single: { readonly [Q in QuestionId]: Answer<Q> } & {
    readonly [D in Exclude<keyof Details, 'aid' | 'priorities'>]: NonNullable<Details[D]>
  }
  readonly lists: { readonly aid: Aid } & { readonly [E in Emphasis]: CriterionId }
  readonly top: PathId | 'none'
}

type WordsOf<T> = { readonly [K in keyof T]: T[K] extends readonly (infer Word)[] ? Word : never }

/** Everything the newest words can say, word by word. */
interface Sayable {
  readonly single: WordsOf<Newest['single']>
  readonly lists: WordsOf<Newest['lists']>
  readonly top: Newest['top'][number]
}

/** `Part`, if it has every key of `Whole` and under each only words of `Whole`; else an error. */
type Within<Whole, Part extends Whole> = Part

/** What goes into a link: whatever the model can be told must be sayable. */
type Tellable = Within<Sayable, Told>
/** What comes out of a link: whatever is sayable must mean something to the model. */
type Meant = Within<Told, Sayable>

/** Say a draft and its stamp in the newest words. */
export function saidOf({ aid, priorities, ...single }: Draft, stamp: LinkStamp): Said<Newest> {
  const moved = (emphasis: Emphasis) =>
    CRITERIA.filter((criterion) => priorities?.[criterion] === emphasis)
  const lists = { aid: aid ?? [], more: moved('more'), less: moved('less') }
  const told: Partial<Tellable['single']> = single
  return { single: told, lists, ...stamp }
}

/** What the newest words mean to the model. A criterion in both lists counts as `more`. */
export function draftOf({ single, lists }: Said<Newest>): Draft {
  const priorities: Partial<Record<CriterionId, Emphasis>> = {}
  for (const criterion of lists.less ?? []) priorities[criterion] = 'less'
  for (const criterion of lists.more ?? []) priorities[criterion] = 'more'
  const moved = CRITERIA.some((criterion) => priorities[criterion] !== undefined)
  const meant: Partial<Meant['single']> = single
  return {
    ...meant,
    ...(lists.aid !== undefined && { aid: lists.aid }),
    ...(moved && { priorities }),
  }
}
