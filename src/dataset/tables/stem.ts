/**
 * How many units of a folded word its stem has: a rough cut of endings, the same for every language of a script, good
 * enough to bring `making`, `makes` and `make` together. Of Korean words two syllables.
 */
export function stemEnd(units: Uint16Array, from: number, length: number): number {
  const first = units[from] ?? 0
  if (first >= 0xac00 && first < 0xd7a4) return Math.min(length, 2)
  if (length <= 3) return length
  if (first >= 0x400 && first < 0x530) return cyrillicEnd(units, from, length)
  if (first < 0x250 || (first >= 0x1e00 && first < 0x1f00)) return latinEnd(units, from, length)
  return length
}

const letter = { a: 0x61, d: 0x64, e: 0x65, g: 0x67, i: 0x69, l: 0x6c, n: 0x6e, o: 0x6f, r: 0x72, s: 0x73, y: 0x79, z: 0x7a } as const

function latinEnd(units: Uint16Array, from: number, length: number): number {
  const before = from - 1
  let end = length
  if (units[before + end] === letter.s && units[before + end - 1] !== letter.s) end -= 1
  const last = units[before + end] ?? 0
  const other = units[before + end - 1] ?? 0
  if (end >= 6 && last === letter.g && other === letter.n && units[before + end - 2] === letter.i) {
    return single(units, from, end - 3)
  }
  if (end >= 5 && other === letter.e && (last === letter.d || last === letter.r)) return single(units, from, end - 2)
  if (end >= 6 && other === letter.e && last === letter.n) return end - 2
  if (end < 4 || !isEnding(last)) return end >= 5 && last === letter.i ? end - 1 : end
  return end >= 6 && other === letter.i ? end - 2 : end - 1
}

function isEnding(unit: number): boolean {
  return unit === letter.e || unit === letter.a || unit === letter.o || unit === letter.y
}

/** `cutt` is `cut`; `kill`, `pass`, `buzz` are what they are. */
function single(units: Uint16Array, from: number, end: number): number {
  const unit = units[from + end - 1] ?? 0
  const isDoubled = end >= 4 && unit === units[from + end - 2]
  return isDoubled && unit !== letter.l && unit !== letter.s && unit !== letter.z ? end - 1 : end
}

/** Vowels, signs and a last м, в or х are endings. */
function cyrillicEnd(units: Uint16Array, from: number, length: number): number {
  let end = length
  while (end > 3 && end > length - 3 && cyrillicEndings.has(units[from + end - 1] ?? 0)) end -= 1
  return end
}

const cyrillicEndings: ReadonlySet<number> = new Set(
  'а е ё и о у ы э ю я й ь ъ м х в'.split(' ').map((character) => character.charCodeAt(0)),
)
