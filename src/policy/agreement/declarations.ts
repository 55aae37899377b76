import { grouped } from '../../manifest/index.ts'
import type { RiskySetting } from '../../evidence/index.ts'
import type { Problem } from '../rule.ts'
import type { Comparison } from './comparison.ts'
import { declarationOf, type Declaration } from './declaration.ts'
import { fileOf, relatedTo, spot } from './disagreement.ts'
import { shown, shownKey } from './shown-value.ts'

/**
 * Holds settings that the manifest has words for against those: code from a hub, starting weights, prompt format, where
 * results go. One problem for each field of the manifest, however many settings contradict it.
 */
export function compareDeclarations({ subject, path, facts }: Comparison): readonly Problem[] {
  const contradicted = facts.settings.flatMap((setting) => {
    const declaration = declarationOf(setting, { subject, path, facts })
    return declaration.contradicted ? [{ setting, declaration }] : []
  })
  const groups = grouped(contradicted, ({ declaration }) => `${declaration.state} ${declaration.pointer}`)
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    return first ? [problemOf(first.declaration, first.setting, group.map(({ setting }) => setting), path)] : []
  })
}

function problemOf(
  { state, pointer, stated }: Declaration,
  first: RiskySetting,
  settings: readonly RiskySetting[],
  path: string,
): Problem {
  const name = pointer.slice(1).replaceAll('/', '.')
  const here = state === 'undeclared' ? 'does not declare that' : `says otherwise (${name} is ${shown(stated)})`
  const others = settings.length > 1 ? `, and ${settings.length - 1} more settings like it` : ''
  return {
    message:
      `${spot(first, path)} sets ${shownKey(first.key)} to ${shown(first.value)}${others}, but the manifest ${here}, ` +
      'and training follows the config.',
    pointer,
    related: settings.map((setting) => {
      return relatedTo(setting, path, `sets ${shownKey(setting.key)} to ${shown(setting.value)}`)
    }),
    fix: `State it as \`${name}\` here and ask for approval of that, or take it out of ${fileOf(first, path)}.`,
  }
}
