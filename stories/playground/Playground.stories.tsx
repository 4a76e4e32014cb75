import type { Meta, StoryObj } from '@storybook/react-vite'
import { useMemo } from 'react'
import { expect, fn } from 'storybook/test'
import { createBookingClient, type BookingFormProps } from '../../src/index.js'
import { createTestFetch } from '../../src/testing/createTestFetch.js'
import { RenderedForm, type RenderSettings } from '../support/RenderedForm.js'
import { argTypes, CALLBACKS } from './argTypes.js'
import { CodePanel } from './CodePanel.js'
import { toPlainProps, type PlaygroundSettings } from './playgroundSettings.js'

type Callbacks = Pick<BookingFormProps, (typeof CALLBACKS)[number]>

/** The form with the settings of the controls, and the code for the same form. */
function Playground({ render, ...args }: PlaygroundSettings & Callbacks & { render?: RenderSettings }) {
  const callbacks = Object.fromEntries(CALLBACKS.map((name) => [name, args[name]]))
  const settings = Object.fromEntries(
    Object.entries(args).filter(([name]) => !(name in callbacks)),
  ) as unknown as PlaygroundSettings
  const props = toPlainProps(settings)
  const { outcome } = settings
  const client = useMemo(() => createBookingClient({ fetch: createTestFetch({ outcome }).fetch }), [outcome])
  return (
    <div className="playground">
      <div>
        <RenderedForm {...props} {...callbacks} client={client} render={render} />
      </div>
      <CodePanel props={props} />
    </div>
  )
}

const meta = {
  title: 'Playground',
  component: Playground,
  argTypes,
  tags: ['!autodocs'],
  args: {
    preset: 'Intro call',
    outcome: 'accepted',
    ...Object.fromEntries(CALLBACKS.filter((name) => name !== 'onBeforeSubmit').map((name) => [name, fn()])),
  },
} satisfies Meta<typeof Playground>

export default meta

/** Every prop is a control. The code beside the form is that of the form as it is shown. */
export const PlaygroundStory: StoryObj<typeof meta> = {
  name: 'Playground',
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('heading', { name: 'Intro call' })).toBeVisible()
    await expect(canvas.getByTestId('jsx')).toHaveTextContent("import { BookingForm } from 'booking-form'")
  },
}
