import { createCounting } from '../createCounting.js'
import type { PickerWords } from '../types.js'

const { plural } = createCounting<'other'>('zh-Hant')
const free = (n: number) => (n ? plural(n, { other: '# 個可預約時段' }) : '沒有可預約時段')

/** Traditional Chinese messages around the choice of a time. */
export const picker: PickerWords = {
  picker: {
    title: '選擇時段',
    loading: '正在載入可預約時段',
    previousMonth: '上個月',
    nextMonth: '下個月',
    timesFree: (n) => free(n),
    timesOn: (day, n) => `${day}：${free(n)}`,
    daysFree: (month, n) => plural(n, { other: `${month}：有 # 天可以預約` }),
    emptyMonth: (month) => `${month}沒有可預約時段。`,
    showNext: '顯示接下來的可預約時段',
    searching: '正在尋找可預約時段…',
    noneUntil: (month) => `到${month}為止也沒有可預約時段。請聯絡主辦人。`,
    failed: {
      title: '無法載入可預約時段',
      text: '請檢查網路連線，或稍後再試。',
    },
    tryAgain: '再試一次',
    nearest: '最接近的可預約時段',
    full: '額滿',
    morning: '上午',
    afternoon: '下午',
    evening: '晚上',
    showAll: (n) => plural(n, { other: '顯示全部 # 個時段' }),
    moreIn: (month) => `顯示${month}的更多時段`,
    firstFree: (when) => `最早可預約時段：${when}`,
    moreDays: '顯示更多日期',
    earlierDays: '顯示更早的日期',
    noMoreUntil: (month) => `到${month}為止沒有更多可預約時段。`,
    present: '目前的預約',
    seatsLeft: (n) => plural(n, { other: '剩下 # 個名額' }),
    clock: '時間格式',
    h12: '12 小時',
    h23: '24 小時',
  },
  zones: {
    title: '時區',
    now: (city, offset, clock) => `${city}，${offset}，現在時間 ${clock}`,
    search: '城市、國家/地區或時差',
    loading: '正在載入時區',
    found: (n) => (n ? plural(n, { other: '# 個時區' }) : '找不到時區'),
    none: '找不到符合的時區。請試試附近的大城市、國家或地區，或 +2 這類的時差。',
    more: '輸入文字即可顯示更多',
    current: '目前顯示',
    chosen: (city, offset) => `目前以${city}（${offset}）的時間顯示`,
    failed: '無法載入時區。',
  },
  booker: {
    startNow: '立即開始會面',
    backToAnswers: '返回您填寫的內容',
    held: (time) => `這個時段還會為您保留 ${time}。`,
    holdSoonOver: '這個時段為您保留的時間剩不到 1 分鐘。',
    holdOver: '這個時段已不再為您保留。在其他人預約之前，您仍然可以預約。',
    holdLonger: '延長保留',
    heldAgain: '已再次為您保留這個時段。',
    taken: {
      title: '其他人正在預約這個時段',
      text: '請選擇其他時段，您填寫的內容會保留。',
    },
  },
}
