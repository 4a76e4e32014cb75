'use client'

import { forwardRef, useEffect, useMemo, useRef } from 'react'
import type { BookingClient } from '../../api/createBookingClient.js'
import { needsConfirmation } from '../../contract/eventType.js'
import type { Slot } from '../../contract/slot.js'
import type { SlotLostStep } from '../../flow/bookingFlow.js'
import { useLengthMinutes } from '../../hooks/form/useAnswer.js'
import { callHost } from '../../hooks/utils/callHost.js'
import { useNotifyOnce } from '../../hooks/utils/useNotifyOnce.js'
import { Notice } from '../../ui/Notice.js'
import { usePart } from '../../ui/usePart.js'
import { BookingFormContext, useBookingFormContext } from '../BookingFormContext.js'
import { FormField } from '../details/FormField.js'
import { OutcomeNotice } from '../outcome/OutcomeNotice.js'
import { waitForRelease } from './releases.js'
import { SlotPicker } from './SlotPicker.js'
import type { PickStepProps } from './types.js'
import { usePickerMessages } from './usePickerMessages.js'

/**
 * Picks a time, and a length where there are several. After a time was lost: why, and the nearest free
 * times first.
 */
export function PickStep({ state, onReady }: PickStepProps) {
  const context = useBookingFormContext()
  const { client, eventType, messages, announce, formId, host, root } = context
  const part = usePart()
  const { flow, definition } = state
  const lost = flow.step === 'slotLost' ? flow : undefined
  const isReturn = !!lost || (flow.step === 'picking' && !!flow.hasReturned)
  const notice = useRef<HTMLElement>(null)
  const box = useRef<HTMLDivElement>(null)
  useNotifyOnce(true, onReady)
  useEffect(() => {
    if (isReturn) (notice.current ?? box.current)?.focus()
  }, [isReturn])
  const waitingClient = useMemo(() => withWait(client, root), [client, root])
  const lengthField = definition.fields.find(({ destination }) => destination === 'lengthInMinutes')
  const lengthMinutes = useLengthMinutes(state)
  // A length that was refused says nothing about the time.
  const isTimeLost = !!lost && (!lost.error || lost.error.kind === 'conflict')
  const pickedUtc = flow.picked?.startUtc
  const pick = ({ startUtc }: Slot) => {
    state.pick({ startUtc, lengthMinutes })
    callHost(() => host.onSlotPick?.(startUtc))
  }
  const pickAndBook = (slot: Slot) => {
    pick(slot)
    void state.submit({ startUtc: slot.startUtc })
  }
  // The lost time may be the visitor's own booking, or that of the first dates of a series: no reason to
  // book another one in a single step.
  const mayBeBooked = lost?.afterUnknown || (!!eventType.recurrence && lost?.error?.status === 409)
  const toLabel = needsConfirmation(eventType) ? messages.form.submitRequest : messages.form.submit
  return (
    <div {...part('pick')} ref={box} tabIndex={-1}>
      {lost && <LostNotice ref={notice} flow={lost} />}
      {lengthField && (
        <FormField {...{ state, announce }} field={lengthField} id={`${formId}-length`} marker={undefined} />
      )}
      <BookingFormContext.Provider value={{ ...context, client: waitingClient }}>
        <SlotPicker
          lengthMinutes={lengthMinutes}
          onPick={pick}
          onPickNearest={mayBeBooked ? pick : pickAndBook}
          toNearestLabel={mayBeBooked ? undefined : toLabel}
          chosenUtc={isTimeLost ? undefined : pickedUtc}
          nearUtc={isTimeLost ? pickedUtc : undefined}
        />
      </BookingFormContext.Provider>
    </div>
  )
}

/** Why the time is lost. What the server refused about the length is shown at the length. */
const LostNotice = forwardRef<HTMLElement, { flow: SlotLostStep }>(function LostNotice({ flow }, ref) {
  const { title, text } = usePickerMessages().booker.taken
  const { error } = flow
  if (!error) return <Notice ref={ref} tone="warning" title={title} texts={[text]} />
  return error.kind === 'conflict' ? <OutcomeNotice ref={ref} flow={{ ...flow, error }} /> : null
})

/** A client that asks for free slots only once the time that this visitor held is free again. */
function withWait(client: BookingClient, root: object): BookingClient {
  return {
    ...client,
    getSlots: async (query) => {
      await waitForRelease(root)
      return client.getSlots?.(query) ?? []
    },
  }
}
