'use client'

import { useMemo } from 'react'
import { useFormId } from '../../hooks/utils/useFormId.js'
import { useReaderSettings } from '../../hooks/utils/useReaderSettings.js'
import { useRootState } from '../../hooks/utils/useRootState.js'
import { useNotifyOnce } from '../../hooks/utils/useNotifyOnce.js'
import type { FormMessages } from '../../messages/en.js'
import type { BookedMessages, PartialMessages } from '../../messages/types.js'
import { EventHeader } from '../details/EventHeader.js'
import { RescheduleLoader } from './RescheduleLoader.js'
import { toPicker } from '../picker/lazyPicker.js'
import { toMessages } from '../toMessages.js'
import type { BookerProps } from '../picker/Booker.js'

function useAfterMessages(words: FormMessages, own: PartialMessages | undefined): BookedMessages {
  return useMemo(() => toMessages(words, own), [words, own])
}

/** The way from a booking that exists to another time for it. */
export function RescheduleScreen({ props, uid, ...ready }: BookerProps & { uid: string }) {
  const { client, reference, eventType, announce, root, startUtc } = ready
  const messages = useAfterMessages(ready.messages, props.messages)
  const style = { ...useReaderSettings(props), hourCycle: props.hourCycle }
  const titleId = `${useFormId()}-title`
  useRootState(root, 'rescheduling')
  useNotifyOnce(true, () => props.onReady?.())
  const how = { client, eventType, style, announce, messages }
  return (
    <>
      <EventHeader
        eventType={eventType}
        lengthMinutes={eventType.lengthInMinutes}
        messages={messages}
        titleId={titleId}
      />
      <RescheduleLoader
        {...how}
        uid={uid}
        seatUid={props.rescheduleSeatUid}
        startUtc={startUtc}
        host={props}
        picker={toPicker({ ...how, reference, messages: props.messages })}
        queryClient={props.queryClient}
      />
    </>
  )
}
