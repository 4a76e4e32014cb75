import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, waitFor } from 'storybook/test'
import { BookingForm } from '../src/index.js'
import { ar } from '../src/locales/ar/index.js'
import { answering } from './support/answering.js'
import { jane, manyQuestions, START } from './support/eventTypes.js'
import { fillIn, press } from './support/play.js'

const meta = {
  title: 'BookingForm',
  component: BookingForm,
  args: {
    eventType: jane('intro'),
    start: START,
    timeZone: 'Europe/Riga',
    client: answering('by-id'),
    onSuccess: fn(),
    onError: fn(),
    onValidationError: fn(),
  },
} satisfies Meta<typeof BookingForm>

export default meta
type Story = StoryObj<typeof meta>

/** The minimum that a form needs: an event type and a start. */
export const Minimal: Story = {
  args: { eventType: { id: 123, lengthInMinutes: 30 } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('textbox', { name: 'Full name' })).toHaveValue('')
    await expect(canvas.getByRole('textbox', { name: 'Email address' })).toHaveValue('')
    await expect(canvas.getByRole('button', { name: /^Book / })).toBeInTheDocument()
  },
}

/** One field of each type. */
export const Detailed: Story = {
  args: { eventType: jane('every-field') },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('heading', { name: 'Project brief' })).toBeInTheDocument()
    await expect(await canvas.findByRole('group', { name: /^Budget/ })).toBeInTheDocument()
    await expect(canvas.getByRole('group', { name: 'Date and time' })).toHaveTextContent(/10:00/)
  },
}

/** The second question is asked only if the first answer is yes, and the third only if the second has one. */
export const Conditional: Story = {
  args: {
    eventType: {
      id: 123,
      lengthInMinutes: 30,
      bookingFields: [
        {
          type: 'radio',
          slug: 'site',
          label: 'Do you have a website?',
          required: true,
          options: ['Yes', 'No'],
        },
        {
          type: 'url',
          slug: 'address',
          label: 'Its address',
          required: true,
          showIf: { all: [{ field: 'site', operator: 'equals', value: 'Yes' }] },
        },
        {
          type: 'textarea',
          slug: 'change',
          label: 'What should change?',
          showIf: { all: [{ field: 'address', operator: 'not', value: '' }] },
        },
      ],
    },
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('radio', { name: 'Yes' }))
    await userEvent.type(await canvas.findByRole('textbox', { name: 'Its address' }), 'example.com')
    await expect(canvas.getByRole('textbox', { name: /^What should change/ })).toBeVisible()
    await userEvent.click(canvas.getByRole('radio', { name: 'No' }))
    await expect(canvas.queryByRole('textbox', { name: 'Its address' })).toBeNull()
    await userEvent.click(canvas.getByRole('radio', { name: 'Yes' }))
    await expect(canvas.getByRole('textbox', { name: 'Its address' })).toHaveValue('example.com')
  },
}

/** Values that the host knows are prefilled and can be changed. */
export const Prefilled: Story = {
  args: {
    eventType: jane('every-field'),
    defaultValues: {
      name: 'Ada Lovelace',
      email: 'ada@example.com',
      guests: ['grace@example.com'],
      responses: { company: 'Analytical Engines', platforms: ['Web'], stage: 'Live' },
    },
  },
  play: async ({ canvas, userEvent }) => {
    const company = await canvas.findByRole('textbox', { name: /^Company/ })
    await userEvent.type(company, ' Ltd')
    await expect(company).toHaveValue('Analytical Engines Ltd')
    await expect(await canvas.findByRole('radio', { name: 'Live' })).toBeChecked()
  },
}

/** All errors at once: beside each field, and as links in a summary that takes the focus. */
export const Errors: Story = {
  args: { eventType: jane('every-field') },
  play: async (played) => {
    const { canvas, userEvent, args } = played
    await press(played)
    const summary = await canvas.findByRole('group', { name: 'Fix 7 things to book' })
    await waitFor(() => expect(summary).toHaveFocus())
    await userEvent.click(canvas.getByRole('link', { name: 'Fill in “Company”' }))
    await expect(canvas.getByRole('textbox', { name: /^Company/ })).toHaveFocus()
    await expect(args.onValidationError).toHaveBeenCalledOnce()
  },
}

/** After a submit, each answer is validated while it is typed. */
export const ErrorsClearWhileTyping: Story = {
  play: async (played) => {
    await press(played)
    await expect(
      await played.canvas.findByRole('heading', { name: 'Fix 2 things to book' }),
    ).toBeInTheDocument()
    await fillIn(played)
    await expect(played.canvas.queryByRole('heading', { name: /^Fix/ })).toBeNull()
  },
}

/** 280 px, the narrowest supported width. */
export const Narrow280: Story = {
  args: { eventType: jane('every-field') },
  decorators: [(Story) => <div style={{ inlineSize: 280 }}>{Story()}</div>],
  play: async ({ canvas }) => {
    const button = await canvas.findByRole('button', { name: /^Book / })
    await expect(button.getBoundingClientRect().width).toBeLessThanOrEqual(280)
    await expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth)
  },
}

/** Arabic, from right to left. The host's own words keep their direction. */
export const RightToLeft: Story = {
  args: { eventType: jane('places'), locale: 'ar', messages: ar },
  globals: { direction: 'rtl' },
  play: async ({ canvas }) => {
    const button = await canvas.findByRole('button', { name: /^حجز / })
    await expect(getComputedStyle(button).direction).toBe('rtl')
  },
}

export const Dark: Story = {
  args: { eventType: jane('places') },
  globals: { theme: 'dark' },
  play: async ({ canvas }) => {
    const button = await canvas.findByRole('button', { name: /^Book / })
    await expect(getComputedStyle(button).colorScheme).toBe('dark')
  },
}

/** Less space; buttons stay at least 36 px high. */
export const CompactDensity: Story = {
  args: { eventType: jane('every-field'), appearance: { density: 'compact' } },
  play: async ({ canvas }) => {
    const button = await canvas.findByRole('button', { name: /^Book / })
    await expect(button.getBoundingClientRect().height).toBeLessThan(44)
    await expect(button.getBoundingClientRect().height).toBeGreaterThanOrEqual(36)
  },
}

/** The host's own look, set by design tokens. */
export const CustomTokens: Story = {
  args: { appearance: { tokens: { 'color-accent': 'oklch(0.45 0.11 165)', radius: '2px' } } },
  play: async ({ canvas }) => {
    const button = await canvas.findByRole('button', { name: /^Book / })
    await expect(getComputedStyle(button).borderRadius).toBe('2px')
  },
}

export const ManyFields: Story = {
  args: { eventType: manyQuestions(40) },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('textbox', { name: /^Question 1\b/ })).toBeInTheDocument()
    await expect(await canvas.findByRole('textbox', { name: /^Question 40/ })).toBeInTheDocument()
  },
}

/** A required field that cannot be rendered is reported, never left out. */
export const UnknownFieldType: Story = {
  args: {
    eventType: {
      id: 123,
      title: 'Intro call',
      lengthInMinutes: 30,
      bookingFields: [{ type: 'hologram', slug: 'projection', label: 'Your projection', required: true }],
    },
  },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/“Your projection” must be answered to book/)).toBeInTheDocument()
  },
}
