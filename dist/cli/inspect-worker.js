import { n as stretchReader, t as buffersOfStretch } from "./stretch.js";
import { parentPort, workerData } from "node:worker_threads";
// src/dataset/inspection/inspect-worker.ts
/** The program of a thread: reads the blocks that it is sent, in their order, with the settings that it was started with. */
const reading = stretchReader(workerData);
let last = Promise.resolve();
parentPort?.on("message", (block) => {
	last = last.then(async () => {
		try {
			const stretch = await (await reading)(block);
			parentPort?.postMessage({ stretch }, buffersOfStretch(stretch));
		} catch (error) {
			parentPort?.postMessage({ error }, []);
		}
	});
});
export {};
