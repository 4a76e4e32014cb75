import { createCounting } from '../createCounting.js'
import type { ConfirmationWords } from '../types.js'

const { plural } = createCounting<'other'>('zh-Hans')

/** Simplified Chinese messages for what follows a booking: calendar, payment, cancelling, rescheduling. */
export const confirmation: ConfirmationWords = {
  after: {
    addToCalendar: '添加到日历',
    google: 'Google 日历',
    outlook: 'Outlook.com',
    office365: 'Office 365',
    yahoo: 'Yahoo 日历',
    file: '下载 .ics 文件',
    seriesFile: (n) => plural(n, { other: '下载包含 # 次预约的 .ics 文件' }),
    newWindow: '（在新窗口中打开）',
    fileFailed: '无法生成日历文件。请检查网络连接，然后重试。',
    notOpened: '如果没有打开任何内容，请将此网址复制到新窗口中：',
    notSaved: '如果没有保存任何文件，说明此页面不允许下载。请改为复制详细信息。',
    tentative: '在组织者确认之前，它将以“暂定”状态加入日历。',
    untitled: '预约',
    joinAt: (url) => `加入：${url}`,
    copy: '复制详细信息',
    copied: '已复制',
    copyByHand: '请复制以下文字：',
    continue: '继续',
  },
  payment: {
    title: '尚未付款',
    follows: '此项目需付费。您无需在此付款：预约后请在组织者的页面上支付。',
    unclear: '此项目需付费，但不在此付款：请向组织者咨询付款方式。付款后预约才有效。',
    due: '款项由组织者在其页面上收取。在该页面付款后，预约才有效。',
    ask: '您尚未在此支付任何款项。请向组织者咨询付款方式：付款后预约才有效。',
    open: '前往组织者的页面付款',
  },
  cancel: {
    start: '取消预约',
    title: '要取消此预约吗？',
    reason: '原因',
    reasonHint: '组织者会看到',
    which: '要取消的内容',
    all: (n) => plural(n, { other: '全部 # 次' }),
    confirm: '取消预约',
    confirming: '正在取消…',
    keep: '保留预约',
    done: '此预约已取消',
    doneOne: (date) => `${date} 的预约已取消`,
    some: '并非所有预约都已取消',
    unknown: {
      title: '我们无法确认是否已取消',
      text: '预约可能已经取消：请先查看邮件，再决定是否重试。您填写的内容都还在。',
    },
    refused: {
      title: '预约未能取消',
      text: '预约仍然有效。请联系组织者。',
    },
    notAllowed: '组织者不允许在此取消此预约。',
    notFound: '预约系统中没有这个预约。',
    busy: {
      title: '同时请求过多',
      text: '预约仍然有效。请等待一分钟，然后重新点按按钮。',
    },
  },
  reschedule: {
    start: '更改时间',
    title: '选择其他时间',
    loading: '正在加载您的预约',
    present: '当前预约时间',
    chosen: '新时间',
    which: '要改期的那一次',
    reason: '改期原因',
    reasonHint: '组织者会看到',
    confirm: (when) => `改到 ${when}`,
    confirming: '正在改期…',
    keep: '保留原定时间',
    from: (time) => `原时间：${time}`,
    lengthBack: (now, then) => `当前时长为 ${now}，改期后为 ${then}。`,
    notFound: {
      title: '未找到此预约',
      text: '请检查您打开的链接，或联系组织者。',
    },
    loadFailed: { title: '无法加载您的预约', text: '请检查网络连接，然后重试。' },
    cancelled: {
      title: '此预约已取消',
      text: '无法改期。您可以重新预约。',
    },
    rejected: {
      title: '此预约已被拒绝',
      text: '无法改期。您可以重新预约。',
    },
    moved: { title: '此预约此前已改期', text: '改期后的时间请查看您的邮件。' },
    seatMissing: {
      title: '此名额无法在此改期',
      text: '请使用邮件中的链接，或联系组织者。',
    },
    unknown: {
      title: '我们无法确认您的预约是否已改期',
      text: '预约可能已经改期：请先查看邮件，再决定是否重试。您填写的内容都还在。',
    },
    conflict: {
      title: '该时间已不可预约',
      text: '您的预约仍为原定时间。请选择其他时间，您填写的原因会保留。',
    },
    conflictAfterUnknown: {
      title: '您的首次尝试可能已经成功',
      text:
        '此时间现已被占用，也许正是您自己的预约：请查看邮件。' +
        '如果邮件中没有提到，请选择其他时间，您填写的原因会保留。',
    },
    refused: {
      title: '您的预约未能改期',
      text: '预约仍为原定时间。请联系组织者。',
    },
    busy: {
      title: '同时请求过多',
      text: '您的预约仍为原定时间。请等待一分钟，然后重新点按按钮。',
    },
  },
  manage: {
    booked: '您的预约',
    pending: '您的预约申请',
    pendingText: '此预约需由组织者确认。确认后您将收到邮件。',
    past: '此预约已结束',
    pastText: '无法再更改。',
    cancelledBecause: (reason) => `原因：${reason}`,
    moved: {
      title: '此预约已改期',
      text: '预约时间已更新。',
      open: '查看新的预约',
    },
    seat: '此处仅更改您自己的名额。',
    seatUnchecked: {
      title: '无法查询您的名额',
      text: '这是所有参与者的共同预约。如果您的名额已取消，此处不会显示。',
    },
    seatGone: {
      title: '您已不再拥有此名额',
      text: '它已被取消或改到其他时间。详情请查看您的邮件。',
    },
    seatMissing: {
      title: '您的名额无法在此更改',
      text: '请使用邮件中的链接，或联系组织者。',
    },
  },
  meetings: {
    label: '选择项目',
    loading: '正在加载项目',
    none: {
      title: '暂无可预约的项目',
      text: '请稍后再来，或联系组织者。',
    },
    notFound: {
      title: '未找到此页面',
      text: '请检查您打开的链接，或联系组织者。',
    },
    loadFailed: {
      title: '无法加载项目',
      text: '请检查网络连接，然后重试。',
    },
  },
  pages: {
    choose: '选择时间',
    guestsHint: '邮箱地址，每行一个',
    showZone: '查看时间',
    bookChosen: '预约所选时间',
    stale: {
      title: '请重新提交表单',
      text: '表单打开时间过长，未发送任何内容。您填写的内容都还在。',
    },
  },
}
