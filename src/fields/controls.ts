import { lazyModule } from '../ui/lazyWithRetry.js'

/** The controls that share a lazy-loaded module, because each further module costs bytes at first load. */
export const controls = lazyModule(() => import('./lazyControls.js'))
