import type { Phrases } from './types'

export const zh: Phrases = {
  kinds: {
    road: '高速公路',
    rail: '铁路',
    port: '集装箱港口',
    airport: '机场',
    transit: '轻轨',
    logistics: '物流中心',
    hydropower: '水电站',
    solar: '太阳能发电厂',
    wind: '风电场',
    thermal: '发电厂',
    grid: '输电线路',
    gas: '天然气管道',
    storage: '储能电站',
    digital: '数字基础设施网络',
    water: '水处理厂',
    buildings: '公共建筑项目',
  },
  site: '{from}{kind}',
  line: '{from}至{to}{kind}',
  sentences: [
    '{from}的{kind}将服务{people}人，分期建设至{year}年。',
    '项目经过{village}，连接区域网络。',
    '可行性研究建议分两期建设。',
    '已取得百分之{share}的土地。',
    '环境影响评估报告于{past}年公布。',
    '欢迎私人投资者参与建设和运营。',
  ],
}
