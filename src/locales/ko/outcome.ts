import { createCounting } from '../createCounting.js'
import type { OutcomeWords } from '../types.js'

const { number, plural } = createCounting<'other'>('ko')
const quoted = (label: string) => `‘${label}’`

/** Korean messages of a submit and of the booking. */
export const outcome: OutcomeWords = {
  submission: {
    stillWorking: '아직 처리 중입니다. 시간이 조금 걸릴 수 있습니다',
    summaryMore: (n) => `아래에 ${number(n)}개 더 있습니다`,
    summary: (n) => plural(n, { other: '예약하려면 #개 항목을 수정하세요' }),
  },
  errors: {
    name: '성명을 입력하세요',
    firstName: '이름을 입력하세요',
    lastName: '성을 입력하세요',
    emailMissing: '이메일 주소를 입력하세요',
    phoneMissing: '전화번호를 입력하세요',
    fill: (label) => `${quoted(label)} 항목을 입력하세요`,
    choose: (label) => `${quoted(label)} 항목의 답변을 선택하세요`,
    tick: (label) => `계속하려면 ${quoted(label)} 항목에 체크하세요`,
    email: '이메일 주소를 올바른 형식으로 입력하세요(예: name@example.com)',
    emailTooLong: '이메일 주소가 너무 깁니다. 확인하거나 다른 주소를 입력하세요',
    emailLetters:
      '예약 서비스에서는 영문자 a~z로 된 이메일 주소만 사용할 수 있습니다. 다른 주소를 입력하세요',
    emailOne: '여기에는 이메일 주소를 하나만 입력하고, 나머지는 동반 참석자로 추가하세요',
    emails: (address) =>
      `${quoted(address)}: 이메일 주소가 아닙니다. name@example.com과 같이 입력하거나 삭제하세요`,
    emailsTooLong: (address) =>
      `${quoted(`${address.slice(0, 40)}…`)}: 이메일 주소로는 너무 깁니다. 수정하거나 삭제하세요`,
    emailsLetters: (address) =>
      `예약 서비스에서는 영문자 a~z만 사용할 수 있습니다. 다음 주소를 변경하거나 삭제하세요: ${quoted(address)}`,
    phone: '국가 번호를 포함한 전화번호를 입력하세요(예: +44 20 7946 0958)',
    phoneExtension: '내선 번호를 뺀 전화번호를 입력하세요(예: +44 20 7946 0958)',
    phoneLetters: '전화번호는 단어나 글자 없이 숫자로만 입력하세요',
    phoneOne: '전화번호를 두 개가 아니라 하나만 입력하세요',
    phoneShort: '전화번호가 너무 짧습니다. 빠진 숫자가 없는지 확인하세요',
    phoneLong: '전화번호가 너무 깁니다. 두 번 입력한 숫자가 없는지 확인하세요',
    phoneUnknown: '전화번호를 확인하세요. 해당 국가에 없는 번호입니다',
    phoneWhich: (numbers) =>
      numbers.length > 1
        ? `사용할 전화번호를 선택하세요: ${numbers.join(' 또는 ')}`
        : `다음 번호가 맞는지 확인하거나 전화번호를 변경하세요: ${numbers.join()}`,
    url: '웹 주소를 입력하세요(예: https://example.com)',
    number: '12 또는 3.5처럼 숫자로 입력하세요',
    numberWhich: (one, other) =>
      `두 가지로 읽을 수 있는 숫자입니다. 다음 중 원하는 것으로 입력하세요: ${one} 또는 ${other}`,
    wholeNumber: (max) => `1에서 ${number(max)} 사이의 정수를 입력하세요`,
    tooLong: (max) => (max ? plural(max, { other: '#자 이내로 줄이세요' }) : '너무 깁니다. 줄여 주세요'),
    tooShort: (min) =>
      min ? plural(min, { other: '#자 이상 입력하세요' }) : '너무 짧습니다. 조금 더 입력하세요',
    option: '제시된 답변 중 하나를 선택하세요',
    place: '만날 장소를 선택하세요',
    placeAddress: '만날 장소의 주소를 입력하세요',
    placeText: '만날 장소를 입력하세요',
    duplicate: '중복된 주소를 삭제하세요',
    emailNotAllowed: '여기서 사용할 수 없는 이메일 주소입니다. 다른 주소를 입력하세요',
    length: '제시된 소요 시간 중 하나를 선택하세요',
    refused: '예약 서비스에서 이 답변을 받아들이지 않았습니다. 변경한 다음 다시 시도하세요',
  },
  outcomes: {
    unknown: {
      title: '예약이 되었는지 확인하지 못했습니다',
      text:
        '이미 예약되었을 수 있으니 다시 시도하기 전에 이메일을 확인해 주세요. ' +
        '입력한 내용은 모두 그대로 있습니다.',
    },
    partial: {
      title: '예약이 모두 되었는지 확인하지 못했습니다',
      text:
        '이미 예약된 일정이 있을 수 있으니 다시 시도하기 전에 이메일을 확인해 주세요. ' +
        '입력한 내용은 모두 그대로 있습니다.',
    },
    earlier: {
      title: (time, date) => `${date} ${time}에 예약을 시도한 적이 있습니다`,
      text: (when) => `${when} 예약이 이미 완료되었을 수 있으니 다시 시도하기 전에 이메일을 확인해 주세요.`,
    },
    conflictAfterUnknown: {
      title: '처음 시도한 예약이 이미 완료되었을 수 있습니다',
      text:
        '이 시간은 이미 예약되어 있습니다. 본인의 예약일 수 있으니 이메일을 확인해 주세요. ' +
        '이메일이 없다면 다른 시간을 선택해 주세요. 입력한 내용은 유지됩니다.',
    },
    conflict: {
      title: '더 이상 예약할 수 없는 시간입니다',
      text:
        '다른 시간을 선택해 주세요. 입력한 내용은 유지됩니다. ' +
        '이 시간에 대한 이메일을 이미 받았다면 예약된 것입니다.',
    },
    conflictFixed: {
      title: '더 이상 예약할 수 없는 시간입니다',
      text:
        '다른 시간은 주최자에게 문의해 주세요. 입력한 내용은 유지됩니다. ' +
        '이 시간에 대한 이메일을 이미 받았다면 예약된 것입니다.',
    },
    chooseAnother: '다른 시간 선택',
    verify: {
      title: '이메일 주소를 인증해 주세요',
      text: '주최자가 인증 코드를 요구하지만 여기서는 코드를 보낼 수 없습니다. 주최자에게 문의해 주세요.',
    },
    refused: {
      title: '예약이 받아들여지지 않았습니다',
      text: '아무것도 예약되지 않았습니다. 오류라고 생각되면 주최자에게 문의해 주세요.',
    },
    busy: {
      title: '한꺼번에 너무 많은 예약이 들어왔습니다',
      text: '아무것도 예약되지 않았습니다. 1분 정도 기다린 다음 버튼을 다시 눌러 주세요.',
    },
    wait: (seconds) => plural(seconds, { other: '#초 후에 다시 시도할 수 있습니다.' }),
    moveExisting: '기존 예약 시간 변경하기',
    waitOver: '이제 다시 시도할 수 있습니다.',
    guard: {
      title: '보안 확인을 마치지 못했습니다',
      text: '아무것도 예약되지 않았습니다. 입력한 내용은 유지되니 버튼을 눌러 다시 시도해 주세요.',
    },
    field: {
      title: '예약 서비스에서 답변 하나를 받아들이지 않았습니다',
      text: '아무것도 예약되지 않았습니다. 답변을 변경한 다음 다시 시도해 주세요.',
    },
  },
  reasons: {
    seatsFull: '이 시간에는 남은 자리가 없습니다.',
    past: '이미 지난 시간입니다. 그렇지 않다면 기기의 시계를 확인해 주세요.',
    outOfBounds: '너무 임박했거나 너무 먼 시간이어서 예약할 수 없습니다.',
    bookingLimit: '주최자가 이 기간에는 예약을 더 받지 않습니다.',
    reserved: '지금 다른 사람이 이 시간을 예약하고 있습니다.',
    emailBlocked: '여기서 예약할 때 사용할 수 없는 이메일 주소입니다. 다른 주소를 사용해 보세요.',
    loginRequired: '주최자의 서비스에 로그인한 사람만 예약할 수 있습니다.',
    notFound: '더 이상 제공되지 않는 미팅입니다.',
    bookerLimit: '주최자가 허용하는 예약 수를 이미 모두 사용했습니다.',
    alreadyBooked: '이 시간에 이미 본인의 예약이 있습니다.',
    payment: '결제를 시작하지 못했습니다.',
    notBookable: '주최자가 아직 이 미팅의 설정을 마치지 않았습니다.',
    tooLarge: '답변이 너무 길어 보낼 수 없습니다. 줄인 다음 다시 시도해 주세요.',
    likelyBooked:
      '예약 서비스에서 예약되었다고 응답했지만 나머지 응답을 받지 못했습니다. 예약되었을 가능성이 높습니다.',
    secondRequest: '다시 보내면 예약 요청이 중복될 수 있습니다.',
    secondBooking: '다시 보내면 다른 담당자와 예약이 한 번 더 잡힐 수 있습니다.',
    earlierAttempt:
      '이번에는 예약되지 않았지만 이전 시도에서 예약되었을 수 있습니다. ' +
      '다시 시도하기 전에 이메일을 확인해 주세요.',
    codeWrong: '코드가 올바르지 않거나 만료되었습니다.',
    alreadyCancelled: '이미 취소된 예약입니다.',
    alreadyMoved: '이미 다른 시간으로 변경된 예약입니다.',
    cancelDisabled: '주최자가 이 예약을 여기서 취소할 수 없도록 설정했습니다.',
  },
  signIn: {
    title: '이 미팅을 예약하려면 로그인하세요',
    text: '로그인한 사람만 예약할 수 있습니다.',
    open: '예약 페이지로 이동',
  },
  series: {
    until: (date) => `${date}까지`,
    clockChange: (zone) => `서머타임 시작 또는 종료 후: ${zone}`,
  },
  verification: {
    title: '이메일 주소를 인증해 주세요',
    sent: (email) => `${email} 주소로 인증 코드를 보냈습니다. 입력한 내용은 유지됩니다.`,
    sentAgain: (email) => `${email} 주소로 새 인증 코드를 보냈습니다. 입력한 내용은 유지됩니다.`,
    sending: '인증 코드를 보내는 중입니다…',
    notSent: '인증 코드를 보내지 못했습니다. 잠시 후 다시 시도해 주세요.',
    tooMany:
      '인증 코드를 너무 많이 요청했습니다. 1분 정도 기다린 다음 다시 요청해 주세요. ' +
      '이미 받은 코드가 아직 유효할 수 있습니다.',
    label: '이메일로 받은 인증 코드',
    missing: '이메일로 받은 인증 코드를 입력하세요',
    wrong: '코드가 올바르지 않거나 만료되었습니다. 확인하거나 새 코드를 요청하세요',
    confirm: '확인하고 예약하기',
    resend: '새 코드 보내기',
    resendIn: (seconds) => plural(seconds, { other: '#초 후 새 코드 요청 가능' }),
    back: '입력한 내용 변경',
  },
  confirmation: {
    booked: '예약이 완료되었습니다',
    pending: '예약을 요청했습니다',
    pendingText: '주최자의 확인이 필요합니다. 확인되면 이메일을 보내 드립니다.',
    cancelled: '취소된 예약입니다',
    rejected: '거절된 예약입니다',
    other: '예약이 접수되었습니다',
    emailSent: (address) => `자세한 내용을 ${address} 주소로 보내 드립니다`,
    when: '일시',
    hostTime: (zone) => `(주최자 현지 시간, ${zone})`,
    length: '소요 시간',
    where: '장소',
    join: '참여 링크',
    host: '담당자',
    hosts: '담당자',
    who: '예약자',
    guests: '동반 참석자',
    leftOut: (guests) => `주최자의 시스템에서 초대하지 않은 사람: ${guests}`,
    unlisted: (listed, all) =>
      `예약 서비스에서 전체 일정 ${number(all)}개 중 ${number(listed)}개만 알려 주었습니다. ` +
      '나머지는 이메일에서 확인해 주세요.',
    moved: (time) => `요청한 시간(${time}) 대신 주최자의 시스템에서 이 시간으로 예약했습니다.`,
    answers: '답변 내용',
    yes: '예',
    no: '아니요',
    occurrences: (n) => plural(n, { other: '일정 #개' }),
    status: {
      accepted: '예약됨',
      pending: '확인 대기 중',
      cancelled: '취소됨',
      rejected: '거절됨',
    },
    seat: '자리가 예약되었습니다',
    reference: '예약 번호',
    linkLater: '링크는 초대장과 함께 전송됩니다',
    bookAnother: '추가로 예약하기',
  },
}
