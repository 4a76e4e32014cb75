import type { RefObject } from 'react'

type TextControl = HTMLInputElement | HTMLTextAreaElement

const TEXTS = 'input:not([type=checkbox], [type=radio]), textarea'

/**
 * Updates the form state with text that the browser has filled in, because some browsers fill in fields
 * without firing an event. The `input` event makes React compare the text with the text it rendered
 * last, so that nothing happens for an unchanged control.
 *
 * @param root - the root element of the form; nothing happens while the form is not mounted
 */
export function takeAutofill(root: RefObject<Element | null>): void {
  const controls = [...(root.current?.querySelectorAll<TextControl>(TEXTS) ?? [])]
  // React also writes the value that it renders into the `value` attribute, which `defaultValue`
  // reflects. A different value was therefore filled in by the browser.
  const filled = controls.filter((control) => !control.readOnly && control.value !== control.defaultValue)
  // All values are read before the first event, because the event makes React re-render the other
  // controls with the values it knows, which would overwrite the filled-in text.
  for (const [control, text] of filled.map((control) => [control, control.value] as const)) {
    setSilently(control, text)
    control.dispatchEvent(new Event('input', { bubbles: true, composed: true }))
  }
}

/**
 * Sets the value with the setter of the prototype, because React tracks assignments to the `value`
 * property of the element itself.
 */
function setSilently(control: TextControl, text: string): void {
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), 'value')?.set?.call(control, text)
}
