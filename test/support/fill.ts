import { screen, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'

/** Types a name and an email address into a form that has both fields. */
export async function fillAttendee(user: UserEvent): Promise<void> {
  await user.type(screen.getByLabelText(/name/i), 'Mr Proper')
  await user.type(screen.getByLabelText(/e-?mail/i), 'mr_proper@gmail.com')
}

/** Clicks the submit button. */
export async function pressBook(user: UserEvent): Promise<void> {
  await user.click(screen.getByRole('button', { name: /^(Book|Request) / }))
}

/** Returns the label and value of every control on the page, in order. */
export function readValues(): [label: string, value: string | boolean][] {
  const controls = [
    ...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>(
      'input, textarea, select',
    ),
  ]
  return controls.map((control) => {
    const label = control.getAttribute('aria-label') ?? control.labels?.[0]?.textContent ?? control.id
    return [
      label,
      control instanceof HTMLInputElement && /radio|checkbox/.test(control.type)
        ? control.checked
        : control.value,
    ]
  })
}

/** Returns the text of each link in the error summary, in order. */
export function readSummary(): string[] {
  const summary = screen.getByRole('group', { name: /^Fix / })
  return within(summary)
    .getAllByRole('link')
    .map((link) => link.textContent)
}
