import { describe, expect, it } from 'vitest'
import { BookingFormElement } from '../../src/entries/element.js'

describe('booking-form/element on a server', () => {
  it('loads without HTMLElement, and does not register the element', () => {
    expect(globalThis.HTMLElement).toBeUndefined()
    expect(BookingFormElement.version).toBe('dev')
  })
})
