import { COMMANDS, COMMAND_MS, type Connection } from './Connection.js'
import { until } from './until.js'

interface Reply {
  value: {
    error?: string
    message?: string
    sessionId?: string
    capabilities?: Record<string, unknown>
  } | null
}

/**
 * Opens a session with a driver that speaks WebDriver over HTTP: chromedriver, WebKitWebDriver.
 *
 * @param url - the address of the driver, which may still be starting
 * @param capabilities - the capabilities of the browser to start
 * @throws Error if the driver does not start or opens no session
 */
export async function connectHttp(
  url: string,
  capabilities: Readonly<Record<string, unknown>>,
): Promise<Connection> {
  await until(
    async () => (await fetch(`${url}/status`, { signal: AbortSignal.timeout(1000) })).ok,
    `a driver at ${url}`,
    15_000,
  )
  const session = await request(url, 'POST', {
    path: '/session',
    body: { capabilities: { alwaysMatch: capabilities } },
  })
  if (!session?.sessionId) throw new Error(`The driver at ${url} opened no session.`)
  const root = `/session/${session.sessionId}`
  return {
    capabilities: session.capabilities ?? {},
    send: (name, parameters = {}) => {
      const [method, path] = COMMANDS[name].http
      return request(url, method, { path: root + path, body: parameters })
    },
    close: () => {},
  }
}

async function request(
  url: string,
  method: string,
  { path, body }: { path: string; body: object },
): Promise<Reply['value']> {
  const response = await fetch(url + path, {
    method,
    ...(method === 'POST' && { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(COMMAND_MS),
  })
  const { value } = (await response.json()) as Reply
  if (!response.ok) throw new Error(`${value?.error ?? response.status}: ${value?.message ?? ''}`)
  return value
}
