import { afterEach, beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest'
import { fillAll, openUnderFault, pressBook } from '../support/faultForm.js'

const UNKNOWN = 'We could not confirm your booking'

let warn: MockInstance<typeof console.warn>
beforeEach(() => {
  warn = vi.spyOn(console, 'warn').mockReturnValue()
})
afterEach(() => {
  warn.mockRestore()
})

/** Books under a fault, and returns the warnings and the origin of the server. */
async function bookUnder(fault: string) {
  const mounted = await openUnderFault(fault)
  await fillAll(mounted)
  await pressBook(mounted)
  await expect.element(mounted.form.getByRole('heading', { name: UNKNOWN })).toHaveFocus()
  const texts = warn.mock.calls.map(([text]) => String(text)).filter((text) => /got no response/.test(text))
  const { url, refusedUrl } = mounted.server
  return { texts, origin: new URL(fault === 'refuse' ? refusedUrl : url).origin }
}

describe('a booking request without a response that the page may read', () => {
  it.each([
    ['N06 F52: a server that refuses the connection', 'refuse'],
    ['N07 F52: a response without the CORS header', 'cors-missing'],
    ['N07 F52: a response for another origin', 'cors-wrong-origin'],
  ])('%s tells the developer once which header, which policy and what to do', async (_, fault) => {
    const { texts, origin } = await bookUnder(fault)
    expect(texts).toHaveLength(1)
    expect(texts[0]).toMatch(/^\[booking-form\] /)
    expect(texts[0]).toContain(`got no response from ${origin} `)
    expect(texts[0]).toContain(`"Access-Control-Allow-Origin: ${location.origin}"`)
    expect(texts[0]).toContain('"Access-Control-Allow-Headers: cal-api-version, content-type"')
    expect(texts[0]).toContain(`connect-src must contain ${origin}.`)
    expect(texts[0]).not.toMatch(/Ada|ada@|\/bookings/)
  })

  it('F52: an error page of the server has no hint, because the page can read it', async () => {
    expect((await bookUnder('html-502')).texts).toEqual([])
  })
})
