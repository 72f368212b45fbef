/**
 * Where a JSON pointer leads in TOML text. Only for errors. The only file that imports a TOML syntax tree.
 *
 * @module
 */

import { type AST, parseTOML } from "toml-eslint-parser";
import type { Found } from "./find_json.ts";
import { knowingLast } from "./location.ts";

type Keyed = AST.TOMLTable | AST.TOMLKeyValue;

const treeOf = knowingLast((text) => parseTOML(text));

function nameOf(key: AST.TOMLBare | AST.TOMLQuoted): string {
  return key.type === "TOMLBare" ? key.name : key.value;
}

/** The path that a line's keys make; the index of a table in a list of tables is a number that no key stands for. */
function pathOf(node: Keyed): readonly (string | number)[] {
  return node.type === "TOMLTable" ? node.resolvedKey : node.key.keys.map(nameOf);
}

/** How many steps two paths share. */
function shared(path: readonly (string | number)[], steps: readonly string[]): number {
  const differs = path.findIndex((step, index) => String(step) !== steps[index]);
  return differs < 0 ? path.length : differs;
}

/**
 * Finds the place of a pointer.
 *
 * @param text TOML text that can be parsed.
 * @param steps The pointer's steps.
 * @returns The deepest place of the path that the text has.
 */
export function findInToml(text: string, steps: readonly string[]): Found {
  let best: Found = { depth: 0, key: 0, value: 0 };
  /** Whether a header or key of its own makes the best place, not one below it. */
  let isOwn = false;
  const pending: (readonly [node: AST.TOMLNode, depth: number])[] = [[treeOf(text).body[0], 0]];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const [node, depth] = next;
    if (node.type === "TOMLTopLevelTable" || node.type === "TOMLInlineTable") {
      pending.push(...node.body.map((part) => [part, depth] as const).reverse());
    } else if (node.type === "TOMLArray") {
      const element = node.elements[Number(steps[depth])];
      if (element === undefined) continue;
      if (depth + 1 > best.depth) {
        best = { depth: depth + 1, key: element.range[0], value: element.range[0] };
        isOwn = true;
      }
      pending.push([element, depth + 1]);
    } else if (node.type === "TOMLTable" || node.type === "TOMLKeyValue") {
      const path = pathOf(node);
      const count = shared(path, steps.slice(depth));
      const isWholePath = count === path.length;
      if (count > 0 && (depth + count > best.depth || (depth + count === best.depth && isWholePath && !isOwn))) {
        const name = path.slice(0, count).filter((step) => typeof step === "string").length - 1;
        const key = node.key.keys[name]!.range[0];
        const isValue = node.type === "TOMLKeyValue" && isWholePath;
        best = { depth: depth + count, key, value: isValue ? node.value.range[0] : key };
        isOwn = isWholePath;
      }
      if (!isWholePath) continue;
      if (node.type === "TOMLTable") pending.push(...node.body.map((part) => [part, depth + count] as const).reverse());
      else pending.push([node.value, depth + count]);
    }
  }
  return best;
}
