// Replaces `react-dom/client` in the built element.
import { options } from 'preact'
import { render } from 'preact/compat'
import type { ReactNode } from 'react'

const { diffed } = options

// Like React, also set the `value` attribute of a rendered text control. The form compares the
// attribute with the current value to find out whether the browser has filled in the control.
options.diffed = (vnode) => {
  diffed?.(vnode)
  const { type, props } = vnode as { type: unknown; props: { value?: unknown } }
  const control = (vnode as { __e?: unknown }).__e
  if ((type === 'input' || type === 'textarea') && typeof props.value === 'string')
    setDefault(control as HTMLInputElement, props.value)
}

function setDefault(control: HTMLInputElement, value: string): void {
  if (control.type !== 'checkbox' && control.type !== 'radio' && control.defaultValue !== value)
    control.defaultValue = value
}

/** Like React's `createRoot`, but `render` is synchronous. */
export function createRoot(container: Element) {
  return {
    render: (node: ReactNode) => render(node as Parameters<typeof render>[0], container),
    unmount: () => render(null, container),
  }
}
