/**
 * The fields of study that count as computing: all of CIP 11 and computer engineering, CIP 14.09.
 * The names are those of the Classification of Instructional Programs, 2020.
 */
export const FIELDS = {
  '1101': 'Computer and information sciences, general',
  '1102': 'Computer programming',
  '1103': 'Data processing',
  '1104': 'Information science',
  '1105': 'Computer systems analysis',
  '1106': 'Data entry and microcomputer applications',
  '1107': 'Computer science',
  '1108': 'Computer software and media applications',
  '1109': 'Computer systems networking and telecommunications',
  '1110': 'Computer and information technology administration and management',
  '1199': 'Computer and information sciences, other',
  '1409': 'Computer engineering',
} as const satisfies Readonly<Record<string, string>>

/** Four digits of a CIP code. */
export type Field = keyof typeof FIELDS

export const isField = (code: string): code is Field => Object.hasOwn(FIELDS, code)
