import { randomBytes } from 'node:crypto'

/** Letters and digits without those that look alike. */
const ALPHABET = '123456789abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ'

/** A booking's uid: 22 letters and digits, as the API makes them. */
export function createUid(): string {
  return Array.from(randomBytes(22), (byte) => ALPHABET[byte % ALPHABET.length]).join('')
}
