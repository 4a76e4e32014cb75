import { describe, expect, it } from 'vitest'
import { commands, userEvent } from 'vitest/browser'
import type { BookingFormProps } from '../../src/index.js'
import { findAxeFaults } from '../support/axe.js'
import { focused } from '../support/focus.js'
import { mountBookingForm, type MountedForm } from '../support/mount.browser.js'

// Tests load more modules than fit into the default resource timing buffer.
performance.setResourceTimingBufferSize(10_000)

/** The clock of the server, a day before {@link START}. */
const NOW = '2030-01-07T06:00:00Z'
const START = '2030-01-08T13:00:00Z'

/** Opens the form for one of jane's event types on its own sandbox. */
async function open(eventTypeSlug: string, more: Partial<BookingFormProps> = {}) {
  const { apiUrl } = await commands.createSandbox({ now: NOW })
  const mounted = mountBookingForm({
    eventType: { username: 'jane', eventTypeSlug },
    start: START,
    apiUrl,
    timeZone: 'Europe/Rome',
    locale: 'en-GB',
    ...more,
  })
  await expect.element(mounted.form.getByRole('button', { name: /^(Book|Request) / })).toBeVisible()
  return { ...mounted, apiUrl }
}

async function fillAttendee({ form }: MountedForm) {
  await form.getByLabelText('Your name').fill('Ada Lovelace')
  await form.getByLabelText('E-mail address').fill('ada@example.com')
}

const submit = ({ form }: MountedForm) => form.getByRole('button', { name: /^(Book|Request) / }).click()

/** Returns the booking as stored on the server. */
async function readBooking(apiUrl: string, { form }: MountedForm): Promise<Record<string, unknown>> {
  const reference = form.getByText('Reference').element().closest('dt')?.nextElementSibling?.textContent ?? ''
  const response = await fetch(`${apiUrl}/bookings/${reference}`, {
    headers: { 'cal-api-version': '2024-08-13' },
  })
  return ((await response.json()) as { data: Record<string, unknown> }).data
}

async function expectBooked({ form }: MountedForm) {
  await expect.element(form.getByRole('heading', { name: 'You are booked' })).toHaveFocus()
}

describe('a booking on a running server', () => {
  it('is made, shown and stored, and a further Enter sends no second one', async () => {
    const mounted = await open('intro')
    await fillAttendee(mounted)
    await mounted.form.getByRole('button', { name: 'Add guests' }).click()
    await mounted.form.getByLabelText('Guest 1').fill('bob@example.com')
    await submit(mounted)
    await expectBooked(mounted)
    await expect.element(mounted.form.getByText(/^Tuesday,? 8 January 2030$/)).toBeVisible()
    await expect.element(mounted.form.getByText('14:00 – 14:30')).toBeVisible()
    await expect
      .element(mounted.form.getByText('15:00 – 15:30 for the organizer, Eastern European Standard Time'))
      .toBeVisible()
    await expect.element(mounted.form.getByText('Cal Video')).toBeVisible()
    expect(await readBooking(mounted.apiUrl, mounted)).toMatchObject({
      status: 'accepted',
      start: '2030-01-08T13:00:00.000Z',
      guests: ['bob@example.com'],
    })
    await userEvent.keyboard('{Enter}')
    await expect.element(mounted.form.getByRole('heading', { name: 'You are booked' })).toBeVisible()
    const posts = performance
      .getEntriesByType('resource')
      .filter(({ name }) => name === `${mounted.apiUrl}/bookings`)
    expect(posts).toHaveLength(1)
    expect(await findAxeFaults()).toEqual([])
  })

  it('sends an answer for every field type', async () => {
    const mounted = await open('every-field')
    const { form } = mounted
    await fillAttendee(mounted)
    await form.getByLabelText('Company').fill('Acme')
    await form.getByLabelText('What are you working on?').fill('Forms\nand more')
    await form.getByLabelText('Under €5,000').click()
    await form.getByLabelText('Live').click()
    await form.getByLabelText('iOS').click()
    await form.getByLabelText('Design system').click()
    await form.getByLabelText('People on the team').fill('4')
    await form.getByLabelText('Website').fill('acme.io')
    await form.getByLabelText('Office phone').fill('+371 20 993 151')
    await form.getByLabelText('Office address').fill('Brīvības iela 1')
    await form.getByLabelText(/afterwards\?, address 1/).fill('notes@example.com')
    await form.getByLabelText(/You may keep/).click()
    await submit(mounted)
    await expectBooked(mounted)
    expect((await readBooking(mounted.apiUrl, mounted)).bookingFieldsResponses).toMatchObject({
      company: 'Acme',
      brief: 'Forms\nand more',
      budget: 'Under €5,000',
      stage: 'Live',
      platforms: ['iOS'],
      'help-with': ['Design system'],
      'team-size': 4,
      website: 'https://acme.io',
      'office-phone': '+37120993151',
      'office-address': 'Brīvības iela 1',
      'keep-informed': ['notes@example.com'],
      privacy: true,
    })
    await expect.element(form.getByText('People on the team')).toBeVisible()
  })

  it.each([
    [/^Cal Video/, undefined, 'integrations:daily'],
    [/^In person$/, undefined, /Tērbatas/],
    [/link|online/i, undefined, 'https://meet.example.com/jane'],
    [/you call/i, undefined, '+37167123456'],
    [/the organizer calls you/, '+371 20 993 151', '+37120993151'],
    [/at your address/, '1 Main Street', '1 Main Street'],
    [/^Somewhere else/, 'Namek 100', 'Namek 100'],
  ])('uses the location that the visitor chooses: %s', async (choice, value, location) => {
    const mounted = await open('places')
    await fillAttendee(mounted)
    await mounted.form.getByLabelText(choice).first().click()
    if (value)
      await mounted.form.getByLabelText(/^(Your phone number|Address|Where do we meet\?)$/).fill(value)
    await submit(mounted)
    await expectBooked(mounted)
    expect((await readBooking(mounted.apiUrl, mounted)).location).toEqual(
      location instanceof RegExp ? expect.stringMatching(location) : location,
    )
  })

  it('has the chosen duration', async () => {
    const mounted = await open('lengths')
    await fillAttendee(mounted)
    await mounted.form.getByLabelText('1 hour').click()
    await expect.element(mounted.form.getByText('14:00 – 15:00')).toBeVisible()
    await submit(mounted)
    await expectBooked(mounted)
    expect(await readBooking(mounted.apiUrl, mounted)).toMatchObject({ duration: 60 })
  })

  it('of a recurring event is made for each date, and all dates are listed', async () => {
    const mounted = await open('weekly')
    await fillAttendee(mounted)
    await mounted.form.getByLabelText('Number of bookings').fill('4')
    await submit(mounted)
    await expectBooked(mounted)
    expect(mounted.form.getByRole('list').getByRole('listitem').elements()).toHaveLength(4)
  })

  it.each([
    ['workshop', 'You are booked'],
    ['approval', 'Request sent'],
  ])('of event type %s shows “%s”', async (slug, heading) => {
    const mounted = await open(slug)
    await fillAttendee(mounted)
    await submit(mounted)
    await expect.element(mounted.form.getByRole('heading', { name: heading })).toHaveFocus()
    expect(await findAxeFaults()).toEqual([])
  })

  it('needs no email address if the event type asks only for a phone number', async () => {
    const mounted = await open('call-me')
    await mounted.form.getByLabelText('Your name').fill('Ada')
    await mounted.form.getByRole('textbox', { name: /phone|number/i }).fill('+44 20 7946 0958')
    await submit(mounted)
    await expectBooked(mounted)
    expect(await readBooking(mounted.apiUrl, mounted)).toMatchObject({
      attendees: [{ phoneNumber: '+442079460958' }],
    })
    expect(document.body.textContent).not.toContain('sms.cal.com')
  })

  it('accepts a name in two parts', async () => {
    const mounted = await open('split-name')
    await mounted.form.getByLabelText(/first name/i).fill('Mary Ann')
    await mounted.form.getByLabelText(/last name/i).fill('Smith')
    await mounted.form.getByLabelText('E-mail address').fill('ada@example.com')
    await submit(mounted)
    await expectBooked(mounted)
    expect(await readBooking(mounted.apiUrl, mounted)).toMatchObject({
      attendees: [{ name: 'Mary Ann Smith' }],
    })
  })

  it('of a taken time shows a focused notice and keeps the answers', async () => {
    const first = await open('intro')
    await fillAttendee(first)
    await submit(first)
    await expectBooked(first)
    first.unmount()
    const second = mountBookingForm({
      eventType: { username: 'jane', eventTypeSlug: 'intro' },
      start: START,
      apiUrl: first.apiUrl,
      locale: 'en-GB',
    })
    await second.form.getByLabelText('Your name').fill('Bob')
    await second.form.getByLabelText('E-mail address').fill('bob@example.com')
    await submit(second)
    await expect
      .element(second.form.getByRole('heading', { name: 'That time is no longer available' }))
      .toHaveFocus()
    await expect.element(second.form.getByLabelText('Your name')).toHaveValue('Bob')
    expect(await findAxeFaults()).toEqual([])
  })

  it('can be made with only the keyboard', async () => {
    const { form } = await open('places')
    await userEvent.click(form.getByRole('heading').first())
    const tab = async (label: string | RegExp) => {
      for (let presses = 0; presses < 12; presses++) {
        await userEvent.keyboard('{Tab}')
        if (
          form
            .getByLabelText(label)
            .elements()
            .includes(focused() as HTMLElement)
        )
          return
      }
      throw new Error(`Tab does not reach ${label}`)
    }
    await tab('Your name')
    await userEvent.keyboard('Ada')
    await tab('E-mail address')
    await userEvent.keyboard('ada@example.com')
    await tab(/^Cal Video/)
    await userEvent.keyboard(' {ArrowDown}')
    await expect.element(form.getByLabelText(/^In person$/)).toBeChecked()
    await tab(/Anything/)
    await userEvent.keyboard('By keyboard')
    await userEvent.keyboard('{Tab}{Tab}{Enter}')
    await expect.element(form.getByRole('heading', { name: 'You are booked' })).toHaveFocus()
  })
})
