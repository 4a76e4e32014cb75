import { describe, expect, it } from 'vitest'
import { ENGINE, fillAttendee, pressBook, setUpEngine, type Opened } from './setUpEngine.js'

const { openUnder } = setUpEngine()

const UNKNOWN = 'We could not confirm your booking'
const CONFLICT = 'That time is no longer available'
const BOOKED = 'You are booked'

/** `posts`: how many booking requests reach the server. None if the browser does not send one. */
const ROWS: [name: string, fault: string, heading: string, posts: number][] = [
  ['N06: a port without a server', 'refuse', UNKNOWN, 0],
  ['N07: a response without CORS headers', 'cors-missing', UNKNOWN, 1],
  ['N07: a server that allows another origin', 'cors-wrong-origin', UNKNOWN, 0],
  ['N09: a server that does not allow a header', 'cors-header-refused', UNKNOWN, 0],
  ['N09: a server that allows the headers of the API', 'echo-ok', BOOKED, 1],
  ['N12: a slow response', 'slow', BOOKED, 1],
  ['N15: an HTML page of a proxy, 502', 'html-502', UNKNOWN, 1],
  ['N15: an HTML page of the CDN after the booking, 524', 'html-524', UNKNOWN, 1],
  ['N16: too many requests', 'rate-limited', 'Too many bookings at once', 1],
  [
    'N19: too many requests, with a Retry-After that pages cannot read',
    'rate-limited-hidden',
    'Too many bookings at once',
    1,
  ],
  ['N20: a connection cut before the booking', 'reset-before-commit', UNKNOWN, 1],
  ['N20: a connection cut after the booking', 'reset-after-commit', UNKNOWN, 1],
  ['N24: a response that is cut off', 'reset-in-body', UNKNOWN, 1],
  ['N25: a login page, 200', 'html-200', UNKNOWN, 1],
  ['N26: fewer bytes than announced', 'cut-body', UNKNOWN, 1],
  ['N26: more bytes than announced', 'wrong-length-short', UNKNOWN, 1],
  ['N27: JSON that is null', 'json-null', UNKNOWN, 1],
  ['N29: a booking with status 202', 'accepted-202', BOOKED, 1],
  ['N29: a booking with status 206', 'partial-206', BOOKED, 1],
  ['N30: a success without a body, 201', 'empty-201', UNKNOWN, 1],
  ['N30: a success without a body, 204', 'no-content-204', UNKNOWN, 1],
  ['N31: an error with status 200', 'status-error-200', CONFLICT, 1],
  ['N32: a success with status 400', 'success-with-400', UNKNOWN, 1],
  ['N34: a redirect to the same server', 'redirect-same-origin', UNKNOWN, 1],
  ['N34: a redirect to another server', 'redirect-cross-origin', UNKNOWN, 1],
  ['N35: twenty megabytes', 'twenty-megabytes', UNKNOWN, 1],
  ['N36: JSON 200,000 levels deep', 'deep-json', BOOKED, 1],
  ['N37: no content type', 'no-content-type', BOOKED, 1],
  ['N37: a wrong charset', 'wrong-charset', BOOKED, 1],
  ['N39: a byte order mark', 'bom', BOOKED, 1],
  ['N40: JSON with keys such as __proto__', 'proto-keys', BOOKED, 1],
  ['R01: a time that is taken', 'slot-taken-400', CONFLICT, 1],
  ['R29: a server that fails after the booking', 'server-error-500-after-commit', UNKNOWN, 1],
  ['R30: an error message with a script', 'html-in-message-400', 'This booking was not accepted', 1],
]

const readValues = ({ browser }: Opened): Promise<string[]> =>
  browser.read(() =>
    [...document.querySelectorAll<HTMLInputElement>('input, textarea')].map(({ value }) => value),
  )

async function fillAll(page: Opened): Promise<string[]> {
  await fillAttendee(page)
  await page.role('button', 'Add guests').click()
  await page.label('Guest 1').fill('bob@example.com')
  return readValues(page)
}

describe(`under a fault in ${ENGINE}`, () => {
  it.each(ROWS)('%s', async (_, fault, heading, posts) => {
    const page = await openUnder(fault, fault === 'slow' ? { ms: 1500 } : {})
    const before = await fillAll(page)
    await pressBook(page)
    await page.role('heading', heading).focused()
    if (heading !== BOOKED) expect(await readValues(page)).toEqual(before)
    expect(page.faults.posts()).toHaveLength(posts)
    const shown = await page.browser.read(() => document.body.textContent ?? '')
    expect(shown).not.toMatch(/Failed to fetch|NetworkError|Load failed|TypeError|undefined|<html|\[object/i)
    expect(await page.browser.read(() => 'attacked' in window)).toBe(false)
  })

  it('R11: shows seven field errors of the server and keeps the answers', async () => {
    const page = await openUnder('field-errors-400')
    const before = await fillAll(page)
    await pressBook(page)
    await page.browser.wait(
      () => document.activeElement?.closest('.bf-root') && document.activeElement !== document.body,
    )
    await page.browser.wait(() => document.querySelector('.bf-summary, .bf-notice'))
    expect(await readValues(page)).toEqual(before)
  })

  it('N09 N49 N50: sends no cookie, no page address and no header that the API does not allow', async () => {
    const page = await openUnder('echo-ok')
    await page.browser.read(() => (document.cookie = 'secret=1'))
    await fillAttendee(page)
    await pressBook(page)
    await page.role('heading', BOOKED).focused()
    const [post] = page.faults.posts()
    expect(post?.headers.cookie).toBeUndefined()
    expect(String(post?.headers.referer ?? '')).not.toContain('props')
    const requested = page.faults
      .requests()
      .filter(({ method }) => method === 'OPTIONS')
      .flatMap(({ headers }) => String(headers['access-control-request-headers']).split(','))
    expect([...new Set(requested)].toSorted()).toEqual(['cal-api-version', 'content-type'])
  })

  it('N20 N21: retries with the same id, and says that the first attempt may have succeeded', async () => {
    const page = await openUnder('reset-after-commit')
    await fillAttendee(page)
    await pressBook(page)
    await page.role('heading', UNKNOWN).focused()
    await pressBook(page)
    await page.role('heading', 'Your first attempt may have succeeded').focused()
    const ids = page.faults
      .posts()
      .map(({ body }) => (JSON.parse(body) as { metadata: { submissionId: string } }).metadata.submissionId)
    expect(ids).toHaveLength(2)
    expect(new Set(ids).size).toBe(1)
  })

  it('N20: sends one id and reports an unknown outcome if the browser resends the request', async () => {
    const page = await openUnder('reset-after-commit-kept-alive')
    await fillAttendee(page)
    await pressBook(page)
    await page.role('heading', UNKNOWN).focused()
    const bodies = page.faults.posts().map(({ body }) => body)
    expect(bodies.length).toBeGreaterThanOrEqual(1)
    expect(new Set(bodies).size).toBe(1)
  })
})
