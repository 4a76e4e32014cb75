/** The day of an instant in a zone, as `YYYY-MM-DD`. */
export function toDay(instant: string, timeZone: string): string {
  const options: Intl.DateTimeFormatOptions = Object.assign(Object.create(null), { timeZone, dateStyle: 'short', calendar: 'gregory' })
  return new Intl.DateTimeFormat('sv-SE', options).format(new Date(instant))
}
