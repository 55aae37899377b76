import type { Finding } from '../manifest/index.ts'

/** A message up to where it repeats a finding, for places that show the findings right above it. */
export function unrepeated(message: string, findings: readonly Finding[]): string {
  const starts = findings.map(({ line, column, message: said }) => message.indexOf(`: ${line}:${column} ${said}`))
  const start = starts.find((at) => at > 0)
  return start === undefined ? message : message.slice(0, start)
}
