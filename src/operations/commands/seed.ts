import { getPayload } from 'payload'
import { checkDatabase } from '@/database/check'
import { PART_LABELS } from '@/project/labels'
import { refuseOlder } from '../prepare/migrate'
import { updateSeed, type SeedUpdate } from '../seed/update'
import type { Command } from './types'

const usage = `Corrections of the seed are brought to compiled records that nobody has edited:
  npm run seed:update               shows what would change; nothing is stored
  npm run seed:update -- --apply    publishes the corrections`

/** `npm run seed:update`. */
export const seed: Command = {
  usage,
  async run([name, ...flags]) {
    if (name !== 'update') return 'misused'
    const unknown = flags.find((flag) => flag !== '--apply')
    if (unknown !== undefined) {
      console.error(`“${unknown}” is not known here.`)
      return 'misused'
    }
    const apply = flags.length > 0
    await checkDatabase()
    const { default: config } = await import('@payload-config')
    const payload = await getPayload({ config, cron: false })
    try {
      await refuseOlder(payload)
      const update = await updateSeed(payload, apply)
      console.log(report(update, apply))
      return update.refused.length > 0 ? 1 : 0
    } finally {
      await payload.destroy()
    }
  },
}

const WHY: Record<SeedUpdate['leftAlone'][number]['why'], string> = {
  edited: 'edited, withdrawn or taken over since',
  codeTaken: 'its code belongs to another project',
}

function report(update: SeedUpdate, applied: boolean): string {
  const { added, corrected, leftAlone, rates, refused, unchanged } = update
  const verb = applied ? '' : 'would be '
  const lines = [
    ...corrected.flatMap(({ code, fields, reason }) => [
      `${code}  ${fields.map((field) => PART_LABELS[field] ?? field).join(', ')}`,
      `             ${reason}`,
    ]),
    ...added.map((code) => `${code}  new record`),
    ...leftAlone.map(({ code, why }) => `${code}  left alone: ${WHY[why]}`),
    ...refused.map(({ code, errors }) => `${code}  refused: ${errors.join(' ')}`),
    ...rates.map((line) => `Exchange rate ${line}`),
    `${String(corrected.length)} records ${verb}corrected, ${String(added.length)} ${verb}added; ${String(leftAlone.length)} left alone, ${String(refused.length)} refused, ${String(unchanged)} unchanged.`,
  ]
  if (!applied) lines.push('Nothing is stored yet: npm run seed:update -- --apply publishes this.')
  return lines.join('\n')
}
