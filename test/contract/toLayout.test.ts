import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EventTypeSchema } from '../../src/contract/eventType.js'
import { toLayout } from '../../src/contract/toLayout.js'

const layoutOf = (bookerLayouts: unknown) =>
  toLayout(EventTypeSchema.parse({ lengthInMinutes: 30, bookerLayouts }))

describe('the layout of an event type', () => {
  it.each([
    [undefined, 'month'],
    [null, 'month'],
    [{ defaultLayout: 'month', enabledLayouts: ['month', 'week', 'column'] }, 'month'],
    [{ defaultLayout: 'week', enabledLayouts: ['month', 'week'] }, 'list'],
    [{ defaultLayout: 'column' }, 'list'],
    [{ defaultLayout: 'column_view', enabledLayouts: ['month_view', 'column_view'] }, 'list'],
  ])('%j: %s', (layouts, expected) => {
    expect(layoutOf(layouts)).toBe(expected)
  })

  it.each([
    [{ defaultLayout: 'week', enabledLayouts: ['month'] }, 'month'],
    [{ defaultLayout: 'month', enabledLayouts: ['column'] }, 'list'],
    [{ defaultLayout: 'agenda', enabledLayouts: ['agenda', 'week', 'month'] }, 'list'],
    [{ defaultLayout: 'agenda', enabledLayouts: ['agenda'] }, 'month'],
    [{ defaultLayout: 7, enabledLayouts: 'week' }, 'month'],
    ['list', 'month'],
    [[], 'month'],
  ])('H104: of %j it is %s', (layouts, expected) => {
    expect(layoutOf(layouts)).toBe(expected)
  })

  it('H104: is one of the two, whatever a server sends', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (layouts) => {
        expect(['month', 'list']).toContain(layoutOf(layouts))
      }),
    )
  })
})
