import { createCounting } from '../createCounting.js'
import type { PickerWords } from '../types.js'

const { plural } = createCounting<'other'>('ja')
const free = (n: number) => (n ? plural(n, { other: '空き時間#件' }) : '空き時間なし')

/** Japanese messages around the choice of a time. */
export const picker: PickerWords = {
  picker: {
    title: '日時を選択',
    loading: '空き時間を読み込んでいます',
    previousMonth: '前の月',
    nextMonth: '次の月',
    timesFree: (n) => free(n),
    timesOn: (day, n) => `${day}：${free(n)}`,
    daysFree: (month, n) => plural(n, { other: `${month}：空きのある日は#日` }),
    emptyMonth: (month) => `${month}に空き時間はありません。`,
    showNext: '次の空き時間を表示',
    searching: '空き時間を探しています…',
    noneUntil: (month) => `${month}まで見ても空き時間はありません。主催者にお問い合わせください。`,
    failed: {
      title: '空き時間を読み込めませんでした',
      text: '接続を確認するか、しばらくしてからもう一度お試しください。',
    },
    tryAgain: '再試行',
    nearest: '近い日時の空き時間',
    full: '満席',
    morning: '午前',
    afternoon: '午後',
    evening: '夜',
    showAll: (n) => plural(n, { other: 'すべての時間を表示（#件）' }),
    moreIn: (month) => `${month}の空き時間も表示`,
    firstFree: (when) => `最初の空き時間：${when}`,
    moreDays: 'さらに日付を表示',
    earlierDays: '前の日付を表示',
    noMoreUntil: (month) => `${month}までにほかの空き時間はありません。`,
    present: '現在の予約',
    seatsLeft: (n) => plural(n, { other: '残り#席' }),
    clock: '時刻表示',
    h12: '12時間',
    h23: '24時間',
  },
  zones: {
    title: 'タイムゾーン',
    now: (city, offset, clock) => `${city}、${offset}、現在${clock}`,
    search: '都市、国、または時差',
    loading: 'タイムゾーンを読み込んでいます',
    found: (n) => (n ? plural(n, { other: 'タイムゾーン#件' }) : 'タイムゾーンが見つかりません'),
    none:
      '該当するタイムゾーンがありません。' +
      '近くの大きな都市、国、または「+2」のような時差を入力してみてください。',
    more: '入力するとさらに表示されます',
    current: '表示中',
    chosen: (city, offset) => `${city}（${offset}）の時刻で表示しています`,
    failed: 'タイムゾーンを読み込めませんでした。',
  },
  booker: {
    startNow: '今すぐミーティングを始める',
    backToAnswers: '入力内容に戻る',
    held: (time) => `この時間をあと${time}確保しています。`,
    holdSoonOver: 'この時間の確保は残り1分未満です。',
    holdOver: 'この時間の確保は終了しました。ほかの人が予約するまでは、まだ予約できます。',
    holdLonger: '確保を延長する',
    heldAgain: 'この時間をもう一度確保しました。',
    taken: {
      title: 'この時間はほかの人が予約手続き中です',
      text: '別の時間を選択してください。入力内容はそのまま残ります。',
    },
  },
}
