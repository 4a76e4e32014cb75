import { createCounting } from '../createCounting.js'
import type { PickerWords } from '../types.js'

const { number, plural } = createCounting<'other'>('id')

const times = (n: number) => (n ? plural(n, { other: '# waktu tersedia' }) : 'tidak ada waktu tersedia')

/** Indonesian messages around the choice of a time. */
export const picker: PickerWords = {
  picker: {
    title: 'Pilih waktu',
    loading: 'Memuat waktu yang tersedia',
    previousMonth: 'Bulan sebelumnya',
    nextMonth: 'Bulan berikutnya',
    timesFree: times,
    timesOn: (day, n) => `${day}: ${times(n)}`,
    daysFree: (month, n) => `${month}: ${plural(n, { other: 'waktu tersedia pada # hari' })}`,
    emptyMonth: (month) => `Tidak ada waktu yang tersedia pada ${month}.`,
    showNext: 'Tampilkan waktu tersedia berikutnya',
    searching: 'Mencari waktu yang tersedia…',
    noneUntil: (month) => `Hingga ${month} pun tidak ada waktu yang tersedia. Silakan hubungi penyelenggara.`,
    failed: {
      title: 'Waktu yang tersedia tidak dapat dimuat',
      text: 'Periksa koneksi Anda, atau coba lagi sebentar lagi.',
    },
    tryAgain: 'Coba lagi',
    nearest: 'Waktu tersedia terdekat',
    full: 'penuh',
    morning: 'Pagi',
    afternoon: 'Siang dan sore',
    evening: 'Malam',
    showAll: (n) => `Tampilkan semua waktu (${number(n)})`,
    moreIn: (month) => `Waktu lainnya pada ${month}`,
    firstFree: (when) => `Waktu tersedia pertama: ${when}`,
    moreDays: 'Tampilkan hari lainnya',
    earlierDays: 'Tampilkan hari sebelumnya',
    noMoreUntil: (month) => `Tidak ada lagi waktu yang tersedia hingga ${month}.`,
    present: 'Jadwal Anda saat ini',
    seatsLeft: (n) => plural(n, { other: 'sisa # tempat' }),
    clock: 'Format jam',
    h12: '12 jam',
    h23: '24 jam',
  },
  zones: {
    title: 'Zona waktu',
    now: (city, offset, clock) => `${city}, ${offset}, sekarang ${clock}`,
    search: 'Kota, negara, atau selisih waktu',
    loading: 'Memuat zona waktu',
    found: (n) => (n ? plural(n, { other: '# zona waktu' }) : 'Zona waktu tidak ditemukan'),
    none:
      'Tidak ada zona waktu dengan nama itu. Coba kota besar terdekat, negara, ' +
      'atau selisih waktu seperti +2.',
    more: 'Ketik untuk melihat lebih banyak',
    current: 'sedang ditampilkan',
    chosen: (city, offset) => `Waktu ditampilkan untuk ${city}, ${offset}`,
    failed: 'Zona waktu tidak dapat dimuat.',
  },
  booker: {
    startNow: 'Mulai pertemuan sekarang',
    backToAnswers: 'Kembali ke jawaban Anda',
    held: (time) => `Waktu ini disimpan untuk Anda selama ${time} lagi.`,
    holdSoonOver: 'Waktu ini disimpan untuk Anda kurang dari satu menit lagi.',
    holdOver:
      'Waktu ini tidak lagi disimpan untuk Anda. Anda masih dapat memesannya ' +
      'selama belum dipesan orang lain.',
    holdLonger: 'Simpan lebih lama',
    heldAgain: 'Waktu ini kembali disimpan untuk Anda.',
    taken: {
      title: 'Orang lain sedang memesan waktu ini',
      text: 'Pilih waktu lain; jawaban Anda tetap tersimpan.',
    },
  },
}
