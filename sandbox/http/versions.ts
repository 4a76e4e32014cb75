import type { HonoRequest } from 'hono'

const KNOWN = new Set(['2024-04-15', '2024-06-11', '2024-06-14', '2024-08-13', '2024-09-04'])

/**
 * The controller that handles a request: the one that the sandbox implements, an older one, or none
 * (404).
 */
export type Controller = 'current' | 'older' | 'none'

/** A part of the API with controllers of its own. */
export type Resource = 'bookings' | 'eventTypes' | 'slots'

const CONTROLLERS: Readonly<Record<Resource, { current: readonly string[]; older: readonly string[] }>> = {
  bookings: { current: ['2024-08-13', '2026-02-25'], older: ['2024-04-15', '2024-06-11', '2024-06-14'] },
  slots: { current: ['2024-09-04'], older: [] },
  eventTypes: { current: ['2024-06-14'], older: ['2024-04-15', '2024-06-11'] },
}

/**
 * Selects the controller by the header `cal-api-version`, which must hold one bare version. A
 * missing or unknown version counts as the oldest, 2024-04-15. A version for which the resource has
 * no controller finds no route.
 *
 * For bookings, 2026-02-25 takes the same requests and sends the same replies as 2024-08-13. Only cancelled
 * bookings with seats keep their attendees, which the sandbox does not do.
 */
export function selectController(request: HonoRequest, resource: Resource): Controller {
  const header = request.header('cal-api-version')?.trim() ?? ''
  const { current, older } = CONTROLLERS[resource]
  const version = KNOWN.has(header) || current.includes(header) ? header : '2024-04-15'
  if (current.includes(version)) return 'current'
  return older.some((one) => one === version) ? 'older' : 'none'
}
