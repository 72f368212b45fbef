/**
 * The state of the page in its address, so that a link, a reload and the back button bring it back.
 *
 * @module
 */

import type { Input } from "../model/types.ts";
import { inputOf, MOST_LINK, packState, unpackState } from "../state.ts";

const KEY = "cri-spec";

/** Keeps a state that is too large for a link, as long as the tab is open. */
function keep(input: Input | undefined): void {
  try {
    if (input === undefined) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, JSON.stringify(input));
  } catch {
    // A browser may forbid it; then such a state is lost on reload.
  }
}

function kept(): Input | undefined {
  try {
    const text = sessionStorage.getItem(KEY);
    return text === null ? undefined : inputOf(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** The page's address. Packing a state takes a moment: what is older by then is not written. */
export class LinkState {
  #turn = 0;

  /**
   * Writes the state into the address. An entry for the back button is made at once, so that it can be pressed at once.
   *
   * @param input The state.
   * @param isNew Whether the back button leads to the state before.
   * @returns Whether it fits into a link.
   */
  async write(input: Input, isNew: boolean): Promise<boolean> {
    const turn = ++this.#turn;
    if (isNew) history.pushState(null, "", location.href);
    const fragment = await packState(input);
    const fits = fragment.length <= MOST_LINK;
    // The back button was pressed meanwhile: this is another entry's address now.
    if (turn !== this.#turn) return fits;
    keep(fits ? undefined : input);
    const address = fits ? `#${fragment}` : "#large";
    if (address !== location.hash) history.replaceState(null, "", address);
    return fits;
  }

  /**
   * Reads the state from the address. What is still to be written belongs to another entry, and is dropped.
   *
   * @returns The state; `undefined` where the address has none.
   * @throws {Error} For a damaged link.
   */
  async read(): Promise<Input | undefined> {
    this.#turn++;
    return location.hash === "#large" ? kept() : await unpackState(location.hash);
  }
}
