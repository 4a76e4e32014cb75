import { createCounting } from '../createCounting.js'
import type { OutcomeWords } from '../types.js'

const { number, plural } = createCounting<'other'>('ja')
const quoted = (label: string) => `「${label}」`

/** Japanese messages of a submit and of the booking. */
export const outcome: OutcomeWords = {
  submission: {
    stillWorking: '処理を続けています。少し時間がかかることがあります',
    summaryMore: (n) => `ほか${number(n)}件は下にあります`,
    summary: (n) => plural(n, { other: '予約するには#か所を修正してください' }),
  },
  errors: {
    name: 'お名前を入力してください',
    firstName: '名を入力してください',
    lastName: '姓を入力してください',
    emailMissing: 'メールアドレスを入力してください',
    phoneMissing: '電話番号を入力してください',
    fill: (label) => `${quoted(label)}を入力してください`,
    choose: (label) => `${quoted(label)}の回答を選択してください`,
    tick: (label) => `続けるには${quoted(label)}にチェックを入れてください`,
    email: 'メールアドレスを正しい形式で入力してください（例：name@example.com）',
    emailTooLong: 'メールアドレスが長すぎます。確認するか、別のアドレスを入力してください',
    emailLetters:
      '予約サービスで使えるのは、aからzまでの英字のメールアドレスのみです。別のアドレスを入力してください',
    emailOne: 'ここにはメールアドレスを1つだけ入力し、ほかの方はゲストとして追加してください',
    emails: (address) =>
      `${quoted(address)}はメールアドレスではありません。name@example.comのように入力するか、削除してください`,
    emailsTooLong: (address) =>
      `${quoted(`${address.slice(0, 40)}…`)}はメールアドレスとして長すぎます。修正するか、削除してください`,
    emailsLetters: (address) =>
      `予約サービスで使えるのはaからzまでの英字のみです。${quoted(address)}を変更するか、削除してください`,
    phone: '電話番号を国番号から入力してください（例：+44 20 7946 0958）',
    phoneExtension: '電話番号を内線番号なしで入力してください（例：+44 20 7946 0958）',
    phoneLetters: '電話番号は、言葉や文字を入れずに数字だけで入力してください',
    phoneOne: '電話番号は2つではなく、1つだけ入力してください',
    phoneShort: '電話番号が短すぎます。抜けている数字がないか確認してください',
    phoneLong: '電話番号が長すぎます。同じ数字を余分に入力していないか確認してください',
    phoneUnknown: '電話番号を確認してください。この国にはこのような番号はありません',
    phoneWhich: (numbers) =>
      numbers.length > 1
        ? `正しい電話番号を選択してください：${numbers.join(' または ')}`
        : `${numbers.join()}でよいか確認するか、電話番号を変更してください`,
    url: 'ウェブアドレスを入力してください（例：https://example.com）',
    number: '12や3.5のように、数字で入力してください',
    numberWhich: (one, other) =>
      `この数字は2通りに読めます。${one}または${other}のうち、正しいほうを入力してください`,
    wholeNumber: (max) => `1から${number(max)}までの整数を入力してください`,
    tooLong: (max) =>
      max ? plural(max, { other: '#文字以内に短くしてください' }) : '長すぎます。短くしてください',
    tooShort: (min) =>
      min
        ? plural(min, { other: '#文字以上入力してください' })
        : '短すぎます。もう少し詳しく入力してください',
    option: '選択肢から1つ選択してください',
    place: 'お会いする場所を選択してください',
    placeAddress: 'お会いする場所の住所を入力してください',
    placeText: 'お会いする場所を入力してください',
    duplicate: '重複しているアドレスを削除してください',
    emailNotAllowed: 'このメールアドレスはここでは使えません。別のアドレスを入力してください',
    length: '選択肢から所要時間を選択してください',
    refused: '予約サービスがこの回答を受け付けませんでした。変更してもう一度お試しください',
  },
  outcomes: {
    unknown: {
      title: '予約が完了したかどうか確認できませんでした',
      text:
        'すでに予約できている可能性があります。もう一度試す前に、メールをご確認ください。' +
        '入力内容はすべてそのまま残っています。',
    },
    partial: {
      title: 'すべての予約が完了したかどうか確認できませんでした',
      text:
        'すでに予約できている日程がある可能性があります。もう一度試す前に、メールをご確認ください。' +
        '入力内容はすべてそのまま残っています。',
    },
    earlier: {
      title: (time, date) => `${date}の${time}に予約の操作が行われました`,
      text: (when) =>
        `${when}の予約がすでに完了している可能性があります。もう一度試す前に、メールをご確認ください。`,
    },
    conflictAfterUnknown: {
      title: '最初の操作で予約できている可能性があります',
      text:
        'この時間は現在埋まっています。ご自身の予約かもしれませんので、メールをご確認ください。' +
        'メールが届いていない場合は、別の時間を選択してください。入力内容はそのまま残ります。',
    },
    conflict: {
      title: 'この時間は予約できなくなりました',
      text:
        '別の時間を選択してください。入力内容はそのまま残ります。' +
        'この時間の予約についてすでにメールが届いている場合は、予約は完了しています。',
    },
    conflictFixed: {
      title: 'この時間は予約できなくなりました',
      text:
        '別の時間をご希望の場合は、主催者にお問い合わせください。入力内容はそのまま残ります。' +
        'この時間の予約についてすでにメールが届いている場合は、予約は完了しています。',
    },
    chooseAnother: '別の時間を選択',
    verify: {
      title: 'メールアドレスの確認',
      text:
        '主催者の設定でコードによる確認が必要ですが、ここからはコードを送信できません。' +
        '主催者にお問い合わせください。',
    },
    refused: {
      title: 'この予約は受け付けられませんでした',
      text: '予約は一切行われていません。誤りだと思われる場合は、主催者にお問い合わせください。',
    },
    busy: {
      title: '予約が集中しています',
      text: '予約は一切行われていません。1分ほど待ってから、もう一度ボタンを押してください。',
    },
    wait: (seconds) => plural(seconds, { other: 'あと#秒でもう一度お試しいただけます。' }),
    moveExisting: '現在の予約の日時を変更する',
    waitOver: 'もう一度お試しいただけます。',
    guard: {
      title: 'セキュリティチェックが完了しませんでした',
      text: '予約は一切行われていません。入力内容はそのまま残っています。もう一度ボタンを押してお試しください。',
    },
    field: {
      title: '予約サービスが一部の回答を受け付けませんでした',
      text: '予約は一切行われていません。回答を変更して、もう一度お試しください。',
    },
  },
  reasons: {
    seatsFull: 'この時間は満席です。',
    past: 'この時間はすでに過ぎています。過ぎていない場合は、お使いの端末の時計をご確認ください。',
    outOfBounds: 'この時間は直前すぎるか、先すぎるため予約できません。',
    bookingLimit: '主催者はこの期間の予約をこれ以上受け付けていません。',
    reserved: 'この時間は現在、ほかの人が予約手続き中です。',
    emailBlocked: 'このメールアドレスではここで予約できません。別のアドレスをお試しください。',
    loginRequired: '主催者のサービスにログインしている方のみ予約できます。',
    notFound: 'このミーティングは受付を終了しました。',
    bookerLimit: 'お客様の予約数が、主催者の設定した上限に達しています。',
    alreadyBooked: 'この時間には、すでにお客様の予約が入っています。',
    payment: '支払いを開始できませんでした。',
    notBookable: '主催者がこのミーティングの設定をまだ完了していません。',
    tooLarge: '回答が長すぎて送信できません。短くしてもう一度お試しください。',
    likelyBooked:
      '予約サービスから予約できたという応答がありましたが、残りの内容を受信できませんでした。' +
      'おそらく予約は完了しています。',
    secondRequest: 'もう一度送信すると、申し込みが重複する可能性があります。',
    secondBooking: 'もう一度送信すると、別の担当者との予約が重複して入る可能性があります。',
    earlierAttempt:
      '今回は予約されていませんが、前回の操作で予約できている可能性があります。' +
      'もう一度試す前に、メールをご確認ください。',
    codeWrong: 'コードが正しくないか、期限が切れています。',
    alreadyCancelled: 'この予約はすでにキャンセルされています。',
    alreadyMoved: 'この予約はすでに別の日時に変更されています。',
    cancelDisabled: '主催者の設定により、この予約はここではキャンセルできません。',
  },
  signIn: {
    title: 'このミーティングの予約にはログインが必要です',
    text: 'ログインしている方のみ予約できます。',
    open: '予約ページへ移動',
  },
  series: {
    until: (date) => `${date}まで`,
    clockChange: (zone) => `夏時間・冬時間の切り替え後：${zone}`,
  },
  verification: {
    title: 'メールアドレスの確認',
    sent: (email) => `${email}にコードを送信しました。入力内容はそのまま残っています。`,
    sentAgain: (email) => `${email}に新しいコードを送信しました。入力内容はそのまま残っています。`,
    sending: 'コードを送信しています…',
    notSent: 'コードを送信できませんでした。しばらくしてからもう一度お試しください。',
    tooMany:
      'コードの送信回数が多すぎます。1分ほど待ってから、もう一度送信してください。' +
      'すでに届いているコードがまだ使える場合もあります。',
    label: 'メールに記載のコード',
    missing: 'メールに記載のコードを入力してください',
    wrong: 'コードが正しくないか、期限が切れています。確認するか、新しいコードを送信してください',
    confirm: '確認して予約する',
    resend: '新しいコードを送信',
    resendIn: (seconds) => plural(seconds, { other: 'あと#秒で再送信できます' }),
    back: '入力内容を変更する',
  },
  confirmation: {
    booked: '予約が完了しました',
    pending: '予約を申し込みました',
    pendingText: '主催者の承認が必要です。承認されるとメールが届きます。',
    cancelled: 'この予約はキャンセルされています',
    rejected: 'この予約は承認されませんでした',
    other: '予約を受け付けました',
    emailSent: (address) => `詳細を${address}にお送りします`,
    when: '日時',
    hostTime: (zone) => `（主催者の現地時間、${zone}）`,
    length: '所要時間',
    where: '場所',
    join: '参加用リンク',
    host: '担当者',
    hosts: '担当者',
    who: '予約者',
    guests: 'ゲスト',
    leftOut: (guests) => `主催者のシステムで招待されなかったゲスト：${guests}`,
    unlisted: (listed, all) =>
      `予約サービスから届いた日程は、全${number(all)}件のうち${number(listed)}件のみです。` +
      '残りはメールでご確認ください。',
    moved: (time) => `ご希望は${time}でしたが、主催者のシステムがこの日時で予約しました。`,
    answers: '入力内容',
    yes: 'はい',
    no: 'いいえ',
    occurrences: (n) => plural(n, { other: '全#回' }),
    status: {
      accepted: '予約済み',
      pending: '承認待ち',
      cancelled: 'キャンセル済み',
      rejected: '不承認',
    },
    seat: 'お席を確保しました',
    reference: '予約番号',
    linkLater: 'リンクは招待メールでお送りします',
    bookAnother: '別の予約をする',
  },
}
