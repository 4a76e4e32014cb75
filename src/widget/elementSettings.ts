/** Settings of the element itself, which are not props of the form. */
export interface ElementSettings {
  mode: 'inline' | 'dialog' | 'floating'
  buttonLabel: string | undefined
  /** Whether the page offers another time if that of `start` was taken meanwhile. */
  chooseAnother: boolean
}
