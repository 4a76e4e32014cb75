'use client'

import { forwardRef, useEffect, useMemo, useRef } from 'react'
import type { BookingClient } from '../../api/createBookingClient.js'
import { needsConfirmation } from '../../contract/eventType.js'
import type { Slot } from '../../contract/slot.js'
import type { SlotLostStep } from '../../flow/bookingFlow.js'
import { useLengthMinutes } from '../../hooks/form/useAnswer.js'
import { callHost } from '../../hooks/utils/callHost.js'
import { useNotifyOnce } from '../../hooks/utils/useNotifyOnce.js'
import { Button } from '../../ui/Button.js'
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
 * Lets the visitor pick a time, and a length if the event type has several lengths. If a picked time
 * was lost, this step first explains why and offers the nearest free times.
 */
export function PickStep({ state, onReady }: PickStepProps) {
  const context = useBookingFormContext()
  const { client, eventType, messages, announce, formId, host, root } = context
  const { booker: picks } = usePickerMessages()
  const part = usePart()
  const { flow, definition } = state
  const lost = flow.step === 'slotLost' ? flow : undefined
  const isReturn = !!lost || (flow.step === 'picking' && !!flow.hasReturned)
  const notice = useRef<HTMLElement>(null)
  const box = useRef<HTMLDivElement>(null)
  useNotifyOnce(true, onReady)
  useEffect(() => {
    // An error about the length is at its field; otherwise the name of the month says what is shown now.
    const target = box.current?.querySelector<HTMLElement>('[aria-invalid="true"], .bf-month-title')
    if (isReturn) (notice.current ?? target)?.focus()
  }, [isReturn])
  const waitingClient = useMemo(() => withWait(client, root), [client, root])
  const lengthField = definition.fields.find(({ destination }) => destination === 'lengthInMinutes')
  const lengthMinutes = useLengthMinutes(state)
  // If the server refused the length, the picked time may still be free.
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
  // The lost time may be taken by the visitor's own booking, or by the first dates of their series.
  // Then a nearest time is only picked and not booked at once, so that nobody books twice by accident.
  const mayBeBooked = lost?.afterUnknown || (!!eventType.recurrence && lost?.error?.status === 409)
  const toLabel = needsConfirmation(eventType) ? messages.form.submitRequest : messages.form.submit
  return (
    <div {...part('pick')} ref={box}>
      {lost && <LostNotice ref={notice} flow={lost} />}
      {host.order === 'questions-first' && !lost && (
        <Button variant="link" onClick={state.edit}>
          {picks.backToAnswers}
        </Button>
      )}
      {lengthField && (
        <FormField
          {...{ state, announce }}
          field={lengthField}
          id={`${formId}-length`}
          marker={undefined}
          isSubmitting={false}
        />
      )}
      <BookingFormContext.Provider value={{ ...context, client: waitingClient }}>
        <SlotPicker
          lengthMinutes={lengthMinutes}
          onPick={pick}
          onPickNearest={mayBeBooked ? pick : pickAndBook}
          toNearestLabel={mayBeBooked ? undefined : toLabel}
          isReturn={isReturn}
          chosenUtc={isTimeLost ? undefined : pickedUtc}
          nearUtc={isTimeLost ? pickedUtc : undefined}
        />
      </BookingFormContext.Provider>
    </div>
  )
}

/** Explains why the time is lost. An error about the length is shown at the length field instead. */
const LostNotice = forwardRef<HTMLElement, { flow: SlotLostStep }>(function LostNotice({ flow }, ref) {
  const { title, text } = usePickerMessages().booker.taken
  const { error } = flow
  if (!error) return <Notice ref={ref} tone="warning" title={title} texts={[text]} />
  return error.kind === 'conflict' ? <OutcomeNotice ref={ref} flow={{ ...flow, error }} /> : null
})

/**
 * Returns a client that waits until the time that this visitor held is free again before it fetches slots.
 */
function withWait(client: BookingClient, root: object): BookingClient {
  return {
    ...client,
    getSlots: async (query) => {
      await waitForRelease(root)
      return client.getSlots?.(query) ?? []
    },
  }
}
