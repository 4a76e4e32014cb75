/** In characters. No address is longer, with its zone. */
const MAX_LENGTH = 64

/**
 * Returns the name under which the requests of an address are counted. All addresses of an IPv6 network of 64
 * bits have the same name, because providers give each customer at least that many.
 */
export function toAddressKey(address: string | null | undefined): string {
  const given = (address ?? '').trim().toLowerCase().slice(0, MAX_LENGTH)
  // Some proxies add the port, which is another one for each connection.
  const text = /^\[([^\]]*)\](?::\d+)?$/.exec(given)?.[1] ?? given
  const version4 = /^(?:(?:0:){5}|::)?(?:ffff:)?(\d{1,3}(?:\.\d{1,3}){3})(?::\d+)?$/.exec(text)?.[1]
  if (version4) return version4
  if (!/^[\da-f:]+(?:\d\.[\d.]+)?(?:%.*)?$/.test(text) || !text.includes(':')) return text
  const [head = '', tail] = (text.split('%')[0] ?? '').split('::')
  const start = head ? head.split(':') : []
  const end = tail ? tail.split(':') : []
  const zeros = Math.max(0, 8 - start.length - end.length)
  const groups = [...start, ...Array.from({ length: zeros }, () => '0'), ...end]
  return groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')
}
