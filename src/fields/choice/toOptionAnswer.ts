import type { FieldDefinition } from '../types.js'

/**
 * Returns the value of an option as the event type defines it: a control holds every value as text, but
 * the server gets a number where the option is a number.
 */
export function toOptionAnswer({ wire }: FieldDefinition, value: string): string | number {
  const values = wire.options?.map((option) => (typeof option === 'object' ? option.value : option))
  return values?.find((one) => String(one) === value) ?? value
}

/** Returns whether an answer is the value of an option. The server compares them as text. */
export function isOption({ options }: FieldDefinition, answer: string | number): boolean {
  return options.some(({ value }) => value === String(answer))
}
