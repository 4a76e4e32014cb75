import { screen, waitFor } from '@testing-library/react'
import { forwardRef, StrictMode } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { BookingError } from '../../src/api/errors/bookingError.js'
import {
  BookingForm,
  type BookingFormProps,
  type FieldFrameProps,
  type NoticeProps,
} from '../../src/index.js'
import { custom, e0, E0_FIELDS, START, WHO } from '../support/e0.js'
import { pressBook } from '../support/fill.js'
import { renderForm } from '../support/renderForm.js'

function OwnFrame({ id, frame, label, marker, hint, error, children }: FieldFrameProps) {
  const text = (
    <>
      {label} {marker}
    </>
  )
  const inside = (
    <>
      {hint && <small id={`${id}-hint`}>{hint}</small>}
      {error && <strong id={`${id}-error`}>{error}</strong>}
      {children({ describedBy: error ? `${id}-error` : undefined, invalid: !!error })}
    </>
  )
  return frame === 'group' ? (
    <fieldset className="own-group">
      <legend>{text}</legend>
      {inside}
    </fieldset>
  ) : (
    <div className="own-field">
      <label htmlFor={id}>{text}</label>
      {inside}
    </div>
  )
}

const OwnNotice = forwardRef<HTMLElement, NoticeProps>(function OwnNotice({ tone, title, texts }, ref) {
  return (
    <aside ref={ref} tabIndex={-1} className={`own-${tone}`} aria-label={title}>
      {texts?.join(' ')}
    </aside>
  )
})

const refuse = (kind: 'conflict' | 'unknown'): BookingFormProps['client'] => ({
  createBooking: () => Promise.reject(new BookingError(kind)),
})
const props = (more: Partial<BookingFormProps> = {}): BookingFormProps => ({
  eventType: e0(),
  start: START,
  client: refuse('conflict'),
  timeZone: 'Europe/Rome',
  locale: 'en-GB',
  ...more,
})

const strictly = (given: BookingFormProps) => (
  <StrictMode>
    <BookingForm {...given} />
  </StrictMode>
)

describe('components of the host', () => {
  it('FieldFrame renders every label and error, and the links of the summary still focus the controls', async () => {
    const fields = [
      ...E0_FIELDS,
      custom('radio', 'size', { label: 'Size', options: ['S', 'M'], required: true }),
    ]
    const { user, container } = renderForm(
      props({ eventType: e0({}, fields), components: { FieldFrame: OwnFrame } }),
    )
    await screen.findByLabelText('S')
    expect(container.querySelector('.bf-field')).toBeNull()
    expect(screen.getByRole('group', { name: /^Size/ })).toHaveClass('own-group')
    await pressBook(user)
    await user.click(await screen.findByRole('link', { name: 'Enter your email address' }))
    expect(screen.getByLabelText(/Email address/)).toHaveFocus()
    expect(screen.getByLabelText(/Email address/)).toHaveAccessibleDescription('Enter your email address')
    await user.click(screen.getByRole('link', { name: 'Choose an answer for “Size”' }))
    expect(screen.getByLabelText('S')).toHaveFocus()
  })

  it('Notice shows the outcome of a booking and takes the focus', async () => {
    const { user } = renderForm(props({ defaultValues: WHO, components: { Notice: OwnNotice } }))
    await pressBook(user)
    const notice = await screen.findByRole('complementary', { name: 'That time is no longer available' })
    await waitFor(() => expect(notice).toHaveFocus())
    expect(notice).toHaveClass('own-warning')
    expect(notice).toHaveTextContent('Contact the organizer for another time; your answers are kept.')
  })

  it('Notice shows setup errors too', async () => {
    renderForm(props({ start: 'tomorrow', components: { Notice: OwnNotice } }))
    expect(
      await screen.findByRole('complementary', { name: 'This form cannot take bookings yet' }),
    ).toBeVisible()
  })
})

describe('a re-render by the host', () => {
  it('applies new messages, classes and appearance, and keeps the answers', async () => {
    const { user, rerender } = renderForm(props())
    await user.type(screen.getByLabelText(/Full name/), 'Ada')
    rerender(
      strictly(
        props({
          messages: { form: { submit: () => 'Reserve' } },
          className: 'new',
          appearance: { theme: 'dark' },
        }),
      ),
    )
    expect(screen.getByRole('button', { name: 'Reserve' })).toBeVisible()
    expect(screen.getByLabelText(/Full name/)).toHaveValue('Ada')
    expect(document.querySelector('.bf-root')).toHaveClass('new')
    expect(document.querySelector<HTMLElement>('.bf-root')?.style.colorScheme).toBe('dark')
  })

  it('books the current start', async () => {
    const createBooking = vi.fn<NonNullable<BookingFormProps['client']>['createBooking']>(() =>
      Promise.reject(new BookingError('conflict')),
    )
    const { user, rerender } = renderForm(props({ defaultValues: WHO, client: { createBooking } }))
    rerender(strictly(props({ client: { createBooking }, start: '2030-01-09T10:00:00+01:00' })))
    await user.click(screen.getByRole('button', { name: 'Book Wed 9 Jan, 10:00' }))
    await waitFor(() => expect(createBooking).toHaveBeenCalledOnce())
    expect(createBooking.mock.calls[0]?.[0].start).toBe('2030-01-09T09:00:00.000Z')
  })
})
