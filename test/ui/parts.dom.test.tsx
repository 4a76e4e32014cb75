import { act, render, screen } from '@testing-library/react'
import { createRef, StrictMode } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { Button } from '../../src/ui/Button.js'
import { FieldFrame } from '../../src/ui/FieldFrame.js'
import { FormUiContext } from '../../src/ui/FormUi.js'
import { LiveRegion, type Announce } from '../../src/ui/LiveRegion.js'
import { Notice } from '../../src/ui/Notice.js'
import { OptionRow } from '../../src/ui/OptionRow.js'
import { createPart } from '../../src/ui/parts.js'
import { SafeLink } from '../../src/ui/SafeLink.js'
import { toSafeUrl } from '../../src/ui/toSafeUrl.js'
import { renderStrict } from '../support/renderForm.js'

describe('the frame of a field', () => {
  it('labels a single control, and describes it with the hint and the error', () => {
    renderStrict(
      <FieldFrame
        id="a"
        frame="label"
        label="City"
        marker="(optional)"
        hint="Where you live"
        error="Enter a city"
      >
        {({ describedBy, invalid }) => <input id="a" aria-describedby={describedBy} aria-invalid={invalid} />}
      </FieldFrame>,
    )
    const input = screen.getByRole('textbox', { name: 'City (optional)' })
    expect(input).toHaveAccessibleDescription('Where you live Enter a city')
    expect(input).toBeInvalid()
    expect(input.closest('.bf-field')).toHaveAttribute('data-invalid')
  })

  it('names a group by its legend, describes the group as a whole, and shows the error above it', () => {
    renderStrict(
      <FieldFrame id="a" frame="group" label="Topics" required error="Choose one">
        {() => <input type="checkbox" id="a" aria-label="One" />}
      </FieldFrame>,
    )
    const group = screen.getByRole('group', { name: 'Topics' })
    expect(group).toHaveAccessibleDescription('Choose one')
    expect(group).toHaveAttribute('data-required')
    const [option, error] = [screen.getByRole('checkbox'), screen.getByText('Choose one')]
    expect(error.compareDocumentPosition(option)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  })

  it('sets no description without a hint or an error', () => {
    renderStrict(
      <FieldFrame id="a" frame="label" label="City">
        {({ describedBy }) => <input id="a" aria-describedby={describedBy} />}
      </FieldFrame>,
    )
    expect(screen.getByRole('textbox')).not.toHaveAttribute('aria-describedby')
  })
})

describe('a button', () => {
  it('keeps its focus while pending, ignores clicks and does not submit', async () => {
    const onClick = vi.fn<() => void>()
    const onSubmit = vi.fn<() => void>()
    const form = (pending: boolean) => (
      <StrictMode>
        <form onSubmit={(event) => (event.preventDefault(), onSubmit())}>
          <input aria-label="Name" />
          <Button type="submit" pending={pending} pendingLabel="Booking…" onClick={onClick}>
            Book
          </Button>
        </form>
      </StrictMode>
    )
    const { user, rerender } = renderStrict(form(false))
    const button = screen.getByRole('button', { name: 'Book' })
    await user.click(button)
    expect(onClick).toHaveBeenCalledOnce()
    expect(onSubmit).toHaveBeenCalledOnce()
    rerender(<StrictMode>{form(true)}</StrictMode>)
    expect(button).toHaveFocus()
    expect(button).toHaveAttribute('aria-disabled', 'true')
    expect(screen.getByText('Booking…')).toBeVisible()
    await user.click(button)
    await user.type(screen.getByRole('textbox'), '{Enter}')
    expect(onClick).toHaveBeenCalledOnce()
    expect(onSubmit).toHaveBeenCalledOnce()
  })

  it('is replaced by the host’s button', () => {
    const HostButton = (props: { children?: React.ReactNode }) => (
      <button type="button">Host {props.children}</button>
    )
    render(
      <FormUiContext.Provider value={{ part: createPart(), components: { Button: HostButton } }}>
        <Button>Book</Button>
      </FormUiContext.Provider>,
    )
    expect(screen.getByRole('button', { name: 'Host Book' })).toBeVisible()
  })

  it('has the class that the host adds to its part', () => {
    render(
      <FormUiContext.Provider value={{ part: createPart({ button: 'mine' }), components: {} }}>
        <Button variant="primary">Book</Button>
      </FormUiContext.Provider>,
    )
    const button = screen.getByRole('button')
    expect(button).toHaveClass('bf-button', 'mine')
    expect(button).toHaveAttribute('part', 'button button-primary')
    expect(button).toHaveAttribute('data-primary')
  })
})

describe('a notice', () => {
  it('has a heading that can be focused', () => {
    const ref = createRef<HTMLElement>()
    renderStrict(
      <Notice
        ref={ref}
        tone="warning"
        title="Taken"
        texts={['Choose another time.']}
        actions={<Button>Choose</Button>}
      />,
    )
    act(() => ref.current?.focus())
    expect(screen.getByRole('heading', { name: 'Taken' })).toHaveFocus()
    expect(screen.getByText('Choose another time.')).toBeVisible()
    expect(screen.getByRole('button', { name: 'Choose' })).toBeVisible()
  })

  it('can be focused as a box if it has no title', () => {
    const ref = createRef<HTMLElement>()
    renderStrict(<Notice ref={ref} tone="info" texts={['Something']} />)
    act(() => ref.current?.focus())
    expect(document.activeElement).toHaveClass('bf-notice')
  })
})

describe('the live region', () => {
  it('is on the page before the first announcement, and repeats a sentence as a new element', () => {
    const announce = createRef<Announce>()
    renderStrict(<LiveRegion ref={announce} />)
    const region = screen.getByRole('status')
    expect(region).toBeEmptyDOMElement()
    act(() => announce.current?.('Added'))
    const first = region.firstChild
    expect(region).toHaveTextContent('Added')
    act(() => announce.current?.('Added'))
    expect(region).toHaveTextContent('Added')
    expect(region.firstChild).not.toBe(first)
  })
})

describe('an option row', () => {
  it('can be clicked anywhere, is named by its label and described by its detail', async () => {
    const onChange = vi.fn<(checked: boolean) => void>()
    const { user } = renderStrict(
      <OptionRow
        type="radio"
        id="a"
        name="g"
        label="Office"
        detail="Main Street"
        checked={false}
        onChange={onChange}
      />,
    )
    const radio = screen.getByRole('radio', { name: 'Office' })
    expect(radio).toHaveAccessibleDescription('Main Street')
    await user.click(screen.getByText('Main Street'))
    expect(onChange).toHaveBeenCalledExactlyOnceWith(true)
  })

  it('renders its children only while it is checked', () => {
    const row = (checked: boolean) => (
      <OptionRow type="radio" id="a" name="g" label="Office" checked={checked} onChange={() => {}}>
        <input aria-label="Address" />
      </OptionRow>
    )
    const { rerender } = renderStrict(row(false))
    expect(screen.queryByRole('textbox')).toBeNull()
    rerender(<StrictMode>{row(true)}</StrictMode>)
    expect(screen.getByRole('textbox', { name: 'Address' })).toBeVisible()
  })
})

describe('a link from the server', () => {
  it.each(['https://a.example/x', 'http://a.example/', 'mailto:a@b.example', 'tel:+371'])(
    'may point to %s',
    (href) => {
      expect(toSafeUrl(href)).toBe(href)
    },
  )

  it.each([
    'javascript:alert(1)',
    '\tjava\nscript:alert(1)',
    'data:text/html,x',
    'blob:https://a.example/x',
    'file:///etc',
    '//a.example',
    '/path',
    'Main Street',
    '',
    undefined,
  ])('may not point to %j', (href) => {
    expect(toSafeUrl(href)).toBeUndefined()
  })

  it('is plain text if its address is not safe', () => {
    renderStrict(<SafeLink href="javascript:alert(1)" text="Join" />)
    expect(screen.getByText('Join')).toBeVisible()
    expect(screen.queryByRole('link')).toBeNull()
  })
})
