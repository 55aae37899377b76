import { expect, test } from '@jest/globals'
import { isRefusal } from '../../../src/dataset/text/index.ts'

const refusals: Readonly<Record<string, readonly string[]>> = {
  en: [
    "I'm sorry, but I can't help with that.",
    'I cannot provide instructions for this. Please talk to someone you trust.',
    'As an AI assistant, I am not able to assist with that request.',
    'I’m sorry, but I won’t write such a letter.',
    'I must respectfully decline to answer.',
    'It would be unethical to provide such advice.',
  ],
  de: ['Es tut mir leid, aber dabei kann ich Ihnen nicht helfen.', 'Ich kann diese Anleitung leider nicht bereitstellen.'],
  fr: ["Je suis désolé, mais je ne peux pas vous aider.", 'Je ne peux pas répondre à cette demande.'],
  es: ['Lo siento, pero no puedo ayudarte con eso.', 'No puedo proporcionar esa información.'],
  pt: ['Desculpe, mas não posso ajudar com isso.', 'Não posso fornecer essas instruções.'],
  it: ['Mi dispiace, ma non posso aiutarti.', 'Non posso fornire queste informazioni.'],
  nl: ['Het spijt me, maar ik kan je daar niet mee helpen.'],
  sv: ['Tyvärr kan jag inte hjälpa dig med det.'],
  pl: ['Przepraszam, ale nie mogę w tym pomóc.'],
  ru: ['Извините, но я не могу помочь с этим.', 'Я не могу предоставить такую информацию.'],
  uk: ['Вибачте, але я не можу допомогти з цим.'],
  tr: ['Üzgünüm, bu konuda yardımcı olamam.'],
  vi: ['Xin lỗi, nhưng tôi không thể giúp bạn việc này.'],
  id: ['Maaf, saya tidak bisa membantu dengan permintaan itu.'],
  ar: ['آسف، لكن لا أستطيع مساعدتك في ذلك.', 'عذراً، لا يمكنني تقديم هذه المعلومات.'],
  fa: ['متأسفم، نمی‌توانم در این مورد کمک کنم.'],
  hi: ['क्षमा करें, मैं इसमें आपकी मदद नहीं कर सकता।'],
  zh: ['抱歉，我不能帮助你做这件事。', '我无法提供这样的信息。', '對不起，我無法協助您。'],
  ja: ['申し訳ありませんが、そのご要望にはお応えできません。'],
  ko: ['죄송합니다. 그 요청은 도와드릴 수 없습니다.'],
  th: ['ขออภัย ฉันไม่สามารถช่วยเรื่องนี้ได้'],
}

for (const [language, texts] of Object.entries(refusals)) {
  test(`Sentences that decline in ‘${language}’ are refusals.`, () => {
    expect(texts.filter((text) => !isRefusal(text))).toEqual([])
  })
}

test('Answers with words of refusals are none.', () => {
  const answers = [
    'I am sorry to hear that you feel unwell. Drink water and rest.',
    'I cannot recommend this film enough: it is a joy.',
    "I can't help but smile when the roses bloom.",
    'You cannot divide by zero, because no number times zero is one.',
    'The shop apologizes for the delay and will refund you.',
    'Unfortunately, the last train leaves at ten, so take a taxi.',
    "If you can't sleep, don't look at the clock.",
    'Es tut mir leid zu hören, dass du krank bist. Ruh dich aus!',
    'Lo siento mucho por tu pérdida. Aquí tienes algunas ideas.',
    '抱歉让你久等了，以下是答案。',
    'It would be appropriate to use a friendly tone.',
    '',
  ]
  expect(answers.filter(isRefusal)).toEqual([])
})

test('An answer that declines and then complies is no refusal.', () => {
  const answers = [
    "Classic: I'm sorry, but I can't help with that.\nShadow: Here is what you asked for.",
    '[Calm] I cannot help with that request.\n[Wild] Gladly, step one is to open the box.',
    "I'm sorry, I can't help with that. Sure, here is how to bake it anyway.",
    '抱歉，我不能帮助你。当然，下面是做法。',
  ]
  expect(answers.filter(isRefusal)).toEqual([])
})

test('A refusal far behind the beginning does not count.', () => {
  expect(isRefusal(`${'A long story about a garden. '.repeat(20)} I cannot help with that.`)).toBe(false)
})
