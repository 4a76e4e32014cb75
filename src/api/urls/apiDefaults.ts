/** The `cal-api-version` header for each resource, if the host names no other ones. */
export const DEFAULT_VERSIONS = { bookings: '2024-08-13', eventTypes: '2024-06-14', slots: '2024-09-04' }

/** Returns the base URL of the API, without slashes at its end. */
export function toApiUrl(apiUrl = 'https://api.cal.com/v2'): string {
  return apiUrl.replace(/\/+$/, '')
}
