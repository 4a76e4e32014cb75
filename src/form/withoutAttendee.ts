/**
 * Removes the attendee from the guests. The function is applied to the complete answers, so it does not
 * matter which of the two was typed first.
 *
 * @param guests - e-mail addresses
 * @param email - the attendee's e-mail address
 */
export function withoutAttendee(
  guests: string[] | undefined,
  email: string | undefined,
): string[] | undefined {
  return guests?.filter((guest) => !email || guest.toLowerCase() !== email.toLowerCase())
}
