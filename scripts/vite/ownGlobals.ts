import type { Plugin } from 'vite'

/** Where zod keeps its settings in a global, which all copies of zod in a page share. */
const SHARED =
  /\(_a = globalThis\)\.(__zod_\w+) \?\? \(_a\.\1 = ([^;]+)\);\nexport const (\w+) = globalThis\.\1;/

/**
 * Makes zod keep its settings in its module instead of a global, so that the built element neither adds a
 * global to a page nor reads the one of another script.
 *
 * @throws Error if the code of zod is not as expected, which fails the build
 */
export function ownGlobals(): Plugin {
  return {
    name: 'booking-form:own-globals',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/zod\/v4\/core\/(?:core|registries)\.js$/.test(id)) return undefined
      const changed = code.replace(
        SHARED,
        (_, name, value, exported) => `export const ${exported} = ${value};`,
      )
      if (changed === code)
        throw new Error(
          `[booking-form] ${id} does not contain the global that scripts/vite/ownGlobals.ts replaces. ` +
            'The package has probably changed. Look at the file, then adapt the pattern.',
        )
      return { code: changed, map: null }
    },
  }
}
