import type { HonoRequest } from 'hono'

const KNOWN = new Set(['2024-04-15', '2024-06-11', '2024-06-14', '2024-08-13', '2024-09-04'])

/**
 * The controller that handles a request: the one that the sandbox implements, an older one, or none
 * (404).
 */
export type Controller = 'current' | 'older' | 'none'

/** A part of the API with controllers of its own. */
export type Resource = 'bookings' | 'eventTypes' | 'slots'

const CONTROLLERS: Readonly<Record<Resource, { current: string; older: readonly string[] }>> = {
  bookings: { current: '2024-08-13', older: ['2024-04-15', '2024-06-11', '2024-06-14'] },
  slots: { current: '2024-09-04', older: [] },
  eventTypes: { current: '2024-06-14', older: ['2024-04-15', '2024-06-11'] },
}

/**
 * Selects the controller by the header `cal-api-version`, which must hold one bare version. A
 * missing or unknown version counts as the oldest, 2024-04-15. A version for which the resource has
 * no controller finds no route.
 */
export function selectController(request: HonoRequest, resource: Resource): Controller {
  const header = request.header('cal-api-version')?.trim() ?? ''
  const version = KNOWN.has(header) ? header : '2024-04-15'
  const { current, older } = CONTROLLERS[resource]
  if (version === current) return 'current'
  return older.some((one) => one === version) ? 'older' : 'none'
}
