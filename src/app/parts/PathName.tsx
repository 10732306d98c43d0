import { PATH_WORDS } from '../../words/en/paths.ts'
import type { PathId } from '../../evidence/paths/path.ts'
import { PATHS } from '../../evidence/paths/paths.ts'
import { Blaze } from './Blaze.tsx'

/** A path by its name, with its family's sign and colour. */
export function PathName({ path }: { path: PathId }) {
  const { family } = PATHS[path]
  return (
    <span className={`path-name ${family}`}>
      <Blaze family={family} /> {PATH_WORDS[path].name}
    </span>
  )
}
