import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { page, type Locator } from 'vitest/browser'
import { BookingForm, type BookingFormProps } from '../../src/index.js'

const unmounts: (() => void)[] = []
let count = 0

declare const __BF_HOST__: Host

/** How the form is rendered: as a React component, or as the built element on Preact or on React. */
export type Host = 'component' | 'preact' | 'react'

/** How the tests of this run render the form. */
export const host: Host = typeof __BF_HOST__ === 'undefined' ? 'component' : __BF_HOST__

/** The path of each build of the element. */
const BUILT = { preact: '/dist/widget/booking-form.js', react: '/build/widget-react/booking-form.js' }

/** The path of the element under test; undefined for the component. */
export const builtElement = host === 'component' ? undefined : BUILT[host]

// Imported by URL, as a page does, so that the bundler of the tests does not transform it.
if (builtElement) await import(/* @vite-ignore */ builtElement)

/** A mounted form. Browser tests use only this, not the DOM. */
export interface MountedForm {
  /** Finds elements by role and label inside this form, including its shadow root. */
  form: Locator
  /** Re-renders the form with other props, as a host does. */
  rerender: (props: BookingFormProps) => void
  unmount: () => void
}

/**
 * Mounts a form for a browser test: `BookingForm` in StrictMode with the style sheet, or the built
 * element with the same options as properties. Tests use only the locator, so that the same suite runs
 * on both.
 *
 * @param parent - the element of the page to mount it in; the body by default
 */
export function mountBookingForm(props: BookingFormProps, parent: Element = document.body): MountedForm {
  return host === 'component' ? mountComponent(props, parent) : mountElement(props, parent)
}

function mountElement({ className = '', ...props }: BookingFormProps, parent: Element): MountedForm {
  const element = document.createElement('booking-form')
  const name = nameForm(element)
  element.className = className
  Object.assign(element, props)
  parent.append(element)
  const rerender = (next: BookingFormProps) => {
    const removed = Object.keys(props).filter((name) => !Object.hasOwn(next, name))
    Object.assign(element, Object.fromEntries(removed.map((name) => [name, undefined])), next)
  }
  const unmount = () => element.remove()
  unmounts.push(unmount)
  return { form: page.getByTestId(name), rerender, unmount }
}

/**
 * Gives the element a unique test id. With two forms on a page, a locator by position could find
 * another element after the first one renders.
 */
function nameForm(element: HTMLElement): string {
  return (element.dataset.testid = `form ${(count += 1)} of the test`)
}

function mountComponent(props: BookingFormProps, parent: Element): MountedForm {
  const host = parent.ownerDocument.createElement('div')
  const name = nameForm(host)
  parent.append(host)
  const root = createRoot(host)
  const render = (next: BookingFormProps) => {
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
  render(props)
  return { form: page.getByTestId(name), rerender: render, unmount }
}

/** Unmounts every form. The setup calls it after each test. */
export function unmountAll(): void {
  for (const unmount of unmounts.splice(0)) unmount()
}
