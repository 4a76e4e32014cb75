/**
 * Creates a reader of messages in the format `<bytes>:<json>`, which arrive in pieces of any size.
 *
 * @returns a function that takes the next piece and returns the messages that it completes
 */
export function createFrameReader(): (piece: Buffer) => unknown[] {
  let rest: Buffer = Buffer.alloc(0)
  return (piece) => {
    rest = Buffer.concat([rest, piece])
    const messages: unknown[] = []
    for (;;) {
      const colon = rest.indexOf(':')
      const end = colon + 1 + Number(rest.subarray(0, Math.max(colon, 0)).toString())
      if (colon < 1 || rest.length < end) return messages
      messages.push(JSON.parse(rest.subarray(colon + 1, end).toString()))
      rest = rest.subarray(end)
    }
  }
}

/** Writes a message in the format `<bytes>:<json>`. */
export function toFrame(message: unknown): string {
  const text = JSON.stringify(message)
  return `${Buffer.byteLength(text)}:${text}`
}
