import { useEffect, useRef, useState, type RefObject } from 'react'
import type { GuestMessages } from '../../messages/enGuests.js'
import type { ControlProps } from '../types.js'
import { parseEmails } from './parseEmails.js'
import { sameEmail } from './sameEmail.js'
import { toEmailRows } from './toEmailRows.js'

/**
 * Returns the state and the actions of a list of e-mail addresses. After an action that adds or removes
 * a row, the focus is where the visitor types next. Removing a row never drops the focus.
 *
 * @param props - the props of the control
 * @param box - the element that contains the rows and the button that adds a row
 * @param guests - the messages of the list
 */
export function useEmailRows(
  props: ControlProps<string[]>,
  box: RefObject<HTMLElement | null>,
  guests: GuestMessages,
) {
  const { field, value, onChange, ownEmail, announce, readOnly, messages } = props
  const focusAt = useRef<number | undefined>(undefined)
  const [notes, setNotes] = useState<string[]>([])
  const foldable = field.destination === 'guests' && !field.required
  const rows = value.length || foldable ? value : ['']
  const ownRow = field.destination === 'guests' && ownEmail && rows.find((row) => sameEmail(row, ownEmail))

  useEffect(() => {
    const at = focusAt.current
    focusAt.current = undefined
    const inputs = box.current?.querySelectorAll('input')
    // Without rows, focus the button that adds a row.
    if (at !== undefined)
      (inputs?.[Math.min(at, inputs.length - 1)] ?? box.current?.querySelector('button'))?.focus()
  })

  const update = (next: string[], focus?: number) => {
    focusAt.current = focus
    onChange(next)
  }
  /**
   * Drops blank rows, repeated addresses and the attendee's own address. Notes about the dropped
   * addresses are shown, and are announced after `sentence`.
   */
  const tidyEntries = (entries: string[], sentence = '') => {
    const { rows: kept, duplicates, own } = toEmailRows(entries, ownEmail)
    const nextNotes = [
      duplicates[0] && guests.duplicates(toShortList(duplicates, messages.form.separator)),
      own[0] && guests.own(own[0]),
    ].filter((note) => !!note) as string[]
    setNotes(nextNotes)
    const sentences = [sentence, ...nextNotes].filter(Boolean).join('. ')
    if (sentences) announce(sentences)
    return kept
  }

  return {
    rows,
    // The attendee may add an address here first, and enter the same address in the e-mail field
    // later. The note is then shown too.
    notes: ownRow ? [guests.own(ownRow)] : notes,
    folded: foldable && !value.length,
    change: (at: number, text: string) => onChange(rows.map((row, index) => (index === at ? text : row))),
    /** Tidies the rows and adds an empty row. */
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
     * @returns `false` if the text is not a list or the field is read-only; the browser then pastes as usual
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
    /** Tidies the list. Called when the focus moves to another field. */
    tidy: () => {
      const kept = tidyEntries(rows)
      if (kept.join() !== value.join()) onChange(kept)
    },
  }
}

/** How many addresses a note names. A note is also announced, and a screen reader reads all of it. */
const MAX_NAMED = 5

/** Lists addresses. Of a long list, names the first ones and says how many others there are. */
function toShortList(addresses: readonly string[], separator: string): string {
  const others = addresses.length - MAX_NAMED
  return addresses.slice(0, MAX_NAMED).join(separator) + (others > 0 ? ` … (+${others})` : '')
}
