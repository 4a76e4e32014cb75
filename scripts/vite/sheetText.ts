import { readFileSync } from 'node:fs'
import { transform } from 'lightningcss'
import type { Plugin } from 'vite'

/**
 * Loads a style sheet that a module imports with `?inline` as its minified text. Vite's own loader also
 * compiles `light-dark()` for older browsers, into variables that only the style sheet of a whole page can
 * set.
 */
export function sheetText(): Plugin {
  return {
    name: 'booking-form:sheet-text',
    enforce: 'pre',
    apply: 'build',
    async resolveId(id, importer) {
      if (!id.endsWith('.css?inline')) return undefined
      const found = await this.resolve(id.replace('?inline', ''), importer, { skipSelf: true })
      return found && `${found.id.replace(/\.css$/, '.css.js')}?sheet-text`
    },
    load(id) {
      if (!id.endsWith('.css.js?sheet-text')) return undefined
      const filename = id.replace('.js?sheet-text', '')
      const { code } = transform({ filename, code: readFileSync(filename), minify: true })
      return `export default ${JSON.stringify(code.toString())}`
    },
  }
}
