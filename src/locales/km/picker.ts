import { createCounting } from '../createCounting.js'
import type { PickerWords } from '../types.js'

const { plural } = createCounting<'other'>('km')
const free = (n: number) => (n ? plural(n, { other: 'មានពេលទំនេរ #' }) : 'គ្មានពេលទំនេរទេ')

/** Khmer messages around the choice of a time. */
export const picker: PickerWords = {
  picker: {
    title: 'ជ្រើសរើសពេលវេលា',
    loading: 'កំពុងផ្ទុកពេលទំនេរ',
    previousMonth: 'ខែមុន',
    nextMonth: 'ខែបន្ទាប់',
    timesFree: (n) => free(n),
    timesOn: (day, n) => `${day}៖ ${free(n)}`,
    daysFree: (month, n) => plural(n, { other: `${month}៖ មានពេលទំនេរ # ថ្ងៃ` }),
    emptyMonth: (month) => `គ្មានពេលទំនេរក្នុងខែ${month}ទេ។`,
    showNext: 'បង្ហាញពេលទំនេរបន្ទាប់',
    searching: 'កំពុងស្វែងរកពេលទំនេរ…',
    noneUntil: (month) => `គ្មានពេលទំនេររហូតដល់ខែ${month}ដែរ។ សូមទាក់ទងអ្នករៀបចំ។`,
    failed: {
      title: 'មិនអាចផ្ទុកពេលទំនេរបានទេ',
      text: 'សូមពិនិត្យអ៊ីនធឺណិតរបស់អ្នក ឬព្យាយាមម្ដងទៀតបន្តិចក្រោយ។',
    },
    tryAgain: 'ព្យាយាមម្ដងទៀត',
    nearest: 'ពេលទំនេរជិតបំផុត',
    full: 'ពេញ',
    morning: 'ពេលព្រឹក',
    afternoon: 'ពេលរសៀល',
    evening: 'ពេលល្ងាច',
    showAll: (n) => plural(n, { other: 'បង្ហាញពេលទាំងអស់ (#)' }),
    moreIn: (month) => `បង្ហាញពេលបន្ថែមក្នុងខែ${month}`,
    firstFree: (when) => `ពេលទំនេរដំបូង៖ ${when}`,
    moreDays: 'បង្ហាញថ្ងៃបន្ថែម',
    earlierDays: 'បង្ហាញថ្ងៃមុនៗ',
    noMoreUntil: (month) => `គ្មានពេលទំនេរទៀតទេ រហូតដល់ខែ${month}។`,
    present: 'ពេលដែលអ្នកបានកក់',
    seatsLeft: (n) => plural(n, { other: 'នៅសល់ # កន្លែង' }),
    clock: 'ទម្រង់ម៉ោង',
    h12: '12 ម៉ោង',
    h23: '24 ម៉ោង',
  },
  zones: {
    title: 'ល្វែងម៉ោង',
    now: (city, offset, clock) => `${city}, ${offset}, ឥឡូវម៉ោង ${clock}`,
    search: 'ទីក្រុង ប្រទេស ឬគម្លាតម៉ោង',
    loading: 'កំពុងផ្ទុកល្វែងម៉ោង',
    found: (n) => (n ? plural(n, { other: 'រកឃើញ # ល្វែងម៉ោង' }) : 'រកមិនឃើញល្វែងម៉ោងទេ'),
    none: 'គ្មានល្វែងម៉ោងដែលមានឈ្មោះនេះទេ។ សូមសាកល្បងទីក្រុងធំនៅក្បែរ ប្រទេស ឬគម្លាតម៉ោងដូចជា +2 ជាដើម។',
    more: 'វាយបញ្ចូលដើម្បីមើលបន្ថែម',
    current: 'កំពុងបង្ហាញ',
    chosen: (city, offset) => `ម៉ោងបង្ហាញតាម ${city}, ${offset}`,
    failed: 'មិនអាចផ្ទុកល្វែងម៉ោងបានទេ។',
  },
  booker: {
    startNow: 'ចាប់ផ្ដើមជួបឥឡូវនេះ',
    backToAnswers: 'ត្រឡប់ទៅចម្លើយរបស់អ្នក',
    held: (time) => `ម៉ោងនេះត្រូវបានរក្សាទុកឱ្យអ្នក ${time} ទៀត។`,
    holdSoonOver: 'ម៉ោងនេះត្រូវបានរក្សាទុកឱ្យអ្នកមិនដល់មួយនាទីទៀតទេ។',
    holdOver: 'ម៉ោងនេះលែងត្រូវបានរក្សាទុកឱ្យអ្នកហើយ។ អ្នកនៅតែអាចកក់បាន ដរាបណាគ្មាននរណាផ្សេងកក់។',
    holdLonger: 'រក្សាទុកយូរជាងនេះ',
    heldAgain: 'ម៉ោងនេះត្រូវបានរក្សាទុកឱ្យអ្នកម្ដងទៀតហើយ។',
    taken: {
      title: 'មានអ្នកផ្សេងកំពុងកក់ម៉ោងនេះ',
      text: 'សូមជ្រើសរើសពេលផ្សេង។ ចម្លើយរបស់អ្នកត្រូវបានរក្សាទុក។',
    },
  },
}
