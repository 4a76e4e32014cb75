'use client'

import { forwardRef, useEffect, useRef } from 'react'
import type { Slot } from '../../contract/slot.js'
import { useLengthMinutes } from '../../hooks/form/useAnswer.js'
import { useReaderSettings } from '../../hooks/utils/useReaderSettings.js'
import type { BookingFormState } from '../../hooks/useBookingForm.js'
import { useFormId } from '../../hooks/utils/useFormId.js'
import type { BookerMessages } from '../../messages/enBooker.js'
import type { PickerMessages } from '../../messages/enPicker.js'
import type { SubmitMessages } from '../../messages/types.js'
import { Notice } from '../../ui/Notice.js'
import { usePart } from '../../ui/usePart.js'
import { FormField } from '../details/FormField.js'
import { OutcomeNotice } from '../outcome/OutcomeNotice.js'
import { SlotPicker, type TimeStyleChange } from './SlotPicker.js'
import type { BookerProps } from './Booker.js'
import type { Lost } from './findLostTime.js'

/** What the choice of a time is drawn from. */
export interface PickStepProps extends Omit<BookerProps, 'messages' | 'startUtc'> {
  state: BookingFormState
  messages: SubmitMessages & PickerMessages & BookerMessages
  lost: Lost | undefined
  /** The visitor comes back to it. */
  arrives: boolean
  /** The time that was chosen before. */
  pickedUtc: string | undefined
  /** `atOnce`: its button said that it books. */
  onPick: (slot: Slot, how: { lengthMinutes: number; atOnce: boolean }) => void
  onStyleChange: (change: TimeStyleChange) => void
  /** Stays until a time is chosen, whatever becomes of why it was drawn. */
  onStay: () => void
}

/** The choice of a time, and of a length where there are several; after a time was lost, why, and the nearest ones. */
export function PickStep({
  state,
  lost,
  arrives,
  pickedUtc,
  messages,
  onPick,
  onStay,
  ...given
}: PickStepProps) {
  const { client, reference, eventType, props, announce } = given
  const part = usePart()
  const style = { ...useReaderSettings(props), hourCycle: props.hourCycle }
  const lengthMinutes = useLengthMinutes(state)
  const id = useFormId()
  const notice = useRef<HTMLElement>(null)
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (arrives) (notice.current ?? box.current)?.focus()
  }, [arrives])
  const failed = lost?.flow
  // A length that was refused says nothing of the time.
  const isGone = lost && (!failed || failed.error.kind === 'conflict')
  const isRefused = !!lost && !isGone
  useEffect(() => {
    // Another length takes the refusal away, and the time has yet to be chosen for it.
    if (isRefused) onStay()
  }, [isRefused, onStay])
  const length = state.fields.find(({ destination }) => destination === 'lengthInMinutes')
  // What may be the visitor's own booking, or the first dates of their series, is no reason to book another in one press.
  const isEcho = !!failed && (failed.afterUnknown || (!!eventType.recurrence && failed.error.status === 409))
  const pick = (atOnce: boolean) => (slot: Slot) => onPick(slot, { lengthMinutes, atOnce })
  const { confirmationPolicy: policy } = eventType
  return (
    <div {...part('pick')} ref={box} tabIndex={-1}>
      {lost && (
        <LostNotice
          {...{ lost, messages, announce }}
          ref={notice}
          needsConfirmation={!!policy && !policy.disabled}
          isSeries={!!eventType.recurrence}
        />
      )}
      {length && (
        <FormField state={state} field={length} id={`${id}-length`} marker={undefined} announce={announce} />
      )}
      <SlotPicker
        {...{ client, reference, eventType, lengthMinutes, style, messages, announce }}
        onPick={pick(false)}
        onPickNearest={pick(!isEcho)}
        toNearestLabel={
          isEcho ? undefined : policy && !policy.disabled ? messages.form.submitRequest : messages.form.submit
        }
        onStyleChange={given.onStyleChange}
        onError={props.onError}
        chosenUtc={isGone ? undefined : pickedUtc}
        nearUtc={isGone ? pickedUtc : undefined}
        queryClient={props.queryClient}
      />
    </div>
  )
}

type LostNoticeProps = Pick<PickStepProps, 'messages' | 'announce'> & {
  lost: Lost
  isSeries: boolean
  needsConfirmation: boolean
}

/** Why the time is lost. What the server refused about the length stands at the length. */
const LostNotice = forwardRef<HTMLElement, LostNoticeProps>(function LostNotice(
  { lost: { flow }, ...rest },
  ref,
) {
  const { title, text } = rest.messages.booker.taken
  if (!flow) return <Notice ref={ref} tone="warning" title={title} texts={[text]} />
  return flow.error.kind === 'conflict' ? <OutcomeNotice ref={ref} flow={flow} {...rest} /> : null
})
