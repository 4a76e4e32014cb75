/**
 * Focuses the control of a field: the one that is wrong where a field has several.
 *
 * @param from - an element of the same tree, which may be a shadow tree
 * @param id - of the field's control
 */
export function focusField(from: Element, id: string): void {
  const root = from.getRootNode() as Document | ShadowRoot
  const control = root.getElementById(id)
  const wrong = control?.closest('.bf-field')?.querySelector<HTMLElement>('[aria-invalid="true"]')
  const target = wrong ?? control
  target?.focus({ preventScroll: true })
  // The label comes into sight with the control.
  target?.closest('.bf-field')?.scrollIntoView({ block: 'nearest' })
}
