import { describe, expect, it } from 'vitest'
import { toDayParts } from '../../src/components/picker/toDayParts.js'
import { toSlots } from '../support/pickerClient.js'

const read = (starts: string[], timeZone: string) =>
  toDayParts(toSlots(starts), timeZone).map(({ name, slots }) => [
    name,
    slots.map(({ startUtc }) => startUtc.slice(11, 16)),
  ])

describe('toDayParts', () => {
  it('ends the morning at noon and the afternoon at 18:00, and leaves out parts without times', () => {
    const starts = ['09:59', '10:00', '15:59', '16:00', '21:59'].map((clock) => `2026-12-07T${clock}:00Z`)
    expect(read(starts, 'Europe/Riga')).toEqual([
      ['morning', ['09:59']],
      ['afternoon', ['10:00', '15:59']],
      ['evening', ['16:00', '21:59']],
    ])
    expect(read(starts.slice(0, 1), 'Europe/Riga')).toEqual([['morning', ['09:59']]])
  })

  it('reads the clock of the zone on a day on which it changes', () => {
    // New York sets its clocks back at 06:00 UTC.
    expect(
      read(['2027-11-07T15:59:00Z', '2027-11-07T16:59:00Z', '2027-11-07T17:00:00Z'], 'America/New_York'),
    ).toEqual([
      ['morning', ['15:59', '16:59']],
      ['afternoon', ['17:00']],
    ])
  })
})
