/**
 * Requests for containers that no recording has, for their reasons: what each release says of settings that few pods have.
 *
 * @module
 */

import { CRI_PLUGIN, NRI_PLUGIN } from "../../lib/containerd/config_keys.ts";
import type { RequestDocument } from "../../mod.ts";
import { CONTAINER_SEPARATIONS, requestOf } from "../../props/container_separations.ts";
import type { Tree } from "../../props/usual_request.ts";
import { SHARED_SEPARATIONS } from "../../props/container_shared_separations.ts";

const config = (members: Tree): Tree => ({ container: { config: members } });
const linux = (members: Tree): Tree => config({ linux: members });
const context = (members: Tree, more: Tree = {}): Tree => ({ ...linux({ security_context: members }), ...more });
const cri = (table: Tree): Tree => ({ daemon: { version: 2, plugins: { [CRI_PLUGIN]: table } } });
const runc = (table: Tree): Tree =>
  cri({ containerd: { runtimes: { runc: { runtime_type: "io.containerd.runc.v2", ...table } } } });

const pod = (members: Tree): Tree => ({ config: { linux: { security_context: members } } });
const PRIVILEGED = { ...pod({ privileged: true }), hostFiles: { "/dev/x": { device: "c", major: 1, minor: 3 } } };
const IDS = [{ host_id: 65536, container_id: 0, length: 65536 }];
const USERNS = { userns_options: { mode: 0, uids: IDS, gids: IDS } };
const ACCOUNTS = {
  "/etc/passwd": "root:x:0:0::/:\napp:x:5:5::/:\n",
  "/etc/group": "g:x:7:app\nwheel:x:10:root\n",
};
const LABELS = {
  selinux: {
    contexts: 'process = "system_u:system_r:container_t:s0"\nfile = "system_u:object_r:container_file_t:s0"',
    level: "s0:c1,c2",
    containerLevel: "s0:c3,c4",
  },
};
const APPARMOR = {
  host: { apparmor: true },
  hostFiles: { "/sys/kernel/security/apparmor/profiles": "cri-containerd.apparmor.d (enforce)\nweb (enforce)\n" },
};
const LIMITS = {
  cpu_period: 1,
  cpu_quota: 2,
  cpu_shares: 3,
  cpuset_cpus: "0",
  cpuset_mems: "0",
  memory_limit_in_bytes: 4,
  memory_swap_limit_in_bytes: 5,
  oom_score_adj: 6,
  hugepage_limits: [{ page_size: "2MB", limit: 7 }],
  unified: { "memory.high": "8" },
};
const ANNOTATIONS = { "a.b/c": "1", "x": "2", "io.kubernetes.cri.sandbox-id": "3" };
const DEVICES = { devices: [{ host_path: "/dev/x", container_path: "/dev/y", permissions: "r" }] };

/** What is asked of each release. */
const REQUESTS: readonly Tree[] = [
  {},
  linux({ resources: LIMITS }),
  { ...linux({ resources: LIMITS }), host: { swap: false, hugetlb: false, cgroups: "v1" } },
  { ...linux({ resources: { memory_limit_in_bytes: 4 } }), ...cri({ disable_hugetlb_controller: false }) },
  { ...linux({ resources: { memory_limit_in_bytes: 4 } }), host: { swap: false } },
  { ...linux({ resources: LIMITS }), ...cri({ disable_hugetlb_controller: false, restrict_oom_score_adj: true }) },
  { ...linux({ resources: LIMITS }), host: { hugetlb: false }, ...cri({ disable_hugetlb_controller: false }) },
  { ...linux({ resources: LIMITS }), ...cri({ disable_cgroup: true, enable_cdi: true }) },
  cri({ disable_cgroup: true }),
  { config: { linux: { cgroup_parent: "/kubepods/pod1" } } },
  { config: { linux: { cgroup_parent: "/kubepods.slice/pod1.slice" } } },
  context({ apparmor: { profile_type: 1 } }),
  context({}, APPARMOR),
  context({ apparmor: { profile_type: 0 } }, APPARMOR),
  context({ apparmor: { profile_type: 1 } }, APPARMOR),
  context({ apparmor: { profile_type: 2, localhost_ref: "localhost/web" }, apparmor_profile: "unconfined" }, APPARMOR),
  context({ apparmor_profile: "localhost/web" }, APPARMOR),
  context({}, { ...APPARMOR, ...cri({ disable_apparmor: true }) }),
  context({ privileged: true }, { ...PRIVILEGED, host: APPARMOR.host }),
  context({}, { host: LABELS, ...cri({ enable_selinux: true }) }),
  context({ selinux_options: { user: "u", role: "r", type: "t", level: "s0:c9" } }, {
    host: LABELS,
    ...cri({ enable_selinux: true }),
  }),
  context({ selinux_options: { type: "t" } }, {
    host: LABELS,
    ...cri({ enable_selinux: true }),
    container: {
      config: {
        linux: { security_context: { selinux_options: { type: "t" } } },
        mounts: [{ container_path: "/data", host_path: "/srv", selinux_relabel: true }],
      },
    },
  }),
  context({ selinux_options: { level: "s0" } }),
  { config: { annotations: ANNOTATIONS }, ...config({ annotations: ANNOTATIONS }) },
  {
    config: { annotations: ANNOTATIONS },
    ...config({ annotations: { ...ANNOTATIONS, x: "own" } }),
    ...runc({ pod_annotations: ["a.*/*", "x"], container_annotations: ["x", "io.*"] }),
  },
  ...["blockio", "rdt"].flatMap((kind) => [
    {
      ...config({ annotations: { [`io.kubernetes.cri.${kind}-class`]: "gold" } }),
      ...cri({ containerd: { [`ignore_${kind}_not_enabled_errors`]: true } }),
    },
    config({ annotations: { [`io.kubernetes.cri.${kind}-class`]: "" } }),
    { config: { annotations: { [`${kind}.resources.beta.kubernetes.io/container.app`]: "gold" } } },
    { config: { annotations: { [`${kind}.resources.beta.kubernetes.io/pod`]: "gold" } } },
  ]),
  context({ masked_paths: ["/a"], readonly_paths: ["/b"] }),
  context({ masked_paths: ["/a"], readonly_paths: ["/b"] }, cri({ disable_proc_mount: true })),
  context({ capabilities: { add_capabilities: ["NET_ADMIN"], drop_capabilities: ["KILL"] } }),
  context({ capabilities: { add_capabilities: ["all", "CHOWN"], drop_capabilities: ["KILL", "NOSUCH"] } }),
  context({
    capabilities: { add_capabilities: ["CHOWN"], drop_capabilities: ["ALL"], add_ambient_capabilities: ["KILL"] },
  }),
  context({ privileged: true, masked_paths: ["/a"], capabilities: { drop_capabilities: ["ALL"] } }, PRIVILEGED),
  context({ privileged: true, seccomp: { profile_type: 0 } }, {
    ...PRIVILEGED,
    ...runc({ privileged_without_host_devices: true }),
  }),
  context({ privileged: true }, {
    ...PRIVILEGED,
    ...runc({ privileged_without_host_devices: true, privileged_without_host_devices_all_devices_allowed: true }),
  }),
  context({ seccomp: { profile_type: 0 } }),
  context({ seccomp: { profile_type: 1 }, seccomp_profile_path: "unconfined" }),
  context({ seccomp_profile_path: "runtime/default" }),
  context({}, cri({ unset_seccomp_profile: "runtime/default" })),
  context({ seccomp: { profile_type: 2, localhost_ref: "/p.json" } }, {
    hostFiles: { "/p.json": '{"defaultAction":"SCMP_ACT_ALLOW"}' },
  }),
  context({ seccomp: { profile_type: 0 } }, { host: { seccomp: false } }),
  context({ no_new_privs: true, readonly_rootfs: true }),
  context({ run_as_user: { value: 5 }, run_as_group: { value: 6 }, supplemental_groups: [7, 0] }, {
    container: {
      config: {
        linux: {
          security_context: { run_as_user: { value: 5 }, run_as_group: { value: 6 }, supplemental_groups: [7, 0] },
        },
      },
      image: { User: "app" },
      rootfs: ACCOUNTS,
    },
  }),
  { container: { image: { User: "app:g" }, rootfs: ACCOUNTS } },
  { container: { config: { linux: { security_context: { run_as_username: "app" } } }, rootfs: ACCOUNTS } },
  {
    container: {
      config: { linux: { security_context: { supplemental_groups_policy: 1, supplemental_groups: [9] } } },
      image: { User: "app" },
      rootfs: ACCOUNTS,
    },
  },
  { container: { image: { User: "0" } } },
  { ...config(DEVICES), hostFiles: { "/dev/x": { device: "c", major: 1, minor: 3, uid: 1, gid: 1 } } },
  {
    container: {
      config: { ...DEVICES, linux: { security_context: { run_as_user: { value: 5 }, run_as_group: { value: 6 } } } },
    },
    hostFiles: { "/dev/x": { device: "c", major: 1, minor: 3 } },
    ...cri({ device_ownership_from_security_context: true }),
  },
  { ...pod({ namespace_options: USERNS }), ...context({ namespace_options: USERNS }) },
  {
    ...pod({ namespace_options: { ...USERNS, network: 2 } }),
    ...context({ namespace_options: { ...USERNS, network: 2 } }),
  },
  context(
    { namespace_options: { userns_options: { mode: 2 } } },
    pod({ namespace_options: { userns_options: { mode: 2 } } }),
  ),
  ...[0, 1, 2].map((pid) => context({ namespace_options: { pid } })),
  context({ namespace_options: { pid: 3, target_id: "5" } }, {
    host: { containers: { ["5".repeat(64)]: { sandbox: "a".repeat(64), state: "running", pid: 9 } } },
  }),
  context({ namespace_options: { ipc: 2, network: 2 } }, pod({ namespace_options: { ipc: 2, network: 2 } })),
  context({ readonly_rootfs: true }, { host: { cgroups: "v1" } }),
  {
    container: {
      config: {
        command: ["a"],
        args: ["b"],
        tty: true,
        envs: [{ key: "TERM", value: "x" }, { key: "HOSTNAME", value: "y" }],
      },
      image: { Entrypoint: ["/app"], Cmd: ["c"], Env: ["PATH=/x", "A=1", "HOSTNAME"], WorkingDir: "/srv" },
    },
  },
  {
    container: {
      config: { args: ["b"], working_dir: "/own", hostname: undefined },
      image: { Entrypoint: ["/app"], Cmd: ["c"] },
    },
  },
  { container: { image: { Entrypoint: [""], Cmd: ["c"] } } },
  { container: { image: { Volumes: { "/data": {}, "/etc/hosts": {} } } } },
  { container: { image: { Volumes: { "/data": {} } } }, ...cri({ ignore_image_defined_volumes: true }) },
  {
    container: {
      config: { mounts: [{ container_path: "/data", host_path: "/srv", readonly: true, propagation: 1 }] },
      image: { Volumes: { "/data": {}, "rel": {} } },
    },
  },
  {
    container: {
      config: {
        mounts: [
          { container_path: "/data", host_path: "/srv", propagation: 2 },
          { container_path: "/dev", host_path: "/srv" },
          { container_path: "/sys/fs/cgroup", host_path: "/srv" },
        ],
      },
    },
  },
  {
    container: {
      config: {
        labels: { a: "b" },
        log_path: "0.log",
        stdin: true,
        stdin_once: true,
        stop_signal: 9,
        windows: {},
        image: { image: "app", annotations: { a: "b" }, runtime_handler: "runc" },
        linux: { security_context: { namespace_options: { network: 2 }, apparmor_profile: "unconfined" } },
      },
      image: { Entrypoint: ["/app"], Labels: { a: "b" }, ExposedPorts: { "80/tcp": {} }, StopSignal: "SIGINT" },
    },
    config: {
      hostname: "web",
      dns_config: { servers: ["1.1.1.1"] },
      port_mappings: [{ container_port: 80 }],
      linux: {
        sysctls: { a: "b" },
        overhead: {},
        resources: { cpu_shares: 2 },
        security_context: {
          run_as_user: { value: 1 },
          run_as_group: { value: 1 },
          supplemental_groups: [1],
          seccomp: {},
        },
      },
    },
  },
  { container: { sandboxConfig: { metadata: { name: "sent" }, hostname: "sent", linux: { cgroup_parent: "/sent" } } } },
  { daemon: { plugins: { [NRI_PLUGIN]: { disable: true } } } },
  cri({ containerd: { runtimes: { runc: { runtime_type: "io.containerd.kata.v2", snapshotter: "devmapper" } } } }),
];

/** The releases that are asked. */
const RELEASES = ["1.6.0", "1.7.0", "1.7.24", "2.0.0", "2.1.9", "2.4.0-beta.0"];

/** Their requests have dozens of mounts, whose reasons are all the same. */
const LONG: readonly string[] = ["stable-mount-sort", "go-pdqsort"];

const separations = [...CONTAINER_SEPARATIONS, ...SHARED_SEPARATIONS].filter(({ id }) => !LONG.includes(id)).map((
  { request },
) => request);

/**
 * The requests for each of some releases: those that tell behaviors apart, and those above.
 *
 * @returns The releases with their requests.
 */
export function reasonRequests(): readonly {
  readonly release: string;
  readonly requests: readonly RequestDocument[];
}[] {
  return RELEASES.map((release) => ({
    release,
    requests: [...separations, ...REQUESTS].map((request) => requestOf(request, release)),
  }));
}
