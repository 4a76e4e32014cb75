/**
 * Who books is no guest, whichever of the two was typed first.
 *
 * @param guests - addresses
 * @param email - of who books
 */
export function withoutOwn(guests: string[] | undefined, email: string | undefined): string[] | undefined {
  return guests?.filter((guest) => !email || guest.toLowerCase() !== email.toLowerCase())
}
