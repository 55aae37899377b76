import { styleText } from 'node:util'

/** How a text is marked on a terminal. */
export type Mark = 'bold' | 'dim' | 'red' | 'yellow' | 'cyan' | 'green' | 'underline'

/** Marks text, or leaves it alone where there are no colours. */
export type Style = (text: string, ...marks: readonly Mark[]) => string

/** Whether the stream takes colours was decided before: Node must not ask its own. */
export function terminalStyle(colours: boolean): Style {
  if (!colours) return (text) => text
  return (text, ...marks) => marks.reduce((inner, mark) => styleText(mark, inner, { validateStream: false }), text)
}
