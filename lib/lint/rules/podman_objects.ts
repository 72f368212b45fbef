/**
 * What Podman and programs that call it print of pods, networks and commands that are there already, or that it does not have.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

const PODMAN = "https://github.com/podman-container-tools/podman";
const COMPOSE = "https://github.com/containers/podman-compose";

/** Objects of Podman that exist, or do not. */
export const PODMAN_OBJECT_RULES: readonly DaemonRule[] = [
  {
    id: "podman-pod-exists",
    by: "shim",
    summary: "Podman already has a pod of that name",
    texts: ["pod", "name"].flatMap((kind) => [
      `${kind} <name> is in use: pod already exists`,
      ...["", "error "].map((before) => `${before}adding pod to state: ${kind} <name> is in use: pod already exists`),
      ...["", "error "].map((before) =>
        `${before}adding pod to state: ${kind} <name> already exists: pod already exists`
      ),
    ]),
    evidence: "source",
    fix:
      "podman pod ps shows it: start it (podman pod start NAME), give the new one another name, or remove it with its containers and what they wrote outside of volumes (podman pod rm -f NAME; --replace does both, podman kube play --replace of a YAML file). " +
      "podman-compose names the pod after the project, which is the directory's name: run podman-compose down before up, choose another project (-p NAME), and give no container the project's name (container_name)",
    links: [`${COMPOSE}/issues/72`, "https://docs.podman.io/en/latest/markdown/podman-pod-create.1.html"],
  },
  {
    id: "podman-pod-not-container",
    by: "shim",
    summary: "a command for a container names a pod of Podman: both may not have the same name",
    texts: [
      ...["", "unable to find container <name>: ", "looking up container <name>: "].flatMap((step) => [
        `${step}<name> is a pod, not a container: no such container`,
        `${step}<name> is a pod, not a container`,
      ]),
      ...["", "looking up pod <name>: "].flatMap((step) => [
        `${step}<name> is a container, not a pod: no such pod`,
        `${step}<name> is a container, not a pod`,
      ]),
    ],
    evidence: "source",
    anywhere: ["pod, not a container", "container, not a pod"],
    fix:
      "use podman pod start, podman pod rm and so on for the pod. podman-compose: the service's container_name is the project's name, which its pod has: choose another container_name or project (-p NAME), or switch the pod off (--in-pod=false, in_pod: false in x-podman), after podman-compose down",
    links: [`${COMPOSE}/issues/144`, `${COMPOSE}/issues/310`],
  },
  {
    id: "podman-volume-exists",
    by: "shim",
    summary: "Podman already has a volume or secret of that name",
    texts: [
      "name <name> is in use: volume already exists",
      "adding volume to state: name <name> is in use: volume already exists",
      "volume with name <name> already exists: volume already exists",
      "<name>: secret name in use",
    ],
    evidence: "source",
    fix:
      "use the one that is there (podman volume inspect NAME, podman secret ls), give --ignore to podman volume create, --replace to podman secret create, or another name; podman volume rm deletes what is in it",
    links: ["https://docs.podman.io/en/latest/markdown/podman-volume-create.1.html"],
  },
  {
    id: "podman-command-unknown",
    by: "shim",
    summary:
      "Podman does not have the command or option: it is older than the program that calls it, or than the instructions",
    texts: [
      "unrecognized command `podman <words>`",
      "unrecognized command `podman <words>` Try 'podman <words> --help' for more information.",
      "unknown flag: --<words> See 'podman <words> --help'",
      "unknown shorthand flag: <name> in -<words> See 'podman <words> --help'",
      "unknown flag: --<words>",
      "unknown shorthand flag: <name> in -<words>",
      'unknown command "<words>" for "podman"',
    ],
    evidence: "reported",
    anywhere: [
      "podman --help",
      "podman network --help",
      "podman run --help",
      "'podman ",
      "command `podman",
      'for "podman"',
    ],
    fix:
      "update Podman (podman version; a distribution's backports, or a newer release of it), or take an older release of what calls it: podman-compose from 1.0 on needs Podman 3.4, for older ones there is 0.1.x; Quadlet needs Podman 4.4. podman play kube is the older name of podman kube play. " +
      "A flag that stands before the command's name belongs behind it, and those of remote clients are fewer",
    links: [`${COMPOSE}/issues/775`, `${PODMAN}/releases`],
  },
];
