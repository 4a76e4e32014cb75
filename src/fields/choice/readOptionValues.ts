import type { FieldDefinition } from '../types.js'

/**
 * Returns the values of all options as the event type defines them, by their texts: a control holds every
 * value as text and the server compares them as text, but it gets a number where the option is a number.
 */
export function readOptionValues({ options, wire }: FieldDefinition): Map<string, string | number> {
  const values = wire.options?.map((option) => (typeof option === 'object' ? option.value : option)) ?? []
  // Of two options with the same text, the first one counts.
  const all = [...options.map(({ value }) => value), ...values.reverse()]
  return new Map(all.map((value) => [String(value), value]))
}
