import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { explainListenError } from '../../sandbox/explainListenError.js'
import { readSettings } from '../../sandbox/readSettings.js'
import { freePort } from './freePort.js'
import { plainBody, runSandbox } from './http.js'
import { runFile, type RunningProcess } from './processes.js'

const HEADERS = { 'content-type': 'application/json', 'cal-api-version': '2024-08-13' }
const STARTED = /Press Ctrl-C to stop/
const LATER = plainBody({ start: '2035-01-08T09:00:00Z' })

describe('npm start', { timeout: 60_000 }, () => {
  let folder = ''
  let ports = { PORT: '', API_PORT: '', FAULT_PORT: '' }
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
      body: JSON.stringify(LATER),
    })

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'booking-form-'))
    const [PORT = 0, API_PORT = 0, FAULT_PORT = 0] = await Promise.all([freePort(), freePort(), freePort()])
    ports = { PORT: `${PORT}`, API_PORT: `${API_PORT}`, FAULT_PORT: `${FAULT_PORT}` }
  })
  afterEach(async () => {
    for (const { child } of running.splice(0)) child.kill('SIGKILL')
    await rm(folder, { recursive: true, force: true })
  })

  it('books with the API key at /server/book of the site, which never replies with the key', async () => {
    await start('--memory').waitFor(STARTED)
    const site = `http://127.0.0.1:${ports.PORT}`
    const { eventTypeId: _, ...body } = LATER
    const response = await fetch(`${site}/server/book`, {
      method: 'POST',
      headers: { ...HEADERS, origin: site },
      body: JSON.stringify({ ...body, username: 'jane', eventTypeSlug: 'intro' }),
    })
    expect(response.status).toBe(201)
    expect(await response.text()).not.toContain('cal_sandbox')
  })

  it('prints its addresses, keeps bookings across a restart, and stops cleanly on Ctrl-C', async () => {
    const first = start()
    await first.waitFor(STARTED)
    // Warnings of the bundler would bury the addresses.
    expect(first.output()).not.toMatch(/warn|directive/i)
    expect(first.output()).toContain(`http://127.0.0.1:${ports.API_PORT}/v2`)
    expect(first.output()).toContain(`http://127.0.0.1:${ports.FAULT_PORT}`)
    expect((await fetch(`http://127.0.0.1:${ports.FAULT_PORT}`)).status).toBe(200)
    expect((await book()).status).toBe(201)
    // A single Ctrl-C, as it arrives when npm and tsx forward it.
    first.child.kill('SIGINT')
    first.child.kill('SIGINT')
    expect(await first.ended).toBe(0)

    const second = start()
    await second.waitFor(STARTED)
    expect((await book()).status).toBe(400)
    second.child.kill('SIGTERM')
    expect(await second.ended).toBe(0)
  })

  it('serves the host pages, and builds the element when a page requests it', async () => {
    await start('--memory').waitFor(STARTED)
    const site = `http://127.0.0.1:${ports.PORT}`
    expect(await (await fetch(`${site}/hosts/inline`)).text()).toContain(
      `<booking-form api-url="http://127.0.0.1:${ports.API_PORT}/v2" username="jane"`,
    )
    const script = await fetch(`${site}/widget/booking-form.js`)
    expect(script.headers.get('content-type')).toMatch(/^text\/javascript/)
    expect(await script.text()).toMatch(/booking-form/)
    // The demo's list of host pages is served by Vite.
    expect(await (await fetch(`${site}/hosts`, { headers: { accept: 'text/html' } })).text()).toContain(
      '/main.tsx',
    )
  })

  it('deletes everything with --reset, and stores nothing with --memory', async () => {
    const file = join(folder, 'bookings.db')
    await using before = await runSandbox({ file })
    await before.book(LATER)
    await before.close()
    const memory = start('--memory')
    await memory.waitFor(STARTED)
    expect((await book()).status).toBe(201)
    memory.child.kill('SIGINT')
    await memory.ended

    await start('--reset').waitFor(STARTED)
    expect((await book()).status).toBe(201)
  })

  it('prints the code that would be sent by e-mail', async () => {
    const one = start('--memory')
    await one.waitFor(STARTED)
    const reply = await fetch(`http://127.0.0.1:${ports.API_PORT}/v2/atoms/verification/email/send-code`, {
      method: 'POST',
      headers: HEADERS,
      body: JSON.stringify({ email: 'ada@example.com' }),
    })
    expect(reply.status).toBe(200)
    await one.waitFor(/^Verification code for ada@example\.com: \d{6}$/m)
  })

  it('explains that a port is in use, and exits with 1', async () => {
    const other = createServer().listen(Number(ports.API_PORT), '127.0.0.1')
    const failed = start()
    expect(await failed.ended).toBe(1)
    other.close()
    expect(failed.output().trim()).toBe(
      `Port ${ports.API_PORT} is in use by another program. Stop it, or choose another port: ` +
        `API_PORT=${Number(ports.API_PORT) + 100} npm start`,
    )
  })
})

describe('the settings', () => {
  it('default to the three ports of the README', () => {
    expect(readSettings([], {})).toMatchObject({
      port: 4173,
      apiPort: 4174,
      faultPort: 4175,
      reset: false,
      memory: false,
    })
    expect(
      readSettings(['--memory', '--reset'], { PORT: '8080', API_PORT: '8081', FAULT_PORT: '8082' }),
    ).toMatchObject({
      port: 8080,
      apiPort: 8081,
      faultPort: 8082,
      reset: true,
      memory: true,
    })
  })

  it.each([
    [['--rest'], {}, 'Unknown option --rest. The options are --reset and --memory.'],
    [[], { PORT: 'abc' }, 'PORT is "abc". Give a number from 1 to 65535.'],
    [[], { API_PORT: '70000' }, 'API_PORT is "70000". Give a number from 1 to 65535.'],
    [[], { PORT: '4174' }, 'PORT and API_PORT are both 4174. Give them different numbers.'],
    [[], { API_PORT: '4175' }, 'API_PORT and FAULT_PORT are both 4175. Give them different numbers.'],
  ])('refuse %j %j with a clear message', (flags, env, message) => {
    expect(() => readSettings(flags, env)).toThrow(message)
  })
})

describe('a server that cannot listen', () => {
  const wanted = { port: 4173, variable: 'PORT' }

  it.each([
    [
      'Vite reports a port in use',
      new Error('Port 4173 is already in use'),
      'Port 4173 is in use by another program.',
    ],
    [
      'Node reports a port in use',
      Object.assign(new Error('listen'), { code: 'EADDRINUSE' }),
      'Port 4173 is in use by another program.',
    ],
    [
      'the port is not allowed',
      Object.assign(new Error('listen'), { code: 'EACCES' }),
      'Port 4173 may not be used by this account.',
    ],
    [
      'the reason is unknown',
      new Error('no network'),
      'The sandbox could not listen on port 4173: no network',
    ],
  ])('explains why when %s', (_, error, sentence) => {
    expect(explainListenError(error, wanted)).toContain(sentence)
  })
})
