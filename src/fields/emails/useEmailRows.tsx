import { useEffect, useRef, useState, type RefObject } from 'react'
import type { GuestMessages } from '../../messages/enGuests.js'
import type { ControlProps } from '../types.js'
import { parseEmails } from './parseEmails.js'
import { sameEmail } from './sameEmail.js'
import { toEmailRows } from './toEmailRows.js'

/**
 * The rows of a guest list and what can be done with them. After each change the focus stands where the next key is
 * expected; it is never lost with a row that goes.
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
    // Without a row there is only the button that adds one.
    if (at !== undefined)
      (inputs?.[Math.min(at, inputs.length - 1)] ?? box.current?.querySelector('button'))?.focus()
  })

  const put = (next: string[], focus?: number) => {
    focusAt.current = focus
    onChange(next)
  }
  const clean = (entries: string[], said = '') => {
    const { rows: kept, duplicates, own } = toEmailRows(entries, ownEmail)
    const next = [
      duplicates[0] && guests.duplicates(duplicates.join(', ')),
      own[0] && guests.own(own[0]),
    ].filter((note) => !!note) as string[]
    setNotes(next)
    const sentences = [said, ...next].filter(Boolean).join('. ')
    if (sentences) announce(sentences)
    return kept
  }

  return {
    rows,
    // The booker's own address may also be typed after it was added here.
    notes: ownRow ? [guests.own(ownRow)] : notes,
    folded: foldable && !value.length,
    change: (at: number, text: string) => onChange(rows.map((row, index) => (index === at ? text : row))),
    /** Adds an empty row to write in, after tidying the others. */
    add: () => {
      if (readOnly) return
      const kept = clean(rows)
      put([...kept, ''], kept.length)
    },
    remove: (at: number, focus = at) => {
      if (readOnly) return
      setNotes([])
      announce(guests.removed(rows[at] ?? ''))
      put(
        rows.filter((_, index) => index !== at),
        Math.max(focus, 0),
      )
    },
    /** Takes a pasted list apart; `false` when it is a single plain text, which the browser can insert itself. */
    paste: (at: number, text: string) => {
      const found = parseEmails(text)
      if (readOnly || !found.length || (found.length === 1 && found[0] === text.trim())) return false
      const entries = [...rows.slice(0, at + 1), ...found, ...rows.slice(at + 1)]
      const before = toEmailRows(rows, ownEmail).rows.length
      const count = toEmailRows(entries, ownEmail).rows.length - before
      const kept = clean(entries, count ? guests.added(count) : '')
      put(kept.length ? kept : [''], kept.length)
      return true
    },
    /** Tidies the list when the reader has gone on to write elsewhere. */
    leave: () => {
      const kept = clean(rows)
      if (kept.join() !== value.join()) onChange(kept)
    },
  }
}
