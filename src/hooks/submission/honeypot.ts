/** What a form knows about its trap. */
interface Trap {
  value: string
  /** In milliseconds since 1970. */
  shownAt: number
}

/** The traps by the `control` of their form. */
const traps = new WeakMap<object, Trap>()

function trapOf(form: object): Trap {
  const trap = traps.get(form) ?? { value: '', shownAt: Date.now() }
  traps.set(form, trap)
  return trap
}

/** Notes when a form was first shown. Later calls change nothing. */
export function openTrap(form: object): void {
  trapOf(form)
}

/** Stores what was typed into the hidden input, which only programs find. */
export function setTrap(form: object, value: string): void {
  trapOf(form).value = value
}

/**
 * Returns the headers from which `booking-form/server` tells a program: the value of the hidden input, encoded
 * as a URI component because headers hold only ASCII, and the whole seconds since the form was first shown.
 */
export function toTrapHeaders(form: object): Record<string, string> {
  const { value, shownAt } = trapOf(form)
  const seconds = Math.max(0, Math.floor((Date.now() - shownAt) / 1000))
  return { 'bf-trap': encodeURIComponent(value.slice(0, 100)), 'bf-elapsed': String(seconds) }
}
