import '../../src/styles.css'
import { afterEach, expect } from 'vitest'
import { commands } from 'vitest/browser'
import { focused } from './focus.js'
import { unmountAll } from './mount.browser.js'

// A test's own modules fill the list of what was loaded before the first booking is sent.
performance.setResourceTimingBufferSize(5000)

// Vitest's own looks at the document alone, where the focus of a shadow tree is its host's.
expect.extend({
  toHaveFocus(element: Element) {
    const has = focused()
    const named = (one: Element | null) =>
      one ? `<${one.localName}> ${one.textContent?.trim().slice(0, 60)}` : 'nothing'
    return {
      pass: has === element,
      message: () =>
        `expected the focus ${this.isNot ? 'not ' : ''}on ${named(element)}; it is on ${named(has)}`,
    }
  },
})

afterEach(async () => {
  unmountAll()
  await commands.closeSandboxes()
})
