import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createBookingClient } from '../../src/api/createBookingClient.js'
import { fetchSlots } from '../../src/api/queries/fetchSlots.js'
import { toMonthSpan } from '../../src/time/calendar/toMonthSpan.js'
import { loadEarly } from '../../src/widget/loadEarly.js'

const reference = { username: 'jane', eventTypeSlug: 'intro' }
const host = { eventType: reference, apiUrl: '', timeZone: 'Europe/Riga' }
let count = 0
beforeEach(() => {
  // What was asked before is remembered by its address.
  host.apiUrl = `https://early-${count++}.example/v2/`
})

/** Replaces `fetch`, and returns the paths that are requested. */
function watchFetch() {
  const paths: string[] = []
  vi.stubGlobal('fetch', async (url: string) => {
    paths.push(new URL(url).pathname)
    return Response.json({ status: 'success', data: url.includes('/slots') ? {} : [] })
  })
  return paths
}

const ask = async (apiUrl = host.apiUrl) => {
  const client = createBookingClient({ apiUrl })
  const month = new Date().toISOString().slice(0, 7)
  const { startUtc, endUtc } = toMonthSpan(month, host.timeZone)
  const query = { ...reference, start: startUtc, end: endUtc, timeZone: host.timeZone }
  await fetchSlots(client, query)
  await client.getEventType(reference).catch(() => {})
}

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('loadEarly', () => {
  const today = () => vi.useFakeTimers({ toFake: ['Date'], now: new Date('2027-06-09T08:00:00Z') })

  it('F86: asks for event type and times at once, and the client takes these replies', async () => {
    today()
    const paths = watchFetch()
    loadEarly(host)
    expect(paths).toEqual(['/v2/slots', '/v2/event-types'])
    await ask()
    expect(paths).toHaveLength(2)
  })

  it('F86: a reply is taken once, so that nobody sees free times of before', async () => {
    today()
    const paths = watchFetch()
    loadEarly(host)
    await ask()
    await ask()
    expect(paths).toHaveLength(4)
  })

  it('F86: a reply that nobody took in time is dropped', async () => {
    today()
    const paths = watchFetch()
    loadEarly(host)
    vi.setSystemTime(new Date('2027-06-09T08:00:11Z'))
    await ask()
    expect(paths).toHaveLength(4)
  })

  it('F19: asks early again only when the page no longer shares the reply', async () => {
    today()
    const paths = watchFetch()
    loadEarly(host)
    await ask()
    vi.setSystemTime(new Date('2027-06-09T08:00:59Z'))
    loadEarly(host)
    expect(paths).toHaveLength(2)
    vi.setSystemTime(new Date('2027-06-09T08:01:00Z'))
    loadEarly(host)
    loadEarly({ ...host, timeZone: 'Asia/Tokyo' })
    expect(paths.slice(2)).toEqual(['/v2/slots', '/v2/event-types', '/v2/slots'])
  })

  it('F86: asks for no times with a start, and for nothing with a client of the host', () => {
    const paths = watchFetch()
    loadEarly({ ...host, apiUrl: 'https://start.example/v2', start: '2027-06-10T09:00:00Z' })
    expect(paths).toEqual(['/v2/event-types'])
    loadEarly({ ...host, client: createBookingClient() })
    expect(paths).toHaveLength(1)
  })

  it.each([{ timeZone: 'Nowhere' }, { eventType: {} }, { eventType: { eventTypeId: 1 }, start: 'x' }])(
    'F86: leaves wrong options to the checks of the form: %o',
    (wrong) => {
      const paths = watchFetch()
      loadEarly({ ...host, apiUrl: 'https://wrong.example/v2', ...wrong } as never)
      expect(paths).toEqual([])
    },
  )
})
