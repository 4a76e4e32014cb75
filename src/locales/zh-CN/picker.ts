import { createCounting } from '../createCounting.js'
import type { PickerWords } from '../types.js'

const { plural } = createCounting<'other'>('zh-Hans')
const free = (n: number) => (n ? plural(n, { other: '# 个可预约时间' }) : '没有可预约时间')

/** Simplified Chinese messages around the choice of a time. */
export const picker: PickerWords = {
  picker: {
    title: '选择时间',
    loading: '正在加载可预约时间',
    previousMonth: '上个月',
    nextMonth: '下个月',
    timesFree: (n) => free(n),
    timesOn: (day, n) => `${day}：${free(n)}`,
    daysFree: (month, n) => plural(n, { other: `${month}：# 天有可预约时间` }),
    emptyMonth: (month) => `${month}没有可预约时间。`,
    showNext: '查看接下来的可预约时间',
    searching: '正在查找可预约时间…',
    noneUntil: (month) => `截至${month}也没有可预约时间。请联系组织者。`,
    failed: {
      title: '无法加载可预约时间',
      text: '请检查网络连接，或稍后重试。',
    },
    tryAgain: '重试',
    nearest: '邻近的可预约时间',
    full: '已满',
    morning: '上午',
    afternoon: '下午',
    evening: '晚上',
    showAll: (n) => plural(n, { other: '查看全部 # 个时间' }),
    moreIn: (month) => `查看${month}的更多时间`,
    firstFree: (when) => `最早可预约时间：${when}`,
    moreDays: '查看更多日期',
    earlierDays: '查看更早的日期',
    noMoreUntil: (month) => `截至${month}没有更多可预约时间。`,
    present: '当前预约',
    seatsLeft: (n) => plural(n, { other: '剩余 # 个名额' }),
    clock: '时制',
    h12: '12 小时',
    h23: '24 小时',
  },
  zones: {
    title: '时区',
    now: (city, offset, clock) => `${city}，${offset}，当前时间 ${clock}`,
    search: '城市、国家/地区或时差',
    loading: '正在加载时区',
    found: (n) => (n ? plural(n, { other: '# 个时区' }) : '未找到时区'),
    none: '没有符合的时区。请尝试输入附近的大城市、国家或地区，或 +2 这样的时差。',
    more: '输入内容以显示更多',
    current: '当前显示',
    chosen: (city, offset) => `时间按${city}（${offset}）显示`,
    failed: '无法加载时区。',
  },
  booker: {
    startNow: '立即开始会面',
    backToAnswers: '返回您填写的内容',
    held: (time) => `此时间还将为您保留 ${time}。`,
    holdSoonOver: '此时间为您保留的时长已不足 1 分钟。',
    holdOver: '此时间已不再为您保留。在他人预约之前，您仍可预约。',
    holdLonger: '延长保留',
    heldAgain: '已重新为您保留此时间。',
    taken: {
      title: '其他人正在预约此时间',
      text: '请选择其他时间，您填写的内容会保留。',
    },
  },
}
