import type { BookedMessages } from '../../messages/types.js'
import type { ConfirmationText } from './toConfirmation.js'

/** Returns a confirmation as plain text to copy, with one line for each detail. */
export function toDetailsText(text: ConfirmationText, { confirmation, form }: BookedMessages): string {
  const { when, where, hosts, attendee, guests, occurrences } = text
  const join = (parts: (string | false | undefined)[]) => parts.filter(Boolean).join(form.separator)
  const line = (label: string, value: string | undefined) => (value ? `${label}: ${value}` : undefined)
  const dates = occurrences.map(({ date, time, status }) => `${join([date, time])} (${status})`)
  const place = where && join([where.text, where.href?.startsWith('http') && where.href, where.note])
  return [
    text.title,
    text.name,
    '',
    ...(dates.length ? dates : [join([when.date, when.time])]),
    when.zone,
    '',
    line(confirmation.length, form.minutes(text.lengthMinutes)),
    line(confirmation.where, place),
    line(hosts.length > 1 ? confirmation.hosts : confirmation.host, join(hosts)),
    line(confirmation.who, join([attendee.name, attendee.address])),
    line(confirmation.guests, join(guests)),
    line(confirmation.reference, text.uid),
  ]
    .filter((detail) => detail !== undefined)
    .join('\n')
}
