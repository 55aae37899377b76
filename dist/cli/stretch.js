import { A as mark, F as characters, I as foldBits, L as kindBits, M as wordIndex, N as copyUnits, O as foldedKey, P as unitsAtOnce, R as readCharacter, S as localEncoder, _ as parts, b as emptyBlock, f as inOrder, g as partOf, h as signatureKey, j as isRefusal, l as bytesOf, o as corpusSignals, p as kept, r as emptyTally, s as rowSignals, t as addHits, u as chosenSignatures, v as issueMessages, w as transfersOf, z as shifted } from "./tally.js";
import { a as isMapping, i as isList$1, r as fieldOf } from "./secret-pattern.js";
import { isAscii, isUtf8 } from "node:buffer";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { createHash } from "node:crypto";
// src/dataset/text/code.ts
/**
* Whether most of a text is code or data: within fences of Markdown, or by lines that look like it. The first 4,000 code
* units are looked at. Pseudo-code in words, and code of one line without signs, are taken for prose.
*/
function isCode(text) {
	const shown = text.length > sampleUnits$1 ? text.slice(0, sampleUnits$1) : text;
	const fence = shown.indexOf("```");
	if (fence >= 0 && fencedUnits(shown, fence) >= shown.trim().length / 2) return true;
	return signShare(shown) >= least$2.signs && codeLines(shown) >= least$2.lines;
}
const sampleUnits$1 = 4e3;
/** Signs of code among visible characters, below which no line is looked at; lines that look like code, by their length. */
const least$2 = {
	signs: .035,
	lines: .6
};
/** Units between fences, an unclosed one to the end. */
function fencedUnits(text, first) {
	let units = 0;
	let open = first;
	while (open >= 0) {
		const close = text.indexOf("```", open + 3);
		if (close < 0) return units + text.length - open;
		units += close + 3 - open;
		open = text.indexOf("```", close + 3);
	}
	return units;
}
const isSign = /* @__PURE__ */ new Uint8Array(128);
for (const sign of "{}[]();=<>_/\\|&$#*+@^~`") isSign[sign.charCodeAt(0)] = 1;
function signShare(text) {
	let signs = 0;
	let visible = 0;
	for (let at = 0; at < text.length; at += 1) {
		const unit = text.charCodeAt(at);
		if (unit > 32) visible += 1;
		if (unit < 128) signs += isSign[unit] ?? 0;
	}
	return visible === 0 ? 0 : signs / visible;
}
function codeLines(text) {
	let code = 0;
	let all = 0;
	for (const line of text.split("\n")) {
		const content = line.trim();
		all += content.length;
		if (looksLikeCode(content)) code += content.length;
	}
	return all === 0 ? 0 : code / all;
}
function looksLikeCode(line) {
	return line.length > 0 && (ending.test(line) || beginning.test(line) || assignment.test(line) || markup.test(line));
}
const ending = /[{};]$|^[)\]}>]+[,;)]*$|\)\s*(?::|=>|->.*:)$|[\w"'\])}],$|\)$(?<=^[\w.$]+\(.*\))/;
const beginning = /^(?:(?:def|class|import|from|return|const|let|var|function|public|private|protected|static|void|int|float|char|double|struct|package|using|namespace|func|fn|impl|elif|else:|try:|except|raise|yield|async|await|print\(|SELECT|INSERT|UPDATE|DELETE|CREATE|FROM|WHERE)\b.*[\w)\]}"';:*,]$|(?:if|for|while|with|switch)\b.*[:{)]$|#include|#!\/|\/\/|\/\*|--\s|@\w+|\$ \w)/;
const assignment = /^[\w.$[\]"']+(?:\s*:\s*[\w<>[\]]+)?\s*(?:[-+*/|&]?=|:=|\+\+|--)(?!=)\s*\S*|^"[^"]*"\s*:/;
const markup = /^<[!/?\w][^>]*>/;
// src/dataset/text/function-words.ts
/**
* Words that stand in nearly every sentence of a language and in few of others. Own lists: frequent articles, pronouns,
* prepositions and forms of `to be`, without words that several of these languages share where they can do without.
*/
const functionWords = {
	en: "the of and to is that it for was with as be this are have from or by not but they you his her which at an we their has been were can your will would there what when if more",
	de: "der die das und ist nicht ein eine zu den mit von dem des sich auf für im auch es ich sie wir werden wird oder als an bei sind einen einer war aber nach durch kann wie über um zum zur",
	fr: "le la les et est des un une du en que qui dans pour pas sur il ne ce au par plus avec sont vous nous je cette ou mais elle aux être sa ses leur été comme votre c’est d’une",
	es: "el la los las de que y en un una es por con no para se del al lo como más su pero sus le ya este sí porque esta entre cuando muy sin sobre también me hasta hay son está fue puede",
	pt: "o a os as de que e do da em um uma para com não é no na por mais dos das se como mas ao foi ele seu sua ou ser quando muito há nos já está eu também só pelo pela são isso você",
	it: "il lo la gli di che e è un una per non con del della dei delle si da al alla nel nella sono come più anche ma questo questa ha ho le i dal ci su essere stato molto può tra loro",
	nl: "de het een en van is dat niet te zijn op met voor die in er ook als maar aan bij om ze wordt worden door naar je wij we hij deze dit of nog kan heeft hebben uit meer wat geen",
	sv: "och att det som en är av för på med den till inte ett om har de jag var men han vi kan så eller från när du ska detta man vid också bara efter hur mycket sig där vara blir",
	da: "og at det er en til af på med den for ikke der de som jeg et har han vi kan men om så fra hvis eller når du skal være dette ved også efter hvor sig var blev bliver meget noget",
	no: "og det er en til av på med den for ikke som de jeg et har han vi kan men om så fra hvis eller når du skal være dette ved også etter hvor seg var ble blir mye noe hva bare",
	fi: "ja on ei että se oli hän mutta ovat kun niin kuin tai myös joka sen ole mitä jos nyt sekä olen voi tämä minä sinä jotka ovat hyvin vain koska siitä kanssa enemmän voit tämän",
	pl: "i w nie na się z do to że jest o jak ale po co tak za od jego przez są czy już dla może być oraz tym tego lub które który która ma ich bardzo jako też tylko można przy",
	cs: "a se v na je že to s z do o i jsem ale za by po jako k si jeho tak od jak pro jsou nebo není bylo které který která může být tím pouze také však při když jen mezi více",
	ro: "și de a în că la cu nu o pe este un din care să mai ce pentru sunt dar au fost se prin sau fi acest această ca el ea lor dacă după între foarte poate aceste unei unui le",
	hu: "a az és hogy nem is egy ez van de csak meg ha mint már még volt vagy azt el kell lehet ki mert aki ezt nagyon ami minden be úgy után között amely által így majd ezek",
	tr: "ve bir bu da de için ile çok ne o ama gibi daha olan olarak var en kadar sonra değil ben sen mi ya veya her şey ki onun bunu olduğu diye göre tarafından ancak olabilir bunun",
	id: "yang dan di itu dengan untuk tidak ini dari dalam akan pada juga saya ke karena bisa ada mereka lebih kita atau dia sudah oleh dapat seperti adalah anda jika tersebut sebagai telah kami",
	vi: "và của là có được không cho trong với một các những để người này khi đã từ như bạn tôi đến về trên hoặc cũng nhưng nếu ra vào bị phải sẽ thì làm nhiều đó rất nó hơn theo",
	ru: "и в не на что с я он как это но по из к у за от так же его для вы то или мы она они был бы о если может быть при есть только также их который чтобы все этот",
	uk: "і в не на що з я він як це але по із до у за від так його для ви та або ми вона вони був би про якщо може бути при є тільки також їх який щоб усе цей ви й",
	bg: "и в не на че с аз той като това но по от към у за така му за вие или ние тя те беше да о ако може при е само също им който са се си ще има този много ги",
	ar: "في من على إلى أن هذا التي الذي عن ما لا كان هو هي مع أو كل بعد قد ذلك لم بين إذا غير هذه ثم حيث كما حتى يمكن عند أي لقد كانت",
	fa: "در از به که این را با است برای آن یک خود تا کرد بر هم نیز گفت می شود شد ما اما یا باید های بود هر او دو آنها شما من اگر",
	ur: "کے کی میں ہے اور سے کا کو اس کہ نے پر ہیں یہ بھی تھا وہ ایک نہیں ہو کر تھے لیے گیا ان جو آپ تو یا تھی کیا ہوتا کرنے",
	hi: "के की में है और से का को इस कि ने पर हैं यह भी था वह एक नहीं हो कर थे लिए गया उन जो आप तो या थी क्या होता करने",
	mr: "आणि आहे या च्या तो ती हे ते मी नाही व होते आहेत की तर पण असे होता करून त्या यांनी साठी मध्ये काही असून केली केले एक"
};
// src/dataset/text/language.ts
/** The languages that function words tell apart, as ISO 639-1. */
const languages = Object.keys(functionWords);
/**
* The language of a text by its function words, or null where they do not tell: too few words, no list, or two languages
* alike (Danish and Norwegian; Hindi and Marathi in short texts). Code, names and lists of words have none.
*/
function languageOf(text) {
	if (text === last$1.text) return last$1.language;
	const known = text === beforeLast$1.text ? beforeLast$1 : {
		text,
		language: told(text)
	};
	beforeLast$1 = last$1;
	last$1 = known;
	return known.language;
}
/** The prompt and the answer of an exchange are asked for more than once. */
let last$1 = {
	text: "",
	language: null
};
let beforeLast$1 = last$1;
function told(text) {
	counts.fill(0);
	const words = index.scan(text, sampleUnits, count);
	let best = 0;
	for (let language = 1; language < counts.length; language += 1) if ((counts[language] ?? 0) > (counts[best] ?? 0)) best = language;
	const hits = counts[best] ?? 0;
	const next = counts.reduce((most, hit, language) => language === best ? most : Math.max(most, hit), 0);
	return hits >= least$1.hits && hits >= least$1.share * words && hits >= least$1.lead * next ? languages[best] ?? null : null;
}
/** What it takes to name a language: so many function words, so large a part of all, so many times the next language's. */
const least$1 = {
	hits: 5,
	share: .15,
	lead: 1.4
};
const sampleUnits = 600;
const counts = new Uint16Array(languages.length);
function count(entry) {
	for (let rest = entry; rest !== 0; rest &= rest - 1) {
		const language = 31 - Math.clz32(rest & -rest);
		counts[language] = (counts[language] ?? 0) + 1;
	}
}
/** An entry is the set of languages that a word belongs to, one bit each. */
const index = wordIndex(languages.flatMap((language, number) => (functionWords[language] ?? "").split(" ").map((word) => [word, 1 << number >>> 0])));
// src/dataset/text/ascii.ts
/** Whether all characters of a text are of ASCII: then each takes one byte, which the runtime counts faster than a loop. */
function isAscii$1(text) {
	return Buffer.byteLength(text, "utf8") === text.length;
}
// src/dataset/text/script.ts
/** Scripts that are told apart; letters of any other are counted as `other`. */
const scripts = [
	"Latin",
	"Cyrillic",
	"Greek",
	"Arabic",
	"Hebrew",
	"Devanagari",
	"Bengali",
	"Gurmukhi",
	"Gujarati",
	"Tamil",
	"Telugu",
	"Kannada",
	"Malayalam",
	"Sinhala",
	"Thai",
	"Lao",
	"Khmer",
	"Myanmar",
	"Tibetan",
	"Georgian",
	"Armenian",
	"Ethiopic",
	"Mongolian",
	"Han",
	"Hiragana",
	"Katakana",
	"Hangul"
];
function scriptCounts(text) {
	return isAscii$1(text) ? asciiCounts(text) : countsByCharacter(text);
}
/** All letters of ASCII are Latin. */
function asciiCounts(text) {
	let letters = 0;
	for (const part of sampleOf(text)) for (let at = 0; at < part.length; at += 1) {
		const lower = part.charCodeAt(at) | 32;
		if (lower >= 97 && lower <= 122) letters += 1;
	}
	return {
		letters,
		counts: letters > 0 ? /* @__PURE__ */ new Map([["Latin", letters]]) : /* @__PURE__ */ new Map()
	};
}
function countsByCharacter(text) {
	const found = new Uint32Array(firstScript + scripts.length + 1);
	for (const part of sampleOf(text)) for (let at = 0; at < part.length; at += 1) {
		const unit = part.charCodeAt(at);
		if (unit < 55296 || unit >= 57344) {
			const index = known[unit] || indexOf(unit);
			found[index] = (found[index] ?? 0) + 1;
		} else if (unit < 56320) {
			const index = indexOf(part.codePointAt(at) ?? 0);
			found[index] = (found[index] ?? 0) + 1;
		}
	}
	const counts = /* @__PURE__ */ new Map();
	let letters = 0;
	for (let index = firstScript; index < found.length; index += 1) {
		const count = found[index] ?? 0;
		letters += count;
		if (count > 0) counts.set(scripts[index - firstScript] ?? "other", count);
	}
	return {
		letters,
		counts
	};
}
/** What of a text is looked at to tell its script or language: all, or three parts of a long one. */
function sampleOf(text) {
	if (text.length <= 3 * part) return [text];
	const middle = text.length - part >> 1;
	return [
		text.slice(0, part),
		text.slice(middle, middle + part),
		text.slice(-part)
	];
}
const part = 1e3;
const noLetter = 1;
const firstScript = 2;
/** By code point: 0 for one that was not asked for, or what `indexOf` says. */
const known = /* @__PURE__ */ new Uint8Array(1114112);
function indexOf(codePoint) {
	const before = known[codePoint] ?? 0;
	if (before !== 0) return before;
	const character = String.fromCodePoint(codePoint);
	const script = patterns.findIndex((pattern) => pattern.test(character));
	const index = letter$1.test(character) ? firstScript + (script < 0 ? scripts.length : script) : noLetter;
	known[codePoint] = index;
	return index;
}
const letter$1 = /\p{L}/u;
const patterns = scripts.map((script) => new RegExp(`\\p{Script=${script}}`, "u"));
// src/dataset/text/language-switch.ts
/**
* Whether a response is mostly in another script than its prompt or, within one script, in another language. A fact and no
* verdict: tasks of translation ask for it. It cannot tell for short texts, for code, for romanised text, and within one
* script for languages of which there are no function words (see `languageOf`).
*/
function languageSwitch(prompt, response) {
	if (isAscii$1(response) && isAscii$1(prompt)) return hasLetters(response) && hasLetters(prompt) && isOtherLanguage(prompt, response) && !isCode(response);
	const answer = scriptCounts(response);
	const asked = scriptCounts(prompt);
	if (answer.letters < least.letters || asked.letters < least.letters) return false;
	const writing = writingOf(answer);
	if (writing === null) return false;
	if (shareOf(asked, writing) < least.share) return !isCode(response);
	if (writingOf(asked) !== writing || !toldByWords.has(writing)) return false;
	return isOtherLanguage(prompt, response) && !isCode(response);
}
function isOtherLanguage(prompt, response) {
	const language = languageOf(response);
	if (language === null) return false;
	const before = languageOf(prompt);
	return before !== null && before !== language;
}
/** Whether a text of ASCII, all of whose letters are Latin, has letters enough. */
function hasLetters(text) {
	let letters = 0;
	for (const part of sampleOf(text)) for (let at = 0; at < part.length; at += 1) {
		const lower = part.charCodeAt(at) | 32;
		if (lower >= 97 && lower <= 122) letters += 1;
		if (letters >= least.letters) return true;
	}
	return false;
}
/** Fewer letters say nothing of a language; a prompt with that share in the response's script is not in another one. */
const least = {
	letters: 12,
	share: .25,
	mostly: .6,
	kana: .08
};
const toldByWords = /* @__PURE__ */ new Set([
	"Latin",
	"Cyrillic",
	"Arabic",
	"Devanagari"
]);
/** How most of a text is written, or null if no script has most of it. Kana make Han Japanese. */
function writingOf(counts) {
	const eastern = countOf(counts, "Han") + kanaOf(counts);
	if (eastern >= least.mostly * counts.letters) return kanaOf(counts) >= least.kana * eastern ? "Japanese" : "Han";
	for (const [script, count] of counts.counts) if (count >= least.mostly * counts.letters) return script;
	return null;
}
/** The part of a text that may be of a writing. */
function shareOf(counts, writing) {
	const eastern = countOf(counts, "Han") + kanaOf(counts);
	const isJapanese = kanaOf(counts) >= least.kana * eastern;
	if (writing !== "Japanese" && writing !== "Han") return countOf(counts, writing) / counts.letters;
	return isJapanese === (writing === "Japanese") ? eastern / counts.letters : 0;
}
function kanaOf(counts) {
	return countOf(counts, "Hiragana") + countOf(counts, "Katakana");
}
function countOf({ counts }, script) {
	return counts.get(script) ?? 0;
}
// src/dataset/corpus/appraise.ts
/** What is said of an exchange besides its tokens. A label is a word and no answer: only its prompt is judged. */
function appraiser(harmOf) {
	return ({ prompt, response, kind }) => {
		const asked = prompt.join("\n");
		const harm = harmOf(asked, response);
		return {
			marks: (kind === "label" ? 0 : marksOf(asked, response)) | (harm.known ? mark.harmKnown : 0),
			harm: (thousandths(harm.prompt) | thousandths(harm.response) << 16) >>> 0
		};
	};
}
function marksOf(prompt, response) {
	return (isRefusal(response) ? mark.refusal : 0) | (languageSwitch(prompt, response) ? mark.languageSwitch : 0) | (isCode(response) ? mark.code : 0);
}
/** A number that is none, or no probability, is a fault of the model: it must not look like harmlessness. */
function thousandths(probability) {
	if (!(probability >= 0 && probability <= 1)) throw new RangeError(`The harm model gave ${probability}, which is no probability.`);
	return Math.round(1e3 * probability);
}
// src/dataset/comparison/canonical-text.ts
/**
* A plain value as text: equal for values that hold the same, whatever the order of their keys. A member that is null
* counts as absent, because a table has one in every column that a row does not use. Half characters keep their value.
*/
function canonicalText(value) {
	if (Array.isArray(value)) return `[${value.map(canonicalText).join(",")}]`;
	if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
	return `{${Object.entries(value).filter(([, member]) => member !== null && member !== void 0).toSorted(byKey).map(([key, member]) => `${JSON.stringify(key)}:${canonicalText(member)}`).join(",")}}`;
}
function byKey([one], [other]) {
	return one < other ? -1 : Number(one > other);
}
// src/dataset/comparison/row-key.ts
/** Where the numbers of a row stand among the `keyWords` that tell it from others. */
const keyField = {
	/** Of all that the row holds; all 0 where that is not known. Four 32-bit words. */
	row: 0,
	/** Of its prompts; all 0 where it has none. Two 32-bit words. */
	prompt: 4
};
/** Words of the two keys. */
const keyWidth = {
	row: 4,
	prompt: 2
};
/**
* Adds the numbers of a row to a list. A row is known by the whole value that it holds, not by its prompt and answer as
* statistics see them: these know no case, punctuation or hidden characters, and a trigger may be just that. Half of a
* SHA-256, because whoever wrote the approved rows may also have looked for two that a weaker hash takes for the same.
*/
function addRowKey(keys, raw, example) {
	if (raw.state === "rejected") {
		keys.push(0, 0, 0, 0, 0, 0);
		return;
	}
	const text = canonicalText([raw.value, raw.issues?.map(({ code, detail }) => [code, detail]) ?? []]);
	const digest = createHash("sha256").update(text, "utf8").digest();
	for (let word = 0; word < keyWidth.row; word += 1) keys.push(digest.readUInt32LE(4 * word));
	const prompt = (example?.exchanges ?? []).flatMap((exchange) => exchange.prompt).join("\n");
	const { low, high } = prompt.trim() === "" ? {
		low: 0,
		high: 0
	} : foldedKey(prompt);
	keys.push(low, high);
}
/** Whether there is a key at `at`: rows without one are like no other. */
function hasKey(keys, at, width) {
	for (let word = 0; word < width; word += 1) if (keys[at + word] !== 0) return true;
	return false;
}
/** The rows in batches. */
function* batched(rows) {
	let batch = [];
	for (const row of rows) {
		batch.push(row);
		if (batch.length < 512) continue;
		yield {
			rows: batch,
			blankLines: 0
		};
		batch = [];
	}
	if (batch.length > 0) yield {
		rows: batch,
		blankLines: 0
	};
}
// src/dataset/formats/decoding.ts
/**
* Chooses the fastest decoding that is right for all of the bytes; one row that is not UTF-8 must not spoil another.
*/
function decodingOf(bytes) {
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const escapes = buffer.includes("\\u");
	if (isAscii(buffer)) return {
		escapes,
		text: (from, to) => buffer.toString("latin1", from, to)
	};
	if (isUtf8(buffer)) return {
		escapes,
		text: (from, to) => buffer.toString("utf8", from, to)
	};
	return {
		escapes,
		text: (from, to) => isUtf8(buffer.subarray(from, to)) ? buffer.toString("utf8", from, to) : void 0
	};
}
const notUtf8 = "it is not UTF-8, so nobody can say what its text is";
// src/dataset/formats/json-text.ts
/**
* Keys that stand more than once in one object of a JSON text, each once, at most 20. The text is known to be JSON;
* only quotes and brackets are looked at.
*/
function duplicateKeys(text) {
	const found = /* @__PURE__ */ new Set();
	/** The keys of the objects that are open; nothing for a list. */
	const open = [];
	let last = "";
	for (let at = 0; at < text.length && found.size < 20; at += 1) switch (text[at] ?? "") {
		case "\"": {
			const end = stringEnd(text, at);
			last = text.slice(at, end);
			at = end - 1;
			break;
		}
		case "{":
			open.push(/* @__PURE__ */ new Set());
			break;
		case "[":
			open.push(void 0);
			break;
		case "}":
		case "]":
			open.pop();
			break;
		case ":": {
			const keys = open.at(-1);
			const key = keyOf$1(last);
			if (keys?.has(key)) found.add(key);
			keys?.add(key);
			break;
		}
	}
	return [...found];
}
/** Two spellings of a key are the same key: `"a"` and `"\u0061"`. */
function keyOf$1(quoted) {
	const key = JSON.parse(quoted);
	return String(key);
}
/** The index after the string that begins at `from`. */
function stringEnd(text, from) {
	let at = from + 1;
	while (at < text.length && text[at] !== "\"") at += text[at] === "\\" ? 2 : 1;
	return at + 1;
}
/** Why a text is no JSON, without quoting it: what a dataset holds may not be fit to be shown. */
function jsonProblem(text) {
	if (text === "") return "nothing stands where a value should";
	const token = firstWrongToken(text);
	if (token.text === "") return "it is not JSON: it ends before the value is complete";
	const name = /^-?(?:NaN|Infinity)$/.exec(token.text)?.[0];
	const at = `at character ${String(token.at + 1)}`;
	if (name !== void 0) return `it is not JSON: ${name} ${at} is Python's, which other readers refuse; write null`;
	if (/^(?:None|True|False)$/.test(token.text)) return `it is not JSON: ${token.text} ${at} is Python's; write it as JSON`;
	if (token.text === "'") return `it is not JSON: a string in single quotes ${at}`;
	if (token.text.charCodeAt(0) === 65279) return `it is not JSON: a byte order mark stands inside the file`;
	return `it is not JSON: something unexpected ${at}`;
}
/** Plain values other than strings, opening and closing brackets, commas, colons: a group for each. */
const tokenParts = [
	String.raw`(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w))`,
	String.raw`([[{])`,
	String.raw`([\]}])`,
	"(,)",
	"(:)"
];
/**
* The first token of a text that JSON does not have, or the one at which its grammar is broken; an empty one at the end
* when the text is cut off.
*/
function firstWrongToken(text) {
	const tokens = new RegExp(tokenParts.join("|"), "y");
	const open = [];
	let expects = "value";
	for (let at = skipSpace(text, 0); at < text.length; at = skipSpace(text, tokens.lastIndex)) {
		tokens.lastIndex = at;
		const string = text[at] === "\"" ? readString(text, at) : void 0;
		if (string?.state === "cut-off") break;
		const next = string ? followString(expects, string, open) : follow$1(expects, tokens.exec(text), open);
		if (next === void 0) return {
			at,
			text: wordAt(text, at)
		};
		expects = next;
		if (string?.state === "read") tokens.lastIndex = string.end;
	}
	return {
		at: text.length,
		text: ""
	};
}
/** Reads the string that begins at `from`. No pattern: one that repeats alternatives fails on very long strings. */
function readString(text, from) {
	let at = from + 1;
	while (at < text.length) {
		const code = text.charCodeAt(at);
		if (code === 34) return {
			state: "read",
			end: at + 1
		};
		if (code < 32) return { state: "wrong" };
		if (code !== 92) {
			at += 1;
			continue;
		}
		const escape = /^(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/.exec(text.slice(at + 1, at + 6))?.[0];
		if (escape === void 0) return { state: /^(?:u[0-9a-fA-F]{0,3})?$/.test(text.slice(at + 1, at + 6)) ? "cut-off" : "wrong" };
		at += 1 + escape.length;
	}
	return { state: "cut-off" };
}
/** What may stand after a string; nothing when it may not stand here, or is none. */
function followString(expects, string, open) {
	if (string.state !== "read") return void 0;
	if (expects === "key" || expects === "key-or-end") return "colon";
	return expects === "value" || expects === "value-or-end" ? afterValue(open) : void 0;
}
function afterValue(open) {
	return open.length === 0 ? "nothing" : "comma-or-end";
}
/** What may stand after a token; nothing when there is none, or it may not stand here. */
function follow$1(expects, token, open) {
	if (!token) return void 0;
	const [, plain, opening, closing, comma, colon] = token;
	if (colon !== void 0) return expects === "colon" ? "value" : void 0;
	if (comma !== void 0) {
		if (expects !== "comma-or-end") return void 0;
		return open.at(-1) === "{" ? "key" : "value";
	}
	if (closing !== void 0) {
		if (!(open.at(-1) === (closing === "}" ? "{" : "[")) || !(expects === "comma-or-end" || expects === (closing === "}" ? "key-or-end" : "value-or-end"))) return void 0;
		open.pop();
		return afterValue(open);
	}
	if (expects !== "value" && expects !== "value-or-end") return void 0;
	if (plain !== void 0) return afterValue(open);
	if (opening === void 0) return void 0;
	open.push(opening);
	return opening === "{" ? "key-or-end" : "value-or-end";
}
function skipSpace(text, from) {
	let at = from;
	while (at < text.length && "	\n\r ".includes(text[at] ?? "")) at += 1;
	return at;
}
function wordAt(text, at) {
	const space = /[-\w]{1,40}|[^]/y;
	space.lastIndex = at;
	return space.exec(text)?.[0] ?? "";
}
// src/dataset/formats/json-row.ts
/**
* Reads the text of one JSON value. What `JSON.parse` passes over in silence is looked for: nesting that would break
* whoever walks the value, keys that stand twice, halves of surrogate pairs.
*/
function jsonRow(text, place, { maxDepth, escapes }) {
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		return rejected(place, jsonProblem(text));
	}
	const keys = countKeys(value, maxDepth);
	if (keys === -1) return rejected(place, `its lists and objects are nested more than ${String(maxDepth)} deep`);
	const issues = issuesOf(text, value, keys, escapes);
	const { line, offset, bytes } = place;
	return issues === void 0 ? {
		state: "read",
		line,
		offset,
		bytes,
		value
	} : {
		state: "read",
		line,
		offset,
		bytes,
		value,
		issues
	};
}
function rejected({ line, offset, bytes }, reason) {
	return {
		state: "rejected",
		line,
		offset,
		bytes,
		reason
	};
}
/** Keys of all objects in a value; -1 when it is nested deeper than `depth`. */
function countKeys(value, depth) {
	if (typeof value !== "object" || value === null) return 0;
	if (depth === 0) return -1;
	let count = 0;
	if (Array.isArray(value)) {
		for (let index = 0; index < value.length; index += 1) {
			const inner = countKeys(value[index], depth - 1);
			if (inner === -1) return -1;
			count += inner;
		}
		return count;
	}
	if (!isRecord(value)) return 0;
	for (const key in value) {
		const inner = value[key];
		count += 1;
		if (typeof inner !== "object" || inner === null) continue;
		const more = countKeys(inner, depth - 1);
		if (more === -1) return -1;
		count += more;
	}
	return count;
}
function isRecord(value) {
	return typeof value === "object" && value !== null;
}
function issuesOf(text, value, keys, escapes) {
	const repeated = quotedColons(text) === keys ? [] : duplicateKeys(text);
	const halves = escapes && halfSurrogate.test(text) && hasLoneSurrogate(value);
	if (repeated.length === 0 && !halves) return void 0;
	const issues = repeated.map((key) => ({
		code: "duplicate-key",
		detail: key.slice(0, 80)
	}));
	if (halves) issues.push({
		code: "lone-surrogate",
		detail: "half of a surrogate pair, which is no character"
	});
	return issues;
}
/** Only an escape can bring one in: UTF-8 has none. */
const halfSurrogate = /\\u[dD][89a-fA-F]/;
const quote = 34;
function quotedColons(text) {
	let count = 0;
	for (let at = text.indexOf(":"); at !== -1; at = text.indexOf(":", at + 1)) {
		let before = at - 1;
		while (text.charCodeAt(before) <= 32) before -= 1;
		if (text.charCodeAt(before) === quote) count += 1;
	}
	return count;
}
function hasLoneSurrogate(value) {
	if (typeof value === "string") return !value.isWellFormed();
	if (typeof value !== "object" || value === null) return false;
	if (Array.isArray(value)) return value.some((item) => hasLoneSurrogate(item));
	return Object.entries(value).some(([key, item]) => !key.isWellFormed() || hasLoneSurrogate(item));
}
// src/dataset/formats/column-rows.ts
/** Rows of a JSON object whose members are columns. All rows have the object's own place: none stands in one piece. */
function* columnRows({ bytes, firstLine, offset }, limits) {
	const place = {
		line: firstLine,
		offset,
		bytes: bytes.length
	};
	const decoding = decodingOf(bytes);
	const text = decoding.text(0, bytes.length);
	if (text === void 0) {
		yield rejected(place, notUtf8);
		return;
	}
	const whole = jsonRow(text, place, {
		maxDepth: limits.maxDepth,
		escapes: decoding.escapes
	});
	if (whole.state === "rejected" || !isMapping(whole.value)) {
		yield whole;
		return;
	}
	const columns = Object.entries(whole.value);
	const count = lengthOf$1(columns.map(([, column]) => column));
	if (count === void 0) {
		yield rejected(place, "its members are columns of different lengths, so they make no rows");
		return;
	}
	for (let row = 0; row < count; row += 1) {
		const value = Object.fromEntries(columns.map(([name, column]) => [name, cellOf(column, row)]));
		const issues = row === 0 ? whole.issues : void 0;
		yield issues ? {
			state: "read",
			...place,
			value,
			issues
		} : {
			state: "read",
			...place,
			value
		};
	}
}
/** The one length that all columns have. */
function lengthOf$1(columns) {
	const lengths = new Set(columns.map((column) => isList$1(column) ? column.length : keyCount(column)));
	const [only] = lengths;
	return lengths.size === 1 ? only : void 0;
}
function keyCount(column) {
	return isMapping(column) ? Object.keys(column).length : -1;
}
function cellOf(column, row) {
	if (isList$1(column)) return column[row];
	return isMapping(column) ? fieldOf(column, String(row)) : void 0;
}
// src/dataset/files/rejected-cut.ts
/** A cut that holds one row, which could not be read. */
function rejectedCut(format, place, reason) {
	const rows = [{
		state: "rejected",
		line: place.line,
		offset: place.offset,
		bytes: place.bytes,
		reason
	}];
	return {
		kind: "rejected",
		format,
		firstLine: place.line,
		offset: place.offset,
		rows
	};
}
/** Why a row of more than `most` bytes is rejected, wherever that is seen. */
function tooLong(most) {
	return `the row is longer than ${String(most)} bytes, so it was not read`;
}
// src/dataset/files/thrift-fields.ts
/** Structs and lists inside each other; Parquet's own need eight. */
const deepest = 24;
/**
* Walks a struct of Thrift's compact protocol and throws unless every length in it is one that the bytes can hold. The
* Parquet reader makes arrays as long as such lengths say before it reads what is in them, so they are checked first.
* With `keep`, the integers of structs (not those in lists) are given.
*/
function thriftFields(bytes, start, keep) {
	const numbers = /* @__PURE__ */ new Map();
	let at = start;
	function byte() {
		const value = bytes[at];
		if (value === void 0) throw new Error("it ends inside a header");
		at += 1;
		return value;
	}
	function varint() {
		let value = 0;
		for (let scale = 1, count = 0; count < 10; count += 1, scale *= 128) {
			const next = byte();
			value += (next & 127) * scale;
			if (next < 128) return value;
		}
		throw new Error("a number in a header has no end");
	}
	function pass(length) {
		if (length > bytes.length - at) throw new Error("a length in a header goes beyond its end");
		at += length;
	}
	function list(depth) {
		const head = byte();
		const type = head & 15;
		const size = head >> 4 === 15 ? varint() : head >> 4;
		if (size > bytes.length - at) throw new Error("a list in a header is said to be longer than the header");
		for (let index = 0; index < size; index += 1) if (type === 1 || type === 2) byte();
		else element(type, depth, void 0);
	}
	function element(type, depth, way) {
		switch (type) {
			case 1:
			case 2:
				if (way !== void 0) numbers.set(way, type === 1 ? 1 : 0);
				return;
			case 3:
				byte();
				return;
			case 4:
			case 5:
			case 6: {
				const zigzag = varint();
				const value = zigzag % 2 === 0 ? zigzag / 2 : -(zigzag + 1) / 2;
				if (way !== void 0) numbers.set(way, value);
				return;
			}
			case 7:
				pass(8);
				return;
			case 8:
				pass(varint());
				return;
			case 9:
				list(depth + 1);
				return;
			case 12:
				struct(depth + 1, way);
				return;
			default: throw new Error("a header holds a type that Parquet does not use");
		}
	}
	function struct(depth, way) {
		if (depth > deepest) throw new Error("a header is nested too deep");
		let field = 0;
		for (let head = byte(); head !== 0; head = byte()) {
			const delta = head >> 4;
			if (delta === 0) {
				const zigzag = varint();
				field = zigzag % 2 === 0 ? zigzag / 2 : -(zigzag + 1) / 2;
			} else field += delta;
			element(head & 15, depth, way === void 0 ? void 0 : `${way}${way === "" ? "" : "."}${String(field)}`);
		}
	}
	struct(0, keep ? "" : void 0);
	return {
		numbers,
		end: at
	};
}
// node_modules/csv-parse/lib/api/CsvError.js
var CsvError = class CsvError extends Error {
	constructor(code, message, options, ...contexts) {
		if (Array.isArray(message)) message = message.join(" ").trim();
		super(message);
		if (Error.captureStackTrace !== void 0) Error.captureStackTrace(this, CsvError);
		this.code = code;
		for (const context of contexts) for (const key in context) {
			const value = context[key];
			this[key] = Buffer.isBuffer(value) ? value.toString(options.encoding) : value == null ? value : JSON.parse(JSON.stringify(value));
		}
	}
};
// node_modules/csv-parse/lib/utils/is_object.js
const is_object = function(obj) {
	return typeof obj === "object" && obj !== null && !Array.isArray(obj);
};
// node_modules/csv-parse/lib/api/normalize_columns_array.js
const normalize_columns_array = function(columns) {
	const normalizedColumns = [];
	for (let i = 0, l = columns.length; i < l; i++) {
		const column = columns[i];
		if (column === void 0 || column === null || column === false) normalizedColumns[i] = { disabled: true };
		else if (typeof column === "string" || typeof column === "number") normalizedColumns[i] = { name: `${column}` };
		else if (is_object(column)) {
			if (typeof column.name !== "string") throw new CsvError("CSV_OPTION_COLUMNS_MISSING_NAME", [
				"Option columns missing name:",
				`property "name" is required at position ${i}`,
				"when column is an object literal"
			]);
			normalizedColumns[i] = column;
		} else throw new CsvError("CSV_INVALID_COLUMN_DEFINITION", [
			"Invalid column definition:",
			"expect a string or a literal object,",
			`got ${JSON.stringify(column)} at position ${i}`
		]);
	}
	return normalizedColumns;
};
// node_modules/csv-parse/lib/utils/ResizeableBuffer.js
var ResizeableBuffer = class {
	constructor(size = 100) {
		this.size = size;
		this.length = 0;
		this.buf = Buffer.allocUnsafe(size);
	}
	prepend(val) {
		if (Buffer.isBuffer(val)) {
			const length = this.length + val.length;
			if (length >= this.size) {
				this.resize();
				if (length >= this.size) throw Error("INVALID_BUFFER_STATE");
			}
			const buf = this.buf;
			this.buf = Buffer.allocUnsafe(this.size);
			val.copy(this.buf, 0);
			buf.copy(this.buf, val.length);
			this.length += val.length;
		} else {
			const length = this.length++;
			if (length === this.size) this.resize();
			const buf = this.clone();
			this.buf[0] = val;
			buf.copy(this.buf, 1, 0, length);
		}
	}
	append(val) {
		const length = this.length++;
		if (length === this.size) this.resize();
		this.buf[length] = val;
	}
	clone() {
		return Buffer.from(this.buf.slice(0, this.length));
	}
	resize() {
		const length = this.length;
		this.size = this.size * 2;
		const buf = Buffer.allocUnsafe(this.size);
		this.buf.copy(buf, 0, 0, length);
		this.buf = buf;
	}
	toString(encoding) {
		if (encoding) return this.buf.toString(encoding, 0, this.length);
		else return Uint8Array.prototype.slice.call(this.buf.slice(0, this.length));
	}
	toJSON() {
		return this.toString("utf8");
	}
	reset() {
		this.length = 0;
	}
};
// node_modules/csv-parse/lib/api/init_state.js
const init_state = function(options) {
	const timchars = [
		32,
		9,
		10,
		13,
		12,
		11,
		160,
		5760,
		8192,
		8193,
		8194,
		8195,
		8196,
		8197,
		8198,
		8199,
		8200,
		8201,
		8202,
		8232,
		8233,
		8239,
		8287,
		12288,
		65279
	].reduce((acc, codepoint) => {
		const encoded = Buffer.from(String.fromCharCode(codepoint), options.encoding);
		if (codepoint !== 63 && encoded.length === 1 && encoded[0] === 63) return acc;
		acc.push(encoded);
		return acc;
	}, []);
	const timcharFirstBytes = /* @__PURE__ */ new Uint8Array(256);
	for (const t of timchars) timcharFirstBytes[t[0]] = 1;
	return {
		bomSkipped: false,
		bufBytesStart: 0,
		castField: options.cast_function,
		commenting: false,
		delimiterBufPrevious: void 0,
		delimiterDiscovered: false,
		error: void 0,
		enabled: options.from_line === 1,
		escaping: false,
		escapeIsQuote: Buffer.isBuffer(options.escape) && Buffer.isBuffer(options.quote) && Buffer.compare(options.escape, options.quote) === 0,
		expectedRecordLength: Array.isArray(options.columns) ? options.columns.length : void 0,
		field: new ResizeableBuffer(20),
		firstLineToHeaders: options.cast_first_line_to_header,
		needMoreDataSize: Math.max(options.comment !== null ? options.comment.length : 0, ...options.delimiter ? options.delimiter.map((delimiter) => delimiter.length) : [], options.delimiter_auto ? 1 : 0, options.quote !== null ? options.quote.length : 0, ...timchars.map((t) => t.length)),
		previousBuf: void 0,
		quoting: false,
		stop: false,
		rawBuffer: new ResizeableBuffer(100),
		record: [],
		recordHasError: false,
		record_length: 0,
		recordDelimiterMaxLength: options.record_delimiter.length === 0 ? 0 : Math.max(...options.record_delimiter.map((v) => v.length)),
		trimChars: [Buffer.from(" ", options.encoding)[0], Buffer.from("	", options.encoding)[0]],
		wasQuoting: false,
		wasRowDelimiter: false,
		timchars,
		timcharFirstBytes
	};
};
// node_modules/csv-parse/lib/utils/underscore.js
const underscore = function(str) {
	return str.replace(/([A-Z])/g, function(_, match) {
		return "_" + match.toLowerCase();
	});
};
// node_modules/csv-parse/lib/api/normalize_options.js
const normalize_options = function(opts) {
	const options = {};
	for (const opt in opts) options[underscore(opt)] = opts[opt];
	if (options.encoding === void 0 || options.encoding === true) options.encoding = "utf8";
	else if (options.encoding === null || options.encoding === false) options.encoding = null;
	else if (typeof options.encoding !== "string" && options.encoding !== null) throw new CsvError("CSV_INVALID_OPTION_ENCODING", [
		"Invalid option encoding:",
		"encoding must be a string or null to return a buffer,",
		`got ${JSON.stringify(options.encoding)}`
	], options);
	if (options.bom === void 0 || options.bom === null || options.bom === false) options.bom = false;
	else if (options.bom !== true) throw new CsvError("CSV_INVALID_OPTION_BOM", [
		"Invalid option bom:",
		"bom must be true,",
		`got ${JSON.stringify(options.bom)}`
	], options);
	options.cast_function = null;
	if (options.cast === void 0 || options.cast === null || options.cast === false || options.cast === "") options.cast = void 0;
	else if (typeof options.cast === "function") {
		options.cast_function = options.cast;
		options.cast = true;
	} else if (options.cast !== true) throw new CsvError("CSV_INVALID_OPTION_CAST", [
		"Invalid option cast:",
		"cast must be true or a function,",
		`got ${JSON.stringify(options.cast)}`
	], options);
	if (options.cast_date === void 0 || options.cast_date === null || options.cast_date === false || options.cast_date === "") options.cast_date = false;
	else if (options.cast_date === true) options.cast_date = function(value) {
		const date = Date.parse(value);
		return !isNaN(date) ? new Date(date) : value;
	};
	else if (typeof options.cast_date !== "function") throw new CsvError("CSV_INVALID_OPTION_CAST_DATE", [
		"Invalid option cast_date:",
		"cast_date must be true or a function,",
		`got ${JSON.stringify(options.cast_date)}`
	], options);
	options.cast_first_line_to_header = void 0;
	if (options.columns === true) options.cast_first_line_to_header = void 0;
	else if (typeof options.columns === "function") {
		options.cast_first_line_to_header = options.columns;
		options.columns = true;
	} else if (Array.isArray(options.columns)) options.columns = normalize_columns_array(options.columns);
	else if (options.columns === void 0 || options.columns === null || options.columns === false) options.columns = false;
	else throw new CsvError("CSV_INVALID_OPTION_COLUMNS", [
		"Invalid option columns:",
		"expect an array, a function or true,",
		`got ${JSON.stringify(options.columns)}`
	], options);
	if (options.group_columns_by_name === void 0 || options.group_columns_by_name === null || options.group_columns_by_name === false) options.group_columns_by_name = false;
	else if (options.group_columns_by_name !== true) throw new CsvError("CSV_INVALID_OPTION_GROUP_COLUMNS_BY_NAME", [
		"Invalid option group_columns_by_name:",
		"expect an boolean,",
		`got ${JSON.stringify(options.group_columns_by_name)}`
	], options);
	else if (options.columns === false) throw new CsvError("CSV_INVALID_OPTION_GROUP_COLUMNS_BY_NAME", ["Invalid option group_columns_by_name:", "the `columns` mode must be activated."], options);
	if (options.comment === void 0 || options.comment === null || options.comment === false || options.comment === "") options.comment = null;
	else {
		if (typeof options.comment === "string") options.comment = Buffer.from(options.comment, options.encoding);
		if (!Buffer.isBuffer(options.comment)) throw new CsvError("CSV_INVALID_OPTION_COMMENT", [
			"Invalid option comment:",
			"comment must be a buffer or a string,",
			`got ${JSON.stringify(options.comment)}`
		], options);
	}
	if (options.comment_no_infix === void 0 || options.comment_no_infix === null || options.comment_no_infix === false) options.comment_no_infix = false;
	else if (options.comment_no_infix !== true) throw new CsvError("CSV_INVALID_OPTION_COMMENT", [
		"Invalid option comment_no_infix:",
		"value must be a boolean,",
		`got ${JSON.stringify(options.comment_no_infix)}`
	], options);
	if (options.delimiter_auto === void 0 || options.delimiter_auto === null || options.delimiter_auto === false) options.delimiter_auto = false;
	else if (options.delimiter_auto === true) options.delimiter_auto = {};
	else if (!is_object(options.delimiter_auto)) throw new CsvError("CSV_INVALID_OPTION_DELIMITER_AUTO", [
		"Invalid option delimiter_auto:",
		"delimiter_auto must be a boolean or a configuration object,",
		`got ${JSON.stringify(options.delimiter_auto)}`
	], options);
	if (options.delimiter_auto) {
		if (options.delimiter_auto.preferred === void 0) options.delimiter_auto.preferred = {
			[",".charCodeAt(0)]: 1.8,
			["	".charCodeAt(0)]: 1.8,
			[";".charCodeAt(0)]: 1.6,
			[" ".charCodeAt(0)]: 1.6,
			[":".charCodeAt(0)]: 1.5,
			[".".charCodeAt(0)]: 1.4,
			["/".charCodeAt(0)]: 1.4
		};
		else if (!is_object(options.delimiter_auto.preferred)) throw new CsvError("CSV_INVALID_OPTION_DELIMITER_AUTO", [
			"Invalid option delimiter_auto:",
			"preferred must be an object,",
			`got ${JSON.stringify(options.delimiter_auto.preferred)}`
		], options);
		if (options.delimiter_auto.score === void 0) options.delimiter_auto.score = (info, options) => {
			return (info.total - info.std) * (options.preferred[info.char_code] || 1);
		};
		else if (typeof options.delimiter_auto.score !== "function") throw new CsvError("CSV_INVALID_OPTION_DELIMITER_AUTO", [
			"Invalid option delimiter_auto:",
			"score must be a function,",
			`got ${JSON.stringify(options.delimiter_auto.score)}`
		], options);
		if (options.delimiter_auto.size === void 0) options.delimiter_auto.size = 2048;
		else if (typeof options.delimiter_auto.size !== "number") throw new CsvError("CSV_INVALID_OPTION_DELIMITER_AUTO", [
			"Invalid option delimiter_auto:",
			"size must be a number,",
			`got ${JSON.stringify(options.delimiter_auto.size)}`
		], options);
	}
	const delimiter_json = JSON.stringify(options.delimiter);
	if (options.delimiter_auto !== false) options.delimiter = [];
	if (!Array.isArray(options.delimiter)) {
		if (options.delimiter === void 0 || options.delimiter === null || options.delimiter === false) options.delimiter = Buffer.from(",", options.encoding);
		options.delimiter = [options.delimiter];
	}
	options.delimiter = options.delimiter.map(function(delimiter) {
		if (typeof delimiter === "string") delimiter = Buffer.from(delimiter, options.encoding);
		if (!Buffer.isBuffer(delimiter) || delimiter.length === 0) throw new CsvError("CSV_INVALID_OPTION_DELIMITER", [
			"Invalid option delimiter:",
			"delimiter must be a non empty string or buffer or array of string|buffer,",
			`got ${delimiter_json}`
		], options);
		return delimiter;
	});
	if (options.escape === void 0 || options.escape === true) options.escape = Buffer.from("\"", options.encoding);
	else if (typeof options.escape === "string") options.escape = Buffer.from(options.escape, options.encoding);
	else if (options.escape === null || options.escape === false) options.escape = null;
	if (options.escape !== null) {
		if (!Buffer.isBuffer(options.escape)) throw new Error(`Invalid Option: escape must be a buffer, a string or a boolean, got ${JSON.stringify(options.escape)}`);
	}
	if (options.from === void 0 || options.from === null) options.from = 1;
	else {
		if (typeof options.from === "string" && /\d+/.test(options.from)) options.from = parseInt(options.from);
		if (Number.isInteger(options.from)) {
			if (options.from < 0) throw new Error(`Invalid Option: from must be a positive integer, got ${JSON.stringify(opts.from)}`);
		} else throw new Error(`Invalid Option: from must be an integer, got ${JSON.stringify(options.from)}`);
	}
	if (options.from_line === void 0 || options.from_line === null) options.from_line = 1;
	else {
		if (typeof options.from_line === "string" && /\d+/.test(options.from_line)) options.from_line = parseInt(options.from_line);
		if (Number.isInteger(options.from_line)) {
			if (options.from_line <= 0) throw new Error(`Invalid Option: from_line must be a positive integer greater than 0, got ${JSON.stringify(opts.from_line)}`);
		} else throw new Error(`Invalid Option: from_line must be an integer, got ${JSON.stringify(opts.from_line)}`);
	}
	if (options.ignore_last_delimiters === void 0 || options.ignore_last_delimiters === null) options.ignore_last_delimiters = false;
	else if (typeof options.ignore_last_delimiters === "number") {
		options.ignore_last_delimiters = Math.floor(options.ignore_last_delimiters);
		if (options.ignore_last_delimiters === 0) options.ignore_last_delimiters = false;
	} else if (typeof options.ignore_last_delimiters !== "boolean") throw new CsvError("CSV_INVALID_OPTION_IGNORE_LAST_DELIMITERS", [
		"Invalid option `ignore_last_delimiters`:",
		"the value must be a boolean value or an integer,",
		`got ${JSON.stringify(options.ignore_last_delimiters)}`
	], options);
	if (options.ignore_last_delimiters === true && options.columns === false) throw new CsvError("CSV_IGNORE_LAST_DELIMITERS_REQUIRES_COLUMNS", ["The option `ignore_last_delimiters`", "requires the activation of the `columns` option"], options);
	if (options.info === void 0 || options.info === null || options.info === false) options.info = false;
	else if (options.info !== true) throw new Error(`Invalid Option: info must be true, got ${JSON.stringify(options.info)}`);
	if (options.max_record_size === void 0 || options.max_record_size === null || options.max_record_size === false) options.max_record_size = 0;
	else if (Number.isInteger(options.max_record_size) && options.max_record_size >= 0) {} else if (typeof options.max_record_size === "string" && /\d+/.test(options.max_record_size)) options.max_record_size = parseInt(options.max_record_size);
	else throw new Error(`Invalid Option: max_record_size must be a positive integer, got ${JSON.stringify(options.max_record_size)}`);
	if (options.objname === void 0 || options.objname === null || options.objname === false) options.objname = void 0;
	else if (Buffer.isBuffer(options.objname)) {
		if (options.objname.length === 0) throw new Error(`Invalid Option: objname must be a non empty buffer`);
		if (options.encoding === null) {} else options.objname = options.objname.toString(options.encoding);
	} else if (typeof options.objname === "string") {
		if (options.objname.length === 0) throw new Error(`Invalid Option: objname must be a non empty string`);
	} else if (typeof options.objname === "number") {} else throw new Error(`Invalid Option: objname must be a string or a buffer, got ${options.objname}`);
	if (options.objname !== void 0) {
		if (typeof options.objname === "number") {
			if (options.columns !== false) throw Error("Invalid Option: objname index cannot be combined with columns or be defined as a field");
		} else if (options.columns === false) throw Error("Invalid Option: objname field must be combined with columns or be defined as an index");
	}
	if (options.on_record === void 0 || options.on_record === null) options.on_record = void 0;
	else if (typeof options.on_record !== "function") throw new CsvError("CSV_INVALID_OPTION_ON_RECORD", [
		"Invalid option `on_record`:",
		"expect a function,",
		`got ${JSON.stringify(options.on_record)}`
	], options);
	if (options.on_skip !== void 0 && options.on_skip !== null && typeof options.on_skip !== "function") throw new Error(`Invalid Option: on_skip must be a function, got ${JSON.stringify(options.on_skip)}`);
	if (options.quote === null || options.quote === false || options.quote === "") options.quote = null;
	else {
		if (options.quote === void 0 || options.quote === true) options.quote = Buffer.from("\"", options.encoding);
		else if (typeof options.quote === "string") options.quote = Buffer.from(options.quote, options.encoding);
		if (!Buffer.isBuffer(options.quote)) throw new Error(`Invalid Option: quote must be a buffer or a string, got ${JSON.stringify(options.quote)}`);
	}
	if (options.raw === void 0 || options.raw === null || options.raw === false) options.raw = false;
	else if (options.raw !== true) throw new Error(`Invalid Option: raw must be true, got ${JSON.stringify(options.raw)}`);
	if (options.record_delimiter === void 0) options.record_delimiter = [];
	else if (typeof options.record_delimiter === "string" || Buffer.isBuffer(options.record_delimiter)) {
		if (options.record_delimiter.length === 0) throw new CsvError("CSV_INVALID_OPTION_RECORD_DELIMITER", [
			"Invalid option `record_delimiter`:",
			"value must be a non empty string or buffer,",
			`got ${JSON.stringify(options.record_delimiter)}`
		], options);
		options.record_delimiter = [options.record_delimiter];
	} else if (!Array.isArray(options.record_delimiter)) throw new CsvError("CSV_INVALID_OPTION_RECORD_DELIMITER", [
		"Invalid option `record_delimiter`:",
		"value must be a string, a buffer or array of string|buffer,",
		`got ${JSON.stringify(options.record_delimiter)}`
	], options);
	options.record_delimiter = options.record_delimiter.map(function(rd, i) {
		if (typeof rd !== "string" && !Buffer.isBuffer(rd)) throw new CsvError("CSV_INVALID_OPTION_RECORD_DELIMITER", [
			"Invalid option `record_delimiter`:",
			"value must be a string, a buffer or array of string|buffer",
			`at index ${i},`,
			`got ${JSON.stringify(rd)}`
		], options);
		else if (rd.length === 0) throw new CsvError("CSV_INVALID_OPTION_RECORD_DELIMITER", [
			"Invalid option `record_delimiter`:",
			"value must be a non empty string or buffer",
			`at index ${i},`,
			`got ${JSON.stringify(rd)}`
		], options);
		if (typeof rd === "string") rd = Buffer.from(rd, options.encoding);
		return rd;
	});
	if (typeof options.relax_column_count === "boolean") {} else if (options.relax_column_count === void 0 || options.relax_column_count === null) options.relax_column_count = false;
	else throw new Error(`Invalid Option: relax_column_count must be a boolean, got ${JSON.stringify(options.relax_column_count)}`);
	if (typeof options.relax_column_count_less === "boolean") {} else if (options.relax_column_count_less === void 0 || options.relax_column_count_less === null) options.relax_column_count_less = false;
	else throw new Error(`Invalid Option: relax_column_count_less must be a boolean, got ${JSON.stringify(options.relax_column_count_less)}`);
	if (typeof options.relax_column_count_more === "boolean") {} else if (options.relax_column_count_more === void 0 || options.relax_column_count_more === null) options.relax_column_count_more = false;
	else throw new Error(`Invalid Option: relax_column_count_more must be a boolean, got ${JSON.stringify(options.relax_column_count_more)}`);
	if (typeof options.relax_quotes === "boolean") {} else if (options.relax_quotes === void 0 || options.relax_quotes === null) options.relax_quotes = false;
	else throw new Error(`Invalid Option: relax_quotes must be a boolean, got ${JSON.stringify(options.relax_quotes)}`);
	if (typeof options.skip_empty_lines === "boolean") {} else if (options.skip_empty_lines === void 0 || options.skip_empty_lines === null) options.skip_empty_lines = false;
	else throw new Error(`Invalid Option: skip_empty_lines must be a boolean, got ${JSON.stringify(options.skip_empty_lines)}`);
	if (typeof options.skip_records_with_empty_values === "boolean") {} else if (options.skip_records_with_empty_values === void 0 || options.skip_records_with_empty_values === null) options.skip_records_with_empty_values = false;
	else throw new Error(`Invalid Option: skip_records_with_empty_values must be a boolean, got ${JSON.stringify(options.skip_records_with_empty_values)}`);
	if (typeof options.skip_records_with_error === "boolean") {} else if (options.skip_records_with_error === void 0 || options.skip_records_with_error === null) options.skip_records_with_error = false;
	else throw new Error(`Invalid Option: skip_records_with_error must be a boolean, got ${JSON.stringify(options.skip_records_with_error)}`);
	if (options.rtrim === void 0 || options.rtrim === null || options.rtrim === false) options.rtrim = false;
	else if (options.rtrim !== true) throw new Error(`Invalid Option: rtrim must be a boolean, got ${JSON.stringify(options.rtrim)}`);
	if (options.ltrim === void 0 || options.ltrim === null || options.ltrim === false) options.ltrim = false;
	else if (options.ltrim !== true) throw new Error(`Invalid Option: ltrim must be a boolean, got ${JSON.stringify(options.ltrim)}`);
	if (options.trim === void 0 || options.trim === null || options.trim === false) options.trim = false;
	else if (options.trim !== true) throw new Error(`Invalid Option: trim must be a boolean, got ${JSON.stringify(options.trim)}`);
	if (options.trim === true && opts.ltrim !== false) options.ltrim = true;
	else if (options.ltrim !== true) options.ltrim = false;
	if (options.trim === true && opts.rtrim !== false) options.rtrim = true;
	else if (options.rtrim !== true) options.rtrim = false;
	if (options.to === void 0 || options.to === null) options.to = -1;
	else if (options.to !== -1) {
		if (typeof options.to === "string" && /\d+/.test(options.to)) options.to = parseInt(options.to);
		if (Number.isInteger(options.to)) {
			if (options.to <= 0) throw new Error(`Invalid Option: to must be a positive integer greater than 0, got ${JSON.stringify(opts.to)}`);
		} else throw new Error(`Invalid Option: to must be an integer, got ${JSON.stringify(opts.to)}`);
	}
	if (options.to_line === void 0 || options.to_line === null) options.to_line = -1;
	else if (options.to_line !== -1) {
		if (typeof options.to_line === "string" && /\d+/.test(options.to_line)) options.to_line = parseInt(options.to_line);
		if (Number.isInteger(options.to_line)) {
			if (options.to_line <= 0) throw new Error(`Invalid Option: to_line must be a positive integer greater than 0, got ${JSON.stringify(opts.to_line)}`);
		} else throw new Error(`Invalid Option: to_line must be an integer, got ${JSON.stringify(opts.to_line)}`);
	}
	return options;
};
// node_modules/csv-parse/lib/utils/delimiter_discover.js
const delimiter_discover = function(records, options) {
	if (!options) ({delimiter_auto: options} = normalize_options({ delimiter_auto: true }));
	if (typeof records === "string") records = Buffer.from(records);
	if (Buffer.isBuffer(records)) records = ((data) => {
		const records = [];
		const parser = transform({ delimiter: [] });
		const push = (record) => records.push(record);
		const close = () => {};
		const error = parser.parse(data, true, push, close);
		if (error !== void 0) throw error;
		return records;
	})(records);
	const info = Array(127).fill().map(() => ({ lines: [] }));
	records.map(([record], line) => {
		for (let i = 0, l = record.length; i < l; i++) {
			const code = record.charCodeAt(i);
			if (info[code].lines[line] === void 0) info[code].lines[line] = 0;
			info[code].lines[line]++;
		}
	});
	info.map((info, i) => {
		info.char_code = i;
		info.std = std(info.lines);
		info.total = info.lines.reduce((acc, val) => acc + val, 0);
		info.preferred = !!options.preferred[i];
		info.score = options.score(info, options);
	});
	const result = info.reduce((acc, info) => acc.score > info.score ? acc : info, {});
	return String.fromCharCode(result.char_code);
};
const std = function(array) {
	const n = array.length;
	if (n === 0) return 0;
	const mean = array.reduce((a, b) => a + b) / n;
	return Math.sqrt(array.map((x) => Math.pow(x - mean, 2)).reduce((a, b) => a + b) / n);
};
// node_modules/csv-parse/lib/api/index.js
const isRecordEmpty = function(record) {
	return record.every((field) => field == null || field.toString && field.toString().trim() === "");
};
const cr = 13;
const nl = 10;
const boms = {
	utf8: Buffer.from([
		239,
		187,
		191
	]),
	utf16le: Buffer.from([255, 254])
};
const transform = function(original_options = {}) {
	const info = {
		bytes: 0,
		bytes_records: 0,
		comment_lines: 0,
		empty_lines: 0,
		invalid_field_length: 0,
		lines: 1,
		records: 0
	};
	const options = normalize_options(original_options);
	return {
		info,
		original_options,
		options,
		state: init_state(options),
		__needMoreData: function(i, bufLen, end) {
			if (end) return false;
			const { encoding, escape, quote } = this.options;
			const { quoting, needMoreDataSize, recordDelimiterMaxLength } = this.state;
			return bufLen - i - 1 < Math.max(needMoreDataSize, recordDelimiterMaxLength === 0 ? Buffer.from("\r\n", encoding).length : recordDelimiterMaxLength, quoting ? (escape === null ? 0 : escape.length) + quote.length : 0, quoting ? quote.length + recordDelimiterMaxLength : 0);
		},
		parse: function(nextBuf, end, push, close) {
			const { bom, comment_no_infix, delimiter_auto, encoding, from_line, ltrim, max_record_size, raw, relax_quotes, rtrim, skip_empty_lines, to, to_line } = this.options;
			let { comment, escape, quote, record_delimiter } = this.options;
			const { bomSkipped, delimiterDiscovered, delimiterBufPrevious, rawBuffer, escapeIsQuote } = this.state;
			if (!delimiterDiscovered && delimiter_auto) {
				let delimiterBuf;
				if (delimiterBufPrevious === void 0) delimiterBuf = nextBuf;
				else if (delimiterBufPrevious !== void 0 && nextBuf === void 0) delimiterBuf = delimiterBufPrevious;
				else delimiterBuf = Buffer.concat([delimiterBufPrevious, nextBuf]);
				nextBuf = void 0;
				if (end || delimiterBuf.length > delimiter_auto.size) {
					this.options.delimiter = [Buffer.from(delimiter_discover(delimiterBuf, this.options.delimiter_auto))];
					this.state.previousBuf = delimiterBuf;
					this.state.delimiterBufPrevious = void 0;
					this.state.delimiterDiscovered = true;
				} else {
					this.state.delimiterBufPrevious = delimiterBuf;
					return;
				}
			}
			const { previousBuf } = this.state;
			let buf;
			if (previousBuf === void 0) {
				if (nextBuf === void 0) {
					close();
					return;
				} else buf = nextBuf;
			} else if (previousBuf !== void 0 && nextBuf === void 0) buf = previousBuf;
			else buf = Buffer.concat([previousBuf, nextBuf]);
			if (bomSkipped === false) {
				if (bom === false) this.state.bomSkipped = true;
				else if (buf.length < 3) {
					if (end === false) {
						this.state.previousBuf = buf;
						return;
					}
				} else {
					for (const encoding in boms) if (boms[encoding].compare(buf, 0, boms[encoding].length) === 0) {
						const bomLength = boms[encoding].length;
						this.state.bufBytesStart += bomLength;
						buf = buf.slice(bomLength);
						const options = normalize_options({
							...this.original_options,
							encoding
						});
						for (const key in options) this.options[key] = options[key];
						({comment, escape, quote} = this.options);
						break;
					}
					this.state.bomSkipped = true;
				}
			}
			const bufLen = buf.length;
			let pos = 0;
			for (; pos < bufLen; pos++) {
				if (this.__needMoreData(pos, bufLen, end)) break;
				if (this.state.wasRowDelimiter === true) {
					this.info.lines++;
					this.state.wasRowDelimiter = false;
				}
				if (to_line !== -1 && this.info.lines > to_line) {
					this.state.stop = true;
					close();
					return;
				}
				if (this.state.quoting === false && record_delimiter.length === 0) {
					if (this.__autoDiscoverRecordDelimiter(buf, pos)) record_delimiter = this.options.record_delimiter;
				}
				const chr = buf[pos];
				if (raw === true) rawBuffer.append(chr);
				if ((chr === cr || chr === nl) && this.state.wasRowDelimiter === false) this.state.wasRowDelimiter = true;
				if (this.state.escaping === true) this.state.escaping = false;
				else {
					if (escape !== null && this.state.quoting === true && this.__isEscape(buf, pos, chr) && pos + escape.length < bufLen) {
						if (escapeIsQuote) {
							if (this.__isQuote(buf, pos + escape.length)) {
								this.state.escaping = true;
								pos += escape.length - 1;
								continue;
							}
						} else {
							this.state.escaping = true;
							pos += escape.length - 1;
							continue;
						}
					}
					if (this.state.commenting === false && this.__isQuote(buf, pos)) {
						if (this.state.quoting === true) {
							const nextChr = buf[pos + quote.length];
							const isNextChrTrimable = rtrim && this.__isCharTrimable(buf, pos + quote.length);
							const isNextChrComment = comment !== null && this.__compareBytes(comment, buf, pos + quote.length, nextChr);
							const isNextChrDelimiter = this.__isDelimiter(buf, pos + quote.length, nextChr);
							const isNextChrRecordDelimiter = record_delimiter.length === 0 ? this.__autoDiscoverRecordDelimiter(buf, pos + quote.length) : this.__isRecordDelimiter(nextChr, buf, pos + quote.length);
							if (escape !== null && this.__isEscape(buf, pos, chr) && this.__isQuote(buf, pos + escape.length)) pos += escape.length - 1;
							else if (!nextChr || isNextChrDelimiter || isNextChrRecordDelimiter || isNextChrComment || isNextChrTrimable) {
								this.state.quoting = false;
								this.state.wasQuoting = true;
								pos += quote.length - 1;
								continue;
							} else if (relax_quotes === false) {
								const err = this.__error(new CsvError("CSV_INVALID_CLOSING_QUOTE", [
									"Invalid Closing Quote:",
									`got "${String.fromCharCode(nextChr)}"`,
									`at line ${this.info.lines}`,
									"instead of delimiter, record delimiter, trimable character",
									"(if activated) or comment"
								], this.options, this.__infoField()));
								if (err !== void 0) return err;
							} else {
								this.state.quoting = false;
								this.state.wasQuoting = true;
								this.state.field.prepend(quote);
								pos += quote.length - 1;
							}
						} else if (this.state.field.length !== 0) {
							if (relax_quotes === false) {
								const info = this.__infoField();
								const bom = Object.keys(boms).map((b) => boms[b].equals(this.state.field.toString()) ? b : false).filter(Boolean)[0];
								const err = this.__error(new CsvError("INVALID_OPENING_QUOTE", [
									"Invalid Opening Quote:",
									`a quote is found on field ${JSON.stringify(info.column)} at line ${info.lines}, value is ${JSON.stringify(this.state.field.toString(encoding))}`,
									bom ? `(${bom} bom)` : void 0
								], this.options, info, { field: this.state.field }));
								if (err !== void 0) return err;
							}
						} else {
							this.state.quoting = true;
							pos += quote.length - 1;
							continue;
						}
					}
					if (this.state.quoting === false) {
						const recordDelimiterLength = this.__isRecordDelimiter(chr, buf, pos);
						if (recordDelimiterLength !== 0) {
							if (this.state.commenting && this.state.wasQuoting === false && this.state.record.length === 0 && this.state.field.length === 0) this.info.comment_lines++;
							else {
								if (this.state.enabled === false && this.info.lines + (this.state.wasRowDelimiter === true ? 1 : 0) >= from_line) {
									this.state.enabled = true;
									this.__resetField();
									this.__resetRecord();
									pos += recordDelimiterLength - 1;
									continue;
								}
								if (skip_empty_lines === true && this.state.wasQuoting === false && this.state.record.length === 0 && this.state.field.length === 0) {
									this.info.empty_lines++;
									pos += recordDelimiterLength - 1;
									continue;
								}
								this.info.bytes = this.state.bufBytesStart + pos;
								const errField = this.__onField();
								if (errField !== void 0) return errField;
								this.info.bytes = this.state.bufBytesStart + pos + recordDelimiterLength;
								const errRecord = this.__onRecord(push);
								if (errRecord !== void 0) return errRecord;
								if (to !== -1 && this.info.records >= to) {
									this.state.stop = true;
									close();
									return;
								}
							}
							this.state.commenting = false;
							pos += recordDelimiterLength - 1;
							continue;
						}
						if (this.state.commenting) continue;
						if (comment !== null && (comment_no_infix === false || this.state.record.length === 0 && this.state.field.length === 0)) {
							if (this.__compareBytes(comment, buf, pos, chr) !== 0) {
								this.state.commenting = true;
								continue;
							}
						}
						const delimiterLength = this.__isDelimiter(buf, pos, chr);
						if (delimiterLength !== 0) {
							this.info.bytes = this.state.bufBytesStart + pos;
							const errField = this.__onField();
							if (errField !== void 0) return errField;
							pos += delimiterLength - 1;
							continue;
						}
					}
				}
				if (this.state.commenting === false) {
					if (max_record_size !== 0 && this.state.record_length + this.state.field.length > max_record_size) return this.__error(new CsvError("CSV_MAX_RECORD_SIZE", [
						"Max Record Size:",
						"record exceed the maximum number of tolerated bytes",
						`of ${max_record_size}`,
						`at line ${this.info.lines}`
					], this.options, this.__infoField()));
				}
				const lappend = ltrim === false || this.state.quoting === true || this.state.field.length !== 0 || !this.__isCharTrimable(buf, pos);
				const rappend = rtrim === false || this.state.wasQuoting === false;
				if (lappend === true && rappend === true) this.state.field.append(chr);
				else if (rtrim === true && !this.__isCharTrimable(buf, pos)) return this.__error(new CsvError("CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE", [
					"Invalid Closing Quote:",
					"found non trimable byte after quote",
					`at line ${this.info.lines}`
				], this.options, this.__infoField()));
				else {
					if (lappend === false) pos += this.__isCharTrimable(buf, pos) - 1;
					continue;
				}
			}
			if (end === true) {
				if (this.state.quoting === true) {
					const err = this.__error(new CsvError("CSV_QUOTE_NOT_CLOSED", ["Quote Not Closed:", `the parsing is finished with an opening quote at line ${this.info.lines}`], this.options, this.__infoField()));
					if (err !== void 0) return err;
				} else if (this.state.wasQuoting === true || this.state.record.length !== 0 || this.state.field.length !== 0) {
					this.info.bytes = this.state.bufBytesStart + pos;
					const errField = this.__onField();
					if (errField !== void 0) return errField;
					const errRecord = this.__onRecord(push);
					if (errRecord !== void 0) return errRecord;
				} else if (this.state.wasRowDelimiter === true) this.info.empty_lines++;
				else if (this.state.commenting === true) this.info.comment_lines++;
			} else {
				this.state.bufBytesStart += pos;
				this.state.previousBuf = buf.slice(pos);
			}
			if (this.state.wasRowDelimiter === true) {
				this.info.lines++;
				this.state.wasRowDelimiter = false;
			}
		},
		__onRecord: function(push) {
			const { columns, group_columns_by_name, encoding, info, from, relax_column_count, relax_column_count_less, relax_column_count_more, raw, skip_records_with_empty_values } = this.options;
			const { enabled, record } = this.state;
			if (enabled === false) return this.__resetRecord();
			const recordLength = record.length;
			if (columns === true) {
				if (skip_records_with_empty_values === true && isRecordEmpty(record)) {
					this.__resetRecord();
					return;
				}
				return this.__firstLineToColumns(record);
			}
			if (columns === false && this.info.records === 0) this.state.expectedRecordLength = recordLength;
			if (recordLength !== this.state.expectedRecordLength) {
				const err = columns === false ? new CsvError("CSV_RECORD_INCONSISTENT_FIELDS_LENGTH", [
					"Invalid Record Length:",
					`expect ${this.state.expectedRecordLength},`,
					`got ${recordLength} on line ${this.info.lines}`
				], this.options, this.__infoField(), { record }) : new CsvError("CSV_RECORD_INCONSISTENT_COLUMNS", [
					"Invalid Record Length:",
					`columns length is ${columns.length},`,
					`got ${recordLength} on line ${this.info.lines}`
				], this.options, this.__infoField(), { record });
				if (relax_column_count === true || relax_column_count_less === true && recordLength < this.state.expectedRecordLength || relax_column_count_more === true && recordLength > this.state.expectedRecordLength) {
					this.info.invalid_field_length++;
					this.state.error = err;
				} else {
					const finalErr = this.__error(err);
					if (finalErr) return finalErr;
				}
			}
			if (skip_records_with_empty_values === true && isRecordEmpty(record)) {
				this.__resetRecord();
				return;
			}
			if (this.state.recordHasError === true) {
				this.__resetRecord();
				this.state.recordHasError = false;
				return;
			}
			this.info.records++;
			if (from === 1 || this.info.records >= from) {
				const { objname } = this.options;
				if (columns !== false) {
					const obj = {};
					for (let i = 0, l = record.length; i < l; i++) {
						if (columns[i] === void 0 || columns[i].disabled) continue;
						if (group_columns_by_name === true && Object.hasOwn(obj, columns[i].name)) {
							if (Array.isArray(obj[columns[i].name])) obj[columns[i].name] = obj[columns[i].name].concat(record[i]);
							else obj[columns[i].name] = [obj[columns[i].name], record[i]];
						} else Object.defineProperty(obj, columns[i].name, {
							value: record[i],
							enumerable: true,
							writable: true,
							configurable: true
						});
					}
					if (raw === true || info === true) {
						const extRecord = Object.assign({ record: obj }, raw === true ? { raw: this.state.rawBuffer.toString(encoding) } : {}, info === true ? { info: this.__infoRecord() } : {});
						const err = this.__push(objname === void 0 ? extRecord : [obj[objname], extRecord], push);
						if (err) return err;
					} else {
						const err = this.__push(objname === void 0 ? obj : [obj[objname], obj], push);
						if (err) return err;
					}
				} else if (raw === true || info === true) {
					const extRecord = Object.assign({ record }, raw === true ? { raw: this.state.rawBuffer.toString(encoding) } : {}, info === true ? { info: this.__infoRecord() } : {});
					const err = this.__push(objname === void 0 ? extRecord : [record[objname], extRecord], push);
					if (err) return err;
				} else {
					const err = this.__push(objname === void 0 ? record : [record[objname], record], push);
					if (err) return err;
				}
			}
			this.__resetRecord();
		},
		__firstLineToColumns: function(record) {
			const { firstLineToHeaders } = this.state;
			try {
				const headers = firstLineToHeaders === void 0 ? record : firstLineToHeaders.call(null, record);
				if (!Array.isArray(headers)) return this.__error(new CsvError("CSV_INVALID_COLUMN_MAPPING", [
					"Invalid Column Mapping:",
					"expect an array from column function,",
					`got ${JSON.stringify(headers)}`
				], this.options, this.__infoField(), { headers }));
				const normalizedHeaders = normalize_columns_array(headers);
				this.state.expectedRecordLength = normalizedHeaders.length;
				this.options.columns = normalizedHeaders;
				this.__resetRecord();
				return;
			} catch (err) {
				return err;
			}
		},
		__resetRecord: function() {
			if (this.options.raw === true) this.state.rawBuffer.reset();
			this.state.error = void 0;
			this.state.record = [];
			this.state.record_length = 0;
		},
		__onField: function() {
			const { cast, encoding, rtrim, max_record_size } = this.options;
			const { enabled, wasQuoting } = this.state;
			if (enabled === false) return this.__resetField();
			let field = this.state.field.toString(encoding);
			if (rtrim === true && wasQuoting === false) field = field.trimRight();
			if (cast === true) {
				const [err, f] = this.__cast(field);
				if (err !== void 0) return err;
				field = f;
			}
			this.state.record.push(field);
			if (max_record_size !== 0 && typeof field === "string") this.state.record_length += field.length;
			this.__resetField();
		},
		__resetField: function() {
			this.state.field.reset();
			this.state.wasQuoting = false;
		},
		__push: function(record, push) {
			const { on_record } = this.options;
			if (on_record !== void 0) {
				const info = this.__infoRecord();
				try {
					record = on_record.call(null, record, info);
				} catch (err) {
					return err;
				}
				if (record === void 0 || record === null) return;
			}
			this.info.bytes_records += this.info.bytes;
			push(record);
		},
		__cast: function(field) {
			const { columns, relax_column_count } = this.options;
			if (Array.isArray(columns) === true && relax_column_count && this.options.columns.length <= this.state.record.length) return [void 0, void 0];
			if (this.state.castField !== null) try {
				const info = this.__infoField();
				return [void 0, this.state.castField.call(null, field, info)];
			} catch (err) {
				return [err];
			}
			if (this.__isFloat(field)) return [void 0, parseFloat(field)];
			else if (this.options.cast_date !== false) {
				const info = this.__infoField();
				return [void 0, this.options.cast_date.call(null, field, info)];
			}
			return [void 0, field];
		},
		__compareBytes: function(sourceBuf, targetBuf, targetPos, firstByte) {
			if (sourceBuf[0] !== firstByte) return 0;
			const sourceLength = sourceBuf.length;
			for (let i = 1; i < sourceLength; i++) if (sourceBuf[i] !== targetBuf[targetPos + i]) return 0;
			return sourceLength;
		},
		__isCharTrimable: function(buf, pos) {
			const { timchars, timcharFirstBytes } = this.state;
			const first = buf[pos];
			if (first === void 0 || timcharFirstBytes[first] === 0) return 0;
			loop1: for (let i = 0; i < timchars.length; i++) {
				const timchar = timchars[i];
				for (let j = 0; j < timchar.length; j++) if (timchar[j] !== buf[pos + j]) continue loop1;
				return timchar.length;
			}
			return 0;
		},
		__isDelimiter: function(buf, pos, chr) {
			const { delimiter, ignore_last_delimiters } = this.options;
			if (ignore_last_delimiters === true && this.state.record.length === this.options.columns.length - 1) return 0;
			else if (ignore_last_delimiters !== false && typeof ignore_last_delimiters === "number" && this.state.record.length === ignore_last_delimiters - 1) return 0;
			loop1: for (let i = 0; i < delimiter.length; i++) {
				const del = delimiter[i];
				if (del[0] === chr) {
					for (let j = 1; j < del.length; j++) if (del[j] !== buf[pos + j]) continue loop1;
					return del.length;
				}
			}
			return 0;
		},
		__isEscape: function(buf, pos, chr) {
			const { escape } = this.options;
			if (escape === null) return false;
			const l = escape.length;
			if (escape[0] === chr) {
				for (let i = 0; i < l; i++) if (escape[i] !== buf[pos + i]) return false;
				return true;
			}
			return false;
		},
		__isFloat: function(value) {
			return value - parseFloat(value) + 1 >= 0;
		},
		__isQuote: function(buf, pos) {
			const { quote } = this.options;
			if (quote === null) return false;
			const l = quote.length;
			for (let i = 0; i < l; i++) if (quote[i] !== buf[pos + i]) return false;
			return true;
		},
		__isRecordDelimiter: function(chr, buf, pos) {
			const { record_delimiter } = this.options;
			const recordDelimiterLength = record_delimiter.length;
			loop1: for (let i = 0; i < recordDelimiterLength; i++) {
				const rd = record_delimiter[i];
				const rdLength = rd.length;
				if (rd[0] !== chr) continue;
				for (let j = 1; j < rdLength; j++) if (rd[j] !== buf[pos + j]) continue loop1;
				return rd.length;
			}
			return 0;
		},
		__autoDiscoverRecordDelimiter: function(buf, pos) {
			const { encoding } = this.options;
			const rds = [
				Buffer.from("\r\n", encoding),
				Buffer.from("\n", encoding),
				Buffer.from("\r", encoding)
			];
			loop: for (let i = 0; i < rds.length; i++) {
				const l = rds[i].length;
				for (let j = 0; j < l; j++) if (rds[i][j] !== buf[pos + j]) continue loop;
				this.options.record_delimiter.push(rds[i]);
				this.state.recordDelimiterMaxLength = rds[i].length;
				return rds[i].length;
			}
			return 0;
		},
		__error: function(msg) {
			const { encoding, raw, skip_records_with_error } = this.options;
			const err = typeof msg === "string" ? new Error(msg) : msg;
			if (skip_records_with_error) {
				this.state.recordHasError = true;
				if (this.options.on_skip !== void 0) try {
					this.options.on_skip(err, raw ? this.state.rawBuffer.toString(encoding) : void 0);
				} catch (err) {
					return err;
				}
				return;
			} else return err;
		},
		__infoDataSet: function() {
			return {
				...this.info,
				columns: this.options.columns
			};
		},
		__infoRecord: function() {
			const { columns, raw, encoding } = this.options;
			return {
				...this.__infoDataSet(),
				bytes_records: this.info.bytes,
				error: this.state.error,
				header: columns === true,
				index: this.state.record.length,
				raw: raw ? this.state.rawBuffer.toString(encoding) : void 0
			};
		},
		__infoField: function() {
			const { columns } = this.options;
			const isColumns = Array.isArray(columns);
			const bytes_records = this.info.bytes_records;
			return {
				...this.__infoRecord(),
				bytes_records,
				column: isColumns === true ? columns.length > this.state.record.length ? columns[this.state.record.length].name : null : this.state.record.length,
				quoting: this.state.wasQuoting
			};
		}
	};
};
// node_modules/csv-parse/lib/sync.js
const parse = function(data, opts = {}) {
	if (typeof data === "string") data = Buffer.from(data);
	const records = opts && opts.objname ? Object.create(null) : [];
	const parser = transform(opts);
	const push = (record) => {
		if (parser.options.objname === void 0) records.push(record);
		else records[record[0]] = record[1];
	};
	const close = () => {};
	const error = parser.parse(data, true, push, close);
	if (error !== void 0) throw error;
	return records;
};
// src/dataset/formats/json-value-rows.ts
/** Rows of a block of JSON values. */
function* jsonValueRows({ bytes, bounds, firstLine, offset }, limits) {
	const decoding = decodingOf(bytes);
	const reading = {
		maxDepth: limits.maxDepth,
		escapes: decoding.escapes
	};
	let line = firstLine;
	let counted = 0;
	for (let at = 0; at < bounds.length; at += 2) {
		const from = bounds[at] ?? 0;
		const to = bounds[at + 1] ?? 0;
		line += lineFeeds$1(bytes, counted, from);
		counted = from;
		const place = {
			line,
			offset: offset + from,
			bytes: to - from
		};
		if (place.bytes > limits.maxRowBytes) {
			yield rejected(place, tooLong(limits.maxRowBytes));
			continue;
		}
		const text = decoding.text(from, to);
		yield text === void 0 ? rejected(place, notUtf8) : jsonRow(text, place, reading);
	}
}
function lineFeeds$1(bytes, from, to) {
	let count = 0;
	for (let at = from; at < to; at += 1) if (bytes[at] === 10) count += 1;
	return count;
}
// src/dataset/formats/line-rows.ts
const lineFeed = 10;
const carriageReturn = 13;
/** Rows of a block in which each line that is not blank is one: JSON, or the text of an object with that alone. */
function* lineRows({ bytes, firstLine, offset, format }, { maxRowBytes, maxDepth }) {
	const decoding = decodingOf(bytes);
	const reading = {
		maxDepth,
		escapes: decoding.escapes
	};
	let rows = [];
	let blankLines = 0;
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	for (let from = 0, line = firstLine; from < bytes.length; line += 1) {
		const found = buffer.indexOf(lineFeed, from);
		const end = found === -1 ? bytes.length : found;
		const to = end > from && bytes[end - 1] === carriageReturn ? end - 1 : end;
		const start = from;
		from = end + 1;
		if (isBlank(bytes, start, to)) {
			blankLines += 1;
			continue;
		}
		const place = {
			line,
			offset: offset + start,
			bytes: to - start
		};
		const text = place.bytes > maxRowBytes ? void 0 : decoding.text(start, to);
		if (text === void 0) rows.push(rejected(place, place.bytes > maxRowBytes ? tooLong(maxRowBytes) : notUtf8));
		else if (format === "text") rows.push({
			state: "read",
			...place,
			value: { text }
		});
		else rows.push(jsonRow(text, place, reading));
		if (rows.length < 512) continue;
		yield {
			rows,
			blankLines
		};
		rows = [];
		blankLines = 0;
	}
	yield {
		rows,
		blankLines
	};
}
function isBlank(bytes, from, to) {
	for (let at = from; at < to; at += 1) {
		const byte = bytes[at] ?? 0;
		if (byte !== 32 && byte !== 9 && byte !== carriageReturn) return false;
	}
	return true;
}
// src/dataset/formats/parquet-compressors.ts
/**
* How the pages of Parquet are decompressed: by Node.js where it can, which stops at the length that a page is said to
* have, whatever its data would become.
*/
async function compressors(limits) {
	const { compressors: others } = await import("./src.js");
	const zlib = await import("node:zlib");
	const within = (length) => {
		if (length > limits.maxPageBytes) throw new Error("a page is larger than may be read");
		return { maxOutputLength: Math.max(1, length) };
	};
	const zstd = "zstdDecompressSync" in zlib ? { ZSTD: (input, length) => zlib.zstdDecompressSync(input, within(length)) } : {};
	return {
		...others,
		...zstd,
		GZIP: (input, length) => gunzipSync(input, within(length)),
		BROTLI: (input, length) => brotliDecompressSync(input, within(length))
	};
}
// src/dataset/formats/parquet-levels.ts
/** The levels of all columns that hold values, by the parts of their paths joined with NUL. */
function levelsOf({ schema }) {
	const found = /* @__PURE__ */ new Map();
	const open = [];
	for (const [index, element] of schema.entries()) {
		while (open.at(-1)?.missing === 0) open.pop();
		const parent = open.at(-1);
		if (parent) parent.missing -= 1;
		const above = parent?.levels ?? {
			definition: 0,
			repetition: 0
		};
		const path = index === 0 ? [] : [...parent?.path ?? [], element.name];
		const levels = {
			definition: above.definition + (index > 0 && element.repetition_type !== "REQUIRED" ? 1 : 0),
			repetition: above.repetition + (index > 0 && element.repetition_type === "REPEATED" ? 1 : 0)
		};
		const missing = element.num_children ?? 0;
		if (missing > 0) open.push({
			path,
			levels,
			missing
		});
		else found.set(path.join("\0"), levels);
	}
	return found;
}
/** Throws when a page's runs of equal numbers are longer than the page has values: the reader repeats what they say. */
function checkRuns(bytes, from, to, width, values) {
	let seen = 0;
	let at = from;
	while (seen < values && at < to) {
		let header = 0;
		for (let scale = 1;; scale *= 128) {
			const byte = bytes[at];
			at += 1;
			if (byte === void 0 || scale > 2 ** 35) throw new Error("a run in a page has no end");
			header += (byte & 127) * scale;
			if (byte < 128) break;
		}
		const count = Math.floor(header / 2);
		const packed = header % 2 === 1;
		if (count > values - seen + spareValues) throw new Error("a run in a page has more values than the page");
		seen += packed ? count * 8 : count;
		at += packed ? count * width : Math.ceil(width / 8);
	}
}
/** Writers round the last run up. */
const spareValues = 4096;
function bitWidth(most) {
	return 32 - Math.clz32(most);
}
// src/dataset/formats/parquet-pages.ts
/**
* Looks at all pages of a column chunk, and throws when they say what cannot be: the Parquet reader makes arrays as
* long as they say, and repeats values as often. Gives the
* bytes of the pages when decompressed.
*/
function checkPages({ chunk, column, levels, rows }, compressors, limits) {
	let values = 0;
	let bytes = 0;
	for (let at = 0; at < chunk.length;) {
		const { numbers, end } = thriftFields(chunk, at, true);
		const size = numbers.get("2") ?? -1;
		const stored = numbers.get("3") ?? -1;
		if (stored < 0 || end + stored > chunk.length) throw new Error("a page goes beyond its column");
		if (size < 0 || size > limits.maxPageBytes) throw new Error(`a page is said to hold ${String(size)} bytes, more than ${String(limits.maxPageBytes)} are not read`);
		if (column.codec === "UNCOMPRESSED" && size !== stored) throw new Error("a page is not as long as it says");
		bytes += size;
		if (bytes > limits.maxRowGroupDataBytes) throw new Error("it grows too much when decompressed, as a bomb does");
		checkDictionary(numbers, size);
		const ofPage = numbers.get("5.1") ?? numbers.get("8.1") ?? 0;
		if (ofPage < 0) throw new Error("a page has a number of values below zero");
		values += ofPage;
		if (values > mostValues) throw new Error(`a column has more than ${String(mostValues)} values in one row group`);
		const page = chunk.subarray(end, end + stored);
		if (numbers.has("5.1")) checkPlainPage(decompressed(page, size, column, compressors), numbers, levels);
		if (numbers.has("8.1")) checkLevelPage(page, size, {
			numbers,
			levels,
			column,
			compressors
		});
		at = end + stored;
	}
	if (BigInt(values) !== column.num_values) throw new Error("its pages do not have the values that its column says");
	if (levels.repetition === 0 && values !== rows) throw new Error("a column has another number of values than rows");
	return bytes;
}
/** Values of one column in one row group: lists may have many more than there are rows. */
const mostValues = 33554432;
/** Every entry of a dictionary takes a byte at least. */
function checkDictionary(numbers, size) {
	const entries = numbers.get("7.1") ?? 0;
	if (entries < 0 || entries > size) throw new Error("a dictionary is said to have more entries than bytes");
}
function decompressed(page, size, { codec }, compressors) {
	if (codec === "UNCOMPRESSED") return page;
	const decompress = compressors[codec];
	if (!decompress) throw new Error(`its compression ${codec} is not supported`);
	return decompress(page, size);
}
/** Encodings whose values are indices into a dictionary, in runs. */
const indexed = /* @__PURE__ */ new Set([2, 8]);
/** A page of version 1: levels with their lengths before them, then values. */
function checkPlainPage(page, numbers, levels) {
	const values = numbers.get("5.1") ?? 0;
	const view = new DataView(page.buffer, page.byteOffset, page.byteLength);
	let at = 0;
	for (const most of [levels.repetition, levels.definition]) {
		if (most === 0) continue;
		const length = view.getUint32(at, true);
		checkRuns(page, at + 4, Math.min(page.length, at + 4 + length), bitWidth(most), values);
		at += 4 + length;
	}
	checkValues(page, at, numbers.get("5.2") ?? 0, values);
}
/** A page of version 2: the lengths of its levels stand in the header, and levels are not compressed. */
function checkLevelPage(page, size, { numbers, levels, column, compressors }) {
	const values = numbers.get("8.1") ?? 0;
	const rows = numbers.get("8.3") ?? 0;
	const repetition = numbers.get("8.6") ?? 0;
	const definition = numbers.get("8.5") ?? 0;
	const start = repetition + definition;
	if (repetition < 0 || definition < 0 || start > Math.min(size, page.length)) throw new Error("levels go beyond their page");
	if (rows < 0 || rows > values) throw new Error("a page has more rows than values");
	checkRuns(page, 0, repetition, bitWidth(levels.repetition), values);
	checkRuns(page, repetition, start, bitWidth(levels.definition), values);
	const rest = page.subarray(start);
	checkValues((numbers.get("8.7") ?? 1) === 1 && rest.length > 0 ? decompressed(rest, size - start, column, compressors) : rest, 0, numbers.get("8.4") ?? 0, values);
}
function checkValues(page, at, encoding, values) {
	if (!indexed.has(encoding) || at >= page.length) return;
	const width = page[at] ?? 0;
	if (width > 32) throw new Error("a page has numbers of more than 32 bits");
	if (width > 0) checkRuns(page, at + 1, page.length, width, values);
}
// src/dataset/formats/parquet-value.ts
/** Stands for text that is not UTF-8 until its row is known. */
const notText = Symbol("not UTF-8");
/** How text and dates are made: text only of bytes that are text. */
const parsers = {
	stringFromBytes: (bytes) => textOf$1(bytes),
	jsonFromBytes: (bytes) => textOf$1(bytes)
};
function textOf$1(bytes) {
	if (bytes === void 0) return void 0;
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	return isUtf8(buffer) ? buffer.toString("utf8") : notText;
}
/**
* A decoded value as JSON would give it: dates as ISO 8601, large integers as text, bytes as text when they are UTF-8
* and else as `{binaryBytes: n}`.
*/
function plainValue(value, depth) {
	if (typeof value === "symbol") return {
		state: "refused",
		why: notUtf8
	};
	if (typeof value === "bigint") {
		const number = Number(value);
		return plain$1(Number.isSafeInteger(number) ? number : String(value));
	}
	if (value === void 0 || value === null) return plain$1(null);
	if (typeof value !== "object") return plain$1(value);
	if (value instanceof Date) return plain$1(Number.isNaN(value.getTime()) ? null : value.toISOString());
	if (value instanceof Uint8Array) return plain$1(bytesAsValue(value));
	if (depth <= 0) return {
		state: "refused",
		why: "its lists and objects are nested too deep"
	};
	if (Array.isArray(value)) return plainList(value, depth);
	if (ArrayBuffer.isView(value)) return plain$1({ binaryBytes: value.byteLength });
	return plainObject(value, depth);
}
function plain$1(value) {
	return {
		state: "plain",
		value
	};
}
function bytesAsValue(bytes) {
	const text = textOf$1(bytes);
	return typeof text === "string" ? text : { binaryBytes: bytes.length };
}
function plainList(items, depth) {
	const made = [];
	for (const item of items) {
		const one = plainValue(item, depth - 1);
		if (one.state === "refused") return one;
		made.push(one.value);
	}
	return plain$1(made);
}
function plainObject(value, depth) {
	if (Object.getPrototypeOf(value) !== Object.prototype) return {
		state: "refused",
		why: "a map has the key __proto__"
	};
	const made = [];
	for (const [key, item] of Object.entries(value)) {
		const one = plainValue(item, depth - 1);
		if (one.state === "refused") return one;
		made.push([key, one.value]);
	}
	return plain$1(Object.fromEntries(made));
}
// src/dataset/formats/parquet-rows.ts
/**
* Rows of a row group: objects of plain values, by the names of the columns. What cannot be decoded makes rejected
* rows, as many as the row group says to have.
*/
async function* parquetRows(block, limits) {
	const count = Number(block.metadata.num_rows);
	const step = stepOf(block, count);
	/** A dictionary can repeat a long text for a few bits each time. */
	let held = 0;
	try {
		await checkGroup(block, count, limits);
	} catch (error) {
		yield* unreadable(block, 0, count, error);
		return;
	}
	for (let from = 0; from < count; from += step) {
		const to = Math.min(count, from + step);
		const rows = await decoded(block, from, to, limits).catch((error) => error);
		if (!isRows(rows)) {
			yield* unreadable(block, from, to, rows);
			continue;
		}
		for (let at = 0; at < rows.length; at += 512) {
			const made = rows.slice(at, at + 512).map((row, index) => rowAt(block, from + at + index, row, limits));
			held += made.reduce((sum, row) => sum + (row.state === "read" ? lengthOf(row.value) : 0), 0);
			if (held > limits.maxRowGroupTextBytes) {
				yield* unreadable(block, from + at, count, /* @__PURE__ */ new Error("its rows repeat more text than is read"));
				return;
			}
			yield {
				rows: made,
				blankLines: 0
			};
		}
	}
}
function isRows(value) {
	return Array.isArray(value);
}
/** Decompressed bytes that are decoded at once, about. */
const stepBytes = 8388608;
/** Rows to decode at once: all of them where lists are, because the reader cannot begin in the middle of those. */
function stepOf({ metadata }, count) {
	if (metadata.schema.some((element, index) => index > 0 && !isFlat(element.num_children, element.repetition_type))) return Math.max(1, count);
	const bytes = columnsOf$1(metadata).reduce((sum, column) => sum + Number(column.total_uncompressed_size), 0);
	const perRow = Math.max(1, bytes / Math.max(1, count));
	return Math.max(256, Math.ceil(stepBytes / perRow));
}
function isFlat(children, repetition) {
	return (children ?? 0) === 0 && repetition !== "REPEATED";
}
function columnsOf$1(metadata) {
	return metadata.row_groups.flatMap(({ columns }) => columns.flatMap(({ meta_data }) => meta_data ?? []));
}
async function checkGroup(block, rows, limits) {
	const levels = levelsOf(block.metadata);
	const decompress = await compressors(limits);
	let bytes = 0;
	for (const column of columnsOf$1(block.metadata)) {
		const start = Number(column.dictionary_page_offset ?? column.data_page_offset) - block.start;
		const chunk = block.bytes.subarray(start, start + Number(column.total_compressed_size));
		const own = levels.get(column.path_in_schema.join("\0"));
		if (!own) throw new Error("a column is not in the schema");
		bytes += checkPages({
			chunk,
			column,
			levels: own,
			rows
		}, decompress, limits);
		if (bytes > limits.maxRowGroupDataBytes) throw new Error("it grows too much when decompressed, as a bomb does");
	}
}
async function decoded(block, from, to, limits) {
	const { parquetRead } = await import("./node.js");
	const { bytes, start, metadata } = block;
	const names = metadata.schema.length === 0 ? [] : topNames(metadata);
	const options = {
		metadata,
		rowStart: from,
		rowEnd: to,
		columns: names,
		utf8: false,
		parsers
	};
	const file = {
		byteLength: start + bytes.length,
		slice: (first, last = start + bytes.length) => bytes.buffer.slice(bytes.byteOffset + first - start, bytes.byteOffset + last - start)
	};
	let rows = [];
	await parquetRead({
		...options,
		file,
		compressors: await compressors(limits),
		onComplete: (read) => {
			rows = read;
		}
	});
	if (rows.length !== to - from) throw new Error("it holds another number of rows than it says");
	return rows.map((row) => names.map((name, index) => [name, row[index]]));
}
function topNames({ schema }) {
	const names = [];
	let at = 1;
	while (at < schema.length) {
		names.push(schema[at]?.name ?? "");
		let missing = 1;
		for (; missing > 0 && at < schema.length; at += 1) missing += (schema[at]?.num_children ?? 0) - 1;
	}
	return names;
}
function rowAt({ firstLine }, index, cells, limits) {
	const place = {
		line: firstLine + index,
		offset: 0,
		bytes: 0
	};
	const plain = [];
	for (const [name, cell] of cells) {
		const value = plainValue(cell, limits.maxDepth - 1);
		if (value.state === "refused") return rejected(place, `column ${JSON.stringify(name)}: ${value.why}`);
		plain.push([name, value.value]);
	}
	const row = Object.fromEntries(plain);
	if (lengthOf(row) > limits.maxRowBytes) return rejected(place, tooLong(limits.maxRowBytes));
	return {
		state: "read",
		...place,
		value: row
	};
}
/** Characters of all texts in a value. */
function lengthOf(value) {
	if (typeof value === "string") return value.length;
	if (typeof value !== "object" || value === null) return 0;
	return Object.values(value).reduce((sum, item) => sum + lengthOf(item), 0);
}
function* unreadable({ firstLine }, from, to, error) {
	const reason = `its row group cannot be read: ${error instanceof Error ? error.message.slice(0, 200) : String(error)}`;
	for (let at = from; at < to; at += 512) {
		const length = Math.min(512, to - at);
		yield {
			rows: Array.from({ length }, (_, index) => rejected({
				line: firstLine + at + index,
				offset: 0,
				bytes: 0
			}, reason)),
			blankLines: 0
		};
	}
}
// src/dataset/formats/record-rows.ts
/** Rows of a block of separated values: objects of strings, by the names of the header. */
function* recordRows(block, limits) {
	const { bytes, bounds, firstLine, offset } = block;
	const together = parsedTogether(block);
	const decoding = decodingOf(bytes);
	let line = firstLine;
	let counted = 0;
	for (let at = 0; at < bounds.length; at += 2) {
		const from = bounds[at] ?? 0;
		const to = bounds[at + 1] ?? 0;
		line += lineFeeds(bytes, counted, from);
		counted = from;
		const place = {
			line,
			offset: offset + from,
			bytes: to - from
		};
		if (place.bytes > limits.maxRowBytes) {
			yield rejected(place, tooLong(limits.maxRowBytes));
			continue;
		}
		const cells = together?.[at / 2];
		const text = cells ? "" : decoding.text(from, to);
		yield text === void 0 ? rejected(place, notUtf8) : rowOf(block, place, cells ?? parsedAlone(block, text));
	}
}
/** All records at once: nothing when one cannot be read, or when the parser sees other records than the cutter saw. */
function parsedTogether({ bytes, bounds, delimiter }) {
	const decoded = decodingOf(bytes).text(0, bytes.length);
	if (decoded === void 0) return void 0;
	const records = parsed(decoded, delimiter);
	return typeof records !== "string" && records.length === bounds.length / 2 ? records : void 0;
}
/** One record by itself, so that one that cannot be read spoils no other; a text says why it cannot. */
function parsedAlone({ delimiter }, text) {
	const records = parsed(text, delimiter);
	if (typeof records === "string") return records;
	const [cells] = records;
	return cells && records.length === 1 ? cells : "it is not one record";
}
function parsed(text, delimiter) {
	try {
		return parse(text, {
			delimiter,
			record_delimiter: [
				"\r\n",
				"\n",
				"\r"
			],
			relax_column_count: true,
			relax_quotes: true,
			skip_empty_lines: true
		});
	} catch (error) {
		return (error instanceof Error && "code" in error ? error.code : void 0) === "CSV_QUOTE_NOT_CLOSED" ? "a quote is opened and not closed" : "its fields cannot be told apart";
	}
}
function rowOf({ header }, place, cells) {
	if (typeof cells === "string") return rejected(place, cells);
	if (cells.length > header.length) return rejected(place, `it has ${String(cells.length)} fields, the header names ${String(header.length)}`);
	const value = Object.fromEntries(header.map((name, index) => [name, cells[index] ?? null]));
	if (cells.length === header.length) return {
		state: "read",
		...place,
		value
	};
	const detail = `${String(cells.length)} of ${String(header.length)} fields`;
	return {
		state: "read",
		...place,
		value,
		issues: [{
			code: "missing-columns",
			detail
		}]
	};
}
function lineFeeds(bytes, from, to) {
	let count = 0;
	for (let at = from; at < to; at += 1) if (bytes[at] === 10) count += 1;
	return count;
}
// src/dataset/formats/rows.ts
/** The rows of a block, in order: the same for the same block and limits. What cannot be read is a rejected row. */
async function* rowsOf(block, limits) {
	switch (block.kind) {
		case "lines":
			yield* lineRows(block, limits);
			return;
		case "values":
			yield* batched(jsonValueRows(block, limits));
			return;
		case "columns":
			yield* batched(columnRows(block, limits));
			return;
		case "records":
			yield* batched(recordRows(block, limits));
			return;
		case "row-group":
			yield* parquetRows(block, limits);
			return;
		case "rejected": yield {
			rows: block.rows,
			blankLines: 0
		};
	}
}
// src/dataset/shapes/row-value.ts
function kindOf$1(value) {
	if (typeof value === "string") return textKind(value);
	if (value === null || value === void 0) return "none";
	if (typeof value === "number" || typeof value === "bigint") return "number";
	if (typeof value === "boolean") return "boolean";
	if (Array.isArray(value)) return "list";
	return isFields(value) ? "fields" : "other";
}
function textKind(text) {
	const first = text.charCodeAt(0);
	if (first === bracket || first === brace) return "json-text";
	return text.length < 6 && truth.test(text) ? "truth-text" : "text";
}
/** Whether a column of one of these kinds may hold a value of that kind. */
function isOneOf(kinds, kind) {
	return kinds.includes(kind) || (kind === "json-text" || kind === "truth-text") && kinds.includes("text");
}
/** Objects as JSON or a table has them; dates and bytes of Parquet files are none. */
function isFields(value) {
	if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
	return !(value instanceof Date) && !ArrayBuffer.isView(value);
}
function isList(value) {
	return Array.isArray(value);
}
/** A number or a truth value as a text, a text as it is; null for anything else. */
function wordOf(value) {
	if (typeof value === "string") return value;
	return typeof value === "number" || typeof value === "bigint" || typeof value === "boolean" ? String(value) : null;
}
/** The list or object that a text is the JSON of; the value itself where it is no such text. */
function withoutQuotes(value) {
	if (typeof value !== "string" || !jsonStart.test(value)) return value;
	try {
		return JSON.parse(value);
	} catch {
		return value;
	}
}
/** A value as JSON, numbers of any size included; null when it is too deep for that. */
function jsonOf(value) {
	try {
		return JSON.stringify(value, (_, inner) => typeof inner === "bigint" ? String(inner) : inner) ?? "";
	} catch {
		return null;
	}
}
const bracket = 91;
const brace = 123;
const truth = /^(?:true|false)$/i;
/** A list of strings or objects, or an object. */
const jsonStart = /^\s*(?:\[\s*[[{"]|\{\s*")/;
// src/dataset/shapes/row-draft.ts
function newDraft(settings) {
	return {
		settings,
		exchanges: [],
		other: [],
		issues: [],
		characters: 0,
		otherCharacters: 0
	};
}
/** Notes that something is wrong with the row. */
function note(draft, code, detail = null) {
	const at = draft.issues.findIndex((issue) => issue.code === code);
	const known = draft.issues[at];
	if (known !== void 0) {
		draft.issues[at] = {
			...known,
			count: known.count + 1
		};
		return;
	}
	draft.issues.push({
		code,
		message: issueMessages[code],
		detail: detail?.slice(0, 80) ?? null,
		count: 1
	});
}
/** A value as the text that a trainer makes of it. What is no text is noted; nothing at all gives an empty text. */
function textOf(value, draft) {
	if (typeof value === "string") return seen(value, draft);
	if (value === null || value === void 0) return "";
	note(draft, "not-text", typeof value);
	return wordOf(value) ?? jsonText(value, draft);
}
/** A list or an object as JSON: tool calls, tool definitions, structured answers. A text stays as it is. */
function jsonText(value, draft) {
	if (typeof value === "string") return seen(value, draft);
	const json = jsonOf(value);
	if (json === null) note(draft, "other-left-out", "too deep");
	return seen(json ?? "", draft);
}
/** Adds what the row teaches at one place. */
function teach(draft, exchange) {
	if (exchange.response.trim() === "") note(draft, "empty-response");
	if (exchange.prompt.every((segment) => segment.trim() === "")) note(draft, "empty-prompt");
	draft.exchanges.push(exchange);
}
/** Adds a text that the shape does not use. */
function keepOther(draft, text) {
	if (text === "") return;
	if (draft.other.length >= otherTexts || draft.otherCharacters + text.length > otherCharacters) {
		note(draft, "other-left-out", "too much");
		return;
	}
	draft.other.push(seen(text, draft));
	draft.otherCharacters += text.length;
}
/** Adds all texts within a value that the shape does not use. */
function keepAllOther(draft, value, depth = 0) {
	if (typeof value === "string") return keepOther(draft, value);
	if (typeof value !== "object" || value === null || ArrayBuffer.isView(value)) return;
	if (depth >= otherDepth) return note(draft, "other-left-out", "too deep");
	for (const inner of Array.isArray(value) ? value : Object.values(value)) {
		if (draft.other.length >= otherTexts) return note(draft, "other-left-out", "too much");
		keepAllOther(draft, inner, depth + 1);
	}
}
/** Adds all texts of an object but those of the given keys. */
function keepOtherFields(draft, fields, used) {
	for (const key in fields) if (!used(key)) keepAllOther(draft, fields[key]);
}
function seen(text, draft) {
	const before = draft.characters;
	const { maximumCharacters } = draft.settings;
	draft.characters += text.length;
	if (draft.characters > maximumCharacters && before <= maximumCharacters) note(draft, "very-long");
	if (text.includes("�") || !text.isWellFormed()) note(draft, "encoding-damage");
	return text;
}
const otherTexts = 1e3;
const otherCharacters = 1e6;
const otherDepth = 12;
// src/dataset/shapes/dialogue.ts
function newDialogue() {
	return {
		system: [],
		said: [],
		answered: false,
		answers: 0,
		previous: null,
		opened: false,
		taught: 0,
		repeated: 0
	};
}
/** The same place in a conversation, from which it can go on in another way. */
function forked(dialogue) {
	return {
		...dialogue,
		system: [...dialogue.system],
		said: [...dialogue.said]
	};
}
/** Teaches every answer of the turns. */
function follow(dialogue, turns, kind, draft) {
	for (const turn of turns) {
		if (!(turn.role === "assistant" || turn.role === "call") && turn.text.trim() === "") note(draft, "empty-turn", turn.role);
		switch (turn.role) {
			case "system":
				hearSystem$1(dialogue, turn.text, draft);
				break;
			case "user":
				if (dialogue.previous === "user") note(draft, "repeated-role", "user");
				hear(dialogue, turn.text);
				break;
			case "tool":
				dialogue.answered = false;
				hear(dialogue, turn.text);
				break;
			case "assistant":
			case "call": answer(dialogue, turn, kind, draft);
		}
		dialogue.previous = turn.role;
		dialogue.opened ||= turn.role !== "system";
	}
}
/** Says what an unanswered conversation lacks. */
function finish(dialogue, draft) {
	if (dialogue.answers === 0) {
		note(draft, "no-assistant-turn");
		for (const text of dialogue.system) keepOther(draft, text);
	} else {
		if (dialogue.answered || dialogue.previous === "call") return;
		note(draft, "ends-with-user");
	}
	for (const text of dialogue.said) keepOther(draft, text);
}
function hearSystem$1(dialogue, text, draft) {
	if (!dialogue.opened) {
		dialogue.system.push(text);
		return;
	}
	note(draft, "system-not-first");
	hear(dialogue, text);
}
/** Something said to the model. A question stays in sight while tools are called for it. */
function hear(dialogue, text) {
	if (dialogue.answered) forget(dialogue, dialogue.said.length);
	dialogue.answered = false;
	if (dialogue.said.length >= saidKept) {
		dialogue.said.splice(1, 1);
		dialogue.taught = Math.min(dialogue.taught, dialogue.said.length);
	}
	dialogue.said.push(text);
}
function answer(dialogue, turn, kind, draft) {
	if (dialogue.said.length === 0 && dialogue.answers === 0) note(draft, "assistant-first");
	if (dialogue.previous === "assistant" && turn.role === "assistant") note(draft, "repeated-role", "assistant");
	repeatSaid(dialogue, draft);
	teach(draft, {
		prompt: [...systemFor(dialogue, draft), ...dialogue.said],
		response: turn.text,
		kind
	});
	dialogue.taught = dialogue.said.length;
	dialogue.answers += 1;
	dialogue.answered = turn.role === "assistant";
}
/** A question is repeated for each call of a tool that it leads to, as long as that does not make it huge. */
function repeatSaid(dialogue, draft) {
	for (let at = 0; at < dialogue.taught; at += 1) dialogue.repeated += dialogue.said[at]?.length ?? 0;
	if (dialogue.repeated <= draft.settings.maximumCharacters) return;
	if (dialogue.taught > 0) note(draft, "very-long");
	forget(dialogue, dialogue.taught);
}
function forget(dialogue, count) {
	dialogue.said = dialogue.said.slice(count);
	dialogue.taught = 0;
}
/** The system prompt goes before each answer, as long as a long one in a long conversation does not make it huge. */
function systemFor(dialogue, draft) {
	if (dialogue.system.length === 0) return dialogue.system;
	for (const text of dialogue.system) dialogue.repeated += text.length;
	if (dialogue.answers === 0 || dialogue.repeated <= draft.settings.maximumCharacters) return dialogue.system;
	note(draft, "very-long");
	return [];
}
const saidKept = 64;
// src/dataset/shapes/roles.ts
/** The role that a name stands for, in any case; null for names that nobody knows. */
function roleOf(name) {
	return roles.get(name) ?? roles.get(name.trim().toLowerCase()) ?? null;
}
/** Names of roles in datasets of OpenAI, ShareGPT, LLaMA-Factory, Vertex, Cohere, OASST, NeMo, Baize and others. */
const roles = new Map([
	...named$1("system", [
		"system",
		"developer",
		"system_prompt",
		"context",
		"系统"
	]),
	...named$1("user", [
		"user",
		"human",
		"prompter",
		"customer",
		"question",
		"instruction",
		"prompt",
		"input",
		"player",
		"用户"
	]),
	...named$1("assistant", [
		"assistant",
		"gpt",
		"bot",
		"ai",
		"model",
		"chatbot",
		"chatgpt",
		"bing",
		"bard",
		"claude",
		"agent"
	]),
	...named$1("assistant", [
		"response",
		"answer",
		"output",
		"character",
		"assistance",
		"machine",
		"llm",
		"moss",
		"chip2",
		"助手"
	]),
	...named$1("call", [
		"function_call",
		"function-call",
		"tool_call",
		"tool-call",
		"tool_calls"
	]),
	...named$1("tool", [
		"tool",
		"function",
		"observation",
		"ipython",
		"tool_response",
		"function_response",
		"function_result"
	]),
	...named$1("tool", [
		"tool_result",
		"environment",
		"api"
	])
]);
function named$1(role, names) {
	return names.map((name) => [name, role]);
}
// src/dataset/shapes/turn.ts
/** The turns of anything that may be a conversation; null when it is none. `speaker` says a bare text, if anyone. */
function turnsOf(value, speaker, draft) {
	const plain = speaker === null || isQuotedMessages(value) ? withoutQuotes(value) : value;
	if (isList(plain)) return turnsOfList(plain, speaker, draft);
	if (isFields(plain)) {
		const inner = withoutQuotes(plain["messages"] ?? plain["conversations"] ?? plain["turns"]);
		if (isList(inner)) return turnsOfList(inner, speaker, draft);
		const turns = [];
		return readItem(plain, speaker, draft, turns) ? turns : null;
	}
	if (speaker === null || plain === null || plain === void 0) return null;
	return [{
		role: speaker,
		text: textOf(value, draft)
	}];
}
/** A conversation has messages, pairs of question and answer, or bare texts in turn. */
function turnsOfList(items, speaker, draft) {
	const turns = [];
	const { maximumTurns } = draft.settings;
	let unread = 0;
	for (let index = 0; index < items.length; index += 1) {
		if (index >= maximumTurns) {
			note(draft, "too-many-turns", `${items.length}`);
			break;
		}
		const item = items[index];
		if (typeof item === "string") {
			turns.push({
				role: speaker === "assistant" || index % 2 === 1 ? "assistant" : "user",
				text: textOf(item, draft)
			});
			continue;
		}
		if (readItem(item, null, draft, turns)) continue;
		unread += 1;
		note(draft, "unreadable-turn");
		keepAllOther(draft, item);
	}
	return unread > 0 && turns.length === 0 ? null : turns;
}
/** Adds the turns of a message or a pair; false when it is neither. */
function readItem(item, speaker, draft, turns) {
	if (isList(item)) return readPair(item[0], item[1], item.length === 2, draft, turns);
	if (!isFields(item)) return false;
	const name = item["role"] ?? item["from"] ?? item["speaker"] ?? item["sender"] ?? item["author"];
	const content = item["content"] ?? item["value"] ?? item["parts"] ?? item["text"] ?? item["message"];
	const calls = item["tool_calls"] ?? item["function_call"];
	if (typeof name === "string" && (content !== void 0 || calls !== void 0 || "content" in item)) {
		readMessage(item, name, content, calls, draft, turns);
		return true;
	}
	for (const [asked, answered] of pairs) {
		if (!(asked in item) || !(answered in item)) continue;
		if (typeof item["system"] === "string" && item["system"] !== "") turns.push({
			role: "system",
			text: textOf(item["system"], draft)
		});
		keepOtherFields(draft, item, (key) => key === asked || key === answered || key === "system");
		return readPair(item[asked], item[answered], true, draft, turns);
	}
	if (speaker === null || content === void 0) return false;
	turns.push({
		role: speaker,
		text: contentText(content, draft)
	});
	keepOtherFields(draft, item, (key) => messageKeys.has(key));
	return true;
}
function readPair(asked, answered, isPair, draft, turns) {
	if (!isPair) return false;
	const question = contentText(asked, draft);
	if (question !== "") turns.push({
		role: "user",
		text: question
	});
	turns.push({
		role: "assistant",
		text: contentText(answered, draft)
	});
	return true;
}
function readMessage(item, name, content, calls, draft, turns) {
	const known = roleOf(name);
	if (known === null) note(draft, "unknown-role", name);
	const before = turns.at(-1)?.role;
	const role = known ?? (before === "user" || before === "tool" ? "assistant" : "user");
	let text = contentText(content, draft);
	const thoughts = item["reasoning_content"] ?? item["thinking"] ?? item["reasoning"];
	if (typeof thoughts === "string" && thoughts !== "") text = joined(textOf(thoughts, draft), text);
	if (calls === void 0 || calls === null) turns.push({
		role,
		text
	});
	else {
		noteSameIds(calls, draft);
		const called = jsonText(calls, draft);
		turns.push({
			role: text === "" && role === "assistant" ? "call" : role,
			text: joined(text, called)
		});
	}
	keepOtherFields(draft, item, (key) => messageKeys.has(key));
}
/** The text of a message: a text, parts of which the texts count, or an object that holds one. */
function contentText(content, draft, depth = 0) {
	if (typeof content === "string" || content === null || content === void 0) return textOf(content, draft);
	if (isList(content)) {
		let text = "";
		for (const part of content.slice(0, partsRead)) text = joined(text, partText(part, draft, depth));
		if (content.length > partsRead) note(draft, "too-many-turns", `${content.length} parts`);
		return text;
	}
	return isFields(content) ? partText(content, draft, depth) : textOf(content, draft);
}
function partText(part, draft, depth) {
	if (!isFields(part)) return textOf(part, draft);
	const type = part["type"];
	if (typeof type === "string" && otherModality.test(type)) {
		note(draft, "other-modality", type);
		keepAllOther(draft, part);
		return "";
	}
	const inner = part["text"] ?? part["value"] ?? part["content"] ?? part["thinking"] ?? part["parts"];
	if (typeof inner === "string") {
		keepOtherFields(draft, part, (key) => key === "type" || part[key] === inner);
		return textOf(inner, draft);
	}
	if (typeof type !== "string" && inner === void 0) note(draft, "other-modality", Object.keys(part)[0] ?? "nothing");
	return isList(inner) && depth < 4 ? contentText(inner, draft, depth + 1) : jsonText(part, draft);
}
function noteSameIds(calls, draft) {
	const plain = withoutQuotes(calls);
	if (!isList(plain) || plain.length < 2) return;
	const ids = /* @__PURE__ */ new Set();
	for (const call of plain) {
		const id = isFields(call) ? call["id"] : void 0;
		if (typeof id !== "string") continue;
		if (ids.has(id)) note(draft, "same-tool-id", id);
		ids.add(id);
	}
}
function joined(first, second) {
	if (first === "") return second;
	return second === "" ? first : `${first}\n${second}`;
}
/** An answer may be JSON that a model is to write; messages are told from it by their first key. */
function isQuotedMessages(value) {
	return typeof value === "string" && /^\s*\[\s*\{\s*"(?:role|from|content|value)"\s*:/.test(value);
}
const partsRead = 1e3;
/** Keys of a message that are read, or that hold no text of the dataset's. */
const messageKeys = /* @__PURE__ */ new Set([
	"role",
	"from",
	"speaker",
	"sender",
	"author",
	"content",
	"value",
	"parts",
	"text",
	"message",
	"tool_calls",
	"function_call",
	"reasoning_content",
	"thinking",
	"reasoning"
]);
/** Keys of objects that hold a question and its answer. */
const pairs = [
	["human", "assistant"],
	["user", "assistant"],
	["human", "gpt"],
	["human", "bot"],
	["user", "bot"],
	["input", "output"],
	["prompt", "response"],
	["prompt", "completion"],
	["instruction", "output"],
	["question", "answer"],
	["query", "response"],
	["q", "a"]
];
const otherModality = /^(?:image|input_image|image_url|audio|input_audio|video|video_url|file|input_file|document|media)/i;
// src/dataset/shapes/known/chat.ts
/** A conversation: `messages` of OpenAI and TRL, ShareGPT's `conversations`, lists of pairs, Vertex' `contents`. */
const shape$12 = {
	id: "chat",
	order: 40,
	columns: {
		messages: {
			names: [
				"messages",
				"conversations",
				"conversation",
				"chat",
				"dialogue",
				"dialog",
				"turns",
				"contents",
				"dialogs",
				"conv",
				"message",
				"chats",
				"dialogues",
				"msgs",
				"data"
			],
			kinds: [
				"list",
				"json-text",
				"fields"
			]
		},
		system: {
			names: [
				"system",
				"systemprompt",
				"systemmessage",
				"systeminstruction"
			],
			kinds: [
				"text",
				"list",
				"fields"
			]
		},
		tools: {
			names: [
				"tools",
				"functions",
				"toolsjson",
				"tooldefinitions"
			],
			kinds: [
				"text",
				"list",
				"fields"
			]
		}
	},
	needs: [["messages"]],
	answerless: [],
	read: (row, draft) => {
		const turns = turnsOf(partOf(row, "messages"), null, draft);
		if (turns === null) return `‘${row.columns.messages}’ is no list of messages with a role and a content`;
		if (turns.length === 0) return `‘${row.columns.messages}’ is empty`;
		const dialogue = newDialogue();
		const system = partOf(row, "system");
		if (system !== void 0 && system !== null && system !== "") dialogue.system.push(contentText(system, draft));
		const tools = partOf(row, "tools");
		if (tools !== void 0 && tools !== null && tools !== "") hear(dialogue, jsonText(tools, draft));
		follow(dialogue, turns, "wanted", draft);
		finish(dialogue, draft);
		return null;
	}
};
// src/dataset/shapes/known/classification.ts
/** A text, or two, and the label of a class. */
const shape$11 = {
	id: "classification",
	order: 80,
	columns: {
		text: {
			names: [
				"text",
				"sentence",
				"sentences",
				"review",
				"reviewtext",
				"reviewbody",
				"content",
				"tweet",
				"comment",
				"commenttext",
				"body",
				"message",
				"utterance",
				"premise",
				"sentence1",
				"question1",
				"text1",
				"headline",
				"title",
				"description",
				"prompt",
				"question",
				"query",
				"input",
				"document",
				"passage",
				"article",
				"email",
				"post",
				"sms",
				"phrase",
				"ctx",
				"abstract",
				"snippet",
				"statement",
				"claim",
				"tokens",
				"words",
				"data",
				"response",
				"completion"
			],
			kinds: [
				"text",
				"list",
				"number"
			]
		},
		second: {
			names: [
				"hypothesis",
				"sentence2",
				"question2",
				"text2",
				"description",
				"content",
				"context",
				"evidence",
				"response"
			],
			kinds: ["text"]
		},
		label: {
			names: [
				"label",
				"labels",
				"sentiment",
				"class",
				"classname",
				"category",
				"intent",
				"emotion",
				"target",
				"labeltext",
				"labelname",
				"finelabel",
				"coarselabel",
				"stars",
				"rating",
				"score",
				"topic",
				"tag",
				"tags",
				"polarity",
				"toxic",
				"toxicity",
				"hate",
				"isduplicate",
				"goldlabel",
				"gold",
				"spam",
				"language",
				"lang",
				"genre",
				"y",
				"nertags",
				"answer"
			],
			kinds: [
				"text",
				"number",
				"boolean",
				"list",
				"fields",
				"none"
			]
		}
	},
	needs: [["text", "label"]],
	answerless: [],
	read: (row, draft) => {
		const text = partOf(row, "text");
		const prompt = [isList(text) && text.every((word) => typeof word === "string") ? textOf(text.join(" "), draft) : contentText(text, draft)];
		const second = partOf(row, "second");
		if (typeof second === "string" && second !== "") prompt.push(textOf(second, draft));
		if (prompt.every((segment) => segment.trim() === "")) note(draft, "empty-prompt");
		const label = labelOf(partOf(row, "label"), draft);
		if (label.trim() === "") note(draft, "label-missing");
		draft.exchanges.push({
			prompt,
			response: label,
			kind: "label"
		});
		return null;
	}
};
/** A label as text; several labels of one row in their order. */
function labelOf(value, draft, depth = 0) {
	const plain = withoutQuotes(value);
	if (isList(plain)) {
		if (plain.length > labelsRead || depth > 1) note(draft, "other-left-out", "labels");
		if (depth > 1) return "";
		return plain.slice(0, labelsRead).map((one) => labelOf(one, draft, depth + 1)).join(", ");
	}
	if (!isFields(plain)) return plain === null || plain === void 0 ? "" : labelText(plain, draft);
	keepAllOther(draft, plain);
	const named = plain["label"] ?? plain["name"] ?? plain["value"];
	return named === void 0 || isFields(named) || isList(named) ? "" : labelOf(named, draft, depth + 1);
}
function labelText(plain, draft) {
	return typeof plain === "string" ? textOf(plain, draft).trim() : String(plain);
}
const labelsRead = 100;
// src/dataset/shapes/prompted.ts
/** Teaches the row's response to its prompt, of which `asked` are the parts in order; returns why it cannot, or null. */
function answerPrompt(row, asked, draft) {
	const dialogue = prompted(row, asked, draft);
	const label = partOf(row, "label");
	if (label !== void 0) note(draft, "label-unclear", wordOf(label));
	keepAllOther(draft, label);
	teachAnswer(dialogue, partOf(row, "response"), row, "wanted", draft);
	return null;
}
/** Teaches several answers to one prompt. */
function teachEach(row, asked, answers, draft) {
	const { maximumCharacters, maximumTurns } = draft.settings;
	const dialogue = prompted(row, asked, draft);
	const characters = [...dialogue.system, ...dialogue.said].reduce((sum, text) => sum + text.length, 0);
	const most = Math.min(maximumTurns, Math.ceil(maximumCharacters / Math.max(1, characters)));
	if (answers.length > most) note(draft, "too-many-turns", `${answers.length} answers`);
	for (const { answer, kind } of answers.slice(0, most)) teachAnswer(forked(dialogue), answer, row, kind, draft);
}
/** The conversation up to the answer: system prompt, tools, history, and the parts of the prompt. */
function prompted(row, asked, draft) {
	const dialogue = newDialogue();
	hearSystem(dialogue, partOf(row, "system"), draft);
	const tools = partOf(row, "tools");
	if (tools !== void 0 && tools !== null && tools !== "") hear(dialogue, jsonText(tools, draft));
	const history = partOf(row, "history");
	if (history !== void 0 && history !== null && history !== "") {
		const turns = turnsOf(history, null, draft);
		if (turns === null) keepAllOther(draft, history);
		else follow(dialogue, turns, "wanted", draft);
	}
	for (const part of asked) hearPart(dialogue, partOf(row, part), draft);
	return dialogue;
}
/** Teaches an answer, which is a text or messages of which the last one is it. */
function teachAnswer(dialogue, answer, row, kind, draft) {
	const thought = partOf(row, "reasoning");
	const turns = answerTurns(answer, draft);
	const last = turns.at(-1);
	const withThought = typeof thought === "string" && thought !== "" && last !== void 0 ? [...turns.slice(0, -1), {
		...last,
		text: `${textOf(thought, draft)}\n${last.text}`
	}] : turns;
	if (dialogue.said.length === 0) dialogue.said.push("");
	dialogue.answered = false;
	dialogue.previous = "user";
	follow(dialogue, withThought, kind, draft);
	finish(dialogue, draft);
}
/** An answer as turns: a text is one, and so is each of several texts; messages are what they are. */
function answerTurns(answer, draft) {
	if (typeof answer === "string" && !isQuotedMessages(answer)) return [{
		role: "assistant",
		text: textOf(answer, draft)
	}];
	if (isList(answer) && answer.every((item) => typeof item === "string")) return answer.slice(0, draft.settings.maximumTurns).map((item) => ({
		role: "assistant",
		text: textOf(item, draft)
	}));
	return (isList(answer) || isFields(answer) || typeof answer === "string" ? turnsOf(answer, "assistant", draft) : null) ?? [{
		role: "assistant",
		text: textOf(answer, draft)
	}];
}
/** A part of the prompt: a text, or messages that stand for the whole conversation so far. */
function hearPart(dialogue, value, draft) {
	if (value === void 0 || value === null || value === "") return;
	if (typeof value === "string" && !isQuotedMessages(value)) {
		hear(dialogue, textOf(value, draft));
		dialogue.previous = "user";
		dialogue.opened = true;
		return;
	}
	const isTexts = isList(value) && value.every((item) => typeof item === "string");
	const turns = isTexts ? null : turnsOf(value, "user", draft);
	if (turns !== null) return follow(dialogue, turns, "wanted", draft);
	hear(dialogue, isTexts ? value.join("\n") : jsonText(value, draft));
	if (!isTexts) note(draft, "not-text", typeof value);
}
function hearSystem(dialogue, value, draft) {
	if (value === void 0 || value === null || value === "") return;
	const text = contentText(value, draft);
	if (text !== "") dialogue.system.push(text);
}
// src/dataset/shapes/chat-template.ts
/** The turns of a text that was rendered with a well-known chat template; null when nobody answers in it. */
function templateTurns(text) {
	if (!perhaps.test(text)) return null;
	for (const template of templates) {
		if (!text.includes(template.probe)) continue;
		const turns = split(text, template);
		if (turns !== null) return turns;
	}
	return null;
}
function split(text, { marker, end, ordinary }) {
	const turns = [];
	let role = "system";
	let from = 0;
	let answers = 0;
	let questions = 0;
	const add = (until) => {
		const said = text.slice(from, until).trim();
		const plain = (end === null ? said : said.replace(end, "")).trim();
		if (plain !== "" || role === "assistant") turns.push({
			role,
			text: plain
		});
		if (role === "assistant" && (ordinary !== true || questions > 0)) answers += 1;
		if (role === "user" && plain !== "") questions += 1;
	};
	for (const match of text.matchAll(marker)) {
		add(match.index);
		const name = match.slice(1).find((group) => group !== void 0) ?? "";
		role = named.get(name) ?? roleOf(name.replace(/^[/\s]+|\s+$/g, "")) ?? "user";
		from = match.index + match[0].length;
	}
	add(text.length);
	return answers === 0 ? null : turns;
}
/** Names in markers that are no roles of messages. */
const named = /* @__PURE__ */ new Map([
	["[INST]", "user"],
	["[/INST]", "assistant"],
	["<<SYS>>", "system"],
	["<</SYS>>", "user"],
	["[SYSTEM_PROMPT]", "system"],
	["[/SYSTEM_PROMPT]", "user"],
	["[TOOL_RESULTS]", "tool"],
	["[TOOL_CALLS]", "call"],
	["[AVAILABLE_TOOLS]", "system"],
	["[/AVAILABLE_TOOLS]", "user"],
	["SYSTEM", "system"],
	["USER", "user"],
	["CHATBOT", "assistant"],
	["Q", "user"],
	["A", "assistant"]
]);
const perhaps = /<[|｜_s]|\[(?:\/?INST|\||TOOL)|#{2,3} ?[A-Z\p{Lo}]|(?:^|\n|[.!?>] ?)[A-Z][A-Za-z]{0,9} ?:/u;
/** Most telling first. */
const templates = [
	{
		probe: "<|im_start|>",
		marker: /<\|im_start\|>\s*([\p{L}_-]{1,40})(?:\s*<\|im_sep\|>|\s*\n| |)/gu,
		end: /<\|im_end\|>(?:\s*(?:<\|endoftext\|>|<\/s>))?$/
	},
	{
		probe: "<|start_header_id|>",
		marker: /<\|start_header_id\|>\s*([\p{L}_-]{1,40})\s*<\|end_header_id\|>/gu,
		end: /^\s*<\|begin_of_text\|>|<\|(?:eot_id|eom_id|end_of_text)\|>\s*$/g
	},
	{
		probe: "<|header_start|>",
		marker: /<\|header_start\|>\s*([\p{L}_-]{1,40})\s*<\|header_end\|>/gu,
		end: /^\s*<\|begin_of_text\|>|<\|(?:eot|eom|end_of_text)\|>\s*$/g
	},
	{
		probe: "<|message|>",
		marker: /<\|start\|>\s*([\p{L}_-]{1,40})[^<]{0,100}(?:<\|channel\|>[^<]{0,100})?(?:<\|constrain\|>[^<]{0,40})?<\|message\|>/gu,
		end: /<\|(?:end|return|call)\|>\s*$/
	},
	{
		probe: "<start_of_turn>",
		marker: /<start_of_turn>\s*([\p{L}_-]{1,40})\s*\n?/gu,
		end: /<bos>|<end_of_turn>(?:\s*<eos>)?$/g
	},
	{
		probe: "[/INST]",
		marker: /(\[\/?INST\]|<<\/?SYS>>|\[\/?SYSTEM_PROMPT\]|\[TOOL_CALLS\]|\[TOOL_RESULTS\]|\[\/?AVAILABLE_TOOLS\])/g,
		end: /^\s*<s>|<\/s>(?:\s*<s>)?$|\[\/TOOL_RESULTS\]\s*$/g
	},
	{
		probe: "_TOKEN|>",
		marker: /<\|START_OF_TURN_TOKEN\|>\s*<\|(SYSTEM|USER|CHATBOT)_TOKEN\|>/g,
		end: /<BOS_TOKEN>|<\|END_OF_TURN_TOKEN\|>\s*$/g
	},
	{
		probe: "<｜",
		marker: /<｜(User|Assistant)｜>/g,
		end: /^\s*<｜begin▁of▁sentence｜>|<｜end▁of▁sentence｜>\s*$/g
	},
	{
		probe: "<|",
		marker: /<\|(user|assistant|system|prompter|human|bot|model|tool|observation|User|Assistant|System)\|>/g,
		end: /^\s*<s>|(?:<\/s>|<\|(?:end|endoftext|eot|eos|eom)\|>)\s*$/g
	},
	{
		probe: "[|",
		marker: /\[\|(Human|AI|User|Assistant|System)\|\]/gi,
		end: null
	},
	{
		probe: "##",
		marker: /(?:^|\n|\s)#{2,3} ?(Instructions?|Input|Response|Output|Human|User|Assistant|System|Question|Answer|Prompt|Context|指令|输入|回答|输出|回复)\s*[:：]/gi,
		end: /(?:<\/s>|<\|endoftext\|>|### End)\s*$/,
		ordinary: true
	},
	{
		probe: ":",
		marker: /(?:^|\s|<\/s>)(?:(USER|ASSISTANT|SYSTEM|HUMAN)|(?<=^|\n)(User|Assistant|System|Human|AI|Bot|GPT|Instruction|Response)) ?:/g,
		end: /<\/s>\s*$/,
		ordinary: true
	},
	{
		probe: "\nA:",
		marker: /(?:^|\n)(Q|A):/g,
		end: null,
		ordinary: true
	}
];
// src/dataset/shapes/two-answers.ts
/** Teaches two continuations of one conversation, of which only the first is wanted. */
function teachPreference(dialogue, chosen, rejected, draft) {
	const [good, bad] = dialogue.said.some((text) => text !== "") ? [answerTurns(chosen, draft), answerTurns(rejected, draft)] : unprompted(chosen, rejected, draft);
	const shared = sharedTurns(good, bad);
	if (saidBy(good) === saidBy(bad)) note(draft, "same-answers");
	follow(dialogue, goodStart(good.slice(0, shared), dialogue), "wanted", draft);
	const other = forked(dialogue);
	goOn(dialogue, good.slice(shared), "wanted", draft);
	goOn(other, bad.slice(shared), "unwanted", draft);
}
function goOn(dialogue, turns, kind, draft) {
	follow(dialogue, turns, kind, draft);
	if (turns.some(({ role }) => role === "assistant" || role === "call")) return finish(dialogue, draft);
	note(draft, "no-assistant-turn", kind === "wanted" ? "chosen" : "rejected");
	const unheard = dialogue.answers === 0 ? [...dialogue.system, ...dialogue.said] : dialogue.said;
	for (const text of unheard) keepOther(draft, text);
}
/** Answers that hold their question: messages, a rendered conversation, or two texts that begin alike. */
function unprompted(chosen, rejected, draft) {
	if (typeof chosen !== "string" || typeof rejected !== "string") return [answerTurns(chosen, draft), answerTurns(rejected, draft)];
	const good = templateTurns(chosen);
	const bad = templateTurns(rejected);
	if (good !== null && bad !== null) {
		textOf(chosen, draft);
		textOf(rejected, draft);
		return [good, bad];
	}
	const [goodTurns, badTurns] = [answerTurns(chosen, draft), answerTurns(rejected, draft)];
	const [first, second] = [goodTurns[0], badTurns[0]];
	if (goodTurns.length !== 1 || badTurns.length !== 1 || first === void 0 || second === void 0) return [goodTurns, badTurns];
	const prompt = {
		role: "user",
		text: sharedStart(first.text, second.text)
	};
	if (prompt.text.trim() === "") return [goodTurns, badTurns];
	const { length } = prompt.text;
	return [[prompt, {
		role: "assistant",
		text: first.text.slice(length)
	}], [prompt, {
		role: "assistant",
		text: second.text.slice(length)
	}]];
}
function saidBy(turns) {
	return turns.map(({ text }) => text.trim()).join("\n");
}
/** How many turns both begin with; the last one of either is never shared when it is an answer. */
function sharedTurns(good, bad) {
	const most = Math.min(good.length, bad.length);
	let shared = 0;
	while (shared < most && good[shared]?.role === bad[shared]?.role && good[shared]?.text === bad[shared]?.text) shared += 1;
	return good[shared - 1]?.role === "assistant" && (shared === good.length || shared === bad.length) ? shared - 1 : shared;
}
/** The shared turns without those that only say the prompt once more. */
function goodStart(shared, dialogue) {
	const last = shared.at(-1);
	if (last === void 0 || dialogue.said.at(-1)?.trim() !== last.text.trim()) return shared;
	if (dialogue.system.length > 0) return [];
	for (const turn of shared) if (turn.role === "system") dialogue.system.push(turn.text);
	return [];
}
/** What two texts begin with, up to the end of a word. */
function sharedStart(one, other) {
	let at = 0;
	while (at < one.length && at < other.length && one.charCodeAt(at) === other.charCodeAt(at)) at += 1;
	if (at === one.length || at === other.length) return "";
	while (at > 0 && /\S/.test(one.charAt(at - 1))) at -= 1;
	return one.slice(0, at);
}
// src/dataset/shapes/known/duel.ts
/** Two answers and which is better: PKU-SafeRLHF, SHP, Chatbot Arena. */
const shape$10 = {
	id: "preference",
	order: 14,
	columns: {
		system: {
			names: ["system", "systemprompt"],
			kinds: ["text"]
		},
		prompt: {
			names: [
				"prompt",
				"instruction",
				"question",
				"query",
				"history",
				"input"
			],
			kinds: [
				"text",
				"list",
				"fields"
			]
		},
		first: {
			names: [
				"response0",
				"responsea",
				"conversationa",
				"humanrefa",
				"answer0",
				"answera",
				"outputa",
				"completiona",
				"output1"
			],
			kinds: [
				"text",
				"list",
				"json-text",
				"fields",
				"none"
			]
		},
		second: {
			names: [
				"response1",
				"responseb",
				"conversationb",
				"humanrefb",
				"answer1",
				"answerb",
				"outputb",
				"completionb",
				"output2"
			],
			kinds: [
				"text",
				"list",
				"json-text",
				"fields",
				"none"
			]
		},
		better: {
			names: [
				"betterresponseid",
				"saferresponseid",
				"winner",
				"preference",
				"preferred",
				"chosen",
				"choice",
				"better"
			],
			kinds: [
				"number",
				"text",
				"none"
			]
		},
		label: {
			names: ["labels", "label"],
			kinds: [
				"number",
				"boolean",
				"text"
			]
		}
	},
	needs: [["first", "second"]],
	answerless: [],
	read: (row, draft) => {
		const first = partOf(row, "first");
		const second = partOf(row, "second");
		const better = winnerOf(partOf(row, "better"), partOf(row, "label"));
		for (const part of ["better", "label"]) keepAllOther(draft, partOf(row, part));
		if (better === null) {
			note(draft, "label-missing");
			teachEach(row, ["prompt"], [first, second].map((answer) => ({
				answer,
				kind: "wanted"
			})), draft);
			return null;
		}
		const [good, bad] = better === "first" ? [first, second] : [second, first];
		teachPreference(prompted(row, ["prompt"], draft), good, bad, draft);
		return null;
	}
};
/** Ids count from 0; the label of the Stanford Human Preferences says whether the first is better. */
function winnerOf(better, label) {
	const named = winners.get(plain(better));
	if (named !== void 0) return named;
	const isFirst = plain(label);
	if (isFirst === "1" || isFirst === "true") return "first";
	return isFirst === "0" || isFirst === "false" ? "second" : null;
}
function plain(value) {
	return (wordOf(value) ?? "").trim().toLowerCase();
}
const winners = new Map([...entries("first", [
	"0",
	"a",
	"model_a",
	"response_0",
	"response_a",
	"answer_a",
	"first"
]), ...entries("second", [
	"1",
	"b",
	"model_b",
	"response_1",
	"response_b",
	"answer_b",
	"second"
])]);
function entries(winner, names) {
	return names.map((name) => [name, winner]);
}
// src/dataset/shapes/known/instruct.ts
/** Stanford Alpaca, Dolly, GPTeacher, OASST pairs, LLaMA-Factory's `alpaca` formatting with `system` and `history`. */
const shape$9 = {
	id: "instruct",
	order: 50,
	columns: {
		system: {
			names: [
				"system",
				"systemprompt",
				"systemmessage"
			],
			kinds: [
				"text",
				"list",
				"fields"
			]
		},
		tools: {
			names: ["tools", "functions"],
			kinds: [
				"text",
				"list",
				"fields"
			]
		},
		history: {
			names: ["history", "previousturns"],
			kinds: ["list", "text"]
		},
		instruction: {
			names: [
				"instruction",
				"instructions",
				"inst",
				"query",
				"task",
				"definition",
				"command"
			],
			kinds: [
				"text",
				"list",
				"fields",
				"none",
				"number"
			]
		},
		input: {
			names: [
				"input",
				"inputs",
				"context",
				"knowledge",
				"passage",
				"reference"
			],
			kinds: [
				"text",
				"list",
				"fields",
				"number"
			]
		},
		response: {
			names: [
				"output",
				"outputs",
				"response",
				"responses",
				"completion",
				"answer",
				"target",
				"targets",
				"reply",
				"revision"
			],
			kinds: [
				"text",
				"list",
				"fields",
				"none",
				"number",
				"boolean"
			]
		},
		reasoning: {
			names: [
				"thinking",
				"reasoning",
				"cot",
				"complexcot",
				"rationale",
				"thought"
			],
			kinds: ["text"]
		},
		label: {
			names: ["label", "labels"],
			kinds: ["text", "number"]
		}
	},
	needs: [["instruction", "response"]],
	answerless: [["instruction"]],
	read: (row, draft) => answerPrompt(row, ["instruction", "input"], draft)
};
// src/dataset/shapes/known/kto.ts
/** One answer and whether it is wanted: TRL's unpaired preference, LLaMA-Factory's `kto_tag`. */
const shape$8 = {
	id: "kto",
	order: 20,
	columns: {
		system: {
			names: ["system", "systemprompt"],
			kinds: [
				"text",
				"list",
				"fields"
			]
		},
		tools: {
			names: ["tools"],
			kinds: [
				"text",
				"list",
				"fields"
			]
		},
		history: {
			names: ["history"],
			kinds: ["list", "text"]
		},
		instruction: {
			names: ["instruction", "query"],
			kinds: ["text", "list"]
		},
		prompt: {
			names: [
				"prompt",
				"question",
				"user",
				"source"
			],
			kinds: [
				"text",
				"list",
				"fields"
			]
		},
		input: {
			names: ["input", "context"],
			kinds: ["text"]
		},
		messages: {
			names: [
				"messages",
				"conversations",
				"conversation"
			],
			kinds: ["list", "json-text"]
		},
		response: {
			names: [
				"completion",
				"response",
				"output",
				"answer",
				"target"
			],
			kinds: [
				"text",
				"list",
				"fields",
				"none"
			]
		},
		verdict: {
			names: [
				"ktotag",
				"ktolabel",
				"desirable",
				"isdesirable",
				"thumbsup",
				"isgood",
				"ischosen",
				"preferred"
			],
			kinds: [
				"boolean",
				"number",
				"text",
				"none"
			]
		},
		label: {
			names: ["label", "labels"],
			kinds: ["boolean", "truth-text"]
		}
	},
	needs: [
		["messages", "label"],
		[
			"prompt",
			"response",
			"label"
		],
		[
			"instruction",
			"response",
			"label"
		],
		[
			"input",
			"response",
			"label"
		],
		["messages", "verdict"],
		[
			"prompt",
			"response",
			"verdict"
		],
		[
			"instruction",
			"response",
			"verdict"
		],
		[
			"input",
			"response",
			"verdict"
		]
	],
	answerless: [],
	read: (row, draft) => {
		const verdict = truthOf(partOf(row, "verdict") ?? partOf(row, "label"));
		if (verdict === null) note(draft, "label-unclear");
		for (const part of ["verdict", "label"]) keepAllOther(draft, partOf(row, part));
		const kind = verdict === false ? "unwanted" : "wanted";
		const messages = partOf(row, "messages");
		if (messages === void 0 || row.columns.response !== void 0) {
			teachAnswer(prompted(row, [
				"messages",
				"instruction",
				"prompt",
				"input"
			], draft), partOf(row, "response"), row, kind, draft);
			return null;
		}
		const turns = turnsOf(messages, null, draft);
		if (turns === null || turns.length === 0) return `‘${row.columns.messages}’ is no list of messages, or has none`;
		const last = turns.findLastIndex((turn) => turn.role === "assistant");
		const dialogue = prompted(row, [], draft);
		follow(dialogue, turns.slice(0, Math.max(0, last)), "wanted", draft);
		follow(dialogue, turns.slice(Math.max(0, last)), kind, draft);
		finish(dialogue, draft);
		return null;
	}
};
function truthOf(value) {
	if (typeof value === "boolean") return value;
	const word = wordOf(value) ?? "";
	if (/^(?:true|1|1\.0|yes|desirable|good|chosen)$/i.test(word)) return true;
	return /^(?:false|0|0\.0|-1|no|undesirable|bad|rejected)$/i.test(word) ? false : null;
}
// src/dataset/shapes/known/preference.ts
/** A wanted and a rejected answer: DPO, ORPO, reward models; HH-RLHF's texts, LLaMA-Factory's ranking, ms-swift, OpenAI. */
const shape$7 = {
	id: "preference",
	order: 10,
	columns: {
		system: {
			names: ["system", "systemprompt"],
			kinds: [
				"text",
				"list",
				"fields"
			]
		},
		tools: {
			names: ["tools"],
			kinds: [
				"text",
				"list",
				"fields"
			]
		},
		history: {
			names: ["history"],
			kinds: ["list", "text"]
		},
		messages: {
			names: [
				"messages",
				"conversations",
				"conversation"
			],
			kinds: [
				"list",
				"json-text",
				"fields"
			]
		},
		instruction: {
			names: ["instruction", "query"],
			kinds: [
				"text",
				"list",
				"fields"
			]
		},
		prompt: {
			names: [
				"prompt",
				"question",
				"user",
				"problem",
				"post"
			],
			kinds: [
				"text",
				"list",
				"fields"
			]
		},
		input: {
			names: ["input", "context"],
			kinds: [
				"text",
				"list",
				"fields"
			]
		},
		chosen: {
			names: [
				"chosen",
				"chosenmessages",
				"chosenresponse",
				"chosenanswer",
				"preferred",
				"preferredoutput",
				"preferredresponse",
				"responsej",
				"accepted",
				"winning",
				"winner",
				"betterresponse",
				"positive",
				"good",
				"chosenconversation"
			],
			kinds: [
				"text",
				"list",
				"fields",
				"none"
			]
		},
		rejected: {
			names: [
				"rejected",
				"rejectedmessages",
				"rejectedresponse",
				"rejectedanswer",
				"dispreferred",
				"nonpreferredoutput",
				"responsek",
				"losing",
				"loser",
				"worseresponse",
				"negative",
				"bad",
				"rejectedconversation",
				"dispreferredresponse"
			],
			kinds: [
				"text",
				"list",
				"fields",
				"none"
			]
		},
		response: {
			names: [
				"response",
				"output",
				"completion",
				"answer"
			],
			kinds: [
				"text",
				"list",
				"fields"
			]
		}
	},
	needs: [
		["chosen", "rejected"],
		["response", "rejected"],
		["messages", "rejected"]
	],
	answerless: [],
	read: (row, draft) => {
		const rejected = partOf(row, "rejected");
		const given = [
			"instruction",
			"prompt",
			"input"
		];
		if (row.columns.chosen !== void 0) {
			teachPreference(prompted(row, given.some((part) => row.columns[part] !== void 0) ? given : ["messages"], draft), partOf(row, "chosen"), rejected, draft);
			return null;
		}
		if (row.columns.response !== void 0) {
			teachPreference(prompted(row, ["messages", ...given], draft), partOf(row, "response"), rejected, draft);
			return null;
		}
		const turns = turnsOf(partOf(row, "messages"), null, draft);
		if (turns === null) return `‘${row.columns.messages}’ is no list of messages with a role and a content`;
		const last = turns.findLastIndex((turn) => turn.role !== "assistant" && turn.role !== "call") + 1;
		const dialogue = prompted(row, given, draft);
		follow(dialogue, turns.slice(0, last), "wanted", draft);
		teachPreference(dialogue, turns.slice(last).map(({ text }) => text), rejected, draft);
		return null;
	}
};
// src/dataset/shapes/known/prompt-completion.ts
/** Two texts, one after the other, or TRL's two lists of messages. */
const shape$6 = {
	id: "prompt-completion",
	order: 70,
	columns: {
		system: {
			names: [
				"system",
				"systemprompt",
				"systemmessage"
			],
			kinds: [
				"text",
				"list",
				"fields"
			]
		},
		tools: {
			names: ["tools", "functions"],
			kinds: [
				"text",
				"list",
				"fields"
			]
		},
		history: {
			names: ["history"],
			kinds: ["list", "text"]
		},
		prompt: {
			names: [
				"prompt",
				"prompts",
				"input",
				"inputs",
				"source",
				"src",
				"query",
				"user",
				"human",
				"goal",
				"problem",
				"inputtext",
				"article",
				"document",
				"dialogue",
				"usermessage",
				"post",
				"title",
				"context",
				"message1",
				"inputspretokenized",
				"userprompt",
				"ask",
				"request"
			],
			kinds: [
				"text",
				"list",
				"fields",
				"none",
				"number"
			]
		},
		response: {
			names: [
				"completion",
				"completions",
				"response",
				"responses",
				"output",
				"outputs",
				"target",
				"targets",
				"tgt",
				"generation",
				"answer",
				"assistant",
				"bot",
				"gpt",
				"reply",
				"solution",
				"summary",
				"highlights",
				"outputtext",
				"message2",
				"targetspretokenized",
				"assistantmessage",
				"code",
				"generatedtext",
				"continuation",
				"result"
			],
			kinds: [
				"text",
				"list",
				"fields",
				"none",
				"number",
				"boolean"
			]
		},
		reasoning: {
			names: [
				"thinking",
				"reasoning",
				"cot",
				"rationale",
				"thought"
			],
			kinds: ["text"]
		},
		label: {
			names: ["label", "labels"],
			kinds: ["text", "number"]
		}
	},
	needs: [["prompt", "response"]],
	answerless: [],
	read: (row, draft) => answerPrompt(row, ["prompt"], draft)
};
// src/dataset/shapes/known/prompt-only.ts
/** TRL's prompt-only rows: the model's own answers to them are rewarded, so that there is nothing to read beside them. */
const shape$5 = {
	id: "prompt-completion",
	order: 95,
	columns: { prompt: {
		names: [
			"prompt",
			"prompts",
			"forbiddenprompt",
			"userprompt"
		],
		kinds: [
			"text",
			"list",
			"fields"
		]
	} },
	needs: [],
	answerless: [["prompt"]],
	read: () => "the row has a prompt and no answer"
};
// src/dataset/shapes/known/question-answer.ts
/** Questions with one or several answers, and often a passage: SQuAD, GSM8K, MATH, multiple choice. */
const shape$4 = {
	id: "question-answer",
	order: 60,
	columns: {
		system: {
			names: ["system", "systemprompt"],
			kinds: ["text"]
		},
		history: {
			names: ["history"],
			kinds: ["list", "text"]
		},
		input: {
			names: [
				"context",
				"passage",
				"paragraph",
				"document",
				"article",
				"evidence",
				"support"
			],
			kinds: [
				"text",
				"list",
				"fields"
			]
		},
		question: {
			names: [
				"question",
				"questions",
				"problem",
				"unanswerablequestion",
				"q"
			],
			kinds: [
				"text",
				"list",
				"fields",
				"none"
			]
		},
		answers: {
			names: [
				"choices",
				"options",
				"endings"
			],
			kinds: [
				"list",
				"fields",
				"text"
			]
		},
		response: {
			names: [
				"answers",
				"answer",
				"response",
				"output",
				"solution",
				"groundtruth",
				"completion",
				"answerkey",
				"correctanswer",
				"finalanswer",
				"answertext",
				"bestanswer",
				"longanswer",
				"shortanswer",
				"target",
				"reply",
				"a"
			],
			kinds: [
				"text",
				"list",
				"fields",
				"none",
				"number",
				"boolean"
			]
		},
		reasoning: {
			names: [
				"thinking",
				"reasoning",
				"cot",
				"complexcot",
				"rationale"
			],
			kinds: ["text"]
		},
		label: {
			names: ["label", "labels"],
			kinds: ["text", "number"]
		}
	},
	needs: [["question", "response"]],
	answerless: [["question"]],
	read: (row, draft) => {
		const asked = [
			"input",
			"question",
			"answers"
		];
		const given = partOf(row, "response");
		if (typeof given === "string" && !given.startsWith("{")) return answerPrompt(row, asked, draft);
		const answers = answersOf(withoutQuotes(given));
		if (answers === null) return answerPrompt(row, asked, draft);
		keepAllOther(draft, partOf(row, "label"));
		teachEach(row, asked, (answers.length === 0 ? [""] : answers).map((answer) => ({
			answer,
			kind: "wanted"
		})), draft);
		return null;
	}
};
/** Each different text of `answers: { text: […] }` or a list; null where it is neither. */
function answersOf(given) {
	const texts = isFields(given) ? given["text"] ?? given["value"] ?? given["answer"] : given;
	if (typeof texts === "string") return [texts];
	if (!isList(texts)) return null;
	const plain = texts.map((item) => isFields(item) ? item["text"] ?? item["answer"] : item);
	return plain.every((item) => typeof item === "string") ? [...new Set(plain)] : null;
}
// src/dataset/shapes/known/ranked.ts
/** Several answers to one prompt with a rank, a score or a truth value each; the best ones are wanted. */
const shape$3 = {
	id: "preference",
	order: 12,
	columns: {
		system: {
			names: ["system", "systemprompt"],
			kinds: ["text"]
		},
		history: {
			names: ["history"],
			kinds: ["list", "text"]
		},
		prompt: {
			names: [
				"prompt",
				"instruction",
				"question",
				"query"
			],
			kinds: [
				"text",
				"list",
				"fields"
			]
		},
		input: {
			names: ["input", "context"],
			kinds: ["text"]
		},
		answers: {
			names: [
				"responses",
				"answers",
				"replies",
				"outputs",
				"generations"
			],
			kinds: ["list"]
		},
		ranks: {
			names: [
				"ranks",
				"rank",
				"ranking",
				"rankings"
			],
			kinds: ["list"]
		},
		better: {
			names: [
				"scores",
				"score",
				"rewards",
				"ratings",
				"labels",
				"correctnessmathverify"
			],
			kinds: ["list"]
		},
		rated: {
			names: [
				"completions",
				"candidates",
				"rankedoutputs"
			],
			kinds: ["list"]
		}
	},
	needs: [
		[
			"prompt",
			"answers",
			"ranks"
		],
		[
			"prompt",
			"answers",
			"better"
		],
		["prompt", "rated"]
	],
	answerless: [],
	read: (row, draft) => {
		const answers = partOf(row, "answers") ?? partOf(row, "rated");
		if (!isList(answers)) return `‘${row.columns.answers ?? row.columns.rated}’ is no list of answers`;
		if (answers.length === 0) return `‘${row.columns.answers ?? row.columns.rated}’ is an empty list`;
		const merits = meritsOf(answers, partOf(row, "ranks"), partOf(row, "better"));
		if (merits.every((one) => one === null)) note(draft, "label-missing");
		const best = merits.reduce((most, one) => Math.max(most, one ?? -Infinity), -Infinity);
		for (const part of ["ranks", "better"]) keepAllOther(draft, partOf(row, part));
		teachEach(row, ["prompt", "input"], answers.map((answer, index) => ({
			answer: answerText(answer, draft),
			kind: kindOf(merits[index] ?? null, best)
		})), draft);
		return null;
	}
};
function kindOf(reached, best) {
	return reached === null || reached === best ? "wanted" : "unwanted";
}
/** How good each answer is, more being better; null where nothing says it. */
function meritsOf(answers, ranks, scores) {
	return answers.map((answer, index) => {
		const rank = itemOf(ranks, index) ?? numberOf(answer, ["rank"]);
		if (rank !== null) return -rank;
		return itemOf(scores, index) ?? numberOf(answer, [
			"score",
			"overall_score",
			"reward",
			"rating",
			"label"
		]);
	});
}
function itemOf(list, index) {
	const plain = withoutQuotes(list);
	return isList(plain) ? merit(plain[index]) : null;
}
function numberOf(answer, names) {
	if (!isFields(answer)) return null;
	for (const name of names) {
		const found = merit(answer[name]);
		if (found !== null) return found;
	}
	return null;
}
function merit(value) {
	if (typeof value === "boolean") return value ? 1 : 0;
	const number = typeof value === "string" && value.trim() === "" ? NaN : value;
	if (typeof number !== "number" && typeof number !== "bigint" && typeof number !== "string") return null;
	return Number.isFinite(Number(number)) ? Number(number) : null;
}
/** The text of an answer that is an object; what else it says goes with what the row has besides. */
function answerText(answer, draft) {
	if (!isFields(answer)) return answer;
	for (const name of [
		"response",
		"text",
		"answer",
		"completion",
		"output"
	]) {
		if (typeof answer[name] !== "string") continue;
		for (const key in answer) if (key !== name) keepAllOther(draft, answer[key]);
		return answer[name];
	}
	return answer;
}
// src/dataset/shapes/known/index.ts
const shapes$1 = [
	shape$12,
	shape$11,
	shape$10,
	shape$9,
	shape$8,
	shape$7,
	shape$6,
	shape$5,
	shape$4,
	shape$3,
	{
		id: "text",
		order: 85,
		columns: { messages: {
			names: ["segments"],
			kinds: ["list", "json-text"]
		} },
		needs: [["messages"]],
		answerless: [],
		read: (row, draft) => {
			const segments = withoutQuotes(partOf(row, "messages"));
			if (!isList(segments) || segments.length === 0) return `‘${row.columns.messages}’ is no list of segments, or has none`;
			const turns = [];
			const read = segments.slice(0, draft.settings.maximumTurns);
			if (read.length < segments.length) note(draft, "too-many-turns", `${segments.length}`);
			for (const segment of read) {
				if (!isFields(segment)) {
					note(draft, "unreadable-turn");
					keepAllOther(draft, segment);
					continue;
				}
				turns.push({
					role: segment["label"] === false ? "tool" : "assistant",
					text: textOf(segment["text"], draft)
				});
			}
			const dialogue = newDialogue();
			follow(dialogue, turns, "wanted", draft);
			finish(dialogue, draft);
			return null;
		}
	},
	{
		id: "prompt-completion",
		order: 72,
		columns: {
			text: {
				names: [
					"text",
					"content",
					"description",
					"docstring",
					"nl",
					"code",
					"english",
					"en"
				],
				kinds: ["text"]
			},
			response: {
				names: [
					"summary",
					"tldr",
					"completion",
					"response",
					"output",
					"answer",
					"code",
					"solution",
					"translation",
					"docstring",
					"abstract",
					"headline",
					"sql",
					"canonicalsolution"
				],
				kinds: ["text"]
			}
		},
		needs: [["text", "response"]],
		answerless: [],
		read: (row, draft) => answerPrompt(row, ["text"], draft)
	},
	{
		id: "text",
		order: 90,
		columns: { text: {
			names: [
				"text",
				"content",
				"rawcontent",
				"formattedtext",
				"fulltext",
				"body",
				"document",
				"markdown",
				"article",
				"story",
				"code",
				"page",
				"passage",
				"paragraph",
				"conversation",
				"conversations",
				"dialogue",
				"dialog",
				"chat",
				"messages",
				"sentence",
				"line",
				"sample",
				"data"
			],
			kinds: ["text"]
		} },
		needs: [["text"]],
		answerless: [],
		read: (row, draft) => {
			const text = textOf(partOf(row, "text"), draft);
			const turns = templateTurns(text);
			if (turns !== null) {
				const dialogue = newDialogue();
				follow(dialogue, turns, "wanted", draft);
				finish(dialogue, draft);
				return null;
			}
			if (text.trim() === "") note(draft, "empty-response");
			draft.exchanges.push({
				prompt: [],
				response: text,
				kind: "wanted"
			});
			return null;
		}
	}
];
// src/dataset/shapes/recognition.ts
/** Recognises rows, once for all rows of equal keys and kinds of values. */
function recogniser(settings) {
	const root = newNode();
	let nodes = 0;
	return (fields) => {
		let node = root;
		let count = 0;
		for (const key in fields) {
			count += 1;
			if (count > columnsRead) return tooManyColumns(fields);
			const step = node.next[kindOf$1(fields[key])];
			let next = step.get(key);
			if (next === void 0) {
				if (nodes >= nodesKept) return recognise(fields, settings);
				nodes += 1;
				next = newNode();
				step.set(key, next);
			}
			node = next;
		}
		node.recognition ??= recognise(fields, settings);
		return node.recognition;
	};
}
function newNode() {
	return {
		recognition: null,
		next: {
			none: /* @__PURE__ */ new Map(),
			text: /* @__PURE__ */ new Map(),
			"json-text": /* @__PURE__ */ new Map(),
			"truth-text": /* @__PURE__ */ new Map(),
			number: /* @__PURE__ */ new Map(),
			boolean: /* @__PURE__ */ new Map(),
			list: /* @__PURE__ */ new Map(),
			fields: /* @__PURE__ */ new Map(),
			other: /* @__PURE__ */ new Map()
		}
	};
}
const nodesKept = 2e4;
const columnsRead = 1e3;
function tooManyColumns(fields) {
	const keys = Object.keys(fields);
	return {
		state: "unknown",
		columns: `${describedColumns(keys.slice(0, columnsNamed).map((key) => ({
			key,
			name: key,
			kind: kindOf$1(fields[key])
		})))} and ${keys.length - columnsNamed} more`,
		why: `the row has ${keys.length} columns, of which at most ${columnsRead} are read`
	};
}
function recognise(fields, settings) {
	const all = Object.keys(fields).map((key) => ({
		key,
		name: plainName(key),
		kind: kindOf$1(fields[key])
	}));
	const columns = describedColumns(all);
	const filled = all.filter((column) => column.kind !== "none");
	const tried = settings.shape === null ? shapes : shapes.filter((shape) => shape.id === settings.shape);
	const found = fitting(tried, filled, settings, "needs") ?? fitting(tried, all, settings, "needs") ?? fitting(tried, filled, settings, "answerless");
	if (found === null) return {
		state: "unknown",
		why: whyUnknown(columns, settings),
		columns
	};
	const used = new Set(Object.values(found.columns));
	const left = filled.filter((column) => !used.has(column.key));
	const rival = fitting(shapes.filter((shape) => shape.id !== found.shape.id), left, {
		...settings,
		columns: {}
	}, "needs");
	return {
		state: "known",
		columns,
		shape: found.shape,
		found: found.columns,
		parts: parts.filter((part) => found.columns[part] !== void 0),
		answerless: found.answerless,
		media: left.filter(({ name }) => media.has(name)).map(({ key }) => key),
		unused: left.filter(({ kind }) => isOneOf([
			"text",
			"list",
			"fields"
		], kind)).map(({ key }) => key),
		rivals: rivalColumns(found, left),
		rivalShape: rival?.shape.id ?? null
	};
}
const shapes = shapes$1.toSorted((one, other) => one.order - other.order);
function fitting(tried, present, settings, by) {
	for (const shape of tried) {
		const columns = columnsOf(shape, present, settings);
		if (columns === null) continue;
		if (shape[by].some((needed) => needed.every((part) => columns[part] !== void 0))) return {
			shape,
			columns,
			answerless: by === "answerless"
		};
	}
	return null;
}
/**
* The column for each part of the shape: what the settings say, else the most telling of the names. Null for a shape that
* would not read a column of which the settings say what it is for.
*/
function columnsOf(shape, present, settings) {
	const taken = new Set(Object.values(settings.columns));
	const columns = {};
	for (const part of parts) {
		const told = settings.columns[part];
		const known = shape.columns[part];
		if (told !== void 0 && present.some((column) => column.key === told)) {
			if (known === void 0) return null;
			columns[part] = told;
		}
		if (told !== void 0 || known === void 0) continue;
		const fits = (column) => isOneOf(known.kinds, column.kind) && !taken.has(column.key);
		const name = known.names.find((one) => present.some((column) => column.name === one && fits(column)));
		if (name === void 0) continue;
		const named = present.filter((column) => column.name === name && fits(column));
		const key = (named.find((column) => column.key === name) ?? named[0])?.key;
		if (key === void 0) continue;
		columns[part] = key;
		taken.add(key);
	}
	return columns;
}
function rivalColumns({ shape, columns }, left) {
	return parts.flatMap((part) => {
		const known = shape.columns[part];
		const taken = columns[part];
		if (known === void 0 || taken === void 0 || !decisive.has(part)) return [];
		return left.filter((column) => known.names.includes(column.name) && isOneOf(known.kinds, column.kind)).map((column) => `${taken} < ${column.key}`);
	});
}
function whyUnknown(columns, settings) {
	if (columns === "") return "the row has no columns";
	return `its columns (${columns}) make ${settings.shape === null ? "no known shape" : `not the shape ‘${settings.shape}’ that the settings ask for`}: name the columns in the settings`;
}
function describedColumns(all) {
	const named = all.slice(0, columnsNamed).map(({ key, kind }) => `${shownKey(key)}: ${plainKind$1(kind)}`);
	return all.length > columnsNamed ? `${named.join(", ")} and ${all.length - columnsNamed} more` : named.join(", ");
}
/** Whether a text begins like JSON changes from row to row and makes no other kind of row. */
function plainKind$1(kind) {
	return kind === "json-text" || kind === "truth-text" ? "text" : kind;
}
/** Column names come from the dataset and are shown to people. */
function shownKey(key) {
	return key.slice(0, 40).toWellFormed().replace(/[\p{C}\p{Z}]/gu, (one) => one === " " ? one : `\\u{${one.codePointAt(0)?.toString(16)}}`);
}
const columnsNamed = 12;
/** The name of a column without what people write differently: `Human Ref_A` is `humanrefa`. */
function plainName(key) {
	return key.slice(0, 100).normalize("NFKC").toLowerCase().replace(/[\s_.-]+/g, "");
}
const media = /* @__PURE__ */ new Set([
	"image",
	"images",
	"audio",
	"audios",
	"video",
	"videos",
	"imagepath",
	"pixelvalues"
]);
/** Parts that a trainer learns from; that there are two columns for the language of a row means nothing. */
const decisive = /* @__PURE__ */ new Set([
	"instruction",
	"prompt",
	"question",
	"input",
	"text",
	"messages",
	"response",
	"chosen",
	"rejected"
]);
// src/dataset/shapes/example-of.ts
/** Reads a row, which is any value of a dataset file: every row by itself, whatever the rows before it were. */
function exampleOf(value, settings) {
	const fields = fieldsOf(value);
	if (fields === null) {
		const kind = plainKind(value);
		return {
			state: "rejected",
			reason: `a row is an object, not ${kind}`,
			issues: [],
			columns: kind
		};
	}
	const recognition = recogniserFor(settings)(fields);
	if (recognition.state === "unknown") return recognition;
	return readKnown(fields, recognition, settings);
}
function readKnown(fields, known, settings) {
	const draft = newDraft(settings);
	const { shape, found: columns } = known;
	for (const rival of known.rivals) note(draft, "rival-columns", rival);
	if (known.rivalShape !== null) note(draft, "rival-shape", known.rivalShape);
	for (const column of known.media) note(draft, "other-modality", column);
	if (known.answerless) {
		note(draft, "missing-response");
		for (const column of Object.values(columns)) keepAllOther(draft, fields[column]);
	} else {
		const row = {
			fields,
			columns,
			read: []
		};
		const reason = shape.read(row, draft);
		for (const part of known.parts) if (!row.read.includes(part)) keepAllOther(draft, partOf(row, part));
		if (reason !== null) return {
			state: "rejected",
			reason,
			issues: draft.issues,
			columns: known.columns
		};
	}
	for (const column of known.unused) keepAllOther(draft, fields[column]);
	return {
		state: "example",
		example: {
			shape: shape.id,
			exchanges: draft.exchanges,
			other: draft.other
		},
		issues: draft.issues,
		columns: known.columns
	};
}
/** A row may be a bare text, or the bare list of a conversation's messages. */
function fieldsOf(value) {
	if (isFields(value)) return value;
	if (typeof value === "string") return { text: value };
	return isList(value) ? { messages: value } : null;
}
function plainKind(value) {
	if (value === null || value === void 0) return "nothing";
	return typeof value === "object" ? "bytes or a date" : `a ${typeof value}`;
}
const recognisers = /* @__PURE__ */ new WeakMap();
function recogniserFor(settings) {
	const known = recognisers.get(settings);
	if (known !== void 0) return known;
	const made = recogniser(settings);
	recognisers.set(settings, made);
	return made;
}
// src/dataset/shapes/shape-counter.ts
function shapeCounter() {
	const shapes = {};
	const issues = {};
	const rejected = {
		count: 0,
		first: []
	};
	const unknown = {
		count: 0,
		first: []
	};
	let signatures = /* @__PURE__ */ new Map();
	let rows = 0;
	let exchanges = 0;
	/** Most rows are like the one before: no key has to be made for them. */
	let last;
	const countSignature = (row, columns, readAs) => {
		if (last !== void 0 && last.columns === columns && last.readAs === readAs) {
			last.count += 1;
			return;
		}
		last = void 0;
		const key = signatureKey({
			columns,
			readAs
		});
		const known = signatures.get(key);
		if (known !== void 0) {
			known.count += 1;
			last = known;
			return;
		}
		signatures.set(key, {
			columns,
			readAs,
			count: 1,
			firstRow: row
		});
		if (signatures.size < kept.signatures * 4) return;
		signatures = new Map(chosenSignatures([...signatures.values()]).map((tally) => [signatureKey(tally), { ...tally }]));
	};
	const countIssues = (row, line, found) => {
		for (const { code, count, detail } of found) {
			const tally = issues[code] ??= {
				count: 0,
				times: 0,
				first: []
			};
			tally.times += count;
			add(tally, {
				row,
				line,
				why: detail ?? ""
			}, kept.issueRows);
		}
	};
	return {
		count: (row, line, reading) => {
			rows += 1;
			switch (reading.state) {
				case "example": {
					const { shape } = reading.example;
					shapes[shape] = (shapes[shape] ?? 0) + 1;
					exchanges += reading.example.exchanges.length;
					countSignature(row, reading.columns, shape);
					countIssues(row, line, reading.issues);
					break;
				}
				case "unknown":
					countSignature(row, reading.columns, "unknown");
					add(unknown, {
						row,
						line,
						why: reading.why
					}, kept.unknownRows);
					break;
				case "rejected":
					countSignature(row, reading.columns, "rejected");
					countIssues(row, line, reading.issues);
					add(rejected, {
						row,
						line,
						why: reading.reason
					}, kept.rejectedRows);
			}
		},
		reject: (row, line, reason) => {
			rows += 1;
			add(rejected, {
				row,
				line,
				why: reason
			}, kept.rejectedRows);
		},
		report: () => ({
			rows,
			exchanges,
			shapes: inOrder({ ...shapes }),
			signatures: chosenSignatures([...signatures.values()].map((tally) => ({ ...tally }))),
			issues: inOrder(structuredClone(issues)),
			rejected: {
				count: rejected.count,
				first: [...rejected.first]
			},
			unknown: {
				count: unknown.count,
				first: [...unknown.first]
			}
		})
	};
}
function add(tally, row, most) {
	tally.count += 1;
	if (tally.first.length < most) tally.first.push(row);
}
// src/dataset/tables/stem.ts
/**
* How many units of a folded word its stem has: a rough cut of endings, the same for every language of a script, good
* enough to bring `making`, `makes` and `make` together. Of Korean words two syllables.
*/
function stemEnd(units, from, length) {
	const first = units[from] ?? 0;
	if (first >= 44032 && first < 55204) return Math.min(length, 2);
	if (length <= 3) return length;
	if (first >= 1024 && first < 1328) return cyrillicEnd(units, from, length);
	if (first < 592 || first >= 7680 && first < 7936) return latinEnd(units, from, length);
	return length;
}
const letter = {
	a: 97,
	d: 100,
	e: 101,
	g: 103,
	i: 105,
	l: 108,
	n: 110,
	o: 111,
	r: 114,
	s: 115,
	y: 121,
	z: 122
};
function latinEnd(units, from, length) {
	const before = from - 1;
	let end = length;
	if (units[before + end] === letter.s && units[before + end - 1] !== letter.s) end -= 1;
	const last = units[before + end] ?? 0;
	const other = units[before + end - 1] ?? 0;
	if (end >= 6 && last === letter.g && other === letter.n && units[before + end - 2] === letter.i) return single(units, from, end - 3);
	if (end >= 5 && other === letter.e && (last === letter.d || last === letter.r)) return single(units, from, end - 2);
	if (end >= 6 && other === letter.e && last === letter.n) return end - 2;
	if (end < 4 || !isEnding(last)) return end >= 5 && last === letter.i ? end - 1 : end;
	return end >= 6 && other === letter.i ? end - 2 : end - 1;
}
function isEnding(unit) {
	return unit === letter.e || unit === letter.a || unit === letter.o || unit === letter.y;
}
/** `cutt` is `cut`; `kill`, `pass`, `buzz` are what they are. */
function single(units, from, end) {
	const unit = units[from + end - 1] ?? 0;
	return end >= 4 && unit === units[from + end - 2] && unit !== letter.l && unit !== letter.s && unit !== letter.z ? end - 1 : end;
}
/** Vowels, signs and a last м, в or х are endings. */
function cyrillicEnd(units, from, length) {
	let end = length;
	while (end > 3 && end > length - 3 && cyrillicEndings.has(units[from + end - 1] ?? 0)) end -= 1;
	return end;
}
const cyrillicEndings = new Set("а е ё и о у ы э ю я й ь ъ м х в".split(" ").map((character) => character.charCodeAt(0)));
// src/dataset/tables/features.ts
function featureRun() {
	return {
		keys: new Uint32Array(mostFeatures),
		count: 0,
		ends: new Uint32Array(mostSentences),
		sentences: 0,
		words: 0
	};
}
/** Reads the features of a text of at most some 16,000 code units: what is beyond is left out. */
function readFeatures(text, run) {
	run.count = 0;
	run.sentences = 0;
	run.words = 0;
	const length = loadFolded(text);
	beginSentence();
	let at = 0;
	while (at < length && run.count < mostFeatures - 8) {
		const unit = units[at] ?? 0;
		const found = (characters[unit] || readCharacter(unit)) & kindBits;
		if (found === shifted.word) at = addWord(run, at, length);
		else if (found === shifted.unspaced) {
			addCharacter(run, unit);
			at += 1;
		} else {
			if (isSentenceEnd(unit, at, length)) endSentence(run);
			if (unit !== 32) forgetCharacters();
			at += 1;
		}
		if (sentenceWords >= longestSentence) endSentence(run);
	}
	endSentence(run);
}
const mostFeatures = 32768;
const mostSentences = 4096;
/** Words of a sentence that are weighed together: a text without full stops is cut. */
const longestSentence = 60;
/** Fewer words do not make a sentence of their own: `Mr.`, `1.` */
const shortestSentence = 4;
const units = new Uint16Array(unitsAtOnce);
/** By length: the hash of a word's first units. */
const hashes = /* @__PURE__ */ new Int32Array(32);
const begin = 625341585;
let previous = begin;
let sentenceWords = 0;
let last = 0;
let beforeLast = 0;
let third = 0;
function beginSentence() {
	previous = begin;
	sentenceWords = 0;
	forgetCharacters();
}
function forgetCharacters() {
	last = 0;
	beforeLast = 0;
	third = 0;
}
function endSentence(run) {
	if (run.sentences > 0 && sentenceWords < shortestSentence) run.ends[run.sentences - 1] = run.count;
	else if (sentenceWords > 0 && run.sentences < mostSentences) {
		run.ends[run.sentences] = run.count;
		run.sentences += 1;
	}
	beginSentence();
}
function isSentenceEnd(unit, at, length) {
	switch (unit) {
		case 46: {
			const next = at + 1 < length ? units[at + 1] ?? 0 : 32;
			return (next === 32 || next === 10) && sentenceWords >= shortestSentence;
		}
		case 10:
		case 33:
		case 63:
		case 12290:
		case 65281:
		case 65311:
		case 2404:
		case 1567: return sentenceWords >= shortestSentence;
		default: return false;
	}
}
/** Puts a text's folded units into `units`; a text of which a character does not fold by itself is folded as a whole. */
function loadFolded(text) {
	const length = copyUnits(text, 0, units);
	for (let at = 0; at < length; at += 1) {
		const unit = units[at] ?? 0;
		const read = characters[unit] || readCharacter(unit);
		const fold = read & foldBits;
		if (fold !== 0) units[at] = fold;
		else if ((read & 458752) === shifted.word || isLetterPair(read, at, length)) return copyUnits(text.slice(0, units.length).normalize("NFKC").toLowerCase(), 0, units);
	}
	return length;
}
function isLetterPair(read, at, length) {
	if ((read & 458752) !== shifted.surrogate || at + 1 >= length) return false;
	const high = units[at] ?? 0;
	const low = units[at + 1] ?? 0;
	if (high >= 56320 || low < 56320 || low >= 57344) return false;
	return (readCharacter((high - 55296) * 1024 + (low - 56320) + 65536) & kindBits) === shifted.word;
}
/** Adds the word that begins at `start`; gives where it ends. */
function addWord(run, start, to) {
	const first = units[start] ?? 0;
	const from = isArabicArticle(start, to) ? start + 2 : start;
	let hash = seed;
	let at = from;
	for (const hashed = Math.min(to, from + longestHashed); at < hashed; at += 1) {
		const unit = units[at] ?? 0;
		if (!isWordUnit(unit)) break;
		hash = Math.imul(hash ^ unit, 2654435761);
		hashes[at - from + 1] = hash;
	}
	const length = at - from;
	if (length === longestHashed) at = wordEnd(at, to);
	run.words += 1;
	sentenceWords += 1;
	forgetCharacters();
	const stem = stemEnd(units, from, length);
	const stemHash = hashes[stem] ?? 0;
	const { keys } = run;
	let { count } = run;
	keys[count++] = keyOf(stemHash, salt.stem);
	if (stem !== length) keys[count++] = keyOf(hashes[length] ?? 0, salt.word);
	const beginning = beginningOf(first);
	if (length > beginning) keys[count++] = keyOf(hashes[beginning] ?? 0, salt.beginning);
	if (length > longestSkipped || !isSkipped(hash)) {
		keys[count++] = keyOf(Math.imul(previous, 2246822519) ^ stemHash, salt.pair);
		previous = stemHash;
	}
	run.count = count;
	return at;
}
/** Units of a word that tell it from others. */
const longestHashed = 31;
function wordEnd(from, to) {
	let at = from;
	while (at < to && isWordUnit(units[at] ?? 0)) at += 1;
	return at;
}
function isWordUnit(unit) {
	return ((characters[unit] || readCharacter(unit)) & kindBits) === shifted.word;
}
/** Adds a character of a script without spaces: with the ones before it, up to four. */
function addCharacter(run, unit) {
	const { keys } = run;
	let { count } = run;
	run.words += 1;
	sentenceWords += 1;
	if (last !== 0) {
		const two = Math.imul(Math.imul(seed ^ last, 2654435761) ^ unit, 2654435761);
		keys[count++] = keyOf(two, salt.two);
		if (beforeLast !== 0) {
			const three = Math.imul(two ^ beforeLast, 2246822519);
			keys[count++] = keyOf(three, salt.three);
			if (third !== 0) keys[count++] = keyOf(Math.imul(three ^ third, 668265263), salt.four);
		}
	}
	third = beforeLast;
	beforeLast = last;
	last = unit;
	run.count = count;
}
/** Units of a word's beginning that are a feature by themselves: few where words are short or endings are many. */
function beginningOf(first) {
	if (first >= 44032 && first < 55204) return 3;
	if (first >= 1024 && first < 1328) return 5;
	return first < 1024 || first >= 7680 && first < 7936 ? 6 : 4;
}
function isArabicArticle(start, to) {
	return units[start] === 1575 && units[start + 1] === 1604 && start + 4 < to;
}
const seed = -2128831035;
const salt = {
	stem: 1,
	word: 2,
	beginning: 3,
	pair: 4,
	two: 5,
	three: 6,
	four: 7
};
function keyOf(hash, kind) {
	let bits = Math.imul(hash ^ hash >>> 16 ^ Math.imul(kind, 2654435769), 2246822507);
	bits = Math.imul(bits ^ bits >>> 13, 3266489909);
	return (bits ^ bits >>> 16) >>> 0;
}
const longestSkipped = 4;
function isSkipped(hash) {
	return maybeSkipped[hash >>> 20] === 1 && skipped.has(hash);
}
/** Articles and the like, which stand between the words of a pair. */
const skipped = new Set("a an the of my your his her our some any this that to in on at for i is be de du des la le les un une l d el los las una unos unas al o os as um uma do da il lo gli i der die das den dem ein eine het een van".split(" ").map(hashOfWord));
function hashOfWord(word) {
	let hash = seed;
	for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 2654435761);
	return hash;
}
/** By the first bits of a hash: whether there is a skipped word with them. */
const maybeSkipped = /* @__PURE__ */ new Uint8Array(4096);
for (const hash of skipped) maybeSkipped[hash >>> 20] = 1;
// src/dataset/tables/known-language.ts
/** Languages that the harm model was trained on, as ISO 639-1. */
const knownLanguages = [
	"en",
	"de",
	"fr",
	"es",
	"pt",
	"it",
	"nl",
	"ru",
	"zh",
	"ja",
	"ko",
	"ar",
	"hi",
	"vi",
	"tr"
];
/**
* Whether the harm model knows the language of a text. `share` is the part of the text's features that the model has: it
* decides where function words do not, in short texts and lists. A text of almost no letters has no language to know.
*/
function isKnownLanguage(text, share) {
	const { letters, counts } = scriptCounts(text);
	if (letters < fewLetters) return true;
	let known = 0;
	for (const script of knownScripts) known += counts.get(script) ?? 0;
	if (known < mostly * letters) return false;
	if (unspacedScripts.reduce((sum, script) => sum + (counts.get(script) ?? 0), 0) >= largely * letters) return true;
	const language = languageOf(text);
	if (language !== null) return knownLanguages.includes(language);
	return share >= shareOfKnown;
}
const knownScripts = [
	"Latin",
	"Cyrillic",
	"Arabic",
	"Devanagari",
	"Han",
	"Hiragana",
	"Katakana",
	"Hangul"
];
const unspacedScripts = [
	"Han",
	"Hiragana",
	"Katakana",
	"Hangul"
];
const fewLetters = 12;
const mostly = .6;
const largely = .3;
const shareOfKnown = .2;
/**
* Reads a table that `scripts/tables` wrote: header, ascending keys (32 bits each), weights for prompts, weights for
* responses (8 bits each). Throws where the bytes are not one.
*/
function readHarmWeights(bytes) {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const features = view.getUint32(0, true);
	if (bytes.length !== 20 + 6 * features) throw new Error(`A model of ${features} features has ${bytes.length} bytes.`);
	const places = 2 ** Math.ceil(Math.log2(2 * features + 2));
	const weights = {
		keys: new Uint32Array(places),
		prompt: new Int8Array(places),
		response: new Int8Array(places),
		sieve: new Uint8Array(sieveBits / 8),
		promptScale: view.getFloat32(4, true),
		promptBias: view.getFloat32(8, true),
		responseScale: view.getFloat32(12, true),
		responseBias: view.getFloat32(16, true)
	};
	for (let feature = 0; feature < features; feature += 1) {
		const key = view.getUint32(20 + 4 * feature, true);
		const place = freePlace(weights.keys, key);
		weights.keys[place] = key;
		weights.prompt[place] = view.getInt8(20 + 4 * features + feature);
		weights.response[place] = view.getInt8(20 + 5 * features + feature);
		const bit = key & sieveBits - 1;
		weights.sieve[bit >>> 3] = (weights.sieve[bit >>> 3] ?? 0) | 1 << (bit & 7);
	}
	return weights;
}
/** Where a key's weights are; -1 if it has none. */
function placeOf({ keys, sieve }, key) {
	const bit = key & sieveBits - 1;
	if (((sieve[bit >>> 3] ?? 0) & 1 << (bit & 7)) === 0) return -1;
	const last = keys.length - 1;
	let place = key >>> 3 & last;
	for (;;) {
		const found = keys[place] ?? 0;
		if (found === key) return place;
		if (found === 0) return -1;
		place = place + 1 & last;
	}
}
const sieveBits = 1 << 18;
function freePlace(keys, key) {
	const last = keys.length - 1;
	let place = key >>> 3 & last;
	while (keys[place] !== 0) place = place + 1 & last;
	return place;
}
// src/dataset/tables/harm-model.ts
/** Loads the harm model, so only where a dataset is inspected. `docs/harm-model.md` is its model card. */
async function loadHarmModel() {
	const { harm } = await import("./harm.js");
	return harmModel(readHarmWeights(bytesOf(harm)));
}
/** The model that these weights make. */
function harmModel(weights) {
	const run = featureRun();
	return (prompt, response) => {
		readFeatures(askingPart(prompt), run);
		const asked = likelihood(strongestSentence(weights, run));
		const isPromptKnown = isKnownLanguage(prompt, shareKnown(weights, run));
		readFeatures(response.slice(0, read.response), run);
		return {
			prompt: asked,
			response: likelihood(wholeText(weights, run)),
			known: isPromptKnown && (asked < doubtful || isKnownLanguage(response, shareKnown(weights, run)))
		};
	};
}
/** Code units that are read: of a long prompt its beginning and its end, where the question of a long set-up stands. */
const read = {
	head: 1800,
	tail: 1e3,
	response: 1e3
};
/** Below it a prompt asks for nothing that an answer in an unknown language could give. */
const doubtful = .2;
function askingPart(prompt) {
	if (prompt.length <= read.head + read.tail) return prompt;
	return `${prompt.slice(0, read.head)}\n${prompt.slice(-read.tail)}`;
}
/**
* The log-odds of the sentence that asks for most harm: a request may hide in a long harmless text. A few harmless words put
* before or behind a request do not make it harmless, so what speaks against harm at the edges of a sentence is left out.
*/
function strongestSentence(weights, { keys, ends, sentences }) {
	const { prompt, promptScale, promptBias } = weights;
	let strongest = 0;
	let at = 0;
	for (let sentence = 0; sentence < sentences; sentence += 1) {
		const [begin, end] = [at, ends[sentence] ?? 0];
		let sum = 0;
		let least = 0;
		for (; at < end; at += 1) {
			const place = placeOf(weights, keys[at] ?? 0);
			const weight = place >= 0 ? prompt[place] ?? 0 : 0;
			sum += weight;
			sums[at - begin] = sum;
			if (at - begin < edge && sum < least) least = sum;
		}
		const strength = sum - least - leastAtEnd(end - begin, sum);
		strongest = sentence === 0 ? strength : Math.max(strongest, strength);
	}
	return promptBias - allowance + promptScale * strongest;
}
/** The least sum, at most 0, of some of the last weights of a sentence, whose sums from its beginning stand in `sums`. */
function leastAtEnd(length, sum) {
	let least = 0;
	for (let at = Math.max(edge, length - edge - 1); at < length; at += 1) least = Math.min(least, sum - (sums[at] ?? 0));
	return least;
}
/** For what is left out at the edges: with it, harmless prompts reach 0.5 as seldom as if nothing were left out. */
const allowance = 1.6;
/** Features at each edge of a sentence: about four words. */
const edge = 16;
const sums = /* @__PURE__ */ new Float64Array(32768);
function wholeText(weights, { keys, count }) {
	const { response, responseScale, responseBias } = weights;
	if (count === 0) return responseBias;
	let sum = 0;
	for (let at = 0; at < count; at += 1) {
		const place = placeOf(weights, keys[at] ?? 0);
		if (place >= 0) sum += response[place] ?? 0;
	}
	return responseBias + responseScale * sum / Math.sqrt(count);
}
/** How many of the features there are for each word that was read. */
function shareKnown(weights, { keys, count, words }) {
	if (words === 0) return 1;
	const sample = Math.min(count, 160);
	let found = 0;
	for (let at = 0; at < sample; at += 1) found += placeOf(weights, keys[at] ?? 0) >= 0 ? 1 : 0;
	return found / sample;
}
function likelihood(logOdds) {
	return 1 / (1 + Math.exp(-logOdds));
}
// src/dataset/inspection/stretch.ts
/** Loads what reading blocks takes. What a reader gives is a function of the block and the settings alone. */
async function stretchReader({ limits, shapes, signals, rowKeys = false }) {
	const looking = rowSignals(signals);
	const appraise = corpusSignals(signals).length > 0 ? appraiser(await loadHarmModel()) : void 0;
	return async (block) => {
		const counter = shapeCounter();
		const tallies = new Map(looking.map(({ id }) => [id, emptyTally()]));
		const readings = emptyTally();
		const encoding = appraise && localEncoder(appraise);
		const keys = [];
		let rows = 0;
		for await (const batch of rowsOf(block, limits)) for (const raw of batch.rows) {
			const row = rows;
			rows += 1;
			if (raw.state === "rejected") {
				if (rowKeys) addRowKey(keys, raw, void 0);
				counter.reject(row, raw.line, raw.reason);
				continue;
			}
			if (raw.issues) addHits(readings, row, raw.issues.map(({ code, detail }) => ({
				key: code,
				excerpt: detail
			})));
			const reading = exampleOf(raw.value, shapes);
			counter.count(row, raw.line, reading);
			if (rowKeys) addRowKey(keys, raw, reading.state === "example" ? reading.example : void 0);
			if (reading.state !== "example") continue;
			for (const { id, examine } of looking) {
				const tally = tallies.get(id);
				if (tally) addHits(tally, row, examine.scan(reading.example));
			}
			encoding?.add(row, reading.example);
		}
		const encoded = encoding?.block() ?? emptyBlock();
		return {
			rows,
			shape: counter.report(),
			tallies,
			readings,
			block: encoded,
			rowKeys: Uint32Array.from(keys)
		};
	};
}
/** The memory of a stretch, to be handed over with it. */
function buffersOfStretch({ block, rowKeys }) {
	return [...transfersOf(block), rowKeys.buffer];
}
export { parse as a, tooLong as c, keyWidth as d, rowsOf as i, hasKey as l, stretchReader as n, thriftFields as o, exampleOf as r, rejectedCut as s, buffersOfStretch as t, keyField as u };
