import { useEffect, useRef, useState, type RefObject } from 'react'
import type { GuestMessages } from '../../messages/enGuests.js'
import type { ControlProps } from '../types.js'
import { parseEmails } from './parseEmails.js'
import { sameEmail } from './sameEmail.js'
import { toEmailRows } from './toEmailRows.js'

/**
 * State and actions of a list of e-mail addresses. After each action the focus is where the visitor
 * types next; removing a row never loses it.
 *
 * @param props - of the control
 * @param box - contains the rows and the button that adds one
 * @param guests - the messages of the list
 */
export function useEmailRows(
  props: ControlProps<string[]>,
  box: RefObject<HTMLElement | null>,
  guests: GuestMessages,
) {
  const { field, value, onChange, ownEmail, announce, readOnly } = props
  const focusAt = useRef<number | undefined>(undefined)
  const [notes, setNotes] = useState<string[]>([])
  const foldable = field.destination === 'guests' && !field.required
  const rows = value.length || foldable ? value : ['']
  const ownRow = field.destination === 'guests' && ownEmail && rows.find((row) => sameEmail(row, ownEmail))

  useEffect(() => {
    const at = focusAt.current
    focusAt.current = undefined
    const inputs = box.current?.querySelectorAll('input')
    // Without rows, only the button that adds one is left to focus.
    if (at !== undefined)
      (inputs?.[Math.min(at, inputs.length - 1)] ?? box.current?.querySelector('button'))?.focus()
  })

  const update = (next: string[], focus?: number) => {
    focusAt.current = focus
    onChange(next)
  }
  /**
   * Drops blank rows, repeated addresses and the attendee's own. Shows and announces the last two,
   * after `sentence`.
   */
  const tidyEntries = (entries: string[], sentence = '') => {
    const { rows: kept, duplicates, own } = toEmailRows(entries, ownEmail)
    const nextNotes = [
      duplicates[0] && guests.duplicates(duplicates.join(', ')),
      own[0] && guests.own(own[0]),
    ].filter((note) => !!note) as string[]
    setNotes(nextNotes)
    const sentences = [sentence, ...nextNotes].filter(Boolean).join('. ')
    if (sentences) announce(sentences)
    return kept
  }

  return {
    rows,
    // The attendee may also enter their own address in the e-mail field after adding it here.
    notes: ownRow ? [guests.own(ownRow)] : notes,
    folded: foldable && !value.length,
    change: (at: number, text: string) => onChange(rows.map((row, index) => (index === at ? text : row))),
    /** Tidies the rows and adds an empty one. */
    add: () => {
      if (readOnly) return
      const kept = tidyEntries(rows)
      update([...kept, ''], kept.length)
    },
    remove: (at: number, focus = at) => {
      if (readOnly) return
      setNotes([])
      announce(guests.removed(rows[at] ?? ''))
      update(
        rows.filter((_, index) => index !== at),
        Math.max(focus, 0),
      )
    },
    /**
     * Inserts a pasted list as rows.
     *
     * @returns `false` for a single plain address or text, which the browser can insert itself
     */
    paste: (at: number, text: string) => {
      const found = parseEmails(text)
      if (readOnly || !found.length || (found.length === 1 && found[0] === text.trim())) return false
      const entries = [...rows.slice(0, at + 1), ...found, ...rows.slice(at + 1)]
      const before = toEmailRows(rows, ownEmail).rows.length
      const count = toEmailRows(entries, ownEmail).rows.length - before
      const kept = tidyEntries(entries, count ? guests.added(count) : '')
      update(kept.length ? kept : [''], kept.length)
      return true
    },
    /** Tidies the list once the visitor has moved on to another field. */
    tidy: () => {
      const kept = tidyEntries(rows)
      if (kept.join() !== value.join()) onChange(kept)
    },
  }
}
