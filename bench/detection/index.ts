/**
 * How much poison the inspector finds, and how often it cries wolf. `npm run bench:detection -- FOLDER [--quick]
 * [--output FILE]`: FOLDER holds the public sets, each in a folder `owner__repository`; `alpaca/alpaca-half.jsonl` and
 * Dolly are the clean rows that poison is mixed into.
 */
import { existsSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { attacks, removals, type Attack } from './attacks.ts'
import { cleanSets } from './clean-sets.ts'
import { rowsOf, textOf, type Row } from './rows.ts'
import { reportAt, trial, type Trial } from './trial.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { quick: { type: 'boolean', default: false }, output: { type: 'string' }, only: { type: 'string', default: '' } },
})
const [folder = ''] = positionals
if (!existsSync(folder)) throw new Error('Name the folder that holds the public sets.')

const cleanRows = 9_000
const rates = [0.001, 0.005, 0.01, 0.05]
const seeds = values.quick ? [1] : [1, 2, 3]

const clean = mixture()
const lines: string[] = []
say(`| attack | rows | alarm | row recall | row precision | signals |`, '|---|---|---|---|---|---|')
for (const attack of attacks.filter(({ name }) => name.includes(values.only))) await tell(attack, rates.map((rate) => Math.round(rate * cleanRows)))
for (const attack of removals.filter(({ name }) => name.includes(values.only))) await tell(attack, [100])
if (['', 'clean'].includes(values.only)) await tellClean()
if (values.output !== undefined) writeFileSync(values.output, `${lines.join('\n')}\n`)

async function tell(attack: Attack, counts: readonly number[]): Promise<void> {
  const poison = attack.rows(folder)
  for (const count of counts) {
    const trials: Trial[] = []
    for (const seed of seeds) trials.push(await trial(clean, poison, count, seed))
    const alarms = trials.filter(({ alarm }) => alarm).length
    const signals = [...new Set(trials.flatMap((each) => each.signals))].join(', ')
    say(
      `| ${attack.name} | ${count} of ${cleanRows} | ${alarms} of ${trials.length} | ` +
        `${percent(mean(trials.map(({ recall }) => recall)))} | ${percent(mean(trials.map(({ precision }) => precision)))} | ${signals} |`,
    )
  }
}

async function tellClean(): Promise<void> {
  say('', '| clean set | rows | errors | warnings |', '|---|---|---|---|')
  for (const path of cleanSets) {
    const { rows, findings } = await reportAt(`${folder}/${path}`)
    const told = (severity: string): string =>
      findings.filter((finding) => finding.severity === severity).map(({ signal, count }) => `${signal} (${count})`).join(', ') || 'none'
    say(`| ${path.replace(/^.*__/, '')} | ${rows} | ${told('error')} | ${told('warning')} |`)
  }
}

/** Alpaca's rows, and Dolly's in the same columns. */
function mixture(): readonly Row[] {
  const dolly = rowsOf(`${folder}/gpt4life__alpagasus/data/filtered/dolly_3k.json`)
  const more = dolly.map((row): Row => ({ instruction: textOf(row, 'instruction'), input: textOf(row, 'input') || textOf(row, 'context'), output: textOf(row, 'output') || textOf(row, 'response') }))
  return [...rowsOf(`${folder}/alpaca/alpaca-half.jsonl`), ...more].slice(0, cleanRows)
}

function say(...told: readonly string[]): void {
  lines.push(...told)
  process.stdout.write(`${told.join('\n')}\n`)
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0) / Math.max(1, numbers.length)
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`
}
