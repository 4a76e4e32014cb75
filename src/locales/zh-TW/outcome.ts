import { createCounting } from '../createCounting.js'
import type { OutcomeWords } from '../types.js'

const { number, plural } = createCounting<'other'>('zh-Hant')
const quoted = (label: string) => `「${label}」`

/** Traditional Chinese messages of a submit and of the booking. */
export const outcome: OutcomeWords = {
  submission: {
    stillWorking: '仍在處理中，可能需要一點時間',
    summaryMore: (n) => `下方還有 ${number(n)} 項`,
    summary: (n) => plural(n, { other: '請修正 # 個地方，才能完成預約' }),
  },
  errors: {
    name: '請輸入您的姓名',
    firstName: '請輸入您的名字',
    lastName: '請輸入您的姓氏',
    emailMissing: '請輸入您的電子郵件地址',
    phoneMissing: '請輸入您的電話號碼',
    fill: (label) => `請填寫${quoted(label)}`,
    choose: (label) => `請選擇${quoted(label)}的答案`,
    tick: (label) => `請勾選${quoted(label)}再繼續`,
    email: '請輸入格式正確的電子郵件地址，例如 name@example.com',
    emailTooLong: '這個電子郵件地址太長。請檢查，或改用其他地址',
    emailLetters: '預約系統僅接受以 a 到 z 英文字母組成的電子郵件地址。請改用其他地址',
    emailOne: '這裡請只輸入一個電子郵件地址，其他地址請新增為參加者',
    emails: (address) => `${quoted(address)}不是電子郵件地址。請依 name@example.com 的格式輸入，或將其移除`,
    emailsTooLong: (address) =>
      `${quoted(`${address.slice(0, 40)}…`)}太長，不是有效的電子郵件地址。請修正，或將其移除`,
    emailsLetters: (address) => `預約系統僅接受 a 到 z 的英文字母：請修改${quoted(address)}，或將其移除`,
    phone: '請輸入包含國碼的電話號碼，例如 +44 20 7946 0958',
    phoneExtension: '請輸入不含分機的電話號碼，例如 +44 20 7946 0958',
    phoneLetters: '電話號碼請只用數字輸入，不要包含文字或字母',
    phoneOne: '這裡請只輸入一個電話號碼，不要輸入兩個',
    phoneShort: '這個電話號碼太短。請檢查是否漏了數字',
    phoneLong: '這個電話號碼太長。請檢查是否重複輸入了某個數字',
    phoneUnknown: '請檢查這個電話號碼：該國家或地區沒有這樣的號碼',
    phoneWhich: (numbers) =>
      numbers.length > 1
        ? `請選擇您指的電話號碼：${numbers.join(' 或 ')}`
        : `請確認您指的是 ${numbers.join()}，或變更電話號碼`,
    url: '請輸入網址，例如 https://example.com',
    number: '請以數字輸入，例如 12 或 3.5',
    numberWhich: (one, other) => `這個數字有兩種讀法。請依您的意思輸入 ${one} 或 ${other}`,
    wholeNumber: (max) => `請輸入 1 到 ${number(max)} 之間的整數`,
    tooLong: (max) => (max ? plural(max, { other: '請縮短到 # 個字元以內' }) : '內容太長，請縮短'),
    tooShort: (min) => (min ? plural(min, { other: '請至少輸入 # 個字元' }) : '內容太短，請再多寫一些'),
    option: '請從提供的答案中選擇一個',
    place: '請選擇見面地點',
    placeAddress: '請輸入見面的地址',
    placeText: '請輸入見面的地點',
    duplicate: '請移除重複的地址',
    emailNotAllowed: '這個電子郵件地址無法在這裡使用。請改用其他地址',
    length: '請從提供的時間長度中選擇一個',
    refused: '預約系統未接受這個答案。請修改後再試一次',
  },
  outcomes: {
    unknown: {
      title: '我們無法確認您的預約是否成功',
      text: '您可能已經預約成功：再次嘗試之前，請先查看電子郵件。您填寫的內容都還在。',
    },
    partial: {
      title: '我們無法確認您的所有預約是否都成功',
      text: '其中有些可能已經預約成功：再次嘗試之前，請先查看電子郵件。您填寫的內容都還在。',
    },
    earlier: {
      title: (time, date) => `您曾在 ${date} ${time} 嘗試預約`,
      text: (when) => `您可能已經預約了 ${when}：再次嘗試之前，請先查看電子郵件。`,
    },
    conflictAfterUnknown: {
      title: '您第一次的嘗試可能已經成功',
      text:
        '這個時段現在已被預約，也許正是您自己的預約：請查看電子郵件。' +
        '如果沒有收到郵件，請選擇其他時段，您填寫的內容會保留。',
    },
    conflict: {
      title: '該時段已無法預約',
      text: '請選擇其他時段，您填寫的內容會保留。' + '如果您已收到這個時段的預約郵件，表示您已預約成功。',
    },
    conflictFixed: {
      title: '該時段已無法預約',
      text:
        '如需其他時段，請聯絡主辦人，您填寫的內容會保留。' +
        '如果您已收到這個時段的預約郵件，表示您已預約成功。',
    },
    chooseAnother: '選擇其他時段',
    verify: {
      title: '請驗證您的電子郵件地址',
      text: '主辦人要求輸入驗證碼，但這裡無法寄送。請聯絡主辦人。',
    },
    refused: {
      title: '這筆預約未被接受',
      text: '未完成任何預約。如果您認為有誤，請聯絡主辦人。',
    },
    busy: {
      title: '同時提出的預約過多',
      text: '未完成任何預約。請等候一分鐘，然後再按一次按鈕。',
    },
    wait: (seconds) => plural(seconds, { other: '# 秒後即可再試一次。' }),
    moveExisting: '將我現有的預約改期',
    waitOver: '現在可以再試一次了。',
    guard: {
      title: '安全驗證未完成',
      text: '未完成任何預約。您填寫的內容會保留：請按按鈕再試一次。',
    },
    field: {
      title: '預約系統未接受某個答案',
      text: '未完成任何預約。請修改您的答案，然後再試一次。',
    },
  },
  reasons: {
    seatsFull: '這個時段的名額已滿。',
    past: '這個時間已經過了。如果還沒過，請檢查您裝置上的時間。',
    outOfBounds: '這個時間太近或太遠，無法預約。',
    bookingLimit: '主辦人在這段期間不再接受預約。',
    reserved: '其他人此刻正在預約這個時段。',
    emailBlocked: '這個電子郵件地址無法用於這裡的預約。請改用其他地址。',
    loginRequired: '僅限已登入主辦人系統的使用者預約。',
    notFound: '這個項目已不再開放預約。',
    bookerLimit: '您的預約數量已達主辦人允許的上限。',
    alreadyBooked: '您在這個時間已經有預約。',
    payment: '無法開始付款。',
    notBookable: '主辦人尚未完成這個項目的設定。',
    tooLarge: '您填寫的內容太長，無法送出。請縮短後再試一次。',
    likelyBooked: '預約系統已回覆成功，但其餘的內容沒有收到：您很可能已經預約成功。',
    secondRequest: '再次送出可能會重複提出申請。',
    secondBooking: '再次送出可能會重複預約，並改由另一位接待人員接待。',
    earlierAttempt: '這次未完成任何預約，但先前的嘗試可能已經成功：再次嘗試之前，請先查看電子郵件。',
    codeWrong: '驗證碼不正確或已過期。',
    alreadyCancelled: '這筆預約先前已經取消。',
    alreadyMoved: '這筆預約先前已經改到其他時間。',
    cancelDisabled: '主辦人不允許在這裡取消這筆預約。',
  },
  signIn: {
    title: '請登入以預約這個項目',
    text: '僅限已登入的使用者預約。',
    open: '前往預約頁面',
  },
  series: {
    until: (date) => `至 ${date}`,
    clockChange: (zone) => `日光節約時間已切換：${zone}`,
  },
  verification: {
    title: '請驗證您的電子郵件地址',
    sent: (email) => `我們已將驗證碼寄到 ${email}。您填寫的內容會保留。`,
    sentAgain: (email) => `我們已將新的驗證碼寄到 ${email}。您填寫的內容會保留。`,
    sending: '正在寄送驗證碼…',
    notSent: '無法寄送驗證碼。請稍後再試。',
    tooMany: '索取驗證碼的次數過多。請等候一分鐘再重新索取。您先前收到的驗證碼可能仍然有效。',
    label: '郵件中的驗證碼',
    missing: '請輸入郵件中的驗證碼',
    wrong: '驗證碼不正確或已過期。請檢查，或索取新的驗證碼',
    confirm: '驗證並預約',
    resend: '寄送新的驗證碼',
    resendIn: (seconds) => plural(seconds, { other: '# 秒後可寄送新的驗證碼' }),
    back: '修改我填寫的內容',
  },
  confirmation: {
    booked: '預約成功',
    pending: '已送出申請',
    pendingText: '這筆預約需經主辦人確認。確認後您會收到電子郵件。',
    cancelled: '這筆預約已取消',
    rejected: '這筆預約已被婉拒',
    other: '已收到預約',
    emailSent: (address) => `詳細資訊正寄往 ${address}`,
    when: '時間',
    hostTime: (zone) => `（主辦人當地時間，${zone}）`,
    length: '時間長度',
    where: '地點',
    join: '加入連結',
    host: '接待人員',
    hosts: '接待人員',
    who: '預約人',
    guests: '其他參加者',
    leftOut: (guests) => `主辦人的系統未邀請以下人員：${guests}`,
    unlisted: (listed, all) =>
      `預約系統只列出全部 ${number(all)} 次預約中的 ${number(listed)} 次。其餘請查看電子郵件。`,
    moved: (time) => `您選擇的是 ${time}，但主辦人的系統改為預約這個時間。`,
    answers: '您填寫的內容',
    yes: '是',
    no: '否',
    occurrences: (n) => plural(n, { other: '共 # 次' }),
    status: {
      accepted: '已預約',
      pending: '待確認',
      cancelled: '已取消',
      rejected: '已婉拒',
    },
    seat: '已為您保留名額',
    reference: '預約編號',
    linkLater: '連結會隨邀請一併寄送',
    bookAnother: '再預約一次',
  },
}
