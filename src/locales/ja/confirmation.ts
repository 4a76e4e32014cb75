import { createCounting } from '../createCounting.js'
import type { ConfirmationWords } from '../types.js'

const { plural } = createCounting<'other'>('ja')

/** Japanese messages for what follows a booking: calendar, payment, cancelling and rescheduling. */
export const confirmation: ConfirmationWords = {
  after: {
    addToCalendar: 'カレンダーに追加',
    google: 'Google カレンダー',
    outlook: 'Outlook.com',
    office365: 'Office 365',
    yahoo: 'Yahoo カレンダー',
    file: '.icsファイルをダウンロード',
    seriesFile: (n) => plural(n, { other: '.icsファイル（#回分）をダウンロード' }),
    newWindow: '（新しいウィンドウで開きます）',
    fileFailed: 'カレンダーファイルを作成できませんでした。接続を確認してから、もう一度お試しください。',
    notOpened: '何も開かない場合は、このアドレスを新しいウィンドウに貼り付けてください：',
    notSaved:
      'ファイルが保存されていない場合は、このページでダウンロードが許可されていません。' +
      '代わりに詳細をコピーしてください。',
    tentative: '主催者が承認するまでは、仮の予定として登録されます。',
    untitled: '予約',
    joinAt: (url) => `参加用リンク：${url}`,
    copy: '詳細をコピー',
    copied: 'コピーしました',
    copyByHand: 'このテキストをコピーしてください：',
    continue: '続ける',
  },
  payment: {
    title: 'お支払いがまだ完了していません',
    follows:
      'このミーティングは有料です。ここでのお支払いはありません。' +
      '予約後に主催者のページでお支払いください。',
    unclear:
      'このミーティングは有料です。ここでのお支払いはありません。' +
      '支払い方法は主催者にお問い合わせください。お支払いが完了するまで、予約は有効になりません。',
    due: 'お支払いは主催者のページで行います。そのページでお支払いが完了するまで、予約は有効になりません。',
    ask:
      'ここではお支払いは行われていません。支払い方法は主催者にお問い合わせください。' +
      'お支払いが完了するまで、予約は有効になりません。',
    open: '主催者のページで支払う',
  },
  cancel: {
    start: '予約をキャンセル',
    title: 'この予約をキャンセルしますか？',
    reason: '理由',
    reasonHint: '主催者に伝えられます',
    which: 'キャンセルする予約',
    all: (n) => plural(n, { other: '全#回' }),
    confirm: '予約をキャンセルする',
    confirming: 'キャンセルしています…',
    keep: 'キャンセルしない',
    done: 'この予約はキャンセルされました',
    doneOne: (date) => `${date}の予約はキャンセルされました`,
    some: 'キャンセルされていない日程があります',
    unknown: {
      title: 'キャンセルできたかどうか確認できませんでした',
      text:
        'すでにキャンセルされている可能性があります。もう一度試す前に、メールをご確認ください。' +
        '入力内容はそのまま残っています。',
    },
    refused: {
      title: '予約はキャンセルされませんでした',
      text: '予約は引き続き有効です。主催者にお問い合わせください。',
    },
    notAllowed: '主催者の設定により、この予約はここではキャンセルできません。',
    notFound: '予約サービスにこの予約が見つかりません。',
    busy: {
      title: 'リクエストが集中しています',
      text: '予約は引き続き有効です。1分ほど待ってから、もう一度ボタンを押してください。',
    },
  },
  reschedule: {
    start: '日時を変更',
    title: '別の日時を選択',
    loading: '予約を読み込んでいます',
    present: '現在の予約日時',
    chosen: '新しい日時',
    which: '日時を変更する回',
    reason: '変更の理由',
    reasonHint: '主催者に伝えられます',
    confirm: (when) => `${when}に変更する`,
    confirming: '変更しています…',
    keep: '現在の日時のままにする',
    from: (time) => `変更前の日時：${time}`,
    lengthBack: (now, then) => `現在の所要時間は${now}ですが、日時を変更すると${then}になります。`,
    notFound: {
      title: 'この予約は見つかりませんでした',
      text: 'お使いのリンクを確認するか、主催者にお問い合わせください。',
    },
    loadFailed: {
      title: '予約を読み込めませんでした',
      text: '接続を確認してから、もう一度お試しください。',
    },
    cancelled: {
      title: 'この予約はキャンセルされています',
      text: '日時は変更できません。代わりに新しく予約することができます。',
    },
    rejected: {
      title: 'この予約は承認されませんでした',
      text: '日時は変更できません。代わりに新しく予約することができます。',
    },
    moved: {
      title: 'この予約の日時はすでに変更されています',
      text: '変更後の日時はメールでご確認ください。',
    },
    seatMissing: {
      title: 'この席の日時はここでは変更できません',
      text: 'メールに記載のリンクを使うか、主催者にお問い合わせください。',
    },
    unknown: {
      title: '日時を変更できたかどうか確認できませんでした',
      text:
        'すでに変更されている可能性があります。もう一度試す前に、メールをご確認ください。' +
        '入力内容はそのまま残っています。',
    },
    conflict: {
      title: 'この時間は予約できなくなりました',
      text: '予約は現在の日時のままです。別の時間を選択してください。入力した理由はそのまま残ります。',
    },
    conflictAfterUnknown: {
      title: '最初の操作で変更できている可能性があります',
      text:
        'この時間は現在埋まっています。ご自身の予約かもしれませんので、メールをご確認ください。' +
        'メールに記載がない場合は、別の時間を選択してください。入力した理由はそのまま残ります。',
    },
    refused: {
      title: '予約の日時は変更されませんでした',
      text: '予約は現在の日時のままです。主催者にお問い合わせください。',
    },
    busy: {
      title: 'リクエストが集中しています',
      text: '予約は現在の日時のままです。1分ほど待ってから、もう一度ボタンを押してください。',
    },
  },
  manage: {
    booked: 'ご予約内容',
    pending: 'お申し込み内容',
    pendingText: '主催者の承認が必要です。承認されるとメールが届きます。',
    past: 'この予約の日時は過ぎています',
    pastText: '変更することはできません。',
    cancelledBecause: (reason) => `理由：${reason}`,
    moved: {
      title: 'この予約の日時は変更されました',
      text: '新しい日時になっています。',
      open: '新しい予約を表示',
    },
    seat: 'ここで変更されるのはご自身の席だけです。',
    seatUnchecked: {
      title: 'お席を確認できませんでした',
      text: 'これは参加者全員の予約です。お席がすでにキャンセルされていても、ここには表示されません。',
    },
    seatGone: {
      title: 'このお席の予約は無効になっています',
      text: 'キャンセルされたか、別の日時に変更されました。詳しくはメールでご確認ください。',
    },
    seatMissing: {
      title: 'お席はここでは変更できません',
      text: 'メールに記載のリンクを使うか、主催者にお問い合わせください。',
    },
  },
  meetings: {
    label: 'ミーティングを選択',
    loading: 'ミーティングを読み込んでいます',
    none: {
      title: '予約できるものはまだありません',
      text: '後でもう一度お試しになるか、主催者にお問い合わせください。',
    },
    notFound: {
      title: 'このページは見つかりませんでした',
      text: 'お使いのリンクを確認するか、主催者にお問い合わせください。',
    },
    loadFailed: {
      title: 'ミーティングを読み込めませんでした',
      text: '接続を確認してから、もう一度お試しください。',
    },
  },
  pages: {
    choose: '日時を選択',
    guestsHint: 'メールアドレス（1行に1件）',
    showZone: '時間を表示',
    bookChosen: '選択した日時で予約する',
    stale: {
      title: 'フォームをもう一度送信してください',
      text: '長時間開いたままだったため、何も送信されていません。入力内容はそのまま残っています。',
    },
  },
}
