import { screen, waitFor } from '@testing-library/react'
import { StrictMode } from 'react'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { BookingError, BookingForm, SlotPicker, type BookingFormProps } from '../../src/index.js'
import { ar } from '../../src/locales/ar/index.js'
import { de } from '../../src/locales/de/index.js'
import { loadMessages } from '../../src/locales/loadMessages.js'
import { mergeMessages } from '../../src/messages/mergeMessages.js'
import { e0, START } from '../support/e0.js'
import { clientWithSlots } from '../support/pickerClient.js'
import { renderForm, renderStrict } from '../support/renderForm.js'

const common = { eventType: e0(), start: START, timeZone: 'Europe/Berlin' } satisfies BookingFormProps
const root = (container: HTMLElement) => container.querySelector('.bf-root') as HTMLElement

describe('the language of the words', () => {
  it('is that of the messages, with their direction, whatever the direction of the page', async () => {
    document.documentElement.dir = 'rtl'
    onTestFinished(() => {
      document.documentElement.removeAttribute('dir')
    })
    const { container, rerender } = renderForm({ ...common, messages: de })
    expect(await screen.findByRole('textbox', { name: 'Vollständiger Name' })).toBeVisible()
    expect(root(container)).toHaveAttribute('lang', 'de')
    expect(root(container)).toHaveAttribute('dir', 'ltr')
    rerender(<BookingForm {...common} messages={ar} />)
    expect(root(container)).toHaveAttribute('lang', 'ar')
    expect(root(container)).toHaveAttribute('dir', 'rtl')
    rerender(<BookingForm {...common} />)
    expect(root(container)).toHaveAttribute('lang', 'en')
    expect(root(container)).toHaveAttribute('dir', 'ltr')
  })

  it('is not known for messages of the host that do not name it: the direction is that of the page', () => {
    const { container } = renderForm({ ...common, locale: 'eo', messages: { form: { choose: 'Elektu' } } })
    expect(root(container)).toHaveAttribute('lang', 'eo')
    expect(root(container)).not.toHaveAttribute('dir')
  })

  it('F92: is that of the dates too, whatever the locale is', async () => {
    renderForm({ ...common, locale: 'en-US', messages: de })
    expect(await screen.findByRole('button', { name: /buchen$/ })).toHaveTextContent(
      'Di., 8. Jan., 14:00 buchen',
    )
  })

  it('F92: is told to the server, in a code that it knows', async () => {
    const createBooking = vi.fn(() => new Promise<never>(() => {}))
    const { user } = renderForm({
      ...common,
      locale: 'en-US',
      messages: de,
      client: { createBooking },
      defaultValues: { name: 'Ada', email: 'ada@example.com' },
    })
    await user.click(await screen.findByRole('button', { name: /buchen$/ }))
    await waitFor(() => expect(createBooking).toHaveBeenCalled())
    expect(createBooking.mock.lastCall).toEqual([
      expect.objectContaining({ attendee: expect.objectContaining({ language: 'de' }) }),
    ])
  })

  it('is English if the messages name a language that is no language tag', async () => {
    renderForm({ ...common, messages: { lang: 'German!' } })
    expect(await screen.findByRole('button', { name: /^Book Tue/ })).toBeVisible()
  })

  it('changes the errors too, from the English of the form to other messages', async () => {
    const render = (props: Partial<BookingFormProps>) => (
      <StrictMode>
        <BookingForm {...common} {...props} />
      </StrictMode>
    )
    const { user, rerender } = renderForm(common)
    await user.click(await screen.findByRole('button', { name: /^Book Tue/ }))
    expect(await screen.findAllByText('Enter your email address')).not.toHaveLength(0)
    rerender(render({ messages: de }))
    expect(await screen.findAllByText(de.errors.emailMissing)).not.toHaveLength(0)
    expect(screen.queryByText('Enter your email address')).toBeNull()
  })

  it('keeps what the server refused when the host renders again with new messages', async () => {
    const refuse = () =>
      Promise.reject(new BookingError('field', { fields: [{ name: 'email', code: 'blocked' }] }))
    const props = {
      ...common,
      client: { createBooking: refuse },
      defaultValues: { name: 'Ada', email: 'ada@example.com' },
    }
    const { user, rerender } = renderForm({ ...props, messages: { form: { choose: 'Pick' } } })
    await user.click(await screen.findByRole('button', { name: /^Book/ }))
    const email = screen.getByRole('textbox', { name: 'Email address' })
    await waitFor(() => expect(email).toBeInvalid())
    rerender(
      <StrictMode>
        <BookingForm {...props} messages={{ form: { choose: 'Pick' } }} />
      </StrictMode>,
    )
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(email).toBeInvalid()
  })

  it('applies to a picker without a form', async () => {
    const { container } = renderStrict(
      <SlotPicker
        {...{
          eventType: e0(),
          client: clientWithSlots(() => []).client,
          onPick: vi.fn(),
          messages: loadMessages,
        }}
        locale="de"
      />,
    )
    expect(await screen.findByRole('button', { name: 'Voriger Monat' })).toBeVisible()
    expect(root(container)).toHaveAttribute('lang', 'de')
  })
})

describe('messages that are loaded', () => {
  it('show no word of another language before they are there', async () => {
    const { container } = renderForm({ ...common, locale: 'de', messages: loadMessages })
    expect(root(container)).toHaveTextContent(/^$/)
    expect(await screen.findByRole('textbox', { name: 'Vollständiger Name' })).toBeVisible()
    expect(root(container)).toHaveAttribute('lang', 'de')
  })

  it('change with the locale, and every answer and error stays', async () => {
    const render = (locale: string) => (
      <StrictMode>
        <BookingForm {...common} locale={locale} messages={loadMessages} />
      </StrictMode>
    )
    const { user, rerender } = renderForm({ ...common, locale: 'de', messages: loadMessages })
    await user.type(await screen.findByRole('textbox', { name: 'Vollständiger Name' }), 'Ada')
    await user.click(screen.getByRole('button', { name: /buchen$/ }))
    expect(await screen.findAllByText(de.errors.emailMissing)).not.toHaveLength(0)
    rerender(render('en'))
    expect(await screen.findByRole('textbox', { name: 'Full name' })).toHaveValue('Ada')
    await waitFor(() => expect(screen.getAllByText('Enter your email address')).not.toHaveLength(0))
    expect(screen.queryByText(de.errors.emailMissing)).toBeNull()
  })

  it('take the messages of the host on top', async () => {
    const load = (locale: string) => loadMessages(locale, { labels: { name: 'Wie heißen Sie?' } })
    renderForm({ ...common, locale: 'de', messages: load })
    expect(await screen.findByRole('textbox', { name: 'Wie heißen Sie?' })).toBeVisible()
    expect(screen.getByRole('textbox', { name: 'E-Mail-Adresse' })).toBeVisible()
  })

  it.each([
    ['fails', () => Promise.reject(new Error('offline'))],
    ['returns nothing', async () => undefined as never],
    [
      'throws',
      () => {
        throw new Error('no such language')
      },
    ],
  ])('are English if the function %s', async (_, load) => {
    const { container } = renderForm({ ...common, locale: 'de', messages: load })
    expect(await screen.findByRole('textbox', { name: 'Full name' })).toBeVisible()
    expect(root(container)).toHaveAttribute('lang', 'en')
  })

  it('are those of the locale that was asked for last, whichever is there first', async () => {
    let showFrench: ((french: object) => void) | undefined
    const load = (locale: string) =>
      locale === 'fr'
        ? new Promise<object>((resolve) => {
            showFrench = resolve
          })
        : Promise.resolve(mergeMessages(de, {}))
    const { rerender } = renderForm({ ...common, locale: 'fr', messages: load })
    rerender(<BookingForm {...common} locale="de" messages={load} />)
    expect(await screen.findByRole('textbox', { name: 'Vollständiger Name' })).toBeVisible()
    showFrench?.({ lang: 'fr', labels: { name: 'Nom' } })
    await Promise.resolve()
    expect(screen.getByRole('textbox', { name: 'Vollständiger Name' })).toBeVisible()
  })
})
