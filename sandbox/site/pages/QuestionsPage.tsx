import type { BookingFormProps, EventTypeInput } from 'booking-form'
import { HOST } from '../data/fetchEventTypes.js'
import { DemoForm } from '../DemoForm.js'
import type { Settings } from '../settings.js'
import { PageCode } from './PageCode.js'

/** Jane's project brief, with questions that only this page defines. */
const PROJECT: EventTypeInput = {
  slug: 'intro',
  username: HOST.username,
  title: 'Project brief',
  description: 'Tell me about your project. What I ask depends on what you answer.',
  lengthInMinutes: 30,
  bookingFields: [
    { type: 'name', slug: 'name', isDefault: true, required: true },
    { type: 'email', slug: 'email', isDefault: true, required: true },
    {
      type: 'radio',
      slug: 'kind',
      label: 'What is it about?',
      required: true,
      options: ['A new site', 'A site that exists', 'Something else'],
    },
    {
      type: 'url',
      slug: 'address',
      label: 'Its address',
      required: true,
      showIf: { all: [{ field: 'kind', operator: 'equals', value: 'A site that exists' }] },
    },
    {
      type: 'text',
      slug: 'other',
      label: 'What is it?',
      required: true,
      showIf: { all: [{ field: 'kind', operator: 'equals', value: 'Something else' }] },
    },
    {
      type: 'date',
      slug: 'launch',
      label: 'When should it be ready?',
      min: new Date().toISOString().slice(0, 10),
      weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
    },
    { type: 'file', slug: 'files', label: 'Pictures or a brief', multiple: true, maxBytes: 5_000_000 },
    {
      type: 'consent',
      slug: 'terms',
      label: 'I agree that Jane reads my answers',
      required: true,
      links: [{ text: 'Privacy', url: 'https://example.com/privacy' }],
    },
  ],
}

const STEPS = 20

/** The files whose upload has failed. */
const failed = new Set<string>()

/**
 * Pretends to upload: takes two seconds, and answers with an address at which there is no file. The first
 * upload of a file with “fail” in its name fails, to show what happens then.
 */
const upload: BookingFormProps['upload'] = async (file, { signal, onProgress }) => {
  for (let step = 0; step <= STEPS; step++) {
    await new Promise((resolve) => setTimeout(resolve, 100))
    signal.throwIfAborted()
    onProgress(step / STEPS)
    if (step === STEPS / 2 && /fail/i.test(file.name) && !failed.has(file.name)) {
      failed.add(file.name)
      throw new Error('The demo lets the first upload of this file fail.')
    }
  }
  return `https://files.example.com/${encodeURIComponent(file.name)}`
}

const CODE = `<BookingForm
  eventType={{
    slug: 'intro', username: 'jane', lengthInMinutes: 30,
    bookingFields: [
      { type: 'radio', slug: 'kind', label: 'What is it about?', options: […] },
      { type: 'url', slug: 'address', label: 'Its address', required: true,
        showIf: { all: [{ field: 'kind', operator: 'equals', value: 'A site that exists' }] } },
      { type: 'date', slug: 'launch', label: 'When should it be ready?', min: '2026-12-01' },
      { type: 'file', slug: 'files', label: 'Pictures or a brief', multiple: true },
      { type: 'consent', slug: 'terms', label: 'I agree …', required: true },
    ],
  }}
  upload={async (file, { signal, onProgress }) => url}
/>`

/** A form with questions that the host of the page adds: on conditions, a date, files and a consent. */
export function QuestionsPage({ settings }: { settings: Settings }) {
  return (
    <>
      <h1>Questions of your own</h1>
      <p className="quiet">
        This page defines the questions: some depend on other answers, one takes a day, one takes files and
        one asks for a consent. No file leaves your device: the upload is only pretended, and fails once if
        the name of the file contains “fail”.
      </p>
      <div className="card form-card">
        <DemoForm slug="intro" eventType={PROJECT} settings={settings} upload={upload} />
      </div>
      <PageCode of="the page" code={CODE} />
    </>
  )
}
