import type { Answers } from '../../../model/person/answers.ts'
import { readDevice, writeDevice } from '../../kept/device.ts'

/** Where the state that colleges were looked for in is kept. It is in no link unless the answers hold it. */
const STATE_KEY = 'waymark-college-state'

/** The state that somebody told us of, here or in their answers; empty for none. */
export const keptState = ({ state }: Answers): string => state ?? readDevice(STATE_KEY) ?? ''

export const keepState = (state: string): boolean => writeDevice(STATE_KEY, state)
