import { createCounting } from '../createCounting.js'
import type { FormWords } from '../types.js'

const { number, plural } = createCounting<'other'>('km')
const quoted = (label: string) => `“${label}”`

/** Khmer messages of the first screen and of the dialog. */
export const form: FormWords = {
  labels: {
    name: 'ឈ្មោះពេញ',
    firstName: 'នាមខ្លួន',
    lastName: 'នាមត្រកូល',
    email: 'អាសយដ្ឋានអ៊ីមែល',
    attendeePhoneNumber: 'លេខទូរសព្ទ',
    smsReminderNumber: 'លេខទូរសព្ទសម្រាប់ទទួលសាររំលឹក',
    aiAgentCallPhoneNumber: 'លេខទូរសព្ទសម្រាប់ទទួលការហៅ',
    title: 'ការណាត់ជួបនេះអំពីអ្វី?',
    notes: 'កំណត់ចំណាំ',
    guests: 'ភ្ញៀវ',
    location: 'ទីកន្លែង',
    lengthInMinutes: 'រយៈពេល',
    recurrenceCount: 'ចំនួនដងនៃការកក់',
  },
  hints: {
    phone: 'រួមទាំងលេខកូដប្រទេស ឧទាហរណ៍ +44 20 7946 0958',
    guests: 'អ្នកអាចបិទភ្ជាប់អាសយដ្ឋានច្រើនក្នុងពេលតែមួយ',
  },
  form: {
    optional: '(មិនចាំបាច់)',
    required: '(ចាំបាច់)',
    choose: 'ជ្រើសរើស…',
    submit: (when) => `កក់ ${when}`,
    submitRequest: (when) => `ស្នើសុំកក់ ${when}`,
    submitting: 'កំពុងកក់…',
    minutes: (n) => (n % 60 === 0 ? plural(n / 60, { other: '# ម៉ោង' }) : plural(n, { other: '# នាទី' })),
    when: 'កាលបរិច្ឆេទ និងម៉ោង',
    separator: ', ',
    withHost: (names) => `ជាមួយ ${names}`,
    showMore: 'បង្ហាញបន្ថែម',
    showLess: 'បង្ហាញតិចជាងនេះ',
    loading: 'កំពុងផ្ទុកទម្រង់កក់',
    clear: 'សម្អាតជម្រើស',
    change: 'ប្ដូរ',
    charactersOver: (n) => plural(n, { other: 'លើស # តួអក្សរ' }),
    charactersLeft: (n) => plural(n, { other: 'នៅសល់ # តួអក្សរ' }),
    unknownField: (label) => `មិនអាចឆ្លើយសំណួរ ${quoted(label)} នៅទីនេះបានទេ។`,
    unknownRequired: (label) =>
      `ត្រូវឆ្លើយសំណួរ ${quoted(label)} ទើបអាចកក់បាន ប៉ុន្តែមិនអាចឆ្លើយនៅទីនេះបានទេ។ សូមទាក់ទងអ្នករៀបចំ`,
  },
  guests: {
    add: 'បន្ថែមភ្ញៀវ',
    addAnother: 'បន្ថែមភ្ញៀវម្នាក់ទៀត',
    addAddress: 'បន្ថែមអាសយដ្ឋានមួយទៀត',
    entry: (n) => `ភ្ញៀវទី ${number(n)}`,
    address: (label, n) => `${label} អាសយដ្ឋានទី ${number(n)}`,
    remove: (address) => (address ? `ដក ${address} ចេញ` : 'ដកជួរទទេនេះចេញ'),
    added: (n) => plural(n, { other: 'បានបន្ថែម # អាសយដ្ឋាន' }),
    removed: (address) => (address ? `បានដក ${address} ចេញ` : 'បានដកជួរទទេចេញ'),
    duplicates: (addresses) => `មិនបានបន្ថែម ព្រោះមានក្នុងបញ្ជីរួចហើយ៖ ${addresses}`,
    own: (address) => `មិនបានបន្ថែម ព្រោះជាអាសយដ្ឋានរបស់អ្នកផ្ទាល់៖ ${address}`,
  },
  phone: {
    which: (n) => (n > 1 ? 'តើលេខទូរសព្ទមួយណាត្រឹមត្រូវ?' : 'តើលេខទូរសព្ទនេះត្រឹមត្រូវទេ?'),
    choice: (phoneNumber, country) => (country ? `${phoneNumber} (${country})` : phoneNumber),
  },
  email: { didYouMean: (address) => `តើអ្នកចង់សរសេរ ${address} មែនទេ?` },
  places: {
    address: 'ជួបផ្ទាល់',
    link: 'អនឡាញ តាមតំណ',
    phone: 'តាមទូរសព្ទ៖ អ្នកហៅទៅអ្នករៀបចំ',
    organizersDefaultApp: 'អនឡាញ តាមកម្មវិធីរបស់អ្នករៀបចំ',
    attendeeAddress: 'ជួបផ្ទាល់ នៅអាសយដ្ឋានរបស់អ្នក',
    attendeePhone: 'តាមទូរសព្ទ៖ អ្នករៀបចំហៅទៅអ្នក',
    attendeeDefined: 'នៅកន្លែងផ្សេង',
    unknown: 'កន្លែងផ្សេង ដែលមិនអាចកក់នៅទីនេះ',
    addressLabel: 'អាសយដ្ឋាន',
    phoneLabel: 'លេខទូរសព្ទរបស់អ្នក',
    textLabel: 'តើយើងជួបគ្នានៅទីណា?',
    afterBooking: 'អ្នកនឹងទទួលបានព័ត៌មានលម្អិតបន្ទាប់ពីកក់',
  },
  recurrence: {
    every: {
      weekly: (n) => (n === 1 ? 'រៀងរាល់សប្ដាហ៍' : plural(n, { other: 'រៀងរាល់ # សប្ដាហ៍ម្ដង' })),
      monthly: (n) => (n === 1 ? 'រៀងរាល់ខែ' : plural(n, { other: 'រៀងរាល់ # ខែម្ដង' })),
      yearly: (n) => (n === 1 ? 'រៀងរាល់ឆ្នាំ' : plural(n, { other: 'រៀងរាល់ # ឆ្នាំម្ដង' })),
    },
    upTo: (max) => plural(max, { other: 'យ៉ាងច្រើន # ដង នៅម៉ោងដដែល' }),
  },
  notices: {
    offline: {
      title: 'អ្នកគ្មានអ៊ីនធឺណិតទេ',
      text: 'មិនទាន់បានផ្ញើអ្វីទេ។ សូមភ្ជាប់អ៊ីនធឺណិត រួចចុចប៊ូតុងម្ដងទៀត។',
    },
    setup: {
      title: 'ទម្រង់នេះមិនទាន់អាចទទួលការកក់បានទេ',
      text: 'សូមទាក់ទងអ្នករៀបចំតាមមធ្យោបាយផ្សេង។',
    },
    notFound: {
      title: 'ការណាត់ជួបនេះមិនបើកឱ្យកក់ទេ',
      text: 'វាអាចត្រូវបានដកចេញ ឬប្ដូរឈ្មោះ។ សូមទាក់ទងអ្នករៀបចំ។',
    },
    loadFailed: {
      title: 'មិនអាចផ្ទុកទម្រង់កក់បានទេ',
      text: 'សូមពិនិត្យអ៊ីនធឺណិតរបស់អ្នក រួចព្យាយាមម្ដងទៀត។',
    },
    tryAgain: 'ព្យាយាមម្ដងទៀត',
    forOwner: 'សម្រាប់ម្ចាស់គេហទំព័រនេះ',
  },
  widget: { open: 'កក់ពេលវេលា', close: 'បិទ' },
}
