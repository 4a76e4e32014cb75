import { createCounting } from '../createCounting.js'
import type { ConfirmationWords } from '../types.js'

const { plural } = createCounting<'other'>('id')

/** Indonesian messages for what follows a booking: calendar, payment, cancelling and rescheduling. */
export const confirmation: ConfirmationWords = {
  after: {
    addToCalendar: 'Tambahkan ke kalender',
    google: 'Google Calendar',
    outlook: 'Outlook.com',
    office365: 'Office 365',
    yahoo: 'Kalender Yahoo',
    file: 'Unduh file .ics',
    seriesFile: (n) => plural(n, { other: 'Unduh file .ics berisi # jadwal' }),
    newWindow: '(terbuka di jendela baru)',
    fileFailed: 'File kalender tidak dapat dibuat. Periksa koneksi Anda, lalu coba lagi.',
    notOpened: 'Jika tidak ada yang terbuka, salin alamat ini ke jendela baru:',
    notSaved:
      'Jika tidak ada file yang tersimpan, halaman ini tidak mengizinkan unduhan. ' +
      'Sebagai gantinya, salin detailnya.',
    tentative: 'Dicatat sebagai tentatif sampai penyelenggara mengonfirmasinya.',
    untitled: 'Pemesanan',
    joinAt: (url) => `Bergabung: ${url}`,
    copy: 'Salin detail',
    copied: 'Tersalin',
    copyByHand: 'Salin teks ini:',
    continue: 'Lanjutkan',
  },
  payment: {
    title: 'Belum dibayar',
    follows:
      'Pertemuan ini berbayar. Tidak ada pembayaran di sini: ' +
      'Anda membayar di halaman penyelenggara setelah memesan.',
    unclear:
      'Pertemuan ini berbayar. Tidak ada pembayaran di sini: ' +
      'tanyakan cara membayar kepada penyelenggara. Pemesanan baru berlaku setelah dibayar.',
    due:
      'Penyelenggara menerima pembayaran di halamannya sendiri. ' +
      'Pemesanan baru berlaku setelah dibayar di sana.',
    ask:
      'Belum ada yang dibayar di sini. Tanyakan cara membayar kepada penyelenggara: ' +
      'pemesanan baru berlaku setelah dibayar.',
    open: 'Bayar di halaman penyelenggara',
  },
  cancel: {
    start: 'Batalkan pemesanan',
    title: 'Batalkan pemesanan ini?',
    reason: 'Alasan',
    reasonHint: 'Penyelenggara akan membacanya',
    which: 'Yang ingin dibatalkan',
    all: (n) => (n === 1 ? 'Satu-satunya jadwal' : plural(n, { other: 'Semua (# jadwal)' })),
    confirm: 'Batalkan pemesanan',
    confirming: 'Membatalkan…',
    keep: 'Pertahankan pemesanan',
    done: 'Pemesanan ini dibatalkan',
    doneOne: (date) => `${date} dibatalkan`,
    some: 'Tidak semua jadwal dibatalkan',
    unknown: {
      title: 'Kami tidak dapat memastikan bahwa pemesanan sudah dibatalkan',
      text:
        'Mungkin pemesanan sudah dibatalkan: periksa email Anda sebelum mencoba lagi. ' +
        'Yang Anda tulis masih ada di sini.',
    },
    refused: {
      title: 'Pemesanan tidak dibatalkan',
      text: 'Pemesanan masih berlaku. Silakan hubungi penyelenggara.',
    },
    notAllowed: 'Penyelenggara tidak mengizinkan pemesanan ini dibatalkan di sini.',
    notFound: 'Layanan pemesanan tidak mengenali pemesanan ini.',
    busy: {
      title: 'Terlalu banyak permintaan sekaligus',
      text: 'Pemesanan masih berlaku. Tunggu satu menit, lalu tekan tombolnya lagi.',
    },
  },
  reschedule: {
    start: 'Ubah waktu',
    title: 'Pilih waktu lain',
    loading: 'Memuat pemesanan Anda',
    present: 'Jadwal saat ini',
    chosen: 'Waktu baru',
    which: 'Jadwal yang ingin dipindahkan',
    reason: 'Alasan perubahan',
    reasonHint: 'Penyelenggara akan membacanya',
    confirm: (when) => `Pindahkan ke ${when}`,
    confirming: 'Memindahkan…',
    keep: 'Pertahankan waktu semula',
    from: (time) => `Dipindahkan dari ${time}`,
    lengthBack: (now, then) => `Durasinya sekarang ${now}, dan menjadi ${then} setelah dipindahkan.`,
    notFound: {
      title: 'Pemesanan ini tidak ditemukan',
      text: 'Periksa tautan yang Anda buka, atau hubungi penyelenggara.',
    },
    loadFailed: {
      title: 'Pemesanan Anda tidak dapat dimuat',
      text: 'Periksa koneksi Anda, lalu coba lagi.',
    },
    cancelled: {
      title: 'Pemesanan ini dibatalkan',
      text: 'Pemesanan ini tidak dapat dipindahkan. Anda dapat membuat pemesanan baru.',
    },
    rejected: {
      title: 'Pemesanan ini ditolak',
      text: 'Pemesanan ini tidak dapat dipindahkan. Anda dapat membuat pemesanan baru.',
    },
    moved: {
      title: 'Pemesanan ini sudah dipindahkan',
      text: 'Waktu terbarunya tertera di email Anda.',
    },
    seatMissing: {
      title: 'Pemesanan tempat ini tidak dapat dipindahkan dari sini',
      text: 'Gunakan tautan dalam email Anda, atau hubungi penyelenggara.',
    },
    unknown: {
      title: 'Kami tidak dapat memastikan bahwa pemesanan Anda sudah dipindahkan',
      text:
        'Mungkin pemesanan sudah dipindahkan: periksa email Anda sebelum mencoba lagi. ' +
        'Yang Anda tulis masih ada di sini.',
    },
    conflict: {
      title: 'Waktu itu tidak lagi tersedia',
      text: 'Pemesanan Anda tetap pada waktu semula. Pilih waktu lain; alasan Anda tetap tersimpan.',
    },
    conflictAfterUnknown: {
      title: 'Upaya pertama Anda mungkin berhasil',
      text:
        'Waktu ini sekarang sudah terisi, mungkin oleh pemesanan Anda sendiri: periksa email Anda. ' +
        'Jika tidak disebutkan di sana, pilih waktu lain; alasan Anda tetap tersimpan.',
    },
    refused: {
      title: 'Pemesanan Anda tidak dipindahkan',
      text: 'Pemesanan tetap pada waktu semula. Silakan hubungi penyelenggara.',
    },
    busy: {
      title: 'Terlalu banyak permintaan sekaligus',
      text: 'Pemesanan Anda tetap pada waktu semula. Tunggu satu menit, lalu tekan tombolnya lagi.',
    },
  },
  manage: {
    booked: 'Pemesanan Anda',
    pending: 'Permintaan Anda',
    pendingText: 'Penyelenggara perlu mengonfirmasinya. Anda akan menerima email setelah dikonfirmasi.',
    past: 'Waktu pemesanan ini sudah lewat',
    pastText: 'Pemesanan ini tidak dapat diubah lagi.',
    cancelledBecause: (reason) => `Alasan: ${reason}`,
    moved: {
      title: 'Pemesanan ini sudah dipindahkan',
      text: 'Waktunya sekarang sudah diperbarui.',
      open: 'Tampilkan pemesanan baru',
    },
    seat: 'Yang diubah di sini hanya tempat Anda sendiri.',
    seatUnchecked: {
      title: 'Tempat Anda tidak dapat diperiksa',
      text:
        'Ini pemesanan untuk semua peserta. ' +
        'Jika tempat Anda sudah dibatalkan, hal itu tidak tampak di sini.',
    },
    seatGone: {
      title: 'Tempat ini bukan milik Anda lagi',
      text: 'Tempat itu dibatalkan atau dipindahkan ke waktu lain. Keterangannya ada di email Anda.',
    },
    seatMissing: {
      title: 'Tempat Anda tidak dapat diubah di sini',
      text: 'Gunakan tautan dalam email Anda, atau hubungi penyelenggara.',
    },
  },
  meetings: {
    label: 'Pilih pertemuan',
    loading: 'Memuat pertemuan',
    none: {
      title: 'Belum ada yang dapat dipesan',
      text: 'Kembalilah nanti, atau hubungi penyelenggara.',
    },
    notFound: {
      title: 'Halaman ini tidak ditemukan',
      text: 'Periksa tautan yang Anda buka, atau hubungi penyelenggara.',
    },
    loadFailed: {
      title: 'Pertemuan tidak dapat dimuat',
      text: 'Periksa koneksi Anda, lalu coba lagi.',
    },
  },
  pages: {
    choose: 'Pilih waktu',
    guestsHint: 'Alamat email, satu per baris',
    showZone: 'Tampilkan waktu',
    bookChosen: 'Pesan waktu yang dipilih',
    stale: {
      title: 'Silakan kirim formulir sekali lagi',
      text: 'Formulir ini sudah lama terbuka, jadi tidak ada yang terkirim. Jawaban Anda masih ada di sini.',
    },
  },
}
