import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { buildPage, NOTE } from './buildPage.js'
import type { Contender } from './contenders.js'
import type { Site } from './serveSites.js'

/** Builds the page of a contender for production. Returns what a server needs to serve it. */
export async function buildContender(contender: Contender, { minify }: { minify: boolean }): Promise<Site> {
  const { name, source, fieldBox, submit = '[type=submit]', dist, script, needsPackages } = contender
  if (needsPackages && !existsSync('bench/node_modules'))
    throw new Error(
      `[booking-form] ${name} needs the packages of the bench. Run npm ci --prefix bench first.`,
    )
  const folder = resolve('build/bench', name.replaceAll(/[^\w@-]+/g, '-'))
  mkdirSync(folder, { recursive: true })
  const entry = join(folder, 'entry.ts')
  writeFileSync(
    entry,
    [
      `import ${JSON.stringify(resolve('bench/page/countRenders.ts'))}`,
      `import { mount } from ${JSON.stringify(resolve(source))}`,
      `import { runContender } from ${JSON.stringify(resolve('bench/page/runContender.ts'))}`,
      `runContender(mount, ${JSON.stringify(fieldBox)}, ${JSON.stringify(submit)})`,
    ].join('\n'),
  )
  await buildPage(entry, { dist, minify })
  if (dist && script) copyScript(dist, script, join(folder, 'site'))
  return { folder: join(folder, 'site'), script }
}

/** Copies the folder of a script that the page loads itself, and makes this script note its start. */
function copyScript(dist: string, script: string, site: string): void {
  cpSync(join(dist, dirname(script)), join(site, dirname(script)), { recursive: true })
  const file = join(site, script)
  const text = readFileSync(file, 'utf8')
  // A first line with a hint for the browser stays the first line.
  const [hint = ''] = /^\/\/#.*\n/.exec(text) ?? []
  writeFileSync(file, `${hint}${NOTE}${text.slice(hint.length)}`)
}
