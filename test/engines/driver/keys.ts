/** A key event in the format of WebDriver. */
export interface KeyAction {
  type: 'keyDown' | 'keyUp'
  value: string
}

/** The characters that WebDriver uses for keys such as Tab, by their names in `KeyboardEvent.key`. */
export const KEYS: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  // For line breaks in a text, Enter is pressed, because WebKit drops the character.
  '\n': '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
}

/** Returns the character of a key, given its name or the character itself. */
export function toKeyValue(key: string): string {
  return (Object.hasOwn(KEYS, key) ? KEYS[key] : undefined) ?? key
}

/** Returns the events of a combination such as `Shift+Tab`: pressed in order, released in reverse. */
export function toKeyActions(combination: string): KeyAction[] {
  const values = combination.split('+').map(toKeyValue)
  return [
    ...values.map((value): KeyAction => ({ type: 'keyDown', value })),
    ...values.toReversed().map((value): KeyAction => ({ type: 'keyUp', value })),
  ]
}
