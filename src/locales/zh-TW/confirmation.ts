import { createCounting } from '../createCounting.js'
import type { ConfirmationWords } from '../types.js'

const { plural } = createCounting<'other'>('zh-Hant')

/** Traditional Chinese messages for what follows a booking: calendar, payment, cancelling, rescheduling. */
export const confirmation: ConfirmationWords = {
  after: {
    addToCalendar: '加入行事曆',
    google: 'Google 日曆',
    outlook: 'Outlook.com',
    office365: 'Office 365',
    yahoo: 'Yahoo 行事曆',
    file: '下載 .ics 檔案',
    seriesFile: (n) => plural(n, { other: '下載包含 # 次預約的 .ics 檔案' }),
    newWindow: '（在新視窗中開啟）',
    fileFailed: '無法產生行事曆檔案。請檢查網路連線，然後再試一次。',
    notOpened: '如果沒有開啟任何內容，請將這個網址複製到新視窗：',
    notSaved: '如果沒有儲存任何檔案，表示這個網頁不允許下載。請改為複製詳細資訊。',
    tentative: '在主辦人確認之前，行事曆上會標示為「暫定」。',
    untitled: '預約',
    joinAt: (url) => `加入：${url}`,
    copy: '複製詳細資訊',
    copied: '已複製',
    copyByHand: '請複製以下文字：',
    continue: '繼續',
  },
  payment: {
    title: '尚未付款',
    follows: '這個項目需要付費。您不會在這裡付款：預約後請在主辦人的頁面付款。',
    unclear: '這個項目需要付費，但不在這裡付款：請向主辦人詢問付款方式。完成付款後，預約才算成立。',
    due: '款項由主辦人在自己的頁面收取。在該頁面完成付款後，預約才算成立。',
    ask: '您尚未在這裡支付任何款項。請向主辦人詢問付款方式：完成付款後，預約才算成立。',
    open: '前往主辦人的頁面付款',
  },
  cancel: {
    start: '取消預約',
    title: '要取消這筆預約嗎？',
    reason: '原因',
    reasonHint: '主辦人會看到',
    which: '要取消的內容',
    all: (n) => plural(n, { other: '全部 # 次' }),
    confirm: '取消預約',
    confirming: '取消中…',
    keep: '保留預約',
    done: '這筆預約已取消',
    doneOne: (date) => `${date} 的預約已取消`,
    some: '並非所有預約都已取消',
    unknown: {
      title: '我們無法確認是否已取消',
      text: '預約可能已經取消：再次嘗試之前，請先查看電子郵件。您填寫的內容都還在。',
    },
    refused: {
      title: '預約未取消',
      text: '預約仍然有效。請聯絡主辦人。',
    },
    notAllowed: '主辦人不允許在這裡取消這筆預約。',
    notFound: '預約系統中找不到這筆預約。',
    busy: {
      title: '同時提出的請求過多',
      text: '預約仍然有效。請等候一分鐘，然後再按一次按鈕。',
    },
  },
  reschedule: {
    start: '變更時間',
    title: '選擇其他時段',
    loading: '正在載入您的預約',
    present: '目前的預約時間',
    chosen: '新的時間',
    which: '要改期的那一次',
    reason: '改期原因',
    reasonHint: '主辦人會看到',
    confirm: (when) => `改到 ${when}`,
    confirming: '改期中…',
    keep: '維持原定時間',
    from: (time) => `原本的時間：${time}`,
    lengthBack: (now, then) => `目前的時間長度為 ${now}，改期後為 ${then}。`,
    notFound: {
      title: '找不到這筆預約',
      text: '請檢查您開啟的連結，或聯絡主辦人。',
    },
    loadFailed: { title: '無法載入您的預約', text: '請檢查網路連線，然後再試一次。' },
    cancelled: {
      title: '這筆預約已取消',
      text: '無法改期。您可以重新預約。',
    },
    rejected: {
      title: '這筆預約已被婉拒',
      text: '無法改期。您可以重新預約。',
    },
    moved: { title: '這筆預約先前已經改期', text: '改期後的時間請查看您的電子郵件。' },
    seatMissing: {
      title: '這個名額無法在這裡改期',
      text: '請使用電子郵件中的連結，或聯絡主辦人。',
    },
    unknown: {
      title: '我們無法確認您的預約是否已改期',
      text: '預約可能已經改期：再次嘗試之前，請先查看電子郵件。您填寫的內容都還在。',
    },
    conflict: {
      title: '該時段已無法預約',
      text: '您的預約仍維持原定時間。請選擇其他時段，您填寫的原因會保留。',
    },
    conflictAfterUnknown: {
      title: '您第一次的嘗試可能已經成功',
      text:
        '這個時段現在已被預約，也許正是您自己的預約：請查看電子郵件。' +
        '如果郵件中沒有提到，請選擇其他時段，您填寫的原因會保留。',
    },
    refused: {
      title: '您的預約未改期',
      text: '預約仍維持原定時間。請聯絡主辦人。',
    },
    busy: {
      title: '同時提出的請求過多',
      text: '您的預約仍維持原定時間。請等候一分鐘，然後再按一次按鈕。',
    },
  },
  manage: {
    booked: '您的預約',
    pending: '您的預約申請',
    pendingText: '這筆預約需經主辦人確認。確認後您會收到電子郵件。',
    past: '這筆預約已結束',
    pastText: '無法再變更。',
    cancelledBecause: (reason) => `原因：${reason}`,
    moved: {
      title: '這筆預約已改期',
      text: '預約時間已更新。',
      open: '顯示新的預約',
    },
    seat: '這裡只會變更您自己的名額。',
    seatUnchecked: {
      title: '無法查詢您的名額',
      text: '這是所有參加者的共同預約。如果您的名額已取消，這裡不會顯示。',
    },
    seatGone: {
      title: '您已不再擁有這個名額',
      text: '名額已取消或改到其他時間。詳情請查看您的電子郵件。',
    },
    seatMissing: {
      title: '您的名額無法在這裡變更',
      text: '請使用電子郵件中的連結，或聯絡主辦人。',
    },
  },
  meetings: {
    label: '選擇項目',
    loading: '正在載入項目',
    none: {
      title: '目前還沒有可預約的項目',
      text: '請稍後再回來查看，或聯絡主辦人。',
    },
    notFound: {
      title: '找不到這個頁面',
      text: '請檢查您開啟的連結，或聯絡主辦人。',
    },
    loadFailed: {
      title: '無法載入項目',
      text: '請檢查網路連線，然後再試一次。',
    },
  },
  pages: {
    choose: '選擇時段',
    guestsHint: '電子郵件地址，每行一個',
    showZone: '顯示時段',
    bookChosen: '預約所選時段',
    stale: {
      title: '請再送出一次表單',
      text: '表單開啟太久，因此未送出任何內容。您填寫的內容都還在。',
    },
  },
}
