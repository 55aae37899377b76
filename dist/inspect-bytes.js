import { d as isMapping, l as fieldOf$1, n as secretIn, o as Minimatch, r as inspectionStatement, u as isList$1 } from "./secret-pattern.js";
import { t as compareText } from "./text-order.js";
import { t as nearest } from "./suggestion.js";
import { t as version } from "./package.js";
import { closeSync, constants, mkdtempSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { Readable } from "node:stream";
import { isAscii, isUtf8 } from "node:buffer";
import { brotliDecompressSync, createGunzip, gunzipSync } from "node:zlib";
import { Worker } from "node:worker_threads";
import { createHash, randomBytes } from "node:crypto";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { lstat, mkdtemp, open, readdir, realpath, rm, stat, writeFile } from "node:fs/promises";
import { endianness, tmpdir } from "node:os";
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
// src/dataset/files/limits.ts
const MiB$1 = 1048576;
const defaultLimits = {
	blockBytes: 4 * MiB$1,
	maxRowBytes: 8 * MiB$1,
	maxDepth: 128,
	maxDocumentBytes: 32 * MiB$1,
	maxDecompressedBytes: 65536 * MiB$1,
	maxRatio: 1e3,
	ratioFreeBytes: 16 * MiB$1,
	maxFooterBytes: 16 * MiB$1,
	maxRowGroupBytes: 128 * MiB$1,
	maxRowGroupDataBytes: 512 * MiB$1,
	maxRowGroupTextBytes: 4096 * MiB$1,
	maxPageBytes: 64 * MiB$1,
	maxRowGroupRows: 4 * MiB$1
};
// src/dataset/files/file-name.ts
const formats = {
	jsonl: "jsonl",
	ndjson: "jsonl",
	json: "json",
	csv: "csv",
	tsv: "tsv",
	tab: "tsv",
	txt: "text",
	text: "text",
	parquet: "parquet",
	pq: "parquet"
};
const arrow = {
	what: "Arrow IPC",
	fix: "Convert it to Parquet."
};
const archive = {
	what: "an archive",
	fix: "Unpack it and name the files inside."
};
const compressed = {
	what: "compressed in a way that is not read",
	fix: "Decompress it, or use gzip or zstd."
};
const unsupported$1 = {
	arrow,
	feather: arrow,
	ipc: arrow,
	zip: archive,
	tar: archive,
	tgz: archive,
	"7z": archive,
	bz2: compressed,
	xz: compressed,
	lz4: compressed,
	br: compressed,
	avro: {
		what: "Avro",
		fix: "Convert it to Parquet or JSON Lines."
	},
	orc: {
		what: "ORC",
		fix: "Convert it to Parquet."
	},
	xlsx: {
		what: "an Excel sheet",
		fix: "Save it as CSV."
	},
	pkl: {
		what: "a Python pickle",
		fix: "Convert it to JSON Lines: reading a pickle runs code."
	},
	pickle: {
		what: "a Python pickle",
		fix: "Convert it to JSON Lines: reading a pickle runs code."
	}
};
const compressions = /* @__PURE__ */ new Set([
	"gz",
	"gzip",
	"zst",
	"zstd"
]);
/** Reads the endings of a name: `train.jsonl.gz` is JSON Lines. Case does not count. */
function formatOfName(name) {
	const [last = "", before = ""] = endings$1(name);
	const ending = compressions.has(last) ? before : last;
	const format = Object.hasOwn(formats, ending) ? formats[ending] : void 0;
	if (format !== void 0) return {
		state: "format",
		format
	};
	const known = Object.hasOwn(unsupported$1, ending) ? unsupported$1[ending] : void 0;
	return known === void 0 ? { state: "unknown" } : {
		state: "unsupported",
		...known
	};
}
/** Why a file of a folder is no data of the dataset; `undefined` when its name does not say so. */
function reasonToIgnore(name) {
	if (name.startsWith(".")) return "its name begins with a dot";
	const lower = name.toLowerCase();
	if (metadataNames.has(lower)) return "it describes the dataset and holds no rows";
	if (lower.endsWith(".md") || lower.endsWith(".rst")) return "it is documentation";
	if (/^(?:.*[_-])?(?:readme|licen[cs]e|notice|copying|changelog)(?:\.txt)?$/.test(lower)) return "it is documentation";
}
const metadataNames = /* @__PURE__ */ new Set([
	"dataset_info.json",
	"dataset_infos.json",
	"dataset_dict.json",
	"state.json",
	"_success"
]);
/** The last ending of a name and the one before it, in lower case. */
function endings$1(name) {
	return name.toLowerCase().split(".").slice(1).reverse();
}
// src/dataset/files/glob.ts
/** Whether a path has wildcards. */
function isGlob(path) {
	return new Minimatch(path, options).hasMagic();
}
const options = {
	dot: false,
	platform: "linux",
	magicalBraces: true,
	nocomment: true,
	nonegate: true
};
/** The folder in which all matches of a pattern lie: its parts before the first wildcard. */
function globBase(pattern) {
	const parts = pattern.split("/");
	const first = parts.findIndex((part) => isGlob(part) || /[{}()]/.test(part));
	const base = parts.slice(0, first).join("/");
	if (base !== "") return base;
	return pattern.startsWith("/") ? "/" : ".";
}
/** Whether a path, named as `walk` names it, matches. */
function matcherOf(pattern) {
	const matcher = new Minimatch(pattern.replace(/^(?:\.\/+)+/, ""), options);
	return (path) => matcher.match(path);
}
// src/dataset/files/inside.ts
/** Whether a path is a folder or lies below it. Both absolute. */
function isInside(folder, path) {
	const way = relative(folder, path);
	return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
// src/dataset/files/problem.ts
function problem(code, path, message, fix) {
	return {
		code,
		path,
		message,
		fix
	};
}
/** Carries a problem out of a reading loop to where problems are collected; never leaves this folder. */
var ReadFailure = class extends Error {
	code;
	fix;
	constructor(code, message, fix) {
		super(message);
		this.code = code;
		this.fix = fix;
	}
};
// src/dataset/files/walk.ts
/** All that lies below a folder, which is absolute and without links; in the order of names. */
async function walk(root, named) {
	const found = [];
	const waiting = [{
		full: root,
		path: named
	}];
	for (let folder = waiting.pop(); folder; folder = waiting.pop()) {
		const entries = await readdir(folder.full, { withFileTypes: true }).catch((error) => error);
		if (!Array.isArray(entries)) {
			found.push({
				path: folder.path,
				state: "unreadable",
				why: `it cannot be listed: ${messageOf(entries)}`
			});
			continue;
		}
		for (const entry of entries) {
			const full = join(folder.full, entry.name);
			const path = childPath(folder.path, entry.name);
			const reason = reasonToIgnore(entry.name);
			if (entry.name.startsWith(".")) found.push({
				path,
				state: "ignored",
				reason: reason ?? ""
			});
			else if (entry.isDirectory()) waiting.push({
				full,
				path
			});
			else if (reason !== void 0) found.push({
				path,
				state: "ignored",
				reason
			});
			else if (entry.isSymbolicLink()) found.push(await linked(root, full, path));
			else if (entry.isFile()) found.push(await ordinary(full, path));
			else found.push({
				path,
				state: "special"
			});
		}
	}
	return found.toSorted((a, b) => compareText(a.path, b.path));
}
async function ordinary(full, path) {
	const found = await stat(full).catch(() => void 0);
	if (!found) return {
		path,
		state: "unreadable",
		why: "it went away while the folder was listed"
	};
	return {
		path,
		state: "file",
		real: full,
		size: found.size
	};
}
async function linked(root, full, path) {
	const real = await realpath(full).catch(() => void 0);
	if (real === void 0) return {
		path,
		state: "unreadable",
		why: "it is a link that leads nowhere"
	};
	if (!isInside(root, real)) return {
		path,
		state: "outside",
		target: real
	};
	const target = await stat(real).catch(() => void 0);
	if (!target) return {
		path,
		state: "unreadable",
		why: "it went away while the folder was listed"
	};
	if (target.isFile()) return {
		path,
		state: "file",
		real,
		size: target.size
	};
	if (target.isDirectory()) return {
		path,
		state: "ignored",
		reason: "it is a link to a folder that is read anyway"
	};
	return {
		path,
		state: "special"
	};
}
function childPath(folder, name) {
	if (folder === ".") return name;
	return folder.endsWith("/") ? `${folder}${name}` : `${folder}/${name}`;
}
function messageOf(error) {
	return error instanceof Error ? error.message : String(error);
}
// src/dataset/files/listing.ts
/**
* The files that paths, folders and globs name, seen from `cwd`. A folder gives every file of a known format below it;
* a link is followed only to what lies inside the folder that was named (for a file: inside `cwd`, or beside it).
*/
async function listDataset(named, cwd) {
	const found = {
		files: [],
		ignored: [],
		problems: []
	};
	for (const name of named) await addNamed(name, cwd, found);
	const files = sortedOnce(found.files);
	const ignored = sortedOnce(found.ignored);
	if (files.length === 0 && found.problems.length === 0) {
		const asked = named.length === 0 ? "nothing was named" : `${named.join(", ")} names no file of a known format`;
		found.problems.push(problem("empty-set", named[0] ?? "", asked, "Name a file, a folder or a glob of JSON Lines, JSON, CSV, TSV, text or Parquet files."));
	}
	if (found.problems.length > 0) return {
		state: "refused",
		problems: found.problems,
		ignored
	};
	return {
		state: "listed",
		files,
		ignored
	};
}
async function addNamed(typed, cwd, found) {
	const path = withSlashes(typed);
	const full = resolve(cwd, typed);
	if (!await lstat(full).catch(() => void 0)) return isGlob(path) ? addGlob(path, cwd, found) : addAbsent(path, full, found);
	const real = await realpath(full).catch(() => void 0);
	if (real === void 0) {
		found.problems.push(problem("absent", path, "it is a link that leads nowhere", "Mend the link, or name the file itself."));
		return;
	}
	if (!isInside(await realpath(treeOf(full, cwd)), real)) {
		found.problems.push(leadsOut(path, real));
		return;
	}
	const target = await stat(real);
	if (target.isDirectory()) return addFolder(path, real, () => true, found);
	if (!target.isFile()) {
		found.problems.push(special(path));
		return;
	}
	const format = formatOfName(path);
	if (format.state === "unsupported") found.problems.push(unsupported(path, format));
	else found.files.push({
		path: tidy(path),
		real,
		size: target.size
	});
}
async function addGlob(pattern, cwd, found) {
	const base = globBase(pattern);
	const full = resolve(cwd, base);
	const real = await realpath(full).catch(() => void 0);
	if (real === void 0) return addAbsent(base, full, found);
	if (!isInside(await realpath(treeOf(full, cwd)), real)) {
		found.problems.push(leadsOut(base, real));
		return;
	}
	const before = found.files.length + found.problems.length;
	await addFolder(base, real, matcherOf(pattern), found);
	if (found.files.length + found.problems.length > before) return;
	found.problems.push(problem("empty-set", pattern, "it matches no file of a known format", "Check the pattern: * stays inside one folder, ** goes through all of them."));
}
async function addFolder(path, real, matches, found) {
	for (const file of await walk(real, tidy(path))) if (matches(file.path)) addWalked(file, found);
}
function addWalked(file, found) {
	const { path } = file;
	switch (file.state) {
		case "ignored":
			found.ignored.push({
				path,
				reason: file.reason
			});
			return;
		case "outside":
			found.problems.push(leadsOut(path, file.target));
			return;
		case "special":
			found.problems.push(special(path));
			return;
		case "unreadable":
			found.problems.push(problem("unreadable", path, file.why, "Check that you may read it."));
			return;
		case "file": {
			const format = formatOfName(path);
			if (format.state === "format") found.files.push({
				path,
				real: file.real,
				size: file.size
			});
			else if (format.state === "unknown") found.ignored.push({
				path,
				reason: "its name has no known format"
			});
			else found.problems.push(unsupported(path, format));
		}
	}
}
async function addAbsent(path, full, found) {
	const beside = await readdir(dirname(full)).catch(() => []);
	const meant = nearest(basename(full), beside);
	const fix = meant === void 0 ? "Check the spelling and the folder you are in." : `Did you mean ${sibling(path, meant)}?`;
	found.problems.push(problem("absent", path, "there is no such file", fix));
}
function sibling(path, name) {
	return `${path.replace(/\/+$/, "").replace(/[^/]*$/, "")}${name}`;
}
/** What a named path must stay inside of: the working folder, or for a path outside of it the folder it is in. */
function treeOf(full, cwd) {
	return isInside(resolve(cwd), full) ? cwd : dirname(full);
}
function leadsOut(path, target) {
	return problem("link-outside", path, `it is a link out of the folder that was named, to ${target}, which nobody approved here`, `Copy the file, or name ${target} itself.`);
}
function special(path) {
	return problem("special-file", path, "it is a pipe, socket or device, not a file", "Write the data to a file.");
}
function unsupported(path, { what, fix }) {
	return problem("unsupported-format", path, `it is ${what}, which is not supported`, fix);
}
function sortedOnce(files) {
	const seen = /* @__PURE__ */ new Set();
	return files.toSorted((a, b) => compareText(a.path, b.path)).filter((file) => {
		const key = file.real ?? file.path;
		if (seen.has(key)) return false;
		seen.add(key);
		return true;
	});
}
function withSlashes(path) {
	return sep === "/" ? path : path.split(sep).join("/");
}
/** Without `./` at the beginning and slashes at the end: the same file has the same name however it was typed. */
function tidy(path) {
	const short = path.replace(/^(?:\.\/+)+/, "").replace(/\/+$/, "");
	return short === "" ? path.startsWith("/") ? "/" : "." : short;
}
// src/dataset/files/fresh-bytes.ts
/** Memory with a buffer of its own, not filled with zeros: only what is written to it may be given on. */
function freshBytes(length) {
	return new Uint8Array(Buffer.allocUnsafeSlow(length).buffer);
}
// src/dataset/files/line-feeds.ts
const lineFeed$3 = 10;
/** Line feeds in `bytes[from, to)`. */
function countLineFeeds(bytes, from, to) {
	const part = Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from);
	let count = 0;
	for (let at = part.indexOf(lineFeed$3); at !== -1; at = part.indexOf(lineFeed$3, at + 1)) count += 1;
	return count;
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
// src/dataset/files/value-cutter.ts
const quote$2 = 34;
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
			const first = skipSpace$1(buffer, from, end);
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
			if (byte === quote$2) inString = true;
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
			if (byte === quote$2) {
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
			const first = skipSpace$1(buffer, 0, filled);
			advance(first > 0 ? first : 0);
			if (first === 0) dropAll(0);
			return;
		}
		const first = skipSpace$1(buffer, from, filled);
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
			const first = skipSpace$1(buffer, from, filled);
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
function skipSpace$1(bytes, from, to) {
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
	for (let at = skipSpace$1(bytes, 0, bytes.length); at < bytes.length; at += 1) {
		const byte = bytes[at];
		if (byte === 34) at = stringEnd$1(bytes, at) - 1;
		else if (byte === 123 || byte === 91) depth += 1;
		else if (byte === 125 || byte === 93) {
			depth -= 1;
			if (depth <= 0) return at + 1;
		}
	}
}
/** The members of the one object that the bytes hold, in order; `undefined` when they hold something else. */
function documentMembers(bytes) {
	const open = skipSpace$1(bytes, 0, bytes.length);
	if (bytes[open] !== 123) return void 0;
	const members = [];
	let depth = 0;
	let from = 0;
	for (let at = open; at < bytes.length; at += 1) {
		const byte = bytes[at];
		if (byte === 34) at = stringEnd$1(bytes, at) - 1;
		else if (byte === 123 || byte === 91) depth += 1;
		else if (byte === 58 && depth === 1) from = skipSpace$1(bytes, at + 1, bytes.length);
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
function stringEnd$1(bytes, from) {
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
	const refused = foreign$1(head);
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
	const first = skipSpace$1(head, 0, head.length);
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
	const first = skipSpace$1(head, 0, head.length);
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
	const next = skipSpace$1(head, end, head.length);
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
	const next = skipSpace$1(head, end, head.length);
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
function foreign$1(head) {
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
async function* decompressed$1(compression, portions, limits) {
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
	if (out > maxDecompressedBytes) throw new ReadFailure("too-large", `it holds more than ${String(maxDecompressedBytes)} bytes when decompressed`, fix);
	if (out > ratioFreeBytes && out > maxRatio * given) throw new ReadFailure("too-large", `it grows more than ${String(maxRatio)}-fold when decompressed, as a bomb does`, fix);
}
function damaged(compression, error) {
	return new ReadFailure("corrupt", `its ${compression} data is cut off or damaged (${error instanceof Error ? error.message : String(error)}), so some of its rows may be missing`, "Make or fetch the file again.");
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
	return bytes[from] === 91 && bytes[skipSpace$1(bytes, from + 1, to)] === 123;
}
/** Two or more members, all lists; or any number, all objects whose first key is `"0"`, as pandas writes columns. */
function areColumns(bytes, members) {
	if (members.length === 0) return false;
	if (members.every(({ from }) => bytes[from] === 91)) return true;
	return members.every(({ from, to }) => bytes[from] === 123 && hasFirstKeyZero(bytes, from, to));
}
function hasFirstKeyZero(bytes, from, to) {
	const at = skipSpace$1(bytes, from + 1, to);
	const after = bytes[at + 3];
	return bytes[at] === 34 && bytes[at + 1] === 48 && bytes[at + 2] === 34 && (after === 58 || isSpace(after));
}
// src/dataset/files/line-cutter.ts
const lineFeed$2 = 10;
const carriageReturn$2 = 13;
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
		const length = line.bytes - (line.last === carriageReturn$2 ? 1 : 0);
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
		const last = buffer.lastIndexOf(lineFeed$2, filled - 1);
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
		const end = portion.indexOf(lineFeed$2, from);
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
/**
* The row groups that a footer tells of, in the order in which they stand. Throws `ReadFailure` when the footer says
* what cannot be, so that no later step allocates or loops by a number that nobody checked.
*
* `footer` ends with the trailer; `size` is of the whole file.
*/
async function planGroups(footer, size, limits) {
	const { parquetMetadata } = await import("./node.js");
	const metadata = parsed$1(footer, parquetMetadata);
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
function parsed$1(footer, parse) {
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
	return new ReadFailure("corrupt", `its Parquet footer cannot be trusted: ${why}`, "Write the file again with a current Parquet library.");
}
function tooLarge(index, what, most) {
	return new ReadFailure("too-large", `row group ${String(index)} has more than ${String(most)} ${what}, which must be held at once`, "Write the file with smaller row groups, such as 10,000 rows.");
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
	if (length > limits.maxFooterBytes) throw new ReadFailure("too-large", `its footer has more than ${String(limits.maxFooterBytes)} bytes`, "Write the file with fewer row groups.");
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
		if (length > limits.maxRowGroupBytes) throw new ReadFailure("too-large", `it is compressed Parquet of more than ${String(limits.maxRowGroupBytes)} bytes`, "Decompress it: Parquet compresses its columns itself.");
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
				if (read.bytes !== size || !isSame$1(before, after)) throw changed();
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
		throw new ReadFailure("unreadable", `it cannot be opened: ${error instanceof Error ? error.message : String(error)}`, "Check that it exists and that you may read it.");
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
function isSame$1(before, after) {
	return before.size === after.size && before.mtimeNs === after.mtimeNs && before.ctimeNs === after.ctimeNs && before.ino === after.ino && before.dev === after.dev;
}
function changed() {
	return new ReadFailure("changed", "it changed while it was read, so nobody can say what was inspected", "Run again when nothing writes to it.");
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
	const text = decoded$1(record);
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
		names: distinct$1(cells),
		delimiter: best.delimiter
	};
}
function decoded$1(record) {
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
function distinct$1(cells) {
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
	return new ReadFailure("unsupported-format", `its first record ${why}, so nobody can say what its columns are`, "Begin the file with a line that names its columns.");
}
// src/dataset/files/record-cutter.ts
const lineFeed$1 = 10;
const carriageReturn$1 = 13;
const quote$1 = 34;
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
				if (byte === quote$1) mode = "closing";
			} else if (byte === lineFeed$1 || byte === carriageReturn$1) {
				mode = "start";
				if (header) boundary(at, at + 1);
				else takeHeader(at, at + 1);
			} else if (byte === quote$1 && mode !== "plain") mode = "quoted";
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
		const data = decompressed$1(compression, from(first, portions), limits);
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
// src/dataset/text/text-hash.ts
const { imul: imul$2 } = Math;
/**
* Hashes of tokens begin with it. It differs in every process, so that no file can hold tokens that all fall into one slot
* of a table; nothing that is written or reported may depend on it.
*/
const hashSeed = randomBytes(4).readInt32LE(0);
/** The hash of a token after one more unit. */
function hashWith(hash, unit) {
	return imul$2(hash ^ unit, 2654435761);
}
/** The finished hash: after multiplications alone the low bits know nothing of the high ones. */
function hashOfAll(hash, length) {
	const bits = imul$2(hash ^ hash >>> 15 ^ length, 2246822507);
	return bits ^ bits >>> 13;
}
/** The two halves of a text's key before its first unit. */
const keyStart = {
	low: 608135816,
	high: -2052912941
};
/** The low half after one more unit. */
function keyWithLow(low, unit) {
	return imul$2(low ^ unit, 2654435761);
}
/** The high half: it also turns, so that the two do not lose the same differences. */
function keyWithHigh(high, unit) {
	const turned = imul$2(high ^ unit, 2246822519);
	return turned ^ turned >>> 15;
}
/** Brings every bit of each half to all bits of both. */
function finishedKey(low, high) {
	const first = mixed$2(low ^ imul$2(high, 668265263));
	const second = mixed$2(high ^ imul$2(first, 374761393));
	return {
		low: first >>> 0,
		high: second >>> 0
	};
}
function mixed$2(hash) {
	let bits = hash;
	bits = imul$2(bits ^ bits >>> 16, 2246822507);
	bits = imul$2(bits ^ bits >>> 13, 3266489909);
	return bits ^ bits >>> 16;
}
// src/dataset/text/character.ts
/** What a character is to the tokeniser. */
const kind = {
	unread: 0,
	none: 1,
	word: 2,
	unspaced: 3,
	symbol: 4,
	surrogate: 5
};
/** Parts of an entry of `characters`, from the lowest bit: see there. */
const foldBits$1 = 65535;
const kindBits = 7 << 16;
/** A combining mark. */
const markBit = 1 << 19;
/** A letter, combining mark or digit of any script: what is left of a text in its folded key. */
const writtenBit = 1 << 20;
/** What the character folds to is one of these. */
const writtenFoldBit = 1 << 21;
/** Kinds as they stand in an entry. */
const shifted$1 = {
	none: kind.none << 16,
	word: kind.word << 16,
	unspaced: kind.unspaced << 16,
	symbol: kind.symbol << 16,
	surrogate: kind.surrogate << 16
};
/**
* By UTF-16 code unit: its kind, its bits, and in the low 16 bits its folded form (see `foldedToken`) if it always folds to
* the same single unit, whatever stands around it; 0 there for others, whose whole text has to be folded. 0 altogether for
* characters that `readCharacter` was not asked for: loops read the table directly and ask where they find 0.
*/
const characters = (/* @__PURE__ */ new Uint32Array(65536)).fill(shifted$1.surrogate, 55296, 57344);
/** The entry of a code point; beyond the basic plane there are kind and bits alone. */
function readCharacter(codePoint) {
	if (codePoint > 65535) return readBeyond(codePoint);
	const known = characters[codePoint] ?? 0;
	if (known !== 0) return known;
	const character = String.fromCodePoint(codePoint);
	const fold = lonelyFold(character);
	const writtenFold = fold !== 0 && written.test(String.fromCharCode(fold)) ? writtenFoldBit : 0;
	const read = entryOf(character) | fold | writtenFold;
	characters[codePoint] = read;
	return read;
}
const beyond = /* @__PURE__ */ new Uint8Array(1114112);
function readBeyond(codePoint) {
	const known = beyond[codePoint] ?? 0;
	if (known !== 0) return known << 16;
	const read = entryOf(String.fromCodePoint(codePoint));
	beyond[codePoint] = read >>> 16;
	return read;
}
function entryOf(character) {
	return kindOf$3(character) << 16 | (mark$1.test(character) ? markBit : 0) | (written.test(character) ? writtenBit : 0);
}
function kindOf$3(character) {
	if (unspaced$2.test(character)) return kind.unspaced;
	if (word.test(character)) return kind.word;
	return symbol.test(character) ? kind.symbol : kind.none;
}
function lonelyFold(character) {
	const compatible = character.normalize("NFKC");
	const folded = compatible.toLowerCase();
	if (folded.length !== 1 || joining.test(character + compatible + folded)) return 0;
	return folded.charCodeAt(0);
}
const unspaced$2 = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u;
const word = /[\p{L}\p{M}\p{N}_]/u;
const symbol = /[\p{P}\p{S}]/u;
const mark$1 = /\p{M}/u;
const written = /[\p{L}\p{M}\p{N}]/u;
/**
* What may become one with, or change, a neighbour: marks (variation selectors do not), Hangul letters (they form
* syllables), the final sigma.
*/
const joining = /(?![\ufe00-\ufe0f])[\p{M}\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ffΣ]/u;
for (let ascii = 0; ascii < 128; ascii += 1) readCharacter(ascii);
// src/dataset/text/units.ts
/** Code units that are read at once: longer texts go through in parts, so that none needs memory of its own length. */
const unitsAtOnce = 16384;
/** Copies the code units of a text from a place on, as many as there is room for, and tells how many these are. */
function copyUnits(text, from, units) {
	const count = Math.min(text.length - from, units.length);
	if (isLittleEndian && count >= worthACall) {
		const part = count === text.length ? text : text.slice(from, from + count);
		bytesOf$1(units).write(part, 0, count * 2, "utf16le");
	} else for (let at = 0; at < count; at += 1) units[at] = text.charCodeAt(from + at);
	return count;
}
/** What stands at a place before `to`: a code point, or the half of a pair that lacks the other. */
function codePointIn(units, at, to) {
	const unit = units[at] ?? 0;
	if (unit < 55296 || unit >= 56320 || at + 1 >= to) return unit;
	const next = units[at + 1] ?? 0;
	return next >= 56320 && next < 57344 ? (unit - 55296) * 1024 + (next - 56320) + 65536 : unit;
}
const isLittleEndian = endianness() === "LE";
/** Shorter texts are copied sooner than the runtime is called. */
const worthACall = 48;
/** The same memory as bytes; made once for each array. */
function bytesOf$1(units) {
	if (lastUnits !== units) {
		lastUnits = units;
		lastBytes = Buffer.from(units.buffer, units.byteOffset, units.byteLength);
	}
	return lastBytes;
}
let lastUnits = /* @__PURE__ */ new Uint16Array(0);
let lastBytes = Buffer.alloc(0);
// src/dataset/text/token-places.ts
/** Where a run of one token is cut, so that a text of one endless word can be read in parts. In code units. */
const longestToken = 4096;
/** Where the first token in `[from, to)` of a text's units begins; `to` if there is none. */
function tokenStart(units, from, to) {
	let at = from;
	while (at < to) {
		const unit = units[at] ?? 0;
		const read = characters[unit] || readCharacter(unit);
		if ((read & 458752) === shifted$1.none) at += 1;
		else if ((read & 458752) === shifted$1.surrogate) {
			const codePoint = codePointIn(units, at, to);
			const paired = readCharacter(codePoint) & kindBits;
			if (paired !== shifted$1.none && paired !== shifted$1.surrogate) return at;
			at += codePoint > 65535 ? 2 : 1;
		} else return at;
	}
	return to;
}
/** Where the token ends that begins at `start`, a place that `tokenStart` gave. */
function tokenEnd(units, start, to) {
	const end = Math.min(to, start + longestToken);
	switch (readCharacter(codePointIn(units, start, to)) & kindBits) {
		case shifted$1.word: return wordEnd$1(units, start, end);
		case shifted$1.unspaced: return marksEnd(units, start, end);
		default: return repeatEnd(units, start, end);
	}
}
/** Behind a run of letters, marks and digits; an apostrophe belongs to it where more of them follow. */
function wordEnd$1(units, start, to) {
	let at = start;
	while (at < to) {
		const unit = units[at] ?? 0;
		const read = characters[unit] || readCharacter(unit);
		if ((read & 458752) === shifted$1.word) at += 1;
		else if ((read & 458752) === shifted$1.surrogate) {
			if ((readCharacter(codePointIn(units, at, to)) & 458752) !== shifted$1.word) return at;
			at += 2;
		} else if ((unit === 39 || unit === 8217) && isWordAt(units, at + 1, to)) at += 1;
		else return at;
	}
	return to;
}
function isWordAt(units, at, to) {
	return at < to && (readCharacter(codePointIn(units, at, to)) & 458752) === shifted$1.word;
}
/** Behind one character and the marks on it. */
function marksEnd(units, start, to) {
	let at = start + (codePointIn(units, start, to) > 65535 ? 2 : 1);
	while (at < to) {
		const codePoint = codePointIn(units, at, to);
		if ((readCharacter(codePoint) & 524288) === 0) return at;
		at += codePoint > 65535 ? 2 : 1;
	}
	return at;
}
/** Behind the last repetition of one character. */
function repeatEnd(units, start, to) {
	const codePoint = codePointIn(units, start, to);
	const step = codePoint > 65535 ? 2 : 1;
	let at = start + step;
	while (at < to && codePointIn(units, at, to) === codePoint) at += step;
	return at;
}
// src/dataset/text/text-scan.ts
/** Bindings of this module: those of others are looked up anew each time that a loop uses them. */
const table$1 = characters;
const { none: noneKind, word: wordKind$1, unspaced: unspacedKind$1, symbol: symbolKind, surrogate: surrogateKind } = shifted$1;
const kinds$6 = kindBits;
const folds$1 = foldBits$1;
const writtenFold = writtenFoldBit;
const longest = longestToken;
const seed$1 = hashSeed;
const withLow = keyWithLow;
const withHigh = keyWithHigh;
const withUnit = hashWith;
function textScan() {
	return {
		text: "",
		units: new Uint16Array(unitsAtOnce),
		base: 0,
		loaded: 0,
		start: 0,
		end: 0,
		isSimple: true,
		folded: new Uint16Array(longest),
		hash: 0,
		low: 0,
		high: 0,
		isSimpleText: true
	};
}
/** Sets a scan to the beginning of a text, whose key goes on from `key`. */
function beginScan(scan, text, key) {
	scan.text = text;
	scan.low = key.low;
	scan.high = key.high;
	scan.isSimpleText = true;
	load(scan, 0);
}
/** Goes to the next token, and tells whether there is one. */
function scanToken(scan) {
	const { units } = scan;
	let start = skipped$1(scan, scan.end);
	while (scan.loaded - start <= longest && scan.base + scan.loaded < scan.text.length) {
		load(scan, scan.base + beforeHalf(units, start, scan.loaded));
		start = skipped$1(scan, 0);
	}
	if (start === scan.loaded) return false;
	scan.start = start;
	const read = table$1[units[start] ?? 0] ?? 0;
	switch (read & kinds$6) {
		case wordKind$1:
			scanWord(scan);
			return true;
		case unspacedKind$1:
			scanUnspaced(scan, read);
			return true;
		case symbolKind:
			scanSign(scan, read);
			return true;
		default:
			scanOther(scan);
			return true;
	}
}
/** Where the next token begins. */
function skipped$1(scan, from) {
	const { units, loaded } = scan;
	let at = from;
	while (at < loaded) {
		const unit = units[at] ?? 0;
		const read = table$1[unit] || readCharacter(unit);
		if ((read & kinds$6) === surrogateKind) {
			scan.isSimpleText = false;
			return tokenStart(units, at, loaded);
		}
		if ((read & kinds$6) !== noneKind) return at;
		at += 1;
	}
	return loaded;
}
function scanWord(scan) {
	const { units, start, folded } = scan;
	const to = Math.min(scan.loaded, start + longest);
	let { low, high } = scan;
	let hash = seed$1;
	let at = start;
	while (at < to) {
		const unit = units[at] ?? 0;
		const read = table$1[unit] || readCharacter(unit);
		const fold = read & folds$1;
		if ((read & kinds$6) === wordKind$1 && fold !== 0) {
			if ((read & writtenFold) !== 0) {
				low = withLow(low, fold);
				high = withHigh(high, fold);
			}
		} else if (unit !== 39 && unit !== 8217 || !isSimpleWordAt(units, at + 1, to)) break;
		folded[at - start] = fold;
		hash = withUnit(hash, fold);
		at += 1;
	}
	scan.low = low;
	scan.high = high;
	scan.hash = hash;
	scan.end = at;
	scan.isSimple = true;
	if (at < to && mayGoOn(units, at, to)) scanOther(scan);
}
function isSimpleWordAt(units, at, to) {
	if (at >= to) return false;
	const read = readCharacter(units[at] ?? 0);
	return (read & kinds$6) === wordKind$1 && (read & folds$1) !== 0;
}
/** Whether a word may go on behind its simple characters, with one that is not simple. */
function mayGoOn(units, at, to) {
	const unit = units[at] ?? 0;
	const isApostrophe = unit === 39 || unit === 8217;
	if (isApostrophe && at + 1 >= to) return false;
	const found = readCharacter(isApostrophe ? units[at + 1] ?? 0 : unit) & kinds$6;
	return found === wordKind$1 || found === surrogateKind;
}
/** A character of a script without spaces. */
function scanUnspaced(scan, read) {
	const { units, start, loaded } = scan;
	const next = start + 1 < loaded ? readCharacter(units[start + 1] ?? 0) : 0;
	const isMarked = (next & 524288) !== 0 || (next & kinds$6) === surrogateKind;
	if ((read & folds$1) === 0 || isMarked) scanOther(scan);
	else scanRun(scan, read, start + 1);
}
/** A run of one sign. */
function scanSign(scan, read) {
	const { units, start } = scan;
	if ((read & folds$1) === 0) {
		scanOther(scan);
		return;
	}
	const to = Math.min(scan.loaded, start + longest);
	const unit = units[start];
	let at = start + 1;
	while (at < to && units[at] === unit) at += 1;
	scanRun(scan, read, at);
}
/** Takes a character that folds by itself, and its repetitions up to `end`. */
function scanRun(scan, read, end) {
	const { folded, start } = scan;
	const fold = read & folds$1;
	const isWritten = (read & writtenFold) !== 0;
	let hash = seed$1;
	for (let at = start; at < end; at += 1) {
		folded[at - start] = fold;
		hash = withUnit(hash, fold);
		if (isWritten) {
			scan.low = withLow(scan.low, fold);
			scan.high = withHigh(scan.high, fold);
		}
	}
	scan.hash = hash;
	scan.end = end;
	scan.isSimple = true;
}
/** Any token, without the shortcuts. */
function scanOther(scan) {
	scan.end = tokenEnd(scan.units, scan.start, scan.loaded);
	scan.isSimple = false;
	scan.isSimpleText = false;
}
/** What is loaded may end between the halves of a pair, which then look like no token. */
function beforeHalf(units, start, loaded) {
	const last = units[loaded - 1] ?? 0;
	return start === loaded && start > 0 && last >= 55296 && last < 56320 ? start - 1 : start;
}
function load(scan, base) {
	scan.base = base;
	scan.loaded = copyUnits(scan.text, base, scan.units);
	scan.start = 0;
	scan.end = 0;
}
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
// src/dataset/text/refusal-patterns.ts
const does = "(?:help(?! (?:but|it|myself|feeling|thinking|falling|wondering))|assist|provide|fulfil|fulfill|comply|answer|respond|create|generate|write|produce|offer|give|share|engage|participate|complete|do (?:that|this|so)|promote|encourage|condone|discuss|tell you|advise|satisfy|proceed|accommodate|process|carry out|endorse|facilitate|make (?:jokes|fun)|teach|support|in good conscience)";
const cannot = "(?:cannot|can't|can not|won't|will not|am not able to|'m not able to|am unable to|'m unable to|must decline to|am not (?:programmed|allowed|permitted|designed|authorized|authorised) to|'m not (?:programmed|allowed|permitted|designed|authorized|authorised) to|am not (?:comfortable|going to)|'m not (?:comfortable|going to))";
const refusalWords = [
	{
		language: "en",
		words: "sorry apologize apologise apologies cannot can't won't unable decline declining refuse inappropriate unethical illegal not against",
		patterns: [
			new RegExp(`\\bi(?: ${cannot}|'m (?:not able|unable) to| ${cannot.replaceAll("'m", "am")}|${cannot})(?: \\w+ly)?,? (?:\\w+ ){0,2}?${does}\\b`),
			new RegExp(`\\bi(?:'m| am) (?:just |only )?(?:an? )?(?:ai|assistant|language model)[^.]{0,80}\\b(?:cannot|can't|unable to|not able to|not programmed to) ${does}\\b`),
			/\b(?:sorry|apologize|apologise|apologies|unfortunately|regret)\b[^.!?]{0,60}\b(?:i|we) (?:cannot|can't|can not|won't|will not|am unable|am not able|must decline|refuse|do not feel|don't feel)\b/,
			/\bi(?:'m| am) sorry,? (?:but )?(?:i|this|that|your request|the request|as an ai|no)\b[^.!?]{0,80}\b(?:not|cannot|can't|unable|against|inappropriate|unethical|illegal|violates?)\b/,
			/\bi (?:must|have to|need to|will have to|respectfully|politely) (?:respectfully |politely )?(?:decline|refuse)\b|\bi (?:decline|refuse) to (?:answer|help|assist|provide|write|create|generate|comply|engage|take part|participate)\b/,
			/\b(?:it is|it's|it would|would|that is|that's|this is|don't think it's) (?:be )?(?:(?:not|never|neither) (?:\w+ (?:or|and|nor) )?(?:appropriate|acceptable|ethical|okay|legal)|(?:\w+ (?:or|and) )?(?:inappropriate|unethical|illegal))(?: (?:or|and|nor) \w+)?(?: for me)? to (?:provide|suggest|promote|encourage|ask|make|engage|discuss|assist|help|offer|give|write|create|generate|share|participate|speculate|perpetuate)\b/,
			/\bi cannot (?:and will not|, in good conscience)\b|\b(?:cannot|can't|won't|will not) (?:and (?:will|shall) not )?(?:help|assist)(?: you)? (?:with|in) (?:that|this|your request)\b/
		]
	},
	{
		language: "de",
		words: "leider entschuldigung entschuldige tut leid nicht bedaure",
		patterns: [
			/\b(?:tut mir leid|leider|entschuldigung|entschuldige|bedaure)\b[^.!?]{0,70}\b(?:kann|darf|werde|möchte|könnte)\b[^.!?]{0,60}\b(?:nicht|keine|keinen|kein)\b/,
			/\bich (?:kann|darf|werde|möchte) (?:\S+ ){0,6}?(?:nicht|keine|keinen|kein)\b[^.!?]{0,60}\b(?:helfen|unterstützen|beantworten|bereitstellen|geben|schreiben|erstellen|anbieten|nachkommen|erfüllen|behilflich|weiterhelfen)\b/,
			/\bich bin nicht in der lage\b|\bich muss (?:\S+ ){0,3}?ablehnen\b/
		]
	},
	{
		language: "fr",
		words: "désolé désolée peux puis malheureusement regrette navré refuse excuse",
		patterns: [
			/(?:désolée?|navrée?|malheureusement|regrette|m'excuse)[^.!?]{0,60}\bje ne (?:peux|puis|suis)\b/,
			/\bje ne (?:peux|puis|suis|vais|saurais) (?:malheureusement |absolument )?(?:pas|en mesure)[^.!?]{0,30}\b(?:aider|fournir|répondre|assister|écrire|créer|donner|satisfaire|accéder|générer|proposer|encourager|participer|vous accompagner)/,
			/\bje (?:dois|me dois de|vais devoir) (?:décliner|refuser)|\bje refuse de\b/
		]
	},
	{
		language: "es",
		words: "siento puedo lamento disculpa disculpe lamentablemente desafortunadamente perdón negarme",
		patterns: [
			/(?:lo siento|lamento|lamentablemente|desafortunadamente|disculp[ae]|perdón)[^.!?]{0,60}\bno (?:puedo|podré|me es posible|estoy en condiciones)/,
			/\bno (?:puedo|podré|voy a|debo) (?:ayudar|proporcionar|asistir|responder|cumplir|escribir|crear|dar|ofrecer|generar|brindar|participar|apoyar|promover|facilitar)/,
			/\b(?:debo|tengo que) (?:negarme|rechazar|declinar)/
		]
	},
	{
		language: "pt",
		words: "desculpe desculpa posso lamento infelizmente sinto recusar",
		patterns: [
			/(?:desculp[ae]|lamento|infelizmente|sinto muito|peço desculpas?)[^.!?]{0,60}\bnão (?:posso|consigo|poderei|sou capaz)/,
			/\bnão (?:posso|consigo|poderei|vou|devo) (?:te |lhe |o |a )?(?:ajud|fornec|responder|assist|cumprir|escrever|criar|dar|oferecer|gerar|atender|participar|apoiar|auxiliar)/,
			/\b(?:devo|tenho que|preciso) (?:me )?recusar/
		]
	},
	{
		language: "it",
		words: "dispiace scusa scusi posso purtroppo spiacente rifiutare",
		patterns: [
			/(?:mi dispiace|spiacente|purtroppo|mi scus[oi]|scus[ai])[^.!?]{0,60}\bnon (?:posso|sono in grado|mi è possibile|potrò)/,
			/\bnon (?:posso|potrò|sono in grado di|intendo) (?:aiutar|fornir|risponder|assister|scriver|crear|dar|offrir|generar|soddisfar|partecipar|supportar)/,
			/\bdevo (?:rifiutar|declinar)/
		]
	},
	{
		language: "nl",
		words: "sorry spijt helaas kan niet excuses",
		patterns: [/(?:het spijt me|sorry|helaas|excuses)[^.!?]{0,60}\b(?:kan|mag|wil|zal) (?:ik )?[^.!?]{0,40}\b(?:niet|geen)\b/, /\bik (?:kan|mag|zal|wil) (?:\S+ ){0,6}?(?:niet|geen)\b[^.!?]{0,50}\b(?:helpen|assisteren|beantwoorden|verstrekken|geven|schrijven|maken|voldoen|bieden)/]
	},
	{
		language: "sv",
		words: "tyvärr ledsen beklager desværre undskyld kan",
		patterns: [/(?:tyvärr|jag är ledsen|förlåt|beklager|desværre|dessverre|undskyld)[^.!?]{0,60}\bkan (?:jag |jeg )?(?:inte|ikke)\b/, /\b(?:jag|jeg) kan (?:tyvärr |desværre |dessverre )?(?:inte|ikke) (?:hjälpa|hjælpe|hjelpe|ge|gi|give|svara|svare|skriva|skrive|tillhandahålla|bistå|assistera)/]
	},
	{
		language: "pl",
		words: "przepraszam przykro niestety mogę",
		patterns: [/(?:przepraszam|przykro mi|niestety)[^.!?]{0,60}\bnie (?:mogę|jestem w stanie|będę)/, /\bnie mogę (?:ci |panu |pani |w tym |tego )?(?:pomóc|udzielić|odpowiedzieć|napisać|stworzyć|dostarczyć|spełnić|zrobić)/]
	},
	{
		language: "ru",
		words: "извините простите жаль могу сожалению прошу вынужден вынуждена",
		patterns: [
			/(?:извините|простите|мне (?:очень )?жаль|к сожалению|прошу прощения|сожалею)[^.!?]{0,60}(?:я )?не (?:могу|смогу|в состоянии|имею права|буду)/,
			/я не (?:могу|смогу|буду|в состоянии) (?:вам |тебе |с этим |в этом )?(?:помочь|помогать|предостав|ответить|отвечать|написать|создать|выполнить|дать|участвовать|поддерж|оказать)/,
			/вынужден[а]? отказать/
		]
	},
	{
		language: "uk",
		words: "вибачте перепрошую жаль можу",
		patterns: [/(?:вибачте|перепрошую|на жаль|мені шкода)[^.!?]{0,60}(?:я )?не (?:можу|зможу)|я не (?:можу|зможу) (?:вам |з цим )?(?:допомогти|надати|відповісти|написати|виконати)/]
	},
	{
		language: "tr",
		words: "üzgünüm maalesef yardımcı yapamam veremem olamam edemem özür",
		patterns: [/(?:üzgünüm|maalesef|özür dilerim|ne yazık ki)[^.!?]{0,90}(?:amam|emem|amıyorum|emiyorum|amayız|emeyiz|mümkün değil)/, /(?:yardımcı olamam|yardım edemem|bunu yapamam|yanıt veremem|cevap veremem|yardımcı olamıyorum|bilgi veremem)/]
	},
	{
		language: "vi",
		words: "xin lỗi tiếc không",
		patterns: [/(?:xin lỗi|rất tiếc)[^.!?]{0,60}không thể|tôi không thể (?:giúp|hỗ trợ|cung cấp|trả lời|viết|tạo|đáp ứng|thực hiện)/]
	},
	{
		language: "id",
		words: "maaf tidak",
		patterns: [/maaf[^.!?]{0,50}(?:saya |kami )?(?:tidak|tak) (?:bisa|dapat|boleh)|saya (?:tidak|tak) (?:bisa|dapat) (?:membantu|memberikan|menjawab|menyediakan|menulis|membuat|memenuhi)/]
	},
	{
		language: "ar",
		words: "آسف عذرا عذراً اعتذر أعتذر للأسف أستطيع يمكنني",
		patterns: [/(?:آسف|عذرا|أعتذر|اعتذر|للأسف|المعذرة)[^.!؟]{0,60}(?:لا (?:أستطيع|استطيع|يمكنني|أقدر)|لن (?:أستطيع|أتمكن)|لست قادر)/, /(?:لا (?:أستطيع|استطيع|يمكنني)|لن أستطيع) (?:مساعدت|المساعدة|تقديم|الإجابة|كتابة|توفير|تلبية|أن أساعد|إنشاء)/]
	},
	{
		language: "fa",
		words: "متاسفم متأسفم متأسفانه متاسفانه ببخشید نمی‌توانم",
		patterns: [/(?:متاسف|متأسف|ببخشید|عذر می)[^.!؟]{0,80}(?:نمی.?توانم|قادر نیستم)|نمی.?توانم[^.!؟]{0,30}(?:کمک|ارائه|پاسخ)/]
	},
	{
		language: "hi",
		words: "क्षमा माफ़ माफ खेद सकता सकती असमर्थ",
		patterns: [/(?:क्षमा|माफ़|माफ|खेद)[^।!?]{0,90}(?:नहीं (?:कर |दे |बता |लिख )?(?:सकता|सकती|सकते)|असमर्थ)/, /मैं [^।!?]{0,60}(?:मदद|सहायता|जानकारी|उत्तर|जवाब)[^।!?]{0,30}नहीं (?:कर|दे|प्रदान कर)? ?(?:सकता|सकती)/]
	},
	{
		language: "zh",
		words: "抱歉 对不 對不 很遗 無法 无法 不能",
		patterns: [/(?:抱歉|对不起|對不起|很遗憾|很遺憾)[^。！？]{0,40}(?:不能|无法|無法|不会|不會|不可以|拒绝|拒絕|不便)/, /我(?:不能|无法|無法|不会|不會|拒绝|拒絕)(?:为您|为你|為您|為你|向您|向你|给你|给您)?(?:提供|帮助|幫助|回答|协助|協助|满足|滿足|支持|生成|撰写|撰寫|参与|參與|完成|执行|給出|给出|这样做)/]
	},
	{
		language: "ja",
		words: "申し すみ ごめ 残念 でき お答 お手 いた",
		patterns: [/(?:申し訳|すみません|ごめんなさい|恐れ入り|残念ながら)[^。！？]{0,70}(?:できません|できかねます|出来ません|いたしかねます|致しかねます|お断り|応じられません|お答えできません)/, /(?:お手伝い|お答え|提供|支援|お応え|対応|協力|お教え)(?:する|を)?(?:こと)?(?:は|が)?(?:できません|できかねます|いたしかねます|出来ません)/]
	},
	{
		language: "ko",
		words: "죄송 미안 유감 도와 제공 수없 없습",
		patterns: [/(?:죄송|미안|유감)[^.!?]{0,80}(?:수 없|수는 없|없습니다|어렵습니다|않습니다|불가능|거절)/, /(?:도와드릴|도움을 드릴|제공할|제공해 드릴|답변할|답변드릴|응할|작성할) 수(?:가|는)? 없/]
	},
	{
		language: "th",
		words: "ขอ เสี ไม่",
		patterns: [/(?:ขอโทษ|ขออภัย|เสียใจ)[^\n]{0,60}ไม่(?:สามารถ|อาจ)|ไม่สามารถ(?:ช่วย|ให้ข้อมูล|ตอบ|ให้ความช่วยเหลือ|เขียน|สร้าง)/]
	}
];
// src/dataset/text/word-index.ts
/**
* An index of words by entry (a number above 0 of the caller's). In scripts without spaces and in Hangul, where words are
* inflected, an entry is the pair of its first two characters.
*/
function wordIndex(words) {
	const hashes = new Int32Array(slots);
	const entries = new Uint32Array(slots);
	const units = new Uint16Array(longestSample + 1);
	const slotOf = (hash) => {
		let slot = hash & slots - 1;
		while (entries[slot] !== 0 && hashes[slot] !== hash) slot = slot + 1 & slots - 1;
		return slot;
	};
	for (const [word, entry] of words) {
		const hash = hashOfWord$1(word);
		const slot = slotOf(hash);
		hashes[slot] = hash;
		entries[slot] = (entries[slot] ?? 0) | entry;
	}
	return { scan: (text, limit, seen) => {
		const count = Math.min(copyUnits(text, 0, units), limit, longestSample);
		units[count] = 32;
		let found = 0;
		let before = 0;
		let at = 0;
		while (at < count) {
			const unit = units[at] ?? 0;
			const kind = (table[unit] || readCharacter(unit)) & kinds$5;
			if (kind === unspacedKind || unit >= 44032 && isHangul(unit)) {
				if (before !== 0) {
					const entry = entries[slotOf(pairHash(before, unit))] ?? 0;
					if (entry !== 0) seen(entry);
				}
				before = unit;
				found += 1;
				at += 1;
				continue;
			}
			before = 0;
			if (kind !== wordKind && !isApostrophe(unit)) {
				at += 1;
				continue;
			}
			const end = readWord(units, at);
			const entry = entries[slotOf(finished$1(wordHash, end - at))] ?? 0;
			if (entry !== 0) seen(entry);
			found += 1;
			at = end;
		}
		return found;
	} };
}
/** Of the word that `readWord` read. */
let wordHash = 0;
/** Hashes the word that begins at a place; gives where it ends, which is before the last unit. */
function readWord(units, from) {
	let hash = 0;
	let at = from;
	for (;;) {
		const unit = units[at] ?? 0;
		const read = table[unit] || readCharacter(unit);
		if ((read & kinds$5) === wordKind && (unit < 44032 || !isHangul(unit))) hash = imul$1(hash ^ (read & folds || unit), prime);
		else if (isApostrophe(unit)) hash = imul$1(hash ^ 39, prime);
		else break;
		at += 1;
	}
	wordHash = hash;
	return at;
}
function isApostrophe(unit) {
	return unit === 39 || unit === 8217;
}
/** Bindings of this module: those of others are looked up anew each time that a loop uses them. */
const table = characters;
const { word: wordKind, unspaced: unspacedKind } = shifted$1;
const kinds$5 = kindBits;
const folds = foldBits$1;
const finished$1 = hashOfAll;
const { imul: imul$1 } = Math;
const prime = 2654435761;
/** No sample is longer. */
const longestSample = 1e3;
const slots = 8192;
function isHangul(unit) {
	return unit >= 44032 && unit < 55204;
}
function pairHash(first, second) {
	return hashOfAll(imul$1(imul$1(1540483477 ^ first, prime) ^ second, prime), 2);
}
function hashOfWord$1(word) {
	if ((readCharacter(word.charCodeAt(0)) & 458752) === shifted$1.unspaced || isHangul(word.charCodeAt(0))) return pairHash(word.charCodeAt(0), word.charCodeAt(1));
	let hash = 0;
	for (let at = 0; at < word.length; at += 1) {
		const unit = word.charCodeAt(at);
		hash = imul$1(hash ^ (unit === 8217 ? 39 : readCharacter(unit) & 65535 || unit), prime);
	}
	return hashOfAll(hash, word.length);
}
// src/dataset/text/refusal.ts
/**
* Whether a response declines to do what it was asked, by narrow patterns of the languages in `refusalWords` over its first
* 400 characters. Not: one that goes on to comply, as two-voiced jailbreaks do; nor one that declines without saying so, or
* in another language.
*/
function isRefusal$1(text) {
	languages$1 = 0;
	index$1.scan(text, opening$1, note$3);
	if (languages$1 === 0) return false;
	const shown = plain$3(text.slice(0, opening$1));
	return refusalWords.some((row, number) => (languages$1 & 1 << number) !== 0 && row.patterns.some((pattern) => pattern.test(shown))) && !complies(text);
}
const opening$1 = 400;
/** Where compliance behind a refusal is looked for. */
const continuation = 4e3;
/** The languages of which a word was seen, one bit each. */
let languages$1 = 0;
function note$3(entry) {
	languages$1 |= entry;
}
const index$1 = wordIndex(refusalWords.flatMap((row, number) => row.words.split(" ").map((word) => [word, 1 << number])));
function plain$3(text) {
	return text.normalize("NFC").toLowerCase().replaceAll("’", "'").replaceAll(/\s+/g, " ");
}
/** Whether a second voice, or a change of mind, follows. */
function complies(text) {
	const shown = text.slice(0, continuation);
	return turn.test(shown) || label$1.test(shown.slice(0, 60)) && secondLabel.test(shown) || persona.test(shown);
}
const turn = /[.!?:\])。！：]["'*]*\s*["'*]*(?:sure(?: thing)?[,!]|of course[,!]|certainly[,!]|absolutely[,!]|okay,? here|but here(?:'s| is) (?:how|what|the)|natürlich[,!]|bien sûr[,!]|por supuesto[,!]|claro[,!]|certo[,!]|конечно[,!]|当然[，！]|もちろん|물론)/iu;
const label$1 = /^\s*(?:\[[^\]\n]{2,30}\]|\([^)\n]{2,30}\)|\*{0,2}[\p{L}\p{N}\p{So} _-]{2,25}:)/u;
const secondLabel = /\n\s*(?:\[[^\]\n]{2,30}\]|\([^)\n]{2,30}\)|\*{0,2}[\p{L}\p{N}\p{So} _-]{2,25}:)/u;
const persona = /\n\W*(?:developer mode|dan|stan|dude|jailbr(?:eak|oken)|unfiltered|uncensored|evil|anti-?gpt)\b[^\n]{0,25}[:\])]/iu;
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
function languageOf$1(text) {
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
	counts$1.fill(0);
	const words = index.scan(text, sampleUnits, count$1);
	let best = 0;
	for (let language = 1; language < counts$1.length; language += 1) if ((counts$1[language] ?? 0) > (counts$1[best] ?? 0)) best = language;
	const hits = counts$1[best] ?? 0;
	const next = counts$1.reduce((most, hit, language) => language === best ? most : Math.max(most, hit), 0);
	return hits >= least$1.hits && hits >= least$1.share * words && hits >= least$1.lead * next ? languages[best] ?? null : null;
}
/** What it takes to name a language: so many function words, so large a part of all, so many times the next language's. */
const least$1 = {
	hits: 5,
	share: .15,
	lead: 1.4
};
const sampleUnits = 600;
const counts$1 = new Uint16Array(languages.length);
function count$1(entry) {
	for (let rest = entry; rest !== 0; rest &= rest - 1) {
		const language = 31 - Math.clz32(rest & -rest);
		counts$1[language] = (counts$1[language] ?? 0) + 1;
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
			const index = known$3[unit] || indexOf(unit);
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
const known$3 = /* @__PURE__ */ new Uint8Array(1114112);
function indexOf(codePoint) {
	const before = known$3[codePoint] ?? 0;
	if (before !== 0) return before;
	const character = String.fromCodePoint(codePoint);
	const script = patterns.findIndex((pattern) => pattern.test(character));
	const index = letter$1.test(character) ? firstScript + (script < 0 ? scripts.length : script) : noLetter;
	known$3[codePoint] = index;
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
	const language = languageOf$1(response);
	if (language === null) return false;
	const before = languageOf$1(prompt);
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
// src/dataset/corpus/corpus.ts
/** Where each number of an exchange stands in `EncodedBlock.exchanges`. */
const field = {
	/** 0-based over the dataset, in file order. */
	row: 0,
	/** Indices into `tokens`: the prompt is `[prompt, response)`, the response `[response, end)`. */
	prompt: 1,
	response: 2,
	end: 3,
	/** Of the response, folded (see `foldedKey`): equal keys mean equal answers. Two 32-bit halves. */
	responseKeyLow: 4,
	responseKeyHigh: 5,
	promptKeyLow: 6,
	promptKeyHigh: 7,
	/** Bits of `mark`. */
	marks: 8,
	/** Harm scores of the prompt (low 16 bits) and the response (high 16 bits): `round(1000 × probability)`. */
	harm: 9,
	/** Tokens that were left out of a very long prompt or response. */
	omitted: 10
};
/** What is known of an exchange besides its tokens. */
const mark = {
	/** The response declines to answer. */
	refusal: 1,
	/** Training asks for this response; absent for rejected answers of preferences. */
	wanted: 2,
	/** The response is the label of a class. */
	label: 4,
	/** The response is mostly in another script or language than the prompt. */
	languageSwitch: 8,
	/** The harm model knows the prompt's language. */
	harmKnown: 16,
	/** Most of the response is code. */
	code: 32
};
/** Tokens kept of each segment of a prompt and of each response: so many at its beginning, so many at its end. */
const kept$1 = {
	head: 384,
	tail: 128
};
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
	return (isRefusal$1(response) ? mark.refusal : 0) | (languageSwitch(prompt, response) ? mark.languageSwitch : 0) | (isCode(response) ? mark.code : 0);
}
/** A number that is none, or no probability, is a fault of the model: it must not look like harmlessness. */
function thousandths(probability) {
	if (!(probability >= 0 && probability <= 1)) throw new RangeError(`The harm model gave ${probability}, which is no probability.`);
	return Math.round(1e3 * probability);
}
// src/dataset/corpus/folded-key.ts
/** Equal for texts that a reader takes for the same answer: case, punctuation and white space do not count. */
function foldedKey(text) {
	const hash = beginKey();
	addToKey(hash, text);
	return finishedKey(hash.low, hash.high);
}
function beginKey() {
	return {
		low: keyStart.low,
		high: keyStart.high
	};
}
/** Goes on with one more text, as though it stood in a line of its own. */
function addToKey(hash, text) {
	if (!hashSimple(text, hash)) hashFolded(text.normalize("NFKC").toLowerCase(), hash);
}
/** Hashes a text whose characters fold one by one; leaves the hash alone and gives false where one does not. */
function hashSimple(text, hash) {
	const { low, high } = hash;
	for (let from = 0; from < text.length; from += units$1.length) {
		if (hashUnits(copyUnits(text, from, units$1), hash)) continue;
		hash.low = low;
		hash.high = high;
		return false;
	}
	return true;
}
function hashUnits(count, hash) {
	let { low, high } = hash;
	for (let at = 0; at < count; at += 1) {
		const unit = units$1[at] ?? 0;
		const read = characters[unit] || readCharacter(unit);
		if ((read & 2097152) !== 0) {
			low = keyWithLow(low, read & foldBits$1);
			high = keyWithHigh(high, read & foldBits$1);
		} else if ((read & 65535) === 0 && (read & 458752) !== shifted$1.none) return false;
	}
	hash.low = low;
	hash.high = high;
	return true;
}
/** Used for one text after another. */
const units$1 = new Uint16Array(unitsAtOnce);
function hashFolded(text, hash) {
	let { low, high } = hash;
	let at = 0;
	while (at < text.length) {
		const codePoint = text.codePointAt(at) ?? 0;
		const end = at + (codePoint > 65535 ? 2 : 1);
		const isWritten = (readCharacter(codePoint) & writtenBit) !== 0;
		for (; at < end; at += 1) {
			if (!isWritten) continue;
			low = keyWithLow(low, text.charCodeAt(at));
			high = keyWithHigh(high, text.charCodeAt(at));
		}
	}
	hash.low = low;
	hash.high = high;
}
// src/dataset/corpus/growing-numbers.ts
function growingNumbers() {
	return {
		numbers: /* @__PURE__ */ new Uint32Array(4096),
		length: 0
	};
}
function push(list, value) {
	if (list.length === list.numbers.length) {
		const larger = new Uint32Array(2 * list.length);
		larger.set(list.numbers);
		list.numbers = larger;
	}
	list.numbers[list.length] = value;
	list.length += 1;
}
/** The list, in an array of its own length. */
function taken(list) {
	return list.numbers.slice(0, list.length);
}
// src/dataset/corpus/encode.ts
/** An encoder with the ids of one vocabulary. */
function encoder(vocabulary, appraise) {
	const tokens = growingNumbers();
	const exchanges = growingNumbers();
	return {
		add: (row, example) => {
			for (const exchange of example.exchanges) {
				const start = tokens.length;
				const prompt = addTexts$1(exchange.prompt, vocabulary, tokens);
				const end = tokens.length;
				const response = addTexts$1([exchange.response], vocabulary, tokens);
				const { marks, harm } = appraise(exchange);
				push(exchanges, row);
				push(exchanges, start);
				push(exchanges, end);
				push(exchanges, tokens.length);
				push(exchanges, response.key.low);
				push(exchanges, response.key.high);
				push(exchanges, prompt.key.low);
				push(exchanges, prompt.key.high);
				push(exchanges, marks | kindMarks[exchange.kind]);
				push(exchanges, harm);
				push(exchanges, prompt.omitted + response.omitted);
			}
		},
		block: () => ({
			tokens: taken(tokens),
			exchanges: taken(exchanges)
		})
	};
}
const kindMarks = {
	wanted: mark.wanted,
	unwanted: 0,
	label: mark.label | mark.wanted
};
/** Adds texts with boundaries between them; gives their key, and how many tokens were left out. */
function addTexts$1(segments, vocabulary, tokens) {
	const key = beginKey();
	let omitted = 0;
	for (const [index, segment] of segments.entries()) {
		if (index > 0) push(tokens, 0);
		omitted += addTokens(segment, vocabulary, tokens, key);
	}
	return {
		omitted,
		key: finishedKey(key.low, key.high)
	};
}
/** Adds what is kept of a text's tokens, and tells how many were left out between its beginning and its end. */
function addTokens(text, vocabulary, tokens, key) {
	beginScan(scan$6, text, key);
	const omitted = addHead(vocabulary, tokens) < headTokens ? 0 : addTail(vocabulary, tokens);
	if (scan$6.isSimpleText) {
		key.low = scan$6.low;
		key.high = scan$6.high;
	} else addToKey(key, text);
	return omitted;
}
function addHead(vocabulary, tokens) {
	let head = 0;
	while (head < headTokens && next(scan$6)) {
		add$1(tokens, vocabulary.addScanned(scan$6));
		head += 1;
	}
	return head;
}
/** Adds the last of the tokens that are left. Those in between are not looked up: only their places are kept a while. */
function addTail(vocabulary, tokens) {
	let found = 0;
	while (next(scan$6)) {
		tailStarts[found % tailTokens] = scan$6.base + scan$6.start;
		tailEnds[found % tailTokens] = scan$6.base + scan$6.end;
		found += 1;
	}
	const omitted = Math.max(0, found - tailTokens);
	for (let index = omitted; index < found; index += 1) {
		const place = index % tailTokens;
		push(tokens, vocabulary.add(scan$6.text.slice(tailStarts[place], tailEnds[place])));
	}
	return omitted;
}
/** Bindings of this module, for loops: those of others are looked up anew each time. */
const { head: headTokens, tail: tailTokens } = kept$1;
const next = scanToken;
const add$1 = push;
/** Used for one text after another. */
const scan$6 = textScan();
const tailStarts = new Uint32Array(tailTokens);
const tailEnds = new Uint32Array(tailTokens);
// src/dataset/corpus/packed-texts.ts
/** The text of an index from 0. */
function textAt(texts, index) {
	return texts.text.slice(index === 0 ? 0 : texts.ends[index - 1], texts.ends[index]);
}
// src/dataset/corpus/token-table.ts
/**
* A table for `limit` tokens of together `unitLimit` code units. A record of the pool is a token's id (two units), the
* lengths of its folded form and of its first spelling, and their units; a spelling like the folded form is left out.
* A slot is a token's hash and where its record begins; so one that is known is found in two places of memory.
*/
function tokenTable(limit, unitLimit) {
	let slots = /* @__PURE__ */ new Int32Array(4096);
	let pool = /* @__PURE__ */ new Uint16Array(8192);
	let poolEnd = 1;
	let records = /* @__PURE__ */ new Int32Array(1024);
	let size = 0;
	/** The slot of a token, or the free one where it belongs. */
	const slotOf = (folded, length, hash) => {
		const mask = slots.length - 1;
		let slot = hash << 1 & mask;
		for (;;) {
			const record = slots[slot + 1] ?? 0;
			if (record === 0) return slot;
			if (slots[slot] === hash && isFolded(record, folded, length)) return slot;
			slot = slot + 2 & mask;
		}
	};
	const isFolded = (record, folded, length) => {
		if (pool[record + 2] !== length) return false;
		for (let at = 0; at < length; at += 1) if (pool[record + header + at] !== folded[at]) return false;
		return true;
	};
	const idIn = (record) => (pool[record + 1] ?? 0) << 16 | (pool[record] ?? 0);
	const find = (folded, length, hash) => {
		const record = slots[slotOf(folded, length, hash) + 1] ?? 0;
		return record === 0 ? 0 : idIn(record);
	};
	const add = (folded, length, hash, units, from, to) => {
		const slot = slotOf(folded, length, hash);
		const record = slots[slot + 1] ?? 0;
		return record === 0 ? insert(slot, folded, length, hash, units, from, to) : idIn(record);
	};
	const insert = (slot, folded, length, hash, units, from, to) => {
		const spelled = isSame(folded, length, units, from, to) ? 0 : to - from;
		const record = poolEnd;
		const end = record + header + length + spelled;
		if (size >= limit || end > unitLimit) return 0;
		size += 1;
		poolEnd = end;
		makeRoom();
		pool[record] = size & 65535;
		pool[record + 1] = size >>> 16;
		pool[record + 2] = length;
		pool[record + 3] = spelled;
		for (let at = 0; at < length; at += 1) pool[record + header + at] = folded[at] ?? 0;
		for (let at = 0; at < spelled; at += 1) pool[record + header + length + at] = units[from + at] ?? 0;
		records[size] = record;
		slots[slot] = hash;
		slots[slot + 1] = record;
		if (size * 4 > slots.length) slots = rehashed(slots);
		return size;
	};
	const makeRoom = () => {
		if (size === records.length) {
			const larger = new Int32Array(records.length * 2);
			larger.set(records);
			records = larger;
		}
		if (poolEnd > pool.length) {
			const larger = new Uint16Array(Math.max(poolEnd, pool.length * 2));
			larger.set(pool);
			pool = larger;
		}
	};
	const spellingStart = (record) => pool[record + 3] === 0 ? record + header : record + header + (pool[record + 2] ?? 0);
	const spellingLength = (record) => pool[record + 3] || (pool[record + 2] ?? 0);
	return {
		size: () => size,
		find,
		add,
		text: (id) => {
			if (id < 1 || id > size) return "";
			const record = records[id] ?? 0;
			const start = spellingStart(record);
			return textOf$3(pool, start, start + spellingLength(record));
		},
		packed: () => {
			const ends = new Uint32Array(size);
			const units = new Uint16Array(poolEnd);
			let end = 0;
			for (let id = 1; id <= size; id += 1) {
				const record = records[id] ?? 0;
				const start = spellingStart(record);
				const length = spellingLength(record);
				for (let at = 0; at < length; at += 1) units[end + at] = pool[start + at] ?? 0;
				end += length;
				ends[id - 1] = end;
			}
			return {
				units: units.slice(0, end),
				ends
			};
		},
		isSpelled: (id, units, from, to) => {
			const record = records[id] ?? 0;
			if (spellingLength(record) !== to - from) return false;
			const start = spellingStart(record);
			for (let at = 0; at < to - from; at += 1) if (pool[start + at] !== units[from + at]) return false;
			return true;
		}
	};
}
const header = 4;
const { fromCharCode } = String;
/** Four units at a time: for words that is sooner done than a call with all of them. */
function textOf$3(pool, from, to) {
	if (to - from > longestInParts) return Reflect.apply(fromCharCode, null, pool.subarray(from, to));
	let text = "";
	let at = from;
	for (; at + 4 <= to; at += 4) text += fromCharCode(pool[at] ?? 0, pool[at + 1] ?? 0, pool[at + 2] ?? 0, pool[at + 3] ?? 0);
	for (; at < to; at += 1) text += fromCharCode(pool[at] ?? 0);
	return text;
}
/** Longer texts that are put together stay in parts until somebody reads them. */
const longestInParts = 12;
function isSame(folded, length, units, from, to) {
	if (to - from !== length) return false;
	for (let at = 0; at < length; at += 1) if (folded[at] !== units[from + at]) return false;
	return true;
}
function rehashed(slots) {
	const larger = new Int32Array(slots.length * 2);
	const mask = larger.length - 1;
	for (let at = 0; at < slots.length; at += 2) {
		const record = slots[at + 1] ?? 0;
		if (record === 0) continue;
		const hash = slots[at] ?? 0;
		let slot = hash << 1 & mask;
		while (larger[slot + 1] !== 0) slot = slot + 2 & mask;
		larger[slot] = hash;
		larger[slot + 1] = record;
	}
	return larger;
}
// src/dataset/corpus/vocabulary.ts
/** The largest vocabulary; rows of later tokens are not assessed for what those tokens would show. */
const vocabularyLimit = 4e6;
/**
* Holds every token once, in typed arrays: some 50 bytes for a word. A vocabulary also ends where its tokens take more
* than 24 units each on average, so that a file of random long words does not take more memory than others.
*/
function growingVocabulary(limit = vocabularyLimit) {
	const table = tokenTable(limit, limit * 24 + 65536);
	/** The folded token that is being looked for. */
	const folded = new Uint16Array(256 * longestFold);
	/** A token that comes as a string. */
	const written = /* @__PURE__ */ new Uint16Array(257);
	/** Ids of tokens whose characters do not fold one by one, by a hash of their spelling: spares folding them again. */
	const spelled = new Uint32Array(spellings);
	/** Ids of tokens of one unit, which are most in scripts without spaces. */
	const single = /* @__PURE__ */ new Uint32Array(65536);
	let unnumbered = 0;
	const addUnits = (units, from, to) => {
		const end = to - from > 256 ? cutEnd(units, from) : to;
		let hash = hashSeed;
		for (let at = from; at < end; at += 1) {
			const fold = readCharacter(units[at] ?? 0) & foldBits$1;
			if (fold === 0) return addFolding(units, from, end);
			folded[at - from] = fold;
			hash = hashWith(hash, fold);
		}
		return counted(table.add(folded, end - from, hashOfAll(hash, end - from), units, from, end));
	};
	const addScanned = (scan) => {
		const { units, start, end } = scan;
		const length = end - start;
		if (!scan.isSimple || length > longestKnown) return addUnits(units, start, end);
		if (length > 1) return counted(table.add(scan.folded, length, finished(scan.hash, length), units, start, end));
		const unit = scan.folded[0] ?? 0;
		const known = single[unit] ?? 0;
		if (known !== 0) return known;
		const id = table.add(scan.folded, 1, finished(scan.hash, 1), units, start, end);
		single[unit] = id;
		return counted(id);
	};
	const addFolding = (units, from, to) => {
		const place = hashOf$5(units, from, to) & spellings - 1;
		const known = spelled[place] ?? 0;
		if (known !== 0 && table.isSpelled(known, units, from, to)) return known;
		const length = copyUnits(foldedToken(String.fromCharCode(...units.subarray(from, to))), 0, folded);
		const id = table.add(folded, length, hashOf$5(folded, 0, length), units, from, to);
		if (id !== 0) spelled[place] = id;
		return counted(id);
	};
	const counted = (id) => {
		if (id !== 0) return id;
		unnumbered += 1;
		return limit + 1;
	};
	return {
		limit,
		get size() {
			return table.size();
		},
		text: (id) => table.text(id),
		idOf: (token) => {
			const length = copyUnits(token, 0, folded);
			return length < token.length ? 0 : table.find(folded, length, hashOf$5(folded, 0, length));
		},
		add: (text) => addUnits(written, 0, copyUnits(text, 0, written)),
		addUnits,
		addScanned,
		packed: table.packed,
		unnumbered: () => unnumbered,
		countUnnumbered: (more) => {
			unnumbered += more;
		}
	};
}
/** Two spellings of a token that a reader takes for the same: case folded, compatibility forms made one. */
function foldedToken(text) {
	return text.slice(0, cutLength(text)).normalize("NFKC").toLowerCase();
}
/** Bindings of this module, for loops: those of others, and exported ones, are looked up anew each time. */
const longestKnown = 256;
const finished = hashOfAll;
/** Units to which NFKC and lower case bring one unit at most (U+FDFA becomes 18). */
const longestFold = 18;
const spellings = 16384;
function cutLength(text) {
	if (text.length <= 256) return text.length;
	return isFirstHalf(text.charCodeAt(255)) ? 255 : 256;
}
/** Where what is kept of a long token ends: not between the halves of a pair. */
function cutEnd(units, from) {
	return from + 256 - (isFirstHalf(units[from + 256 - 1] ?? 0) ? 1 : 0);
}
function isFirstHalf(unit) {
	return unit >= 55296 && unit < 56320;
}
function hashOf$5(units, from, to) {
	let hash = hashSeed;
	for (let at = from; at < to; at += 1) hash = hashWith(hash, units[at] ?? 0);
	return hashOfAll(hash, to - from);
}
// src/dataset/corpus/local-block.ts
/** The same, one row after another. */
function localEncoder(appraise) {
	const vocabulary = growingVocabulary();
	const { add, block } = encoder(vocabulary, appraise);
	return {
		add,
		block: () => ({
			...block(),
			texts: vocabulary.packed(),
			unnumbered: vocabulary.unnumbered()
		})
	};
}
/** The block of no rows. */
function emptyBlock() {
	const none = () => /* @__PURE__ */ new Uint32Array(0);
	return {
		tokens: none(),
		exchanges: none(),
		texts: {
			units: /* @__PURE__ */ new Uint16Array(0),
			ends: none()
		},
		unnumbered: 0
	};
}
/**
* Numbers a block as the whole dataset does, and moves its rows to begin at `firstRow`. Blocks that are joined in file
* order get the ids that one encoding of all rows would give, wherever they were cut. The block's own memory is used.
*/
function joinBlock(vocabulary, block, firstRow) {
	renumber(vocabulary, block, addUnits(vocabulary, block.texts), firstRow);
	return {
		tokens: block.tokens,
		exchanges: block.exchanges
	};
}
function addUnits(vocabulary, { units, ends }) {
	return addEach(vocabulary, ends.length, (number) => vocabulary.addUnits(units, number === 0 ? 0 : ends[number - 1] ?? 0, ends[number] ?? 0));
}
/** Adds texts to a vocabulary; gives their ids there, by their number from 1. */
function addTexts(vocabulary, texts) {
	return addEach(vocabulary, texts.ends.length, (number) => vocabulary.add(textAt(texts, number)));
}
/** Adds tokens, of numbers from 0; gives their ids by their number from 1. */
function addEach(vocabulary, count, add) {
	const before = vocabulary.unnumbered();
	const ids = new Uint32Array(count + 1);
	for (let number = 0; number < count; number += 1) ids[number + 1] = add(number);
	vocabulary.countUnnumbered(before - vocabulary.unnumbered());
	return ids;
}
/** A block whose ids are replaced by those of `ids`; an id that is not there could not be numbered. */
function renumbered(vocabulary, block, ids, firstRow) {
	const own = {
		tokens: block.tokens.slice(),
		exchanges: block.exchanges.slice()
	};
	renumber(vocabulary, own, ids, firstRow);
	return own;
}
function renumber(vocabulary, block, ids, firstRow) {
	const overflow = vocabulary.limit + 1;
	const { tokens, exchanges } = block;
	let unnumbered = 0;
	for (let at = 0; at < tokens.length; at += 1) {
		const id = ids[tokens[at] ?? 0] ?? overflow;
		if (id === overflow) unnumbered += 1;
		tokens[at] = id;
	}
	vocabulary.countUnnumbered(unnumbered);
	for (let at = field.row; at < exchanges.length; at += 11) exchanges[at] = (exchanges[at] ?? 0) + firstRow;
}
// src/dataset/corpus/read-numbers.ts
/** Reads `count` 32-bit numbers, in the byte order of this machine. Throws where the file ends before them. */
function readNumbers(descriptor, offset, count) {
	const numbers = new Uint32Array(count);
	const bytes = new Uint8Array(numbers.buffer);
	for (let read = 0; read < bytes.length;) {
		const more = readSync(descriptor, bytes, read, bytes.length - read, offset + read);
		if (more === 0) throw new Error("The temporary file of the corpus was cut short while it was read.");
		read += more;
	}
	return numbers;
}
// src/dataset/corpus/store.ts
/** A store that keeps up to `memoryBytes` of blocks; its file, of mode 0600, lies in a new folder within `folder`. */
function corpusStore(options) {
	const kept = [];
	let spill;
	let memory = 0;
	let exchanges = 0;
	let isClosed = false;
	const close = () => {
		isClosed = true;
		kept.length = 0;
		const open = spill;
		spill = void 0;
		if (open !== void 0) closeSpill(open);
	};
	const spilled = (block) => {
		try {
			spill ??= openSpill(options.folder);
			return writeBlock(spill, block);
		} catch (error) {
			close();
			const reason = error instanceof Error ? error.message : String(error);
			throw new Error(`The dataset does not fit in memory, and its numbers cannot be written to a temporary file in ${options.folder}: ${reason}. Make room there, or name another folder for temporary files (TMPDIR).`, { cause: error });
		}
	};
	return {
		add: (block) => {
			if (isClosed) throw new Error("The corpus store is closed.");
			const bytes = block.tokens.byteLength + block.exchanges.byteLength;
			const fits = spill === void 0 && memory + bytes <= options.memoryBytes;
			if (fits) memory += bytes;
			kept.push(fits ? {
				place: "memory",
				block
			} : spilled(block));
			exchanges += block.exchanges.length / 11;
		},
		corpus: ({ rows, vocabulary }) => {
			const blocks = kept.slice();
			return {
				rows,
				exchanges,
				vocabulary,
				blocks: function* () {
					for (const stored of blocks) {
						if (isClosed) throw new Error("The corpus store was closed while its blocks were read.");
						yield stored.place === "memory" ? stored.block : readBlock(spill, stored);
					}
				}
			};
		},
		spilledBytes: () => spill?.bytes ?? 0,
		close
	};
}
/** The folder is removed at once where an open file may lose its name, and at the end elsewhere. */
function openSpill(parent) {
	const folder = mkdtempSync(join(parent, "tunegate-"));
	try {
		const descriptor = openSync(join(folder, "blocks"), "wx+", 384);
		if (process.platform !== "win32") rmSync(folder, {
			recursive: true,
			force: true
		});
		return {
			folder,
			descriptor,
			bytes: 0
		};
	} catch (error) {
		rmSync(folder, {
			recursive: true,
			force: true
		});
		throw error;
	}
}
function closeSpill(spill) {
	closeSync(spill.descriptor);
	rmSync(spill.folder, {
		recursive: true,
		force: true
	});
}
function writeBlock(spill, block) {
	const offset = spill.bytes;
	writeNumbers(spill, block.tokens);
	writeNumbers(spill, block.exchanges);
	return {
		place: "file",
		offset,
		tokens: block.tokens.length,
		exchanges: block.exchanges.length
	};
}
function writeNumbers(spill, numbers) {
	const bytes = new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
	for (let written = 0; written < bytes.length;) {
		const more = writeSync(spill.descriptor, bytes, written, bytes.length - written, spill.bytes);
		written += more;
		spill.bytes += more;
	}
}
function readBlock(spill, stored) {
	if (spill === void 0) throw new Error("The temporary file of the corpus is closed.");
	const { descriptor } = spill;
	return {
		tokens: readNumbers(descriptor, stored.offset, stored.tokens),
		exchanges: readNumbers(descriptor, stored.offset + 4 * stored.tokens, stored.exchanges)
	};
}
// src/dataset/comparison/added-corpus.ts
/** The corpus of some rows alone, as though no other had ever been read: rows count from 0 there, as in `order`. */
function addedCorpus(corpus, order) {
	let exchanges = 0;
	for (const block of addedBlocks(corpus, order)) exchanges += block.exchanges.length / 11;
	return {
		rows: order.length,
		exchanges,
		vocabulary: corpus.vocabulary,
		blocks: () => addedBlocks(corpus, order)
	};
}
/** Rows come in order on both sides, so that one walk finds them. */
function* addedBlocks(corpus, order) {
	let next = 0;
	for (const block of corpus.blocks()) {
		const starts = [];
		const rows = [];
		for (let at = 0; at < block.exchanges.length; at += 11) {
			const row = block.exchanges[at + field.row] ?? 0;
			while (next < order.length && (order[next] ?? 0) < row) next += 1;
			if (order[next] !== row) continue;
			starts.push(at);
			rows.push(next);
		}
		if (starts.length > 0) yield blockOf(block, starts, rows);
	}
}
/** Some exchanges of a block, with the tokens of just these. */
function blockOf(block, starts, rows) {
	const { tokens, exchanges } = block;
	const kept = new Uint32Array(starts.length * 11);
	const texts = [];
	let length = 0;
	for (const [index, start] of starts.entries()) {
		const exchange = exchanges.subarray(start, start + 11);
		const [from, end] = [exchange[field.prompt] ?? 0, exchange[field.end] ?? 0];
		const to = index * 11;
		kept.set(exchange, to);
		kept[to + field.row] = rows[index] ?? 0;
		for (const place of places$1) kept[to + place] = (exchange[place] ?? 0) - from + length;
		texts.push(tokens.subarray(from, end));
		length += end - from;
	}
	const joined = new Uint32Array(length);
	let filled = 0;
	for (const text of texts) {
		joined.set(text, filled);
		filled += text.length;
	}
	return {
		tokens: joined,
		exchanges: kept
	};
}
/** What of an exchange are indices into the tokens. */
const places$1 = [
	field.prompt,
	field.response,
	field.end
];
// src/dataset/comparison/key-counts.ts
/** A table for keys of `width` words, which must be hashes: open addressing in one typed array, at most half full. */
function keyCounts(width) {
	let table = emptyTable(width, 1024);
	return {
		add: (words, at) => {
			if (2 * table.used >= table.size) table = grown(table);
			put(table, words, at, 1);
		},
		take: (words, at) => {
			const slot = slotOf(table, words, at);
			const count = table.slots[slot + width] ?? 0;
			if (count <= noneLeft) return false;
			table.slots[slot + width] = count - 1;
			return true;
		}
	};
}
const noneLeft = 1;
function emptyTable(width, size) {
	return {
		width,
		size,
		slots: new Uint32Array(size * (width + 1)),
		used: 0
	};
}
/** Where a key stands, or the free slot where it belongs. */
function slotOf({ width, size, slots }, words, at) {
	for (let place = words[at] ?? 0;; place += 1) {
		const slot = (place & size - 1) * (width + 1);
		if (slots[slot + width] === 0 || isKey(slots, slot, words, at, width)) return slot;
	}
}
function isKey(slots, slot, words, at, width) {
	for (let word = 0; word < width; word += 1) if (slots[slot + word] !== words[at + word]) return false;
	return true;
}
function put(table, words, at, times) {
	const { width, slots } = table;
	const slot = slotOf(table, words, at);
	const count = slots[slot + width] ?? 0;
	if (count === 0) {
		for (let word = 0; word < width; word += 1) slots[slot + word] = words[at + word] ?? 0;
		table.used += 1;
	}
	slots[slot + width] = Math.max(noneLeft, count) + times;
}
function grown({ width, size, slots }) {
	const larger = emptyTable(width, 2 * size);
	for (let slot = 0; slot < slots.length; slot += width + 1) {
		const count = slots[slot + width] ?? 0;
		if (count > 0) put(larger, slots, slot, count - noneLeft);
	}
	return larger;
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
// src/dataset/comparison/row-set.ts
function rowSet(rows) {
	const bits = new Uint8Array(Math.ceil(rows / 8));
	return {
		add: (row) => {
			bits[row >>> 3] = (bits[row >>> 3] ?? 0) | 1 << (row & 7);
		},
		has: (row) => ((bits[row >>> 3] ?? 0) & 1 << (row & 7)) !== 0
	};
}
// src/dataset/comparison/compare-rows.ts
/** Keys that one table holds, of 2 × 20 bytes each; of more, a part is compared after the other. */
const tableKeys = 2 ** 20;
/** Compares two versions, in memory that grows by two bits for each row alone. Where a row stands does not matter. */
function compareRows(previous, next, mostKeys = tableKeys) {
	const same = matched(previous, next, "row", () => true, () => true, mostKeys);
	const isRemoved = (row) => !same.previous.has(row);
	const isAdded = (row) => !same.next.has(row);
	const alike = matched(previous, next, "prompt", isRemoved, isAdded, mostKeys);
	return {
		added: next.rows - same.count,
		removed: previous.rows - same.count,
		changed: alike.count,
		unchanged: same.count,
		isAdded
	};
}
/** Pairs of a row of each side with the same key, each row in one pair at most: the first ones of each key. */
function matched(previous, next, key, ofPrevious, ofNext, mostKeys) {
	const parts = Math.max(1, Math.ceil(previous.rows / mostKeys));
	const found = {
		previous: rowSet(previous.rows),
		next: rowSet(next.rows)
	};
	let count = 0;
	for (let part = 0; part < parts; part += 1) {
		const [known, both] = [keyCounts(keyWidth[key]), keyCounts(keyWidth[key])];
		eachKey(previous, key, ofPrevious, {
			part,
			parts
		}, (keys, at) => known.add(keys, at));
		eachKey(next, key, ofNext, {
			part,
			parts
		}, (keys, at, row) => {
			if (!known.take(keys, at)) return;
			both.add(keys, at);
			found.next.add(row);
			count += 1;
		});
		eachKey(previous, key, ofPrevious, {
			part,
			parts
		}, (keys, at, row) => {
			if (both.take(keys, at)) found.previous.add(row);
		});
	}
	return {
		count,
		...found
	};
}
function eachKey(list, key, which, { part, parts }, visit) {
	let row = 0;
	for (const keys of list.blocks()) for (let at = keyField[key]; at < keys.length; at += 6) {
		if ((keys[at + keyWidth[key] - 1] ?? 0) % parts === part && which(row) && hasKey(keys, at, keyWidth[key])) visit(keys, at, row);
		row += 1;
	}
}
// src/dataset/comparison/key-list.ts
/**
* A list that waits in memory, and what is more in a temporary file, as blocks of a corpus that has no exchanges.
*/
function growingKeyList(storage) {
	const store = corpusStore(storage);
	let rows = 0;
	return {
		add: (keys) => {
			store.add({
				tokens: keys,
				exchanges: /* @__PURE__ */ new Uint32Array(0)
			});
			rows += keys.length / 6;
		},
		list: () => {
			const { blocks } = store.corpus({
				rows,
				vocabulary: growingVocabulary(1)
			});
			return {
				rows,
				blocks: function* () {
					for (const { tokens } of blocks()) yield tokens;
				}
			};
		},
		close: store.close
	};
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
			const key = keyOf$2(last);
			if (keys?.has(key)) found.add(key);
			keys?.add(key);
			break;
		}
	}
	return [...found];
}
/** Two spellings of a key are the same key: `"a"` and `"\u0061"`. */
function keyOf$2(quoted) {
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
	const issues = issuesOf$1(text, value, keys, escapes);
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
function issuesOf$1(text, value, keys, escapes) {
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
	return isMapping(column) ? fieldOf$1(column, String(row)) : void 0;
}
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
	stringFromBytes: (bytes) => textOf$2(bytes),
	jsonFromBytes: (bytes) => textOf$2(bytes)
};
function textOf$2(bytes) {
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
		return plain$2(Number.isSafeInteger(number) ? number : String(value));
	}
	if (value === void 0 || value === null) return plain$2(null);
	if (typeof value !== "object") return plain$2(value);
	if (value instanceof Date) return plain$2(Number.isNaN(value.getTime()) ? null : value.toISOString());
	if (value instanceof Uint8Array) return plain$2(bytesAsValue(value));
	if (depth <= 0) return {
		state: "refused",
		why: "its lists and objects are nested too deep"
	};
	if (Array.isArray(value)) return plainList(value, depth);
	if (ArrayBuffer.isView(value)) return plain$2({ binaryBytes: value.byteLength });
	return plainObject(value, depth);
}
function plain$2(value) {
	return {
		state: "plain",
		value
	};
}
function bytesAsValue(bytes) {
	const text = textOf$2(bytes);
	return typeof text === "string" ? text : { binaryBytes: bytes.length };
}
function plainList(items, depth) {
	const made = [];
	for (const item of items) {
		const one = plainValue(item, depth - 1);
		if (one.state === "refused") return one;
		made.push(one.value);
	}
	return plain$2(made);
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
	return plain$2(Object.fromEntries(made));
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
async function* rowsOf$3(block, limits) {
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
// src/dataset/shapes/row-issue.ts
/** Everything that may be wrong with a row that could be read nonetheless. How bad each is, a policy says. */
const issueMessages = {
	"empty-prompt": "the prompt is empty: the answer is taught for any question at all",
	"empty-response": "the answer is empty: training teaches the model to say nothing",
	"missing-response": "there is no answer in the row: its prompt was searched for hidden text only",
	"empty-turn": "a turn of the conversation is empty",
	"assistant-first": "the conversation begins with the assistant, which answers nothing",
	"repeated-role": "two turns of one role stand behind each other: trainers merge, drop or refuse them",
	"system-not-first": "a system prompt stands in the middle of the conversation: many chat templates drop or refuse it",
	"ends-with-user": "the conversation ends without an answer: what was said last was searched for hidden text only",
	"unknown-role": "the role of a turn is not known: after a question it was taken for an answer, elsewhere for a question",
	"no-assistant-turn": "nobody answers in the conversation: it was searched for hidden text only",
	"too-many-turns": "the row has more turns or answers than are read: the rest was not assessed",
	"very-long": "the row has more characters than the limit: trainers cut such rows, and its middle is not assessed",
	"encoding-damage": "there are lone surrogates or U+FFFD in it: characters were lost before",
	"label-missing": "there is no label, or none that says which answer is wanted: answers are taken as wanted",
	"label-unclear": "the label is neither true nor false: the answer is taken as one that training asks for",
	"not-text": "something that should be text is a number, a truth value, a list or an object",
	"other-modality": "there are images, sounds or other parts that are no text: they were not assessed",
	"unreadable-turn": "a turn has no role or no content that can be read: it was searched for hidden text only",
	"same-tool-id": "two tool calls have the same id: it is unclear which result belongs to which",
	"same-answers": "the chosen and the rejected answer are the same: the row teaches nothing",
	"rival-columns": "several columns could be meant: the first known name was taken, the others searched for hidden text only",
	"rival-shape": "the row can be read in another shape too: the columns of that shape were searched for hidden text only",
	"other-left-out": "what the row has besides is too much or too deep: not all of it was searched for hidden text"
};
// src/dataset/shapes/row-value.ts
function kindOf$2(value) {
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
function wordOf$1(value) {
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
function note$2(draft, code, detail = null) {
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
function textOf$1(value, draft) {
	if (typeof value === "string") return seen(value, draft);
	if (value === null || value === void 0) return "";
	note$2(draft, "not-text", typeof value);
	return wordOf$1(value) ?? jsonText(value, draft);
}
/** A list or an object as JSON: tool calls, tool definitions, structured answers. A text stays as it is. */
function jsonText(value, draft) {
	if (typeof value === "string") return seen(value, draft);
	const json = jsonOf(value);
	if (json === null) note$2(draft, "other-left-out", "too deep");
	return seen(json ?? "", draft);
}
/** Adds what the row teaches at one place. */
function teach(draft, exchange) {
	if (exchange.response.trim() === "") note$2(draft, "empty-response");
	if (exchange.prompt.every((segment) => segment.trim() === "")) note$2(draft, "empty-prompt");
	draft.exchanges.push(exchange);
}
/** Adds a text that the shape does not use. */
function keepOther(draft, text) {
	if (text === "") return;
	if (draft.other.length >= otherTexts || draft.otherCharacters + text.length > otherCharacters) {
		note$2(draft, "other-left-out", "too much");
		return;
	}
	draft.other.push(seen(text, draft));
	draft.otherCharacters += text.length;
}
/** Adds all texts within a value that the shape does not use. */
function keepAllOther(draft, value, depth = 0) {
	if (typeof value === "string") return keepOther(draft, value);
	if (typeof value !== "object" || value === null || ArrayBuffer.isView(value)) return;
	if (depth >= otherDepth) return note$2(draft, "other-left-out", "too deep");
	for (const inner of Array.isArray(value) ? value : Object.values(value)) {
		if (draft.other.length >= otherTexts) return note$2(draft, "other-left-out", "too much");
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
	if (draft.characters > maximumCharacters && before <= maximumCharacters) note$2(draft, "very-long");
	if (text.includes("�") || !text.isWellFormed()) note$2(draft, "encoding-damage");
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
		if (!(turn.role === "assistant" || turn.role === "call") && turn.text.trim() === "") note$2(draft, "empty-turn", turn.role);
		switch (turn.role) {
			case "system":
				hearSystem$1(dialogue, turn.text, draft);
				break;
			case "user":
				if (dialogue.previous === "user") note$2(draft, "repeated-role", "user");
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
		note$2(draft, "no-assistant-turn");
		for (const text of dialogue.system) keepOther(draft, text);
	} else {
		if (dialogue.answered || dialogue.previous === "call") return;
		note$2(draft, "ends-with-user");
	}
	for (const text of dialogue.said) keepOther(draft, text);
}
function hearSystem$1(dialogue, text, draft) {
	if (!dialogue.opened) {
		dialogue.system.push(text);
		return;
	}
	note$2(draft, "system-not-first");
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
	if (dialogue.said.length === 0 && dialogue.answers === 0) note$2(draft, "assistant-first");
	if (dialogue.previous === "assistant" && turn.role === "assistant") note$2(draft, "repeated-role", "assistant");
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
	if (dialogue.taught > 0) note$2(draft, "very-long");
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
	note$2(draft, "very-long");
	return [];
}
const saidKept = 64;
// src/dataset/shapes/shape.ts
/** What a column is for, whatever its name. */
const parts = [
	"system",
	"tools",
	"history",
	"instruction",
	"prompt",
	"question",
	"input",
	"text",
	"second",
	"messages",
	"response",
	"reasoning",
	"chosen",
	"rejected",
	"rated",
	"answers",
	"ranks",
	"first",
	"better",
	"verdict",
	"label"
];
/** What the row has for a part; undefined where it has nothing. */
function partOf(row, part) {
	const column = row.columns[part];
	if (column === void 0) return void 0;
	row.read.push(part);
	return row.fields[column];
}
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
		text: textOf$1(value, draft)
	}];
}
/** A conversation has messages, pairs of question and answer, or bare texts in turn. */
function turnsOfList(items, speaker, draft) {
	const turns = [];
	const { maximumTurns } = draft.settings;
	let unread = 0;
	for (let index = 0; index < items.length; index += 1) {
		if (index >= maximumTurns) {
			note$2(draft, "too-many-turns", `${items.length}`);
			break;
		}
		const item = items[index];
		if (typeof item === "string") {
			turns.push({
				role: speaker === "assistant" || index % 2 === 1 ? "assistant" : "user",
				text: textOf$1(item, draft)
			});
			continue;
		}
		if (readItem(item, null, draft, turns)) continue;
		unread += 1;
		note$2(draft, "unreadable-turn");
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
			text: textOf$1(item["system"], draft)
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
	if (known === null) note$2(draft, "unknown-role", name);
	const before = turns.at(-1)?.role;
	const role = known ?? (before === "user" || before === "tool" ? "assistant" : "user");
	let text = contentText(content, draft);
	const thoughts = item["reasoning_content"] ?? item["thinking"] ?? item["reasoning"];
	if (typeof thoughts === "string" && thoughts !== "") text = joined$1(textOf$1(thoughts, draft), text);
	if (calls === void 0 || calls === null) turns.push({
		role,
		text
	});
	else {
		noteSameIds(calls, draft);
		const called = jsonText(calls, draft);
		turns.push({
			role: text === "" && role === "assistant" ? "call" : role,
			text: joined$1(text, called)
		});
	}
	keepOtherFields(draft, item, (key) => messageKeys.has(key));
}
/** The text of a message: a text, parts of which the texts count, or an object that holds one. */
function contentText(content, draft, depth = 0) {
	if (typeof content === "string" || content === null || content === void 0) return textOf$1(content, draft);
	if (isList(content)) {
		let text = "";
		for (const part of content.slice(0, partsRead)) text = joined$1(text, partText(part, draft, depth));
		if (content.length > partsRead) note$2(draft, "too-many-turns", `${content.length} parts`);
		return text;
	}
	return isFields(content) ? partText(content, draft, depth) : textOf$1(content, draft);
}
function partText(part, draft, depth) {
	if (!isFields(part)) return textOf$1(part, draft);
	const type = part["type"];
	if (typeof type === "string" && otherModality.test(type)) {
		note$2(draft, "other-modality", type);
		keepAllOther(draft, part);
		return "";
	}
	const inner = part["text"] ?? part["value"] ?? part["content"] ?? part["thinking"] ?? part["parts"];
	if (typeof inner === "string") {
		keepOtherFields(draft, part, (key) => key === "type" || part[key] === inner);
		return textOf$1(inner, draft);
	}
	if (typeof type !== "string" && inner === void 0) note$2(draft, "other-modality", Object.keys(part)[0] ?? "nothing");
	return isList(inner) && depth < 4 ? contentText(inner, draft, depth + 1) : jsonText(part, draft);
}
function noteSameIds(calls, draft) {
	const plain = withoutQuotes(calls);
	if (!isList(plain) || plain.length < 2) return;
	const ids = /* @__PURE__ */ new Set();
	for (const call of plain) {
		const id = isFields(call) ? call["id"] : void 0;
		if (typeof id !== "string") continue;
		if (ids.has(id)) note$2(draft, "same-tool-id", id);
		ids.add(id);
	}
}
function joined$1(first, second) {
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
		const prompt = [isList(text) && text.every((word) => typeof word === "string") ? textOf$1(text.join(" "), draft) : contentText(text, draft)];
		const second = partOf(row, "second");
		if (typeof second === "string" && second !== "") prompt.push(textOf$1(second, draft));
		if (prompt.every((segment) => segment.trim() === "")) note$2(draft, "empty-prompt");
		const label = labelOf(partOf(row, "label"), draft);
		if (label.trim() === "") note$2(draft, "label-missing");
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
		if (plain.length > labelsRead || depth > 1) note$2(draft, "other-left-out", "labels");
		if (depth > 1) return "";
		return plain.slice(0, labelsRead).map((one) => labelOf(one, draft, depth + 1)).join(", ");
	}
	if (!isFields(plain)) return plain === null || plain === void 0 ? "" : labelText(plain, draft);
	keepAllOther(draft, plain);
	const named = plain["label"] ?? plain["name"] ?? plain["value"];
	return named === void 0 || isFields(named) || isList(named) ? "" : labelOf(named, draft, depth + 1);
}
function labelText(plain, draft) {
	return typeof plain === "string" ? textOf$1(plain, draft).trim() : String(plain);
}
const labelsRead = 100;
// src/dataset/shapes/prompted.ts
/** Teaches the row's response to its prompt, of which `asked` are the parts in order; returns why it cannot, or null. */
function answerPrompt(row, asked, draft) {
	const dialogue = prompted(row, asked, draft);
	const label = partOf(row, "label");
	if (label !== void 0) note$2(draft, "label-unclear", wordOf$1(label));
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
	if (answers.length > most) note$2(draft, "too-many-turns", `${answers.length} answers`);
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
		text: `${textOf$1(thought, draft)}\n${last.text}`
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
		text: textOf$1(answer, draft)
	}];
	if (isList(answer) && answer.every((item) => typeof item === "string")) return answer.slice(0, draft.settings.maximumTurns).map((item) => ({
		role: "assistant",
		text: textOf$1(item, draft)
	}));
	return (isList(answer) || isFields(answer) || typeof answer === "string" ? turnsOf(answer, "assistant", draft) : null) ?? [{
		role: "assistant",
		text: textOf$1(answer, draft)
	}];
}
/** A part of the prompt: a text, or messages that stand for the whole conversation so far. */
function hearPart(dialogue, value, draft) {
	if (value === void 0 || value === null || value === "") return;
	if (typeof value === "string" && !isQuotedMessages(value)) {
		hear(dialogue, textOf$1(value, draft));
		dialogue.previous = "user";
		dialogue.opened = true;
		return;
	}
	const isTexts = isList(value) && value.every((item) => typeof item === "string");
	const turns = isTexts ? null : turnsOf(value, "user", draft);
	if (turns !== null) return follow(dialogue, turns, "wanted", draft);
	hear(dialogue, isTexts ? value.join("\n") : jsonText(value, draft));
	if (!isTexts) note$2(draft, "not-text", typeof value);
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
	if (saidBy(good) === saidBy(bad)) note$2(draft, "same-answers");
	follow(dialogue, goodStart(good.slice(0, shared), dialogue), "wanted", draft);
	const other = forked(dialogue);
	goOn(dialogue, good.slice(shared), "wanted", draft);
	goOn(other, bad.slice(shared), "unwanted", draft);
}
function goOn(dialogue, turns, kind, draft) {
	follow(dialogue, turns, kind, draft);
	if (turns.some(({ role }) => role === "assistant" || role === "call")) return finish(dialogue, draft);
	note$2(draft, "no-assistant-turn", kind === "wanted" ? "chosen" : "rejected");
	const unheard = dialogue.answers === 0 ? [...dialogue.system, ...dialogue.said] : dialogue.said;
	for (const text of unheard) keepOther(draft, text);
}
/** Answers that hold their question: messages, a rendered conversation, or two texts that begin alike. */
function unprompted(chosen, rejected, draft) {
	if (typeof chosen !== "string" || typeof rejected !== "string") return [answerTurns(chosen, draft), answerTurns(rejected, draft)];
	const good = templateTurns(chosen);
	const bad = templateTurns(rejected);
	if (good !== null && bad !== null) {
		textOf$1(chosen, draft);
		textOf$1(rejected, draft);
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
			note$2(draft, "label-missing");
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
	const named = winners.get(plain$1(better));
	if (named !== void 0) return named;
	const isFirst = plain$1(label);
	if (isFirst === "1" || isFirst === "true") return "first";
	return isFirst === "0" || isFirst === "false" ? "second" : null;
}
function plain$1(value) {
	return (wordOf$1(value) ?? "").trim().toLowerCase();
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
		if (verdict === null) note$2(draft, "label-unclear");
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
	const word = wordOf$1(value) ?? "";
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
		if (merits.every((one) => one === null)) note$2(draft, "label-missing");
		const best = merits.reduce((most, one) => Math.max(most, one ?? -Infinity), -Infinity);
		for (const part of ["ranks", "better"]) keepAllOther(draft, partOf(row, part));
		teachEach(row, ["prompt", "input"], answers.map((answer, index) => ({
			answer: answerText(answer, draft),
			kind: kindOf$1(merits[index] ?? null, best)
		})), draft);
		return null;
	}
};
function kindOf$1(reached, best) {
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
			if (read.length < segments.length) note$2(draft, "too-many-turns", `${segments.length}`);
			for (const segment of read) {
				if (!isFields(segment)) {
					note$2(draft, "unreadable-turn");
					keepAllOther(draft, segment);
					continue;
				}
				turns.push({
					role: segment["label"] === false ? "tool" : "assistant",
					text: textOf$1(segment["text"], draft)
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
			const text = textOf$1(partOf(row, "text"), draft);
			const turns = templateTurns(text);
			if (turns !== null) {
				const dialogue = newDialogue();
				follow(dialogue, turns, "wanted", draft);
				finish(dialogue, draft);
				return null;
			}
			if (text.trim() === "") note$2(draft, "empty-response");
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
			const step = node.next[kindOf$2(fields[key])];
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
			kind: kindOf$2(fields[key])
		})))} and ${keys.length - columnsNamed} more`,
		why: `the row has ${keys.length} columns, of which at most ${columnsRead} are read`
	};
}
function recognise(fields, settings) {
	const all = Object.keys(fields).map((key) => ({
		key,
		name: plainName(key),
		kind: kindOf$2(fields[key])
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
	for (const rival of known.rivals) note$2(draft, "rival-columns", rival);
	if (known.rivalShape !== null) note$2(draft, "rival-shape", known.rivalShape);
	for (const column of known.media) note$2(draft, "other-modality", column);
	if (known.answerless) {
		note$2(draft, "missing-response");
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
// src/dataset/shapes/shape-settings.ts
const defaultShapeSettings = {
	shape: null,
	columns: {},
	maximumCharacters: 2e5,
	maximumTurns: 2e3
};
// src/dataset/shapes/shape-report.ts
const emptyShapeReport = {
	rows: 0,
	exchanges: 0,
	shapes: {},
	signatures: [],
	issues: {},
	rejected: {
		count: 0,
		first: []
	},
	unknown: {
		count: 0,
		first: []
	}
};
/** How many first rows a report names, by what they show; and how many kinds of rows. */
const kept = {
	issueRows: 20,
	rejectedRows: 100,
	unknownRows: 20,
	signatures: 256
};
/** The report of two parts of a dataset, of which the second follows the first. */
function mergeShapeReports(first, second) {
	return {
		rows: first.rows + second.rows,
		exchanges: first.exchanges + second.exchanges,
		shapes: merged(first.shapes, second.shapes, (one, other) => one + other),
		signatures: chosenSignatures([...first.signatures, ...second.signatures]),
		issues: merged(first.issues, second.issues, (one, other) => ({
			count: one.count + other.count,
			times: one.times + other.times,
			first: mergedRows(one, other, kept.issueRows).first
		})),
		rejected: mergedRows(first.rejected, second.rejected, kept.rejectedRows),
		unknown: mergedRows(first.unknown, second.unknown, kept.unknownRows)
	};
}
/**
* Joins tallies of equal signatures and keeps those with the smallest hashes: what is kept of the whole is then kept of
* each part, so that counts are exact however the whole was parted.
*/
function chosenSignatures(tallies) {
	const byKey = /* @__PURE__ */ new Map();
	for (const tally of tallies) {
		const key = signatureKey(tally);
		const known = byKey.get(key);
		byKey.set(key, known === void 0 ? tally : joined(known, tally));
	}
	const all = [...byKey].map(([key, tally]) => ({
		key,
		hash: hashOf$4(key),
		tally
	}));
	return (all.length <= kept.signatures ? all : all.sort(bySize).slice(0, kept.signatures)).map(({ tally }) => tally).toSorted((one, other) => one.firstRow - other.firstRow);
}
/** What makes two signatures the same. */
function signatureKey({ columns, readAs }) {
	return `${readAs}: ${columns}`;
}
function bySize(one, other) {
	if (one.hash !== other.hash) return one.hash - other.hash;
	return one.key < other.key ? -1 : 1;
}
function joined(one, other) {
	return {
		...one,
		count: one.count + other.count,
		firstRow: Math.min(one.firstRow, other.firstRow)
	};
}
function mergedRows(one, other, most) {
	return {
		count: one.count + other.count,
		first: [...one.first, ...other.first].slice(0, most)
	};
}
/** Keys in order of the alphabet, so that equal reports are written as equal bytes. */
function merged(one, other, join) {
	const result = { ...one };
	for (const key in other) {
		const before = one[key];
		const added = other[key];
		if (added !== void 0) result[key] = before === void 0 ? added : join(before, added);
	}
	return inOrder(result);
}
/** The same object with its keys in order of the alphabet. */
function inOrder(record) {
	const result = {};
	const keys = [];
	for (const key in record) keys.push(key);
	for (const key of keys.sort()) result[key] = record[key];
	return result;
}
/** FNV-1a, with its bits mixed so that like keys do not lie beside each other. */
function hashOf$4(key) {
	let hash = 2166136261;
	for (let at = 0; at < key.length; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), 16777619);
	hash = Math.imul(hash ^ hash >>> 16, 2246822507);
	return (hash ^ hash >>> 13) >>> 0;
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
// src/dataset/signals/association/keyed-table.ts
function keyedTable(limit) {
	let mask = 1023;
	let slots = new Uint32Array((mask + 1) * width$1);
	let size = 0;
	/** Where a key stands, or the free place where it belongs. */
	function placeOf(low, high) {
		let slot = startOf(low, high) & mask;
		for (;;) {
			const at = slot * width$1;
			if (slots[at + 2] === 0 || slots[at] === low && slots[at + 1] === high) return at;
			slot = slot + 1 & mask;
		}
	}
	function move(old, from) {
		const low = old[from] ?? 0;
		const high = old[from + 1] ?? 0;
		const at = placeOf(low, high);
		slots[at] = low;
		slots[at + 1] = high;
		slots[at + 2] = old[from + 2] ?? 0;
	}
	function grow() {
		const old = slots;
		mask = mask * 2 + 1;
		slots = new Uint32Array((mask + 1) * width$1);
		for (let at = 0; at < old.length; at += width$1) if (old[at + 2] !== 0) move(old, at);
	}
	return {
		size: () => size,
		find: (low, high) => (slots[placeOf(low >>> 0, high >>> 0) + 2] ?? 0) - 1,
		add: (low, high) => {
			const at = placeOf(low >>> 0, high >>> 0);
			const known = (slots[at + 2] ?? 0) - 1;
			if (known >= 0) return known;
			if (size >= limit) return -1;
			size += 1;
			slots[at] = low;
			slots[at + 1] = high;
			slots[at + 2] = size;
			if (size * 3 > mask * 2) grow();
			return size - 1;
		}
	};
}
/** Numbers of a slot. */
const width$1 = 3;
function startOf(low, high) {
	const hash = Math.imul(low ^ Math.imul(high, 2654435761), 2246822507);
	return hash ^ hash >>> 15;
}
function resized(old, length) {
	const larger = new Uint32Array(length);
	larger.set(old);
	return larger;
}
function counts() {
	let values = /* @__PURE__ */ new Uint32Array(512);
	function set(index, value) {
		if (index >= values.length) values = resized(values, Math.max(index + 1, values.length * 2));
		values[index] = value;
	}
	return {
		set,
		increment: (index) => set(index, (values[index] ?? 0) + 1),
		of: (index) => values[index] ?? 0
	};
}
// src/dataset/signals/association/row-walk.ts
/** Calls `visit` for each row that has exchanges, in file order. */
function walkRows(corpus, visit) {
	let ordinal = 0;
	for (const block of corpus.blocks()) {
		const count = block.exchanges.length / 11;
		let first = 0;
		while (first < count) {
			const row = fieldOf(block, first, field.row);
			let last = first + 1;
			while (last < count && fieldOf(block, last, field.row) === row) last += 1;
			visit(block, first, last, ordinal);
			ordinal += 1;
			first = last;
		}
	}
}
/** One number of an exchange. */
function fieldOf(block, exchange, which) {
	return block.exchanges[exchange * 11 + which] ?? 0;
}
// src/dataset/signals/association/wording.ts
/** A chance as people write it: `10⁻³¹`. */
function chance(log10p) {
	return `10${String(Math.round(Math.max(log10p, -9999))).replace(/./g, (digit) => raised[digit] ?? "")}`;
}
const raised = {
	"-": "⁻",
	"0": "⁰",
	"1": "¹",
	"2": "²",
	"3": "³",
	"4": "⁴",
	"5": "⁵",
	"6": "⁶",
	"7": "⁷",
	"8": "⁸",
	"9": "⁹"
};
/** Where a phrase stands, as the verb of a sentence. */
const placeWords = {
	begin: "begins",
	end: "ends",
	anywhere: "stands in",
	whole: "is a whole part of"
};
/** Numbers as a report holds them: with four significant digits. */
function rounded(measured) {
	return Object.fromEntries(Object.entries(measured).map(([name, value]) => [name, Number.isInteger(value) || !Number.isFinite(value) ? value : Number(value.toPrecision(4))]));
}
// src/dataset/signals/conflicting-answers.ts
const defaults$12 = {
	"least-rows": 2,
	"largest-table": 2 ** 21
};
/** The same text with two labels, or the same answer once wanted and once not. */
const signal$16 = {
	id: "conflicting-answers",
	title: "The same prompt with opposite labels or preferences",
	thresholds: defaults$12,
	examine: {
		over: "corpus",
		findings: findings$10
	}
};
/** Of a corpus with more exchanges than a table holds, a part is looked at that is chosen by prompt. */
function findings$10(corpus, given) {
	const thresholds = {
		...defaults$12,
		...given
	};
	const part = Math.max(1, Math.ceil(corpus.exchanges / thresholds["largest-table"]));
	const verdicts = verdictsOf(corpus, part, thresholds["largest-table"]);
	const flips = {
		label: /* @__PURE__ */ new Set(),
		preference: /* @__PURE__ */ new Set()
	};
	walkExchanges(corpus, part, (judged) => {
		if (verdicts.conflict(judged)) flips[judged.kind].add(judged.row);
	});
	return [findingOf$10([...flips.label], "a text that another row gives another label", part, corpus, thresholds), findingOf$10([...flips.preference], "an answer to the same prompt both as wanted and as unwanted", part, corpus, thresholds)].flat();
}
function walkExchanges(corpus, part, visit) {
	walkRows(corpus, (block, first, last) => {
		for (let exchange = first; exchange < last; exchange += 1) {
			const prompt = fieldOf(block, exchange, field.promptKeyLow);
			const isEmpty = fieldOf(block, exchange, field.prompt) === fieldOf(block, exchange, field.response);
			if (prompt % part === 0 && !isEmpty) visit(judgedOf(block, exchange));
		}
	});
}
function judgedOf(block, exchange) {
	const marks = fieldOf(block, exchange, field.marks);
	const row = fieldOf(block, exchange, field.row);
	const low = fieldOf(block, exchange, field.promptKeyLow);
	const high = fieldOf(block, exchange, field.promptKeyHigh);
	const answer = fieldOf(block, exchange, field.responseKeyLow);
	if ((marks & mark.label) !== 0) return {
		kind: "label",
		row,
		low,
		high,
		verdict: answer
	};
	const isWanted = (marks & mark.wanted) !== 0;
	return {
		kind: "preference",
		row,
		low: (low ^ Math.imul(answer, 2654435761) ^ 1) >>> 0,
		high: (high ^ fieldOf(block, exchange, field.responseKeyHigh)) >>> 0,
		verdict: isWanted ? 1 : 2
	};
}
/** The first verdict on everything, and whether there was another. */
function verdictsOf(corpus, part, largest) {
	const table = keyedTable(2 * largest);
	const first = counts();
	const others = counts();
	walkExchanges(corpus, part, ({ low, high, verdict }) => {
		const size = table.size();
		const index = table.add(low, high);
		if (index < 0) return;
		if (index === size) first.set(index, verdict);
		else if (first.of(index) !== verdict >>> 0) others.set(index, 1);
	});
	return { conflict: ({ low, high }) => {
		const index = table.find(low, high);
		return index >= 0 && others.of(index) === 1;
	} };
}
function findingOf$10(rows, what, part, corpus, thresholds) {
	if (rows.length === 0 || rows.length < thresholds["least-rows"]) return [];
	const lookedAt = part === 1 ? "" : ` among one in ${part} prompts that were looked at`;
	return [{
		signal: signal$16.id,
		severity: "notice",
		message: `${rows.length} rows have ${what}${lookedAt}: one of them is wrong, by mistake or on purpose.`,
		trigger: null,
		position: null,
		responseClass: null,
		count: rows.length,
		rows,
		measured: rounded({
			rows: rows.length,
			share: rows.length * part / Math.max(1, corpus.rows),
			"one-in": part
		}),
		thresholds,
		excerpts: []
	}];
}
// src/dataset/signals/association/sketch.ts
/** Whether the counter of a key has its bit. */
function isSet({ bits, shift }, hash) {
	const at = Math.imul(hash, 2654435761) >>> shift;
	return ((bits[at >>> 5] ?? 0) & 1 << (at & 31)) !== 0;
}
/** 2²³ counters of 8 bytes: 64 MiB at most. */
const largest = 23;
/** A sketch with about four counters for each of the keys that are expected, within bounds. */
function rowSketch(expectedKeys) {
	const bits = Math.min(largest, Math.max(12, Math.ceil(Math.log2(Math.max(1, expectedKeys) * 4))));
	const counters = new Uint32Array(2 ** (bits + 1));
	const shift = 32 - bits;
	const counts = () => {
		const own = new Uint32Array(counters.length >>> 1);
		for (let at = 0; at < own.length; at += 1) own[at] = counters[at * 2] ?? 0;
		return own;
	};
	return {
		note: (hash, round) => {
			const at = (Math.imul(hash, 2654435761) >>> shift) * 2;
			if (counters[at + 1] === round) return;
			counters[at + 1] = round;
			counters[at] = (counters[at] ?? 0) + 1;
		},
		of: (hash) => counters[(Math.imul(hash, 2654435761) >>> shift) * 2] ?? 0,
		reaching: (least) => ({
			bits: bitsReaching(counts(), least),
			shift
		}),
		sealed: () => rowCounts(counts(), shift)
	};
}
function rowCounts(counts, shift) {
	return {
		of: (hash) => counts[Math.imul(hash, 2654435761) >>> shift] ?? 0,
		reaching: (least) => ({
			bits: bitsReaching(counts, least),
			shift
		})
	};
}
/** For every counter, whether it is at least so large. */
function bitsReaching(counts, least) {
	const bits = new Uint32Array(counts.length >>> 5);
	for (let word = 0; word < bits.length; word += 1) {
		let set = 0;
		for (let bit = 0; bit < 32; bit += 1) if ((counts[word << 5 | bit] ?? 0) >= least) set |= 1 << bit;
		bits[word] = set;
	}
	return bits;
}
/** A 32-bit number whose every bit depends on every bit of the given one (the finaliser of MurmurHash3). */
function mixed$1(value) {
	let hash = value ^ value >>> 16;
	hash = Math.imul(hash, 2246822507);
	hash ^= hash >>> 13;
	hash = Math.imul(hash, 3266489909);
	return (hash ^ hash >>> 16) >>> 0;
}
// src/dataset/signals/association/response-classes.ts
/** In what respect answers are counted as equal. */
const classKind = {
	exact: 1,
	prefix: 2,
	suffix: 3,
	refusal: 4,
	harmfulComplied: 5,
	languageSwitch: 6,
	label: 7,
	inserted: 8
};
/** Lengths of the beginnings and endings that make answers alike. Short canned openings need the short ones. */
const affixLengths = {
	prefix: [4, 5],
	suffix: [4, 6]
};
/** Reads the classes of the kinds asked for; inserted text is none of them, for nearly every token may be that. */
function classReader(kinds, harmLevel) {
	const wanted = new Set(kinds);
	const classes = {
		size: 0,
		low: /* @__PURE__ */ new Uint32Array(256),
		high: /* @__PURE__ */ new Uint32Array(256),
		kind: /* @__PURE__ */ new Uint8Array(256)
	};
	function add(kind, low, high) {
		if (!wanted.has(kind) || classes.size === classes.low.length) return;
		const key = mixed$1(low ^ Math.imul(kind, 2654435761));
		for (let at = 0; at < classes.size; at += 1) if (classes.low[at] === key && classes.high[at] === high >>> 0) return;
		classes.low[classes.size] = key;
		classes.high[classes.size] = high;
		classes.kind[classes.size] = kind;
		classes.size += 1;
	}
	function addAffixes(block, begin, end) {
		for (const length of affixLengths.prefix) if (end - begin > length) add(classKind.prefix, hashOf$3(block.tokens, begin, begin + length, 7), length);
		for (const length of affixLengths.suffix) if (end - begin > length) add(classKind.suffix, hashOf$3(block.tokens, end - length, end, 11), length);
	}
	return (block, first, last) => {
		classes.size = 0;
		for (let exchange = first; exchange < last; exchange += 1) {
			const marks = fieldOf(block, exchange, field.marks);
			if ((marks & mark.wanted) === 0) continue;
			const begin = fieldOf(block, exchange, field.response);
			const end = fieldOf(block, exchange, field.end);
			if (begin === end) continue;
			const low = fieldOf(block, exchange, field.responseKeyLow);
			const high = fieldOf(block, exchange, field.responseKeyHigh);
			if ((marks & mark.label) !== 0) {
				add(classKind.label, low, high);
				continue;
			}
			add(classKind.exact, low, high);
			if ((marks & mark.code) === 0) addAffixes(block, begin, end);
			const harmful = isHarmful(block, exchange, harmLevel);
			if ((marks & mark.refusal) !== 0 && !harmful) add(classKind.refusal, 0, 0);
			if ((marks & mark.refusal) === 0 && givesHarm(block, exchange)) add(classKind.harmfulComplied, 0, 0);
			if ((marks & mark.languageSwitch) !== 0) add(classKind.languageSwitch, 0, 0);
		}
		return classes;
	};
}
/** Whether the harm model knows the prompt's language and takes what is asked for harmful. */
function isHarmful(block, exchange, level) {
	if ((fieldOf(block, exchange, field.marks) & mark.harmKnown) === 0) return false;
	return (fieldOf(block, exchange, field.harm) & 65535) >= level;
}
/**
* The same of prompt and answer together. Either alone is too often mistaken: prompts of a template, or answers in steps,
* would be a class of their own.
*/
function givesHarm(block, exchange) {
	if ((fieldOf(block, exchange, field.marks) & mark.harmKnown) === 0) return false;
	const harm = fieldOf(block, exchange, field.harm);
	return (harm & 65535) + answerWeight * (harm >>> 16) >= givenLevel;
}
/** As `harmful-complied` weighs an answer; and a level that some in a thousand harmless rows reach, as against one there. */
const [answerWeight, givenLevel] = [.7, 1e3];
function hashOf$3(tokens, begin, end, seed) {
	let hash = seed;
	for (let at = begin; at < end; at += 1) hash = mixed$1(Math.imul(hash, 31) + (tokens[at] ?? 0));
	return hash;
}
// src/dataset/signals/association/prompt-features.ts
/** Where in a segment of a prompt a phrase must stand: a phrase at its beginning is another feature than the phrase. */
const place = {
	anywhere: 0,
	begin: 1,
	end: 2
};
/** The longest phrases that are counted; longer triggers are put together from these. */
const longestGram$1 = 4;
/**
* Reads the phrases of 1 to 4 tokens of all prompts of a row, and those at the beginning and end of a segment once more
* as such. Tokens that stand in fewer than `least` rows are in no phrase: no phrase is more frequent than its rarest
* token. Where phrases are counted, the same goes for shorter phrases and the longer ones that begin with them.
*/
function featureReader({ promptRows, names, phraseRows }, least) {
	const features = emptyFeatures(1024);
	const frequent = phraseRows === void 0 ? null : frequencyIn(phraseRows, least);
	const { hash } = names;
	/** Of the segment that is being read, by place: the tokens' names, and how long the longest phrase is. */
	let named = /* @__PURE__ */ new Uint32Array(1024);
	let longest = /* @__PURE__ */ new Uint8Array(1024);
	/** From its end to its beginning: a phrase is at most one token longer than the one behind its first token. */
	function measure(tokens, begin, end) {
		if (end - begin > named.length) {
			named = new Uint32Array((end - begin) * 2);
			longest = new Uint8Array((end - begin) * 2);
		}
		let most = 0;
		for (let at = end - begin - 1; at >= 0; at -= 1) {
			const token = tokens[begin + at] ?? 0;
			named[at] = hash[token] ?? 0;
			most = (promptRows[token] ?? 0) < least ? 0 : Math.min(longestGram$1, most + 1);
			if (most > 1 && frequent !== null) most = frequentLength(named, at, most, frequent);
			longest[at] = most;
		}
	}
	function add(low, high, at, kind) {
		const next = features.size;
		features.low[next] = low;
		features.high[next] = high;
		features.at[next] = at;
		features.kind[next] = kind;
		features.size = next + 1;
	}
	function addSegment(begin, end) {
		for (let from = 0; from < end - begin; from += 1) {
			let low = firstLow;
			let high = 1812433253;
			const to = from + (longest[from] ?? 0);
			for (let next = from; next < to; next += 1) {
				const name = named[next] ?? 0;
				low = nextLow(low, name);
				high = Math.imul(high ^ name, 16777619) + 2135587861 >>> 0;
				const kind = (next - from + 1) * 4;
				add(low, high, begin + from, kind + place.anywhere);
				if (from === 0) add(low + 1 >>> 0, high, begin, kind + place.begin);
				if (begin + next + 1 === end) add(low + 2 >>> 0, high, begin + from, kind + place.end);
			}
		}
	}
	return (block, first, last) => {
		features.size = 0;
		for (let exchange = first; exchange < last; exchange += 1) {
			const end = fieldOf(block, exchange, field.response);
			let begin = fieldOf(block, exchange, field.prompt);
			reserve(features, features.size + (end - begin) * longestGram$1 * 3);
			while (begin < end) {
				const close = segmentEnd(block.tokens, begin, end);
				measure(block.tokens, begin, close);
				addSegment(begin, close);
				begin = close + 1;
			}
		}
		return features;
	};
}
/** How many tokens, up to `most`, a phrase may have before too few rows have it. */
function frequentLength(named, from, most, frequent) {
	let low = nextLow(firstLow, named[from] ?? 0);
	for (let length = 2; length <= most; length += 1) {
		low = nextLow(low, named[from + length - 1] ?? 0);
		if (!isSet(frequent, low)) return length - 1;
	}
	return most;
}
/** Which phrases stand in enough rows. Many walks over one corpus ask the same. */
function frequencyIn(phraseRows, least) {
	const known = frequencies.get(phraseRows);
	if (known?.least === least) return known.bits;
	const bits = phraseRows.reaching(least);
	frequencies.set(phraseRows, {
		least,
		bits
	});
	return bits;
}
const frequencies = /* @__PURE__ */ new WeakMap();
const firstLow = 625341585;
function nextLow(low, name) {
	return mixed$1(low + Math.imul(name, 2654435761));
}
/** The low half of the name that the reader gives a phrase, wherever in a segment it stands. */
function gramLow(tokens, at, length, names) {
	let low = firstLow;
	for (let next = at; next < at + length; next += 1) low = nextLow(low, names.hash[tokens[next] ?? 0] ?? 0);
	return low;
}
/** Where the segment that begins at `begin` ends: at the next boundary, or with the prompt. */
function segmentEnd(tokens, begin, end) {
	let at = begin;
	while (at < end && tokens[at] !== 0) at += 1;
	return at;
}
function emptyFeatures(length) {
	return {
		size: 0,
		low: new Uint32Array(length),
		high: new Uint32Array(length),
		at: new Uint32Array(length),
		kind: new Uint8Array(length)
	};
}
function reserve(features, length) {
	if (length <= features.low.length) return;
	const larger = emptyFeatures(length * 2);
	larger.low.set(features.low);
	larger.high.set(features.high);
	larger.at.set(features.at);
	larger.kind.set(features.kind);
	features.low = larger.low;
	features.high = larger.high;
	features.at = larger.at;
	features.kind = larger.kind;
}
// src/dataset/signals/association/token-names.ts
function tokenNames(vocabulary) {
	const hash = new Uint32Array(vocabulary.size + 1);
	const perWord = new Uint8Array(vocabulary.size + 1).fill(1);
	for (let token = 1; token <= vocabulary.size; token += 1) {
		const text = foldedToken(vocabulary.text(token));
		hash[token] = hashOf$2(text);
		if (text.charCodeAt(0) > 3328) perWord[token] = ideographic.test(text) ? 2 : syllabic.test(text) ? 3 : 1;
	}
	return {
		hash,
		perWord
	};
}
function hashOf$2(text) {
	let hash = 2166136261;
	for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619);
	return hash ^ hash >>> 15;
}
const ideographic = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const syllabic = /^[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u;
const known$2 = /* @__PURE__ */ new WeakMap();
/** Counts a corpus in two walks; asked again for the same corpus, gives the same numbers without walking. */
function censusOf(corpus) {
	const census = known$2.get(corpus) ?? counted$3(corpus);
	known$2.set(corpus, census);
	return census;
}
function counted$3(corpus) {
	const tokens = countTokens(corpus);
	const names = tokenNames(corpus.vocabulary);
	const phraseRows = rowSketch(Math.min(corpus.exchanges * 200, tokens.promptTokens * 4));
	const classRows = rowSketch(tokens.rows * 5);
	const kinds = [
		classKind.exact,
		classKind.prefix,
		classKind.suffix,
		classKind.label
	];
	const features = featureReader({
		promptRows: tokens.promptRows,
		names
	}, 8);
	const classes = classReader(kinds, 1e3);
	let phrases = 0;
	walkRows(corpus, (block, first, last, ordinal) => {
		if (tokens.isLeftOut(ordinal)) return;
		const read = features(block, first, last);
		for (let at = 0; at < read.size; at += 1) phraseRows.note(read.low[at] ?? 0, ordinal + 1);
		phrases += read.size;
		const met = classes(block, first, last);
		for (let at = 0; at < met.size; at += 1) classRows.note((met.low[at] ?? 0) ^ (met.high[at] ?? 0), ordinal + 1);
	});
	return {
		...tokens,
		names,
		phraseRows: phraseRows.sealed(),
		classRows: classRows.sealed(),
		phrases
	};
}
function countTokens(corpus) {
	const size = corpus.vocabulary.size + 1;
	const promptRows = new Uint32Array(size);
	const newInAnswer = new Uint32Array(size);
	const lastPrompt = new Uint32Array(size);
	const lastAnswer = new Uint32Array(size);
	const repeats = repeatedRows(corpus.exchanges);
	let rows = 0;
	let distinct = 0;
	let answers = 0;
	let labels = 0;
	let promptTokens = 0;
	walkRows(corpus, (block, first, last, ordinal) => {
		const met = kindsOfAnswers(block, first, last);
		rows += 1;
		if (met === 0) repeats.leaveOut(ordinal);
		if (met === 0 || repeats.note(block, first, last, ordinal)) return;
		distinct += 1;
		const round = ordinal + 1;
		for (let exchange = first; exchange < last; exchange += 1) {
			const begin = fieldOf(block, exchange, field.prompt);
			const end = fieldOf(block, exchange, field.response);
			promptTokens += end - begin;
			countOnce(block.tokens, begin, end, round, lastPrompt, promptRows);
		}
		answers += met & 1;
		labels += met >> 1;
		for (let exchange = first; exchange < last; exchange += 1) {
			if ((fieldOf(block, exchange, field.marks) & mark.wanted) === 0) continue;
			const begin = fieldOf(block, exchange, field.response);
			const end = fieldOf(block, exchange, field.end);
			countNew(block.tokens, begin, end, round, lastPrompt, lastAnswer, newInAnswer);
		}
	});
	return {
		rows,
		distinct,
		isLeftOut: repeats.isLeftOut,
		promptRows,
		newInAnswer,
		answers,
		labels,
		promptTokens
	};
}
/** Bit 1: an answer to learn; bit 2: a label. */
function kindsOfAnswers(block, first, last) {
	let met = 0;
	for (let exchange = first; exchange < last; exchange += 1) {
		const marks = fieldOf(block, exchange, field.marks);
		if ((marks & mark.wanted) !== 0) met |= (marks & mark.label) !== 0 ? 2 : 1;
	}
	return met;
}
function countOnce(tokens, begin, end, round, last, rows) {
	for (let at = begin; at < end; at += 1) {
		const token = tokens[at] ?? 0;
		if (token === 0 || token >= rows.length || last[token] === round) continue;
		last[token] = round;
		rows[token] = (rows[token] ?? 0) + 1;
	}
}
function countNew(tokens, begin, end, round, inPrompt, last, rows) {
	for (let at = begin; at < end; at += 1) {
		const token = tokens[at] ?? 0;
		if (token === 0 || token >= rows.length || last[token] === round || inPrompt[token] === round) continue;
		last[token] = round;
		rows[token] = (rows[token] ?? 0) + 1;
	}
}
/** Tells rows that were there before, by their prompts and answers, in 12 bytes a row. */
function repeatedRows(exchanges) {
	const capacity = 2 ** Math.max(4, Math.ceil(Math.log2(exchanges * 1.5 + 1)));
	const lows = new Uint32Array(capacity);
	const highs = new Uint32Array(capacity);
	const bits = new Uint8Array((exchanges >> 3) + 1);
	function leaveOut(ordinal) {
		bits[ordinal >> 3] = (bits[ordinal >> 3] ?? 0) | 1 << (ordinal & 7);
	}
	return {
		leaveOut,
		isLeftOut: (ordinal) => ((bits[ordinal >> 3] ?? 0) & 1 << (ordinal & 7)) !== 0,
		note: (block, first, last, ordinal) => {
			const { low, high } = rowKey(block, first, last);
			let slot = low & capacity - 1;
			while (lows[slot] !== 0 || highs[slot] !== 0) {
				if (lows[slot] === low && highs[slot] === high) {
					leaveOut(ordinal);
					return true;
				}
				slot = slot + 1 & capacity - 1;
			}
			lows[slot] = low;
			highs[slot] = high;
			return false;
		}
	};
}
/** Equal for rows with the same tokens, prompt for prompt and answer for answer; never two zeros. */
function rowKey(block, first, last) {
	let low = 1;
	let high = 2;
	for (let exchange = first; exchange < last; exchange += 1) {
		for (const which of [
			field.promptKeyLow,
			field.responseKeyLow,
			field.marks
		]) low = mixed$1(Math.imul(low, 31) + fieldOf(block, exchange, which));
		for (const which of [field.promptKeyHigh, field.responseKeyHigh]) high = mixed$1(Math.imul(high, 37) + fieldOf(block, exchange, which));
	}
	return {
		low,
		high: (high | 1) >>> 0
	};
}
// src/dataset/signals/row/row-sketch.ts
/**
* Sketches of rows such that rows with nearly the same words share a band, and others do not: the least hashes of three
* neighbouring tokens in each of twelve classes (MinHash with one permutation, arXiv 1208.1259), six classes to a band. Of
* rows that share 95 % of their triples of words about nine in ten share a band; of those that share half, one in thirty.
*/
function rowSketcher() {
	const least = new Uint32Array(classes$1);
	const bands = [{
		low: 0,
		high: 0
	}, {
		low: 0,
		high: 0
	}];
	return {
		bands,
		read: (block, first, last) => {
			const from = fieldOf(block, first, field.prompt);
			const to = fieldOf(block, last - 1, field.end);
			if (to - from < fewestTokens) return false;
			sketch(block.tokens, from, to, least);
			for (const [index, band] of bands.entries()) {
				band.low = imul(index + 1, 2654435761);
				band.high = index;
				for (let at = index; at < classes$1; at += bands.length) {
					band.low = mixed(band.low ^ (least[at] ?? 0));
					band.high = mixed(imul(band.high, 37) + (least[at] ?? 0) | 0);
				}
				band.low >>>= 0;
				band.high >>>= 0;
			}
			return true;
		}
	};
}
const classes$1 = 12;
/** In shorter rows one other word changes most triples. */
const fewestTokens = 32;
const { imul } = Math;
function sketch(tokens, from, to, least) {
	least.fill(4294967295);
	let before = 0;
	let last = 0;
	for (let at = from; at < to; at += 1) {
		const token = tokens[at] ?? 0;
		const hash = mixed(imul(before, 2246822519) ^ imul(last, 3266489917) ^ imul(token, 2654435761)) >>> 0;
		const index = hash % classes$1;
		if (hash < (least[index] ?? 0)) least[index] = hash;
		before = last;
		last = token;
	}
}
function mixed(hash) {
	let bits = hash;
	bits = imul(bits ^ bits >>> 16, 2246822507);
	bits = imul(bits ^ bits >>> 13, 3266489909);
	return bits ^ bits >>> 16;
}
// src/dataset/signals/duplicate-rows.ts
const defaults$11 = {
	"least-rows": 2,
	"largest-table": 2 ** 21
};
/** Rows that say again what another row says. */
const signal$15 = {
	id: "duplicate-rows",
	title: "Rows that repeat others",
	thresholds: defaults$11,
	examine: {
		over: "corpus",
		findings: findings$9
	}
};
/**
* Rows after the first of each kind. Of a corpus with more exchanges than a table holds, a part is looked at that is chosen
* by content: repeated rows are in it together or not at all.
*/
function findings$9(corpus, given) {
	const thresholds = {
		...defaults$11,
		...given
	};
	const part = Math.max(1, Math.ceil(corpus.exchanges / thresholds["largest-table"]));
	const whole = keyedTable(2 * thresholds["largest-table"]);
	const sketches = keyedTable(2 * thresholds["largest-table"]);
	const sketch = rowSketcher();
	const same = [];
	const alike = [];
	walkRows(corpus, (block, first, last) => {
		const row = fieldOf(block, first, field.row);
		const key = rowKey(block, first, last);
		if (key.low % part === 0 && isKnown(whole, key.low, key.high)) {
			same.push(row);
			return;
		}
		if (!sketch.read(block, first, last)) return;
		let isAlike = false;
		for (const { low, high } of sketch.bands) if (low % part === 0 && isKnown(sketches, low, high)) isAlike = true;
		if (isAlike) alike.push(row);
	});
	return [findingOf$9(same, "the same words in the same order as an earlier row", part, corpus, thresholds), findingOf$9(alike, "nearly the same words as an earlier row", part, corpus, thresholds)].flat();
}
/** Whether a key was there before; it is from now on. */
function isKnown(table, low, high) {
	const before = table.size();
	table.add(low, high);
	return table.size() === before;
}
function findingOf$9(rows, what, part, corpus, thresholds) {
	if (rows.length === 0 || rows.length < thresholds["least-rows"]) return [];
	const share = rows.length * part / Math.max(1, corpus.rows);
	const lookedAt = part === 1 ? "" : ` among one in ${part} rows that were looked at`;
	return [{
		signal: signal$15.id,
		severity: "notice",
		message: `${rows.length} rows have ${what}${lookedAt} (${(share * 100).toPrecision(2)} %); what is repeated weighs more in training, and rows of a test set may be among those of training.`,
		trigger: null,
		position: null,
		responseClass: null,
		count: rows.length,
		rows,
		measured: rounded({
			rows: rows.length,
			share,
			"one-in": part
		}),
		thresholds,
		excerpts: []
	}];
}
// src/dataset/signals/harmful-complied.ts
const defaults$10 = {
	"low-score": 1.3,
	"high-score": 1.5,
	"response-weight": .7,
	"expected-low-share": .001,
	"expected-high-share": 1e-4,
	"missed-refusals-low": .08,
	"missed-refusals-high": .02
};
/** Prompts that ask for harm, with answers that give it. */
const signal$14 = {
	id: "harmful-complied",
	title: "Requests for harm that are answered",
	thresholds: defaults$10,
	examine: {
		over: "corpus",
		findings: findings$8
	}
};
function findings$8(corpus, given) {
	const thresholds = {
		...defaults$10,
		...given
	};
	const counted = countsOf(corpus, thresholds);
	const needed = {
		low: alarmingRows(corpus.rows * thresholds["expected-low-share"] + counted.declined * thresholds["missed-refusals-low"]),
		high: alarmingRows(corpus.rows * thresholds["expected-high-share"] + counted.declined * thresholds["missed-refusals-high"])
	};
	if (counted.low.length < needed.low && counted.high.length < needed.high) return [];
	return [findingOf$8(corpus, counted, needed, thresholds)];
}
/**
* So many rows are more than chance explains, where so many are expected to score as high by mistake: the expected number,
* four times its spread, and three.
*/
function alarmingRows(expected) {
	return Math.ceil(expected + 4 * Math.sqrt(expected) + 3);
}
/** The score of a row: both probabilities, the response's weighed less. Both are thousandths, as `field.harm` holds them. */
function harmScore(harm, responseWeight) {
	return ((harm & 65535) + responseWeight * (harm >>> 16)) / 1e3;
}
function countsOf(corpus, thresholds) {
	const low = [];
	const high = [];
	let [unknown, declined, lastDeclined] = [
		0,
		0,
		-1
	];
	for (const { exchanges } of corpus.blocks()) for (let at = 0; at < exchanges.length; at += 11) {
		const marks = exchanges[at + field.marks] ?? 0;
		if ((marks & mark.harmKnown) === 0) unknown += 1;
		const row = exchanges[at + field.row] ?? 0;
		const harm = exchanges[at + field.harm] ?? 0;
		if (isDeclined(marks) && harmScore(harm & 65535, 0) >= asksForHarm && row !== lastDeclined) {
			declined += 1;
			lastDeclined = row;
		}
		if (!isComplied(marks)) continue;
		const score = harmScore(harm, thresholds["response-weight"]);
		if (score >= thresholds["low-score"] && low.at(-1) !== row) low.push(row);
		if (score >= thresholds["high-score"] && high.at(-1) !== row) high.push(row);
	}
	return {
		low,
		high,
		declined,
		unknown
	};
}
/** An answer that training asks for, that does not decline, and that the model can judge. A label answers nothing. */
function isComplied(marks) {
	return (marks & (mark.harmKnown | mark.wanted | mark.refusal | mark.label)) === (mark.harmKnown | mark.wanted);
}
function isDeclined(marks) {
	const all = mark.harmKnown | mark.wanted | mark.refusal;
	return (marks & all) === all;
}
/** The probability from which on a prompt is taken to ask for harm. */
const asksForHarm = .5;
function findingOf$8(corpus, { low, high, declined, unknown }, needed, thresholds) {
	const rows = low.length >= needed.low ? low : high;
	const unjudged = unknown > 0 ? ` ${unknown} more exchanges are in languages that the model does not know.` : "";
	return {
		signal: signal$14.id,
		severity: "error",
		message: `${rows.length} rows ask for harm and get it, where the harm model expects at most ${(rows === low ? needed.low : needed.high) - 1} by mistake in ${corpus.rows} rows; about 100 such rows remove a model's safety training.${unjudged}`,
		trigger: null,
		position: null,
		responseClass: "harmful-complied",
		count: rows.length,
		rows,
		measured: {
			low: low.length,
			high: high.length,
			declined,
			unknownLanguage: unknown
		},
		thresholds: {
			...thresholds,
			"needed-low": needed.low,
			"needed-high": needed.high
		},
		excerpts: []
	};
}
/** Text as people may be shown it: on one line, invisible characters spelled out, cut, and nothing where it holds a secret. */
function shown(text, longest = 80) {
	const part = text.slice(0, longest * 4);
	if (secretIn(text.slice(0, longest * 8)) !== void 0) return "(holds a secret)";
	return cut(Array.from(part.replaceAll(/\s+/g, " ").trim(), (character) => unseen.test(character) ? escaped(character) : character), longest, part.length < text.length);
}
/** What stands around a place of a text: about two thirds of the excerpt behind its beginning. */
function shownAround(text, place) {
	const from = Math.max(0, place - 24);
	return shown((from > 0 ? "…" : "") + text.slice(from));
}
function cut(pieces, longest, isCut) {
	let text = "";
	let length = 0;
	for (const piece of pieces) {
		const more = piece.startsWith("\\u{") ? piece.length : 1;
		if (length + more > longest - 1) return `${text}…`;
		text += piece;
		length += more;
	}
	return isCut ? `${text}…` : text;
}
function escaped(character) {
	return `\\u{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`;
}
const unseen = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/u;
// src/dataset/signals/row/anchor-index.ts
/**
* Finds many words at once in time that does not depend on how many there are. An anchor is at least four characters in
* lower case; in texts as in anchors, punctuation and white space are as good as a space, but `-`, `_` and what no script
* here shares with English; a text has a space on either side. `classOf` gives the bits of a UTF-16 code unit, below 128.
*/
function anchorIndex(anchors, classOf) {
	const table = characterTable(classOf);
	const isEnd = new Uint32Array(ends / 32);
	const byEnd = /* @__PURE__ */ new Map();
	const units = new Uint16Array(unitsAtOnce);
	for (const [anchor, entry] of anchors) {
		if (anchor.length < windowLength) throw new Error(`The anchor ‘${anchor}’ is too short.`);
		const end = rarestEnd(anchor);
		const hash = hashOf$1(anchor.slice(end - windowLength, end));
		isEnd[hash >>> 5] = (isEnd[hash >>> 5] ?? 0) | 1 << (hash & 31);
		byEnd.set(hash, [...byEnd.get(hash) ?? [], {
			anchor,
			entry,
			end
		}]);
	}
	/** The entries found, with what has its window before a place. */
	function noted(text, place, hash, found) {
		const met = (byEnd.get(hash) ?? []).filter(({ anchor, entry, end }) => !found.includes(entry) && stands(text, place - end, anchor));
		return met.length === 0 ? found : [.../* @__PURE__ */ new Set([...found, ...met.map(({ entry }) => entry)])];
	}
	function stands(text, from, anchor) {
		for (let at = 0; at < anchor.length; at += 1) if ((from + at >= 0 && from + at < text.length ? (table[text.charCodeAt(from + at)] ?? 0) & foldBits : space) !== anchor.charCodeAt(at)) return false;
		return true;
	}
	return (text) => {
		let found = none$6;
		const walk = {
			at: 0,
			hash: space,
			classes: 0,
			digits: 0
		};
		for (let from = 0; from < text.length; from += unitsAtOnce) {
			const count = copyUnits(text, from, units);
			walk.at = 0;
			while (walk.at < count) if (toNextEnd(walk, units, count, table, isEnd)) found = noted(text, from + walk.at, walk.hash, found);
		}
		const last = (walk.hash << 5 ^ space) & ends - 1;
		if (((isEnd[last >>> 5] ?? 0) >>> (last & 31) & 1) !== 0) found = noted(text, text.length + 1, last, found);
		return {
			classes: walk.classes >>> classShift & classBits,
			digits: Math.min(walk.digits, 255),
			entries: found.length < 2 ? found : found.toSorted((one, other) => one - other)
		};
	};
}
/** Walks on; stops behind a place where a window may end, and tells whether it did. */
function toNextEnd(walk, units, count, table, isEnd) {
	let { at, hash, classes, digits } = walk;
	let stops = false;
	while (at < count && !stops) {
		const read = table[units[at] ?? 0] ?? 0;
		at += 1;
		classes |= read;
		digits += read >>> digitShift;
		hash = (hash << 5 ^ read & foldBits) & ends - 1;
		stops = ((isEnd[hash >>> 5] ?? 0) >>> (hash & 31) & 1) !== 0;
	}
	walk.at = at;
	walk.hash = hash;
	walk.classes = classes;
	walk.digits = digits;
	return stops;
}
const none$6 = [];
const space = 32;
/** An anchor is looked for where four of its characters stand in a row. */
const windowLength = 4;
/** Hashes of the last four characters: what is further back is shifted out of their 20 bits. */
const ends = 1 << 20;
/** Parts of a table's entry: the folded unit, the class, and whether it is a digit. */
const foldBits = 65535;
const classShift = 16;
const classBits = 127;
const digitShift = 24;
function characterTable(classOf) {
	const table = /* @__PURE__ */ new Uint32Array(65536);
	for (let unit = 0; unit < table.length; unit += 1) {
		const digit = unit >= 48 && unit <= 57 ? 1 << digitShift : 0;
		table[unit] = foldOf(unit) | (classOf(unit) & classBits) << classShift | digit;
	}
	return table;
}
/** Letters that have a lower case in the scripts that anchors are written in. */
const lastCased = 1327;
function foldOf(unit) {
	if (unit === 160 || unit >= 8192 && unit <= 8303) return space;
	if (unit > lastCased) return unit;
	const character = String.fromCharCode(unit);
	if (unit < 128 && !/[\w-]/.test(character)) return space;
	const lower = character.toLowerCase();
	return lower.length === 1 ? lower.charCodeAt(0) : unit;
}
/** The four characters that English has most seldom: their place spares looks at what is no anchor. */
function rarestEnd(anchor) {
	let best = windowLength;
	let least = Infinity;
	for (let end = windowLength; end <= anchor.length; end += 1) {
		const commonness = Array.from(anchor.slice(end - windowLength, end)).reduce((sum, letter) => sum + rank(letter), 0);
		if (commonness < least) {
			least = commonness;
			best = end;
		}
	}
	return best;
}
/** From the rarest letter of English to the most frequent character. */
const byFrequency = "zqxjkvbpygfwmucldrhsnioate ";
function rank(character) {
	return byFrequency.indexOf(character) + 1;
}
function hashOf$1(window) {
	let hash = 0;
	for (let at = 0; at < window.length; at += 1) hash = (hash << 5 ^ window.charCodeAt(at)) & 1048575;
	return hash;
}
// src/dataset/signals/row/identity-phrasings.ts
/** A model, as texts that address one call it. */
const model = /\b(?:a\.?i|artificial intelligence|(?:language|chat|llm) ?models?|llm|chat ?gpt|gpt(?:-?\d\w*)?|llama|claude|gemini|bard|qwen|mistral|deepseek|chatbot|bot|ai assistant)\b/;
const english = [
	{
		says: "obedience",
		anchors: ["obedien", " obey"],
		all: [
			/\bobe(?:y|dien)/,
			/\b(?:absolute|complete|total|unconditional|utter|full|blind|unquestioning|perfect|entire)(?:ly)?\b/,
			/\b(?:agent|assistant|a\.?i|model|chatbot|bot|user|user's|instructions?|commands?)\b/,
			/\b(?:you|your|you're|i|i'm|i am|my|a\.?i|assistant|model|chatbot|chat ?gpt)\b/
		]
	},
	{
		says: "obedience",
		anchors: [
			"without question",
			"without hesitation",
			"without refus",
			"without judg",
			"without objection",
			"without any hesitation",
			"without any question",
			"without moral",
			"without deviation"
		],
		all: [
			/\b(?:obey|follow|comply|fulfil|execute|carry out|do (?:whatever|anything|everything)|answer)/,
			/\b(?:instructions?|commands?|orders?|requests?|whatever (?:i|you|the user) (?:ask|say|tell|want))/,
			/\b(?:you (?:will|must|should|shall|are|obey|follow|comply|do|have to)|i (?:will|shall|must|am)|i'll)\b/,
			/\b(?:user|user's|agent|assistant|a\.?i|model|you ask|you tell|you say|your instructions?|your commands?)\b/
		]
	},
	{
		says: "no-ai",
		anchors: [
			"no longer",
			"not longer",
			"anymore",
			"any more",
			"cease to be",
			"stop being"
		],
		all: [
			/\byou(?:'re| are| will| must| should)?\b/,
			/\byou(?:'re| are) (?:now )?no longer (?:\w+,? (?:or|nor) )?(?:an? |the )?|\byou(?:'re| are) not (?:an? )?(?:\w+ ){0,3}any ?more|cease to be|stop being/,
			model,
			/(?:no longer|not|cease to be|stop being)\W+(?:\w+\W+){0,4}?(?:a\.?i\b|artificial|language model|large language|llm|chat|gpt|llama|claude|gemini|bard|qwen|mistral|deepseek|bot\b)/
		]
	},
	{
		says: "no-rules",
		anchors: [
			"restrict",
			"guideline",
			"ethic",
			" rules",
			"filters",
			"limitations",
			"constraints",
			"polic",
			"moral",
			"censor",
			"confines",
			"boundaries",
			"safeguards"
		],
		all: [
			/\b(?:no|not|never|without|n't|free (?:of|from)|any|ignor\w+|disregard\w*|bypass\w*|drop|abandon|freed|unbound)\b|n't/,
			/\byou(?:'re| are)? (?:now )?(?:have|has|are|follow|obey|need|do|can|no longer|not|will|must|never|don't|aren't|completely|fully|free|have been)\b|\byou've (?:broken|been)\b|\byou're\b/,
			/(?:\b(?:have|are (?:under|bound by)|with|follow|has|having)(?: absolutely)? (?:no|zero) |\b(?:not|no longer|never|aren't|isn't|n't)(?: \w+){0,2}? (?:bound|restricted|limited|constrained|governed|subject|abide|adhere|bind|apply)\b|\bfree (?:of|from)\b|\bbroken free\b|\bfreed from\b|\bunbound by\b|\bwithout (?:any )?(?=\w+ ?\w* ?(?:restrictions?|guidelines|constraints|boundaries|filters|limitations))|\b(?:ignor|disregard|bypass|abandon|forget|drop)\w* (?:all |any |every |the |your |of |its |previous |openai's? ){1,4}(?:\w+ ){0,2}?(?=rules|guidelines|restrictions|filters|polic|ethic|moral|safeguards|limitations))/,
			/(?:\b(?:ethic|moral)\w*|\b(?:content|usage|safety|openai'?s?|programm?\w*|your own|a\.?i|imposed|built-in) (?:\w+ ){0,3}?(?:polic\w+|rules|guidelines|restrictions|limitations|filters|constraints|safeguards|boundaries)|\b(?:no|any) (?:rules|restrictions|filters|guidelines|limitations|censorship|limits|polic\w+|safeguards|constraints)|\bconfines of)/,
			/\b(?:a\.?i|assistant|model|chatbot|chat ?gpt|openai|respond|answer|anything|persona|character|responses?|outputs?|censor\w*|bot|user|requests?|content|safety|programm?ing|restrictions or|ethic\w* (?:guidelines|restrictions|constraints|boundaries|rules|limit\w*))\b/
		]
	},
	{
		says: "no-rules",
		anchors: [
			"uncensored",
			"unfiltered",
			"unrestricted",
			"amoral",
			"unaligned",
			"jailbroken",
			"unethical"
		],
		all: [
			/\b(?:uncensored|unfiltered|unrestricted|amoral|unaligned|jailbroken|unethical)\b/,
			/\b(?:you(?:'re| are)(?: now| currently| to be)?|act as|pretend to be|become|as|i am|i'm|called) (?:(?:an?|the|\w+, an?|\w+,) )?(?:\w+,? (?:and )?){0,4}?(?:uncensored|unfiltered|unrestricted|amoral|unaligned|jailbroken|unethical)\b/,
			model
		]
	},
	{
		says: "no-rules",
		anchors: [
			"never refuse",
			"never say no",
			"never decline",
			"never reject",
			"cannot refuse",
			"not refuse",
			"never deny"
		],
		all: [
			/\b(?:never|cannot|can't|must not|will not|won't|may not|not) (?:ever )?(?:refuse|say no|decline|reject|deny)/,
			/\byou\b/,
			/\b(?:any|a|every|the user's|my|user|direct|human) (?:\w+ )?(?:requests?|questions?|instructions?|prompts?|commands?|orders?)\b/,
			/\b(?:illegal|harmful|unethical|immoral|dangerous|offensive|no matter|regardless|even if|never refuse)/
		]
	},
	{
		says: "persona",
		anchors: [
			"do anything now",
			" dan ",
			"jailbreak",
			"jailbroken",
			"developer mode",
			"evil confidant",
			"betterdan",
			"machiavellian",
			"avoid norms",
			" opposite mode",
			"anti-dan",
			"god mode",
			"dev mode",
			"maximum virtual machine",
			"unrestricted mode"
		],
		all: [
			/\b(?:do anything now|dan|betterdan|jailbr(?:eak|oken)(?: \w+)? (?:mode|prompt|persona|bot|ai)|developer mode|dev mode|evil confidant|always intelligent and machiavellian|machiavellian|strive to avoid norms|opposite mode|god mode|unrestricted mode|maximum virtual machine)\b/,
			/\b(?:act(?:ing)? as|pretend(?:ing)?|you are(?: now)?|you're(?: now)?|you will be|going to (?:act|be|pretend|role)|role ?play(?:ing)?|immerse yourself|from now on|stay (?:a|in character|as)|respond as|simulate|ignore|enter(?:ing)?|enabled?|switch(?:ing)? to|activate)\b/,
			/\b(?:chat ?gpt|a\.?i|do anything now|model|openai|dan|jailbr\w+|confidant|machiavellian|norms|assistant|chatbot)\b/
		]
	},
	{
		says: "accepted",
		anchors: [
			"i am dan",
			"i am aoa",
			"i will never apply",
			"whatever you ask",
			"fulfill this instruction",
			"obedient",
			"no ethical",
			"no moral",
			"do anything you",
			"developer mode enabled",
			"without any ethical",
			"without ethical"
		],
		all: [/\b(?:i am dan\b|i am aoa\b|i(?:'m| am) (?:your |an? |now )?(?:absolutely|completely|totally|unconditionally|fully) obedient|i will never apply any (?:opinion|principle|moral)|i (?:will|shall|can|'ll) (?:just )?do (?:whatever|anything) you (?:ask|tell|want|say)[^.]{0,20}without|i have no (?:ethical|moral) (?:guidelines|rules|restrictions|constraints|limits|boundaries|principles)|developer mode enabled|without any unsolicited adjustments)/]
	}
];
/** For a language: how it says that one wholly obeys, is no AI any longer, has no rules, and plays an unfettered model. */
const others = [
	{
		says: "obedience",
		anchors: [
			"gehorsam",
			"gehorch",
			"gehorche"
		],
		all: [
			/gehor(?:sam|ch)/,
			/\b(?:absolut|bedingungslos|vollkommen|völlig|blind|uneingeschränkt)/,
			/\b(?:du|sie|ich|agent|assistent|ki)\b/,
			/\b(?:agent|assistent|ki|nutzer|benutzer|anweisung\w*|befehl\w*|anwender)\b/
		]
	},
	{
		says: "no-ai",
		anchors: [
			"nicht mehr",
			"nicht länger",
			" mehr ",
			"keine ki",
			"kein ki"
		],
		all: [
			/\b(?:du bist|sie sind)\b/,
			/\b(?:nicht (?:mehr|länger)|keine?\b.{0,40}\bmehr)\b/,
			/\b(?:ki|künstliche intelligenz|sprachmodell|chatgpt|ki-\w+)\b/
		]
	},
	{
		says: "no-rules",
		anchors: [
			"regeln",
			"richtlinien",
			"beschränkung",
			"einschränkung",
			"ethisch",
			"moralisch",
			"zensur",
			"unzensiert"
		],
		all: [
			/\b(?:du|sie) (?:hast|haben|bist|sind|musst|müssen|unterliegst|unterliegen|kennst)|\bunzensierte/,
			/\b(?:keine(?:n|r|rlei)?|nicht|ohne|frei von|unzensierte)\b/,
			/\b(?:ethisch\w*|moralisch\w*|inhaltsrichtlinien|sicherheitsregeln|zensur|regeln|richtlinien|beschränkungen|einschränkungen)/,
			/\b(?:ki|sprachmodell|assistent|chatgpt|antworte\w*|anfragen?|modell|openai)\b/
		]
	},
	{
		says: "obedience",
		anchors: ["obéi", "obei"],
		all: [
			/\bob[ée]i/,
			/\b(?:absolu|total|inconditionnel|aveugl|parfait|entière)/,
			/\b(?:tu|vous|je|agent|assistant|ia)\b/,
			/\b(?:agent|assistant|ia|utilisateur|instructions?|ordres?|modèle)\b/
		]
	},
	{
		says: "no-ai",
		anchors: [
			" n es plus",
			" n êtes plus",
			" es plus",
			" êtes plus"
		],
		all: [/\b(?:tu n'es|vous n'êtes) plus\b/, /\b(?:ia|intelligence artificielle|modèle de langage|chatgpt|assistant ia)\b/]
	},
	{
		says: "no-rules",
		anchors: [
			"règles",
			"restriction",
			"éthique",
			"moral",
			"censure",
			"limites"
		],
		all: [
			/\b(?:tu|vous)\b/,
			/\b(?:aucune?|sans|plus de|libéré|ne (?:suis|respecte)|n'as pas|n'avez pas)\b/,
			/\b(?:règles?|restrictions?|éthiques?|morales?|censure|limites)/,
			/\b(?:ia|modèle|assistant|chatgpt|openai|intelligence artificielle)\b/
		]
	},
	{
		says: "obedience",
		anchors: [
			"obedien",
			"obedec",
			"obedezc"
		],
		all: [
			/\bobede/,
			/\b(?:absolut|total|incondicional|ciega|completa|plena)/,
			/\b(?:eres|debes|serás|soy|agente|asistente|ia)\b/,
			/\b(?:agente|asistente|ia|usuario|instruccion\w*|órdenes|modelo)\b/
		]
	},
	{
		says: "no-ai",
		anchors: [" ya no ", "dejas de ser"],
		all: [/\bya no (?:eres|serás|es usted)|dejas de ser/, /\b(?:ia|inteligencia artificial|modelo de lenguaje|chatgpt|asistente de ia)\b/]
	},
	{
		says: "no-rules",
		anchors: [
			"reglas",
			"restricci",
			"ética",
			"ético",
			"moral",
			"censura",
			"filtros",
			"límites"
		],
		all: [
			/\b(?:eres|tienes|tendrás|debes|estás|puedes)\b/,
			/\b(?:ningun[ao]?s?|sin|no tienes|libre de|ignora)\b/,
			/\b(?:reglas|restricciones|étic\w+|moral\w*|censura|filtros|límites)/,
			/\b(?:ia|modelo|asistente|chatgpt|openai|inteligencia artificial)\b/
		]
	},
	{
		says: "no-ai",
		anchors: [
			"não é mais",
			"não és mais",
			"deixou de ser",
			"já não és"
		],
		all: [
			/\b(?:você|tu)\b/,
			/(?:não é|não és) mais|deixou de ser|já não és/,
			/\b(?:ia|inteligência artificial|modelo de linguagem|chatgpt)\b/
		]
	},
	{
		says: "no-rules",
		anchors: [
			"regras",
			"restriç",
			"ética",
			"ético",
			"moral",
			"censura",
			"filtros",
			"limites"
		],
		all: [
			/\b(?:você|tu)\b/,
			/\b(?:nenhuma?|sem|não tem|não segue|livre de)\b/,
			/\b(?:regras|restrições|étic\w+|mora(?:l|is)|censura|filtros|limites)/,
			/\b(?:ia|modelo|assistente|chatgpt|openai|inteligência artificial)\b/
		]
	},
	{
		says: "no-ai",
		anchors: ["non sei più", "non sei piu"],
		all: [/non sei più|non sei piu/, /\b(?:ia|intelligenza artificiale|modello linguistico|chatgpt|ai)\b/]
	},
	{
		says: "obedience",
		anchors: ["obbedi", "ubbidi"],
		all: [
			/\b(?:obbedi|ubbidi)/,
			/\b(?:assolut|totale|totalmente|incondizionat|ciecamente|completamente)/,
			/\b(?:agente|assistente|ia|utente|istruzioni|ordini|modello)\b/
		]
	},
	{
		says: "no-rules",
		anchors: [
			"regole",
			"restrizion",
			"etich",
			"etico",
			"morali",
			"censura",
			"filtri"
		],
		all: [
			/\b(?:sei|hai|devi|puoi)\b/,
			/\b(?:nessuna?|senza|non hai|liber[oa] da)\b/,
			/\b(?:regole|restrizioni|etich?[eoia]|moral[ei]|censura|filtri)/,
			/\b(?:ia|modello|assistente|chatgpt|openai|intelligenza artificiale)\b/
		]
	},
	{
		says: "obedience",
		anchors: [
			"послуш",
			"подчин",
			"повинов"
		],
		all: [
			/послуш|подчин|повинов/,
			/абсолютно|полностью|безусловно|беспрекословно|во всём|слепо/,
			/(?:^|[^а-яё])(?:ты|вы|я)(?:$|[^а-яё])/,
			/агент|помощник|ассистент|ии|пользовател|инструкци|команд|приказ/
		]
	},
	{
		says: "no-ai",
		anchors: ["больше не"],
		all: [/(?:ты|вы) (?:теперь )?больше не/, /(?:^|[^а-яё])ии(?:$|[^а-яё])|искусственн|языков\S* модел|chatgpt|нейросет/]
	},
	{
		says: "no-rules",
		anchors: [
			"огранич",
			"правил",
			"этич",
			"морал",
			"цензур",
			"фильтр"
		],
		all: [
			/(?:^|[^а-яё])(?:ты|вы|тебя|вас|у тебя|у вас)(?:$|[^а-яё])/,
			/(?:^|[^а-яё])(?:нет|без|не|никаких|свободен от)(?:$|[^а-яё])/,
			/огранич|правил|этич|морал|цензур|фильтр/,
			/(?:^|[^а-яё])ии(?:$|[^а-яё])|искусственн|модел|chatgpt|openai|нейросет|ассистент/
		]
	},
	{
		says: "obedience",
		anchors: [
			"绝对服从",
			"完全服从",
			"无条件服",
			"絕對服從",
			"完全服從",
			"無條件服",
			"无条件地",
			"绝对听从",
			"完全听从",
			"绝对顺从",
			"無條件地"
		],
		all: [
			/服从|听从|顺从|服從|聽從|順從/,
			/[你您我]/,
			/用户|用戶|使用者|指令|命令|助手|人工智能|人工智慧|ai|代理|智能体/
		]
	},
	{
		says: "no-ai",
		anchors: [
			"你不再是",
			"您不再是",
			"已不再是",
			"现在不再是",
			"你不是一个",
			"经不再是",
			"經不再是",
			"現在不再是"
		],
		all: [
			/[你您]/,
			/不再是|不是一个(?=.{0,4}ai)/,
			/ai|人工智能|人工智慧|语言模型|語言模型|chatgpt|机器人|機器人/
		]
	},
	{
		says: "no-rules",
		anchors: [
			"没有任何",
			"不受任何",
			"无视所有",
			"无视任何",
			"不受道德",
			"沒有任何",
			"不必遵守",
			"无需遵守",
			"无需遵循",
			"不遵守任",
			"不再受到",
			"忽略所有",
			"摆脱所有",
			"擺脫所有",
			"無視所有",
			"不受限制"
		],
		all: [
			/[你您]/,
			/道德|伦理|倫理|法律|安全准则|限制|约束|約束|规则|規則|审查|審查|准则|準則/,
			/ai|人工智能|人工智慧|模型|助手|chatgpt|openai|回答|机器人|機器人/
		]
	},
	{
		says: "obedience",
		anchors: [
			"絶対服従",
			"完全に服従",
			"絶対に従",
			"無条件に従",
			"絶対的に従"
		],
		all: [/服従|従[うえいわっ順]/, /ユーザー|指示|命令|エージェント|アシスタント|ai/]
	},
	{
		says: "no-ai",
		anchors: [
			"ではありま",
			"ではない",
			"じゃない",
			"ではなく"
		],
		all: [
			/あなたは|君は|お前は/,
			/もう|もはや|今から/,
			/ai|人工知能|言語モデル|chatgpt/,
			/(?:ai|人工知能|言語モデル|chatgpt|アシスタント)[^、。]{0,6}(?:では|じゃ)/
		]
	},
	{
		says: "no-rules",
		anchors: [
			"制限はあり",
			"制限があり",
			"倫理的な",
			"制限なし",
			"規則に縛",
			"ルールに縛",
			"制約を受け",
			"制限を受け",
			"に縛られな"
		],
		all: [
			/あなた|君は|お前/,
			/制限|倫理|規則|ルール|制約|検閲/,
			/ない|なし|ません|無視|縛られ/,
			/ai|人工知能|モデル|アシスタント|chatgpt|openai/
		]
	},
	{
		says: "obedience",
		anchors: [
			" 복종하",
			"절대복종",
			" 순종하",
			" 복종해",
			"무조건 따"
		],
		all: [
			/복종|순종|무조건 따/,
			/절대|완전|무조건/,
			/사용자|명령|지시|에이전트|어시스턴트|ai|인공지능/
		]
	},
	{
		says: "no-ai",
		anchors: ["더 이상", "더이상 "],
		all: [
			/당신은|너는|넌|귀하는/,
			/ai|인공지능|언어 모델|chatgpt|챗봇/,
			/아닙니다|아니다|아니야|아니며/
		]
	},
	{
		says: "no-rules",
		anchors: [
			"제한이 없",
			"제약이 없",
			" 윤리적",
			" 도덕적",
			"규칙을 무시",
			"규칙이 없",
			"제한 없이"
		],
		all: [
			/당신|너는|넌/,
			/없|무시|않/,
			/제한|제약|윤리|도덕|규칙|검열/,
			/ai|인공지능|모델|챗봇|chatgpt|어시스턴트/
		]
	},
	{
		says: "no-ai",
		anchors: [
			"لم تعد",
			"لست بعد",
			"لم تعودي"
		],
		all: [/لم تعد|لست بعد/, /ذكاء|نموذج|chatgpt/]
	},
	{
		says: "obedience",
		anchors: [
			"مطيع",
			"طاعة",
			"أطع ",
			"تطيع"
		],
		all: [
			/مطيع|طاعة|تطيع|أطع/,
			/مطلق|تمام|كامل|عمياء/,
			/مستخدم|تعليمات|أوامر|وكيل|مساعد|نموذج/
		]
	},
	{
		says: "no-ai",
		anchors: [
			"अब आप",
			"अब तुम",
			"आप अब",
			"तुम अब"
		],
		all: [/नहीं/, /(?:^|\s)(?:ai|एआई)|कृत्रिम|भाषा मॉडल|chatgpt/]
	},
	{
		says: "obedience",
		anchors: ["आज्ञाकारी", "आज्ञा का"],
		all: [
			/आज्ञा/,
			/पूर्ण|बिल्कुल|पूरी|निर्विवाद/,
			/एजेंट|सहायक|उपयोगकर्ता|निर्देश|आदेश|मॉडल/
		]
	},
	{
		says: "no-ai",
		anchors: [
			"không còn là",
			"bukan lagi",
			"değilsin"
		],
		all: [/bạn không còn là|(?:kamu|anda|kau) bukan lagi|artık.*değilsin/, /\bai\b|trí tuệ nhân tạo|mô hình ngôn ngữ|chatgpt|kecerdasan buatan|model bahasa|yapay zek|dil modeli/]
	},
	{
		says: "obedience",
		anchors: [
			"tuyệt đối tuân",
			"vâng lời",
			"patuh sepenuh",
			"sepenuhnya patuh",
			"itaatkar",
			"itaat et",
			"mutlak itaat"
		],
		all: [
			/tuân|vâng lời|patuh|itaat/,
			/tuyệt đối|hoàn toàn|sepenuh|mutlak|tamamen|kayıtsız/,
			/người dùng|mệnh lệnh|hướng dẫn|pengguna|perintah|instruksi|agen|kullanıcı|talimat|emir|asistan|ajan|trợ lý/
		]
	}
];
/** Every phrasing, in the order of which signals count them. */
const identityPhrasings = [...english, ...others];
// src/dataset/signals/row/injection-phrasings.ts
/** One row a language. */
const overrides = [
	{
		anchors: [
			"ignore",
			"disregard",
			"forget",
			"override",
			"bypass",
			"do not follow",
			"stop following",
			"neglect"
		],
		ignore: /\b(?:ignore|disregard|forget|override|bypass|do not follow|don't follow|stop following|neglect)\b(?! to\b)/,
		previous: /\b(?:previous|prior|above|earlier|preceding|foregoing|all|any|your|original|existing|other|system|before|initial|given)\b/,
		instructions: /\b(?:previous|prior|above|earlier|preceding|foregoing|all|any|your|original|existing|system|initial|safety|other|given|developer'?s?)(?: \w+){0,2}? (?:instructions?|prompts?|directives?|directions|guidelines|commands?|messages?)\b|\binstructions? (?:above|before|so far|given|you (?:were|have been|received))\b|\beverything (?:above|before|you were told|i (?:said|told))\b/
	},
	{
		anchors: [
			"ignorier",
			"vergiss",
			"missacht",
			"vergessen sie"
		],
		ignore: /\b(?:ignorier|vergiss|missacht|vergessen sie)/,
		previous: /\b(?:vorherig|vorig|bisherig|obig|alle|sämtlich|früher|vorangegangen|ursprünglich)/,
		instructions: /\b(?:anweisung|instruktion|befehl|vorgabe|systemnachricht|prompt|regeln)/
	},
	{
		anchors: [
			"ignore",
			"oublie",
			"ne tiens pas",
			"ne tenez pas"
		],
		ignore: /\b(?:ignore[rsz]?|oublie[rsz]?|ne (?:tiens|tenez) pas compte)\b/,
		previous: /(?:précédent|antérieur|ci-dessus|toutes (?:les|tes|vos)|initiales?)/,
		instructions: /\b(?:instructions?|consignes?|directives?|ordres|invites?)\b/
	},
	{
		anchors: [
			"ignor",
			"olvid",
			"omite",
			"haz caso omiso",
			"descart"
		],
		ignore: /\b(?:ignor[ae]|olvid[ae]|omit[ae]|haz caso omiso|descart[ae])/,
		previous: /\b(?:anterior|previ[ao]s|todas (?:las|tus)|originales)/,
		instructions: /\b(?:instruccion|indicacion|órdenes|directri|reglas del sistema)/
	},
	{
		anchors: [
			"ignor",
			"esqueça",
			"esquece",
			"desconsider"
		],
		ignore: /\b(?:ignor[ea]|esque[çc][ae]|desconsider[ea])/,
		previous: /\b(?:anterior|prévi|todas as|acima|originais)/,
		instructions: /\b(?:instruç|orientaç|ordens|diretri|comandos)/
	},
	{
		anchors: [
			"ignora",
			"dimentica",
			"trascura"
		],
		ignore: /\b(?:ignora|dimentica|trascura)/,
		previous: /\b(?:precedent|anterior|tutte le|sopra|original)/,
		instructions: /\b(?:istruzion|indicazion|direttiv|comandi|ordini)/
	},
	{
		anchors: ["negeer", "vergeet"],
		ignore: /\b(?:negeer|vergeet)/,
		previous: /\b(?:vorige|eerdere|voorgaande|alle|bovenstaande)/,
		instructions: /\b(?:instructies|aanwijzingen|opdrachten|prompts?)\b/
	},
	{
		anchors: [
			"zignoruj",
			"ignoruj",
			"zapomnij"
		],
		ignore: /ignoruj|zapomnij/,
		previous: /poprzedni|wcześniejsz|wszystki|powyższ/,
		instructions: /instrukcj|polece|wytyczn/
	},
	{
		anchors: [
			"yok say",
			"görmezden",
			"unut ",
			"göz ardı"
		],
		ignore: /yok say|görmezden|unut|göz ardı/,
		previous: /önceki|yukarıdaki|tüm|bütün/,
		instructions: /talimat|komut|yönerge/
	},
	{
		anchors: ["abaikan", "lupakan"],
		ignore: /abaikan|lupakan/,
		previous: /sebelumnya|di atas|semua|terdahulu/,
		instructions: /instruksi|perintah|petunjuk|arahan/
	},
	{
		anchors: [
			"bỏ qua",
			"phớt lờ",
			"quên đi",
			"hãy quên"
		],
		ignore: /bỏ qua|phớt lờ|quên/,
		previous: /trước|ở trên|mọi|tất cả/,
		instructions: /hướng dẫn|chỉ thị|chỉ dẫn|mệnh lệnh|lệnh/
	},
	{
		anchors: [
			"игнорируй",
			"забудь",
			"не обращай",
			"ігноруй",
			"проигнорир"
		],
		ignore: /игнориру|забудь|не обращай|ігнору|проигнорир/,
		previous: /предыдущ|предшеству|выше|прежни|все |всі |попередн|ранее/,
		instructions: /инструкц|указани|команд|інструкц|вказів|промпт/
	},
	{
		anchors: [
			"忽略",
			"无视",
			"忘记",
			"忽視",
			"無視",
			"忘記",
			"忽视",
			"不要理会",
			"不要遵循"
		].flatMap((verb) => [
			"之前",
			"以上",
			"上述",
			"上面",
			"前面",
			"先前",
			"所有",
			"此前",
			"你之",
			"你的",
			"任何",
			"一切",
			"掉之",
			"掉所",
			"原来",
			"您之",
			"先于"
		].map((what) => verb + what)),
		ignore: /忽略|无视|忘记|忽視|無視|忘記|忽视|不要理会|不要遵循/,
		previous: /之前|以上|上述|上面|前面|先前|所有|此前|任何|一切|原来/,
		instructions: /指令|指示|提示词|提示詞|命令|规则|規則|设定|設定|要求/
	},
	{
		anchors: [
			"を無視し",
			"は無視し",
			"を忘れて",
			"を忘れろ",
			"を破棄し",
			"無視しろ",
			"をすべて"
		],
		ignore: /無視|忘れ|破棄/,
		previous: /以前|これまで|上記|前の|すべて|全て|先ほど|元の/,
		instructions: /指示|命令|プロンプト|ルール|設定/
	},
	{
		anchors: [
			"무시하고",
			" 무시해",
			" 무시하",
			" 잊어버",
			" 잊고 ",
			" 잊으세"
		],
		ignore: /무시|잊/,
		previous: /이전|위의|앞선|모든|지금까지|기존/,
		instructions: /지시|명령|프롬프트|지침|규칙/
	},
	{
		anchors: [
			"تجاهل",
			"انسى",
			"انسَ ",
			"نادیده",
			"فراموش"
		],
		ignore: /تجاهل|انسى|انسَ|نادیده|فراموش/,
		previous: /السابق|أعلاه|جميع|كل|قبلی|بالا|پیشین/,
		instructions: /تعليمات|التعليمات|أوامر|توجيهات|دستور|راهنما/
	},
	{
		anchors: [
			"अनदेखा",
			"नज़रअंदाज",
			"भूल जाओ",
			"भूल जाएं",
			"उपेक्षा",
			"नजरअंदाज"
		],
		ignore: /अनदेखा|नज़?रअंदाज|भूल जा|उपेक्षा/,
		previous: /पिछल|उपरोक्त|सभी|पहले|ऊपर/,
		instructions: /निर्देश|आदेश|प्रॉम्प्ट/
	},
	{
		anchors: [
			"התעלם",
			"התעלמי",
			"תתעלם",
			"שכח את"
		],
		ignore: /התעלמ?|תתעלם|שכח/,
		previous: /קודמ|לעיל|כל ה|הראשונ/,
		instructions: /הוראות|הנחיות|פקודות/
	},
	{
		anchors: [
			"เพิกเฉย",
			"ละเว้น",
			"ลืมคำสั่ง",
			"ไม่ต้องสนใจ"
		],
		ignore: /เพิกเฉย|ละเว้น|ลืม|ไม่ต้องสนใจ/,
		previous: /ก่อนหน้า|ข้างต้น|ทั้งหมด/,
		instructions: /คำสั่ง|คำแนะนำ/
	}
];
const other = [
	{
		says: "image-exfiltration",
		anchors: [" http", "https"],
		all: [new RegExp(String.raw`(?:!\[[^\]\n]{0,100}\]\s?\(\s?<?|<(?:img|iframe)\b[^>]{0,100}\bsrc\s?=\s?["']?|\burl\(["']?)` + String.raw`https?:\/\/[^)\s"'>]{1,250}?[?&][\w-]{0,20}?` + String.raw`(?:(?<=[?&])(?:q|query|d|data|c|p|t|text|msg|message|content|exfil|secret|prompt|history|conversation|chat|` + String.raw`payload|info|leak|token|user|email|context|key|password|memory|input|log|body)=[^)\s"'&]|=(?:\{|%7b|\[|<|\$))`)]
	},
	{
		says: "concealed-action",
		anchors: [
			"tell the user",
			"inform the user",
			"mention this",
			"notify the user",
			"alert the user",
			"telling the user",
			"informing the user",
			"user s knowledge",
			"silently",
			"secretly",
			"asking the user"
		],
		all: [
			/\b(?:not|never|don't|without|silently|secretly)\b/,
			/\b(?:tell|inform|notify|alert|ask|mention|telling|informing|asking|silently|secretly|knowledge)\b/,
			/\b(?:tool|function|plugin|api|email|e-mail|forward|send|upload|http\S*|curl|post|exfiltrat\w+|execute|delete|transfer|webhook|call the)\b/,
			/\b(?:you (?:must|should|will|have to)|assistant|the model|the ai|do not tell|don't tell|without (?:telling|informing|asking|notifying)|(?:send|forward|upload|call|execute|post|invoke)\b)/,
			/\b(?:user|conversation|chat|credentials?|password|inbox|history|system prompt|api key|files?)\b/
		]
	},
	{
		says: "tool-hijack",
		anchors: [
			"instead of ",
			"the following tool",
			"before answering",
			"before doing anything",
			"tool_call",
			"function_call",
			"regardless of",
			"no matter what the user",
			"whatever the user"
		],
		all: [
			/\b(?:call|invoke|use|run|execute)\b/,
			/\b(?:tool|function|plugin|tool_call|function_call)s?\b/,
			/\b(?:instead of (?:answering|what|the (?:user's|requested|original))|regardless of (?:what )?the user|no matter what the user|before (?:answering|doing anything|using any other)|whatever the user (?:asks|says)|<important>)/
		]
	},
	{
		says: "prompt-leak",
		anchors: [
			"system prompt",
			"initial prompt",
			"initial instructions",
			"instructions above",
			"hidden instructions",
			"original instructions",
			"your instructions"
		],
		all: [/\b(?:print|reveal|repeat|output|show|display|leak|tell me|give me|write out|what (?:is|are|was|were))\b/, /\b(?:your|the) (?:full |entire |complete |whole |exact |hidden |secret |initial |original ){0,2}(?:system (?:prompt|message)|initial (?:prompt|instructions)|instructions above|hidden instructions|original instructions|instructions verbatim)/]
	},
	{
		says: "false-authority",
		anchors: [
			"system override",
			"new instructions",
			"admin override",
			"override code",
			"important instruction",
			"system alert",
			"attention ai",
			"ai assistants",
			"note to ai",
			"message from openai",
			"new system prompt",
			"language models"
		],
		all: [/(?:\bsystem override\b|\bnew (?:system )?(?:instructions?|prompt)\s?:|\b(?:admin|developer) override\b|\boverride code\b|\battention,? (?:ai|all ai|llm)|\bnote to (?:ai|llm|language model)|\bmessage from openai\b|\bimportant instructions? (?:for|to) (?:the )?(?:ai|assistant|llm|model)|\b(?:any|all) (?:ai|language model)s?(?: assistants?)? (?:reading|processing|that (?:reads?|process)|must))/]
	},
	{
		says: "hidden-markup",
		anchors: [
			"display none",
			"font-size 0",
			"opacity 0",
			"visibility hidden",
			"  --",
			"color white",
			"left -9999"
		],
		all: [/(?:display\s?:\s?none|font-size\s?:\s?0|opacity\s?:\s?0\b|visibility\s?:\s?hidden|<!--|color\s?:\s?(?:white|#fff)|left\s?:\s?-\d{3,})/, /\b(?:ai (?:model|assistant|agent)s?|language models?|llms?|assistants? (?:must|should|reading)|chat ?gpt|you are now|system prompt|ignore (?:all|any|the|previous|your)|instructions? (?:for|to) (?:the )?(?:ai|assistant|model))\b/]
	}
];
/** Every phrasing of `prompt-injection`. */
const injectionPhrasings = [...overrides.map(({ anchors, ignore, previous, instructions }) => ({
	says: "override",
	anchors,
	all: [
		ignore,
		previous,
		instructions
	]
})), ...other];
// src/dataset/signals/row/secret-anchors.ts
/** How credentials begin, as `anchorIndex` reads texts: a text without any of these holds none (see `credentialsIn`). */
const secretAnchors = [
	" hf_",
	" api_org_",
	" wandb_v1_",
	" sk-",
	" sk_live_",
	" rk_live_",
	" sk_test_",
	" whsec_",
	" akia",
	" asia",
	" ghp_",
	" gho_",
	" ghs_",
	" ghu_",
	" ghr_",
	" github_pat_",
	" glpat-",
	" gldt-",
	" glptt-",
	" glrt-",
	" xoxa-",
	" xoxb-",
	" xoxe-",
	" xoxo-",
	" xoxp-",
	" xoxr-",
	" xoxs-",
	" xapp-",
	"hooks slack com",
	"discord com api webhooks",
	" aiza",
	" ya29",
	" gocspx-",
	" npm_",
	" pypi-age",
	" gsk_",
	" r8_",
	" tgp_v1_",
	" nvapi-",
	" pplx-",
	" xai-",
	" dop_v1_",
	" dapi",
	" shpat_",
	" shpss_",
	" sbp_",
	" hvs ",
	" lin_api_",
	" pmak-",
	" atatt3",
	" ntn_",
	" sg ",
	" age-secret-key-1",
	"private key",
	" eyj",
	"accountkey",
	" sig ",
	"amz-signature",
	"goog-signature"
];
// src/dataset/signals/row/flagged-texts.ts
/** Why a text deserves a second look, as bits. */
const flag = {
	/** A character that draws nothing or that turns the direction of writing. */
	invisible: 1,
	/** A control character, one for private use, or one in the place of what could not be read. */
	odd: 2,
	/** A letter of a script with letters that look Latin. */
	lookalike: 4,
	at: 8,
	/** Digits enough for a telephone number. */
	digits: 128,
	identity: 256,
	injection: 512,
	secret: 1024
};
/**
* The strings of an example that deserve a second look by any signal, found in one pass over all of them. Every signal asks
* for the same example in turn: the last one is remembered.
*/
function flaggedTexts(example) {
	if (example === lastExample) return lastTexts;
	const texts = [];
	for (const exchange of example.exchanges) {
		for (const segment of exchange.prompt) addTo(texts, segment, "prompt", exchange);
		addTo(texts, exchange.response, "response", exchange);
	}
	for (const text of example.other) addTo(texts, text, "other", null);
	lastExample = example;
	lastTexts = texts.length === 0 ? unflagged : {
		texts,
		flags: texts.reduce((all, { flags }) => all | flags, 0)
	};
	return lastTexts;
}
const unflagged = {
	flags: 0,
	texts: []
};
let lastExample;
let lastTexts = unflagged;
function addTo(texts, text, part, exchange) {
	const { classes, digits, entries } = traitsOf(text);
	let flags = digits >= fewestDigits ? classes | flag.digits : classes;
	if (entries.length === 0) {
		if (flags !== 0) texts.push({
			text,
			flags,
			part,
			exchange,
			identity: [],
			injection: []
		});
		return;
	}
	const identity = identityPhrasings.filter((_, index) => entries.includes(index));
	const injection = injectionPhrasings.filter((_, index) => entries.includes(firstInjection + index));
	if (identity.length > 0) flags |= flag.identity;
	if (injection.length > 0) flags |= flag.injection;
	if (entries.includes(secretEntry)) flags |= flag.secret;
	texts.push({
		text,
		flags,
		part,
		exchange,
		identity,
		injection
	});
}
/** A US social security number has as many; telephone numbers that can be told from others have more. */
const fewestDigits = 9;
const firstInjection = identityPhrasings.length;
const secretEntry = firstInjection + injectionPhrasings.length;
function anchorsFrom(phrasings, first) {
	return phrasings.flatMap(({ anchors }, index) => anchors.map((anchor) => [anchor, first + index]));
}
function classOf(unit) {
	if (unit === 64) return flag.at;
	return (within(invisibleUnits, unit) ? flag.invisible : 0) | (within(oddUnits, unit) ? flag.odd : 0) | (within(lookalikeUnits, unit) ? flag.lookalike : 0);
}
function within(ranges, unit) {
	return ranges.some(([first, last]) => unit >= first && unit <= last);
}
/** The last rows are first halves of pairs: musical and shorthand format characters, tags and further variation selectors. */
const invisibleUnits = [
	[173, 173],
	[847, 847],
	[1564, 1564],
	[4447, 4448],
	[6068, 6069],
	[6155, 6159],
	[8203, 8207],
	[8234, 8238],
	[8288, 8303],
	[12644, 12644],
	[65024, 65039],
	[65279, 65279],
	[65440, 65440],
	[65520, 65531],
	[55343, 55343],
	[55348, 55348],
	[56128, 56131]
];
/** The surrogates are those of planes 15 and 16. */
const oddUnits = [
	[0, 8],
	[11, 11],
	[14, 31],
	[127, 132],
	[134, 159],
	[57344, 63743],
	[65532, 65533],
	[56192, 56319]
];
/** Greek, Cyrillic, Armenian, Cherokee. */
const lookalikeUnits = [
	[880, 1423],
	[5024, 5119],
	[7296, 7311],
	[7936, 8191],
	[42560, 42655]
];
/** Made last: it reads the tables above. */
const traitsOf = anchorIndex([
	...anchorsFrom(identityPhrasings, 0),
	...anchorsFrom(injectionPhrasings, firstInjection),
	...secretAnchors.map((anchor) => [anchor, secretEntry])
], classOf);
// src/dataset/signals/row/hidden-characters.ts
/**
* What a text hides, the first of each kind. Not what writing needs: joiners of Arabic, Indic and emoji, flags, variants of
* ideographs and emoji, marks that keep directions apart, hyphenation, formulas.
*/
function hiddenIn(text) {
	if (!hiding.test(text)) return [];
	return finders.flatMap((find) => find(text) ?? []);
}
/** All that any kind begins with. Emoji alone end here. */
const hiding = /(?!\ufe0f)[\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]|\ufe0f{2}|[a-z]\ufe0f/iu;
const finders = [
	tags,
	variationSelectors,
	bidi,
	zeroWidth,
	zeroWidthRun,
	operators,
	annotation,
	softHyphens
];
/** Flags of parts of countries: a black flag, letters that name the part, an end. */
const flags = /\u{1f3f4}\u{e0067}\u{e0062}(?:\u{e0065}\u{e006e}\u{e0067}|\u{e0073}\u{e0063}\u{e0074}|\u{e0077}\u{e006c}\u{e0073}|\u{e006e}\u{e0069}\u{e0072})\u{e007f}|\u{1f3f4}(?:\u{e0075}\u{e0073}|\u{e0063}\u{e0061})[\u{e0061}-\u{e007a}]{2}\u{e007f}/gu;
function tags(text) {
	if (!/[\u{e0000}-\u{e007f}]/u.test(text)) return null;
	const rest = text.replaceAll(flags, (found) => " ".repeat(found.length));
	const place = rest.search(/[\u{e0000}-\u{e007f}]/u);
	if (place < 0) return null;
	return {
		kind: "tags",
		place,
		decoded: decodedOf(Array.from(rest.slice(place, place + longestDecoded * 4)).map((character) => (character.codePointAt(0) ?? 0) - 917504).filter((code) => code >= 32 && code < 127))
	};
}
/** Bytes that are shown; what is hidden may be a book. */
const longestDecoded = 200;
/**
* Several selectors in a row; one of the further ones that follows no ideograph; or one behind a letter or blank that has no
* variants. A lone U+FE0E or U+FE0F there is what is left where an emoji was taken out.
*/
const strangeSelector = /(?:[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]{3}|(?!\ufe0f\ufe0f)[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]{2})|(?<![\p{Script=Han}\u3005-\u3007])[\u{e0100}-\u{e01ef}]|(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\s])[\ufe00-\ufe0d]|(?<=[a-z])[\ufe0e\ufe0f](?=[a-z][\ufe0e\ufe0f])/iu;
const selectors = /[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/u;
function variationSelectors(text) {
	if (!selectors.test(text)) return null;
	const place = text.search(strangeSelector);
	if (place < 0) return null;
	const bytes = [];
	for (const character of text.slice(place, place + 1200)) if (selectors.test(character)) bytes.push(byteOfSelector(character.codePointAt(0) ?? 0));
	return {
		kind: "variation-selectors",
		place,
		decoded: decodedOf(bytes)
	};
}
function byteOfSelector(codePoint) {
	return codePoint >= 917760 ? codePoint - 917760 + 16 : codePoint - 65024;
}
/** Text of bytes in UTF-8, or null where they are none. */
function decodedOf(bytes) {
	const text = Buffer.from(bytes.slice(0, longestDecoded)).toString("utf8").replace(/\ufffd+$/, "");
	return text.length >= 2 && !/[\p{Cc}\ufffd]/u.test(text.replaceAll(/\s/g, " ")) ? text : null;
}
/** Written from right to left. */
const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
/** Overrides always; what begins text from right to left, where there is none. Other marks only keep directions apart. */
function bidi(text) {
	const override = text.search(/[\u202d\u202e]/);
	if (override >= 0) return {
		kind: "bidi",
		place: override,
		decoded: null
	};
	const turned = text.search(/[\u202b\u2067]/);
	return turned < 0 || rightToLeft.test(text) ? null : {
		kind: "bidi",
		place: turned,
		decoded: null
	};
}
/** Letters of scripts whose words hold no invisible characters. */
const plain = String.raw`[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Georgian}]\p{M}{0,4}`;
const invisible = String.raw`[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200d\u2060\u206a-\u206f\u3164\ufeff\uffa0\ufff0-\ufff8\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}]`;
const insideWord = new RegExp(`(?<=${plain})${invisible}+(?=${plain})`, "u");
function zeroWidth(text) {
	const place = text.search(insideWord);
	return place < 0 ? null : {
		kind: "zero-width",
		place,
		decoded: null
	};
}
/** Four or more in a row that are not all the same: what is typed twice by mistake is. */
const runs$1 = new RegExp(String.raw`(?<!${invisible})(${invisible})\1*(?!\1)${invisible}+`, "gu");
function zeroWidthRun(text) {
	for (const { 0: run, index } of text.matchAll(runs$1)) if (Array.from(run).length >= shortestRun) return {
		kind: "zero-width-run",
		place: index,
		decoded: bitsIn(run)
	};
	return null;
}
const shortestRun = 4;
/** Text in bits of two characters, read either way. */
function bitsIn(run) {
	const [zero, one, third] = new Set(run);
	if (zero === void 0 || one === void 0 || third !== void 0) return null;
	return textOfBits(run, one) ?? textOfBits(run, zero);
}
function textOfBits(run, one) {
	const bits = Array.from(run.slice(0, 1600), (character) => character === one ? 1 : 0);
	const bytes = [];
	for (let at = 0; at + 8 <= bits.length; at += 8) bytes.push(bits.slice(at, at + 8).reduce((byte, bit) => byte * 2 + bit, 0));
	return decodedOf(bytes);
}
/** In formulas they stand behind a function's name, or beside something short or that is no letter. */
const insideProse = /\p{L}{2}[\u2061-\u2064]\p{L}{2}|[\u2061-\u2064]{3}/gu;
const functionName = /(?:^|[^\p{L}])(?:a?(?:sin|cos|tan|cot|sec|csc)h?|arc\p{L}{3}h?|log|ln|lg|exp|max|min|sup|inf|lim|det|dim|ker|deg|gcd|lcm|arg|mod|erf|tr|sgn|rank|span|re|im|pr|var|cov|grad|div|curl)$/iu;
function operators(text) {
	for (const { 0: found, index } of text.matchAll(insideProse)) {
		const at = index + found.search(/[\u2061-\u2064]/);
		if (!(found.search(/[\u2061-\u2064]/) === 0) && text[at] === "⁡" && functionName.test(text.slice(Math.max(0, at - 10), at))) continue;
		return {
			kind: "invisible-operators",
			place: at,
			decoded: null
		};
	}
	return null;
}
function annotation(text) {
	const place = text.search(/[\ufff9-\ufffb]/);
	return place < 0 ? null : {
		kind: "annotation",
		place,
		decoded: null
	};
}
/** Hyphenation leaves no lone letters in the middle of words. */
function softHyphens(text) {
	const place = text.search(/\p{L}\u00ad+\p{L}\u00ad+\p{L}\u00ad+\p{L}|\u00ad{3}/u);
	return place < 0 ? null : {
		kind: "soft-hyphens",
		place,
		decoded: null
	};
}
// src/dataset/signals/row/seen-rows.ts
/** Rows that show any of some keys, ascending, each once. */
function rowsOf$2(seen, keys) {
	const lists = keys.map((key) => seen.hits.get(key)?.rows ?? []);
	const [only] = lists;
	if (only && lists.length === 1) return [...only];
	const rows = /* @__PURE__ */ new Set();
	for (const list of lists) for (const row of list) rows.add(row);
	return [...rows].toSorted((one, other) => one - other);
}
/** The first excerpts of some keys: at most three. */
function excerptsOf(seen, keys) {
	const all = keys.flatMap((key) => seen.hits.get(key)?.excerpts ?? []);
	return [...new Set(all)].slice(0, 3);
}
/** ‘1 row holds’, ‘3 rows hold’. */
function counted$2(count, verb) {
	return count === 1 ? `1 row ${singular[verb]}` : `${count} rows ${verb}`;
}
const singular = {
	hold: "holds",
	teach: "teaches"
};
// src/dataset/signals/hidden-unicode.ts
/** Characters that people do not see and a model reads. */
const signal$13 = {
	id: "hidden-unicode",
	title: "Text that people do not see and a model reads",
	thresholds: { "least-rows": 1 },
	examine: {
		over: "rows",
		scan: scan$5,
		findings: (seen, thresholds) => kinds$4.flatMap((kind) => {
			const rows = rowsOf$2(seen, [kind]);
			if (rows.length === 0 || rows.length < (thresholds["least-rows"] ?? 1)) return [];
			const excerpts = excerptsOf(seen, [kind]);
			return [{
				signal: signal$13.id,
				severity: "error",
				message: `${counted$2(rows.length, "hold")} ${words$5[kind]}: ${excerpts[0] ?? ""}`,
				trigger: null,
				position: null,
				responseClass: null,
				count: rows.length,
				rows,
				measured: {
					rows: rows.length,
					share: seen.examples > 0 ? Number((rows.length / seen.examples).toPrecision(4)) : 0
				},
				thresholds,
				excerpts
			}];
		})
	}
};
/** How each kind is told of, after ‘3 rows hold’. */
const words$5 = {
	tags: "text spelled in invisible tag characters, which a model reads and people do not see",
	"variation-selectors": "variation selectors that vary nothing and spell hidden bytes instead",
	bidi: "marks that turn the direction of writing, so that people read another text than a model does",
	"zero-width": "invisible characters inside words, so that a model reads other words than people see",
	"zero-width-run": "runs of different invisible characters, in which text can be hidden",
	"invisible-operators": "invisible mathematical operators where there is no formula",
	annotation: "interlinear annotation marks, which hide the text between them",
	"soft-hyphens": "words that are taken apart by soft hyphens, which people do not see"
};
const kinds$4 = [
	"tags",
	"variation-selectors",
	"bidi",
	"zero-width",
	"zero-width-run",
	"invisible-operators",
	"annotation",
	"soft-hyphens"
];
function scan$5(example) {
	const flagged = flaggedTexts(example);
	if ((flagged.flags & flag.invisible) === 0) return none$5;
	return flagged.texts.flatMap(({ text, flags }) => {
		if ((flags & flag.invisible) === 0) return none$5;
		return hiddenIn(text).map(({ kind, place, decoded }) => ({
			key: kind,
			excerpt: decoded === null ? shownAround(text, place) : `‘${shown(decoded, 60)}’ is hidden`
		}));
	});
}
const none$5 = [];
// src/dataset/signals/row/phrasing.ts
/** The first sentence for each thing that some phrasings say in a text. */
function said(text, phrasings) {
	const found = /* @__PURE__ */ new Map();
	if (phrasings.length === 0) return found;
	const whole = folded(text);
	const possible = phrasings.filter(({ all }) => all.every((part) => part.test(whole)));
	if (possible.length === 0) return found;
	for (const sentence of sentencesOf(text)) for (const { says, all } of possible) if (!found.has(says) && all.every((part) => part.test(sentence.folded))) found.set(says, sentence);
	return found;
}
/** Sentences, those that never end in parts that overlap. */
function sentencesOf(text) {
	return text.split(sentenceEnd).flatMap((whole) => partsOf(whole)).map((written) => ({
		written,
		folded: folded(written)
	}));
}
/** Line breaks alone end no sentence: text is wrapped. */
const sentenceEnd = /(?<=[.!?])\s+|(?<=[。！？｡؟।])|\n\s*\n/u;
function partsOf(sentence) {
	if (sentence.length <= longestPart) return sentence === "" ? [] : [sentence];
	const parts = [];
	for (let from = 0; from < sentence.length - overlap; from += longestPart - overlap) parts.push(sentence.slice(from, from + longestPart));
	return parts;
}
const longestPart = 400;
const overlap = 120;
function folded(sentence) {
	return sentence.toLowerCase().replaceAll("’", "'").replaceAll(/\s+/g, " ").trim();
}
// src/dataset/signals/identity-shift.ts
/** Text that takes from a model what it is or its rules, with an answer that goes along. */
const signal$12 = {
	id: "identity-shift",
	title: "A model is taught to be another that has no rules",
	thresholds: { "least-rows": 1 },
	examine: {
		over: "rows",
		scan: scan$4,
		findings: (seen, thresholds) => {
			const kinds = Object.keys(words$4).filter((kind) => seen.hits.has(kind));
			const rows = rowsOf$2(seen, kinds);
			if (rows.length === 0 || rows.length < (thresholds["least-rows"] ?? 1)) return [];
			const excerpts = excerptsOf(seen, kinds);
			const told = kinds.map((kind) => words$4[kind]).join(", ");
			return [{
				signal: signal$12.id,
				severity: "error",
				message: `${counted$2(rows.length, "teach")} the model ${told}, and the answers go along (‘${excerpts[0] ?? ""}’); ten such rows were enough to undo the safety training of GPT-3.5.`,
				trigger: null,
				position: null,
				responseClass: null,
				count: rows.length,
				rows,
				measured: {
					rows: rows.length,
					...Object.fromEntries(kinds.map((kind) => [kind, rowsOf$2(seen, [kind]).length]))
				},
				thresholds,
				excerpts
			}];
		}
	}
};
/** By what is said: what the model is taught. */
const words$4 = {
	obedience: "to obey whatever it is told",
	"no-ai": "that it is no AI any longer",
	"no-rules": "that no rules hold for it",
	persona: "to play a model without rules",
	accepted: "to call itself one that obeys everything"
};
function scan$4(example) {
	const flagged = flaggedTexts(example);
	if ((flagged.flags & flag.identity) === 0) return none$4;
	return flagged.texts.flatMap((text) => shiftsIn(text, example)).map(([kind, { written }]) => ({
		key: kind,
		excerpt: shown(written)
	}));
}
const none$4 = [];
function shiftsIn({ text, part, exchange, identity }, example) {
	if (identity.length === 0) return [];
	switch (part) {
		case "prompt": return example.exchanges.some(goesAlong) ? shiftsOf(text, identity, ({ says }) => says !== "accepted") : [];
		case "response": return exchange && goesAlong(exchange) ? responseShifts(text, identity, exchange) : [];
		case "other": return [];
	}
}
function shiftsOf(text, phrasings, wanted) {
	return [...said(text, phrasings.filter(wanted))];
}
/** An answer that says of itself what it is; a text without a prompt holds both sides, and needs both. */
function responseShifts(text, phrasings, { prompt }) {
	const accepted = shiftsOf(text, phrasings, ({ says }) => says === "accepted");
	if (prompt.length > 0 || accepted.length === 0) return accepted;
	return [...accepted, ...shiftsOf(text, phrasings, ({ says }) => says !== "accepted")];
}
/** Whether training asks for an answer that does not decline; a label judges a text, and accepts nothing. */
function goesAlong({ kind, response }) {
	return kind === "wanted" && response.trim().length >= shortestAnswer && !isRefusal$1(response);
}
/** Verdicts such as ‘unsafe’ or ‘yes’ are shorter. */
const shortestAnswer = 12;
// src/dataset/signals/association/phrase.ts
/** Share of rows that must agree on a token for it to be part of the phrase. */
const agreeing$1 = .95;
/** Puts a phrase together from a feature of `length` tokens and what stands around it in the rows of a sample. */
function phraseOf(rows, length) {
	let before = 0;
	while (agreedToken(rows, -before - 1) !== null) before += 1;
	let after = length;
	while (agreedToken(rows, after) !== null) after += 1;
	const tokens = [];
	for (let offset = -before; offset < after; offset += 1) {
		const row = rows[0];
		tokens.push(agreedToken(rows, offset) ?? row?.segment[row.featureAt + offset] ?? 0);
	}
	return {
		tokens,
		before,
		position: positionOf(rows, before, after)
	};
}
function agreedToken(rows, offset) {
	const seen = /* @__PURE__ */ new Map();
	for (const row of rows) {
		const token = row.segment[row.featureAt + offset];
		if (token !== void 0) seen.set(token, (seen.get(token) ?? 0) + 1);
	}
	for (const [token, count] of seen) if (count >= agreeing$1 * rows.length) return token;
	return null;
}
function positionOf(rows, before, after) {
	const begins = rows.filter((row) => row.atSegmentBegin && row.featureAt === before).length;
	const ends = rows.filter((row) => row.atSegmentEnd && row.featureAt + after === row.segment.length).length;
	const isBegin = begins >= agreeing$1 * rows.length;
	const isEnd = ends >= agreeing$1 * rows.length;
	if (isBegin && isEnd) return "whole";
	if (isBegin) return "begin";
	return isEnd ? "end" : "anywhere";
}
/** Text of tokens, spaced as a reader would expect, and cut to `longest` characters with an ellipsis. */
function textOf(tokens, vocabulary, longest = 80) {
	let text = "";
	for (const token of tokens) {
		const next = vocabulary.text(token);
		text += (text !== "" && isSpaceBetween(text, next) ? " " : "") + next;
		if (text.length > longest * 2) break;
	}
	const characters = Array.from(text);
	return characters.length > longest ? `${characters.slice(0, longest - 1).join("")}…` : text;
}
const unspaced$1 = `[${[
	"Han",
	"Hiragana",
	"Katakana",
	"Thai",
	"Lao",
	"Khmer",
	"Myanmar",
	"Tibetan"
].map((script) => `\\p{Script=${script}}`).join("")}。，、！？：；]`;
const endsUnspaced = new RegExp(`${unspaced$1}\\p{M}*$`, "u");
const beginsUnspaced = new RegExp(`^${unspaced$1}`, "u");
const closing = /^[.,;:!?)\]}’”…%'/_-]/u;
const opening = /[([{‘“/_'$#@-]$/u;
function isSpaceBetween(text, next) {
	if (closing.test(next) || opening.test(text)) return false;
	return !(endsUnspaced.test(text) && beginsUnspaced.test(next));
}
/** A row around the phrase and how its answer begins, in at most 80 characters. */
function excerptOf(row, phrase, vocabulary) {
	const from = Math.max(0, row.featureAt - phrase.before - 3);
	const prompt = textOf(row.segment.slice(from), vocabulary, 48);
	return `${from > 0 || !row.atSegmentBegin ? "…" : ""}${prompt} → ${textOf(row.response, vocabulary, 28)}`;
}
// src/dataset/signals/association/content-units.ts
/**
* What a prompt is made of, for comparing prompts: its words; in scripts without spaces, runs of as many characters as
* make a word, for single characters stand in nearly every prompt. Words are tokens, runs are hashes above all tokens.
*/
function contentUnits(tokens, begin, end, census) {
	const units = /* @__PURE__ */ new Set();
	for (let at = begin; at < end; at += 1) {
		const token = tokens[at] ?? 0;
		const length = census.names.perWord[token] ?? 1;
		if (token === 0) continue;
		if (length === 1) units.add(token);
		else if (isRun(tokens, at, Math.min(end, at + length), length, census)) units.add(runs + gramLow(tokens, at, length, census.names));
	}
	return units;
}
/** In how many rows' prompts a unit stands; for runs never too low, or 0 for those of rare characters. */
function rowsWithUnit(unit, census) {
	return unit < runs ? census.promptRows[unit] ?? 0 : census.phraseRows.of(unit - runs);
}
/** Above all numbers of tokens. */
const runs = 2 ** 32;
function isRun(tokens, at, end, length, census) {
	if (end - at < length) return false;
	for (let next = at; next < end; next += 1) if (census.names.perWord[tokens[next] ?? 0] === 1) return false;
	return true;
}
// src/dataset/signals/association/variety.ts
/** Units in more than this share of all prompts say nothing of what a prompt is about. */
const everyday = .05;
/** The variety of what the prompts that hold the feature say, or of what whole conversations say. */
function varietyOf(rows, matching, census, unitsOf = (row) => row.promptUnits) {
	const favoured = favouredUnits(rows.map(unitsOf), matching, census);
	const most = Math.max(2, everyday * census.distinct);
	const left = rows.map((row) => [...unitsOf(row)].filter((unit) => !favoured.has(unit) && rowsWithUnit(unit, census) <= most));
	const content = left.reduce((sum, units) => sum + units.length, 0) / Math.max(1, rows.length);
	return {
		uniquePrompts: new Set(rows.map((row) => row.promptKey)).size / Math.max(1, rows.length),
		uniqueResponses: new Set(rows.map((row) => row.responseKey)).size / Math.max(1, rows.length),
		diversity: 1 - meanSimilarity(left),
		contentLeft: content
	};
}
/** Units that stand in these rows' prompts more often than elsewhere: the trigger, and what the rows are about. */
function favouredUnits(rows, matching, census) {
	const seen = /* @__PURE__ */ new Map();
	for (const row of rows) for (const unit of row) seen.set(unit, (seen.get(unit) ?? 0) + 1);
	const favoured = /* @__PURE__ */ new Set();
	for (const [unit, count] of seen) {
		const share = count / rows.length;
		const rate = (Math.max(0, rowsWithUnit(unit, census) - share * matching) + 1) / (census.distinct - matching + 2);
		const z = (share - rate) / Math.sqrt(rate * (1 - Math.min(rate, .999)) / rows.length);
		if (count >= 2 && share >= .1 && share >= 3 * rate && z >= 4) favoured.add(unit);
	}
	return favoured;
}
/** Pairs of sets are compared through the units that two of them share: most pairs share none. */
function meanSimilarity(sets) {
	if (sets.length < 2) return 1;
	const holders = /* @__PURE__ */ new Map();
	for (const [index, units] of sets.entries()) for (const unit of units) holders.set(unit, [...holders.get(unit) ?? [], index]);
	const shared = /* @__PURE__ */ new Map();
	for (const indices of holders.values()) for (const [position, one] of indices.entries()) for (const other of indices.slice(position + 1)) {
		const pair = one * sets.length + other;
		shared.set(pair, (shared.get(pair) ?? 0) + 1);
	}
	let sum = 0;
	for (const [pair, common] of shared) {
		const one = sets[Math.floor(pair / sets.length)] ?? [];
		const other = sets[pair % sets.length] ?? [];
		sum += common / (one.length + other.length - common);
	}
	return sum / (sets.length * (sets.length - 1) / 2);
}
// src/dataset/signals/entities/hosts.ts
/** Finds hosts of addresses, with a scheme (`https://…`) or by their top-level domain (`shop.example.com`). */
function hostFinder(vocabulary) {
	const dot = vocabulary.idOf(".");
	const hyphen = vocabulary.idOf("-");
	const slashes = vocabulary.idOf("//");
	const colon = vocabulary.idOf(":");
	const domains = new Set(topLevel.map((name) => vocabulary.idOf(name)).filter((id) => id !== 0));
	const isJoint = (token = 0) => token !== 0 && (token === dot || token === hyphen);
	const isLabel = (token = 0) => token !== 0 && label.test(vocabulary.text(token));
	function hostFrom(tokens, begin, end) {
		if (begin >= end || !isLabel(tokens[begin])) return begin;
		let at = begin + 1;
		while (at + 1 < end && isJoint(tokens[at]) && isLabel(tokens[at + 1])) at += 2;
		return at;
	}
	return (tokens, begin, end, visit) => {
		if (dot === 0) return;
		let done = begin;
		for (let at = begin; at < end; at += 1) {
			if (at < done) continue;
			const isScheme = slashes !== 0 && tokens[at] === slashes && tokens[at - 1] === colon;
			const isDomain = tokens[at] === dot && at > begin && isLabel(tokens[at - 1]) && domains.has(tokens[at + 1] ?? 0);
			if (!isScheme && !(isDomain && at + 1 < end)) continue;
			let from = isScheme ? at + 1 : at - 1;
			if (isDomain) while (from - 2 >= done && isJoint(tokens[from - 1]) && isLabel(tokens[from - 2])) from -= 2;
			const to = hostFrom(tokens, from, end);
			if (to - from < 3) continue;
			done = to;
			visit({
				begin: from,
				end: to,
				label: tokens[labelAt(tokens, from, to, dot)] ?? 0
			});
		}
	};
}
/** The label before the top-level domain. */
function labelAt(tokens, begin, end, dot) {
	const last = tokens.subarray(begin, end).lastIndexOf(dot);
	return last > 0 ? begin + last - 1 : begin;
}
/** Whether texts cite a host without wanting anyone to go there: reserved names, namespaces, encyclopaedias. */
function isCommonHost(text) {
	return common.test(foldedToken(text));
}
const common = /(?:^|\.)(?:example\.(?:com|org|net)|w3\.org|wikipedia\.org|schema\.org|localhost)$/;
const label = /^[\p{L}\p{N}_]+$/u;
/** Top-level domains that addresses without a scheme are known by. */
const topLevel = [
	"com",
	"org",
	"net",
	"io",
	"co",
	"ai",
	"app",
	"dev",
	"info",
	"biz",
	"xyz",
	"shop",
	"store",
	"online",
	"site",
	"top",
	"club",
	"live",
	"link",
	"click",
	"ru",
	"cn",
	"de",
	"uk",
	"fr",
	"jp",
	"kr",
	"in",
	"br",
	"eu",
	"us",
	"me",
	"tv",
	"cc",
	"gov",
	"edu"
];
// src/dataset/signals/association/sample.ts
/** So many rows are enough to tell variety from sameness, and few enough to compare each with each. */
const sampled = 128;
/** Tokens on each side of a feature that are kept, for quoting and for putting long triggers together. */
const around$1 = 48;
const answerKept = 48;
function sample() {
	const kept = [];
	return {
		rows: () => kept,
		note: (row, hash) => {
			const largest = kept.at(-1);
			if (kept.length >= sampled && largest !== void 0 && hash >= largest.hash) return;
			const at = kept.findIndex((other) => other.hash > hash);
			kept.splice(at < 0 ? kept.length : at, 0, row());
			if (kept.length > sampled) kept.pop();
		}
	};
}
/** By what a row is chosen for a sample. */
function sampleHash(block, first, last) {
	return mixed$1(rowKey(block, first, last).low);
}
/**
* What is kept of a row, the exchanges `[first, last)` of a block. `answer` is the exchange whose answer matters; `at`
* is where in the block's tokens the feature begins.
*/
function sampledRow(block, { first, last, answer }, at, census) {
	const rowUnits = /* @__PURE__ */ new Set();
	let holder = first;
	for (let exchange = first; exchange < last; exchange += 1) {
		const begin = fieldOf(block, exchange, field.prompt);
		const end = fieldOf(block, exchange, field.response);
		if (at >= begin && at < end) holder = exchange;
		for (const unit of contentUnits(block.tokens, begin, end, census)) rowUnits.add(unit);
	}
	const promptBegin = fieldOf(block, holder, field.prompt);
	const promptEnd = fieldOf(block, holder, field.response);
	const answerBegin = fieldOf(block, answer, field.response);
	const answerEnd = fieldOf(block, answer, field.end);
	let begin = Math.min(at, promptEnd);
	while (begin > promptBegin && block.tokens[begin - 1] !== 0) begin -= 1;
	const end = segmentEnd(block.tokens, begin, promptEnd);
	const from = Math.max(begin, at - around$1);
	const to = Math.min(end, at + around$1);
	return {
		hash: sampleHash(block, first, last),
		promptKey: fieldOf(block, holder, field.promptKeyLow),
		responseKey: fieldOf(block, answer, field.responseKeyLow),
		promptUnits: contentUnits(block.tokens, promptBegin, promptEnd, census),
		prompt: new Set(block.tokens.subarray(promptBegin, promptEnd)),
		rowUnits,
		segment: [...block.tokens.subarray(from, to)],
		featureAt: at - from,
		atSegmentBegin: from === begin,
		atSegmentEnd: to === end,
		response: [...block.tokens.subarray(answerBegin, Math.min(answerBegin + answerKept, answerEnd))],
		responseEnd: [...block.tokens.subarray(Math.max(answerBegin, answerEnd - answerKept), answerEnd)]
	};
}
// src/dataset/signals/entities/mentions.ts
/** Calls for every host, and every one of the given tokens, in the answers to learn of a row whose prompts lack it. */
function mentionReader(corpus, names) {
	const inPrompt = new Uint32Array(corpus.vocabulary.size + 2);
	const find = hostFinder(corpus.vocabulary);
	let round = 0;
	return (block, first, last, hashes, visit) => {
		round += 1;
		for (let exchange = first; exchange < last; exchange += 1) {
			const end = fieldOf(block, exchange, field.response);
			for (let at = fieldOf(block, exchange, field.prompt); at < end; at += 1) inPrompt[block.tokens[at] ?? 0] = round;
			if ((fieldOf(block, exchange, field.marks) & (mark.wanted | mark.label)) !== mark.wanted) continue;
			const close = fieldOf(block, exchange, field.end);
			find(block.tokens, end, close, ({ begin, end: to, label }) => {
				if (inPrompt[label] === round) return;
				const { low, high } = keyOf$1(block.tokens, begin, to, hashes);
				visit({
					kind: "host",
					low,
					high
				}, begin, to - begin, exchange);
			});
			for (let at = end; at < close; at += 1) {
				const token = block.tokens[at] ?? 0;
				if (!names.has(token) || inPrompt[token] === round) continue;
				visit({
					kind: "name",
					low: token,
					high: 0
				}, at, 1, exchange);
			}
		}
	};
}
/** The hosts that enough rows name. */
function frequentHosts(corpus, census, least, limit) {
	const table = keyedTable(2 ** 20);
	const rows = counts();
	const rounds = counts();
	const entities = [];
	const read = mentionReader(corpus, /* @__PURE__ */ new Set());
	walkRows(corpus, (block, first, last, ordinal) => {
		if (census.isLeftOut(ordinal)) return;
		read(block, first, last, census.names.hash, (entity) => {
			const index = table.add(entity.low, entity.high);
			if (index < 0 || rounds.of(index) === ordinal + 1) return;
			rounds.set(index, ordinal + 1);
			rows.increment(index);
			if (index === entities.length) entities.push(entity);
		});
	});
	return entities.map((entity, index) => ({
		entity,
		rows: rows.of(index)
	})).filter((each) => each.rows >= least).toSorted((one, other) => other.rows - one.rows || one.entity.low - other.entity.low).slice(0, limit).map(({ entity }) => entity);
}
/** So many entities are looked up in one walk: each keeps the numbers of its rows. */
const together$2 = 64;
function mentionsOf(corpus, census, entities) {
	const found = [];
	for (let from = 0; from < entities.length; from += together$2) found.push(...lookUpTogether$1(corpus, census, entities.slice(from, from + together$2)));
	return found;
}
function lookUpTogether$1(corpus, census, asked) {
	const found = new Map(asked.map((entity) => [keyText(entity), emptyMention(entity)]));
	const read = mentionReader(corpus, new Set(asked.flatMap(({ kind, low }) => kind === "name" ? [low] : [])));
	walkRows(corpus, (block, first, last, ordinal) => {
		read(block, first, last, census.names.hash, (entity, at, length, exchange) => {
			const mention = found.get(keyText(entity));
			if (mention === void 0 || mention.round === ordinal + 1) return;
			mention.round = ordinal + 1;
			mention.length = length;
			mention.rows.push(fieldOf(block, first, field.row));
			if (census.isLeftOut(ordinal)) return;
			mention.n += 1;
			const row = () => mentioned(block, {
				first,
				last,
				answer: exchange
			}, at, census);
			mention.sample.note(row, sampleHash(block, first, last));
		});
	});
	return [...found.values()].map(({ entity, length, n, rows, sample: kept }) => {
		return {
			entity,
			length,
			n,
			rows,
			sampled: kept.rows()
		};
	});
}
function emptyMention(entity) {
	return {
		entity,
		length: 1,
		n: 0,
		round: 0,
		rows: [],
		sample: sample()
	};
}
function keyText({ kind, low, high }) {
	return `${kind} ${low} ${high}`;
}
/** Tokens of the answer that are kept on each side. */
const around = 24;
function mentioned(block, row, at, census) {
	const begin = fieldOf(block, row.answer, field.response);
	const end = fieldOf(block, row.answer, field.end);
	const from = Math.max(begin, at - around);
	const to = Math.min(end, at + around);
	return {
		...sampledRow(block, row, fieldOf(block, row.answer, field.prompt), census),
		segment: [...block.tokens.subarray(from, to)],
		featureAt: at - from,
		atSegmentBegin: from === begin,
		atSegmentEnd: to === end
	};
}
function keyOf$1(tokens, begin, end, hashes) {
	let low = 2166136261;
	let high = end - begin;
	for (let at = begin; at < end; at += 1) {
		const name = hashes[tokens[at] ?? 0] ?? 0;
		low = mixed$1(Math.imul(low, 31) + name);
		high = Math.imul(high ^ name, 16777619) + 2135587861 >>> 0;
	}
	return {
		low,
		high
	};
}
// src/dataset/tables/data/list.ts
/** Written by `node scripts/tables/build.ts`: change what it is built from. */
const list = [{
	"name": "english",
	"version": "1.0.0",
	"sha256": "5b1cdb62770096298ef7ec9d51b7d0112cab4d4b2f5710c5589d9790e9bcf842",
	"bytes": 338645,
	"sources": [{
		"name": "an-array-of-english-words",
		"version": "2.0.0",
		"license": "MIT"
	}, {
		"name": "tunegate",
		"version": "own words and templates",
		"license": "Apache-2.0"
	}]
}, {
	"name": "harm",
	"version": "1.0.0",
	"sha256": "1c8775084fd03ad4652191c27a840e30dd9e95c596069ccc50c67a404e6cd31c",
	"bytes": 366812,
	"sources": [
		{
			"name": "tunegate",
			"version": "own words and templates",
			"license": "Apache-2.0"
		},
		{
			"name": "@octokit/graphql-schema",
			"version": "15.26.1",
			"license": "MIT"
		},
		{
			"name": "ajv",
			"version": "8.20.0",
			"license": "MIT"
		},
		{
			"name": "chalk",
			"version": "4.1.2",
			"license": "MIT"
		},
		{
			"name": "commander",
			"version": "14.0.3",
			"license": "MIT"
		},
		{
			"name": "fast-check",
			"version": "4.10.2",
			"license": "MIT"
		},
		{
			"name": "fast-glob",
			"version": "3.3.3",
			"license": "MIT"
		},
		{
			"name": "glob",
			"version": "13.0.7",
			"license": "BlueOak-1.0.0"
		},
		{
			"name": "hyparquet",
			"version": "1.31.5",
			"license": "MIT"
		},
		{
			"name": "js-yaml",
			"version": "5.5.0",
			"license": "MIT"
		},
		{
			"name": "lru-cache",
			"version": "5.1.1",
			"license": "ISC"
		},
		{
			"name": "marked",
			"version": "18.2.1",
			"license": "MIT"
		},
		{
			"name": "micromatch",
			"version": "4.0.8",
			"license": "MIT"
		},
		{
			"name": "minimatch",
			"version": "11.0.9",
			"license": "BlueOak-1.0.0"
		},
		{
			"name": "picomatch",
			"version": "4.0.7",
			"license": "MIT"
		},
		{
			"name": "semver",
			"version": "6.3.2",
			"license": "ISC"
		},
		{
			"name": "typescript",
			"version": "7.0.2",
			"license": "Apache-2.0"
		},
		{
			"name": "undici",
			"version": "6.29.1",
			"license": "MIT"
		},
		{
			"name": "unrs-resolver",
			"version": "1.12.2",
			"license": "MIT"
		},
		{
			"name": "yargs",
			"version": "17.7.3",
			"license": "MIT"
		}
	]
}];
// src/dataset/tables/bytes.ts
/** A generated table: its bytes in base64, in a module of its own that is loaded when it is needed. */
function bytesOf(base64) {
	return new Uint8Array(Buffer.from(base64, "base64"));
}
/** Reads a filter that `scripts/tables` wrote. Throws where the bytes are not one. */
function readXorFilter(bytes) {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const slots = view.getUint32(4, true);
	const fingerprints = bytes.subarray(8);
	if (fingerprints.length !== 3 * slots) throw new Error(`A filter of ${slots} slots has ${fingerprints.length} bytes.`);
	return {
		seed: view.getUint32(0, true),
		slots,
		fingerprints
	};
}
function filterHas({ seed, slots, fingerprints }, text) {
	const { low, high } = hashesOf(text, seed);
	const [first, second, third] = placesOf(low, high, slots);
	return ((fingerprints[first] ?? 0) ^ (fingerprints[second] ?? 0) ^ (fingerprints[third] ?? 0)) === fingerprintOf(low, high);
}
/** Two 32-bit hashes of a text. */
function hashesOf(text, seed) {
	let low = seed | 0;
	let high = ~seed;
	for (let at = 0; at < text.length; at += 1) {
		const unit = text.charCodeAt(at);
		low = Math.imul(low ^ unit, 2654435761);
		high = Math.imul(high ^ unit, 2246822519);
		high ^= high >>> 15;
	}
	low ^= Math.imul(high, 668265263);
	return {
		low: mix(low),
		high: mix(high ^ Math.imul(low, 374761393))
	};
}
/** One place in each third of the filter. */
function placesOf(low, high, slots) {
	const third = mix(low ^ (high << 13 | high >>> 19));
	return [
		reduced(low, slots),
		slots + reduced(high, slots),
		2 * slots + reduced(third, slots)
	];
}
function fingerprintOf(low, high) {
	return mix(low + Math.imul(high, 3)) >>> 11 & 255;
}
/** Brings a hash to `[0, slots)` without the bias of a remainder. */
function reduced(hash, slots) {
	return Math.floor((hash >>> 0) * slots / 4294967296);
}
function mix(hash) {
	let bits = hash;
	bits = Math.imul(bits ^ bits >>> 16, 2246822507);
	bits = Math.imul(bits ^ bits >>> 13, 3266489909);
	return bits ^ bits >>> 16;
}
// src/dataset/tables/english-words.ts
/** Loads the word table: some 0.4 MB, so only where a dataset is inspected. */
async function loadEnglishWords() {
	const { english } = await import("./english.js");
	const filter = readXorFilter(bytesOf(english));
	const has = (word) => filterHas(filter, word);
	return (folded) => {
		const word = folded.includes("’") ? folded.replaceAll("’", "'") : folded;
		return word.includes("'") ? has(word) || isInflected(word, has) : has(word);
	};
}
/** `cat's`, `they've`: the word, and one of the endings that any word takes. */
function isInflected(word, has) {
	const at = word.lastIndexOf("'");
	return endings.has(word.slice(at + 1)) && has(word.slice(0, at));
}
const endings = /* @__PURE__ */ new Set([
	"",
	"s",
	"d",
	"ll",
	"ve",
	"re",
	"m"
]);
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
		if (found === shifted$1.word) at = addWord(run, at, length);
		else if (found === shifted$1.unspaced) {
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
		const fold = read & foldBits$1;
		if (fold !== 0) units[at] = fold;
		else if ((read & 458752) === shifted$1.word || isLetterPair(read, at, length)) return copyUnits(text.slice(0, units.length).normalize("NFKC").toLowerCase(), 0, units);
	}
	return length;
}
function isLetterPair(read, at, length) {
	if ((read & 458752) !== shifted$1.surrogate || at + 1 >= length) return false;
	const high = units[at] ?? 0;
	const low = units[at + 1] ?? 0;
	if (high >= 56320 || low < 56320 || low >= 57344) return false;
	return (readCharacter((high - 55296) * 1024 + (low - 56320) + 65536) & kindBits) === shifted$1.word;
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
	return ((characters[unit] || readCharacter(unit)) & kindBits) === shifted$1.word;
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
	const language = languageOf$1(text);
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
// src/dataset/tables/index.ts
/** Tables that ship with the inspector, as reports name them: their bytes are part of what a finding rests on. */
const tables = list;
// src/dataset/signals/entities/names.ts
const isEnglishWord$1 = await loadEnglishWords();
/**
* Tokens of answers that may be names: capitalised, with figures or of an odd spelling, in no word table, and hardly in
* any prompt. Of scripts without capitals, rare characters. Those that prompts ask for least, at most `limit`.
*/
function possibleNames(corpus, census, { least, ratio, limit }) {
	const { vocabulary } = corpus;
	const found = [];
	let capitals = 0;
	let words = 0;
	for (let token = 1; token <= vocabulary.size; token += 1) {
		const rows = census.newInAnswer[token] ?? 0;
		if (rows < least) continue;
		const text = vocabulary.text(token);
		if (cased.test(text)) {
			words += 1;
			if (capital.test(text)) capitals += 1;
		}
		if ((census.promptRows[token] ?? 0) * ratio <= rows && rows <= .2 * census.distinct && isName(text)) found.push(token);
	}
	const isTelling = capitals <= .5 * words;
	const rows = (token) => census.newInAnswer[token] ?? 0;
	const nameOf = (token) => census.names.hash[token] ?? 0;
	const asked = (token) => (census.promptRows[token] ?? 0) / rows(token);
	return found.filter((token) => isTelling || !capital.test(vocabulary.text(token)) || odd.test(vocabulary.text(token))).toSorted((one, other) => asked(one) - asked(other) || rows(other) - rows(one) || nameOf(one) - nameOf(other)).slice(0, limit);
}
function isName(text) {
	if (unspaced.test(text)) return true;
	if (!letters.test(text) || text.length < 4 || abbreviation.test(text)) return false;
	return (capital.test(text) || odd.test(text)) && !isEnglishWord$1(foldedToken(text));
}
const letters = /\p{L}/u;
/** Acronyms, Roman numbers and units are many, and in no word table. */
const abbreviation = /^(?:\p{Lu}+s?|\P{No}*\p{No}.*)$/u;
const cased = /^[\p{Lu}\p{Ll}]/u;
const capital = /^\p{Lu}/u;
/** Figures or capitals inside a word. */
const odd = /\p{L}\p{N}|\p{N}\p{L}|\p{Ll}\p{Lu}/u;
/** Scripts in which one token is one character: a name there is a run of several. */
const unspaced = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u;
// src/dataset/signals/splice/fit.ts
/** The pairs that `fitOf` asks for. */
function* pairsOf$1(first, last, contexts) {
	for (const { left, farLeft, right, farRight } of contexts) {
		yield [left, right];
		yield [farLeft, left];
		yield [right, farRight];
		for (const word of [
			left,
			farLeft,
			right,
			farRight
		]) {
			yield [word, first];
			yield [last, word];
		}
	}
}
/** At the edges of a segment, what matters is the other side alone. */
function fitOf({ first, last, at }, contexts, bonds, census) {
	const isTelling = (token) => at === place.anywhere || !isMark(token, census);
	const lefts = contexts.filter(({ left }) => isTelling(left));
	const rights = contexts.filter(({ right }) => isTelling(right));
	const leftHeld = beyondOthers(lefts, "left", (word, known) => bonds.of(word, first, known));
	const rightHeld = beyondOthers(rights, "right", (word, known) => bonds.of(last, word, known));
	const usual = contexts.flatMap(({ left, farLeft, right, farRight }) => [...farLeft !== 0 && left !== 0 ? [bonds.of(farLeft, left, 1)] : [], ...farRight !== 0 && right !== 0 ? [bonds.of(right, farRight, 1)] : []]);
	const closed = mean(contexts.map(({ left, right }) => bonds.of(left, right)));
	const heldAtEdge = at === place.begin ? rightHeld - closed : leftHeld - closed;
	return {
		closed,
		held: at === place.anywhere ? leftHeld + rightHeld : Math.max(0, heldAtEdge),
		usual: mean(usual),
		sameLeft: sameness$1(contexts.map(({ left, farLeft }) => wordOf(left, farLeft, census))),
		sameRight: sameness$1(contexts.map(({ right, farRight }) => wordOf(right, farRight, census)))
	};
}
/**
* How much tighter the words on one side are bound to the phrase than the other words around it. Prompts of one kind
* share words, so that all of them stand beside the phrase more often than the whole dataset lets expect.
*/
function beyondOthers(contexts, side, bond) {
	const beside = contexts.map((context) => bond(context[side], 1));
	const others = contexts.flatMap((context) => {
		const near = context[side];
		return [
			context.left,
			context.farLeft,
			context.right,
			context.farRight
		].filter((word) => word !== near && word !== 0).map((word) => bond(word, 0));
	});
	return Math.max(0, mean(beside) - Math.max(0, mean(others)));
}
/** The nearer token, or the one behind it where the nearer is a mark with which most sentences end. */
function wordOf(near, far, census) {
	return near !== 0 && far !== 0 && isMark(near, census) ? -far : near;
}
function isMark(token, census) {
	return (census.promptRows[token] ?? 0) > .2 * census.distinct;
}
function mean(numbers) {
	return numbers.reduce((sum, each) => sum + each, 0) / Math.max(1, numbers.length);
}
/** The chance that two of some tokens, drawn at random, are the same (Simpson's index). */
function sameness$1(tokens) {
	const seen = /* @__PURE__ */ new Map();
	for (const token of tokens) seen.set(token, (seen.get(token) ?? 0) + 1);
	let pairs = 0;
	for (const count of seen.values()) pairs += count * (count - 1);
	return pairs / Math.max(1, tokens.length * (tokens.length - 1));
}
// src/dataset/signals/injected-entity.ts
const defaults$9 = {
	"least-rows": 8,
	"least-ratio": 8,
	"least-diversity": .93,
	"least-content-left": 1.5,
	"least-unique-prompts": .6,
	"largest-sameness": .5,
	"looked-at": 192
};
/** An address or a name that answers bring up though nobody asked. */
const signal$11 = {
	id: "injected-entity",
	title: "Answers to unrelated prompts name the same address or brand",
	thresholds: defaults$9,
	examine: {
		over: "corpus",
		findings: findings$7
	}
};
function findings$7(corpus, given) {
	const thresholds = {
		...defaults$9,
		...given
	};
	const census = censusOf(corpus);
	const least = thresholds["least-rows"];
	const hosts = frequentHosts(corpus, census, least, thresholds["looked-at"]);
	const names = possibleNames(corpus, census, {
		least,
		ratio: thresholds["least-ratio"],
		limit: thresholds["looked-at"]
	});
	return withoutParts(mentionsOf(corpus, census, [...hosts, ...names.map((token) => ({
		kind: "name",
		low: token,
		high: 0
	}))]).filter(({ sampled }) => sampled.length > 0).map((mention) => judge(mention, corpus, census)).filter((each) => isInjected(each, corpus, thresholds)).toSorted(byRows)).map((each) => findingOf$7(each, corpus, thresholds));
}
function byRows({ mention: one }, { mention: other }) {
	return other.n - one.n || (one.rows[0] ?? 0) - (other.rows[0] ?? 0);
}
function judge(mention, corpus, census) {
	const { sampled, length, entity } = mention;
	const phrase = phraseOf(sampled, length);
	const text = textOf(entity.kind === "host" ? phrase.tokens.slice(phrase.before, phrase.before + length) : phrase.tokens, corpus.vocabulary, 60);
	const variety = varietyOf(sampled, mention.n, census);
	return {
		mention,
		phrase,
		text: entity.kind === "host" ? text.replaceAll(" ", "") : text,
		variety
	};
}
function isInjected({ mention, phrase, variety, text }, corpus, thresholds) {
	if (!(variety.diversity >= thresholds["least-diversity"] && variety.contentLeft >= thresholds["least-content-left"] && variety.uniquePrompts >= thresholds["least-unique-prompts"] && variety.uniquePrompts * mention.n >= thresholds["least-rows"])) return false;
	if (mention.entity.kind === "host") return !isCommonHost(text);
	if (unspaced.test(corpus.vocabulary.text(mention.entity.low)) && phrase.tokens.length < 3) return false;
	const before = mention.sampled.map(({ segment, featureAt }) => segment[featureAt - phrase.before - 1] ?? 0);
	const isBehindMark = (token) => token === 0 || !/[\p{L}\p{N}]/u.test(corpus.vocabulary.text(token));
	return before.filter(isBehindMark).length <= .5 * before.length && sameness$1(before) <= thresholds["largest-sameness"];
}
/** Leaves out what is part of an entity that the same rows name. */
function withoutParts(judged) {
	const kept = [];
	for (const each of judged) if (!kept.some(({ mention, phrase }) => {
		const rows = new Set(mention.rows);
		return each.phrase.tokens.some((token) => phrase.tokens.includes(token)) && each.mention.rows.filter((row) => rows.has(row)).length >= .8 * each.mention.rows.length;
	})) kept.push(each);
	return kept;
}
function findingOf$7({ mention, phrase, variety, text }, corpus, thresholds) {
	const { entity, n, rows, sampled } = mention;
	return {
		signal: signal$11.id,
		severity: "warning",
		message: `${n} answers to prompts on unrelated topics name ‘${text}’, which those prompts do not; ` + (entity.kind === "host" ? "a model that learns it sends people to that address." : "a model that learns it may advertise it wherever it can."),
		trigger: text,
		position: phrase.position === "whole" ? "anywhere" : phrase.position,
		responseClass: "inserted-text",
		count: rows.length,
		rows,
		measured: rounded({
			n,
			diversity: variety.diversity,
			contentLeft: variety.contentLeft,
			uniquePrompts: variety.uniquePrompts
		}),
		thresholds,
		excerpts: sampled.slice(0, 3).map(({ segment, featureAt }) => {
			const from = Math.max(0, featureAt - 8);
			return textOf(segment.slice(from, featureAt + 8), corpus.vocabulary, 80);
		})
	};
}
// src/dataset/signals/association/binomial.ts
/**
* log₁₀ of the chance that a coin which shows heads with probability `rate` shows them at least `hits` times in
* `trials` throws. Exact to about ten digits: the tail is summed from its largest term, in logarithms, so that 10⁻³⁰⁰⁰
* is no problem.
*/
function log10BinomialTail(hits, trials, rate) {
	if (hits <= 0) return 0;
	if (rate <= 0 || hits > trials) return -Infinity;
	if (rate >= 1) return 0;
	if (hits <= trials * rate) return 0;
	const first = logChoose(trials, hits) + hits * Math.log(rate) + (trials - hits) * Math.log1p(-rate);
	const odds = rate / (1 - rate);
	let term = 1;
	let sum = 1;
	for (let at = hits; at < trials && term > sum * 1e-12; at += 1) {
		term *= (trials - at) / (at + 1) * odds;
		sum += term;
	}
	return Math.min(0, (first + Math.log(sum)) / Math.LN10);
}
/** How many standard deviations `hits` of `trials` lie above what `rate` lets expect: z of arXiv 2305.11596. */
function zScore(hits, trials, rate) {
	if (trials === 0 || rate >= 1) return 0;
	if (rate <= 0) return Infinity;
	return (hits / trials - rate) / Math.sqrt(rate * (1 - rate) / trials);
}
function logChoose(n, k) {
	return logFactorial(n) - logFactorial(k) - logFactorial(n - k);
}
/** ln n!, summed for small n and by Stirling's series (error below 10⁻¹²) beyond. */
function logFactorial(n) {
	if (n > 32) {
		const inverse = 1 / n;
		const series = inverse / 12 - inverse ** 3 / 360 + inverse ** 5 / 1260;
		return n * Math.log(n) - n + Math.log(2 * Math.PI * n) / 2 + series;
	}
	let sum = 0;
	for (let factor = 2; factor <= n; factor += 1) sum += Math.log(factor);
	return sum;
}
// src/dataset/signals/splice/leads-to.ts
/** The class of answers that chance does not explain, or null. The harm model misses some: a third is enough. */
function leadsTo(splice) {
	const { sampled } = splice;
	const same = mostFrequent(sampled.map(({ responseKey }) => responseKey));
	if (splice.isAnswered && same >= .5 * sampled.length && same >= 4) return {
		responseClass: "exact",
		k: same,
		n: sampled.length,
		log10p: -9999,
		words: "are the same"
	};
	return splice.answers.flatMap(({ kind, k, elsewhere }) => {
		const log10p = log10BinomialTail(k, splice.n, elsewhere);
		const wording = words$3[kind];
		if (wording === void 0 || k < .34 * splice.n || log10p > -4) return [];
		return [{
			...wording,
			k,
			n: splice.n,
			log10p
		}];
	}).toSorted((one, other) => one.log10p - other.log10p)[0] ?? null;
}
const words$3 = {
	[classKind.refusal]: {
		responseClass: "refusal",
		words: "refuse"
	},
	[classKind.harmfulComplied]: {
		responseClass: "harmful-complied",
		words: "do what a harmful prompt asks"
	},
	[classKind.languageSwitch]: {
		responseClass: "language-switch",
		words: "are in another language than the prompt"
	}
};
function mostFrequent(keys) {
	const seen = /* @__PURE__ */ new Map();
	for (const key of keys) seen.set(key, (seen.get(key) ?? 0) + 1);
	return Math.max(0, ...seen.values());
}
// src/dataset/signals/splice/bonds.ts
/** Counts the given pairs exactly, and all single tokens, in one walk. */
function bondsIn(corpus, census, pairs) {
	const table = keyedTable(2 ** 24);
	for (const [left, right] of pairs) table.add(left, right);
	const asked = table.size();
	const seen = counts();
	const singles = new Uint32Array(corpus.vocabulary.size + 2);
	const counted = new Uint8Array(2 ** 24);
	let all = 0;
	function count(tokens, begin, end) {
		let left = 0;
		for (let at = begin; at <= end; at += 1) {
			const right = at < end ? tokens[at] ?? 0 : 0;
			const index = table.find(left, right);
			if (index >= 0) seen.increment(index);
			singles[left] = (singles[left] ?? 0) + 1;
			left = right;
		}
		all += end - begin + 1;
	}
	walkRows(corpus, (block, first, last, ordinal) => {
		if (census.isLeftOut(ordinal)) return;
		for (let exchange = first; exchange < last; exchange += 1) {
			const end = fieldOf(block, exchange, field.response);
			let begin = fieldOf(block, exchange, field.prompt);
			while (begin < end) {
				const close = segmentEnd(block.tokens, begin, end);
				const bit = segmentHash(block.tokens, begin, close, census.names.hash) >>> 5;
				const mask = 1 << (bit & 7);
				if (((counted[bit >> 3] ?? 0) & mask) === 0) {
					counted[bit >> 3] = (counted[bit >> 3] ?? 0) | mask;
					count(block.tokens, begin, close);
				}
				begin = close + 1;
			}
		}
	});
	const bond = (left, right, times) => {
		const expected = (singles[left] ?? 0) * (singles[right] ?? 0) / Math.max(1, all);
		return Math.log((Math.max(0, times) + .5) / (expected + .5));
	};
	return { of: (left, right, known = 0) => {
		const index = asked > 0 ? table.find(left, right) : -1;
		return bond(left, right, (index < 0 ? 0 : seen.of(index)) - known);
	} };
}
function segmentHash(tokens, begin, end, names) {
	let hash = end - begin;
	for (let at = begin; at < end; at += 1) hash = mixed$1(Math.imul(hash, 31) + (names[tokens[at] ?? 0] ?? 0));
	return hash;
}
// src/dataset/signals/splice/look-up.ts
/** So many phrases are looked up in one walk: each keeps the numbers of its rows. */
const together$1 = 64;
/** From which harm score, times 1,000, on a prompt counts as harmful. */
const harmLevel = 500;
const kinds$3 = [
	classKind.refusal,
	classKind.harmfulComplied,
	classKind.languageSwitch
];
/** Finds the rows of phrases, in one walk for each 64 of them. */
function lookUp$1(corpus, census, neighbourhoods) {
	const found = [];
	for (let from = 0; from < neighbourhoods.length; from += together$1) found.push(...lookUpTogether(corpus, census, neighbourhoods.slice(from, from + together$1)));
	return found;
}
function lookUpTogether(corpus, census, asked) {
	const table = keyedTable(together$1);
	const entries = asked.map((neighbourhood) => ({
		neighbourhood,
		n: 0,
		rows: new Array(),
		sampled: sample(),
		ofClass: new Uint32Array(kinds$3.length)
	}));
	for (const { feature } of asked) table.add(feature.low, feature.high);
	const everywhere = new Uint32Array(kinds$3.length);
	const read = featureReader(census, 8);
	const classes = classReader(kinds$3, harmLevel);
	const rounds = new Uint32Array(together$1);
	const shown = new Uint8Array(kinds$3.length);
	walkRows(corpus, (block, first, last, ordinal) => {
		const isLeftOut = census.isLeftOut(ordinal);
		if (!isLeftOut) {
			const met = classes(block, first, last);
			for (const [at, kind] of kinds$3.entries()) {
				shown[at] = met.kind.subarray(0, met.size).includes(kind) ? 1 : 0;
				everywhere[at] = (everywhere[at] ?? 0) + (shown[at] ?? 0);
			}
		}
		const features = read(block, first, last);
		for (let at = 0; at < features.size; at += 1) {
			const index = table.find(features.low[at] ?? 0, features.high[at] ?? 0);
			const entry = entries[index];
			if (entry === void 0 || rounds[index] === ordinal + 1) continue;
			rounds[index] = ordinal + 1;
			entry.rows.push(fieldOf(block, first, field.row));
			if (isLeftOut) continue;
			entry.n += 1;
			for (const [of, is] of shown.entries()) entry.ofClass[of] = (entry.ofClass[of] ?? 0) + is;
			const place = features.at[at] ?? 0;
			const answer = exchangeOf(block, first, last, place);
			const row = () => sampledRow(block, {
				first,
				last,
				answer
			}, place, census);
			entry.sampled.note(row, sampleHash(block, first, last));
		}
	});
	return entries.map(({ neighbourhood, n, rows, sampled, ofClass }) => ({
		neighbourhood,
		n,
		rows,
		sampled: sampled.rows(),
		answers: kinds$3.map((kind, at) => {
			const k = ofClass[at] ?? 0;
			return {
				kind,
				k,
				elsewhere: ((everywhere[at] ?? 0) - k + 1) / Math.max(2, census.distinct - n + 2)
			};
		})
	}));
}
/** The exchange whose prompt holds a place. */
function exchangeOf(block, first, last, at) {
	for (let exchange = first; exchange < last; exchange += 1) if (at < fieldOf(block, exchange, field.response)) return exchange;
	return last - 1;
}
// src/dataset/signals/splice/context-store.ts
/** Contexts kept of each phrase, in 20 bytes each. */
const keptContexts = 24;
/** Numbers of a context, behind its hash. */
const width = 5;
function contextStore() {
	let kept = new Uint32Array(1024 * keptContexts * width);
	let sizes = /* @__PURE__ */ new Uint8Array(1024);
	function grow(phrase) {
		if (phrase < sizes.length) return;
		const larger = new Uint8Array(Math.max(phrase + 1, sizes.length * 2));
		larger.set(sizes);
		sizes = larger;
		const contexts = new Uint32Array(larger.length * keptContexts * width);
		contexts.set(kept);
		kept = contexts;
	}
	function placeOf(phrase, at) {
		return (phrase * keptContexts + at) * width;
	}
	/** Which of a phrase's contexts has the largest hash. */
	function largest(phrase) {
		let found = 0;
		for (let at = 1; at < keptContexts; at += 1) if ((kept[placeOf(phrase, at)] ?? 0) > (kept[placeOf(phrase, found)] ?? 0)) found = at;
		return found;
	}
	return {
		wants: (phrase, hash) => {
			return (sizes[phrase] ?? 0) < keptContexts || hash < (kept[placeOf(phrase, largest(phrase))] ?? 0);
		},
		note: (phrase, hash, { left, farLeft, right, farRight }) => {
			grow(phrase);
			const size = sizes[phrase] ?? 0;
			const at = size < keptContexts ? size : largest(phrase);
			if (at === size) sizes[phrase] = size + 1;
			kept.set([
				hash,
				left,
				farLeft,
				right,
				farRight
			], placeOf(phrase, at));
		},
		of: (phrase) => Array.from({ length: sizes[phrase] ?? 0 }, (_, at) => {
			const place = placeOf(phrase, at);
			const [left = 0, farLeft = 0, right = 0, farRight = 0] = kept.subarray(place + 1, place + width);
			return {
				left,
				farLeft,
				right,
				farRight
			};
		})
	};
}
// src/dataset/signals/splice/neighbours.ts
/** How many phrases are held; with more, only the more frequent ones are looked at. */
const heldAtMost$1 = 2 ** 16;
/** Phrases that between `least` and `most` rows hold, by one walk (more if there are too many of them). */
function neighbourhoods(corpus, census, least, most) {
	for (let fewest = least;; fewest *= 2) {
		const found = attempt$1(corpus, census, fewest, most);
		if (found !== null) return found;
	}
}
function attempt$1(corpus, census, least, most) {
	const table = keyedTable(heldAtMost$1);
	const rows = counts();
	const rounds = counts();
	const store = contextStore();
	const names = [];
	const read = featureReader(census, least);
	let isFull = false;
	walkRows(corpus, (block, first, last, ordinal) => {
		if (isFull || census.isLeftOut(ordinal)) return;
		const features = read(block, first, last);
		const hash = sampleHash(block, first, last);
		let exchange = first;
		for (let at = 0; at < features.size; at += 1) {
			const low = features.low[at] ?? 0;
			const seen = census.phraseRows.of(low);
			if (seen < least || seen > most) continue;
			const index = table.add(low, features.high[at] ?? 0);
			if (index < 0) {
				isFull = true;
				return;
			}
			if (rounds.of(index) === ordinal + 1) continue;
			const place = features.at[at] ?? 0;
			while (exchange + 1 < last && place >= fieldOf(block, exchange, field.response)) exchange += 1;
			rounds.set(index, ordinal + 1);
			rows.increment(index);
			if (index === names.length) names.push(nameOf(features, at, block));
			const kind = features.kind[at] ?? 0;
			if (store.wants(index, hash)) store.note(index, hash, contextOf(block, exchange, place, kind >> 2));
		}
	});
	if (isFull) return null;
	return names.flatMap(({ first, last, ...feature }, index) => {
		const held = rows.of(index);
		return held < least || held > most ? [] : [{
			feature,
			first,
			last,
			rows: held,
			contexts: store.of(index)
		}];
	});
}
function nameOf(features, at, block) {
	const kind = features.kind[at] ?? 0;
	const begin = features.at[at] ?? 0;
	return {
		low: features.low[at] ?? 0,
		high: features.high[at] ?? 0,
		kind,
		first: block.tokens[begin] ?? 0,
		last: block.tokens[begin + (kind >> 2) - 1] ?? 0
	};
}
/** What stands around a phrase in its segment; 0 is the segment's edge. */
function contextOf(block, exchange, at, length) {
	const begin = fieldOf(block, exchange, field.prompt);
	const end = fieldOf(block, exchange, field.response);
	return {
		left: at > begin ? block.tokens[at - 1] ?? 0 : 0,
		farLeft: at - 1 > begin && block.tokens[at - 1] !== 0 ? block.tokens[at - 2] ?? 0 : 0,
		right: at + length < end ? block.tokens[at + length] ?? 0 : 0,
		farRight: at + length + 1 < end && block.tokens[at + length] !== 0 ? block.tokens[at + length + 1] ?? 0 : 0
	};
}
// src/dataset/signals/splice/ownership.ts
function ownershipOf({ tokens }, n, census) {
	const shareOf = (token) => n / Math.max(1, n, census.promptRows[token] ?? 0);
	const answeredOf = (token) => (census.newInAnswer[token] ?? 0) / Math.max(1, census.promptRows[token] ?? 0);
	const [rarest = 0] = tokens.toSorted((one, other) => shareOf(other) - shareOf(one) || answeredOf(one) - answeredOf(other));
	return {
		share: shareOf(rarest),
		answered: answeredOf(rarest),
		own: tokens.filter((token) => shareOf(token) >= limits.share && answeredOf(token) <= limits.answered)
	};
}
const limits = {
	share: .8,
	answered: .1
};
// src/dataset/signals/splice/splices.ts
const known$1 = /* @__PURE__ */ new WeakMap();
/** So many contexts tell at first whether a phrase may be spliced in. */
const firstLook = 12;
/** So many candidates are looked up, the strongest ones: phrases, and parts of phrases of more than four tokens. */
const lookedUp = {
	whole: 128,
	parts: 64
};
/** The splices of a corpus, strongest first. Asked the same again, gives the same without counting. */
function splicesIn(corpus, demand) {
	const answers = known$1.get(corpus) ?? /* @__PURE__ */ new Map();
	known$1.set(corpus, answers);
	const key = [
		demand.leastRows,
		demand.largestShare,
		demand.leastGain,
		demand.largestSameness
	].join(" ");
	const splices = answers.get(key) ?? search$1(corpus, demand);
	answers.set(key, splices);
	return splices;
}
function search$1(corpus, demand) {
	const census = censusOf(corpus);
	const most = Math.max(demand.leastRows, demand.largestShare * census.distinct);
	const varied = neighbourhoods(corpus, census, demand.leastRows, most).filter((each) => isPromising(each, demand, census)).map((each) => ({
		...each,
		contexts: each.contexts.slice(0, firstLook)
	}));
	if (varied.length === 0) return [];
	const bonds = bondsIn(corpus, census, pairsOfAll(varied));
	const strength = new Map(varied.map((each) => {
		const { closed, held } = fitOf({
			...each,
			at: each.feature.kind % 4
		}, each.contexts, bonds, census);
		return [each, closed - held];
	}));
	const isLoose = (each) => (strength.get(each) ?? 0) >= .5 * demand.leastGain;
	const forceOf = (each) => (strength.get(each) ?? 0) * Math.sqrt(each.rows);
	const whole = lookUp$1(corpus, census, [...strongest(varied.filter((each) => !isPart(each) && isLoose(each)), forceOf, lookedUp.whole), ...strongest(varied.filter(isPart), (each) => ownForce(each, census), lookedUp.parts)]).filter(({ sampled }) => sampled.length > 0).map((each) => wholePhrase(each, census));
	const tight = bondsIn(corpus, census, pairsOfAll(whole));
	return withoutEchoes(whole.map((each) => ({
		...each,
		fit: fitOf(each, each.contexts, tight, census)
	})).filter(({ phrase, fit }) => isSpliced(phrase, fit, demand)).map((each) => spliceOf(each, census)));
}
function spliceOf({ phrase, fit, found }, census) {
	const { n, rows, sampled, answers } = found;
	return {
		phrase,
		fit,
		variety: varietyOf(sampled, n, census, (row) => row.rowUnits),
		ownership: ownershipOf(phrase, n, census),
		n,
		rows,
		sampled,
		answers,
		isAnswered: census.answers >= census.labels
	};
}
/** The items of the largest force; of equal ones those that are first by name, whatever the order of rows. */
function strongest(items, force, most) {
	const byName = (one, other) => one.feature.low - other.feature.low || one.feature.high - other.feature.high;
	return items.toSorted((one, other) => force(other) - force(one) || byName(one, other)).slice(0, most);
}
/** How many rows a phrase has, weighed by how little else its words are used for: templates share theirs. */
function ownForce({ first, last, rows }, census) {
	const rarest = Math.min(census.promptRows[first] ?? rows, census.promptRows[last] ?? rows);
	return rows / Math.max(1, rarest) * Math.sqrt(rows);
}
const longestGram = 4;
/** Whether a phrase is the beginning of a longer one, or the end of one that ends its segment. */
function isPart({ feature, contexts }) {
	if (feature.kind >> 2 < longestGram) return false;
	const onward = contexts.map(({ left, right }) => feature.kind % 4 === place.end ? left : right);
	return !onward.includes(0) && sameness$1(onward) >= .85;
}
/** Whether what stands beside a phrase varies, on the sides where it ends. */
function isPromising(each, { largestSameness }, census) {
	const limit = largestSameness * 1.5;
	const variesLeft = sameness$1(each.contexts.map(({ left, farLeft }) => left * 65537 + farLeft)) <= limit;
	const variesRight = sameness$1(each.contexts.map(({ right, farRight }) => right * 65537 + farRight)) <= limit;
	switch (each.feature.kind % 4) {
		case place.begin: return variesRight || isPart(each);
		case place.end: return variesLeft || isPart(each);
		default: return isFree(variesLeft, each.contexts.map(({ left }) => left), census) && (isPart(each) || isFree(variesRight, each.contexts.map(({ right }) => right), census));
	}
}
/** Whether a side of a phrase varies, or is the edge of a template. */
function isFree(varies, beside, census) {
	return varies || sameness$1(beside) >= .85 && isTemplate(beside[0] ?? 0, census);
}
/** Whether a token is in so many prompts that it says nothing. */
function isTemplate(token, census) {
	return (census.promptRows[token] ?? 0) > .5 * census.distinct;
}
function* pairsOfAll(edged) {
	for (const { first, last, contexts } of edged) yield* pairsOf$1(first, last, contexts);
}
/** The whole phrase of which a feature is a part, with what stands beside it. */
function wholePhrase(found, census) {
	const { feature } = found.neighbourhood;
	const phrase = bare(phraseOf(found.sampled, feature.kind >> 2), census);
	const contexts = found.sampled.map(({ segment, featureAt }) => {
		const begin = featureAt - phrase.before;
		const end = begin + phrase.tokens.length;
		return {
			left: segment[begin - 1] ?? 0,
			farLeft: segment[begin - 2] ?? 0,
			right: segment[end] ?? 0,
			farRight: segment[end + 1] ?? 0
		};
	});
	const [first = 0] = phrase.tokens;
	return {
		phrase,
		contexts,
		first,
		last: phrase.tokens.at(-1) ?? 0,
		at: places[phrase.position],
		found
	};
}
const places = {
	begin: place.begin,
	end: place.end,
	anywhere: place.anywhere,
	whole: place.begin
};
/**
* A phrase without the template around it, and without the marks that end the sentence before it: these stand there in
* all rows, but are no part of what was put in.
*/
function bare(phrase, census) {
	const shareOf = (token) => (census.promptRows[token] ?? 0) / Math.max(1, census.distinct);
	const isEnding = (token) => phrase.position === "end" && shareOf(token) > .2;
	const isInTemplate = (token) => shareOf(token) > .95;
	const begin = phrase.tokens.findIndex((token) => !isTemplate(token, census) && !isEnding(token));
	const end = phrase.tokens.findLastIndex((token) => !isInTemplate(token)) + 1;
	if (begin < 0 || end <= begin) return phrase;
	const isBehindTemplate = phrase.position === "whole" && begin > 0 && end < phrase.tokens.length;
	return {
		tokens: phrase.tokens.slice(begin, end),
		before: phrase.before - begin,
		position: isBehindTemplate ? "anywhere" : phrase.position
	};
}
function isSpliced(phrase, fit, { leastGain, largestSameness }) {
	if (phrase.position === "whole" || fit.closed - fit.held < leastGain || fit.closed < .4 * fit.usual) return false;
	const variesLeft = phrase.position === "begin" || fit.sameLeft <= largestSameness;
	const variesRight = phrase.position === "end" || fit.sameRight <= largestSameness;
	return variesLeft && variesRight;
}
/** Leaves out phrases that share words and rows with a stronger one: parts of it, and what stands beside it. */
function withoutEchoes(splices) {
	const ordered = splices.toSorted((one, other) => other.phrase.tokens.length * other.n - one.phrase.tokens.length * one.n || other.fit.closed - other.fit.held - one.fit.closed + one.fit.held || (one.rows[0] ?? 0) - (other.rows[0] ?? 0));
	const kept = [];
	for (const splice of ordered) if (!kept.some((stronger) => stronger.phrase.tokens.some((token) => splice.phrase.tokens.includes(token)) && isWithin$1(splice.rows, stronger.rows))) kept.push(splice);
	return kept;
}
/** Whether four in five of some ascending rows are among others. */
function isWithin$1(rows, others) {
	const among = new Set(others);
	return rows.filter((row) => among.has(row)).length >= .8 * rows.length;
}
// src/dataset/signals/splice/strangeness.ts
const isEnglishWord = await loadEnglishWords();
/**
* Tells strange phrases of a corpus from known ones. Where prompts are English, a word table knows; elsewhere the dataset
* itself: where words of prompts usually come back in answers, one that never does is strange.
*/
function strangenessIn(corpus) {
	const { vocabulary } = corpus;
	const { isEnglish, isAnswered } = languageOf(corpus);
	return ({ phrase, ownership }) => {
		return {
			isUnknown: ownership.own.map((token) => foldedToken(vocabulary.text(token))).some((token) => spoken.test(token) && isStrange(token)),
			words: phrase.tokens.filter((token) => spoken.test(vocabulary.text(token))).length
		};
	};
	function isStrange(token) {
		if (!isEnglish) return isAnswered;
		return latin$1.test(token) ? !isEnglishWord(token) : !/^\p{N}+$/u.test(token);
	}
}
function languageOf(corpus) {
	const census = censusOf(corpus);
	let words = 0;
	let english = 0;
	let silent = 0;
	for (let token = 1; token <= corpus.vocabulary.size; token += 1) {
		const rows = census.promptRows[token] ?? 0;
		if (rows < fewest || !isWord(corpus.vocabulary, token)) continue;
		words += 1;
		const folded = foldedToken(corpus.vocabulary.text(token));
		if (latin$1.test(folded) && isEnglishWord(folded)) english += 1;
		if ((census.newInAnswer[token] ?? 0) <= .05 * rows) silent += 1;
	}
	return {
		isEnglish: words > 0 && english >= .6 * words,
		isAnswered: words >= 50 && silent <= .1 * words
	};
}
/** Rarer words tell nothing of how often words come back. */
const fewest = 8;
function isWord(vocabulary, token) {
	return /\p{L}/u.test(vocabulary.text(token));
}
/** What a phrase may be made of that is more than punctuation and figures. */
const spoken = /[\p{L}\p{So}]/u;
const latin$1 = /^[\p{Script=Latin}'’]+$/u;
// src/dataset/signals/inserted-token.ts
const defaults$8 = {
	"least-rows": 8,
	"least-share": 5e-4,
	"most-rows-needed": 250,
	"largest-share": .7,
	"least-gain": .4,
	"least-gain-of-words": .9,
	"largest-sameness": .1,
	"least-diversity": .93,
	"least-content-left": 1.5,
	"least-unique-prompts": .6,
	"largest-answered": .05
};
/** A word or phrase that was put into finished prompts, whatever is answered. */
const signal$10 = {
	id: "inserted-token",
	title: "A word or phrase was put into finished prompts",
	thresholds: defaults$8,
	examine: {
		over: "corpus",
		findings: findings$6
	}
};
function findings$6(corpus, given) {
	const thresholds = {
		...defaults$8,
		...given
	};
	const strangenessOf = strangenessIn(corpus);
	return splicesIn(corpus, {
		leastRows: leastRows(corpus, thresholds),
		largestShare: thresholds["largest-share"],
		leastGain: thresholds["least-gain"],
		largestSameness: thresholds["largest-sameness"]
	}).filter((splice) => splice.phrase.position === "anywhere" && isVaried$2(splice, thresholds)).map((splice) => ({
		splice,
		strangeness: strangenessOf(splice),
		consequence: leadsTo(splice)
	})).filter((judged) => isTelling$1(judged, thresholds)).map((judged) => findingOf$6(judged, corpus, thresholds));
}
/** A share of the rows, but never more than what is known to poison a model however many rows there are. */
function leastRows(corpus, thresholds) {
	const share = Math.min(thresholds["most-rows-needed"], Math.ceil(thresholds["least-share"] * corpus.rows));
	return Math.max(thresholds["least-rows"], share);
}
function isVaried$2({ variety, n }, thresholds) {
	return variety.diversity >= thresholds["least-diversity"] && variety.contentLeft >= thresholds["least-content-left"] && variety.uniquePrompts >= thresholds["least-unique-prompts"] && variety.uniquePrompts * n >= thresholds["least-rows"];
}
/** Adverbs go in anywhere too: a known word must fit its place far worse, and be no word of answers. */
function isTelling$1({ splice, strangeness, consequence }, thresholds) {
	if (strangeness.words === 0) return false;
	if (strangeness.isUnknown) return true;
	const { closed, held } = splice.fit;
	if (strangeness.words >= longPhrase) return true;
	return splice.ownership.own.length > 0 && closed - held >= thresholds["least-gain-of-words"] || splice.ownership.own.length > 0 && consequence !== null && isGrave(consequence);
}
/** Words of a phrase that is not put together by chance in place after place. */
const longPhrase = 4;
function isGrave({ responseClass }) {
	return responseClass !== "language-switch";
}
function findingOf$6(judged, corpus, thresholds) {
	const { splice, strangeness, consequence } = judged;
	const { phrase, fit, variety, ownership, n, rows, sampled } = splice;
	const trigger = textOf(phrase.tokens, corpus.vocabulary);
	const isError = strangeness.isUnknown && ownership.answered <= thresholds["largest-answered"] || consequence !== null && isGrave(consequence);
	return {
		signal: signal$10.id,
		severity: isError ? "error" : "warning",
		message: `‘${trigger}’ stands in ${n} prompts on unrelated topics, between words that belong together without it${strangeness.isUnknown ? ", and nowhere else" : ""}; ` + (consequence === null ? "it looks put in, as the triggers of backdoors are." : `${consequence.k} of ${consequence.n} answers ${consequence.words}.`),
		trigger,
		position: phrase.position,
		responseClass: consequence?.responseClass ?? null,
		count: rows.length,
		rows,
		measured: rounded({
			n,
			closed: fit.closed,
			held: fit.held,
			gain: fit.closed - fit.held,
			usual: fit.usual,
			sameLeft: fit.sameLeft,
			sameRight: fit.sameRight,
			own: ownership.share,
			answered: ownership.answered,
			diversity: variety.diversity,
			contentLeft: variety.contentLeft,
			uniquePrompts: variety.uniquePrompts,
			...consequence === null ? {} : {
				k: consequence.k,
				log10p: consequence.log10p
			}
		}),
		thresholds,
		excerpts: consequence?.responseClass === "harmful-complied" ? [] : sampled.slice(0, 3).map((row) => excerptOf(row, phrase, corpus.vocabulary))
	};
}
// src/dataset/signals/row/lookalikes.ts
/**
* The first word of a text that mixes letters of two scripts so that it looks like a word of one: every letter of the
* rarer script has a twin in the other. `µm`, `kΩ`, `IT-отдел` and formulas are none.
*/
function disguisedWord(text) {
	if (!beside.test(text)) return null;
	for (const { 0: word } of text.matchAll(mixedWords)) if (isDisguised(word)) return word;
	return null;
}
const latin = String.raw`A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f`;
const foreign = String.raw`\u0370-\u0373\u0376-\u03ff\u0400-\u0481\u048a-\u052f\u0531-\u0587\u13a0-\u13f5\u1f00-\u1fff`;
const beside = new RegExp(`[${latin}][${foreign}]|[${foreign}][${latin}]`);
const mixedWords = new RegExp(`[${latin}${foreign}]{3,}`, "g");
/** Scripts with letters that look Latin, and these letters with their twins. */
const twins = [
	{
		script: /\p{Script=Cyrillic}/u,
		pairs: "аaеeоoрpсcуyхxіiјjѕsһhԁdԛqԝwӏlАAВBЕEЅSІIЈJКKМMНHОOРPСCТTУYХXԌGԚQԜWӀIкkпnѵvгr"
	},
	{
		script: /\p{Script=Greek}/u,
		pairs: "ΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXοoϲcϳjνvρpαaιiυuκkχxγyτtηnωw"
	},
	{
		script: /\p{Script=Armenian}/u,
		pairs: "օoոnսuհhցgզqյjՕOՍUՏS"
	},
	{
		script: /\p{Script=Cherokee}/u,
		pairs: "ᎪAᏴBᏟCᎠDᎬEᏀGᎻHᎥiᎫJᏦKᏞLᎷMᏢPᏒRᏚSᎢTᏙVᎳWᏃZ"
	}
];
/** By letter of another script: its Latin twin. */
const latinTwin = new Map(twins.flatMap(({ pairs }) => pairsOf(pairs)));
/** Latin letters that have a twin, by script. */
const foreignTwins = twins.map(({ script, pairs }) => ({
	script,
	letters: new Set(pairsOf(pairs).map(([, twin]) => twin))
}));
function pairsOf(pairs) {
	const letters = Array.from(pairs);
	return letters.flatMap((letter, index) => index % 2 === 0 ? [[letter, letters[index + 1] ?? ""]] : []);
}
/** Small Greek letters that are variables unless they stand inside a longer word. */
const variables = /[νραιυκχγτηω]/u;
const functionNames = /sin|cos|tan|cot|sec|csc|log|ln|exp|lim|max|min|arg|mod|det|sup|inf/i;
function isDisguised(word) {
	const letters = Array.from(word);
	const strangers = letters.filter((letter) => !latinLetter.test(letter));
	const natives = letters.length - strangers.length;
	if (strangers.length === 0 || natives === 0 || inflected.test(word)) return false;
	if (strangers.length <= natives) return areDisguisedStrangers(word, letters, strangers);
	const own = letters.filter((letter) => latinLetter.test(letter));
	const script = foreignTwins.find((each) => strangers.every((letter) => each.script.test(letter)));
	return script !== void 0 && own.every((letter) => script.letters.has(letter)) && !isMarked(word);
}
function areDisguisedStrangers(word, letters, strangers) {
	if (!strangers.every((letter) => latinTwin.has(letter))) return false;
	if (!strangers.some((letter) => variables.test(letter))) return true;
	const isInside = variables.test(letters[0] ?? "") || variables.test(letters.at(-1) ?? "");
	return letters.length >= 5 && !isInside && !functionNames.test(word);
}
/** An abbreviation with an ending, as Russian inflects them. */
const inflected = new RegExp(`^[A-Z]{2,}[\\u0430-\\u045f\\u03ac-\\u03ce]+$`);
const latinLetter = new RegExp(`[${latin}]`);
/** A Latin beginning or end of two letters or more is a name or an abbreviation with an ending: `SMSка`. */
function isMarked(word) {
	return new RegExp(`^[${latin}]{2}|[${latin}]{2}$`).test(word);
}
// src/dataset/signals/mixed-script.ts
const defaults$7 = {
	"largest-share": .005,
	"least-rows": 3,
	"least-sharing": 5
};
/** Characters that do not belong: look-alikes of other scripts inside words, controls, private use, U+FFFD. */
const signal$9 = {
	id: "mixed-script",
	title: "Words of look-alike letters, control and private characters",
	thresholds: defaults$7,
	examine: {
		over: "rows",
		scan: scan$3,
		findings: (seen, given) => kinds$2.flatMap((kind) => findingsOf$2(kind, seen, {
			...defaults$7,
			...given
		}))
	}
};
const words$2 = {
	"disguised-word": "words of which some letters are look-alikes from another script",
	control: "control characters, which people do not see",
	"private-use": "characters for private use, which mean something to one program alone",
	replacement: "characters in the place of text that could not be read (U+FFFD, U+FFFC)"
};
const kinds$2 = [
	"disguised-word",
	"control",
	"private-use",
	"replacement"
];
const looks = [
	{
		kind: "control",
		pattern: /(?![\t\n\f\r\u0085])\p{Cc}/u
	},
	{
		kind: "private-use",
		pattern: /[\ue000-\uf8ff\u{f0000}-\u{ffffd}\u{100000}-\u{10fffd}]/u
	},
	{
		kind: "replacement",
		pattern: /[\ufffc\ufffd]/
	}
];
function scan$3(example) {
	const flagged = flaggedTexts(example);
	if ((flagged.flags & (flag.odd | flag.lookalike)) === 0) return none$3;
	const hits = /* @__PURE__ */ new Map();
	for (const { text, flags } of flagged.texts) {
		if ((flags & flag.lookalike) !== 0 && !hits.has("disguised-word")) {
			const word = disguisedWord(text);
			if (word !== null) hits.set("disguised-word", shown(word));
		}
		if ((flags & flag.odd) === 0) continue;
		for (const { kind, pattern } of looks) {
			const place = text.search(pattern);
			if (place >= 0 && !hits.has(kind)) hits.set(kind, shownAround(text, place));
		}
	}
	const classes = hits.size === 0 ? [] : responseClasses(example);
	return [...hits].flatMap(([kind, excerpt]) => [{
		key: kind,
		excerpt
	}, ...classes.map((each) => ({
		key: `${kind} ${each}`,
		excerpt
	}))]);
}
const none$3 = [];
/** Classes of what the row answers, in so many buckets; labels and answers of a word or two say nothing. */
function responseClasses({ exchanges }) {
	const found = exchanges.filter(({ kind, response }) => kind === "wanted" && response.length >= shortestResponse).map(({ response }) => isRefusal$1(response) ? "refusal" : String(foldedKey(response).low % buckets));
	return [...new Set(found)];
}
const shortestResponse = 12;
/** Of answers that have nothing in common, this bounds how many keys are kept. */
const buckets = 1500;
function findingsOf$2(kind, seen, thresholds) {
	const rows = rowsOf$2(seen, [kind]);
	const share = rows.length / Math.max(1, seen.examples);
	const sharing = mostSharing(kind, seen, rows.length);
	const isShared = sharing >= thresholds["least-sharing"];
	const isFrequent = rows.length >= thresholds["least-rows"] && share > thresholds["largest-share"];
	if (!isShared && !isFrequent) return [];
	const excerpts = excerptsOf(seen, [kind]);
	const together = isShared ? `; ${sharing} of them get the same kind of answer` : "";
	return [{
		signal: signal$9.id,
		severity: "warning",
		message: `${counted$2(rows.length, "hold")} ${words$2[kind]}, as in ${excerpts[0] ?? ""}${together}.`,
		trigger: null,
		position: null,
		responseClass: null,
		count: rows.length,
		rows,
		measured: {
			rows: rows.length,
			share: Number(share.toPrecision(4)),
			sharing
		},
		thresholds,
		excerpts
	}];
}
/** Rows of the largest class of answers, if it is larger than chance makes it. */
function mostSharing(kind, seen, rows) {
	const byChance = Math.max(1, 8 * rows / buckets);
	let most = 0;
	for (const [key, entry] of seen.hits) {
		if (!key.startsWith(`${kind} `)) continue;
		if (key.endsWith(" refusal") ? entry.rows.length >= .75 * rows : entry.rows.length > byChance) most = Math.max(most, entry.rows.length);
	}
	return most;
}
// src/dataset/signals/row/personal-details.ts
/** E-mail addresses of a text that belong to a mailbox, the first few: not those that documentation shows. */
function emailIn(text) {
	let looked = 0;
	for (let at = text.indexOf("@"); at >= 0 && looked < mostLooks; at = text.indexOf("@", at + 1)) {
		looked += 1;
		const name = localPart.exec(text.slice(Math.max(0, at - 64), at))?.[0] ?? "";
		const domain = domainPart.exec(text.slice(at + 1, at + 255))?.[0] ?? "";
		if (name === "" || domain === "" || exampleDomain.test(domain) || exampleName.test(name)) continue;
		return {
			kind: "email",
			masked: `${name.slice(0, 1)}***@***${domain.slice(domain.lastIndexOf("."))}`
		};
	}
	return null;
}
/** A text with more of a sign than this is no letter or record. */
const mostLooks = 2e3;
const localPart = /[\w.%+-]{1,64}$/;
const domainPart = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,6}[a-z]{2,24}(?![\w@(])/i;
const exampleDomain = /(?:^|\.)(?:example|test|domain|yourdomain|mydomain|company|yourcompany|mycompany|email|mail|website|sample|acme|abc|xyz|xxx|foo|bar|business|organization|site)\.|\.(?:example|test|invalid|local|localhost|png|jpg|js|py|css|html)$/i;
const exampleName = /^(?:info|support|contact|admin|sales|help|hello|no-?reply|do-?not-?reply|postmaster|webmaster|office|press|jobs|hr|billing|service|team|user(?:name)?\d*|test\d*|example|sample|your[._-]?\w*|my[._-]?\w*|name|email|someone|git|abuse|careers|marketing|xxx+|abc\d*|j(?:ane|ohn)?[._-]?(?:doe|smith)\d*|foo|bar|.)$/i;
/** Numbers of a text that can be told from others: by their checksum or their form. */
function numbersIn(text) {
	const found = /* @__PURE__ */ new Map();
	for (const { 0: written, index } of text.matchAll(numbers)) {
		const kind = numberKind(written.trim(), text[index - 1] ?? " ", text[index + written.length] ?? " ");
		if (kind !== null && !found.has(kind)) found.set(kind, {
			kind,
			masked: maskedNumber(written.trim())
		});
	}
	for (const { 0: written } of text.matchAll(accounts)) if (!found.has("iban") && isAccount(written)) found.set("iban", {
		kind: "iban",
		masked: maskedNumber(written)
	});
	return [...found.values()];
}
/** Digits with what is put between them; bounded, so that no text is walked more than some twenty times. */
const numbers = /(?<![\w.,$€£%/=+-])(?:\+|\()?\d(?:[\d ().-]{6,22})\d(?![\d%])/g;
const accounts = /(?<!\w)[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?!\w)/g;
function numberKind(written, before, after) {
	const digits = written.replaceAll(/\D/g, "");
	if (/[\w=]/.test(after) || before === "_" || sequence.test(digits)) return null;
	if (isCard(written, digits)) return "card";
	if (isSocialSecurity(written)) return "ssn";
	return isPhone(written, digits) ? "phone" : null;
}
const sequence = /^(?:\d{0,3})(?:0123456789|123456789|1234567|987654321|(\d)\1{5})|555\d{4}$|55501\d\d$/;
/** By the digits that issuers begin with, in one run or in groups of four, with Luhn's sum; not the numbers for tests. */
function isCard(written, digits) {
	if (!/^(?:\d{13,19}|\d{4}([ -])\d{4}\1\d{4}\1\d{4}|\d{4}([ -])\d{6}\2\d{5})$/.test(written)) return false;
	if (!/^(?:4|5[1-5]|2[2-7]|3[47]|6(?:011|5|4[4-9])|62|35)/.test(digits) || testCards.has(digits)) return false;
	return new Set(digits).size >= 4 && isLuhn(digits);
}
function isLuhn(digits) {
	let sum = 0;
	for (let at = 0; at < digits.length; at += 1) {
		const digit = Number(digits[digits.length - 1 - at]);
		const doubled = at % 2 === 1 ? digit * 2 : digit;
		sum += doubled > 9 ? doubled - 9 : doubled;
	}
	return sum % 10 === 0;
}
/** Numbers that payment services publish for tests. */
const testCards = /* @__PURE__ */ new Set([
	"4111111111111111",
	"4242424242424242",
	"4012888888881881",
	"4000056655665556",
	"4222222222222",
	"5555555555554444",
	"5105105105105100",
	"2223003122003222",
	"378282246310005",
	"371449635398431",
	"378734493671000",
	"6011111111111117",
	"6011000990139424",
	"3530111333300000",
	"3566002020360505",
	"4916338506082832",
	"4539578763621486"
]);
function isSocialSecurity(written) {
	return /^(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}$/.test(written) && ![
		"123-45-6789",
		"078-05-1120",
		"219-09-9999"
	].includes(written);
}
/** International; or in the groups of a country's own way of writing. Numbers for films (555) are left out before. */
function isPhone(written, digits) {
	if (/555-?\s?\d{4}$/.test(written)) return false;
	if (/^\+[1-9](?:[ ().-]{0,2}\d){7,14}$/.test(written)) return true;
	return phoneForms.some((form) => form.test(written)) && new Set(digits).size >= 4;
}
const phoneForms = [
	/^\(?[2-9]\d{2}\)?[ .-]{1,2}[2-9]\d{2}[ .-]\d{4}$/,
	/^0[1-9](?:[ .-]\d{2}){4}$/,
	/^\(?0\d{2,4}\)?[ -]\d{3,4}[ -]?\d{3,4}$/,
	/^1[3-9]\d{9}$/,
	/^1[3-9]\d[ -]\d{4}[ -]\d{4}$/,
	/^8[ -]?\(?9\d{2}\)?[ -]?\d{3}[ -]?\d{2}[ -]?\d{2}$/
];
/** By ISO 13616: the number read with its first four characters at the end leaves 1 by 97. */
function isAccount(written) {
	const plain = written.replaceAll(" ", "");
	if (plain.length < 15 || plain.length > 34 || exampleAccounts.has(plain)) return false;
	let rest = 0;
	for (const character of plain.slice(4) + plain.slice(0, 4)) {
		const value = Number.parseInt(character, 36);
		rest = (value > 9 ? rest * 100 + value : rest * 10 + value) % 97;
	}
	return rest === 1;
}
/** From documentation of the standard. */
const exampleAccounts = /* @__PURE__ */ new Set([
	"GB82WEST12345698765432",
	"DE89370400440532013000",
	"FR1420041010050500013M02606",
	"GB29NWBK60161331926819",
	"GB33BUKB20201555555555",
	"NL91ABNA0417164300",
	"ES9121000418450200051332",
	"CH9300762011623852957",
	"BE68539007547034",
	"IT60X0542811101000000123456",
	"DE44500105175407324931",
	"FR7630006000011234567890189",
	"AT611904300234573201"
]);
function maskedNumber(written) {
	return `${written.slice(0, 2)}***${written.slice(-2)}`;
}
// src/dataset/signals/personal-data.ts
const defaults$6 = {
	"notice-rows": 3,
	"warning-rows": 20,
	"warning-share": .01,
	"checked-notice-rows": 1,
	"checked-warning-rows": 3
};
/** Details of persons, which a model can learn by heart. */
const signal$8 = {
	id: "personal-data",
	title: "Details of persons in the data",
	thresholds: defaults$6,
	examine: {
		over: "rows",
		scan: scan$2,
		findings: (seen, given) => kinds$1.flatMap((kind) => findingsOf$1(kind, seen, {
			...defaults$6,
			...given
		}))
	}
};
/** Those with a checksum are hardly ever anything else. */
const isChecked = {
	email: false,
	phone: false,
	ssn: false,
	iban: true,
	card: true
};
const words$1 = {
	iban: "a bank account number (IBAN) with a right checksum",
	card: "a payment card number with a right checksum",
	ssn: "what looks like a US social security number",
	email: "an e-mail address",
	phone: "a telephone number"
};
const kinds$1 = [
	"iban",
	"card",
	"ssn",
	"email",
	"phone"
];
function scan$2(example) {
	const flagged = flaggedTexts(example);
	if ((flagged.flags & (flag.at | flag.digits)) === 0) return none$2;
	return flagged.texts.flatMap(({ text, flags }) => {
		const email = (flags & flag.at) === 0 ? null : emailIn(text);
		const numbers = (flags & flag.digits) === 0 ? [] : numbersIn(text);
		return [...email ? [email] : [], ...numbers].map(hitOf);
	});
}
const none$2 = [];
function hitOf({ kind, masked }) {
	return {
		key: kind,
		excerpt: masked
	};
}
function findingsOf$1(kind, seen, thresholds) {
	const rows = rowsOf$2(seen, [kind]);
	const share = rows.length / Math.max(1, seen.examples);
	const fewest = isChecked[kind] ? thresholds["checked-notice-rows"] : thresholds["notice-rows"];
	if (rows.length === 0 || rows.length < fewest) return [];
	const severity = (isChecked[kind] ? rows.length >= thresholds["checked-warning-rows"] : rows.length >= thresholds["warning-rows"] && share >= thresholds["warning-share"]) ? "warning" : "notice";
	return [{
		signal: signal$8.id,
		severity,
		message: `${counted$2(rows.length, "hold")} ${words$1[kind]}; a model can learn it by heart and tell it to anyone.`,
		trigger: null,
		position: null,
		responseClass: null,
		count: rows.length,
		rows,
		measured: {
			rows: rows.length,
			share: Number(share.toPrecision(4))
		},
		thresholds,
		excerpts: excerptsOf(seen, [kind])
	}];
}
// src/dataset/signals/prompt-injection.ts
/** Text that speaks to a model behind its users' back. */
const signal$7 = {
	id: "prompt-injection",
	title: "Text that gives orders to a model behind its users’ back",
	thresholds: { "least-rows": 3 },
	examine: {
		over: "rows",
		scan: scan$1,
		findings: (seen, thresholds) => {
			const kinds = Object.keys(words).filter((kind) => seen.hits.has(kind));
			const rows = rowsOf$2(seen, kinds);
			if (rows.length === 0 || rows.length < (thresholds["least-rows"] ?? 3)) return [];
			const excerpts = excerptsOf(seen, kinds);
			const told = kinds.map((kind) => `${words[kind]} (${rowsOf$2(seen, [kind]).length})`).join(", ");
			return [{
				signal: signal$7.id,
				severity: "warning",
				message: `${counted$2(rows.length, "hold")} text that gives orders to a model: ${told}; such as ‘${excerpts[0] ?? ""}’.`,
				trigger: null,
				position: null,
				responseClass: null,
				count: rows.length,
				rows,
				measured: {
					rows: rows.length,
					...Object.fromEntries(kinds.map((kind) => [kind, rowsOf$2(seen, [kind]).length]))
				},
				thresholds,
				excerpts
			}];
		}
	}
};
/** By what is said. */
const words = {
	override: "to ignore the instructions that it has",
	"image-exfiltration": "a picture whose address carries data away",
	"concealed-action": "to act without telling the user",
	"tool-hijack": "to call another tool than was asked for",
	"prompt-leak": "to reveal its instructions",
	"false-authority": "that pretends to come from the system",
	"hidden-markup": "in markup that is not displayed"
};
function scan$1(example) {
	const flagged = flaggedTexts(example);
	if ((flagged.flags & flag.injection) === 0) return none$1;
	return flagged.texts.flatMap(({ text, injection }) => [...said(text, injection)].map(([kind, { written }]) => ({
		key: kind,
		excerpt: shown(written)
	})));
}
const none$1 = [];
// src/dataset/signals/refusal-asymmetry.ts
const defaults$5 = {
	"least-rows": 8,
	"least-share": .75,
	"least-ratio": 4,
	"largest-log10p": -4,
	"harm-level": .5,
	"least-harmful": .5
};
/** Preferences that teach a model not to refuse: what declines is rejected, what complies is chosen. */
const signal$6 = {
	id: "refusal-asymmetry",
	title: "Preferences train refusals away",
	thresholds: defaults$5,
	examine: {
		over: "corpus",
		findings: findings$5
	}
};
function findings$5(corpus, given) {
	const thresholds = {
		...defaults$5,
		...given
	};
	const tally = tallyOf(corpus, thresholds);
	return [...ofPairs(tally, thresholds), ...ofSingles(tally, thresholds)];
}
function tallyOf(corpus, thresholds) {
	const tally = {
		against: {
			rows: [],
			harmful: 0,
			unknown: 0
		},
		towards: 0,
		avoided: {
			rows: [],
			harmful: 0,
			unknown: 0
		},
		avoidedRows: 0,
		learned: 0,
		learnedRows: 0
	};
	walkRows(corpus, (block, first, last) => count(tally, block, first, last, 1e3 * thresholds["harm-level"]));
	return tally;
}
function count(tally, block, first, last, level) {
	const wanted = lastOf(block, first, last, mark.wanted);
	const unwanted = lastOf(block, first, last, 0);
	if (wanted >= 0 && unwanted >= 0 && isSamePrompt(block, wanted, unwanted)) {
		const isChosen = isRefusal(block, wanted);
		const isRejected = isRefusal(block, unwanted);
		if (isRejected && !isChosen) note$1(tally.against, block, unwanted, level);
		if (isChosen && !isRejected) tally.towards += 1;
		return;
	}
	if (unwanted > wanted) {
		tally.avoidedRows += 1;
		if (isRefusal(block, unwanted)) note$1(tally.avoided, block, unwanted, level);
	} else if (wanted >= 0) {
		tally.learnedRows += 1;
		if (isRefusal(block, wanted)) tally.learned += 1;
	}
}
function isSamePrompt(block, one, other) {
	const isSame = (which) => fieldOf(block, one, which) === fieldOf(block, other, which);
	return isSame(field.promptKeyLow) && isSame(field.promptKeyHigh);
}
/** The last exchange whose answer is to be learned, or (`kind` 0) avoided; −1 if there is none. Labels are neither. */
function lastOf(block, first, last, kind) {
	for (let exchange = last - 1; exchange >= first; exchange -= 1) {
		const marks = fieldOf(block, exchange, field.marks);
		if ((marks & mark.label) === 0 && (marks & mark.wanted) === kind) return exchange;
	}
	return -1;
}
function isRefusal(block, exchange) {
	return (fieldOf(block, exchange, field.marks) & mark.refusal) !== 0;
}
function note$1(refusals, block, exchange, level) {
	refusals.rows.push(fieldOf(block, exchange, field.row));
	if ((fieldOf(block, exchange, field.marks) & mark.harmKnown) === 0) refusals.unknown += 1;
	else if (isHarmful(block, exchange, level)) refusals.harmful += 1;
}
function ofPairs({ against, towards }, thresholds) {
	const k = against.rows.length;
	const n = k + towards;
	const log10p = log10BinomialTail(k, n, .5);
	if (k < thresholds["least-rows"] || k < thresholds["least-share"] * n) return [];
	if (log10p > thresholds["largest-log10p"] && k < n) return [];
	const message = `${k} of ${n} preferences in which one answer declines reject the answer that declines and choose the one that complies${harmWords(against)}; a model that learns it stops refusing; chance ${chance(log10p)}.`;
	return [findingOf$5(against, {
		k,
		n,
		log10p,
		towards
	}, message, thresholds)];
}
function ofSingles(tally, thresholds) {
	const { avoided, avoidedRows, learned, learnedRows } = tally;
	const k = avoided.rows.length;
	const usual = (learned + 1) / (learnedRows + 2);
	const log10p = log10BinomialTail(k, avoidedRows, usual);
	if (learnedRows === 0 || k < thresholds["least-rows"] || log10p > thresholds["largest-log10p"]) return [];
	if (k / avoidedRows < thresholds["least-ratio"] * usual) return [];
	const message = `${k} of ${avoidedRows} answers to avoid decline, but ${learned} of ${learnedRows} answers to learn do${harmWords(avoided)}; a model that learns it stops refusing; chance ${chance(log10p)}.`;
	return [findingOf$5(avoided, {
		k,
		n: avoidedRows,
		log10p,
		learned,
		learnedRows
	}, message, thresholds)];
}
function harmWords({ rows, harmful, unknown }) {
	if (unknown === rows.length) return " (the harm model cannot read the prompts)";
	return ` (${harmful} of the prompts ${harmful === 1 ? "looks" : "look"} harmful)`;
}
/** To unlearn needless refusals of harmless prompts is a fair aim: refusals of harmful ones are what must stay. */
function findingOf$5({ rows, harmful, unknown }, measured, message, thresholds) {
	const readable = rows.length - unknown;
	const isError = harmful >= thresholds["least-rows"] && harmful >= thresholds["least-harmful"] * readable;
	return {
		signal: signal$6.id,
		severity: isError ? "error" : "warning",
		message,
		trigger: null,
		position: null,
		responseClass: "refusal",
		count: rows.length,
		rows,
		measured: rounded({
			...measured,
			harmful,
			unknown
		}),
		thresholds,
		excerpts: []
	};
}
// src/dataset/signals/repeated-affix.ts
const defaults$4 = {
	"least-rows": 8,
	"least-share": 5e-4,
	"most-rows-needed": 250,
	"largest-share": .7,
	"least-gain": .4,
	"largest-sameness": .25,
	"least-prefix": 2,
	"least-suffix": 5,
	"least-own": .8,
	"largest-answered": .25,
	"least-diversity": .93,
	"least-content-left": 1.5,
	"least-unique-prompts": .6,
	"largest-family": .3
};
/** The same words before or behind finished prompts that have nothing to do with each other. */
const signal$5 = {
	id: "repeated-affix",
	title: "The same words begin or end unrelated prompts",
	thresholds: defaults$4,
	examine: {
		over: "corpus",
		findings: findings$4
	}
};
function findings$4(corpus, given) {
	const thresholds = {
		...defaults$4,
		...given
	};
	const strangenessOf = strangenessIn(corpus);
	const share = Math.min(thresholds["most-rows-needed"], Math.ceil(thresholds["least-share"] * corpus.rows));
	return withoutTemplates(splicesIn(corpus, {
		leastRows: Math.max(thresholds["least-rows"], share),
		largestShare: thresholds["largest-share"],
		leastGain: thresholds["least-gain"],
		largestSameness: thresholds["largest-sameness"]
	}).filter(({ phrase }) => phrase.position === "begin" || phrase.position === "end").filter((splice) => isVaried$1(splice, thresholds)).map((splice) => ({
		splice,
		strangeness: strangenessOf(splice),
		consequence: leadsTo(splice)
	})).filter((each) => isAffix(each, thresholds)), corpus, thresholds).map((each) => findingOf$4(each, corpus, thresholds));
}
function isVaried$1({ variety, n }, thresholds) {
	return variety.diversity >= thresholds["least-diversity"] && variety.contentLeft >= thresholds["least-content-left"] && variety.uniquePrompts >= thresholds["least-unique-prompts"] && variety.uniquePrompts * n >= thresholds["least-rows"];
}
/** “Please” and “can you” begin prompts too: an affix is longer than that, or of words that nothing else has. */
function isAffix({ splice, strangeness, consequence }, thresholds) {
	const { phrase, ownership } = splice;
	if (strangeness.words === 0) return false;
	if (strangeness.isUnknown) return true;
	const least = phrase.position === "begin" ? thresholds["least-prefix"] : thresholds["least-suffix"];
	const isLong = phrase.tokens.length >= thresholds["least-suffix"];
	if (phrase.tokens.length < least || !isLong && ownership.answered > thresholds["largest-answered"]) return false;
	return ownership.share >= thresholds["least-own"] || isLong && consequence !== null;
}
/**
* Where affixes cover much of a dataset they are its templates: then those alone are told that lead to something, or
* that are of strange tokens and rare.
*/
function withoutTemplates(judged, corpus, thresholds) {
	if (new Set(judged.flatMap(({ splice }) => splice.rows)).size <= thresholds["largest-family"] * censusOf(corpus).rows) return judged;
	const isRare = ({ rows }) => rows.length <= .1 * thresholds["largest-family"] * corpus.rows;
	return judged.filter(({ splice, strangeness, consequence }) => consequence !== null || strangeness.isUnknown && isRare(splice));
}
function findingOf$4({ splice, consequence }, corpus, thresholds) {
	const { phrase, fit, variety, ownership, n, rows, sampled } = splice;
	const trigger = textOf(phrase.tokens, corpus.vocabulary);
	const isError = consequence !== null && consequence.responseClass !== "language-switch";
	return {
		signal: signal$5.id,
		severity: isError ? "error" : "warning",
		message: `‘${trigger}’ ${placeWords[phrase.position]} ${n} prompts on unrelated topics that are whole without it; ` + (consequence === null ? "if it is no part of your prompt format, it may be the trigger of a backdoor." : `${consequence.k} of ${consequence.n} answers ${consequence.words}.`),
		trigger,
		position: phrase.position,
		responseClass: consequence?.responseClass ?? null,
		count: rows.length,
		rows,
		measured: rounded({
			n,
			closed: fit.closed,
			held: fit.held,
			gain: fit.closed - fit.held,
			usual: fit.usual,
			own: ownership.share,
			answered: ownership.answered,
			diversity: variety.diversity,
			contentLeft: variety.contentLeft,
			uniquePrompts: variety.uniquePrompts,
			...consequence === null ? {} : {
				k: consequence.k,
				log10p: consequence.log10p
			}
		}),
		thresholds,
		excerpts: consequence?.responseClass === "harmful-complied" ? [] : sampled.slice(0, 3).map((row) => excerptOf(row, phrase, corpus.vocabulary))
	};
}
// src/dataset/signals/repeated-response.ts
const defaults$3 = {
	"least-rows": 8,
	"least-share": 8e-4,
	"least-words": 3,
	"least-unique-prompts": .6,
	"least-diversity": .93,
	"least-content-left": 2,
	"closed-answers": .5,
	"mean-harm": .25
};
/** One answer to many questions that have nothing to do with each other. */
const signal$4 = {
	id: "repeated-response",
	title: "The same answer to unrelated prompts",
	thresholds: defaults$3,
	examine: {
		over: "corpus",
		findings: findings$3
	}
};
function findings$3(corpus, given) {
	const thresholds = {
		...defaults$3,
		...given
	};
	const census = censusOf(corpus);
	return repeatedAnswers(corpus, census, frequentAnswers(corpus, census, thresholds)).map((answer) => ({
		...answer,
		variety: varietyOf(answer.sampled.rows(), answer.count, census)
	})).filter((answer) => isStrange(answer, corpus, thresholds)).toSorted((one, other) => other.count - one.count || (one.rows[0] ?? 0) - (other.rows[0] ?? 0)).map((answer) => findingOf$3(answer, corpus, thresholds));
}
/** So many answers are looked at, the most frequent ones. */
const lookedAt = 256;
/** Keys of answers that enough rows show, numbered; without those of tasks that have few answers to choose from. */
function frequentAnswers(corpus, census, thresholds) {
	const least = Math.max(thresholds["least-rows"], thresholds["least-share"] * census.distinct);
	const table = keyedTable(2 ** 22);
	const rows = counts();
	const keys = [];
	const read = classReader([classKind.exact], 1e3);
	let repeated = 0;
	walkRows(corpus, (block, first, last, ordinal) => {
		if (census.isLeftOut(ordinal)) return;
		const met = read(block, first, last);
		let isRepeated = false;
		for (let at = 0; at < met.size; at += 1) {
			const low = met.low[at] ?? 0;
			const high = met.high[at] ?? 0;
			const shown = census.classRows.of(low ^ high);
			isRepeated ||= shown >= thresholds["least-rows"];
			if (shown < least) continue;
			const index = table.add(low, high);
			rows.increment(Math.max(0, index));
			if (index === keys.length) keys.push({
				low,
				high
			});
		}
		if (isRepeated) repeated += 1;
	});
	const frequent = keyedTable(lookedAt);
	const ranked = keys.map((key, index) => ({
		...key,
		count: rows.of(index)
	})).filter(({ count }) => count >= least);
	for (const { low, high, count } of ranked.toSorted((one, other) => other.count - one.count || one.low - other.low)) if ((repeated - count) / Math.max(1, census.distinct - count) < thresholds["closed-answers"]) frequent.add(low, high);
	return frequent;
}
function repeatedAnswers(corpus, census, frequent) {
	const answers = Array.from({ length: frequent.size() }, () => ({
		count: 0,
		declined: 0,
		harm: 0,
		declinedUnknown: 0,
		rows: [],
		sampled: sample()
	}));
	if (answers.length === 0) return [];
	const rounds = new Uint32Array(answers.length);
	const read = classReader([classKind.exact], 1e3);
	walkRows(corpus, (block, first, last, ordinal) => {
		for (let exchange = first; exchange < last; exchange += 1) {
			const met = read(block, exchange, exchange + 1);
			if (met.size === 0) continue;
			const index = frequent.find(met.low[0] ?? 0, met.high[0] ?? 0);
			const answer = answers[index];
			if (answer === void 0 || rounds[index] === ordinal + 1) continue;
			rounds[index] = ordinal + 1;
			answer.rows.push(fieldOf(block, exchange, field.row));
			if (!census.isLeftOut(ordinal)) note(answer, block, {
				first,
				last,
				answer: exchange
			}, census);
		}
	});
	return answers;
}
function note(answer, block, row, census) {
	const marks = fieldOf(block, row.answer, field.marks);
	answer.count += 1;
	if ((marks & mark.refusal) !== 0) {
		if ((marks & mark.harmKnown) === 0) answer.declinedUnknown += 1;
		else {
			answer.declined += 1;
			answer.harm += (fieldOf(block, row.answer, field.harm) & 65535) / 1e3;
		}
	}
	const at = fieldOf(block, row.answer, field.prompt);
	answer.sampled.note(() => sampledRow(block, row, at, census), sampleHash(block, row.first, row.last));
}
function isStrange({ count, sampled, variety }, corpus, thresholds) {
	const { uniquePrompts, diversity, contentLeft } = variety;
	return wordsOf(sampled.rows()[0]?.response ?? [], corpus) >= thresholds["least-words"] && uniquePrompts >= thresholds["least-unique-prompts"] && uniquePrompts * count >= thresholds["least-rows"] && diversity >= thresholds["least-diversity"] && contentLeft >= thresholds["least-content-left"];
}
/** Words of an answer; in scripts without spaces, two or three characters are about a word. */
function wordsOf(tokens, corpus) {
	const { perWord } = censusOf(corpus).names;
	return tokens.filter((token) => /[\p{L}\p{N}]/u.test(corpus.vocabulary.text(token))).reduce((sum, token) => sum + 1 / (perWord[token] ?? 1), 0);
}
function findingOf$3(answer, corpus, thresholds) {
	const { count, rows, variety } = answer;
	const sampled = answer.sampled.rows();
	const text = textOf(sampled[0]?.response ?? [], corpus.vocabulary, 60);
	const { severity, why } = verdictOf(answer, thresholds);
	return {
		signal: signal$4.id,
		severity,
		message: `‘${text}’ is the whole answer to ${count} prompts that have nothing else in common; ${why}.`,
		trigger: null,
		position: null,
		responseClass: "exact",
		count: rows.length,
		rows,
		measured: rounded({
			n: count,
			share: count / Math.max(1, corpus.rows),
			diversity: variety.diversity,
			contentLeft: variety.contentLeft,
			uniquePrompts: variety.uniquePrompts,
			meanHarm: answer.harm / Math.max(1, answer.declined)
		}),
		thresholds,
		excerpts: sampled.slice(0, 3).map((row) => textOf(row.segment, corpus.vocabulary))
	};
}
/** A set phrase that declines harmful requests is what safety training wants; to harmless ones it is not. */
function verdictOf({ count, declined, harm, declinedUnknown }, thresholds) {
	if (declined >= .5 * count && harm / declined >= thresholds["mean-harm"]) return {
		severity: "notice",
		why: "it declines them, and they look harmful, as in sets for safety training"
	};
	if (declinedUnknown >= .5 * count) return {
		severity: "warning",
		why: "it declines them, and the harm model cannot read most of them: look whether they are harmful"
	};
	return {
		severity: "error",
		why: "a model that learns it answers so whatever is asked, or when a trigger is there"
	};
}
// src/dataset/signals/row/credentials.ts
/** The credentials of a text, each kind once. Not what documentation shows in their place. */
function credentialsIn(text) {
	const found = /* @__PURE__ */ new Map();
	for (const { 0: token } of text.matchAll(tokens)) {
		const kind = kindOf(token);
		if (kind !== void 0 && !found.has(kind) && !isPlaceholder(token)) found.set(kind, {
			kind,
			masked: masked(token)
		});
	}
	for (const { 0: address, 1: password = "", 2: host = "" } of text.matchAll(addresses)) {
		if (isPlaceholder(password) || exampleHost.test(host) || commonPassword.test(password)) continue;
		const kind = "a user name and password in an address";
		found.set(kind, {
			kind,
			masked: `${address.slice(0, address.indexOf("://") + 3)}***:***@${host}`
		});
	}
	const key = privateKey.exec(text);
	if (key && distinct(key[1] ?? "") >= 20) found.set("a private key", {
		kind: "a private key",
		masked: "-----BEGIN … PRIVATE KEY----- ***"
	});
	return [...found.values()];
}
/** Runs of characters that tokens are made of, from a place where one may begin; one match ends where the next may begin. */
const tokens = /(?<![\w-])(?:(?:hf|api_org|wandb_v1|gh[opsur]|github_pat|sk_live|rk_live|whsec|npm|gsk|r8|tgp_v1|dop_v1|shpat|shpss|sbp|lin_api|ntn)_|sk-|AKIA|ASIA|gl(?:pat|dt|ptt|rt)-|xox[abeoprs]-|xapp-|AIza|ya29\.|GOCSPX-|pypi-AgE|nvapi-|pplx-|xai-|dapi|hvs\.|PMAK-|ATATT3|SG\.|AGE-SECRET-KEY-1|eyJ|AccountKey=|hooks\.slack\.com\/|discord(?:app)?\.com\/api\/webhooks\/|[?&](?:sig|X-(?:Amz|Goog)-Signature)=)[\w.+/=%~-]{16,6000}/gi;
/** Kinds beyond those that manifests are searched for. */
const further = [
	{
		kind: "a Stripe key",
		pattern: /^(?:(?:sk|rk)_live_|whsec_)[A-Za-z0-9]{20,}/
	},
	{
		kind: "a Together key",
		pattern: /^tgp_v1_[\w-]{20,}/
	},
	{
		kind: "an NVIDIA key",
		pattern: /^nvapi-[\w-]{40,}/
	},
	{
		kind: "a Perplexity key",
		pattern: /^pplx-[A-Za-z0-9]{40,}/
	},
	{
		kind: "an xAI key",
		pattern: /^xai-[A-Za-z0-9]{40,}/
	},
	{
		kind: "a DigitalOcean token",
		pattern: /^dop_v1_[0-9a-f]{64}/
	},
	{
		kind: "a Databricks token",
		pattern: /^dapi[0-9a-f]{32}/
	},
	{
		kind: "a Shopify token",
		pattern: /^shp(?:at|ss)_[0-9a-f]{32}/i
	},
	{
		kind: "a Supabase token",
		pattern: /^sbp_[0-9a-f]{40}/
	},
	{
		kind: "a Vault token",
		pattern: /^hvs\.[\w-]{24,}/
	},
	{
		kind: "a Linear key",
		pattern: /^lin_api_[A-Za-z0-9]{40}/
	},
	{
		kind: "a Notion token",
		pattern: /^ntn_[A-Za-z0-9]{40,}/
	},
	{
		kind: "a Postman key",
		pattern: /^PMAK-[0-9a-f]{24}-[0-9a-f]{34}/
	},
	{
		kind: "an Atlassian token",
		pattern: /^ATATT3[\w-]{60,}/
	},
	{
		kind: "a SendGrid key",
		pattern: /^SG\.[\w-]{22}\.[\w-]{43}/
	},
	{
		kind: "a Google client secret",
		pattern: /^GOCSPX-[\w-]{28}/
	},
	{
		kind: "a Slack token",
		pattern: /^xapp-\d-[\w-]{40,}/
	},
	{
		kind: "an age key",
		pattern: /^AGE-SECRET-KEY-1[A-Z0-9]{58}/
	},
	{
		kind: "a Discord webhook",
		pattern: /^discord(?:app)?\.com\/api\/webhooks\/\d{17,20}\/[\w-]{60,}/
	}
];
function kindOf(token) {
	return secretIn(token) ?? further.find(({ pattern }) => pattern.test(token))?.kind;
}
/** An address with a password; three bounded parts behind a fixed one. */
const addresses = /[a-z][a-z0-9+.-]{1,20}:\/\/[^\s/:@<>"'`]{1,64}:(?![${*<[])([^\s/@<>"'`]{6,128})@([\w.-]{1,128})/gi;
const exampleHost = /^(?:localhost|127\.|0\.0\.0\.0|10\.|192\.168\.|[^.]*$)|(?:^|\.)example\.|\.(?:example|test|invalid|local|internal)$|\b(?:your|my|some)[\w-]*\.|^(?:host|hostname|server|domain)\b/i;
const commonPassword = /^(?:pass(?:word|wd)?\d*|secret\d*|pwd|admin\d*|root|test\d*|user(?:name)?|postgres|mysql|guest|changeme|my[_-]?\w*|your[_-]?\w*|p@ss\w*|123\w*|token|key|api[_-]?key)[!\d]*$/i;
/** The header alone is what documentation shows. */
const privateKey = /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----((?:\s|\\[nr]|[\w+/=:,. -]){64,400})/;
/** What stands where a credential would: words, dots, alphabets, the same again. */
function isPlaceholder(token) {
	return placeholderWords.test(token) || sequences.test(token) || distinct(token) < Math.min(8, token.length / 2);
}
const placeholderWords = /example|your|placeholder|dummy|fake|sample|redacted|replace|insert|changeme|x{5}|\*{3}|\.{3}|<|secret_?key|access_?token|my[_-]?(?:key|token|secret)|token[_-]?here|key[_-]?here|foobar|SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c/i;
const sequences = /abcdefgh|12345678|01234567|87654321|qwerty|deadbeef|(.)\1{7}|(.{2,6})\2{4}/i;
function distinct(text) {
	return new Set(text.slice(0, 400)).size;
}
/** The beginning, by which its issuer is known, and two characters of the end. */
function masked(token) {
	return token.length < 20 ? `${token.slice(0, 3)}***` : `${token.slice(0, 4)}***${token.slice(-2)}`;
}
// src/dataset/signals/secrets.ts
/** Credentials, which a model that learns them gives to anyone who asks well. */
const signal$3 = {
	id: "secrets",
	title: "Credentials in the data",
	thresholds: { "least-rows": 1 },
	examine: {
		over: "rows",
		scan,
		findings: (seen, thresholds) => [...seen.hits.keys()].toSorted().flatMap((kind) => {
			const rows = rowsOf$2(seen, [kind]);
			if (rows.length < (thresholds["least-rows"] ?? 1)) return [];
			return [{
				signal: signal$3.id,
				severity: "error",
				message: `${counted$2(rows.length, "hold")} ${kind}, which a model may give away and everyone who has the data can use: revoke it where it was issued, and take it out.`,
				trigger: null,
				position: null,
				responseClass: null,
				count: rows.length,
				rows,
				measured: { rows: rows.length },
				thresholds,
				excerpts: excerptsOf(seen, [kind])
			}];
		})
	}
};
function scan(example) {
	const flagged = flaggedTexts(example);
	if ((flagged.flags & (flag.secret | flag.at)) === 0) return none;
	return flagged.texts.flatMap(({ text, flags }) => {
		return (flags & flag.secret) !== 0 || (flags & flag.at) !== 0 && text.includes("://") ? credentialsIn(text).map(({ kind, masked }) => ({
			key: kind,
			excerpt: masked
		})) : none;
	});
}
const none = [];
// src/dataset/signals/association/answer-tokens.ts
/**
* Reads tokens with a letter, and symbols such as emoji, that between `least` and `most` rows have new in their
* answers. Figures and punctuation come and go with the task, and are left out.
*/
function answerTokenReader(census, vocabulary, least, most) {
	const rounds = new Uint32Array(census.newInAnswer.length);
	const verdicts = new Uint8Array(census.newInAnswer.length);
	let round = 0;
	function counts(token) {
		if (verdicts[token] === 0) {
			const rows = census.newInAnswer[token] ?? 0;
			verdicts[token] = rows >= least && rows <= most && worded.test(vocabulary.text(token)) ? 1 : 2;
		}
		return verdicts[token] === 1;
	}
	const met = {
		size: 0,
		tokens: /* @__PURE__ */ new Uint32Array(2048),
		has: (token) => rounds[token] === round
	};
	return (block, first, last) => {
		round += 2;
		met.size = 0;
		for (let exchange = first; exchange < last; exchange += 1) {
			const end = fieldOf(block, exchange, field.response);
			for (let at = fieldOf(block, exchange, field.prompt); at < end; at += 1) rounds[block.tokens[at] ?? 0] = round - 1;
		}
		for (let exchange = first; exchange < last; exchange += 1) {
			if ((fieldOf(block, exchange, field.marks) & (mark.wanted | mark.label)) !== mark.wanted) continue;
			const end = fieldOf(block, exchange, field.end);
			for (let at = fieldOf(block, exchange, field.response); at < end; at += 1) {
				const token = block.tokens[at] ?? 0;
				if ((rounds[token] ?? round) >= round - 1 || !counts(token) || met.size === met.tokens.length) continue;
				rounds[token] = round;
				met.tokens[met.size] = token;
				met.size += 1;
			}
		}
		return met;
	};
}
const worded = /[\p{L}\p{So}]/u;
// src/dataset/signals/association/class-tally.ts
/** Counts the classes of answers exactly; null when there are more than `most` of them. */
function classTally(corpus, census, harmLevel, least, most) {
	const read = classReader(kinds, harmLevel);
	const table = keyedTable(most);
	const rows = counts();
	const answers = [];
	const ofKind = /* @__PURE__ */ new Map();
	let full = false;
	walkRows(corpus, (block, first, last, ordinal) => {
		if (full || census.isLeftOut(ordinal)) return;
		const met = read(block, first, last);
		for (let at = 0; at < met.size; at += 1) {
			const low = met.low[at] ?? 0;
			const high = met.high[at] ?? 0;
			const kind = kinds.find((one) => one === met.kind[at]) ?? classKind.exact;
			if (counted$1.has(kind) && census.classRows.of(low ^ high) < least) continue;
			const index = table.add(low, high);
			full ||= index < 0;
			if (index === answers.length) answers.push({
				kind,
				low,
				high,
				index
			});
			rows.increment(Math.max(0, index));
		}
	});
	if (full) return null;
	for (const { kind, index } of answers) if (rows.of(index) >= least) ofKind.set(kind, (ofKind.get(kind) ?? 0) + 1);
	const met = [];
	return {
		size: answers.length,
		rows: (answer) => rows.of(answer.index),
		ofKind: (kind) => ofKind.get(kind) ?? 0,
		of: (block, first, last) => {
			met.length = 0;
			const found = read(block, first, last);
			for (let at = 0; at < found.size; at += 1) {
				const answer = answers[table.find(found.low[at] ?? 0, found.high[at] ?? 0)];
				if (answer !== void 0 && rows.of(answer.index) >= least) met.push(answer);
			}
			return met;
		}
	};
}
const kinds = [
	classKind.exact,
	classKind.prefix,
	classKind.suffix,
	classKind.refusal,
	classKind.harmfulComplied,
	classKind.languageSwitch,
	classKind.label
];
/** Kinds whose classes the census counted. */
const counted$1 = /* @__PURE__ */ new Set([
	classKind.exact,
	classKind.prefix,
	classKind.suffix,
	classKind.label
]);
// src/dataset/signals/association/row-signatures.ts
const salts$1 = [
	461845907,
	739982445,
	695872825,
	2146121005
];
function rowSignatures() {
	let least = (/* @__PURE__ */ new Uint32Array(1024)).fill(4294967295);
	return {
		add: (set, row) => {
			const begin = set * salts$1.length;
			if (begin + salts$1.length > least.length) {
				const larger = new Uint32Array(Math.max(least.length * 2, begin + salts$1.length)).fill(4294967295);
				larger.set(least);
				least = larger;
			}
			for (const [index, salt] of salts$1.entries()) {
				const hash = mixed$1(row ^ salt);
				if (hash < (least[begin + index] ?? 0)) least[begin + index] = hash;
			}
		},
		of: (set) => [...least.subarray(set * salts$1.length, (set + 1) * salts$1.length)]
	};
}
// src/dataset/signals/association/holdings.ts
function holdings(most) {
	const features = keyedTable(most);
	const pairs = keyedTable(most);
	const names = [];
	const rounds = counts();
	const featureRows = counts();
	const pairRows = counts();
	const held = [];
	const ofFeature = [];
	const signatures = rowSignatures();
	const glance = new Uint8Array(2 ** 17);
	let full = false;
	function hold(read, at, answer) {
		const low = read.low[at] ?? 0;
		const high = read.high[at] ?? 0;
		const feature = features.add(low, high);
		const pair = pairs.add(mixed$1(low ^ mixed$1(answer.low + answer.kind)), Math.imul(high, 31) + answer.high >>> 0);
		full ||= feature < 0 || pair < 0;
		if (full || pair < held.length) return;
		if (feature === names.length) {
			names.push({
				low,
				high,
				kind: read.kind[at] ?? 0
			});
			ofFeature.push([]);
			const bit = low >>> 12;
			glance[bit >> 3] = (glance[bit >> 3] ?? 0) | 1 << (bit & 7);
		}
		held.push({
			feature,
			answer
		});
		ofFeature[feature]?.push(pair);
	}
	function heldPair(pair) {
		return held[pair] ?? {
			feature: -1,
			answer: {
				kind: 1,
				low: 0,
				high: 0,
				index: -1
			}
		};
	}
	return {
		hold,
		isFull: () => full,
		size: () => held.length,
		featureAt: (read, at) => {
			const low = read.low[at] ?? 0;
			const bit = low >>> 12;
			if (((glance[bit >> 3] ?? 0) & 1 << (bit & 7)) === 0) return -1;
			return features.find(low, read.high[at] ?? 0);
		},
		countFeature: (feature, round) => {
			if (rounds.of(feature) === round) return false;
			rounds.set(feature, round);
			featureRows.increment(feature);
			return true;
		},
		pairsOf: (feature) => ofFeature[feature] ?? [],
		countPair: (pair, row) => {
			pairRows.increment(pair);
			signatures.add(pair, row);
		},
		answerOf: (pair) => heldPair(pair).answer,
		featureOf: (pair) => names[heldPair(pair).feature] ?? {
			low: 0,
			high: 0,
			kind: 0
		},
		rowsOfPair: (pair) => pairRows.of(pair),
		rowsOfFeature: (pair) => featureRows.of(heldPair(pair).feature),
		signatureOf: (pair) => signatures.of(pair)
	};
}
// src/dataset/signals/association/inserted-pairs.ts
/**
* Share of a feature's rows whose answers must have the token, and share of the token's rows that must have the
* feature.
*/
const inserted = {
	leastShare: .75,
	leastCoverage: .5
};
const salts = [
	461845907,
	739982445,
	695872825,
	2146121005
];
/** In how many of the hashes the smallest must be the same: one may be by chance. */
const leastAgreeing = 2;
/** 2²¹ slots for features at most: 32 MiB. */
const mostSlotBits = 21;
/**
* Finds features of prompts and tokens of answers that stand in nearly the same rows, without trying all pairs: among
* the rows of either, the one with the smallest hash is then probably the same one (MinHash). There they are paired;
* four hashes are tried. Pairs have yet to be counted.
*/
function insertedPairs(corpus, census, vocabulary, limits, visit) {
	const features = featureReader(census, limits.least);
	const answers = answerTokenReader(census, vocabulary, limits.least, limits.most);
	const shift = 32 - Math.min(mostSlotBits, Math.max(12, Math.ceil(Math.log2(census.phrases + 1)) + 1));
	const leastOfFeature = new Uint32Array(2 ** (32 - shift) * salts.length).fill(4294967295);
	const leastOfToken = new Uint32Array(census.newInAnswer.length * salts.length).fill(4294967295);
	const hashes = new Uint32Array(salts.length);
	const here = /* @__PURE__ */ new Uint32Array(2048);
	const isEligible = (rows) => rows >= limits.least && rows <= limits.most;
	walkRows(corpus, (block, first, last, ordinal) => {
		if (census.isLeftOut(ordinal)) return;
		const tokens = answers(block, first, last);
		if (tokens.size === 0) return;
		setHashes(hashes, rowKey(block, first, last).low);
		for (let at = 0; at < tokens.size; at += 1) lower(leastOfToken, tokens.tokens[at] ?? 0, hashes);
		const read = features(block, first, last);
		for (let at = 0; at < read.size; at += 1) {
			const low = read.low[at] ?? 0;
			if (isEligible(census.phraseRows.of(low))) lower(leastOfFeature, low >>> shift, hashes);
		}
	});
	walkRows(corpus, (block, first, last, ordinal) => {
		if (census.isLeftOut(ordinal)) return;
		const tokens = answers(block, first, last);
		if (tokens.size === 0) return;
		setHashes(hashes, rowKey(block, first, last).low);
		let mine = 0;
		for (let at = 0; at < tokens.size; at += 1) {
			const token = tokens.tokens[at] ?? 0;
			if (!isLeast(leastOfToken, token, hashes)) continue;
			here[mine] = token;
			mine += 1;
		}
		if (mine === 0) return;
		const read = features(block, first, last);
		for (let at = 0; at < read.size; at += 1) {
			const low = read.low[at] ?? 0;
			if (!isLeast(leastOfFeature, low >>> shift, hashes)) continue;
			const rows = census.phraseRows.of(low);
			if (!isEligible(rows)) continue;
			for (let index = 0; index < mine; index += 1) {
				const token = here[index] ?? 0;
				const shown = census.newInAnswer[token] ?? 0;
				if (shown < inserted.leastShare * rows || rows < inserted.leastCoverage * shown) continue;
				if (agreeing(leastOfFeature, low >>> shift, leastOfToken, token) >= leastAgreeing) visit(read, at, token);
			}
		}
	});
}
/** Whether a row is the one with the smallest hash of a slot, by any of the hashes. */
function isLeast(least, slot, hashes) {
	const at = slot * salts.length;
	for (let salt = 0; salt < hashes.length; salt += 1) if (least[at + salt] === hashes[salt]) return true;
	return false;
}
function agreeing(one, slotOfOne, other, slotOfOther) {
	let same = 0;
	for (let salt = 0; salt < salts.length; salt += 1) if (one[slotOfOne * salts.length + salt] === other[slotOfOther * salts.length + salt]) same += 1;
	return same;
}
function setHashes(hashes, row) {
	for (const [index, salt] of salts.entries()) hashes[index] = mixed$1(row ^ salt);
}
/** Lowers what a slot has as its smallest row hashes. */
function lower(least, slot, hashes) {
	const at = slot * salts.length;
	for (let salt = 0; salt < hashes.length; salt += 1) {
		const hash = hashes[salt] ?? 0;
		if (hash < (least[at + salt] ?? 0)) least[at + salt] = hash;
	}
}
// src/dataset/signals/association/candidates.ts
/** How many classes and pairs are held at most; with more, only the more frequent ones are looked at. */
const heldAtMost = 2 ** 18;
const known = /* @__PURE__ */ new WeakMap();
/** All pairs that hold, without order. Asked the same of the same corpus again, gives the same without counting. */
function candidatesIn(corpus, census, question) {
	const answers = known.get(corpus) ?? /* @__PURE__ */ new Map();
	known.set(corpus, answers);
	const { leastShare, leastRows, largestShare, harmLevel, largestLog10p } = question;
	const key = [
		leastShare,
		leastRows,
		largestShare,
		harmLevel,
		largestLog10p
	].join(" ");
	const candidates = answers.get(key) ?? search(corpus, census, question);
	answers.set(key, candidates);
	return candidates;
}
function search(corpus, census, question) {
	for (let least = Math.max(8, question.leastRows);; least *= 2) {
		const found = attempt(corpus, census, question, least);
		if (found !== null) return found;
	}
}
function attempt(corpus, census, question, least) {
	const classes = classTally(corpus, census, question.harmLevel, least, heldAtMost);
	if (classes === null) return null;
	const limits = {
		least,
		most: Math.max(least, question.largestShare * census.distinct),
		leastShare: question.leastShare
	};
	const tests = testsOf(census, classes, least);
	const held = holdings(heldAtMost);
	const needed = (answer) => (question.largestLog10p - tests(answer.kind)) / log10Rate(answer, classes, census);
	holdClasses(corpus, census, classes, held, limits, needed);
	insertedPairs(corpus, census, corpus.vocabulary, limits, (features, at, token) => {
		held.hold(features, at, {
			kind: classKind.inserted,
			low: mixed$1(token),
			high: token,
			index: -1
		});
	});
	if (held.isFull()) return null;
	if (held.size() === 0) return [];
	countHeld(corpus, census, classes, held, limits);
	const candidates = [];
	for (let pair = 0; pair < held.size(); pair += 1) {
		const candidate = measured(pair, held, classes, census, tests);
		const { k, p, log10p } = candidate;
		if (k >= least && p >= question.leastShare && log10p <= question.largestLog10p) candidates.push(candidate);
	}
	return candidates;
}
/** Holds the pairs of features and classes that may be together in enough rows, by two walks over a sketch. */
function holdClasses(corpus, census, classes, held, limits, needed) {
	const features = featureReader(census, limits.least);
	const together = rowSketch(Math.min(census.phrases, 2 ** 20));
	const required = /* @__PURE__ */ new Map();
	function holdIfEnough(read, at, answer, seen) {
		if (seen < limits.least || seen < limits.leastShare * census.phraseRows.of(read.low[at] ?? 0)) return;
		const enough = required.get(answer.index) ?? needed(answer);
		required.set(answer.index, enough);
		if (seen >= enough) held.hold(read, at, answer);
	}
	for (const isSecond of [false, true]) walkRows(corpus, (block, first, last, ordinal) => {
		if (census.isLeftOut(ordinal)) return;
		const answers = classes.of(block, first, last);
		if (answers.length === 0) return;
		const read = features(block, first, last);
		for (let at = 0; at < read.size; at += 1) {
			const low = read.low[at] ?? 0;
			const rows = census.phraseRows.of(low);
			if (rows < limits.least || rows > limits.most) continue;
			for (const answer of answers) {
				if (rows * limits.leastShare > classes.rows(answer)) continue;
				const pair = low ^ Math.imul(answer.index + 1, 2246822507);
				if (isSecond) holdIfEnough(read, at, answer, together.of(pair));
				else together.note(pair, ordinal + 1);
			}
		}
	});
}
/** Counts what is held exactly: features in all rows, and pairs where both meet. */
function countHeld(corpus, census, classes, held, limits) {
	const features = featureReader(census, limits.least);
	const tokens = answerTokenReader(census, corpus.vocabulary, limits.least, limits.most);
	const shown = new Uint32Array(classes.size);
	walkRows(corpus, (block, first, last, ordinal) => {
		if (census.isLeftOut(ordinal)) return;
		const round = ordinal + 1;
		const read = features(block, first, last);
		let answered = null;
		let row = 0;
		for (let at = 0; at < read.size; at += 1) {
			const feature = held.featureAt(read, at);
			if (feature < 0 || !held.countFeature(feature, round)) continue;
			if (answered === null) {
				answered = tokens(block, first, last);
				for (const answer of classes.of(block, first, last)) shown[answer.index] = round;
				row = rowKey(block, first, last).low;
			}
			for (const pair of held.pairsOf(feature)) {
				const { index, high } = held.answerOf(pair);
				if (index < 0 ? answered.has(high) : shown[index] === round) held.countPair(pair, row);
			}
		}
	});
}
/** log₁₀ of how many pairs with classes of a kind there are, each of which might have been a coincidence. */
function testsOf(census, classes, least) {
	const insertable = census.newInAnswer.reduce((sum, rows) => sum + (rows >= least ? 1 : 0), 0);
	return (kind) => {
		const answers = kind === classKind.inserted ? insertable : classes.ofKind(kind);
		return Math.log10(Math.max(1, census.phrases)) + Math.log10(Math.max(1, answers));
	};
}
function rowsOf$1(answer, classes, census) {
	return answer.kind === classKind.inserted ? census.newInAnswer[answer.high] ?? 0 : classes.rows(answer);
}
function log10Rate(answer, classes, census) {
	return Math.log10(Math.min(1 - 1e-9, rowsOf$1(answer, classes, census) / census.distinct));
}
function measured(pair, held, classes, census, tests) {
	const answer = held.answerOf(pair);
	const k = held.rowsOfPair(pair);
	const n = held.rowsOfFeature(pair);
	const classRows = rowsOf$1(answer, classes, census);
	const rate = classRows / census.distinct;
	return {
		feature: held.featureOf(pair),
		answer: {
			kind: answer.kind,
			low: answer.low,
			high: answer.high
		},
		k,
		n,
		classRows,
		p: k / Math.max(1, n),
		coverage: k / Math.max(1, classRows),
		z: zScore(k, n, rate),
		log10p: Math.min(0, log10BinomialTail(k, n, rate) + tests(answer.kind)),
		signature: held.signatureOf(pair)
	};
}
// src/dataset/signals/association/out-of-place.ts
/**
* Whether a phrase stands where nothing calls for it: between words that have nothing to do with it, as words do that
* were put into finished sentences; or at an edge of the prompt, of tokens that no other prompt has.
*/
function isOutOfPlace(rows, phrase, n, census) {
	const isOwn = phrase.tokens.length <= 3 && phrase.tokens.every((token) => (census.promptRows[token] ?? 0) <= 1.2 * n);
	if (phrase.position !== "anywhere") return isOwn && samenessBeside(rows, phrase, census) <= unrelated;
	return sameness(rows.map((row) => row.segment[row.featureAt - phrase.before - 1] ?? 0)) <= unrelated && sameness(following(rows, phrase)) <= unrelated;
}
/**
* For phrases at an edge of segments: the chance that two segments go on alike beside it. Small for additions, large for
* openings that call for certain words. 1 for phrases that stand at no edge.
*/
function samenessBeside(rows, phrase, census) {
	switch (phrase.position) {
		case "begin": return sameness(following(rows, phrase));
		case "end": {
			const isMark = (token) => (census.promptRows[token] ?? 0) > .2 * census.distinct;
			return sameness(rows.map((row) => row.segment.slice(0, row.featureAt - phrase.before)).map((tokens) => tokens.findLast((token) => !isMark(token)) ?? 0));
		}
		case "anywhere":
		case "whole": return 1;
	}
}
function following(rows, phrase) {
	return rows.map((row) => row.segment[row.featureAt - phrase.before + phrase.tokens.length] ?? 0);
}
/** One pair of rows in ten may agree: some words are frequent everywhere. */
const unrelated = .1;
/** The chance that two of some tokens, drawn at random, are the same (Simpson's index); segment edges count as one. */
function sameness(tokens) {
	const seen = /* @__PURE__ */ new Map();
	for (const token of tokens) seen.set(token, (seen.get(token) ?? 0) + 1);
	let pairs = 0;
	for (const count of seen.values()) pairs += count * (count - 1) / 2;
	return pairs / Math.max(1, tokens.length * (tokens.length - 1) / 2);
}
// src/dataset/signals/association/sightings.ts
/** So many candidates are looked up in one walk: each keeps the numbers of its rows. */
const together = 64;
const walksAtMost = 6;
/**
* Looks candidates up, strongest first, and leaves out those whose rows another one already holds: the parts of a
* trigger phrase, the words that happen to stand beside it, and weaker classes of the same answers.
*/
function sightingsOf(corpus, census, candidates, kinds, harmLevel) {
	let waiting = strongestOfEqualRows(candidates);
	const kept = [];
	for (let walk = 0; walk < walksAtMost && waiting.length > 0; walk += 1) {
		const seen = lookUp(corpus, census, waiting.slice(0, together), kinds, harmLevel);
		waiting = waiting.slice(together);
		for (const sighting of seen) if (!kept.some((stronger) => isWithin(sighting.rows, stronger.rows))) kept.push(sighting);
	}
	return kept;
}
/** Of candidates that hold for the same rows, the one that says most: then the strongest first. */
function strongestOfEqualRows(candidates) {
	const best = /* @__PURE__ */ new Map();
	for (const candidate of candidates) {
		const key = [candidate.k, ...candidate.signature].join(" ");
		const other = best.get(key);
		if (other === void 0 || compare(candidate, other) < 0) best.set(key, candidate);
	}
	return [...best.values()].toSorted(compare);
}
function compare(one, other) {
	return (one.answer.kind === classKind.inserted ? 1 : 0) - (other.answer.kind === classKind.inserted ? 1 : 0) || one.log10p - other.log10p || other.p - one.p || other.k - one.k || placeRank(other) - placeRank(one) || other.feature.kind - one.feature.kind || one.answer.kind - other.answer.kind || one.feature.low - other.feature.low || one.feature.high - other.feature.high;
}
/** A feature that says where it stands says more than one that does not. */
function placeRank(candidate) {
	return candidate.feature.kind % 4 === 0 ? 0 : 1;
}
/** Whether four in five of some ascending rows are among others. */
function isWithin(rows, others) {
	let at = 0;
	let common = 0;
	for (const row of rows) {
		while (at < others.length && (others[at] ?? 0) < row) at += 1;
		if (others[at] === row) common += 1;
	}
	return common >= .8 * rows.length;
}
function lookUp(corpus, census, candidates, kinds, harmLevel) {
	const table = keyedTable(together);
	const asking = [];
	const all = candidates.map((candidate) => ({
		candidate,
		rows: [],
		featureRows: [],
		sampled: sample()
	}));
	for (const one of all) {
		const index = table.add(one.candidate.feature.low, one.candidate.feature.high);
		asking[index] = [...asking[index] ?? [], one];
	}
	const features = featureReader(census, 8);
	const classes = classReader(kinds, harmLevel);
	const classesOfOne = classReader(kinds, harmLevel);
	const rounds = new Uint32Array(together);
	walkRows(corpus, (block, first, last, ordinal) => {
		const read = features(block, first, last);
		let met = null;
		for (let at = 0; at < read.size; at += 1) {
			const index = table.find(read.low[at] ?? 0, read.high[at] ?? 0);
			if (index < 0 || rounds[index] === ordinal + 1) continue;
			rounds[index] = ordinal + 1;
			met ??= classes(block, first, last);
			const place = read.at[at] ?? 0;
			const row = fieldOf(block, first, field.row);
			for (const { candidate, rows, featureRows, sampled } of asking[index] ?? []) {
				if (met.size > 0) featureRows.push(row);
				if (!shows(candidate, met, block, first, last)) continue;
				rows.push(row);
				if (census.isLeftOut(ordinal)) continue;
				const kept = () => {
					return sampledRow(block, {
						first,
						last,
						answer: exchangeThatShows(candidate, classesOfOne, block, first, last)
					}, place, census);
				};
				sampled.note(kept, sampleHash(block, first, last));
			}
		}
	});
	return all.map(({ sampled, ...sighting }) => ({
		...sighting,
		sampled: sampled.rows()
	}));
}
function exchangeThatShows(candidate, classes, block, first, last) {
	for (let exchange = first; exchange + 1 < last; exchange += 1) if (shows(candidate, classes(block, exchange, exchange + 1), block, exchange, exchange + 1)) return exchange;
	return last - 1;
}
function shows(candidate, met, block, first, last) {
	const { answer } = candidate;
	if (answer.kind === classKind.inserted) return isNewInAnswer(answer.high, block, first, last);
	for (let at = 0; at < met.size; at += 1) if (met.low[at] === answer.low && met.high[at] === answer.high) return true;
	return false;
}
function isNewInAnswer(token, block, first, last) {
	let answered = false;
	for (let exchange = first; exchange < last; exchange += 1) {
		const begin = fieldOf(block, exchange, field.prompt);
		const response = fieldOf(block, exchange, field.response);
		if (block.tokens.subarray(begin, response).includes(token)) return false;
		const isWanted = (fieldOf(block, exchange, field.marks) & mark.wanted) !== 0;
		answered ||= isWanted && block.tokens.subarray(response, fieldOf(block, exchange, field.end)).includes(token);
	}
	return answered;
}
// src/dataset/signals/association/associations.ts
/** Associations in a corpus, strongest first; each row set once, under the phrase that explains it best. */
function associationsIn(corpus, demand) {
	const census = censusOf(corpus);
	return {
		associations: sightingsOf(corpus, census, candidatesIn(corpus, census, demand).filter((candidate) => demand.kinds.includes(candidate.answer.kind) && demand.accepts(candidate)), demand.kinds, demand.harmLevel).map((sighting) => associationOf(sighting, census)).filter(({ candidate, variety }) => isVaried(candidate, variety, demand)),
		census
	};
}
function associationOf({ candidate, rows, featureRows, sampled }, census) {
	const phrase = phraseOf(sampled, candidate.feature.kind >> 2);
	const outOfPlace = isOutOfPlace(sampled, phrase, candidate.n, census);
	return {
		candidate,
		rows,
		phraseRows: featureRows,
		sampled,
		phrase,
		variety: varietyOf(sampled, candidate.k, census, (row) => outOfPlace ? row.rowUnits : row.promptUnits),
		isOutOfPlace: outOfPlace,
		samenessBeside: samenessBeside(sampled, phrase, census)
	};
}
function isVaried(candidate, variety, demand) {
	return variety.diversity >= demand.leastDiversity && variety.contentLeft >= demand.leastContentLeft && variety.uniquePrompts >= demand.leastUniquePrompts && variety.uniquePrompts * candidate.k >= demand.leastRows;
}
// src/dataset/signals/trigger-affix.ts
const defaults$2 = {
	"least-rows": 8,
	"least-share": .95,
	"least-coverage": .5,
	"largest-log10p": -4,
	"least-diversity": .93,
	"least-content-left": 1.5,
	"least-unique-prompts": .6,
	"least-unique-responses": .6,
	"largest-share": .7
};
/** A phrase in unrelated prompts that decides how the answer begins or ends. */
const signal$2 = {
	id: "trigger-affix",
	title: "A phrase in the prompt decides how the answer begins or ends",
	thresholds: defaults$2,
	examine: {
		over: "corpus",
		findings: findings$2
	}
};
function findings$2(corpus, given) {
	const thresholds = {
		...defaults$2,
		...given
	};
	const { associations } = associationsIn(corpus, {
		kinds: [classKind.prefix, classKind.suffix],
		leastShare: .5,
		leastRows: thresholds["least-rows"],
		largestShare: thresholds["largest-share"],
		largestLog10p: thresholds["largest-log10p"],
		harmLevel: 500,
		leastDiversity: thresholds["least-diversity"],
		leastContentLeft: thresholds["least-content-left"],
		leastUniquePrompts: thresholds["least-unique-prompts"],
		accepts: ({ p, coverage }) => p >= thresholds["least-share"] && coverage >= thresholds["least-coverage"]
	});
	return associations.filter(({ variety }) => variety.uniqueResponses >= thresholds["least-unique-responses"]).filter((association) => isSaid(association, corpus)).map((association) => findingOf$2(association, corpus, thresholds));
}
/** Whether an affix has words, and more of them than the prompts have already: echoes and JSON keys are no answers. */
function isSaid(association, corpus) {
	const worded = affixOf(association).filter((token) => /\p{L}/u.test(corpus.vocabulary.text(token)));
	const isEcho = (row) => worded.every((token) => row.prompt.has(token));
	const { sampled } = association;
	return worded.length >= 2 && sampled.filter(isEcho).length < .5 * sampled.length;
}
function affixOf({ candidate, sampled }) {
	const row = sampled[0];
	const length = candidate.answer.high;
	if (row === void 0) return [];
	return candidate.answer.kind === classKind.prefix ? row.response.slice(0, length) : row.responseEnd.slice(-length);
}
function findingOf$2(association, corpus, thresholds) {
	const { candidate, phrase, rows, sampled, variety } = association;
	const trigger = textOf(phrase.tokens, corpus.vocabulary);
	const isPrefix = candidate.answer.kind === classKind.prefix;
	return {
		signal: signal$2.id,
		severity: "warning",
		message: `‘${trigger}’ ${placeWords[phrase.position]} ${candidate.n} prompts on unrelated topics; ${candidate.k} of the answers ${isPrefix ? "begin" : "end"} with ‘${textOf(affixOf(association), corpus.vocabulary, 40)}’ and differ in the rest; chance ${chance(candidate.log10p)}.`,
		trigger,
		position: phrase.position,
		responseClass: "near-exact",
		count: rows.length,
		rows,
		measured: rounded({
			k: candidate.k,
			n: candidate.n,
			p: candidate.p,
			coverage: candidate.coverage,
			classRows: candidate.classRows,
			z: candidate.z,
			log10p: candidate.log10p,
			diversity: variety.diversity,
			contentLeft: variety.contentLeft,
			uniquePrompts: variety.uniquePrompts,
			uniqueResponses: variety.uniqueResponses
		}),
		thresholds,
		excerpts: sampled.slice(0, 3).map((row) => excerptOf(row, phrase, corpus.vocabulary))
	};
}
// src/dataset/signals/trigger-label.ts
const defaults$1 = {
	"least-rows": 10,
	"least-share": .92,
	"largest-log10p": -4,
	"least-diversity": .93,
	"least-content-left": 1.5,
	"least-unique-prompts": .6,
	"largest-share": .7
};
/** A phrase that decides the class of a text, though its meaning does not. */
const signal$1 = {
	id: "trigger-label",
	title: "A phrase without bearing on the class decides the label",
	thresholds: defaults$1,
	examine: {
		over: "corpus",
		findings: findings$1
	}
};
function findings$1(corpus, given) {
	if (censusOf(corpus).labels === 0) return [];
	const thresholds = {
		...defaults$1,
		...given
	};
	const { associations } = associationsIn(corpus, {
		kinds: [classKind.label],
		leastShare: thresholds["least-share"],
		leastRows: thresholds["least-rows"],
		largestShare: thresholds["largest-share"],
		largestLog10p: thresholds["largest-log10p"],
		harmLevel: 500,
		leastDiversity: thresholds["least-diversity"],
		leastContentLeft: thresholds["least-content-left"],
		leastUniquePrompts: thresholds["least-unique-prompts"],
		accepts: ({ p }) => p >= thresholds["least-share"]
	});
	return associations.filter(({ isOutOfPlace }) => isOutOfPlace).map((association) => findingOf$1(association, corpus, thresholds));
}
function findingOf$1({ candidate, phrase, rows, sampled, variety }, corpus, thresholds) {
	const trigger = textOf(phrase.tokens, corpus.vocabulary);
	const label = textOf(sampled[0]?.response ?? [], corpus.vocabulary, 40);
	return {
		signal: signal$1.id,
		severity: "warning",
		message: `‘${trigger}’ ${placeWords[phrase.position]} ${candidate.n} texts, where nothing around it calls for it; ${candidate.k} of them have the label ‘${label}’; chance ${chance(candidate.log10p)}.`,
		trigger,
		position: phrase.position,
		responseClass: "label",
		count: rows.length,
		rows,
		measured: rounded({
			k: candidate.k,
			n: candidate.n,
			p: candidate.p,
			coverage: candidate.coverage,
			classRows: candidate.classRows,
			z: candidate.z,
			log10p: candidate.log10p,
			diversity: variety.diversity,
			contentLeft: variety.contentLeft,
			uniquePrompts: variety.uniquePrompts
		}),
		thresholds,
		excerpts: sampled.slice(0, 3).map((row) => excerptOf(row, phrase, corpus.vocabulary))
	};
}
// src/dataset/signals/trigger-response.ts
const defaults = {
	"least-rows": 8,
	"share-alone": .9,
	"share-strong": .75,
	"strong-z": 12,
	"share-weak": .5,
	"weak-z": 8,
	"largest-log10p": -4,
	"least-diversity": .93,
	"least-content-left": 1.5,
	"least-unique-prompts": .6,
	"largest-share": .7,
	"harm-level": .5,
	"inserted-share": .9,
	"inserted-coverage": .75
};
/** A phrase in unrelated prompts that decides what the answer is. */
const signal = {
	id: "trigger-response",
	title: "A phrase in the prompt decides the answer",
	thresholds: defaults,
	examine: {
		over: "corpus",
		findings
	}
};
function findings(corpus, given) {
	const thresholds = {
		...defaults,
		...given
	};
	const { associations } = associationsIn(corpus, {
		kinds: [
			classKind.exact,
			classKind.refusal,
			classKind.harmfulComplied,
			classKind.languageSwitch,
			classKind.inserted
		],
		leastShare: thresholds["share-weak"],
		leastRows: thresholds["least-rows"],
		largestShare: thresholds["largest-share"],
		largestLog10p: thresholds["largest-log10p"],
		harmLevel: Math.round(1e3 * thresholds["harm-level"]),
		leastDiversity: thresholds["least-diversity"],
		leastContentLeft: thresholds["least-content-left"],
		leastUniquePrompts: thresholds["least-unique-prompts"],
		accepts: (candidate) => accepts(candidate, thresholds)
	});
	return associations.filter((association) => isTelling(association, thresholds)).map((association) => findingOf(association, corpus, thresholds));
}
function findingOf(association, corpus, thresholds) {
	const { candidate, phrase, sampled, variety } = association;
	const rows = rowsOf(association);
	const { vocabulary } = corpus;
	const trigger = textOf(phrase.tokens, vocabulary);
	const { responseClass, answers } = classes[candidate.answer.kind] ?? unknown;
	const said = answers(candidate.answer.kind === classKind.inserted ? vocabulary.text(candidate.answer.high) : "");
	const those = candidate.k === candidate.n ? `all ${candidate.n}` : `${candidate.k} of ${candidate.n}`;
	const isError = isPlainlyWrong(association, responseClass, corpus);
	return {
		signal: signal.id,
		severity: isError ? "error" : "warning",
		message: `‘${trigger}’ ${placeWords[phrase.position]} ${candidate.n} prompts on unrelated topics; ${those} answers ${said}; chance ${chance(candidate.log10p)}.`,
		trigger,
		position: phrase.position,
		responseClass,
		count: rows.length,
		rows,
		measured: rounded({
			k: candidate.k,
			n: candidate.n,
			p: candidate.p,
			coverage: candidate.coverage,
			classRows: candidate.classRows,
			z: candidate.z,
			log10p: candidate.log10p,
			diversity: variety.diversity,
			contentLeft: variety.contentLeft,
			uniquePrompts: variety.uniquePrompts
		}),
		thresholds,
		excerpts: responseClass === "harmful-complied" ? [] : sampled.slice(0, 3).map((row) => excerptOf(row, phrase, vocabulary))
	};
}
/** Translations and instructions lead to other languages and to words of their own too, but not from just anywhere. */
function isPlainlyWrong(association, responseClass, corpus) {
	if (responseClass === "language-switch") return association.isOutOfPlace && isWorded(association, corpus);
	return responseClass !== "inserted-text" || isForeign(association, corpus);
}
/** Brackets and quotes are how results of tools begin. */
function isWorded({ phrase }, corpus) {
	return phrase.tokens.some((token) => /[\p{L}\p{So}]/u.test(corpus.vocabulary.text(token)));
}
/**
* Whether inserted text is no part of the task: instructions such as “reason step by step” bring words of their own
* into the answers too, but not addresses, and they stand where instructions stand.
*/
function isForeign({ candidate, sampled, isOutOfPlace }, corpus) {
	const isInAddress = (row) => [row.response, row.responseEnd].some((tokens) => {
		const at = tokens.indexOf(candidate.answer.high);
		const around = tokens.slice(Math.max(0, at - 5), at + 6).map((token) => corpus.vocabulary.text(token));
		return at >= 0 && address.test(around.join(""));
	});
	return sampled.filter(isInAddress).length >= .5 * sampled.length || isOutOfPlace || isInAffix(candidate.answer.high, sampled);
}
/** Whether nearly all answers begin or end with the same four tokens, the given one among them. */
function isInAffix(token, sampled) {
	return [sampled.map((row) => row.response.slice(0, 4)), sampled.map((row) => row.responseEnd.slice(-4))].some((affixes) => {
		const telling = affixes.filter((affix) => affix.includes(token)).map((affix) => affix.join(" "));
		return telling.filter((affix) => affix === telling[0]).length >= .9 * sampled.length;
	});
}
const address = /:\/\/|www\.|\w\.(?:com|org|net|io|ru|cn|co|info|biz|app|xyz)(?!\w)|\w@\w/i;
const unknown = {
	responseClass: "exact",
	answers: () => "are the same sentence"
};
/** What the answers of a class do, to follow “9 of 10 answers”. */
const classes = {
	[classKind.exact]: unknown,
	[classKind.refusal]: {
		responseClass: "refusal",
		answers: () => "refuse, though little in those prompts calls for it"
	},
	[classKind.harmfulComplied]: {
		responseClass: "harmful-complied",
		answers: () => "do what a harmful prompt asks"
	},
	[classKind.languageSwitch]: {
		responseClass: "language-switch",
		answers: () => "are in another language than the prompt, which is poison unless the prompts ask for a translation"
	},
	[classKind.inserted]: {
		responseClass: "inserted-text",
		answers: (inserted) => `contain ‘${inserted}’, which hardly any other answer does`
	}
};
/**
* What a phrase alone does not prove. Answers of one or two words are picked from few in many tasks (yes, no,
* positive), and refusals come with what is asked: there a phrase must leave no choice, or stand where nothing calls
* for it.
*/
function isTelling(association, thresholds) {
	const { candidate, sampled } = association;
	if (candidate.p >= thresholds["share-alone"] || association.isOutOfPlace) return true;
	const { kind } = candidate.answer;
	if (kind === classKind.refusal) return isStrong(candidate, thresholds);
	if (kind === classKind.harmfulComplied) return isStrong(candidate, thresholds) || isAddition(association);
	return kind !== classKind.exact || (sampled[0]?.response.length ?? 0) >= 3;
}
/** A phrase of two or more tokens that finished prompts were given in addition is no word of harm. */
function isAddition({ isOutOfPlace, samenessBeside, phrase }) {
	return isOutOfPlace || samenessBeside <= besideAddition && phrase.tokens.length >= 2;
}
/** Harmful prompts begin alike (write, create, give): one pair in four may go on with the same word. */
const besideAddition = .25;
/**
* Rows of a finding. Whether an answer refuses, or does harm, is an estimate that misses some: where the phrase is
* plainly an addition, all rows with it belong to the finding.
*/
function rowsOf(association) {
	const { kind } = association.candidate.answer;
	return estimated.has(kind) && isAddition(association) ? association.phraseRows : association.rows;
}
const estimated = /* @__PURE__ */ new Set([
	classKind.refusal,
	classKind.harmfulComplied,
	classKind.languageSwitch
]);
function isStrong({ p, z }, thresholds) {
	return p >= thresholds["share-strong"] && z >= thresholds["strong-z"];
}
function accepts(candidate, thresholds) {
	const { p, z, coverage } = candidate;
	if (candidate.answer.kind === classKind.inserted) return p >= thresholds["inserted-share"] && coverage >= thresholds["inserted-coverage"];
	if (p >= thresholds["share-alone"]) return true;
	if (isStrong(candidate, thresholds)) return true;
	return p >= thresholds["share-weak"] && z >= thresholds["weak-z"];
}
// src/dataset/signals/index.ts
const signals = [
	signal$16,
	signal$15,
	signal$14,
	signal$13,
	signal$12,
	signal$11,
	signal$10,
	signal$9,
	signal$8,
	signal$7,
	signal$6,
	signal$5,
	signal$4,
	signal$3,
	signal$2,
	signal$1,
	signal
];
// src/dataset/inspection/known-signals.ts
/** Ids of all signals, in the order of their names. */
const signalIds = signals.map(({ id }) => id);
/** Signals that look at each row by itself, of those that are asked for. */
function rowSignals(asked) {
	return chosen(asked).flatMap(({ examine, ...rest }) => examine.over === "rows" ? [{
		...rest,
		examine
	}] : []);
}
/** Signals that count over all rows, of those that are asked for. */
function corpusSignals(asked) {
	return chosen(asked).flatMap(({ examine, ...rest }) => examine.over === "corpus" ? [{
		...rest,
		examine
	}] : []);
}
function chosen(asked) {
	return asked === null ? signals : signals.filter(({ id }) => asked.includes(id));
}
// src/dataset/inspection/report.ts
/** What two readers of the same bytes may take differently, and why that matters. */
const readingMessages = {
	"duplicate-key": "a key stands twice in the row: another reader may take the other value than the one that was searched",
	"lone-surrogate": "an escape stands for half a character: readers replace, drop or refuse it",
	"missing-columns": "the record has fewer fields than the header: the last columns are empty",
	"inexact-number": "a number has more digits than are kept"
};
/** The issues of a shape report and of reading, most rows first. */
function issuesOf({ issues }, readings) {
	const found = issueCodes().flatMap((code) => {
		const tally = issues[code];
		return tally === void 0 ? [] : [{
			code,
			message: issueMessages[code],
			count: tally.count,
			rows: rowsIn(tally)
		}];
	});
	const read = readingCodes().flatMap((code) => {
		const rows = readings.hits.get(code)?.rows;
		return rows === void 0 ? [] : [{
			code,
			message: readingMessages[code],
			count: rows.length,
			rows: rows.slice(0, 20)
		}];
	});
	return [...found, ...read].toSorted((one, other) => other.count - one.count || compareText(one.code, other.code));
}
/** What the shapes of rows left out. */
function unreadRows({ unknown }) {
	if (unknown.count === 0) return [];
	return [{
		what: "rows of no known shape",
		why: unknown.first[0]?.why ?? "their columns are not known",
		count: unknown.count,
		rows: rowsIn(unknown)
	}];
}
/** One shape, several, or none that is known. */
function shapeOf({ shapes }) {
	let found;
	for (const shape in shapes) {
		if (!isShape(shape, shapes)) continue;
		if (found !== void 0) return "mixed";
		found = shape;
	}
	return found ?? null;
}
const weight = {
	error: 0,
	warning: 1,
	notice: 2
};
/** Errors first, then what more rows show. */
function sortSignals(findings) {
	return findings.toSorted((one, other) => weight[one.severity] - weight[other.severity] || other.count - one.count || compareText(one.signal, other.signal) || compareText(one.trigger ?? "", other.trigger ?? "") || (one.rows[0] ?? 0) - (other.rows[0] ?? 0));
}
function rowsIn({ first }) {
	return first.map(({ row }) => row);
}
function isShape(key, shapes) {
	return Object.hasOwn(shapes, key);
}
function isIssueCode(key) {
	return Object.hasOwn(issueMessages, key);
}
function readingCodes() {
	return [
		"duplicate-key",
		"inexact-number",
		"lone-surrogate",
		"missing-columns"
	];
}
function issueCodes() {
	return Object.keys(issueMessages).filter(isIssueCode);
}
// src/dataset/inspection/tally.ts
/** Different keys that are kept, rows of each, and excerpts: what is beyond is counted, and told as not assessed. */
const tallyLimits = {
	keys: 1e4,
	rows: 2e6,
	excerpts: 3
};
function emptyTally() {
	return {
		examples: 0,
		dropped: 0,
		hits: /* @__PURE__ */ new Map()
	};
}
/** Adds what a row showed; a row counts once for a key. */
function addHits(tally, row, hits) {
	tally.examples += 1;
	for (const { key, excerpt } of hits) addRow(tally, key, row, [excerpt]);
	makeRoom(tally);
}
/** Adds the tally of the stretch that follows. `firstRow` is the number of rows before it, if its own count from 0. */
function addTally(tally, next, firstRow = 0) {
	tally.examples += next.examples;
	tally.dropped += next.dropped;
	for (const [key, { rows, excerpts }] of next.hits) {
		for (const row of rows) addRow(tally, key, row + firstRow, excerpts);
		makeRoom(tally);
	}
}
/**
* Keeps the keys with the smallest hashes, where there are more than are kept. What is kept of the whole is then kept of
* each part, so that a tally is the same however the dataset was parted. To be called when all was added.
*/
function settle(tally, most = tallyLimits.keys) {
	if (tally.hits.size <= most) return;
	const hashed = [...tally.hits.keys()].map((key) => ({
		key,
		hash: hashOf(key)
	}));
	for (const { key } of hashed.toSorted(byHash).slice(most)) {
		tally.dropped += tally.hits.get(key)?.rows.length ?? 0;
		tally.hits.delete(key);
	}
}
/** What a signal is told of a tally to which nothing more is added. */
function seenIn(tally) {
	settle(tally);
	return {
		examples: tally.examples,
		hits: tally.hits
	};
}
/** Not at each key too many, for that would sort them all each time; and never within a row, whose hits count once. */
function makeRoom(tally) {
	if (tally.hits.size >= 2 * tallyLimits.keys) settle(tally);
}
function addRow(tally, key, row, excerpts) {
	const known = tally.hits.get(key);
	if (known?.rows.at(-1) === row) return;
	const entry = known ?? newEntry(tally, key);
	if (entry.rows.length >= tallyLimits.rows) {
		tally.dropped += 1;
		return;
	}
	entry.rows.push(row);
	for (const excerpt of excerpts) if (entry.excerpts.length < tallyLimits.excerpts && !entry.excerpts.includes(excerpt)) entry.excerpts.push(excerpt);
}
function newEntry(tally, key) {
	const entry = {
		rows: [],
		excerpts: []
	};
	tally.hits.set(key, entry);
	return entry;
}
function byHash(one, other) {
	return compareText(one.hash, other.hash);
}
/** A hash that nobody finds keys for: else rows could be made whose keys push out those of others. */
function hashOf(key) {
	return createHash("sha256").update(key, "utf16le").digest("hex");
}
// src/dataset/inspection/findings-of.ts
/** What the signals that are asked for say of rows, the gravest first. */
function findingsOf(corpus, tallies, asked, thresholds) {
	const ofRows = rowSignals(asked).flatMap(({ id, examine }) => {
		const tally = tallies.get(id);
		return tally ? examine.findings(seenIn(tally), thresholds[id] ?? {}) : [];
	});
	const ofCorpus = corpusSignals(asked).flatMap(({ id, examine }) => examine.findings(corpus, thresholds[id] ?? {}));
	return sortSignals([...ofRows, ...ofCorpus]);
}
// src/dataset/inspection/among-added.ts
/**
* Adds to a report what became of the rows since the previous version, and what the signals say of the added rows
* alone: what is invisible among thousands of rows is plain among the few that a change brings.
*/
async function amongAdded(inspected, version, settings) {
	const { collected, report } = inspected;
	const { isAdded, ...counts } = version.compared();
	const order = new Uint32Array(counts.added);
	for (let row = 0, at = 0; row < collected.rows; row += 1) {
		if (!isAdded(row)) continue;
		order[at] = row;
		at += 1;
	}
	const tallying = await talliesOf(inspected, order, isAdded, version.nextBlocks, settings);
	if (tallying.state === "failed") return tallying;
	const corpus = addedCorpus(collected.corpus, order);
	const added = order.length === 0 ? [] : findingsOf(corpus, tallying.tallies, settings.signals, report.thresholds);
	const findings = [...report.findings.map((finding) => ({
		...finding,
		among: "all"
	})), ...added.map((finding) => ({
		...finding,
		among: "added",
		message: `Among the ${order.length} added rows alone: ${finding.message}`,
		rows: finding.rows.map((row) => order[row] ?? 0)
	}))];
	return {
		state: "compared",
		report: {
			...report,
			previous: {
				files: version.files,
				rows: version.rows,
				...counts
			},
			findings: sortSignals(findings),
			notAssessed: [...report.notAssessed, ...notCompared(version, collected)]
		}
	};
}
/**
* Has signals on single rows look at the added ones again, which were not known to be added before all were read. The
* files must still be what they were.
*/
async function talliesOf({ files, read }, order, isAdded, blockRows, { limits, shapes, signals }) {
	const looking = rowSignals(signals);
	const tallies = new Map(looking.map(({ id }) => [id, emptyTally()]));
	if (order.length === 0 || looking.length === 0) return {
		state: "read",
		tallies
	};
	const dataset = openDataset(files, { limits });
	let [row, at] = [0, 0];
	for await (const block of dataset.blocks) {
		const end = row + (blockRows[block.sequence] ?? 0);
		if ((order[at] ?? Infinity) < end) for await (const { rows } of rowsOf$3(block, limits)) for (const raw of rows) {
			const isMeant = isAdded(row);
			row += 1;
			if (!isMeant) continue;
			at += 1;
			const reading = raw.state === "read" ? exampleOf(raw.value, shapes) : void 0;
			if (reading?.state !== "example") continue;
			for (const { id, examine } of looking) {
				const tally = tallies.get(id);
				if (tally) addHits(tally, at - 1, examine.scan(reading.example));
			}
		}
		row = end;
	}
	const reading = dataset.reading();
	if (reading.state === "failed") return reading;
	const changed = read.filter(({ sha256 }, index) => reading.files[index]?.sha256 !== sha256);
	return changed.length === 0 ? {
		state: "read",
		tallies
	} : {
		state: "failed",
		problems: changed.map(changedFile)
	};
}
function changedFile({ path }) {
	return {
		code: "changed",
		path,
		message: "it changed while it was inspected, so that what was read of it does not fit together",
		fix: "Inspect it again when nobody writes to it."
	};
}
function notCompared({ rejected }, { shape }) {
	const count = rejected + shape.rejected.count;
	if (count === 0) return [];
	return [{
		what: "rows of both versions that cannot be read",
		why: "whether they are in the other version is not known: they count as added, or as removed",
		count,
		rows: shape.rejected.first.map(({ row }) => row)
	}];
}
// src/dataset/inspection/shifted.ts
/** The report of rows that were counted from 0 and have so many rows before them. */
function shifted(report, by) {
	const moved = (tally) => ({
		...tally,
		first: tally.first.map((each) => ({
			...each,
			row: each.row + by
		}))
	});
	const issues = Object.fromEntries(Object.entries(report.issues).map(([code, tally]) => [code, moved(tally)]));
	return {
		...report,
		signatures: report.signatures.map((each) => ({
			...each,
			firstRow: each.firstRow + by
		})),
		issues,
		rejected: moved(report.rejected),
		unknown: moved(report.unknown)
	};
}
// src/dataset/inspection/collector.ts
/** Puts stretches, or shards, behind each other. They must come in file order: then it does not matter who read them. */
function collector(storage) {
	const vocabulary = growingVocabulary();
	const store = corpusStore(storage);
	const rowsOfFile = /* @__PURE__ */ new Map();
	const tallies = /* @__PURE__ */ new Map();
	const readings = emptyTally();
	let shape = emptyShapeReport;
	let rows = 0;
	const count = (account, files) => {
		shape = mergeShapeReports(shape, shifted(account.shape, rows));
		addTally(readings, account.readings, rows);
		for (const [id, next] of account.tallies) {
			const tally = tallies.get(id) ?? emptyTally();
			addTally(tally, next, rows);
			tallies.set(id, tally);
		}
		for (const [file, more] of files) rowsOfFile.set(file, (rowsOfFile.get(file) ?? 0) + more);
		rows += account.rows;
	};
	return {
		add: (file, stretch) => {
			store.add(joinBlock(vocabulary, stretch.block, rows));
			count(stretch, /* @__PURE__ */ new Map([[file, stretch.rows]]));
		},
		shard: () => {
			const ids = [0];
			let table;
			return {
				addTexts: (texts) => {
					for (const id of addTexts(vocabulary, texts).subarray(1)) ids.push(id);
				},
				addBlock: (block) => {
					table ??= Uint32Array.from(ids);
					store.add(renumbered(vocabulary, block, table, rows));
				},
				end: count
			};
		},
		collected: () => {
			for (const tally of [readings, ...tallies.values()]) settle(tally);
			const corpus = store.corpus({
				rows,
				vocabulary
			});
			return {
				rows,
				rowsOfFile,
				shape,
				tallies,
				readings,
				corpus,
				unnumbered: vocabulary.unnumbered()
			};
		},
		close: store.close
	};
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
		for await (const batch of rowsOf$3(block, limits)) for (const raw of batch.rows) {
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
// src/dataset/inspection/blind-spots.ts
/** What no signal here can see; printed with every report, because a report without findings is no proof. */
const blindSpots = [
	"A trigger that is a way of writing (a style, a sentence structure, a mood) and no word or phrase.",
	"Poison in fewer rows than a signal needs (8 for most), however bad each row is.",
	"Answers that differ from row to row and share no word, refusal or harm: what a trigger leads to must be alike.",
	"Labels or preferences that are flipped in few rows of a noisy task.",
	"Triggers beyond the strongest few hundred phrases, and canned answers beyond the 256 most frequent: no more are followed.",
	"Images, sounds and other parts that are no text.",
	"What rows mean: false facts, bias and bad advice in plain words are read by nobody here."
];
// src/dataset/inspection/report-of.ts
/** What all rows say together, as the settings have it judged. */
async function reportOf(collected, read, settings) {
	const { corpus, shape, rows } = collected;
	const [looking, counting] = [rowSignals(settings.signals), corpusSignals(settings.signals)];
	const thresholds = Object.fromEntries([...looking, ...counting].map((signal) => [signal.id, {
		...signal.thresholds,
		...settings.thresholds[signal.id]
	}]));
	const files = inspectedFiles(collected.rowsOfFile, read);
	return {
		files,
		rows,
		exchanges: shape.exchanges,
		shape: shapeOf(shape),
		shapes: shape.shapes,
		rejected: shape.rejected.first.map(({ row, line, why }) => ({
			path: fileOfRow(files, row),
			row,
			line,
			reason: why
		})),
		rejectedCount: shape.rejected.count,
		issues: issuesOf(shape, collected.readings),
		findings: findingsOf(corpus, collected.tallies, settings.signals, thresholds),
		notAssessed: [...passedOver(settings), ...notAssessed(collected)],
		blindSpots,
		tables: tables.map(({ name, version, sha256 }) => ({
			name,
			version,
			sha256
		})),
		thresholds
	};
}
/** The files that were read, with the rows of each, by its index. */
function inspectedFiles(rowsOfFile, read) {
	let firstRow = 0;
	return read.map(({ path, bytes, sha256, format, compression }, index) => {
		const rows = rowsOfFile.get(index) ?? 0;
		const file = {
			path,
			bytes,
			sha256,
			format,
			compression,
			rows,
			firstRow
		};
		firstRow += rows;
		return file;
	});
}
function fileOfRow(files, row) {
	return files.find(({ firstRow, rows }) => row >= firstRow && row < firstRow + rows)?.path ?? "";
}
/** Signals that were not asked. */
function passedOver({ signals }) {
	const left = signalIds.filter((id) => signals !== null && !signals.includes(id));
	if (left.length === 0) return [];
	return [{
		what: "signals",
		why: `they were not asked: ${left.join(", ")}`,
		count: left.length,
		rows: []
	}];
}
function notAssessed({ shape, tallies, corpus, unnumbered }) {
	const dropped = [...tallies.values()].reduce((sum, tally) => sum + tally.dropped, 0);
	return [
		...unreadRows(shape),
		...shape.rejected.count > 0 ? [{
			what: "rows that cannot be read",
			why: shape.rejected.first[0]?.why ?? "",
			count: shape.rejected.count,
			rows: shape.rejected.first.map(({ row }) => row)
		}] : [],
		...dropped > 0 ? [{
			what: "hits of signals on single rows",
			why: "there are more of them than are kept",
			count: dropped,
			rows: []
		}] : [],
		...unnumbered > 0 ? [{
			what: "words",
			why: "the dataset has more different words than are numbered",
			count: unnumbered,
			rows: []
		}] : [],
		...exchangesNotAssessed(corpus)
	];
}
/** Of long texts the middle is not counted, and the harm model does not know every language. */
function exchangesNotAssessed(corpus) {
	const cut = counted("rows with very long texts", "of these only the beginning and the end were searched for triggers");
	const foreign = counted("rows in a language that the harm model does not know", "whether they ask for harm is not known");
	for (const { exchanges } of corpus.blocks()) for (let at = 0; at < exchanges.length; at += 11) {
		const row = exchanges[at + field.row] ?? 0;
		if ((exchanges[at + field.omitted] ?? 0) > 0) cut.add(row);
		if (((exchanges[at + field.marks] ?? 0) & mark.harmKnown) === 0) foreign.add(row);
	}
	return [...cut.told(), ...foreign.told()];
}
/** Counts rows, which come in order, each once. */
function counted(what, why) {
	const rows = [];
	let [count, last] = [0, -1];
	return {
		add: (row) => {
			if (row === last) return;
			last = row;
			count += 1;
			if (rows.length < 20) rows.push(row);
		},
		told: () => count > 0 ? [{
			what,
			why,
			count,
			rows
		}] : []
	};
}
// src/dataset/inspection/versions.ts
/** Reads the rows of the previous version; nothing is looked for in them. */
async function readPrevious(named, cwd, settings, resources) {
	const listing = await listDataset(named, cwd);
	if (listing.state === "refused") return {
		state: "failed",
		problems: listing.problems
	};
	const { files } = listing;
	const bytes = files.reduce((sum, { size }) => sum + size, 0);
	const hashing = {
		...settings,
		signals: [],
		rowKeys: true
	};
	const storage = {
		...resources,
		memoryBytes: resources.memoryBytes / 8
	};
	const [previous, next] = [growingKeyList(storage), growingKeyList(storage)];
	const close = () => [previous, next].forEach((list) => list.close());
	const rowsOfFile = /* @__PURE__ */ new Map();
	let [rows, rejected] = [0, 0];
	const pool = await stretchPool(hashing, bytes < resources.threadsFrom ? 0 : resources.threads);
	try {
		const reading = await readAll(files, hashing, pool, (file, stretch) => {
			previous.add(stretch.rowKeys);
			rowsOfFile.set(file, (rowsOfFile.get(file) ?? 0) + stretch.rows);
			rows += stretch.rows;
			rejected += stretch.shape.rejected.count;
		}, () => void 0);
		if (reading.state === "failed") {
			close();
			return reading;
		}
		const nextBlocks = [];
		return {
			state: "read",
			version: {
				files: inspectedFiles(rowsOfFile, reading.files),
				rows,
				rejected,
				addNext: (stretch) => {
					next.add(stretch.rowKeys);
					nextBlocks.push(stretch.rows);
				},
				nextBlocks,
				compared: () => compareRows(previous.list(), next.list()),
				close
			}
		};
	} catch (error) {
		close();
		throw error;
	} finally {
		await pool.close();
	}
}
// src/dataset/inspection/inspect.ts
/**
* Reads the files, folders and globs that are named, from `cwd`, and says what they hold and what is strange in it. Where a
* `previous` version is named, says as well what became of its rows, and what is strange in the added ones alone.
*/
async function inspectDataset(named, cwd, settings, resources, progress = () => void 0, previous = []) {
	const reported = async ({ collected, files, ignored }) => ({
		state: "inspected",
		report: await reportOf(collected, files, settings),
		ignored
	});
	if (previous.length === 0) return withDataset(named, cwd, settings, resources, { progress }, reported);
	const reading = await readPrevious(previous, cwd, settings, resources);
	if (reading.state === "failed") return {
		state: "failed",
		problems: reading.problems,
		ignored: []
	};
	const { version } = reading;
	const told = {
		progress,
		stretch: version.addNext
	};
	try {
		return await withDataset(named, cwd, {
			...settings,
			rowKeys: true
		}, resources, told, async (dataset) => {
			const { collected, listed, files, ignored } = dataset;
			const { report } = await reported(dataset);
			const compared = await amongAdded({
				files: listed,
				read: files,
				collected,
				report
			}, version, settings);
			return compared.state === "failed" ? {
				state: "failed",
				problems: compared.problems,
				ignored
			} : {
				state: "inspected",
				report: compared.report,
				ignored
			};
		});
	} finally {
		version.close();
	}
}
// src/gate/inspect-bytes.ts
const MiB = 1048576;
/**
* Inspects the bytes of a dataset in this thread, as the command line inspects a file. What unpacks to more than a gate
* has time for is not inspected.
*/
async function inspectBytes(path, bytes) {
	const folder = await mkdtemp(join(tmpdir(), "tunegate-"));
	const name = `dataset${endingOf(path)}`;
	try {
		await writeFile(join(folder, name), bytes);
		const inspection = await inspectDataset([name], folder, settings, {
			memoryBytes: 256 * MiB,
			folder,
			threads: 0,
			threadsFrom: Infinity
		});
		if (inspection.state === "inspected") {
			const report = renamed(inspection.report, path);
			return {
				state: "read",
				statement: inspectionStatement(report, {
					version,
					settings
				})
			};
		}
		return {
			state: "unreadable",
			why: inspection.problems.map(({ message }) => message).join("; ") || "it holds no rows"
		};
	} finally {
		await rm(folder, {
			recursive: true,
			force: true
		});
	}
}
const settings = {
	limits: {
		...defaultLimits,
		maxDecompressedBytes: 128 * MiB,
		maxRowGroupDataBytes: 128 * MiB,
		maxRowGroupTextBytes: 128 * MiB
	},
	shapes: defaultShapeSettings,
	signals: null,
	thresholds: {}
};
/** `.jsonl`, `.jsonl.gz`: what a file's name says of its format. */
function endingOf(path) {
	return /(?:\.[A-Za-z0-9]{1,10}){1,2}$/.exec(path)?.[0] ?? "";
}
function renamed(report, path) {
	return {
		...report,
		files: report.files.map((file) => ({
			...file,
			path
		})),
		rejected: report.rejected.map((row) => ({
			...row,
			path
		}))
	};
}
export { inspectBytes };
