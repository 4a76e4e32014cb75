'use client'

import { useEffect, useState, type ComponentType, type ReactNode } from 'react'
import { Skeleton } from './Skeleton.js'

/** How long to wait before a failed load is retried. */
const RETRY_AFTER_MS = 3000

/**
 * Returns a component that is loaded when it is first rendered, so that forms that do not render the
 * component never download it. A failed load is retried for as long as the component is mounted.
 *
 * @param placeholder - rendered while loading; by default a skeleton of the size of a control
 */
export function lazyWithRetry<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  placeholder: ReactNode = <Skeleton />,
): ComponentType<Props> {
  let loaded: ComponentType<Props> | undefined
  return function Lazy(props: Props) {
    const [Loaded, setLoaded] = useState(() => loaded)
    useEffect(() => {
      if (Loaded) return
      let timer: ReturnType<typeof setTimeout>
      let isUnmounted = false
      const tryToLoad = () => {
        load().then(
          (component) => {
            loaded = component
            if (!isUnmounted) setLoaded(() => component)
          },
          () => {
            if (!isUnmounted) timer = setTimeout(tryToLoad, RETRY_AFTER_MS)
          },
        )
      }
      tryToLoad()
      return () => {
        isUnmounted = true
        clearTimeout(timer)
      }
    }, [Loaded])
    return Loaded ? <Loaded {...props} /> : placeholder
  }
}
