'use client'

import { QueryClient } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import type { BookingClient } from '../../api/createBookingClient.js'

/** The options of a host that decide which API is asked, and where the replies are kept. */
export interface QuerySource {
  queryClient?: QueryClient | undefined
  client?: BookingClient | undefined
  apiUrl?: string | undefined
}

/** The query clients in use on this page, by the URL of the API, or by the client of a host. */
const shared = new Map<unknown, { key: unknown; queryClient: QueryClient; users: number }>()

/**
 * Returns the host's query client, or one that is shared by all components on the page that ask the same
 * API, so that they send one request for one question. The last of them removes it on unmount, so that
 * the next one asks anew. On a server nothing is shared, because each page is for another visitor.
 */
export function useSharedQueryClient({ queryClient, client, apiUrl = '' }: QuerySource): QueryClient {
  const url = client ? undefined : apiUrl
  const entry = useMemo(() => {
    const key = url ?? client
    const found = shared.get(key) ?? { key, queryClient: new QueryClient(), users: 0 }
    if (typeof document === 'object') shared.set(key, found)
    return found
    // A host may create its client inline, so that each render has another one. The first one counts.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [url])
  useEffect(() => {
    shared.set(entry.key, entry)
    entry.users++
    return () => {
      if (!--entry.users) shared.delete(entry.key)
    }
  }, [entry])
  return queryClient ?? entry.queryClient
}
