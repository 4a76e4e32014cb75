/** The last release of a held time, by the root of its form. */
const releases = new WeakMap<object, Promise<unknown>>()

/** Remembers the release of a held time. */
export function rememberRelease(root: object, released: Promise<unknown>): void {
  releases.set(root, released)
}

/**
 * Resolves when the time that the visitor of a form held last is free again. Until then it would look
 * taken.
 */
export async function waitForRelease(root: object): Promise<void> {
  await releases.get(root)
}
