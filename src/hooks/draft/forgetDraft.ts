/** How to forget the draft of a form, by the `control` of react-hook-form. */
export const forgetters = new WeakMap<object, () => void>()

/** Forgets the draft of a form, even if the form was unmounted before its booking was confirmed. */
export function forgetDraft(control: object): void {
  forgetters.get(control)?.()
}
