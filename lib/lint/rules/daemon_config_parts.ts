/**
 * Parts of containerd's config.toml that are refused, each with a cause of its own, and a CRI plugin that does not answer.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

const CONFIG = "https://github.com/containerd/containerd/blob/v2.1.0/docs/cri/config.md";
const INVALID = "invalid plugin config: ";
/** What containerd 1.7 and what containerd 2 puts before what a plugin's own validation refuses. */
const PREFIXES = [INVALID, "invalid cri image config: "] as const;

/** Services of a release of CRI that nothing at the socket has. */
function unknown(version: string): readonly string[] {
  return ["RuntimeService", "ImageService"].flatMap((service) => [
    `unknown service runtime.${version}.${service}`,
    `rpc error: code = Unimplemented desc = unknown service runtime.${version}.${service}`,
  ]);
}

/** Parts of config.toml, and the CRI plugin. */
export const CONFIG_PARTS: readonly DaemonRule[] = [
  {
    id: "cri-plugin-off",
    refines: "daemon-config",
    by: "containerd",
    summary:
      "containerd runs without its CRI plugin: config.toml disables it, or the plugin did not load; or this containerd is older than 1.6",
    texts: unknown("v1"),
    evidence: "source",
    fix:
      'most often disabled_plugins = ["cri"] in /etc/containerd/config.toml, as the package containerd.io has it: remove "cri" there and systemctl restart containerd; or write the defaults anew, which drops your settings: containerd config default | sudo tee /etc/containerd/config.toml, for kubeadm then with SystemdCgroup = true. Else journalctl -u containerd shows why the plugin failed (failed to load plugin …cri): tables of versions 1 and 2 mixed, mirrors with config_path, a missing snapshotter. containerd --version before 1.6: update it, kubelets and crictl from 1.26 on want CRI v1',
    links: [
      "https://github.com/containerd/containerd/issues/8139",
      "https://github.com/kubernetes-sigs/cri-tools/issues/1073",
      "https://github.com/NVIDIA/nvidia-container-toolkit/issues/410",
    ],
  },
  {
    id: "cri-v1alpha2-off",
    refines: "daemon-config",
    by: "containerd",
    summary:
      "a client asks for CRI v1alpha2, which containerd 2.0, CRI-O 1.26 and newer do not have; or containerd runs without its CRI plugin",
    texts: unknown("v1alpha2"),
    evidence: "source",
    fix:
      'crictl --version, kubelet --version: those before 1.23 know v1alpha2 alone: update them (cri-tools, kubelet, kubeadm), or the agent that prints this, or stay with containerd 1.7, CRI-O 1.25. Those of 1.23 to 1.25 print it only where v1 failed, too, and with containerd 1 it is the plugin: remove "cri" from disabled_plugins in /etc/containerd/config.toml (the package containerd.io has it there) and systemctl restart containerd, or see ' +
      "in journalctl -u containerd why it did not load",
    links: ["https://github.com/bytedance/Elkeid/issues/737", "https://github.com/containerd/containerd/issues/7844"],
  },
  {
    id: "config-mirrors-and-path",
    refines: "daemon-config",
    by: "containerd",
    summary:
      "containerd's CRI plugin does not load: config.toml has both ways of a registry's settings, config_path and the older mirrors or configs",
    texts: PREFIXES.flatMap((prefix) => [
      `${prefix}\`mirrors\` cannot be set when \`config_path\` is provided`,
      `${prefix}\`configs.tls\` cannot be set when \`config_path\` is provided`,
    ]),
    evidence: "source",
    fix:
      'remove the tables registry.mirrors and registry.configs…tls from config.toml, keep config_path = "/etc/containerd/certs.d", and write each mirror to certs.d/REGISTRY/hosts.toml (server, [host."https://mirror.example.com"], ca); then restart containerd. containerd 2.2.0 sets config_path by itself, so that a file of version 2 with mirrors alone fails after the update (corrected in a later 2.2); containerd config dump shows what it reads',
    links: [
      "https://github.com/containerd/containerd/issues/12612",
      "https://github.com/containerd/containerd/blob/v2.1.0/docs/hosts.md",
    ],
  },
  {
    id: "config-linux-runtime-keys",
    refines: "daemon-config",
    by: "containerd",
    summary:
      "containerd's CRI plugin does not load: config.toml sets systemd_cgroup or another key that only containerd's old runtime io.containerd.runtime.v1.linux has",
    texts: ["systemd_cgroup", "no_pivot", "runtime_engine", "runtime_root"].map((key) =>
      `${INVALID}\`${key}\` only works for runtime io.containerd.runtime.v1.linux`
    ),
    evidence: "source",
    fix:
      'set systemd_cgroup = false, or remove the key that the message names. For the systemd driver put SystemdCgroup = true below [plugins."io.containerd.grpc.v1.cri".containerd.runtimes.runc.options], the table of a file with version = 2 (the others there: NoPivotRoot, BinaryName, Root); then systemctl restart containerd. Until then kubelet and crictl find no RuntimeService',
    links: ["https://github.com/containerd/containerd/issues/4587", CONFIG],
  },
  {
    id: "config-of-version-one",
    refines: "daemon-config",
    by: "containerd",
    summary:
      "containerd does not start: config.toml names a plugin in the short way of its version 1 (cri), in a file of a later version",
    texts: ["plugin key", "disabled plugin", "required plugin"].map((what) =>
      `invalid ${what} URI <name> expect io.containerd.x.vx`
    ),
    evidence: "source",
    fix:
      'write whole names: [plugins."io.containerd.grpc.v1.cri"…] in a file with version = 2, [plugins."io.containerd.cri.v1.runtime"…] with version = 3, disabled_plugins = ["io.containerd.grpc.v1.cri"]. The short names are right only in a file of version 1, and a file without version counts as one: containerd 2 still reads it and converts it as it starts, and containerd config migrate prints it converted',
    links: [
      "https://github.com/containerd/containerd/issues/10905",
      "https://github.com/deislabs/containerd-wasm-shims/issues/110",
    ],
  },
  {
    id: "config-default-runtime-missing",
    refines: "daemon-config",
    by: "containerd",
    summary:
      "containerd's CRI plugin does not load: default_runtime_name of config.toml names a runtime that has no table there",
    texts: [
      `${INVALID}no corresponding runtime configured in \`containerd.runtimes\` for \`containerd\` \`default_runtime_name = <name>`,
      `${INVALID}no corresponding runtime configured in \`runtimes\` for \`default_runtime_name\``,
      `${INVALID}\`default_runtime_name\` is empty`,
    ],
    evidence: "source",
    fix:
      'add the table of that name, in a file of version 2 [plugins."io.containerd.grpc.v1.cri".containerd.runtimes.NAME] with runtime_type = "io.containerd.runc.v2" (nvidia-ctk runtime configure --runtime=containerd writes the one of nvidia, and needs --set-as-default for the name), or set default_runtime_name = "runc"; restart containerd. A table in a file or version that ' +
      "containerd does not read counts as missing: containerd config dump",
    links: [CONFIG],
  },
  {
    id: "config-drop-in-version",
    refines: "daemon-config",
    by: "containerd",
    summary:
      "containerd 2.3 or newer does not start: a file that imports of config.toml names has a higher version than config.toml itself",
    texts: ["drop-in config version <number> higher than root config version <number>"],
    evidence: "source",
    fix:
      "give /etc/containerd/config.toml the version of the file in conf.d, with tables of that version (containerd config migrate prints the whole), or write that file in the older version. NVIDIA's toolkit and the GPU " +
      "operator write such files: update them, or have them write config.toml's version; then restart containerd",
    links: [
      "https://github.com/containerd/containerd/blob/v2.3.0/cmd/containerd/server/config/config.go",
      "https://github.com/NVIDIA/aicr/issues/1688",
    ],
  },
  {
    id: "config-snapshotter-missing",
    refines: "daemon-config",
    by: "containerd",
    summary: "containerd's CRI plugin does not load: config.toml names a snapshotter that this daemon does not have",
    texts: [
      "failed to create CRI service: failed to find snapshotter <name>",
      "failed to find snapshotter <name>",
      "snapshotter <name> not found: not found",
    ],
    evidence: "source",
    fix:
      "ctr plugins ls: a snapshotter that failed or was skipped there has its reason in containerd's log (overlay's module, a filesystem without d_type, no btrfs or zfs). One of another daemon needs its table in proxy_plugins and " +
      "that daemon. Else name one that is ok: snapshotter in the table of containerd (version 2) or of images (version 3); restart containerd",
    links: [CONFIG],
  },
];
