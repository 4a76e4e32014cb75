import { lockScroll } from './lockScroll.js'
import type { ElementSettings } from './toProps.js'

/** What stands around the form inside an element. */
export interface Frame {
  /** All that the element draws. */
  box: HTMLElement
  /** Where the form is drawn; it stays the same node in every mode, and so keeps its answers. */
  mount: HTMLElement
  /** Arranges it all for a mode. */
  arrange: (settings: FrameSettings) => void
  /** Opens the dialog; the focus goes back to `opener` when it closes. @returns whether there is one */
  open: (opener?: HTMLElement) => boolean
  close: () => void
}

/** How a frame is arranged. */
export interface FrameSettings extends ElementSettings {
  words: { open: string; close: string }
}

/** What a frame tells its element. */
export interface FrameWatch {
  /** The frame's own button is pressed. */
  onOpen: (button: HTMLElement) => void
  /** The visitor is about to press it. */
  onNear: () => void
}

/**
 * Makes what stands around a form.
 *
 * @param hasSlot - whether it is for a shadow tree, where the page's own content shows through a slot
 */
export function createFrame(document: Document, hasSlot: boolean, watch: FrameWatch): Frame {
  const make = <Name extends keyof HTMLElementTagNameMap>(name: Name, part: string) => {
    const made = document.createElement(name)
    made.className = `bf-${part}`
    made.setAttribute('part', part)
    return made
  }
  const [box, mount] = [make('div', 'frame'), make('div', 'mount')]
  const content = hasSlot ? [mount, make('slot', 'fallback')] : [mount]
  const button = make('button', 'opener')
  const { dialog, close } = createDialog(make, content)
  button.type = 'button'
  button.addEventListener('click', () => watch.onOpen(button))
  for (const name of ['pointerenter', 'focus']) button.addEventListener(name, watch.onNear)
  let mode: ElementSettings['mode'] | undefined
  let giveBack: (() => void) | undefined
  // Not left to the event alone: a dialog that is taken away has none.
  const closed = () => {
    giveBack?.()
    giveBack = undefined
  }
  const shut = () => {
    dialog.close()
    closed()
  }
  dialog.addEventListener('close', closed)

  return {
    box,
    mount,
    arrange: ({ words, buttonLabel, ...settings }) => {
      button.textContent = buttonLabel ?? words.open
      button.toggleAttribute('data-floating', settings.mode === 'floating')
      dialog.setAttribute('aria-label', buttonLabel ?? words.open)
      close.setAttribute('aria-label', words.close)
      const hasButton =
        settings.mode === 'floating' || (settings.mode === 'dialog' && buttonLabel !== undefined)
      button.hidden = !hasButton
      if (mode === settings.mode) return
      mode = settings.mode
      shut()
      if (mode === 'inline') box.replaceChildren(...content)
      else {
        dialog.firstElementChild?.append(...content)
        box.replaceChildren(button, dialog)
      }
    },
    open: (opener) => {
      if (mode === 'inline' || !dialog.isConnected) return false
      if (dialog.open) return true
      const unlock = lockScroll(document)
      dialog.showModal()
      giveBack = () => {
        unlock()
        opener?.focus()
      }
      return true
    },
    close: shut,
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
  // The dialog itself, not its first control: its name is read, and no keyboard comes up on a phone.
  dialog.autofocus = true
  dialog.tabIndex = -1
  // A search that is open in it is what Escape closes first; asked before the search has heard of it.
  const keep = (event: KeyboardEvent) => {
    const [target] = event.composedPath()
    if (event.key === 'Escape' && target instanceof Element && target.getAttribute('role') === 'combobox')
      event.preventDefault()
  }
  dialog.addEventListener('keydown', keep, true)
  // Answers are kept, so a press beside it may close it, where the browser can.
  dialog.setAttribute('closedby', 'any')
  close.type = 'button'
  close.textContent = '×'
  close.addEventListener('click', () => dialog.close())
  body.append(close, ...content)
  dialog.append(body)
  return { dialog, close }
}
