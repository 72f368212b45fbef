/**
 * `lib/lint/RULES.md`: every rule of lint.
 *
 * @module
 */

import type { Phase } from "../../../lib/lint/finding.ts";
import type { DaemonRule, Rule } from "../../../lib/lint/rule.ts";
import { PHASES, REQUEST_RULES, RULES } from "../../../lib/lint/rules.ts";
import { heading, paragraph, prose, table } from "./markdown.ts";

const TITLES: Readonly<Record<Phase, string>> = {
  request: "containerd refuses the request",
  validate: "the runtime reads the spec",
  bootstrap: "the runtime makes the namespaces",
  init: "the runtime sets up the container from the inside",
  start: "the runtime starts the program",
};

const PRINTERS: Readonly<Record<DaemonRule["by"], string>> = {
  cluster: "the cluster: its API server, scheduler and controllers, and kubeadm",
  kubelet: "the kubelet and its volumes",
  containerd: "containerd",
  shim: "the shim, between containerd and the runtime",
  runtime: "the runtime, about its node",
};

/** How the texts of a rule are known, each way once. */
function evidenceOf({ texts }: Rule): string {
  return [...new Set(texts.map(({ evidence }) => evidence))].join(", ");
}

function rowOf(rule: Rule): readonly string[] {
  const { id, severity, by, summary, fix } = rule;
  return [`\`${id}\``, severity, by, prose(summary), prose(fix), evidenceOf(rule)];
}

/** The page's text. */
export function rulesPage(): string {
  const phases = PHASES.map((phase) => [phase, RULES.filter((rule) => rule.phase === phase)] as const);
  return `${heading("Rules", "the tables in rules/")}
${
    paragraph(
      `\`deno task cri-spec lint\` checks a spec and the facts of a host with ${RULES.length} rules. They stand here in the order in ` +
        "which a runtime comes to them. _By_ names who refuses: the kernel, whatever the runtime is, or a check of the runtime's own. " +
        "_Known_ says how the runtime's texts are known: `observed` from a real runc, read in the `source`, or `reported` in an issue.",
    )
  }
${
    phases.filter(([, rules]) => rules.length > 0).map(([phase, rules]) =>
      `## ${phase}: ${TITLES[phase]}\n\n${
        table(["rule", "severity", "by", "matches", "fix", "known"], rules.map(rowOf))
      }`
    ).join("\n")
  }
## Errors that no spec shows

${
    paragraph(
      `\`deno task cri-spec lint --error TEXT\` finds a rule by the text of an error. It knows the texts of the rules above, and of ` +
        `${REQUEST_RULES.length} failures that show in no spec. A rule _of_ another states its cause more exactly: the answer has the ` +
        "other's name first, and this one's behind it.",
    )
  }
${
    (Object.keys(PRINTERS) as DaemonRule["by"][]).map((by) =>
      `### Printed by ${PRINTERS[by]}\n\n${
        table(
          ["rule", "happens when", "fix", "known"],
          REQUEST_RULES.filter((rule) => rule.by === by).map(({ id, refines = [], summary, fix, evidence }) => [
            [`\`${id}\``, ...[refines].flat().map((general) => `of \`${general}\``)].join(" "),
            prose(summary),
            prose(fix),
            evidence,
          ]),
        )
      }`
    ).join("\n")
  }`.trimEnd() + "\n";
}
