/** What a form knows about its trap. */
interface Trap {
  input?: HTMLInputElement | undefined
  /** What was in an input that is gone. */
  value: string
  /** In milliseconds since 1970. */
  shownAt: number
}

/** In characters. A server needs to know only whether there are any. */
const VALUE_MAX = 200

/** The traps by the `control` of their form. */
const traps = new WeakMap<object, Trap>()

/** Notes when a form was first shown. Later calls change nothing. */
export function openTrap(form: object): Trap {
  const trap = traps.get(form) ?? { value: '', shownAt: Date.now() }
  traps.set(form, trap)
  return trap
}

/**
 * Sets the hidden input that only programs find. Its value is read from it, because programs set it without
 * an event.
 *
 * @param input - `null` when the input is removed; what was in it is kept
 */
export function setTrap(form: object, input: HTMLInputElement | null): void {
  const trap = openTrap(form)
  trap.value = trap.input?.value || trap.value
  trap.input = input ?? undefined
}

/**
 * Returns the headers from which `booking-form/server` tells a program: what is in the hidden input, in the
 * characters that a header can have, and the whole seconds since the form was first shown.
 */
export function toTrapHeaders(form: object): Record<string, string> {
  const { input, value, shownAt } = openTrap(form)
  const text = (input?.value || value).slice(0, VALUE_MAX).replace(/[^ -~]/g, '?')
  const seconds = Math.max(0, Math.floor((Date.now() - shownAt) / 1000))
  return { 'bf-trap': text, 'bf-elapsed': String(seconds) }
}
