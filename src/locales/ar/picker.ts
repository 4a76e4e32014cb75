import { createCounting } from '../createCounting.js'
import type { PickerWords } from '../types.js'

const { number, plural } = createCounting<'zero' | 'one' | 'two' | 'few' | 'many' | 'other'>('ar')

const times = (n: number) =>
  plural(n, {
    zero: 'لا مواعيد متاحة',
    one: 'موعد متاح واحد',
    two: 'موعدان متاحان',
    few: '# مواعيد متاحة',
    many: '# موعدًا متاحًا',
    other: '# موعد متاح',
  })

/** Arabic messages around the choice of a time. */
export const picker: PickerWords = {
  picker: {
    title: 'اختيار موعد',
    loading: 'جارٍ تحميل المواعيد المتاحة',
    previousMonth: 'الشهر السابق',
    nextMonth: 'الشهر التالي',
    timesFree: times,
    timesOn: (day, n) => `${day}: ${times(n)}`,
    daysFree: (month, n) =>
      `${month}: ${plural(n, {
        zero: 'لا مواعيد متاحة',
        one: 'مواعيد متاحة في يوم واحد',
        two: 'مواعيد متاحة في يومين',
        few: 'مواعيد متاحة في # أيام',
        many: 'مواعيد متاحة في # يومًا',
        other: 'مواعيد متاحة في # يوم',
      })}`,
    emptyMonth: (month) => `لا توجد مواعيد متاحة في ${month}.`,
    showNext: 'عرض أقرب المواعيد المتاحة التالية',
    searching: 'جارٍ البحث عن مواعيد متاحة…',
    noneUntil: (month) => `ولا توجد مواعيد متاحة حتى ${month} أيضًا. يُرجى التواصل مع المنظِّم.`,
    failed: {
      title: 'تعذّر تحميل المواعيد المتاحة',
      text: 'يُرجى التحقق من الاتصال، أو إعادة المحاولة بعد قليل.',
    },
    tryAgain: 'إعادة المحاولة',
    nearest: 'أقرب المواعيد المتاحة',
    full: 'مكتمل',
    morning: 'الصباح',
    afternoon: 'بعد الظهر',
    evening: 'المساء',
    showAll: (n) => `عرض كل المواعيد (${number(n)})`,
    moreIn: (month) => `مواعيد أخرى في ${month}`,
    firstFree: (when) => `أول موعد متاح: ${when}`,
    moreDays: 'عرض المزيد من الأيام',
    earlierDays: 'عرض الأيام السابقة',
    noMoreUntil: (month) => `لا توجد مواعيد متاحة أخرى حتى ${month}.`,
    present: 'موعدك الحالي',
    seatsLeft: (n) =>
      plural(n, {
        zero: 'لم تبقَ مقاعد',
        one: 'بقي مقعد واحد',
        two: 'بقي مقعدان',
        few: 'بقيت # مقاعد',
        many: 'بقي # مقعدًا',
        other: 'بقي # مقعد',
      }),
    clock: 'نظام الساعة',
    h12: '12 ساعة',
    h23: '24 ساعة',
  },
  zones: {
    title: 'المنطقة الزمنية',
    now: (city, offset, clock) => `${city}، ${offset}، الساعة الآن ${clock}`,
    search: 'المدينة أو البلد أو فارق التوقيت',
    loading: 'جارٍ تحميل المناطق الزمنية',
    found: (n) =>
      plural(n, {
        zero: 'لم يُعثر على أي منطقة زمنية',
        one: 'منطقة زمنية واحدة',
        two: 'منطقتان زمنيتان',
        few: '# مناطق زمنية',
        many: '# منطقة زمنية',
        other: '# منطقة زمنية',
      }),
    none:
      'لا توجد منطقة زمنية بهذا الاسم. يمكن تجربة مدينة كبيرة قريبة، أو بلد، ' +
      'أو فارق توقيت مثل \u2066+2\u2069.',
    more: 'تظهر نتائج أخرى عند الكتابة',
    current: 'المعروضة الآن',
    chosen: (city, offset) => `تُعرض المواعيد بتوقيت ${city}، ${offset}`,
    failed: 'تعذّر تحميل المناطق الزمنية.',
  },
  booker: {
    startNow: 'بدء الاجتماع الآن',
    backToAnswers: 'العودة إلى إجاباتك',
    held: (time) => `هذا الموعد محجوز لك مؤقتًا. الوقت المتبقي: ${time}.`,
    holdSoonOver: 'هذا الموعد محجوز لك مؤقتًا، وبقي أقل من دقيقة.',
    holdOver: 'لم يعد هذا الموعد محجوزًا لك مؤقتًا. لا يزال بإمكانك حجزه ما لم يحجزه شخص آخر.',
    holdLonger: 'تمديد الحجز المؤقت',
    heldAgain: 'هذا الموعد محجوز لك مؤقتًا من جديد.',
    taken: {
      title: 'شخص آخر يحجز هذا الموعد الآن',
      text: 'يُرجى اختيار موعد آخر؛ إجاباتك محفوظة.',
    },
  },
}
