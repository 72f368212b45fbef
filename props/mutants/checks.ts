/**
 * The checks that may notice a mutant: goldens and tests, found by looking, each known by its name alone.
 *
 * A golden's check is named `golden <folder>/<case>`, a test's `<file> > <test>`. Whatever a check needs is loaded when it
 * runs for the first time: a mutant that is on by then acts while the code is loaded, too.
 *
 * @module
 */

import { checkGolden, goldenNames } from "./goldens.ts";
import { type CollectedTest, collectTests } from "./tests.ts";

/** Where checks are looked for. */
export interface Suite {
  /** The folder that the test files are below, as a URL with a slash at the end. */
  readonly root: string;
  /** The test files. */
  readonly tests: readonly string[];
  /** Whether the recorded cases are checks, too. */
  readonly goldens: boolean;
}

/** The checks of a suite. */
export interface Checks {
  /**
   * Loads everything.
   *
   * @returns The names of all checks.
   */
  readonly load: () => Promise<readonly string[]>;
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
export function checksOf({ root, tests, goldens }: Suite): Checks {
  const files = new Map<string, Promise<readonly CollectedTest[]>>();
  const inFile = (file: string) => {
    const collected = files.get(file) ?? collectTests(new URL(file, root));
    files.set(file, collected);
    return collected;
  };
  return {
    load: async () => {
      const names = goldens ? (await goldenNames()).map((name) => `${GOLDEN}${name}`) : [];
      for (const file of tests) names.push(...(await inFile(file)).map(({ name }) => `${file}${IN_FILE}${name}`));
      return names;
    },
    run: async (name) => {
      if (isGolden(name)) return await checkGolden(name.slice(GOLDEN.length));
      const [file] = name.split(IN_FILE, 1);
      const test = (await inFile(file!)).find((test) => `${file}${IN_FILE}${test.name}` === name);
      await test?.run();
    },
  };
}
