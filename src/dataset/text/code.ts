/**
 * Whether most of a text is code or data: within fences of Markdown, or by lines that look like it. The first 4,000 code
 * units are looked at. Pseudo-code in words, and code of one line without signs, are taken for prose.
 */
export function isCode(text: string): boolean {
  const shown = text.length > sampleUnits ? text.slice(0, sampleUnits) : text
  const fence = shown.indexOf('```')
  if (fence >= 0 && fencedUnits(shown, fence) >= shown.trim().length / 2) return true
  return signShare(shown) >= least.signs && codeLines(shown) >= least.lines
}

const sampleUnits = 4000

/** Signs of code among visible characters, below which no line is looked at; lines that look like code, by their length. */
const least = { signs: 0.035, lines: 0.6 } as const

/** Units between fences, an unclosed one to the end. */
function fencedUnits(text: string, first: number): number {
  let units = 0
  let open = first
  while (open >= 0) {
    const close = text.indexOf('```', open + 3)
    if (close < 0) return units + text.length - open
    units += close + 3 - open
    open = text.indexOf('```', close + 3)
  }
  return units
}

const isSign = new Uint8Array(0x80)
for (const sign of '{}[]();=<>_/\\|&$#*+@^~`') isSign[sign.charCodeAt(0)] = 1

function signShare(text: string): number {
  let signs = 0
  let visible = 0
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    if (unit > 0x20) visible += 1
    if (unit < 0x80) signs += isSign[unit] ?? 0
  }
  return visible === 0 ? 0 : signs / visible
}

function codeLines(text: string): number {
  let code = 0
  let all = 0
  for (const line of text.split('\n')) {
    const content = line.trim()
    all += content.length
    if (looksLikeCode(content)) code += content.length
  }
  return all === 0 ? 0 : code / all
}

function looksLikeCode(line: string): boolean {
  return line.length > 0 && (ending.test(line) || beginning.test(line) || assignment.test(line) || markup.test(line))
}

const ending = /[{};]$|^[)\]}>]+[,;)]*$|\)\s*(?::|=>|->.*:)$|[\w"'\])}],$|\)$(?<=^[\w.$]+\(.*\))/
const beginning =
  /^(?:(?:def|class|import|from|return|const|let|var|function|public|private|protected|static|void|int|float|char|double|struct|package|using|namespace|func|fn|impl|elif|else:|try:|except|raise|yield|async|await|print\(|SELECT|INSERT|UPDATE|DELETE|CREATE|FROM|WHERE)\b.*[\w)\]}"';:*,]$|(?:if|for|while|with|switch)\b.*[:{)]$|#include|#!\/|\/\/|\/\*|--\s|@\w+|\$ \w)/
const assignment = /^[\w.$[\]"']+(?:\s*:\s*[\w<>[\]]+)?\s*(?:[-+*/|&]?=|:=|\+\+|--)(?!=)\s*\S*|^"[^"]*"\s*:/
const markup = /^<[!/?\w][^>]*>/
