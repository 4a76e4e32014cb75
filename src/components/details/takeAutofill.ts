import type { RefObject } from 'react'

type TextControl = HTMLInputElement | HTMLTextAreaElement

const TEXTS = 'input:not([type=checkbox], [type=radio]), textarea'

/**
 * Reports to the form the text that the browser has filled in: some browsers do so without an event. The
 * `input` event makes React compare the text with what it rendered, so that an unchanged control changes
 * nothing.
 *
 * @param root - the root of the form; nothing is done while it is not mounted
 */
export function takeAutofill(root: RefObject<Element | null>): void {
  const controls = [...(root.current?.querySelectorAll<TextControl>(TEXTS) ?? [])]
  // React writes the value it renders into the attribute too.
  const filled = controls.filter((control) => !control.readOnly && control.value !== control.defaultValue)
  // All are read before the first event: it makes React re-render the other controls with the values it
  // knows.
  for (const [control, text] of filled.map((control) => [control, control.value] as const)) {
    setSilently(control, text)
    control.dispatchEvent(new Event('input', { bubbles: true, composed: true }))
  }
}

/** Sets the value through the prototype, because React watches the property of the element itself. */
function setSilently(control: TextControl, text: string): void {
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), 'value')?.set?.call(control, text)
}
