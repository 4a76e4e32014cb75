import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { BooleanControl } from '../../src/fields/boolean/BooleanControl.js'
import { ChoiceControl } from '../../src/fields/choice/ChoiceControl.js'
import { ChoicesControl } from '../../src/fields/choices/ChoicesControl.js'
import { LocationControl } from '../../src/fields/location/LocationControl.js'
import type { LocationValue } from '../../src/fields/location/location.field.js'
import { SplitNameControl } from '../../src/fields/name/SplitNameControl.js'
import { PhoneControl } from '../../src/fields/phone/PhoneControl.js'
import { TextAreaControl } from '../../src/fields/text/TextAreaControl.js'
import { TextControl } from '../../src/fields/text/TextControl.js'
import type { FieldDefinition } from '../../src/fields/types.js'
import { renderField } from './renderField.js'

const options = (...labels: string[]) => labels.map((label) => ({ value: label.toLowerCase(), label }))

describe('the text control', () => {
  it.each<[Partial<FieldDefinition>, Record<string, string>]>([
    [
      { type: 'name', destination: 'name' },
      { autocomplete: 'name', autocapitalize: 'words', spellcheck: 'false' },
    ],
    [
      { type: 'email', destination: 'email' },
      { type: 'email', autocomplete: 'email', autocapitalize: 'none', spellcheck: 'false' },
    ],
    [{ type: 'email' }, { type: 'email', autocomplete: 'off' }],
    [{ type: 'url' }, { type: 'url', autocapitalize: 'none' }],
    [{ type: 'address' }, { type: 'text', autocomplete: 'street-address' }],
    [{ type: 'number' }, { type: 'text', inputmode: 'decimal' }],
    [
      { type: 'recurrenceCount', destination: 'recurrenceCount' },
      { type: 'text', inputmode: 'numeric' },
    ],
    [{ type: 'text' }, { type: 'text', autocomplete: 'off' }],
    [{ type: 'constructor' }, { type: 'text' }],
  ])('sets the attributes that help to fill in %o', (field, attributes) => {
    renderField({ Control: TextControl, field, value: '' })
    const input = screen.getByRole('textbox', { name: 'Field' })
    for (const [name, value] of Object.entries(attributes)) expect(input).toHaveAttribute(name, value)
    expect(input).not.toHaveAttribute('maxlength')
  })

  it('has a name, a description and its error from the frame', () => {
    renderField({ Control: TextControl, field: { hint: 'Like this' }, value: '', error: 'Fill it in' })
    const input = screen.getByRole('textbox', { name: 'Field' })
    expect(input).toHaveAccessibleDescription('Like this Fill it in')
    expect(input).toBeInvalid()
    expect(input).toBeRequired()
  })

  it('follows the direction of the typed text, and that of the page while it is empty', async () => {
    const { user } = renderField({ Control: TextControl, field: {}, value: '' })
    const input = screen.getByRole('textbox', { name: 'Field' })
    expect(input).not.toHaveAttribute('dir')
    await user.type(input, 'سلام')
    expect(input).toHaveAttribute('dir', 'auto')
  })
})

describe('the text area control', () => {
  it('counts only near its limit, does not cut text off, and announces when it is too long', async () => {
    const { user, announce, last } = renderField({
      Control: TextAreaControl,
      field: { type: 'textarea', maxLength: 30 },
      value: '123456789',
    })
    const input = screen.getByRole('textbox', { name: 'Field' })
    expect(screen.queryByText(/left/)).toBeNull()
    await user.type(input, '0')
    expect(screen.getByText('20 characters left')).toBeVisible()
    expect(input).toHaveAccessibleDescription('20 characters left')
    expect(announce).not.toHaveBeenCalled()
    await user.type(input, '123456789012345678901')
    expect(last()).toHaveLength(31)
    expect(screen.getByText('1 character too many')).toBeVisible()
    expect(announce).toHaveBeenCalledExactlyOnceWith('1 character too many')
  })
})

describe('the phone control', () => {
  it('shows the country of the number, and does not rewrite the typed text', async () => {
    const { user, last } = renderField({ Control: PhoneControl, field: { type: 'phone' }, value: '' })
    await user.type(screen.getByRole('textbox', { name: 'Field' }), '+49 (0)30 / 90 18 20')
    expect(await screen.findByText('Germany')).toBeVisible()
    expect(last()).toBe('+49 (0)30 / 90 18 20')
  })

  it('shows the country of a prefilled number before it has the focus', async () => {
    renderField({ Control: PhoneControl, field: { type: 'phone' }, value: '00371 20123456' })
    expect(await screen.findByText('Latvia')).toBeVisible()
  })

  it('shows no country for a national number', async () => {
    const { user } = renderField({ Control: PhoneControl, field: { type: 'phone' }, value: '+371 20123456' })
    await screen.findByText('Latvia')
    await user.clear(screen.getByRole('textbox', { name: 'Field' }))
    await user.type(screen.getByRole('textbox', { name: 'Field' }), '030 901820')
    await waitFor(() => expect(screen.queryByText('Latvia')).toBeNull())
  })
})

describe('the phone control with a default country', () => {
  const render = (value: string, defaultCountry: string, more = {}) =>
    renderField({ Control: PhoneControl, field: { type: 'phone' }, value, defaultCountry, ...more })

  it.each([
    ['F32 F33: 030 901820', 'de', 'Germany'],
    ['F32 F33: 020 7946 0958', 'UK', 'United Kingdom'],
    ['F32: (352) 555-1234', 'US', 'United States'],
  ])('%s in %s shows the country that it is sent to', async (typed, country, name) => {
    render(typed.replace(/^.*: /, ''), country)
    expect(await screen.findByText(name)).toBeVisible()
    expect(screen.queryByRole('group')).toBeNull()
  })

  it('F32: asks which number is meant, and the choice is the new text', async () => {
    const { user, announce, last } = render('', 'DE')
    const input = screen.getByRole('textbox', { name: 'Field' })
    await user.type(input, '491711234567')
    const group = await screen.findByRole('group', { name: 'Which phone number do you mean?' })
    expect(announce).toHaveBeenCalledWith('Which phone number do you mean?')
    expect(
      within(group)
        .getAllByRole('button')
        .map((one) => one.textContent),
    ).toEqual(['+49 491 711234567 (Germany)', '+49 171 1234567 (Germany)'])
    await user.click(screen.getByRole('button', { name: '+49 171 1234567 (Germany)' }))
    expect(last()).toBe('+49 171 1234567')
    expect(input).toHaveFocus()
    expect(screen.queryByRole('group')).toBeNull()
    expect(screen.getByText('Germany')).toBeVisible()
  })

  it('F32: asks to confirm a number of another country', async () => {
    const { user, last } = render('442079460958', 'US')
    await user.click(await screen.findByRole('button', { name: '+44 20 7946 0958 (United Kingdom)' }))
    expect(last()).toBe('+44 20 7946 0958')
  })

  it('F32: changes nothing while it is read-only', async () => {
    const { user, changes } = render('491711234567', 'DE', { readOnly: true })
    await user.click(await screen.findByRole('button', { name: '+49 171 1234567 (Germany)' }))
    expect(changes).toEqual([])
  })
})

describe('the choice control', () => {
  const few = { type: 'radio', options: options('Tea', 'Coffee') }

  it('renders a row per option if there are few', async () => {
    const { user, last } = renderField({ Control: ChoiceControl, field: few, value: '', frame: 'group' })
    expect(screen.getByRole('group', { name: 'Field' })).toBeVisible()
    await user.click(screen.getByText('Coffee'))
    expect(screen.getByRole('radio', { name: 'Coffee' })).toBeChecked()
    expect(last()).toBe('coffee')
  })

  it('renders a named list that starts empty if there are many', async () => {
    const { user, last } = renderField({
      Control: ChoiceControl,
      field: { options: options('A', 'B', 'C', 'D', 'E', 'F') },
      value: '',
      frame: 'group',
    })
    const list = screen.getByRole('combobox', { name: 'Field' })
    expect(list).toHaveDisplayValue('Choose…')
    await user.selectOptions(list, 'F')
    expect(last()).toBe('f')
  })

  it('can be cleared if it is optional, and keeps the focus in the group', async () => {
    const { user, last } = renderField({
      Control: ChoiceControl,
      field: { ...few, required: false },
      value: 'tea',
      frame: 'group',
    })
    await user.click(screen.getByRole('button', { name: 'Clear choice' }))
    expect(last()).toBe('')
    expect(screen.getByRole('radio', { name: 'Tea' })).toHaveFocus()
    expect(screen.queryByRole('button', { name: 'Clear choice' })).toBeNull()
  })

  it.each([{ required: true }, { required: false, defaultNumber: 30 }])(
    'cannot be cleared if there must be a choice: %o',
    (more) => {
      renderField({ Control: ChoiceControl, field: { ...few, ...more }, value: 'tea', frame: 'group' })
      expect(screen.queryByRole('button', { name: 'Clear choice' })).toBeNull()
    },
  )

  it('does not change while it is read-only', async () => {
    const { user, changes } = renderField({
      Control: ChoiceControl,
      field: few,
      value: 'tea',
      frame: 'group',
      readOnly: true,
    })
    await user.click(screen.getByRole('radio', { name: 'Coffee' }))
    expect(changes).toEqual([])
    expect(screen.getByRole('radio', { name: 'Tea' })).toBeChecked()
  })
})

describe('the multiple choice control', () => {
  it('keeps the order of the options', async () => {
    const { user, last } = renderField({
      Control: ChoicesControl,
      field: { options: options('A', 'B', 'C') },
      value: [] as string[],
      frame: 'group',
    })
    await user.click(screen.getByRole('checkbox', { name: 'C' }))
    await user.click(screen.getByRole('checkbox', { name: 'A' }))
    expect(last()).toEqual(['a', 'c'])
    await user.click(screen.getByRole('checkbox', { name: 'C' }))
    expect(last()).toEqual(['a'])
  })
})

describe('the checkbox control', () => {
  it('is labelled by the label of its field', async () => {
    const { user, last } = renderField({ Control: BooleanControl, field: { label: 'I agree' }, value: false })
    await user.click(screen.getByText('I agree'))
    expect(screen.getByRole('checkbox', { name: 'I agree' })).toBeChecked()
    expect(last()).toBe(true)
  })

  it('does not change while it is read-only', async () => {
    const { user, changes } = renderField({
      Control: BooleanControl,
      field: { label: 'I agree' },
      value: false,
      readOnly: true,
    })
    await user.click(screen.getByRole('checkbox', { name: 'I agree' }))
    expect(changes).toEqual([])
  })
})

describe('the split name control', () => {
  const field = {
    wire: {
      type: 'splitName',
      slug: 'name',
      lastNameLabel: 'Family name',
      lastNameRequired: true,
    } as FieldDefinition['wire'],
  }

  it('has two labelled inputs that browsers can autofill', async () => {
    const { user, last } = renderField({
      Control: SplitNameControl,
      field,
      value: { firstName: '', lastName: '' },
      frame: 'group',
    })
    expect(screen.getByRole('textbox', { name: 'First name' })).toHaveAttribute('autocomplete', 'given-name')
    await user.type(screen.getByRole('textbox', { name: 'Family name' }), 'L')
    expect(screen.getByRole('textbox', { name: 'Family name' })).toHaveAttribute(
      'autocomplete',
      'family-name',
    )
    expect(last()).toEqual({ firstName: '', lastName: 'L' })
  })

  it('marks the input that is empty', () => {
    renderField({
      Control: SplitNameControl,
      field,
      value: { firstName: 'Ada', lastName: '' },
      frame: 'group',
      error: 'Enter your last name',
    })
    expect(screen.getByRole('textbox', { name: 'First name' })).toBeValid()
    expect(screen.getByRole('textbox', { name: 'Family name' })).toBeInvalid()
  })
})

describe('the location control', () => {
  const places: FieldDefinition['places'] = [
    { type: 'address', address: 'Main Street 1', public: true },
    { type: 'link', link: 'https://secret.example.com' },
    { type: 'integration', integration: 'google-meet' },
    { type: 'attendeePhone' },
    { type: 'attendeeAddress' },
    { type: 'holodeck' },
  ] as FieldDefinition['places']
  const empty: LocationValue = { choice: null, text: '' }
  const renderLocation = (some: FieldDefinition['places'], value = empty, error?: string) =>
    renderField({
      Control: LocationControl,
      field: { label: 'Location', places: some },
      value,
      frame: 'group',
      ...(error && { error }),
    })

  it('shows public details and hides private ones', () => {
    renderLocation(places)
    expect(screen.getByRole('radio', { name: 'In person' })).toHaveAccessibleDescription('Main Street 1')
    expect(screen.getByRole('radio', { name: 'Online, by link' })).toHaveAccessibleDescription(
      'You get the details after booking',
    )
    expect(screen.getByRole('radio', { name: 'Google Meet' })).toBeVisible()
    expect(document.body).not.toHaveTextContent('secret')
  })

  it('disables a place of an unknown type', () => {
    renderLocation(places)
    expect(screen.getByRole('radio', { name: 'Another place, not bookable here' })).toBeDisabled()
  })

  it('asks for the value of the chosen place, and keeps the text of each place', async () => {
    const { user, last } = renderLocation(places)
    expect(screen.queryByRole('textbox', { name: 'Your phone number' })).toBeNull()
    await user.click(screen.getByRole('radio', { name: 'By phone: the organizer calls you' }))
    await user.type(screen.getByRole('textbox', { name: 'Your phone number' }), '+371')
    expect(last()).toEqual({ choice: 3, text: '+371' })
    await user.click(screen.getByRole('radio', { name: 'In person, at your address' }))
    expect(screen.getByRole('textbox', { name: 'Address' })).toHaveValue('')
    await user.click(screen.getByRole('radio', { name: 'By phone: the organizer calls you' }))
    expect(screen.getByRole('textbox', { name: 'Your phone number' })).toHaveValue('+371')
  })

  it('does not repeat the only place, which is in the header', () => {
    renderLocation(places.slice(0, 1))
    expect(screen.queryByText('In person')).toBeNull()
    expect(screen.queryByRole('radio')).toBeNull()
  })

  it('asks right away if the only place needs a value', async () => {
    const { user, last } = renderLocation([places[4]!], empty, 'Enter the address')
    const input = screen.getByRole('textbox', { name: 'Address' })
    expect(input).toBeInvalid()
    expect(input).toHaveAttribute('autocomplete', 'street-address')
    await user.type(input, 'Elm')
    expect(last()?.text).toBe('Elm')
  })

  it('marks the rows while no place is chosen, and the input once one is', () => {
    const { unmount } = renderLocation(places, empty, 'Choose')
    expect(screen.getByRole('radio', { name: 'In person' })).toHaveAttribute('aria-invalid', 'true')
    unmount()
    renderLocation(places, { choice: 3, text: '' }, 'Enter your number')
    expect(screen.getByRole('radio', { name: 'In person' })).toHaveAttribute('aria-invalid', 'false')
    expect(screen.getByRole('textbox', { name: 'Your phone number' })).toBeInvalid()
  })
})
