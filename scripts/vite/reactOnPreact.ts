import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const standIn = (name: string): string =>
  fileURLToPath(new URL(`../../src/widget/preact/${name}.ts`, import.meta.url))

/**
 * Replaces React, react-dom and react-query by the stand-ins in src/widget/preact, for all modules of a
 * build.
 *
 * @throws Error if a module imports what has no stand-in, which fails the build
 */
export function reactOnPreact(): Plugin {
  return {
    name: 'booking-form:react-on-preact',
    enforce: 'pre',
    resolveId(id, importer = '') {
      if (id === 'react')
        return standIn(importer.includes('/node_modules/downshift/') ? 'reactNamespace' : 'react')
      if (id === '@tanstack/react-query') return standIn('reactQuery')
      if (id === 'react-dom/client') return standIn('client')
      if (id === 'react/jsx-runtime') return this.resolve('preact/jsx-runtime', importer, { skipSelf: true })
      if (id === 'react-dom')
        throw new Error(
          `[booking-form] ${importer} imports react-dom, which has no stand-in. ` +
            'Add one to src/widget/preact and to scripts/vite/reactOnPreact.ts, or import react-dom/client instead.',
        )
      return undefined
    },
  }
}
