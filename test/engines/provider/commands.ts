import { parseKeyDef } from '@vitest/browser'
import { toKeyValue, type KeyAction } from '../driver/keys.js'
import type { EngineBrowser } from '../driver/openEngine.js'
import { fillDate, findInFrame, readFocused, resizeFrame } from './inFrame.js'

/** The context that the provider passes to each command. */
export interface EngineContext {
  browser: EngineBrowser
}

interface HeldKeys {
  unreleased: string[]
}

async function pointAt({ browser }: EngineContext, path: string): Promise<[number, number]> {
  const point = await browser.read(findInFrame, path)
  if (!point) throw new Error(`There is nothing to click: ${path}`)
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
  // What has to be typed into a date depends on the engine and its language.
  if (await browser.read(fillDate, text)) return
  // Only if there is something to delete: in an empty row of a list, the key removes the row.
  if (text === '' && (await browser.read(readFocused))) await browser.press('Delete')
  await browser.type(text)
}

/** The input commands that Vitest expects of a provider, as real input of the engine. */
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
