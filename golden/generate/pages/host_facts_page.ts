/**
 * `lib/lint/HOST.md`: the facts of a host that rules ask for.
 *
 * @module
 */

import { FACT_NAMES } from "../../../lib/lint/host.ts";
import { documentedMembers } from "./doc_comments.ts";
import { heading, paragraph, prose, table } from "./markdown.ts";
import { sourceOf } from "./request_page.ts";

/** The page's text. */
export async function hostFactsPage(): Promise<string> {
  const source = await sourceOf("lint/host.ts");
  const shared = documentedMembers(await sourceOf("request/host.ts"), "SharedFacts");
  const members = [...documentedMembers(source, "LintHost"), ...shared];
  if (members.map(({ name }) => name).toSorted().join() !== FACT_NAMES.toSorted().join()) {
    throw new Error("the documentation of the facts is not that of their table");
  }
  const rows = (name: string) =>
    documentedMembers(source, name).map((member) => [`\`${member.name}\``, prose(member.meaning)]);
  return `${heading("The facts of a host", "host.ts")}
${
    paragraph(
      "`lint --host FILE` takes a JSON or YAML document of these facts; `deno task lint-host` reads those of this machine. Each fact is " +
        "optional and none is guessed: a rule that lacks a fact names it, and neither matches nor passes. What the request's `host` or " +
        "`config.toml` states need not be here; two different values of one fact are an error.",
    )
  }
${table(["fact", "meaning"], members.map(({ name, meaning }) => [`\`${name}\``, prose(meaning)]))}
## An element of \`paths\`

${table(["member", "meaning"], rows("PathFact"))}
## An element of \`files\`

${table(["member", "meaning"], rows("FileFact"))}`.trimEnd() + "\n";
}
