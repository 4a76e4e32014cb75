import { resolve } from 'node:path'
import type { SizeMeasures } from './judgeSize.js'
import { measureBundle, measureStyles } from './measureSize.js'
import { measureWidget } from './measureWidget.js'

/** Measures the form as a host's bundler writes it, the style sheet and the built element. */
export async function measureAll(): Promise<SizeMeasures> {
  const form = { entry: resolve('dist/lib/index.js'), exportName: 'BookingForm' }
  const isReact = (id: string): boolean => /^react(-dom)?(\/|$)/.test(id)
  return {
    own: await measureBundle({ ...form, external: () => true }),
    whole: await measureBundle({ ...form, external: isReact }),
    stylesBytes: measureStyles('src/styles.css'),
    element: measureWidget('dist/widget'),
  }
}
