import type { BookingFormEventMap } from './events.js'
import { OPTION_NAMES, type ElementOptions } from './options.js'

// Server-rendered pages load this module on a server too, where `HTMLElement` does not exist.
const Base = globalThis.HTMLElement ?? (class {} as unknown as typeof HTMLElement)

/** An element that has the options of the form as properties, including properties set before its upgrade. */
class ElementWithOptions extends Base {
  /** The options that were set. Options that were not set are not in this object. */
  protected readonly options: ElementOptions = Object.create(null)

  /**
   * Takes over properties that were set before the element was upgraded. They are plain properties of
   * the element, because the setters did not exist at that time.
   */
  protected takeOptions(): void {
    for (const name of OPTION_NAMES) {
      if (!Object.hasOwn(this, name)) continue
      const value: unknown = Reflect.get(this, name)
      Reflect.deleteProperty(this, name)
      Reflect.set(this, name, value)
    }
  }

  /** Called when an option changes. */
  protected changed(): void {}

  static {
    for (const name of OPTION_NAMES) {
      Object.defineProperty(this.prototype, name, {
        configurable: true,
        enumerable: true,
        get(this: ElementWithOptions) {
          return this.options[name]
        },
        set(this: ElementWithOptions, value: unknown) {
          if (value === undefined || value === null) Reflect.deleteProperty(this.options, name)
          else Reflect.set(this.options, name, value)
          this.changed()
        },
      })
    }
  }
}

/** Adds the element's own events to the types of `addEventListener`. */
export interface ElementEvents {
  addEventListener<Name extends keyof BookingFormEventMap>(
    type: Name,
    listener: (event: BookingFormEventMap[Name]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void
}

/** {@link ElementWithOptions}, typed with the properties and events that it defines at run time. */
export const OptionsElement = ElementWithOptions as unknown as new () => ElementEvents &
  ElementWithOptions &
  ElementOptions
