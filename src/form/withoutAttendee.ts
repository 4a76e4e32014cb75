/**
 * Removes the attendee from the guests, in whatever order the two were typed.
 *
 * @param guests - e-mail addresses
 * @param email - of the attendee
 */
export function withoutAttendee(
  guests: string[] | undefined,
  email: string | undefined,
): string[] | undefined {
  return guests?.filter((guest) => !email || guest.toLowerCase() !== email.toLowerCase())
}
