/** Reports of small clusters: k3s, k3d, kind, minikube, Rancher and Docker Desktop, and what Cilium, flannel and Multus say in them. @module */

import type { Report } from "./report.ts";

/** Reports of small clusters, and texts that resemble theirs. */
export const SMALL_CLUSTER_REPORTS: readonly Report[] = [
  {
    text:
      'Dec 17 01:54:31 hera k3s[46278]: time="2020-12-17T01:54:31.906290011Z" level=error msg="Failed to find memory cgroup, you may need to add \\"cgroup_memory=1 cgroup_enable=memory\\" to your linux cmdline (/boot/cmdline.txt on a Raspberry Pi)"',
    rule: "k3s-cgroup-missing",
    source: "k3s-io/k3s#2721",
  },
  {
    text:
      'WARN[0022] warning: encountered fatal log from node k3d-k3s-default-server-0 (retrying 0/10): Ztime="2021-11-12T06:53:31.262056755Z" level=fatal msg="failed to find memory cgroup (v2)" \nWARN[0025] warning: encountered fatal log from node k3d-k3s-default-server-0 (retrying 1/10): Ztime="2021-11-12T06:53:34.601491108Z" level=fatal msg="failed to find memory cgroup (v2)" ',
    rule: "k3s-cgroup-missing",
    source: "k3d-io/k3d#853",
  },
  {
    text:
      'time="2021-02-18T00:12:24.148923008Z" level=error msg="Failed to find memory cgroup, you may need to add \\"cgroup_memory=1 cgroup_enable=memory\\" to your linux cmdline (/boot/cmdline.txt on a Raspberry Pi)"\ntime="2021-02-18T00:12:24.148936567Z" level=fatal msg="failed to find memory cgroup, you may need to add \\"cgroup_memory=1 cgroup_enable=memory\\" to your linux cmdline (/boot/cmdline.txt on a Raspberry Pi)"',
    rule: "k3s-cgroup-missing",
    source: "k3d-io/k3d#505",
  },
  {
    text:
      'ERROR: failed to create cluster: could not find a log line that matches "Reached target .*Multi-User System.*\\|detected cgroup v1"\n--\n  | Stack Trace:\n  | sigs.k8s.io/kind/pkg/errors.Errorf\n  | sigs.k8s.io/kind/pkg/errors/errors.go:41\n  | sigs.k8s.io/kind/pkg/cluster/internal/providers/common.WaitUntilLogRegexpMatches\n  | sigs.k8s.io/kind/pkg/cluster/internal/providers/common/cgroups.go:84\n  | sigs.k8s.io/kind/pkg/cluster/internal/providers/docker.createContainerWithWaitUntilSystemdReachesMultiUserSystem\n  | sigs.k8s.io/kind/pkg/cluster/internal/providers/docker/provision.go:417',
    rule: "kind-node-not-booted",
    source: "kubernetes-sigs/kind#3758",
  },
  {
    text: 'running kind with rootless provider requires setting systemd property "Delegate=yes',
    rule: "kind-rootless-cgroups",
    source: "kubernetes-sigs/kind#3936",
  },
  {
    text:
      '"Failed to run kubelet" err="failed to run Kubelet: failed to create kubelet: open /dev/kmsg: permission denied"',
    rule: "kubelet-kmsg",
    source: "digitalis-io/k3s-on-prem-production#5",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  20s   kubelet, ip-192-168-4-64.us-west-2.compute.internal  Failed create pod sandbox: rpc error: code = Unknown desc = [failed to set up sandbox container "7cf45c4df81512373b370ffe526ce61fad423a1c801f6d0136f389314a4fac1c" network for pod "cilium-etcd-zj5wtgvx9d": NetworkPlugin cni failed to set up pod "cilium-etcd-zj5wtgvx9d_kube-system" network: unable to connect to Cilium daemon: Failed to create cilium agent client after 30.000000 seconds timeout: %!!(MISSING)s(<nil>), failed to clean up sandbox container "7cf45c4df81512373b370ffe526ce61fad423a1c801f6d0136f389314a4fac1c" network for pod "cilium-etcd-zj5wtgvx9d": NetworkPlugin cni failed to teardown pod "cilium-etcd-zj5wtgvx9d_kube-system" network: unable to connect to Cilium daemon: Failed to create cilium agent client after 30.000000 seconds timeout: %!!(MISSING)s(<nil>)]',
    rule: "cilium-agent-down",
    source: "cilium/cilium#6801",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  13m                   kubelet, gke-ilya-test-cluste-ilya-test-cluste-2cc30d4b-cbtp  Failed create pod sandbox: rpc error: code = Unknown desc = [failed to set up sandbox container "714c344d50ba1fb5d26059dec35cccb2fdd2b46dcca90f5de9aad2703b235202" network for pod "app2-b58dc9b5c-hfkg5": NetworkPlugin cni failed to set up pod "app2-b58dc9b5c-hfkg5_default" network: failed to find plugin "cilium-cni" in path [/home/kubernetes/bin], failed to clean up sandbox container "714c344d50ba1fb5d26059dec35cccb2fdd2b46dcca90f5de9aad2703b235202" network for pod "app2-b58dc9b5c-hfkg5": NetworkPlugin cni failed to teardown pod "app2-b58dc9b5c-hfkg5_default" network: failed to find plugin "cilium-cni" in path [/home/kubernetes/bin]]\n  Normal   SandboxChanged          3m23s (x48 over 13m)  kubelet, gke-ilya-test-cluste-ilya-test-cluste-2cc30d4b-cbtp  Pod sandbox changed, it will be killed and re-created.',
    rule: "cni-daemonset-plugin-missing",
    source: "cilium/cilium#11497",
  },
  {
    text:
      '   Warning  FailedCreatePodSandBox  10m                   kubelet, k8s-agent1-16547133-vmss000001  Failed create pod sandbox: rpc error: code = Unknown desc = failed to set up sandbox container "f11fd07d8d3669fe8b571ea2ba2c53ff87773417d00e61bcef5767c7f1b6c652" network for pod "portforwardlinux-6252-bc95f66d9-k5mdr": NetworkPlugin cni failed to set up pod "portforwardlinux-6252-bc95f66d9-k5mdr_default" network: unexpected end of JSON input',
    rule: "cni-plugin-silent",
    source: "Azure/aks-engine#2064",
  },
  {
    text:
      'Error: failed to create containerd task: OCI runtime create failed: container_linux.go:346: starting container process caused "exec: \\"sh\\": executable file not found in $PATH": unknown`',
    rule: "image-without-shell",
    source: "k3s-io/k3s#931",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  96s   kubelet            Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "1dbc9986145ba5aa90c7d908ff9ef1992207948d418e23b51c0149d4a4b72c82": failed to find plugin "flannel" in path [/opt/cni/bin]',
    rule: "cni-flannel-plugin-missing",
    source: "denverdino/k8s-for-docker-desktop#166",
  },
  {
    text:
      'standard_init_linux.go:211: exec user process caused "permission denied"\npod "test" deleted\npod default/test terminated (Error)\n[ 2665.498681] audit: type=1400 audit(1594349602.727:3): avc:  denied  { entrypoint } for  pid=54919 comm="runc:[2:INIT]" path="/busybox/busybox" dev="nvme1n1p1" ino=1062349 scontext=system_u:system_r:container_t:s0 tcontext=system_u:object_r:cache_t:s0 tclass=file permissive=0',
    rule: "selinux-program-denied",
    source: "bottlerocket-os/bottlerocket#981",
  },
  {
    text:
      "docker: Error response from daemon: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error setting cgroup config for procHooks process: bpf_prog_query(BPF_CGROUP_DEVICE) failed: invalid argument: unknown.\nERRO[0000] error waiting for container: context canceled",
    rule: "cgroup-device-filter-kernel",
    source: "hardkernel/linux#433",
  },
  {
    text:
      'Feb 03 02:08:24 fv-az445-689 dockerd[3091]: time="2023-02-03T02:08:24.656937092Z" level=error msg="Handler for POST /v1.40/containers/59f9fb24b182009fd98cfc253cbd5b45e13d3ec20825176577f1a0cb117cea58/start returned error: cgroups: cgroup mountpoint does not exist: unknown"',
    rule: "cgroup-v1-unmounted",
    source: "labring/sealos#2494",
  },
  {
    text:
      "$ docker run hello-world\ndocker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: open sysctl net.ipv4.ip_unprivileged_port_start file: reopen fd 8: permission denied: unknown",
    rule: "sysctl-reopen-denied",
    source: "containerd/containerd#12484",
  },
  {
    text:
      "Error response from daemon: error while creating mount source path '/run/desktop/mnt/host/c/agent/externals': mkdir /run/desktop/mnt/host/c/agent/externals: file exists\nError: failed to start containers: e4a8b6360fb26140aa7a9a4194871caf3fa2a555c3eb68e004a05410d374a3ba",
    rule: "docker-desktop-drive-lost",
    source: "microsoft/azure-pipelines-agent#3033",
  },
  {
    text:
      "[20:03:57.932][Engines           ][Error  ] Start failed with WSL distro stopped while waiting for Lifecycle server.\n  >Stdout:\n\n  >Stderr:\n2021/08/06 14:33:56 resolving /mnt/host/c/Program Files/Docker/Docker/resources/wsl/docker-wsl-cli.iso...\nError: mounting wslCLIDest: stat /mnt/host/c/Program Files/Docker/Docker/resources/wsl/docker-wsl-cli.iso: no such file or directory\n2021/08/06 14:33:56 stat /mnt/host/c/Program Files/Docker/Docker/resources/wsl/docker-wsl-cli.iso: no such file or directory\nmounting wslCLIDest",
    rule: "docker-desktop-drive-unmounted",
    source: "docker/for-win#11847",
  },
  {
    text:
      "MountVolume.SetUp failed for volume: hostPath type check failed: /run/desktop/mnt/host/wsl/work is not a directory",
    rule: "host-path-of-windows",
    source: "docker/for-win#13487",
  },
  {
    text:
      "Error Starting Rancher Desktop Error: /opt/rancher-desktop/resources/resources/linux/lima/bin/limactl exited with code 1\n\nStarting k3s \n\nSome recent logfile lines: ' * /home/sbraun/.local/share/rancher-desktop/logs/k3s.log: correcting owner\\n', stderr: ' * checkpath: chown: Permission denied\\n' + ' * checkpath: chown: Permission denied\\n' + 'time=\"2026-01-05T10:20:48+01:00\" level=fatal msg=\"content digest sha256:06967e795b6d44c8ab8ffb19b2f9db86e94c75f0870d77a06b630fe42db3b002: not found\"\\n' + ' * ERROR: k3s failed to start\\n', code: 1, signal: undefined, [Symbol(child-process.command)]: '/opt/rancher-desktop/resources/resources/linux/lima/bin/limactl shell --workdir=. 0 sudo /sbin/rc-service --ifnotstarted k3s start' }",
    rule: "k3s-images-incomplete",
    source: "rancher-sandbox/rancher-desktop#9710",
  },
  {
    text:
      "/usr/bin/env: error while loading shared libraries: libc.so.6: cannot open shared object file: No such file or directory",
    rule: "image-libc-missing",
    source: "orbstack/orbstack#2605",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  7m50s                   kubelet            Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "2bbc79501ddb3a0fb5f9be962a1905cbc28a81f7ed73f04294f7a30b40b1c1f9": failed to find network info for sandbox "2bbc79501ddb3a0fb5f9be962a1905cbc28a81f7ed73f04294f7a30b40b1c1f9"',
    rule: "cni-result-empty",
    source: "antrea-io/antrea#2037",
  },
  {
    text:
      'Error syncing pod, skipping: failed to "SetupNetwork" for "my-nginx-379829228-9xgsa_default" with SetupNetworkError: "Failed to setup network for pod \\"my-nginx-379829228-9xgsa_default(c43a42fd-a9aa-11e6-a778-080027d95c6b)\\" using network plugins \\"cni\\": unable to allocate IP address: Post http://127.0.0.1:6784/ip/cc0ad82ba90685498e80e1835b2bcf2b3b0057c50dfd093734c0745502383075: dial tcp 127.0.0.1:6784: getsockopt: connection refused; Skipping pod"\n2016-11-13T14:17:38.653313621Z E1113 14:17:38.449836    6720 reflector.go:214] github.com/weaveworks/weave/vendor/k8s.io/client-go/tools/cache/reflector.go:109: Failed to list *v1.Namespace: Get https://10.96.0.1:443/api/v1/namespaces?resourceVersion=0: dial tcp 10.96.0.1:443: i/o timeout',
    rule: "api-service-unreachable",
    source: "weaveworks/weave#2640",
  },
  {
    text:
      '! StartHost failed, but will try again: creating host: create: waiting: Maximum number of retries (60) exceeded\n\\* Creating docker container (CPUs=2, Memory=2200MB) ...\n\\* Failed to start docker container. Running "minikube delete" may fix it: creating host: create: creating: create kic node: container name "minikube": log: 2021-03-27T06:28:49.146040264Z  + echo \'INFO: remounting /sys read-only\'\n2021-03-27T06:28:49.146043527Z  INFO: remounting /sys read-only\n2021-03-27T06:28:49.146045738Z  + mount -o remount,ro /sys\n2021-03-27T06:28:49.174793911Z  mount: /sys: permission denied.: container exited unexpectedly',
    rule: "node-image-remount-denied",
    source: "kubernetes/minikube#10934",
  },
  {
    text:
      "\\u001b[0;1;31mFailed to create inotify object: Too many open files\\u001b[0m\\r\\n[\\u001b[0;32m  OK  \\u001b[0m] Reached target \\u001b[0;1;39mLocal Verity Integrity Protected Volumes\\u001b[0m.\\r\\n\\u001b[0;1;31mFailed to create inotify object: Too many open files\\u001b[0m\\r\\n[\\u001b[0;32m  OK  \\u001b[0m] Listening on \\u001b[0;1;39mJournal Socket (/dev/log)\\u001b[0m.\\r\\n\\u001b[0;1;31mFailed to create inotify object: Too many open files\\u001b[0m\\r\\n",
    rule: "inotify-instances-exhausted",
    source: "kubernetes-sigs/cluster-api#6324",
  },
  {
    text:
      "Error:\n    Message: failed to create CRI service: failed to create cni conf monitor for default: failed to create fsnotify watcher: too many open files",
    rule: "inotify-instances-exhausted",
    source: "berops/claudie#1694",
  },
  {
    text:
      'E0122 22:59:47.615567      21 kuberuntime_manager.go:755] createPodSandbox for pod "helm-install-traefik-wf8lc_kube-system(9de0a1b2-e2a2-4ea5-8fb6-22c9272a182f)" failed: rpc error: code = Unknown desc = failed to create network namespace for sandbox "285ab835609387f82d304bac1fefa5fb2a6c49a542a9921995d0c35d33c683d5": failed to setup netns: open /var/run/netns/cni-c628a228-651e-e03e-d27d-bb5e87281846: permission denied',
    rule: "netns-denied",
    source: "k3s-io/k3s#2922",
  },
  {
    text:
      '  Warning  Failed     <invalid>  kubelet            Failed to pull image "10.15.122.12:8082/helloworld:latest": failed to pull and unpack image "10.15.122.12:8082/helloworld:latest": failed to resolve reference "10.15.122.12:8082/helloworld:latest": failed to do request: Head "https://10.15.122.12:8082/v2/helloworld/manifests/latest": http: server gave HTTP response to HTTPS client',
    rule: "registry-without-tls",
    source: "k3s-io/k3s#12551",
  },
  {
    text:
      '  Warning  FailedMount             4s (x5 over 12s)  kubelet                  MountVolume.WaitForAttach failed for volume "iscsi" : executable file not found in $PATH',
    rule: "volume-iscsi-program-missing",
    source: "siderolabs/talos#9893",
  },
  {
    text:
      'rpc error: code = Internal desc = {"code":127,"stdout":"","stderr":"/usr/bin/env: \'iscsiadm\': No such file or directory\\n","timeout":false}',
    rule: "volume-iscsi-program-missing",
    source: "democratic-csi/democratic-csi#421",
  },
  {
    text:
      "Error response from daemon: driver failed programming external connectivity on endpoint rke-etcd-port-listener (3fccb72776a96c5046232ad681d5f283d0235cd474d0aa52d9be0c38c79cfc58): Bind for 0.0.0.0:2380 failed: port is already allocated]",
    rule: "host-port-allocated",
    source: "rancher/rancher#32026",
  },
  {
    text:
      "2023/03/24 07:41:55 [INFO] Listening on /tmp/log.sock\n2023/03/24 07:41:55 [INFO] Waiting for k3s to start\n2023/03/24 07:41:55 [FATAL] k3s exited with: exit status 1\n2023/03/24 07:41:56 [INFO] Rancher version v2.7.1 (bb1c35fc4) is starting",
    rule: "rancher-embedded-k3s-ended",
    source: "rancher/rancher#40972",
  },
  {
    text:
      'networkPlugin cni failed to set up pod "calico-kube-controllers-5d9b9bfc74-nxrlq_kube-system" network: error getting ClusterInformation: connection is unauthorized: Unauthorized, failed to clean up sandbox container "94c018f22b521170b263f954b2eafbc154b317ad16e86d009fd9e3460e1abea1" network for pod "calico-kube-controllers-5d9b9bfc74-nxrlq": networkPlugin cni failed to teardown pod "calico-kube-controllers-5d9b9bfc74-nxrlq_kube-system" network: error getting ClusterInformation: connection is unauthorized: Unauthorized]',
    rule: "cni-credentials",
    source: "projectcalico/calico#3538",
  },
  {
    text:
      'E0519 00:37:28.550351       1 network.go:102] failed to register network: failed to acquire lease: node "k8s-test-2.novalocal" pod cidr not assigned\nE0519 00:37:29.551107       1 network.go:102] failed to register network: failed to acquire lease: node "k8s-test-2.novalocal" pod cidr not assigned\nE0519 00:37:30.551851       1 network.go:102] failed to register network: failed to acquire lease: node "k8s-test-2.novalocal" pod cidr not assigned',
    rule: "network-daemon-no-pod-cidr",
    source: "flannel-io/flannel#728",
  },
  {
    text:
      'failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error running createRuntime hook #0: exit status 1, stdout: , stderr: time=\\"2025-05-22T14:06:52-07:00\\" level=fatal msg=\\"failed to call cni.Setup: plugin type=\\\\\\"bridge\\\\\\" failed (add): failed to set bridge addr: could not set bridge\'s mac: invalid argument\\""',
    rule: "cni-bridge-without-mac",
    source: "containerd/nerdctl#4283",
  },
  {
    text:
      'FATA[0000] failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error running hook #0: error running hook: exit status 1, stdout: , stderr: time="2024-09-08T14:00:32-04:00" level=fatal msg="failed to call cni.Setup: plugin type=\\"bridge\\" failed (add): failed to create bridge \\"nerdctl0\\": could not add \\"nerdctl0\\": operation not permitted"\nFailed to write to log, write <HOME>/.local/share/nerdctl/1935db59/containers/default/14c2b8b90c39addeec86e7f538c8df69edc12138bf129e7a809d0cede07bc62c/oci-hook.createRuntime.log: file already closed: unknown',
    rule: "cni-bridge-rootless",
    source: "containerd/nerdctl#3423",
  },
  {
    text: "mount-cgroup nsenter: failed to execute /opt/cni/bin/cilium-mount: Permission denied",
    rule: "cilium-host-helper",
    source: "siderolabs/talos#5948",
  },
  {
    text:
      '  Warning  Failed     27s               kubelet            Error: failed to generate container "5102b7ebb7e6f0d0e3c4849f1a38f195d3a22d10776d9101dfff2fb0e75700ba" spec: failed to generate spec: failed to mkdir "/etc/origin/openvswitch": mkdir /etc/origin: read-only file system\n  Warning  Failed     27s               kubelet            Error: failed to generate container "1b95738d6c3a3cb49b54a0acbb0f28b3ddefa956577fd0a0606abad4538750e4" spec: failed to generate spec: failed to mkdir "/etc/origin/openvswitch": mkdir /etc/origin: read-only file system',
    rule: "volume-source-read-only",
    source: "kubeovn/kube-ovn#4468",
  },
  {
    text:
      'failed to generate spec: failed to mkdir "/etc/containerd/certs.d": mkdir /etc/containerd/certs.d: read-only file system',
    rule: "volume-source-read-only",
    source: "spegel-org/spegel#638",
  },
  {
    text:
      "failed to start daemon: Error initializing network controller: error obtaining controller instance: failed to register \"bridge\" driver: failed to create NAT chain DOCKER: iptables failed: iptables -t nat -N DOCKER: iptables v1.8.7 (legacy): can't initialize iptables table `nat': Table does not exist (do you need to insmod?)\nPerhaps iptables or your kernel needs to be upgraded.",
    rule: "iptables-unsupported",
    source: "docker/for-linux#1437",
  },
  {
    text: 'standard_init_linux.go:207: exec user process caused "exec format error"',
    rule: "program-not-runnable",
    source: "markdegrootnl/unifi-protect-arm64#5",
  },
  {
    text: "Error: mount proc to /proc: Operation not permitted: OCI permission denied",
    rule: "proc-mount-denied",
    source: "podman-container-tools/podman#9813",
  },
  {
    text:
      "docker: Error response from daemon: OCI runtime create failed: container_linux.go:367: starting container process caused: process_linux.go:495: container init caused: join session keyring: create session key: operation not permitted: unknown.",
    rule: "keyring-denied",
    source: "zhsj/dockerfile#8",
  },
  {
    text: "mount-cgroup nsenter: failed to execute sh: No such file or directory",
    rule: "cilium-host-helper",
    source: "cilium/cilium#16771",
  },
  {
    text:
      '"Error syncing pod, skipping" err="failed to \\"CreatePodSandbox\\" for \\"etcd-rke-test-03_kube-system(cc550ce6fb82de09bc9f6236654e9ea2)\\" with CreatePodSandboxError: \\"Failed to create sandbox for pod \\\\\\"etcd-rke-test-03_kube-system(cc550ce6fb82de09bc9f6236654e9ea2)\\\\\\": rpc error: code = Unknown desc = failed to create containerd task: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: write /proc/self/attr/keycreate: invalid argument: unknown\\"" pod="kube-system/etcd-rke-test-03"',
    rule: "selinux-type-unknown",
    source: "rancher/rke2#5093",
  },
  {
    text:
      'Nov 27 08:48:19 k3os1 k3s[3368]: time="2020-11-27T08:48:19.234600717Z" level=fatal msg="flannel exited: failed to configure interface flannel.1: failed to ensure address of interface flannel.1: link has incompatible addresses. Remove additional addresses and try again.',
    rule: "flannel-interface-address",
    source: "k3s-io/k3s#2599",
  },
  {
    text:
      ' Failed to create pod sandbox: rpc error: code = Un ││ known desc = failed to setup network for sandbox "92cd806562af64d01d6f691efd4bdf85520f65e710df72381d6f654d3b99ad4a": ││  failed to allocate for range 0: no IP addresses available in range set: 10.1.75.1-10.1.75.254 ',
    rule: "cni-host-local-exhausted",
    source: "canonical/microk8s#1528",
  },
  {
    text:
      'E1203 09:32:22.227801       7 server.go:288] "Failed to run kubelet" err="failed to run Kubelet: mountpoint for cpu not found"',
    rule: "cgroup-v1-unmounted",
    source: "k3d-io/k3d#873",
  },
  {
    text:
      'Warning  Failed     36s               kubelet            Error: failed to generate container "a1698747caae77ac00219af8b3157b1435fb952a0f3c7761d599c9d3f3f6ffd4" spec: failed to generate spec: path "/sys/fs/bpf" is mounted on "/sys/fs/bpf" but it is not a shared mount',
    rule: "mount-propagation-not-shared",
    source: "kairos-io/kairos#194",
  },
  {
    text:
      'Failed to create pod sandbox: rpc error: code = Unknown desc = failed to start sandbox "2f8059ae4f1f68a25f50c5d20b68803cd43ddbc034be743e3a689e63295c5240": failed to create containerd task: failed to create shim task: OCI runtime create failed: container_linux.go:439: starting container process caused: process_linux.go:608: container init caused: rootfs_linux.go:76: setting up rootfs mounts caused: rootfs_linux.go:1276: mounting "sysfs" to rootfs "/run/k3s/containerd/io.containerd.runtime.v2.task/k8s.io/2f8059ae4f1f68a25f50c5d20b68803cd43ddbc034be743e3a689e63295c5240/rootfs" at "sys" caused: mount through procfd: operation not permitted',
    rule: "sysbox-pod-namespaces",
    source: "k3s-io/k3s#13709",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  115s  kubelet            Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "bc5e100744cc3e7524cb98ba0e056cb81bad97b85a8c9441602bf92ef4edfff5": Multus: [default/preferred-nodeaffinity-deploy-8599b9d4c8-5czz6/a47656c9-a43f-4f78-b337-fde316150fa9]: error getting pod: Unauthorized\n  Warning  FailedCreatePodSandBox  100s  kubelet            Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "eddb508f701984b43bb50a4df0d921e76baed6821314e6a896fef79aa0eacb90": Multus: [default/preferred-nodeaffinity-deploy-8599b9d4c8-5czz6/a47656c9-a43f-4f78-b337-fde316150fa9]: error getting pod: Unauthorized',
    rule: "multus-credentials",
    source: "k8snetworkplumbingwg/multus-cni#1094",
  },
  {
    text:
      'Warning  FailedCreatePodSandBox  11s    kubelet            Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "3c05350cf5717b9bcf92a63ffafb7a3d27bd5ad1880de39272e72aa1661e637e": plugin type="flannel" failed (add): loadFlannelSubnetEnv failed: open /run/flannel/subnet.env: no such file or directory',
    rule: "cni-flannel-not-running",
    source: "flannel-io/flannel#2253",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  19m                     kubelet            Failed to create pod sandbox: rpc error: code = Unknown desc = failed to set up sandbox container "9393a6bbcec331ca7db7fc2666066a0f4810beebda50ddff6f3ab49fbf68299c" network forfc88d8-2rrz4_default" network: stat /var/lib/calico/nodename: no such file or directory: check that the calico/node container is running and has mounted /var/lib/calico/',
    rule: "cni-calico-not-running",
    source: "justmeandopensource/kubernetes#49",
  },
  {
    text:
      'Failed to create pod sandbox: rpc error: code = Unknown desc = failed to set up sandbox container "9f90580e9dd409a5ab621ef44c1637972ec6fb5d55db732c1943647ce1cf9e00" network for pod "nginx-ingress-controller-6664bc7855-8hxwv": networkPlugin cni failed to set up pod "nginx-ingress-controller-6664bc7855-8hxwv_eai-selfservice-dev" network: error adding host side routes for interface: calicfa03c2c5b1, error: route (Ifindex: 436, Dst: 10.80.1.62/32, Scope: 253) already exists for an interface other than \'calicfa03c2c5b1\'',
    rule: "cni-route-conflict",
    source: "projectcalico/calico#3940",
  },
  {
    text:
      "kubelet            Failed to create pod sandbox: rpc error: code = Unknown desc = failed to create containerd task: failed to create shim: OCI runtime create failed: the requested cgroup controller `cpu` is not available: unknown",
    rule: "cgroup-cpu-missing",
    source: "rootless-containers/usernetes#241",
  },
  {
    text:
      'Error: container_linux.go:344: starting container process caused "process_linux.go:424: container init caused \\"process_linux.go:390: setting cgroup config for procHooks process caused \\\\\\"cannot set cpu limit: container could not join or create cgroup\\\\\\"\\"": OCI runtime error',
    rule: "cgroup-limit-without-hierarchy",
    source: "podman-container-tools/podman#8396",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  12m (x5223 over 2d14h)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to get sandbox image "k8s.gcr.io/pause:3.1": failed to pull image "k8s.gcr.io/pause:3.1": failed to pull and unpack image "k8s.gcr.io/pause:3.1": failed to resolve reference "k8s.gcr.io/pause:3.1": failed to do request: Head "https://k8s.gcr.io/v2/pause/manifests/3.1": dial tcp 203.0.113.82:443: i/o timeout',
    rule: "pause-image-unreached",
    source: "canonical/microk8s#2593",
  },
  {
    text:
      'Aug 02 10:01:03 openEuler kubelet[1024]: E0802 10:01:03.693078    1024 remote_runtime.go:193] "RunPodSandbox from runtime service failed" err="rpc error: code = Unknown desc = Conflict. The name \\"k8s_POD_etcd-openeuler_kube-system_ae0fcba533f9b951c6983487becf13f9_0\\" is already in use by sandbox 30ed179087f03d03fef197363103427e48242829f815488bb774313db02c41a4. You have to remove that sandbox to be able to reuse that name."',
    rule: "isulad-sandbox-name-used",
    source: "kubernetes/kubernetes#126514",
  },
  {
    text: "initializing TAP AF_VSOCK: opening tap interface: no such file or directory",
    rule: "engine-machine-without-tap",
    source: "https://blog.gitcode.com/ab2345238de14ef75673beec9fcd9035.html",
  },
  {
    text:
      "2023-08-03 11:53:19+08:00 [Note] [Entrypoint]: Entrypoint script for MySQL Server 8.1.0-1.el8 started.\nchown: changing ownership of '/var/lib/mysql-files': Operation not permitted\nchown: changing ownership of '/var/lib/mysql/': Operation not permitted\nchown: changing ownership of '/var/lib/mysql/private_key.pem': Operation not permitted\nchown: changing ownership of '/var/lib/mysql/ca-key.pem': Operation not permitted\nchown: changing ownership of '/var/lib/mysql/ibdata1': Operation not permitted",
    rule: "entry-point-chown-refused",
    source: "abiosoft/colima#760",
  },
  {
    text:
      'ERROR: failed to create cluster: failed to read logs: command "docker logs -f kind-control-plane" failed with error: exit status 1',
    rule: "kind-command-failed",
    source: "kubernetes-sigs/kind pkg (form)",
  },
  {
    text:
      'ERROR: failed to create cluster: failed to ensure docker network: command "docker network create -d=bridge -o com.docker.network.bridge.enable_ip_masquerade=true -o com.docker.network.driver.mtu=1500 --ipv6 --subnet fc00:f853:ccd:e793::/64 kind" failed with error: exit status 1',
    rule: "kind-command-failed",
    source: "kubernetes-sigs/kind pkg (form)",
  },
  {
    text: 'ERROR: failed to create cluster: node(s) already exist for a cluster with the name "kind"',
    rule: "cluster-name-taken",
    source: "kubernetes-sigs/kind pkg (form)",
  },
  {
    text:
      'ERROR: failed to create cluster: failed to remove control plane taint: command "docker exec --privileged kind-control-plane kubectl --kubeconfig=/etc/kubernetes/admin.conf taint nodes --all node-role.kubernetes.io/control-plane- node-role.kubernetes.io/master-" failed with error: exit status 1',
    rule: "kind-command-failed",
    source: "kubernetes-sigs/kind pkg (form)",
  },
  {
    text: "ERROR: failed to create cluster: failed to lock config file: open /home/me/.kube/config.lock: file exists",
    rule: "kind-kubeconfig-locked",
    source: "kubernetes-sigs/kind pkg (form)",
  },
  {
    text: 'ERROR: no nodes found for cluster "kind"',
    rule: "kind-cluster-unseen",
    source: "kubernetes-sigs/kind pkg (form)",
  },
  {
    text: "ERROR: UserNS: cpu controller needs to be delegated",
    rule: "kind-rootless-cgroups",
    source: "kubernetes-sigs/kind images/base/files/usr/local/bin/entrypoint",
  },
  {
    text: "FATA[0000] Failed to create cluster 'mycluster' because a cluster with that name already exists",
    rule: "cluster-name-taken",
    source: "k3d-io/k3d pkg/client (form)",
  },
  {
    text: "FATAL: running services: running TAP AF_VSOCK: handshaking with host: EOF",
    rule: "docker-desktop-service",
    source: "docker/for-win#14424",
  },
  {
    text:
      "Multus: [default/web-0/5dfb]: have you checked that your default network is ready? still waiting for readinessindicatorfile @ /host/run/multus/cni/net.d/10-ovn-kubernetes.conf. pollimmediate error: timed out waiting for the condition",
    rule: "cni-default-network-waiting",
    source: "k8snetworkplumbingwg/multus-cni pkg/multus (form)",
  },
  {
    text:
      'plugin type="cilium-cni" failed (add): Unable to create endpoint: response status code does not match any response statuses defined for this endpoint in the swagger spec (status 429): {}',
    rule: "cni-cilium-endpoint",
    source: "cilium/cilium plugins/cilium-cni (form)",
  },
  {
    text:
      "E0207 07:04:43.729165       1 main.go:335] Error registering network: failed to configure interface flannel.1: failed to set interface flannel.1 to UP state: address already in use",
    rule: "network-daemon-port",
    source: "flannel-io/flannel pkg/backend/vxlan/device.go",
  },
  {
    text: "2023/03/24 07:41:55 [FATAL] k3s exited with: exit status 255",
    rule: "rancher-embedded-k3s-ended",
    source: "rancher/rancher (form)",
  },
  {
    text: "2023/03/24 07:41:55 [FATAL] k3s exited with: signal: killed",
    rule: "rancher-embedded-k3s-ended",
    source: "rancher/rancher (form)",
  },
  {
    text: 'time="2021-11-12T06:53:31Z" level=fatal msg="failed to find cpuset cgroup (v2)"',
    rule: "k3s-cgroup-missing",
    source: "k3s-io/k3s pkg/cgroups (form)",
  },
  {
    text: "nsenter: failed to execute /opt/cni/bin/cilium-sysctlfix: Permission denied",
    rule: "cilium-host-helper",
    source: "cilium/cilium install/kubernetes (form)",
  },
  {
    text: "cp: cannot create regular file '/hostbin/cilium-mount': Read-only file system",
    rule: "cilium-host-helper",
    source: "cilium/cilium#23838",
  },
  {
    text: "/usr/bin/env: 'multipath': No such file or directory",
    rule: "volume-mount-program-missing",
    source: "democratic-csi/democratic-csi docker (form)",
  },
  {
    text: '{"code":1,"stdout":"","stderr":"failed to find iscsid pid for nsenter\\n","timeout":false}',
    rule: "volume-iscsi-program-missing",
    source: "democratic-csi/democratic-csi docker/iscsiadm",
  },
  {
    text: "hostPath type check failed: /run/desktop/mnt/host/c/Users/me/config is not a file",
    rule: "host-path-of-windows",
    source: "docker/for-win#5325",
  },
  {
    text: 'MountVolume.SetUp failed for volume "x" : hostPath type check failed: /mnt/wsl/work is not a directory',
    rule: "host-path-of-windows",
    source: "kubernetes/kubernetes pkg/volume/hostpath (form)",
  },
  {
    text:
      'crictl: Conflict. The name "k8s_coredns_coredns-5d78c9869d-abcde_kube-system_uid_0" is already in use by container 30ed179087f03d03fef197363103427e48242829f815488bb774313db02c41a4. You have to remove (or rename) that container to be able to reuse that name.',
    rule: "container-name-used",
    source: "openeuler-mirror/iSulad src/daemon/executor (form)",
  },
  {
    text:
      "E0207 07:04:43.729165       1 main.go:335] Error registering network: failed to configure interface flannel-v6.1: failed to ensure v6 address of interface flannel-v6.1: failed to add IP address fd00:10:244::/128 to flannel-v6.1: permission denied",
    rule: "cni-ipv6-disabled",
    source: "flannel-io/flannel pkg/backend/vxlan/device.go",
  },
  {
    text: "error: open /root/.kube/config.lock: file exists",
    rule: "kind-kubeconfig-locked",
    source: "kubernetes/kubectl (form)",
  },
  {
    text: 'ERROR: image: "web:latest" not present locally',
    rule: "kind-image-absent",
    source: "kubernetes-sigs/kind pkg/cmd/kind/load/docker-image/docker-image.go",
  },
  {
    text: 'time="2025-04-04T10:00:00Z" level=fatal msg="creating tap device eth0 failed: no such file or directory"',
    rule: "engine-machine-without-tap",
    source: "rancher-sandbox/rancher-desktop#8455",
  },
  {
    text:
      'failed to create network namespace for sandbox "285ab835609387f82d304bac1fefa5fb2a6c49a542a9921995d0c35d33c683d5": failed to setup netns: failed to create namespace: operation not permitted',
    rule: "netns-failed",
    source: "containerd/containerd pkg/netns (form)",
  },
  {
    text: 'MountVolume.SetUp failed for volume "plugins" : mkdir /usr/libexec: read-only file system',
    rule: "host-path-read-only",
    source: "kubernetes/kubernetes pkg/volume/hostpath (form)",
  },
  {
    text:
      'kernel: audit: type=1400 audit(1594349602.727:3): avc:  denied  { entrypoint } for  pid=812 comm="(httpd)" path="/opt/web/httpd" dev="sda1" ino=1062349 scontext=system_u:system_r:httpd_t:s0 tcontext=system_u:object_r:user_home_t:s0 tclass=file permissive=0',
    rule: null,
    source: "a program of the machine",
    why: "no container",
  },
  {
    text: "mount: /sys: permission denied.",
    rule: null,
    source: "mount of any program",
    why: "no node's image says that it remounts /sys",
  },
  {
    text: "nsenter: failed to execute sh: No such file or directory",
    rule: null,
    source: "nsenter of any program",
    why: "nothing names Cilium",
  },
  {
    text: "worker: the job exited with: exit status 1",
    rule: null,
    source: "any program",
    why: "no k3s",
  },
  {
    text: 'level=fatal msg="content digest check failed: file not found"',
    rule: null,
    source: "any program",
    why: "no blob",
  },
  {
    text: 'Conflict. The name "web" is already in use by project 12. You have to remove that project first.',
    rule: null,
    source: "any service",
    why: "no sandbox",
  },
  {
    text: 'no nodes found for cluster "analytics"',
    rule: null,
    source: "another database",
    why: "not kind",
  },
  {
    text: "open /srv/app/data.lock: file exists",
    rule: null,
    source: "any program",
    why: "no kubeconfig",
  },
  {
    text:
      'level=fatal msg="failed to start networking: unable to initialize network policy controller: error getting node subnet: failed to find interface with specified node ip"',
    rule: "k3s-node-ip-missing",
    source: "k3s-io/k3s#12639",
  },
  {
    text: 'Aug 31 08:30:52 hp-elitedesk k3s[699]: time="2023-08-31T08:30:52Z" level=fatal msg="host IPv4 unknown"',
    rule: "k3s-node-ip-missing",
    source: "k3s-io/k3s#8281",
  },
  {
    text:
      'level=fatal msg="unable to initialize Network Policy Controller: IPv4 was enabled but no IPv4 address was found on node"',
    rule: "k3s-node-ip-missing",
    source: "k3s-io/k3s#9071",
  },
  {
    text: 'level=fatal msg="IPv6 was enabled but no IPv6 address was found on node"',
    rule: "k3s-node-ip-missing",
    source: "k3s-io/k3s#7538",
  },
  {
    text:
      "WARN[0000] unable to get global unicast ip from interface name: route ip+net: no such network interface \nFATA[0000] invalid node-ip: invalid ip format ''        \nFATA[0000] child died: command [k3s server --rootless] exited: exit status 1 ",
    rule: "k3s-node-ip-missing",
    source: "k3s-io/k3s#8345",
  },
  {
    text:
      "INFO[0010] Waiting to retrieve agent configuration; server is not ready: unable to find interface: route ip+net: no such network interface ",
    rule: "network-daemon-interface",
    source: "k3s-io/k3s#8345",
  },
  {
    text:
      "failed to call cni.Setup: plugin type=\"firewall\" failed (add): failed to list iptables chains: running [/usr/sbin/iptables -t filter -S --wait]: exit status 3: iptables v1.8.4 (legacy): can't initialize iptables table `filter': Permission denied (you must be root)",
    rule: "cni-bridge-rootless",
    source: "containerd/nerdctl#2535",
  },
  {
    text: 'MountVolume.WaitForAttach failed for volume "pvc-1" : exec: "iscsiadm": executable file not found in $PATH',
    rule: "volume-iscsi-program-missing",
    source: "kubernetes/kubernetes pkg/volume/iscsi (form)",
  },
  {
    text:
      'avc:  denied  { entrypoint } for  pid=54919 comm="runc:[2:INIT]" path="/usr/bin/bash" dev="overlay" ino=1 scontext=system_u:system_r:container_t:s0:c1,c2 tcontext=system_u:object_r:var_lib_t:s0 tclass=file permissive=0',
    rule: "selinux-program-denied",
    source: "bottlerocket-os/bottlerocket#981 (form)",
  },
  {
    text:
      'type=AVC msg=audit(1594349602.727:4): avc:  denied  { execute } for  pid=812 comm="(httpd)" name="httpd" dev="sda1" ino=1062349 scontext=system_u:system_r:init_t:s0 tcontext=system_u:object_r:user_home_t:s0 tclass=file permissive=0',
    rule: null,
    source: "a program of the machine",
    why: "no container, and systemd loads no filter",
  },
  {
    text: "backup: unable to find interface: route ip+net: no such network interface",
    rule: null,
    source: "any program",
    why: "not k3s",
  },
];
