'use client'

import { useEffect, useLayoutEffect, useReducer } from 'react'
import type { FieldDefinition } from '../../fields/types.js'
import { toShowRules } from '../../form/toShowRules.js'
import type { FormDefinition } from '../../form/types.js'
import { toFieldStore, type FieldStoreForm } from './fieldStore.js'

/** On a server there is nothing to paint, and React 18 warns about a layout effect. */
const useBeforePaint = globalThis.document ? useLayoutEffect : () => {}

/**
 * Returns whether the `showIf` of a field lets it be shown. The component that calls this hook re-renders
 * when an answer changes that decides it. While the field is not shown, it has no error.
 */
export function useIsShown(
  { form, definition }: { form: FieldStoreForm; definition: FormDefinition },
  field: FieldDefinition,
): boolean {
  const { findHidden, findSources } = toShowRules(definition.fields)
  const store = toFieldStore(form)
  const sources = findSources(field)
  const [, rerender] = useReducer((count: number) => count + 1, 0)
  useEffect(() => {
    // An answer may have changed since the render.
    rerender()
    const ends = sources.map((key) => store.field(key).subscribe(rerender))
    return () => {
      for (const end of ends) end()
    }
  }, [store, sources])
  const isShown = !findHidden(({ key }) => store.field(key).read().value).has(field.key)
  // So that the summary never lists an error of a field that is not there.
  useBeforePaint(() => {
    if (!isShown) form.clearErrors(field.key)
  }, [isShown, form, field.key])
  return isShown
}
