import { createHash } from 'node:crypto'
import type { Log, Notification, ReportingDescriptor, Result } from 'sarif'
import { sortFindings, type Finding, type Place, type RelatedPlace } from '../manifest/index.ts'
import type { JudgingRule } from '../policy/index.ts'
import type { JudgementError } from '../record/index.ts'
import { levelOf } from './annotations.ts'
import { inline, link, pathInUrl, sentence } from './markdown.ts'
import { visible } from './visible.ts'
import { counted } from './words.ts'

/** What is told in SARIF. */
export type SarifContent = {
  readonly findings: readonly Finding[]
  readonly errors: readonly JudgementError[]
  /** Every rule that was run, whether it fired or not: an alert closes only when its rule is declared. */
  readonly rules: readonly JudgingRule[]
  readonly version: string
  /** A path for findings about the change as a whole, because viewers drop what has no place. */
  readonly anchor?: string
}

/** GitHub refuses a run with more results, and a result with more locations; what is left out is said. */
const most = { results: 25_000, related: 1_000 } as const

/** Findings as a SARIF 2.1.0 log with one run. Paths are relative to the repository's root. */
export function sarifLog(content: SarifContent): Log {
  const { errors, version } = content
  const rules = declared(content)
  const index = new Map(rules.map(({ id }, position) => [id, position]))
  const findings = sortFindings(content.findings)
  const shown = findings.slice(0, most.results)
  const prints = fingerprints(shown)
  const results = shown.map((finding, position) =>
    resultOf(finding, index.get(finding.rule) ?? -1, prints[position] ?? '', content.anchor),
  )
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'tunegate',
            version,
            semanticVersion: version,
            informationUri: home,
            rules: rules.map(ruleOf),
          },
        },
        automationDetails: { id: 'tunegate/' },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [root]: { description: { text: 'The root of the repository.' } } },
        invocations: [{ executionSuccessful: errors.length === 0, toolExecutionNotifications: notifications(content) }],
        results,
      },
    ],
  }
}

const home = 'https://github.com/tunegate/tunegate'
const root = '%SRCROOT%'

const levels = { error: 'error', warning: 'warning', notice: 'note' } as const

/** Those given, and whatever else has something to say, such as the reader of the policy. */
function declared({ rules, findings }: SarifContent): JudgingRule[] {
  const known = new Map(rules.map((rule) => [rule.id, rule]))
  for (const { rule, help, severity } of findings)
    if (!known.has(rule)) known.set(rule, { id: rule, title: rule, help, severity })
  return [...known.values()]
}

function ruleOf({ id, title, help, severity }: JudgingRule): ReportingDescriptor {
  return {
    id,
    name: id,
    shortDescription: { text: plain(title, 500) },
    fullDescription: { text: plain(title, 500) },
    help: {
      text: plain(`${title} See ${help}`, 1_000),
      markdown: `${sentence(title, 500)} ${link(inline(id, 120), help)}`,
    },
    helpUri: help,
    defaultConfiguration: { level: levels[severity] },
    properties: { tags: ['fine-tuning', id.split('/')[0] ?? id] },
  }
}

function resultOf(finding: Finding, ruleIndex: number, print: string, anchor: string | undefined): Result {
  const { rule, severity, message, fix, help, path, waived, related = [], pointer } = finding
  const place = path === '' && anchor !== undefined ? { path: anchor, line: 1, column: 1 } : finding
  const shown = related.slice(0, most.related)
  const said = [message, ...(fix === undefined ? [] : [`Fix: ${fix}`])]
  const marked = [sentence(message, 2_000), ...(fix === undefined ? [] : [`**Fix:** ${sentence(fix, 2_000)}`])]
  return {
    ruleId: rule,
    ruleIndex,
    level: levels[severity],
    message: { text: said.map((text) => plain(text, 4_000)).join('\n'), markdown: marked.join('\n\n') },
    ...(place.path === '' ? {} : { locations: [{ physicalLocation: physical(place) }] }),
    ...(shown.length === 0 ? {} : { relatedLocations: shown.map(relatedLocation) }),
    // The name that GitHub tells alerts apart by, and one of our own for everybody else.
    partialFingerprints: { primaryLocationLineHash: print, 'tunegate/v1': print },
    ...(waived === undefined
      ? {}
      : { suppressions: [{ kind: 'external', status: 'accepted', justification: justification(waived) }] }),
    properties: { pointer, help, shownAs: levelOf(finding) },
  }
}

function relatedLocation(place: RelatedPlace, id: number) {
  const message = place.message === undefined ? {} : { message: { text: plain(place.message, 1_000) } }
  return { id, physicalLocation: physical(place), ...message }
}

function justification({ owner, reason, expires }: NonNullable<Finding['waived']>): string {
  return plain(`${reason} (${owner}, until ${expires})`, 1_000)
}

/** Lines and columns count from 1 there too, and the end is exclusive. */
function physical(place: Place & { readonly path: string }) {
  const { path, line, column, endLine, endColumn } = place
  return {
    artifactLocation: { uri: pathInUrl(path), uriBaseId: root },
    region: {
      startLine: line,
      startColumn: column,
      ...(endLine === undefined ? {} : { endLine }),
      ...(endColumn === undefined ? {} : { endColumn }),
    },
  }
}

/**
 * What makes a finding the same one after lines have moved: rule, file and the value that it is about. Of several with
 * one value the first stays the first.
 */
function fingerprints(findings: readonly Finding[]): string[] {
  const seen = new Map<string, number>()
  return findings.map(({ rule, path, pointer }) => {
    const hash = createHash('sha256')
      .update(JSON.stringify([rule, path, pointer]))
      .digest('hex')
      .slice(0, 32)
    const count = (seen.get(hash) ?? 0) + 1
    seen.set(hash, count)
    return `${hash}:${count}`
  })
}

function notifications({ findings, errors }: SarifContent): Notification[] {
  const left = findings.length - most.results
  const cut = findings.filter(({ related = [] }) => related.length > most.related).length
  return [
    ...errors.map(({ code, message, fix }) => notification('error', `${message} Fix: ${fix}`, code)),
    ...(left > 0
      ? [notification('warning', `${counted(left, 'finding')} are left out: a SARIF run holds ${most.results}.`)]
      : []),
    ...(cut > 0
      ? [
          notification(
            'warning',
            `${counted(cut, 'finding')} name more than ${most.related} other places; the rest is left out.`,
          ),
        ]
      : []),
  ]
}

function notification(level: Notification['level'] & string, text: string, id?: string): Notification {
  return { level, message: { text: plain(text, 4_000) }, ...(id === undefined ? {} : { descriptor: { id } }) }
}

/** Plain text of a SARIF message, in which `{0}` would be a placeholder and `[text](target)` a link. */
function plain(text: string, longest: number): string {
  return visible(text, longest)
    .replaceAll(/\{(\d+)\}/g, '{{$1}}')
    .replaceAll(/\[(?=[^\]]*\]\()/g, String.raw`\[`)
}
