'use client'

import { QueryClient } from '@tanstack/react-query'
import { useState } from 'react'

/** The host's query client, or one of our own: no provider is needed, and the host's defaults change nothing. */
export function useFormQueryClient(host: QueryClient | undefined): QueryClient {
  const [own] = useState(() => host ?? new QueryClient())
  return host ?? own
}
