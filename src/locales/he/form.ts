import { createCounting } from '../createCounting.js'
import type { FormWords } from '../types.js'

const { number, plural } = createCounting<'one' | 'two' | 'other'>('he')
const quoted = (label: string) => `”${label}”`

/** Hebrew messages of the first screen and of the dialog. */
export const form: FormWords = {
  labels: {
    name: 'שם מלא',
    firstName: 'שם פרטי',
    lastName: 'שם משפחה',
    email: 'כתובת אימייל',
    attendeePhoneNumber: 'מספר טלפון',
    smsReminderNumber: 'מספר טלפון לתזכורות ב־SMS',
    aiAgentCallPhoneNumber: 'מספר טלפון לשיחה',
    title: 'מה נושא הפגישה?',
    notes: 'הערות',
    guests: 'אורחים',
    location: 'מקום',
    lengthInMinutes: 'משך הפגישה',
    recurrenceCount: 'מספר הפגישות',
  },
  hints: {
    phone: 'עם קידומת המדינה, לדוגמה \u2066+44 20 7946 0958\u2069',
    guests: 'אפשר להדביק כמה כתובות בבת אחת',
  },
  form: {
    optional: '(לא חובה)',
    required: '(חובה)',
    choose: 'בחירה…',
    submit: (when) => `קביעת פגישה: ${when}`,
    submitRequest: (when) => `שליחת בקשה: ${when}`,
    chooseTime: 'בחירת מועד',
    submitting: 'הפגישה נקבעת…',
    minutes: (n) =>
      n % 60 === 0
        ? plural(n / 60, { one: 'שעה אחת', two: 'שעתיים', other: '# שעות' })
        : plural(n, { one: 'דקה אחת', two: 'שתי דקות', other: '# דקות' }),
    when: 'תאריך ושעה',
    separator: ', ',
    withHost: (names) => `עם ${names}`,
    showMore: 'הצגת פרטים נוספים',
    showLess: 'הצגת פחות פרטים',
    loading: 'טופס קביעת הפגישה נטען',
    clear: 'ניקוי הבחירה',
    change: 'שינוי',
    charactersOver: (n) =>
      plural(n, { one: 'תו אחד יותר מדי', two: 'שני תווים יותר מדי', other: '# תווים יותר מדי' }),
    charactersLeft: (n) => plural(n, { one: 'נותר תו אחד', two: 'נותרו שני תווים', other: 'נותרו # תווים' }),
    unknownField: (label) => `אי אפשר לענות כאן על ${quoted(label)}.`,
    unknownRequired: (label) =>
      `כדי לקבוע פגישה חובה לענות על ${quoted(label)}, ואי אפשר לענות על כך כאן. יש לפנות למארגן`,
  },
  guests: {
    add: 'הוספת אורחים',
    addAnother: 'הוספת אורח נוסף',
    addAddress: 'הוספת כתובת נוספת',
    entry: (n) => `אורח ${number(n)}`,
    address: (label, n) => `${label}, כתובת ${number(n)}`,
    remove: (address) => (address ? `הסרת ${address}` : 'הסרת השורה הריקה הזו'),
    added: (n) => plural(n, { one: 'נוספה כתובת אחת', two: 'נוספו שתי כתובות', other: 'נוספו # כתובות' }),
    removed: (address) => (address ? `הכתובת ${address} הוסרה` : 'השורה הריקה הוסרה'),
    duplicates: (addresses) => `לא נוסף כי זה כבר ברשימה: ${addresses}`,
    own: (address) => `לא נוסף כי זו הכתובת שלך: ${address}`,
  },
  phone: {
    which: (n) => (n > 1 ? 'לאיזה מספר טלפון הכוונה?' : 'האם הכוונה למספר הטלפון הזה?'),
    choice: (phoneNumber, country) => (country ? `${phoneNumber} (${country})` : phoneNumber),
  },
  email: { didYouMean: (address) => `האם הכוונה לכתובת ${address}?` },
  places: {
    address: 'פנים אל פנים',
    link: 'באינטרנט, דרך קישור',
    phone: 'בטלפון: יש להתקשר למארגן',
    organizersDefaultApp: 'באינטרנט, באפליקציה של המארגן',
    attendeeAddress: 'פנים אל פנים, בכתובת שלך',
    attendeePhone: 'בטלפון: המארגן יתקשר אליך',
    attendeeDefined: 'במקום אחר',
    unknown: 'מקום אחר, שאי אפשר לבחור כאן',
    addressLabel: 'כתובת',
    phoneLabel: 'מספר הטלפון שלך',
    textLabel: 'איפה ניפגש?',
    afterBooking: 'הפרטים יישלחו אליך אחרי קביעת הפגישה',
  },
  recurrence: {
    every: {
      weekly: (n) => plural(n, { one: 'כל שבוע', two: 'כל שבועיים', other: 'כל # שבועות' }),
      monthly: (n) => plural(n, { one: 'כל חודש', two: 'כל חודשיים', other: 'כל # חודשים' }),
      yearly: (n) => plural(n, { one: 'כל שנה', two: 'כל שנתיים', other: 'כל # שנים' }),
    },
    upTo: (max) =>
      plural(max, {
        one: 'פעם אחת לכל היותר, באותה שעה ביום',
        two: 'עד פעמיים, באותה שעה ביום',
        other: 'עד # פעמים, באותה שעה ביום',
      }),
  },
  notices: {
    offline: {
      title: 'אין חיבור לאינטרנט',
      text: 'שום דבר לא נשלח. יש להתחבר לאינטרנט וללחוץ שוב על הכפתור.',
    },
    setup: {
      title: 'עדיין אי אפשר לקבוע פגישות בטופס הזה',
      text: 'יש לפנות למארגן בדרך אחרת.',
    },
    notFound: {
      title: 'הפגישה הזו אינה מוצעת',
      text: 'ייתכן שהיא הוסרה או ששמה שונה. יש לפנות למארגן.',
    },
    loadFailed: {
      title: 'לא הצלחנו לטעון את טופס קביעת הפגישה',
      text: 'יש לבדוק את החיבור ולנסות שוב.',
    },
    tryAgain: 'ניסיון נוסף',
    forOwner: 'לבעלי האתר',
  },
  widget: { open: 'קביעת פגישה', close: 'סגירה' },
  questions: {
    dateInvalid: 'יש להזין תאריך מלא',
    dateFrom: (day) => `יש לבחור את ${day} או תאריך מאוחר יותר`,
    dateUntil: (day) => `יש לבחור את ${day} או תאריך מוקדם יותר`,
    dateDays: (days) => `יש לבחור תאריך שחל באחד מהימים האלה: ${days}`,
    chooseFile: 'בחירת קובץ',
    chooseFiles: 'בחירת קבצים',
    dropFile: 'או גרירה לכאן',
    dropFiles: 'או גרירה לכאן',
    maxSize: (size) => `עד ${size}`,
    uploading: (percent) => `בהעלאה: ${percent}`,
    uploaded: (name) => `הקובץ ${name} הועלה`,
    uploadFailed: (name) => `לא הצלחנו להעלות את ${name}`,
    uploadCancelled: (name) => `הקובץ ${name} לא הועלה`,
    fileRemoved: (name) => `הקובץ ${name} הוסר`,
    cancelUpload: 'ביטול',
    retryUpload: 'ניסיון נוסף',
    removeFile: 'הסרה',
    fileMissing: (label) => `יש לבחור קובץ עבור ${quoted(label)}`,
    filePending: 'יש להמתין עד שההעלאה תושלם, או לבטל אותה',
    fileFailed: 'יש לנסות להעלות שוב, או להסיר את הקובץ',
    fileTooLarge: (name, size) => `הקובץ ${name} גדול מ־${size}. יש לבחור קובץ קטן יותר`,
    fileEmpty: (name) => `הקובץ ${name} ריק. יש לבחור קובץ אחר`,
    fileType: (name) => `קבצים כמו ${name} אינם מתקבלים כאן. יש לבחור קובץ מסוג אחר`,
    fileOne: 'אפשר לשלוח כאן רק קובץ אחד',
    consentMissing: (label) => `כדי לקבוע פגישה יש להסכים ל${quoted(label)}`,
  },
}
