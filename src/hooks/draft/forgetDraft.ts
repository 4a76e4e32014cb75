/** The functions that delete the draft of a form, keyed by the `control` of react-hook-form. */
export const forgetters = new WeakMap<object, () => void>()

/** Deletes the draft of a form, even if the form was unmounted before its booking was confirmed. */
export function forgetDraft(control: object): void {
  forgetters.get(control)?.()
}
