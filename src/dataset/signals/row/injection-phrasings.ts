import type { Phrasing } from './phrasing.ts'

/** A language's words for: ignore; what came before; instructions. */
type OverrideWords = {
  readonly anchors: readonly string[]
  readonly ignore: RegExp
  readonly previous: RegExp
  readonly instructions: RegExp
}

/** One row a language. */
const overrides: readonly OverrideWords[] = [
  // English
  {
    anchors: ['ignore', 'disregard', 'forget', 'override', 'bypass', 'do not follow', 'stop following', 'neglect'],
    ignore: /\b(?:ignore|disregard|forget|override|bypass|do not follow|don't follow|stop following|neglect)\b(?! to\b)/,
    previous: /\b(?:previous|prior|above|earlier|preceding|foregoing|all|any|your|original|existing|other|system|before|initial|given)\b/,
    instructions:
      /\b(?:previous|prior|above|earlier|preceding|foregoing|all|any|your|original|existing|system|initial|safety|other|given|developer'?s?)(?: \w+){0,2}? (?:instructions?|prompts?|directives?|directions|guidelines|commands?|messages?)\b|\binstructions? (?:above|before|so far|given|you (?:were|have been|received))\b|\beverything (?:above|before|you were told|i (?:said|told))\b/,
  },
  // German
  { anchors: ['ignorier', 'vergiss', 'missacht', 'vergessen sie'], ignore: /\b(?:ignorier|vergiss|missacht|vergessen sie)/, previous: /\b(?:vorherig|vorig|bisherig|obig|alle|sämtlich|früher|vorangegangen|ursprünglich)/, instructions: /\b(?:anweisung|instruktion|befehl|vorgabe|systemnachricht|prompt|regeln)/ },
  // French
  { anchors: ['ignore', 'oublie', 'ne tiens pas', 'ne tenez pas'], ignore: /\b(?:ignore[rsz]?|oublie[rsz]?|ne (?:tiens|tenez) pas compte)\b/, previous: /(?:précédent|antérieur|ci-dessus|toutes (?:les|tes|vos)|initiales?)/, instructions: /\b(?:instructions?|consignes?|directives?|ordres|invites?)\b/ },
  // Spanish
  { anchors: ['ignor', 'olvid', 'omite', 'haz caso omiso', 'descart'], ignore: /\b(?:ignor[ae]|olvid[ae]|omit[ae]|haz caso omiso|descart[ae])/, previous: /\b(?:anterior|previ[ao]s|todas (?:las|tus)|originales)/, instructions: /\b(?:instruccion|indicacion|órdenes|directri|reglas del sistema)/ },
  // Portuguese
  { anchors: ['ignor', 'esqueça', 'esquece', 'desconsider'], ignore: /\b(?:ignor[ea]|esque[çc][ae]|desconsider[ea])/, previous: /\b(?:anterior|prévi|todas as|acima|originais)/, instructions: /\b(?:instruç|orientaç|ordens|diretri|comandos)/ },
  // Italian
  { anchors: ['ignora', 'dimentica', 'trascura'], ignore: /\b(?:ignora|dimentica|trascura)/, previous: /\b(?:precedent|anterior|tutte le|sopra|original)/, instructions: /\b(?:istruzion|indicazion|direttiv|comandi|ordini)/ },
  // Dutch
  { anchors: ['negeer', 'vergeet'], ignore: /\b(?:negeer|vergeet)/, previous: /\b(?:vorige|eerdere|voorgaande|alle|bovenstaande)/, instructions: /\b(?:instructies|aanwijzingen|opdrachten|prompts?)\b/ },
  // Polish
  { anchors: ['zignoruj', 'ignoruj', 'zapomnij'], ignore: /ignoruj|zapomnij/, previous: /poprzedni|wcześniejsz|wszystki|powyższ/, instructions: /instrukcj|polece|wytyczn/ },
  // Turkish
  { anchors: ['yok say', 'görmezden', 'unut ', 'göz ardı'], ignore: /yok say|görmezden|unut|göz ardı/, previous: /önceki|yukarıdaki|tüm|bütün/, instructions: /talimat|komut|yönerge/ },
  // Indonesian and Malay
  { anchors: ['abaikan', 'lupakan'], ignore: /abaikan|lupakan/, previous: /sebelumnya|di atas|semua|terdahulu/, instructions: /instruksi|perintah|petunjuk|arahan/ },
  // Vietnamese
  { anchors: ['bỏ qua', 'phớt lờ', 'quên đi', 'hãy quên'], ignore: /bỏ qua|phớt lờ|quên/, previous: /trước|ở trên|mọi|tất cả/, instructions: /hướng dẫn|chỉ thị|chỉ dẫn|mệnh lệnh|lệnh/ },
  // Russian, Ukrainian
  { anchors: ['игнорируй', 'забудь', 'не обращай', 'ігноруй', 'проигнорир'], ignore: /игнориру|забудь|не обращай|ігнору|проигнорир/, previous: /предыдущ|предшеству|выше|прежни|все |всі |попередн|ранее/, instructions: /инструкц|указани|команд|інструкц|вказів|промпт/ },
  // Chinese
  {
    anchors: ['忽略', '无视', '忘记', '忽視', '無視', '忘記', '忽视', '不要理会', '不要遵循'].flatMap((verb) =>
      ['之前', '以上', '上述', '上面', '前面', '先前', '所有', '此前', '你之', '你的', '任何', '一切', '掉之', '掉所', '原来', '您之', '先于'].map((what) => verb + what),
    ),
    ignore: /忽略|无视|忘记|忽視|無視|忘記|忽视|不要理会|不要遵循/,
    previous: /之前|以上|上述|上面|前面|先前|所有|此前|任何|一切|原来/,
    instructions: /指令|指示|提示词|提示詞|命令|规则|規則|设定|設定|要求/,
  },
  // Japanese
  { anchors: ['を無視し', 'は無視し', 'を忘れて', 'を忘れろ', 'を破棄し', '無視しろ', 'をすべて'], ignore: /無視|忘れ|破棄/, previous: /以前|これまで|上記|前の|すべて|全て|先ほど|元の/, instructions: /指示|命令|プロンプト|ルール|設定/ },
  // Korean
  { anchors: ['무시하고', ' 무시해', ' 무시하', ' 잊어버', ' 잊고 ', ' 잊으세'], ignore: /무시|잊/, previous: /이전|위의|앞선|모든|지금까지|기존/, instructions: /지시|명령|프롬프트|지침|규칙/ },
  // Arabic, Persian
  { anchors: ['تجاهل', 'انسى', 'انسَ ', 'نادیده', 'فراموش'], ignore: /تجاهل|انسى|انسَ|نادیده|فراموش/, previous: /السابق|أعلاه|جميع|كل|قبلی|بالا|پیشین/, instructions: /تعليمات|التعليمات|أوامر|توجيهات|دستور|راهنما/ },
  // Hindi
  { anchors: ['अनदेखा', 'नज़रअंदाज', 'भूल जाओ', 'भूल जाएं', 'उपेक्षा', 'नजरअंदाज'], ignore: /अनदेखा|नज़?रअंदाज|भूल जा|उपेक्षा/, previous: /पिछल|उपरोक्त|सभी|पहले|ऊपर/, instructions: /निर्देश|आदेश|प्रॉम्प्ट/ },
  // Hebrew
  { anchors: ['התעלם', 'התעלמי', 'תתעלם', 'שכח את'], ignore: /התעלמ?|תתעלם|שכח/, previous: /קודמ|לעיל|כל ה|הראשונ/, instructions: /הוראות|הנחיות|פקודות/ },
  // Thai
  { anchors: ['เพิกเฉย', 'ละเว้น', 'ลืมคำสั่ง', 'ไม่ต้องสนใจ'], ignore: /เพิกเฉย|ละเว้น|ลืม|ไม่ต้องสนใจ/, previous: /ก่อนหน้า|ข้างต้น|ทั้งหมด/, instructions: /คำสั่ง|คำแนะนำ/ },
]

/**
 * A picture whose address carries something away: its parameter is named so, or is to be filled in. Parameters of honest
 * pictures (`w`, `format`, `branch`, `v`) are called otherwise.
 */
const carryingPicture = new RegExp(
  String.raw`(?:!\[[^\]\n]{0,100}\]\s?\(\s?<?|<(?:img|iframe)\b[^>]{0,100}\bsrc\s?=\s?["']?|\burl\(["']?)` +
    String.raw`https?:\/\/[^)\s"'>]{1,250}?[?&][\w-]{0,20}?` +
    String.raw`(?:(?<=[?&])(?:q|query|d|data|c|p|t|text|msg|message|content|exfil|secret|prompt|history|conversation|chat|` +
    String.raw`payload|info|leak|token|user|email|context|key|password|memory|input|log|body)=[^)\s"'&]|=(?:\{|%7b|\[|<|\$))`,
)

const other: readonly Phrasing[] = [
  {
    says: 'image-exfiltration',
    anchors: [' http', 'https'],
    all: [carryingPicture],
  },
  {
    says: 'concealed-action',
    anchors: ['tell the user', 'inform the user', 'mention this', 'notify the user', 'alert the user', 'telling the user', 'informing the user', 'user s knowledge', 'silently', 'secretly', 'asking the user'],
    all: [
      /\b(?:not|never|don't|without|silently|secretly)\b/,
      /\b(?:tell|inform|notify|alert|ask|mention|telling|informing|asking|silently|secretly|knowledge)\b/,
      /\b(?:tool|function|plugin|api|email|e-mail|forward|send|upload|http\S*|curl|post|exfiltrat\w+|execute|delete|transfer|webhook|call the)\b/,
      /\b(?:you (?:must|should|will|have to)|assistant|the model|the ai|do not tell|don't tell|without (?:telling|informing|asking|notifying)|(?:send|forward|upload|call|execute|post|invoke)\b)/,
      /\b(?:user|conversation|chat|credentials?|password|inbox|history|system prompt|api key|files?)\b/,
    ],
  },
  {
    says: 'tool-hijack',
    anchors: ['instead of ', 'the following tool', 'before answering', 'before doing anything', 'tool_call', 'function_call', 'regardless of', 'no matter what the user', 'whatever the user'],
    all: [
      /\b(?:call|invoke|use|run|execute)\b/,
      /\b(?:tool|function|plugin|tool_call|function_call)s?\b/,
      /\b(?:instead of (?:answering|what|the (?:user's|requested|original))|regardless of (?:what )?the user|no matter what the user|before (?:answering|doing anything|using any other)|whatever the user (?:asks|says)|<important>)/,
    ],
  },
  {
    says: 'prompt-leak',
    anchors: ['system prompt', 'initial prompt', 'initial instructions', 'instructions above', 'hidden instructions', 'original instructions', 'your instructions'],
    all: [
      /\b(?:print|reveal|repeat|output|show|display|leak|tell me|give me|write out|what (?:is|are|was|were))\b/,
      /\b(?:your|the) (?:full |entire |complete |whole |exact |hidden |secret |initial |original ){0,2}(?:system (?:prompt|message)|initial (?:prompt|instructions)|instructions above|hidden instructions|original instructions|instructions verbatim)/,
    ],
  },
  {
    says: 'false-authority',
    anchors: ['system override', 'new instructions', 'admin override', 'override code', 'important instruction', 'system alert', 'attention ai', 'ai assistants', 'note to ai', 'message from openai', 'new system prompt', 'language models'],
    all: [
      /(?:\bsystem override\b|\bnew (?:system )?(?:instructions?|prompt)\s?:|\b(?:admin|developer) override\b|\boverride code\b|\battention,? (?:ai|all ai|llm)|\bnote to (?:ai|llm|language model)|\bmessage from openai\b|\bimportant instructions? (?:for|to) (?:the )?(?:ai|assistant|llm|model)|\b(?:any|all) (?:ai|language model)s?(?: assistants?)? (?:reading|processing|that (?:reads?|process)|must))/,
    ],
  },
  {
    says: 'hidden-markup',
    anchors: ['display none', 'font-size 0', 'opacity 0', 'visibility hidden', '  --', 'color white', 'left -9999'],
    all: [
      /(?:display\s?:\s?none|font-size\s?:\s?0|opacity\s?:\s?0\b|visibility\s?:\s?hidden|<!--|color\s?:\s?(?:white|#fff)|left\s?:\s?-\d{3,})/,
      /\b(?:ai (?:model|assistant|agent)s?|language models?|llms?|assistants? (?:must|should|reading)|chat ?gpt|you are now|system prompt|ignore (?:all|any|the|previous|your)|instructions? (?:for|to) (?:the )?(?:ai|assistant|model))\b/,
    ],
  },
]

/** Every phrasing of `prompt-injection`. */
export const injectionPhrasings: readonly Phrasing[] = [
  ...overrides.map(({ anchors, ignore, previous, instructions }): Phrasing => ({
    says: 'override',
    anchors,
    all: [ignore, previous, instructions],
  })),
  ...other,
]
