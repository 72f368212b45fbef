/**
 * Tests that can be run again and again in one process: a stand-in for `Deno.test` that collects them.
 *
 * @module
 */

/** A test. */
export interface CollectedTest {
  /** Its name; the second one of the same name in a file is `name (2)`. */
  readonly name: string;
  /** Runs it; throws when it fails. */
  readonly run: () => void | Promise<void>;
}

type Run = () => void | Promise<void>;

/**
 * Loads a test file and collects its tests in the place of running them.
 *
 * @param url The file.
 * @returns Its tests, in order.
 * @throws {TypeError} When a test is declared in a form that the stand-in does not know.
 */
export async function collectTests(url: URL): Promise<readonly CollectedTest[]> {
  const collected: CollectedTest[] = [];
  const seen = new Map<string, number>();
  const original = Deno.test;
  const standIn = (...args: readonly unknown[]) => {
    const { name, run } = readTest(args);
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    collected.push({ name: count === 1 ? name : `${name} (${count})`, run });
  };
  Reflect.set(Deno, "test", standIn);
  try {
    await import(url.href);
  } finally {
    Reflect.set(Deno, "test", original);
  }
  return collected;
}

function readTest([name, run, ...rest]: readonly unknown[]): { readonly name: string; readonly run: Run } {
  if (typeof name !== "string" || typeof run !== "function" || run.length > 0 || rest.length > 0) {
    throw new TypeError(`Cannot collect the test ${String(name)}: it is not declared as Deno.test(name, () => …)`);
  }
  return { name, run: run as Run };
}
