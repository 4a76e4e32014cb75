import '../../src/styles.css'
import { afterEach } from 'vitest'
import { commands } from 'vitest/browser'
import { unmountAll } from './mount.browser.js'

afterEach(async () => {
  unmountAll()
  await commands.closeSandboxes()
})
