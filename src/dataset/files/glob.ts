import { Minimatch } from 'minimatch'

/** Whether a path has wildcards. */
export function isGlob(path: string): boolean {
  return new Minimatch(path, options).hasMagic()
}

const options = { dot: false, platform: 'linux', magicalBraces: true, nocomment: true, nonegate: true } as const

/** The folder in which all matches of a pattern lie: its parts before the first wildcard. */
export function globBase(pattern: string): string {
  const parts = pattern.split('/')
  const first = parts.findIndex((part) => isGlob(part) || /[{}()]/.test(part))
  const base = parts.slice(0, first).join('/')
  if (base !== '') return base
  return pattern.startsWith('/') ? '/' : '.'
}

/** Whether a path, named as `walk` names it, matches. */
export function matcherOf(pattern: string): (path: string) => boolean {
  const matcher = new Minimatch(pattern.replace(/^(?:\.\/+)+/, ''), options)
  return (path) => matcher.match(path)
}
