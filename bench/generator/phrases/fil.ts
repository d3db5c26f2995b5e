import type { Phrases } from './types'

export const fil: Phrases = {
  kinds: {
    road: 'expressway',
    rail: 'riles ng tren',
    port: 'pantalan ng container',
    airport: 'paliparan',
    transit: 'magaan na riles',
    logistics: 'sentro ng lohistika',
    hydropower: 'planta ng hydropower',
    solar: 'planta ng solar power',
    wind: 'sakahan ng hangin',
    thermal: 'planta ng kuryente',
    grid: 'linya ng transmisyon',
    gas: 'tubo ng gas',
    storage: 'imbakan ng enerhiya',
    digital: 'digital na network',
    water: 'planta ng tubig',
    buildings: 'programa ng mga gusaling pampubliko',
  },
  site: 'Proyekto ng {kind} sa {from}',
  line: 'Proyekto ng {kind} mula {from} hanggang {to}',
  sentences: [
    'Ang {kind} sa {from} ay maglilingkod sa {people} tao at itatayo nang paunti-unti hanggang {year}.',
    'Dadaan ito sa {village} at ikokonekta ang network ng rehiyon.',
    'Iminumungkahi ng pag-aaral na itayo ito sa dalawang yugto.',
    'Nakuha na ang {share} porsiyento ng lupa.',
    'Inaanyayahan ang mga pribadong mamumuhunan na pondohan ang pagtatayo.',
  ],
}
