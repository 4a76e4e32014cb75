import type { ElementSettings } from './elementSettings.js'
import { keepInCorner } from './keepInCorner.js'
import { lockScroll } from './lockScroll.js'
import { printAlone } from './printAlone.js'
import { showModal } from './showModal.js'

/** An element that opens the dialog, and gets the focus when the dialog closes. */
export type Opener = HTMLElement | SVGElement

/** The elements around the form: a dialog and the button that opens the dialog, unless the form is inline. */
export interface Frame {
  /** The outermost element, which contains everything rendered. */
  box: HTMLElement
  /**
   * The container of the form. All modes use the same node, so that the answers are kept when the mode
   * changes.
   */
  mount: HTMLElement
  /** Moves the parts to their places in the given mode, and sets the labels. */
  arrange: (settings: FrameSettings) => void
  /**
   * Opens the dialog. When the dialog closes, the focus returns to `opener`.
   *
   * @returns whether the dialog is open; undefined if there is no dialog
   */
  open: (opener?: Opener) => boolean | undefined
  close: () => void
}

/** Settings of {@link Frame.arrange}. */
export interface FrameSettings extends ElementSettings {
  words: { open: string; close: string }
  /** BCP 47 tag of the language of the words, if it is known. */
  lang: string | undefined
  /** The direction of this language. @defaultValue `'ltr'` */
  dir: 'ltr' | 'rtl' | undefined
}

/** Callbacks of {@link createFrame}. */
export interface FrameWatch {
  /** Called when the visitor clicks the frame's own button. */
  onOpen: (button: HTMLElement) => void
  /** Called when the pointer enters the frame's own button, or the button gets the focus. */
  onNear: () => void
  /** Called when the dialog cannot be shown, because the browser draws nothing in this page. */
  onUndrawn: () => void
}

/**
 * Creates the frame of an element. {@link Frame.arrange} must be called before anything is visible.
 *
 * @param hasSlot - whether the frame is in a shadow tree, where a slot shows the page's fallback content
 */
export function createFrame(document: Document, hasSlot: boolean, watch: FrameWatch): Frame {
  const make = <Name extends keyof HTMLElementTagNameMap>(name: Name, part: string) => {
    const element = document.createElement(name)
    element.className = `bf-${part}`
    element.setAttribute('part', part)
    return element
  }
  const [box, mount] = [make('div', 'frame'), make('div', 'mount')]
  const content = hasSlot ? [mount, make('slot', 'fallback')] : [mount]
  const button = make('button', 'opener')
  const { dialog, close } = createDialog(make, content)
  button.type = 'button'
  button.addEventListener('click', () => watch.onOpen(button))
  for (const name of ['pointerenter', 'focus']) button.addEventListener(name, watch.onNear)
  const float = keepInCorner(button)
  let mode: ElementSettings['mode'] | undefined
  let restorePage: (() => void) | undefined
  // The browser fires `close` in a later task. If the dialog is open again by then, do nothing.
  const onClosed = () => {
    if (dialog.open) return
    restorePage?.()
    restorePage = undefined
  }
  const closeDialog = () => {
    dialog.close()
    // A dialog that is removed from the page fires no `close` event, so call the listener directly.
    onClosed()
  }
  dialog.addEventListener('close', onClosed)

  return {
    box,
    mount,
    arrange: ({ words, lang, dir = 'ltr', buttonLabel, ...settings }) => {
      for (const part of [button, dialog]) {
        part.toggleAttribute('lang', !!lang)
        part.toggleAttribute('dir', !!lang)
        if (lang) Object.assign(part, { lang, dir })
      }
      button.textContent = buttonLabel ?? words.open
      button.toggleAttribute('data-floating', settings.mode === 'floating')
      dialog.setAttribute('aria-label', buttonLabel ?? words.open)
      close.setAttribute('aria-label', words.close)
      const hasButton =
        settings.mode === 'floating' || (settings.mode === 'dialog' && buttonLabel !== undefined)
      button.hidden = !hasButton
      if (mode !== settings.mode) {
        mode = settings.mode
        closeDialog()
        if (mode === 'inline') box.replaceChildren(...content)
        else {
          dialog.firstElementChild?.append(...content)
          box.replaceChildren(button, dialog)
        }
      }
      float(mode === 'floating')
    },
    open: (opener) => {
      if (mode === 'inline' || !dialog.isConnected) return undefined
      if (dialog.open) return true
      // The `close` event of an earlier closing may still be pending.
      onClosed()
      const { onUndrawn } = watch
      const revert = showModal(dialog, { box, hasShadow: hasSlot, onUndrawn })
      if (!revert) return false
      const reverts = [revert, lockScroll(document), printAlone(document)]
      restorePage = () => {
        for (const undo of reverts) undo()
        opener?.focus()
      }
      return true
    },
    close: closeDialog,
  }
}

type Make = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  part: string,
) => HTMLElementTagNameMap[Name]

function createDialog(make: Make, content: readonly HTMLElement[]) {
  const [dialog, body, close] = [
    make('dialog', 'dialog'),
    make('div', 'dialog-body'),
    make('button', 'dialog-close'),
  ]
  // Focus the dialog itself, not its first control, so that screen readers read the name of the
  // dialog and phones do not open the on-screen keyboard.
  dialog.autofocus = true
  dialog.tabIndex = -1
  // Allow a click outside to close the dialog, because answers are kept. Some browsers do not
  // support this attribute.
  dialog.setAttribute('closedby', 'any')
  close.type = 'button'
  close.textContent = '×'
  close.addEventListener('click', () => dialog.close())
  body.append(close, ...content)
  dialog.append(body)
  return { dialog, close }
}
