import { createCounting } from '../createCounting.js'
import type { PickerWords } from '../types.js'

const { number, plural } = createCounting<'other'>('vi')

const times = (n: number) => (n ? plural(n, { other: '# giờ trống' }) : 'không còn giờ trống')

/** Vietnamese messages around the choice of a time. */
export const picker: PickerWords = {
  picker: {
    title: 'Chọn giờ hẹn',
    loading: 'Đang tải các giờ trống',
    previousMonth: 'Tháng trước',
    nextMonth: 'Tháng sau',
    timesFree: times,
    timesOn: (day, n) => `${day}: ${times(n)}`,
    daysFree: (month, n) => `${month}: ${plural(n, { other: '# ngày có giờ trống' })}`,
    emptyMonth: (month) => `Không có giờ trống trong ${month}.`,
    showNext: 'Xem các giờ trống tiếp theo',
    searching: 'Đang tìm giờ trống…',
    noneUntil: (month) => `Cho đến ${month} cũng không có giờ trống. Vui lòng liên hệ với người tổ chức.`,
    failed: {
      title: 'Không tải được các giờ trống',
      text: 'Hãy kiểm tra kết nối hoặc thử lại sau giây lát.',
    },
    tryAgain: 'Thử lại',
    nearest: 'Các giờ trống gần nhất',
    full: 'hết chỗ',
    morning: 'Buổi sáng',
    afternoon: 'Buổi chiều',
    evening: 'Buổi tối',
    showAll: (n) => `Xem tất cả giờ hẹn (${number(n)})`,
    moreIn: (month) => `Xem thêm giờ trống: ${month}`,
    firstFree: (when) => `Giờ trống sớm nhất: ${when}`,
    moreDays: 'Xem thêm ngày',
    earlierDays: 'Xem các ngày trước đó',
    noMoreUntil: (month) => `Không còn giờ trống nào khác cho đến ${month}.`,
    present: 'Giờ bạn đã đặt',
    seatsLeft: (n) => plural(n, { other: 'còn # chỗ' }),
    clock: 'Định dạng giờ',
    h12: '12 giờ',
    h23: '24 giờ',
  },
  zones: {
    title: 'Múi giờ',
    now: (city, offset, clock) => `${city}, ${offset}, bây giờ là ${clock}`,
    search: 'Thành phố, quốc gia hoặc độ lệch giờ',
    loading: 'Đang tải các múi giờ',
    found: (n) => (n ? plural(n, { other: '# múi giờ' }) : 'Không tìm thấy múi giờ'),
    none:
      'Không có múi giờ nào tên như vậy. Hãy thử một thành phố lớn gần đó, một quốc gia ' +
      'hoặc độ lệch giờ như +2.',
    more: 'Nhập để xem thêm',
    current: 'đang hiển thị',
    chosen: (city, offset) => `Giờ hiển thị theo ${city}, ${offset}`,
    failed: 'Không tải được các múi giờ.',
  },
  booker: {
    startNow: 'Bắt đầu cuộc hẹn ngay',
    backToAnswers: 'Quay lại các câu trả lời của bạn',
    held: (time) => `Giờ này được giữ cho bạn thêm ${time} nữa.`,
    holdSoonOver: 'Giờ này chỉ còn được giữ cho bạn chưa đến một phút.',
    holdOver: 'Giờ này không còn được giữ cho bạn. Bạn vẫn có thể đặt nếu chưa ai đặt.',
    holdLonger: 'Giữ thêm',
    heldAgain: 'Giờ này lại được giữ cho bạn.',
    taken: {
      title: 'Có người khác đang đặt giờ này',
      text: 'Hãy chọn giờ khác; các câu trả lời của bạn vẫn được giữ.',
    },
  },
}
