import { createCounting } from '../createCounting.js'
import type { PickerWords } from '../types.js'

const { plural } = createCounting<'other'>('th')
const free = (n: number) => (n ? plural(n, { other: 'มีเวลาว่าง # ช่วง' }) : 'ไม่มีเวลาว่าง')

/** Thai messages around the choice of a time. */
export const picker: PickerWords = {
  picker: {
    title: 'เลือกเวลา',
    loading: 'กำลังโหลดเวลาว่าง',
    previousMonth: 'เดือนก่อนหน้า',
    nextMonth: 'เดือนถัดไป',
    timesFree: (n) => free(n),
    timesOn: (day, n) => `${day}: ${free(n)}`,
    daysFree: (month, n) => plural(n, { other: `${month}: มีเวลาว่าง # วัน` }),
    emptyMonth: (month) => `ไม่มีเวลาว่างในเดือน${month}`,
    showNext: 'แสดงเวลาว่างถัดไป',
    searching: 'กำลังค้นหาเวลาว่าง…',
    noneUntil: (month) => `จนถึงเดือน${month}ก็ไม่มีเวลาว่างเช่นกัน โปรดติดต่อผู้จัด`,
    failed: {
      title: 'โหลดเวลาว่างไม่ได้',
      text: 'โปรดตรวจสอบการเชื่อมต่อ หรือลองอีกครั้งในอีกสักครู่',
    },
    tryAgain: 'ลองอีกครั้ง',
    nearest: 'เวลาว่างที่ใกล้ที่สุด',
    full: 'เต็ม',
    morning: 'ช่วงเช้า',
    afternoon: 'ช่วงบ่าย',
    evening: 'ช่วงค่ำ',
    showAll: (n) => plural(n, { other: 'แสดงเวลาทั้งหมด # ช่วง' }),
    moreIn: (month) => `ดูเวลาว่างเพิ่มในเดือน${month}`,
    firstFree: (when) => `เวลาว่างที่เร็วที่สุด: ${when}`,
    moreDays: 'แสดงวันเพิ่มเติม',
    earlierDays: 'แสดงวันก่อนหน้า',
    noMoreUntil: (month) => `ไม่มีเวลาว่างเพิ่มเติมจนถึงเดือน${month}`,
    present: 'เวลาที่จองไว้ตอนนี้',
    seatsLeft: (n) => plural(n, { other: 'เหลือ # ที่นั่ง' }),
    clock: 'รูปแบบเวลา',
    h12: '12 ชม.',
    h23: '24 ชม.',
  },
  zones: {
    title: 'เขตเวลา',
    now: (city, offset, clock) => `${city}, ${offset}, ขณะนี้เวลา ${clock}`,
    search: 'เมือง ประเทศ หรือความต่างเวลา',
    loading: 'กำลังโหลดเขตเวลา',
    found: (n) => (n ? plural(n, { other: 'พบ # เขตเวลา' }) : 'ไม่พบเขตเวลา'),
    none: 'ไม่มีเขตเวลาที่ตรงกับคำนี้ ลองใส่ชื่อเมืองใหญ่ใกล้เคียง ประเทศ หรือความต่างเวลา เช่น +2',
    more: 'พิมพ์เพื่อดูเพิ่มเติม',
    current: 'ที่แสดงอยู่',
    chosen: (city, offset) => `กำลังแสดงเวลาของ ${city}, ${offset}`,
    failed: 'โหลดเขตเวลาไม่ได้',
  },
  booker: {
    startNow: 'เริ่มนัดหมายตอนนี้',
    backToAnswers: 'กลับไปที่ข้อมูลที่คุณกรอก',
    held: (time) => `ระบบกันเวลานี้ไว้ให้คุณอีก ${time}`,
    holdSoonOver: 'ระบบกันเวลานี้ไว้ให้คุณอีกไม่ถึง 1 นาที',
    holdOver: 'ระบบไม่ได้กันเวลานี้ไว้ให้คุณแล้ว แต่คุณยังจองได้หากยังไม่มีคนอื่นจอง',
    holdLonger: 'กันเวลาต่อ',
    heldAgain: 'ระบบกันเวลานี้ไว้ให้คุณอีกครั้งแล้ว',
    taken: {
      title: 'มีคนอื่นกำลังจองเวลานี้',
      text: 'โปรดเลือกเวลาอื่น ข้อมูลที่คุณกรอกจะยังอยู่',
    },
  },
}
