import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { plainBody, runSandbox } from './http.js'
import { runFile, type RunningProcess } from './processes.js'

const HEADERS = { 'content-type': 'application/json', 'cal-api-version': '2024-08-13' }

describe('a database file', () => {
  let folder = ''
  let running: RunningProcess | undefined

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'booking-form-'))
  })
  afterEach(async () => {
    running?.child.kill('SIGKILL')
    await rm(folder, { recursive: true, force: true })
  })

  it('keeps bookings and their times across a restart', async () => {
    const file = join(folder, 'nested', 'with a blank', 'bookings.db')
    const first = await runSandbox({ file })
    const { body } = await first.book(plainBody())
    const { uid } = body.data as { uid: string }
    await first.close()

    await using second = await runSandbox({ file })
    const again = await second.send('GET', `/v2/bookings/${uid}`, { headers: HEADERS })
    expect(again.body.data).toEqual(body.data)
    expect(await second.book(plainBody())).toMatchObject({ status: 400 })
  })

  it('loses no confirmed booking when the process is killed while it books others', async () => {
    const file = join(folder, 'bookings.db')
    running = runFile('test/sandbox/serveFile.ts', [file])
    const [url] = await running.waitFor(/http:\S+/)
    const confirmed: string[] = []
    const bookHour = async (hour: number): Promise<void> => {
      const start = new Date(Date.UTC(2035, 0, 1, hour)).toISOString()
      const response = await fetch(`${url}/bookings`, {
        method: 'POST',
        headers: HEADERS,
        body: JSON.stringify(plainBody({ start })),
      })
      const { data } = (await response.json()) as { data: { uid: string } }
      confirmed.push(data.uid)
      if (confirmed.length === 20) running?.child.kill('SIGKILL')
    }
    const outcomes = await Promise.allSettled(Array.from({ length: 200 }, (_, hour) => bookHour(hour)))
    expect(await running.ended).toBe('SIGKILL')
    expect(
      outcomes.some(({ status }) => status === 'rejected'),
      'killed before all got a reply',
    ).toBe(true)

    await using survivor = await runSandbox({ file })
    for (const uid of confirmed) {
      expect(await survivor.send('GET', `/v2/bookings/${uid}`, { headers: HEADERS })).toMatchObject({
        status: 200,
      })
    }
  })

  it('prevents double bookings by two processes that share it', async () => {
    const file = join(folder, 'bookings.db')
    running = runFile('test/sandbox/serveFile.ts', [file])
    const [url] = await running.waitFor(/http:\S+/)
    await using here = await runSandbox({ file })
    const body = plainBody({ start: '2035-01-01T09:00:00Z' })
    const there = () =>
      fetch(`${url}/bookings`, { method: 'POST', headers: HEADERS, body: JSON.stringify(body) })
    const replies = await Promise.all(
      Array.from({ length: 10 }, (_, index) => (index % 2 ? there() : here.book(body))),
    )
    expect(replies.filter(({ status }) => status === 201)).toHaveLength(1)
    expect(replies.filter(({ status }) => status === 400 || status === 409)).toHaveLength(9)
  })
})
