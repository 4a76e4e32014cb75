'use client'

import { lazyWithRetry } from '../../ui/lazyWithRetry.js'

/** `SetupNotice`, lazy-loaded because few pages ever show it. */
export const LazySetupNotice = lazyWithRetry(() =>
  import('../lazySteps.js').then((steps) => steps.SetupNotice),
)
