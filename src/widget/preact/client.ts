// `react-dom/client` on Preact.
import { options } from 'preact'
import { render } from 'preact/compat'
import type { ReactNode } from 'react'

const { diffed } = options

// React writes the value that a text control is drawn with into its attribute too, and the form reads from it whether a
// browser has filled the control in.
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

/** As React's; it draws at once. */
export function createRoot(container: Element) {
  return {
    render: (node: ReactNode) => render(node as Parameters<typeof render>[0], container),
    unmount: () => render(null, container),
  }
}
