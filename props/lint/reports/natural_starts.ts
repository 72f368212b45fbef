/** Errors of starts as a search for them finds them, of any program. @module */

import type { Report } from "./report.ts";

/** What people reported of pods, containers and daemons that do not start. */
export const NATURAL_START_REPORTS: readonly Report[] = [
  {
    text: "rootfs (/containers/roofs/rootfs) does not exist",
    rule: "root-path-missing",
    source: "opencontainers/runc#2150",
  },
  {
    text:
      '14:42:52 ==> cilium-master-build-PR-1356-1: docker: Error response from daemon: invalid header field value "oci runtime error: container_linux.go:247: starting container process caused \\"process_linux.go:258: applying cgroup configuration for process caused \\\\\\"failed to write 7375 to cgroup.procs: write /sys/fs/cgroup/cpu,cpuacct/docker/c3ef04d5fe97d67d1c9f0044ef4447258a33ed233654291e756e0a48e222cc42/cgroup.procs: invalid argument\\\\\\"\\"\\n".',
    rule: "cgroup-procs-invalid",
    source: "cilium/cilium#1361",
  },
  {
    text:
      'Feb 26 16:08:44 master crio[5589]: time="2020-02-26 16:08:44.556525318Z" level=fatal msg="decoding seccomp profile failed: invalid character \'"\' in literal null (expecting \'u\')"',
    rule: "docker-seccomp-profile",
    source: "cri-o/cri-o#1767",
  },
  {
    text:
      'Warning  FailedCreatePodSandBox  33s               kubelet            Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "4e4719cbaa7e05ccee9b41be37f362c67df85c6eb9d0c2c4e20a5ed3321382aa": plugin type="cilium-cni" name="cilium" failed (add): failed to find plugin "cilium-cni" in path [/opt/kube/bin]',
    rule: "cni-daemonset-plugin-missing",
    source: "cilium/cilium#23870",
  },
  {
    text:
      'FATA[0000] failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error running hook #0: error running hook: exit status 1, stdout: , stderr: time="2024-04-15T16:02:51+03:00" level=fatal msg="failed to call cni.Setup: plugin type=\\"bridge\\" failed (add): netplugin failed with no error message: fork/exec /opt/cni/bin/bridge: permission denied"\nFailed to write to log, write /home/user/.local/share/nerdctl/1935db59/containers/default/7d19f6a0f68a0210719d5d14b631a70738de69af0776f741fd18eb576a7f4588/oci-hook.createRuntime.log: file already closed: unknown ',
    rule: "cni-plugin-cannot-run",
    source: "containerd/nerdctl#2940",
  },
  {
    text:
      'container_linux.go:262: starting container process caused "process_linux.go:339: container init caused \\"rootfs_linux.go:57: mounting \\\\\\"/var/tmp/user\\\\\\" to rootfs \\\\\\"/home/user/singularity/ubuntu_ro\\\\\\" at \\\\\\"/home/user/singularity/ubuntu_ro/beegfs\\\\\\" caused \\\\\\"mkdir /home/user/singularity/ubuntu_ro/beegfs: read-only file system\\\\\\"\\""',
    rule: "mountpoint-read-only",
    source: "opencontainers/runc#1670",
  },
  {
    text:
      'Error: failed to create containerd task: failed to start shim: \n  start failed: io.containerd.wasmtime.v1: \n    Other("failed to create bind mount destination file : Read-only file system (os error 30)")',
    rule: "wasm-shim-start-failed",
    source: "containerd/runwasi#325",
  },
  {
    text:
      '2018-02-19 21:44:02 +0100 CET   2018-02-19 21:44:02 +0100 CET   1         demo-pod.1514d4e237b96a1c   Pod       spec.containers{nginx}   Warning   Failed    kubelet, minikube   Error: failed to start container "nginx": Error response from daemon: linux runtime spec devices: error gathering device information while adding custom device "/tmp/deviceplugin-network-bridge-fakedev": no such file or directory',
    rule: "device-missing",
    source: "kubevirt/kubernetes-device-plugins#8",
  },
  {
    text:
      '  Warning  Failed     1s (x3 over 25s)     kubelet            (combined\nfrom similar events): Error: failed to create containerd container: load\napparmor profile /tmp/cri-containerd.apparmor.d2752965126: parser\nerror("AppArmor parser error for\n/tmp/cri-containerd.apparmor.d2752965126 in\n/tmp/cri-containerd.apparmor.d2752965126 at line 14: syntax error,\nunexpected TOK_OPENPAREN, expecting TOK_MODE"): exit status 1"")',
    rule: "apparmor-parser-too-old",
    source: "os-autoinst/os-autoinst-distri-opensuse#23342",
  },
  {
    text:
      "docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: unable to retrieve OCI runtime error (open /var/run/desktop-containerd/daemon/io.containerd.runtime.v2.task/moby/d1b564df3d8ac53db23972e89d8e514d64e1d7470c74c81170e876691553b273/log.json: no such file or directory): fork/exec /home/user/moon/youki/youki: no such file or directory: unknown.",
    rule: "runtime-binary-missing",
    source: "docker/for-win#13836",
  },
];
