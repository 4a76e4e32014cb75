import { useCallback, useRef, useState } from 'react'
import { SlotPicker, type SlotPickerProps } from '../../src/components/picker/SlotPicker.js'
import { ZoneChooser } from '../../src/components/picker/ZoneChooser.js'
import { toPickerMessages } from '../../src/components/picker/toPickerMessages.js'
import { EventTypeSchema } from '../../src/contract/eventType.js'
import type { PartialMessages } from '../../src/messages/types.js'
import type { TimeStyle } from '../../src/time/formatWhen.js'
import { LiveRegion, type Announce } from '../../src/ui/LiveRegion.js'
import { part } from '../../src/ui/parts.js'

/** The props of a picker, with what a test seldom cares about left out. */
export interface PickerHostProps
  extends Partial<Omit<SlotPickerProps, 'messages' | 'eventType' | 'style'>>, Partial<TimeStyle> {
  client: SlotPickerProps['client']
  eventType?: object
  messages?: PartialMessages
  /** Only the choice of a zone. */
  zoneOnly?: boolean
}

/** A picker as a form draws it: inside the root, with a live region, and with the zone and clock that were chosen. */
export function PickerHost({
  eventType,
  messages: own,
  timeZone = 'Europe/Riga',
  locale = 'en-GB',
  hourCycle,
  zoneOnly,
  ...rest
}: PickerHostProps) {
  const live = useRef<Announce>(null)
  const announce = useCallback<Announce>((sentence) => live.current?.(sentence), [])
  const [chosen, setChosen] = useState<Partial<TimeStyle>>({})
  const style: TimeStyle = { timeZone, locale, hourCycle, ...chosen }
  const messages = toPickerMessages(own)
  const type = EventTypeSchema.parse({ id: 494, lengthInMinutes: 30, ...eventType })
  return (
    <div {...part('root')} lang="en">
      {zoneOnly && (
        <ZoneChooser
          {...{ style, messages, announce }}
          isLocked={type.lockTimeZoneToggleOnBookingPage}
          onChange={(zone) => setChosen({ ...chosen, timeZone: zone })}
        />
      )}
      {!zoneOnly && (
        <SlotPicker
          {...{ style, messages, announce }}
          reference={{ eventTypeId: 494 }}
          eventType={type}
          lengthMinutes={type.lengthInMinutes}
          onPick={() => {}}
          {...rest}
          onStyleChange={(change) => {
            setChosen({ ...chosen, ...change })
            rest.onStyleChange?.(change)
          }}
        />
      )}
      <LiveRegion ref={live} />
    </div>
  )
}
