// Runs in the page of the tests. Defines locators that find elements as Vitest's do, and get real input.
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

const CHECK_EVERY_MS = 50
const MAX_CHECKS = 60

/**
 * Waits until an element stops moving, because lazy-loaded parts move those below them. Gives up after
 * 3 s.
 */
async function waitForRest(find: () => Promise<Element>): Promise<void> {
  let before = ''
  for (let checks = 0; checks < MAX_CHECKS; checks++) {
    const { x, y } = (await find()).getBoundingClientRect()
    if (`${x} ${y}` === before) return
    before = `${x} ${y}`
    await new Promise((resolve) => setTimeout(resolve, CHECK_EVERY_MS))
  }
}

// As with Vitest's locators, an action waits until its element exists and does not move.

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

// Not in the types, but Vitest's providers use it in the same way.
const { __INTERNAL } = internal as unknown as {
  __INTERNAL: { _createLocator: (selector: string) => base.Locator }
}
__INTERNAL._createLocator = (selector) => new EngineLocator(selector)
