'use client'

import { useCallback, type ReactNode } from 'react'
import { setTrap } from '../../hooks/submission/honeypot.js'
import type { BookingFormState } from '../../hooks/useBookingForm.js'
import { Boundary } from '../../ui/Boundary.js'
import { usePart } from '../../ui/usePart.js'
import { useBookingFormContext } from '../BookingFormContext.js'

/** Props of {@link Safeguards}. */
export interface SafeguardsProps {
  state: BookingFormState
}

/** Renders what tells visitors from programs: the widget of the host's guard, and the trap of `honeypot`. */
export function Safeguards({ state }: SafeguardsProps) {
  const { host } = useBookingFormContext()
  const part = usePart()
  const { control } = state.form
  const placeTrap = useCallback((input: HTMLInputElement | null) => setTrap(control, input), [control])
  return (
    <>
      {host.renderGuard && (
        <div {...part('guard')}>
          <Boundary fallback={null}>
            <Rendered render={host.renderGuard} />
          </Boundary>
        </div>
      )}
      {host.honeypot && (
        // Programs skip inputs that are not displayed, so this one is only out of sight. People never reach
        // it.
        <div {...part('sr-only')} aria-hidden="true">
          <input
            ref={placeTrap}
            type="text"
            // An assistant fills in each input that has a name.
            name={host.toolName ? undefined : 'website'}
            tabIndex={-1}
            autoComplete="off"
            // Password managers fill in what they find.
            data-1p-ignore=""
            data-lpignore="true"
          />
        </div>
      )}
    </>
  )
}

/** Calls the host's function while it renders, so that an error boundary catches what it throws. */
function Rendered({ render }: { render: () => ReactNode }) {
  return render()
}
