import type { Mismatch } from '../evidence/index.ts'
import type { Problem } from './rule.ts'
import { shellWord } from './shell-word.ts'

/** A mismatch in words; `label` is what messages call the dataset, `at` its pointer. */
export function mismatchProblem(mismatch: Mismatch, label: string, at: string): Problem {
  switch (mismatch.kind) {
    case 'invalid-uri':
      return {
        message: `The uri of ${label} names no file of the repository and no address: ${mismatch.why}.`,
        pointer: `${at}/uri`,
        fix:
          'Give the path from the root of the repository (`data/tickets.jsonl`), or an hf://, s3://, gs:// or ' +
          'https:// address.',
      }
    case 'collection':
      return {
        message:
          `The uri of ${label} stands for several files, and one digest cannot say which bytes each of them ` +
          'had.',
        pointer: `${at}/uri`,
        fix: 'List each file as a dataset of its own, with its own digest.',
      }
    case 'absent':
      return {
        message: `The ${label} is not in the repository: there is no file ${mismatch.path}, nor a DVC pointer to it.`,
        pointer: `${at}/uri`,
        fix:
          `Commit it (\`git add ${shellWord(mismatch.path)}\`, for large data after \`git lfs track\`, or ` +
          '`dvc add`), or correct the uri.',
      }
    case 'empty':
      return {
        message: `The ${label} is empty: ${mismatch.path} stands for no bytes at all.`,
        pointer: `${at}/uri`,
        fix: 'Commit the data, or remove the dataset from the manifest.',
      }
    case 'invalid-pointer':
      return {
        message:
          `${mismatch.path} looks like a ${mismatch.system} pointer but ${mismatch.why}, so the training job ` +
          'may read other data than was judged.',
        pointer: `${at}/uri`,
        fix:
          mismatch.system === 'DVC'
            ? `Write it again with \`dvc add ${shellWord(mismatch.path.replace(/\.dvc$/, ''))}\`.`
            : `Put the data itself there and run \`git add ${shellWord(mismatch.path)}\` where git-lfs is set up.`,
      }
    case 'sha256':
      return {
        message:
          `The ${label} states sha256 ${mismatch.stated}, but ${witnessOf(mismatch)} ${mismatch.actual}: this ` +
          'is not the data that was declared.',
        pointer: `${at}/digest/sha256`,
        fix:
          `If the data in this commit is the intended one, state \`sha256: ${mismatch.actual}\`; if not, ` +
          'restore the file.',
      }
    case 'pointer-hashed':
      return {
        message:
          `The sha256 of ${label} is that of the git-lfs pointer ${mismatch.path}, not of the data that it ` +
          'stands for.',
        pointer: `${at}/digest/sha256`,
        fix: `State \`sha256: ${mismatch.actual}\` (\`git lfs pull\`, then \`sha256sum ${shellWord(mismatch.path)}\`).`,
      }
    case 'md5':
      return {
        message:
          `The ${label} states md5 ${mismatch.stated}, but ${mismatch.path} says ${mismatch.actual}: this is ` +
          'not the data that was declared.',
        pointer: `${at}/digest/md5`,
        fix:
          `If the data in this commit is the intended one, state \`md5: ${mismatch.actual}\` and its new ` +
          'sha256; if not, restore the file.',
      }
    case 'md5-unstated':
      return {
        message: `The sha256 of ${label} could not be compared: ${mismatch.path} knows the data by its md5 only.`,
        pointer: `${at}/digest/md5`,
        fix:
          `State \`md5: ${mismatch.actual}\` beside the sha256, to tie the manifest to this version of the DVC ` +
          'file.',
        atMost: 'warning',
      }
    case 'dvc-directory':
      return {
        message:
          `The ${label} is a folder in DVC, whose md5 is that of a listing: no digest in the manifest can ` +
          'speak for its files.',
        pointer: `${at}/uri`,
        fix: 'Add each file to DVC by itself and list it as a dataset of its own.',
      }
    case 'size':
      break
  }
  return {
    message: `The ${label} states ${mismatch.stated} bytes, but ${witnessOf(mismatch)} ${mismatch.actual}.`,
    pointer: `${at}/contentSize`,
    fix:
      `If the data in this commit is the intended one, state \`contentSize: ${mismatch.actual}\`; if not, ` +
      'restore the file.',
  }
}

function witnessOf({ path, witness }: { readonly path: string; readonly witness: string }): string {
  return witness === 'file' ? `${path} has` : `the ${witness} pointer ${path} says`
}
