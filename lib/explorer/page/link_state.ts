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

/**
 * Writes the state into the address.
 *
 * @param input The state.
 * @param isNew Whether the back button leads to the state before.
 * @returns Whether it fits into a link.
 */
export async function writeState(input: Input, isNew: boolean): Promise<boolean> {
  const fragment = await packState(input);
  const fits = fragment.length <= MOST_LINK;
  keep(fits ? undefined : input);
  const address = fits ? `#${fragment}` : "#large";
  if (address === location.hash) return fits;
  if (isNew) history.pushState(null, "", address);
  else history.replaceState(null, "", address);
  return fits;
}

/**
 * Reads the state from the address.
 *
 * @returns The state; `undefined` where the address has none.
 * @throws {Error} For a damaged link.
 */
export async function readState(): Promise<Input | undefined> {
  return location.hash === "#large" ? kept() : await unpackState(location.hash);
}
