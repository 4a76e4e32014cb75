'use client'

import { lazyModule, lazyWithRetry } from '../../ui/lazyWithRetry.js'

/** The components that are not needed before the first submit, for those that few pages show earlier. */
export const lazySteps = lazyModule(() => import('../lazySteps.js'))

/** `SetupNotice`, lazy-loaded because few pages ever show it. */
export const LazySetupNotice = lazyWithRetry(lazySteps, (steps) => steps.SetupNotice)
/** `SignInNotice`, lazy-loaded for the same reason. */
export const LazySignInNotice = lazyWithRetry(lazySteps, (steps) => steps.SignInNotice)
