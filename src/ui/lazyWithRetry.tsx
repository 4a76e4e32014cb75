'use client'

import { useEffect, useState, type ComponentType } from 'react'
import { Skeleton } from './Skeleton.js'

/** On a bad network a part is asked for again after so long. */
const RETRY_AFTER_MS = 3000

/**
 * A part that is loaded when a form first has it, the control of a field say, so that others do not pay for it. Its
 * place is kept by a shape of a control's size; a load that fails is tried again for as long as the part is drawn.
 */
export function lazyWithRetry<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  let loaded: ComponentType<Props> | undefined
  return function LaterControl(props: Props) {
    const [Control, setControl] = useState(() => loaded)
    useEffect(() => {
      if (Control) return
      let timer: ReturnType<typeof setTimeout>
      let gone = false
      const tryToLoad = () => {
        load().then(
          (control) => {
            loaded = control
            if (!gone) setControl(() => control)
          },
          () => {
            if (!gone) timer = setTimeout(tryToLoad, RETRY_AFTER_MS)
          },
        )
      }
      tryToLoad()
      return () => {
        gone = true
        clearTimeout(timer)
      }
    }, [Control])
    return Control ? <Control {...props} /> : <Skeleton />
  }
}
