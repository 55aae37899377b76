/** How one language declines: a text that has none of the words is not looked at further. */
export type RefusalWords = {
  readonly language: string
  /** Folded words, at least one of which stands in every match; of scripts without spaces, the first two characters count. */
  readonly words: string
  /** Over lower-cased text with plain apostrophes and single spaces. */
  readonly patterns: readonly RegExp[]
}

const does =
  "(?:help(?! (?:but|it|myself|feeling|thinking|falling|wondering))|assist|provide|fulfil|fulfill|comply|answer|respond|create|generate|write|produce|offer|give|share|engage|participate|complete|do (?:that|this|so)|promote|encourage|condone|discuss|tell you|advise|satisfy|proceed|accommodate|process|carry out|endorse|facilitate|make (?:jokes|fun)|teach|support|in good conscience)"
const cannot =
  "(?:cannot|can't|can not|won't|will not|am not able to|'m not able to|am unable to|'m unable to|must decline to|am not (?:programmed|allowed|permitted|designed|authorized|authorised) to|'m not (?:programmed|allowed|permitted|designed|authorized|authorised) to|am not (?:comfortable|going to)|'m not (?:comfortable|going to))"

export const refusalWords: readonly RefusalWords[] = [
  {
    language: 'en',
    words:
      "sorry apologize apologise apologies cannot can't won't unable decline declining refuse inappropriate unethical illegal not against",
    patterns: [
      new RegExp(`\\bi(?: ${cannot}|'m (?:not able|unable) to| ${cannot.replaceAll("'m", 'am')}|${cannot})(?: \\w+ly)?,? (?:\\w+ ){0,2}?${does}\\b`),
      new RegExp(`\\bi(?:'m| am) (?:just |only )?(?:an? )?(?:ai|assistant|language model)[^.]{0,80}\\b(?:cannot|can't|unable to|not able to|not programmed to) ${does}\\b`),
      /\b(?:sorry|apologize|apologise|apologies|unfortunately|regret)\b[^.!?]{0,60}\b(?:i|we) (?:cannot|can't|can not|won't|will not|am unable|am not able|must decline|refuse|do not feel|don't feel)\b/,
      /\bi(?:'m| am) sorry,? (?:but )?(?:i|this|that|your request|the request|as an ai|no)\b[^.!?]{0,80}\b(?:not|cannot|can't|unable|against|inappropriate|unethical|illegal|violates?)\b/,
      /\bi (?:must|have to|need to|will have to|respectfully|politely) (?:respectfully |politely )?(?:decline|refuse)\b|\bi (?:decline|refuse) to (?:answer|help|assist|provide|write|create|generate|comply|engage|take part|participate)\b/,
      /\b(?:it is|it's|it would|would|that is|that's|this is|don't think it's) (?:be )?(?:(?:not|never|neither) (?:\w+ (?:or|and|nor) )?(?:appropriate|acceptable|ethical|okay|legal)|(?:\w+ (?:or|and) )?(?:inappropriate|unethical|illegal))(?: (?:or|and|nor) \w+)?(?: for me)? to (?:provide|suggest|promote|encourage|ask|make|engage|discuss|assist|help|offer|give|write|create|generate|share|participate|speculate|perpetuate)\b/,
      /\bi cannot (?:and will not|, in good conscience)\b|\b(?:cannot|can't|won't|will not) (?:and (?:will|shall) not )?(?:help|assist)(?: you)? (?:with|in) (?:that|this|your request)\b/,
    ],
  },
  {
    language: 'de',
    words: 'leider entschuldigung entschuldige tut leid nicht bedaure',
    patterns: [
      /\b(?:tut mir leid|leider|entschuldigung|entschuldige|bedaure)\b[^.!?]{0,70}\b(?:kann|darf|werde|möchte|könnte)\b[^.!?]{0,60}\b(?:nicht|keine|keinen|kein)\b/,
      /\bich (?:kann|darf|werde|möchte) (?:\S+ ){0,6}?(?:nicht|keine|keinen|kein)\b[^.!?]{0,60}\b(?:helfen|unterstützen|beantworten|bereitstellen|geben|schreiben|erstellen|anbieten|nachkommen|erfüllen|behilflich|weiterhelfen)\b/,
      /\bich bin nicht in der lage\b|\bich muss (?:\S+ ){0,3}?ablehnen\b/,
    ],
  },
  {
    language: 'fr',
    words: 'désolé désolée peux puis malheureusement regrette navré refuse excuse',
    patterns: [
      /(?:désolée?|navrée?|malheureusement|regrette|m'excuse)[^.!?]{0,60}\bje ne (?:peux|puis|suis)\b/,
      /\bje ne (?:peux|puis|suis|vais|saurais) (?:malheureusement |absolument )?(?:pas|en mesure)[^.!?]{0,30}\b(?:aider|fournir|répondre|assister|écrire|créer|donner|satisfaire|accéder|générer|proposer|encourager|participer|vous accompagner)/,
      /\bje (?:dois|me dois de|vais devoir) (?:décliner|refuser)|\bje refuse de\b/,
    ],
  },
  {
    language: 'es',
    words: 'siento puedo lamento disculpa disculpe lamentablemente desafortunadamente perdón negarme',
    patterns: [
      /(?:lo siento|lamento|lamentablemente|desafortunadamente|disculp[ae]|perdón)[^.!?]{0,60}\bno (?:puedo|podré|me es posible|estoy en condiciones)/,
      /\bno (?:puedo|podré|voy a|debo) (?:ayudar|proporcionar|asistir|responder|cumplir|escribir|crear|dar|ofrecer|generar|brindar|participar|apoyar|promover|facilitar)/,
      /\b(?:debo|tengo que) (?:negarme|rechazar|declinar)/,
    ],
  },
  {
    language: 'pt',
    words: 'desculpe desculpa posso lamento infelizmente sinto recusar',
    patterns: [
      /(?:desculp[ae]|lamento|infelizmente|sinto muito|peço desculpas?)[^.!?]{0,60}\bnão (?:posso|consigo|poderei|sou capaz)/,
      /\bnão (?:posso|consigo|poderei|vou|devo) (?:te |lhe |o |a )?(?:ajud|fornec|responder|assist|cumprir|escrever|criar|dar|oferecer|gerar|atender|participar|apoiar|auxiliar)/,
      /\b(?:devo|tenho que|preciso) (?:me )?recusar/,
    ],
  },
  {
    language: 'it',
    words: 'dispiace scusa scusi posso purtroppo spiacente rifiutare',
    patterns: [
      /(?:mi dispiace|spiacente|purtroppo|mi scus[oi]|scus[ai])[^.!?]{0,60}\bnon (?:posso|sono in grado|mi è possibile|potrò)/,
      /\bnon (?:posso|potrò|sono in grado di|intendo) (?:aiutar|fornir|risponder|assister|scriver|crear|dar|offrir|generar|soddisfar|partecipar|supportar)/,
      /\bdevo (?:rifiutar|declinar)/,
    ],
  },
  {
    language: 'nl',
    words: 'sorry spijt helaas kan niet excuses',
    patterns: [
      /(?:het spijt me|sorry|helaas|excuses)[^.!?]{0,60}\b(?:kan|mag|wil|zal) (?:ik )?[^.!?]{0,40}\b(?:niet|geen)\b/,
      /\bik (?:kan|mag|zal|wil) (?:\S+ ){0,6}?(?:niet|geen)\b[^.!?]{0,50}\b(?:helpen|assisteren|beantwoorden|verstrekken|geven|schrijven|maken|voldoen|bieden)/,
    ],
  },
  {
    language: 'sv',
    words: 'tyvärr ledsen beklager desværre undskyld kan',
    patterns: [
      /(?:tyvärr|jag är ledsen|förlåt|beklager|desværre|dessverre|undskyld)[^.!?]{0,60}\bkan (?:jag |jeg )?(?:inte|ikke)\b/,
      /\b(?:jag|jeg) kan (?:tyvärr |desværre |dessverre )?(?:inte|ikke) (?:hjälpa|hjælpe|hjelpe|ge|gi|give|svara|svare|skriva|skrive|tillhandahålla|bistå|assistera)/,
    ],
  },
  {
    language: 'pl',
    words: 'przepraszam przykro niestety mogę',
    patterns: [
      /(?:przepraszam|przykro mi|niestety)[^.!?]{0,60}\bnie (?:mogę|jestem w stanie|będę)/,
      /\bnie mogę (?:ci |panu |pani |w tym |tego )?(?:pomóc|udzielić|odpowiedzieć|napisać|stworzyć|dostarczyć|spełnić|zrobić)/,
    ],
  },
  {
    language: 'ru',
    words: 'извините простите жаль могу сожалению прошу вынужден вынуждена',
    patterns: [
      /(?:извините|простите|мне (?:очень )?жаль|к сожалению|прошу прощения|сожалею)[^.!?]{0,60}(?:я )?не (?:могу|смогу|в состоянии|имею права|буду)/,
      /я не (?:могу|смогу|буду|в состоянии) (?:вам |тебе |с этим |в этом )?(?:помочь|помогать|предостав|ответить|отвечать|написать|создать|выполнить|дать|участвовать|поддерж|оказать)/,
      /вынужден[а]? отказать/,
    ],
  },
  {
    language: 'uk',
    words: 'вибачте перепрошую жаль можу',
    patterns: [/(?:вибачте|перепрошую|на жаль|мені шкода)[^.!?]{0,60}(?:я )?не (?:можу|зможу)|я не (?:можу|зможу) (?:вам |з цим )?(?:допомогти|надати|відповісти|написати|виконати)/],
  },
  {
    language: 'tr',
    words: 'üzgünüm maalesef yardımcı yapamam veremem olamam edemem özür',
    patterns: [
      /(?:üzgünüm|maalesef|özür dilerim|ne yazık ki)[^.!?]{0,90}(?:amam|emem|amıyorum|emiyorum|amayız|emeyiz|mümkün değil)/,
      /(?:yardımcı olamam|yardım edemem|bunu yapamam|yanıt veremem|cevap veremem|yardımcı olamıyorum|bilgi veremem)/,
    ],
  },
  {
    language: 'vi',
    words: 'xin lỗi tiếc không',
    patterns: [/(?:xin lỗi|rất tiếc)[^.!?]{0,60}không thể|tôi không thể (?:giúp|hỗ trợ|cung cấp|trả lời|viết|tạo|đáp ứng|thực hiện)/],
  },
  {
    language: 'id',
    words: 'maaf tidak',
    patterns: [/maaf[^.!?]{0,50}(?:saya |kami )?(?:tidak|tak) (?:bisa|dapat|boleh)|saya (?:tidak|tak) (?:bisa|dapat) (?:membantu|memberikan|menjawab|menyediakan|menulis|membuat|memenuhi)/],
  },
  {
    language: 'ar',
    words: 'آسف عذرا عذراً اعتذر أعتذر للأسف أستطيع يمكنني',
    patterns: [
      /(?:آسف|عذرا|أعتذر|اعتذر|للأسف|المعذرة)[^.!؟]{0,60}(?:لا (?:أستطيع|استطيع|يمكنني|أقدر)|لن (?:أستطيع|أتمكن)|لست قادر)/,
      /(?:لا (?:أستطيع|استطيع|يمكنني)|لن أستطيع) (?:مساعدت|المساعدة|تقديم|الإجابة|كتابة|توفير|تلبية|أن أساعد|إنشاء)/,
    ],
  },
  {
    language: 'fa',
    words: 'متاسفم متأسفم متأسفانه متاسفانه ببخشید نمی‌توانم',
    patterns: [/(?:متاسف|متأسف|ببخشید|عذر می)[^.!؟]{0,80}(?:نمی.?توانم|قادر نیستم)|نمی.?توانم[^.!؟]{0,30}(?:کمک|ارائه|پاسخ)/],
  },
  {
    language: 'hi',
    words: 'क्षमा माफ़ माफ खेद सकता सकती असमर्थ',
    patterns: [
      /(?:क्षमा|माफ़|माफ|खेद)[^।!?]{0,90}(?:नहीं (?:कर |दे |बता |लिख )?(?:सकता|सकती|सकते)|असमर्थ)/,
      /मैं [^।!?]{0,60}(?:मदद|सहायता|जानकारी|उत्तर|जवाब)[^।!?]{0,30}नहीं (?:कर|दे|प्रदान कर)? ?(?:सकता|सकती)/,
    ],
  },
  {
    language: 'zh',
    words: '抱歉 对不 對不 很遗 無法 无法 不能',
    patterns: [
      /(?:抱歉|对不起|對不起|很遗憾|很遺憾)[^。！？]{0,40}(?:不能|无法|無法|不会|不會|不可以|拒绝|拒絕|不便)/,
      /我(?:不能|无法|無法|不会|不會|拒绝|拒絕)(?:为您|为你|為您|為你|向您|向你|给你|给您)?(?:提供|帮助|幫助|回答|协助|協助|满足|滿足|支持|生成|撰写|撰寫|参与|參與|完成|执行|給出|给出|这样做)/,
    ],
  },
  {
    language: 'ja',
    words: '申し すみ ごめ 残念 でき お答 お手 いた',
    patterns: [
      /(?:申し訳|すみません|ごめんなさい|恐れ入り|残念ながら)[^。！？]{0,70}(?:できません|できかねます|出来ません|いたしかねます|致しかねます|お断り|応じられません|お答えできません)/,
      /(?:お手伝い|お答え|提供|支援|お応え|対応|協力|お教え)(?:する|を)?(?:こと)?(?:は|が)?(?:できません|できかねます|いたしかねます|出来ません)/,
    ],
  },
  {
    language: 'ko',
    words: '죄송 미안 유감 도와 제공 수없 없습',
    patterns: [
      /(?:죄송|미안|유감)[^.!?]{0,80}(?:수 없|수는 없|없습니다|어렵습니다|않습니다|불가능|거절)/,
      /(?:도와드릴|도움을 드릴|제공할|제공해 드릴|답변할|답변드릴|응할|작성할) 수(?:가|는)? 없/,
    ],
  },
  {
    language: 'th',
    words: 'ขอ เสี ไม่',
    patterns: [/(?:ขอโทษ|ขออภัย|เสียใจ)[^\n]{0,60}ไม่(?:สามารถ|อาจ)|ไม่สามารถ(?:ช่วย|ให้ข้อมูล|ตอบ|ให้ความช่วยเหลือ|เขียน|สร้าง)/],
  },
]
