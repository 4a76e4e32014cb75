// Checks that dist has both style sheets, and 'use client' in each module that has it in its source.
import { existsSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { listFiles } from './listFiles.js'

const DIRECTIVE = /^\s*(?:\/\*[\s\S]*?\*\/\s*|\/\/[^\n]*\n\s*)*['"]use client['"]/

/**
 * Finds the modules under `sourceFolder` that have lost their 'use client' directive in `builtFolder`.
 *
 * @returns a sentence for each of them, or one sentence if no module has the directive at all
 */
export function findLostDirectives(sourceFolder: string, builtFolder: string): string[] {
  const clients = listFiles(sourceFolder)
    .filter((path) => /\.tsx?$/.test(path) && DIRECTIVE.test(readFileSync(path, 'utf8')))
    .map((path) => relative(sourceFolder, path).replace(/\.tsx?$/, '.js'))
  if (clients.length === 0)
    return [`no module of ${sourceFolder} has 'use client', so a server component could not render the form`]
  return clients.flatMap((name) => {
    const built = join(builtFolder, name)
    if (!existsSync(built)) return [`${built} is missing: is its source reached from an entry?`]
    return DIRECTIVE.test(readFileSync(built, 'utf8')) ? [] : [`${built} has lost its 'use client'`]
  })
}

if (process.argv[1]?.endsWith('checkDist.ts')) {
  const problems = findLostDirectives('src', 'dist/lib')
  for (const file of ['dist/styles.css', 'dist/styles.unlayered.css'])
    if (!existsSync(file)) problems.push(`${file} is missing`)
  for (const problem of problems) console.error(`[booking-form] ${problem}`)
  if (problems.length > 0) process.exitCode = 1
}
