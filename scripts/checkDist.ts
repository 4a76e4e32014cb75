// Checks that dist has all style sheets, and 'use client' in each file that uses client-side React.
import { existsSync, readFileSync } from 'node:fs'
import { THEMES } from './element/themeWords.js'
import { listFiles } from './listFiles.js'
import { USE_CLIENT } from './vite/fewFiles.js'

const CLIENT_PACKAGE = /^import .*from ["'](?:react|react-hook-form|@tanstack\/react-query)["']/m

/**
 * Finds the files in a folder that use client-side React without a 'use client' directive.
 *
 * @returns a sentence for each of them, or one sentence if no file uses client-side React at all
 */
export function findLostDirectives(folder: string): string[] {
  const files = listFiles(folder).filter((path) => path.endsWith('.js'))
  const clients = files.filter((path) => CLIENT_PACKAGE.test(readFileSync(path, 'utf8')))
  if (clients.length === 0) return [`no file in ${folder} uses React, so nothing was checked`]
  return clients
    .filter((path) => !USE_CLIENT.test(readFileSync(path, 'utf8')))
    .map((path) => `${path} has lost its 'use client', so a server component could not render the form`)
}

if (process.argv[1]?.endsWith('checkDist.ts')) {
  const problems = findLostDirectives('dist/lib')
  for (const sheet of ['styles', ...THEMES.map((name) => `themes/${name}`)])
    for (const file of [`dist/${sheet}.css`, `dist/${sheet}.unlayered.css`])
      if (!existsSync(file)) problems.push(`${file} is missing`)
  for (const problem of problems) console.error(`[booking-form] ${problem}`)
  if (problems.length > 0) process.exitCode = 1
}
