/**
 * Programs of engines that the node cannot run, or that are no OCI runtime.
 *
 * @module
 */

import { oneOf, withOneOf } from "../placeholder.ts";
import type { DaemonRule } from "../rule.ts";

const LOG_JSON = "unable to retrieve OCI runtime error (open <path>log.json: no such file or directory): ";
/** Programs that engines run on the node; no image has them. */
const PROGRAM: string = oneOf(
  ("runc crun youki runsc kata-runtime sysbox-runc nvidia-container-runtime docker-runc containerd containerd-shim containerd-shim-runc-v1 " +
    "containerd-shim-runc-v2 containerd-shim-kata-v2 dockerd docker-proxy docker-init docker-buildx docker-compose conmon " +
    "buildkitd buildctl nerdctl ctr crictl cri-dockerd crio kubelet kubeadm " +
    "nvidia-container-cli nvidia-ctk nvidia-container-runtime-hook").split(" "),
);
const UNIT: string = oneOf([
  "docker",
  "crio",
  "kubelet",
  "podman",
  "cri-docker",
  "buildkit",
  "k3s",
  "rke2-server",
]);
/** Commands with which engines call a runtime. */
const COMMANDS: readonly string[] = ["create", "start", "state", "kill", "delete", "exec", "features", "run"];

/** Programs of engines. */
export const ENGINE_PROGRAMS: readonly DaemonRule[] = [
  {
    id: "engine-program-format",
    by: "shim",
    summary:
      "a program of the engine on the node (the OCI runtime, a shim, a helper) is for another CPU, or its file is damaged: the container's image " +
      "is not the cause",
    texts: [
      `OCI runtime create failed: ${LOG_JSON}fork/exec <binary>: exec format error`,
      `OCI runtime create failed: ${LOG_JSON}exec: <binary>: exec format error`,
      `${LOG_JSON}fork/exec <binary>: exec format error`,
      `${LOG_JSON}exec: <binary>: exec format error`,
      ...["failed to start shim: ", "failed to create containerd task: failed to start shim: "].flatMap((step) =>
        // What the shim printed stands between, which is nothing.
        ["start failed: ", "start failed: : "].map((start) => `${step}${start}fork/exec <binary>: exec format error`)
      ),
      "error getting credentials - err: fork/exec <program>: exec format error, out: <any>",
      "error getting credentials - err: fork/exec <program>: exec format error",
      "fork/exec <path>docker-credential-<words>: exec format error",
      `fork/exec <path>/${PROGRAM}: exec format error`,
      `fork/exec ${PROGRAM}: exec format error`,
      `<path>/${PROGRAM}: cannot execute binary file: Exec format error`,
      `${PROGRAM}: cannot execute binary file: Exec format error`,
      `<path>/${PROGRAM}: cannot execute: required file not found`,
      `<path>: line <number>: <path>/${PROGRAM}: cannot execute binary file: Exec format error`,
      `bash: <path>/${PROGRAM}: cannot execute binary file: Exec format error`,
      `${UNIT}.service: Failed at step EXEC spawning <path>: Exec format error`,
    ],
    evidence: "reported",
    fix:
      "run file and ls -l on the program that the message names, and uname -m: install the release for that CPU (amd64, arm64, armv7) again, for " +
      "instance from the distribution's package. A few KiB or an HTML page is a download that failed; of a script the first line has to be #! and its interpreter",
    links: ["https://man7.org/linux/man-pages/man2/execve.2.html", "https://github.com/opencontainers/runc/releases"],
  },
  {
    id: "runtime-not-oci",
    by: "shim",
    summary:
      "the program that the engine is to use as OCI runtime does not have the commands of one: it is not an OCI runtime, or no longer one",
    texts: withOneOf(COMMANDS, (command) => [
      `OCI runtime create failed: Invalid command "${command}"`,
      `OCI runtime create failed: unknown command "${command}" for "<name>"`,
      `OCI runtime create failed: No help topic for '${command}'`,
      `OCI runtime create failed: error: unrecognized subcommand '${command}'`,
    ]),
    evidence: "reported",
    // The causes alone are those of any command line.
    anywhere: ["OCI runtime"],
    fix:
      "Kata Containers 2 and newer, Firecracker and WASM runtimes are shims: in /etc/docker/daemon.json give the runtime runtimeType (io.containerd.kata.v2) in the " +
      "place of path, in containerd's config.toml runtime_type, with containerd-shim-NAME-v2 in the PATH of containerd. Otherwise path or BinaryName names the " +
      "wrong program: runc, crun, runsc, nvidia-container-runtime are OCI runtimes",
    links: [
      "https://docs.docker.com/engine/daemon/alternative-runtimes/",
      "https://github.com/kata-containers/runtime/issues/3038",
    ],
  },
];
