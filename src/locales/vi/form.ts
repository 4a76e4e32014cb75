import { createCounting } from '../createCounting.js'
import type { FormWords } from '../types.js'

const { number, plural } = createCounting<'other'>('vi')
const quoted = (label: string) => `“${label}”`

/** Vietnamese messages of the first screen and of the dialog. */
export const form: FormWords = {
  labels: {
    name: 'Họ và tên',
    firstName: 'Tên',
    lastName: 'Họ',
    email: 'Địa chỉ email',
    attendeePhoneNumber: 'Số điện thoại',
    smsReminderNumber: 'Số điện thoại nhận tin nhắn nhắc lịch',
    aiAgentCallPhoneNumber: 'Số điện thoại nhận cuộc gọi',
    title: 'Cuộc hẹn này về việc gì?',
    notes: 'Ghi chú',
    guests: 'Khách mời',
    location: 'Địa điểm',
    lengthInMinutes: 'Thời lượng',
    recurrenceCount: 'Số lần đặt',
  },
  hints: {
    phone: 'Kèm mã quốc gia, ví dụ +44 20 7946 0958',
    guests: 'Bạn có thể dán nhiều địa chỉ cùng lúc',
  },
  form: {
    optional: '(không bắt buộc)',
    required: '(bắt buộc)',
    choose: 'Chọn…',
    submit: (when) => `Đặt lịch ${when}`,
    submitRequest: (when) => `Gửi yêu cầu ${when}`,
    submitting: 'Đang đặt lịch…',
    minutes: (n) => (n % 60 === 0 ? plural(n / 60, { other: '# giờ' }) : plural(n, { other: '# phút' })),
    when: 'Ngày và giờ',
    separator: ', ',
    withHost: (names) => `với ${names}`,
    showMore: 'Xem thêm',
    showLess: 'Thu gọn',
    loading: 'Đang tải biểu mẫu đặt lịch',
    clear: 'Xóa lựa chọn',
    change: 'Thay đổi',
    charactersOver: (n) => plural(n, { other: 'Thừa # ký tự' }),
    charactersLeft: (n) => plural(n, { other: 'Còn # ký tự' }),
    unknownField: (label) => `Không thể trả lời mục ${quoted(label)} tại đây.`,
    unknownRequired: (label) =>
      `Cần trả lời mục ${quoted(label)} để đặt lịch, nhưng không thể trả lời tại đây. ` +
      'Hãy liên hệ với người tổ chức',
  },
  guests: {
    add: 'Thêm khách mời',
    addAnother: 'Thêm khách mời khác',
    addAddress: 'Thêm địa chỉ khác',
    entry: (n) => `Khách mời ${number(n)}`,
    address: (label, n) => `${label}, địa chỉ ${number(n)}`,
    remove: (address) => (address ? `Xóa ${address}` : 'Xóa dòng trống này'),
    added: (n) => plural(n, { other: 'Đã thêm # địa chỉ' }),
    removed: (address) => (address ? `Đã xóa ${address}` : 'Đã xóa dòng trống'),
    duplicates: (addresses) => `Không thêm vì đã có trong danh sách: ${addresses}`,
    own: (address) => `Không thêm vì đây là địa chỉ của chính bạn: ${address}`,
  },
  phone: {
    which: (n) => (n > 1 ? 'Ý bạn là số điện thoại nào?' : 'Có phải ý bạn là số điện thoại này?'),
    choice: (phoneNumber, country) => (country ? `${phoneNumber} (${country})` : phoneNumber),
  },
  email: { didYouMean: (address) => `Có phải ý bạn là ${address}?` },
  places: {
    address: 'Gặp trực tiếp',
    link: 'Trực tuyến, qua liên kết',
    phone: 'Qua điện thoại: bạn gọi cho người tổ chức',
    organizersDefaultApp: 'Trực tuyến, trên ứng dụng của người tổ chức',
    attendeeAddress: 'Gặp trực tiếp, tại địa chỉ của bạn',
    attendeePhone: 'Qua điện thoại: người tổ chức gọi cho bạn',
    attendeeDefined: 'Nơi khác',
    unknown: 'Địa điểm khác, không thể chọn tại đây',
    addressLabel: 'Địa chỉ',
    phoneLabel: 'Số điện thoại của bạn',
    textLabel: 'Chúng ta gặp nhau ở đâu?',
    afterBooking: 'Bạn sẽ nhận được thông tin chi tiết sau khi đặt lịch',
  },
  recurrence: {
    every: {
      weekly: (n) => (n === 1 ? 'Hằng tuần' : plural(n, { other: '# tuần một lần' })),
      monthly: (n) => (n === 1 ? 'Hằng tháng' : plural(n, { other: '# tháng một lần' })),
      yearly: (n) => (n === 1 ? 'Hằng năm' : plural(n, { other: '# năm một lần' })),
    },
    upTo: (max) => plural(max, { other: 'tối đa # lần, vào cùng giờ trong ngày' }),
  },
  notices: {
    offline: {
      title: 'Bạn đang ngoại tuyến',
      text: 'Chưa có gì được gửi đi. Hãy kết nối internet rồi nhấn lại nút.',
    },
    setup: {
      title: 'Biểu mẫu này chưa thể nhận lịch hẹn',
      text: 'Vui lòng liên hệ với người tổ chức bằng cách khác.',
    },
    notFound: {
      title: 'Không có cuộc hẹn này',
      text: 'Có thể cuộc hẹn đã bị gỡ hoặc đổi tên. Vui lòng liên hệ với người tổ chức.',
    },
    loadFailed: {
      title: 'Không tải được biểu mẫu đặt lịch',
      text: 'Hãy kiểm tra kết nối rồi thử lại.',
    },
    tryAgain: 'Thử lại',
    forOwner: 'Dành cho chủ sở hữu trang web này',
  },
  widget: { open: 'Đặt lịch hẹn', close: 'Đóng' },
}
