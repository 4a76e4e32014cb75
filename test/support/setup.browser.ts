import '../../src/styles.css'
import { afterEach, expect } from 'vitest'
import { commands } from 'vitest/browser'
import { forgetAttempts } from '../../src/hooks/submission/earlierAttempts.js'
import { focused } from './focus.js'
import { unmountAll } from './mount.browser.js'

// The modules of a test would fill the default buffer before the first booking is sent.
performance.setResourceTimingBufferSize(5000)

// Vitest's matcher checks only the document, where the focus inside a shadow tree is reported as on its host.
expect.extend({
  toHaveFocus(element: Element) {
    const actual = focused()
    const describe = (target: Element | null) =>
      target ? `<${target.localName}> ${target.textContent?.trim().slice(0, 60)}` : 'nothing'
    return {
      pass: actual === element,
      message: () =>
        `expected the focus ${this.isNot ? 'not ' : ''}on ${describe(element)}; it is on ${describe(actual)}`,
    }
  },
})

afterEach(async () => {
  unmountAll()
  // A form remembers an attempt whose outcome is unknown, also for the forms of later tests.
  forgetAttempts()
  await commands.closeSandboxes()
})
