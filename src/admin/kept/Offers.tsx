'use client'
import { Button, toast, useForm } from '@payloadcms/ui'
import { useState } from 'react'
import { useConnection } from '../connection/state'
import { Differences } from './Differences'
import type { Choices } from './merge'
import type { Kept, Offer } from './useKept'

/** Offers text from an earlier visit that was never saved. */
export function Offers({ kept }: { kept: Kept }) {
  return kept.offers.map((offer) => (
    <OneOffer
      key={offer.copy.key}
      offer={offer}
      onDiscard={() => kept.discard(offer)}
      onPutBack={(choices) => kept.putBack(offer, choices)}
    />
  ))
}

interface Props {
  offer: Offer
  onDiscard: () => void
  onPutBack: (choices: Choices) => Promise<boolean>
}

function OneOffer({ offer, onDiscard, onPutBack }: Props) {
  const { disabled } = useForm()
  const { isOffline } = useConnection()
  const [choices, setChoices] = useState<Choices>({})
  const [isBusy, setBusy] = useState(false)

  async function putBack() {
    setBusy(true)
    if (!(await onPutBack(choices))) toast.error('It could not be put back. Please try again.')
    setBusy(false)
  }

  return (
    <section aria-label="Text that was not saved" className="kept">
      <h2>You have text here that was not saved</h2>
      <p>
        You typed it on {formatTime(offer.copy.at)}. Only this browser has it, for seven days or
        until you sign out.
      </p>
      <Differences choices={choices} differences={offer.differences} onChoices={setChoices} />
      <div className="kept__answers">
        <Button
          disabled={isBusy || isOffline || disabled}
          margin={false}
          onClick={() => void putBack()}
          size="medium"
          type="button"
        >
          Put it back
        </Button>
        <Button
          buttonStyle="secondary"
          disabled={isBusy}
          margin={false}
          onClick={onDiscard}
          size="medium"
          type="button"
        >
          Discard
        </Button>
      </div>
      {disabled && <p>The form is closed now: you can put it back once you can edit again.</p>}
    </section>
  )
}

const TIME = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' })

function formatTime(iso: string): string {
  return TIME.format(new Date(iso))
}
