import type { Phrases } from './types'

export const id: Phrases = {
  kinds: {
    road: 'jalan tol',
    rail: 'jalur kereta api',
    port: 'pelabuhan peti kemas',
    airport: 'bandar udara',
    transit: 'kereta ringan',
    logistics: 'pusat logistik',
    hydropower: 'pembangkit listrik tenaga air',
    solar: 'pembangkit listrik tenaga surya',
    wind: 'pembangkit listrik tenaga bayu',
    thermal: 'pembangkit listrik',
    grid: 'jaringan transmisi',
    gas: 'pipa gas',
    storage: 'stasiun penyimpanan energi',
    digital: 'jaringan infrastruktur digital',
    water: 'instalasi pengolahan air',
    buildings: 'program gedung publik',
  },
  site: 'Proyek {kind} {from}',
  line: 'Proyek {kind} {from}–{to}',
  sentences: [
    'Pembangunan {kind} di {from} akan melayani {people} orang dan selesai bertahap sampai tahun {year}.',
    'Jalurnya melewati {village} dan menyambung jaringan kawasan.',
    'Studi kelayakan menyarankan pembangunan dalam dua tahap.',
    'Pembebasan lahan telah mencapai {share} persen.',
    'Analisis dampak lingkungan diterbitkan pada tahun {past}.',
    'Investor swasta diundang untuk membiayai pembangunan dan pengoperasian.',
    'Waktu tempuh antara {from} dan {to} akan berkurang {share} persen.',
  ],
}
