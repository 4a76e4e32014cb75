import { describe, expect, it } from 'vitest'
import { commands, page, userEvent } from 'vitest/browser'
import type { BookingFormProps, EventTypeInput } from '../../src/index.js'
import { findAxeFaults } from '../support/axe.js'
import { mountBookingForm } from '../support/mount.browser.js'

type Upload = NonNullable<BookingFormProps['upload']>

/** The host's own definition of an event type of the server, with questions that the server does not know. */
const EVENT_TYPE: EventTypeInput = {
  id: 1,
  lengthInMinutes: 30,
  bookingFields: [
    { type: 'name', slug: 'name', required: true, isDefault: true },
    { type: 'email', slug: 'email', required: true, isDefault: true },
    { type: 'radio', slug: 'site', label: 'Do you have a website?', required: true, options: ['Yes', 'No'] },
    {
      type: 'url',
      slug: 'address',
      label: 'Its address',
      required: true,
      showIf: { all: [{ field: 'site', operator: 'equals', value: 'Yes' }] },
    },
    { type: 'date', slug: 'launch', label: 'Launch', min: '2030-01-01' },
    { type: 'file', slug: 'brief', label: 'Brief', accept: '.pdf', maxBytes: 5_000_000 },
    {
      type: 'consent',
      slug: 'terms',
      label: 'I agree to the terms',
      required: true,
      links: [{ text: 'Terms', url: 'https://example.com/terms' }],
    },
  ],
}

const upload: Upload = async (file, { onProgress }) => {
  onProgress(0.5)
  return `https://files.example.com/${file.name}`
}

async function open(more: Partial<BookingFormProps> = {}) {
  const { apiUrl } = await commands.createSandbox({ now: '2030-01-07T06:00:00Z' })
  const { form } = mountBookingForm({
    eventType: EVENT_TYPE,
    start: '2030-01-08T13:00:00Z',
    timeZone: 'Europe/Rome',
    locale: 'en-GB',
    apiUrl,
    upload,
    ...more,
  })
  await expect.element(form.getByLabelText('Full name')).toBeVisible()
  return form
}

const pdf = (name: string) => new File(['x'.repeat(1000)], name, { type: 'application/pdf' })

/** Drops a file on an element, as from the desktop. */
function drop(target: Element, type: 'drop' | 'paste', name = 'brief.pdf'): void {
  const data = new DataTransfer()
  data.items.add(pdf(name))
  const init = { bubbles: true, cancelable: true, composed: true }
  if (type === 'drop') target.dispatchEvent(new DragEvent('drop', { ...init, dataTransfer: data }))
  else {
    const paste = new ClipboardEvent('paste', init)
    // Firefox takes no data when it creates the event.
    Object.defineProperty(paste, 'clipboardData', { value: data })
    target.dispatchEvent(paste)
  }
}

describe('questions that only a host defines', () => {
  it('are booked on a server that does not know them, and shown in the confirmation', async () => {
    const form = await open()
    await form.getByLabelText('Full name').fill('Ada')
    await form.getByLabelText('Email address').fill('ada@example.com')
    expect(form.getByLabelText('Its address').query()).toBeNull()
    await form.getByRole('radio', { name: 'Yes' }).click()
    await form.getByLabelText('Its address').fill('example.com')
    await form.getByLabelText(/^Launch/).fill('2030-03-04')
    drop(form.getByRole('button', { name: 'Choose a file' }).element(), 'drop')
    await expect.element(form.getByRole('button', { name: 'Remove brief.pdf' })).toBeVisible()
    await form.getByRole('checkbox', { name: 'I agree to the terms' }).click()
    expect(await findAxeFaults()).toEqual([])
    await form.getByRole('button', { name: /^Book / }).click()
    await expect.element(form.getByRole('heading', { name: 'You are booked' })).toBeVisible()
    await expect.element(form.getByText('https://example.com')).toBeVisible()
    await expect.element(form.getByText(/^Monday.* 4 March 2030|^Monday, March 4, 2030/)).toBeVisible()
    await expect
      .element(form.getByRole('link', { name: 'brief.pdf' }))
      .toHaveAttribute('href', 'https://files.example.com/brief.pdf')
    expect(await findAxeFaults()).toEqual([])
  })

  it('take a pasted file, and another one replaces it', async () => {
    const form = await open()
    const button = form.getByRole('button', { name: 'Choose a file' })
    drop(button.element(), 'paste')
    await expect.element(form.getByRole('button', { name: 'Remove brief.pdf' })).toBeVisible()
    drop(button.element(), 'drop')
    await expect.element(form.getByRole('button', { name: 'Remove brief.pdf' })).toBeVisible()
    expect(form.getByRole('listitem').elements().length).toBeLessThanOrEqual(2)
  })

  it('can be answered with keys alone, and an error leads to each', async () => {
    const form = await open()
    await form.getByRole('button', { name: /^Book / }).click()
    const link = form.getByRole('link', { name: 'To book, agree to “I agree to the terms”' })
    await link.click()
    await expect.element(form.getByRole('checkbox')).toHaveFocus()
    await userEvent.keyboard(' ')
    await expect.element(form.getByRole('checkbox')).toBeChecked()
    await expect.poll(() => link.query()).toBeNull()
  })

  it('keep the link of a consent beside its checkbox when there is an error', async () => {
    const form = await open()
    const toGap = () =>
      form
        .getByRole('link', { name: /^Terms/ })
        .element()
        .getBoundingClientRect().top - form.getByRole('checkbox').element().getBoundingClientRect().bottom
    const before = toGap()
    await form.getByRole('button', { name: /^Book / }).click()
    await expect.element(form.getByRole('checkbox')).toHaveAccessibleDescription(/To book, agree/)
    expect(toGap()).toBeCloseTo(before, 0)
  })

  it('align the name of a file with what is below it, in whatever script it is written', async () => {
    const form = await open()
    drop(form.getByRole('button', { name: 'Choose a file' }).element(), 'drop', 'صورة.pdf')
    const name = form.getByText('صورة.pdf', { exact: true })
    await expect.element(name).toBeVisible()
    expect(getComputedStyle(name.element())).toMatchObject({ direction: 'rtl', textAlign: 'left' })
  })

  it('says at the date what is wrong if only a part of it is typed', async () => {
    const form = await open()
    const date = form.getByLabelText(/^Launch/)
    await date.click()
    await userEvent.keyboard('12')
    await form.getByRole('button', { name: /^Book / }).click()
    await expect.element(form.getByRole('link', { name: 'Enter a complete date' })).toBeVisible()
  })

  it.each([320, 1200])('fit into a page that is %i px wide', async (width) => {
    await page.viewport(width, 900)
    const form = await open({
      upload: () => Promise.reject(new Error('503')),
    })
    drop(form.getByRole('button', { name: 'Choose a file' }).element(), 'drop')
    await expect.element(form.getByRole('button', { name: 'Try again brief.pdf' })).toBeVisible()
    expect(document.querySelector('input[type=file]')?.checkVisibility() ?? false).toBe(false)
    const { scrollWidth, clientWidth } = document.documentElement
    expect(scrollWidth - clientWidth).toBe(0)
    await page.viewport(1024, 768)
  })
})
