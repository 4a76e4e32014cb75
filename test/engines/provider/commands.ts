import { parseKeyDef } from '@vitest/browser'
import { toKeyValue, type KeyAction } from '../driver/keys.js'
import type { EngineBrowser } from '../driver/openEngine.js'
import { findInFrame, readFocused, resizeFrame } from './inFrame.js'

/** What each command is given of its session. */
export interface EngineContext {
  browser: EngineBrowser
}

interface HeldKeys {
  unreleased: string[]
}

async function pointAt({ browser }: EngineContext, path: string): Promise<[number, number]> {
  const point = await browser.read(findInFrame, path)
  if (!point) throw new Error(`Nothing to press: ${path}`)
  return point
}

const press = (times: number) => async (context: EngineContext, path: string) =>
  context.browser.click(await pointAt(context, path), times)

async function keyboard(
  { browser }: EngineContext,
  text: string,
  state?: Partial<HeldKeys>,
): Promise<HeldKeys> {
  await browser.read(findInFrame, '')
  const held = new Set(state?.unreleased)
  for (const { keyDef, releasePrevious, releaseSelf, repeat } of parseKeyDef(text)) {
    const value = toKeyValue(keyDef.key ?? '')
    const actions: KeyAction[] = held.delete(value) ? [{ type: 'keyUp', value }] : []
    if (!releasePrevious) {
      actions.push(...Array.from({ length: repeat }, (): KeyAction => ({ type: 'keyDown', value })))
      if (releaseSelf) actions.push({ type: 'keyUp', value })
      else held.add(value)
    }
    if (actions.length > 0) await browser.keys(actions)
  }
  return { unreleased: [...held] }
}

async function fill({ browser }: EngineContext, path: string, text: string): Promise<void> {
  await browser.read(findInFrame, path, true)
  // Only where there is something to delete: in an empty row of a list the key itself means something.
  if (text === '' && (await browser.read(readFocused))) await browser.press('Delete')
  await browser.type(text)
}

/** What Vitest asks of a provider for the input that its tests make, done by the engine itself. */
export const COMMANDS = {
  click: press(1),
  dblClick: press(2),
  tripleClick: press(3),
  hover: press(0),
  keyboard,
  fill,
  clear: (context: EngineContext, path: string) => fill(context, path, ''),
  tab: async ({ browser }: EngineContext, options?: { shift?: boolean }) => {
    await browser.read(findInFrame, '')
    await browser.press(options?.shift ? 'Shift+Tab' : 'Tab')
  },
  type: async (
    context: EngineContext,
    path: string,
    text: string,
    options?: Partial<HeldKeys> & { skipClick?: boolean },
  ) => {
    if (!options?.skipClick) await press(1)(context, path)
    return keyboard(context, text, options)
  },
  cleanup: ({ browser }: EngineContext, { unreleased }: HeldKeys) =>
    unreleased.length > 0
      ? browser.keys(unreleased.map((value) => ({ type: 'keyUp', value })))
      : Promise.resolve(),
  viewport: ({ browser }: EngineContext, { width, height }: { width: number; height: number }) =>
    browser.read(resizeFrame, width, height),
}
