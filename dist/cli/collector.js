import { C as renumbered, T as growingVocabulary, a as settle, d as emptyShapeReport, m as mergeShapeReports, n as addTally, r as emptyTally, x as joinBlock, y as addTexts } from "./tally.js";
import { join } from "node:path";
import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from "node:fs";
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
// src/dataset/files/limits.ts
const MiB = 1048576;
const defaultLimits = {
	blockBytes: 4 * MiB,
	maxRowBytes: 8 * MiB,
	maxDepth: 128,
	maxDocumentBytes: 32 * MiB,
	maxDecompressedBytes: 65536 * MiB,
	maxRatio: 1e3,
	ratioFreeBytes: 16 * MiB,
	maxFooterBytes: 16 * MiB,
	maxRowGroupBytes: 128 * MiB,
	maxRowGroupDataBytes: 512 * MiB,
	maxRowGroupTextBytes: 4096 * MiB,
	maxPageBytes: 64 * MiB,
	maxRowGroupRows: 4 * MiB
};
// src/dataset/shapes/shape-settings.ts
const defaultShapeSettings = {
	shape: null,
	columns: {},
	maximumCharacters: 2e5,
	maximumTurns: 2e3
};
// src/dataset/tables/index.ts
/** Tables that ship with the inspector, as reports name them: their bytes are part of what a finding rests on. */
const tables = [{
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
export { corpusStore as a, defaultLimits as i, tables as n, defaultShapeSettings as r, collector as t };
