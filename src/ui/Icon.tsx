'use client'

import { usePart } from './usePart.js'

const CIRCLE = 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15'

const PATHS = {
  alert: `${CIRCLE}M10 6.3v4.2M10 13.4v.1`,
  info: `${CIRCLE}M10 9.4v4.3M10 6.5v.1`,
  warning: 'M10 3.2 2.3 16.5h15.4zM10 8.2v3.9M10 14.2v.1',
  clock: `${CIRCLE}M10 5.9V10l2.8 1.8`,
  calendar: 'M3 4.5h14v12H3zM3 8.3h14M7 2.7v3.1M13 2.7v3.1',
  pin:
    'M10 17.5s5.5-4.6 5.5-9a5.5 5.5 0 0 0-11 0c0 4.4 5.5 9 5.5 9' +
    'M10 10.4a1.9 1.9 0 1 0 0-3.8 1.9 1.9 0 0 0 0 3.8',
  person: 'M10 9.8a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4M3.7 17c.6-3 3-4.6 6.3-4.6s5.7 1.6 6.3 4.6',
}

/** Names of the icons that a form may need on its first render. The other icons are in `icons.ts`. */
export type IconName = keyof typeof PATHS

/**
 * An icon in the colour of the text. An icon never carries meaning alone, so it is hidden from
 * assistive technology. For an icon that the first render may need, set `name`. For any other icon, set
 * `path` to a value from `icons.ts`, which is not part of the initial bundle.
 */
export function Icon({ name, path = name && PATHS[name] }: { name?: IconName; path?: string }) {
  return (
    <svg
      {...usePart()('icon')}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={path} />
    </svg>
  )
}
