/** Reports about other engines than containerd, and about commands in containers that run. @module */

import type { Report } from "./report.ts";

/** Reports about other engines and about commands. */
export const ENGINE_REPORTS: readonly Report[] = [
  {
    text:
      'kubectl logs initpod \nDefaulted container "web-ctr" out of: web-ctr, init-ctr (init)\nexec /bin/sh: exec format error',
    rule: "image-of-other-cpu",
    source: "nigelpoulton/TheK8sBook#46",
  },
  {
    text:
      'Warning  Unhealthy  46s (x16 over 3m16s)  kubelet, node-1  (combined from similar events): Readiness probe errored: rpc error: code = Unknown desc = failed to exec in container: failed to start exec "90a2bc2ec70f8722fa9b528e770868d0a1965514cbaddfec3fbb2e4c16193736": OCI runtime exec failed: exec failed: container_linux.go:370: starting container process caused: exec: "grpc_health_probe": executable file not found in $PATH: unknown',
    rule: "exec-program-missing",
    source: "microsoft/mindaro#179",
  },
  {
    text:
      'Warning  Unhealthy              4s (x16 over 1m)  kubelet, node-1  Readiness probe failed: rpc error: code = 2 desc = oci runtime error: exec failed: container_linux.go:247: starting container process caused "exec: \\"curl\\": executable file not found in $PATH"',
    rule: "exec-tool-missing",
    source: "subfuzion/voting-app#11",
  },
  {
    text:
      'May 31 18:03:23 node-1 microk8s.daemon-kubelite[161083]: E0531 18:03:23.778417  161083 log.go:32] "ExecSync cmd from runtime service failed" err="rpc error: code = Unknown desc = failed to exec in container: failed to start exec \\"3a54869167adc538e5213b1023b3289e188f4c247cfa1a8d9476998334fe666c\\": OCI runtime exec failed: exec failed: unable to start container process: exec: \\"sh\\": executable file not found in $PATH" containerID="083d656184d794d4a57a1c0b337a7627cc08e0125999ba608901264cef2b0045" cmd=["sh","-c","if [ -x \\"$(command -v curl)\\" ]; then exec curl --fail http://localhost:9090/-/ready; elif [ -x \\"$(command -v wget)\\" ]; then exec wget -q -O /dev/null http://localhost:9090/-/ready; else exit 1; fi"]',
    rule: "exec-shell-missing",
    source: "prometheus-operator/prometheus-operator#8605",
  },
  {
    text:
      'when creating pvc, the init pod:\nError: failed to create containerd task: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "/var/lib/kubelet/pods/f5240d38-cf62-43e9-86f0-6753c88a70df/containers/local-path-init/988bea63" to rootfs at "/dev/termination-log": possibly malicious path detected -- refusing to operate on /run/containerd/io.containerd.runtime.v2.task/k8s.io/local-path-init/rootfs/dev/termination-log (deleted): unknown',
    rule: "mount-target-changed",
    source: "openebs/openebs#3998",
  },
  {
    text:
      'docker: Error response from daemon: OCI runtime create failed: container_linux.go:349: starting container process caused "process_linux.go:449: container init caused \\"rootfs_linux.go:58: mounting \\\\\\"proc\\\\\\" to rootfs \\\\\\"/var/lib/docker/overlay2/c158149760b87710dd445441f88fc73c4e7b6e4ffbb87044537924fd8d6916ad/merged\\\\\\" at \\\\\\"/proc\\\\\\" caused \\\\\\"permission denied\\\\\\"\\"": unknown.\nERRO[0000] error waiting for container: context canceled',
    rule: "proc-mount-denied",
    source: "opencontainers/runc#2651",
  },
  {
    text:
      '$ docker run -d --name restapilayer -v /tmp/restAPILayer.config:/opt/thingsConnect/config/restAPILayer us.gcr.io/bah-services/rest-api-layer\nf3af15aa30b9df029c01b80f9ed07e233449bbcf22fa75632821e0036c324f06\ndocker: Error response from daemon: oci runtime error: rootfs_linux.go:53: mounting "/var/lib/docker/devicemapper/mnt/a9be8726bef76061c85823d5f2dffdcfdb4771fcef3f4158a8775271edbe4907/rootfs/opt/thingsConnect/config/restAPILayer" to rootfs "/var/lib/docker/devicemapper/mnt/a9be8726bef76061c85823d5f2dffdcfdb4771fcef3f4158a8775271edbe4907/rootfs" caused "not a directory".',
    rule: "mount-kind-mismatch",
    source: "moby/moby#27076",
  },
  {
    text:
      "Error: OCI runtime error: crun: open `/mnt/podman-storage/btrfs/subvolumes/<guid>/etc/portage/package.unmask/host.unmask`: Not a directory",
    rule: "mount-target-below-file",
    source: "containers/crun#1307",
  },
  {
    text:
      "Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: open mount target `/var/run/docker.sock`: No such device or address: unknown",
    rule: "mount-target-socket",
    source: "containers/crun#1463",
  },
  {
    text:
      "Events:\n  Type     Reason     Age                             From               Message\n  ----     ------     ----                            ----               -------\n  Normal   Scheduled  14m                             default-scheduler  Successfully assigned kube-system/cilium-8d7tf to node-1\n  Normal   Created    <invalid>                       kubelet            Created container config\n  Normal   Started    <invalid>                       kubelet            Started container config\n  Warning  Failed     <invalid>                       kubelet            Error: applying apparmor profile to container 43ed6b4ba299559e8eac46a32f3246d9c54aca71a9b460576828b662147558fa: empty localhost AppArmor profile is forbidden",
    rule: "apparmor-localhost-empty",
    source: "cilium/cilium#32198",
  },
  {
    text:
      "failed to create containerd container: load apparmor profile tmp/cri-containerd.apparmor.d*****: exit status 243:",
    rule: "apparmor-parser-failed",
    source: "k3s-io/k3s#3884",
  },
  {
    text:
      'ul 10 15:54:05 container-node crio[130951]: time="2020-07-10 15:54:05.661488404+02:00" level=debug msg="Response error: error reserving ctr name k8s_sgg-alpine-exim_nginx-sandbox_default_hdishd83djaidwnduwk28bcsb_0 for id baca3e0064284658e211ecc61a56f1b350a222aad364e4e11cfb8aecec93d51a: name is reserved\\nreserving container name\\ngithub.com/cri-o/cri-o/server.(*Server).CreateContainer\\n/root/packages/cri-o/server/container_create.go:532\\nk8s.io/cri-api/pkg/apis/runtime/v1alpha2._RuntimeService_CreateContainer_Handler.func1\\n/root/packages/cri-o/vendor/k8s.io/cr',
    rule: "crio-name-reserved",
    source: "lxc/lxcri#43",
  },
  {
    text:
      'kube-system   kube-controller-manager-1-crio-x-testing-kube-1-7   1/1       Running   3          6d\nkube-system   kube-dns-2425271678-qgl73                           0/3       rpc error: code = 2 desc = container create failed: container_linux.go:258: creating new parent process caused "container_linux.go:1465: running lstat on namespace path \\"/proc/0/ns/ipc\\" caused \\"lstat /proc/0/ns/ipc: no such file or directory\\""\n              0                                                   6d\nkube-system   kube-proxy-c984c                                    1/1       Running   3',
    rule: "namespace-path-missing",
    source: "cri-o/cri-o#987",
  },
  {
    text:
      'DEBU[0000] ExitCode msg: "unable to find user $USER: no matching entries in passwd file" \nError: unable to find user $USER: no matching entries in passwd file',
    rule: "image-user-unknown",
    source: "podman-container-tools/podman#7773",
  },
  {
    text:
      "docker Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error loading seccomp filter into kernel: unable to fetch seccomp filter flags: unable to fetch SECCOMP_FILTER_FLAG_WAIT_KILLABLE_RECV bit: invalid argument",
    rule: "seccomp-flag-probe-failed",
    source: "getsolus/packages#9492",
  },
  {
    text:
      "→ docker run --cap-add CAP_BPF hello-world\ndocker: Error response from daemon: invalid CapAdd: capability not supported by your kernel or not available in the current environment: \"CAP_BPF\".\nSee 'docker run --help'.",
    rule: "docker-capability-refused",
    source: "docker/for-mac#6883",
  },
  {
    text:
      "(Openshift with crio)\nFailed to create pod sandbox: rpc error: code = Unknown desc = CreateContainer failed: sysctl: unknown",
    rule: null,
    component: "runtime",
    source: "kata-containers/kata-containers#1228",
  },
  {
    text:
      'Sep 11 02:50:10 k8s-ci-node-05102 kubelet[751]: /run/containerd/s/a613e1e8bdab5137886078fbc47bd0159066e7b7ed19f5f4a6620cb5343dc4aa: connect: connection refused\nSep 11 02:50:10 k8s-ci-node-05102 kubelet[751]: /run/containerd/s/a613e1e8bdab5137886078fbc47bd0159066e7b7ed19f5f4a6620cb5343dc4aa: connect: connection refused\nSep 11 02:50:10 k8s-ci-node-05102 kubelet[751]: E0911 02:50:10.986267     751 pod_workers.go:191] Error syncing pod 4796973e-8f3a-4830-9101-1f197541da71 ("nginx_default(4796973e-8f3a-4830-9101-1f197541da71)"), skipping: failed to "CreatePodSandbox" for "nginx_default(4796973e-8f3a-4830-9101-1f197541',
    rule: null,
    component: "shim",
    source: "kata-containers/kata-containers#2611",
  },
  {
    text:
      "> kubectl logs -n staging web-7d8f9c6b5-x2x4z --all-containers --previous\nFound 2 pods, using pod/web-7d8f9c6b5-x2x4z\nexec /docker-entrypoint.sh: no such file or directory",
    rule: "script-interpreter-lost",
    source: "kubernetes/kubernetes v1.30.0; form of the paste: kubectl's notice",
  },
  {
    text:
      "[root@node-1 ~]# kubectl logs web-7d8f9c6b5-x2x4z\nDefaulting container name to web.\nUse 'kubectl describe pod/web-7d8f9c6b5-x2x4z -n default' to see all of the containers in this pod.\nstandard_init_linux.go:211: exec user process caused \"exec format error\"",
    rule: "program-not-runnable",
    source: "kubernetes/kubernetes v1.18.0; form of the paste: kubectl's notice",
  },
  {
    text:
      'OCI runtime exec failed: exec failed: unable to start container process: exec: "bash": executable file not found in $PATH: unknown\ncommand terminated with exit code 126',
    rule: "exec-bash-missing",
    source: "kubernetes/kubernetes v1.30.0",
  },
  {
    text:
      "Error response from daemon: OCI runtime exec failed: executable file `bash` not found in $PATH: No such file or directory: unknown",
    rule: "exec-bash-missing",
    source: "containers/crun 1.8",
  },
  {
    text:
      'Warning  Failed  3s (x2 over 9s)  kubelet  Error: container create failed: time="2024-04-02T08:01:02Z" level=error msg="runc create failed: unable to start container process: exec: \\"bash\\": executable file not found in $PATH"\nWarning  Unhealthy  1s  kubelet  Readiness probe failed: Get "http://10.0.0.7/": dial tcp 10.0.0.7:80: connect: connection refused',
    rule: "image-without-bash",
    source: "opencontainers/runc v1.1.5; a probe's event after a start's",
  },
];
