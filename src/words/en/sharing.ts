/** What stands at the foot of a result. */
export const METHOD_NOTE =
  'First, paths that break one of your limits are set aside. The others are put in order by six criteria, weighed by your answers. That sum only orders the paths; it is not a mark, so we never show it as one.'
