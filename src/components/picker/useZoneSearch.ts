'use client'

import { useState } from 'react'

type Parts = Pick<typeof import('downshift'), 'useCombobox'> &
  Pick<typeof import('./ZoneSearch.js'), 'ZoneSearch'>

let loaded: Parts | undefined

/**
 * The zone search and the hook it is built on, once `load` has loaded them: few visitors need the list of
 * all zones.
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
    // Destructured right here, so that a bundler leaves out the rest of the library.
    import('downshift').then(({ useCombobox: hook }) => hook),
    import('./ZoneSearch.js'),
  ])
  loaded = { useCombobox, ZoneSearch }
  return loaded
}
