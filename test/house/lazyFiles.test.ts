import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { listWidgetFiles } from '../../scripts/element/listWidgetFiles.js'

const FOLDER = 'dist/widget'
const read = (name: string) => readFileSync(`${FOLDER}/${name}`, 'utf8')
const find = (name: string) => listWidgetFiles(FOLDER).filter((file) => file.startsWith(`parts/${name}-`))
const imports = (name: string) => [...read(name).matchAll(/\bfrom\s*"([^"]+)"/g)].map(([, path]) => path)

describe('the files of the built element', () => {
  it('F86: one file has all that every form needs besides the script, and one has the picker', () => {
    const [form = '', picker = ''] = [...find('form'), ...find('picker')]
    expect([find('form'), find('picker')]).toEqual([[form], [picker]])
    expect(new Set(imports(form))).toEqual(new Set(['../booking-form.js']))
    expect(new Set(imports(picker))).toEqual(
      new Set(['../booking-form.js', `./${form.replace('parts/', '')}`]),
    )
  })

  it('F86: the script loads no other file by itself but these two, and that of the page of a booking', () => {
    const loaded = [...read('booking-form.js').matchAll(/\bimport\([`"']\.\/(parts\/[^`"']+)/g)]
    const known = ['form', 'picker', 'manage'].flatMap(find)
    expect(new Set(loaded.map(([, name]) => name))).toEqual(new Set(known))
  })
})
