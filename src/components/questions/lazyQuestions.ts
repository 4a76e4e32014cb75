'use client'

import { WAIT, lazyWithRetry } from '../../ui/lazyWithRetry.js'
import { lazySteps } from '../outcome/lazySetupNotice.js'

/** See `Questions.ts`. Found through a module that every form loads, which costs fewer bytes at first. */
export const LazyQuestions = lazyWithRetry(lazySteps, (steps) => steps.Questions, WAIT)
