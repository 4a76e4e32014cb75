let count = 0

/**
 * Returns a copy of a recorded reply that is about a booking which no other story has seen. A form does not
 * accept the same booking as the reply to different requests.
 */
export function toNewBooking<T>(reply: T): T {
  count++
  const text = JSON.stringify(reply, (key, value: unknown) => {
    if (key === 'submissionId') return undefined
    return key === 'uid' && typeof value === 'string' ? `${value}-${count}` : value
  })
  return JSON.parse(text) as T
}
