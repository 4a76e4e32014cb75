import type { BookedMessages } from '../../messages/types.js'
import type { ConfirmationText } from './toConfirmation.js'

/** Returns a confirmation as plain text to copy, with one line for each detail. */
export function toDetailsText(text: ConfirmationText, { confirmation, form }: BookedMessages): string {
  const { when, where, hosts, attendee, guests, occurrences } = text
  const line = (label: string, value: string | undefined) => (value ? `${label}: ${value}` : undefined)
  const dates = occurrences.map(({ date, time, status }) => `${date}, ${time} (${status})`)
  const place =
    where && [where.text, where.href?.startsWith('http') && where.href, where.note].filter(Boolean).join(', ')
  return [
    text.title,
    text.name,
    '',
    ...(dates.length ? dates : [`${when.date}, ${when.time}`]),
    when.zone,
    '',
    line(confirmation.length, form.minutes(text.lengthMinutes)),
    line(confirmation.where, place),
    line(hosts.length > 1 ? confirmation.hosts : confirmation.host, hosts.join(', ')),
    line(confirmation.who, [attendee.name, attendee.address].filter(Boolean).join(', ')),
    line(confirmation.guests, guests.join(', ')),
    line(confirmation.reference, text.uid),
  ]
    .filter((detail) => detail !== undefined)
    .join('\n')
}
