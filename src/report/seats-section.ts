import type { Filling, Seat } from '../approval/index.ts'
import type { Judgement } from '../record/index.ts'
import type { Extent } from './extent.ts'
import { code, inline, sentence } from './markdown.ts'
import { blocks, folded, section, table } from './table.ts'
import { counted, firstOf, shortCommit } from './words.ts'

/** Who has to sign: who sits where, what is missing, who may still sit down, and what policy does not ask for. */
export function seatsSection({ approvals: { seats } }: Judgement, extent: Extent): string {
  const needed = seats.filter((seat) => seat.needed)
  const open = needed.some((seat) => seat.filledBy.length < seat.count)
  const header = ['', 'Seat', 'Signed by', ...(open ? ['Still missing'] : [])]
  const rows = needed.map((seat) => row(seat, extent).slice(0, header.length))
  return section(
    'Who signs',
    table(header, rows),
    unneeded(
      seats.filter((seat) => !seat.needed),
      extent,
    ),
  )
}

function row(seat: Seat, extent: Extent): readonly string[] {
  const full = seat.filledBy.length >= seat.count
  const places = seat.count > 1 ? ` × ${seat.count}` : ''
  return [
    full ? '✅' : '⏳',
    `**${inline(seat.name, 60)}**${places}<br>${sentence(seat.reason, extent.text)}`,
    seat.filledBy.map(signature).join('<br>') || '–',
    full ? '–' : absence(seat, extent),
  ]
}

function signature({ login, commit, carried }: Filling): string {
  const still = carried ? ', content unchanged since' : ''
  return `**${inline(login, 40)}** on ${code(shortCommit(commit))}${still}`
}

function absence({ count, filledBy, eligible, permission }: Seat, extent: Extent): string {
  const places = count - filledBy.length
  const missing = counted(places, 'person', 'people')
  if (eligible === null) return `${missing}: ${permission ? anyoneWith(permission) : 'somebody whom policy names'}`
  const names = firstOf(
    eligible.map((login) => inline(login, 40)),
    extent.people,
    'or',
  )
  if (names === '') return `⚠️ ${missing}, and nobody is left who may sign`
  const few = eligible.length < places ? '⚠️ ' : ''
  return `${few}${missing}: ${names}`
}

function anyoneWith(permission: string): string {
  return `anyone with **${permission}** permission who had no hand in the change`
}

function unneeded(seats: readonly Seat[], extent: Extent): string {
  if (seats.length === 0) return ''
  const heading = `${counted(seats.length, 'seat')} not needed for this change`
  if (!extent.folded) return `${heading}.`
  const items = seats.map((seat) => `- **${inline(seat.name, 60)}**: ${sentence(seat.reason, extent.text)}`)
  return folded(heading, blocks(items.join('\n')))
}
