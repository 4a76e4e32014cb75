import { screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { EventHeader } from '../../src/components/details/EventHeader.js'
import { WhenStrip } from '../../src/components/details/WhenStrip.js'
import { EventTypeSchema, type EventTypeInput } from '../../src/contract/eventType.js'
import { BookingFormProvider } from '../support/BookingFormProvider.js'
import { renderStrict } from '../support/renderForm.js'

const renderHeader = (eventType: Partial<EventTypeInput>) =>
  renderStrict(
    <BookingFormProvider eventType={EventTypeSchema.parse({ lengthInMinutes: 60, ...eventType })}>
      <EventHeader lengthMinutes={60} />
    </BookingFormProvider>,
  )

describe('the header', () => {
  it('shows the title, the duration, the location and the hosts', () => {
    renderHeader({
      title: 'Intro',
      locations: [{ type: 'integration', integration: 'zoom' }],
      users: [{ name: 'Jane' }, { name: 'Joe' }],
    })
    expect(screen.getByRole('heading', { name: 'Intro' })).toHaveAttribute('id', 'bf-title')
    expect(screen.getByText('1 hour')).toBeVisible()
    expect(screen.getByText('Zoom')).toBeVisible()
    expect(screen.getByText('with Jane, Joe')).toBeVisible()
  })

  it('leaves out missing values and a location that the visitor has yet to choose', () => {
    renderHeader({ locations: [{ type: 'address' }, { type: 'attendeePhone' }] })
    expect(screen.queryByRole('heading')).toBeNull()
    expect(document.body).toHaveTextContent(/^1 hour$/)
  })

  it('D25: shows a description as plain text', () => {
    renderHeader({ description: '<b>Bold</b>\nSecond line' })
    expect(screen.getByText(/<b>Bold<\/b>/)).toBeVisible()
    expect(screen.queryByRole('button')).toBeNull()
  })

  it.each([
    ['many lines', 'Line\n'.repeat(7)],
    ['many characters', 'word '.repeat(80)],
  ])('offers the rest of a description of %s', async (_, description) => {
    const { user } = renderHeader({ description })
    const text = screen.getByText(/^(Line|word)/)
    expect(text).not.toHaveAttribute('data-open')
    await user.click(screen.getByRole('button', { name: 'Show more' }))
    expect(screen.getByRole('button', { name: 'Show less', expanded: true })).toBeVisible()
    expect(text).toHaveAttribute('data-open')
  })
})

describe('the chosen time', () => {
  const when = {
    date: 'Tuesday',
    shortDate: 'Tue',
    compactDate: 'Tue 1 Dec',
    offset: 'GMT+1',
    time: '10:00 – 10:30',
    startTime: '10:00',
    zone: 'Central European Time',
  }

  const renderStrip = (onChange?: () => void) =>
    renderStrict(
      <BookingFormProvider>
        <WhenStrip when={when} onChange={onChange} />
      </BookingFormProvider>,
    )

  it('is shown with its time zone, and has a “Change” button if onChange is set', async () => {
    const onChange = vi.fn<() => void>()
    const { user, unmount } = renderStrip(onChange)
    expect(screen.getByRole('group', { name: 'Date and time' })).toHaveTextContent(
      'Tuesday Tue 1 Dec10:00 – 10:30 Central European Time GMT+1',
    )
    await user.click(screen.getByRole('button', { name: 'Change' }))
    expect(onChange).toHaveBeenCalledOnce()
    unmount()
    renderStrip()
    expect(screen.queryByRole('button')).toBeNull()
  })
})
