import { readFileSync } from 'node:fs'

/** The folder of the built stories. */
export const BUILT = 'build/storybook'

/** A story that is compared with its pictures. */
export interface VisualStory {
  id: string
  /** The names of its pictures begin with this. */
  name: string
  /** The width of the window. */
  width: number
}

/** The compared stories by file. A number is the width of the window for the stories after it. */
const STORIES: Record<string, readonly (string | number)[]> = {
  Booker: [
    'Choosing',
    'Details',
    'Lengths',
    'Recurring',
    'TimeLost',
    'Held',
    'WholeFlow',
    320,
    'Choosing',
    1000,
    'Choosing',
  ],
  BookingForm: ['Errors', 'CustomTokens', 'UnknownFieldType'],
  Confirmation: ['Confirmed', 'Pending', 'Recurring', 320, 'WithGuests'],
  AfterBooking: ['Calendars', 'Unpaid', 'CancellingASeries', 'Cancelled'],
  Outcomes: ['Busy', 'Unknown', 'FieldErrors', 'Busy429', 'Verify', 'NotFound'],
  Reschedule: ['Picking', 'Chosen'],
  SlotPicker: ['Loading', 'NothingFree', 'Failed', 'Seats', 'TwelveHours', 320, 'WideList'],
  ZoneChooser: ['Search', 'NotFound'],
  ManageBooking: ['Upcoming', 'Cancelling', 'MovedElsewhere', 'SeatUnchecked'],
  EventTypeList: ['Links', 'Buttons'],
  Submit: ['GuardFails', 'OwnPayment'],
  WithoutScript: ['EveryField'],
  SetupMistakes: ['StartWithoutZone'],
  'fields/Radio': ['Invalid'],
  'fields/Checkbox': ['ReadOnly'],
  'fields/Boolean': ['Invalid'],
  'fields/Guests': ['Pasted'],
  'fields/Location': ['AttendeeLocations'],
  'fields/Phone': ['ShowsCountry'],
  'fields/SplitName': ['Invalid'],
  'fields/TextArea': ['Filled'],
  'fields/Select': ['FewOptions'],
  'fields/Length': ['Several'],
  'fields/Date': ['Invalid'],
  'fields/File': ['Several'],
  'fields/Consent': ['Invalid'],
}

const WIDTH = 520

interface Entry {
  id: string
  type: string
  exportName?: string
  importPath: string
}

/**
 * Finds the compared stories in the index of the built stories.
 *
 * @throws Error if the stories are not built, or one of them is gone
 */
export function readStories(): VisualStory[] {
  const { entries } = JSON.parse(readFileSync(`${BUILT}/index.json`, 'utf8')) as {
    entries: Record<string, Entry>
  }
  return Object.entries(STORIES).flatMap(([file, names]) => {
    let width = WIDTH
    return names.flatMap((exportName) => {
      if (typeof exportName === 'number') {
        width = exportName
        return []
      }
      const path = `./stories/${file}.stories.tsx`
      const found = Object.values(entries).find(
        (entry) => entry.type === 'story' && entry.importPath === path && entry.exportName === exportName,
      )
      if (!found)
        throw new Error(`${path} has no story ${exportName}. Take it out of test/visual/stories.ts.`)
      const name = [file.split('/').at(-1), exportName, ...(width === WIDTH ? [] : [width])].join('-')
      return [{ id: found.id, name, width }]
    })
  })
}
