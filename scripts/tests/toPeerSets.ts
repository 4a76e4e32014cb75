/** Peer dependencies that are installed together. */
export interface PeerSet {
  what: string
  /** As `npm install` takes them, for example `react@18.2.0`. */
  peers: string[]
}

/**
 * Returns the lowest and the newest version of each peer dependency.
 *
 * @param ranges - the peer dependencies of `package.json`: caret ranges, joined by `||`
 */
export function toPeerSets(ranges: Readonly<Record<string, string>>): PeerSet[] {
  const entries = Object.entries(ranges).map(([name, range]) => ({ name, carets: range.split(/\s*\|\|\s*/) }))
  return [
    { what: 'lowest', peers: entries.map(({ name, carets }) => `${name}@${carets[0]?.replace('^', '')}`) },
    { what: 'newest', peers: entries.map(({ name, carets }) => `${name}@${carets.at(-1)}`) },
  ]
}
