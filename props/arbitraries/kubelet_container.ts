/**
 * Container configs as a kubelet makes them of pods.
 *
 * Upstream: `generateContainerConfig` in
 * https://github.com/kubernetes/kubernetes/blob/v1.34.0/pkg/kubelet/kuberuntime/kuberuntime_container.go.
 *
 * @module
 */

import fc from "fast-check";
import {
  type ContainerConfig,
  type CriMount as Mount,
  type LinuxContainerResources,
  type LinuxContainerSecurityContext,
  MOUNT_PROPAGATION,
  NAMESPACE_MODE,
  PROFILE_TYPE,
} from "../../lib/cri/config.ts";
import { maybe, withoutUndefined } from "./parts.ts";
import { DIGITS, LOWER, word } from "./text.ts";

/** The paths that a kubelet masks in containers with the default proc mount. */
const MASKED = [
  "/proc/asound",
  "/proc/acpi",
  "/proc/interrupts",
  "/proc/kcore",
  "/proc/keys",
  "/proc/latency_stats",
  "/proc/timer_list",
  "/proc/timer_stats",
  "/proc/sched_debug",
  "/proc/scsi",
  "/sys/firmware",
  "/sys/devices/virtual/powercap",
];
const READONLY = ["/proc/bus", "/proc/fs", "/proc/irq", "/proc/sys", "/proc/sysrq-trigger"];

/** Where a kubelet keeps what a pod mounts. */
const KUBELET = "/var/lib/kubelet/pods/0a7b8a4c-4a2b-4e53-9a3e-0d2f6a1b7c11";

function mounts(): fc.Arbitrary<Mount[]> {
  const volumes: readonly Mount[] = [
    { container_path: "/data", host_path: `${KUBELET}/volumes/kubernetes.io~empty-dir/data` },
    { container_path: "/etc/app", host_path: `${KUBELET}/volumes/kubernetes.io~configmap/app`, readonly: true },
    { container_path: "/data/cache", host_path: `${KUBELET}/volumes/kubernetes.io~empty-dir/cache` },
    {
      container_path: "/var/run/secrets/kubernetes.io/serviceaccount",
      host_path: `${KUBELET}/volumes/kubernetes.io~projected/kube-api-access`,
      readonly: true,
    },
  ];
  const host: readonly Mount[] = [
    {
      container_path: "/host",
      host_path: "/",
      readonly: true,
      propagation: MOUNT_PROPAGATION.PROPAGATION_HOST_TO_CONTAINER,
    },
    {
      container_path: "/var/lib/csi",
      host_path: "/var/lib/csi",
      propagation: MOUNT_PROPAGATION.PROPAGATION_BIDIRECTIONAL,
    },
    { container_path: "/opt/tools", host_path: "/opt/tools", readonly: true, recursive_read_only: true },
  ];
  const own: readonly Mount[] = [
    { container_path: "/etc/hosts", host_path: `${KUBELET}/etc-hosts` },
    { container_path: "/dev/termination-log", host_path: `${KUBELET}/containers/app/1` },
  ];
  const seldom = fc.constantFrom([], [], [], ...host.map((mount) => [mount]));
  return fc.tuple(fc.subarray([...volumes]), seldom).map(([some, more]) => [...some, ...more, ...own]);
}

function resources(): fc.Arbitrary<LinuxContainerResources> {
  return fc.record({
    cpu_period: fc.constant(100000),
    cpu_quota: fc.constantFrom(0, 50000, 200000),
    cpu_shares: fc.constantFrom(2, 102, 1024),
    memory_limit_in_bytes: fc.constantFrom(0, 128 * 2 ** 20, 4 * 2 ** 30),
    oom_score_adj: fc.constantFrom(1000, 999, 2, -997),
    hugepage_limits: fc.constantFrom([], [{ page_size: "2MB", limit: 0 }]),
    unified: fc.constantFrom({}, { "memory.oom.group": "1" }),
    memory_swap_limit_in_bytes: fc.constantFrom(0, 128 * 2 ** 20),
  });
}

function securityContext(): fc.Arbitrary<LinuxContainerSecurityContext> {
  const id = fc.constantFrom(1000, 0, 65534, 3000);
  const capabilities = fc.constantFrom(
    undefined,
    { drop_capabilities: ["ALL"] },
    { add_capabilities: ["NET_BIND_SERVICE"], drop_capabilities: ["ALL"] },
    { add_capabilities: ["NET_ADMIN", "SYS_TIME"] },
  );
  const facts = fc.record({
    capabilities,
    user: fc.option(id, { nil: undefined, freq: 2 }),
    group: maybe(id),
    groups: fc.uniqueArray(id, { maxLength: 3 }),
    policy: fc.constantFrom(undefined, 0, 1),
    readonly_rootfs: fc.boolean(),
    no_new_privs: fc.boolean(),
    pid: fc.constantFrom(NAMESPACE_MODE.CONTAINER, NAMESPACE_MODE.CONTAINER, NAMESPACE_MODE.POD),
    seccomp: fc.constantFrom(PROFILE_TYPE.RuntimeDefault, PROFILE_TYPE.Unconfined),
  });
  return facts.map(({ user, group, groups, policy, pid, seccomp, ...rest }) =>
    withoutUndefined<LinuxContainerSecurityContext>({
      ...rest,
      namespace_options: { network: NAMESPACE_MODE.POD, pid, ipc: NAMESPACE_MODE.POD },
      run_as_user: user === undefined ? undefined : { value: user },
      run_as_group: user === undefined || group === undefined ? undefined : { value: group },
      supplemental_groups: groups,
      supplemental_groups_policy: policy,
      masked_paths: MASKED,
      readonly_paths: READONLY,
      seccomp: { profile_type: seccomp },
    })
  );
}

/** What a kubelet asks for, for a container of a pod that the API server admits. */
export function kubeletContainer(): fc.Arbitrary<ContainerConfig> {
  const facts = fc.record({
    name: word(LOWER, `${LOWER}${DIGITS}-`, { max: 9 }).map((name) => name.replace(/-$/, "0")),
    attempt: fc.nat(3),
    command: fc.constantFrom([], ["/bin/app"], ["sh", "-c", "exec app"]),
    args: fc.constantFrom([], ["--port=8080"]),
    working_dir: fc.constantFrom("", "/srv"),
    envs: fc.array(
      fc.record({
        key: fc.constantFrom("APP_MODE", "KUBERNETES_PORT", "PATH"),
        value: fc.constantFrom("a", "tcp://10.0.0.1:443"),
      }),
      { maxLength: 3 },
    ),
    mounts: mounts(),
    tty: fc.constantFrom(false, false, false, true),
    resources: resources(),
    security_context: securityContext(),
  });
  return facts.map(({ name, attempt, resources, security_context, ...rest }) => ({
    metadata: { name, attempt },
    image: { image: `sha256:${"0123456789abcdef".repeat(4)}`, user_specified_image: "registry.test/app:1" },
    ...rest,
    labels: { "io.kubernetes.container.name": name },
    annotations: { "io.kubernetes.container.restartCount": String(attempt) },
    log_path: `${name}/${attempt}.log`,
    linux: { resources, security_context },
  }));
}
