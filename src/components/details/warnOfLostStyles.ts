/** The roots that were checked. */
const checked = new WeakSet<Element>()

/**
 * Warns the developer once for each form if the page overrides the style sheet of the form. Only a hidden
 * button is measured, which nobody styles on purpose.
 */
export function warnOfLostStyles(root: HTMLElement): void {
  if (checked.has(root)) return
  checked.add(root)
  // A host may style the form without the style sheet.
  if (!getComputedStyle(root).getPropertyValue('--_bf-height')) return
  const button = root.ownerDocument.createElement('button')
  Object.assign(button, { type: 'submit', className: 'bf-button', hidden: true })
  button.dataset.primary = ''
  root.append(button)
  const { paddingInlineStart, borderInlineStartStyle, backgroundColor } = getComputedStyle(button)
  const isLost =
    parseFloat(paddingInlineStart) === 0 ||
    borderInlineStartStyle === 'none' ||
    backgroundColor === 'rgba(0, 0, 0, 0)'
  button.remove()
  // The console is the right place, because only the developer of the page can change its style sheets.
  if (isLost)
    // oxlint-disable-next-line no-console
    console.warn(
      '[booking-form] The page overrides the style sheet of the form, so that buttons and inputs have lost ' +
        'their padding, border or background. Either a layer of the page is above the layer of the form, or a ' +
        'reset uses attributes such as [type=submit]. Put “@layer reset, booking-form;” before all style ' +
        'sheets, with the names of your layers, or load booking-form/styles.unlayered.css after the reset.',
    )
}
