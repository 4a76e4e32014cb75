import { createCounting } from '../createCounting.js'
import type { FormWords } from '../types.js'

const { number, plural } = createCounting<'other'>('zh-Hans')
const quoted = (label: string) => `“${label}”`

/** Simplified Chinese messages of the first screen and of the dialog. */
export const form: FormWords = {
  labels: {
    name: '姓名',
    firstName: '名',
    lastName: '姓',
    email: '邮箱地址',
    attendeePhoneNumber: '电话号码',
    smsReminderNumber: '接收短信提醒的电话号码',
    aiAgentCallPhoneNumber: '接听来电的电话号码',
    title: '您想谈些什么？',
    notes: '备注',
    guests: '其他参与者',
    location: '地点',
    lengthInMinutes: '时长',
    recurrenceCount: '预约次数',
  },
  hints: {
    phone: '请包含国家或地区代码，例如 +44 20 7946 0958',
    guests: '可一次粘贴多个邮箱地址',
  },
  form: {
    optional: '（选填）',
    required: '（必填）',
    choose: '请选择…',
    submit: (when) => `预约 ${when}`,
    submitRequest: (when) => `申请预约 ${when}`,
    submitting: '正在预约…',
    minutes: (n) => (n % 60 === 0 ? plural(n / 60, { other: '# 小时' }) : plural(n, { other: '# 分钟' })),
    when: '日期和时间',
    separator: '，',
    withHost: (names) => `接待人：${names}`,
    showMore: '展开',
    showLess: '收起',
    loading: '正在加载预约表单',
    clear: '清除选择',
    change: '更改',
    charactersOver: (n) => plural(n, { other: '超出 # 个字符' }),
    charactersLeft: (n) => plural(n, { other: '还可输入 # 个字符' }),
    unknownField: (label) => `此处无法填写${quoted(label)}。`,
    unknownRequired: (label) => `预约必须填写${quoted(label)}，但此处无法填写。请联系组织者`,
  },
  guests: {
    add: '添加参与者',
    addAnother: '再添加一位参与者',
    addAddress: '再添加一个地址',
    entry: (n) => `参与者 ${number(n)}`,
    address: (label, n) => `${label}，地址 ${number(n)}`,
    remove: (address) => (address ? `移除 ${address}` : '移除此空行'),
    added: (n) => plural(n, { other: '已添加 # 个地址' }),
    removed: (address) => (address ? `已移除 ${address}` : '已移除空行'),
    duplicates: (addresses) => `以下地址已在列表中，未重复添加：${addresses}`,
    own: (address) => `这是您自己的地址，未添加：${address}`,
  },
  phone: {
    which: (n) => (n > 1 ? '您指的是哪个电话号码？' : '您指的是这个电话号码吗？'),
    choice: (phoneNumber, country) => (country ? `${phoneNumber}（${country}）` : phoneNumber),
  },
  email: { didYouMean: (address) => `您是不是想输入 ${address}？` },
  places: {
    address: '线下见面',
    link: '线上，通过链接加入',
    phone: '电话：由您致电组织者',
    organizersDefaultApp: '线上，使用组织者的应用',
    attendeeAddress: '线下见面，在您提供的地址',
    attendeePhone: '电话：由组织者致电您',
    attendeeDefined: '其他地点',
    unknown: '其他地点，无法在此预约',
    addressLabel: '地址',
    phoneLabel: '您的电话号码',
    textLabel: '在哪里见面？',
    afterBooking: '预约后您将收到详细信息',
  },
  recurrence: {
    every: {
      weekly: (n) => (n === 1 ? '每周' : plural(n, { other: '每 # 周' })),
      monthly: (n) => (n === 1 ? '每月' : plural(n, { other: '每 # 个月' })),
      yearly: (n) => (n === 1 ? '每年' : plural(n, { other: '每 # 年' })),
    },
    upTo: (max) => plural(max, { other: '最多 # 次，每次时间相同' }),
  },
  notices: {
    offline: {
      title: '您已离线',
      text: '未发送任何内容。请连接网络，然后重新点按按钮。',
    },
    setup: { title: '此表单暂时无法接受预约', text: '请通过其他方式联系组织者。' },
    notFound: {
      title: '此项目不提供预约',
      text: '它可能已被删除或重命名。请联系组织者。',
    },
    loadFailed: {
      title: '无法加载预约表单',
      text: '请检查网络连接，然后重试。',
    },
    tryAgain: '重试',
    forOwner: '致本网站的所有者',
  },
  widget: { open: '立即预约', close: '关闭' },
}
