import { describe, expect, it } from 'vitest'
import { runSandbox } from './http.js'
import { eventTypeOf, messageOf, sameMeaning, verdicts } from './recorded.js'

/** Verdicts in which the sandbox differs from Cal.com in December 2025, each with the reason. */
const EXCEPTIONS: Readonly<Record<string, { status: number; message?: string; reason: string }>> = {
  'number-42': { status: 201, reason: 'a number is accepted as documented; that revision accepts none' },
  'number-0': { status: 201, reason: 'a number is accepted as documented; that revision accepts none' },
  'number-required-42': {
    status: 201,
    reason: 'a number is accepted as documented; that revision accepts none',
  },
}

describe('the recorded verdicts of December 2025', () => {
  it.each(verdicts.map((verdict) => [verdict.id, verdict] as const))('%s', async (id, verdict) => {
    await using sandbox = await runSandbox({ eventTypes: [eventTypeOf(verdict)] })
    const { status, body } = await sandbox.book(verdict.body)
    const expected = EXCEPTIONS[id] ?? verdict.dec2025
    expect({ status, message: messageOf(body) }).toEqual({
      status: expected.status,
      message: expected.message,
    })
  })

  it('list only exceptions that really differ', () => {
    for (const [id, exception] of Object.entries(EXCEPTIONS)) {
      const recorded = verdicts.find((verdict) => verdict.id === id)?.dec2025
      expect(recorded, id).toBeDefined()
      expect(
        recorded?.status === exception.status && sameMeaning(recorded?.message, exception.message),
        id,
      ).toBe(false)
    }
  })
})
