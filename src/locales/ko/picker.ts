import { createCounting } from '../createCounting.js'
import type { PickerWords } from '../types.js'

const { plural } = createCounting<'other'>('ko')
const free = (n: number) => (n ? plural(n, { other: '예약 가능한 시간 #개' }) : '예약 가능한 시간 없음')

/** Korean messages around the choice of a time. */
export const picker: PickerWords = {
  picker: {
    title: '시간 선택',
    loading: '예약 가능한 시간을 불러오는 중입니다',
    previousMonth: '이전 달',
    nextMonth: '다음 달',
    timesFree: (n) => free(n),
    timesOn: (day, n) => `${day}: ${free(n)}`,
    daysFree: (month, n) => plural(n, { other: `${month}: 예약 가능한 날 #일` }),
    emptyMonth: (month) => `${month}에는 예약 가능한 시간이 없습니다.`,
    showNext: '다음 예약 가능한 시간 보기',
    searching: '예약 가능한 시간을 찾는 중입니다…',
    noneUntil: (month) => `${month}까지도 예약 가능한 시간이 없습니다. 주최자에게 문의해 주세요.`,
    failed: {
      title: '예약 가능한 시간을 불러오지 못했습니다',
      text: '인터넷 연결을 확인하거나 잠시 후 다시 시도해 주세요.',
    },
    tryAgain: '다시 시도',
    nearest: '가장 가까운 예약 가능 시간',
    full: '마감',
    morning: '오전',
    afternoon: '오후',
    evening: '저녁',
    showAll: (n) => plural(n, { other: '시간 #개 모두 보기' }),
    moreIn: (month) => `${month} 시간 더 보기`,
    firstFree: (when) => `가장 빠른 예약 가능 시간: ${when}`,
    moreDays: '날짜 더 보기',
    earlierDays: '이전 날짜 보기',
    noMoreUntil: (month) => `${month}까지 예약 가능한 시간이 더 이상 없습니다.`,
    present: '현재 예약 시간',
    seatsLeft: (n) => plural(n, { other: '#자리 남음' }),
    clock: '시간 표시',
    h12: '12시간',
    h23: '24시간',
  },
  zones: {
    title: '시간대',
    now: (city, offset, clock) => `${city}, ${offset}, 현재 ${clock}`,
    search: '도시, 국가 또는 시차',
    loading: '시간대를 불러오는 중입니다',
    found: (n) => (n ? plural(n, { other: '시간대 #개' }) : '시간대를 찾을 수 없음'),
    none: '일치하는 시간대가 없습니다. 가까운 대도시, 국가 또는 +2와 같은 시차를 입력해 보세요.',
    more: '입력하면 더 많은 항목이 표시됩니다',
    current: '현재 표시 중',
    chosen: (city, offset) => `${city}(${offset}) 시간 기준으로 표시합니다`,
    failed: '시간대를 불러오지 못했습니다.',
  },
  booker: {
    startNow: '지금 바로 미팅 시작',
    backToAnswers: '입력한 내용으로 돌아가기',
    held: (time) => `앞으로 ${time} 동안 이 시간을 확보해 드립니다.`,
    holdSoonOver: '이 시간을 확보해 드리는 시간이 1분도 남지 않았습니다.',
    holdOver:
      '이 시간은 더 이상 확보되어 있지 않습니다. 다른 사람이 예약하기 전까지는 아직 예약할 수 있습니다.',
    holdLonger: '확보 시간 연장하기',
    heldAgain: '이 시간을 다시 확보했습니다.',
    taken: {
      title: '다른 사람이 이 시간을 예약하고 있습니다',
      text: '다른 시간을 선택해 주세요. 입력한 내용은 유지됩니다.',
    },
  },
}
