/** The promise of the last release of a held time, keyed by the root of its form. */
const releases = new WeakMap<object, Promise<unknown>>()

/** Stores the promise that resolves when a held time is released. */
export function rememberRelease(root: object, released: Promise<unknown>): void {
  releases.set(root, released)
}

/**
 * Resolves when the time that this visitor held last is free again. Until then, the server lists that
 * time as taken.
 */
export async function waitForRelease(root: object): Promise<void> {
  await releases.get(root)
}
