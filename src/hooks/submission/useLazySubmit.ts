'use client'

import { useEffect, useMemo } from 'react'
import type { StepsInput } from './createSubmit.js'

/**
 * What a press needs and a drawing does not: rules, request, error texts. Loaded while the visitor reads; a press waits
 * for it, so that everything that is needed after sending is there before anything is sent.
 *
 * @returns a function that gives the steps of a form; it rejects when the network does not give them
 */
export function useSteps({ definition, fieldTypes, messages }: StepsInput) {
  const load = useMemo(() => {
    let made: ReturnType<typeof make> | undefined
    const make = () =>
      import('./createSubmit.js').then(({ createSteps, tellUnsupported }) => {
        tellUnsupported(definition)
        return createSteps({ definition, fieldTypes, messages })
      })
    return () => {
      made ??= make()
      made.catch(() => (made = undefined))
      return made
    }
  }, [definition, fieldTypes, messages])
  useEffect(() => {
    load().catch(() => {})
    import('../../api/createBookingClient.js').catch(() => {})
  }, [load])
  return load
}
