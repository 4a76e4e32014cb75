import { describe, expect, it } from 'vitest'
import { commands } from 'vitest/browser'
import { fillAll, openUnderFault, pressBook, readControls } from '../support/faultForm.js'

const UNKNOWN = 'We could not confirm your booking'
const LIKELY = /The booking service said yes, but the rest of its answer was lost/

type Row = [name: string, fault: string, heading: string, params?: Record<string, string | number>]

const ROWS: Row[] = [
  ['N05 N06: an unreachable server', 'refuse', UNKNOWN],
  ['N07: a response without the CORS header', 'cors-missing', UNKNOWN],
  ['N07: a response for another origin', 'cors-wrong-origin', UNKNOWN],
  ['N10: a server that never responds, until the timeout', 'hang', UNKNOWN],
  ['N11: a response whose body never ends, until the same timeout', 'hang-body', UNKNOWN],
  ['N15: an HTML page with status 502', 'html-502', UNKNOWN],
  ['N15: an HTML page with status 524', 'html-524', UNKNOWN],
  ['N20: a server that books and then drops the connection', 'reset-after-commit', UNKNOWN],
  ['N24: a response that breaks off in its body', 'reset-in-body', UNKNOWN],
  ['N25: a login page with status 200', 'html-200', UNKNOWN],
  ['N26: a truncated body', 'cut-body', UNKNOWN],
  ['N27: JSON that is null', 'json-null', UNKNOWN],
  ['N27: JSON that is an array', 'json-array', UNKNOWN],
  ['N27: JSON that is a string', 'json-string', UNKNOWN],
  ['N27: JSON that is an empty object', 'json-empty-object', UNKNOWN],
  ['N27 R27: JSON of another API version', 'wrong-shape', UNKNOWN],
  ['N30: an empty 201 response', 'empty-201', UNKNOWN],
  ['N30: a 204 response', 'no-content-204', UNKNOWN],
  ['N32: a success body with status 400', 'success-with-400', UNKNOWN],
  ['N34: a redirect to the same origin', 'redirect-same-origin', UNKNOWN],
  ['N34: a redirect to another origin', 'redirect-cross-origin', UNKNOWN],
  ['N35: a response of twenty megabytes', 'twenty-megabytes', UNKNOWN],
  ['R29: an unknown code with status 500', 'server-error-500', UNKNOWN],
  ['R29: an unavailable service', 'service-unavailable-503', UNKNOWN],
]

describe('an unknown outcome is reported as such, after one request, and keeps the answers', () => {
  it.each(ROWS)('%s', async (_, fault, heading, params) => {
    const mounted = await openUnderFault(fault, { ...(params && { params }) })
    await fillAll(mounted)
    const before = readControls()
    await pressBook(mounted)
    await expect.element(mounted.form.getByRole('heading', { name: heading })).toHaveFocus()
    expect(readControls()).toEqual(before)
    expect((await mounted.posts()).length).toBeLessThanOrEqual(1)
    expect(document.body.textContent).not.toMatch(/Failed to fetch|TypeError|undefined|<html|\[object/i)
  })

  it.each([
    ['N24: a 201 response that breaks off', 'reset-in-body'],
    ['N30: a 201 response without a body', 'empty-201'],
  ])('%s is reported as most likely booked', async (_, fault) => {
    const mounted = await openUnderFault(fault)
    await fillAll(mounted)
    await pressBook(mounted)
    await expect.element(mounted.form.getByText(LIKELY)).toBeVisible()
  })
})

describe('an unusual response that still is a booking', () => {
  it.each([
    ['N29: with status 202', 'accepted-202'],
    ['N29: with status 206', 'partial-206'],
    ['N37: without a content type', 'no-content-type'],
    ['N37: with the wrong charset', 'wrong-charset'],
    ['N36: nested 200,000 levels deep', 'deep-json'],
    ['N39: with a byte order mark', 'bom'],
    ['N40: with duplicate keys and prototype keys', 'proto-keys'],
    ['N09: from a server that allows only the headers that Cal.com allows', 'echo-ok'],
  ])('%s', async (_, fault) => {
    const mounted = await openUnderFault(fault)
    await fillAll(mounted)
    await pressBook(mounted)
    await expect.element(mounted.form.getByRole('heading', { name: 'You are booked' })).toHaveFocus()
    expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('polluted')
    expect(await mounted.posts()).toHaveLength(1)
  })

  it('N12: that is slow is awaited, and the wait is announced', async () => {
    const mounted = await openUnderFault('slow', { params: { ms: 8600 }, timeoutMs: 20_000 })
    await fillAll(mounted)
    await pressBook(mounted)
    await expect.element(mounted.form.getByRole('status').filter({ hasText: 'Booking…' })).toBeInTheDocument()
    await expect
      .poll(() => mounted.form.getByText('Still working on it. This can take a moment').elements().length, {
        timeout: 9000,
      })
      .toBeGreaterThan(0)
    await expect.element(mounted.form.getByRole('heading', { name: 'You are booked' })).toHaveFocus()
    expect(await mounted.posts()).toHaveLength(1)
  })
})

describe('a request', () => {
  it('N09 N49 N50: has only headers that Cal.com allows, no cookie, and not the URL of the page', async () => {
    document.cookie = 'secret=1'
    const mounted = await openUnderFault('echo-ok')
    await fillAll(mounted)
    await pressBook(mounted)
    await expect.element(mounted.form.getByRole('heading', { name: 'You are booked' })).toBeVisible()
    const [post] = await mounted.posts()
    const preflights = (await commands.faultRequests(mounted.server.url)).filter(
      ({ method }) => method === 'OPTIONS',
    )
    const asked = preflights.flatMap(({ headers }) =>
      String(headers['access-control-request-headers'] ?? '').split(','),
    )
    expect(asked.toSorted()).toEqual(['cal-api-version', 'content-type'])
    expect(post?.headers.cookie).toBeUndefined()
    expect(String(post?.headers.referer ?? '')).not.toContain('vitest')
    document.cookie = 'secret=; max-age=0'
  })

  it('N34: does not follow a redirect to another origin', async () => {
    const mounted = await openUnderFault('redirect-cross-origin')
    await fillAll(mounted)
    await pressBook(mounted)
    await expect.element(mounted.form.getByRole('heading', { name: UNKNOWN })).toBeVisible()
    expect(await mounted.posts()).toHaveLength(1)
  })

  it('N09: that a server rejects in the preflight is never sent, and its outcome is unknown', async () => {
    const mounted = await openUnderFault('cors-header-refused')
    await fillAll(mounted)
    await pressBook(mounted)
    await expect.element(mounted.form.getByRole('heading', { name: UNKNOWN })).toBeVisible()
    expect(await mounted.posts()).toHaveLength(0)
  })
})

describe('a second submit after an unknown outcome', () => {
  it('N20 N21: has the same submission id, and a taken time is reported as perhaps the visitor’s own', async () => {
    const mounted = await openUnderFault('reset-after-commit')
    await fillAll(mounted)
    await pressBook(mounted)
    await expect.element(mounted.form.getByRole('heading', { name: UNKNOWN })).toHaveFocus()
    await pressBook(mounted)
    await expect
      .element(mounted.form.getByRole('heading', { name: 'Your first attempt may have succeeded' }))
      .toHaveFocus()
    const ids = (await mounted.posts()).map(
      ({ body }) => (JSON.parse(body) as { metadata: { submissionId: string } }).metadata.submissionId,
    )
    expect(ids).toHaveLength(2)
    expect(new Set(ids).size).toBe(1)
    expect(document.body.textContent).not.toMatch(/failed/i)
  })

  it('N22: comes with a warning if the organizer confirms bookings', async () => {
    const mounted = await openUnderFault('reset-after-commit', { slug: 'approval' })
    await fillAll(mounted)
    await pressBook(mounted)
    await expect.element(mounted.form.getByText('Sending it again may make a second request.')).toBeVisible()
  })
})
