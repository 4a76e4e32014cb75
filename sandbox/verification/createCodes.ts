import { createHmac, randomBytes } from 'node:crypto'

/** A new code is made every quarter of an hour. */
const STEP_MS = 900_000

/** Options of {@link createCodes}. */
export interface CodeOptions {
  /** Returns the current time; milliseconds since the epoch. */
  readonly now: () => number
  /**
   * Returns the only valid code of an address, in place of those made here; `undefined` if no code
   * is valid.
   */
  readonly codeFor?: ((email: string) => string | undefined) | undefined
  /** Called with every code, in place of sending an e-mail. */
  readonly onCode?: ((email: string, code: string) => void) | undefined
}

/** Codes that prove that a person reads the e-mail of an address. */
export interface Codes {
  /**
   * Sends a code.
   *
   * @returns whether there was a code to send
   */
  readonly send: (email: string) => boolean
  /** Returns the code that would be sent now. */
  readonly codeFor: (email: string) => string | undefined
  /** Returns whether a code is valid for an address. */
  readonly isRight: (email: string, code: string) => boolean
}

/**
 * Creates codes of six digits from the address as it is written and the current quarter of an hour.
 * Nothing is stored, and the same code is sent again until the quarter ends. A code is valid until
 * the end of the next quarter, as in the API.
 */
export function createCodes({ now, codeFor, onCode }: CodeOptions): Codes {
  const secret = randomBytes(32)
  const make = (email: string, step: number): string => {
    const digest = createHmac('sha256', secret).update(`${step} ${email}`).digest()
    return String(digest.readUInt32BE() % 1_000_000).padStart(6, '0')
  }
  const listValidCodes = (email: string): (string | undefined)[] => {
    if (codeFor) return [codeFor(email)]
    const step = Math.floor(now() / STEP_MS)
    return [make(email, step), make(email, step - 1)]
  }
  return {
    codeFor: (email) => listValidCodes(email)[0],
    send: (email) => {
      const [code] = listValidCodes(email)
      if (code !== undefined) onCode?.(email, code)
      return code !== undefined
    },
    isRight: (email, code) => listValidCodes(email).includes(code),
  }
}
