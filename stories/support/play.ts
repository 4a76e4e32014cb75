import { expect, waitFor } from 'storybook/test'
import type { StoryContext } from '@storybook/react-vite'
import type { BookingFormProps } from '../../src/index.js'

type Played = Pick<StoryContext<BookingFormProps>, 'canvas' | 'userEvent'>

/** Clicks the button that books. */
export async function press({ canvas, userEvent }: Played): Promise<void> {
  await userEvent.click(await canvas.findByRole('button', { name: /^(?:Book|Request) \w/ }))
}

/** Fills in the attendee's name and e-mail address. */
export async function fillIn({ canvas, userEvent }: Played): Promise<void> {
  await userEvent.type(await canvas.findByRole('textbox', { name: /name/i }), 'Ada Lovelace')
  await userEvent.type(canvas.getByRole('textbox', { name: /mail/i }), 'ada@example.com')
}

/** Books, and returns the heading of the outcome, which must have the focus. */
export async function bookAndRead(played: Played, heading: RegExp): Promise<HTMLElement> {
  await fillIn(played)
  await press(played)
  const found = await played.canvas.findByRole('heading', { name: heading })
  await waitFor(() => expect(found).toHaveFocus())
  return found
}

/** Submits, and expects the field to be invalid and described by the error message. */
export async function expectInvalid(
  played: Played,
  find: () => HTMLElement,
  sentence: RegExp,
): Promise<void> {
  await press(played)
  await played.canvas.findByRole('heading', { name: /^Fix 1 thing/ })
  await expect(find()).toHaveAttribute('aria-invalid', 'true')
  await expect(find()).toHaveAccessibleDescription(sentence)
}
