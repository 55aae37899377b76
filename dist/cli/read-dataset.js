import { n as ReadFailure, r as formatOfName, t as listDataset } from "./listing.js";
import { i as defaultLimits, t as collector } from "./collector.js";
import { a as parse, c as tooLong, n as stretchReader, o as thriftFields, s as rejectedCut } from "./stretch.js";
import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { Worker } from "node:worker_threads";
import { createHash } from "node:crypto";
import { constants } from "node:fs";
import { open } from "node:fs/promises";
// src/dataset/files/block.ts
/** The buffers of a block, to be transferred with it. */
function buffersOf(block) {
	switch (block.kind) {
		case "lines":
		case "columns":
		case "row-group": return [block.bytes.buffer];
		case "values":
		case "records": return [block.bytes.buffer, block.bounds.buffer];
		case "rejected": return [];
	}
}
// src/dataset/files/fresh-bytes.ts
/** Memory with a buffer of its own, not filled with zeros: only what is written to it may be given on. */
function freshBytes(length) {
	return new Uint8Array(Buffer.allocUnsafeSlow(length).buffer);
}
// src/dataset/files/line-feeds.ts
const lineFeed$2 = 10;
/** Line feeds in `bytes[from, to)`. */
function countLineFeeds(bytes, from, to) {
	const part = Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from);
	let count = 0;
	for (let at = part.indexOf(lineFeed$2); at !== -1; at = part.indexOf(lineFeed$2, at + 1)) count += 1;
	return count;
}
// src/dataset/files/value-cutter.ts
const quote$1 = 34;
const backslash = 92;
const comma = 44;
/**
* Cuts between JSON values. No library does this: streaming parsers make objects of what they read, while a block needs
* the bytes as they stand, their offsets, and an end to what one row may hold. So this looks at quotes and brackets
* alone; whether a value between two boundaries is JSON is for `JSON.parse` to say.
*
* `start` is where the first byte given stands in the file.
*/
function valueCutter(shape, limits, start = {
	line: 1,
	offset: 0
}) {
	const base = shape === "list" ? 1 : 0;
	const place = { ...start };
	let buffer = freshBytes(limits.blockBytes);
	let filled = 0;
	/** Bytes of the buffer that were looked at, and where the value that is being looked at begins. */
	let seen = 0;
	let from = 0;
	let bounds = [];
	let depth = 0;
	let inString = false;
	let escaped = false;
	let afterComma = false;
	let opened = shape === "stream";
	let closed = false;
	/** Bytes of a value that is too long, and where it begins; its bytes are not kept. */
	let dropped;
	const cuts = [];
	function advance(end) {
		place.line += countLineFeeds(buffer, 0, end);
		place.offset += end;
		const rest = buffer.subarray(end, filled);
		buffer = freshBytes(Math.max(limits.blockBytes, rest.length * 2));
		buffer.set(rest);
		filled = rest.length;
		seen = Math.max(0, seen - end);
		from = Math.max(0, from - end);
	}
	function emit() {
		if (bounds.length === 0) return;
		const bytes = buffer.subarray(0, from);
		const { line: firstLine, offset } = place;
		cuts.push({
			kind: "values",
			format: "json",
			firstLine,
			offset,
			bytes,
			bounds: Uint32Array.from(bounds)
		});
		bounds = [];
		advance(from);
	}
	/** A value ends before `end`; the next one begins at `next`. */
	function boundary(end, next, required) {
		if (dropped) {
			const bytes = dropped.bytes + backOverSpace(buffer, 0, end);
			cuts.push(rejectedCut("json", {
				...dropped,
				bytes
			}, tooLong(limits.maxRowBytes)));
			dropped = void 0;
		} else {
			const first = skipSpace(buffer, from, end);
			const last = backOverSpace(buffer, first, end);
			if (last > first || required) bounds.push(first, last);
		}
		from = next;
	}
	function look() {
		const bytes = buffer;
		const end = filled;
		let at = seen;
		while (at < end) {
			if (inString) {
				at = passString(bytes, at, end);
				continue;
			}
			const byte = bytes[at] ?? 0;
			at += 1;
			if (byte === quote$1) inString = true;
			else if (isOpening(byte)) {
				depth += 1;
				if (!opened) {
					opened = true;
					from = at;
				}
			} else if (isClosing(byte)) {
				depth -= 1;
				if (depth < base) {
					if (shape === "stream") depth = 0;
					else return close(at);
				}
				if (shape === "stream" && depth === 0) boundary(at, at, true);
			} else if (byte === comma && depth === base && shape === "list") {
				boundary(at - 1, at, true);
				afterComma = true;
			}
		}
		seen = end;
	}
	function passString(bytes, begin, end) {
		let at = begin;
		if (escaped) {
			escaped = false;
			at += 1;
		}
		while (at < end) {
			const byte = bytes[at] ?? 0;
			at += 1;
			if (byte === quote$1) {
				inString = false;
				return at;
			}
			if (byte === backslash) {
				if (at === end) escaped = true;
				at += 1;
			}
		}
		return end;
	}
	function close(at) {
		boundary(at - 1, at, afterComma);
		closed = true;
		seen = at;
		emit();
		advance(from);
	}
	function makeRoom() {
		if (bounds.length > 0) return emit();
		if (dropped) {
			dropped.bytes += filled;
			return advance(filled);
		}
		if (closed) {
			const first = skipSpace(buffer, 0, filled);
			advance(first > 0 ? first : 0);
			if (first === 0) dropAll(0);
			return;
		}
		const first = skipSpace(buffer, from, filled);
		if (first > 0) {
			from = first;
			seen = Math.max(seen, first);
			return advance(first);
		}
		if (filled < limits.maxRowBytes + 1) {
			const larger = freshBytes(Math.min(limits.maxRowBytes + 1, filled * 2));
			larger.set(buffer.subarray(0, filled));
			buffer = larger;
			return;
		}
		dropAll(first);
	}
	function dropAll(first) {
		dropped = {
			bytes: filled - first,
			line: place.line,
			offset: place.offset
		};
		seen = filled;
		from = filled;
		advance(filled);
	}
	function taken() {
		return cuts.splice(0);
	}
	return {
		push: (portion) => {
			let at = 0;
			while (at < portion.length) {
				if (filled === buffer.length) {
					makeRoom();
					continue;
				}
				const part = portion.subarray(at, at + buffer.length - filled);
				buffer.set(part, filled);
				filled += part.length;
				at += part.length;
				if (!closed) look();
			}
			return taken();
		},
		end: () => {
			emit();
			const first = skipSpace(buffer, from, filled);
			const length = (dropped?.bytes ?? 0) + backOverSpace(buffer, first, filled) - first;
			const line = place.line + countLineFeeds(buffer, 0, first);
			const at = dropped ?? {
				line,
				offset: place.offset + first
			};
			const where = {
				line: at.line,
				offset: at.offset,
				bytes: length
			};
			const text = length > 0;
			if (closed && text) cuts.push(rejectedCut("json", where, "text stands after the end of the list"));
			if (!closed && (text || shape === "list")) cuts.push(rejectedCut("json", where, cutOff(text)));
			return taken();
		}
	};
}
function cutOff(inRow) {
	return inRow ? "the file ends inside this row: it was cut off, or a bracket or quote is not closed" : "the file ends before its list is closed: it was cut off";
}
function isOpening(byte) {
	return byte === 91 || byte === 123;
}
function isClosing(byte) {
	return byte === 93 || byte === 125;
}
/** JSON's white space. */
function isSpace(byte) {
	return byte === 32 || byte === 10 || byte === 13 || byte === 9;
}
function skipSpace(bytes, from, to) {
	let at = from;
	while (at < to && isSpace(bytes[at])) at += 1;
	return at;
}
function backOverSpace(bytes, from, to) {
	let at = to;
	while (at > from && isSpace(bytes[at - 1])) at -= 1;
	return at;
}
// src/dataset/files/document-members.ts
/** Ends of the first JSON value of some bytes: `undefined` when it does not end in them. */
function firstValueEnd(bytes) {
	let depth = 0;
	for (let at = skipSpace(bytes, 0, bytes.length); at < bytes.length; at += 1) {
		const byte = bytes[at];
		if (byte === 34) at = stringEnd(bytes, at) - 1;
		else if (byte === 123 || byte === 91) depth += 1;
		else if (byte === 125 || byte === 93) {
			depth -= 1;
			if (depth <= 0) return at + 1;
		}
	}
}
/** The members of the one object that the bytes hold, in order; `undefined` when they hold something else. */
function documentMembers(bytes) {
	const open = skipSpace(bytes, 0, bytes.length);
	if (bytes[open] !== 123) return void 0;
	const members = [];
	let depth = 0;
	let from = 0;
	for (let at = open; at < bytes.length; at += 1) {
		const byte = bytes[at];
		if (byte === 34) at = stringEnd(bytes, at) - 1;
		else if (byte === 123 || byte === 91) depth += 1;
		else if (byte === 58 && depth === 1) from = skipSpace(bytes, at + 1, bytes.length);
		else if (byte === 44 && depth === 1) members.push({
			from,
			to: backOverSpace(bytes, from, at)
		});
		else if (byte === 125 || byte === 93) {
			depth -= 1;
			if (depth > 0) continue;
			if (from > 0) members.push({
				from,
				to: backOverSpace(bytes, from, at)
			});
			return onlySpaceFrom(bytes, at + 1) ? members : void 0;
		}
	}
}
function onlySpaceFrom(bytes, from) {
	for (let at = from; at < bytes.length; at += 1) if (!isSpace(bytes[at])) return false;
	return true;
}
/** The index after the string whose opening quote stands at `from`. */
function stringEnd(bytes, from) {
	let at = from + 1;
	while (at < bytes.length) {
		if (bytes[at] === 34) return at + 1;
		at += bytes[at] === 92 ? 2 : 1;
	}
	return bytes.length;
}
// src/dataset/files/content.ts
/**
* Says how to cut a file from its first decompressed bytes (without byte order mark). `ended` when they are all; the
* answer is never `more` then, nor once there are `enough`: a value that does not end within what one row may hold is
* no line of JSON Lines.
*/
function contentOf(head, ended, named, enough) {
	const refused = foreign(head);
	if (refused) return {
		state: "refused",
		...refused
	};
	const name = named.state === "format" ? named.format : void 0;
	if (startsWith(head, "PAR1")) return { state: "parquet" };
	if (name === "parquet") return {
		state: "refused",
		message: "its name says Parquet, its bytes do not",
		fix: "Name it by what it holds, or write it again."
	};
	const decided = ended || head.length >= enough;
	const first = skipSpace(head, 0, head.length);
	if (first === head.length && !decided) return { state: "more" };
	if (head[first] === 91 || head[first] === 123) return bracketed(head, name, decided, ended);
	return byName(name);
}
function byName(name) {
	switch (name) {
		case "csv":
		case "tsv": return {
			state: "separated",
			format: name
		};
		case "text": return {
			state: "lines",
			format: "text"
		};
		case "jsonl":
		case "json": return {
			state: "lines",
			format: "jsonl"
		};
		case "parquet":
		case void 0: return {
			state: "refused",
			message: "neither its name nor its first bytes say what format it has",
			fix: "Give it the ending of its format: .jsonl, .json, .csv, .tsv, .txt or .parquet."
		};
	}
}
/** A file that begins with `[` or `{`: lines of JSON, one list, one object, or objects over many lines. */
function bracketed(head, name, decided, ended) {
	const isJsonName = name === void 0 || name === "json" || name === "jsonl";
	const first = skipSpace(head, 0, head.length);
	const end = firstValueEnd(head);
	if (end === void 0) {
		if (!decided) return { state: "more" };
		if (!isJsonName) return byName(name);
		if (name === "jsonl" && head.indexOf(10, first) === -1) return {
			state: "lines",
			format: "jsonl"
		};
		return { state: head[first] === 91 ? "list" : "document" };
	}
	if (!isJsonName && !isJson(head.subarray(first, end))) return byName(name);
	const next = skipSpace(head, end, head.length);
	if (next === head.length && !decided) return { state: "more" };
	const alone = next === head.length && ended;
	const oneLine = !head.subarray(first, end).includes(10);
	if (head[first] === 91) return alone || !isFollowed(head, end) ? { state: "list" } : lines;
	if (alone && !(oneLine && name === "jsonl")) return { state: "document" };
	return oneLine ? lines : { state: "stream" };
}
const lines = {
	state: "lines",
	format: "jsonl"
};
/** Whether another value follows on a line of its own. */
function isFollowed(head, end) {
	const next = skipSpace(head, end, head.length);
	return next < head.length && head.subarray(end, next).includes(10);
}
function isJson(bytes) {
	try {
		JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
		return true;
	} catch {
		return false;
	}
}
/** What the first bytes show to be no text and no Parquet. Sources: the formats' own specifications. */
function foreign(head) {
	if (startsWith(head, "PAR1")) return void 0;
	const sign = signs.find(({ bytes }) => bytes.every((byte, index) => head[index] === byte));
	if (sign) return {
		message: `it is ${sign.what}`,
		fix: sign.fix
	};
	if (startsWith(head, "version https://git-lfs.github.com/spec/")) return {
		message: "it is a git-lfs pointer, not the data",
		fix: "Run `git lfs pull` first."
	};
	if (head.subarray(0, 4096).includes(0)) return {
		message: "it holds NUL bytes, so it is no text",
		fix: "Convert it to JSON Lines or Parquet in UTF-8."
	};
}
const utf16 = {
	what: "text in UTF-16 or UTF-32",
	fix: "Convert it to UTF-8."
};
const unpack = "Unpack it, or compress the files with gzip or zstd.";
const signs = [
	{
		bytes: [255, 254],
		...utf16
	},
	{
		bytes: [254, 255],
		...utf16
	},
	{
		bytes: [
			65,
			82,
			82,
			79,
			87,
			49
		],
		what: "Arrow IPC, which is not supported",
		fix: "Convert it to Parquet."
	},
	{
		bytes: [
			255,
			255,
			255,
			255
		],
		what: "an Arrow stream, which is not supported",
		fix: "Convert it to Parquet."
	},
	{
		bytes: [
			70,
			69,
			65,
			49
		],
		what: "Feather, which is not supported",
		fix: "Convert it to Parquet."
	},
	{
		bytes: [
			80,
			75,
			3,
			4
		],
		what: "a zip archive",
		fix: unpack
	},
	{
		bytes: [
			66,
			90,
			104
		],
		what: "compressed with bzip2",
		fix: unpack
	},
	{
		bytes: [
			253,
			55,
			122,
			88,
			90,
			0
		],
		what: "compressed with xz",
		fix: unpack
	},
	{
		bytes: [31, 139],
		what: "compressed twice",
		fix: "Compress it once."
	},
	{
		bytes: [
			40,
			181,
			47,
			253
		],
		what: "compressed twice",
		fix: "Compress it once."
	}
];
function startsWith(head, text) {
	return head.length >= text.length && Buffer.from(text).every((byte, index) => head[index] === byte);
}
/** Bytes of a byte order mark of UTF-8 at the beginning: 3 or 0. */
function byteOrderMark(head) {
	return head[0] === 239 && head[1] === 187 && head[2] === 191 ? 3 : 0;
}
// src/dataset/files/zstd-frames.ts
/**
* Splits zstd data so that no portion holds more than one frame (RFC 8878, 3.1), because Node's decoder stops after the
* first frame of what it is given at once: what stands behind it would be neither read nor missed. Skippable frames are
* left out. `end` throws `ReadFailure` unless the data ended with a frame.
*/
function zstdFrames() {
	let state = { at: "magic" };
	/** Bytes of a header that is not complete. */
	let header = [];
	function* split(portion) {
		let start = 0;
		let at = 0;
		while (at < portion.length) {
			if (state.at === "skip" || state.at === "body") {
				const taken = Math.min(state.left, portion.length - at);
				const skipped = state.at === "skip";
				at += taken;
				state = passed(state, taken);
				if (skipped) start = at;
				else if (state.at === "magic") {
					yield portion.subarray(start, at);
					start = at;
				}
				continue;
			}
			header.push(portion[at] ?? 0);
			at += 1;
			const before = state.at;
			const next = step(state, header);
			if (!next) continue;
			state = next;
			header = [];
			if (before === "magic" || before === "skip-size") {
				if (next.at === "descriptor") yield Uint8Array.from(magicBytes);
				start = at;
			} else if (next.at === "magic") {
				yield portion.subarray(start, at);
				start = at;
			}
		}
		if (start < portion.length && !outside.has(state.at)) yield portion.subarray(start);
	}
	return {
		split,
		end: () => {
			if (state.at !== "magic" || header.length > 0) throw corrupt("it ends inside a zstd frame");
		}
	};
}
const magicBytes = [
	40,
	181,
	47,
	253
];
/** States whose bytes are no part of a frame that is decoded. */
const outside = /* @__PURE__ */ new Set([
	"magic",
	"skip-size",
	"skip"
]);
/** The state after a header's bytes; nothing while it is not complete. */
function step(state, header) {
	const [first = 0, second = 0, third = 0, fourth = 0] = header;
	switch (state.at) {
		case "magic": {
			if (header.length < 4) return void 0;
			const magic = littleEndian(first, second, third, fourth);
			if (magic === 4247762216) return { at: "descriptor" };
			if (magic >>> 4 === 25481893) return { at: "skip-size" };
			throw corrupt("something other than zstd data follows a zstd frame");
		}
		case "skip-size": {
			if (header.length < 4) return void 0;
			const left = littleEndian(first, second, third, fourth);
			return left === 0 ? { at: "magic" } : {
				at: "skip",
				left
			};
		}
		case "descriptor": return afterDescriptor(first);
		case "frame-header": return header.length < state.length ? void 0 : {
			at: "block",
			checksum: state.checksum
		};
		case "block": {
			if (header.length < 3) return void 0;
			const value = littleEndian(first, second, third, 0);
			const last = (value & 1) === 1;
			const left = (value >>> 1 & 3) === 1 ? 1 : value >>> 3;
			const body = {
				at: "body",
				left,
				last,
				checksum: state.checksum
			};
			return left === 0 ? afterBody(body) : body;
		}
		case "body":
		case "skip": return state;
	}
}
function afterDescriptor(descriptor) {
	const single = (descriptor & 32) !== 0;
	const checksum = (descriptor & 4) !== 0;
	const dictionary = [
		0,
		1,
		2,
		4
	][descriptor & 3] ?? 0;
	const content = [
		single ? 1 : 0,
		2,
		4,
		8
	][descriptor >>> 6] ?? 0;
	return {
		at: "frame-header",
		length: (single ? 0 : 1) + dictionary + content,
		checksum
	};
}
/** The state after some of a body's or a skippable frame's bytes. */
function passed(state, taken) {
	const left = state.left - taken;
	return left === 0 ? afterBody(state) : {
		...state,
		left
	};
}
function afterBody(state) {
	if (state.at !== "body" || state.last && !state.checksum) return { at: "magic" };
	if (!state.last) return {
		at: "block",
		checksum: state.checksum
	};
	return {
		at: "body",
		left: 4,
		last: true,
		checksum: false
	};
}
function littleEndian(first, second, third, fourth) {
	return (first | second << 8 | third << 16 | fourth << 24) >>> 0;
}
function corrupt(why) {
	return new ReadFailure("corrupt", `${why}, so some of its rows may be missing`, "Make or fetch the file again.");
}
// src/dataset/files/decompression.ts
/** Says by the first bytes how a file is compressed: names lie more often than magic numbers. */
function compressionOf(head) {
	if (head[0] === 31 && head[1] === 139) return "gzip";
	const isFrame = head[0] === 40 && head[1] === 181;
	const isSkippable = ((head[0] ?? 0) & 240) === 80 && head[1] === 42;
	if (isFrame && head[2] === 47 && head[3] === 253) return "zstd";
	return isSkippable && head[2] === 77 && head[3] === 24 ? "zstd" : "none";
}
/**
* The decompressed bytes, in portions that are only good until the next one is asked for. Throws `ReadFailure` for data
* that is cut off or damaged, and when more comes out than the limits allow.
*/
async function* decompressed(compression, portions, limits) {
	if (compression === "none") return yield* portions;
	const given = { bytes: 0 };
	const source = Readable.from(pieces(compression, portions, given), {
		objectMode: true,
		highWaterMark: 1
	});
	const decoder = compression === "gzip" ? createGunzip({ chunkSize }) : await zstdDecoder();
	source.on("error", (error) => decoder.destroy(error));
	source.pipe(decoder);
	let out = 0;
	try {
		for await (const portion of decoder) {
			if (!(portion instanceof Uint8Array)) continue;
			out += portion.length;
			refuseBomb(out, given.bytes, limits);
			yield portion;
		}
	} catch (error) {
		throw error instanceof ReadFailure ? error : damaged(compression, error);
	} finally {
		source.destroy();
		decoder.destroy();
	}
	if (decoder.bytesWritten < given.bytes) throw damaged(compression, /* @__PURE__ */ new Error("something else follows the compressed data"));
}
const chunkSize = 1048576;
/** The portions as the decoder can take them: copies, since the reader fills the same memory again. */
async function* pieces(compression, portions, given) {
	if (compression === "gzip") {
		for await (const portion of portions) {
			given.bytes += portion.length;
			yield portion.slice();
		}
		return;
	}
	const frames = zstdFrames();
	for await (const portion of portions) for (const piece of frames.split(portion.slice())) {
		given.bytes += piece.length;
		yield piece;
	}
	frames.end();
}
async function zstdDecoder() {
	const zlib = await import("node:zlib");
	if (!("createZstdDecompress" in zlib)) throw new ReadFailure("unsupported-format", `it is compressed with zstd, which Node.js ${process.version} cannot read`, "Use Node.js 22.15 or later, or compress it with gzip.");
	return zlib.createZstdDecompress({ chunkSize });
}
function refuseBomb(out, given, limits) {
	const { maxDecompressedBytes, maxRatio, ratioFreeBytes } = limits;
	const fix = "If the data is what you expect, decompress the file, or raise the limit.";
	if (out > maxDecompressedBytes) {
		const message = `it holds more than ${String(maxDecompressedBytes)} bytes when decompressed`;
		throw new ReadFailure("too-large", message, fix);
	}
	if (out > ratioFreeBytes && out > maxRatio * given) {
		const message = `it grows more than ${String(maxRatio)}-fold when decompressed, as a bomb does`;
		throw new ReadFailure("too-large", message, fix);
	}
}
function damaged(compression, error) {
	const message = `its ${compression} data is cut off or damaged (${error instanceof Error ? error.message : String(error)}), so some of its rows may be missing`;
	return new ReadFailure("corrupt", message, "Make or fetch the file again.");
}
// src/dataset/files/document-cutter.ts
/**
* Cuts a file that is one JSON object: the lists of objects among its members are rows (`{"data": [{…}, …]}`); members
* that are all lists, or all objects keyed by row number as pandas writes them, are columns; any other object is one
* row. The object is held until it ends. Throws `ReadFailure` when it is larger than may be held.
*/
function documentCutter(limits, start) {
	const parts = [];
	let length = 0;
	return {
		push: (portion) => {
			length += portion.length;
			if (length > limits.maxDocumentBytes) throw new ReadFailure("too-large", `it is one JSON object of more than ${String(limits.maxDocumentBytes)} bytes, which must be held whole`, "Write the rows as JSON Lines: one object on each line.");
			parts.push(portion.slice());
			return [];
		},
		end: () => {
			const bytes = new Uint8Array(length);
			let at = 0;
			for (const part of parts.splice(0)) {
				bytes.set(part, at);
				at += part.length;
			}
			return cutDocument(bytes, limits, start);
		}
	};
}
function cutDocument(bytes, limits, start) {
	const members = documentMembers(bytes);
	const rows = members?.filter((member) => isListOfObjects(bytes, member)) ?? [];
	if (rows.length > 0) return rows.flatMap((member) => listCuts(bytes, member, limits, start));
	if (members && areColumns(bytes, members)) return [{
		kind: "columns",
		format: "json",
		firstLine: 1,
		offset: start,
		bytes
	}];
	const cutter = valueCutter("stream", limits, {
		line: 1,
		offset: start
	});
	return [...cutter.push(bytes), ...cutter.end()];
}
function listCuts(bytes, { from, to }, limits, start) {
	const cutter = valueCutter("list", limits, {
		line: 1 + countLineFeeds(bytes, 0, from),
		offset: start + from
	});
	return [...cutter.push(bytes.subarray(from, to)), ...cutter.end()];
}
function isListOfObjects(bytes, { from, to }) {
	return bytes[from] === 91 && bytes[skipSpace(bytes, from + 1, to)] === 123;
}
/** Two or more members, all lists; or any number, all objects whose first key is `"0"`, as pandas writes columns. */
function areColumns(bytes, members) {
	if (members.length === 0) return false;
	if (members.every(({ from }) => bytes[from] === 91)) return true;
	return members.every(({ from, to }) => bytes[from] === 123 && hasFirstKeyZero(bytes, from, to));
}
function hasFirstKeyZero(bytes, from, to) {
	const at = skipSpace(bytes, from + 1, to);
	const after = bytes[at + 3];
	return bytes[at] === 34 && bytes[at + 1] === 48 && bytes[at + 2] === 34 && (after === 58 || isSpace(after));
}
// src/dataset/files/line-cutter.ts
const lineFeed$1 = 10;
const carriageReturn$1 = 13;
/** Cuts after line feeds. The first byte given stands at `offset` of the file (3 after a byte order mark, else 0). */
function lineCutter(format, limits, offset = 0) {
	const place = {
		line: 1,
		offset
	};
	let buffer = freshBytes(limits.blockBytes);
	let filled = 0;
	let dropped;
	function cut(end) {
		const bytes = buffer.subarray(0, end);
		const made = {
			kind: "lines",
			format,
			firstLine: place.line,
			offset: place.offset,
			bytes
		};
		place.line += countLineFeeds(bytes, 0, end);
		place.offset += end;
		const rest = buffer.subarray(end, filled);
		buffer = freshBytes(limits.blockBytes > rest.length ? limits.blockBytes : rest.length * 2);
		buffer.set(rest);
		filled = rest.length;
		return made;
	}
	function endDropped(line, ended) {
		const length = line.bytes - (line.last === carriageReturn$1 ? 1 : 0);
		const made = rejectedCut(format, {
			...place,
			bytes: length
		}, tooLong(limits.maxRowBytes));
		place.line += ended ? 1 : 0;
		place.offset += line.bytes + (ended ? 1 : 0);
		dropped = void 0;
		return made;
	}
	/** The buffer is full: cut it, or make room for a longer line, or give the line up. */
	function makeRoom(cuts) {
		const last = buffer.lastIndexOf(lineFeed$1, filled - 1);
		const most = limits.maxRowBytes + 2;
		if (last !== -1) cuts.push(cut(last + 1));
		else if (filled >= most) {
			dropped = {
				bytes: filled,
				last: buffer[filled - 1] ?? 0
			};
			buffer = freshBytes(limits.blockBytes);
			filled = 0;
		} else {
			const larger = freshBytes(Math.min(most, filled * 2));
			larger.set(buffer.subarray(0, filled));
			buffer = larger;
		}
	}
	/** Passes over the bytes of a dropped line; gives the index after them. */
	function drop(line, portion, from, cuts) {
		const end = portion.indexOf(lineFeed$1, from);
		const until = end === -1 ? portion.length : end;
		line.bytes += until - from;
		if (until > from) line.last = portion[until - 1] ?? 0;
		if (end === -1) return until;
		cuts.push(endDropped(line, true));
		return end + 1;
	}
	return {
		push: (portion) => {
			const cuts = [];
			let at = 0;
			while (at < portion.length) {
				if (dropped) {
					at = drop(dropped, portion, at, cuts);
					continue;
				}
				if (filled === buffer.length) {
					makeRoom(cuts);
					continue;
				}
				const taken = portion.subarray(at, at + buffer.length - filled);
				buffer.set(taken, filled);
				filled += taken.length;
				at += taken.length;
			}
			return cuts;
		},
		end: () => {
			if (dropped) return [endDropped(dropped, false)];
			return filled > 0 ? [cut(filled)] : [];
		}
	};
}
/**
* The row groups that a footer tells of, in the order in which they stand. Throws `ReadFailure` when the footer says
* what cannot be, so that no later step allocates or loops by a number that nobody checked.
*
* `footer` ends with the trailer; `size` is of the whole file.
*/
async function planGroups(footer, size, limits) {
	const { parquetMetadata } = await import("./node.js");
	const metadata = parsed(footer, parquetMetadata);
	const leaves = checkSchema(metadata.schema);
	const plans = [];
	let rows = 0;
	let before = 4;
	for (const [index, group] of metadata.row_groups.entries()) {
		const plan = planGroup(metadata, group, leaves, index);
		if (plan.start < before) throw lies(`row group ${String(index)} overlaps another one or stands before it`);
		if (plan.end > size - footer.length) throw lies(`row group ${String(index)} goes beyond the data`);
		if (plan.end - plan.start > limits.maxRowGroupBytes) throw tooLarge(index, "bytes", limits.maxRowGroupBytes);
		if (plan.rows > limits.maxRowGroupRows) throw tooLarge(index, "rows", limits.maxRowGroupRows);
		before = plan.end;
		rows += plan.rows;
		plans.push(plan);
	}
	if (BigInt(rows) !== metadata.num_rows) throw lies("its row groups do not add up to its number of rows");
	return plans;
}
function parsed(footer, parse) {
	try {
		thriftFields(footer.subarray(0, footer.length - 8), 0, false);
		return parse(footer);
	} catch (error) {
		throw lies(error instanceof Error ? error.message.slice(0, 200) : String(error));
	}
}
/** The paths of the columns that hold values. */
function checkSchema(schema) {
	const leaves = /* @__PURE__ */ new Set();
	/** Elements that still miss children, outermost first. */
	const open = [];
	for (const [index, element] of schema.entries()) {
		while (open.at(-1)?.missing === 0) open.pop();
		const parent = open.at(-1);
		if (index > 0 && !parent) throw lies("its schema has columns that belong to nothing");
		if (parent) parent.missing -= 1;
		if (typeof element.name !== "string" || element.name === "__proto__") throw lies("a column has a name it cannot have");
		const path = index === 0 ? "" : `${parent?.path ?? ""}\u0000${element.name}`;
		const children = element.num_children ?? 0;
		if (!Number.isSafeInteger(children) || children < 0) throw lies("its schema has a number of columns that cannot be");
		if (children > 0 || index === 0) open.push({
			path,
			missing: children
		});
		else if (leaves.has(path)) throw lies("two columns have the same name");
		else leaves.add(path);
		if (open.length > deepestSchema) throw lies("its columns are nested too deep");
	}
	if (open.some(({ missing }) => missing > 0) || leaves.size === 0) throw lies("its schema is not complete");
	return leaves;
}
const deepestSchema = 32;
function planGroup(metadata, group, leaves, index) {
	const rows = Number(group.num_rows);
	if (!Number.isSafeInteger(rows) || rows < 0) throw lies(`row group ${String(index)} has a number of rows that cannot be`);
	const columns = group.columns.map((column) => withoutStatistics(column, index));
	const named = new Set(columns.map(({ meta_data }) => meta_data?.path_in_schema.map((part) => `\u0000${part}`).join("")));
	if (named.size !== leaves.size || columns.length !== leaves.size || [...leaves].some((leaf) => !named.has(leaf))) throw lies(`row group ${String(index)} does not have the columns of the schema`);
	const ranges = columns.map((column) => rangeOf(column, index));
	const start = Math.min(...ranges.map((range) => range.start));
	const end = Math.max(...ranges.map((range) => range.end));
	const { version, schema, metadata_length } = metadata;
	const own = {
		columns,
		total_byte_size: group.total_byte_size,
		num_rows: group.num_rows
	};
	return {
		start,
		end,
		rows,
		metadata: {
			version,
			schema,
			num_rows: group.num_rows,
			row_groups: [own],
			metadata_length
		}
	};
}
/** A column chunk with what reading it needs: nothing that would only be copied from thread to thread. */
function withoutStatistics({ file_path, file_offset, meta_data }, index) {
	if (file_path !== void 0) throw lies(`row group ${String(index)} keeps its data in another file`);
	if (!meta_data) throw lies(`row group ${String(index)} is encrypted or not complete`);
	const { type, encodings, path_in_schema, codec, num_values } = meta_data;
	const { total_uncompressed_size, total_compressed_size, data_page_offset, dictionary_page_offset } = meta_data;
	const sizes = {
		num_values,
		total_uncompressed_size,
		total_compressed_size,
		data_page_offset
	};
	const dictionary = dictionary_page_offset ? { dictionary_page_offset } : {};
	return {
		file_offset,
		meta_data: {
			type,
			encodings,
			path_in_schema,
			codec,
			...sizes,
			...dictionary
		}
	};
}
function rangeOf({ meta_data }, index) {
	const start = Number(meta_data?.dictionary_page_offset ?? meta_data?.data_page_offset ?? -1n);
	const length = Number(meta_data?.total_compressed_size ?? -1n);
	if (!Number.isSafeInteger(start) || !Number.isSafeInteger(length) || start < 4 || length < 0) throw lies(`row group ${String(index)} stands where nothing can stand`);
	return {
		start,
		end: start + length
	};
}
function lies(why) {
	const message = `its Parquet footer cannot be trusted: ${why}`;
	return new ReadFailure("corrupt", message, "Write the file again with a current Parquet library.");
}
function tooLarge(index, what, most) {
	const message = `row group ${String(index)} has more than ${String(most)} ${what}, which must be held at once`;
	return new ReadFailure("too-large", message, "Write the file with smaller row groups, such as 10,000 rows.");
}
// src/dataset/files/parquet-cuts.ts
/**
* Cuts a Parquet file into row groups. The footer at the end is read first, beside the reading in order that is hashed;
* when that comes to the footer it must find the same bytes. A compressed file (`raw` is not given) is held whole.
*/
async function* parquetCuts(raw, portions, limits) {
	const held = raw ? void 0 : await collected(portions, limits);
	const size = raw?.size ?? held?.length ?? 0;
	const footer = await footerOf(size, limits, async (offset, length) => {
		return raw ? raw.readAt(offset, length) : (held ?? /* @__PURE__ */ new Uint8Array()).slice(offset, offset + length);
	});
	const plans = await planGroups(footer, size, limits);
	const spans = [...plans, {
		start: size - footer.length,
		end: size
	}];
	let firstLine = 1;
	let index = 0;
	for await (const bytes of spansOf(held ? [held] : portions, spans)) {
		const plan = plans[index];
		if (!plan) {
			if (Buffer.compare(bytes, footer) !== 0) throw footerChanged();
			return;
		}
		yield groupCut(plan, bytes, firstLine);
		firstLine += plan.rows;
		index += 1;
	}
	throw footerChanged();
}
function groupCut(plan, bytes, firstLine) {
	const { start, metadata } = plan;
	return {
		kind: "row-group",
		format: "parquet",
		firstLine,
		offset: 0,
		bytes,
		start,
		metadata
	};
}
async function footerOf(size, limits, readAt) {
	if (size < 12) throw noFooter();
	const trailer = await readAt(size - 8, 8);
	if (Buffer.from(trailer.subarray(4)).toString("latin1") !== "PAR1") throw noFooter();
	const length = new DataView(trailer.buffer, trailer.byteOffset).getUint32(0, true);
	if (length > size - 8 - 4) throw noFooter();
	if (length > limits.maxFooterBytes) {
		const message = `its footer has more than ${String(limits.maxFooterBytes)} bytes`;
		throw new ReadFailure("too-large", message, "Write the file with fewer row groups.");
	}
	return readAt(size - 8 - length, length + 8);
}
/** The bytes of spans that stand one behind the other, as portions pass by. All portions are taken. */
async function* spansOf(portions, spans) {
	let passed = 0;
	let index = 0;
	let filled = 0;
	let bytes;
	for await (const portion of portions) {
		for (let span = spans[index]; span; span = spans[index]) {
			bytes ??= new Uint8Array(span.end - span.start);
			const from = Math.max(0, span.start + filled - passed);
			const part = portion.subarray(from, Math.max(from, span.end - passed));
			bytes.set(part, filled);
			filled += part.length;
			if (filled < bytes.length) break;
			yield bytes;
			bytes = void 0;
			filled = 0;
			index += 1;
		}
		passed += portion.length;
	}
}
async function collected(portions, limits) {
	const parts = [];
	let length = 0;
	for await (const portion of portions) {
		length += portion.length;
		if (length > limits.maxRowGroupBytes) {
			const message = `it is compressed Parquet of more than ${String(limits.maxRowGroupBytes)} bytes`;
			throw new ReadFailure("too-large", message, "Decompress it: Parquet compresses its columns itself.");
		}
		parts.push(portion.slice());
	}
	return new Uint8Array(Buffer.concat(parts));
}
function noFooter() {
	return new ReadFailure("corrupt", "it has no Parquet footer: it was cut off", "Make or fetch the file again.");
}
function footerChanged() {
	return new ReadFailure("changed", "its footer changed while it was read", "Run again when nothing writes to it.");
}
// src/dataset/files/raw-file.ts
/** Bytes of a read: smaller ones cost more calls than they save memory. */
const portionBytes = 2097152;
/**
* Opens a file without following a link that took its place; throws `ReadFailure`. `progress` is told of each portion.
*/
async function openRawFile(path, progress) {
	const handle = await opened(path);
	try {
		const before = await handle.stat({ bigint: true });
		if (!before.isFile()) throw new ReadFailure("special-file", "it is no regular file", "Name a file with data.");
		const size = Number(before.size);
		const hash = createHash("sha256");
		const read = { bytes: 0 };
		return {
			size,
			portions: () => portionsOf(handle, hash, read, progress),
			readAt: (offset, length) => readAt(handle, offset, length),
			finish: async () => {
				const after = await handle.stat({ bigint: true });
				if (read.bytes !== size || !isSame(before, after)) throw changed();
				return {
					bytes: size,
					sha256: hash.digest("hex")
				};
			},
			close: () => handle.close()
		};
	} catch (error) {
		await handle.close();
		throw error;
	}
}
async function opened(path) {
	try {
		return await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
	} catch (error) {
		const why = error instanceof Error ? error.message : String(error);
		throw new ReadFailure("unreadable", `it cannot be opened: ${why}`, "Check that it exists and that you may read it.");
	}
}
/** Reads one portion ahead, so that the disk works while the last one is hashed and cut. */
async function* portionsOf(handle, hash, read, progress) {
	let current = new Uint8Array(portionBytes);
	let other = new Uint8Array(portionBytes);
	let pending = handle.read(current, 0, portionBytes, null);
	try {
		for (;;) {
			const { bytesRead } = await pending;
			if (bytesRead === 0) return;
			pending = handle.read(other, 0, portionBytes, null);
			const portion = current.subarray(0, bytesRead);
			hash.update(portion);
			read.bytes += bytesRead;
			progress(bytesRead);
			yield portion;
			const filled = other;
			other = current;
			current = filled;
		}
	} finally {
		await pending.catch(() => void 0);
	}
}
async function readAt(handle, offset, length) {
	const bytes = new Uint8Array(length);
	let at = 0;
	while (at < length) {
		const { bytesRead } = await handle.read(bytes, at, length - at, offset + at);
		if (bytesRead === 0) throw changed();
		at += bytesRead;
	}
	return bytes;
}
function isSame(before, after) {
	return before.size === after.size && before.mtimeNs === after.mtimeNs && before.ctimeNs === after.ctimeNs && before.ino === after.ino && before.dev === after.dev;
}
function changed() {
	return new ReadFailure("changed", "it changed while it was read, so nobody can say what was inspected", "Run again when nothing writes to it.");
}
// src/dataset/files/record-header.ts
/** Longer than any name of a column; a first record with such a field is data without a header. */
const longestName = 64;
/** Each row becomes an object with a key for every column. */
const mostColumns = 4096;
/**
* Reads the record that names the columns; throws `ReadFailure` when it names none. Of the usual delimiters, the one
* that makes the most columns is taken, and in doubt the one that the file's ending stands for. A column without a
* name is called `column 3`, a second `label` is called `label.1`, as pandas does.
*/
function readHeader(record, format) {
	const text = decoded(record);
	const [best] = (format === "tsv" ? [
		"	",
		",",
		";",
		"|"
	] : [
		",",
		";",
		"	",
		"|"
	]).map((delimiter) => ({
		delimiter,
		cells: cellsOf(text, delimiter)
	})).toSorted((a, b) => b.cells.length - a.cells.length);
	const cells = best?.cells.map((cell) => cell.trim()) ?? [];
	if (best === void 0 || cells.every((cell) => cell === "")) throw noHeader("is empty");
	if (cells.length > mostColumns) throw noHeader(`has more than ${String(mostColumns)} fields`);
	if (cells.some((cell) => cell.length > longestName || /[\r\n]/.test(cell))) throw noHeader("looks like data");
	return {
		names: distinct(cells),
		delimiter: best.delimiter
	};
}
function decoded(record) {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(record);
	} catch {
		throw noHeader("is not UTF-8");
	}
}
function cellsOf(text, delimiter) {
	try {
		const [first] = parse(text, {
			delimiter,
			relax_quotes: true
		});
		return first ?? [];
	} catch {
		return [];
	}
}
function distinct(cells) {
	const taken = /* @__PURE__ */ new Set();
	return cells.map((cell, index) => {
		const name = cell === "" ? `column ${String(index + 1)}` : cell;
		let own = name;
		for (let copy = 1; taken.has(own); copy += 1) own = `${name}.${String(copy)}`;
		taken.add(own);
		return own;
	});
}
function noHeader(why) {
	const message = `its first record ${why}, so nobody can say what its columns are`;
	return new ReadFailure("unsupported-format", message, "Begin the file with a line that names its columns.");
}
// src/dataset/files/record-cutter.ts
const lineFeed = 10;
const carriageReturn = 13;
const quote = 34;
/**
* Cuts between records of separated values: a line end ends a record unless it stands in a quoted field. The first
* record names the columns; throws `ReadFailure` when it cannot be such names.
*/
function recordCutter(format, limits, offset) {
	const place = {
		line: 1,
		offset
	};
	let buffer = freshBytes(limits.blockBytes);
	let filled = 0;
	let seen = 0;
	/** Where the record that is being looked at begins. */
	let from = 0;
	let bounds = [];
	let mode = "start";
	let header;
	let delimiter = 0;
	let dropped;
	const cuts = [];
	function advance(end) {
		place.line += countLineFeeds(buffer, 0, end);
		place.offset += end;
		const rest = buffer.subarray(end, filled);
		buffer = freshBytes(Math.max(limits.blockBytes, rest.length * 2));
		buffer.set(rest);
		filled = rest.length;
		seen -= end;
		from -= end;
	}
	function emit() {
		if (bounds.length > 0 && header) {
			const { line: firstLine, offset: start } = place;
			const made = {
				bytes: buffer.subarray(0, from),
				bounds: Uint32Array.from(bounds),
				header: header.names,
				delimiter: header.delimiter
			};
			cuts.push({
				kind: "records",
				format,
				firstLine,
				offset: start,
				...made
			});
			bounds = [];
		}
		if (from > 0) advance(from);
	}
	/** A record ends before `end`; what follows its line end begins at `next`. */
	function boundary(end, next) {
		if (dropped) {
			const where = {
				...dropped,
				bytes: dropped.bytes + end - from
			};
			cuts.push(rejectedCut(format, where, tooMuch(limits.maxRowBytes)));
			dropped = void 0;
		} else if (end > from) bounds.push(from, end);
		from = next;
	}
	/** The first record that is not empty: everything before `next` is done with. */
	function takeHeader(end, next) {
		if (end > from) {
			header = readHeader(buffer.subarray(from, end), format);
			delimiter = header.delimiter.charCodeAt(0);
		}
		from = next;
	}
	function look() {
		for (let at = seen; at < filled; at += 1) {
			const byte = buffer[at] ?? 0;
			if (mode === "quoted") {
				if (byte === quote) mode = "closing";
			} else if (byte === lineFeed || byte === carriageReturn) {
				mode = "start";
				if (header) boundary(at, at + 1);
				else takeHeader(at, at + 1);
			} else if (byte === quote && mode !== "plain") mode = "quoted";
			else mode = isDelimiter(byte) ? "start" : "plain";
		}
		seen = filled;
	}
	/** Before the header is known, any of the usual delimiters begins a field. */
	function isDelimiter(byte) {
		return header ? byte === delimiter : byte === 44 || byte === 59 || byte === 9 || byte === 124;
	}
	function makeRoom() {
		if (from > 0) return emit();
		if (dropped) {
			dropped.bytes += filled;
			from = filled;
			return advance(filled);
		}
		if (filled <= limits.maxRowBytes) {
			const larger = freshBytes(Math.min(limits.maxRowBytes + 1, filled * 2));
			larger.set(buffer.subarray(0, filled));
			buffer = larger;
			return;
		}
		if (!header) throw new ReadFailure("corrupt", `its header is longer than ${String(limits.maxRowBytes)} bytes`, headerFix);
		dropped = {
			bytes: filled,
			line: place.line,
			offset: place.offset
		};
		from = filled;
		advance(filled);
	}
	return {
		push: (portion) => {
			let at = 0;
			while (at < portion.length) {
				if (filled === buffer.length) {
					makeRoom();
					continue;
				}
				const part = portion.subarray(at, at + buffer.length - filled);
				buffer.set(part, filled);
				filled += part.length;
				at += part.length;
				look();
			}
			return cuts.splice(0);
		},
		end: () => {
			if (header) boundary(filled, filled);
			else takeHeader(filled, filled);
			emit();
			return cuts.splice(0);
		}
	};
}
const headerFix = "Begin the file with a line that names its columns.";
function tooMuch(most) {
	return `${tooLong(most)}; is a quote not closed?`;
}
// src/dataset/files/open-dataset.ts
/**
* Reads the files in order, each once from its beginning to its end, and gives their records in blocks. A file that
* fails is left, and the next one is read, so that every problem is known.
*/
function openDataset(files, options = {}) {
	const limits = {
		...defaultLimits,
		...options.limits
	};
	const read = [];
	const problems = [];
	let ended = false;
	async function* blocks() {
		let sequence = 0;
		for (const [file, one] of files.entries()) {
			const progress = (bytes) => options.progress?.(file, bytes);
			const cuts = cutsOf(one, limits, progress, (result) => read.push(result));
			try {
				for await (const cut of cuts) {
					yield {
						file,
						sequence,
						...cut
					};
					sequence += 1;
				}
			} catch (error) {
				if (!(error instanceof ReadFailure)) throw error;
				problems.push({
					code: error.code,
					path: one.path,
					message: error.message,
					fix: error.fix
				});
			}
		}
		ended = true;
	}
	return {
		blocks: blocks(),
		reading: () => ended && problems.length === 0 ? {
			state: "read",
			files: read
		} : {
			state: "failed",
			files: read,
			problems
		}
	};
}
async function* cutsOf(file, limits, progress, done) {
	const raw = await openRawFile(file.real, progress);
	try {
		const portions = raw.portions();
		const first = await portions.next();
		const compression = first.done ? "none" : compressionOf(first.value);
		const data = decompressed(compression, from(first, portions), limits);
		const counted = { bytes: 0 };
		const format = yield* dataCuts(file, raw, compression, counting(data, counted), limits);
		done({
			path: file.path,
			...await raw.finish(),
			format,
			compression,
			dataBytes: counted.bytes
		});
	} finally {
		await raw.close();
	}
}
/** Finds out what the data is, cuts it, and gives its format. */
async function* dataCuts(file, raw, compression, data, limits) {
	const { head, content, ended } = await headOf(data, file, limits);
	if (content.state === "refused") {
		await passOver(data);
		throw new ReadFailure("unsupported-format", content.message, content.fix);
	}
	const whole = ended ? once(head) : from({
		done: false,
		value: head
	}, data);
	if (content.state === "parquet") {
		yield* parquetCuts(compression === "none" ? raw : void 0, whole, limits);
		return "parquet";
	}
	const mark = byteOrderMark(head);
	const blockBytes = compression === "none" ? Math.min(limits.blockBytes, raw.size + 1) : limits.blockBytes;
	const { cutter, format } = cutterFor(content, {
		...limits,
		blockBytes
	}, mark);
	let toSkip = mark;
	for await (const portion of whole) {
		yield* cutter.push(portion.subarray(toSkip));
		toSkip = 0;
	}
	yield* cutter.end();
	return format;
}
function cutterFor(content, limits, offset) {
	switch (content.state) {
		case "lines": return {
			cutter: lineCutter(content.format, limits, offset),
			format: content.format
		};
		case "list":
		case "stream": return {
			cutter: valueCutter(content.state, limits, {
				line: 1,
				offset
			}),
			format: "json"
		};
		case "document": return {
			cutter: documentCutter(limits, offset),
			format: "json"
		};
		case "separated": return {
			cutter: recordCutter(content.format, limits, offset),
			format: content.format
		};
	}
}
/** Enough for every magic number, whatever portions a decoder gives. */
const fewestHeadBytes = 4096;
/** Reads until the first bytes say what the file is. The head is a copy. */
async function headOf(data, file, limits) {
	const named = formatOfName(file.path);
	let head = /* @__PURE__ */ new Uint8Array(0);
	for (;;) {
		const next = await data.next();
		if (!next.done) {
			const longer = new Uint8Array(head.length + next.value.length);
			longer.set(head);
			longer.set(next.value, head.length);
			head = longer;
		}
		const ended = next.done === true;
		if (!ended && head.length < fewestHeadBytes) continue;
		const content = contentOf(head.subarray(byteOrderMark(head)), ended, named, limits.maxRowBytes);
		if (content.state !== "more") return {
			head,
			content,
			ended
		};
	}
}
async function* from(first, rest) {
	if (first.done !== true) yield first.value;
	yield* rest;
}
async function* once(value) {
	yield value;
}
async function* counting(data, counted) {
	for await (const portion of data) {
		counted.bytes += portion.length;
		yield portion;
	}
}
/** Lets whoever waits for the rest of a refused file see its end. */
async function passOver(data) {
	await data.return(void 0);
}
// src/dataset/inspection/read-all.ts
/** Has blocks read ahead, and puts together what they show in their order. */
async function readAll(files, { limits }, pool, add, progress) {
	const dataset = openDataset(files, {
		limits,
		progress
	});
	const ahead = [];
	const takeFirst = async () => {
		const first = ahead.shift();
		if (first) add(first.file, await first.stretch);
	};
	for await (const block of dataset.blocks) {
		const stretch = pool.read(block);
		stretch.catch(() => void 0);
		ahead.push({
			file: block.file,
			stretch
		});
		if (ahead.length >= pool.depth) await takeFirst();
	}
	while (ahead.length > 0) await takeFirst();
	return dataset.reading();
}
// src/dataset/inspection/stretch-pool.ts
/** A pool of so many threads; with none, blocks are read in this one. What comes out is the same. */
async function stretchPool(settings, threads) {
	if (threads === 0) return {
		read: await stretchReader(settings),
		depth: 1,
		close: async () => void 0
	};
	const workers = Array.from({ length: threads }, () => threadOf(settings));
	return {
		read: (block) => {
			return workers.reduce((one, other) => other.waiting() < one.waiting() ? other : one).read(block);
		},
		depth: 2 * threads,
		close: async () => {
			await Promise.all(workers.map((worker) => worker.close()));
		}
	};
}
function threadOf(settings) {
	const worker = new Worker(entry(), {
		workerData: settings,
		resourceLimits: { maxYoungGenerationSizeMb: 24 }
	});
	const waiting = [];
	const failAll = (error) => {
		for (const { reject } of waiting.splice(0)) reject(error);
	};
	worker.on("message", (answer) => {
		const next = waiting.shift();
		if ("stretch" in answer) next?.resolve(answer.stretch);
		else next?.reject(answer.error);
	});
	worker.on("error", failAll);
	worker.on("exit", () => failAll(/* @__PURE__ */ new Error("A thread that reads the dataset ended before its work.")));
	return {
		read: (block) => new Promise((resolve, reject) => {
			waiting.push({
				resolve,
				reject
			});
			worker.postMessage(block, buffersOf(block));
		}),
		waiting: () => waiting.length,
		close: () => worker.terminate()
	};
}
/** The build puts the thread's program beside the others under this name. */
function entry() {
	return new URL(import.meta.url.endsWith(".ts") ? "./inspect-worker.ts" : "./inspect-worker.js", import.meta.url);
}
// src/dataset/inspection/read-dataset.ts
/**
* Reads the files, folders and globs that are named, from `cwd`, each file once, and has `use` make something of what
* they hold. The corpus may be used until then and no longer.
*/
async function withDataset(named, cwd, settings, resources, told, use) {
	const listing = await listDataset(named, cwd);
	if (listing.state === "refused") return {
		state: "failed",
		problems: listing.problems,
		ignored: listing.ignored
	};
	const { files, ignored } = listing;
	const bytes = files.reduce((sum, { size }) => sum + size, 0);
	const pool = await stretchPool(settings, bytes < resources.threadsFrom ? 0 : resources.threads);
	const collecting = collector(resources);
	try {
		const add = (file, stretch) => {
			collecting.add(file, stretch);
			told.stretch?.(stretch);
		};
		const reading = await readAll(files, settings, pool, add, toldOf(bytes, told.progress));
		if (reading.state === "failed") return {
			state: "failed",
			problems: reading.problems,
			ignored
		};
		return await use({
			collected: collecting.collected(),
			listed: files,
			files: reading.files,
			ignored
		});
	} finally {
		collecting.close();
		await pool.close();
	}
}
function toldOf(all, progress) {
	let bytes = 0;
	return (_file, more) => {
		bytes += more;
		progress(bytes, all);
	};
}
export { openDataset as i, stretchPool as n, readAll as r, withDataset as t };
