/** Returns whether the answer of a field is a way to reach the attendee. The server requires one. */
export function isContact({ destination }: { destination: string }): boolean {
  return /^(email|phoneNumber|smsReminderNumber)$/.test(destination)
}
