import { afterEach, describe, expect, it, vi } from 'vitest'
import { findSetupFault, type SetupOptions } from '../../src/hooks/setup/findSetupFault.js'
import { callHost } from '../../src/hooks/utils/callHost.js'
import { warnOfUnsupported } from '../../src/hooks/submission/createSubmit.js'
import { EMAIL, NAME, custom, e0 } from '../support/e0.js'
import { define } from '../support/pipeline.js'

const start = '2026-12-01T09:00:00Z'

afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})

describe('what a host may get wrong', () => {
  it.each<SetupOptions>([
    {},
    { start: null },
    { start },
    { start: '2026-12-01T09:00+05:30' },
    { start, timeZone: 'Europe/Riga', metadata: { campaign: 'spring' } },
    { start, apiUrl: 'https://api.cal.com/v2', endpoint: '/api/bookings' },
  ])('is nothing here: %j', (options) => {
    expect(findSetupFault(options)).toBeUndefined()
  })

  it.each<[string, unknown, RegExp]>([
    [
      'a start without a zone',
      { start: '2026-12-01T09:00:00' },
      /^start is "2026-12-01T09:00:00".* with Z or an offset, like/,
    ],
    ['a start that is no day', { start: '2026-02-30T09:00:00Z' }, /^start is /],
    ['a start that is no text', { start: 1796115600000 }, /^start is /],
    ['a start that is empty', { start: '' }, /^start is ""/],
    ['a zone that is none', { start, timeZone: 'GMT+5' }, /^timeZone is "GMT\+5".*Europe\/Riga/],
    [
      'metadata over its limits',
      { start, metadata: { k: 'v'.repeat(501) } },
      /^metadata\.k is longer than 500/,
    ],
    [
      'an endpoint that is no web address',
      { start, endpoint: 'mailto:jane@example.com' },
      /^endpoint is .*neither http nor https.*Give endpoint an address like/,
    ],
    [
      'an API with a password in its address',
      { start, apiUrl: 'https://a:b@example.com' },
      /^apiUrl holds a user name or password/,
    ],
  ])('is %s, and is told with why and what to do', (_, options, sentence) => {
    expect(findSetupFault(options as SetupOptions)).toMatch(sentence)
  })
})

describe('telling a host something', () => {
  it('lets what the host throws reach its own error handling, and changes nothing here', () => {
    vi.useFakeTimers()
    const calls: string[] = []
    callHost(() => calls.push('told'))
    callHost(() => {
      throw new Error('of the host')
    })
    expect(calls).toEqual(['told'])
    expect(() => vi.runAllTimers()).toThrow('of the host')
  })

  it('names on the console each field that cannot be drawn, and says nothing when all can', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    warnOfUnsupported(define(e0()))
    expect(warn).not.toHaveBeenCalled()
    warnOfUnsupported(define(e0({}, [NAME, EMAIL, custom('stars', 'rating'), custom('select', 'one')])))
    expect(warn.mock.calls.map(([sentence]) => sentence as string)).toEqual([
      expect.stringMatching(/"rating" is of a type/),
      expect.stringMatching(/"one" is a choice without options/),
    ])
  })
})
