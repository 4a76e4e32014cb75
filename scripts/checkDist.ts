// After the build: every module that says 'use client' in its source says it in dist, and something does.
import { existsSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { listFiles } from './listFiles.js'

const DIRECTIVE = /^\s*(?:\/\*[\s\S]*?\*\/\s*|\/\/[^\n]*\n\s*)*['"]use client['"]/

/**
 * @returns what is wrong: the modules under `sourceFolder` whose directive is not in their file under `builtFolder`.
 */
export function findLostDirectives(sourceFolder: string, builtFolder: string): string[] {
  const clients = listFiles(sourceFolder)
    .filter((path) => /\.tsx?$/.test(path) && DIRECTIVE.test(readFileSync(path, 'utf8')))
    .map((path) => relative(sourceFolder, path).replace(/\.tsx?$/, '.js'))
  if (clients.length === 0)
    return [`no module of ${sourceFolder} says 'use client': a server page could not use the form`]
  return clients.flatMap((name) => {
    const built = join(builtFolder, name)
    if (!existsSync(built)) return [`${built} is missing: is its source reached from an entry?`]
    return DIRECTIVE.test(readFileSync(built, 'utf8')) ? [] : [`${built} has lost its 'use client'`]
  })
}

if (process.argv[1]?.endsWith('checkDist.ts')) {
  const problems = findLostDirectives('src', 'dist')
  for (const file of ['dist/styles.css', 'dist/styles.unlayered.css'])
    if (!existsSync(file)) problems.push(`${file} is missing`)
  for (const problem of problems) console.error(`[booking-form] ${problem}`)
  if (problems.length > 0) process.exitCode = 1
}
