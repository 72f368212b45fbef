/**
 * Where in a file an error is: the rim's addition to an error that has only a pointer.
 *
 * @module
 */

import { CriSpecError, type CriSpecErrorJson } from "../error.ts";

/** A place in a file or stream. Lines and columns count from 1, columns in characters. */
export interface Location {
  /** The name that the file was opened by; `-` is standard input. Absent where the text has no name. */
  readonly file?: string;
  /** The line. Absent where the place in the file is not known. */
  readonly line?: number;
  /** The column. Absent where only the line is known. */
  readonly column?: number;
}

/** The JSON form of a {@linkcode LocatedError}. */
export interface LocatedErrorJson extends CriSpecErrorJson, Location {}

/** An error with its place in a file: otherwise the error that it was made of. */
export class LocatedError extends CriSpecError {
  /** The place. */
  readonly location: Location;

  /**
   * Adds a place to an error.
   *
   * @param error The error, with or without a place.
   * @param location The place, or what of it is known now; what the error has of it beside stays.
   */
  constructor(error: CriSpecError, location: Location) {
    const { code, message, path, hint, issues } = error;
    super(code, message, { path, hint, cause: error, issues });
    this.location = { ...locationOf(error), ...location };
  }

  /** The fields as a plain record, in the order code, message, path, hint, issues, file, line, column. */
  override toJSON(): LocatedErrorJson {
    return { ...super.toJSON(), ...this.location };
  }
}

/**
 * The place of an error.
 *
 * @param error Any error of this package.
 * @returns Its place, empty where it has none.
 */
export function locationOf(error: CriSpecError): Location {
  return error instanceof LocatedError ? error.location : {};
}

/**
 * Makes a parser that knows the last text's tree: warnings about one file are many.
 *
 * @typeParam T The tree.
 * @param parse The parser.
 * @returns The same, once for texts that follow each other and are equal.
 */
export function knowingLast<T>(parse: (text: string) => T): (text: string) => T {
  let last: readonly [text: string, tree: T] | undefined;
  return (text) => {
    if (last?.[0] !== text) last = [text, parse(text)];
    return last[1];
  };
}

/**
 * The line and column of a place in a text.
 *
 * @param text The text.
 * @param at The index of a UTF-16 unit.
 * @returns Both from 1, the column in characters.
 */
export function placeAt(text: string, at: number): { readonly line: number; readonly column: number } {
  let line = 1;
  let start = 0;
  for (let end = text.indexOf("\n"); end >= 0 && end < at; end = text.indexOf("\n", start)) {
    line++;
    start = end + 1;
  }
  let column = 1;
  for (let index = start; index < at; index++) {
    // A pair of surrogates is one character.
    if (text.codePointAt(index)! > 0xffff) index++;
    column++;
  }
  return { line, column };
}
