import { describe, expect, it } from 'vitest'
import type { EventTypeInput } from '../../../src/index.js'
import { setUpPage, withTestServer, write } from '../../support/writePage.browser.js'

setUpPage()

const QUESTIONS: EventTypeInput = {
  id: 1,
  lengthInMinutes: 30,
  bookingFields: [
    { type: 'radio', slug: 'site', label: 'Do you have a site?', required: true, options: ['Yes', 'No'] },
    {
      type: 'text',
      slug: 'address',
      label: 'Its address',
      required: true,
      showIf: { all: [{ field: 'site', operator: 'equals', value: 'Yes' }] },
    },
    { type: 'date', slug: 'launch', label: 'Launch', required: true },
    { type: 'file', slug: 'brief', label: 'Brief' },
    { type: 'consent', slug: 'terms', label: 'I agree', required: true },
  ],
}

describe('questions of the host in the element', () => {
  it('are shown on their conditions, and a date, a file and a consent are sent', async () => {
    const { form, element } = write('<booking-form name="Ada" email="ada@example.com"></booking-form>')
    const { props, requests } = withTestServer({ eventType: QUESTIONS })
    Object.assign(element(), {
      ...props,
      // It ends at once, before the control has rendered the file.
      upload: async (file: File) => `https://files.example.com/${file.name}`,
    })
    const address = form().getByRole('textbox', { name: /^Its address/ })
    await expect.element(form().getByRole('radio', { name: 'Yes' })).toBeVisible()
    expect(address.query()).toBeNull()
    await form().getByRole('radio', { name: 'Yes' }).click()
    await expect.element(address).toBeVisible()
    await form().getByRole('radio', { name: 'No' }).click()
    await expect.poll(() => address.query()).toBeNull()
    await form()
      .getByLabelText(/^Launch/)
      .fill('2030-03-04')
    const data = new DataTransfer()
    data.items.add(new File(['x'], 'brief.pdf', { type: 'application/pdf' }))
    form()
      .getByRole('button', { name: 'Choose a file' })
      .element()
      .dispatchEvent(
        new DragEvent('drop', { bubbles: true, cancelable: true, composed: true, dataTransfer: data }),
      )
    await expect.element(form().getByRole('button', { name: 'Remove brief.pdf' })).toBeVisible()
    await form()
      .getByRole('checkbox', { name: /^I agree/ })
      .click()
    await form()
      .getByRole('button', { name: /^Book / })
      .click()
    await expect.element(form().getByRole('heading', { name: 'You are booked' })).toBeVisible()
    expect(requests).toHaveLength(1)
    const { bookingFieldsResponses, metadata } = requests[0] ?? {}
    expect(bookingFieldsResponses).toEqual({
      site: 'No',
      launch: '2030-03-04',
      brief: 'https://files.example.com/brief.pdf',
      terms: true,
    })
    expect(Date.parse(metadata?.['consent.terms'] ?? '')).toBeGreaterThan(0)
  })
})
