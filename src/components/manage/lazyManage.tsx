'use client'

import { lazyModule, lazyWithRetry } from '../../ui/lazyWithRetry.js'

/** See `ManagePage.tsx`. Lazy-loaded, because most forms make a new booking. */
export const ManagePage = lazyWithRetry(
  lazyModule(() => import('./manageParts.js')),
  (parts) => parts.ManagePage,
)
