import type { Judged } from '../record/index.ts'
import { canonicalJson } from '../record/index.ts'
import { fits, firstLines, outputLimit } from './budget.ts'
import { worstFirst, type JudgedTogether } from './several.ts'
import { shorterForms, type LeftOut } from './shortened.ts'
import { blocks } from './table.ts'
import { listed, number } from './words.ts'

/**
 * The check run's text: each record's JSON in a fence. A record that does not fit is shown in a shorter form that says
 * so; its digest stays that of the full record, and JSON is never cut in the middle.
 */
export function recordText(judged: JudgedTogether): string {
  const ordered = worstFirst(judged)
  const shortest = ordered.map((one) => without(one, ordered.length))
  const chosen = [...shortest]
  for (const [index, one] of ordered.entries()) {
    const others = blocks(...chosen.filter((_, other) => other !== index))
    const room = outputLimit - Buffer.byteLength(others, 'utf8') - 2
    chosen[index] = forms(one, ordered.length).find((form) => fits(form(), room))?.() ?? shortest[index] ?? ''
  }
  return firstLines(blocks(...chosen))
}

function forms(judged: Judged, several: number): readonly (() => string)[] {
  return [
    () => shown(judged, several, 'The JSON below is the record in full.', judged.record.json),
    ...shorterForms.map((shorten) => () => {
      const { statement, leftOut } = shorten(judged.statement)
      const remark = `Shortened to fit here, without ${losses(leftOut)}. ${elsewhere}`
      return shown(judged, several, remark, canonicalJson(statement))
    }),
  ]
}

function without(judged: Judged, several: number): string {
  return `${naming(judged, several)} It is too long to be shown here. ${elsewhere}`
}

const elsewhere = 'The full record is in the output `record` of the job that wrote this check.'

function shown(judged: Judged, several: number, remark: string, json: string): string {
  return `${naming(judged, several)} ${remark}\n\n\`\`\`json\n${drawable(json)}\n\`\`\``
}

function naming({ judgement, record }: Judged, several: number): string {
  const whose = several > 1 ? ` of pull request #${judgement.pull.number}` : ''
  return `Record${whose}: \`sha256:${record.sha256}\`, over its canonical form (RFC 8785).`
}

/** Characters that draw nothing or reorder their neighbours become JSON's escapes: another spelling, the same value. */
function drawable(json: string): string {
  return json.replaceAll(/[\p{Cf}\p{Cc}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu, (character) =>
    Array.from({ length: character.length }, (_, unit) => hex(character.charCodeAt(unit))).join(''),
  )
}

function hex(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, '0')}`
}

function losses(leftOut: readonly LeftOut[]): string {
  const parts = leftOut.filter(({ count }) => count > 0).map(({ count, what }) => `${number(count)} ${what}`)
  return parts.length === 0 ? 'some details' : listed(parts, 'and')
}
