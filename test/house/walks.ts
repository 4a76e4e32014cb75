import { readGraph } from './circles.js'

/** A chain of files that a reader of docs/architecture.md follows. */
export interface Walk {
  heading: string
  first: string
  last: string
  /** The most files that the chain may have. */
  atMost: number
}

/**
 * Returns the text of the first fenced code block in the section of a heading, or undefined if there is none.
 *
 * @param heading - the whole line, as in `## The folders`
 */
export function readBlock(document: string, heading: string): string | undefined {
  const lines = document.split('\n').map((line) => line.trimEnd())
  const start = lines.indexOf(heading)
  if (start < 0) return undefined
  let open: number | undefined
  for (let index = start + 1; index < lines.length; index++) {
    const line = lines[index] ?? ''
    if (line.startsWith('```')) {
      if (open !== undefined) return lines.slice(open + 1, index).join('\n')
      open = index
    } else if (open === undefined && /^#{1,2} /.test(line)) return undefined
  }
  return undefined
}

/** Returns the paths of a walk: the first word of each line that has one. */
export function readWalk(block: string): string[] {
  return block.split('\n').flatMap((line) => /^\s*(\S+)/.exec(line)?.[1] ?? [])
}

/**
 * Checks a walk in the text of docs/architecture.md: each file exists, each but the first is imported
 * by a file before it, and the walk has the right ends and is short enough.
 *
 * @param sources - the files of `src`: path inside it, with `/`, to text
 * @returns a sentence for each fault
 */
export function findWalkFaults(
  document: string,
  { heading, first, last, atMost }: Walk,
  sources: ReadonlyMap<string, string>,
): string[] {
  const block = readBlock(document, heading)
  if (block === undefined) return [`there is no fenced block under "${heading}"`]
  const paths = readWalk(block)
  const graph = readGraph(sources)
  const ends = [
    ...(paths[0] === first ? [] : [`the first file is ${paths[0]}, not ${first}`]),
    ...(paths.at(-1) === last ? [] : [`the last file is ${paths.at(-1)}, not ${last}`]),
    ...(paths.length <= atMost ? [] : [`there are ${paths.length} files, over ${atMost}`]),
  ]
  const steps = paths.flatMap((path, index) => {
    if (!sources.has(path)) return [`there is no src/${path}`]
    const before = paths.slice(0, index)
    const isImported = before.some((file) => graph.get(file)?.some(({ target }) => target === path))
    return index === 0 || isImported ? [] : [`no file before ${path} imports it`]
  })
  return [...ends, ...steps].map((fault) => `${heading.replace('## ', '')}: ${fault}`)
}

/**
 * Checks the diagram of the folders: each folder of `src` is in it once, and no other word is.
 *
 * @param folders - the names of the folders directly in `src`
 * @returns a sentence for each fault
 */
export function findDiagramFaults(document: string, heading: string, folders: readonly string[]): string[] {
  const block = readBlock(document, heading)
  if (block === undefined) return [`there is no fenced block under "${heading}"`]
  const words = block.match(/[\p{L}\d][\w-]*/gu) ?? []
  const wrong = folders.flatMap((folder) => {
    const count = words.filter((word) => word === folder).length
    return count === 1 ? [] : [`src/${folder} is in the diagram ${count} times, not once`]
  })
  const unknown = words.filter((word) => !folders.includes(word))
  return [...wrong, ...unknown.map((word) => `"${word}" is no folder of src`)]
}
