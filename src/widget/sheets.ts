import formCss from '../styles.css?inline'
import widgetCss from './widget.css?inline'

const CSS = `${formCss}\n${widgetCss}`

/** One sheet for all elements of a document; one made in another document is refused. */
const sheets = new WeakMap<Document, CSSStyleSheet>()

/**
 * Gives a shadow tree, or a page, the form's style sheet, once. A constructed sheet passes every content security
 * policy; where a browser has none, a style element with the page's nonce stands in.
 *
 * @param root - of the tree that the form is drawn in
 * @param nonce - of the element, where it has one
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

function toSheet(document: Document): CSSStyleSheet | undefined {
  const known = sheets.get(document)
  if (known) return known
  // Of the document's own window: a sheet belongs to where its constructor is from.
  const Sheet = document.defaultView?.CSSStyleSheet
  if (!Sheet || !('adoptedStyleSheets' in document) || !('replaceSync' in Sheet.prototype)) return undefined
  const sheet = new Sheet()
  sheet.replaceSync(CSS)
  sheets.set(document, sheet)
  return sheet
}
