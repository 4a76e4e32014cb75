import { describe, expect, it } from 'vitest'
import { findForbiddenImports } from './layers.js'
import { readImports } from './readImports.js'
import { readSources } from './readSources.js'

const sources = readSources('src')

describe('the layer table', () => {
  it('has files to judge', () => {
    expect(sources.size).toBeGreaterThan(0)
    expect([...sources.values()].flatMap(readImports).length).toBeGreaterThan(sources.size / 2)
  })

  it('is kept by every file of src', () => {
    expect([...sources].flatMap(([file, text]) => findForbiddenImports(file, text))).toEqual([])
  })

  it.each([
    ['contract/a.ts', "import { x } from '../time/b.js'"],
    ['contract/a.ts', "import * as z from 'zod'"],
    ['contract/a.ts', "import type { x } from '../form/b.js'"],
    ['time/a.ts', "import { x } from '../contract/b.js'"],
    ['messages/en.ts', "import { useState } from 'react'"],
    ['form/a.ts', "import { x } from '../fields/registry.js'"],
    ['form/a.ts', "import { x } from '../fields/text/text.field.js'"],
    ['form/a.ts', "import { x } from '../../test/b.js'"],
    ['form/a.ts', "export { x } from 'react-hook-form'"],
    ['form/a.ts', "export * from '../api/b.js'"],
    ['form/a.ts', "import '../styles.css'"],
    ['form/a.ts', "import {\n  x,\n  y,\n} from '../hooks/b.js'"],
    ['form/a.ts', "const x = await import('../hooks/b.js')"],
    ['form/a.ts', "type X = typeof import('../hooks/b.js')"],
    ['form/a.ts', "const x = require('react')"],
    ['fields/rules.ts', "import { X } from './text/TextControl.js'"],
    ['fields/rules.ts', "import { x } from './registry.js'"],
    ['fields/rules.ts', "import { useId } from 'react'"],
    ['fields/rules.ts', "import { x } from './fieldTypes.js'"],
    ['form/a.ts', "import { x } from '../fields/fieldTypes.js'"],
    ['fields/text/text.field.ts', "import { X } from './TextControl.js'"],
    ['fields/text/text.field.ts', "import { x } from '../../ui/b.js'"],
    ['fields/text/text.field.ts', "import type { X } from 'react'"],
    ['fields/phone/phone.field.ts', "import { parse } from 'libphonenumber-js/min'"],
    ['fields/text/TextControl.tsx', "import { x } from '../registry.js'"],
    ['fields/text/TextControl.tsx', "import { x } from '../../hooks/b.js'"],
    ['fields/text/TextControl.tsx', "import { x } from 'react-hook-form'"],
    ['api/createBookingClient.ts', "import { x } from '@tanstack/react-query'"],
    ['api/calls/moreQueries.ts', "import { x } from '@tanstack/react-query'"],
    ['api/a.ts', "import { x } from 'zod/mini'"],
    ['flow/a.ts', "import { x } from '../api/createBookingClient.js'"],
    ['flow/a.ts', "import { useReducer } from 'react'"],
    ['hooks/a.ts', "import { x } from '../components/B.js'"],
    ['ui/A.tsx', "import { x } from '../messages/en.js'"],
    ['components/A.tsx', "import { createFormCheck } from '../form/createFormCheck.js'"],
    ['components/A.tsx', "import { x } from 'react-hook-form'"],
    ['components/A.tsx', "import { useQuery } from '@tanstack/react-query'"],
    ['components/A.tsx', "import downshift from 'downshift'"],
    ['widget/element.ts', "import { x } from '../components/A.js'"],
    ['index.ts', "import { x } from './form/a.js'\nexport const y = x"],
    ['entries/contract.ts', "export const version = '1'"],
    ['entries/contract.ts', "export * from 'zod/mini'"],
    ['utils/a.ts', "import { x } from '../contract/b.js'"],
    ['index.ts', "export { x } from './utils/a.js'"],
    ['helpers/a.ts', ''],
    ['loose.ts', ''],
  ])('forbids %s: %s', (file, text) => {
    expect(findForbiddenImports(file, text)).toHaveLength(1)
  })

  it.each([
    ['contract/a.ts', "// import x from 'react'\n/* import y from 'react' */\nimport * as z from 'zod/mini'"],
    ['form/a.ts', "import { x } from '../fields/rules.js'\nimport type { X } from '../fields/types.js'"],
    [
      'fields/registry.ts',
      "import { X } from './text/TextControl.js'\nimport { x } from './text/text.field.js'",
    ],
    ['fields/fieldTypes.ts', "import { x } from './registry.js'\nimport { y } from './rules.js'"],
    ['utils/a.ts', 'export const x = 1'],
    ['time/a.ts', "import { x } from '../utils/b.js'"],
    ['components/props.ts', "import type { QueryClient } from '@tanstack/react-query'"],
    ['fields/types.ts', "import type { ComponentType } from 'react'"],
    ['fields/phone/phone.field.ts', "const { parse } = await import('libphonenumber-js/min')"],
    [
      'fields/text/TextControl.tsx',
      "import { part } from '../../ui/parts.js'\nimport { useId } from 'react'",
    ],
    ['api/queries/eventTypeQuery.ts', "import { queryOptions } from '@tanstack/react-query'"],
    ['hooks/a.ts', "import { useForm } from 'react-hook-form'\nimport { x } from '../flow/b.js'"],
    ['components/A.tsx', "import type { X } from '../form/types.js'\nconst ics = () => import('downshift')"],
    ['index.ts', "export { x } from './form/a.js'\nexport type { Y } from './form/a.js'\n"],
    ['messages/en.ts', 'export const en = { from: \'import it from "react"\' }'],
  ])('allows %s: %s', (file, text) => {
    expect(findForbiddenImports(file, text)).toEqual([])
  })
})
