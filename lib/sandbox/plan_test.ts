import { assertEquals } from "@std/assert";
import { planSandbox } from "./plan.ts";
import type { RequestDocument } from "../request/document.ts";
import { decodeRequest } from "./request.ts";

const CONFIG = { metadata: { name: "web", namespace: "default", uid: "1" } };
const USERNS = {
  mode: "POD",
  uids: [{ host_id: 1000, length: 10 }],
  gids: [{ host_id: 1000, length: 10 }],
};

/** A plan, a line for each step: segment, name, footprint, input or behavior, reason. */
function linesOf(request: RequestDocument): readonly string[] {
  return planSandbox(decodeRequest(request)).steps.map(({ name, segment, reason, footprint }) => {
    const because = reason.kind === "input" ? reason.input : reason.kind === "behavior" ? reason.behavior : "";
    return [segment, name, footprint.join(" "), because, reason.text].join(" | ");
  });
}

const PLAIN = linesOf({ release: "1.7.24", config: CONFIG });

/** The steps that a plain pod on 1.7.24 has not got. */
function newLinesOf(request: RequestDocument): readonly string[] {
  return linesOf(request).filter((line) => !PLAIN.includes(line));
}

Deno.test("planSandbox() lists a plain pod's steps, each with its reason and what it may touch", () => {
  assertEquals(PLAIN, [
    "spec | oci.WithoutRunMount | /mounts |  | a sandbox has no tmpfs on /run",
    "spec | customopts.WithoutDefaultSecuritySettings | /process/apparmorProfile /process/rlimits /linux/seccomp |  | the CRI plugin does not use containerd's default limits and profiles",
    "spec | customopts.WithRelativeRoot | /root/path |  | the root path is relative to the bundle",
    "spec | oci.WithEnv | /process/env | /image/Env | the image's variables",
    "spec | oci.WithRootFSReadonly | /root/readonly |  | the root filesystem of a sandbox is always read-only",
    "spec | oci.WithHostname | /hostname | /config/hostname | the pod's hostname",
    "spec | oci.WithProcessCwd | /process/cwd | /image/WorkingDir | the image's working directory",
    "spec | oci.WithProcessArgs | /process/args | /image/Entrypoint | the image's entrypoint and command",
    "spec | oci.WithLinuxNamespace | /linux/namespaces |  | the network namespace's path is not known yet",
    "spec | oci.WithoutMounts | /mounts | drop-default-dev-shm | the sandbox's own /dev/shm replaces the default tmpfs",
    "spec | oci.WithMounts | /mounts |  | the mounts of every sandbox",
    "spec | customopts.WithSelinuxLabels | /process/selinuxLabel /linux/mountLabel | /daemon/plugins/cri/enable_selinux | enable_selinux is off",
    "spec | customopts.WithSupplementalGroups | /process/user/additionalGids | /config/linux/security_context/supplemental_groups | the pod's supplemental groups, sorted and without duplicates",
    "spec | customopts.WithSysctls | /linux/sysctl | /config/linux/sysctls | the pod's sysctls",
    "spec | customopts.WithDefaultSandboxShares | /linux/resources/cpu/shares |  | the pause container always gets the minimum of CPU shares",
    "spec | customopts.WithPodOOMScoreAdj | /process/oomScoreAdj |  | a low OOM score, so that the kernel kills the pause container last",
    "spec | customopts.WithAnnotation | /annotations/io.kubernetes.cri.sandbox-id | /id | the sandbox's id",
    "spec | customopts.WithAnnotation | /annotations/io.kubernetes.cri.sandbox-namespace | /config/metadata/namespace | the pod's namespace",
    "spec | customopts.WithAnnotation | /annotations/io.kubernetes.cri.sandbox-uid | /config/metadata/uid | the pod's uid",
    "spec | customopts.WithAnnotation | /annotations/io.kubernetes.cri.sandbox-name | /config/metadata/name | the pod's name",
    "spec | customopts.WithAnnotation | /annotations/io.kubernetes.cri.sandbox-log-directory | /config/log_directory | the directory for the logs of the pod's containers",
    "spec | customopts.WithAnnotation | /annotations/io.kubernetes.cri.container-type |  | the container is the pod's sandbox",
    "container | customopts.WithNewSnapshot |  |  | the container's snapshot is prepared, and its labels are validated",
    "container | oci.WithUser | /process/user | /image/User | the image's user, because the pod sets none",
    "container | containers.Create |  |  | containerd validates its record of the container",
    "network | updateNetNamespacePath | /linux/namespaces | /netnsPath | containerd created the pod's network namespace",
    "network | setupPodNetwork |  |  | the pod's network is set up before the sandbox starts",
  ]);
});

Deno.test("planSandbox() says which part of the request asks for a step", () => {
  const lines = newLinesOf({
    release: "1.7.24",
    runtimeHandler: "kata",
    config: {
      ...CONFIG,
      annotations: { "io.kata.x": "1" },
      linux: {
        cgroup_parent: "/pods",
        resources: { cpu_shares: 2, memory_limit_in_bytes: 4 },
        security_context: {
          privileged: true,
          run_as_user: { value: 1 },
          namespace_options: { network: "NODE", pid: "NODE", ipc: "NODE" },
        },
      },
    },
    image: { Cmd: ["/pause"] },
    daemon: {
      version: 2,
      plugins: {
        "io.containerd.grpc.v1.cri": {
          enable_selinux: true,
          restrict_oom_score_adj: true,
          containerd: {
            runtimes: {
              runc: { runtime_type: "io.containerd.runc.v2" },
              kata: { runtime_type: "io.containerd.kata.v2", pod_annotations: ["io.kata.*"] },
            },
          },
        },
      },
    },
    host: { selinux: { contexts: 'process = "a:b:c:s0"\nfile = "d:e:f:s0"', level: "s0:c1,c2" } },
  });
  assertEquals(lines, [
    "spec | oci.WithProcessArgs | /process/args | /image/Cmd | the image's entrypoint and command",
    "spec | oci.WithCgroup | /linux/cgroupsPath | /config/linux/cgroup_parent | the pod's cgroup parent and the sandbox's id, joined",
    "spec | customopts.WithoutNamespace | /linux/namespaces | /config/linux/security_context/namespace_options/network | the pod uses the node's network",
    "spec | customopts.WithoutNamespace | /linux/namespaces | /config/linux/security_context/namespace_options/network | the pod uses the node's network, and therefore its hostname",
    "spec | customopts.WithoutNamespace | /linux/namespaces | /config/linux/security_context/namespace_options/pid | the pod uses the node's PID namespace",
    "spec | customopts.WithoutNamespace | /linux/namespaces | /config/linux/security_context/namespace_options/ipc | the pod uses the node's IPC namespace",
    "spec | customopts.WithSelinuxLabels | /process/selinuxLabel /linux/mountLabel | /host/selinux/contexts | the node's SELinux contexts, with a level generated for the pod",
    "spec | customopts.WithAnnotation | /annotations/io.kubernetes.cri.sandbox-cpu-period | /config/linux/resources/cpu_period | the sum of the values of the pod's containers",
    "spec | customopts.WithAnnotation | /annotations/io.kubernetes.cri.sandbox-cpu-quota | /config/linux/resources/cpu_quota | the sum of the values of the pod's containers",
    "spec | customopts.WithAnnotation | /annotations/io.kubernetes.cri.sandbox-cpu-shares | /config/linux/resources/cpu_shares | the sum of the values of the pod's containers",
    "spec | customopts.WithAnnotation | /annotations/io.kubernetes.cri.sandbox-memory | /config/linux/resources/memory_limit_in_bytes | the sum of the values of the pod's containers",
    "spec | customopts.WithPodOOMScoreAdj | /process/oomScoreAdj | /daemon/plugins/io.containerd.grpc.v1.cri/restrict_oom_score_adj | restrict_oom_score_adj is on: -998, or the daemon's own score if that is higher",
    "spec | customopts.WithAnnotation | /annotations/io.kata.x | /config/annotations/io.kata.x | a pattern of the runtime's pod_annotations matches its key",
    "run | modifyProcessLabel | /process/selinuxLabel | /daemon/plugins/io.containerd.grpc.v1.cri/containerd/runtimes/kata/runtime_type | the runtime runs virtual machines, whose processes have a label of another type",
    "run | RunPodSandbox | /process/selinuxLabel | /config/linux/security_context/privileged | the process of a privileged sandbox has no SELinux label",
    "container | oci.WithUser | /process/user | /config/linux/security_context/run_as_user | the pod's user",
    "container | setupSandboxFiles |  | /config/linux/security_context/namespace_options/ipc | the pod uses the node's IPC namespace, so the node must have /dev/shm",
  ]);
});

Deno.test("planSandbox() names the behaviors of a release that add a step", () => {
  const config = {
    ...CONFIG,
    linux: { security_context: { privileged: true, namespace_options: { userns_options: USERNS } } },
  };
  assertEquals(newLinesOf({ release: "2.3.4", config }), [
    "network | setupPodNetwork |  |  | the pod's network is set up before the spec is generated",
    "spec | oci.WithLinuxNamespace | /linux/namespaces | /netnsPath | containerd creates the pod's network namespace before the spec",
    "spec | oci.WithUserNamespace | /linux/namespaces /linux/uidMappings /linux/gidMappings | /config/linux/security_context/namespace_options/userns_options | the pod has a user namespace",
    "spec | customopts.WithNamespacePath | /linux/namespaces | userns-pinned | containerd creates the user namespace and pins it at this path",
    "spec | customopts.WithSelinuxLabels | /process/selinuxLabel /linux/mountLabel | /daemon/plugins/io.containerd.cri.v1.runtime/enable_selinux | enable_selinux is off",
    "spec | customopts.WithAnnotation | /annotations/io.kubernetes.cri.podsandbox.image-name | /daemon/plugins/io.containerd.cri.v1.images/pinned_images/sandbox | the release's own pause image",
    "run | RunPodSandbox | /process/selinuxLabel | /config/linux/security_context/privileged | the process of a privileged sandbox has no SELinux label",
    "run | RunPodSandbox | /mounts | privileged-sys-rw | a privileged sandbox may write to /sys",
  ]);
});

Deno.test("planSandbox() gives a pod with a user namespace on the node's network the node's /sys", () => {
  const namespace_options = { network: "NODE", userns_options: USERNS };
  const config = { ...CONFIG, linux: { security_context: { namespace_options } } };
  assertEquals(newLinesOf({ release: "2.3.4", config }), [
    "spec | customopts.WithoutNamespace | /linux/namespaces | /config/linux/security_context/namespace_options/network | the pod uses the node's network",
    "spec | customopts.WithoutNamespace | /linux/namespaces | /config/linux/security_context/namespace_options/network | the pod uses the node's network, and therefore its hostname",
    "spec | oci.WithUserNamespace | /linux/namespaces /linux/uidMappings /linux/gidMappings | /config/linux/security_context/namespace_options/userns_options | the pod has a user namespace",
    "spec | oci.WithoutMounts | /mounts | userns-hostnet-sys | a user namespace cannot mount sysfs for the node's network; the node's /sys is bind-mounted",
    "spec | customopts.WithSelinuxLabels | /process/selinuxLabel /linux/mountLabel | /daemon/plugins/io.containerd.cri.v1.runtime/enable_selinux | enable_selinux is off",
    "spec | customopts.WithAnnotation | /annotations/io.kubernetes.cri.podsandbox.image-name | /daemon/plugins/io.containerd.cri.v1.images/pinned_images/sandbox | the release's own pause image",
  ]);
});

Deno.test("planSandbox() names the daemon's settings that change a step", () => {
  const settings = { disable_cgroup: true, enable_unprivileged_ports: true, enable_unprivileged_icmp: true };
  const daemon = { version: 2, plugins: { "io.containerd.grpc.v1.cri": settings } };
  const config = { ...CONFIG, linux: { security_context: { seccomp: { profile_type: "RuntimeDefault" } } } };
  const lines = linesOf({ release: "1.6.20", config, daemon });
  assertEquals(lines.filter((line) => !PLAIN.includes(line)), [
    "spec | customopts.WithDisabledCgroups | /linux/cgroupsPath | /daemon/plugins/io.containerd.grpc.v1.cri/disable_cgroup | disable_cgroup is on",
    "spec | customopts.WithSelinuxLabels | /process/selinuxLabel /linux/mountLabel | /daemon/plugins/io.containerd.grpc.v1.cri/enable_selinux | enable_selinux is off",
    "container | seccomp.WithDefaultProfile | /linux/seccomp | /config/linux/security_context/seccomp | containerd's default profile, for the default capabilities",
  ]);
  assertEquals(lines.filter((line) => line.includes("SandboxShares")), []);
});

Deno.test("planSandbox() tells that the pod's user takes the place of the image's, where the image has one", () => {
  const config = { ...CONFIG, linux: { security_context: { run_as_user: { value: 7 } } } };
  const omitted = (image: unknown) =>
    planSandbox(decodeRequest({ release: "1.7.24", config, image })).omissions.filter(({ name }) =>
      name === "image.User"
    );
  assertEquals(omitted({ Cmd: ["a"] }), []);
  assertEquals(omitted({ Cmd: ["a"], User: "u" }).map(({ path }) => path), ["/process/user"]);
});
