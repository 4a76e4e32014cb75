'use client'

import { forwardRef, type MouseEvent } from 'react'
import type { BookingFormState } from '../../hooks/useBookingForm.js'
import { useFieldErrors } from '../../hooks/form/useFieldErrors.js'
import { usePart } from '../../ui/usePart.js'
import { toFieldId } from './FieldList.js'

/** The faults of the form in the order of its fields: each a link that leads to its field, in the words that stand there. */
export const ErrorSummary = forwardRef<HTMLDivElement, { state: BookingFormState; formId: string }>(
  function ErrorSummary({ state, formId }, ref) {
    const part = usePart()
    const broken = useFieldErrors(state)
    const { form: words } = state.definition.context.messages
    if (!broken.length) return null
    const go = (event: MouseEvent<HTMLElement>, id: string) => {
      event.preventDefault()
      focusField(event.currentTarget, id)
    }
    return (
      <div {...part('summary')} ref={ref} tabIndex={-1} role="group" aria-labelledby={`${formId}-summary`}>
        <h2 {...part('summary-title')} id={`${formId}-summary`}>
          {words.summary(broken.length)}
        </h2>
        <ul {...part('summary-list')}>
          {broken.map(({ field, message }) => (
            <li key={field.key}>
              <a
                href={`#${toFieldId(formId, field)}`}
                onClick={(event) => go(event, toFieldId(formId, field))}
              >
                {message}
              </a>
            </li>
          ))}
        </ul>
      </div>
    )
  },
)

/**
 * Focuses the control of a field: the one that is wrong where a field has several.
 *
 * @param from - an element of the same tree, which may be a shadow tree
 * @param id - of the field's control
 */
export function focusField(from: Element, id: string): void {
  const root = from.getRootNode() as Document | ShadowRoot
  const control = root.getElementById(id)
  const wrong = control?.closest('.bf-field')?.querySelector<HTMLElement>('[aria-invalid="true"]')
  const target = wrong ?? control
  target?.focus({ preventScroll: true })
  // The label comes into sight with the control.
  target?.closest('.bf-field')?.scrollIntoView({ block: 'nearest' })
}
