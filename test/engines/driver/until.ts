import { setTimeout as sleep } from 'node:timers/promises'

const EVERY_MS = 25

/**
 * Asks again and again until the answer is neither `false`, `undefined`, `null`, `''` nor 0.
 *
 * @param what - is waited for, for the message
 * @throws Error when the time is over, with the last reason when asking failed
 */
export async function until<T>(
  ask: () => T | Promise<T>,
  what: string,
  timeoutMs = 10_000,
): Promise<NonNullable<T>> {
  const endMs = Date.now() + timeoutMs
  for (;;) {
    const [answer, reason] = await settle(ask)
    if (answer) return answer
    if (Date.now() > endMs) throw new Error(`Not within ${timeoutMs} ms: ${what}`, { cause: reason })
    await sleep(EVERY_MS)
  }
}

async function settle<T>(ask: () => T | Promise<T>): Promise<[answer: T | undefined, reason?: unknown]> {
  try {
    return [await ask()]
  } catch (reason) {
    return [undefined, reason]
  }
}
