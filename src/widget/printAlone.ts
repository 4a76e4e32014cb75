import { createSheet } from './createSheet.js'

/**
 * Leaves the page behind a dialog out of print. The page cannot be `display: none`, because the dialog is a
 * part of it. Without its size, the page would still fill sheets of paper.
 */
const CSS = `@media print {
  html, body {
    block-size: 0 !important;
    min-block-size: 0 !important;
    margin: 0 !important;
    padding: 0 !important;
    background: none !important;
  }
  body {
    contain: strict !important;
    overflow: hidden !important;
  }
  body, body :not(.bf-dialog, .bf-dialog *) {
    visibility: hidden !important;
  }
}`

/**
 * Prints an open dialog without the page behind it. Browsers without constructed sheets print both.
 *
 * @returns a function that reverts this
 */
export function printAlone(document: Document): () => void {
  const sheet = createSheet(document, CSS)
  if (!sheet) return () => {}
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet)
  }
}
