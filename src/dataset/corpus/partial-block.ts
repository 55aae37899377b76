import { field, fieldCount, type EncodedBlock } from './corpus.ts'

type Checked = { readonly state: 'right'; readonly lastRow: number } | { readonly state: 'wrong'; readonly reason: string }

/**
 * Whether a block fits the shard that it came with: every place within its tokens, rows ascending and within the shard, and
 * no id beyond the vocabulary but one, that of tokens that could not be numbered.
 */
export function checkBlock(
  { tokens, exchanges }: EncodedBlock,
  shard: { readonly texts: number; readonly rows: number; readonly lastRow: number },
): Checked {
  if (exchanges.length % fieldCount !== 0) return wrong('a block has a part of an exchange')
  let last = shard.lastRow
  let end = 0
  for (let at = 0; at < exchanges.length; at += fieldCount) {
    const row = exchanges[at + field.row] ?? 0
    const prompt = exchanges[at + field.prompt] ?? 0
    const response = exchanges[at + field.response] ?? 0
    if (row < last || row >= shard.rows) return wrong('its rows are not in order')
    if (prompt < end || response < prompt) return wrong('an exchange begins within another')
    last = row
    end = exchanges[at + field.end] ?? 0
    if (end < response || end > tokens.length) return wrong('an exchange ends beyond its tokens')
  }
  const unnumbered = tokens.find((id) => id > shard.texts) ?? 0
  if (unnumbered !== 0 && tokens.some((id) => id > shard.texts && id !== unnumbered)) {
    return wrong('a block has tokens that its vocabulary does not have')
  }
  return { state: 'right', lastRow: last }
}

function wrong(reason: string): Checked {
  return { state: 'wrong', reason }
}
