import { expect, waitFor } from 'storybook/test'
import type { StoryContext } from '@storybook/react-vite'
import type { BookingFormProps } from '../../src/index.js'

type Played = Pick<StoryContext<BookingFormProps>, 'canvas' | 'userEvent'>

/** Presses the button that books. */
export async function press({ canvas, userEvent }: Played): Promise<void> {
  await userEvent.click(await canvas.findByRole('button', { name: /^(?:Book|Request) \w/ }))
}

/** Fills in who books. */
export async function fillIn({ canvas, userEvent }: Played): Promise<void> {
  await userEvent.type(await canvas.findByRole('textbox', { name: /name/i }), 'Ada Lovelace')
  await userEvent.type(canvas.getByRole('textbox', { name: /mail/i }), 'ada@example.com')
}

/** Books, and finds what the form says then: a heading that has the focus. */
export async function bookAndRead(played: Played, heading: RegExp): Promise<HTMLElement> {
  await fillIn(played)
  await press(played)
  const found = await played.canvas.findByRole('heading', { name: heading })
  await waitFor(() => expect(found).toHaveFocus())
  return found
}

/** Presses, and finds the control marked and described by a sentence. */
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
