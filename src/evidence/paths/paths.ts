import type { PathFacts, PathId } from './path.ts'
import { BOOTCAMP_FULL_TIME, BOOTCAMP_PART_TIME, BOOTCAMP_TUITION_FREE } from './bootcamp.ts'
import {
  DEGREE_ASSOCIATE,
  DEGREE_BACHELOR_CAMPUS,
  DEGREE_BACHELOR_ONLINE,
  DEGREE_MASTER,
  DEGREE_SECOND_BACHELOR,
} from './degree.ts'
import { ONLINE_CERTIFICATE, ONLINE_FREE, ONLINE_MENTORED } from './online.ts'

/** What we know about each of the eleven ways to learn. */
export const PATHS: Readonly<Record<PathId, PathFacts>> = {
  'bootcamp-full-time': BOOTCAMP_FULL_TIME,
  'bootcamp-part-time': BOOTCAMP_PART_TIME,
  'bootcamp-tuition-free': BOOTCAMP_TUITION_FREE,
  'online-free': ONLINE_FREE,
  'online-certificate': ONLINE_CERTIFICATE,
  'online-mentored': ONLINE_MENTORED,
  'degree-associate': DEGREE_ASSOCIATE,
  'degree-bachelor-online': DEGREE_BACHELOR_ONLINE,
  'degree-bachelor-campus': DEGREE_BACHELOR_CAMPUS,
  'degree-second-bachelor': DEGREE_SECOND_BACHELOR,
  'degree-master': DEGREE_MASTER,
}
