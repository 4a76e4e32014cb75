import * as z from 'zod/mini'
import type { EventType } from './eventType.js'
import { lenientList, lenientText } from './lenient.js'

/** How the picker shows the free times. */
export type Layout = 'month' | 'list'

const KNOWN = ['month', 'week', 'column']

/** Not in the schema of the event type, because only the picker needs it, which is lazy-loaded. */
const LayoutsSchema = z.lazy(() =>
  z.object({ defaultLayout: lenientText(), enabledLayouts: z.optional(lenientList(z.string())) }),
)

const withoutSuffix = (name = ''): string => name.replace(/_view$/, '')

/**
 * Returns the layout that suits those that the organizer has chosen. A week and columns show several days at
 * once with their times, as the list does. A default layout counts only if it is enabled; otherwise the first
 * enabled one does. Unknown names are ignored. The API sends `month`, `week` and `column`, the web app of
 * Cal.com `month_view` and so on.
 *
 * @source Cal.com API v2, event types 2024-06-14: `bookerLayouts`
 */
export function toLayout({ bookerLayouts }: Pick<EventType, 'bookerLayouts'>): Layout {
  const { defaultLayout, enabledLayouts = [] } = LayoutsSchema.safeParse(bookerLayouts).data ?? {}
  const enabled = enabledLayouts.map(withoutSuffix).filter((one) => KNOWN.includes(one))
  const preferred = withoutSuffix(defaultLayout)
  const isUsable = KNOWN.includes(preferred) && (!enabled.length || enabled.includes(preferred))
  const chosen = isUsable ? preferred : (enabled[0] ?? 'month')
  return chosen === 'month' ? 'month' : 'list'
}
