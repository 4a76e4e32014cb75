import type { RefObject } from 'react'

type TextControl = HTMLInputElement | HTMLTextAreaElement

const TEXTS = 'input:not([type=checkbox], [type=radio]), textarea'

/**
 * Tells the form what its text controls hold without its knowing: some browsers fill fields in without an event. An
 * `input` event makes React look; it compares with what it put there itself, so that a control that holds just that
 * changes nothing.
 *
 * @param root - of the form; nothing is done where it is not on the page
 */
export function takeAutofill(root: RefObject<Element | null>): void {
  const controls = [...(root.current?.querySelectorAll<TextControl>(TEXTS) ?? [])]
  // React writes the value it draws into the attribute too.
  const filled = controls.filter((control) => !control.readOnly && control.value !== control.defaultValue)
  // All are read before the first is told: React draws the controls beside it again, with what it thinks they hold.
  for (const [control, text] of filled.map((control) => [control, control.value] as const)) {
    setSilently(control, text)
    control.dispatchEvent(new Event('input', { bubbles: true, composed: true }))
  }
}

/** React watches the property of the element; that of its prototype is the browser's own. */
function setSilently(control: TextControl, text: string): void {
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), 'value')?.set?.call(control, text)
}
