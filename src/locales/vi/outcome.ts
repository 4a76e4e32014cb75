import { createCounting } from '../createCounting.js'
import type { OutcomeWords } from '../types.js'

const { number, plural } = createCounting<'other'>('vi')
const quoted = (label: string) => `“${label}”`

/** Vietnamese messages of a submit and of the booking. */
export const outcome: OutcomeWords = {
  submission: {
    stillWorking: 'Vẫn đang xử lý. Có thể mất một lúc',
    summaryMore: (n) => `và ${number(n)} mục nữa ở bên dưới`,
    summary: (n) => plural(n, { other: 'Hãy sửa # mục để đặt lịch' }),
  },
  errors: {
    name: 'Nhập họ và tên của bạn',
    firstName: 'Nhập tên của bạn',
    lastName: 'Nhập họ của bạn',
    emailMissing: 'Nhập địa chỉ email của bạn',
    phoneMissing: 'Nhập số điện thoại của bạn',
    fill: (label) => `Điền mục ${quoted(label)}`,
    choose: (label) => `Chọn câu trả lời cho mục ${quoted(label)}`,
    tick: (label) => `Đánh dấu vào ô ${quoted(label)} để tiếp tục`,
    email: 'Nhập địa chỉ email đúng định dạng, ví dụ name@example.com',
    emailTooLong: 'Địa chỉ email này quá dài. Hãy kiểm tra lại hoặc nhập địa chỉ khác',
    emailLetters:
      'Dịch vụ đặt lịch chỉ nhận địa chỉ email viết bằng chữ cái từ a đến z. Hãy nhập địa chỉ khác',
    emailOne: 'Chỉ nhập một địa chỉ email tại đây; hãy thêm các địa chỉ khác vào mục khách mời',
    emails: (address) =>
      `${quoted(address)} không phải là địa chỉ email. Hãy viết theo dạng name@example.com hoặc xóa đi`,
    emailsTooLong: (address) =>
      `${quoted(`${address.slice(0, 40)}…`)} quá dài so với một địa chỉ email. Hãy sửa lại hoặc xóa đi`,
    emailsLetters: (address) =>
      `Dịch vụ đặt lịch chỉ nhận chữ cái từ a đến z: hãy sửa ${quoted(address)} hoặc xóa đi`,
    phone: 'Nhập số điện thoại kèm mã quốc gia, ví dụ +44 20 7946 0958',
    phoneExtension: 'Nhập số điện thoại không kèm số máy lẻ, ví dụ +44 20 7946 0958',
    phoneLetters: 'Chỉ nhập số điện thoại bằng chữ số, không có từ hay chữ cái',
    phoneOne: 'Chỉ nhập một số điện thoại tại đây, không phải hai',
    phoneShort: 'Số điện thoại này quá ngắn. Hãy kiểm tra xem có thiếu chữ số nào không',
    phoneLong: 'Số điện thoại này quá dài. Hãy kiểm tra xem có nhập thừa chữ số nào không',
    phoneUnknown: 'Hãy kiểm tra số điện thoại này: quốc gia của số này không có số như vậy',
    phoneWhich: (numbers) =>
      numbers.length > 1
        ? `Chọn đúng số điện thoại: ${numbers.join(' hoặc ')}`
        : `Hãy xác nhận số bạn muốn nhập là ${numbers.join()}, hoặc sửa số điện thoại`,
    url: 'Nhập địa chỉ web, ví dụ https://example.com',
    number: 'Nhập một số bằng chữ số, ví dụ 12 hoặc 3,5',
    numberWhich: (one, other) =>
      `Số này có thể hiểu theo hai cách. Hãy viết ${one} hoặc ${other} theo đúng ý bạn`,
    wholeNumber: (max) => `Nhập một số nguyên từ 1 đến ${number(max)}`,
    tooLong: (max) =>
      max ? plural(max, { other: 'Rút gọn còn tối đa # ký tự' }) : 'Hãy rút gọn: nội dung quá dài',
    tooShort: (min) =>
      min ? plural(min, { other: 'Viết ít nhất # ký tự' }) : 'Hãy viết thêm: nội dung quá ngắn',
    option: 'Chọn một trong các câu trả lời có sẵn',
    place: 'Chọn nơi gặp',
    placeAddress: 'Nhập địa chỉ nơi gặp',
    placeText: 'Nhập nơi gặp',
    duplicate: 'Xóa địa chỉ bị lặp',
    emailNotAllowed: 'Không thể dùng địa chỉ email này tại đây. Hãy nhập địa chỉ khác',
    length: 'Chọn một trong các thời lượng có sẵn',
    refused: 'Dịch vụ đặt lịch không chấp nhận câu trả lời này. Hãy sửa lại rồi thử lại',
  },
  outcomes: {
    unknown: {
      title: 'Chúng tôi không xác nhận được lịch hẹn của bạn đã được đặt hay chưa',
      text:
        'Có thể lịch hẹn đã được đặt: hãy kiểm tra email trước khi thử lại. ' +
        'Mọi nội dung bạn đã nhập vẫn còn ở đây.',
    },
    partial: {
      title: 'Chúng tôi không xác nhận được tất cả lịch hẹn của bạn đã được đặt hay chưa',
      text:
        'Có thể một số buổi đã được đặt: hãy kiểm tra email trước khi thử lại. ' +
        'Mọi nội dung bạn đã nhập vẫn còn ở đây.',
    },
    earlier: {
      title: (time, date) => `Đã có một lần thử đặt lịch lúc ${time}, ${date}`,
      text: (when) => `Có thể bạn đã có lịch hẹn vào ${when}: hãy kiểm tra email trước khi thử lại.`,
    },
    conflictAfterUnknown: {
      title: 'Có thể lần thử đầu tiên của bạn đã thành công',
      text:
        'Giờ này đã có người đặt, có thể chính là lịch hẹn của bạn: hãy kiểm tra email. ' +
        'Nếu không có email nào, hãy chọn giờ khác; các câu trả lời của bạn vẫn được giữ.',
    },
    conflict: {
      title: 'Giờ đó không còn trống',
      text:
        'Hãy chọn giờ khác; các câu trả lời của bạn vẫn được giữ. ' +
        'Nếu bạn đã nhận được email về giờ này thì lịch hẹn của bạn đã được đặt.',
    },
    conflictFixed: {
      title: 'Giờ đó không còn trống',
      text:
        'Hãy liên hệ với người tổ chức để chọn giờ khác; các câu trả lời của bạn vẫn được giữ. ' +
        'Nếu bạn đã nhận được email về giờ này thì lịch hẹn của bạn đã được đặt.',
    },
    chooseAnother: 'Chọn giờ khác',
    verify: {
      title: 'Xác nhận địa chỉ email của bạn',
      text: 'Người tổ chức yêu cầu một mã không thể gửi từ đây. Vui lòng liên hệ với người tổ chức.',
    },
    refused: {
      title: 'Lịch hẹn này không được chấp nhận',
      text: 'Chưa có lịch hẹn nào được đặt. Hãy liên hệ với người tổ chức nếu bạn cho rằng đây là nhầm lẫn.',
    },
    busy: {
      title: 'Có quá nhiều lượt đặt lịch cùng lúc',
      text: 'Chưa có lịch hẹn nào được đặt. Hãy đợi một phút rồi nhấn lại nút.',
    },
    wait: (seconds) => plural(seconds, { other: 'Bạn có thể thử lại sau # giây.' }),
    moveExisting: 'Đổi giờ lịch hẹn hiện có của tôi',
    waitOver: 'Bây giờ bạn có thể thử lại.',
    guard: {
      title: 'Bước kiểm tra bảo mật chưa hoàn tất',
      text: 'Chưa có lịch hẹn nào được đặt. Các câu trả lời của bạn vẫn được giữ: hãy nhấn nút để thử lại.',
    },
    field: {
      title: 'Dịch vụ đặt lịch không chấp nhận một câu trả lời',
      text: 'Chưa có lịch hẹn nào được đặt. Hãy sửa câu trả lời rồi thử lại.',
    },
  },
  reasons: {
    seatsFull: 'Giờ này đã hết chỗ.',
    past: 'Giờ này đã qua. Nếu chưa, hãy kiểm tra đồng hồ trên thiết bị của bạn.',
    outOfBounds: 'Giờ này quá gần hoặc quá xa nên không thể đặt.',
    bookingLimit: 'Người tổ chức không nhận thêm lịch hẹn trong khoảng thời gian này.',
    reserved: 'Có người khác đang đặt giờ này.',
    emailBlocked: 'Không thể dùng địa chỉ email này để đặt lịch tại đây. Hãy thử địa chỉ khác.',
    loginRequired: 'Chỉ người đã đăng nhập vào hệ thống của người tổ chức mới đặt được lịch hẹn này.',
    notFound: 'Cuộc hẹn này không còn nhận đặt lịch.',
    bookerLimit: 'Bạn đã có đủ số lịch hẹn mà người tổ chức cho phép.',
    alreadyBooked: 'Bạn đã có lịch hẹn vào giờ này.',
    payment: 'Không bắt đầu được việc thanh toán.',
    notBookable: 'Người tổ chức chưa thiết lập xong cuộc hẹn này.',
    tooLarge: 'Các câu trả lời của bạn quá dài nên không gửi được. Hãy rút gọn rồi thử lại.',
    likelyBooked:
      'Dịch vụ đặt lịch đã đồng ý, nhưng phần còn lại của phản hồi bị mất: ' +
      'rất có thể lịch hẹn của bạn đã được đặt.',
    secondRequest: 'Nếu gửi lại, có thể sẽ tạo thêm một yêu cầu nữa.',
    secondBooking: 'Nếu gửi lại, có thể sẽ đặt thêm một lịch hẹn nữa, với người chủ trì khác.',
    earlierAttempt:
      'Lần này chưa có lịch hẹn nào được đặt, nhưng có thể một lần thử trước đã thành công: ' +
      'hãy kiểm tra email trước khi thử lại.',
    codeWrong: 'Mã này không đúng hoặc đã hết hạn.',
    alreadyCancelled: 'Lịch hẹn này đã được hủy từ trước.',
    alreadyMoved: 'Lịch hẹn này đã được đổi sang giờ khác từ trước.',
    cancelDisabled: 'Người tổ chức không cho phép hủy lịch hẹn này tại đây.',
  },
  signIn: {
    title: 'Đăng nhập để đặt lịch cuộc hẹn này',
    text: 'Chỉ người đã đăng nhập mới đặt được lịch hẹn này.',
    open: 'Đến trang đặt lịch',
  },
  series: {
    until: (date) => `đến ${date}`,
    clockChange: (zone) => `đã đổi giờ theo mùa: ${zone}`,
  },
  verification: {
    title: 'Xác nhận địa chỉ email của bạn',
    sent: (email) => `Chúng tôi đã gửi mã đến ${email}. Các câu trả lời của bạn vẫn được giữ.`,
    sentAgain: (email) => `Chúng tôi đã gửi một mã khác đến ${email}. Các câu trả lời của bạn vẫn được giữ.`,
    sending: 'Đang gửi mã…',
    notSent: 'Không gửi được mã. Hãy thử lại sau giây lát.',
    tooMany:
      'Mã đã được yêu cầu quá nhiều lần. Hãy đợi một phút rồi yêu cầu lại. ' +
      'Mã bạn đã nhận trước đó có thể vẫn dùng được.',
    label: 'Mã trong email',
    missing: 'Nhập mã trong email',
    wrong: 'Mã này không đúng hoặc đã hết hạn. Hãy kiểm tra lại hoặc yêu cầu mã mới',
    confirm: 'Xác nhận và đặt lịch',
    resend: 'Gửi mã mới',
    resendIn: (seconds) => plural(seconds, { other: 'Gửi mã mới sau # giây' }),
    back: 'Sửa câu trả lời của tôi',
  },
  confirmation: {
    booked: 'Bạn đã đặt lịch thành công',
    pending: 'Đã gửi yêu cầu',
    pendingText: 'Người tổ chức cần xác nhận. Bạn sẽ nhận được email khi có xác nhận.',
    cancelled: 'Lịch hẹn này đã bị hủy',
    rejected: 'Lịch hẹn này đã bị từ chối',
    other: 'Đã nhận được lịch hẹn',
    emailSent: (address) => `Thông tin chi tiết đang được gửi đến ${address}`,
    when: 'Thời gian',
    hostTime: (zone) => `theo giờ của người tổ chức, ${zone}`,
    length: 'Thời lượng',
    where: 'Địa điểm',
    join: 'Liên kết tham gia',
    host: 'Người chủ trì',
    hosts: 'Những người chủ trì',
    who: 'Người đặt',
    guests: 'Khách mời',
    leftOut: (guests) => `Hệ thống của người tổ chức đã không mời: ${guests}`,
    unlisted: (listed, all) =>
      `Dịch vụ đặt lịch chỉ liệt kê ${number(listed)} trong số ${number(all)} buổi. ` +
      'Hãy kiểm tra email để xem các buổi còn lại.',
    moved: (time) => `Bạn đã yêu cầu ${time}; hệ thống của người tổ chức đã đặt giờ này thay vào đó.`,
    answers: 'Câu trả lời của bạn',
    yes: 'Có',
    no: 'Không',
    occurrences: (n) => plural(n, { other: '# buổi' }),
    status: {
      accepted: 'đã đặt',
      pending: 'chờ xác nhận',
      cancelled: 'đã hủy',
      rejected: 'bị từ chối',
    },
    seat: 'Chỗ của bạn đã được giữ',
    reference: 'Mã tham chiếu',
    linkLater: 'liên kết được gửi kèm lời mời',
    bookAnother: 'Đặt lịch hẹn khác',
  },
}
