import { randomBytes } from 'node:crypto'

/** Letters and digits without characters that look alike. */
const ALPHABET = '123456789abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ'

/** Creates a booking uid of 22 letters and digits, like the API's. */
export function createUid(): string {
  return Array.from(randomBytes(22), (byte) => ALPHABET[byte % ALPHABET.length]).join('')
}
