/**
 * Creates a style sheet for a document. It is a constructed sheet, because a content security policy never
 * blocks constructed sheets.
 *
 * @returns undefined if the browser does not support constructed sheets
 */
export function createSheet(document: Document, css: string): CSSStyleSheet | undefined {
  // Use the constructor of the document's own window, because a sheet belongs to the window of its
  // constructor.
  const Sheet = document.defaultView?.CSSStyleSheet
  if (!Sheet || !('adoptedStyleSheets' in document) || !('replaceSync' in Sheet.prototype)) return undefined
  const sheet = new Sheet()
  sheet.replaceSync(css)
  return sheet
}
