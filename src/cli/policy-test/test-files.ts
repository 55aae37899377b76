import { readdir, realpath } from 'node:fs/promises'
import { join, posix } from 'node:path'
import { isPolicyTestPath } from '../../policy/index.ts'
import type { JudgementError } from '../../record/index.ts'
import { filesInGit, filesOnDisk, namedPaths, type WorkTree } from '../../worktree/index.ts'

/** Where the tests of a policy are, or why that cannot be told. */
type TestFiles =
  | { readonly state: 'found'; readonly paths: readonly string[] }
  | { readonly state: 'failed'; readonly error: JudgementError }

/**
 * The policy itself, the test files that belong to it, and those that the command line names, each once. No link is
 * followed, and what git is told to ignore is not looked through.
 */
export async function testFiles(
  tree: WorkTree,
  policy: string,
  cwd: string,
  typed: readonly string[],
): Promise<TestFiles> {
  const named = await namedPaths(tree.root, await realpath(cwd), typed)
  if (named.state === 'failed') return named
  const gone = named.value.find(({ kind }) => kind === 'gone')
  if (gone) {
    const message = `There is no file ${gone.path}`
    return { state: 'failed', error: { code: 'no-such-file', message, fix: 'Name files and folders that are there.' } }
  }
  const below = await Promise.all(
    named.value.map(async ({ path, kind }) => (kind === 'folder' ? testsBelow(tree, path) : [path])),
  )
  return { state: 'found', paths: [...new Set([policy, ...(await beside(tree, policy)), ...below.flat()])] }
}

async function testsBelow({ root, git }: WorkTree, folder: string): Promise<readonly string[]> {
  const files = git ? await filesInGit(git, folder) : await filesOnDisk(root, folder)
  return files.filter((path) => /\.tunegate-test\.ya?ml$/.test(path)).toSorted()
}

async function beside({ root, git }: WorkTree, policy: string): Promise<readonly string[]> {
  const folder = posix.dirname(policy) === '.' ? '' : posix.dirname(policy)
  const files = git ? await filesInGit(git, folder) : await besideOnDisk(root, folder)
  return files.filter((path) => isPolicyTestPath(path, policy)).toSorted()
}

/** Without git, only the two folders that tests may be in are looked through: the work tree may be a home folder. */
async function besideOnDisk(root: string, folder: string): Promise<readonly string[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true })
  const inside = entries.some((entry) => entry.isDirectory() && entry.name === 'tunegate')
  return [
    ...entries.filter((entry) => !entry.isDirectory()).map(({ name }) => posix.join(folder, name)),
    ...(inside ? await filesOnDisk(root, posix.join(folder, 'tunegate')) : []),
  ]
}
