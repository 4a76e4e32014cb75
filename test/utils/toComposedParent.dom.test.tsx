import { describe, expect, it } from 'vitest'
import { toComposedParent } from '../../src/utils/toComposedParent.js'

describe('toComposedParent', () => {
  it('leads from a shadow tree through its host to the page', () => {
    const host = document.createElement('div')
    document.body.append(host)
    const inner = document.createElement('p')
    host.attachShadow({ mode: 'open' }).append(inner)
    expect(toComposedParent(inner)).toBe(host)
    expect(toComposedParent(host)).toBe(document.body)
    expect(toComposedParent(document.documentElement)).toBeNull()
    host.remove()
  })

  it('ends at an element that is out of the page, so that no walk goes on forever', () => {
    const box = document.createElement('div')
    const inner = document.createElement('p')
    box.append(inner)
    expect(toComposedParent(inner)).toBe(box)
    expect(toComposedParent(box)).toBeNull()
    document.createDocumentFragment().append(box)
    expect(toComposedParent(box)).toBeNull()
  })
})
