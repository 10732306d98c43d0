/** A record with one entry for each id. */
export function byId<Id extends string | number, Value>(
  ids: readonly Id[],
  value: (id: Id) => Value,
): Readonly<Record<Id, Value>> {
  // Object.fromEntries forgets the keys; they are exactly the ids.
  return Object.fromEntries(ids.map((id) => [id, value(id)])) as Record<Id, Value>
}
