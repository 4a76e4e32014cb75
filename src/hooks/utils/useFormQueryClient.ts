'use client'

import { QueryClient } from '@tanstack/react-query'
import { useState } from 'react'

/** Returns the host's query client, or a separate one for this form, so that no provider is needed. */
export function useFormQueryClient(host: QueryClient | undefined): QueryClient {
  const [own] = useState(() => host ?? new QueryClient())
  return host ?? own
}
