import type { BookingFormEventMap } from './events.js'
import { OPTION_NAMES, type ElementOptions } from './options.js'

// On a server there are no elements: the module must load all the same, for pages that are drawn there first.
const Base = globalThis.HTMLElement ?? (class {} as unknown as typeof HTMLElement)

/** An element with the options of a form as properties. What was set before the element came to life counts too. */
class ElementWithOptions extends Base {
  /** What was set, and nothing else. */
  protected readonly own: ElementOptions = Object.create(null)

  /** Takes over properties that were set while this was still an element of no kind. */
  protected takeOptions(): void {
    for (const name of OPTION_NAMES) {
      if (!Object.hasOwn(this, name)) continue
      const value: unknown = Reflect.get(this, name)
      Reflect.deleteProperty(this, name)
      Reflect.set(this, name, value)
    }
  }

  /** Draws again, soon. */
  protected changed(): void {}

  static {
    for (const name of OPTION_NAMES) {
      Object.defineProperty(this.prototype, name, {
        configurable: true,
        enumerable: true,
        get(this: ElementWithOptions) {
          return this.own[name]
        },
        set(this: ElementWithOptions, value: unknown) {
          if (value === undefined || value === null) Reflect.deleteProperty(this.own, name)
          else Reflect.set(this.own, name, value)
          this.changed()
        },
      })
    }
  }
}

/** What `addEventListener` knows of the element's events. */
export interface ElementEvents {
  addEventListener<Name extends keyof BookingFormEventMap>(
    type: Name,
    listener: (event: BookingFormEventMap[Name]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void
}

/** See {@link ElementWithOptions}. */
export const OptionsElement = ElementWithOptions as unknown as new () => ElementEvents &
  ElementWithOptions &
  ElementOptions
