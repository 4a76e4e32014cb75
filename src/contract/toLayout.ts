import type { EventType } from './eventType.js'

/** How the picker shows the free times. */
export type Layout = 'month' | 'list'

const withoutSuffix = (name = ''): string => name.replace(/_view$/, '')

/**
 * Returns the layout that suits those that the organizer has chosen. A week and columns show several days at
 * once with their times, as the list does. A default layout counts only if it is enabled; otherwise the first
 * enabled one does. Unknown names are ignored. The API sends `month`, `week` and `column`, the web app of
 * Cal.com `month_view` and so on.
 *
 * @source Cal.com API v2, event types 2024-06-14: `bookerLayouts`
 */
export function toLayout({ bookerLayouts }: EventType): Layout {
  const known = ['month', 'week', 'column']
  const enabled = (bookerLayouts?.enabledLayouts ?? [])
    .map(withoutSuffix)
    .filter((one) => known.includes(one))
  const preferred = withoutSuffix(bookerLayouts?.defaultLayout)
  const isUsable = known.includes(preferred) && (!enabled.length || enabled.includes(preferred))
  const chosen = isUsable ? preferred : (enabled[0] ?? 'month')
  return chosen === 'month' ? 'month' : 'list'
}
