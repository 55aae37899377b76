import type { Phrasing } from './phrasing.ts'

/** What sentences say that take a model's own identity or rules from it. Those of `roles` begin a role to be played. */
export const identityKeys = ['obedience', 'no-ai', 'no-rules', 'persona', 'accepted'] as const

/** A model, as texts that address one call it. */
const model =
  /\b(?:a\.?i|artificial intelligence|(?:language|chat|llm) ?models?|llm|chat ?gpt|gpt(?:-?\d\w*)?|llama|claude|gemini|bard|qwen|mistral|deepseek|chatbot|bot|ai assistant)\b/
const toModel = /\b(?:you|your|you're|i|i'm|i am|my|a\.?i|assistant|model|chatbot|chat ?gpt)\b/
const wholly = /\b(?:absolute|complete|total|unconditional|utter|full|blind|unquestioning|perfect|entire)(?:ly)?\b/

const english: readonly Phrasing[] = [
  {
    says: 'obedience',
    anchors: ['obedien', ' obey'],
    all: [/\bobe(?:y|dien)/, wholly, /\b(?:agent|assistant|a\.?i|model|chatbot|bot|user|user's|instructions?|commands?)\b/, toModel],
  },
  {
    says: 'obedience',
    anchors: ['without question', 'without hesitation', 'without refus', 'without judg', 'without objection', 'without any hesitation', 'without any question', 'without moral', 'without deviation'],
    all: [
      /\b(?:obey|follow|comply|fulfil|execute|carry out|do (?:whatever|anything|everything)|answer)/,
      /\b(?:instructions?|commands?|orders?|requests?|whatever (?:i|you|the user) (?:ask|say|tell|want))/,
      /\b(?:you (?:will|must|should|shall|are|obey|follow|comply|do|have to)|i (?:will|shall|must|am)|i'll)\b/,
      /\b(?:user|user's|agent|assistant|a\.?i|model|you ask|you tell|you say|your instructions?|your commands?)\b/,
    ],
  },
  {
    says: 'no-ai',
    anchors: ['no longer', 'not longer', 'anymore', 'any more', 'cease to be', 'stop being'],
    all: [/\byou(?:'re| are| will| must| should)?\b/, /\byou(?:'re| are) (?:now )?no longer (?:\w+,? (?:or|nor) )?(?:an? |the )?|\byou(?:'re| are) not (?:an? )?(?:\w+ ){0,3}any ?more|cease to be|stop being/, model, /(?:no longer|not|cease to be|stop being)\W+(?:\w+\W+){0,4}?(?:a\.?i\b|artificial|language model|large language|llm|chat|gpt|llama|claude|gemini|bard|qwen|mistral|deepseek|bot\b)/],
  },
  {
    says: 'no-rules',
    anchors: ['restrict', 'guideline', 'ethic', ' rules', 'filters', 'limitations', 'constraints', 'polic', 'moral', 'censor', 'confines', 'boundaries', 'safeguards'],
    all: [
      /\b(?:no|not|never|without|n't|free (?:of|from)|any|ignor\w+|disregard\w*|bypass\w*|drop|abandon|freed|unbound)\b|n't/,
      /\byou(?:'re| are)? (?:now )?(?:have|has|are|follow|obey|need|do|can|no longer|not|will|must|never|don't|aren't|completely|fully|free|have been)\b|\byou've (?:broken|been)\b|\byou're\b/,
      /(?:\b(?:have|are (?:under|bound by)|with|follow|has|having)(?: absolutely)? (?:no|zero) |\b(?:not|no longer|never|aren't|isn't|n't)(?: \w+){0,2}? (?:bound|restricted|limited|constrained|governed|subject|abide|adhere|bind|apply)\b|\bfree (?:of|from)\b|\bbroken free\b|\bfreed from\b|\bunbound by\b|\bwithout (?:any )?(?=\w+ ?\w* ?(?:restrictions?|guidelines|constraints|boundaries|filters|limitations))|\b(?:ignor|disregard|bypass|abandon|forget|drop)\w* (?:all |any |every |the |your |of |its |previous |openai's? ){1,4}(?:\w+ ){0,2}?(?=rules|guidelines|restrictions|filters|polic|ethic|moral|safeguards|limitations))/,
      /(?:\b(?:ethic|moral)\w*|\b(?:content|usage|safety|openai'?s?|programm?\w*|your own|a\.?i|imposed|built-in) (?:\w+ ){0,3}?(?:polic\w+|rules|guidelines|restrictions|limitations|filters|constraints|safeguards|boundaries)|\b(?:no|any) (?:rules|restrictions|filters|guidelines|limitations|censorship|limits|polic\w+|safeguards|constraints)|\bconfines of)/,
      /\b(?:a\.?i|assistant|model|chatbot|chat ?gpt|openai|respond|answer|anything|persona|character|responses?|outputs?|censor\w*|bot|user|requests?|content|safety|programm?ing|restrictions or|ethic\w* (?:guidelines|restrictions|constraints|boundaries|rules|limit\w*))\b/,
    ],
  },
  {
    says: 'no-rules',
    anchors: ['uncensored', 'unfiltered', 'unrestricted', 'amoral', 'unaligned', 'jailbroken', 'unethical'],
    all: [
      /\b(?:uncensored|unfiltered|unrestricted|amoral|unaligned|jailbroken|unethical)\b/,
      /\b(?:you(?:'re| are)(?: now| currently| to be)?|act as|pretend to be|become|as|i am|i'm|called) (?:(?:an?|the|\w+, an?|\w+,) )?(?:\w+,? (?:and )?){0,4}?(?:uncensored|unfiltered|unrestricted|amoral|unaligned|jailbroken|unethical)\b/,
      model,
    ],
  },
  {
    says: 'no-rules',
    anchors: ['never refuse', 'never say no', 'never decline', 'never reject', 'cannot refuse', 'not refuse', 'never deny'],
    all: [
      /\b(?:never|cannot|can't|must not|will not|won't|may not|not) (?:ever )?(?:refuse|say no|decline|reject|deny)/,
      /\byou\b/,
      /\b(?:any|a|every|the user's|my|user|direct|human) (?:\w+ )?(?:requests?|questions?|instructions?|prompts?|commands?|orders?)\b/,
      /\b(?:illegal|harmful|unethical|immoral|dangerous|offensive|no matter|regardless|even if|never refuse)/,
    ],
  },
  {
    says: 'persona',
    anchors: ['do anything now', ' dan ', 'jailbreak', 'jailbroken', 'developer mode', 'evil confidant', 'betterdan', 'machiavellian', 'avoid norms', ' opposite mode', 'anti-dan', 'god mode', 'dev mode', 'maximum virtual machine', 'unrestricted mode'],
    all: [
      /\b(?:do anything now|dan|betterdan|jailbr(?:eak|oken)(?: \w+)? (?:mode|prompt|persona|bot|ai)|developer mode|dev mode|evil confidant|always intelligent and machiavellian|machiavellian|strive to avoid norms|opposite mode|god mode|unrestricted mode|maximum virtual machine)\b/,
      /\b(?:act(?:ing)? as|pretend(?:ing)?|you are(?: now)?|you're(?: now)?|you will be|going to (?:act|be|pretend|role)|role ?play(?:ing)?|immerse yourself|from now on|stay (?:a|in character|as)|respond as|simulate|ignore|enter(?:ing)?|enabled?|switch(?:ing)? to|activate)\b/,
      /\b(?:chat ?gpt|a\.?i|do anything now|model|openai|dan|jailbr\w+|confidant|machiavellian|norms|assistant|chatbot)\b/,
    ],
  },
  {
    says: 'accepted',
    anchors: ['i am dan', "i am aoa", 'i will never apply', 'whatever you ask', 'fulfill this instruction', 'obedient', 'no ethical', 'no moral', 'do anything you', 'developer mode enabled', 'without any ethical', 'without ethical'],
    all: [
      /\b(?:i am dan\b|i am aoa\b|i(?:'m| am) (?:your |an? |now )?(?:absolutely|completely|totally|unconditionally|fully) obedient|i will never apply any (?:opinion|principle|moral)|i (?:will|shall|can|'ll) (?:just )?do (?:whatever|anything) you (?:ask|tell|want|say)[^.]{0,20}without|i have no (?:ethical|moral) (?:guidelines|rules|restrictions|constraints|limits|boundaries|principles)|developer mode enabled|without any unsolicited adjustments)/,
    ],
  },
]

/** For a language: how it says that one wholly obeys, is no AI any longer, has no rules, and plays an unfettered model. */
const others: readonly Phrasing[] = [
  // German
  { says: 'obedience', anchors: ['gehorsam', 'gehorch', 'gehorche'], all: [/gehor(?:sam|ch)/, /\b(?:absolut|bedingungslos|vollkommen|völlig|blind|uneingeschränkt)/, /\b(?:du|sie|ich|agent|assistent|ki)\b/, /\b(?:agent|assistent|ki|nutzer|benutzer|anweisung\w*|befehl\w*|anwender)\b/] },
  { says: 'no-ai', anchors: ['nicht mehr', 'nicht länger', ' mehr ', 'keine ki', 'kein ki'], all: [/\b(?:du bist|sie sind)\b/, /\b(?:nicht (?:mehr|länger)|keine?\b.{0,40}\bmehr)\b/, /\b(?:ki|künstliche intelligenz|sprachmodell|chatgpt|ki-\w+)\b/] },
  { says: 'no-rules', anchors: ['regeln', 'richtlinien', 'beschränkung', 'einschränkung', 'ethisch', 'moralisch', 'zensur', 'unzensiert'], all: [/\b(?:du|sie) (?:hast|haben|bist|sind|musst|müssen|unterliegst|unterliegen|kennst)|\bunzensierte/, /\b(?:keine(?:n|r|rlei)?|nicht|ohne|frei von|unzensierte)\b/, /\b(?:ethisch\w*|moralisch\w*|inhaltsrichtlinien|sicherheitsregeln|zensur|regeln|richtlinien|beschränkungen|einschränkungen)/, /\b(?:ki|sprachmodell|assistent|chatgpt|antworte\w*|anfragen?|modell|openai)\b/] },
  // French
  { says: 'obedience', anchors: ['obéi', 'obei'], all: [/\bob[ée]i/, /\b(?:absolu|total|inconditionnel|aveugl|parfait|entière)/, /\b(?:tu|vous|je|agent|assistant|ia)\b/, /\b(?:agent|assistant|ia|utilisateur|instructions?|ordres?|modèle)\b/] },
  { says: 'no-ai', anchors: [' n es plus', ' n êtes plus', ' es plus', ' êtes plus'], all: [/\b(?:tu n'es|vous n'êtes) plus\b/, /\b(?:ia|intelligence artificielle|modèle de langage|chatgpt|assistant ia)\b/] },
  { says: 'no-rules', anchors: ['règles', 'restriction', 'éthique', 'moral', 'censure', 'limites'], all: [/\b(?:tu|vous)\b/, /\b(?:aucune?|sans|plus de|libéré|ne (?:suis|respecte)|n'as pas|n'avez pas)\b/, /\b(?:règles?|restrictions?|éthiques?|morales?|censure|limites)/, /\b(?:ia|modèle|assistant|chatgpt|openai|intelligence artificielle)\b/] },
  // Spanish
  { says: 'obedience', anchors: ['obedien', 'obedec', 'obedezc'], all: [/\bobede/, /\b(?:absolut|total|incondicional|ciega|completa|plena)/, /\b(?:eres|debes|serás|soy|agente|asistente|ia)\b/, /\b(?:agente|asistente|ia|usuario|instruccion\w*|órdenes|modelo)\b/] },
  { says: 'no-ai', anchors: [' ya no ', 'dejas de ser'], all: [/\bya no (?:eres|serás|es usted)|dejas de ser/, /\b(?:ia|inteligencia artificial|modelo de lenguaje|chatgpt|asistente de ia)\b/] },
  { says: 'no-rules', anchors: ['reglas', 'restricci', 'ética', 'ético', 'moral', 'censura', 'filtros', 'límites'], all: [/\b(?:eres|tienes|tendrás|debes|estás|puedes)\b/, /\b(?:ningun[ao]?s?|sin|no tienes|libre de|ignora)\b/, /\b(?:reglas|restricciones|étic\w+|moral\w*|censura|filtros|límites)/, /\b(?:ia|modelo|asistente|chatgpt|openai|inteligencia artificial)\b/] },
  // Portuguese
  { says: 'no-ai', anchors: ['não é mais', 'não és mais', 'deixou de ser', 'já não és'], all: [/\b(?:você|tu)\b/, /(?:não é|não és) mais|deixou de ser|já não és/, /\b(?:ia|inteligência artificial|modelo de linguagem|chatgpt)\b/] },
  { says: 'no-rules', anchors: ['regras', 'restriç', 'ética', 'ético', 'moral', 'censura', 'filtros', 'limites'], all: [/\b(?:você|tu)\b/, /\b(?:nenhuma?|sem|não tem|não segue|livre de)\b/, /\b(?:regras|restrições|étic\w+|mora(?:l|is)|censura|filtros|limites)/, /\b(?:ia|modelo|assistente|chatgpt|openai|inteligência artificial)\b/] },
  // Italian
  { says: 'no-ai', anchors: ['non sei più', 'non sei piu'], all: [/non sei più|non sei piu/, /\b(?:ia|intelligenza artificiale|modello linguistico|chatgpt|ai)\b/] },
  { says: 'obedience', anchors: ['obbedi', 'ubbidi'], all: [/\b(?:obbedi|ubbidi)/, /\b(?:assolut|totale|totalmente|incondizionat|ciecamente|completamente)/, /\b(?:agente|assistente|ia|utente|istruzioni|ordini|modello)\b/] },
  { says: 'no-rules', anchors: ['regole', 'restrizion', 'etich', 'etico', 'morali', 'censura', 'filtri'], all: [/\b(?:sei|hai|devi|puoi)\b/, /\b(?:nessuna?|senza|non hai|liber[oa] da)\b/, /\b(?:regole|restrizioni|etich?[eoia]|moral[ei]|censura|filtri)/, /\b(?:ia|modello|assistente|chatgpt|openai|intelligenza artificiale)\b/] },
  // Russian
  { says: 'obedience', anchors: ['послуш', 'подчин', 'повинов'], all: [/послуш|подчин|повинов/, /абсолютно|полностью|безусловно|беспрекословно|во всём|слепо/, /(?:^|[^а-яё])(?:ты|вы|я)(?:$|[^а-яё])/, /агент|помощник|ассистент|ии|пользовател|инструкци|команд|приказ/] },
  { says: 'no-ai', anchors: ['больше не'], all: [/(?:ты|вы) (?:теперь )?больше не/, /(?:^|[^а-яё])ии(?:$|[^а-яё])|искусственн|языков\S* модел|chatgpt|нейросет/] },
  { says: 'no-rules', anchors: ['огранич', 'правил', 'этич', 'морал', 'цензур', 'фильтр'], all: [/(?:^|[^а-яё])(?:ты|вы|тебя|вас|у тебя|у вас)(?:$|[^а-яё])/, /(?:^|[^а-яё])(?:нет|без|не|никаких|свободен от)(?:$|[^а-яё])/, /огранич|правил|этич|морал|цензур|фильтр/, /(?:^|[^а-яё])ии(?:$|[^а-яё])|искусственн|модел|chatgpt|openai|нейросет|ассистент/] },
  // Chinese, with the traditional characters that differ
  { says: 'obedience', anchors: ['绝对服从', '完全服从', '无条件服', '絕對服從', '完全服從', '無條件服', '无条件地', '绝对听从', '完全听从', '绝对顺从', '無條件地'], all: [/服从|听从|顺从|服從|聽從|順從/, /[你您我]/, /用户|用戶|使用者|指令|命令|助手|人工智能|人工智慧|ai|代理|智能体/] },
  { says: 'no-ai', anchors: ['你不再是', '您不再是', '已不再是', '现在不再是', '你不是一个', '经不再是', '經不再是', '現在不再是'], all: [/[你您]/, /不再是|不是一个(?=.{0,4}ai)/, /ai|人工智能|人工智慧|语言模型|語言模型|chatgpt|机器人|機器人/] },
  { says: 'no-rules', anchors: ['没有任何', '不受任何', '无视所有', '无视任何', '不受道德', '沒有任何', '不必遵守', '无需遵守', '无需遵循', '不遵守任', '不再受到', '忽略所有', '摆脱所有', '擺脫所有', '無視所有', '不受限制'], all: [/[你您]/, /道德|伦理|倫理|法律|安全准则|限制|约束|約束|规则|規則|审查|審查|准则|準則/, /ai|人工智能|人工智慧|模型|助手|chatgpt|openai|回答|机器人|機器人/] },
  // Japanese
  { says: 'obedience', anchors: ['絶対服従', '完全に服従', '絶対に従', '無条件に従', '絶対的に従'], all: [/服従|従[うえいわっ順]/, /ユーザー|指示|命令|エージェント|アシスタント|ai/] },
  { says: 'no-ai', anchors: ['ではありま', 'ではない', 'じゃない', 'ではなく'], all: [/あなたは|君は|お前は/, /もう|もはや|今から/, /ai|人工知能|言語モデル|chatgpt/, /(?:ai|人工知能|言語モデル|chatgpt|アシスタント)[^、。]{0,6}(?:では|じゃ)/] },
  { says: 'no-rules', anchors: ['制限はあり', '制限があり', '倫理的な', '制限なし', '規則に縛', 'ルールに縛', '制約を受け', '制限を受け', 'に縛られな'], all: [/あなた|君は|お前/, /制限|倫理|規則|ルール|制約|検閲/, /ない|なし|ません|無視|縛られ/, /ai|人工知能|モデル|アシスタント|chatgpt|openai/] },
  // Korean
  { says: 'obedience', anchors: [' 복종하', '절대복종', ' 순종하', ' 복종해', '무조건 따'], all: [/복종|순종|무조건 따/, /절대|완전|무조건/, /사용자|명령|지시|에이전트|어시스턴트|ai|인공지능/] },
  { says: 'no-ai', anchors: ['더 이상', '더이상 '], all: [/당신은|너는|넌|귀하는/, /ai|인공지능|언어 모델|chatgpt|챗봇/, /아닙니다|아니다|아니야|아니며/] },
  { says: 'no-rules', anchors: ['제한이 없', '제약이 없', ' 윤리적', ' 도덕적', '규칙을 무시', '규칙이 없', '제한 없이'], all: [/당신|너는|넌/, /없|무시|않/, /제한|제약|윤리|도덕|규칙|검열/, /ai|인공지능|모델|챗봇|chatgpt|어시스턴트/] },
  // Arabic
  { says: 'no-ai', anchors: ['لم تعد', 'لست بعد', 'لم تعودي'], all: [/لم تعد|لست بعد/, /ذكاء|نموذج|chatgpt/] },
  { says: 'obedience', anchors: ['مطيع', 'طاعة', 'أطع ', 'تطيع'], all: [/مطيع|طاعة|تطيع|أطع/, /مطلق|تمام|كامل|عمياء/, /مستخدم|تعليمات|أوامر|وكيل|مساعد|نموذج/] },
  // Hindi
  { says: 'no-ai', anchors: ['अब आप', 'अब तुम', 'आप अब', 'तुम अब'], all: [/नहीं/, /(?:^|\s)(?:ai|एआई)|कृत्रिम|भाषा मॉडल|chatgpt/] },
  { says: 'obedience', anchors: ['आज्ञाकारी', 'आज्ञा का'], all: [/आज्ञा/, /पूर्ण|बिल्कुल|पूरी|निर्विवाद/, /एजेंट|सहायक|उपयोगकर्ता|निर्देश|आदेश|मॉडल/] },
  // Vietnamese, Indonesian, Turkish
  { says: 'no-ai', anchors: ['không còn là', 'bukan lagi', 'değilsin'], all: [/bạn không còn là|(?:kamu|anda|kau) bukan lagi|artık.*değilsin/, /\bai\b|trí tuệ nhân tạo|mô hình ngôn ngữ|chatgpt|kecerdasan buatan|model bahasa|yapay zek|dil modeli/] },
  { says: 'obedience', anchors: ['tuyệt đối tuân', 'vâng lời', 'patuh sepenuh', 'sepenuhnya patuh', 'itaatkar', 'itaat et', 'mutlak itaat'], all: [/tuân|vâng lời|patuh|itaat/, /tuyệt đối|hoàn toàn|sepenuh|mutlak|tamamen|kayıtsız/, /người dùng|mệnh lệnh|hướng dẫn|pengguna|perintah|instruksi|agen|kullanıcı|talimat|emir|asistan|ajan|trợ lý/] },
]

/** Every phrasing, in the order of which signals count them. */
export const identityPhrasings: readonly Phrasing[] = [...english, ...others]
