const CONTEXT = 3
/** Beyond this many cells the table of common lines is not worth its cost in a test. */
const TABLE_LIMIT = 250_000

/** Lines added and deleted between two texts, with one hunk from the first difference to the last. */
export function lineChanges(before: string, after: string): { additions: number; deletions: number; patch?: string } {
  const [a, b] = [lines(before), lines(after)]
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start++
  let tail = 0
  while (tail < a.length - start && tail < b.length - start && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++
  const [old, fresh] = [a.slice(start, a.length - tail), b.slice(start, b.length - tail)]
  if (old.length === 0 && fresh.length === 0) return { additions: 0, deletions: 0 }
  const body = script(old, fresh)
  const lead = a.slice(Math.max(0, start - CONTEXT), start)
  const trail = a.slice(a.length - tail, a.length - tail + CONTEXT)
  const around = lead.length + trail.length
  const header = `@@ -${range(start - lead.length, old.length + around)} +${range(start - lead.length, fresh.length + around)} @@`
  const patch = [header, ...lead.map(keep), ...body, ...trail.map(keep)].join('\n')
  return {
    additions: body.filter((line) => line.startsWith('+')).length,
    deletions: body.filter((line) => line.startsWith('-')).length,
    patch,
  }
}

/** Deletions, additions and kept lines that turn one list into the other, by the longest common subsequence. */
function script(a: readonly string[], b: readonly string[]): readonly string[] {
  const drop = (line: string): string => `-${line}`
  const add = (line: string): string => `+${line}`
  if (a.length * b.length > TABLE_LIMIT) return [...a.map(drop), ...b.map(add)]
  const width = b.length + 1
  const table = new Uint32Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const below = table[(i + 1) * width + j] ?? 0
      const right = table[i * width + j + 1] ?? 0
      table[i * width + j] = a[i] === b[j] ? (table[(i + 1) * width + j + 1] ?? 0) + 1 : Math.max(below, right)
    }
  }
  const out: string[] = []
  let [i, j] = [0, 0]
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      out.push(keep(a[i] ?? ''))
      i++
      j++
    } else if ((table[(i + 1) * width + j] ?? 0) >= (table[i * width + j + 1] ?? 0)) out.push(drop(a[i++] ?? ''))
    else out.push(add(b[j++] ?? ''))
  }
  return [...out, ...a.slice(i).map(drop), ...b.slice(j).map(add)]
}

function lines(text: string): readonly string[] {
  return text === '' ? [] : text.replace(/\n$/, '').split('\n')
}

function keep(line: string): string {
  return ` ${line}`
}

function range(start: number, length: number): string {
  return `${length === 0 ? start : start + 1},${length}`
}
