import { createCounting } from '../createCounting.js'
import type { ConfirmationWords } from '../types.js'

const { plural } = createCounting<'other'>('ko')

/** Korean messages for what follows a booking: calendar, payment, cancelling and rescheduling. */
export const confirmation: ConfirmationWords = {
  after: {
    addToCalendar: '캘린더에 추가',
    google: 'Google 캘린더',
    outlook: 'Outlook.com',
    office365: 'Office 365',
    yahoo: 'Yahoo 캘린더',
    file: '.ics 파일 다운로드',
    seriesFile: (n) => plural(n, { other: '.ics 파일 다운로드(일정 #개)' }),
    newWindow: '(새 창에서 열림)',
    fileFailed: '캘린더 파일을 만들지 못했습니다. 인터넷 연결을 확인한 다음 다시 시도해 주세요.',
    notOpened: '아무것도 열리지 않았다면 이 주소를 복사해 새 창에 붙여넣으세요.',
    notSaved:
      '파일이 저장되지 않았다면 이 페이지에서 다운로드가 허용되지 않는 것입니다. ' +
      '대신 자세한 내용을 복사하세요.',
    tentative: '주최자가 확인할 때까지 미정 일정으로 등록됩니다.',
    untitled: '예약',
    joinAt: (url) => `참여: ${url}`,
    copy: '자세한 내용 복사',
    copied: '복사됨',
    copyByHand: '다음 텍스트를 복사하세요.',
    continue: '계속',
  },
  payment: {
    title: '아직 결제되지 않음',
    follows: '유료 미팅입니다. 여기서는 결제하지 않으며, 예약 후 주최자의 페이지에서 결제합니다.',
    unclear:
      '유료 미팅입니다. 여기서는 결제하지 않으니 결제 방법은 주최자에게 문의하세요. ' +
      '결제가 완료되어야 예약이 유효합니다.',
    due: '결제는 주최자의 페이지에서 진행됩니다. 그곳에서 결제가 완료되어야 예약이 유효합니다.',
    ask:
      '여기서는 결제되지 않았습니다. 결제 방법은 주최자에게 문의하세요. ' +
      '결제가 완료되어야 예약이 유효합니다.',
    open: '주최자의 페이지에서 결제하기',
  },
  cancel: {
    start: '예약 취소',
    title: '이 예약을 취소할까요?',
    reason: '사유',
    reasonHint: '주최자에게 전달됩니다',
    which: '취소할 예약',
    all: (n) => plural(n, { other: '일정 #개 모두' }),
    confirm: '예약 취소하기',
    confirming: '취소 중…',
    keep: '예약 유지하기',
    done: '예약이 취소되었습니다',
    doneOne: (date) => `${date} 예약이 취소되었습니다`,
    some: '일부 일정은 취소되지 않았습니다',
    unknown: {
      title: '취소되었는지 확인하지 못했습니다',
      text:
        '이미 취소되었을 수 있으니 다시 시도하기 전에 이메일을 확인해 주세요. ' +
        '입력한 내용은 그대로 있습니다.',
    },
    refused: {
      title: '예약이 취소되지 않았습니다',
      text: '예약은 그대로 유효합니다. 주최자에게 문의해 주세요.',
    },
    notAllowed: '주최자가 이 예약을 여기서 취소할 수 없도록 설정했습니다.',
    notFound: '예약 서비스에서 이 예약을 찾을 수 없습니다.',
    busy: {
      title: '한꺼번에 너무 많은 요청이 들어왔습니다',
      text: '예약은 그대로 유효합니다. 1분 정도 기다린 다음 버튼을 다시 눌러 주세요.',
    },
  },
  reschedule: {
    start: '시간 변경',
    title: '다른 시간 선택',
    loading: '예약을 불러오는 중입니다',
    present: '현재 예약 시간',
    chosen: '새 시간',
    which: '변경할 일정',
    reason: '변경 사유',
    reasonHint: '주최자에게 전달됩니다',
    confirm: (when) => `${when} 시간으로 변경하기`,
    confirming: '변경 중…',
    keep: '기존 시간 유지하기',
    from: (time) => `변경 전: ${time}`,
    lengthBack: (now, then) => `소요 시간이 현재는 ${now}, 변경 후에는 ${then}입니다.`,
    notFound: {
      title: '예약을 찾을 수 없습니다',
      text: '접속한 링크를 확인하거나 주최자에게 문의해 주세요.',
    },
    loadFailed: {
      title: '예약을 불러오지 못했습니다',
      text: '인터넷 연결을 확인한 다음 다시 시도해 주세요.',
    },
    cancelled: {
      title: '취소된 예약입니다',
      text: '시간을 변경할 수 없습니다. 대신 새로 예약할 수 있습니다.',
    },
    rejected: {
      title: '거절된 예약입니다',
      text: '시간을 변경할 수 없습니다. 대신 새로 예약할 수 있습니다.',
    },
    moved: { title: '이미 시간이 변경된 예약입니다', text: '현재 예약 시간은 이메일에서 확인하세요.' },
    seatMissing: {
      title: '이 자리는 여기서 시간을 변경할 수 없습니다',
      text: '이메일의 링크를 사용하거나 주최자에게 문의해 주세요.',
    },
    unknown: {
      title: '예약 시간이 변경되었는지 확인하지 못했습니다',
      text:
        '이미 변경되었을 수 있으니 다시 시도하기 전에 이메일을 확인해 주세요. ' +
        '입력한 내용은 그대로 있습니다.',
    },
    conflict: {
      title: '더 이상 예약할 수 없는 시간입니다',
      text: '예약은 기존 시간으로 유지됩니다. 다른 시간을 선택해 주세요. 입력한 사유는 유지됩니다.',
    },
    conflictAfterUnknown: {
      title: '처음 시도한 변경이 이미 완료되었을 수 있습니다',
      text:
        '이 시간은 이미 예약되어 있습니다. 본인의 예약일 수 있으니 이메일을 확인해 주세요. ' +
        '이메일에 내용이 없다면 다른 시간을 선택해 주세요. 입력한 사유는 유지됩니다.',
    },
    refused: {
      title: '예약 시간이 변경되지 않았습니다',
      text: '예약은 기존 시간으로 유지됩니다. 주최자에게 문의해 주세요.',
    },
    busy: {
      title: '한꺼번에 너무 많은 요청이 들어왔습니다',
      text: '예약은 기존 시간으로 유지됩니다. 1분 정도 기다린 다음 버튼을 다시 눌러 주세요.',
    },
  },
  manage: {
    booked: '예약 내역',
    pending: '예약 요청 내역',
    pendingText: '주최자의 확인이 필요합니다. 확인되면 이메일을 보내 드립니다.',
    past: '이미 지난 예약입니다',
    pastText: '더 이상 변경할 수 없습니다.',
    cancelledBecause: (reason) => `사유: ${reason}`,
    moved: {
      title: '시간이 변경된 예약입니다',
      text: '새로운 시간으로 예약되어 있습니다.',
      open: '새 예약 보기',
    },
    seat: '여기서는 본인의 자리만 변경됩니다.',
    seatUnchecked: {
      title: '자리를 확인하지 못했습니다',
      text: '참석자 전체의 예약입니다. 본인의 자리가 이미 취소되었더라도 여기에는 표시되지 않습니다.',
    },
    seatGone: {
      title: '더 이상 이 자리를 이용할 수 없습니다',
      text: '취소되었거나 다른 시간으로 변경되었습니다. 자세한 내용은 이메일에서 확인하세요.',
    },
    seatMissing: {
      title: '이 자리는 여기서 변경할 수 없습니다',
      text: '이메일의 링크를 사용하거나 주최자에게 문의해 주세요.',
    },
  },
  meetings: {
    label: '미팅 선택',
    loading: '미팅을 불러오는 중입니다',
    none: {
      title: '아직 예약할 수 있는 미팅이 없습니다',
      text: '나중에 다시 방문하거나 주최자에게 문의해 주세요.',
    },
    notFound: {
      title: '페이지를 찾을 수 없습니다',
      text: '접속한 링크를 확인하거나 주최자에게 문의해 주세요.',
    },
    loadFailed: {
      title: '미팅을 불러오지 못했습니다',
      text: '인터넷 연결을 확인한 다음 다시 시도해 주세요.',
    },
  },
  pages: {
    choose: '시간 선택',
    guestsHint: '한 줄에 이메일 주소 하나씩',
    showZone: '시간 보기',
    bookChosen: '선택한 시간 예약하기',
    stale: {
      title: '양식을 한 번 더 보내 주세요',
      text: '오랫동안 열려 있어 아무것도 전송되지 않았습니다. 입력한 내용은 그대로 있습니다.',
    },
  },
}
