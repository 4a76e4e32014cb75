/** Where a fault server is reached. */
export interface FaultUrls {
  readonly url: string
  /** An address that nobody listens at. */
  readonly refusedUrl: string
}

/**
 * The `apiUrl` at which everything that is booked meets a fault; the `endpoint` is this with `/bookings` behind it.
 *
 * @param name - of the fault
 * @param params - what the fault may be told, such as `{ ms: 500 }`; `{ on: 'all' }` lets it strike at every request, not
 * at bookings alone
 */
export function toFaultUrl(
  { url, refusedUrl }: FaultUrls,
  name: string,
  params: Readonly<Record<string, string | number>> = {},
): string {
  const written = Object.entries(params).map(
    ([key, value]) => `;${encodeURIComponent(key)}=${encodeURIComponent(value)}`,
  )
  return `${name === 'refuse' ? refusedUrl : url}/${name}${written.join('')}`
}
