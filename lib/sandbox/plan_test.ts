import { assertEquals } from "@std/assert";
import { planSandbox } from "./plan.ts";
import { decodeRequest, type RequestDocument } from "./request.ts";

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
    "spec | customopts.WithoutDefaultSecuritySettings | /process/apparmorProfile /process/rlimits /linux/seccomp |  | the CRI plugin sets its own security settings",
    "spec | customopts.WithRelativeRoot | /root/path |  | relative to the bundle",
    "spec | oci.WithEnv | /process/env | /image/Env | the image's environment",
    "spec | oci.WithRootFSReadonly | /root/readonly |  | the pause container writes nothing",
    "spec | oci.WithHostname | /hostname | /config/hostname | the pod's hostname",
    "spec | oci.WithProcessCwd | /process/cwd | /image/WorkingDir | the image's working directory",
    "spec | oci.WithProcessArgs | /process/args | /image/Entrypoint | entrypoint and cmd",
    "spec | oci.WithLinuxNamespace | /linux/namespaces |  | the network namespace's path is not known yet",
    "spec | oci.WithoutMounts | /mounts |  | the sandbox's own /dev/shm takes its place",
    "spec | oci.WithMounts | /mounts |  | /dev/shm and resolv.conf are the sandbox's",
    "spec | customopts.WithSelinuxLabels | /process/selinuxLabel /linux/mountLabel |  | SELinux is off",
    "spec | customopts.WithSupplementalGroups | /process/user/additionalGids | /config/linux/security_context/supplemental_groups | the pod's supplemental groups",
    "spec | customopts.WithSysctls | /linux/sysctl | /config/linux/sysctls | the pod's sysctls",
    "spec | customopts.WithDefaultSandboxShares | /linux/resources/cpu/shares |  | the pause container gets the least cpu shares",
    "spec | customopts.WithPodOOMScoreAdj | /process/oomScoreAdj |  | the kernel should kill the pause container last",
    "spec | customopts.WithAnnotation | /annotations/io.kubernetes.cri.sandbox-id | /id | the sandbox's id",
    "spec | customopts.WithAnnotation | /annotations/io.kubernetes.cri.sandbox-namespace | /config/metadata/namespace | the pod's",
    "spec | customopts.WithAnnotation | /annotations/io.kubernetes.cri.sandbox-uid | /config/metadata/uid | the pod's uid",
    "spec | customopts.WithAnnotation | /annotations/io.kubernetes.cri.sandbox-name | /config/metadata/name | the pod's name",
    "spec | customopts.WithAnnotation | /annotations/io.kubernetes.cri.sandbox-log-directory | /config/log_directory | the pod's log directory",
    "spec | customopts.WithAnnotation | /annotations/io.kubernetes.cri.container-type |  | it is the pod's sandbox",
    "container | customopts.WithNewSnapshot |  |  | the snapshot is prepared first",
    "container | oci.WithUser | /process/user | /image/User | the sandbox's user",
    "container | containers.Create |  |  | the container's record is validated",
    "network | updateNetNamespacePath | /linux/namespaces | /netnsPath | the daemon made the pod's network namespace",
    "network | setupPodNetwork |  |  | the pod's network is set up before it starts",
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
    "spec | oci.WithProcessArgs | /process/args | /image/Cmd | entrypoint and cmd",
    "spec | oci.WithCgroup | /linux/cgroupsPath | /config/linux/cgroup_parent | the pod's cgroup parent",
    "spec | customopts.WithoutNamespace | /linux/namespaces | /config/linux/security_context/namespace_options/network | network is the node's",
    "spec | customopts.WithoutNamespace | /linux/namespaces | /config/linux/security_context/namespace_options/network | network is the node's",
    "spec | customopts.WithoutNamespace | /linux/namespaces | /config/linux/security_context/namespace_options/pid | pid is the node's",
    "spec | customopts.WithoutNamespace | /linux/namespaces | /config/linux/security_context/namespace_options/ipc | ipc is the node's",
    "spec | oci.WithMounts | /mounts | /config/linux/security_context/namespace_options/ipc | /dev/shm is the node's, resolv.conf the sandbox's",
    "spec | customopts.WithSelinuxLabels | /process/selinuxLabel /linux/mountLabel | /config/linux/security_context/selinux_options | SELinux is on",
    "spec | customopts.WithAnnotation | /annotations/io.kubernetes.cri.sandbox-cpu-period | /config/linux/resources/cpu_period | the sum over the pod's containers",
    "spec | customopts.WithAnnotation | /annotations/io.kubernetes.cri.sandbox-cpu-quota | /config/linux/resources/cpu_quota | the sum over the pod's containers",
    "spec | customopts.WithAnnotation | /annotations/io.kubernetes.cri.sandbox-cpu-shares | /config/linux/resources/cpu_shares | the sum over the pod's containers",
    "spec | customopts.WithAnnotation | /annotations/io.kubernetes.cri.sandbox-memory | /config/linux/resources/memory_limit_in_bytes | the sum over the pod's containers",
    "spec | customopts.WithPodOOMScoreAdj | /process/oomScoreAdj | /daemon | restrict_oom_score_adj: not below the daemon's own score",
    "spec | customopts.WithAnnotation | /annotations/io.kata.x | /config/annotations/io.kata.x | the runtime's pod_annotations let it pass",
    "run | modifyProcessLabel | /process/selinuxLabel | /runtimeHandler | the runtime runs virtual machines",
    "run | RunPodSandbox | /process/selinuxLabel | /config/linux/security_context/privileged | a privileged sandbox has no process label",
    "container | oci.WithUser | /process/user | /config/linux/security_context/run_as_user | the sandbox's user",
  ]);
});

Deno.test("planSandbox() names the behaviors of a release that add a step", () => {
  const config = {
    ...CONFIG,
    linux: { security_context: { privileged: true, namespace_options: { userns_options: USERNS } } },
  };
  assertEquals(newLinesOf({ release: "2.3.4", config }), [
    "network | setupPodNetwork |  |  | the pod's network is set up before its spec",
    "spec | oci.WithLinuxNamespace | /linux/namespaces | /netnsPath | the daemon made the pod's network namespace",
    "spec | oci.WithUserNamespace | /linux/namespaces /linux/uidMappings /linux/gidMappings | /config/linux/security_context/namespace_options/userns_options | the pod has a user namespace",
    "spec | customopts.WithNamespacePath | /linux/namespaces | userns-pinned | containerd keeps the user namespace",
    "spec | customopts.WithSysctls | /linux/sysctl | /daemon | the pod's sysctls, and by the daemon's config net.ipv4.ip_unprivileged_port_start",
    "spec | customopts.WithAnnotation | /annotations/io.kubernetes.cri.podsandbox.image-name | /daemon | the configured pause image",
    "run | RunPodSandbox | /process/selinuxLabel | /config/linux/security_context/privileged | a privileged sandbox has no process label",
    "run | RunPodSandbox | /mounts | privileged-sys-rw | a privileged sandbox writes to /sys",
  ]);
});

Deno.test("planSandbox() gives a pod with a user namespace on the node's network the node's /sys", () => {
  const namespace_options = { network: "NODE", userns_options: USERNS };
  const config = { ...CONFIG, linux: { security_context: { namespace_options } } };
  assertEquals(newLinesOf({ release: "2.3.4", config }), [
    "spec | customopts.WithoutNamespace | /linux/namespaces | /config/linux/security_context/namespace_options/network | network is the node's",
    "spec | customopts.WithoutNamespace | /linux/namespaces | /config/linux/security_context/namespace_options/network | network is the node's",
    "spec | oci.WithUserNamespace | /linux/namespaces /linux/uidMappings /linux/gidMappings | /config/linux/security_context/namespace_options/userns_options | the pod has a user namespace",
    "spec | oci.WithoutMounts | /mounts | userns-hostnet-sys | no sysfs can be mounted here",
    "spec | customopts.WithAnnotation | /annotations/io.kubernetes.cri.podsandbox.image-name | /daemon | the configured pause image",
  ]);
});

Deno.test("planSandbox() names the daemon's settings that change a step", () => {
  const settings = { disable_cgroup: true, enable_unprivileged_ports: true, enable_unprivileged_icmp: true };
  const daemon = { version: 2, plugins: { "io.containerd.grpc.v1.cri": settings } };
  const config = { ...CONFIG, linux: { security_context: { seccomp: { profile_type: "RuntimeDefault" } } } };
  const lines = linesOf({ release: "1.6.20", config, daemon });
  assertEquals(lines.filter((line) => !PLAIN.includes(line)), [
    "spec | customopts.WithDisabledCgroups | /linux/cgroupsPath | /daemon | disable_cgroup is set",
    "spec | customopts.WithSysctls | /linux/sysctl | /daemon | the pod's sysctls, and by the daemon's config net.ipv4.ip_unprivileged_port_start, net.ipv4.ping_group_range",
    "container | seccomp.WithDefaultProfile | /linux/seccomp | /config/linux/security_context/seccomp | the sandbox's seccomp profile",
  ]);
  assertEquals(lines.filter((line) => line.includes("SandboxShares")), []);
});
