/**
 * Engines that do not start, because of their own configuration: CRI-O, dockerd, Podman, and containerd's config.toml read as TOML.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

const MOBY = "https://github.com/moby/moby/blob/v28.0.0/daemon";

/** What BurntSushi's parser of TOML, that of containerd up to 1.2, says of a value whose type is not the key's. */
const TOML_TYPES: readonly string[] = [
  "toml: cannot load TOML value of type <words> into a Go <words>",
  "cannot load TOML value of type <words> into a Go <words>",
  "toml: incompatible types: TOML value has type <words>; destination has type <words>",
  "toml: incompatible types: TOML key <name> has type <words>; destination has type <words>",
  "toml: type mismatch for <any>: expected <words> but found <words>",
  "toml: Type mismatch for '<any>': Expected <words> but found '<words>'.",
];

/** Engines with a configuration that they refuse. */
export const ENGINE_CONFIG: readonly DaemonRule[] = [
  {
    id: "toml-value-type",
    by: "containerd",
    summary: "a key of an engine's TOML file has a value of the wrong type, so the daemon does not start",
    texts: TOML_TYPES,
    evidence: "source",
    fix:
      "write the value in the type that the message names last: in containerd's config.toml most often version is a number without quotation " +
      "marks, and a boolean is true or false without them; lists stand in brackets. A pair such as (1, 11) is row and column. Try the " +
      "file with containerd config dump, crio config, podman info",
    links: ["https://toml.io/en/v1.0.0", "https://github.com/NVIDIA/gpu-operator/issues/143"],
  },
  {
    id: "toml-template",
    by: "containerd",
    summary: "a template is read as a TOML file: {{ }} stands where a key or a table has to",
    texts: [
      "(<number>, <number>): parsing error: keys cannot contain { character",
      "parsing error: keys cannot contain { character",
      "(<number>, <number>): parsing error: unexpected token unclosed <words>, <any>",
      "toml: invalid character at start of key: {",
      "toml: expected newline but got U+007B '{'",
    ],
    evidence: "reported",
    fix:
      "name the file that is made of the template, not the template (config.toml.tmpl, config-v3.toml.tmpl of k3s and RKE2): theirs is " +
      "/var/lib/rancher/k3s/agent/etc/containerd/config.toml; the NVIDIA toolkit takes CONTAINERD_CONFIG",
    links: ["https://github.com/NVIDIA/gpu-operator/issues/623"],
  },
  {
    id: "dockerd-option-refused",
    by: "shim",
    summary:
      "dockerd does not start: options of daemon.json or of its flags exclude each other, or one has an invalid value",
    texts: [
      "You specified --ip6tables=false with --icc=false. ICC=false uses ip6tables to function. Please set --icc or --ip6tables to true",
      "invalid fixed-cidr-v6: <any>",
      ...["groupname", "uid"].map((what) => `failed to start daemon: Error during ${what} lookup for <name>: <any>`),
      "containerd snapshotter is enabled but containerd is not configured",
      "snapshotter selection failed, no drivers available: <any>",

      "runtime <name>: cannot configure both path and runtimeType for the same runtime",
      "runtime <name>: either a runtimeType or a path must be configured",
      "runtime <name>: args cannot be used with a runtimeType runtime",
      "runtime <name>: options cannot be used with a path runtime",
      "runtime name 'runc' is reserved",
      "You specified -b & --bip, mutually exclusive options. Please specify only one",
      "You specified --iptables=false with --icc=false. ICC=false uses iptables to function. Please set --icc or --iptables to true",
      "--live-restore daemon configuration is incompatible with swarm mode",
      "containers namespace and plugins namespace cannot be the same",
      "native.cgroupdriver option <name> not supported",
      "native.cgroupdriver option <name> is internally used and cannot be specified manually",
      "containerd-snapshotter is explicitly enabled, but is not compatible with userns remapping. Please disable userns remapping or containerd-snapshotter",
      "Please specify only one -H",
      "rootless mode needs to be enabled for running with RootlessKit",
      "invalid userland-proxy-path: <any>",
      "invalid default MTU: <number>",
      "invalid max concurrent downloads: <number>",
      "invalid firewall-backend: <any>",
      "unable to configure the Docker daemon with file <path>: invalid logging level: <name>",
      "Invalid user/group specification in --userns-remap: <name>",
      "Error during <name> user creation: <any>",
      "Uid <number> has no entry in /etc/passwd: <any>",
      "a subdirectory in your graphroot path (<path>) restricts access to the remapped root uid/gid; please fix by allowing 'o+x' permissions on existing directories",
      "configured driver <name> not available: unavailable",
    ],
    evidence: "source",
    fix:
      "correct the option that the message names in /etc/docker/daemon.json or the unit's flags, check with dockerd --validate, and restart docker; for a " +
      "runtime install its program first, then name it in runtimes",
    links: ["https://docs.docker.com/reference/cli/dockerd/#daemon-configuration-file", `${MOBY}/daemon_unix.go`],
  },
  {
    id: "cri-api-version",
    by: "kubelet",
    summary: "the kubelet and the runtime do not speak the same version of CRI: one of them is too old",
    texts: [
      ...["cri-dockerd.sock", "crio.sock", "dockershim.sock"].flatMap((socket) =>
        ["runtime", "image"].flatMap((what) => {
          const service = `${what === "runtime" ? "Runtime" : "Image"}Service`;
          const start = `CRI v1 ${what} API is not implemented for endpoint "<value>${socket}": `;
          return [
            `${start}rpc error: code = Unimplemented desc = unknown service runtime.v1.${service}`,
            `validate service connection: ${start}rpc error: code = Unimplemented desc = unknown service runtime.v1.${service}`,
            `${start}<any>`,
          ];
        })
      ),
    ],
    evidence: "source",
    fix:
      "cri-dockerd: update it to 0.3.0 or newer (0.2 speaks only v1alpha2; k3s, minikube and colima bring their own copy). CRI-O: the release " +
      "has to be that of Kubernetes, 1.20 or newer. dockershim ended with Kubernetes 1.24: use containerd's or cri-dockerd's socket",
    links: [
      "https://github.com/Mirantis/cri-dockerd/releases/tag/v0.3.0",
      "https://github.com/abiosoft/colima/issues/660",
    ],
  },
];
