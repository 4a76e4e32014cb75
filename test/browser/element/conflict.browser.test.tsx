import { describe, expect, it, vi } from 'vitest'
import { createBookingClient } from '../../../src/index.js'
import { createTestFetch } from '../../../src/testing/createTestFetch.js'
import { findAxeFaults } from '../../support/axe.js'
import { nameOf, setUpPage, warnings, withTestServer, write } from '../../support/writePage.browser.js'

setUpPage()

const LINK = '<a href="mailto:jane@example.com">Write to Jane</a>'

/** Opens an element whose time is taken when it is booked. */
async function bookTaken(attributes: string, more: object = {}) {
  // Chromium 156 sometimes does not draw what moves to another slot while this sheet of a form without a shadow
  // tree, which an earlier test may have left, is in the document.
  document.adoptedStyleSheets = []
  const written = write(`<booking-form ${attributes}>${LINK}</booking-form>`)
  const client = createBookingClient({ fetch: createTestFetch({ outcome: 'conflict' }).fetch })
  Object.assign(written.element(), withTestServer({ client }).props, more)
  const form = written.form()
  await nameOf(form).fill('Ada')
  expect(form.getByRole('link', { name: 'Write to Jane' }).elements()).toEqual([])
  await form.getByLabelText('Email address').fill('ada@example.com')
  await form.getByRole('button', { name: /^Book / }).click()
  await expect.element(form.getByRole('heading', { name: 'That time is no longer available' })).toBeVisible()
  return { ...written, form, link: form.getByRole('link', { name: 'Write to Jane' }) }
}

describe('a fixed time that is taken meanwhile', () => {
  it('shows the content of the element in the message that says whom to ask', async () => {
    const { element, find, link, form } = await bookTaken('')
    await expect.element(form.getByText(/^Contact the organizer for another time/)).toBeVisible()
    await expect.element(link).toBeVisible()
    const slot = find('a').assignedSlot
    expect(slot?.closest('.bf-notice')).not.toBeNull()
    expect(element().shadowRoot?.contains(slot)).toBe(true)
    expect(await findAxeFaults()).toEqual([])
    await nameOf(form).fill('Ada Lovelace')
    await expect.element(link).toBeVisible()
    expect(warnings).toEqual([])
  })

  it('shows the content above the form without a shadow tree, where the message is the first thing', async () => {
    const { find, link } = await bookTaken('no-shadow')
    await expect.element(link).toBeVisible()
    expect(find('a[href^=mailto]').getBoundingClientRect().bottom).toBeLessThanOrEqual(
      find('.bf-frame').getBoundingClientRect().top,
    )
  })

  it.each<[string, string, boolean]>([
    ['an attribute', 'choose-another', false],
    ['a property', '', true],
  ])('fires booking-choose-another where the page offers it with %s', async (_, attributes, isProperty) => {
    const onChooseAnother = vi.fn<() => void>()
    const heard = vi.fn<(event: Event) => void>()
    document.addEventListener('booking-choose-another', heard, { once: true })
    const { form, link } = await bookTaken(attributes, isProperty ? { onChooseAnother } : {})
    expect(link.elements()).toEqual([])
    await form.getByRole('button', { name: 'Choose another time' }).click()
    expect(heard).toHaveBeenCalledOnce()
    expect(onChooseAnother).toHaveBeenCalledTimes(isProperty ? 1 : 0)
    expect(warnings).toEqual([])
  })
})
