import { createCounting } from '../createCounting.js'
import type { FormWords } from '../types.js'

const { number, plural } = createCounting<'other'>('ja')
const quoted = (label: string) => `「${label}」`

/** Japanese messages of the first screen and of the dialog. */
export const form: FormWords = {
  labels: {
    name: 'お名前',
    firstName: '名',
    lastName: '姓',
    email: 'メールアドレス',
    attendeePhoneNumber: '電話番号',
    smsReminderNumber: 'SMSリマインダーを受け取る電話番号',
    aiAgentCallPhoneNumber: '通話用の電話番号',
    title: 'ご用件',
    notes: '備考',
    guests: 'ゲスト',
    location: '場所',
    lengthInMinutes: '所要時間',
    recurrenceCount: '予約の回数',
  },
  hints: {
    phone: '国番号から入力してください（例：+44 20 7946 0958）',
    guests: '複数のアドレスをまとめて貼り付けることもできます',
  },
  form: {
    optional: '（任意）',
    required: '（必須）',
    choose: '選択してください',
    submit: (when) => `${when}で予約する`,
    submitRequest: (when) => `${when}で予約を申し込む`,
    submitting: '予約しています…',
    minutes: (n) => (n % 60 === 0 ? plural(n / 60, { other: '#時間' }) : plural(n, { other: '#分' })),
    when: '日時',
    separator: '、',
    withHost: (names) => `担当：${names}`,
    showMore: 'もっと見る',
    showLess: '表示を減らす',
    loading: '予約フォームを読み込んでいます',
    clear: '選択を解除',
    change: '変更',
    charactersOver: (n) => plural(n, { other: '#文字超過しています' }),
    charactersLeft: (n) => plural(n, { other: '残り#文字' }),
    unknownField: (label) => `${quoted(label)}には、ここでは回答できません。`,
    unknownRequired: (label) =>
      `予約には${quoted(label)}への回答が必要ですが、ここでは回答できません。主催者にお問い合わせください`,
  },
  guests: {
    add: 'ゲストを追加',
    addAnother: 'ゲストをさらに追加',
    addAddress: 'アドレスをさらに追加',
    entry: (n) => `ゲスト${number(n)}`,
    address: (label, n) => `${label}、アドレス${number(n)}`,
    remove: (address) => (address ? `${address}を削除` : 'この空の行を削除'),
    added: (n) => plural(n, { other: 'アドレスを#件追加しました' }),
    removed: (address) => (address ? `${address}を削除しました` : '空の行を削除しました'),
    duplicates: (addresses) => `すでにリストにあるため追加しませんでした：${addresses}`,
    own: (address) => `ご自身のアドレスのため追加しませんでした：${address}`,
  },
  phone: {
    which: (n) => (n > 1 ? 'どの電話番号でしょうか？' : 'この電話番号でよろしいですか？'),
    choice: (phoneNumber, country) => (country ? `${phoneNumber}（${country}）` : phoneNumber),
  },
  email: { didYouMean: (address) => `もしかして${address}ですか？` },
  places: {
    address: '対面',
    link: 'オンライン（リンクから参加）',
    phone: '電話（主催者へおかけください）',
    organizersDefaultApp: 'オンライン（主催者のアプリを使用）',
    attendeeAddress: '対面（ご指定の住所）',
    attendeePhone: '電話（主催者からおかけします）',
    attendeeDefined: 'その他の場所',
    unknown: 'その他の場所（ここでは予約できません）',
    addressLabel: '住所',
    phoneLabel: 'お客様の電話番号',
    textLabel: 'お会いする場所',
    afterBooking: '詳細は予約後にお知らせします',
  },
  recurrence: {
    every: {
      weekly: (n) => (n === 1 ? '毎週' : plural(n, { other: '#週間ごと' })),
      monthly: (n) => (n === 1 ? '毎月' : plural(n, { other: '#か月ごと' })),
      yearly: (n) => (n === 1 ? '毎年' : plural(n, { other: '#年ごと' })),
    },
    upTo: (max) => plural(max, { other: '最大#回、毎回同じ時刻' }),
  },
  notices: {
    offline: {
      title: 'オフラインです',
      text: '何も送信されていません。インターネットに接続してから、もう一度ボタンを押してください。',
    },
    setup: {
      title: 'このフォームではまだ予約を受け付けていません',
      text: 'お手数ですが、別の方法で主催者にご連絡ください。',
    },
    notFound: {
      title: 'このミーティングは受け付けていません',
      text: '削除されたか、名前が変更された可能性があります。主催者にお問い合わせください。',
    },
    loadFailed: {
      title: '予約フォームを読み込めませんでした',
      text: '接続を確認してから、もう一度お試しください。',
    },
    tryAgain: '再試行',
    forOwner: 'このサイトの管理者の方へ',
  },
  widget: { open: '日時を予約する', close: '閉じる' },
}
