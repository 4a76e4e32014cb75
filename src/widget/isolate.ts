const KEYS = ['keydown', 'keypress', 'keyup'] as const
/**
 * Events of the form's fields that can reach listeners of the page. Some of them cross the boundary of a
 * shadow tree. The others, for example `change` and `submit`, reach the page only if the element has the
 * attribute `no-shadow`. The page would mistake them for events of its own fields.
 */
const INPUT = ['beforeinput', 'input', 'change', 'paste', 'submit', 'reset'] as const

/**
 * Stops keyboard and input events at the edge of the element, so that they do not reach the page's
 * shortcuts and form handlers. Escape and Tab still reach the page, for dialogs and focus traps around
 * the form.
 *
 * @param box - the element that contains everything rendered; the form's own listeners are inside this
 *   element and run first
 */
export function isolate(box: HTMLElement): void {
  for (const name of KEYS) {
    box.addEventListener(name, (event) => {
      if (event.key !== 'Escape' && event.key !== 'Tab') event.stopPropagation()
    })
  }
  for (const name of INPUT) box.addEventListener(name, (event) => event.stopPropagation())
}
