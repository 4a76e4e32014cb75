import { describe, expect, it } from 'vitest'
import { BookingFormElement } from '../../src/entries/element.js'

describe('booking-form/element on a server', () => {
  it('loads where there are no elements, and registers nothing', () => {
    expect(globalThis.HTMLElement).toBeUndefined()
    expect(BookingFormElement.version).toBe('dev')
  })
})
