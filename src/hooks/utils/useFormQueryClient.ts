'use client'

import { QueryClient } from '@tanstack/react-query'
import { useState } from 'react'

/** Returns the host's query client, or one of the form's own: no provider is needed. */
export function useFormQueryClient(host: QueryClient | undefined): QueryClient {
  const [own] = useState(() => host ?? new QueryClient())
  return host ?? own
}
