import { describe, expect, it } from 'vitest'
import { commands } from 'vitest/browser'
import { fillAll, openUnderFault, pressBook, readControls } from '../support/faultForm.js'

const UNKNOWN = 'We could not confirm your booking'
const LIKELY = /The booking service said yes, but the rest of its answer was lost/

type Row = [name: string, fault: string, heading: string, params?: Record<string, string | number>]

const ROWS: Row[] = [
  ['N05 N06: a server that nobody can reach', 'refuse', UNKNOWN],
  ['N07: an answer without the CORS header', 'cors-missing', UNKNOWN],
  ['N07: an answer for another origin', 'cors-wrong-origin', UNKNOWN],
  ['N10: a server that never answers, by the deadline', 'hang', UNKNOWN],
  ['N11: an answer whose body never ends, by the same deadline', 'hang-body', UNKNOWN],
  ['N15: a page of the edge instead of an answer, 502', 'html-502', UNKNOWN],
  ['N15: a page of the edge instead of an answer, 524', 'html-524', UNKNOWN],
  ['N20: a server that commits and then cuts the connection', 'reset-after-commit', UNKNOWN],
  ['N24: an answer that breaks off in its body', 'reset-in-body', UNKNOWN],
  ['N25: a page of a login with status 200', 'html-200', UNKNOWN],
  ['N26: a body that is cut', 'cut-body', UNKNOWN],
  ['N27: JSON that is null', 'json-null', UNKNOWN],
  ['N27: JSON that is a list', 'json-array', UNKNOWN],
  ['N27: JSON that is a text', 'json-string', UNKNOWN],
  ['N27: JSON that is an empty object', 'json-empty-object', UNKNOWN],
  ['N27 R27: JSON of another contract', 'wrong-shape', UNKNOWN],
  ['N30: a yes without a body, 201', 'empty-201', UNKNOWN],
  ['N30: a yes without a body, 204', 'no-content-204', UNKNOWN],
  ['N32: a refusal that claims success', 'success-with-400', UNKNOWN],
  ['N34: a redirect to the same origin', 'redirect-same-origin', UNKNOWN],
  ['N34: a redirect to another origin', 'redirect-cross-origin', UNKNOWN],
  ['N35: a body of twenty megabytes', 'twenty-megabytes', UNKNOWN],
  ['R29: a code that nobody knows with status 500', 'server-error-500', UNKNOWN],
  ['R29: a service that is down', 'service-unavailable-503', UNKNOWN],
]

describe('nobody knows whether it is booked, and the form says so: one request, and nothing typed is lost', () => {
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
    ['N24: said yes, then broke off', 'reset-in-body'],
    ['N30: said yes and nothing else', 'empty-201'],
  ])('%s: most likely booked', async (_, fault) => {
    const mounted = await openUnderFault(fault)
    await fillAll(mounted)
    await pressBook(mounted)
    await expect.element(mounted.form.getByText(LIKELY)).toBeVisible()
  })
})

describe('an odd answer that is a booking all the same', () => {
  it.each([
    ['N29: with status 202', 'accepted-202'],
    ['N29: with status 206', 'partial-206'],
    ['N37: without a content type', 'no-content-type'],
    ['N37: labelled with another charset', 'wrong-charset'],
    ['N36: nested 200,000 levels deep', 'deep-json'],
    ['N39: with a byte order mark', 'bom'],
    ['N40: with keys twice and keys of prototypes', 'proto-keys'],
    ['N09: from a server with the API’s own list of headers', 'echo-ok'],
  ])('%s', async (_, fault) => {
    const mounted = await openUnderFault(fault)
    await fillAll(mounted)
    await pressBook(mounted)
    await expect.element(mounted.form.getByRole('heading', { name: 'You are booked' })).toHaveFocus()
    expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('polluted')
    expect(await mounted.posts()).toHaveLength(1)
  })

  it('N12: that takes its time is waited for, and the wait is spoken of once', async () => {
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

describe('what is sent, and where', () => {
  it('N09 N49 N50: only headers of the API’s list, no cookie, and no address of the page', async () => {
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

  it('N34: nothing follows a redirect to another place', async () => {
    const mounted = await openUnderFault('redirect-cross-origin')
    await fillAll(mounted)
    await pressBook(mounted)
    await expect.element(mounted.form.getByRole('heading', { name: UNKNOWN })).toBeVisible()
    expect(await mounted.posts()).toHaveLength(1)
  })

  it('N09: a server that forbids a header is reported as unreachable, and has seen no booking', async () => {
    const mounted = await openUnderFault('cors-header-refused')
    await fillAll(mounted)
    await pressBook(mounted)
    await expect.element(mounted.form.getByRole('heading', { name: UNKNOWN })).toBeVisible()
    expect(await mounted.posts()).toHaveLength(0)
  })
})

describe('a second press after nobody knew', () => {
  it('N20 N21: carries the same id, and a time that is taken now may be one’s own', async () => {
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

  it('N22: to an organizer who confirms each request is warned of', async () => {
    const mounted = await openUnderFault('reset-after-commit', { slug: 'approval' })
    await fillAll(mounted)
    await pressBook(mounted)
    await expect.element(mounted.form.getByText('Sending it again may make a second request.')).toBeVisible()
  })
})
