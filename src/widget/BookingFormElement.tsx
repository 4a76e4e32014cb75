import { createRoot, type Root } from 'react-dom/client'
import type { BookingError } from '../api/errors/bookingError.js'
import type { CreatedBooking } from '../contract/booking.js'
import { BookingForm } from '../index.js'
import { enWidget } from '../messages/enWidget.js'
import type { PartialMessages } from '../messages/types.js'
import { createFrame, type Frame, type Opener } from './createFrame.js'
import { createLanguage } from './createLanguage.js'
import { createSend, toCallbacks } from './events.js'
import { createHostContent } from './createHostContent.js'
import { isolate } from './isolate.js'
import { keepPressed } from './keepPressed.js'
import { loadEarly } from './loadEarly.js'
import { observeOptions } from './observeOptions.js'
import { addOpenable } from './openers.js'
import { OptionsElement } from './OptionsElement.js'
import { report } from './report.js'
import { adoptStyles, keepStyles } from './sheets.js'
import { mergeOptions, type ReadElement } from './mergeOptions.js'
import { version } from './version.js'

/**
 * How long the element may be out of the page until its form releases the held time and all that the page
 * could refer to it by. Frameworks that move an element, or put it into another page, take less.
 */
const AWAY_AFTER_MS = 10_000

/** Shows the page's content in a notice: there it comes before the slot of the frame, which gets none. */
const SLOT = (
  <slot />
) /** Where there is no shadow tree, this tells the style sheet to show the page's content above the form. */
const MARK = <span className="bf-ask" />

/**
 * The class of `<booking-form>`, which renders `<BookingForm>` on a page without React. Options whose
 * value is a string, a number or a boolean can be set as attributes. All options can be set as
 * properties, which are named like the props. `BookingFormEventMap` lists the events of the element.
 * The class does not register itself.
 *
 * @example
 * customElements.define('booking-form', BookingFormElement)
 */
export class BookingFormElement extends OptionsElement {
  static readonly version: string = version
  #booking: CreatedBooking | undefined
  #frame: Frame | undefined
  #root: Root | undefined
  #removeOpenable: (() => void) | undefined
  #awayTimer: ReturnType<typeof setTimeout> | undefined
  #isRenderQueued = false
  /**
   * Whether the form of a dialog is rendered. It is rendered when the dialog is first opened or
   * preloaded.
   */
  #isFormRequested = false
  #isReady = false
  /** Whether loading has started. */
  #isEarly = false
  /** Whether the visitor has clicked or typed in the form, so that there is something to keep. */
  #isUsed = false
  readonly #reported = new Set<string>()
  readonly #observer = observeOptions(this, () => this.changed())
  readonly #toHostContent = createHostContent(this)
  readonly #readMessages = createLanguage(this, () => this.changed())
  readonly #callbacks = toCallbacks(
    createSend(this),
    {
      onReady: () => this.#setFailed(false),
      onError: (error) => this.#onError(error),
      onBooking: (booking) => {
        this.#booking = booking
      },
    },
    () => this.options,
  )

  /**
   * The booking that was made with this element, as the server returned it; `undefined` before the
   * booking.
   */
  get booking(): CreatedBooking | undefined {
    return this.#booking
  }

  /**
   * Opens the dialog of `mode="dialog"` and `mode="floating"`.
   *
   * @param opener - the element to focus when the dialog closes; by default the element that had the
   *   focus before the dialog opened
   * @returns whether the dialog is open
   */
  open(opener?: Opener): boolean {
    this.#requestForm()
    const isOpen = this.#frame?.open(opener)
    if (isOpen === undefined)
      report(
        this,
        'There is no dialog to open. Set mode="dialog" or mode="floating", and call open() while the ' +
          'element is in the page.',
      )
    return !!isOpen
  }

  /** Closes the dialog. Answers are kept. */
  close(): void {
    this.#frame?.close()
  }

  /** Renders the dialog's form ahead of time, so that it is ready when the dialog opens. */
  preload(): void {
    this.#requestForm()
  }

  connectedCallback(): void {
    clearTimeout(this.#awayTimer)
    this.takeOptions()
    this.#build()
    this.#removeOpenable ??= addOpenable(this)
    this.#observer.observe()
    this.changed()
  }

  disconnectedCallback(): void {
    this.#frame?.close()
    this.#observer.disconnect()
    this.#removeOpenable?.()
    this.#removeOpenable = undefined
    // The answers, a booking in flight and its outcome belong to the element, which frameworks take out of
    // the page and put back (Turbo, Vue KeepAlive). They end with the element itself.
    clearTimeout(this.#awayTimer)
    this.#awayTimer = setTimeout(() => {
      if (this.isConnected) return
      if (this.#isUsed) this.#render()
      else this.#unmount()
    }, AWAY_AFTER_MS)
  }

  /**
   * Called by `moveBefore`, which keeps all state. The method exists because, without it, a move would
   * disconnect and reconnect the element.
   */
  connectedMoveCallback(): void {}

  adoptedCallback(): void {
    if (this.shadowRoot) adoptStyles(this.shadowRoot, this.nonce)
  }

  protected override changed(): void {
    if (this.#isRenderQueued) return
    this.#isRenderQueued = true
    queueMicrotask(() => {
      this.#isRenderQueued = false
      if (this.isConnected) this.#render()
    })
  }

  #build(): void {
    const isLight = this.hasAttribute('no-shadow') && !this.shadowRoot
    const tree = isLight ? this : (this.shadowRoot ?? this.attachShadow({ mode: 'open' }))
    adoptStyles(isLight ? (this.getRootNode() as Document | ShadowRoot) : (tree as ShadowRoot), this.nonce)
    // Scripts that replace the content of a page also remove the frame from an element without shadow root.
    if (this.#frame) {
      if (this.#frame.box.parentNode !== tree) tree.append(this.#frame.box)
      return
    }
    // A cloned element also contains a copy of the frame of the original. Remove the copy.
    tree.querySelector(':scope > .bf-frame')?.remove()
    this.#frame = createFrame(this.ownerDocument, !isLight, {
      onOpen: (button) => this.open(button),
      onNear: () => this.#requestForm(),
      onUndrawn: () =>
        report(
          this,
          'The dialog was not opened, because the whole page is hidden (display: none), so that nobody ' +
            'could see the dialog. Open it when the page is visible.',
        ),
    })
    isolate(this.#frame.box)
    keepStyles(this.#frame.box, () => this.nonce)
    if (isLight) keepPressed(this.#frame.box)
    for (const name of ['click', 'input', 'submit'])
      this.#frame.mount.addEventListener(name, () => (this.#isUsed = true), true)
    tree.append(this.#frame.box)
  }

  #requestForm(): void {
    if (this.#isFormRequested) return
    this.#isFormRequested = true
    if (this.isConnected) this.#render()
  }

  #render(): void {
    const read = mergeOptions(this, this.options)
    // While the page loads, the parser may not have reached the JSON with the event type yet.
    if (!read.isNamed && this.ownerDocument.readyState === 'loading') {
      this.ownerDocument.addEventListener('DOMContentLoaded', () => this.changed(), { once: true })
      return
    }
    for (const complaint of read.complaints) this.#report(complaint)
    const isWanted = read.settings.mode === 'inline' || this.#isFormRequested
    if (isWanted && !this.#isEarly) {
      this.#isEarly = true
      loadEarly(read.props)
    }
    const messages = this.#readMessages(read.props)
    // Nothing is shown in one language that is about to be replaced by another one.
    if (messages === 'loading') return
    this.#arrange(read, typeof messages === 'object' ? messages : {})
    if (!isWanted) return
    if (!this.#root && this.#frame) this.#root = createRoot(this.#frame.mount)
    const { onChooseAnother, ...callbacks } = this.#callbacks
    const props = { ...read.props, ...callbacks, ...(read.settings.chooseAnother && { onChooseAnother }) }
    const more = { messages, fallback: this.shadowRoot ? SLOT : MARK, isAway: !this.isConnected }
    this.#root?.render(<BookingForm {...this.#toHostContent()} {...props} {...more} />)
  }

  #arrange({ props, settings }: ReadElement, messages: PartialMessages): void {
    const frame = this.#frame
    const words = { ...enWidget, ...messages.widget }
    frame?.arrange({ ...settings, words, lang: messages.lang, dir: messages.dir })
    const { theme, tokens } = props.appearance ?? {}
    frame?.box.style.setProperty('color-scheme', theme && theme !== 'auto' ? theme : '')
    for (const [name, value] of Object.entries(tokens ?? {}))
      frame?.box.style.setProperty(`--bf-${name}`, value)
  }

  #onError(error: BookingError): void {
    // If an error occurs before the form is ready, the form may never be rendered. Show the
    // fallback content.
    if (!this.#isReady || error.kind === 'setup') this.#setFailed(true)
    if (error.kind === 'setup') this.#report(error.message)
  }

  #setFailed(isFailed: boolean): void {
    this.#isReady = !isFailed
    this.#frame?.box.toggleAttribute('data-failed', isFailed)
  }

  #report(sentence: string): void {
    if (this.#reported.has(sentence)) return
    this.#reported.add(sentence)
    report(this, sentence)
  }

  #unmount(): void {
    this.#root?.unmount()
    this.#root = undefined
    this.#isReady = this.#isEarly = false
  }
}
