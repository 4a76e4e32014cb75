const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`

/** English messages of a list of e-mail addresses. */
export const enGuests = {
  add: 'Add guests',
  addAnother: 'Add another guest',
  addAddress: 'Add another address',
  entry: (n: number) => `Guest ${n}`,
  address: (label: string, n: number) => `${label}, address ${n}`,
  remove: (address: string) => (address ? `Remove ${address}` : 'Remove this empty row'),
  added: (n: number) => `${count(n, 'address', 'addresses')} added`,
  removed: (address: string) => (address ? `${address} removed` : 'Empty row removed'),
  duplicates: (addresses: string) => `Left out because already in the list: ${addresses}`,
  own: (address: string) => `Left out because it is your own address: ${address}`,
}

/** Messages of a list of e-mail addresses, in one language. */
export type GuestMessages = typeof enGuests
