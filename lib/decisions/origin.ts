/**
 * Why the default spec is as it is, before any step.
 *
 * @module
 */

import type { BehaviorId, Behaviors } from "../containerd/behaviors.ts";
import { frozen } from "../frozen.ts";
import { always, because, byBehavior } from "../plan/reason.ts";
import type { Origin, Part, Reason } from "../plan/step.ts";

/** The behaviors with a new ociVersion. */
const OCI_VERSIONS: readonly BehaviorId[] = ["oci-1.1.0-rc.1", "oci-1.1.0", "oci-1.2.0", "oci-1.2.1", "oci-1.3.0"];

function ociVersion(behaviors: Behaviors): Reason {
  const text = "the version of runtime-spec that the release was built with";
  const brought = OCI_VERSIONS.findLast((id) => behaviors.has(id));
  if (brought === `oci-${behaviors.ociVersion}`) return byBehavior(brought, text);
  if (brought !== undefined) return always("the version of runtime-spec that the vendor's build uses");
  return always(text, { lacks: [OCI_VERSIONS[0]!] });
}

function inheritable(behaviors: Behaviors): readonly Part[] {
  if (behaviors.has("drop-inheritable-caps")) return [];
  const reason = always("the default capabilities are inheritable as well", { lacks: ["drop-inheritable-caps"] });
  return [{ path: "/process/capabilities/inheritable", reason }];
}

/** What a default spec is made for. */
type Subject = "sandbox" | "container";

/** The texts that differ by subject. */
const OF_SUBJECT = {
  sandbox: {
    capabilities: "the 14 default capabilities; the CRI plugin adds none for a sandbox",
    noNewPrivileges: "containerd's default, also for privileged sandboxes",
    id: "/id",
    cgroupsPath: "a cgroup named by the sandbox's id, below containerd's namespace k8s.io",
  },
  container: {
    capabilities: "the 14 default capabilities",
    noNewPrivileges: "containerd's default",
    id: "/container/id",
    cgroupsPath: "a cgroup named by the container's id, below containerd's namespace k8s.io",
  },
} as const;

/** The parts of the default spec that are the same for every release. */
const PARTS: readonly Part[] = ([
  ["/process/user", "the process runs as root unless a user is set"],
  ["/process/cwd", "the default working directory is /"],
  ["/process/rlimits", "the default limit of open files"],
  ["/root", "the default root filesystem is a directory of the bundle"],
  ["/mounts", "the default mounts of every container"],
  ["/linux/resources/devices", "the device cgroup denies every device that no rule allows"],
  ["/linux/namespaces", "the default namespaces of every container"],
  ["/linux/readonlyPaths", "the default read-only paths"],
] as const).map(([path, text]) => ({ path, reason: always(text) }));

function make(behaviors: Behaviors, subject: Subject): Origin {
  const texts = OF_SUBJECT[subject];
  const masked = "the default masked paths";
  return {
    name: "oci.populateDefaultUnixSpec",
    reason: always("the default spec of every container"),
    parts: [
      ...PARTS,
      { path: "/process/capabilities", reason: always(texts.capabilities) },
      { path: "/process/noNewPrivileges", reason: always(texts.noNewPrivileges) },
      ...inheritable(behaviors),
      { path: "/ociVersion", reason: ociVersion(behaviors) },
      {
        path: "/linux/maskedPaths",
        reason: behaviors.has("mask-powercap")
          ? always(masked, { behaviors: ["mask-powercap"] })
          : always(masked, { lacks: ["mask-powercap"] }),
      },
      {
        path: "/linux/cgroupsPath",
        reason: because(texts.id, texts.cgroupsPath),
      },
    ],
  };
}

const known = new WeakMap<Behaviors, Map<Subject, Origin>>();

/**
 * Returns the reasons of a release's default spec.
 *
 * @param behaviors What the release does.
 * @param subject What the spec is made for.
 * @returns Its reasons; the same record for the same behaviors and subject.
 */
export function originOf(behaviors: Behaviors, subject: Subject): Origin {
  let origins = known.get(behaviors);
  if (origins === undefined) known.set(behaviors, origins = new Map());
  let origin = origins.get(subject);
  if (origin === undefined) origins.set(subject, origin = frozen(make(behaviors, subject)));
  return origin;
}
