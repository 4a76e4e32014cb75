import { createCounting } from '../createCounting.js'
import type { FormWords } from '../types.js'

const { number, plural } = createCounting<'other'>('zh-Hant')
const quoted = (label: string) => `「${label}」`

/** Traditional Chinese messages of the first screen and of the dialog. */
export const form: FormWords = {
  labels: {
    name: '姓名',
    firstName: '名字',
    lastName: '姓氏',
    email: '電子郵件地址',
    attendeePhoneNumber: '電話號碼',
    smsReminderNumber: '接收簡訊提醒的電話號碼',
    aiAgentCallPhoneNumber: '接聽來電的電話號碼',
    title: '這次會面想談什麼？',
    notes: '備註',
    guests: '其他參加者',
    location: '地點',
    lengthInMinutes: '時間長度',
    recurrenceCount: '預約次數',
  },
  hints: {
    phone: '請加上國碼，例如 +44 20 7946 0958',
    guests: '可以一次貼上多個電子郵件地址',
  },
  form: {
    optional: '（選填）',
    required: '（必填）',
    choose: '請選擇…',
    submit: (when) => `預約 ${when}`,
    submitRequest: (when) => `申請預約 ${when}`,
    submitting: '預約中…',
    minutes: (n) => (n % 60 === 0 ? plural(n / 60, { other: '# 小時' }) : plural(n, { other: '# 分鐘' })),
    when: '日期與時間',
    separator: '，',
    withHost: (names) => `接待人員：${names}`,
    showMore: '顯示更多',
    showLess: '顯示較少',
    loading: '正在載入預約表單',
    clear: '清除選項',
    change: '變更',
    charactersOver: (n) => plural(n, { other: '超過 # 個字元' }),
    charactersLeft: (n) => plural(n, { other: '還可輸入 # 個字元' }),
    unknownField: (label) => `這裡無法填寫${quoted(label)}。`,
    unknownRequired: (label) => `預約時必須填寫${quoted(label)}，但這裡無法填寫。請聯絡主辦人`,
  },
  guests: {
    add: '新增參加者',
    addAnother: '再新增一位參加者',
    addAddress: '再新增一個地址',
    entry: (n) => `參加者 ${number(n)}`,
    address: (label, n) => `${label}，地址 ${number(n)}`,
    remove: (address) => (address ? `移除 ${address}` : '移除這個空白列'),
    added: (n) => plural(n, { other: '已新增 # 個地址' }),
    removed: (address) => (address ? `已移除 ${address}` : '已移除空白列'),
    duplicates: (addresses) => `已在清單中，因此未重複新增：${addresses}`,
    own: (address) => `這是您自己的地址，因此未新增：${address}`,
  },
  phone: {
    which: (n) => (n > 1 ? '您指的是哪一個電話號碼？' : '您指的是這個電話號碼嗎？'),
    choice: (phoneNumber, country) => (country ? `${phoneNumber}（${country}）` : phoneNumber),
  },
  email: { didYouMean: (address) => `您是不是想輸入 ${address}？` },
  places: {
    address: '實體會面',
    link: '線上，透過連結加入',
    phone: '電話：由您打給主辦人',
    organizersDefaultApp: '線上，使用主辦人的應用程式',
    attendeeAddress: '實體會面，在您提供的地址',
    attendeePhone: '電話：由主辦人打給您',
    attendeeDefined: '其他地點',
    unknown: '其他地點，無法在這裡預約',
    addressLabel: '地址',
    phoneLabel: '您的電話號碼',
    textLabel: '要在哪裡見面？',
    afterBooking: '預約後會提供詳細資訊',
  },
  recurrence: {
    every: {
      weekly: (n) => (n === 1 ? '每週' : plural(n, { other: '每 # 週' })),
      monthly: (n) => (n === 1 ? '每個月' : plural(n, { other: '每 # 個月' })),
      yearly: (n) => (n === 1 ? '每年' : plural(n, { other: '每 # 年' })),
    },
    upTo: (max) => plural(max, { other: '最多 # 次，每次都在同一時間' }),
  },
  notices: {
    offline: {
      title: '您目前處於離線狀態',
      text: '未送出任何內容。請連上網路，然後再按一次按鈕。',
    },
    setup: { title: '這份表單尚未開放預約', text: '請透過其他方式聯絡主辦人。' },
    notFound: {
      title: '這個項目未開放預約',
      text: '可能已移除或重新命名。請聯絡主辦人。',
    },
    loadFailed: {
      title: '無法載入預約表單',
      text: '請檢查網路連線，然後再試一次。',
    },
    tryAgain: '再試一次',
    forOwner: '給本網站的擁有者',
  },
  widget: { open: '立即預約', close: '關閉' },
}
