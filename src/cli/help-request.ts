/**
 * A request for help in the one form that is parsed: `help A B` and `A help B` are `A B --help`. Where no such verb is,
 * the words alone are left, so that they are refused as they would be without asking for help. `names` are those of
 * every verb: nested ones with a space.
 */
export function helpRequest(args: readonly string[], names: readonly string[]): readonly string[] {
  const words = args.filter((argument) => !argument.startsWith('-'))
  const groups = new Set(names.flatMap((name) => (name.includes(' ') ? name.split(' ').slice(0, 1) : [])))
  const verb = withoutHelp(words, groups)
  const asksByWord = verb.length < words.length
  if (!asksByWord && !args.some(isHelpFlag)) return args
  if (isKnown(verb, names, groups)) return asksByWord ? [...verb, '--help'] : args
  return asksByWord ? verb : args.filter((argument) => !isHelpFlag(argument))
}

/** The words that name a verb or a group. */
function withoutHelp(words: readonly string[], groups: ReadonlySet<string>): readonly string[] {
  const [first = '', second, ...rest] = words
  if (first === 'help') return second === 'help' ? rest : words.slice(1)
  return groups.has(first) && second === 'help' ? [first, ...rest] : words
}

function isKnown([first, second]: readonly string[], names: readonly string[], groups: ReadonlySet<string>): boolean {
  if (first === undefined || names.includes(first)) return true
  return groups.has(first) && (second === undefined || names.includes(`${first} ${second}`))
}

function isHelpFlag(argument: string): boolean {
  return argument === '-h' || argument === '--help'
}
