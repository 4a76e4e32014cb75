'use client'

import { lazyModule, lazyWithRetry } from '../../ui/lazyWithRetry.js'

/** `SetupNotice`, lazy-loaded because few pages ever show it. */
export const LazySetupNotice = lazyWithRetry(
  lazyModule(() => import('../lazySteps.js')),
  (steps) => steps.SetupNotice,
)
