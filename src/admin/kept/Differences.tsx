'use client'
import { useId } from 'react'
import { formatValue } from './formatValue'
import type { Choices, Difference } from './merge'

interface Props {
  differences: readonly Difference[]
  choices: Choices
  onChoices: (choices: Choices) => void
}

/** Each field that differs: what is stored, what was typed, and a choice where both were changed. */
export function Differences({ choices, differences, onChoices }: Props) {
  return (
    <ul className="kept__fields">
      {differences.map((difference) => (
        <Field
          choice={choices[difference.unit.path] ?? 'mine'}
          difference={difference}
          key={difference.unit.path}
          onChoice={(choice) => onChoices({ ...choices, [difference.unit.path]: choice })}
        />
      ))}
    </ul>
  )
}

interface FieldProps {
  difference: Difference
  choice: 'mine' | 'theirs'
  onChoice: (choice: 'mine' | 'theirs') => void
}

function Field({ choice, difference, onChoice }: FieldProps) {
  const { changedBy, mine, theirs, unit } = difference
  const name = useId()
  return (
    <li>
      <p className="kept__label">{unit.label}</p>
      <dl>
        <div>
          <dt>Stored</dt>
          <dd>{formatValue(unit.field, theirs) || <em>nothing</em>}</dd>
        </div>
        <div>
          <dt>Your text</dt>
          <dd>{formatValue(unit.field, mine) || <em>nothing</em>}</dd>
        </div>
      </dl>
      {changedBy === 'them' && <p>Only they changed this: theirs is taken.</p>}
      {changedBy === 'both' && (
        <fieldset>
          <legend>You both changed “{unit.label}”</legend>
          {(['mine', 'theirs'] as const).map((one) => (
            <label key={one}>
              <input
                checked={choice === one}
                name={name}
                onChange={() => onChoice(one)}
                type="radio"
                value={one}
              />
              {one === 'mine' ? 'Keep mine' : 'Keep theirs'}
            </label>
          ))}
        </fieldset>
      )}
    </li>
  )
}
