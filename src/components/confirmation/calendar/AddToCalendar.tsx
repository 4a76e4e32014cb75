'use client'

import { useId, useRef, useState, type KeyboardEvent } from 'react'
import type { BookedMessages } from '../../../messages/types.js'
import { Button } from '../../../ui/Button.js'
import type { Announce } from '../../../ui/LiveRegion.js'
import { usePart } from '../../../ui/usePart.js'
import type { CalendarEvent } from './toCalendarEvents.js'
import { toCalendarLinks, type CalendarName } from './toCalendarLinks.js'
import { toFileName, toIcs } from './toIcs.js'

/** What the choices are drawn from. */
export interface AddToCalendarProps {
  /** At least one. */
  events: readonly CalendarEvent[]
  messages: BookedMessages
  announce: Announce
}

const CALENDARS: readonly CalendarName[] = ['google', 'outlook', 'office365', 'yahoo']

/** One button, and under it the calendars there are. A link holds one date, so a series is offered as a file alone. */
export function AddToCalendar({ events, messages, announce }: AddToCalendarProps) {
  const part = usePart()
  const id = useId()
  const [open, setOpen] = useState(false)
  const toggle = useRef<HTMLButtonElement>(null)
  const { after } = messages
  const [event] = events
  const links = event && events.length === 1 ? toCalendarLinks(event) : undefined
  const onKeyDown = ({ key, nativeEvent }: KeyboardEvent) => {
    if (key !== 'Escape' || !open || nativeEvent.isComposing) return
    // A dialog around the form is not what shall close.
    nativeEvent.stopPropagation()
    setOpen(false)
    toggle.current?.focus()
  }
  return (
    // Keys bubble up from what is inside; nothing here is pressed itself.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div {...part('calendars')} onKeyDown={onKeyDown}>
      <Button
        ref={toggle}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {after.addToCalendar}
      </Button>
      {open && (
        <ul id={id} aria-label={after.addToCalendar}>
          {links &&
            CALENDARS.map((name) => (
              <li key={name}>
                <a {...part('link')} href={links[name]} target="_blank" rel="noopener noreferrer">
                  {after[name]}
                  <span {...part('sr-only')}> {after.newWindow}</span>
                </a>
              </li>
            ))}
          <li>
            <Download {...{ events, messages, announce }} />
          </li>
        </ul>
      )}
      {event?.isTentative && open && <p {...part('hint')}>{after.tentative}</p>}
    </div>
  )
}

/** Makes the file on the press; what writes it is loaded then. */
function Download({ events, messages, announce }: AddToCalendarProps) {
  const part = usePart()
  const { after } = messages
  const [state, setState] = useState<'idle' | 'making' | 'failed'>('idle')
  const download = async () => {
    if (state === 'making') return
    setState('making')
    try {
      saveFile(toFileName(events[0]?.title ?? '', 'ics'), 'text/calendar', await toIcs(events))
      setState('idle')
    } catch {
      setState('failed')
      announce(after.fileFailed)
    }
  }
  return (
    <>
      <Button variant="link" pending={state === 'making'} onClick={() => void download()}>
        {events.length > 1 ? after.seriesFile(events.length) : after.file}
      </Button>
      {state === 'failed' && <p {...part('hint')}>{after.fileFailed}</p>}
    </>
  )
}

/** Browsers read the file some time after the press. */
const KEPT_MS = 60_000

/** Hands a text to the browser as a file to save; it stays on the device. */
export function saveFile(name: string, type: string, text: string): void {
  const options: BlobPropertyBag = Object.assign(Object.create(null), { type: `${type};charset=utf-8` })
  const url = URL.createObjectURL(new Blob([text], options))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS)
}
