/** Hours and minutes of a day as a clock on the wall shows them, from 00:00 to 23:59. */
export const WALL_TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/

/** Whether a text is `HH:MM`. */
export function isWallTime(text: string): boolean {
  return WALL_TIME.test(text)
}
