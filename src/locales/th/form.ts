import { createCounting } from '../createCounting.js'
import type { FormWords } from '../types.js'

const { number, plural } = createCounting<'other'>('th')
const quoted = (label: string) => `“${label}”`

/** Thai messages of the first screen and of the dialog. */
export const form: FormWords = {
  labels: {
    name: 'ชื่อและนามสกุล',
    firstName: 'ชื่อ',
    lastName: 'นามสกุล',
    email: 'อีเมล',
    attendeePhoneNumber: 'หมายเลขโทรศัพท์',
    smsReminderNumber: 'หมายเลขโทรศัพท์สำหรับรับ SMS แจ้งเตือน',
    aiAgentCallPhoneNumber: 'หมายเลขโทรศัพท์สำหรับรับสาย',
    title: 'ต้องการนัดคุยเรื่องอะไร',
    notes: 'หมายเหตุ',
    guests: 'ผู้เข้าร่วมคนอื่น',
    location: 'สถานที่',
    lengthInMinutes: 'ระยะเวลา',
    recurrenceCount: 'จำนวนครั้งที่จอง',
  },
  hints: {
    phone: 'ใส่รหัสประเทศด้วย เช่น +44 20 7946 0958',
    guests: 'วางหลายอีเมลพร้อมกันได้',
  },
  form: {
    optional: '(ไม่บังคับ)',
    required: '(จำเป็น)',
    choose: 'เลือก…',
    submit: (when) => `จอง ${when}`,
    submitRequest: (when) => `ส่งคำขอจอง ${when}`,
    submitting: 'กำลังจอง…',
    minutes: (n) => (n % 60 === 0 ? plural(n / 60, { other: '# ชั่วโมง' }) : plural(n, { other: '# นาที' })),
    when: 'วันและเวลา',
    separator: ', ',
    withHost: (names) => `กับ ${names}`,
    showMore: 'แสดงเพิ่มเติม',
    showLess: 'แสดงน้อยลง',
    loading: 'กำลังโหลดแบบฟอร์มการจอง',
    clear: 'ล้างตัวเลือก',
    change: 'เปลี่ยน',
    charactersOver: (n) => plural(n, { other: 'เกินมา # อักขระ' }),
    charactersLeft: (n) => plural(n, { other: 'เหลืออีก # อักขระ' }),
    unknownField: (label) => `ตอบ ${quoted(label)} ที่นี่ไม่ได้`,
    unknownRequired: (label) => `ต้องตอบ ${quoted(label)} จึงจะจองได้ แต่ตอบที่นี่ไม่ได้ โปรดติดต่อผู้จัด`,
  },
  guests: {
    add: 'เพิ่มผู้เข้าร่วม',
    addAnother: 'เพิ่มผู้เข้าร่วมอีกคน',
    addAddress: 'เพิ่มอีเมลอื่น',
    entry: (n) => `ผู้เข้าร่วมคนที่ ${number(n)}`,
    address: (label, n) => `${label} อีเมลที่ ${number(n)}`,
    remove: (address) => (address ? `นำ ${address} ออก` : 'นำแถวว่างนี้ออก'),
    added: (n) => plural(n, { other: 'เพิ่มแล้ว # อีเมล' }),
    removed: (address) => (address ? `นำ ${address} ออกแล้ว` : 'นำแถวว่างออกแล้ว'),
    duplicates: (addresses) => `ไม่ได้เพิ่มเพราะอยู่ในรายการแล้ว: ${addresses}`,
    own: (address) => `ไม่ได้เพิ่มเพราะเป็นอีเมลของคุณเอง: ${address}`,
  },
  phone: {
    which: (n) => (n > 1 ? 'คุณหมายถึงหมายเลขโทรศัพท์ใด' : 'คุณหมายถึงหมายเลขโทรศัพท์นี้ใช่ไหม'),
    choice: (phoneNumber, country) => (country ? `${phoneNumber} (${country})` : phoneNumber),
  },
  email: { didYouMean: (address) => `คุณหมายถึง ${address} ใช่ไหม` },
  places: {
    address: 'พบกันที่สถานที่จริง',
    link: 'ออนไลน์ ผ่านลิงก์',
    phone: 'ทางโทรศัพท์: คุณโทรหาผู้จัด',
    organizersDefaultApp: 'ออนไลน์ ผ่านแอปของผู้จัด',
    attendeeAddress: 'พบกันที่ที่อยู่ของคุณ',
    attendeePhone: 'ทางโทรศัพท์: ผู้จัดโทรหาคุณ',
    attendeeDefined: 'ที่อื่น',
    unknown: 'สถานที่อื่นที่จองที่นี่ไม่ได้',
    addressLabel: 'ที่อยู่',
    phoneLabel: 'หมายเลขโทรศัพท์ของคุณ',
    textLabel: 'จะพบกันที่ไหน',
    afterBooking: 'คุณจะได้รับรายละเอียดหลังจากจอง',
  },
  recurrence: {
    every: {
      weekly: (n) => (n === 1 ? 'ทุกสัปดาห์' : plural(n, { other: 'ทุก # สัปดาห์' })),
      monthly: (n) => (n === 1 ? 'ทุกเดือน' : plural(n, { other: 'ทุก # เดือน' })),
      yearly: (n) => (n === 1 ? 'ทุกปี' : plural(n, { other: 'ทุก # ปี' })),
    },
    upTo: (max) => plural(max, { other: 'สูงสุด # ครั้ง ในเวลาเดียวกันของวัน' }),
  },
  notices: {
    offline: {
      title: 'คุณออฟไลน์อยู่',
      text: 'ยังไม่มีการส่งข้อมูลใดๆ โปรดเชื่อมต่ออินเทอร์เน็ต แล้วกดปุ่มอีกครั้ง',
    },
    setup: { title: 'แบบฟอร์มนี้ยังรับการจองไม่ได้', text: 'โปรดติดต่อผู้จัดด้วยวิธีอื่น' },
    notFound: {
      title: 'นัดหมายนี้ไม่เปิดให้จอง',
      text: 'อาจถูกนำออกหรือเปลี่ยนชื่อแล้ว โปรดติดต่อผู้จัด',
    },
    loadFailed: {
      title: 'โหลดแบบฟอร์มการจองไม่ได้',
      text: 'โปรดตรวจสอบการเชื่อมต่อ แล้วลองอีกครั้ง',
    },
    tryAgain: 'ลองอีกครั้ง',
    forOwner: 'สำหรับเจ้าของเว็บไซต์นี้',
  },
  widget: { open: 'จองเวลา', close: 'ปิด' },
}
