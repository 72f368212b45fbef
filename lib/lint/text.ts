/**
 * Texts with placeholders: filled in, and as patterns.
 *
 * @module
 */

import { placeholderOf } from "./placeholder.ts";
import type { Values } from "./rule.ts";

/** A piece of a template: a text, or a placeholder's name. */
export type Piece = { readonly literal: string } | { readonly name: string };

/** A name, or words that the placeholder may stand for. */
const PLACEHOLDER = /<([a-zA-Z]+|[^<>|\n]*(?:\|[^<>|\n]*)+)>/g;

/**
 * Splits a template.
 *
 * @param template The text with its placeholders.
 * @returns Its pieces in order.
 */
export function piecesOf(template: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  if (template.includes("<")) {
    for (const { 0: whole, 1: name, index } of template.matchAll(PLACEHOLDER)) {
      if (index > from) pieces.push({ literal: template.slice(from, index) });
      pieces.push({ name: name! });
      from = index + whole.length;
    }
  }
  if (from < template.length) pieces.push({ literal: template.slice(from) });
  return pieces;
}

/**
 * Fills in a template.
 *
 * @param template The text with its placeholders.
 * @param values What stands for them.
 * @returns The text; placeholders without a value are left.
 */
export function filled(template: string, values: Values): string {
  return piecesOf(template).map((piece) => {
    if ("literal" in piece) return piece.literal;
    return Object.hasOwn(values, piece.name) ? values[piece.name]! : `<${piece.name}>`;
  }).join("");
}

/**
 * Makes a pattern that a predicted text as a whole has to match: only what nobody can foresee is open.
 *
 * @param text A finding's text.
 * @returns The pattern.
 */
export function textPattern(text: string): RegExp {
  const source = piecesOf(text).map((piece) => {
    const varying = "name" in piece ? placeholderOf(piece.name).varying : undefined;
    if (varying !== undefined) return varying;
    const literal = "name" in piece ? `<${piece.name}>` : piece.literal;
    return literal.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
  });
  return new RegExp(`^${source.join("")}$`);
}
