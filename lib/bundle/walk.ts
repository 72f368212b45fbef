/**
 * A walk through the directories below a directory, in which every step costs the same however deep it is: one directory is open at a
 * time, and the way up is `..`, accepted only where it leads to the directory that the walk came from.
 *
 * @module
 */

import type { Directory, Identity } from "./directory.ts";

interface Step {
  readonly name: string;
  readonly identity: Identity;
}

/** Where a walk is. */
export class Walk {
  readonly #root: Directory;
  readonly #steps: Step[] = [];
  #here: Directory;

  /**
   * Starts a walk.
   *
   * @param root The directory, which stays open and is not closed by the walk.
   */
  constructor(root: Directory) {
    this.#root = root;
    this.#here = root;
  }

  /** The directory where the walk is. */
  get here(): Directory {
    return this.#here;
  }

  /** How many directories the walk is below the root. */
  get depth(): number {
    return this.#steps.length;
  }

  /** The path from the root; `""` is the root. */
  get path(): string {
    return this.#steps.map(({ name }) => name).join("/");
  }

  /** Whether the directory where the walk is, or one above it, has this path. */
  isWithin(parts: readonly string[]): boolean {
    return this.#steps.length <= parts.length && this.#steps.every(({ name }, index) => name === parts[index]);
  }

  /**
   * Goes into a directory.
   *
   * @param name Its name in the one where the walk is.
   * @throws {PathEscape} When it is a link, a file or another mount.
   */
  async enter(name: string): Promise<void> {
    const inside = await this.#here.child(name);
    try {
      this.#steps.push({ name, identity: inside.identity() });
    } catch (error) {
      await inside.close();
      throw error;
    }
    await this.#replace(inside);
  }

  /**
   * Goes to the directory above.
   *
   * @returns The name of the directory that was left.
   * @throws {PathEscape} When it was moved meanwhile.
   */
  async leave(): Promise<string> {
    const { name } = this.#steps.at(-1)!;
    const above = this.#steps.at(-2);
    const directory = above === undefined ? this.#root : await this.#here.parent(above.identity);
    this.#steps.pop();
    await this.#replace(directory);
    return name;
  }

  /** Closes the directory where the walk is. */
  async close(): Promise<void> {
    this.#steps.length = 0;
    await this.#replace(this.#root);
  }

  async #replace(directory: Directory): Promise<void> {
    const before = this.#here;
    this.#here = directory;
    if (before !== this.#root) await before.close();
  }
}
