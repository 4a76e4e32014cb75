const KEYS = ['keydown', 'keypress', 'keyup'] as const
/** Composed, or bubbling where there is no shadow tree: a page's own listeners would take them for its own fields'. */
const INPUT = ['beforeinput', 'input', 'change', 'paste', 'submit', 'reset'] as const

/**
 * Keeps what is typed in a form from the page around it: its shortcuts, its handlers of forms. Escape and Tab go on, for
 * dialogs and focus traps around the form.
 *
 * @param box - all that the element draws; the form's own listeners are inside it, and have heard everything before
 */
export function isolate(box: HTMLElement): void {
  for (const name of KEYS) {
    box.addEventListener(name, (event) => {
      if (event.key !== 'Escape' && event.key !== 'Tab') event.stopPropagation()
    })
  }
  for (const name of INPUT) box.addEventListener(name, (event) => event.stopPropagation())
}
