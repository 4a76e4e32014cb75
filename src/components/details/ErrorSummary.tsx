'use client'

import { forwardRef, memo, type MouseEvent } from 'react'
import { useErrorAnnouncement } from '../../hooks/form/useErrorAnnouncement.js'
import { useFieldErrors } from '../../hooks/form/useFieldErrors.js'
import type { BookingFormState } from '../../hooks/useBookingForm.js'
import { usePart } from '../../ui/usePart.js'
import { useBookingFormContext } from '../BookingFormContext.js'
import { useBookedMessages } from '../outcome/useBookedMessages.js'
import { toFieldId } from './FieldList.js'

/** Props of {@link ErrorSummary}. */
export interface ErrorSummaryProps {
  state: BookingFormState
}

/** A visitor corrects the first errors first, and hundreds of links are slow to render and to listen to. */
const MAX_LISTED = 20

/**
 * Lists the field errors in the order of the fields. Each error links to its field and has the same
 * text as the error at the field. Of many errors, the first ones are listed and all are counted; the next
 * ones move up as errors are corrected.
 */
export const ErrorSummary = forwardRef<HTMLDivElement, ErrorSummaryProps>(function ErrorSummary(
  { state },
  ref,
) {
  const { formId, root, announce } = useBookingFormContext()
  const part = usePart()
  const errors = useFieldErrors(state)
  const { submission: messages } = useBookedMessages()
  const findFocused = () => {
    const tree = root.current?.getRootNode() as Document | ShadowRoot | undefined
    const box = tree?.activeElement?.closest('.bf-field')
    const ids = new Set(Array.from(box?.querySelectorAll('[id]') ?? [], ({ id }) => id))
    return errors.find(({ field }) => ids.has(toFieldId(formId, field)))
  }
  useErrorAnnouncement(errors, findFocused, announce)
  if (!errors.length) return null
  return (
    <div {...part('summary')} ref={ref} tabIndex={-1} role="group" aria-labelledby={`${formId}-summary`}>
      <h2 {...part('summary-title')} id={`${formId}-summary`}>
        {messages.summary(errors.length)}
      </h2>
      <ul {...part('summary-list')}>
        {errors.slice(0, MAX_LISTED).map(({ field, message }) => (
          <ErrorLink key={field.key} id={toFieldId(formId, field)} message={message} />
        ))}
        {errors.length > MAX_LISTED && <li>{messages.summaryMore(errors.length - MAX_LISTED)}</li>}
      </ul>
    </div>
  )
})

/** An error that links to its field. It renders again only when its text changes. */
const ErrorLink = memo(function ErrorLink({ id, message }: { id: string; message: string }) {
  const onClick = (event: MouseEvent<HTMLElement>) => {
    event.preventDefault()
    focusField(event.currentTarget, id)
  }
  return (
    <li>
      <a href={`#${id}`} onClick={onClick}>
        {message}
      </a>
    </li>
  )
})

/**
 * Focuses the control of a field. If the field has several controls, the first invalid one is focused.
 *
 * @param from - an element of the same document or shadow tree
 * @param id - the id of the field's control
 */
function focusField(from: Element, id: string): void {
  const tree = from.getRootNode() as Document | ShadowRoot
  const control = tree.getElementById(id)
  const field = control?.closest('.bf-field')
  const target = field?.querySelector<HTMLElement>('[aria-invalid="true"]') ?? control
  target?.focus({ preventScroll: true })
  // Scrolls the whole field into view, so that its label is visible too.
  target?.closest('.bf-field')?.scrollIntoView({ block: 'nearest' })
}
