const FIRST_STRONG_ISOLATE = '\u2068'
const POP_ISOLATE = '\u2069'

/**
 * Puts each text that a message is called with between the marks of an isolate, so that addresses, times and
 * the host's own titles keep their direction inside of a sentence that is read from right to left.
 *
 * @source Unicode Standard Annex 9, explicit directional isolates
 */
export function isolateArguments<Group extends object>(messages: Group): Group {
  const entries = Object.entries(messages).map(([key, value]) => [key, isolateValue(value)])
  return Object.fromEntries(entries) as Group
}

type Message = (...args: unknown[]) => unknown

function isolateValue(value: unknown): unknown {
  if (typeof value === 'function')
    return (...args: unknown[]) => (value as Message)(...args.map((arg) => isolate(arg)))
  return typeof value === 'object' && value !== null ? isolateArguments(value) : value
}

function isolate(arg: unknown): unknown {
  if (Array.isArray(arg)) return arg.map(isolate)
  return typeof arg === 'string' && arg ? `${FIRST_STRONG_ISOLATE}${arg}${POP_ISOLATE}` : arg
}
