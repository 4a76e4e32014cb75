'use client'

import { useState } from 'react'

type Parts = Pick<typeof import('downshift'), 'useCombobox'> &
  Pick<typeof import('./ZoneSearch.js'), 'ZoneSearch'>

let loaded: Parts | undefined

/**
 * Lazy-loads the time zone search, because few visitors need the list of all time zones. Returns
 * `parts`, the search and the hook that it is built on, or undefined until `load` has loaded them;
 * `hasFailed`; and `load`.
 */
export function useZoneSearch() {
  const [parts, setParts] = useState(() => loaded)
  const [hasFailed, setFailed] = useState(false)
  const load = () => {
    setFailed(false)
    loadParts().then(setParts, () => setFailed(true))
  }
  return { parts, hasFailed, load }
}

async function loadParts(): Promise<Parts> {
  const [useCombobox, { ZoneSearch }] = await Promise.all([
    // Destructured directly in the callback, so that a bundler can drop the rest of the library.
    import('downshift').then(({ useCombobox: hook }) => hook),
    import('./ZoneSearch.js'),
  ])
  loaded = { useCombobox, ZoneSearch }
  return loaded
}
