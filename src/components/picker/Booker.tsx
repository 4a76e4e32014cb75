'use client'

import { useEffect, useMemo, useState } from 'react'
import type { BookingClient } from '../../api/createBookingClient.js'
import type { EventType } from '../../contract/eventType.js'
import type { EventTypeReference } from '../../contract/eventTypeReference.js'
import type { Slot } from '../../contract/slot.js'
import { findMissingCall } from '../../hooks/setup/findMissingCall.js'
import { callHost } from '../../hooks/utils/callHost.js'
import { useHold } from '../../hooks/useHold.js'
import { BookingSteps, type TimeChoice } from '../BookingSteps.js'
import type { BookingFormProps } from '../bookingFormProps.js'
import type { TimeStyleChange } from './SlotPicker.js'
import type { ReadyProps } from '../EventTypeLoader.js'
import { GoOn } from './GoOn.js'
import { HoldNotice } from './HoldNotice.js'
import { InstantBooking } from '../InstantBooking.js'
import { MissingCall } from '../outcome/MissingCall.js'
import { PickStep } from './PickStep.js'
import { RescheduleScreen } from '../manage/RescheduleScreen.js'
import { findLostTime } from './findLostTime.js'
import { useBookerMessages } from './useBookerMessages.js'

export { ReschedulePicker } from './ReschedulePicker.js'

/** What the whole way is drawn from, from choosing a time on. */
export interface BookerProps extends ReadyProps {
  eventType: EventType
  reference: EventTypeReference
}

/** The time that is chosen, and for which length it is free. */
interface Picked {
  startUtc: string
  lengthMinutes: number
}

/** The way that begins with a choice of time: to a booking, or to another time for one that exists. */
export function Booker(ready: BookerProps) {
  const { client, props } = ready
  const { rescheduleUid } = props
  if (props.instant && !rescheduleUid) return <InstantBooking {...ready} />
  const missing = findMissingCall(client, !!rescheduleUid)
  if (missing) return <MissingCall {...ready} error={missing} />
  return rescheduleUid ? <RescheduleScreen {...ready} uid={rescheduleUid} /> : <BookingWay {...ready} />
}

/** From choosing a time to the booking. The form lives through all of it, so that no answer is lost on the way back. */
function BookingWay({ props: given, ...ready }: BookerProps) {
  const { eventType, client, root, announce } = ready
  const [picked, setPicked] = useState<Picked>()
  const [goesOn, setGoesOn] = useState(false)
  const [isChoosing, setChoosing] = useState(true)
  const [arrives, setArrives] = useState(false)
  const [chosen, setChosen] = useState<TimeStyleChange>({})
  const messages = useBookerMessages(ready.messages, given.messages)
  const words = messages.booker
  const { hold, extend, release, whenFree } = useHold(
    client,
    given.holdSlots && !isChoosing ? toReservation(picked, eventType) : undefined,
  )
  // No prototype, as in BookingForm: own properties only.
  const props: BookingFormProps = {
    __proto__: null,
    ...given,
    ...chosen,
    onSuccess: (...result) => {
      release()
      given.onSuccess?.(...result)
    },
    onReset: () => {
      setPicked(undefined)
      setChoosing(true)
      given.onReset?.()
    },
  } as BookingFormProps
  // The time that this visitor held looks taken until it is free again.
  const slotsClient = useMemo(
    () => ({ ...client, getSlots: afterwards(whenFree, client) }),
    [client, whenFree],
  )
  useEffect(() => {
    // The answers are next; the time that was chosen is read, and Tab leads on to the first of them.
    const strip = !isChoosing && root.current?.querySelector<HTMLElement>('.bf-when')
    if (!strip) return
    strip.tabIndex = -1
    strip.focus()
    // Who scrolled down to the times has the strip at the edge of what scrolls, over the first answers: it counts as seen.
    const isOver =
      strip.nextElementSibling &&
      strip.nextElementSibling.getBoundingClientRect().top < strip.getBoundingClientRect().bottom
    if (isOver) strip.previousElementSibling?.scrollIntoView()
  }, [isChoosing, picked, root])

  const choice: TimeChoice = {
    step: (state) => {
      const lost = findLostTime(state, hold)
      if (!isChoosing && !lost) return undefined
      const pick = (slot: Slot, { lengthMinutes, atOnce }: { lengthMinutes: number; atOnce: boolean }) => {
        state.edit()
        setPicked({ startUtc: slot.startUtc, lengthMinutes })
        setChoosing(false)
        setArrives(true)
        setGoesOn(atOnce)
        callHost(() => given.onSlotPick?.(slot.startUtc))
      }
      const how = {
        ...ready,
        client: slotsClient,
        props,
        state,
        messages,
        lost,
        arrives,
        onStay: () => setChoosing(true),
      }
      return (
        <PickStep
          {...how}
          pickedUtc={picked?.startUtc}
          onPick={pick}
          onStyleChange={(more) => setChosen((before) => ({ ...before, ...more }))}
        />
      )
    },
    details: (state) => ({
      ...state,
      fields: state.fields.filter(({ destination }) => destination !== 'lengthInMinutes'),
    }),
    aside: (state) => (
      <>
        {goesOn && <GoOn submit={state.submit} onGone={() => setGoesOn(false)} />}
        {hold.status === 'held' && (
          <HoldNotice
            {...{ hold, words, announce }}
            toMinutes={ready.messages.form.minutes}
            onExtend={extend}
          />
        )}
      </>
    ),
    toChange: ({ flow, edit }) => {
      if (flow.step === 'submitting') return undefined
      return () => {
        // Where a code is asked for, it is given up.
        edit()
        // At once: the choice asks what is free before an effect would give it free.
        release()
        setChoosing(true)
      }
    },
  }
  return (
    <BookingSteps
      {...ready}
      props={props}
      startUtc={isChoosing ? undefined : picked?.startUtc}
      choice={choice}
    />
  )
}

function afterwards(wait: () => Promise<unknown>, client: BookingClient): BookingClient['getSlots'] {
  return client.getSlots && (async (query) => (await wait(), client.getSlots?.(query) ?? []))
}

function toReservation(picked: Picked | undefined, { id, lengthInMinutesOptions }: EventType) {
  if (!picked || !id) return undefined
  return {
    eventTypeId: id,
    slotStart: picked.startUtc,
    ...(lengthInMinutesOptions?.length && { slotDuration: picked.lengthMinutes }),
  }
}
