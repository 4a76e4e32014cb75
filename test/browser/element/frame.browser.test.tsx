import { describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import type { BookingFormElement } from '../../../src/widget/BookingFormElement.js'
import { exampleEventType } from '../../../src/testing/exampleEventType.js'
import { builtElement } from '../../support/mount.browser.js'
import { setUpPage, withTestServer, write } from '../../support/writePage.browser.js'

setUpPage()

/** Books in a frame of this page, whose success page forbids frames. */
async function bookInFrame(attributes: string) {
  const { find } = write(`<iframe title="Form" ${attributes} width="600" height="900"></iframe>`)
  const frame = find('iframe') as HTMLIFrameElement
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }))
  frame.srcdoc =
    // Vitest wraps the imports of every script that it serves.
    '<script>window.__vitest_browser_runner__ = parent.__vitest_browser_runner__</script>' +
    `<base href="${location.origin}"><script type="module" src="${builtElement}"></script>` +
    '<booking-form></booking-form>'
  await loaded
  const element = frame.contentDocument?.querySelector('booking-form') as BookingFormElement
  const { client, ...props } = withTestServer({
    eventType: { ...exampleEventType, successRedirectUrl: `${location.origin}/forbids-frames` },
    defaultValues: { name: 'Ada', email: 'ada@example.com' },
    successRedirect: { automatic: true, origins: [location.origin] },
  }).props
  const view = frame.contentWindow as Window & typeof globalThis
  Object.assign(element, view.JSON.parse(JSON.stringify(props)), { client })
  const form = page.frameLocator(page.elementLocator(frame))
  await form.getByRole('button', { name: /^Book / }).click()
  await expect.element(form.getByRole('heading', { name: 'You are booked' })).toBeVisible()
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(frame.contentDocument?.querySelector('booking-form')).toBe(element)
  return form
}

describe('a form in a frame', () => {
  it('F67: keeps the confirmation, and links out of the frame', async () => {
    const form = await bookInFrame('')
    await expect.element(form.getByRole('link', { name: 'Continue' })).toHaveAttribute('target', '_top')
    await expect.element(form.getByRole('button', { name: 'Add to calendar' })).toBeVisible()
  })

  it('F67: shows the address and the details if the frame lets nothing out', async () => {
    const form = await bookInFrame('sandbox="allow-scripts allow-same-origin allow-forms"')
    await expect.element(form.getByText(/copy this address .*\/forbids-frames$/)).toBeVisible()
    await expect.element(form.getByRole('link', { name: 'Continue' })).not.toBeInTheDocument()
    await expect.element(form.getByRole('button', { name: 'Add to calendar' })).not.toBeInTheDocument()
    await form.getByRole('button', { name: 'Copy details' }).click()
    await expect.element(form.getByText(/Copied|Copy this text/).first()).toBeVisible()
  })
})
