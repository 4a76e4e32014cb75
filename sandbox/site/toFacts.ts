import type { EventType } from 'booking-form/contract'

/** Returns the key facts of an event type: length, repetition, seats and approval. */
export function toFacts({
  lengthInMinutes,
  lengthInMinutesOptions,
  recurrence,
  seats,
  confirmationPolicy,
}: EventType): string[] {
  const lengths = lengthInMinutesOptions?.length ? lengthInMinutesOptions : [lengthInMinutes]
  const facts = [`${new Intl.ListFormat('en', { type: 'disjunction' }).format(lengths.map(String))} minutes`]
  if (recurrence) facts.push(`up to ${recurrence.occurrences} times`)
  if (seats?.seatsPerTimeSlot) facts.push(`${seats.seatsPerTimeSlot} seats`)
  if (confirmationPolicy && !confirmationPolicy.disabled) facts.push('on request')
  return facts
}
