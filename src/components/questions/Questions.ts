'use client'

import { WAIT, lazyModule, lazyWithRetry } from '../../ui/lazyWithRetry.js'

/** See `QuestionsProvider.tsx`. Lazy-loaded, because few event types have such fields. */
export const Questions = lazyWithRetry(
  lazyModule(() => import('./QuestionsProvider.js')),
  (module) => module.QuestionsProvider,
  WAIT,
)
