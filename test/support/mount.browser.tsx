import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { page, type Locator } from 'vitest/browser'
import { BookingForm, type BookingFormProps } from '../../src/index.js'

const unmounts: (() => void)[] = []
let count = 0

declare const __BF_HOST__: Host

/** What the form is drawn by: React in the test's own page, or the built element, on Preact or on React. */
export type Host = 'component' | 'preact' | 'react'

export const host: Host = typeof __BF_HOST__ === 'undefined' ? 'component' : __BF_HOST__

/** Where the built element is served, by what it is built on. */
const BUILT = { preact: '/dist/widget/booking-form.js', react: '/build/widget-react/booking-form.js' }

/** Where the element of this test is served. */
export const builtElement = host === 'component' ? undefined : BUILT[host]

// By its address, as a page loads it: the test's own bundler would take it apart.
if (builtElement) await import(/* @vite-ignore */ builtElement)

/** A form on the page, and the only hold that a browser test has on it. */
export interface MountedForm {
  /** Finds by role and label, inside this form only, through shadow roots too. */
  form: Locator
  /** Draws the form again with other props, as a host does. */
  rerender: (props: BookingFormProps) => void
  unmount: () => void
}

/**
 * Puts a form on the page, as every browser test does: `BookingForm` in StrictMode with the style sheet loaded, or the
 * built element with the same options as properties.
 * Tests use the locator and nothing of the DOM, so that the same suite runs on each.
 */
export function mountBookingForm(props: BookingFormProps): MountedForm {
  return host === 'component' ? mountComponent(props) : mountElement(props)
}

function mountElement({ className = '', ...props }: BookingFormProps): MountedForm {
  const element = document.createElement('booking-form')
  const name = nameForm(element)
  element.className = className
  Object.assign(element, props)
  document.body.append(element)
  const rerender = (next: BookingFormProps) => {
    const gone = Object.keys(props).filter((name) => !Object.hasOwn(next, name))
    Object.assign(element, Object.fromEntries(gone.map((name) => [name, undefined])), next)
  }
  const unmount = () => element.remove()
  unmounts.push(unmount)
  return { form: page.getByTestId(name), rerender, unmount }
}

/** Two forms on a page: a locator by place would find another element once the first one is drawn. */
function nameForm(element: HTMLElement): string {
  return (element.dataset.testid = `form ${(count += 1)} of the test`)
}

function mountComponent(props: BookingFormProps): MountedForm {
  const host = document.createElement('div')
  const name = nameForm(host)
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
