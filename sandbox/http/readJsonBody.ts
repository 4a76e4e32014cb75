import type { HonoRequest } from 'hono'
import { isRefusal, refuse, refuseShort, type Refusal } from './refusal.js'

/** 100 kB, as Express counts them. */
const MAX_BYTES = 100 * 1024

/** A parsed body; `value` is `{}` if there was no body, or none of type JSON. */
export interface JsonBody {
  readonly value: unknown
}

/**
 * Reads the body as the API's parser does, before anything else looks at the request: only
 * `application/json`, only a list or an object at the top level, and at most 100 kB.
 */
export async function readJsonBody(request: HonoRequest): Promise<JsonBody | Refusal> {
  const [type = '', ...parameters] = (request.header('content-type') ?? '').toLowerCase().split(';')
  const bytes = await request.arrayBuffer()
  if (type.trim() !== 'application/json' || bytes.byteLength === 0) return { value: {} }
  const charset = /charset\s*=\s*"?([^\s";]+)/.exec(parameters.join(';'))?.[1] ?? 'utf-8'
  if (!charset.startsWith('utf-')) return refuseShort(415, `unsupported charset "${charset.toUpperCase()}"`)
  if (bytes.byteLength > MAX_BYTES) return refuseShort(413, 'request entity too large')
  return parseStrictly(new TextDecoder().decode(bytes))
}

function parseStrictly(text: string): JsonBody | Refusal {
  const start = text.search(/[^ \t\r\n]/)
  if (start < 0) return { value: {} }
  const strict = text[start] === '{' || text[start] === '['
  // A string, number or null alone is valid JSON but refused, with the same message as for invalid
  // JSON, which names the first character.
  const parsed = parse(strict ? text : text.slice(0, start) + '#'.repeat(text.length - start))
  if (!isRefusal(parsed) || strict) return parsed
  return refuse(
    400,
    parsed.message.replace(/#+/g, (run) => text.slice(start, start + run.length)),
  )
}

function parse(text: string): JsonBody | Refusal {
  try {
    return { value: JSON.parse(text) as unknown }
  } catch (error) {
    // Newer JavaScript engines add the line and column to the message; the API's engine does not.
    const message = error instanceof Error ? error.message : String(error)
    return refuse(400, message.replace(/ \(line \d+ column \d+\)$/, ''))
  }
}
