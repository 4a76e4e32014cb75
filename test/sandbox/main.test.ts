import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readSettings } from '../../sandbox/readSettings.js'
import { freePort } from './freePort.js'
import { plainBody } from './http.js'
import { runFile } from './processes.js'
import type { RunningProcess } from './processes.js'

const HEADERS = { 'content-type': 'application/json', 'cal-api-version': '2024-08-13' }
const STOPPED = 'Press Ctrl-C to stop'

describe('npm start', { timeout: 60_000 }, () => {
  let folder = ''
  let ports = { PORT: '', API_PORT: '' }
  const running: RunningProcess[] = []

  const start = (...flags: string[]): RunningProcess => {
    const one = runFile('sandbox/main.ts', flags, { ...ports, SANDBOX_DATA: folder })
    running.push(one)
    return one
  }
  const book = (): Promise<Response> =>
    fetch(`http://127.0.0.1:${ports.API_PORT}/v2/bookings`, {
      method: 'POST',
      headers: HEADERS,
      body: JSON.stringify(plainBody({ start: '2035-01-08T09:00:00Z' })),
    })

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'booking-form-'))
    ports = { PORT: String(await freePort()), API_PORT: String(await freePort()) }
  })
  afterEach(async () => {
    for (const { child } of running.splice(0)) child.kill('SIGKILL')
    await rm(folder, { recursive: true, force: true })
  })

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'says where it is, keeps bookings over a restart, and stops cleanly on %s',
    async (signal) => {
      const first = start()
      await first.waitFor(new RegExp(STOPPED))
      expect(first.output()).toContain(`http://127.0.0.1:${ports.API_PORT}/v2`)
      expect((await book()).status).toBe(201)
      first.child.kill(signal)
      expect(await first.ended).toBe(0)

      const second = start()
      await second.waitFor(new RegExp(STOPPED))
      expect((await book()).status).toBe(400)
      second.child.kill(signal)
      expect(await second.ended).toBe(0)

      const third = start('--reset')
      await third.waitFor(new RegExp(STOPPED))
      expect((await book()).status).toBe(201)
    },
  )

  it('keeps nothing with --memory', async () => {
    const first = start('--memory')
    await first.waitFor(new RegExp(STOPPED))
    expect((await book()).status).toBe(201)
    first.child.kill('SIGINT')
    await first.ended
    await start('--memory').waitFor(new RegExp(STOPPED))
    expect((await book()).status).toBe(201)
  })

  it('says in a sentence that a port is in use, and ends with 1', async () => {
    const other = createServer().listen(Number(ports.API_PORT), '127.0.0.1')
    const failed = start()
    expect(await failed.ended).toBe(1)
    other.close()
    expect(failed.output().trim()).toBe(
      `Port ${ports.API_PORT} is in use by another program. Stop it, or choose another port: API_PORT=${Number(ports.API_PORT) + 100} npm start`,
    )
  })
})

describe('the settings', () => {
  it('are the two ports of the README unless others are given', () => {
    expect(readSettings([], {})).toMatchObject({ port: 4173, apiPort: 4174, reset: false, memory: false })
    expect(readSettings(['--memory', '--reset'], { PORT: '8080', API_PORT: '8081' })).toMatchObject({
      port: 8080,
      apiPort: 8081,
      reset: true,
      memory: true,
    })
  })

  it.each([
    [['--rest'], {}, 'Unknown option --rest. There are --reset and --memory.'],
    [[], { PORT: 'abc' }, 'PORT is "abc". Give a number from 1 to 65535.'],
    [[], { API_PORT: '70000' }, 'API_PORT is "70000". Give a number from 1 to 65535.'],
    [[], { PORT: '4174' }, 'PORT and API_PORT are both 4174. Give them different numbers.'],
  ])('refuse %j %j in plain words', (flags, env, message) => {
    expect(() => readSettings(flags, env)).toThrow(message)
  })
})
