/** Addresses of a fault server. */
export interface FaultUrls {
  readonly url: string
  /** An address at which no server listens. */
  readonly refusedUrl: string
}

/**
 * Returns the `apiUrl` under which every booking meets a fault. The `endpoint` is this URL with
 * `/bookings` appended.
 *
 * @param name - name of the fault
 * @param params - parameters of the fault, such as `{ ms: 500 }`. With `{ on: 'all' }` it applies
 * to every request, not only to bookings
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
