import { screen } from '@testing-library/react'
import { StrictMode } from 'react'
import { describe, expect, it, onTestFinished } from 'vitest'
import { BookingForm, fieldTypes, type BookingClient, type ControlProps } from '../../src/index.js'
import { custom, e0, E0_FIELDS, START } from '../support/e0.js'
import { renderStrict } from '../support/renderForm.js'

/** How often the control of each field has rendered, by slug. */
const counts = new Map<string, number>()

function CountedControl({ id, field, value, onChange, onBlur }: ControlProps<unknown>) {
  counts.set(field.slug, (counts.get(field.slug) ?? 0) + 1)
  return (
    <input id={id} value={String(value)} onChange={(event) => onChange(event.target.value)} onBlur={onBlur} />
  )
}

const counted = { ...fieldTypes, text: { ...fieldTypes.text, Control: CountedControl } }
const client: BookingClient = { createBooking: () => new Promise<never>(() => {}) }
const eventType = e0({}, [...E0_FIELDS, custom('text', 'color'), custom('text', 'size')])

const form = (onStart: () => void) => (
  <BookingForm {...{ eventType, client, onStart }} start={START} fieldTypes={counted} locale="en-GB" />
)

describe('a field', () => {
  it('re-renders when its own value changes, and not when that of another field changes', async () => {
    const { user } = renderStrict(form(() => {}))
    const color = await screen.findByLabelText(/color/)
    // The components that are lazy-loaded render the form once more.
    await screen.findByLabelText(/Full name/)
    await user.click(color)
    counts.clear()
    await user.type(color, 'red')
    expect(counts.get('color')).toBeGreaterThanOrEqual(3)
    expect(counts.has('size')).toBe(false)
  })

  it('does not re-render with the host, whose callbacks are new at each render', async () => {
    const { rerender } = renderStrict(form(() => {}))
    await screen.findByLabelText(/color/)
    counts.clear()
    rerender(<StrictMode>{form(() => {})}</StrictMode>)
    expect([...counts]).toEqual([])
  })
})

describe('a render of the host', () => {
  /** Returns how many date formatters a second render with these props creates. */
  const countFormatters = async (timeZone?: string) => {
    const element = () => (
      <BookingForm {...{ eventType, client, ...(timeZone && { timeZone }) }} start={START} locale="en-GB" />
    )
    const { rerender } = renderStrict(element())
    await screen.findByLabelText(/Full name/)
    await screen.findByLabelText(/color/)
    let created = 0
    const { DateTimeFormat } = Intl
    onTestFinished(() => void (Intl.DateTimeFormat = DateTimeFormat))
    Intl.DateTimeFormat = new Proxy(DateTimeFormat, {
      construct: (Target, options: [string, Intl.DateTimeFormatOptions]) => {
        created++
        return new Target(...options)
      },
    })
    rerender(<StrictMode>{element()}</StrictMode>)
    return created
  }

  it('creates no date formatter, because the zone of the host is checked once', async () => {
    expect(await countFormatters('Europe/Riga')).toBe(0)
  })

  it('creates some without `timeZone`, because the zone of the device is read each time', async () => {
    expect(await countFormatters()).toBeGreaterThan(0)
  })
})
