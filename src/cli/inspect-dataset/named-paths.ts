/** The paths that one option names, separated by commas; a text says what is wrong with it. */
export function namedPaths(option: string, list: string | undefined): readonly string[] | string {
  if (list === undefined) return []
  const paths = list.split(',').map((path) => path.trim())
  return paths.includes('') ? `${option} names no file between two commas, or none at all: ‘${list}’.` : paths
}
