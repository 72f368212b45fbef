/**
 * `lib/request/REQUEST.md`: the members of a request document, from the documentation of their types.
 *
 * @module
 */

import { HOST_KEYS } from "../../../lib/request/host.ts";
import { type DocumentedMember, documentedMembers } from "./doc_comments.ts";
import { heading, paragraph, prose, table } from "./markdown.ts";

const LIB = new URL("../../../lib/", import.meta.url);

/** Reads a source file of `lib/`. */
export function sourceOf(path: string): Promise<string> {
  return Deno.readTextFile(new URL(path, LIB));
}

/** Rows of members; one that is neither optional nor has a default must be given. */
function rowsOf(members: readonly DocumentedMember[], none: string): readonly (readonly string[])[] {
  return members.map(({ name, isOptional, meaning, defaultValue }) => [
    `\`${name}\``,
    prose(meaning),
    defaultValue === undefined ? isOptional ? none : "required" : prose(defaultValue),
  ]);
}

/** The node's facts in the order of their table. */
export async function hostMembers(): Promise<readonly DocumentedMember[]> {
  const source = await sourceOf("request/host.ts");
  return [...documentedMembers(source, "SharedFacts"), ...documentedMembers(source, "Host")];
}

/** The page's text. */
export async function requestPage(): Promise<string> {
  const source = await sourceOf("request/document.ts");
  const host = await hostMembers();
  if (host.map(({ name }) => name).toSorted().join() !== HOST_KEYS.toSorted().join()) {
    throw new Error("the documentation of the host's facts is not that of their table");
  }
  const isOfContainers = HOST_KEYS.indexOf("sandboxPid");
  const [first, second] = [true, false].map((isEarly) =>
    host.filter(({ name }) => (HOST_KEYS.indexOf(name as never) < isOfContainers) === isEarly)
  );
  const head = ["member", "contents", "default"];
  return `${heading("The request document", "document.ts and host.ts")}
${
    paragraph(
      "A request document is JSON or YAML, and has everything that decides an answer: the node, the pod's CRI config, and for an app " +
        "container its own config and image. Only `release` and `config` are required. `null` stands for a member that is not given. " +
        "`deno task cri-spec spec MANIFEST --print-request` prints the document that is made of a Pod manifest.",
    )
  }
${table(head, rowsOf(documentedMembers(source, "RequestDocument"), "none"))}
## \`container\`

${paragraph("With this member the answer is the `config.json` of an app container, which is made while the pod runs.")}
${table(head, rowsOf(documentedMembers(source, "ContainerDocument"), "none"))}
## Files

${
    paragraph(
      "`rootfs`, `hostFiles` and the `rootfs` of images are records of files by absolute path; directories on the way to a file are " +
        "implied. A file is its text, or one of:",
    )
  }
${
    table(["form", "what is at the path"], [
      ['`{"symlink": target}`', "a symbolic link"],
      ['`{"directory": true}`', "a directory"],
      ['`{"file": true}`', "a file whose contents are not given"],
      [
        '`{"device": "c", "major": 1, "minor": 3, "mode": 438, "uid": 0, "gid": 0}`',
        'a device (`"b"` block, `"c"` character) or a named pipe (`"p"`); `mode` is 438 (0666) by default, all other numbers 0',
      ],
    ])
  }
${
    paragraph(
      "A file that `hostFiles` does not list is not on the node; containerd makes a missing source of a mount as a directory. Two " +
        "things are unknown instead, and a request that depends on them ends with an error: the node's devices, if nothing in " +
        "`/dev` is listed, and the loaded AppArmor profiles, if `/sys/kernel/security/apparmor/profiles` is not.",
    )
  }
## \`host\`

${paragraph("The facts of the node. Without any, the node is Linux 6.1 on amd64 with seccomp and cgroup v2.")}
${table(["fact", "meaning", "default"], rowsOf(first!, "not known"))}
${
    paragraph(
      "App containers have further facts. A request that depends on a fact without default ends with an error that names it.",
    )
  }
${table(["fact of app containers", "meaning", "default"], rowsOf(second!, "not known"))}
## \`captured\`

${
    paragraph(
      "`cri-spec capture` writes this member, `cri-spec verify` reads it. It has no effect on the answer.",
    )
  }
${table(head, rowsOf(documentedMembers(source, "CapturedDocument"), "absent"))}`.trimEnd() + "\n";
}
