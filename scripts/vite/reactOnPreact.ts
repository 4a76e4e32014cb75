import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const beside = (name: string): string =>
  fileURLToPath(new URL(`../../src/widget/preact/${name}.ts`, import.meta.url))

/** Puts Preact in React's place, for everything that a build takes in, and what little is needed of react-query in the place of that. */
export function reactOnPreact(): Plugin {
  return {
    name: 'booking-form:react-on-preact',
    enforce: 'pre',
    resolveId(id, importer = '') {
      if (id === 'react')
        return beside(importer.includes('/node_modules/downshift/') ? 'reactNamespace' : 'react')
      if (id === '@tanstack/react-query') return beside('reactQuery')
      if (id === 'react-dom/client') return beside('client')
      if (id === 'react/jsx-runtime') return this.resolve('preact/jsx-runtime', importer, { skipSelf: true })
      if (id === 'react-dom')
        throw new Error(
          `[booking-form] ${importer} wants react-dom itself, for which src/widget/preact has nothing yet.`,
        )
      return undefined
    },
  }
}
