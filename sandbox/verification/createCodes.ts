import { createHmac, randomBytes } from 'node:crypto'

/** A code is right for a quarter of an hour, and the same within it. */
const STEP_MS = 900_000
const CODES_A_MINUTE = 3

/** The codes that confirm e-mail addresses. */
export interface Codes {
  /** The code that is right for an address now, once one was asked for; `undefined` before. */
  readonly codeFor: (email: string) => string | undefined
  /** Makes one and tells it to whoever delivers it; false after three in a minute. */
  readonly send: (email: string) => boolean
}

/** Where a code goes. */
export type DeliverCode = (email: string, code: string) => void

/**
 * Codes of six digits out of a secret of this server, tied to the address and to the quarter of an hour.
 *
 * @source Cal.com API v2, December 2025: time-based codes with a step of 900 s, three a minute
 */
export function createCodes(now: () => number, deliver: DeliverCode = () => {}): Codes {
  const secret = randomBytes(20)
  const asked = new Set<string>()
  let sentMs: number[] = []
  const codeOf = (email: string): string => {
    const step = Math.floor(now() / STEP_MS)
    const digest = createHmac('sha256', secret).update(`${step} ${email}`).digest()
    return String(digest.readUInt32BE(0) % 1_000_000).padStart(6, '0')
  }
  return {
    codeFor: (email) => (asked.has(email.toLowerCase()) ? codeOf(email.toLowerCase()) : undefined),
    send(email) {
      sentMs = sentMs.filter((ms) => now() - ms < 60_000)
      if (sentMs.length >= CODES_A_MINUTE) return false
      sentMs.push(now())
      asked.add(email.toLowerCase())
      deliver(email, codeOf(email.toLowerCase()))
      return true
    },
  }
}
