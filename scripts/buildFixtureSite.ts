// Builds the site of the end-to-end tests from the package as it would be published: packed, unpacked into the
// site's own node_modules, resolved by its exports, with the libraries of the root beside it.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { build } from 'vite'

const site = resolve('test/e2e/app')
const installed = join(site, 'node_modules', 'booking-form')

function installPacked(): void {
  const folder = mkdtempSync(join(tmpdir(), 'booking-form-pack-'))
  try {
    const report = execFileSync('npm', ['pack', '--json', '--silent', '--pack-destination', folder], {
      encoding: 'utf8',
    })
    const [packed] = JSON.parse(report) as { filename: string }[]
    if (!packed)
      throw new Error('[booking-form] npm pack named no file, so there is nothing to test end to end.')
    execFileSync('tar', ['-xzf', join(folder, packed.filename), '-C', folder])
    rmSync(installed, { recursive: true, force: true })
    mkdirSync(dirname(installed), { recursive: true })
    execFileSync('cp', ['-R', join(folder, 'package'), `${installed}.new`])
    renameSync(`${installed}.new`, installed)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

installPacked()
// As a host's own check would see the published types.
execFileSync('tsc', ['-p', join(site, 'tsconfig.json')], { stdio: 'inherit' })
const output = await build({
  root: site,
  configFile: false,
  logLevel: 'warn',
  plugins: [react()],
  build: { emptyOutDir: true, reportCompressedSize: false },
})

// A package name can also lead to the repository itself; then these tests would judge what nobody installs.
const [bundle] = Array.isArray(output) ? output : [output]
const modules =
  bundle && 'output' in bundle
    ? bundle.output.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []))
    : []
if (!modules.some((id) => id.startsWith(installed)) || modules.some((id) => id.startsWith(resolve('dist')))) {
  throw new Error(`[booking-form] The site was not built from the packed package in ${installed}.`)
}
