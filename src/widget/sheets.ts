import formCss from '../styles.css?inline'
import { createSheet } from './createSheet.js'
import widgetCss from './widget.css?inline'

const CSS = `${formCss}\n${widgetCss}`

/**
 * One sheet for all elements of a document. Documents cannot share a sheet, because a document does not
 * accept the sheet of another document.
 */
const sheets = new WeakMap<Document, CSSStyleSheet>()

/**
 * Adds the form's style sheet to a shadow tree or a page, once. A browser that does not support
 * constructed sheets gets a `<style>` with a nonce.
 *
 * @param root - the root of the tree that the form is rendered in
 * @param nonce - the nonce of the element; by default the nonce of a script or style of the page
 */
export function adoptStyles(root: Document | ShadowRoot, nonce: string | undefined): void {
  const document = root.ownerDocument ?? (root as Document)
  const sheet = toSheet(document)
  if (sheet) {
    if (!root.adoptedStyleSheets.includes(sheet))
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
    return
  }
  const parent = root instanceof Document ? root.head : root
  if (parent.querySelector(':scope > style[data-booking-form]')) return
  const style = document.createElement('style')
  style.dataset.bookingForm = ''
  style.nonce =
    nonce || (document.querySelector<HTMLElement>('script[nonce], style[nonce], link[nonce]')?.nonce ?? '')
  style.textContent = CSS
  parent.prepend(style)
}

/**
 * Adds the style sheet again when another script removes it, for example with `adoptedStyleSheets = []`.
 * No event tells this, but the animation of the frame in `widget.css` ends with the sheet.
 *
 * @param box - the frame of an element
 */
export function keepStyles(box: HTMLElement, nonce: () => string | undefined): void {
  box.addEventListener('animationcancel', ({ target }) => {
    if (target === box && box.isConnected) adoptStyles(box.getRootNode() as Document | ShadowRoot, nonce())
  })
}

function toSheet(document: Document): CSSStyleSheet | undefined {
  const known = sheets.get(document)
  if (known) return known
  const sheet = createSheet(document, CSS)
  if (sheet) sheets.set(document, sheet)
  return sheet
}
