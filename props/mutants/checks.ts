/**
 * The checks that may notice a mutant: goldens and tests, found by looking, each known by its name alone.
 *
 * A golden's check is named `golden <folder>/<case>`, a test's `<file> > <test>`. Whatever a check needs is loaded when it is
 * prepared or runs for the first time: a mutant that is on by then acts while the code is loaded, too.
 *
 * @module
 */

import { checkGolden, goldenNames, loadModel } from "./goldens.ts";
import { type CollectedTest, collectTests } from "./tests.ts";

/** Where checks are looked for. */
export interface Suite {
  /** The folder that the test files are below, as a URL with a slash at the end. */
  readonly root: string;
  /** The files that are changed. */
  readonly sources: readonly string[];
  /** The test files. */
  readonly tests: readonly string[];
  /** Whether the suite is the repository's own: the recorded cases are checks, too, and no check learns of another's requests. */
  readonly goldens: boolean;
}

/** The checks of a suite. */
export interface Checks {
  /** Loads the files that are changed, and what they import. */
  readonly loadSources: () => Promise<void>;
  /**
   * The names of the goldens' checks.
   *
   * @returns None when goldens are no checks.
   */
  readonly goldens: () => Promise<readonly string[]>;
  /**
   * Loads a test file.
   *
   * @param file The file.
   * @returns The names of its checks.
   */
  readonly loadTests: (file: string) => Promise<readonly string[]>;
  /**
   * Loads what a check needs.
   *
   * @param name Its name.
   */
  readonly prepare: (name: string) => Promise<void>;
  /**
   * Runs one check. A test that its file does not declare passes: it fails nowhere.
   *
   * @param name Its name.
   * @throws {Error} When it fails, or when its file cannot be loaded.
   */
  readonly run: (name: string) => Promise<void>;
}

const GOLDEN = "golden ";
const IN_FILE = " > ";

/**
 * The test file of a check.
 *
 * @param name The check's name.
 * @returns The file; of a golden `undefined`.
 */
export function fileOf(name: string): string | undefined {
  return isGolden(name) ? undefined : name.slice(0, name.indexOf(IN_FILE));
}

/** Whether a check of this name is a golden. */
export function isGolden(name: string): boolean {
  return name.startsWith(GOLDEN);
}

/**
 * Finds the checks of a suite.
 *
 * @param suite Where to look.
 * @returns Its checks; nothing is loaded yet.
 */
export function checksOf({ root, sources, goldens }: Suite): Checks {
  const files = new Map<string, Promise<readonly CollectedTest[]>>();
  const inFile = (file: string) => {
    const collected = files.get(file) ?? collectTests(new URL(file, root));
    files.set(file, collected);
    return collected;
  };
  const namesIn = async (file: string) => (await inFile(file)).map(({ name }) => `${file}${IN_FILE}${name}`);
  return {
    loadSources: async () => {
      for (const file of sources) await import(new URL(file, root).href);
    },
    goldens: async () => goldens ? (await goldenNames()).map((name) => `${GOLDEN}${name}`) : [],
    loadTests: namesIn,
    prepare: async (name) => {
      const file = fileOf(name);
      await (file === undefined ? loadModel() : inFile(file));
    },
    run: async (name) => {
      const file = fileOf(name);
      if (file === undefined) return await checkGolden(name.slice(GOLDEN.length));
      const test = (await inFile(file)).find((test) => `${file}${IN_FILE}${test.name}` === name);
      await test?.run();
    },
  };
}
