import { createCounting } from '../createCounting.js'
import type { FormWords } from '../types.js'

const { number, plural } = createCounting<'other'>('ko')
const quoted = (label: string) => `‘${label}’`

/** Korean messages of the first screen and of the dialog. */
export const form: FormWords = {
  labels: {
    name: '성명',
    firstName: '이름',
    lastName: '성',
    email: '이메일 주소',
    attendeePhoneNumber: '전화번호',
    smsReminderNumber: '문자 알림을 받을 전화번호',
    aiAgentCallPhoneNumber: '통화할 전화번호',
    title: '어떤 일로 만나고 싶으신가요?',
    notes: '메모',
    guests: '동반 참석자',
    location: '장소',
    lengthInMinutes: '소요 시간',
    recurrenceCount: '예약 횟수',
  },
  hints: {
    phone: '국가 번호를 포함해 주세요(예: +44 20 7946 0958)',
    guests: '여러 주소를 한 번에 붙여넣을 수 있습니다',
  },
  form: {
    optional: '(선택)',
    required: '(필수)',
    choose: '선택하세요',
    submit: (when) => `${when} 예약하기`,
    submitRequest: (when) => `${when} 예약 요청하기`,
    submitting: '예약 중…',
    minutes: (n) => (n % 60 === 0 ? plural(n / 60, { other: '#시간' }) : plural(n, { other: '#분' })),
    when: '날짜 및 시간',
    separator: ', ',
    withHost: (names) => `담당: ${names}`,
    showMore: '더 보기',
    showLess: '접기',
    loading: '예약 양식을 불러오는 중입니다',
    clear: '선택 해제',
    change: '변경',
    charactersOver: (n) => plural(n, { other: '#자 초과' }),
    charactersLeft: (n) => plural(n, { other: '#자 남음' }),
    unknownField: (label) => `${quoted(label)} 항목은 여기서 답변할 수 없습니다.`,
    unknownRequired: (label) =>
      `예약하려면 ${quoted(label)} 항목에 답변해야 하지만 여기서는 답변할 수 없습니다. 주최자에게 문의하세요`,
  },
  guests: {
    add: '동반 참석자 추가',
    addAnother: '동반 참석자 더 추가',
    addAddress: '주소 더 추가',
    entry: (n) => `동반 참석자 ${number(n)}`,
    address: (label, n) => `${label}, 주소 ${number(n)}`,
    remove: (address) => (address ? `${address} 삭제` : '이 빈 줄 삭제'),
    added: (n) => plural(n, { other: '주소 #개를 추가했습니다' }),
    removed: (address) => (address ? `삭제함: ${address}` : '빈 줄을 삭제했습니다'),
    duplicates: (addresses) => `이미 목록에 있어 추가하지 않은 주소: ${addresses}`,
    own: (address) => `본인의 주소여서 추가하지 않음: ${address}`,
  },
  phone: {
    which: (n) => (n > 1 ? '어느 전화번호인가요?' : '이 전화번호가 맞나요?'),
    choice: (phoneNumber, country) => (country ? `${phoneNumber}(${country})` : phoneNumber),
  },
  email: { didYouMean: (address) => `혹시 ${address} 주소인가요?` },
  places: {
    address: '대면',
    link: '온라인(링크로 참여)',
    phone: '전화(주최자에게 직접 전화)',
    organizersDefaultApp: '온라인(주최자의 앱 이용)',
    attendeeAddress: '대면(내 주소에서)',
    attendeePhone: '전화(주최자가 나에게 전화)',
    attendeeDefined: '다른 장소',
    unknown: '다른 장소(여기서는 예약 불가)',
    addressLabel: '주소',
    phoneLabel: '내 전화번호',
    textLabel: '어디에서 만날까요?',
    afterBooking: '자세한 내용은 예약 후 안내됩니다',
  },
  recurrence: {
    every: {
      weekly: (n) => (n === 1 ? '매주' : plural(n, { other: '#주마다' })),
      monthly: (n) => (n === 1 ? '매월' : plural(n, { other: '#개월마다' })),
      yearly: (n) => (n === 1 ? '매년' : plural(n, { other: '#년마다' })),
    },
    upTo: (max) => plural(max, { other: '최대 #회, 매번 같은 시각' }),
  },
  notices: {
    offline: {
      title: '오프라인 상태입니다',
      text: '아무것도 전송되지 않았습니다. 인터넷에 연결한 다음 버튼을 다시 눌러 주세요.',
    },
    setup: {
      title: '아직 이 양식으로 예약할 수 없습니다',
      text: '다른 방법으로 주최자에게 연락해 주세요.',
    },
    notFound: {
      title: '현재 제공되지 않는 미팅입니다',
      text: '삭제되었거나 이름이 바뀌었을 수 있습니다. 주최자에게 문의해 주세요.',
    },
    loadFailed: {
      title: '예약 양식을 불러오지 못했습니다',
      text: '인터넷 연결을 확인한 다음 다시 시도해 주세요.',
    },
    tryAgain: '다시 시도',
    forOwner: '사이트 운영자에게 알림',
  },
  widget: { open: '예약하기', close: '닫기' },
}
