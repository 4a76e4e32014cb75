import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { transform } from 'lightningcss'
import { build, type Rolldown } from 'vite'

/** A source file inside a chunk. */
export interface MeasuredModule {
  path: string
  /** Its length in the chunk, minified and not compressed. */
  bytes: number
}

/** A file that the bundler wrote. */
export interface MeasuredChunk {
  name: string
  gzipBytes: number
  /** Whether it is loaded by `import()`, not with the first load. */
  lazy: boolean
  /** The chunks that it imports statically. */
  imports: string[]
  modules: MeasuredModule[]
}

/** Options of {@link measureBundle}. */
export interface BundleOptions {
  /** Absolute path of the entry module. */
  entry: string
  /** The export of the entry that is bundled. */
  exportName: string
  /** Whether a package stays out of the bundle. */
  external: (id: string) => boolean
}

const gzipBytes = (text: string | Uint8Array): number => gzipSync(text, { level: 9 }).byteLength

/**
 * Bundles one export as a host would, minified and for production.
 *
 * @returns the size of each file
 */
export async function measureBundle({
  entry,
  exportName,
  external,
}: BundleOptions): Promise<MeasuredChunk[]> {
  const start = '\0measured'
  const output = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [
      {
        name: 'booking-form:measured',
        enforce: 'pre',
        // Vite's library mode has resolved the name of the entry to a path.
        resolveId: (id) => (id.endsWith('/measured') ? start : undefined),
        load: (id) => (id === start ? `export { ${exportName} } from ${JSON.stringify(entry)}` : undefined),
      },
    ],
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      copyPublicDir: false,
      reportCompressedSize: false,
      lib: { entry: '/measured', formats: ['es'], fileName: 'measured' },
      rolldownOptions: {
        external: (id) => isBare(id) && external(id),
        // As in a host's build: modules that the first chunk shares with a lazy one stay in the first.
        preserveEntrySignatures: 'allow-extension',
        // Without these, Vite's library mode keeps the white space, and the marks for tree-shaking, which
        // the build of a host removes.
        output: { minify: true, comments: false },
      },
    },
  })
  const [bundle] = Array.isArray(output) ? output : [output]
  if (!bundle || !('output' in bundle))
    throw new Error('[booking-form] The bundler returned no output to measure.')
  const chunks = bundle.output.filter((file): file is Rolldown.OutputChunk => file.type === 'chunk')
  const first = loadedAtFirst(chunks)
  return chunks.map((chunk) => ({
    name: chunk.fileName,
    gzipBytes: gzipBytes(chunk.code),
    lazy: !first.has(chunk.fileName),
    imports: chunk.imports,
    modules: Object.entries(chunk.modules).map(([path, { renderedLength }]) => ({
      path,
      bytes: renderedLength,
    })),
  }))
}

/** Returns the size of a style sheet in bytes, minified and compressed. */
export function measureStyles(path: string): number {
  return gzipBytes(transform({ filename: path, code: readFileSync(path), minify: true }).code)
}

function isBare(id: string): boolean {
  return !id.startsWith('.') && !id.startsWith('/') && !id.startsWith('\0')
}

function loadedAtFirst(chunks: readonly Rolldown.OutputChunk[]): Set<string> {
  const found = new Set<string>()
  const visit = (name: string) => {
    if (found.has(name)) return
    found.add(name)
    for (const next of chunks.find((chunk) => chunk.fileName === name)?.imports ?? []) visit(next)
  }
  for (const chunk of chunks) if (chunk.isEntry) visit(chunk.fileName)
  return found
}
