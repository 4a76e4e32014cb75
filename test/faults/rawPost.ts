import { connect } from 'node:net'

/** A raw HTTP response and how its connection ended. */
export interface RawReply {
  /** `0` if no status line arrived. */
  status: number
  headers: Record<string, string>
  body: Buffer
  /** `open` if the connection was still open after `patienceMs`. */
  end: 'closed' | 'reset' | 'open'
  elapsedMs: number
}

/** Options of {@link rawPost}. */
export interface RawRequest {
  body?: string
  method?: string
  headers?: Record<string, string>
  /** How long to wait for the connection to end. @defaultValue 5000 */
  patienceMs?: number
}

/** Sends one HTTP request over its own socket, without retries, redirects or decoding. */
export function rawPost(url: string, request: RawRequest = {}): Promise<RawReply> {
  const { body = '', method = 'POST', headers = {}, patienceMs = 5000 } = request
  const { hostname, port, pathname, search, host } = new URL(url)
  const startedMs = performance.now()
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    let wasReset = false
    const socket = connect(Number(port), hostname, () => {
      const all = { host, 'content-length': String(Buffer.byteLength(body)), ...headers }
      const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`)
      socket.write(`${method} ${pathname}${search} HTTP/1.1\r\n${lines.join('')}\r\n${body}`)
    })
    const finish = (end: RawReply['end']): void => {
      clearTimeout(timer)
      socket.destroy()
      resolve({ ...parse(Buffer.concat(chunks)), end, elapsedMs: performance.now() - startedMs })
    }
    const timer = setTimeout(() => finish('open'), patienceMs)
    socket.on('data', (chunk) => chunks.push(chunk))
    socket.on('error', () => (wasReset = true))
    socket.on('close', () => finish(wasReset ? 'reset' : 'closed'))
  })
}

function parse(bytes: Buffer): Pick<RawReply, 'status' | 'headers' | 'body'> {
  const length = bytes.indexOf('\r\n\r\n')
  const [line = '', ...lines] = bytes
    .subarray(0, length < 0 ? bytes.length : length)
    .toString()
    .split('\r\n')
  const headers = Object.fromEntries(
    lines.map((header): [string, string] => {
      const colon = header.indexOf(':')
      return [header.slice(0, colon).toLowerCase(), header.slice(colon + 1).trim()]
    }),
  )
  return {
    status: Number(line.split(' ')[1] ?? 0),
    headers,
    body: length < 0 ? Buffer.alloc(0) : bytes.subarray(length + 4),
  }
}
