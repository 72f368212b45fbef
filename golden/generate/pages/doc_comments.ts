/**
 * The members of an interface and what their documentation says: the descriptions of generated pages come from the code.
 *
 * @module
 */

/** A documented member of an interface. */
export interface DocumentedMember {
  /** Its name. */
  readonly name: string;
  /** Whether it may be absent. */
  readonly isOptional: boolean;
  /** What it is, in one line. */
  readonly meaning: string;
  /** Its default, as the documentation states it; absent where it states none. */
  readonly defaultValue?: string;
}

/** A member in a formatted source: its documentation, its name, and a mark where it is optional. */
const MEMBER = /^ {2}\/\*\*((?:(?!\*\/).)*)\*\/\n {2}readonly (\w+)(\??):/gms;

/** The last sentence of a member's documentation that states its default. */
const DEFAULT = /\s*\bDefault(?: in requests)?: (.*?)\.$/s;

/** The text of a comment without its stars and links. */
function textOf(comment: string): string {
  return comment.replaceAll(/\n\s*\*/g, " ").replaceAll(/\{@link(?:code)? ([^}]+)\}/g, "`$1`").replaceAll(/\s+/g, " ")
    .trim();
}

/**
 * Reads the members of an interface.
 *
 * @param source A formatted source file.
 * @param name The interface's name.
 * @returns Its own members in their order, each of which is documented.
 */
export function documentedMembers(source: string, name: string): readonly DocumentedMember[] {
  const [, body] = new RegExp(`^export interface ${name}(?: extends [^{]+)? \\{\n(.*?)^\\}$`, "ms").exec(source) ?? [];
  if (body === undefined) throw new Error(`no interface ${name}`);
  const members = [...body.matchAll(MEMBER)].map(([, comment = "", member = "", mark]) => {
    const text = textOf(comment);
    const [whole = "", defaultValue] = DEFAULT.exec(text) ?? [];
    const meaning = text.slice(0, text.length - whole.length).replace(/\.$/, "");
    return { name: member, isOptional: mark === "?", meaning, ...(defaultValue === undefined ? {} : { defaultValue }) };
  });
  const declared = [...body.matchAll(/^ {2}readonly (\w+)/gm)].map(([, member]) => member);
  if (declared.join() !== members.map((member) => member.name).join()) {
    throw new Error(`a member of ${name} is not documented`);
  }
  return members;
}
