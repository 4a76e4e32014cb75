/**
 * Copies the own properties of an options object to an object without a prototype. Some pages extend
 * `Object.prototype`. Without the copy, an option that nobody passed would be read from the extended
 * prototype.
 *
 * @returns an empty object if `options` is undefined
 */
export function ownOptions<T extends object>(options: T | undefined): T {
  return Object.assign(Object.create(null), options)
}
