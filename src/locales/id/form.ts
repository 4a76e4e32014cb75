import { createCounting } from '../createCounting.js'
import type { FormWords } from '../types.js'

const { number, plural } = createCounting<'other'>('id')
const quoted = (label: string) => `“${label}”`

/** Indonesian messages of the first screen and of the dialog. */
export const form: FormWords = {
  labels: {
    name: 'Nama lengkap',
    firstName: 'Nama depan',
    lastName: 'Nama belakang',
    email: 'Alamat email',
    attendeePhoneNumber: 'Nomor telepon',
    smsReminderNumber: 'Nomor telepon untuk pengingat SMS',
    aiAgentCallPhoneNumber: 'Nomor telepon untuk panggilan',
    title: 'Apa topik pertemuan ini?',
    notes: 'Catatan',
    guests: 'Tamu',
    location: 'Tempat',
    lengthInMinutes: 'Durasi',
    recurrenceCount: 'Jumlah pemesanan',
  },
  hints: {
    phone: 'Dengan kode negara, misalnya +44 20 7946 0958',
    guests: 'Anda dapat menempelkan beberapa alamat sekaligus',
  },
  form: {
    optional: '(opsional)',
    required: '(wajib)',
    choose: 'Pilih…',
    submit: (when) => `Pesan ${when}`,
    submitRequest: (when) => `Ajukan ${when}`,
    submitting: 'Sedang memesan…',
    minutes: (n) => (n % 60 === 0 ? plural(n / 60, { other: '# jam' }) : plural(n, { other: '# menit' })),
    when: 'Tanggal dan waktu',
    separator: ', ',
    withHost: (names) => `dengan ${names}`,
    showMore: 'Tampilkan lebih banyak',
    showLess: 'Tampilkan lebih sedikit',
    loading: 'Memuat formulir pemesanan',
    clear: 'Hapus pilihan',
    change: 'Ubah',
    charactersOver: (n) => plural(n, { other: 'Kelebihan # karakter' }),
    charactersLeft: (n) => plural(n, { other: 'Tersisa # karakter' }),
    unknownField: (label) => `${quoted(label)} tidak dapat diisi di sini.`,
    unknownRequired: (label) =>
      `${quoted(label)} wajib diisi untuk memesan, tetapi tidak dapat diisi di sini. Hubungi penyelenggara`,
  },
  guests: {
    add: 'Tambahkan tamu',
    addAnother: 'Tambahkan tamu lain',
    addAddress: 'Tambahkan alamat lain',
    entry: (n) => `Tamu ${number(n)}`,
    address: (label, n) => `${label}, alamat ${number(n)}`,
    remove: (address) => (address ? `Hapus ${address}` : 'Hapus baris kosong ini'),
    added: (n) => plural(n, { other: '# alamat ditambahkan' }),
    removed: (address) => (address ? `${address} dihapus` : 'Baris kosong dihapus'),
    duplicates: (addresses) => `Tidak ditambahkan karena sudah ada dalam daftar: ${addresses}`,
    own: (address) => `Tidak ditambahkan karena merupakan alamat Anda sendiri: ${address}`,
  },
  phone: {
    which: (n) =>
      n > 1 ? 'Nomor telepon mana yang Anda maksud?' : 'Apakah nomor telepon ini yang Anda maksud?',
    choice: (phoneNumber, country) => (country ? `${phoneNumber} (${country})` : phoneNumber),
  },
  email: { didYouMean: (address) => `Apakah maksud Anda ${address}?` },
  places: {
    address: 'Tatap muka',
    link: 'Online, melalui tautan',
    phone: 'Lewat telepon: Anda menelepon penyelenggara',
    organizersDefaultApp: 'Online, di aplikasi penyelenggara',
    attendeeAddress: 'Tatap muka, di alamat Anda',
    attendeePhone: 'Lewat telepon: penyelenggara menelepon Anda',
    attendeeDefined: 'Di tempat lain',
    unknown: 'Tempat lain, tidak dapat dipilih di sini',
    addressLabel: 'Alamat',
    phoneLabel: 'Nomor telepon Anda',
    textLabel: 'Di mana kita bertemu?',
    afterBooking: 'Anda akan menerima detailnya setelah memesan',
  },
  recurrence: {
    every: {
      weekly: (n) => (n === 1 ? 'Setiap minggu' : plural(n, { other: 'Setiap # minggu' })),
      monthly: (n) => (n === 1 ? 'Setiap bulan' : plural(n, { other: 'Setiap # bulan' })),
      yearly: (n) => (n === 1 ? 'Setiap tahun' : plural(n, { other: 'Setiap # tahun' })),
    },
    upTo: (max) => plural(max, { other: 'hingga # kali, pada jam yang sama' }),
  },
  notices: {
    offline: {
      title: 'Anda sedang offline',
      text: 'Tidak ada yang terkirim. Sambungkan perangkat ke internet, lalu tekan tombolnya lagi.',
    },
    setup: {
      title: 'Formulir ini belum dapat menerima pemesanan',
      text: 'Silakan hubungi penyelenggara dengan cara lain.',
    },
    notFound: {
      title: 'Pertemuan ini tidak tersedia',
      text: 'Mungkin pertemuan ini telah dihapus atau berganti nama. Silakan hubungi penyelenggara.',
    },
    loadFailed: {
      title: 'Formulir pemesanan tidak dapat dimuat',
      text: 'Periksa koneksi Anda, lalu coba lagi.',
    },
    tryAgain: 'Coba lagi',
    forOwner: 'Untuk pemilik situs ini',
  },
  widget: { open: 'Pesan jadwal', close: 'Tutup' },
}
