/** English messages around a form that opens in a dialog. */
export const enWidget = {
  /** The label of the button that opens the dialog, and the name of the dialog, unless the page sets one. */
  open: 'Book a time',
  close: 'Close',
}

/** Messages around a form that opens in a dialog, in one language. */
export type WidgetMessages = typeof enWidget
