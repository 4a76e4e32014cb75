'use client'

import { lazyModule, lazyWithRetry } from '../../ui/lazyWithRetry.js'

const steps = lazyModule(() => import('../lazySteps.js'))

/** `SetupNotice`, lazy-loaded because few pages ever show it. */
export const LazySetupNotice = lazyWithRetry(steps, (parts) => parts.SetupNotice)
/** `SignInNotice`, lazy-loaded for the same reason. */
export const LazySignInNotice = lazyWithRetry(steps, (parts) => parts.SignInNotice)
