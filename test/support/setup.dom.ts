import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach, vi } from 'vitest'
import { noteSlotChange } from '../../src/api/queries/slotChanges.js'
import { forgetAttempts } from '../../src/hooks/submission/earlierAttempts.js'

// Lazy-loaded parts of the form take time on a busy machine. What never appears still fails.
configure({ asyncUtilTimeout: 5000 })
vi.setConfig({ testTimeout: 20_000 })

afterEach(() => {
  cleanup()
  // Drafts, and attempts whose outcome is unknown, are remembered for the forms of later tests.
  forgetAttempts()
  sessionStorage.clear()
  // Bookings of earlier tests at the same fixed time would make free times stale.
  noteSlotChange(-Infinity)
})

// jsdom has no layout and does not implement scrolling.
Element.prototype.scrollIntoView ??= () => {}
Document.prototype.elementFromPoint ??= () => null
ShadowRoot.prototype.elementFromPoint ??= () => null
