// `react-dom/client` on Preact.
import { render } from 'preact/compat'
import type { ReactNode } from 'react'

/** As React's; it draws at once. */
export function createRoot(container: Element) {
  return {
    render: (node: ReactNode) => render(node as Parameters<typeof render>[0], container),
    unmount: () => render(null, container),
  }
}
