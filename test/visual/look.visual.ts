import { existsSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { openStory, type Look } from './openStory.js'
import { readStories } from './stories.js'

const LOOKS: readonly Look[] = [
  { theme: 'light', direction: 'ltr' },
  { theme: 'light', direction: 'rtl' },
  { theme: 'dark', direction: 'ltr' },
  { theme: 'dark', direction: 'rtl' },
]

const stories = readStories()

for (const story of stories)
  for (const look of LOOKS) {
    const name = [story.name, look.theme, look.direction].join('-')
    test(`${name} looks as before`, async ({ page }) => {
      await expect(await openStory(page, story, look)).toHaveScreenshot(`${name}.png`)
    })
  }

test('a border that is one pixel wider is found, and shown in a picture', async ({ page }, testInfo) => {
  // Would be recorded as the new picture.
  test.skip(['all', 'changed'].includes(testInfo.config.updateSnapshots))
  const [story] = stories.filter(({ name }) => name === 'BookingForm-CustomTokens')
  if (!story) throw new Error('There is no story to change.')
  const root = await openStory(page, story, { theme: 'light', direction: 'ltr' })
  const name = `${story.name}-light-ltr`
  await page.addStyleTag({ content: '.bf-input { border-width: 2px; margin: -1px }' })
  const failure = await expect(root)
    .toHaveScreenshot(`${name}.png`, { timeout: 5000 })
    .then(() => undefined, String)
  expect(failure).toMatch(/pixels/)
  expect(existsSync(testInfo.outputPath(`${name}-diff.png`))).toBe(true)
})
