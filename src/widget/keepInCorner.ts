/** The space for scrollbars, which differ between browsers, in CSS pixels. */
const TOLERANCE_PX = 24

/**
 * Keeps a floating button in the corner of the window. A transform, a filter or containment of an ancestor
 * would keep the button inside of this ancestor, so the button is put into the top layer then.
 *
 * @returns a function that places the button now, or lets go of the button if `isFloating` is false
 */
export function keepInCorner(button: HTMLElement): (isFloating: boolean) => void {
  const place = () => {
    if (!button.showPopover || (button.popover && button.matches(':popover-open'))) return
    button.popover = null
    if (!isTrapped(button)) return
    button.popover = 'manual'
    button.showPopover()
  }
  let observer: IntersectionObserver | undefined
  return (isFloating) => {
    if (isFloating && !observer) {
      // A button in the corner of the window never leaves the view.
      observer = new IntersectionObserver(place, { threshold: [0, 1] })
      observer.observe(button)
    } else if (!isFloating && observer) {
      observer = void observer.disconnect()
      button.popover = null
    }
    if (isFloating) place()
  }
}

function isTrapped(button: HTMLElement): boolean {
  const { right, bottom, height } = button.getBoundingClientRect()
  const view = button.ownerDocument.defaultView
  if (!height || !view) return false
  const style = view.getComputedStyle(button)
  const isOff = (space: number, wanted: string) => Math.abs(space - parseFloat(wanted)) > TOLERANCE_PX
  return isOff(view.innerWidth - right, style.right) || isOff(view.innerHeight - bottom, style.bottom)
}
