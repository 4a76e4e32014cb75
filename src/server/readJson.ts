import { refuse, type HandlerRefusal } from './HandlerRefusal.js'
import { readBody, type BodyLimits } from './readBody.js'

/** How deep lists and objects of a body may be nested. Bodies of the form need four levels. */
const MAX_DEPTH = 20

/** A body that is a JSON object. */
export interface JsonBody {
  value: Record<string, unknown>
}

/** Reads a body of the type JSON, which must be an object. */
export async function readJson(request: Request, limits: BodyLimits): Promise<JsonBody | HandlerRefusal> {
  const [type = '', ...parameters] = (request.headers.get('content-type') ?? '').toLowerCase().split(';')
  const charset = /charset\s*=\s*"?([^\s";]+)/.exec(parameters.join(';'))?.[1] ?? 'utf-8'
  if (type.trim() !== 'application/json' || charset !== 'utf-8')
    return refuse(415, 'The body must be of the type application/json, in UTF-8.')
  const text = await readBody(request, limits)
  if (typeof text !== 'string') return text
  const value = parse(text)
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return refuse(400, 'The body must be a JSON object.')
  if (isDeep(value, MAX_DEPTH)) return refuse(400, 'The body is nested too deeply.')
  return { value: value as Record<string, unknown> }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isDeep(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  return levels === 0 || Object.values(value).some((one) => isDeep(one, levels - 1))
}
