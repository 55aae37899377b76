import { s as presentFile } from "./schemas-at-base.js";
import { d as readWorkFile, f as insidePath } from "./worktree.js";
// src/cli/training-config/config-file.ts
/** Reads a config below a root, which is absolute and without links: no link, no device, and none that is no text. */
async function readConfigFile(root, cwd, typed) {
	const path = await insidePath(root, cwd, typed);
	if (path === void 0) return { state: "outside" };
	const file = await readWorkFile(root, path);
	switch (file.state) {
		case "absent": return {
			state: "failed",
			why: "it is not there"
		};
		case "other": return {
			state: "failed",
			why: `it is a ${file.what}, not a file`
		};
		case "unreadable": return {
			state: "failed",
			why: file.why
		};
		case "read":
			if (!file.bytes) return {
				state: "failed",
				why: "it is larger than any training config: over 1 MiB"
			};
			return {
				state: "read",
				path,
				bytes: file.bytes,
				sha256: file.sha256
			};
	}
}
/** Files of the same root as rules read them: for those that a config reads besides itself. */
async function readFiles(root, paths) {
	const files = await Promise.all(paths.map(async (path) => [path, await fileAt(root, path)]));
	return new Map(files);
}
async function fileAt(root, path) {
	const file = await readWorkFile(root, path);
	return file.state === "read" ? presentFile({
		oid: "",
		...file
	}) : { state: "absent" };
}
export { readFiles as n, readConfigFile as t };
