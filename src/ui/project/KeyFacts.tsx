import type { PublicRecord } from '@/project'
import type { Locale } from '@/vocabulary'

import { FactList } from '../text/FactList'
import { factsOf } from './facts'
import type { SourceNumbers } from './references'
import { Refs } from './Refs'

interface Props {
  record: PublicRecord
  numbers: SourceNumbers
  locale: Locale
}

/** The key facts in two columns, each with the numbers of its sources. */
export function KeyFacts({ record, numbers, locale }: Props) {
  return (
    <FactList
      facts={factsOf(record, locale).map(({ name, sources, value }) => ({
        name,
        value: (
          <>
            {value}
            <Refs to={sources} numbers={numbers} locale={locale} />
          </>
        ),
      }))}
    />
  )
}
