import type { RecordImage } from '@/project'
import type { Locale } from '@/vocabulary'

import { pickText } from '../text/pickText'
import styles from './Images.module.css'

/** The images of a record with their captions; the browser picks the size. */
export function Images({ images, locale }: { images: readonly RecordImage[]; locale: Locale }) {
  return (
    <ul className={styles.images}>
      {images.map((image) => {
        const { text, lang } = pickText(image.alt, locale)
        const sizes = image.sizes.map((size) => `${size.url} ${size.width}w`)
        return (
          <li key={image.url}>
            <figure>
              {/* The image's own sizes are served as they are: an optimiser would keep a copy after a withdrawal. */}
              <img
                src={image.url}
                srcSet={
                  sizes.length > 0
                    ? [...sizes, `${image.url} ${image.width}w`].join(', ')
                    : undefined
                }
                sizes="(max-width: 720px) 100vw, 640px"
                width={image.width}
                height={image.height}
                alt={text}
                lang={lang}
                loading="lazy"
              />
              {image.credit && <figcaption className="note">{image.credit}</figcaption>}
            </figure>
          </li>
        )
      })}
    </ul>
  )
}
