import { describe, expect, it, vi } from 'vitest'
import { classify } from '../../src/api/errors/classify.js'
import { BODY, handlerWith, post } from './serve.js'

const PERSON = { 'bf-trap': '', 'bf-elapsed': '12.5' }

async function kindOf(response: Response) {
  return classify({ status: response.status, body: await response.json() }).kind
}

describe('the honeypot', () => {
  it('lets people pass, who do not see it', async () => {
    const { handler, forwarded } = handlerWith({ honeypot: true, minimumSeconds: 3 })
    expect((await handler(post(BODY, PERSON))).status).toBe(201)
    expect(forwarded).toHaveLength(1)
  })

  it.each([
    ['filled in', { ...PERSON, 'bf-trap': 'http://spam.example' }],
    ['left out', { 'bf-elapsed': '12' }],
    ['sent without the time', { 'bf-trap': '' }],
    ['sent with a time that is no number', { ...PERSON, 'bf-elapsed': '-5' }],
    ['sent with a time that is infinite', { ...PERSON, 'bf-elapsed': 'Infinity' }],
    ['sent with a time that has a unit', { ...PERSON, 'bf-elapsed': '12s' }],
    ['sent with a time that nobody waits for', { ...PERSON, 'bf-elapsed': '1234567890' }],
  ])('H79: refuses who has it %s, and sends nothing', async (_, headers) => {
    const { handler, forwarded } = handlerWith({ honeypot: true })
    const response = await handler(post(BODY, headers))
    expect(response.status).toBe(403)
    expect(await kindOf(response)).toBe('refused')
    expect(forwarded).toEqual([])
  })

  it('H79: makes who is faster than a person wait for the rest of the time', async () => {
    const { handler, forwarded } = handlerWith({ honeypot: true, minimumSeconds: 3 })
    const response = await handler(post(BODY, { ...PERSON, 'bf-elapsed': '0.4' }))
    expect(response.headers.get('retry-after')).toBe('3')
    expect(await kindOf(response)).toBe('busy')
    expect(forwarded).toEqual([])
  })

  it.each(['3', '3.0', '3.25', '120'])('lets people pass after %s seconds of three', async (elapsed) => {
    const { handler } = handlerWith({ honeypot: true, minimumSeconds: 3 })
    expect((await handler(post(BODY, { ...PERSON, 'bf-elapsed': elapsed }))).status).toBe(201)
  })

  it('is not needed if the handler does not ask for it', async () => {
    const { handler } = handlerWith()
    expect((await handler(post())).status).toBe(201)
  })
})

describe('the guard', () => {
  it('gets the token of the form and the request, and lets the booking pass', async () => {
    const guard = vi.fn(async (token: string, request: Request) => token === 'good' && !!request.headers)
    const { handler } = handlerWith({ guard })
    expect((await handler(post(BODY, { 'bf-guard': 'good' }))).status).toBe(201)
    expect(guard).toHaveBeenCalledTimes(1)
  })

  it.each([
    ['says no', { 'bf-guard': 'bad' }, () => false],
    [
      'says something else than true',
      { 'bf-guard': 'bad' },
      () => ({ success: false }) as unknown as boolean,
    ],
    ['gets no token', {}, () => true],
    ['gets an empty token', { 'bf-guard': '' }, () => true],
  ] as [string, Record<string, string>, () => boolean][])('refuses if it %s', async (_, headers, guard) => {
    const { handler, forwarded } = handlerWith({ guard })
    const response = await handler(post(BODY, headers))
    expect(await kindOf(response)).toBe('refused')
    expect(forwarded).toEqual([])
  })

  it('is not asked about a booking that breaks the rules, because a token may be valid only once', async () => {
    const guard = vi.fn(() => true)
    const { handler } = handlerWith({ guard })
    await handler(post({ ...BODY, start: 'soon' }, { 'bf-guard': 'good' }))
    expect(guard).not.toHaveBeenCalled()
  })

  it('H78: that throws makes the form wait, and the owner hears why', async () => {
    const cause = new Error('The service of the guard does not reply')
    const { handler, forwarded, problems } = handlerWith({
      guard: (): boolean => {
        throw cause
      },
    })
    const response = await handler(post(BODY, { 'bf-guard': 'good' }))
    expect(await kindOf(response)).toBe('busy')
    expect(problems).toMatchObject([{ kind: 'guard', cause }])
    expect(forwarded).toEqual([])
  })

  it('H78: that never finishes makes the form wait', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    try {
      const { handler, forwarded } = handlerWith({ guard: () => new Promise<boolean>(() => {}) })
      const reply = handler(post(BODY, { 'bf-guard': 'good' }))
      // The body is read before the guard is asked, which takes some turns of the event loop.
      while (vi.getTimerCount() !== 1 || !(await isWaiting(reply))) await Promise.resolve()
      await vi.advanceTimersByTimeAsync(10_000)
      expect(await kindOf(await reply)).toBe('busy')
      expect(forwarded).toEqual([])
    } finally {
      vi.useRealTimers()
    }
  })
})

async function isWaiting(reply: Promise<Response>): Promise<boolean> {
  const turn = new Promise<'waiting'>((resolve) => setImmediate(() => resolve('waiting')))
  return (await Promise.race([reply, turn])) === 'waiting'
}
