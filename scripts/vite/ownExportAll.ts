/** The import of the function that builds the object of a module's exports, in a file of several modules. */
const IMPORTED_EXPORT_ALL = /^import \{ \w+ as __exportAll \} from .*$/m
const OWN_EXPORT_ALL = `const __exportAll = (all) => {
  const exported = Object.create(null)
  for (const name of Object.keys(all)) {
    const property = Object.assign(Object.create(null), { get: all[name], enumerable: true })
    Object.defineProperty(exported, name, property)
  }
  return exported
}`

/**
 * Replaces Rolldown's function that builds the object of a module's exports. By default the function is in a
 * further file, and it throws on a page that has extended Object.prototype (H14).
 */
export function ownExportAll(code: string): string {
  return code.replace(IMPORTED_EXPORT_ALL, OWN_EXPORT_ALL)
}
