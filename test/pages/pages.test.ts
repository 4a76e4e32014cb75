import fc from 'fast-check'
import { JSDOM } from 'jsdom'
import { afterEach, expect, it, vi } from 'vitest'
import { EVERY_FIELD } from '../../sandbox/eventTypes/everyField.js'
import { createBookingPages, type BookingPagesOptions } from '../../src/entries/pages.js'
import type { EventTypeInput } from '../../src/index.js'
import { createTestFetch } from '../../src/testing/createTestFetch.js'
import { startSandbox, type SandboxOptions, type StartedSandbox } from '../support/startSandbox.js'

const START = '2030-01-08T13:00:00.000Z'
const INTRO = { username: 'jane', eventTypeSlug: 'intro' }
const URL_OF_PAGES = 'https://host.example/book'

let started: StartedSandbox | undefined
afterEach(async () => {
  vi.useRealTimers()
  await started?.close()
  started = undefined
})

async function startPages(options: Partial<BookingPagesOptions> = {}, sandbox: SandboxOptions = {}) {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2030-01-07T06:00:00Z') })
  started = await startSandbox({ now: () => new Date('2030-01-07T06:00:00Z'), ...sandbox })
  const handler = createBookingPages({
    eventType: INTRO,
    apiUrl: started.apiUrl,
    rateLimit: false,
    ...options,
  })
  const read = async (response: Response) => ({
    response,
    document: new JSDOM(await response.text()).window.document,
  })
  return {
    get: async (query = '') => read(await handler(new Request(`${URL_OF_PAGES}${query}`))),
    post: async (body: URLSearchParams, headers: Record<string, string> = {}) =>
      read(await handler(toPost(body, headers))),
    send: (request: Request) => handler(request),
    store: started.sandbox.store,
  }
}

const toPost = (body: URLSearchParams, headers: Record<string, string> = {}) =>
  new Request(URL_OF_PAGES, {
    method: 'POST',
    headers: {
      origin: 'https://host.example',
      'content-type': 'application/x-www-form-urlencoded',
      ...headers,
    },
    body: String(body),
  })

/** Returns what a browser would send for the form of a page. */
function readForm(document: Document): URLSearchParams {
  const form = document.querySelector<HTMLFormElement>('form[method=post]')
  if (!form) throw new Error('[booking-form] The page has no form.')
  const data = new (document.defaultView as Window & typeof globalThis).FormData(form)
  return new URLSearchParams([...data].map(([name, value]) => [name, String(value)]))
}

const labelled = (document: Document, label: string) => {
  const found = [...document.querySelectorAll('label')].find((one) => one.textContent?.startsWith(label))
  const control = found && document.getElementById(found.htmlFor)
  return control as HTMLInputElement
}

async function fillIn(pages: Awaited<ReturnType<typeof startPages>>, query = `?start=${START}`) {
  const { document } = await pages.get(query)
  labelled(document, 'Your name').value = 'Ada Lovelace'
  labelled(document, 'E-mail address').value = 'ada@example.com'
  return readForm(document)
}

const list = (pages: { store: StartedSandbox['sandbox']['store'] }) => pages.store.list({ take: 50, skip: 0 })

it('shows the free times of a month as links, and the way to the next month', async () => {
  const pages = await startPages({ timeZone: 'Europe/Rome', locale: 'en-GB' })
  const { response, document } = await pages.get()
  expect(response.status).toBe(200)
  expect(document.querySelector('h3')?.textContent).toBe('January 2030')
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.bf-time')]
  expect(links.length).toBeGreaterThan(20)
  expect(links[0]?.getAttribute('href')).toMatch(/^\?start=2030-01-0\d/)
  const next = document.querySelector('[aria-label="Next month"]')?.getAttribute('href')
  expect((await pages.get(next ?? '')).document.querySelector('h3')?.textContent).toBe('February 2030')
  expect(document.querySelector('[aria-label="Previous month"]')).toBeNull()
})

it('books what is posted, redirects to the booking, and shows it', async () => {
  const pages = await startPages()
  const { response } = await pages.post(await fillIn(pages))
  expect(response.status).toBe(303)
  const [booking] = await list(pages)
  expect(booking).toMatchObject({
    attendee: { name: 'Ada Lovelace', email: 'ada@example.com' },
    startMs: Date.parse(START),
  })
  const shown = await pages.get(response.headers.get('location') ?? '')
  expect(shown.document.querySelector('h2')?.textContent).toBe('You are booked')
  expect(shown.document.body.textContent).toContain(booking?.uid)
})

it('shows errors at their fields with what was typed, a summary with links, and the title', async () => {
  const pages = await startPages()
  const body = await fillIn(pages)
  for (const [name, value] of body) if (value === 'ada@example.com') body.set(name, 'ada@')
  const { response, document } = await pages.post(body)
  expect(response.status).toBe(422)
  const email = labelled(document, 'E-mail address')
  expect(email.value).toBe('ada@')
  expect(labelled(document, 'Your name').value).toBe('Ada Lovelace')
  expect(email.getAttribute('aria-invalid')).toBe('true')
  expect(document.getElementById(`${email.id}-error`)?.textContent).toContain('Enter an email address')
  expect(document.querySelector('.bf-summary a')?.getAttribute('href')).toBe(`#${email.id}`)
  expect(document.title).toMatch(/^Fix 1 thing to book/)
  expect(await list(pages)).toEqual([])
})

it('H80: a double press without script gives one booking, and both presses get it', async () => {
  const pages = await startPages()
  const body = await fillIn(pages)
  const replies = await Promise.all([pages.post(body), pages.post(body), pages.post(body)])
  const targets = replies.map(({ response }) => response.headers.get('location'))
  expect(new Set(targets).size).toBe(1)
  expect(targets[0]).toMatch(/^\?booking=/)
  expect(await list(pages)).toHaveLength(1)
  // A reload of the reply long afterwards.
  expect((await pages.post(body)).response.headers.get('location')).toBe(targets[0])
})

it('H80: two visitors with the same token, from a page that was rendered once, get their own bookings', async () => {
  const pages = await startPages()
  const body = await fillIn(pages)
  const other = new URLSearchParams([...body].map(([name, value]) => [name, value.replace('ada', 'bob')]))
  other.set('start', '2030-01-08T14:00:00.000Z')
  const first = await pages.post(body)
  const second = await pages.post(other)
  expect(second.response.headers.get('location')).not.toBe(first.response.headers.get('location'))
  expect(await list(pages)).toHaveLength(2)
})

it('H81: a token that is too old or missing books nothing, and the form comes again with all answers', async () => {
  const pages = await startPages()
  const body = await fillIn(pages)
  for (const token of ['', 'nonsense', `${(Date.parse('2030-01-05') - 1).toString(36)}.old`]) {
    body.set('token', token)
    const { response, document } = await pages.post(body)
    expect(response.status).toBe(422)
    expect(document.body.textContent).toContain('Please send the form once more')
    expect(labelled(document, 'Your name').value).toBe('Ada Lovelace')
    expect(await list(pages)).toEqual([])
    if (token) continue
    // The new form has a token of its own.
    expect(readForm(document).get('token')).toMatch(/^\w+\.[\w-]{36}$/)
  }
  const { document } = await pages.post(body)
  expect((await pages.post(readForm(document))).response.status).toBe(303)
})

it('H83: offers other times in the form when the time is taken, with all answers kept', async () => {
  const pages = await startPages()
  await pages.post(await fillIn(pages))
  const { document } = await pages.post(await fillIn(pages))
  expect(document.body.textContent).toContain('That time is no longer available')
  const times = document.querySelector<HTMLSelectElement>('select[name=start]')
  expect(times?.options.length).toBeGreaterThan(3)
  expect(times?.value).toBe('2030-01-08T12:30:00.000Z')
  expect(document.querySelectorAll('[name=start]')).toHaveLength(1)
  const again = readForm(document)
  expect((await pages.post(again)).response.status).toBe(303)
  expect(await list(pages)).toHaveLength(2)
})

it('posts every field type, and shows what was typed again', async () => {
  const eventType = EVERY_FIELD as unknown as BookingPagesOptions['eventType']
  const pages = await startPages({ eventType })
  const { document } = await pages.get(`?start=${START}`)
  for (const control of document.querySelectorAll<HTMLInputElement>('form[method=post] [name]')) {
    if (control.type === 'radio' || control.type === 'checkbox') control.checked = true
    else if (control.tagName === 'SELECT') (control as unknown as HTMLSelectElement).selectedIndex = 1
    else if (control.type !== 'hidden') control.value = `<b>"text" of ${control.name}</b>`
  }
  const body = readForm(document)
  const posted = await pages.post(body)
  expect(posted.response.status).toBe(422)
  const again = readForm(posted.document)
  // A place without a text drops the texts of the other places.
  const drop = (form: URLSearchParams) =>
    [...form].filter(([name]) => !/^(token|trap)$/.test(name) && !name.includes('.'))
  expect(drop(again)).toEqual(drop(body))
  expect(posted.document.querySelector('b')).toBeNull()
})

const QUESTIONS = {
  id: 123,
  lengthInMinutes: 30,
  bookingFields: [
    { type: 'file', slug: 'cv', label: 'CV' },
    { type: 'text', slug: 'kind', label: 'Kind', required: true },
    {
      ...{ type: 'text', slug: 'street', label: 'Street', required: true },
      showIf: { all: [{ field: 'kind', operator: 'equals', value: 'Visit' }] },
    },
    { type: 'date', slug: 'day', label: 'Day', min: '2030-01-01' },
    { type: 'consent', slug: 'terms', label: 'Terms', required: true },
  ],
} as unknown as EventTypeInput

it('asks for a date and a consent, and needs no answer to a question whose showIf is not met', async () => {
  const { fetch: api, requests } = createTestFetch({ eventType: QUESTIONS })
  const pages = createBookingPages({ eventType: QUESTIONS, fetch: api, rateLimit: false })
  const read = async (response: Response) => new JSDOM(await response.text()).window.document
  const document = await read(await pages(new Request(`${URL_OF_PAGES}?start=${START}`)))
  expect(document.body.textContent).toContain('“CV” cannot be answered here.')
  const write = (label: string, text: string) => (labelled(document, label).value = text)
  write('Full name', 'Ada')
  write('Email address', 'ada@example.com')
  write('Kind', 'Visit')
  write('Day', '2029-12-31')
  const wrong = await read(await pages(toPost(readForm(document))))
  const errors = [...wrong.querySelectorAll('.bf-error')].map((one) => one.textContent)
  expect(errors).toEqual([
    expect.stringContaining('Street'),
    expect.stringContaining('or a later date'),
    expect.stringContaining('agree to “Terms”'),
  ])
  write('Kind', 'Call')
  write('Street', 'Main Street')
  write('Day', '2030-01-02')
  labelled(document, 'Terms').checked = true
  const response = await pages(toPost(readForm(document)))
  expect(response.status).toBe(303)
  expect(requests).toEqual([
    expect.objectContaining({
      bookingFieldsResponses: { kind: 'Call', day: '2030-01-02', terms: true },
      metadata: expect.objectContaining({ 'consent.terms': expect.stringMatching(/^\d{4}-.+Z$/) }),
    }),
  ])
})

it('refuses a post from another site, and one that is too large', async () => {
  const pages = await startPages({ maxBytes: 5000 })
  const body = await fillIn(pages)
  expect((await pages.post(body, { origin: 'https://evil.example' })).response.status).toBe(403)
  body.set('x', 'x'.repeat(5001))
  expect((await pages.post(body)).response.status).toBe(413)
  expect(await list(pages)).toEqual([])
})

it('never shows the API key, and allows no script', async () => {
  const pages = await startPages({ apiKey: 'cal_live_secret' })
  for (const query of [
    '',
    `?start=${START}`,
    '?booking=nothing',
    '?month=<script>',
    '?start=%22%3E%3Cscript%3E',
  ]) {
    const { response, document } = await pages.get(query)
    expect(document.documentElement.outerHTML).not.toContain('cal_live_secret')
    expect(document.querySelector('script')).toBeNull()
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(response.headers.get('cache-control')).toBe('no-store')
  }
})

it('puts the page into the document of the host', async () => {
  const pages = await startPages({
    page: (body, { title, lang }) => `<html lang="${lang}"><p>${title}</p>${body}`,
  })
  const { response, document } = await pages.get()
  expect(document.documentElement.lang).toBe('en')
  expect(document.querySelector('p')?.textContent).toContain('January 2030')
  expect(response.headers.get('content-security-policy')).toBeNull()
})

it('shows a page that says so when the event type cannot be loaded or does not exist', async () => {
  const onProblem = vi.fn<(problem: { kind: string }) => void>()
  const pages = await startPages({ eventType: { username: 'jane', eventTypeSlug: 'gone' }, onProblem })
  const { response, document } = await pages.get()
  expect(response.status).toBe(404)
  expect(document.querySelector('h2')?.textContent).toBe('This meeting is not offered')
  expect(onProblem).toHaveBeenCalledWith(expect.objectContaining({ kind: 'eventType' }))
})

it('tells a visitor who posts too often to wait', async () => {
  const pages = await startPages({ rateLimit: { requests: 1, seconds: 60 } })
  const body = await fillIn(pages)
  await pages.post(body)
  const { response, document } = await pages.post(body)
  expect(response.status).toBe(429)
  expect(response.headers.get('retry-after')).toBe('60')
  expect(document.querySelector('h2')?.textContent).toBe('Too many bookings at once')
})

it('lets a visitor open ten pages for each booking, and then wait, without asking the API', async () => {
  const pages = await startPages({ rateLimit: { requests: 1, seconds: 60 } })
  for (let view = 0; view < 10; view++) expect((await pages.get()).response.status).toBe(200)
  const { response } = await pages.get()
  expect(response.status).toBe(429)
  expect(response.headers.get('retry-after')).toBe('60')
})

it('handles the JSON of the form with script at the same URL', async () => {
  const pages = await startPages()
  const request = new Request(URL_OF_PAGES, {
    method: 'POST',
    headers: { origin: 'https://host.example', 'content-type': 'application/json' },
    body: JSON.stringify({
      ...INTRO,
      start: START,
      attendee: { name: 'Ada Lovelace', email: 'ada@example.com', timeZone: 'UTC' },
    }),
  })
  expect((await pages.send(request)).status).toBe(201)
  expect(await list(pages)).toHaveLength(1)
})

it('puts whatever is posted into the form as text, and neither throws nor books', async () => {
  const pages = await startPages()
  const keys = fc.constantFrom(
    'f0',
    'f1',
    'f2',
    'f3',
    'f4',
    'f1.0',
    'token',
    'timeZone',
    'language',
    'length',
  )
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('<script>alert(1)</script>', '"><img src=x>'),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(keys, texts), { maxLength: 12 }), async (entries) => {
      const body = new URLSearchParams([['start', START], ...entries])
      body.delete('f0')
      const { response, document } = await pages.post(body)
      expect(response.status).toBe(422)
      expect(document.querySelector('script, img')).toBeNull()
      for (const one of document.querySelectorAll('*'))
        expect(one.getAttributeNames().filter((name) => name.startsWith('on'))).toEqual([])
    }),
    { numRuns: 60 },
  )
  expect(await list(pages)).toEqual([])
})

it('asks the guard once for each form, so that a double press gets the booking too', async () => {
  const proofs = new Set(['valid once'])
  const guard = async (token: string) => {
    const isValid = proofs.delete(token)
    await new Promise((resolve) => setTimeout(resolve, 50))
    return isValid
  }
  const pages = await startPages({ guard })
  const form = await fillIn(pages)
  const name = [...form].find(([, value]) => value === 'Ada Lovelace')?.[0] ?? ''
  form.set('guard', 'valid once')
  const incomplete = new URLSearchParams(form)
  incomplete.set(name, '')
  expect((await pages.post(incomplete)).response.status).toBe(422)
  const presses = await Promise.all([pages.post(form), pages.post(form)])
  expect(presses.map(({ response }) => response.status)).toEqual([303, 303])
  expect(await list(pages)).toHaveLength(1)
  form.set('guard', 'valid never')
  expect((await pages.post(form)).response.status).toBe(403)
  form.delete('guard')
  expect((await pages.post(form)).response.status).toBe(403)
})

it('counts posts in JSON and posts of the form together', async () => {
  const pages = await startPages({ rateLimit: { requests: 2, seconds: 60 } })
  const json = () =>
    pages.send(
      new Request(URL_OF_PAGES, {
        method: 'POST',
        headers: { origin: 'https://host.example', 'content-type': 'application/json' },
        body: '{}',
      }),
    )
  const form = async () => (await pages.post(new URLSearchParams())).response
  const statuses = [
    (await json()).status,
    (await form()).status,
    (await json()).status,
    (await form()).status,
  ]
  expect(statuses).toEqual([403, 303, 429, 429])
})

it('has the status 404 for a booking that does not exist', async () => {
  const pages = await startPages()
  expect((await pages.get('?booking=unknown')).response.status).toBe(404)
})

it('does not ask for the minimum time again when an error is corrected', async () => {
  const pages = await startPages({ honeypot: true, minimumSeconds: 5 })
  const form = await fillIn(pages)
  const name = [...form].find(([, value]) => value === 'Ada Lovelace')?.[0] ?? ''
  form.set(name, '')
  expect((await pages.post(form)).response.status).toBe(429)
  vi.setSystemTime(Date.now() + 6000)
  const { response, document } = await pages.post(form)
  expect(response.status).toBe(422)
  const corrected = readForm(document)
  expect(corrected.get('token')).not.toBe(form.get('token'))
  corrected.set(name, 'Ada Lovelace')
  expect((await pages.post(corrected)).response.status).toBe(303)
})
