'use client'

import { useEffect, useRef, useState } from 'react'
import { useEscape } from '../../../hooks/utils/useEscape.js'
import { Button } from '../../../ui/Button.js'
import { usePart } from '../../../ui/usePart.js'
import { ownOptions } from '../../../utils/ownOptions.js'
import { useBookingFormContext } from '../../BookingFormContext.js'
import { isForbidden, isFramed } from '../frame.js'
import { LeavingLink } from '../LeavingLink.js'
import { useBookedMessages } from '../../outcome/useBookedMessages.js'
import type { CalendarEvent } from './toCalendarEvents.js'
import { toCalendarLinks, type CalendarName } from './toCalendarLinks.js'
import { toFileName, toIcs } from './toIcs.js'

/** Props of {@link AddToCalendar}. */
export interface AddToCalendarProps {
  /** The events to add. The list must not be empty. */
  events: readonly CalendarEvent[]
  /** Whether this is the main action of the confirmation. */
  isPrimary?: boolean
}

const CALENDARS: readonly CalendarName[] = ['google', 'outlook', 'office365', 'yahoo']

/**
 * Renders a button that opens a list of calendars. A series is offered only as a file, because a link
 * to a calendar can describe only a single date. What a frame around the page forbids is not offered.
 */
export function AddToCalendar({ events, isPrimary }: AddToCalendarProps) {
  const { formId } = useBookingFormContext()
  const { after: messages } = useBookedMessages()
  const part = usePart()
  const id = `${formId}-calendars`
  const [open, setOpen] = useState(false)
  const toggle = useRef<HTMLButtonElement>(null)
  const [event] = events
  const [canOpen] = useState(() => !isForbidden('allow-popups'))
  const [canSave] = useState(() => !isForbidden('allow-downloads'))
  const links = event && events.length === 1 && canOpen ? toCalendarLinks(event) : undefined
  const [box, setBox] = useState<HTMLElement | null>(null)
  useEscape(open ? box : null, () => {
    setOpen(false)
    toggle.current?.focus()
  })
  useEffect(() => {
    // The list opens below the button, where it might be out of view.
    if (open) box?.scrollIntoView({ block: 'nearest' })
  }, [open, box])
  if (!links && !canSave) return null
  return (
    <div {...part('calendars')} ref={setBox}>
      <Button
        ref={toggle}
        variant={isPrimary ? 'primary' : 'quiet'}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {messages.addToCalendar}
      </Button>
      {open && (
        <ul id={id} aria-label={messages.addToCalendar}>
          {links &&
            CALENDARS.map((name) => (
              <li key={name}>
                <LeavingLink href={links[name]} target="_blank">
                  {messages[name]}
                  <span {...part('sr-only')}> {messages.newWindow}</span>
                </LeavingLink>
              </li>
            ))}
          {canSave && (
            <li>
              <Download events={events} />
            </li>
          )}
        </ul>
      )}
      {event?.isTentative && open && <p {...part('hint')}>{messages.tentative}</p>}
    </div>
  )
}

/** Creates the file when the button is clicked. */
function Download({ events }: Pick<AddToCalendarProps, 'events'>) {
  const { announce } = useBookingFormContext()
  const { after: messages } = useBookedMessages()
  const part = usePart()
  const [state, setState] = useState<'idle' | 'failed' | 'unsure'>('idle')
  const hints = { idle: '', failed: messages.fileFailed, unsure: messages.notSaved }
  const fail = (how: 'failed' | 'unsure') => {
    setState(how)
    announce(hints[how])
  }
  const download = () => {
    try {
      saveFile(toFileName(events[0]?.title ?? '', 'ics'), 'text/calendar', toIcs(events))
      // No event tells whether the frame around the page allows downloads.
      if (isFramed()) fail('unsure')
      else setState('idle')
    } catch {
      fail('failed')
    }
  }
  return (
    <>
      <Button variant="link" onClick={download}>
        {events.length > 1 ? messages.seriesFile(events.length) : messages.file}
      </Button>
      {hints[state] && <p {...part('hint')}>{hints[state]}</p>}
    </>
  )
}

/** How long the object URL is kept: browsers read the file some time after the click. */
const KEPT_MS = 60_000

/** Downloads a text as a file. The text never leaves the device. */
export function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], ownOptions({ type: `${type};charset=utf-8` })))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS)
}
