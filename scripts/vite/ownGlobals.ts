import type { Plugin } from 'vite'

/** Zod keeps its settings where every copy of it finds them. */
const SHARED =
  /\(_a = globalThis\)\.(__zod_\w+) \?\? \(_a\.\1 = ([^;]+)\);\nexport const (\w+) = globalThis\.\1;/

/**
 * Lets the built element keep for itself what packages keep in a global: it leaves none in a page, and takes none of
 * another script's. A package that has changed is an error.
 */
export function ownGlobals(): Plugin {
  return {
    name: 'booking-form:own-globals',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/zod\/v4\/core\/(?:core|registries)\.js$/.test(id)) return undefined
      const own = code.replace(SHARED, (_, name, value, exported) => `export const ${exported} = ${value};`)
      if (own === code)
        throw new Error(`[booking-form] No global was found in ${id}: has the package changed?`)
      return { code: own, map: null }
    },
  }
}
