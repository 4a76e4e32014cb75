import type { Meta, StoryContext, StoryObj } from '@storybook/react-vite'
import { expect, userEvent, waitFor } from 'storybook/test'
import { BookingForm, type BookingFormProps, type EventTypeInput } from '../../src/index.js'
import { oneField } from '../support/oneField.js'
import { press } from '../support/play.js'

const meta = { title: 'Fields/File', component: BookingForm } satisfies Meta<typeof BookingForm>

export default meta
type Story = StoryObj<typeof meta>
type Field = NonNullable<EventTypeInput['bookingFields']>[number]
type Upload = NonNullable<BookingFormProps['upload']>

const BRIEF: Field = {
  type: 'file',
  slug: 'brief',
  label: 'Your brief',
  required: true,
  accept: '.pdf,image/*',
  maxBytes: 5_000_000,
}

const succeed: Upload = async ({ name }) => `https://files.example.com/${encodeURIComponent(name)}`
const fail: Upload = () => Promise.reject(new Error('503'))
const hang: Upload = (_, { onProgress }) => {
  onProgress(0.4)
  return new Promise(() => {})
}

/** Chooses files as the dialog of the browser would. */
async function choose({ canvas, canvasElement }: StoryContext<BookingFormProps>, ...names: string[]) {
  await canvas.findByRole('button', { name: /^Choose/ })
  const input = canvasElement.querySelector<HTMLInputElement>('input[type=file]')
  const files = names.map((name) => new File(['x'.repeat(24_000)], name, { type: 'application/pdf' }))
  if (input) await userEvent.upload(input, files)
}

export const Empty: Story = {
  args: { ...oneField(BRIEF), upload: succeed },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'Choose a file' })).toBeInTheDocument()
  },
}

export const Uploading: Story = {
  args: { ...oneField(BRIEF), upload: hang },
  play: async (played) => {
    await choose(played, 'brief.pdf')
    await expect(await played.canvas.findByText('Uploading: 40%')).toBeInTheDocument()
    await expect(played.canvas.getByRole('button', { name: 'Cancel brief.pdf' })).toBeInTheDocument()
  },
}

export const Several: Story = {
  args: { ...oneField({ ...BRIEF, multiple: true }), upload: succeed },
  play: async (played) => {
    await choose(played, 'brief.pdf', 'A file with a long name that needs two lines on a telephone.pdf')
    await expect(await played.canvas.findByRole('button', { name: 'Remove brief.pdf' })).toBeInTheDocument()
  },
}

export const Failed: Story = {
  args: { ...oneField(BRIEF), upload: fail },
  play: async (played) => {
    await choose(played, 'brief.pdf')
    await expect(
      await played.canvas.findByRole('button', { name: 'Try again brief.pdf' }),
    ).toBeInTheDocument()
  },
}

/** A submit while an upload runs sends nothing. */
export const Invalid: Story = {
  args: { ...oneField(BRIEF), upload: hang },
  play: async (played) => {
    await choose(played, 'brief.pdf')
    await press(played)
    const link = await played.canvas.findByRole('link', { name: /^Wait until the upload/ })
    await userEvent.click(link)
    await waitFor(() => expect(played.canvas.getByRole('button', { name: 'Choose a file' })).toHaveFocus())
  },
}
