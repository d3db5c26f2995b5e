import { readFileSync } from 'node:fs'
import path from 'node:path'

/** The scripts that a page may use: custom elements, without which it works too. */
export type Island = 'liveFilters' | 'ownZone' | 'reload'

/** Public addresses of the files that pages load, each named by a hash of its content. */
export interface Assets {
  styles: string
  icon: string
  /**
   * The land on which maps of the region are drawn: one file for every page, cached by browsers.
   */
  land: string
  /** The two Latin fonts, preloaded before the styles that use them. */
  fonts: readonly string[]
  /** Scripts of individual pages. */
  islands: Readonly<Record<Island, string>>
}

/** Reads the build's list of them; `folder` is the project's. */
export function readAssets(folder: string): Assets {
  return JSON.parse(readFileSync(path.join(folder, 'build/assets.json'), 'utf8')) as Assets
}
