import { createCounting } from '../createCounting.js'
import type { ConfirmationWords } from '../types.js'

const { plural } = createCounting<'other'>('vi')

/** Vietnamese messages for what follows a booking: calendar, payment, cancelling and rescheduling. */
export const confirmation: ConfirmationWords = {
  after: {
    addToCalendar: 'Thêm vào lịch',
    google: 'Google Calendar',
    outlook: 'Outlook.com',
    office365: 'Office 365',
    yahoo: 'Lịch Yahoo',
    file: 'Tải tệp .ics',
    seriesFile: (n) => plural(n, { other: 'Tải tệp .ics gồm # buổi' }),
    newWindow: '(mở trong cửa sổ mới)',
    fileFailed: 'Không tạo được tệp lịch. Hãy kiểm tra kết nối rồi thử lại.',
    notOpened: 'Nếu không có gì mở ra, hãy sao chép địa chỉ này vào một cửa sổ mới:',
    notSaved:
      'Nếu không có tệp nào được lưu thì trang này không cho phép tải xuống. ' +
      'Thay vào đó, hãy sao chép thông tin.',
    tentative: 'Lịch hẹn được ghi là tạm thời cho đến khi người tổ chức xác nhận.',
    untitled: 'Lịch hẹn',
    joinAt: (url) => `Tham gia: ${url}`,
    copy: 'Sao chép thông tin',
    copied: 'Đã sao chép',
    copyByHand: 'Hãy sao chép đoạn văn bản này:',
    continue: 'Tiếp tục',
  },
  payment: {
    title: 'Chưa thanh toán',
    follows:
      'Cuộc hẹn này có tính phí. Bạn không thanh toán tại đây mà ' +
      'trên trang của người tổ chức sau khi đặt lịch.',
    unclear:
      'Cuộc hẹn này có tính phí. Bạn không thanh toán tại đây: hãy hỏi người tổ chức cách thanh toán. ' +
      'Lịch hẹn chỉ có hiệu lực khi đã thanh toán.',
    due:
      'Người tổ chức thu tiền trên trang riêng của họ. ' +
      'Lịch hẹn chỉ có hiệu lực khi đã thanh toán tại đó.',
    ask:
      'Chưa có khoản nào được thanh toán tại đây. Hãy hỏi người tổ chức cách thanh toán: ' +
      'lịch hẹn chỉ có hiệu lực khi đã thanh toán.',
    open: 'Thanh toán trên trang của người tổ chức',
  },
  cancel: {
    start: 'Hủy lịch hẹn',
    title: 'Hủy lịch hẹn này?',
    reason: 'Lý do',
    reasonHint: 'Người tổ chức sẽ đọc lý do này',
    which: 'Chọn buổi cần hủy',
    all: (n) => (n === 1 ? 'Buổi duy nhất' : plural(n, { other: 'Tất cả # buổi' })),
    confirm: 'Hủy lịch hẹn',
    confirming: 'Đang hủy…',
    keep: 'Giữ lịch hẹn',
    done: 'Lịch hẹn này đã được hủy',
    doneOne: (date) => `Đã hủy ${date}`,
    some: 'Có buổi chưa được hủy',
    unknown: {
      title: 'Chúng tôi không xác nhận được lịch hẹn đã được hủy hay chưa',
      text:
        'Có thể lịch hẹn đã được hủy: hãy kiểm tra email trước khi thử lại. ' +
        'Nội dung bạn đã viết vẫn còn ở đây.',
    },
    refused: {
      title: 'Lịch hẹn chưa được hủy',
      text: 'Lịch hẹn vẫn còn hiệu lực. Vui lòng liên hệ với người tổ chức.',
    },
    notAllowed: 'Người tổ chức không cho phép hủy lịch hẹn này tại đây.',
    notFound: 'Dịch vụ đặt lịch không có lịch hẹn này.',
    busy: {
      title: 'Có quá nhiều yêu cầu cùng lúc',
      text: 'Lịch hẹn vẫn còn hiệu lực. Hãy đợi một phút rồi nhấn lại nút.',
    },
  },
  reschedule: {
    start: 'Đổi giờ',
    title: 'Chọn giờ khác',
    loading: 'Đang tải lịch hẹn của bạn',
    present: 'Giờ đã đặt',
    chosen: 'Giờ mới',
    which: 'Chọn buổi cần đổi giờ',
    reason: 'Lý do thay đổi',
    reasonHint: 'Người tổ chức sẽ đọc lý do này',
    confirm: (when) => `Đổi sang ${when}`,
    confirming: 'Đang đổi giờ…',
    keep: 'Giữ nguyên giờ đã đặt',
    from: (time) => `Giờ trước đây: ${time}`,
    lengthBack: (now, then) => `Thời lượng hiện tại là ${now}, sau khi đổi giờ sẽ là ${then}.`,
    notFound: {
      title: 'Không tìm thấy lịch hẹn này',
      text: 'Hãy kiểm tra liên kết bạn đã mở hoặc liên hệ với người tổ chức.',
    },
    loadFailed: { title: 'Không tải được lịch hẹn của bạn', text: 'Hãy kiểm tra kết nối rồi thử lại.' },
    cancelled: {
      title: 'Lịch hẹn này đã bị hủy',
      text: 'Không thể đổi giờ lịch hẹn này. Bạn có thể đặt lịch hẹn mới.',
    },
    rejected: {
      title: 'Lịch hẹn này đã bị từ chối',
      text: 'Không thể đổi giờ lịch hẹn này. Bạn có thể đặt lịch hẹn mới.',
    },
    moved: {
      title: 'Lịch hẹn này đã được đổi giờ từ trước',
      text: 'Giờ mới có trong email của bạn.',
    },
    seatMissing: {
      title: 'Không thể đổi giờ của chỗ đã đặt này tại đây',
      text: 'Hãy dùng liên kết trong email của bạn hoặc liên hệ với người tổ chức.',
    },
    unknown: {
      title: 'Chúng tôi không xác nhận được lịch hẹn của bạn đã được đổi giờ hay chưa',
      text:
        'Có thể lịch hẹn đã được đổi giờ: hãy kiểm tra email trước khi thử lại. ' +
        'Nội dung bạn đã viết vẫn còn ở đây.',
    },
    conflict: {
      title: 'Giờ đó không còn trống',
      text: 'Lịch hẹn của bạn vẫn giữ nguyên giờ đã đặt. Hãy chọn giờ khác; lý do bạn viết vẫn được giữ.',
    },
    conflictAfterUnknown: {
      title: 'Có thể lần thử đầu tiên của bạn đã thành công',
      text:
        'Giờ này đã có người đặt, có thể chính là lịch hẹn của bạn: hãy kiểm tra email. ' +
        'Nếu email không nhắc đến, hãy chọn giờ khác; lý do bạn viết vẫn được giữ.',
    },
    refused: {
      title: 'Lịch hẹn của bạn chưa được đổi giờ',
      text: 'Lịch hẹn vẫn giữ nguyên giờ đã đặt. Vui lòng liên hệ với người tổ chức.',
    },
    busy: {
      title: 'Có quá nhiều yêu cầu cùng lúc',
      text: 'Lịch hẹn của bạn vẫn giữ nguyên giờ đã đặt. Hãy đợi một phút rồi nhấn lại nút.',
    },
  },
  manage: {
    booked: 'Lịch hẹn của bạn',
    pending: 'Yêu cầu của bạn',
    pendingText: 'Người tổ chức cần xác nhận. Bạn sẽ nhận được email khi có xác nhận.',
    past: 'Lịch hẹn này đã qua',
    pastText: 'Không thể thay đổi lịch hẹn này nữa.',
    cancelledBecause: (reason) => `Lý do: ${reason}`,
    moved: {
      title: 'Lịch hẹn này đã được đổi giờ',
      text: 'Lịch hẹn này hiện có giờ mới.',
      open: 'Xem lịch hẹn mới',
    },
    seat: 'Tại đây chỉ thay đổi chỗ của riêng bạn.',
    seatUnchecked: {
      title: 'Không kiểm tra được chỗ của bạn',
      text:
        'Đây là lịch hẹn chung của mọi người. ' +
        'Nếu chỗ của bạn đã bị hủy thì điều đó không hiển thị ở đây.',
    },
    seatGone: {
      title: 'Bạn không còn chỗ này nữa',
      text: 'Chỗ này đã bị hủy hoặc được đổi sang giờ khác. Hãy xem email của bạn để biết chi tiết.',
    },
    seatMissing: {
      title: 'Không thể thay đổi chỗ của bạn tại đây',
      text: 'Hãy dùng liên kết trong email của bạn hoặc liên hệ với người tổ chức.',
    },
  },
  meetings: {
    label: 'Chọn cuộc hẹn',
    loading: 'Đang tải các cuộc hẹn',
    none: {
      title: 'Chưa có cuộc hẹn nào nhận đặt lịch',
      text: 'Hãy quay lại sau hoặc liên hệ với người tổ chức.',
    },
    notFound: {
      title: 'Không tìm thấy trang này',
      text: 'Hãy kiểm tra liên kết bạn đã mở hoặc liên hệ với người tổ chức.',
    },
    loadFailed: {
      title: 'Không tải được các cuộc hẹn',
      text: 'Hãy kiểm tra kết nối rồi thử lại.',
    },
  },
  pages: {
    choose: 'Chọn giờ hẹn',
    guestsHint: 'Địa chỉ email, mỗi dòng một địa chỉ',
    showZone: 'Xem giờ',
    bookChosen: 'Đặt lịch vào giờ đã chọn',
    stale: {
      title: 'Vui lòng gửi lại biểu mẫu',
      text: 'Biểu mẫu đã mở quá lâu nên chưa có gì được gửi đi. Các câu trả lời của bạn vẫn còn ở đây.',
    },
  },
}
