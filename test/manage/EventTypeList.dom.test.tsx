import { screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { createBookingClient, EventTypeList, type BookingClient } from '../../src/index.js'
import { EventTypeSchema } from '../../src/contract/eventType.js'
import { rejectWith } from '../after/renderBooked.js'
import { renderStrict } from '../support/renderForm.js'

const INTRO = {
  id: 1,
  slug: 'intro',
  title: 'Intro',
  lengthInMinutes: 30,
  description: 'A first talk.',
  bookingUrl: 'https://cal.example/jane/intro',
}
const LENGTHS = {
  id: 2,
  slug: 'lengths',
  title: 'Talk',
  lengthInMinutes: 15,
  lengthInMinutesOptions: [15, 45],
}

/** A client that fetches the event types from a server with this reply. */
function replying(data: unknown) {
  const asked: string[] = []
  const reply = async (url: RequestInfo | URL) => {
    asked.push(String(url))
    return Response.json({ status: 'success', data })
  }
  return { asked, client: createBookingClient({ apiUrl: 'https://api.example/v2', fetch: reply }) }
}

describe('the list of event types', () => {
  it('lists what a user offers, each as a link to its page', async () => {
    const { client, asked } = replying([INTRO, LENGTHS])
    renderStrict(<EventTypeList username="jane" client={client} toHref={({ slug }) => `/book/${slug}`} />)
    const list = await screen.findByRole('list', { name: 'Choose a meeting' })
    const links = within(list).getAllByRole('link')
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['/book/intro', '/book/lengths'])
    expect(links[0]).toHaveTextContent(/^Intro30 minutesA first talk\.$/)
    expect(links[1]).toHaveTextContent(/15 minutes.*45 minutes/)
    expect(new Set(asked)).toEqual(new Set(['https://api.example/v2/event-types?username=jane']))
  })

  it('links to the pages of the server by default', async () => {
    renderStrict(<EventTypeList username="jane" client={replying([INTRO]).client} />)
    expect(await screen.findByRole('link')).toHaveAttribute('href', INTRO.bookingUrl)
  })

  it('tells the host what was chosen, as a reference for the form', async () => {
    const onChoose = vi.fn<(reference: unknown, eventType: unknown) => void>()
    const { client, asked } = replying([INTRO])
    const { user } = renderStrict(
      <EventTypeList username="jane" organizationSlug="acme" client={client} onChoose={onChoose} />,
    )
    await user.click(await screen.findByRole('button', { name: /^Intro/ }))
    const reference = { username: 'jane', eventTypeSlug: 'intro', organizationSlug: 'acme' }
    expect(onChoose).toHaveBeenCalledExactlyOnceWith(reference, EventTypeSchema.parse(INTRO))
    expect(asked[0]).toBe('https://api.example/v2/event-types?username=jane&orgSlug=acme')
  })

  it('says that there is nothing to book', async () => {
    renderStrict(<EventTypeList username="nobody" client={replying([]).client} />)
    expect(await screen.findByRole('heading', { name: 'There is nothing to book yet' })).toBeVisible()
  })

  it('can be tried again if the server does not answer', async () => {
    const answers = [rejectWith('unknown'), async () => [EventTypeSchema.parse(INTRO)]]
    const getEventTypes: BookingClient['getEventTypes'] = () => (answers.shift() ?? rejectWith('unknown'))()
    const onError = vi.fn<(error: unknown) => void>()
    const { user } = renderStrict(
      <EventTypeList
        username="jane"
        client={{ createBooking: rejectWith('unknown'), getEventTypes }}
        onError={onError}
      />,
    )
    expect(await screen.findByRole('heading', { name: 'The meetings could not be loaded' })).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByRole('link', { name: /^Intro/ })).toBeVisible()
    expect(onError).toHaveBeenCalledOnce()
  })

  it('H57: entries that cannot be read or never be booked are left out, and the others stay', async () => {
    const never = {
      ...INTRO,
      slug: 'never',
      seatsPerTimeSlot: 3,
      recurrence: { interval: 1, occurrences: 3, frequency: 'weekly' },
    }
    const { client } = replying([null, { slug: 'no-length' }, never, { lengthInMinutes: 30 }, INTRO])
    renderStrict(<EventTypeList username="jane" client={client} />)
    expect(await screen.findAllByRole('listitem')).toHaveLength(1)
  })

  it('H58: an address that runs a script is no link', async () => {
    const bookingUrl = 'javascript:alert(1)'
    renderStrict(<EventTypeList username="jane" client={replying([{ ...INTRO, bookingUrl }]).client} />)
    expect(await screen.findByText('Intro')).toBeVisible()
    expect(screen.queryByRole('link')).toBeNull()
  })
})
