/**
 * Resource limits that the runtime may not set, told apart by their kind.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";
import { INIT } from "../rule_texts.ts";

/** What runc and crun print of a limit, by its number in the kernel and its name. */
function denied(number: number, name: string): readonly string[] {
  const setting = `error setting rlimit type ${number}: operation not permitted`;
  return [
    setting,
    `error setting rlimits for ready process: ${setting}`,
    `${INIT}error setting rlimits for ready process: ${setting}`,
    `setting rlimits for ready process caused: ${setting}`,
    `setrlimit \`${name}\`: Operation not permitted`,
  ];
}

const GETRLIMIT = "https://man7.org/linux/man-pages/man2/getrlimit.2.html";

/** Limits that may not be raised, or have no name. */
export const PROCESS_RLIMIT_RULES: readonly DaemonRule[] = [
  {
    id: "rlimit-unnamed",
    refines: "rlimit-unknown",
    by: "runtime",
    summary: "a resource limit has no name: an entry of default-ulimits in Docker's daemon.json lacks its field Name",
    texts: ["wrong rlimit value: RLIMIT_"],
    evidence: "reported",
    fix:
      'write it as "default-ulimits": {"nofile": {"Name": "nofile", "Hard": 65536, "Soft": 65536}} in /etc/docker/daemon.json, with Name in each entry, or remove default-ulimits; then restart Docker, which ends containers without live-restore, and create the container anew',
    links: [
      "https://github.com/docker/for-linux/issues/450",
      "https://docs.docker.com/reference/cli/dockerd/#default-ulimit-settings",
    ],
  },
  {
    id: "rlimit-processes-denied",
    refines: "rlimit-above-runtime",
    by: "runtime",
    summary:
      "the container's hard limit of processes (nproc) is above the one of the engine's user: most often Podman kept it from when the container was created, and the user's follows the machine's memory and kernel",
    texts: denied(6, "RLIMIT_NPROC"),
    evidence: "reported",
    fix:
      "compare podman inspect NAME (Ulimits) with ulimit -Hu: raise the user's hard limit (a line USER hard nproc 1048576 in /etc/security/limits.d, then log in again; LimitNPROC= of user@.service or the engine's unit), or create the container anew (what it wrote outside of volumes is lost), with --ulimit host where " +
      "the limits change. Nested: the outer container's --ulimit nproc",
    links: [
      "https://github.com/podman-container-tools/podman/issues/18555",
      "https://github.com/podman-container-tools/podman/issues/7510",
    ],
  },
  {
    id: "rlimit-files-denied",
    refines: "rlimit-above-runtime",
    by: "runtime",
    summary:
      "the container asks for more open files (nofile) than the engine's own hard limit, or the node's fs.nr_open",
    texts: denied(7, "RLIMIT_NOFILE"),
    evidence: "reported",
    fix:
      "compare it (--ulimit nofile, ulimits of compose, default_ulimits of containers.conf, default-ulimits of daemon.json) with the engine's: LimitNOFILE= of the unit of docker or containerd; rootless ulimit -Hn, as a service of systemd LimitNOFILE= of user@.service (systemctl edit user@.service) and a new login; and with sysctl fs.nr_open. Raise that, or lower " +
      "the container's. Nested (LXC, Podman in Podman): the outer container's limit counts",
    links: ["https://github.com/podman-container-tools/podman/issues/6668", GETRLIMIT],
  },
  {
    id: "rlimit-memlock-denied",
    refines: "rlimit-above-runtime",
    by: "runtime",
    summary:
      "the container asks for more locked memory (memlock, often -1 as for Elasticsearch and OpenSearch) than the engine may give",
    texts: denied(8, "RLIMIT_MEMLOCK"),
    evidence: "reported",
    fix:
      "take memlock out of ulimits in compose, so that its memory may be swapped (and set bootstrap.memory_lock=false for Elasticsearch, bootstrap.memory_lock of OpenSearch), or let the engine have it: LimitMEMLOCK=infinity in a drop-in of docker.service or containerd.service, for rootless engines memlock in /etc/security/limits.d and user@.service. A VPS or LXC " +
      "gets it from its host",
    links: ["https://github.com/ernestwisniewski/kbin/issues/8", GETRLIMIT],
  },
];
