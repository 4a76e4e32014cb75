import { render, type RenderResult } from '@testing-library/react'
import { userEvent, type UserEvent } from '@testing-library/user-event'
import { StrictMode, type ReactNode } from 'react'
import { BookingForm, type BookingFormProps } from '../../src/index.js'

/** What Testing Library gives, and a user to type and press with. */
export type Rendered = RenderResult & { user: UserEvent }

/** Renders in StrictMode, as every DOM test does. */
export function renderStrict(node: ReactNode): Rendered {
  return { user: userEvent.setup(), ...render(<StrictMode>{node}</StrictMode>) }
}

/** Renders a `BookingForm` in StrictMode. */
export function renderForm(props: BookingFormProps): Rendered {
  return renderStrict(<BookingForm {...props} />)
}
