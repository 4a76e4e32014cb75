import { act } from '@testing-library/react'
import { StrictMode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { expect, it, vi } from 'vitest'
import { BookingForm } from '../../src/index.js'
import { e0, START } from '../support/e0.js'

it('T22: hydrates server HTML in UTC without an error, and then shows the visitor’s time zone', async () => {
  const error = vi.spyOn(console, 'error').mockReturnValue()
  const node = (
    <StrictMode>
      <BookingForm eventType={e0({ title: 'Intro' })} start={START} locale="en-GB" />
    </StrictMode>
  )
  const host = document.createElement('div')
  document.body.append(host)
  // As on a server: useSyncExternalStore uses its server snapshots.
  host.innerHTML = renderToString(node)
  expect(host).toHaveTextContent('Coordinated Universal Time')
  const onRecoverableError = vi.fn<() => void>()
  const root = await act(async () => hydrateRoot(host, node, { onRecoverableError }))
  const own =
    new Intl.DateTimeFormat('en-GB', { timeZoneName: 'long' })
      .formatToParts(new Date(START))
      .find(({ type }) => type === 'timeZoneName')?.value ?? ''
  expect(host).toHaveTextContent(own)
  expect(onRecoverableError).not.toHaveBeenCalled()
  expect(error).not.toHaveBeenCalled()
  act(() => root.unmount())
  host.remove()
  error.mockRestore()
})
