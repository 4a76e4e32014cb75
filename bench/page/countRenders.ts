// Counts what React renders, if the address of the page has `count`. Counting takes time, so the bench does
// it in visits of its own. This module must be imported before React.

/** How often React committed, and how many components it rendered. */
export interface Renders {
  commits: number
  components: number
}

interface Fiber {
  tag: number
  flags: number
  child: Fiber | null
  sibling: Fiber | null
  alternate: Fiber | null
}

declare global {
  var renders: Renders | undefined
}

/** Class and function components, forwarded refs and memoized components, by React's numbers. */
const COMPONENTS = [0, 1, 11, 14, 15]
const PERFORMED_WORK = 1

function countComponents(first: Fiber | null): number {
  let found = 0
  for (let fiber = first; fiber; fiber = fiber.sibling) {
    const { alternate, tag, flags, child } = fiber
    if (COMPONENTS.includes(tag) && (!alternate || flags & PERFORMED_WORK)) found++
    // React reuses the children of what it has not rendered again.
    if (!alternate || child !== alternate.child) found += countComponents(child)
  }
  return found
}

if (new URLSearchParams(location.search).has('count')) {
  const renders: Renders = { commits: 0, components: 0 }
  globalThis.renders = renders
  Reflect.set(globalThis, '__REACT_DEVTOOLS_GLOBAL_HOOK__', {
    supportsFiber: true,
    inject: () => 1,
    onCommitFiberUnmount: () => {},
    onCommitFiberRoot: (_: number, { current }: { current: Fiber }) => {
      renders.commits++
      renders.components += countComponents(current.child)
    },
  })
}
