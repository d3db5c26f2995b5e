import type { Phrases } from './types'

export const vi: Phrases = {
  kinds: {
    road: 'đường cao tốc',
    rail: 'đường sắt',
    port: 'cảng container',
    airport: 'sân bay',
    transit: 'đường sắt đô thị',
    logistics: 'trung tâm hậu cần',
    hydropower: 'nhà máy thủy điện',
    solar: 'nhà máy điện mặt trời',
    wind: 'trang trại điện gió',
    thermal: 'nhà máy điện',
    grid: 'đường dây truyền tải điện',
    gas: 'đường ống dẫn khí',
    storage: 'trạm lưu trữ năng lượng',
    digital: 'mạng lưới hạ tầng số',
    water: 'nhà máy nước',
    buildings: 'chương trình công trình công cộng',
  },
  site: 'Dự án {kind} {from}',
  line: 'Tuyến {kind} {from} – {to}',
  sentences: [
    'Công trình {kind} tại {from} sẽ phục vụ {people} người dân và được xây dựng theo giai đoạn đến năm {year}.',
    'Tuyến đi qua {village} và kết nối với mạng lưới khu vực.',
    'Nghiên cứu khả thi đề nghị xây dựng theo hai giai đoạn.',
    'Đã giải phóng mặt bằng {share} phần trăm diện tích.',
    'Báo cáo đánh giá tác động môi trường được công bố năm {past}.',
    'Nhà đầu tư tư nhân được mời tham gia xây dựng và vận hành.',
    'Thời gian đi lại giữa {from} và {to} sẽ giảm {share} phần trăm.',
  ],
}
