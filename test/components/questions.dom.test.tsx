import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { createBookingClient, type BookingFormProps, type EventTypeInput } from '../../src/index.js'
import { createTestFetch } from '../../src/testing/createTestFetch.js'
import { custom, e0, EMAIL, NAME, START } from '../support/e0.js'
import { fillAttendee, pressBook, readSummary } from '../support/fill.js'
import { renderForm } from '../support/renderForm.js'

type Field = Record<string, unknown>

/** Renders a form with these questions after the attendee's name and address. */
async function open(fields: Field[], more: Partial<BookingFormProps> = {}) {
  const eventType = e0({ locations: [] }, [NAME, EMAIL, ...fields]) as EventTypeInput
  const { fetch, requests } = createTestFetch({ eventType })
  const rendered = renderForm({
    eventType,
    start: START,
    client: createBookingClient({ fetch }),
    locale: 'en',
    ...more,
  })
  await screen.findByLabelText(/Full name/)
  return { ...rendered, requests }
}

const isBooked = () => screen.findByRole('heading', { name: 'You are booked' })
const KIND = custom('radio', 'kind', { label: 'Kind', required: true, options: ['Call', 'Visit'] })
const STREET = custom('text', 'street', {
  label: 'Street',
  required: true,
  showIf: { all: [{ field: 'kind', operator: 'equals', value: 'Visit' }] },
})
const FLOOR = custom('text', 'floor', {
  label: 'Floor',
  showIf: { any: [{ field: 'street', operator: 'contains', value: 'main' }] },
})

describe('a question with showIf', () => {
  it('is asked once the other answer is the one of its condition, and keeps its own answer', async () => {
    const { user, requests } = await open([KIND, STREET, FLOOR])
    expect(screen.queryByLabelText(/Street/)).toBeNull()
    await user.click(await screen.findByRole('radio', { name: 'Visit' }))
    await user.type(await screen.findByLabelText(/Street/), '1 Main Street')
    await user.type(screen.getByLabelText(/Floor/), '2')
    await user.click(screen.getByRole('radio', { name: 'Call' }))
    expect(screen.queryByLabelText(/Street/)).toBeNull()
    expect(screen.queryByLabelText(/Floor/)).toBeNull()
    expect(screen.getByRole('radio', { name: 'Call' })).toHaveFocus()
    await user.click(screen.getByRole('radio', { name: 'Visit' }))
    expect(screen.getByLabelText(/Street/)).toHaveValue('1 Main Street')
    expect(screen.getByLabelText(/Floor/)).toHaveValue('2')
    await fillAttendee(user)
    await pressBook(user)
    await isBooked()
    expect(requests).toEqual([
      expect.objectContaining({
        bookingFieldsResponses: { kind: 'Visit', street: '1 Main Street', floor: '2' },
      }),
    ])
  })

  it('is neither validated nor sent while it is not asked', async () => {
    const { user, requests } = await open([KIND, STREET, FLOOR])
    await user.click(await screen.findByRole('radio', { name: 'Visit' }))
    await user.type(await screen.findByLabelText(/Street/), 'Main')
    await user.click(screen.getByRole('radio', { name: 'Call' }))
    await fillAttendee(user)
    await pressBook(user)
    await isBooked()
    expect(requests).toEqual([expect.objectContaining({ bookingFieldsResponses: { kind: 'Call' } })])
  })

  it('H60: takes its error along when a rule hides it, and is required again when it comes back', async () => {
    const { user } = await open([KIND, STREET])
    await user.click(await screen.findByRole('radio', { name: 'Visit' }))
    await pressBook(user)
    await waitFor(() => expect(readSummary()).toContain('Fill in “Street”'))
    await user.click(screen.getByRole('radio', { name: 'Call' }))
    await waitFor(() => expect(readSummary()).toEqual(['Enter your full name', 'Enter your email address']))
    await user.click(screen.getByRole('radio', { name: 'Visit' }))
    expect(screen.getByLabelText(/Street/)).not.toHaveAttribute('aria-invalid')
    await pressBook(user)
    await waitFor(() => expect(readSummary()).toContain('Fill in “Street”'))
  })

  it('H65: is asked always, and the developer is told, if its rule cannot be used', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    await open([
      custom('text', 'one', { label: 'One', showIf: { all: [{ field: 'two', operator: 'empty' }] } }),
      custom('text', 'two', { label: 'Two', showIf: { all: [{ field: 'one', operator: 'empty' }] } }),
      custom('text', 'three', { label: 'Three', showIf: { all: [{ field: 'no', operator: 'empty' }] } }),
      custom('text', 'four', { label: 'Four', showIf: { all: [{ field: 'one', operator: 'is' }] } }),
    ])
    for (const label of [/One/, /Two/, /Three/, /Four/])
      expect(await screen.findByLabelText(label)).toBeVisible()
    await waitFor(() => expect(warn).toHaveBeenCalledTimes(4))
    expect(warn.mock.calls.join('\n')).toMatch(/"three" names the field "no"[^]*"four" has the operator "is"/)
    warn.mockRestore()
  })
})

describe('a date', () => {
  it('is the native input with its limits, and is sent as an ISO day', async () => {
    const field = { label: 'First day', required: true, min: '2030-01-07', weekdays: ['Monday', 'Tuesday'] }
    const { user, requests } = await open([custom('date', 'day', field)])
    const input = screen.getByLabelText(/First day/)
    expect(input).toHaveAttribute('type', 'date')
    expect(input).toHaveAttribute('min', '2030-01-07')
    await fillAttendee(user)
    await user.type(input, '2030-01-05')
    await pressBook(user)
    await waitFor(() => expect(readSummary()).toEqual(['Choose Monday, January 7, 2030 or a later date']))
    await user.clear(input)
    await user.type(input, '2030-01-09')
    await waitFor(() =>
      expect(readSummary()).toEqual(['Choose a date that is one of these days: Monday, Tuesday']),
    )
    await user.clear(input)
    await user.type(input, '2030-01-08')
    await pressBook(user)
    await isBooked()
    expect(requests).toEqual([expect.objectContaining({ bookingFieldsResponses: { day: '2030-01-08' } })])
    expect(
      within(screen.getByText('First day').closest('div')!).getByText('Tuesday, January 8, 2030'),
    ).toBeVisible()
  })

  it('is written in the confirmation as the other dates of the form', async () => {
    const field = custom('date', 'day', { label: 'First day' })
    const { user } = await open([field], {
      locale: 'en-GB',
      defaultValues: { responses: { day: '2030-01-08' } },
    })
    await fillAttendee(user)
    await pressBook(user)
    await isBooked()
    expect(
      within(screen.getByText('First day').closest('div')!).getByText(/^Tuesday,? 8 January 2030$/),
    ).toBeVisible()
  })

  it('takes a default value', async () => {
    await open([custom('date', 'day', { label: 'First day' })], {
      defaultValues: { responses: { day: '2030-01-08' } },
    })
    expect(screen.getByLabelText(/First day/)).toHaveValue('2030-01-08')
  })
})

describe('a consent', () => {
  const CONSENT = custom('consent', 'terms', {
    label: 'I agree to the terms',
    required: true,
    links: [
      { text: 'Terms', url: 'https://example.com/terms' },
      { text: 'Attack', url: 'javascript:alert(1)' },
    ],
  })

  it('starts unticked whatever is prefilled, links only safe addresses, and sends the time', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    const before = Date.now()
    const { user, requests } = await open([CONSENT], {
      defaultValues: { responses: { terms: true } },
      metadata: { source: 'site' },
    })
    const box = await screen.findByRole('checkbox', { name: /I agree/ })
    expect(box).not.toBeChecked()
    expect(screen.getByRole('link', { name: 'Terms' })).toHaveAttribute('href', 'https://example.com/terms')
    expect(screen.queryByRole('link', { name: 'Attack' })).toBeNull()
    await fillAttendee(user)
    await pressBook(user)
    await waitFor(() => expect(readSummary()).toEqual(['To book, agree to “I agree to the terms”']))
    await user.click(box)
    await pressBook(user)
    await isBooked()
    const { metadata, bookingFieldsResponses } = requests[0]!
    expect(bookingFieldsResponses).toEqual({ terms: true })
    expect(metadata?.source).toBe('site')
    expect(Date.parse(metadata?.['consent.terms'] ?? '')).toBeGreaterThanOrEqual(before)
  })

  it('sends no time if it is not given', async () => {
    const { user, requests } = await open([{ ...CONSENT, required: false }])
    await fillAttendee(user)
    await pressBook(user)
    await isBooked()
    expect(requests).toEqual([expect.not.objectContaining({ bookingFieldsResponses: expect.anything() })])
    expect(Object.keys((requests[0] as { metadata: object }).metadata)).toEqual(['submissionId'])
  })
})

describe('files', () => {
  const CV = custom('file', 'cv', { label: 'CV', required: true, maxBytes: 100, accept: '.pdf' })
  const pdf = (name = 'cv.pdf', size = 10) => new File(['x'.repeat(size)], name, { type: 'application/pdf' })
  const input = () => document.querySelector<HTMLInputElement>('input[type=file]')!
  type Upload = NonNullable<BookingFormProps['upload']>
  /** An upload that the test ends. */
  function defer() {
    const calls: {
      file: File
      options: Parameters<Upload>[1]
      end: (url: string) => void
      fail: () => void
    }[] = []
    const upload = vi.fn<Upload>(
      (file, options) =>
        new Promise<string>((resolve, reject) => {
          calls.push({ file, options, end: resolve, fail: () => reject(new Error('broken pipe')) })
        }),
    )
    return { upload, calls }
  }

  it('are uploaded, their address is the answer, and the confirmation links them', async () => {
    const { upload, calls } = defer()
    const { user, requests } = await open([CV], { upload })
    await fillAttendee(user)
    await user.upload(input(), pdf())
    expect(await screen.findByText('Uploading: 0%')).toBeVisible()
    calls[0]?.options.onProgress(0.5)
    expect(await screen.findByText('Uploading: 50%')).toBeVisible()
    expect(screen.getByRole('progressbar', { name: 'cv.pdf' })).toHaveValue(0.5)
    calls[0]?.end('https://files.example.com/a/my%20cv.pdf')
    expect(await screen.findByText('0.1 kB')).toBeVisible()
    await pressBook(user)
    await isBooked()
    expect(requests).toEqual([
      expect.objectContaining({ bookingFieldsResponses: { cv: 'https://files.example.com/a/my%20cv.pdf' } }),
    ])
    expect(screen.getByRole('link', { name: 'my cv.pdf' })).toBeVisible()
  })

  it('H61: a failed upload keeps the file, says so, and can be tried again', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    const { upload, calls } = defer()
    const { user, requests } = await open([CV], { upload })
    await fillAttendee(user)
    await user.upload(input(), pdf())
    calls[0]?.options.onProgress(0.4)
    calls[0]?.fail()
    expect(
      await screen.findByText('cv.pdf could not be uploaded', { selector: '.bf-file-status' }),
    ).toBeVisible()
    await pressBook(user)
    await waitFor(() => expect(readSummary()).toEqual(['Try the upload again, or remove the file']))
    await user.click(screen.getByRole('button', { name: 'Try again cv.pdf' }))
    expect(screen.getByRole('button', { name: 'Cancel cv.pdf' })).toHaveFocus()
    calls[1]?.end('https://files.example.com/cv.pdf')
    await screen.findByRole('button', { name: 'Remove cv.pdf' })
    await pressBook(user)
    await isBooked()
    expect(requests).toHaveLength(1)
  })

  it('H62: an upload that never ends can be cancelled, and what it still reports is ignored', async () => {
    const { upload, calls } = defer()
    const { user } = await open([CV], { upload })
    await user.upload(input(), pdf())
    await user.click(await screen.findByRole('button', { name: 'Cancel cv.pdf' }))
    expect(calls[0]?.options.signal.aborted).toBe(true)
    expect(screen.getByRole('button', { name: /Choose a file/ })).toHaveFocus()
    calls[0]?.options.onProgress(0.9)
    calls[0]?.end('https://files.example.com/cv.pdf')
    await Promise.resolve()
    expect(screen.queryByText('cv.pdf')).toBeNull()
    await pressBook(user)
    await waitFor(() => expect(readSummary()).toContain('Choose a file for “CV”'))
  })

  it('H63: a submit while an upload runs sends nothing, and its error goes when the upload has ended', async () => {
    const { upload, calls } = defer()
    const { user, requests } = await open([CV], { upload })
    await fillAttendee(user)
    await user.upload(input(), pdf())
    await pressBook(user)
    const sentence = 'Wait until the upload is complete, or cancel it'
    await waitFor(() => expect(readSummary()).toEqual([sentence]))
    expect(requests).toEqual([])
    calls[0]?.end('https://files.example.com/cv.pdf')
    await waitFor(() => expect(screen.queryByText(sentence)).toBeNull())
    await pressBook(user)
    await isBooked()
    expect(requests).toHaveLength(1)
  })

  it('that are hidden while they are uploaded do not get into the next booking', async () => {
    const { upload, calls } = defer()
    const { showIf } = STREET
    const { user, requests } = await open([KIND, { ...CV, showIf }], { upload })
    await user.click(await screen.findByRole('radio', { name: 'Visit' }))
    await screen.findByRole('button', { name: 'Choose a file' })
    await user.upload(input(), pdf())
    await user.click(screen.getByRole('radio', { name: 'Call' }))
    await fillAttendee(user)
    await pressBook(user)
    await isBooked()
    expect(calls[0]?.options.signal.aborted).toBe(true)
    await user.click(screen.getByRole('button', { name: 'Book another' }))
    calls[0]?.end('https://files.example.com/cv.pdf')
    await user.click(await screen.findByRole('radio', { name: 'Visit' }))
    await screen.findByRole('button', { name: 'Choose a file' })
    expect(screen.queryByText('cv.pdf')).toBeNull()
    expect(requests).toHaveLength(1)
  })

  it('H64: an upload that returns no web address counts as failed', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    const { user } = await open([CV], { upload: async () => 'javascript:alert(1)' })
    await user.upload(input(), pdf())
    expect(await screen.findByRole('button', { name: 'Try again cv.pdf' })).toBeVisible()
  })

  it('that are too large, empty or of another type are not added, and a note says why', async () => {
    const { upload } = defer()
    const { user } = await open([CV], { upload })
    await user.upload(input(), pdf('big.pdf', 101))
    expect(
      await screen.findByText('big.pdf is larger than 0.1 kB. Choose a smaller file', {
        selector: '.bf-note',
      }),
    ).toBeVisible()
    await user.upload(input(), pdf('empty.pdf', 0))
    expect(await screen.findByText(/empty.pdf is empty/, { selector: '.bf-note' })).toBeVisible()
    expect(upload).not.toHaveBeenCalled()
  })

  it('can be several, as a list of addresses', async () => {
    const upload = async (file: File) => `https://files.example.com/${file.name}`
    const { user, requests } = await open([{ ...CV, multiple: true }], { upload })
    await fillAttendee(user)
    await user.upload(input(), [pdf('a.pdf'), pdf('b.pdf'), pdf('c.pdf')])
    await user.click(await screen.findByRole('button', { name: 'Remove b.pdf' }))
    const list = within(screen.getByRole('group', { name: /CV/ })).getAllByRole('listitem')
    expect(list).toHaveLength(2)
    await pressBook(user)
    await isBooked()
    expect(requests).toEqual([
      expect.objectContaining({
        bookingFieldsResponses: {
          cv: ['https://files.example.com/a.pdf', 'https://files.example.com/c.pdf'],
        },
      }),
    ])
  })

  it('cannot be sent without upload, which the developer is told', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    await open([{ ...CV, required: false }, custom('date', 'day', { label: 'Day' })])
    expect(await screen.findByText('“CV” cannot be answered here.')).toBeVisible()
    await waitFor(() => expect(warn.mock.calls.join()).toContain('Pass upload'))
  })
})
