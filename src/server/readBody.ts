import { refuse, type HandlerRefusal } from './HandlerRefusal.js'

/** Limits of {@link readBody}. */
export interface BodyLimits {
  maxBytes: number
  bodyTimeoutMs: number
}

/**
 * Reads the body of a request as text. Stops at the limit, whatever `Content-Length` says, and when the
 * time is over.
 *
 * @returns the text, or a refusal: 413 (too large), 408 (too slow), 415 (compressed) or 400 (cut off, or not
 *   UTF-8)
 */
export async function readBody(
  request: Request,
  { maxBytes, bodyTimeoutMs }: BodyLimits,
): Promise<string | HandlerRefusal> {
  // A small compressed body can be large once it is decompressed.
  if (!/^(identity)?$/i.test(request.headers.get('content-encoding') ?? ''))
    return refuse(415, 'The body must not be compressed.')
  const tooLarge = refuse(413, `The body is larger than ${maxBytes} bytes.`)
  if (Number(request.headers.get('content-length')) > maxBytes) return tooLarge
  const reader = request.body?.getReader()
  if (!reader) return ''
  const tooSlow = refuse(408, 'The body did not arrive in time.')
  let isLate = false
  const timer = setTimeout(() => {
    isLate = true
    // Ends the pending read.
    reader.cancel().catch(() => {})
  }, bodyTimeoutMs)
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true })
    let text = ''
    let bytes = 0
    for (;;) {
      const { done, value } = await reader.read()
      if (isLate) return tooSlow
      if (done) return text + decoder.decode()
      bytes += value.byteLength
      if (bytes > maxBytes) {
        reader.cancel().catch(() => {})
        return tooLarge
      }
      text += decoder.decode(value, { stream: true })
    }
  } catch {
    // On Workers, the pending read does not end but throws.
    if (isLate) return tooSlow
    return refuse(400, 'The body could not be read as UTF-8 text.')
  } finally {
    clearTimeout(timer)
  }
}
