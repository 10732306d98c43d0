import type { PathId } from './path.ts'

/** Whether paid work has to stop while a path lasts: where class fills the working day. */
export const NEEDS_PAUSE: Readonly<Record<PathId, boolean>> = {
  'bootcamp-full-time': true,
  'bootcamp-part-time': false,
  'bootcamp-tuition-free': true,
  'online-free': false,
  'online-certificate': false,
  'online-mentored': false,
  'degree-associate': false,
  'degree-bachelor-online': false,
  'degree-bachelor-campus': false,
  'degree-second-bachelor': false,
  'degree-master': false,
}
