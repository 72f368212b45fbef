/**
 * Pods of all kinds that run on a laboratory's node, for capturing and verifying it. `$DIR` stands for the daemon's folder,
 * `$IMAGE` for the app's image, `$MAIN` for the container `main` of the same pod.
 *
 * @module
 */

import type { Tree } from "../lab/tree.ts";

/** A container of a pod. */
export type PodContainer = Tree & { readonly metadata: { readonly name: string } };

/** A pod that runs. */
export interface LabPod {
  /** Its config. */
  readonly config: Tree;
  /** Its runtime handler. Default: `""`. */
  readonly handler?: string;
  /** Its containers. */
  readonly containers: readonly PodContainer[];
  /** The first branch that the pod can be put to. Default: any. */
  readonly since?: string;
}

/** Texts that no capture may have unless it is asked for. */
export const SECRETS: readonly string[] = [
  "NOT-A-REAL-PASSWORD",
  "NOT-A-REAL-TOKEN",
  "NOT-A-REAL-KEY",
  "NOT-A-REAL-LOGIN",
];

const [PASSWORD, TOKEN, KEY, LOGIN] = SECRETS;

/** The configuration that the pods need, over that of any laboratory, in the layout of version 2. */
export const NODE_CONFIG: Tree = {
  plugins: {
    "io.containerd.grpc.v1.cri": {
      enable_unprivileged_ports: true,
      enable_unprivileged_icmp: true,
      enable_cdi: true,
      cdi_spec_dirs: ["$DIR/cdi"],
      registry: { configs: { "registry.test": { auth: { username: "robot", password: LOGIN } } } },
      containerd: {
        runtimes: {
          alt: {
            runtime_type: "io.containerd.runc.v2",
            pod_annotations: ["example.com/*"],
            container_annotations: ["example.com/*"],
            privileged_without_host_devices: true,
          },
          based: { runtime_type: "io.containerd.runc.v2", base_runtime_spec: "$DIR/specs/base.json" },
          other: { runtime_type: "io.containerd.runc.v2", base_runtime_spec: "$DIR/specs/other.json" },
        },
      },
    },
  },
};

/** A CDI spec file with one device, whose environment is what is told. */
export function cdiFile(environment: readonly string[]): string {
  return JSON.stringify({
    cdiVersion: "0.3.0",
    kind: "vendor.com/disk",
    devices: [{ name: "a", containerEdits: { env: environment } }],
  });
}

/** The files that are there before the daemon starts, but the base spec. */
export const NODE_FILES: Readonly<Record<string, string>> = {
  "$DIR/etc-hosts": "127.0.0.1\tlocalhost\n",
  "$DIR/cdi/disk.json": cdiFile(["DISK=a"]),
  "$DIR/seccomp/audit.json": '{"defaultAction":"SCMP_ACT_LOG"}',
  "$DIR/data/inner/file": "x",
};

/** The app's image. */
export const APP_IMAGE: Tree = {
  Env: ["PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", `LICENSE_KEY=${KEY}`],
  Entrypoint: ["/pause"],
  Cmd: ["serve"],
  WorkingDir: "/srv",
  User: "app",
  Volumes: { "/data": {} },
};

function pod(name: string, more: Tree = {}, context: Tree = {}, linux: Tree = {}): Tree {
  return {
    metadata: { name, uid: `5f0a3f0e-2b0c-4b7e-9d3c-${name}`, namespace: "shop", attempt: 1 },
    hostname: name,
    log_directory: "$DIR/logs",
    labels: { app: name },
    ...more,
    linux: {
      cgroup_parent: `/kubepods/burstable/pod5f0a3f0e-2b0c-4b7e-9d3c-7f6f6a6b1c2d`,
      ...linux,
      security_context: { namespace_options: { pid: 1 }, ...context },
    },
  };
}

function container(name: string, more: Tree = {}, context: Tree = {}): PodContainer {
  return {
    metadata: { name },
    image: { image: "$IMAGE" },
    log_path: `${name}.log`,
    mounts: [{ container_path: "/etc/hosts", host_path: "$DIR/etc-hosts" }],
    ...more,
    linux: {
      resources: {
        cpu_period: 100000,
        cpu_quota: 20000,
        cpu_shares: 204,
        memory_limit_in_bytes: 209715200,
        oom_score_adj: 999,
      },
      ...more["linux"] as Tree | undefined,
      security_context: { namespace_options: { pid: 1 }, ...context },
    },
  };
}

const USERNS: Tree = {
  mode: 0,
  uids: [{ host_id: 65536, container_id: 0, length: 65536 }],
  gids: [{ host_id: 65536, container_id: 0, length: 65536 }],
};

/** The pods: more than eight sandboxes and twenty containers on every release. */
export const PODS: readonly LabPod[] = [
  {
    config: pod("web", { annotations: { "vault.test/token": TOKEN! } }, {}, {
      sysctls: { "net.ipv4.ip_local_port_range": "1024 65000" },
    }),
    containers: [
      container("app", {
        envs: [{ key: "DB_PASSWORD", value: PASSWORD! }, { key: "EMPTY" }, { key: "A=B", value: PASSWORD! }],
        args: ["serve", `--token=${TOKEN}`],
        annotations: { "io.kubernetes.container.hash": "5f0c3b1a", "vault.test/token": TOKEN! },
      }),
      container("readonly", {
        command: ["/pause", "--now"],
        mounts: [{ container_path: "/in", host_path: "$DIR/data/inner", readonly: true }],
      }, {
        readonly_rootfs: true,
        no_new_privs: true,
        capabilities: { drop_capabilities: ["ALL"], add_capabilities: ["NET_BIND_SERVICE"] },
      }),
      container("terminal", { tty: true, stdin: true }),
      container("plain", { mounts: [], linux: { resources: {} } }),
    ],
  },
  {
    config: pod("agent", { hostname: "", annotations: { "example.com/role": TOKEN!, other: "b" } }, {
      privileged: true,
      namespace_options: { network: 2, pid: 2 },
    }, { resources: { memory_limit_in_bytes: "9007199254740993" } }),
    handler: "alt",
    containers: [
      container("agent", { annotations: { "example.com/key": KEY! } }, {
        privileged: true,
        namespace_options: { network: 2, pid: 2 },
      }),
      container("helper", {}, { namespace_options: { network: 2, pid: 2 } }),
    ],
  },
  {
    config: pod("shared", {}, { namespace_options: { ipc: 2, pid: 0 } }),
    containers: [
      container("ipc", {}, { namespace_options: { ipc: 2, pid: 0 } }),
      container("ipc-too", { stdin: true }, { namespace_options: { ipc: 2, pid: 0 } }),
    ],
  },
  {
    config: pod("confined", {}, { seccomp: {} }),
    containers: [
      container("default", {}, { seccomp: {} }),
      container("unconfined", {}, { seccomp: { profile_type: 1 } }),
      container("localhost", {}, { seccomp: { profile_type: 2, localhost_ref: "$DIR/seccomp/audit.json" } }),
    ],
  },
  {
    config: pod("users", {}, { supplemental_groups: ["4000"], run_as_user: { value: "1000" } }),
    containers: [
      container("number", {}, { run_as_user: { value: "1000" }, supplemental_groups: ["4000"] }),
      container("name", {}, { run_as_username: "nobody" }),
      container("group", {}, { run_as_user: { value: "7" }, run_as_group: { value: "8" } }),
      container("image", { working_dir: "/tmp" }),
    ],
  },
  {
    config: pod("privileged", {}, { privileged: true }),
    containers: [
      container("root", {}, { privileged: true, run_as_user: { value: "0" } }),
      container("device", { devices: [{ container_path: "/dev/fuse", host_path: "/dev/fuse", permissions: "rwm" }] }),
    ],
  },
  {
    config: pod("based"),
    handler: "based",
    containers: [container("based")],
  },
  {
    config: pod("target"),
    containers: [
      container("main"),
      container("watcher", {}, { namespace_options: { pid: 3, target_id: "$MAIN" } }),
    ],
  },
  {
    config: pod("idle", { dns_config: { servers: ["10.0.0.10"], searches: ["svc.test"], options: ["ndots:5"] } }),
    containers: [],
  },
  {
    config: pod("gpu"),
    containers: [container("disk", { CDI_devices: [{ name: "vendor.com/disk=a" }] })],
    since: "1.7",
  },
  {
    config: pod("mapped", {}, { namespace_options: { pid: 1, userns_options: USERNS } }),
    // Debian's runc does not map the mounts of a container.
    containers: [],
    since: "2.0",
  },
];
