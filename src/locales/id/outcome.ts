import { createCounting } from '../createCounting.js'
import type { OutcomeWords } from '../types.js'

const { number, plural } = createCounting<'other'>('id')
const quoted = (label: string) => `“${label}”`

/** Indonesian messages of a submit and of the booking. */
export const outcome: OutcomeWords = {
  submission: {
    stillWorking: 'Masih diproses. Ini mungkin perlu waktu sebentar',
    summaryMore: (n) => `dan ${number(n)} lagi di bawah`,
    summary: (n) => plural(n, { other: 'Perbaiki # hal untuk memesan' }),
  },
  errors: {
    name: 'Masukkan nama lengkap Anda',
    firstName: 'Masukkan nama depan Anda',
    lastName: 'Masukkan nama belakang Anda',
    emailMissing: 'Masukkan alamat email Anda',
    phoneMissing: 'Masukkan nomor telepon Anda',
    fill: (label) => `Isi ${quoted(label)}`,
    choose: (label) => `Pilih jawaban untuk ${quoted(label)}`,
    tick: (label) => `Centang ${quoted(label)} untuk melanjutkan`,
    email: 'Masukkan alamat email dengan format yang benar, misalnya name@example.com',
    emailTooLong: 'Alamat email ini terlalu panjang. Periksa lagi, atau masukkan alamat lain',
    emailLetters:
      'Layanan pemesanan hanya menerima alamat email dengan huruf a sampai z. Masukkan alamat lain',
    emailOne: 'Masukkan satu alamat email di sini; tambahkan yang lain sebagai tamu',
    emails: (address) => `${quoted(address)} bukan alamat email. Tulis seperti name@example.com, atau hapus`,
    emailsTooLong: (address) =>
      `${quoted(`${address.slice(0, 40)}…`)} terlalu panjang untuk alamat email. Perbaiki, atau hapus`,
    emailsLetters: (address) =>
      `Layanan pemesanan hanya menerima huruf a sampai z: ubah ${quoted(address)}, atau hapus`,
    phone: 'Masukkan nomor telepon dengan kode negara, misalnya +44 20 7946 0958',
    phoneExtension: 'Masukkan nomor telepon tanpa nomor ekstensi, misalnya +44 20 7946 0958',
    phoneLetters: 'Masukkan nomor telepon dengan angka saja, tanpa kata atau huruf',
    phoneOne: 'Masukkan satu nomor telepon di sini, bukan dua',
    phoneShort: 'Nomor telepon ini terlalu pendek. Pastikan tidak ada angka yang kurang',
    phoneLong: 'Nomor telepon ini terlalu panjang. Pastikan tidak ada angka yang tertulis dua kali',
    phoneUnknown: 'Periksa nomor telepon ini: tidak ada nomor seperti itu di negaranya',
    phoneWhich: (numbers) =>
      numbers.length > 1
        ? `Pilih nomor telepon yang Anda maksud: ${numbers.join(' atau ')}`
        : `Konfirmasikan bahwa yang Anda maksud adalah ${numbers.join()}, atau ubah nomor teleponnya`,
    url: 'Masukkan alamat web, misalnya https://example.com',
    number: 'Masukkan bilangan dengan angka, misalnya 12 atau 3,5',
    numberWhich: (one, other) =>
      `Ini dapat dibaca dengan dua cara. Tulis ${one} atau ${other}, sesuai maksud Anda`,
    wholeNumber: (max) => `Masukkan bilangan bulat dari 1 sampai ${number(max)}`,
    tooLong: (max) =>
      max
        ? plural(max, { other: 'Persingkat menjadi paling banyak # karakter' })
        : 'Persingkat: ini terlalu panjang',
    tooShort: (min) =>
      min ? plural(min, { other: 'Tulis setidaknya # karakter' }) : 'Tulis lebih banyak: ini terlalu pendek',
    option: 'Pilih salah satu jawaban yang tersedia',
    place: 'Pilih tempat bertemu',
    placeAddress: 'Masukkan alamat tempat bertemu',
    placeText: 'Masukkan tempat bertemu',
    duplicate: 'Hapus alamat yang muncul dua kali',
    emailNotAllowed: 'Alamat email ini tidak dapat digunakan di sini. Masukkan alamat lain',
    length: 'Pilih salah satu durasi yang tersedia',
    refused: 'Layanan pemesanan tidak menerima jawaban ini. Ubah, lalu coba lagi',
  },
  outcomes: {
    unknown: {
      title: 'Kami tidak dapat memastikan bahwa pemesanan Anda berhasil',
      text:
        'Mungkin pemesanan Anda sudah berhasil: periksa email Anda sebelum mencoba lagi. ' +
        'Semua yang Anda ketik masih ada di sini.',
    },
    partial: {
      title: 'Kami tidak dapat memastikan bahwa semua pemesanan Anda berhasil',
      text:
        'Sebagian jadwal mungkin sudah dipesan: periksa email Anda sebelum mencoba lagi. ' +
        'Semua yang Anda ketik masih ada di sini.',
    },
    earlier: {
      title: (time, date) => `Ada upaya pemesanan pukul ${time} pada ${date}`,
      text: (when) =>
        `Anda mungkin sudah memiliki pemesanan untuk ${when}: periksa email Anda sebelum mencoba lagi.`,
    },
    conflictAfterUnknown: {
      title: 'Upaya pertama Anda mungkin berhasil',
      text:
        'Waktu ini sekarang sudah terisi, mungkin oleh pemesanan Anda sendiri: periksa email Anda. ' +
        'Jika tidak ada email, pilih waktu lain; jawaban Anda tetap tersimpan.',
    },
    conflict: {
      title: 'Waktu itu tidak lagi tersedia',
      text:
        'Pilih waktu lain; jawaban Anda tetap tersimpan. ' +
        'Jika Anda sudah menerima email untuk waktu ini, pemesanan Anda sudah berhasil.',
    },
    conflictFixed: {
      title: 'Waktu itu tidak lagi tersedia',
      text:
        'Hubungi penyelenggara untuk meminta waktu lain; jawaban Anda tetap tersimpan. ' +
        'Jika Anda sudah menerima email untuk waktu ini, pemesanan Anda sudah berhasil.',
    },
    chooseAnother: 'Pilih waktu lain',
    verify: {
      title: 'Konfirmasikan alamat email Anda',
      text:
        'Penyelenggara meminta kode, tetapi kode itu tidak dapat dikirim dari sini. ' +
        'Silakan hubungi penyelenggara.',
    },
    refused: {
      title: 'Pemesanan ini tidak diterima',
      text: 'Tidak ada yang dipesan. Hubungi penyelenggara jika menurut Anda ini keliru.',
    },
    busy: {
      title: 'Terlalu banyak pemesanan sekaligus',
      text: 'Tidak ada yang dipesan. Tunggu satu menit, lalu tekan tombolnya lagi.',
    },
    wait: (seconds) => plural(seconds, { other: 'Anda dapat mencoba lagi dalam # detik.' }),
    moveExisting: 'Pindahkan pemesanan saya yang sudah ada',
    waitOver: 'Anda dapat mencoba lagi sekarang.',
    guard: {
      title: 'Pemeriksaan keamanan tidak selesai',
      text: 'Tidak ada yang dipesan. Jawaban Anda tetap tersimpan: tekan tombolnya untuk mencoba lagi.',
    },
    field: {
      title: 'Layanan pemesanan tidak menerima salah satu jawaban',
      text: 'Tidak ada yang dipesan. Ubah jawaban Anda, lalu coba lagi.',
    },
  },
  reasons: {
    seatsFull: 'Semua tempat pada waktu ini sudah terisi.',
    past: 'Waktu ini sudah lewat. Jika belum, periksa jam perangkat Anda.',
    outOfBounds: 'Waktu ini terlalu dekat atau terlalu jauh untuk dipesan.',
    bookingLimit: 'Penyelenggara tidak menerima pemesanan lagi dalam periode ini.',
    reserved: 'Orang lain sedang memesan waktu ini.',
    emailBlocked: 'Alamat email ini tidak dapat digunakan untuk memesan di sini. Coba alamat lain.',
    loginRequired: 'Ini hanya dapat dipesan oleh orang yang sudah masuk ke sistem penyelenggara.',
    notFound: 'Pertemuan ini tidak lagi tersedia.',
    bookerLimit: 'Jumlah pemesanan Anda sudah mencapai batas dari penyelenggara.',
    alreadyBooked: 'Anda sudah memiliki pemesanan pada waktu ini.',
    payment: 'Pembayaran tidak dapat dimulai.',
    notBookable: 'Penyelenggara belum selesai menyiapkan pertemuan ini.',
    tooLarge: 'Jawaban Anda terlalu panjang untuk dikirim. Persingkat, lalu coba lagi.',
    likelyBooked:
      'Layanan pemesanan menyetujui, tetapi sisa jawabannya hilang: ' +
      'kemungkinan besar pemesanan Anda sudah berhasil.',
    secondRequest: 'Mengirim ulang dapat membuat permintaan kedua.',
    secondBooking: 'Mengirim ulang dapat membuat pemesanan kedua, dengan tuan rumah lain.',
    earlierAttempt:
      'Kali ini tidak ada yang dipesan, tetapi upaya sebelumnya mungkin berhasil: ' +
      'periksa email Anda sebelum mencoba lagi.',
    codeWrong: 'Kode ini salah, atau sudah kedaluwarsa.',
    alreadyCancelled: 'Pemesanan ini sudah dibatalkan.',
    alreadyMoved: 'Pemesanan ini sudah dipindahkan ke waktu lain.',
    cancelDisabled: 'Penyelenggara tidak mengizinkan pemesanan ini dibatalkan di sini.',
  },
  signIn: {
    title: 'Masuk untuk memesan pertemuan ini',
    text: 'Pertemuan ini hanya dapat dipesan oleh orang yang sudah masuk.',
    open: 'Buka halaman pemesanan',
  },
  series: {
    until: (date) => `sampai ${date}`,
    clockChange: (zone) => `jam telah berubah: ${zone}`,
  },
  verification: {
    title: 'Konfirmasikan alamat email Anda',
    sent: (email) => `Kami mengirim kode ke ${email}. Jawaban Anda tetap tersimpan.`,
    sentAgain: (email) => `Kami mengirim kode lagi ke ${email}. Jawaban Anda tetap tersimpan.`,
    sending: 'Mengirim kode…',
    notSent: 'Kode tidak dapat dikirim. Coba lagi sebentar lagi.',
    tooMany:
      'Terlalu banyak kode yang diminta. Tunggu satu menit, lalu minta lagi. ' +
      'Kode yang sudah Anda terima mungkin masih berlaku.',
    label: 'Kode dari email',
    missing: 'Masukkan kode dari email',
    wrong: 'Kode ini salah, atau sudah kedaluwarsa. Periksa, atau minta kode baru',
    confirm: 'Konfirmasi dan pesan',
    resend: 'Kirim kode baru',
    resendIn: (seconds) => plural(seconds, { other: 'Kode baru dalam # detik' }),
    back: 'Ubah jawaban saya',
  },
  confirmation: {
    booked: 'Pemesanan Anda berhasil',
    pending: 'Permintaan terkirim',
    pendingText: 'Penyelenggara perlu mengonfirmasinya. Anda akan menerima email setelah dikonfirmasi.',
    cancelled: 'Pemesanan ini dibatalkan',
    rejected: 'Pemesanan ini ditolak',
    other: 'Pemesanan sudah masuk',
    emailSent: (address) => `Detailnya sedang dikirim ke ${address}`,
    when: 'Kapan',
    hostTime: (zone) => `bagi penyelenggara, ${zone}`,
    length: 'Durasi',
    where: 'Di mana',
    join: 'Tautan untuk bergabung',
    host: 'Tuan rumah',
    hosts: 'Tuan rumah',
    who: 'Dipesan oleh',
    guests: 'Tamu',
    leftOut: (guests) => `Tidak diundang oleh sistem penyelenggara: ${guests}`,
    unlisted: (listed, all) =>
      `Layanan pemesanan hanya mencantumkan ${number(listed)} dari ${number(all)} jadwal. ` +
      'Periksa email Anda untuk yang lainnya.',
    moved: (time) => `Anda meminta ${time}; sistem penyelenggara memesan waktu ini sebagai gantinya.`,
    answers: 'Jawaban Anda',
    yes: 'Ya',
    no: 'Tidak',
    occurrences: (n) => plural(n, { other: '# jadwal' }),
    status: {
      accepted: 'dipesan',
      pending: 'menunggu konfirmasi',
      cancelled: 'dibatalkan',
      rejected: 'ditolak',
    },
    seat: 'Tempat untuk Anda sudah dipesan',
    reference: 'Nomor referensi',
    linkLater: 'tautan dikirim bersama undangan',
    bookAnother: 'Pesan lagi',
  },
}
