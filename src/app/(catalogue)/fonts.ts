import localFont from 'next/font/local'

/* The two Latin files are loaded ahead of the style sheet; what they do not cover comes by its range from
   the faces that src/ui/styles names, so no local font may stand between. */

export const text = localFont({
  src: '../../../node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
  weight: '200 900',
  display: 'swap',
  variable: '--latin-text',
  adjustFontFallback: false,
})

export const display = localFont({
  src: '../../../node_modules/@fontsource-variable/brygada-1918/files/brygada-1918-latin-wght-normal.woff2',
  weight: '400 700',
  display: 'swap',
  variable: '--latin-display',
  adjustFontFallback: false,
})
