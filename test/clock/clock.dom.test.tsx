import { expect, it, vi } from 'vitest'
import { findClockFault } from './findClockFault.js'

it('BF_TODAY reaches jsdom', () => {
  expect(findClockFault(process.env.BF_TODAY)).toBeUndefined()
})

it('BF_TODAY outlasts fake timers, which start on that day', () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  expect(findClockFault(process.env.BF_TODAY)).toBeUndefined()
  vi.setSystemTime('2030-01-08T05:00:00Z')
  expect(new Date().toISOString()).toBe('2030-01-08T05:00:00.000Z')
  vi.useRealTimers()
  expect(findClockFault(process.env.BF_TODAY)).toBeUndefined()
})
