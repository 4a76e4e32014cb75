import * as core from 'zod/v4/core'
import * as mini from 'zod/mini'
import { describe, expect, it } from 'vitest'

describe('the environment of a run', () => {
  it('has the time zone in TZ', () => {
    expect(process.env.TZ).toBeTruthy()
    // Older ICU data uses the former name of Kathmandu.
    const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone.replace('Katmandu', 'Kathmandu')
    expect(zone).toBe(process.env.TZ)
  })

  it('has the zod version that BF_ZOD selects', () => {
    const { major, minor, patch } = core.version
    expect([major, minor, patch]).toEqual(process.env.BF_ZOD === 'newest' ? [4, 6, 7] : [4, 4, 3])
    expect(mini.string()).toBeInstanceOf(core.$ZodString)
  })
})
