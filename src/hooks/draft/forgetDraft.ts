/** How the draft of a form is forgotten, by the control of the form. */
export const forgetting = new WeakMap<object, () => void>()

/** Forgets what was kept for a form, also when the form has gone from the page before its booking was confirmed. */
export function forgetDraft(control: object): void {
  forgetting.get(control)?.()
}
