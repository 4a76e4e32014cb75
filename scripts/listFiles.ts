import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Every file under a folder, at any depth, sorted; none when there is no such folder. */
export function listFiles(folder: string): string[] {
  let entries
  try {
    entries = readdirSync(folder, { withFileTypes: true })
  } catch {
    return []
  }
  return entries
    .flatMap((entry) =>
      entry.isDirectory() ? listFiles(join(folder, entry.name)) : [join(folder, entry.name)],
    )
    .sort()
}
