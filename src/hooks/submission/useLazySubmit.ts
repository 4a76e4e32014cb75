'use client'

import { useMemo } from 'react'
import type { CreateSubmitOptions } from './createSubmit.js'

/**
 * Lazy-loads the modules that a submit needs and the first render does not: validation, request
 * building and error messages. The caller starts loading on mount. A submit waits for it, so that everything
 * needed to show the outcome is loaded before anything is sent.
 *
 * @returns a function that loads these modules; its promise rejects if they cannot be loaded, and a
 *   later call retries
 */
export function useLazySubmit({
  definition,
  fieldTypes,
  messages,
  types,
  defaultValues,
}: CreateSubmitOptions) {
  const load = useMemo(() => {
    let loading: ReturnType<typeof start> | undefined
    const start = () =>
      import('../lazyParts.js').then(({ createSubmit }) =>
        createSubmit({ definition, fieldTypes, messages, types, defaultValues }),
      )
    return () => {
      loading ??= start()
      loading.catch(() => (loading = undefined))
      return loading
    }
  }, [definition, fieldTypes, messages, types, defaultValues])
  return load
}
