import type { Phrases } from './types'

export const ms: Phrases = {
  kinds: {
    road: 'lebuh raya',
    rail: 'landasan kereta api',
    port: 'pelabuhan kontena',
    airport: 'lapangan terbang',
    transit: 'transit aliran ringan',
    logistics: 'pusat logistik',
    hydropower: 'stesen jana kuasa hidro',
    solar: 'loji kuasa solar',
    wind: 'ladang angin',
    thermal: 'stesen jana kuasa',
    grid: 'talian penghantaran elektrik',
    gas: 'saluran paip gas',
    storage: 'stesen simpanan tenaga',
    digital: 'rangkaian infrastruktur digital',
    water: 'loji rawatan air',
    buildings: 'program bangunan awam',
  },
  site: 'Projek {kind} {from}',
  line: 'Projek {kind} {from} ke {to}',
  sentences: [
    'Pembinaan {kind} di {from} akan memberi khidmat kepada {people} penduduk menjelang {year}.',
    'Laluannya melalui {village} dan menyambung rangkaian serantau.',
    'Kajian kebolehlaksanaan mencadangkan pembinaan dalam dua fasa.',
    'Pengambilan tanah telah mencapai {share} peratus.',
    'Laporan kesan alam sekitar diterbitkan pada {past}.',
    'Pelabur swasta dipelawa membiayai pembinaan dan operasi.',
  ],
}
