import { createCounting } from '../createCounting.js'
import type { PickerWords } from '../types.js'

const { plural } = createCounting<'one' | 'two' | 'other'>('he')

const times = (n: number) =>
  n
    ? plural(n, { one: 'מועד פנוי אחד', two: 'שני מועדים פנויים', other: '# מועדים פנויים' })
    : 'אין מועדים פנויים'

/** Hebrew messages around the choice of a time. */
export const picker: PickerWords = {
  picker: {
    title: 'בחירת מועד',
    loading: 'המועדים הפנויים נטענים',
    previousMonth: 'החודש הקודם',
    nextMonth: 'החודש הבא',
    timesFree: times,
    timesOn: (day, n) => `${day}: ${times(n)}`,
    daysFree: (month, n) =>
      `${month}: ${plural(n, {
        one: 'מועדים פנויים ביום אחד',
        two: 'מועדים פנויים בשני ימים',
        other: 'מועדים פנויים ב־# ימים',
      })}`,
    emptyMonth: (month) => `אין מועדים פנויים בחודש ${month}.`,
    showNext: 'הצגת המועדים הפנויים הבאים',
    searching: 'מתבצע חיפוש של מועדים פנויים…',
    noneUntil: (month) => `גם עד ${month} אין מועדים פנויים. יש לפנות למארגן.`,
    failed: {
      title: 'לא הצלחנו לטעון את המועדים הפנויים',
      text: 'יש לבדוק את החיבור, או לנסות שוב בעוד רגע.',
    },
    tryAgain: 'ניסיון נוסף',
    nearest: 'המועדים הפנויים הקרובים ביותר',
    full: 'מלא',
    morning: 'בוקר',
    afternoon: 'אחר הצהריים',
    evening: 'ערב',
    showAll: (n) => plural(n, { one: 'הצגת המועד', two: 'הצגת שני המועדים', other: 'הצגת כל # המועדים' }),
    moreIn: (month) => `מועדים נוספים בחודש ${month}`,
    firstFree: (when) => `המועד הפנוי הראשון: ${when}`,
    moreDays: 'הצגת ימים נוספים',
    earlierDays: 'הצגת ימים מוקדמים יותר',
    noMoreUntil: (month) => `אין מועדים פנויים נוספים עד ${month}.`,
    present: 'המועד הנוכחי שלך',
    seatsLeft: (n) => plural(n, { one: 'נותר מקום אחד', two: 'נותרו שני מקומות', other: 'נותרו # מקומות' }),
    clock: 'תצוגת השעה',
    h12: '12 שעות',
    h23: '24 שעות',
  },
  zones: {
    title: 'אזור זמן',
    now: (city, offset, clock) => `${city}, ${offset}, השעה עכשיו ${clock}`,
    search: 'עיר, מדינה או הפרש שעות',
    loading: 'אזורי הזמן נטענים',
    found: (n) =>
      n ? plural(n, { one: 'אזור זמן אחד', two: 'שני אזורי זמן', other: '# אזורי זמן' }) : 'לא נמצא אזור זמן',
    none: 'אין אזור זמן בשם הזה. אפשר לנסות עיר גדולה קרובה, מדינה או הפרש שעות כמו \u2066+2\u2069.',
    more: 'תוצאות נוספות יופיעו תוך כדי הקלדה',
    current: 'מוצג עכשיו',
    chosen: (city, offset) => `המועדים מוצגים לפי השעון של ${city}, ${offset}`,
    failed: 'לא הצלחנו לטעון את אזורי הזמן.',
  },
  booker: {
    startNow: 'התחלת הפגישה עכשיו',
    backToAnswers: 'חזרה לתשובות שלך',
    held: (time) => `המועד הזה שמור לך לעוד ${time}.`,
    holdSoonOver: 'המועד הזה שמור לך לעוד פחות מדקה.',
    holdOver: 'המועד הזה כבר לא שמור לך. עדיין אפשר לקבוע אותו, כל עוד אף אחד אחר לא עשה זאת.',
    holdLonger: 'הארכת השמירה',
    heldAgain: 'המועד הזה שוב שמור לך.',
    taken: {
      title: 'מישהו אחר קובע עכשיו את המועד הזה',
      text: 'יש לבחור מועד אחר; התשובות שלך נשמרו.',
    },
  },
}
