import { existsSync, readFileSync } from 'node:fs'

const OWN = ['react', 'react-hook-form', 'zod', '@tanstack/react-query', 'preact']

/** Reads the versions of the libraries: those of the package, then those of the bench. */
export function readVersions(): Record<string, string> {
  const peers = existsSync('bench/node_modules')
    ? Object.keys(readJson('bench/package.json').dependencies ?? {})
    : []
  const names = [...new Set([...OWN, ...peers])]
  return Object.fromEntries(
    names.map((name) => {
      const folder = peers.includes(name) ? 'bench/node_modules' : 'node_modules'
      return [name, readJson(`${folder}/${name}/package.json`).version ?? '']
    }),
  )
}

function readJson(file: string) {
  return JSON.parse(readFileSync(file, 'utf8')) as {
    version?: string
    dependencies?: Record<string, string>
  }
}
