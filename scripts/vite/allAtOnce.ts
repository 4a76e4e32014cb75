import type { Plugin } from 'vite'

/**
 * Replaces `import()` in `src` by a static import and a resolved promise, for a build that puts everything
 * into one file. By default the bundler wraps each module that is imported by `import()` in a function,
 * which makes the file a tenth larger.
 */
export function allAtOnce(): Plugin {
  return {
    name: 'booking-form:all-at-once',
    enforce: 'post',
    transform(code, id) {
      if (!id.includes('/src/') || id.includes('/node_modules/')) return undefined
      const found: string[] = []
      const changed = code.replaceAll(/\bimport\(\s*(['"][^'"]+['"])\s*\)/g, (_, specifier: string) => {
        found.push(specifier)
        return `Promise.resolve().then(() => later${found.length})`
      })
      if (found.length === 0) return undefined
      const imports = found.map((specifier, index) => `import * as later${index + 1} from ${specifier}\n`)
      return { code: `${imports.join('')}${changed}`, map: null }
    },
  }
}
