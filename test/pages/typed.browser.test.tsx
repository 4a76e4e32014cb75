import { StrictMode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { loadControls } from '../../src/fields/registry.js'
import { BookingForm } from '../../src/index.js'
import { e0, START } from '../support/e0.js'

it('H82: what a visitor types before hydration stays, with the focus and the caret', async () => {
  await loadControls()
  const eventType = e0({
    title: 'Intro',
    bookingFields: [
      { type: 'radio', slug: 'level', label: 'Level', options: ['New', 'Advanced'], required: true },
      { type: 'boolean', slug: 'news', label: 'Send me news', required: false },
    ],
  })
  const node = (
    <StrictMode>
      <BookingForm
        eventType={eventType}
        start={START}
        action="/book"
        endpoint="https://api.example/bookings"
      />
    </StrictMode>
  )
  const host = document.createElement('div')
  document.body.append(host)
  host.innerHTML = renderToString(node)
  await userEvent.click(page.getByLabelText('Advanced'))
  await userEvent.click(page.getByLabelText('Send me news'))
  await userEvent.click(page.getByLabelText('Full name'))
  await userEvent.keyboard('Ada Lov')
  const input = page.getByLabelText('Full name').element() as HTMLInputElement
  const onRecoverableError = vi.fn<(error: unknown) => void>()
  const root = hydrateRoot(host, node, { onRecoverableError })
  // The hidden inputs are there until hydration.
  await expect.poll(() => host.querySelector('[type=hidden]')).toBeNull()
  await userEvent.keyboard('elace')
  expect(input.isConnected).toBe(true)
  expect(document.activeElement).toBe(input)
  await expect.element(page.getByLabelText('Full name')).toHaveValue('Ada Lovelace')
  await expect.element(page.getByLabelText('Advanced')).toBeChecked()
  await expect.element(page.getByLabelText('Send me news')).toBeChecked()
  expect(onRecoverableError.mock.calls).toEqual([])
  root.unmount()
  host.remove()
})
