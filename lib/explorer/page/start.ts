/**
 * Starts the model first, for it takes longest to be there, and then the page.
 *
 * @module
 */

const worker = new Worker(new URL("./worker.js", document.baseURI), { type: "module" });
const { startPage } = await import("./main.ts");
startPage(worker);
