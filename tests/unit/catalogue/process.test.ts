import { afterEach, expect, test } from '@jest/globals'

import { CatalogueUnavailable, currentCatalogue, setCurrentCatalogue } from '@/catalogue'

import { createLog } from './log'
import { openCatalogue } from './open'

afterEach(() => setCurrentCatalogue(undefined))

test('before a catalogue is set there is none to ask', () => {
  expect(() => currentCatalogue()).toThrow(CatalogueUnavailable)
})

test('the catalogue that was set is the one of the process', () => {
  const catalogue = openCatalogue(createLog())
  setCurrentCatalogue(catalogue)
  expect(currentCatalogue()).toBe(catalogue)
})

test('the error keeps its name whatever a build calls its class', () => {
  expect(new CatalogueUnavailable('away').name).toBe('CatalogueUnavailable')
})
