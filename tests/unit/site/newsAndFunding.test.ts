import { describe, expect, test } from '@jest/globals'
import { pointAt, recordOf, usd } from '../catalogue/records'
import { DAM, ROAD } from '../api/fixture'
import { EDITION, GUIDE, linksOf, NEWS, openSite, wordsOf } from './forumFixture'

describe('news', () => {
  function openNews() {
    const site = openSite([DAM])
    site.publish('editions', 'acf-14', EDITION)
    const item = (code: string, change: object) =>
      site.publish('news', code, { ...NEWS, title: { en: `Item ${code}` }, ...change })
    item('release', { kind: 'pressRelease', areas: ['digitalInnovation'], editions: ['acf-14'] })
    item('story-one', { date: '2026-09-01', areas: ['digitalInnovation'] })
    item('story-two', { date: '2026-08-01', areas: ['peopleMobility'] })
    return site
  }

  test('stand with the newest first, and a feed of them is named in the head', async () => {
    const { html } = await openNews().get('/news')
    expect(wordsOf(html)).toMatch(/3 items 1 Oct 2026 Press release Item release .*one .*two/)
    expect(html).toContain(
      '<link rel="alternate" type="application/atom+xml" title="News" href="/news.atom"/>',
    )
  })

  test('are narrowed by links that say how many there are under the other choices', async () => {
    const site = openNews()
    const all = await site.get('/news')
    expect(linksOf(all.html)).toEqual(
      expect.arrayContaining([
        '/news?kind=pressRelease',
        '/news?kind=story',
        '/news?area=digitalInnovation',
        '/news?edition=acf-14',
      ]),
    )
    expect(wordsOf(all.html)).toMatch(
      /Kind Press release 1 Story 2 Strategic area .* Edition .* 14th Forum 1/,
    )
    // What no item has is not offered.
    expect(linksOf(all.html)).not.toContain('/news?area=seamlessLogistics')
    const some = await site.get('/news?area=digitalInnovation&kind=story')
    expect(wordsOf(some.html)).toMatch(/Press release 1 Story 1 .*1 item .*Item story-one/)
    expect(linksOf(some.html)).toEqual(
      expect.arrayContaining([
        '/news?area=digitalInnovation',
        '/news?kind=story',
        '/news?kind=story&kind=pressRelease&area=digitalInnovation',
        '/news',
      ]),
    )
    expect(await site.text('/news?edition=acf-14')).toMatch(/1 item .*Item release/)
  })

  test('are one page for two spellings of one question, and what is unknown is passed over', async () => {
    const { get } = openNews()
    const tagOf = async (search: string) => (await get(`/news${search}`)).tag
    expect(await tagOf('?kind=story,pressRelease&utm=x')).toBe(
      await tagOf('?kind=pressRelease&kind=story'),
    )
    expect(await tagOf('?kind=story')).not.toBe(await tagOf('?kind=pressRelease'))
    expect(await tagOf('?kind=none&area=')).toBe(await tagOf(''))
    expect(await tagOf('?page=1')).toBe(await tagOf(''))
  })

  test('say what fits nothing, and what there is not yet', async () => {
    const none = await openNews().text('/news?kind=pressRelease&area=peopleMobility')
    expect(none).toContain('Nothing fits all of these choices.')
    expect(none).toContain('Clear all')
    expect(await openSite().text('/news')).toContain('There is no news yet.')
  })

  test('come twenty to a page', async () => {
    const site = openNews()
    for (let day = 10; day < 30; day += 1)
      site.publish('news', `more-${day}`, {
        ...NEWS,
        title: { en: `More ${day}` },
        date: `2026-07-${day}`,
      })
    expect(await site.text('/news')).toContain('1 to 20 of 23')
    const second = await site.get('/news?page=2&kind=story')
    expect(wordsOf(second.html)).toContain('21 to 22 of 22')
    expect(linksOf(second.html)).toContain('/news?kind=story')
    const beyond = await site.get('/news?page=9&kind=story')
    expect([beyond.status, beyond.location]).toEqual([302, '/news?kind=story&page=2'])
  })

  test('each have a page with text, links, contacts and sources', async () => {
    const site = openNews()
    site.publish('news', 'whole', {
      ...NEWS,
      body: {
        en: {
          root: {
            type: 'root',
            children: [
              {
                type: 'paragraph',
                children: [{ type: 'text', text: 'A <b>bold</b> word', format: 0 }],
              },
            ],
          },
        },
      },
      kind: 'pressRelease',
      editions: ['acf-14', 'hidden'],
      projects: [DAM.code],
      areas: ['digitalInnovation'],
      contacts: [{ office: { en: 'Press Unit' }, url: 'https://example.org/press' }],
      sources: [{ title: 'A source' }],
    })
    const { html } = await site.get('/news/whole')
    const said = wordsOf(html)
    expect(said).toMatch(/Press release, 1 Oct 2026 A story Short\. .*Press Unit .*A source/)
    expect(html).toContain('A &lt;b&gt;bold&lt;/b&gt; word')
    expect(html).toContain('type="application/atom+xml"')
    expect(linksOf(html)).toEqual(
      expect.arrayContaining([
        '/forum/acf-14',
        `/projects/${DAM.code}/${DAM.slug}`,
        '/news?area=digitalInnovation',
        'https://example.org/press',
      ]),
    )
    expect(html).not.toContain('/forum/hidden')
  })
})

describe('funding', () => {
  const RULES = {
    sectors: ['transport', 'energy'],
    states: ['LA', 'VN'],
    statuses: ['preparation'],
    deliveryModels: ['pppBot'],
    costMin: 100,
    costMax: 5_000_000_000,
  }

  test('guides are listed by name and narrowed by sector, form and state', async () => {
    const site = openSite()
    site.publish('guides', 'zeta', { ...GUIDE, name: { en: 'Zeta fund' }, sectors: ['energy'] })
    site.publish('guides', 'alpha', {
      ...GUIDE,
      name: { en: 'Alpha fund' },
      kinds: ['grant'],
      states: ['KH'],
      amounts: { min: 1_000_000, max: 5_000_000, currency: 'USD' },
    })
    const said = await site.text('/funding')
    expect(said).toMatch(/2 guides .*Alpha fund .*Grant Amounts US\$ 1 m to US\$ 5 m .*Zeta fund/)
    // A guide that names none is for all of them.
    expect(said).toMatch(/Sector Transport 1 Energy 2 Smart cities 1/)
    expect(await site.text('/funding?kind=grant')).toMatch(/1 guide .*Alpha/)
    expect(await site.text('/funding?sector=transport&state=LA')).toContain('0 guides')
    expect(await site.text('/funding?state=LA')).toMatch(/1 guide .*Zeta/)
  })

  test('a guide says what it funds, for whom and how, with the day of its sources', async () => {
    const site = openSite()
    site.publish('guides', 'a-fund', {
      ...GUIDE,
      funds: { en: 'Works.\n\nAnd studies.' },
      applicants: { en: 'Governments.' },
      sectors: ['energy'],
      amounts: { max: 75_000_000, currency: 'USD', note: { en: 'A cap' } },
      terms: { en: 'Forty years.' },
      steps: [{ title: { en: 'Ask' }, detail: { en: 'By letter' } }, { title: { en: 'Wait' } }],
      duration: { en: 'Two years.' },
      url: 'https://example.org/fund',
      contacts: [{ office: { en: 'Loan Unit' } }],
    })
    const { html } = await site.get('/funding/a-fund')
    const said = wordsOf(html)
    for (const words of [
      'A bank A fund Loans.',
      'This is not advice.',
      'What it funds Works. And studies.',
      'Who may apply Governments.',
      'up to US$ 75 m. A cap',
      'Sectors Energy',
      'Member states All member states',
      'Sources read on 1 Nov 2026',
      'Steps Ask By letter Wait',
      'How long it takes Two years.',
      'Loan Unit',
      'A page of the bank',
      'This guide states no rules by which projects could be found.',
    ])
      expect(said).toContain(words)
    expect(linksOf(html)).toContain('https://example.org/fund')
  })

  test('shows its rules in words and the projects that they find, with reasons and what is not stated', async () => {
    const site = openSite([DAM, ROAD])
    site.publish('guides', 'a-fund', { ...GUIDE, fit: RULES })
    const { html } = await site.get('/funding/a-fund')
    const said = wordsOf(html)
    expect(said).toContain(
      'Sector Transport or Energy Member state Lao PDR or Viet Nam Status Preparation Delivery model ',
    )
    expect(said).toContain('Cost US$ 100 to US$ 5 bn')
    expect(said).toContain('1 project may fit')
    expect(said).toMatch(
      /Nam dam Why: sector Energy; member state Lao PDR and Viet Nam; status Preparation; delivery model [^;]+; cost ≈ US\$ 250/,
    )
    expect(said).toContain('nobody has asked the funder about any of these projects')
    expect(linksOf(html)).toContain(
      '/projects?sector=transport&sector=energy&state=LA&state=VN&status=preparation&deliveryModel=pppBot&costMin=100&costMax=5000000000',
    )
  })

  test('names the first twenty of all that it finds', async () => {
    const roads = Array.from({ length: 25 }, (_, number) =>
      recordOf({
        code: `KH-TRA-${String(number + 1).padStart(4, '0')}`,
        locations: [pointAt([104, 12])],
        cost: number === 0 ? usd(7) : null,
      }),
    )
    const site = openSite(roads)
    site.publish('guides', 'a-fund', {
      ...GUIDE,
      fit: { sectors: ['transport'], deliveryModels: ['private'] },
    })
    const { html } = await site.get('/funding/a-fund')
    expect(wordsOf(html)).toContain('The first 20 of 25 projects that may fit')
    expect(linksOf(html).filter((href) => href.startsWith('/projects/KH-'))).toHaveLength(20)
    expect(wordsOf(html)).toContain('Not stated: delivery model.')
  })

  test('that finds nothing, and projects that name it, are told', async () => {
    const site = openSite([DAM])
    site.publish('guides', 'a-fund', {
      ...GUIDE,
      fundingSource: 'adb',
      fit: { sectors: ['smartCities'] },
    })
    const { html } = await site.get('/funding/a-fund')
    expect(wordsOf(html)).toContain('No project of the catalogue meets these rules now.')
    expect(wordsOf(html)).toContain('Named as a source of funding by 1 project of the catalogue')
    expect(linksOf(html)).toContain('/projects?funding=adb')
  })

  test('no guide yet is said', async () => {
    expect(await openSite().text('/funding')).toContain('No guide to funding is public yet.')
  })
})

describe('bankability', () => {
  test('explains the nine steps, what lenders ask for, and how the marks are read', async () => {
    const { html, status } = await openSite([DAM]).get('/bankability')
    const said = wordsOf(html)
    expect(status).toBe(200)
    expect(said.match(/What it means .*? What lenders ask for /g)).toHaveLength(9)
    expect(said).toContain('Pre-feasibility Stated as done in 1 project')
    expect(said).toContain('Land Stated as done in no project')
    expect(linksOf(html)).toContain('/projects?readiness=preFeasibility')
    expect(said).toMatch(/The marks Done .*The count /)
  })

  test('took over the page on readiness, for good', async () => {
    const { location, status } = await openSite().get('/readiness')
    expect([status, location]).toEqual([301, '/bankability'])
  })
})
