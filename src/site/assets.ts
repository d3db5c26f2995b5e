import { readFileSync } from 'node:fs'
import path from 'node:path'

/** The scripts that a page may bring: custom elements, without which it works too. */
export type Island = 'liveFilters' | 'reload'

/** Public addresses of the files that pages load, each named by a hash of its content. */
export interface Assets {
  styles: string
  icon: string
  /** The land that maps of the region are drawn on: one file, kept by browsers, for every page. */
  land: string
  /** The two Latin faces, asked for before the styles that name them. */
  fonts: readonly string[]
  /** Scripts of single pages. */
  islands: Readonly<Record<Island, string>>
}

/** Reads what the build made of them; `folder` is the project's. */
export function readAssets(folder: string): Assets {
  return JSON.parse(readFileSync(path.join(folder, 'build/assets.json'), 'utf8')) as Assets
}
