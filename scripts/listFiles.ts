import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Returns the paths of all files in a folder and its subfolders, sorted. Empty if there is no folder. Leaves
 * out installed packages.
 */
export function listFiles(folder: string): string[] {
  let entries
  try {
    entries = readdirSync(folder, { withFileTypes: true })
  } catch {
    return []
  }
  return entries
    .filter(({ name }) => name !== 'node_modules')
    .flatMap((entry) =>
      entry.isDirectory() ? listFiles(join(folder, entry.name)) : [join(folder, entry.name)],
    )
    .sort()
}
