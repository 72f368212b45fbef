/**
 * The sample that a newcomer sees first.
 *
 * @module
 */

import type { Input } from "./model/types.ts";

/** Something to look at. */
export interface Sample {
  /** Its name in the menu. */
  readonly title: string;
  /** What the page shows of it. */
  readonly input: Input;
  /** What is selected at first: a change or a part of the spec, as people name it. */
  readonly show?: string;
}

const PING_POD = `# What a kubelet sends for a pod with a user namespace (hostUsers: false).
release: 1.7.2
config:
  metadata: { name: web, namespace: default, uid: 5f0a3f0e-2b0c-4b7e-9d3c-7f6f6a6b1c2d }
  hostname: web
  log_directory: /var/log/pods/default_web_5f0a3f0e-2b0c-4b7e-9d3c-7f6f6a6b1c2d
  dns_config:
    servers: [10.96.0.10]
    options: ["ndots:5"]
  linux:
    cgroup_parent: /kubepods/burstable/pod5f0a3f0e-2b0c-4b7e-9d3c-7f6f6a6b1c2d
    resources: { cpu_period: 100000, cpu_shares: 204 }
    security_context:
      namespace_options:
        pid: CONTAINER
        userns_options:
          mode: POD
          uids: [{ host_id: 11272192, container_id: 0, length: 65536 }]
          gids: [{ host_id: 11272192, container_id: 0, length: 65536 }]
      seccomp: { profile_type: RuntimeDefault }
image: { User: "65535:65535", Entrypoint: [/pause], WorkingDir: / }
`;

const PING_DAEMON = `version = 2

[plugins."io.containerd.grpc.v1.cri"]
  enable_unprivileged_icmp = true

  [plugins."io.containerd.grpc.v1.cri".containerd.runtimes.runc]
    runtime_type = "io.containerd.runc.v2"

    [plugins."io.containerd.grpc.v1.cri".containerd.runtimes.runc.options]
      SystemdCgroup = false
`;

const NODE = `# Facts of the node: each one is optional.
runtime: runc@1.1.5
cgroups: v2
`;

/** A pod that a release of containerd cannot start. */
export const FIRST_SAMPLE: Sample = {
  title: "A pod that could not start until 1.7.3 (ping_group_range)",
  input: {
    pod: PING_POD,
    container: "",
    images: "",
    objects: "",
    daemon: PING_DAEMON,
    host: NODE,
    kubelet: "",
    files: "",
    preset: "",
    release: "",
    to: "1.7.3",
    subject: "",
  },
  show: "linux/sysctl",
};
