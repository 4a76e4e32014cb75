import { isEmail } from '../../contract/isEmail.js'

/** In characters: an address, and its part before the `@`. @source RFC 5321, 4.5.3.1 */
const MAX_LENGTH = 254
const MAX_LOCAL_LENGTH = 64

/**
 * Returns what is wrong with an e-mail address: `'tooLong'`, `'letters'` if it is right but has letters
 * that the server does not accept, or `'format'`; `undefined` if it can be sent.
 */
export function findEmailFault(address: string): 'tooLong' | 'letters' | 'format' | undefined {
  const at = address.lastIndexOf('@')
  if (at > 0 && (address.length > MAX_LENGTH || at > MAX_LOCAL_LENGTH)) return 'tooLong'
  if (isEmail(address)) return undefined
  // A top-level domain in another script has the form `xn--…` here.
  const plain = address.replace(/[^\P{L}a-z]|\p{M}/giu, 'x').replace(/\.xn--[\w-]+$/i, '.xx')
  return plain !== address && isEmail(plain) ? 'letters' : 'format'
}
