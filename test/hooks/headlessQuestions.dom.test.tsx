import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import {
  createBookingClient,
  questionTypes,
  useBookingField,
  useBookingFiles,
  useBookingForm,
  useEventType,
  type BookingClient,
  type BookingFormState,
  type EventTypeInput,
  type EventTypeState,
  type FieldDefinition,
  type UploadFile,
  type UseBookingFormOptions,
} from '../../src/index.js'
import { createTestFetch } from '../../src/testing/createTestFetch.js'
import { custom, e0, EMAIL, NAME, START } from '../support/e0.js'
import { renderStrict } from '../support/renderForm.js'

const KIND = custom('text', 'kind', { label: 'Kind', required: true })
const DAY = custom('date', 'day', {
  ...{ label: 'Day', required: true, min: '2030-01-01' },
  showIf: { all: [{ field: 'kind', operator: 'equals', value: 'Visit' }] },
})
const FLOOR = custom('text', 'floor', {
  ...{ label: 'Floor', required: true },
  showIf: { all: [{ field: 'day', operator: 'over', value: '2030-06-01' }] },
})
const TERMS = custom('consent', 'terms', { label: 'Terms', required: true })
const CV = custom('file', 'cv', { label: 'CV', accept: '.pdf', maxBytes: 100 })
const SECRET = custom('text', 'secret', { label: 'Secret', hidden: true })

interface Props {
  client: BookingClient
  upload: UploadFile
  fieldTypes?: UseBookingFormOptions['fieldTypes']
}

/** A form as a host would write it: inputs of its own, and none of the components of the package. */
function Page({ eventType, ...props }: Props & { eventType: EventTypeInput }) {
  const state = useEventType({ eventType, client: props.client })
  return state.status === 'ready' ? <Form {...props} {...state} /> : null
}

function Form({ upload, ...options }: Props & Extract<EventTypeState, { status: 'ready' }>) {
  const state = useBookingForm({ ...options, startUtc: START, timeZone: 'Europe/Rome', locale: 'en' })
  if (state.flow.step === 'booked') return <h1>Booked</h1>
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void state.submit()
      }}
    >
      {state.fields.map((field) =>
        field.type === 'file' ? (
          <Files key={field.key} {...{ state, field, upload }} />
        ) : (
          <Question key={field.key} {...{ state, field }} />
        ),
      )}
      <button>Book</button>
      <button type="button" onClick={state.reset}>
        Start over
      </button>
    </form>
  )
}

function Question({ state, field }: { state: BookingFormState; field: FieldDefinition }) {
  const { value, onChange, error, isShown } = useBookingField(state, field)
  if (!isShown) return null
  return (
    <label>
      {field.label}
      {field.type === 'consent' ? (
        <input
          type="checkbox"
          checked={!!value}
          onChange={({ target }) => onChange(target.checked ? new Date().toISOString() : '')}
        />
      ) : (
        <input
          type={field.type === 'date' ? 'date' : 'text'}
          value={String(value)}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
      <b>{error}</b>
    </label>
  )
}

type FilesProps = { state: BookingFormState; field: FieldDefinition; upload: UploadFile }

function Files({ state, field, upload }: FilesProps) {
  const { files, faults, add, retry, remove, error, isShown } = useBookingFiles(state, field, upload)
  if (!isShown) return null
  return (
    <fieldset>
      <label>
        {field.label} <input type="file" onChange={({ target }) => add(target.files ?? [])} />
      </label>
      {files.map(({ id, name, state: step, progress }) => (
        <p key={id}>
          {name} {step} {progress}
          {step === 'failed' && (
            <button type="button" onClick={() => retry(id)}>
              Again
            </button>
          )}
          <button type="button" onClick={() => remove(id)}>
            Remove
          </button>
        </p>
      ))}
      <b>{[...faults, error].join(' ')}</b>
    </fieldset>
  )
}

function open(fields: Record<string, unknown>[], upload: UploadFile = async () => 'https://f.example/a') {
  const eventType = e0({ locations: [] }, [NAME, EMAIL, ...fields])
  const { fetch, requests } = createTestFetch({ eventType })
  const props = { eventType, upload, client: createBookingClient({ fetch }), fieldTypes: questionTypes }
  return { ...renderStrict(<Page {...props} />), requests }
}

type User = ReturnType<typeof open>['user']
const type = (user: User, label: string, text: string) => user.type(screen.getByLabelText(label), text)
const book = (user: User) => user.click(screen.getByRole('button', { name: 'Book' }))
const isBooked = () => screen.findByRole('heading', { name: 'Booked' })
const pdf = (name = 'cv.pdf', size = 50) => new File(['x'.repeat(size)], name, { type: 'application/pdf' })

async function fillWho(user: User) {
  await type(user, 'Full name', 'Ada')
  await type(user, 'Email address', 'ada@example.com')
}

describe('a form of the host’s own inputs', () => {
  it('books with a date, a consent and a file, and with questions that depend on each other', async () => {
    const upload = vi.fn<UploadFile>(async () => 'https://files.example.com/cv.pdf')
    const { user, requests } = open([KIND, DAY, FLOOR, TERMS, CV], upload)
    await fillWho(user)
    expect(screen.queryByLabelText('Day')).toBeNull()
    await type(user, 'Kind', 'Visit')
    expect(screen.queryByLabelText('Floor')).toBeNull()
    await type(user, 'Day', '2030-07-01')
    await type(user, 'Floor', '3')
    await user.click(screen.getByLabelText('Terms'))
    await user.upload(screen.getByLabelText('CV'), pdf())
    expect(await screen.findByText(/cv.pdf uploaded 1/)).toBeVisible()
    await book(user)
    await isBooked()
    expect(requests).toEqual([
      expect.objectContaining({
        bookingFieldsResponses: {
          ...{ kind: 'Visit', day: '2030-07-01', floor: '3', terms: true },
          cv: 'https://files.example.com/cv.pdf',
        },
        metadata: expect.objectContaining({ 'consent.terms': expect.stringMatching(/^\d{4}-.+Z$/) }),
      }),
    ])
  })

  it('neither validates nor sends what is not shown, and keeps its answer', async () => {
    const { user, requests } = open([KIND, DAY, FLOOR, SECRET])
    await fillWho(user)
    expect(screen.queryByLabelText('Secret')).toBeNull()
    await type(user, 'Kind', 'Visit')
    await type(user, 'Day', '2030-07-01')
    await type(user, 'Floor', '3')
    await user.clear(screen.getByLabelText('Kind'))
    await type(user, 'Kind', 'Call')
    expect(screen.queryByLabelText('Day')).toBeNull()
    // The answer that it depends on is not shown either.
    expect(screen.queryByLabelText('Floor')).toBeNull()
    await user.clear(screen.getByLabelText('Kind'))
    await type(user, 'Kind', 'Visit')
    expect(screen.getByLabelText(/Floor/)).toHaveValue('3')
    await type(user, 'Kind', 's')
    await book(user)
    await isBooked()
    expect(requests).toEqual([expect.objectContaining({ bookingFieldsResponses: { kind: 'Visits' } })])
  })

  it('gets the errors of these questions, and sends nothing', async () => {
    const { user, requests } = open([KIND, DAY, TERMS, { ...CV, required: true }])
    await fillWho(user)
    await type(user, 'Kind', 'Visit')
    await type(user, 'Day', '2029-12-31')
    await book(user)
    expect(await screen.findByText(/Choose Tuesday, January 1, 2030 or a later date/)).toBeVisible()
    expect(screen.getByText('To book, agree to “Terms”')).toBeVisible()
    expect(screen.getByText(/Choose a file for “CV”/)).toBeVisible()
    expect(requests).toEqual([])
  })
})

describe('useBookingFiles', () => {
  it('refuses files that the field does not accept, and says why', async () => {
    const upload = vi.fn<UploadFile>(async () => 'https://f.example/a')
    const { user } = open([CV], upload)
    await user.upload(screen.getByLabelText('CV'), pdf('big.pdf', 101))
    expect(await screen.findByText(/big.pdf is larger than 0.1 kB/)).toBeVisible()
    expect(upload).not.toHaveBeenCalled()
    await user.upload(screen.getByLabelText('CV'), pdf())
    expect(await screen.findByText(/cv.pdf uploaded/)).toBeVisible()
    expect(screen.queryByText(/larger/)).toBeNull()
  })

  it('sends nothing while an upload runs or has failed, and tries it again', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    let fail = () => {}
    const upload = vi
      .fn<UploadFile>(async () => 'https://f.example/a')
      .mockImplementationOnce(() => new Promise((_, reject) => (fail = () => reject(new Error('offline')))))
    const { user, requests } = open([CV], upload)
    await fillWho(user)
    await user.upload(screen.getByLabelText('CV'), pdf())
    await book(user)
    expect(await screen.findByText(/Wait until the upload is complete/)).toBeVisible()
    fail()
    await user.click(await screen.findByRole('button', { name: 'Again' }))
    expect(await screen.findByText(/cv.pdf uploaded/)).toBeVisible()
    expect(requests).toEqual([])
    await book(user)
    await isBooked()
    expect(upload).toHaveBeenCalledTimes(2)
  })

  it('replaces the one file, removes it, and stops its upload when the form starts over', async () => {
    const signals: AbortSignal[] = []
    const upload: UploadFile = (_, { signal }) => {
      signals.push(signal)
      return new Promise(() => {})
    }
    const { user } = open([CV], upload)
    const input = () => screen.getByLabelText('CV')
    await user.upload(input(), pdf('one.pdf'))
    await user.upload(input(), pdf('two.pdf'))
    expect(screen.queryByText(/one.pdf/)).toBeNull()
    await user.click(await screen.findByRole('button', { name: 'Remove' }))
    expect(screen.queryByText(/two.pdf/)).toBeNull()
    await user.upload(input(), pdf('three.pdf'))
    await user.click(screen.getByRole('button', { name: 'Start over' }))
    await waitFor(() => expect(signals.map(({ aborted }) => aborted)).toEqual([true, true, true]))
    expect(screen.queryByText(/three.pdf/)).toBeNull()
  })
})

it('without questionTypes, the developer is told to pass them', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
  const eventType = e0({}, [NAME, EMAIL, DAY])
  const client = createBookingClient({ fetch: createTestFetch().fetch })
  renderStrict(<Page {...{ eventType, client }} upload={async () => ''} />)
  await waitFor(() => expect(warn.mock.calls.join()).toContain('Pass questionTypes as fieldTypes'))
})
