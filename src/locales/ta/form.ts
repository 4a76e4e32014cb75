import { createCounting } from '../createCounting.js'
import type { FormWords } from '../types.js'

const { number, plural } = createCounting<'one' | 'other'>('ta')
const quoted = (label: string) => `“${label}”`

/** Tamil messages of the first screen and of the dialog. */
export const form: FormWords = {
  labels: {
    name: 'முழுப் பெயர்',
    firstName: 'முதல் பெயர்',
    lastName: 'கடைசிப் பெயர்',
    email: 'மின்னஞ்சல் முகவரி',
    attendeePhoneNumber: 'தொலைபேசி எண்',
    smsReminderNumber: 'SMS நினைவூட்டல்களுக்கான தொலைபேசி எண்',
    aiAgentCallPhoneNumber: 'அழைப்புக்கான தொலைபேசி எண்',
    title: 'எதைப் பற்றிய சந்திப்பு?',
    notes: 'குறிப்புகள்',
    guests: 'விருந்தினர்கள்',
    location: 'இடம்',
    lengthInMinutes: 'கால அளவு',
    recurrenceCount: 'முன்பதிவுகளின் எண்ணிக்கை',
  },
  hints: {
    phone: 'நாட்டுக் குறியீட்டுடன், எ.கா. +44 20 7946 0958',
    guests: 'பல முகவரிகளை ஒரே நேரத்தில் ஒட்டலாம்',
  },
  form: {
    optional: '(விருப்பத்திற்குரியது)',
    required: '(கட்டாயம்)',
    choose: 'தேர்ந்தெடுக்கவும்…',
    submit: (when) => `${when} நேரத்தை முன்பதிவு செய்`,
    submitRequest: (when) => `${when} நேரத்தைக் கோரு`,
    chooseTime: 'நேரத்தைத் தேர்ந்தெடு',
    submitting: 'முன்பதிவு செய்யப்படுகிறது…',
    minutes: (n) =>
      n % 60 === 0
        ? plural(n / 60, { one: '# மணிநேரம்', other: '# மணிநேரம்' })
        : plural(n, { one: '# நிமிடம்', other: '# நிமிடங்கள்' }),
    when: 'தேதியும் நேரமும்',
    separator: ', ',
    withHost: (names) => `${names} உடன்`,
    showMore: 'மேலும் காட்டு',
    showLess: 'குறைவாகக் காட்டு',
    loading: 'முன்பதிவுப் படிவம் ஏற்றப்படுகிறது',
    clear: 'தேர்வை அழி',
    change: 'மாற்று',
    charactersOver: (n) => plural(n, { one: '# எழுத்து அதிகம்', other: '# எழுத்துகள் அதிகம்' }),
    charactersLeft: (n) => plural(n, { one: '# எழுத்து மீதம்', other: '# எழுத்துகள் மீதம்' }),
    unknownField: (label) => `${quoted(label)} கேள்விக்கு இங்கே பதிலளிக்க முடியாது.`,
    unknownRequired: (label) =>
      `முன்பதிவு செய்ய ${quoted(label)} கேள்விக்குப் பதில் தேவை, ` +
      'ஆனால் இங்கே பதிலளிக்க முடியாது. ஏற்பாட்டாளரைத் தொடர்புகொள்ளவும்',
  },
  guests: {
    add: 'விருந்தினர்களைச் சேர்',
    addAnother: 'மேலும் ஒரு விருந்தினரைச் சேர்',
    addAddress: 'மேலும் ஒரு முகவரியைச் சேர்',
    entry: (n) => `விருந்தினர் ${number(n)}`,
    address: (label, n) => `${label}, முகவரி ${number(n)}`,
    remove: (address) => (address ? `அகற்று: ${address}` : 'இந்தக் காலி வரிசையை அகற்று'),
    added: (n) => plural(n, { one: '# முகவரி சேர்க்கப்பட்டது', other: '# முகவரிகள் சேர்க்கப்பட்டன' }),
    removed: (address) => (address ? `அகற்றப்பட்டது: ${address}` : 'காலி வரிசை அகற்றப்பட்டது'),
    duplicates: (addresses) => `ஏற்கெனவே பட்டியலில் உள்ளதால் சேர்க்கப்படவில்லை: ${addresses}`,
    own: (address) => `உங்கள் சொந்த முகவரி என்பதால் சேர்க்கப்படவில்லை: ${address}`,
  },
  phone: {
    which: (n) => (n > 1 ? 'எந்தத் தொலைபேசி எண்ணைக் குறிப்பிடுகிறீர்கள்?' : 'இந்தத் தொலைபேசி எண்தானா?'),
    choice: (phoneNumber, country) => (country ? `${phoneNumber} (${country})` : phoneNumber),
  },
  email: { didYouMean: (address) => `நீங்கள் குறிப்பிட்டது ${address} முகவரியா?` },
  places: {
    address: 'நேரில்',
    link: 'ஆன்லைனில், இணைப்பு மூலம்',
    phone: 'தொலைபேசியில்: நீங்கள் ஏற்பாட்டாளரை அழைப்பீர்கள்',
    organizersDefaultApp: 'ஆன்லைனில், ஏற்பாட்டாளரின் செயலியில்',
    attendeeAddress: 'நேரில், உங்கள் முகவரியில்',
    attendeePhone: 'தொலைபேசியில்: ஏற்பாட்டாளர் உங்களை அழைப்பார்',
    attendeeDefined: 'வேறு இடத்தில்',
    unknown: 'வேறு இடம், இங்கே முன்பதிவு செய்ய முடியாது',
    addressLabel: 'முகவரி',
    phoneLabel: 'உங்கள் தொலைபேசி எண்',
    textLabel: 'எங்கே சந்திக்கலாம்?',
    afterBooking: 'முன்பதிவு செய்த பிறகு விவரங்களைப் பெறுவீர்கள்',
  },
  recurrence: {
    every: {
      weekly: (n) => plural(n, { one: 'ஒவ்வொரு வாரமும்', other: '# வாரங்களுக்கு ஒருமுறை' }),
      monthly: (n) => plural(n, { one: 'ஒவ்வொரு மாதமும்', other: '# மாதங்களுக்கு ஒருமுறை' }),
      yearly: (n) => plural(n, { one: 'ஒவ்வொரு ஆண்டும்', other: '# ஆண்டுகளுக்கு ஒருமுறை' }),
    },
    upTo: (max) =>
      plural(max, { one: 'அதிகபட்சம் # முறை, அதே நேரத்தில்', other: 'அதிகபட்சம் # முறை, அதே நேரத்தில்' }),
  },
  notices: {
    offline: {
      title: 'நீங்கள் ஆஃப்லைனில் உள்ளீர்கள்',
      text: 'எதுவும் அனுப்பப்படவில்லை. இணையத்துடன் இணைந்த பிறகு, பொத்தானை மீண்டும் அழுத்தவும்.',
    },
    setup: {
      title: 'இந்தப் படிவத்தில் இன்னும் முன்பதிவு செய்ய முடியாது',
      text: 'ஏற்பாட்டாளரை வேறு வழியில் தொடர்புகொள்ளவும்.',
    },
    notFound: {
      title: 'இந்தச் சந்திப்பு வழங்கப்படவில்லை',
      text: 'இது அகற்றப்பட்டிருக்கலாம் அல்லது பெயர் மாற்றப்பட்டிருக்கலாம். ஏற்பாட்டாளரைத் தொடர்புகொள்ளவும்.',
    },
    loadFailed: {
      title: 'முன்பதிவுப் படிவத்தை ஏற்ற முடியவில்லை',
      text: 'உங்கள் இணைய இணைப்பைச் சரிபார்த்து, மீண்டும் முயலவும்.',
    },
    tryAgain: 'மீண்டும் முயல்க',
    forOwner: 'இந்தத் தளத்தின் உரிமையாளருக்கு',
  },
  widget: { open: 'நேரத்தை முன்பதிவு செய்', close: 'மூடு' },
  questions: {
    dateInvalid: 'முழுமையான தேதியை உள்ளிடவும்',
    dateFrom: (day) => `${day} அல்லது அதற்குப் பிந்தைய தேதியைத் தேர்ந்தெடுக்கவும்`,
    dateUntil: (day) => `${day} அல்லது அதற்கு முந்தைய தேதியைத் தேர்ந்தெடுக்கவும்`,
    dateDays: (days) => `இந்த நாட்களில் ஒன்றில் வரும் தேதியைத் தேர்ந்தெடுக்கவும்: ${days}`,
    chooseFile: 'கோப்பைத் தேர்ந்தெடு',
    chooseFiles: 'கோப்புகளைத் தேர்ந்தெடு',
    dropFile: 'அல்லது அதை இங்கே இழுத்து விடவும்',
    dropFiles: 'அல்லது அவற்றை இங்கே இழுத்து விடவும்',
    maxSize: (size) => `அதிகபட்சம் ${size}`,
    uploading: (percent) => `பதிவேற்றப்படுகிறது: ${percent}`,
    uploaded: (name) => `பதிவேற்றப்பட்டது: ${name}`,
    uploadFailed: (name) => `பதிவேற்ற முடியவில்லை: ${name}`,
    uploadCancelled: (name) => `பதிவேற்றப்படவில்லை: ${name}`,
    fileRemoved: (name) => `அகற்றப்பட்டது: ${name}`,
    cancelUpload: 'ரத்துசெய்',
    retryUpload: 'மீண்டும் முயல்க',
    removeFile: 'அகற்று',
    fileMissing: (label) => `${quoted(label)} கேள்விக்கு ஒரு கோப்பைத் தேர்ந்தெடுக்கவும்`,
    filePending: 'பதிவேற்றம் முடியும் வரை காத்திருக்கவும் அல்லது அதை ரத்துசெய்யவும்',
    fileFailed: 'மீண்டும் பதிவேற்ற முயலவும் அல்லது கோப்பை அகற்றவும்',
    fileTooLarge: (name, size) => `${name} கோப்பு ${size} அளவை விடப் பெரியது. சிறியதைத் தேர்ந்தெடுக்கவும்`,
    fileEmpty: (name) => `${name} கோப்பு காலியாக உள்ளது. வேறு கோப்பைத் தேர்ந்தெடுக்கவும்`,
    fileType: (name) => `${name} போன்ற கோப்புகள் இங்கே ஏற்கப்படாது. வேறு வகைக் கோப்பைத் தேர்ந்தெடுக்கவும்`,
    fileOne: 'இங்கே ஒரு கோப்பை மட்டுமே அனுப்ப முடியும்',
    consentMissing: (label) => `முன்பதிவு செய்ய, ${quoted(label)} என்பதை ஏற்கவும்`,
  },
}
