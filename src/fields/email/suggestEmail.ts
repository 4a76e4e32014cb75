/**
 * Domains of large mail providers, without those whose names are so short or so common that the domain of a
 * company may be one letter away.
 */
const DOMAINS = [
  'gmail.com',
  'googlemail.com',
  'hotmail.com',
  'outlook.com',
  'yahoo.com',
  'icloud.com',
  'proton.me',
  'protonmail.com',
  'yandex.com',
  'rocketmail.com',
  'comcast.net',
  'verizon.net',
  'bellsouth.net',
  'sbcglobal.net',
  'earthlink.net',
  'optonline.net',
  'btinternet.com',
  'sympatico.ca',
  'optusnet.com.au',
]

/** The names of providers that have a domain in many countries, such as `hotmail.co.uk`. */
const NAMES = ['hotmail', 'outlook', 'yahoo']

/**
 * Returns the address that is probably meant, if the typed domain is one typing mistake away from that of a
 * large mail provider; otherwise `undefined`.
 */
export function suggestEmail(address: string): string | undefined {
  const at = address.lastIndexOf('@') + 1
  const domain = address.slice(at).toLowerCase()
  const ending = domain.replace(/^[^.]*/, '')
  const isKnown = DOMAINS.includes(domain)
  const near = [...DOMAINS, ...NAMES.map((name) => name + ending)].find((one) => isOneMistake(domain, one))
  return isKnown || !near ? undefined : address.slice(0, at) + near
}

/**
 * Returns whether one letter was mistyped, doubled, left out, added or swapped with the next one. The first
 * letter is rarely mistyped, and many real domains differ in it alone: `mail.com`, `email.com`.
 */
function isOneMistake(typed: string, meant: string): boolean {
  let same = 0
  while (same < meant.length && typed[same] === meant[same]) same++
  if (same === 0) return false
  const rest = typed.slice(same)
  const wanted = meant.slice(same)
  const swapped = wanted.charAt(1) + wanted.charAt(0) + wanted.slice(2)
  return (
    rest !== wanted &&
    (rest.slice(1) === wanted.slice(1) ||
      rest.slice(1) === wanted ||
      rest === wanted.slice(1) ||
      rest === swapped)
  )
}
