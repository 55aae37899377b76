import { t as compareText } from "./text-order.js";
import { t as nearest } from "./suggestion.js";
import { t as Minimatch } from "./esm.js";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { lstat, readdir, realpath, stat } from "node:fs/promises";
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
	const [last = "", before = ""] = endings(name);
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
function endings(name) {
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
export { ReadFailure as n, formatOfName as r, listDataset as t };
