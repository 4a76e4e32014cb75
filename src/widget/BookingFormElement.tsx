import { createRoot, type Root } from 'react-dom/client'
import { BookingForm, type BookingError, type BookingFormProps, type CreatedBooking } from '../index.js'
import { enWidget } from '../messages/enWidget.js'
import { createFrame, type Frame } from './createFrame.js'
import { createSend, toCallbacks } from './events.js'
import { isolate } from './isolate.js'
import { addOpenable, removeOpenable } from './openers.js'
import { OptionsElement } from './OptionsElement.js'
import { report } from './report.js'
import { findScripts } from './readScripts.js'
import { adoptStyles } from './sheets.js'
import { toProps, type ReadElement } from './toProps.js'
import { version } from './version.js'

/**
 * `<booking-form>`: the form of `<BookingForm>` on a page without React. Attributes for texts, numbers and flags,
 * properties of the same names as the props for everything, events for what happens (see `BookingFormEventMap`).
 * Registers nothing by itself.
 *
 * @example
 * customElements.define('booking-form', BookingFormElement)
 */
// Merged with the interface below, which only says more of a method that every element has.
// oxlint-disable-next-line typescript/no-unsafe-declaration-merging
export class BookingFormElement extends OptionsElement {
  static readonly version: string = version
  #booking: CreatedBooking | undefined
  #frame: Frame | undefined
  #root: Root | undefined
  #observer: MutationObserver | undefined
  #isDrawing = false
  /** Whether a dialog's form is to be drawn: not before it is wanted. */
  #isWanted = false
  #isReady = false
  readonly #told = new Set<string>()
  readonly #callbacks = toCallbacks(
    createSend(this),
    {
      onReady: () => this.#setFailed(false),
      onError: (error) => this.#onError(error),
      onBooking: (booking) => {
        this.#booking = booking
      },
    },
    () => this.own,
  )

  /** The booking that was made here, with all that the server says of it; `undefined` while there is none. */
  get booking(): CreatedBooking | undefined {
    return this.#booking
  }

  /** Opens the dialog of `mode="dialog"` and `mode="floating"`. The focus goes back to `opener`, or to where it was. */
  open(opener?: HTMLElement): void {
    this.#want()
    if (!this.#frame?.open(opener))
      report(
        this,
        'There is no dialog to open. Write mode="dialog", and call open() when the element is in the page.',
      )
  }

  /** Closes the dialog; answers are kept. */
  close(): void {
    this.#frame?.close()
  }

  /** Makes ready what a dialog will show, before it is opened. */
  preload(): void {
    this.#want()
  }

  connectedCallback(): void {
    this.takeOptions()
    this.#build()
    addOpenable(this)
    this.#observe()
    this.changed()
  }

  disconnectedCallback(): void {
    this.#frame?.close()
    removeOpenable(this)
    // An element that is only moved is back by then, with all that was typed.
    queueMicrotask(() => {
      if (!this.isConnected) this.#takeDown()
    })
  }

  /** A move that keeps what is inside needs nothing. */
  connectedMoveCallback(): void {}

  adoptedCallback(): void {
    if (this.shadowRoot) adoptStyles(this.shadowRoot, this.nonce)
  }

  protected override changed(): void {
    if (this.#isDrawing) return
    this.#isDrawing = true
    queueMicrotask(() => {
      this.#isDrawing = false
      if (this.isConnected) this.#draw()
    })
  }

  #build(): void {
    const isLight = this.hasAttribute('no-shadow') && !this.shadowRoot
    const tree = isLight ? this : (this.shadowRoot ?? this.attachShadow({ mode: 'open' }))
    adoptStyles(isLight ? (this.getRootNode() as Document | ShadowRoot) : (tree as ShadowRoot), this.nonce)
    if (this.#frame) return
    // A copy of an element has a copy of what was drawn in it.
    tree.querySelector(':scope > .bf-frame')?.remove()
    this.#frame = createFrame(this.ownerDocument, !isLight, {
      onOpen: (button) => this.open(button),
      onNear: () => this.#want(),
    })
    isolate(this.#frame.box)
    tree.append(this.#frame.box)
  }

  #observe(): void {
    this.#observer ??= new MutationObserver(() => {
      this.#watch()
      this.changed()
    })
    this.#watch()
  }

  #watch(): void {
    this.#observer?.observe(this, { attributes: true, childList: true })
    for (const script of findScripts(this))
      this.#observer?.observe(script, {
        attributes: true,
        childList: true,
        characterData: true,
        subtree: true,
      })
  }

  #want(): void {
    if (this.#isWanted) return
    this.#isWanted = true
    if (this.isConnected) this.#draw()
  }

  #draw(): void {
    const read = toProps(this, this.own)
    // The parser may still be on its way to the JSON that names the event type.
    if (!read.isNamed && this.ownerDocument.readyState === 'loading') {
      this.ownerDocument.addEventListener('DOMContentLoaded', () => this.changed(), { once: true })
      return
    }
    for (const complaint of read.complaints) this.#report(complaint)
    this.#arrange(read)
    if (read.settings.mode !== 'inline' && !this.#isWanted) return
    this.#root ??= this.#frame && createRoot(this.#frame.mount)
    this.#root?.render(<BookingForm {...this.#toProps(read)} />)
  }

  #arrange({ props, settings }: ReadElement): void {
    const frame = this.#frame
    frame?.arrange({ ...settings, words: { ...enWidget, ...props.messages?.widget } })
    const { theme, tokens } = props.appearance ?? {}
    frame?.box.style.setProperty('color-scheme', theme && theme !== 'auto' ? theme : '')
    for (const [name, value] of Object.entries(tokens ?? {}))
      frame?.box.style.setProperty(`--bf-${name}`, value)
  }

  #toProps({ props }: ReadElement): BookingFormProps {
    return { ...props, ...this.#callbacks }
  }

  #onError(error: BookingError): void {
    // Before the form was ready there is none, and it may be that there will be none.
    if (!this.#isReady || error.kind === 'setup') this.#setFailed(true)
    if (error.kind === 'setup') this.#report(error.message)
  }

  #setFailed(isFailed: boolean): void {
    this.#isReady = !isFailed
    this.#frame?.box.toggleAttribute('data-failed', isFailed)
  }

  #report(sentence: string): void {
    if (this.#told.has(sentence)) return
    this.#told.add(sentence)
    report(this, sentence)
  }

  #takeDown(): void {
    this.#observer?.disconnect()
    this.#root?.unmount()
    this.#root = undefined
    this.#isReady = false
  }
}
