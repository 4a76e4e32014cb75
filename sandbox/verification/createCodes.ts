import { createHmac, randomBytes } from 'node:crypto'

const STEP_MS = 900_000

export interface CodeOptions {
  /** The clock; milliseconds since the epoch. */
  readonly now: () => number
  /** The one right code of an address, in place of those made here; `undefined` where no code is right. */
  readonly codeFor?: ((email: string) => string | undefined) | undefined
  /** The letter box: called with every code that is sent. */
  readonly onCode?: ((email: string, code: string) => void) | undefined
}

/** Codes that prove that somebody reads the e-mail of an address. */
export interface Codes {
  /** @returns whether there was a code to send */
  readonly send: (email: string) => boolean
  /** The one that would be sent now. */
  readonly codeFor: (email: string) => string | undefined
  readonly isRight: (email: string, code: string) => boolean
}

/**
 * Six digits, made out of the address as it is written and the quarter of an hour: nothing is stored, and the same code
 * is sent again until the quarter ends. It is good until the end of the next, as in the API.
 */
export function createCodes({ now, codeFor, onCode }: CodeOptions): Codes {
  const secret = randomBytes(32)
  const make = (email: string, step: number): string => {
    const digest = createHmac('sha256', secret).update(`${step} ${email}`).digest()
    return String(digest.readUInt32BE() % 1_000_000).padStart(6, '0')
  }
  const goodCodes = (email: string): (string | undefined)[] => {
    if (codeFor) return [codeFor(email)]
    const step = Math.floor(now() / STEP_MS)
    return [make(email, step), make(email, step - 1)]
  }
  return {
    codeFor: (email) => goodCodes(email)[0],
    send: (email) => {
      const [code] = goodCodes(email)
      if (code !== undefined) onCode?.(email, code)
      return code !== undefined
    },
    isRight: (email, code) => goodCodes(email).includes(code),
  }
}
