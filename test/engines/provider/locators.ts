// Loaded into the page of the tests: locators that find as Vitest's own do, and are pressed by the engine.
import * as base from '@vitest/browser/locators'
import { page, server } from 'vitest/browser'
import * as internal from 'vitest/internal/browser'

class EngineLocator extends base.Locator {
  constructor(selector: string, container?: Element) {
    super()
    this._pwSelector = selector
    this._container = container
  }

  override get selector(): string {
    return base.convertElementToCssSelector(this.element())
  }

  protected override locator(selector: string): base.Locator {
    return new EngineLocator(`${this._pwSelector} >> ${selector}`, this._container)
  }

  protected override elementLocator(element: Element): base.Locator {
    return new EngineLocator(base.selectorEngine.generateSelectorSimple(element), element)
  }
}

const LOOK_MS = 50
const MOST_LOOKS = 60

/** Parts that are loaded late move those below them. What never rests is pressed where it is. */
async function waitForRest(find: () => Promise<Element>): Promise<void> {
  let before = ''
  for (let looks = 0; looks < MOST_LOOKS; looks++) {
    const { x, y } = (await find()).getBoundingClientRect()
    if (`${x} ${y}` === before) return
    before = `${x} ${y}`
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS))
  }
}

/** Waits until the element is there and stays where it is, as Vitest's own do, before the engine is asked to press it. */
for (const name of ['click', 'dblClick', 'tripleClick', 'hover', 'clear', 'fill'] as const) {
  const act = base.Locator.prototype[name] as (...args: unknown[]) => Promise<void>
  Object.assign(EngineLocator.prototype, {
    async [name](this: EngineLocator, ...args: unknown[]) {
      const waits = this as unknown as { findElement: (options: unknown) => Promise<Element> }
      await waitForRest(() => waits.findElement(name === 'fill' ? args[1] : args[0]))
      return act.apply(this, args)
    },
  })
}

type ToSelector<A extends unknown[]> = (...args: A) => string
const by =
  <A extends unknown[]>(toSelector: ToSelector<A>) =>
  (...args: A) =>
    new EngineLocator(toSelector(...args))

page.extend({
  getByLabelText: by(base.getByLabelSelector),
  getByRole: by(base.getByRoleSelector),
  getByAltText: by(base.getByAltTextSelector),
  getByPlaceholder: by(base.getByPlaceholderSelector),
  getByText: by(base.getByTextSelector),
  getByTitle: by(base.getByTitleSelector),
  getByTestId: (id) =>
    new EngineLocator(base.getByTestIdSelector(server.config.browser.locators.testIdAttribute, id)),
  elementLocator: (element: Element) =>
    new EngineLocator(base.selectorEngine.generateSelectorSimple(element), element),
})

// Not in its types; Vitest's own providers do the same.
const { __INTERNAL } = internal as unknown as {
  __INTERNAL: { _createLocator: (selector: string) => base.Locator }
}
__INTERNAL._createLocator = (selector) => new EngineLocator(selector)
