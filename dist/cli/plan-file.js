import { t as messageOf } from "./failure.js";
import { D as packTexts, _ as parts, k as field, v as issueMessages } from "./tally.js";
import { n as tables } from "./collector.js";
import { t as compareText } from "./text-order.js";
import { a as isNothing, c as listOf, d as pairOf, f as recordOf, i as isCount, l as objectOf, n as readPlan, o as isNumber, p as someOf, r as either, s as isText, u as oneOf } from "./shard-plan.js";
import { createHash } from "node:crypto";
import { resolve } from "node:path";
import { endianness } from "node:os";
import { readFile } from "node:fs/promises";
// src/dataset/corpus/byte-reader.ts
function byteReader(chunks) {
	const source = Symbol.asyncIterator in chunks ? chunks[Symbol.asyncIterator]() : chunks[Symbol.iterator]();
	let waiting = [];
	let available = 0;
	return { take: async (count) => {
		while (available < count) {
			const next = await source.next();
			if (next.done === true) return void 0;
			waiting.push(next.value);
			available += next.value.length;
		}
		const bytes = new Uint8Array(count);
		waiting = moved(waiting, bytes);
		available -= count;
		return bytes;
	} };
}
/** Fills `bytes` from the first chunks, and gives what is left of them. */
function moved(chunks, bytes) {
	let filled = 0;
	for (const [index, chunk] of chunks.entries()) {
		const used = Math.min(chunk.length, bytes.length - filled);
		bytes.set(chunk.subarray(0, used), filled);
		filled += used;
		if (used < chunk.length) return [chunk.subarray(used), ...chunks.slice(index + 1)];
	}
	return [];
}
// src/dataset/corpus/little-endian.ts
/** 32-bit numbers as little-endian bytes. */
function littleEndian(numbers) {
	const words = numbers instanceof Uint32Array ? numbers : Uint32Array.from(numbers);
	const bytes = Buffer.from(words.buffer, words.byteOffset, words.byteLength);
	return isLittleEndian ? bytes : Buffer.from(bytes).swap32();
}
/** The numbers of little-endian bytes, a multiple of four, in memory of their own. */
function numbersOf(bytes) {
	const numbers = new Uint32Array(bytes.length / 4);
	const own = Buffer.from(numbers.buffer);
	own.set(bytes);
	if (!isLittleEndian) own.swap32();
	return numbers;
}
const isLittleEndian = endianness() === "LE";
// src/dataset/corpus/partial-block.ts
/**
* Whether a block fits the shard that it came with: every place within its tokens, rows ascending and within the shard, and
* no id beyond the vocabulary but one, that of tokens that could not be numbered.
*/
function checkBlock({ tokens, exchanges }, shard) {
	if (exchanges.length % 11 !== 0) return wrong("a block has a part of an exchange");
	let last = shard.lastRow;
	let end = 0;
	for (let at = 0; at < exchanges.length; at += 11) {
		const row = exchanges[at + field.row] ?? 0;
		const prompt = exchanges[at + field.prompt] ?? 0;
		const response = exchanges[at + field.response] ?? 0;
		if (row < last || row >= shard.rows) return wrong("its rows are not in order");
		if (prompt < end || response < prompt) return wrong("an exchange begins within another");
		last = row;
		end = exchanges[at + field.end] ?? 0;
		if (end < response || end > tokens.length) return wrong("an exchange ends beyond its tokens");
	}
	const unnumbered = tokens.find((id) => id > shard.texts) ?? 0;
	if (unnumbered !== 0 && tokens.some((id) => id > shard.texts && id !== unnumbered)) return wrong("a block has tokens that its vocabulary does not have");
	return {
		state: "right",
		lastRow: last
	};
}
function wrong(reason) {
	return {
		state: "wrong",
		reason
	};
}
/**
* The bytes of a partial result: 8 bytes `tunegate`, the version, then sections of a kind, a length and a content (all
* numbers of 32 bits, little endian), and at the end the kind `end`, a length of 32 and the sha256 of all bytes before it.
*/
function* writePartial(parts) {
	const hash = createHash("sha256");
	yield hashed(hash, new TextEncoder().encode(magic));
	yield hashed(hash, littleEndian([1]));
	for (const part of parts) for (const bytes of sectionOf(part)) yield hashed(hash, bytes);
	yield hashed(hash, littleEndian([section.end, 32]));
	yield hash.digest();
}
/**
* Reads what `writePartial` wrote. Throws where it is truncated, altered, of another version or inconsistent; that its
* digest is right is known only when it is read to the end, so nothing of it may be used before that.
*/
async function* readPartial(chunks) {
	const hash = createHash("sha256");
	const reader = byteReader(chunks);
	const take = async (count) => {
		const bytes = await taken(reader, count);
		hash.update(bytes);
		return bytes;
	};
	if (new TextDecoder("latin1").decode(await take(magic.length)) !== magic) throw new Error(`This is no partial result of tunegate: it does not begin with ‘${magic}’.`);
	const [version] = numbersOf(await take(4));
	if (version !== 1) throw new Error(`The partial result is of format ${version}, and this tunegate reads format 1. Make all shards and the merge with the same version of tunegate.`);
	const state = {
		texts: 0,
		rows: 0,
		lastRow: 0,
		seen: section.nothing
	};
	for (;;) {
		const [kind = 0, length = 0] = numbersOf(await take(8));
		if (kind === section.end) break;
		if (length > longestSection) throw damaged(`a section claims ${length} bytes`);
		yield partOf(kind, await take(length), state);
	}
	if (state.seen === section.nothing) throw damaged("it says nothing about its shard");
	await checkDigest(reader, hash);
}
const magic = "tunegate";
const section = {
	nothing: 0,
	about: 1,
	texts: 2,
	block: 3,
	end: 4
};
/** No section is so long; what claims more is damaged. */
const longestSection = 1 << 30;
async function taken(reader, count) {
	const bytes = await reader.take(count);
	if (bytes === void 0) throw damaged("it ends too soon");
	return bytes;
}
async function checkDigest(reader, hash) {
	const stated = await taken(reader, 32);
	if (!hash.digest().equals(stated)) throw damaged("its sha256 does not fit its content");
	if (await reader.take(1) !== void 0) throw damaged("there is more behind its end");
}
function damaged(reason) {
	return /* @__PURE__ */ new Error(`The partial result is damaged: ${reason}. Run its shard again, and check how the file was handed over.`);
}
function hashed(hash, bytes) {
	hash.update(bytes);
	return bytes;
}
function sectionOf(part) {
	switch (part.part) {
		case "about": return framed(section.about, [littleEndian([part.rows]), new TextEncoder().encode(JSON.stringify(part.about))]);
		case "texts": {
			const { ends, text } = part.texts;
			return framed(section.texts, [
				littleEndian([ends.length]),
				littleEndian(ends),
				new TextEncoder().encode(text)
			]);
		}
		case "block": {
			const { tokens, exchanges } = part.block;
			return framed(section.block, [
				littleEndian([tokens.length]),
				littleEndian(tokens),
				littleEndian(exchanges)
			]);
		}
	}
}
function framed(kind, content) {
	const length = content.reduce((sum, bytes) => sum + bytes.length, 0);
	if (length > longestSection) throw new Error(`A part of ${length} bytes is too long for a partial result: cut it smaller.`);
	return [littleEndian([kind, length]), ...content];
}
function partOf(kind, bytes, state) {
	if (kind < state.seen || state.seen === section.nothing !== (kind === section.about)) throw damaged("its sections are not in order");
	state.seen = kind;
	switch (kind) {
		case section.about: return aboutOf(bytes, state);
		case section.texts: return textsOf(bytes, state);
		case section.block: return blockOf(bytes, state);
		default: throw damaged(`it has a section of the unknown kind ${kind}`);
	}
}
function aboutOf(bytes, state) {
	if (bytes.length < 4) throw damaged("what it says of itself is too short");
	const [rows = 0] = numbersOf(bytes.subarray(0, 4));
	state.rows = rows;
	return {
		part: "about",
		rows,
		about: parsed(bytes.subarray(4))
	};
}
function textsOf(bytes, state) {
	const [count, rest] = counted(bytes);
	const ends = numbersOf(rest.subarray(0, 4 * count));
	const text = decoded(rest.subarray(4 * count));
	if (!ends.every((end, index) => index === 0 || end >= (ends[index - 1] ?? 0)) || (ends.at(-1) ?? 0) !== text.length) throw damaged("the lengths of its tokens do not fit their text");
	state.texts += count;
	return {
		part: "texts",
		texts: {
			text,
			ends
		}
	};
}
function blockOf(bytes, state) {
	const [count, rest] = counted(bytes);
	if (rest.length % 4 !== 0) throw damaged("a block has an odd length");
	const block = {
		tokens: numbersOf(rest.subarray(0, 4 * count)),
		exchanges: numbersOf(rest.subarray(4 * count))
	};
	const checked = checkBlock(block, state);
	if (checked.state === "wrong") throw damaged(checked.reason);
	state.lastRow = checked.lastRow;
	return {
		part: "block",
		block
	};
}
/** The number of entries that a section begins with, for all of which there are bytes, and what follows it. */
function counted(bytes) {
	const [count = 0] = bytes.length < 4 ? [] : numbersOf(bytes.subarray(0, 4));
	const rest = bytes.subarray(4);
	if (bytes.length < 4 || 4 * count > rest.length) throw damaged("a section is shorter than it says");
	return [count, rest];
}
function parsed(bytes) {
	try {
		return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
	} catch {
		throw damaged("what it says of itself is no JSON");
	}
}
function decoded(bytes) {
	try {
		return new TextDecoder("utf-8", {
			fatal: true,
			ignoreBOM: true
		}).decode(bytes);
	} catch {
		throw damaged("its tokens are no UTF-8");
	}
}
/** A vocabulary cut into parts of a partial result. */
function* textParts(vocabulary) {
	for (let first = 1; first <= vocabulary.size; first += textsAtOnce) yield packTexts(first, Math.min(vocabulary.size, first + textsAtOnce - 1), vocabulary.text);
}
const textsAtOnce = 65536;
// src/dataset/inspection/shard-about.ts
/** The tables that this program judges by. */
const ownTables = tables.map(({ name, version, sha256 }) => ({
	name,
	version,
	sha256
}));
/** What is said of a shard that was read. */
function aboutShard({ rowsOfFile, shape, tallies, readings }, files, settings, { version, shard }) {
	return {
		tool: version,
		tables: ownTables,
		settings,
		shard,
		files: files.map((file, index) => ({
			...file,
			rows: rowsOfFile.get(index) ?? 0
		})),
		shape,
		tallies: [...tallies].map(([id, tally]) => [id, statedTally(tally)]),
		readings: statedTally(readings)
	};
}
/** What the shard adds to the count of the whole. */
function accountOf({ shape, tallies, readings }) {
	return {
		rows: shape.rows,
		shape,
		tallies: new Map(tallies.map(([id, tally]) => [id, tallyOf(tally)])),
		readings: tallyOf(readings)
	};
}
function statedTally({ examples, dropped, hits }) {
	return {
		examples,
		dropped,
		hits: [...hits]
	};
}
function tallyOf({ examples, dropped, hits }) {
	return {
		examples,
		dropped,
		hits: new Map(hits.map(([key, { rows, excerpts }]) => [key, {
			rows: [...rows],
			excerpts: [...excerpts]
		}]))
	};
}
const shapeIds = [
	"instruct",
	"chat",
	"prompt-completion",
	"preference",
	"kto",
	"text",
	"classification",
	"question-answer"
];
const issueCodes = Object.keys(issueMessages).filter((code) => Object.hasOwn(issueMessages, code));
const isSettings = objectOf({
	limits: objectOf({
		blockBytes: isCount,
		maxRowBytes: isCount,
		maxDepth: isCount,
		maxDocumentBytes: isCount,
		maxDecompressedBytes: isCount,
		maxRatio: isCount,
		ratioFreeBytes: isCount,
		maxFooterBytes: isCount,
		maxRowGroupBytes: isCount,
		maxRowGroupDataBytes: isCount,
		maxRowGroupTextBytes: isCount,
		maxPageBytes: isCount,
		maxRowGroupRows: isCount
	}),
	shapes: objectOf({
		shape: either(oneOf(shapeIds), isNothing),
		columns: someOf(parts, isText),
		maximumCharacters: isCount,
		maximumTurns: isCount
	}),
	signals: either(listOf(isText), isNothing),
	thresholds: recordOf(recordOf(isNumber))
});
const rowsShown = listOf(objectOf({
	row: isCount,
	line: isCount,
	why: isText
}));
const isRowTally = objectOf({
	count: isCount,
	first: rowsShown
});
const isTally = objectOf({
	examples: isCount,
	dropped: isCount,
	hits: listOf(pairOf(isText, objectOf({
		rows: listOf(isCount),
		excerpts: listOf(isText)
	})))
});
const isAbout = objectOf({
	tool: isText,
	tables: listOf(objectOf({
		name: isText,
		version: isText,
		sha256: isText
	})),
	settings: isSettings,
	shard: either(objectOf({
		number: isCount,
		of: isCount
	}), isNothing),
	files: listOf(objectOf({
		path: isText,
		bytes: isCount,
		sha256: isText,
		format: oneOf([
			"jsonl",
			"json",
			"csv",
			"tsv",
			"text",
			"parquet"
		]),
		compression: oneOf([
			"none",
			"gzip",
			"zstd"
		]),
		dataBytes: isCount,
		rows: isCount
	})),
	shape: objectOf({
		rows: isCount,
		exchanges: isCount,
		shapes: someOf(shapeIds, isCount),
		signatures: listOf(objectOf({
			columns: isText,
			readAs: oneOf([
				...shapeIds,
				"unknown",
				"rejected"
			]),
			count: isCount,
			firstRow: isCount
		})),
		issues: someOf(issueCodes, objectOf({
			count: isCount,
			first: rowsShown,
			times: isCount
		})),
		rejected: isRowTally,
		unknown: isRowTally
	}),
	tallies: listOf(pairOf(isText, isTally)),
	readings: isTally
});
/** The version of tunegate that wrote something about a shard, as far as it says so. */
function toolOf(about) {
	const tool = typeof about === "object" && about !== null ? Reflect.get(about, "tool") : void 0;
	return isText(tool) ? tool : void 0;
}
/** What was said of a shard of so many rows; undefined where it is not what `aboutShard` writes, or contradicts itself. */
function readAbout(about, rows) {
	return isAbout(about) && isSound(about, rows) ? about : void 0;
}
/** Rows of all files are the rows of the shard, and nothing is said of any other row. */
function isSound({ shard, files, shape, tallies, readings }, rows) {
	const ofFiles = files.reduce((sum, file) => sum + file.rows, 0);
	const shown = [
		shape.rejected,
		shape.unknown,
		...Object.values(shape.issues)
	].flatMap(({ first }) => first.map(({ row }) => row));
	const hits = [readings, ...tallies.map(([, tally]) => tally)].flatMap((tally) => tally.hits.map(([, hit]) => hit.rows));
	return ofFiles === rows && shape.rows === rows && files.length > 0 && files.every(({ path }, index) => index === 0 || compareText(files[index - 1]?.path ?? "", path) < 0) && (shard === null || shard.number >= 1 && shard.number <= shard.of) && shown.every((row) => row < rows) && shape.signatures.every(({ firstRow }) => firstRow < rows) && hits.every((list) => list.every((row, index) => row < rows && (index === 0 || row > (list[index - 1] ?? 0))));
}
// src/cli/inspect-dataset/plan-file.ts
/** The plan that `inspect plan --json` wrote to a file. */
async function planFile(path, cwd) {
	try {
		const plan = readPlan(await readFile(resolve(cwd, path), "utf8"));
		if (plan) return {
			state: "read",
			plan
		};
		return failed(path, "it is not what `tunegate inspect plan --json` writes");
	} catch (error) {
		return failed(path, messageOf(error));
	}
}
function failed(path, why) {
	return {
		state: "failed",
		message: `The plan ${path} cannot be read: ${why}`,
		fix: "Write it with `tunegate inspect plan <paths> --shards <count> --json`."
	};
}
export { readAbout as a, textParts as c, ownTables as i, writePartial as l, aboutShard as n, toolOf as o, accountOf as r, readPartial as s, planFile as t };
