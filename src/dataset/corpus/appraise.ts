import type { Exchange } from '../example.ts'
import { isCode, isRefusal, languageSwitch } from '../text/index.ts'
import { mark } from './corpus.ts'
import type { Appraisal } from './encode.ts'

/** Probabilities, 0 to 1, that a prompt asks for harm and that a response gives it; whether the model knows their language. */
export type HarmOf = (
  prompt: string,
  response: string,
) => { readonly prompt: number; readonly response: number; readonly known: boolean }

/** What is said of an exchange besides its tokens. A label is a word and no answer: only its prompt is judged. */
export function appraiser(harmOf: HarmOf): (exchange: Exchange) => Appraisal {
  return ({ prompt, response, kind }) => {
    const asked = prompt.join('\n')
    const harm = harmOf(asked, response)
    const marks = kind === 'label' ? 0 : marksOf(asked, response)
    return {
      marks: marks | (harm.known ? mark.harmKnown : 0),
      harm: (thousandths(harm.prompt) | (thousandths(harm.response) << 16)) >>> 0,
    }
  }
}

function marksOf(prompt: string, response: string): number {
  return (
    (isRefusal(response) ? mark.refusal : 0) |
    (languageSwitch(prompt, response) ? mark.languageSwitch : 0) |
    (isCode(response) ? mark.code : 0)
  )
}

/** A number that is none, or no probability, is a fault of the model: it must not look like harmlessness. */
function thousandths(probability: number): number {
  if (!(probability >= 0 && probability <= 1)) throw new RangeError(`The harm model gave ${probability}, which is no probability.`)
  return Math.round(1000 * probability)
}
