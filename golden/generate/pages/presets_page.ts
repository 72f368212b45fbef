/**
 * `lib/presets/PRESETS.md`: every preset with its sources.
 *
 * @module
 */

import { groupBy } from "../../../lib/group_by.ts";
import type { Preset } from "../../../lib/presets/preset.ts";
import { presets } from "../../../lib/presets/presets.ts";
import { heading, paragraph, prose, table } from "./markdown.ts";

/** The sources of a preset, each link once: `[daemon, kubelet](…) (v1.9.6, 2025-07-15)`. */
function sourcesOf({ sources }: Preset): string {
  const parts = groupBy(sources, ({ url, at, date }) => `](${url}) (${prose(`${at}, ${date}`)})`);
  return [...parts].map(([source, of]) => `[${prose(of.map((part) => part.of).join(", "))}${source}`).join("; ");
}

/** The page's text. */
export function presetsPage(): string {
  const all = presets();
  const rows = all.map(({ name, release, build, kubernetes = "any", about }) => {
    const version = build === undefined ? release : `${release} (${prose(build)})`;
    return [`\`${name}\``, version, kubernetes, prose(about)];
  });
  const gaps = all.filter(({ gaps = [] }) => gaps.length > 0);
  return `${heading("Presets", "the tables beside this page")}
${
    paragraph(
      "A preset is a distribution's node: its containerd release, `config.toml`, kubelet settings and base runtime specs, each with " +
        `its source and date; there are ${all.length}. \`--preset NAME\` puts it in place of the request's \`release\` and ` +
        "`daemon`; `diff --from NAME --to NAME` compares two. `deno task cri-spec presets NAME` prints one whole, with `--config` its " +
        "`config.toml` alone.",
    )
  }
${table(["preset", "containerd", "Kubernetes", "node"], rows)}
## Not known

${
    paragraph(
      "No source states these parts. A request whose answer depends on one ends with an error that names it.",
    )
  }
${
    table(
      ["preset", "part", "why", "what to do"],
      gaps.flatMap(({ name, gaps = [] }) =>
        gaps.map(({ fact, why, hint }) => [`\`${name}\``, `\`${fact}\``, prose(why), prose(hint)])
      ),
    )
  }
## Sources

${all.map((preset) => `- \`${preset.name}\`: ${sourcesOf(preset)}\n`).join("")}`;
}
