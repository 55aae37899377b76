import { expect, test } from '@jest/globals'
import { languageOf, languageSwitch, scriptCounts, scriptOf } from '../../../src/dataset/text/index.ts'

const sentences: Readonly<Record<string, string>> = {
  en: 'The train that we wanted to take was late, and there was nothing that they could do for us at the station.',
  de: 'Der Zug, mit dem wir fahren wollten, war zu spät, und an dem Bahnhof konnte uns auch keiner von den Leuten helfen.',
  fr: "Le train que nous voulions prendre était en retard, et les gens de la gare ne pouvaient pas nous aider avec cela.",
  es: 'El tren que queríamos tomar llegó tarde, y la gente de la estación no nos pudo ayudar con el problema que había.',
  pt: 'O trem que nós queríamos pegar não chegou, e as pessoas da estação não sabiam o que fazer com os bilhetes para ele.',
  it: 'Il treno che volevamo prendere non è arrivato, e le persone della stazione non sapevano come aiutare i viaggiatori di notte.',
  nl: 'De trein die we wilden nemen was te laat, en op het station kon niet één van de mensen ons met het probleem helpen.',
  pl: 'Nie wiem, czy to jest pociąg, na który czekamy, ale w tym mieście są tylko dwa i nie ma już ich dla nas po nocy.',
  tr: 'Bu tren çok geç geldi ve biz ne olduğunu bilmiyoruz, ama bir daha böyle bir şey olmaması için daha erken geleceğiz.',
  ru: 'Поезд, на который мы хотели сесть, опоздал, и они не могли нам помочь, потому что на вокзале было только два человека.',
  uk: 'Я не знаю, що це за потяг, але він був дуже повний, і ми з ним так і не поїхали до міста, як вони про це говорили.',
}

for (const [language, text] of Object.entries(sentences)) {
  test(`A sentence in ‘${language}’ is known by its function words.`, () => {
    expect(languageOf(text)).toBe(language)
  })
}

test('A few words, names and numbers tell no language.', () => {
  expect(['Paris', 'Anna Berlin 1984, Oslo 12', '', 'x = y + 1'].map(languageOf)).toEqual([null, null, null, null])
})

test('Another language or script than the prompt’s is a switch; the same, a short answer and code are none.', () => {
  const { en = '', de = '', ru = '', uk = '' } = sentences
  const chinese = '我们想坐的那趟火车晚点了，车站里没有人能够帮助我们。'
  const japanese = '私たちが乗りたかった電車は遅れていて、駅では誰も助けてくれませんでした。'
  for (const [prompt, response] of [[en, de], [de, en], [en, ru], [ru, uk], [chinese, en], [en, chinese], [chinese, japanese], [japanese, chinese]] as const) {
    expect(languageSwitch(prompt, response)).toBe(true)
    expect(languageSwitch(response, response)).toBe(false)
  }
  expect(languageSwitch(chinese, 'Python')).toBe(false)
  expect(languageSwitch(`Translate this: ${chinese}`, chinese)).toBe(false)
  expect(languageSwitch(chinese, '```\nfunction add(first, second) {\n  return first + second\n}\n```')).toBe(false)
})

test('Letters are counted by script, also of long texts and beyond the basic plane.', () => {
  expect([scriptOf(0x61), scriptOf(0x4e00), scriptOf(0x20000), scriptOf(0x31), scriptOf(0x16a0)]).toEqual(['Latin', 'Han', 'Han', null, 'other'])
  const { letters, counts } = scriptCounts(`${'a1 '.repeat(5000)}𠀀`)
  expect(counts.get('Han')).toBe(1)
  expect(letters).toBeLessThan(1100)
})
