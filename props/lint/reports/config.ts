/** Reports about config.toml, the CRI plugin, the daemon and runtime handlers. @module */

import { kubeletLog, type Report } from "./report.ts";

/** Reports about the daemon's configuration. */
export const CONFIG_REPORTS: readonly Report[] = [
  {
    text:
      'WARN[2021-04-03T12:08:38.809121400+08:00] failed to load plugin io.containerd.grpc.v1.cri  error="invalid plugin config: `mirrors` cannot be set when `config_path` is provided"',
    rule: "config-mirrors-and-path",
    source: "containerd/containerd#5306",
  },
  {
    text:
      'level=warning msg="failed to load plugin io.containerd.grpc.v1.cri" error="invalid plugin config: `systemd_cgroup` only works for runtime io.containerd.runtime.v1.linux"',
    rule: "config-linux-runtime-keys",
    source: "containerd/cri#1590",
  },
  {
    text:
      'containerd: failed to load TOML from /etc/containerd/config.toml: invalid plugin key URI "cri" expect io.containerd.x.vx',
    rule: "config-of-version-one",
    source: "kata-containers/kata-containers#4124",
  },
  {
    text:
      'time="2021-04-09T12:20:01.758944502Z" level=warning msg="failed to load plugin io.containerd.grpc.v1.cri" error="invalid plugin config: no corresponding runtime configured in `runtimes` for `default_runtime_name`"',
    rule: "config-default-runtime-missing",
    source: "containerd/containerd#5340",
  },
  {
    text: "failed to load plugin: invalid cri image config:\n`mirrors` cannot be set when `config_path` is provided",
    rule: "config-mirrors-and-path",
    source: "killer-sh/cks-course-environment#93",
  },
  {
    text:
      'containerd: failed to load TOML from ./disable_cri.toml: invalid disabled plugin URI "cri" expect io.containerd.x.vx',
    rule: "config-of-version-one",
    source: "containerd/containerd#10905",
  },
  {
    text:
      'failed to load TOML from /etc/containerd/config.toml: invalid plugin key URI "containerd.runtime.v1.linux" expect io.containerd.x.vx',
    rule: "config-of-version-one",
    source: "sapcc/kubernikus#834",
  },
  {
    text: "containerd: drop-in config version 4 higher than root config version 2",
    rule: "config-drop-in-version",
    source: "NVIDIA/aicr#1688",
  },
  {
    text:
      'failed to load plugin io.containerd.grpc.v1.cri error="failed to create CRI service: unprivileged_icmp and unprivileged_port require kernel version greater than or equal to 4.11"',
    rule: "daemon-config",
    source: "k3s-io/k3s#5912 (case), containerd/containerd v2.1.0 internal/cri/config",
  },
  {
    text:
      "failed to create load basic oci spec: failed to load base OCI spec from file: /etc/containerd/cri-base.json: failed to parse base OCI spec file: EOF",
    rule: "config-base-spec",
    source: "kubernetes-sigs/kind#3937",
  },
  {
    text:
      'FATA[0000] validate service connection: CRI v1 runtime API is not implemented for endpoint "unix:///run/containerd/containerd.sock": rpc error: code = Unimplemented desc = unknown service runtime.v1.RuntimeService',
    rule: "cri-plugin-off",
    source: "kubernetes-sigs/cri-tools#1073",
  },
  {
    text:
      '        [ERROR CRI]: container runtime is not running: output: time="2025-04-03T22:58:14+08:00" level=fatal msg="validate service connection: validate CRI v1 runtime API for endpoint \\"unix:///var/run/containerd/containerd.sock\\": rpc error: code = Unimplemented desc = unknown service runtime.v1.RuntimeService"\n, error: exit status 1',
    rule: "cri-plugin-off",
    source: "kubernetes/kubernetes#131164",
  },
  {
    text:
      "FATA[0000] getting status of runtime failed: rpc error: code = Unimplemented desc = unknown service runtime.v1alpha2.RuntimeService",
    rule: "cri-v1alpha2-off",
    source: "kubernetes-sigs/cri-tools#578",
  },
  {
    text:
      'Error: CriError("status: Unimplemented, message: \\"unknown service runtime.v1.RuntimeService\\", details: [], metadata: MetadataMap { headers: {\\"content-type\\": \\"application/grpc\\"} }")',
    rule: "cri-plugin-off",
    source: "containerd/containerd#9749",
  },
  {
    text:
      'E1213 20:22:57.677536   53350 remote_runtime.go:145] "Version from runtime service failed" err="rpc error: code = Unavailable desc = connection error: desc = \\"transport: Error while dialing dial unix /var/run/dockershim.sock: connect: no such file or directory\\""',
    rule: "endpoint-dockershim",
    source: "kubernetes/kubernetes#114956",
  },
  {
    text:
      'rpc error: code = Unavailable desc = connection error: desc = "transport: Error while dialing: dial unix /run/containerd/containerd.sock: connect: connection refused"',
    rule: "daemon-not-running",
    source: "google.golang.org/grpc, as containerd's clients print it",
  },
  {
    text:
      'Failed to create pod sandbox: rpc error: code = Unknown desc = failed to get sandbox runtime: no runtime for "spin" is configured',
    rule: "runtime-handler",
    source: "spinframework/spin-operator#289",
  },
  {
    text: kubeletLog('unable to get OCI runtime for sandbox "1807": no runtime for "gvisor" is configured'),
    rule: "runtime-handler",
    source: "containerd/containerd v2.1.5 internal/cri/server/sandbox_run.go",
  },
  {
    text:
      'error="rpc error: code = InvalidArgument desc = failed to start sandbox \\"1807\\": failed to create containerd container: create container failed validation: container.Runtime.Name must be set: invalid argument"',
    rule: "runtime-handler",
    source: "containerd/containerd#6964",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  1s    kubelet            Failed to create pod sandbox: the handler "" is not known',
    rule: "kubelet-userns-unsupported",
    source: "kubernetes/kubernetes#131623",
  },
  {
    text: "Failed to create pod sandbox: can't set `spec.hostUsers: false`, runtime does not support user namespaces",
    rule: "kubelet-userns-unsupported",
    source: "kubernetes/kubernetes v1.34.0 pkg/kubelet/userns/userns_manager.go",
  },
  {
    text: 'Pod "web" is invalid: status SysctlForbidden: forbidden sysctl: "net.core.somaxconn" not allowlisted',
    rule: "kubelet-sysctl-forbidden",
    source: "kubernetes/kubernetes v1.34.0 pkg/kubelet/sysctl/allowlist.go",
  },
  {
    text:
      "Failed to create pod sandbox: create user namespace: could not find an empty slot to allocate a user namespace",
    rule: "kubelet-userns-no-range",
    source: "kubernetes/kubernetes v1.34.0 pkg/kubelet/userns/userns_manager.go",
  },
  {
    text:
      'Error: container has runAsNonRoot and image has non-numeric user (nginx), cannot verify user is non-root (pod: "web_default(0d74)", container: web)',
    rule: "kubelet-user-not-numeric",
    source: "kubernetes/kubernetes v1.34.0 pkg/kubelet/kuberuntime/security_context.go",
  },
  {
    text: 'MountVolume.SetUp failed for volume "conf" : configmap "web-conf" not found',
    rule: "kubelet-object-missing",
    source: "kubernetes/kubernetes v1.34.0 pkg/volume/configmap",
  },
  {
    text:
      'Warning  Failed                 41s                kubelet, node-1  Error: failed to prepare subPath for volumeMount "flannel-net-conf" of container "kube-flannel"',
    rule: "volume-subpath-refused",
    source: "kubernetes/kubernetes#61178",
  },
  {
    text:
      'Error: failed to generate container "1807" spec: failed to generate spec: path "/mnt/data" is mounted on "/" but it is not a shared mount',
    rule: "mount-propagation-not-shared",
    source: "kubernetes/kubernetes#46643 (case), containerd/containerd v1.7.24",
  },
  {
    text:
      'Error: failed to generate container "d6fc" spec: failed to generate spec: failed to stat "/data/containerd/pods/9990/volumes/kubernetes.io~csi/pvc-92db/mount": errno 512',
    rule: "volume-source-failed",
    source: "containerd/containerd#13867",
  },
  {
    text:
      'Error: failed to create containerd container: failed to generate user string: user group "1000" is specified without user',
    rule: "group-without-user",
    source: "containerd/containerd v1.7.24 pkg/cri/server/helpers.go",
  },
  {
    text:
      "Error: failed to create containerd container: mount callback failed on /tmp/containerd-mount123: no users found",
    rule: "user-not-found",
    source: "containerd/containerd v1.7.24 oci/spec_opts.go",
  },
  {
    text: 'OCI runtime create failed: namespace {"cgroup" ""} does not exist: unknown',
    rule: "namespace-unknown",
    source: "docker/for-linux#1198",
  },
];
