import { createHash } from "node:crypto";
import { isAbsolute, join, posix, relative, resolve, sep } from "node:path";
import { readFile, realpath } from "node:fs/promises";
import { lstatSync } from "node:fs";
// src/starter/repository-folder.ts
/** The path of a file from the root of its repository, with `/`; undefined when it lies outside. Throws as `node:fs` does. */
async function pathFrom(root, file) {
	const path = relative(await realpath(root), await realpath(file)).split(sep).join("/");
	return path === "" || path.startsWith("../") || path === ".." || isAbsolute(path) ? void 0 : path;
}
/** What stands at a path of a repository's folder. Links count as nothing: git has no file beyond one. */
function kindAt(root, path) {
	const found = lstatSync(join(root, path), { throwIfNoEntry: false });
	if (found?.isFile()) return "file";
	return found?.isDirectory() ? "folder" : void 0;
}
/**
* Paths in the repository that a text in a config may mean, counted from the root and from the config's own folder, for
* frameworks differ in that. None for addresses and for paths that lead out.
*/
function pathsNamed(text, config) {
	const name = text.trim();
	if (name === "" || name.includes("\0") || name.includes("://") || posix.isAbsolute(name)) return [];
	const paths = [posix.normalize(name), posix.normalize(posix.join(posix.dirname(config), name))];
	return [...new Set(paths.map((path) => path.replace(/\/+$/, "")))].filter((path) => path !== "." && path !== ".." && !path.startsWith("../"));
}
/** Files of a repository's folder, as rules read them: for those that a config reads besides itself. */
async function readFiles(root, paths) {
	const files = await Promise.all(paths.map(async (path) => [path, await readFileAt(root, path)]));
	return new Map(files);
}
async function readFileAt(root, path) {
	const found = lstatSync(join(root, path), { throwIfNoEntry: false });
	if (!found?.isFile() || found.size > longestText) return { state: "absent" };
	const bytes = await readFile(resolve(root, path));
	return {
		state: "present",
		oid: createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex"),
		size: bytes.length,
		sha256: createHash("sha256").update(bytes).digest("hex"),
		text: textOf(bytes)
	};
}
/** Bytes of the largest file that is read besides a config. */
const longestText = 16777216;
function textOf(bytes) {
	try {
		return new TextDecoder("utf-8", {
			fatal: true,
			ignoreBOM: true
		}).decode(bytes);
	} catch {
		return;
	}
}
export { readFiles as i, pathFrom as n, pathsNamed as r, kindAt as t };
