import { createCounting } from '../createCounting.js'
import type { FormWords } from '../types.js'

const { number, plural } = createCounting<'zero' | 'one' | 'two' | 'few' | 'many' | 'other'>('ar')
const quoted = (label: string) => `«${label}»`

/** Arabic messages of the first screen and of the dialog. */
export const form: FormWords = {
  labels: {
    name: 'الاسم الكامل',
    firstName: 'الاسم الأول',
    lastName: 'اسم العائلة',
    email: 'البريد الإلكتروني',
    attendeePhoneNumber: 'رقم الهاتف',
    smsReminderNumber: 'رقم الهاتف لرسائل التذكير النصية',
    aiAgentCallPhoneNumber: 'رقم الهاتف للمكالمة',
    title: 'ما موضوع الاجتماع؟',
    notes: 'ملاحظات',
    guests: 'الضيوف',
    location: 'المكان',
    lengthInMinutes: 'المدة',
    recurrenceCount: 'عدد الحجوزات',
  },
  hints: {
    phone: 'مع رمز البلد، مثل \u2066+44 20 7946 0958\u2069',
    guests: 'يمكن لصق عدة عناوين دفعة واحدة',
  },
  form: {
    optional: '(اختياري)',
    required: '(مطلوب)',
    choose: 'اختيار…',
    submit: (when) => `حجز ${when}`,
    submitRequest: (when) => `طلب حجز ${when}`,
    chooseTime: 'اختيار موعد',
    submitting: 'جارٍ الحجز…',
    minutes: (n) =>
      n % 60 === 0
        ? plural(n / 60, {
            zero: '# ساعة',
            one: 'ساعة واحدة',
            two: 'ساعتان',
            few: '# ساعات',
            many: '# ساعة',
            other: '# ساعة',
          })
        : plural(n, {
            zero: '# دقيقة',
            one: 'دقيقة واحدة',
            two: 'دقيقتان',
            few: '# دقائق',
            many: '# دقيقة',
            other: '# دقيقة',
          }),
    when: 'التاريخ والوقت',
    separator: '، ',
    withHost: (names) => `مع ${names}`,
    showMore: 'عرض المزيد',
    showLess: 'عرض أقل',
    loading: 'جارٍ تحميل نموذج الحجز',
    clear: 'مسح الاختيار',
    change: 'تغيير',
    charactersOver: (n) =>
      plural(n, {
        zero: 'لا أحرف زائدة',
        one: 'حرف واحد زائد',
        two: 'حرفان زائدان',
        few: '# أحرف زائدة',
        many: '# حرفًا زائدًا',
        other: '# حرف زائد',
      }),
    charactersLeft: (n) =>
      plural(n, {
        zero: 'لم تبقَ أي أحرف',
        one: 'بقي حرف واحد',
        two: 'بقي حرفان',
        few: 'بقيت # أحرف',
        many: 'بقي # حرفًا',
        other: 'بقي # حرف',
      }),
    unknownField: (label) => `لا يمكن الإجابة هنا عن ${quoted(label)}.`,
    unknownRequired: (label) =>
      `تلزم الإجابة عن ${quoted(label)} لإتمام الحجز، ولا يمكن الإجابة عنه هنا. يُرجى التواصل مع المنظِّم`,
  },
  guests: {
    add: 'إضافة ضيوف',
    addAnother: 'إضافة ضيف آخر',
    addAddress: 'إضافة عنوان آخر',
    entry: (n) => `الضيف ${number(n)}`,
    address: (label, n) => `${label}، العنوان ${number(n)}`,
    remove: (address) => (address ? `إزالة ${address}` : 'إزالة هذا السطر الفارغ'),
    added: (n) =>
      plural(n, {
        zero: 'لم يُضَف أي عنوان',
        one: 'أُضيف عنوان واحد',
        two: 'أُضيف عنوانان',
        few: 'أُضيفت # عناوين',
        many: 'أُضيف # عنوانًا',
        other: 'أُضيف # عنوان',
      }),
    removed: (address) => (address ? `تمت إزالة ${address}` : 'تمت إزالة السطر الفارغ'),
    duplicates: (addresses) => `لم يُضَف لوجوده في القائمة: ${addresses}`,
    own: (address) => `لم يُضَف لأنه عنوانك: ${address}`,
  },
  phone: {
    which: (n) => (n > 1 ? 'ما رقم الهاتف المقصود؟' : 'هل هذا هو رقم الهاتف المقصود؟'),
    choice: (phoneNumber, country) => (country ? `${phoneNumber} (${country})` : phoneNumber),
  },
  email: { didYouMean: (address) => `هل المقصود هو ${address}؟` },
  places: {
    address: 'حضوريًا',
    link: 'عبر الإنترنت، من خلال رابط',
    phone: 'هاتفيًا: الاتصال من جهتك بالمنظِّم',
    organizersDefaultApp: 'عبر الإنترنت، في التطبيق الذي يستخدمه المنظِّم',
    attendeeAddress: 'حضوريًا، في عنوانك',
    attendeePhone: 'هاتفيًا: المنظِّم يتصل بك',
    attendeeDefined: 'في مكان آخر',
    unknown: 'مكان آخر لا يمكن حجزه هنا',
    addressLabel: 'العنوان',
    phoneLabel: 'رقم هاتفك',
    textLabel: 'أين نلتقي؟',
    afterBooking: 'تصلك التفاصيل بعد الحجز',
  },
  recurrence: {
    every: {
      weekly: (n) =>
        plural(n, {
          zero: 'كل # أسبوع',
          one: 'كل أسبوع',
          two: 'كل أسبوعين',
          few: 'كل # أسابيع',
          many: 'كل # أسبوعًا',
          other: 'كل # أسبوع',
        }),
      monthly: (n) =>
        plural(n, {
          zero: 'كل # شهر',
          one: 'كل شهر',
          two: 'كل شهرين',
          few: 'كل # أشهر',
          many: 'كل # شهرًا',
          other: 'كل # شهر',
        }),
      yearly: (n) =>
        plural(n, {
          zero: 'كل # سنة',
          one: 'كل سنة',
          two: 'كل سنتين',
          few: 'كل # سنوات',
          many: 'كل # سنة',
          other: 'كل # سنة',
        }),
    },
    upTo: (max) =>
      plural(max, {
        zero: 'بحد أقصى # مرة، في الوقت نفسه من اليوم',
        one: 'مرة واحدة على الأكثر، في الوقت نفسه من اليوم',
        two: 'مرتين على الأكثر، في الوقت نفسه من اليوم',
        few: 'حتى # مرات، في الوقت نفسه من اليوم',
        many: 'حتى # مرة، في الوقت نفسه من اليوم',
        other: 'حتى # مرة، في الوقت نفسه من اليوم',
      }),
  },
  notices: {
    offline: {
      title: 'لا يوجد اتصال بالإنترنت',
      text: 'لم يُرسل أي شيء. يُرجى الاتصال بالإنترنت ثم الضغط على الزر مرة أخرى.',
    },
    setup: {
      title: 'هذا النموذج غير جاهز لاستقبال الحجوزات بعد',
      text: 'يُرجى التواصل مع المنظِّم بطريقة أخرى.',
    },
    notFound: {
      title: 'هذا الاجتماع غير متاح للحجز',
      text: 'ربما أُزيل أو تغيّر اسمه. يُرجى التواصل مع المنظِّم.',
    },
    loadFailed: {
      title: 'تعذّر تحميل نموذج الحجز',
      text: 'يُرجى التحقق من الاتصال ثم إعادة المحاولة.',
    },
    tryAgain: 'إعادة المحاولة',
    forOwner: 'لمالك هذا الموقع',
  },
  widget: { open: 'حجز موعد', close: 'إغلاق' },
  questions: {
    dateInvalid: 'يُرجى إدخال تاريخ كامل',
    dateFrom: (day) => `يُرجى اختيار ${day} أو تاريخ بعده`,
    dateUntil: (day) => `يُرجى اختيار ${day} أو تاريخ قبله`,
    dateDays: (days) => `يُرجى اختيار تاريخ يوافق أحد هذه الأيام: ${days}`,
    chooseFile: 'اختيار ملف',
    chooseFiles: 'اختيار ملفات',
    dropFile: 'أو إفلاته هنا',
    dropFiles: 'أو إفلاتها هنا',
    maxSize: (size) => `الحد الأقصى: ${size}`,
    uploading: (percent) => `جارٍ الرفع: ${percent}`,
    uploaded: (name) => `تم رفع ${name}`,
    uploadFailed: (name) => `تعذّر رفع ${name}`,
    uploadCancelled: (name) => `لم يُرفع ${name}`,
    fileRemoved: (name) => `تمت إزالة ${name}`,
    cancelUpload: 'إلغاء',
    retryUpload: 'إعادة المحاولة',
    removeFile: 'إزالة',
    fileMissing: (label) => `يُرجى اختيار ملف في ${quoted(label)}`,
    filePending: 'يُرجى الانتظار حتى يكتمل الرفع، أو إلغاؤه',
    fileFailed: 'يُرجى إعادة محاولة الرفع، أو إزالة الملف',
    fileTooLarge: (name, size) => `حجم الملف ${name} أكبر من ${size}. يُرجى اختيار ملف أصغر`,
    fileEmpty: (name) => `الملف ${name} فارغ. يُرجى اختيار ملف آخر`,
    fileType: (name) => `لا تُقبل هنا ملفات مثل ${name}. يُرجى اختيار ملف من نوع آخر`,
    fileOne: 'يمكن إرسال ملف واحد فقط هنا',
    consentMissing: (label) => `تلزم الموافقة على ${quoted(label)} لإتمام الحجز`,
  },
}
