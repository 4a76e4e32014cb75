import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { page, type Locator } from 'vitest/browser'
import { BookingForm, type BookingFormProps } from '../../src/index.js'

const unmounts: (() => void)[] = []
let count = 0

/** A form on the page, and the only hold that a browser test has on it. */
export interface MountedForm {
  /** Finds by role and label, inside this form only, through shadow roots too. */
  form: Locator
  /** Draws the form again with other props, as a host does. */
  rerender: (props: BookingFormProps) => void
  unmount: () => void
}

/**
 * Puts a `BookingForm` on the page, as every browser test does: in StrictMode, with the style sheet loaded.
 * Tests use the locator and nothing of the DOM, so the same suite can run on another host of the same form.
 */
export function mountBookingForm(props: BookingFormProps): MountedForm {
  const host = document.createElement('div')
  // Two forms on a page: a locator by place would find another element once the first one is drawn.
  const name = `form ${(count += 1)} of the test`
  host.dataset.testid = name
  document.body.append(host)
  const root = createRoot(host)
  const draw = (next: BookingFormProps) => {
    root.render(
      <StrictMode>
        <BookingForm {...next} />
      </StrictMode>,
    )
  }
  let mounted = true
  const unmount = () => {
    if (!mounted) return
    mounted = false
    root.unmount()
    host.remove()
  }
  unmounts.push(unmount)
  draw(props)
  return { form: page.getByTestId(name), rerender: draw, unmount }
}

/** Takes every form off the page; the setup calls it after each test. */
export function unmountAll(): void {
  for (const unmount of unmounts.splice(0)) unmount()
}
