import { isDrawn } from './isDrawn.js'
import { isolate } from './isolate.js'
import { adoptStyles } from './sheets.js'

/** Options of {@link showModal}. */
export interface ShowModalOptions {
  /** The parent of the dialog. The dialog returns to it when it closes. */
  box: HTMLElement
  hasShadow: boolean
  /** Called when the dialog had to be closed, because the browser draws it nowhere. */
  onUndrawn: () => void
}

/**
 * Shows a dialog as modal where the browser draws it. A modal dialog in a hidden part of the page
 * (`display: none`, a closed `<details>`) is not drawn, but makes the page inert. Such a dialog is at the end
 * of the page while it is open, also if the part is hidden later, for example when a phone is turned.
 *
 * @returns a function that reverts this after the dialog was closed, or undefined if it is not open
 */
export function showModal(dialog: HTMLDialogElement, options: ShowModalOptions): (() => void) | undefined {
  const { box, hasShadow, onUndrawn } = options
  let place: HTMLElement | undefined
  const revert = () => {
    observer.disconnect()
    if (place) box.append(dialog)
    place?.remove()
  }
  const show = () => {
    if (!dialog.open) dialog.showModal()
    if (isDrawn(dialog)) return
    dialog.close()
    if (place) return onUndrawn()
    place = createPlace(box, hasShadow)
    const { firstElementChild, shadowRoot } = place
    ;(shadowRoot?.firstElementChild ?? firstElementChild)?.append(dialog)
    show()
  }
  // In a task of its own, because a move inside of the callback would be reported as a loop.
  const observer = new ResizeObserver(() => void setTimeout(() => dialog.open && show()))
  show()
  if (!dialog.open) return void revert()
  observer.observe(dialog)
  return revert
}

/** Adds a copy of `box` without its content to the end of the page. */
function createPlace(box: HTMLElement, hasShadow: boolean): HTMLElement {
  const { body } = box.ownerDocument
  const place = body.appendChild(box.ownerDocument.createElement('div'))
  const copy = box.cloneNode() as HTMLElement
  isolate(copy)
  const tree = hasShadow ? place.attachShadow({ mode: 'open' }) : place
  tree.append(copy)
  if (place.shadowRoot) adoptStyles(place.shadowRoot, '')
  return place
}
