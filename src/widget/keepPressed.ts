const PRESSES = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'] as const

/**
 * Keeps what the visitor pressed in the page until all listeners have the event. The form may replace a
 * pressed button at once, and a popup of the page, which closes on a press outside of it, would no longer
 * find the button inside. Only needed without a shadow root, because a shadow root hides its nodes.
 *
 * @param box - the element that contains everything rendered
 */
export function keepPressed(box: HTMLElement): void {
  const keep = ({ target }: Event) => {
    let gone = target as HTMLElement
    if (gone.isConnected) return
    while (gone.parentElement) gone = gone.parentElement
    gone.style.display = 'none'
    box.append(gone)
    setTimeout(() => gone.remove())
  }
  for (const name of PRESSES) box.addEventListener(name, keep)
}
