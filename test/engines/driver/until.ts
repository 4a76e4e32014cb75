import { setTimeout as sleep } from 'node:timers/promises'

const EVERY_MS = 25

/**
 * Calls a function repeatedly until its result is truthy.
 *
 * @param what - what the caller waits for, for the error message
 * @throws Error after the timeout. Its cause is the error of the last call, if there was one.
 */
export async function until<T>(
  check: () => T | Promise<T>,
  what: string,
  timeoutMs = 10_000,
): Promise<NonNullable<T>> {
  const endMs = Date.now() + timeoutMs
  for (;;) {
    const [result, reason] = await settle(check)
    if (result) return result
    if (Date.now() > endMs) throw new Error(`Not within ${timeoutMs} ms: ${what}`, { cause: reason })
    await sleep(EVERY_MS)
  }
}

async function settle<T>(check: () => T | Promise<T>): Promise<[result: T | undefined, reason?: unknown]> {
  try {
    return [await check()]
  } catch (reason) {
    return [undefined, reason]
  }
}
