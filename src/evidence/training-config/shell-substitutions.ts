/** Commands that look something up and change nothing. */
const lookUps: ReadonlySet<string> = new Set([
  'date', 'hostname', 'whoami', 'nproc', 'nvidia-smi', 'pwd', 'dirname', 'basename', 'wc', 'echo', 'printf', 'head',
  'tail', 'tr', 'cut', 'grep', 'uname', 'id', 'seq',
])

/**
 * Whether the shell runs a command for a word that may do more than look something up. Text in single quotes must have
 * been taken out.
 */
export function runsMore(word: string): boolean {
  const inner = [...word.matchAll(/\$\(\(([^()]*)\)\)|\$\(([^()]*)\)|`([^`]*)`/g)]
  if (inner.some(([, , dollar, backticks]) => !isLookUp(dollar ?? backticks))) return true
  const rest = word.replaceAll(/\$\(\([^()]*\)\)|\$\([^()]*\)|`[^`]*`/g, '')
  return /\$\(|`|[<>]\(/.test(rest)
}

/** Arithmetic has no command. */
function isLookUp(command: string | undefined): boolean {
  if (command === undefined) return true
  if (/[;&<>`\n]|\$\(/.test(command)) return false
  return command.split('|').every((part) => {
    const [first = '', second = ''] = part.trim().split(/\s+/)
    if (first === 'git') return ['rev-parse', 'describe'].includes(second)
    return lookUps.has(first)
  })
}
