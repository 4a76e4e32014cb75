import { act, screen } from '@testing-library/react'
import { StrictMode } from 'react'
import { describe, expect, it } from 'vitest'
import type { FieldFrameProps } from '../../src/ui/componentTypes.js'
import { FieldFrame } from '../../src/ui/FieldFrame.js'
import { OptionRow } from '../../src/ui/OptionRow.js'
import { translatePage } from '../engines/site/translatePage.js'
import { renderStrict } from '../support/renderForm.js'

describe('the markup of a field', () => {
  /** Renders a field and returns the elements of its frame, without those of its control. */
  const renderFrame = (props: Partial<FieldFrameProps>) => {
    const { container } = renderStrict(
      <FieldFrame id="a" frame="label" label="City" {...props}>
        {() => <input id="a" />}
      </FieldFrame>,
    )
    return [...container.querySelectorAll('*')].map((element) => element.localName).join(' ')
  }

  it('is that of a form written by hand', () => {
    expect(renderFrame({})).toBe('div label input')
    expect(renderFrame({ marker: '(optional)' })).toBe('div label span input')
    expect(renderFrame({ frame: 'group' })).toBe('fieldset legend input')
    expect(renderFrame({ hint: 'Where you live', error: 'Enter a city' })).toBe('div label p input p')
  })

  it('has no wrapper in an option without an input of its own', () => {
    const { container } = renderStrict(
      <OptionRow type="checkbox" id="a" name="g" label="Tea" checked onChange={() => {}} />,
    )
    const names = [...container.querySelectorAll('*')].map((element) => element.localName)
    expect(names).toEqual(['label', 'input', 'span'])
    expect(container.firstElementChild).toHaveClass('bf-option')
  })
})

describe('a field of a page that is translated', () => {
  type Texts = Pick<FieldFrameProps, 'label' | 'marker' | 'hint' | 'error'>
  const frame = (texts: Texts) => (
    <FieldFrame id="a" frame="label" {...texts}>
      {() => <input id="a" />}
    </FieldFrame>
  )
  const all = { label: 'City', marker: '(optional)', hint: 'Where you live', error: 'Enter a city' }

  it.each<[string, Texts, Texts]>([
    ['another label', all, { ...all, label: 'Town' }],
    ['another label without a marker', { label: 'City' }, { label: 'Town' }],
    ['a marker', { label: 'City' }, { label: 'City', marker: '(required)' }],
    ['no marker', all, { ...all, marker: undefined }],
    ['another marker and hint', all, { ...all, marker: '(required)', hint: 'Your home' }],
    ['an error', { label: 'City' }, { label: 'City', error: 'Enter a city' }],
    ['another error', all, { ...all, error: 'Too long' }],
    ['a hint, and no error', { label: 'City', error: 'Too long' }, { label: 'City', hint: 'Your home' }],
  ])('shows %s, in the same input', async (_, before, after) => {
    const { container, rerender, user } = renderStrict(frame(before))
    await user.type(screen.getByRole('textbox'), 'Riga')
    act(translatePage)
    expect(container).toHaveTextContent('«City')
    rerender(<StrictMode>{frame(after)}</StrictMode>)
    const texts = [after.label, after.marker, after.hint, after.error].filter(Boolean)
    // What did not change stays translated.
    expect(container.textContent.replace(/[«»]/g, '').replace(/\s+/g, '')).toBe(
      texts.join('').replaceAll(' ', ''),
    )
    expect(screen.getByRole('textbox')).toHaveValue('Riga')
  })
})
