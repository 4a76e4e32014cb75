import { describe, expect, it } from 'vitest'
import { commands } from 'vitest/browser'
import { setUpPage, warnings, write } from '../../support/writePage.browser.js'

setUpPage()

/** Writes an element for one of jane's event types in a sandbox of its own. */
async function writeElement(slug: string, attributes = '', content = '') {
  const { apiUrl } = await commands.createSandbox()
  return write(
    `<booking-form username="jane" event-type-slug="${slug}" api-url="${apiUrl}" time-zone="Europe/Riga"
      locale="en-GB" name="Ada" email="ada@example.com" ${attributes}>${content}</booking-form>`,
  )
}

describe('the element', () => {
  it('shows a list of days with picker-layout, and picks the first free time with show-first-free', async () => {
    const { form } = await writeElement('intro', 'picker-layout="list" show-first-free')
    await expect.element(form().getByRole('region').first()).toBeVisible()
    expect(form().getByRole('grid').elements()).toEqual([])
    await form()
      .getByRole('button', { name: /^First free time: / })
      .click()
    await expect.element(form().getByRole('button', { name: /^Book / })).toBeVisible()
    expect(warnings).toEqual([])
  })

  it('asks the questions first with order, then books', async () => {
    const { form } = await writeElement('intro', 'order="questions-first" picker-layout="list"')
    await form().getByRole('button', { name: 'Choose a time' }).click()
    const time = form()
      .getByRole('button', { name: /^\d\d:\d\d, / })
      .first()
    // At the end of a month, the month may have no free time any more.
    const next = form().getByRole('button', { name: 'Show the next free times' })
    await expect.element(time.or(next).first()).toBeVisible()
    if (next.query()) await next.click()
    await time.click()
    await form()
      .getByRole('button', { name: /^Book / })
      .click()
    await expect.element(form().getByRole('heading', { name: 'You are booked' })).toBeVisible()
  })

  it('shows the layout and the one time a day that the event type asks for', async () => {
    const { form } = await writeElement('first-slots')
    const day = form().getByRole('region').first()
    await expect.element(day).toBeVisible()
    expect(day.getByRole('listitem').elements()).toHaveLength(1)
  })

  it.each([
    ['in its shadow tree', ''],
    ['without a shadow tree', 'no-shadow'],
  ])('shows the content of the page if there are no free times (%s)', async (_, attribute) => {
    const content = '<p slot="no-slots">Everything is taken. <a href="/list">Join the waiting list</a></p>'
    const { find, form } = await writeElement('booked-out', attribute, content)
    await expect.poll(() => find('[slot=no-slots]').checkVisibility()).toBe(true)
    expect(find('[slot=no-slots] a').getBoundingClientRect().height).toBeGreaterThan(0)
    expect(
      form()
        .getByText(/^There are none until/)
        .elements(),
    ).toEqual([])
    expect(warnings).toEqual([])
  })

  it('has the built-in notice without such content', async () => {
    const { form } = await writeElement('booked-out')
    await expect.element(form().getByText(/^There are none until/)).toBeVisible()
  })

  it('H101: says that people must sign in, and shows how to reach the organizer', async () => {
    const { form } = await writeElement('members', '', '<a href="mailto:jane@example.com">Write to Jane</a>')
    await expect.element(form().getByText('Sign in to book this meeting')).toBeVisible()
    await expect.element(form().getByRole('link', { name: 'Write to Jane' })).toBeVisible()
    await expect.poll(() => warnings.join()).toContain('bookingRequiresAuthentication')
  })
})
