import { expect, it } from 'vitest'
import { commands } from 'vitest/browser'
import { findClockFault } from './findClockFault.js'

it('BF_TODAY reaches the page and the servers that it talks to', async () => {
  const { today, nowMs } = await commands.readServerClock()
  expect(findClockFault(today)).toBeUndefined()
  expect(Math.abs(Date.now() - nowMs)).toBeLessThan(5000)
})

it('BF_TODAY reaches a sandbox', async () => {
  const { apiUrl } = await commands.createSandbox()
  const dayMs = 86_400_000
  const query = new URLSearchParams({
    username: 'jane',
    eventTypeSlug: 'intro',
    start: new Date(Date.now() - 10 * dayMs).toISOString(),
    end: new Date(Date.now() + 10 * dayMs).toISOString(),
  })
  const reply = await fetch(`${apiUrl}/slots?${query}`, { headers: { 'cal-api-version': '2024-09-04' } })
  const { data } = (await reply.json()) as { data: Record<string, { start: string }[]> }
  const [first] = Object.values(data).flat()
  expect(Date.parse(first?.start ?? '')).toBeGreaterThan(Date.now())
})
