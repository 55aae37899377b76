import type { Progress } from '../../dataset/index.ts'
import { shownBytes } from '../../report/index.ts'
import type { Io } from '../io.ts'

/** Milliseconds between two lines of a log, and between two pictures of a bar. */
const [betweenLines, betweenPictures] = [5_000, 100]

/** Tells on standard error how far reading is: a bar on a terminal, a line every few seconds in a log. */
export function progressTold(io: Io): { readonly progress: Progress; readonly end: () => void } {
  const pause = io.isTerminal ? betweenPictures : betweenLines
  let last = io.now().getTime()
  let isDrawn = false
  return {
    progress: (bytes, all) => {
      const now = io.now().getTime()
      if (now - last < pause) return
      last = now
      const share = all > 0 ? Math.min(1, bytes / all) : 1
      const told = `${shownBytes(bytes)} of ${shownBytes(all)}`
      if (!io.isTerminal) return io.stderr(`read ${told}\n`)
      isDrawn = true
      io.stderr(`\r${bar(share)} ${told} `)
    },
    end: () => {
      if (isDrawn) io.stderr(`\r${' '.repeat(cells + 40)}\r`)
    },
  }
}

const cells = 30

function bar(share: number): string {
  const full = Math.round(share * cells)
  return `[${'='.repeat(full)}${' '.repeat(cells - full)}]`
}
