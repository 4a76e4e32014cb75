import type { Plugin } from 'vite'

/**
 * Makes `import()` of what is in the same file anyway a plain import, resolved later as before. A bundler left alone
 * wraps every such module in a function, which costs a tenth of the file.
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
      return {
        code: `${found.map((specifier, index) => `import * as later${index + 1} from ${specifier}\n`).join('')}${changed}`,
        map: null,
      }
    },
  }
}
