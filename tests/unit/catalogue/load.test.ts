import { expect, test } from '@jest/globals'

import { createLog } from './log'
import { codesFor, openCatalogue } from './open'
import { recordOf } from './records'

test('a project published again while the log is loaded shows once, as it is now', async () => {
  const code = (number: number) => `KH-TRA-${String(number).padStart(4, '0')}`
  const record = (number: number, title: string) =>
    recordOf({ code: code(number), title: { en: title } })
  const log = createLog(Array.from({ length: 1200 }, (_, number) => record(number, 'Bridge')))
  log.onRead = (name) => {
    // Rows 1 and 700 are read by now, or about to be; both move to the end of the log.
    if (name !== 'readCurrentAfter' || log.reads.readCurrentAfter !== 2) return
    log.publish(record(0, 'Tunnel'))
    log.publish(record(699, 'Tunnel'))
    log.withdraw(code(1))
  }
  const snapshot = await openCatalogue(log).now()
  expect(snapshot.size).toBe(1199)
  expect(codesFor(snapshot, 'tunnel').sort()).toEqual([code(0), code(699)])
  expect(snapshot.card(code(1))).toBeUndefined()
  const shown = [...snapshot.all({})].map((card) => card.code)
  expect(new Set(shown).size).toBe(shown.length)
  const { facets } = snapshot.search({ facets: ['state'] })
  expect(facets.state?.find(({ value }) => value === 'KH')?.count).toBe(1199)
})
