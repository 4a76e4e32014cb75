import { describe, expect, it } from 'vitest'
import { commands } from 'vitest/browser'
import { createTestFetch } from '../../../src/testing/createTestFetch.js'
import { exampleEventType } from '../../../src/testing/exampleEventType.js'
import { createBookingClient } from '../../../src/index.js'
import { DEFINED, NAMED, setUpPage, warnings, write } from '../../support/writePage.browser.js'

setUpPage()

const CAPTCHA = '<label slot="guard"><input type="checkbox"> I am a person</label>'
const PAY = '<a slot="payment" href="/checkout">Pay now</a>'

/**
 * The trees in which the element is tested, in this order: elements without a shadow tree leave their style sheet
 * in the page, where one of its rules has hidden the slots of others.
 */
const TREES = [
  ['without a shadow tree', 'no-shadow'],
  ['in its shadow tree', ''],
] as const

/**
 * Whether content of the page is rendered. Queries by role remember for a while that content without a slot is
 * hidden, and the content has none until this part of the form is loaded.
 */
const isShown = (content: Element): boolean => content.checkVisibility()

describe.each(TREES)('a slot of the element %s', (_, attribute) => {
  it('shows the widget of the guard above the button, keeps its state, and books with its token', async () => {
    const { form, element, find } = write(
      `<booking-form ${attribute} name="Ada" email="ada@example.com">${CAPTCHA}${PAY}</booking-form>`,
    )
    const { fetch, requests } = createTestFetch()
    const box = find('[slot=guard] input') as HTMLInputElement
    Object.assign(element(), {
      ...DEFINED,
      client: createBookingClient({ fetch }),
      guard: async () => {
        if (!box.checked) throw new Error('The captcha is not solved.')
        return 'solved'
      },
    })
    await expect.poll(() => isShown(box)).toBe(true)
    await expect.poll(() => isShown(find('[slot=payment]'))).toBe(false)
    const book = form().getByRole('button', { name: /^Book / })
    expect(box.getBoundingClientRect().bottom).toBeLessThan(book.element().getBoundingClientRect().top)
    await book.click()
    await expect.element(form().getByText('The security check did not finish')).toBeVisible()
    box.click()
    await book.click()
    await expect.element(form().getByRole('heading', { name: 'You are booked' })).toBeVisible()
    await expect.poll(() => isShown(box)).toBe(false)
    expect(box.checked).toBe(true)
    expect(requests).toHaveLength(1)
    // The event type has no price.
    await expect.poll(() => isShown(find('[slot=payment]'))).toBe(false)
    expect(warnings).toEqual([])
  })

  it('shows the payment of the page in the confirmation of a paid event type', async () => {
    const { form, element, find } = write(
      `<booking-form ${attribute} name="Ada" email="ada@example.com">${PAY}</booking-form>`,
    )
    const { fetch } = createTestFetch()
    Object.assign(element(), {
      ...DEFINED,
      eventType: { ...exampleEventType, price: 1500, bookingUrl: 'https://example.com/jane' },
      client: createBookingClient({ fetch }),
    })
    await expect.element(form().getByRole('button', { name: /^Book / })).toBeVisible()
    await expect.poll(() => isShown(find('[slot=payment]'))).toBe(false)
    await form()
      .getByRole('button', { name: /^Book / })
      .click()
    await expect.poll(() => isShown(find('[slot=payment]'))).toBe(true)
    expect(element().booking).toBeDefined()
  })
})

describe('the attributes of the element', () => {
  it('attribution stores the campaign and the click with the booking', async () => {
    const { apiUrl } = await commands.createSandbox({ now: '2030-01-07T06:00:00Z' })
    const { pathname, search } = location
    history.replaceState(null, '', `${pathname}?utm_campaign=spring&msclkid=click-2`)
    const { form, element } = write(
      `<booking-form ${NAMED} api-url="${apiUrl}" attribution name="Ada" email="ada@example.com"></booking-form>`,
    )
    await form()
      .getByRole('button', { name: /^Book / })
      .click()
    await expect.element(form().getByRole('heading', { name: 'You are booked' })).toBeVisible()
    history.replaceState(null, '', pathname + search)
    expect([element().booking].flat()[0]).toMatchObject({
      metadata: { utm_campaign: 'spring', msclkid: 'click-2' },
    })
  })

  it('tool-name describes the form to assistants, and honeypot adds a trap without a name', async () => {
    const { form, element } = write(
      `<booking-form ${NAMED} tool-name="book_intro" tool-description="Books an introduction." honeypot no-shadow></booking-form>`,
    )
    Object.assign(element(), { ...DEFINED, endpoint: '/api/book' })
    await expect.element(form().getByRole('button', { name: /^Book / })).toBeVisible()
    await expect.poll(() => element().querySelector('form')?.getAttribute('toolname')).toBe('book_intro')
    expect(element().querySelector('form')?.getAttribute('tooldescription')).toBe('Books an introduction.')
    await expect.poll(() => element().querySelector('[data-1p-ignore]')).not.toBeNull()
    expect(element().querySelector('[name=website]')).toBeNull()
  })
})
