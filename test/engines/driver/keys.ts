/** One event of a key, as WebDriver takes it. */
export interface KeyAction {
  type: 'keyDown' | 'keyUp'
  value: string
}

/** Keys that write nothing, by their names in `KeyboardEvent.key`: each has a character of its own in WebDriver. */
export const KEYS: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  // A line break in a text is the key that makes one: WebKit drops the character.
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

/** The character of a key, whether it is written by name or as itself. */
export function toKeyValue(key: string): string {
  return (Object.hasOwn(KEYS, key) ? KEYS[key] : undefined) ?? key
}

/** The events of a combination such as `Shift+Tab`: down in order, up in reverse. */
export function toKeyActions(combination: string): KeyAction[] {
  const values = combination.split('+').map(toKeyValue)
  return [
    ...values.map((value): KeyAction => ({ type: 'keyDown', value })),
    ...values.toReversed().map((value): KeyAction => ({ type: 'keyUp', value })),
  ]
}
