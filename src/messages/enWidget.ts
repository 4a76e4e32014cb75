/** English messages of the dialog that contains a form, and of the button that opens the dialog. */
export const enWidget = {
  /**
   * The label of the button that opens the dialog, and the name of the dialog. The `button-label`
   * attribute of the page replaces this text.
   */
  open: 'Book a time',
  close: 'Close',
}

/** Messages of the dialog and its button, in one language. */
export type WidgetMessages = typeof enWidget
