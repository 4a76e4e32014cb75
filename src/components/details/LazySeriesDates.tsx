'use client'

import { lazyModule, lazyWithRetry } from '../../ui/lazyWithRetry.js'

/** `SeriesDates`, lazy-loaded, because few event types are a series, and repeating a time needs a library. */
export const LazySeriesDates = lazyWithRetry(
  lazyModule(() => import('./SeriesDates.js')),
  (module) => module.SeriesDates,
  null,
)
