/** The words around a form that opens in a dialog, in English. */
export const enWidget = {
  /** On the button that opens it, and the dialog's own name, where the page gives none. */
  open: 'Book a time',
  close: 'Close',
}

/** The words around a form that opens in a dialog, in one language. */
export type WidgetMessages = typeof enWidget
