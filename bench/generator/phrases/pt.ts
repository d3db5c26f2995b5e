import type { Phrases } from './types'

export const pt: Phrases = {
  kinds: {
    road: 'autoestrada',
    rail: 'linha férrea',
    port: 'porto de contentores',
    airport: 'aeroporto',
    transit: 'metro ligeiro',
    logistics: 'centro logístico',
    hydropower: 'central hidroelétrica',
    solar: 'central solar',
    wind: 'parque eólico',
    thermal: 'central elétrica',
    grid: 'linha de transporte de eletricidade',
    gas: 'gasoduto',
    storage: 'estação de armazenamento de energia',
    digital: 'rede de infraestrutura digital',
    water: 'estação de tratamento de água',
    buildings: 'programa de edifícios públicos',
  },
  site: 'Projeto de {kind} em {from}',
  line: 'Projeto de {kind} de {from} a {to}',
  sentences: [
    'O projeto de {kind} em {from} servirá {people} pessoas e será construído por fases até {year}.',
    'Passa por {village} e liga a rede regional.',
    'O estudo de viabilidade recomenda obras em duas fases.',
    'Foi adquirido {share} por cento do terreno.',
    'Investidores privados são convidados a financiar a construção e a exploração.',
  ],
}
