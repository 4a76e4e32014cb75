import { render, type RenderResult } from '@testing-library/react'
import { userEvent, type UserEvent } from '@testing-library/user-event'
import { StrictMode, type ReactNode } from 'react'
import { BookingForm, type BookingFormProps } from '../../src/index.js'

/** The result of Testing Library's `render`, and a simulated user. */
export type Rendered = RenderResult & { user: UserEvent }

/** Renders in StrictMode, as every DOM test does. */
export function renderStrict(node: ReactNode): Rendered {
  return { user: userEvent.setup(), ...render(<StrictMode>{node}</StrictMode>) }
}

/** Renders a `BookingForm` in StrictMode. */
export function renderForm(props: BookingFormProps): Rendered {
  return renderStrict(<BookingForm {...props} />)
}
