/**
 * `lib/containerd/BEHAVIORS.md`: every behavior, from the table of behaviors.
 *
 * @module
 */

import { BEHAVIORS } from "../../../lib/containerd/behavior_table.ts";
import { BUILDS } from "../../../lib/containerd/release.ts";
import { heading, paragraph, prose, table } from "./markdown.ts";

/** Which releases have a behavior: the first of each branch, and vendors' builds that have it although their release does not. */
export function datesOf({ id, since, until }: (typeof BEHAVIORS)[number]): string {
  const builds = BUILDS.filter(({ adds }) => adds.includes(id)).map(({ version }) => version);
  const end = until === undefined ? "" : ` until ${until.join(", ")}`;
  return `${[...since, ...builds].join(", ")}${end}`;
}

/** The page's text. */
export function behaviorsPage(): string {
  const rows = BEHAVIORS.map((behavior) => {
    const { id, subject, summary, pull } = behavior;
    return [`[\`${id}\`](${pull})`, subject, datesOf(behavior), prose(summary)];
  });
  return `${heading("Behaviors", "behavior_table.ts and behaviors.ts")}
${
    paragraph(
      `A behavior is one dated difference between releases of containerd; there are ${BEHAVIORS.length}. Its name links to its ` +
        "pull request or advisory. _Since_ names the first release of each branch that has the behavior, and the vendors' builds " +
        "that have it although their release does not. Newer branches have it; older branches, and branches between that are not " +
        "listed, do not. `deno task cri-spec releases BEHAVIOR` prints one.",
    )
  }
${table(["behavior", "concerns", "since", "before → after"], rows)}`;
}
