/**
 * Payload draws some of its controls with a sign and no name, or with a label that is tied to
 * nothing. Each of these gives such controls what a screen reader needs; what has a name already
 * keeps it. Sources: the findings of axe on Payload 3.90.
 */
const REPAIRS: readonly { controls: string; repair: (control: HTMLElement) => void }[] = [
  { controls: '.react-select input', repair: nameByField },
  { controls: '.ContentEditable__root', repair: nameByField },
  // The arrow is a picture of what the keyboard does anyway.
  { controls: '.rs__indicators :is(button, [tabindex])', repair: takeOutOfOrder },
  { controls: '.select-row input, .select-all input', repair: nameRow },
  { controls: '.clickable-arrow', repair: nameArrow },
  { controls: '.toolbar-popup__button', repair: named('Formatting') },
  { controls: '.popup-button', repair: named('More actions') },
  { controls: '.collapsible__drag', repair: named('Move this row') },
  { controls: '.doc-tab', repair: keepOwnWords },
  { controls: '.doc-tabs__tabs', repair: (list) => give(list, 'role', 'presentation') },
  { controls: '.doc-controls__content', repair: (line) => give(line, 'tabindex', '0') },
  { controls: '.template-default__wrap, .template-minimal', repair: markMain },
]

/** Repairs the controls of a part of the admin. Doing it again changes nothing. */
export function nameControls(part: ParentNode): void {
  for (const { controls, repair } of REPAIRS) {
    for (const control of part.querySelectorAll<HTMLElement>(controls)) repair(control)
  }
}

function give(control: HTMLElement, attribute: string, value: string): void {
  // Payload gives the boxes of a list a blank name.
  if (!control.getAttribute(attribute)) control.setAttribute(attribute, value)
}

function named(name: string) {
  return (control: HTMLElement) => {
    if (!control.textContent.trim()) give(control, 'aria-label', name)
  }
}

function nameByField(control: HTMLElement): void {
  if (control.id && document.querySelector(`label[for="${CSS.escape(control.id)}"]`)) return
  const field = control.closest('.field-type, .per-page, .list-controls')
  const label = field?.querySelector('.field-label')?.textContent.replace('*', '').trim()
  give(control, 'aria-label', label || 'Choose')
}

function takeOutOfOrder(control: HTMLElement): void {
  if (control.getAttribute('tabindex') !== '-1') control.setAttribute('tabindex', '-1')
}

function nameRow(box: HTMLElement): void {
  const row = box.closest('tr')
  const title = row?.querySelector('a')?.textContent.trim()
  give(
    box,
    'aria-label',
    row?.closest('tbody') ? `Choose ${title || 'this row'}` : 'Choose all rows',
  )
}

function nameArrow(arrow: HTMLElement): void {
  give(
    arrow,
    'aria-label',
    arrow.classList.contains('clickable-arrow--right') ? 'Next page' : 'Previous page',
  )
}

/** Some of Payload's views have a main part inside. */
function markMain(part: HTMLElement): void {
  if (part.querySelector('main')) part.removeAttribute('role')
  else give(part, 'role', 'main')
}

/** Its name leaves out the number that it shows. */
function keepOwnWords(tab: HTMLElement): void {
  tab.removeAttribute('aria-label')
}
