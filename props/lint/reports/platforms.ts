/** Reports as they are found by a product, an operating system or hardware instead of a message. @module */

import type { Report } from "./report.ts";

/** Reports as they are found by a product, an operating system or hardware instead of a message. */
export const PLATFORM_REPORTS: readonly Report[] = [
  {
    text:
      'INFO[2019-09-20T23:06:04.068744173-04:00] Waiting for containerd startup: rpc error: code = Unavailable desc = all SubConns are in TransientFailure, latest connection error: connection error: desc = "transport: Error while dialing dial unix /run/k3s/containerd/containerd.sock: connect: connection refused"',
    rule: null,
    symptom: "waiting for containerd",
    source: "k3s-io/k3s#828",
  },
  {
    text:
      "  Warning  Failed                 4m (x4 over 4m)     kubelet, node-1.example.com  Error: nil pod.spec.enableServiceLinks encountered, cannot construct envvars",
    rule: "kubelet-newer-than-server",
    source: "kubernetes/kubernetes#75822",
  },
  {
    text:
      'FailedSync: Error syncing pod, skipping: failed to "StartContainer" for "test" with RunContainerError: "runContainer: API error (500): Cannot start container 4ea3ece6894442514906b9668bd28f0fdef97e97af70b51c7fe8bb618e58396d: [8] System error: read parent: connection reset by peer\\n"',
    rule: "init-died",
    source: "kubernetes/kubernetes#23060",
  },
  {
    text:
      "could not load addons from /var/snap/microk8s/common/addons/core/addons.yaml\nTypeError: 'NoneType' object is not subscriptable\nmicrok8s is not running. Use microk8s inspect for a deeper inspection.\n FAIL:  Service snap.microk8s.daemon-containerd is not running\nFor more details look at: sudo journalctl -u snap.microk8s.daemon-containerd\n FAIL:  Service snap.microk8s.daemon-kubelite is not running\nFor more details look at: sudo journalctl -u snap.microk8s.daemon-kubelite",
    rule: null,
    symptom: "service not started",
    source: "canonical/microk8s#3228",
  },
  {
    text:
      "kube-system     calico-kube-controllers-77bd7c5b-bp89p                   0/1     Error                   206              27d\nkube-system     calico-node-p2dd4                                        0/1     Init:CrashLoopBackOff   10 (4m30s ago)   7d2h\nkube-system     coredns-864597b5fd-4lcsz                                 0/1     Unknown                 2                27d",
    rule: null,
    symptom: "Init:Error",
    source: "canonical/microk8s#4607",
  },
  {
    text: "ubuntu@ubuntu:~$ microk8s.status\nmicrok8s is not running. Use microk8s.inspect for a deeper inspection.",
    rule: null,
    symptom: "service not started",
    source: "canonical/microk8s#973",
  },
  {
    text:
      'Error from server (BadRequest): container "calico-node" in pod "calico-node-bf62c" is waiting to start: PodInitializing',
    rule: "pod-initializing",
    source: "canonical/microk8s#4301",
  },
  {
    text:
      "  Warning  FailedCreatePodSandBox  78s               kubelet            Failed to create pod sandbox: rpc error: code = Unknown desc = failed to create containerd task: failed to create shim task: OCI runtime create failed: unable to retrieve OCI runtime error (open /run/containerd/io.containerd.runtime.v2.task/k8s.io/6d014b312b6c69c22c2f12918f6719f9e87189aa230c41e3434719ffe20942e4/log.json: no such file or directory): fork/exec /usr/bin/nvidia-container-runtime: no such file or directory: unknown",
    rule: "runtime-binary-missing",
    source: "aws/amazon-vpc-cni-k8s#3104",
  },
  {
    text: "Failed create pod sandbox: rpc error: code = Unknown desc = failed to create a sandbox for pod",
    rule: null,
    symptom: "FailedCreatePodSandBox",
    source: "microsoft/pai#5766",
  },
  {
    text:
      'ERROR: failed to create cluster: failed to init node with kubeadm: command "docker exec --privileged kind-control-plane kubeadm init --skip-phases=preflight --config=/kind/kubeadm.conf --skip-token-print --v=6" failed with error: exit status 1\nCommand Output: I0622 15:16:13.468494     216 initconfiguration.go:246] loading configuration from "/kind/kubeadm.conf"\n[config] WARNING: Ignored YAML document with GroupVersionKind kubeadm.k8s.io/v1beta2, Kind=JoinConfiguration',
    rule: "kind-node-failed",
    source: "kubernetes-sigs/kind#2323",
  },
  {
    text:
      'ERROR: failed to create cluster: failed to generate kubeadm config content: failed to get kubernetes version from node: failed to get file: command "docker exec --privileged wslkind-control-plane cat /kind/version" failed with error: exit status 1\nCommand Output: Error response from daemon: Container 763db2d5b1f0c065a9d48f2745b3f3157cf2980cc08d5e0eeab7c5ae96059c8c is not running',
    rule: "kind-node-ended",
    source: "kubernetes-sigs/kind#2053",
  },
  {
    text:
      'Creating cluster "tkb" ...\n ✓ Preparing nodes 📦 📦 📦 📦\n ✗ Writing configuration 📜\nDeleted nodes: ["tkb-control-plane" "tkb-worker2" "tkb-worker" "tkb-worker3"]\nERROR: failed to create cluster: failed to generate kubeadm config content: failed to get kubernetes version from node: file should only be one line, got 0 lines',
    rule: "kind-node-unread",
    source: "rancher-sandbox/rancher-desktop#5604",
  },
  {
    text:
      "ERROR: failed to create cluster: running kind with rootless provider requires cgroup v2, see https://kind.sigs.k8s.io/docs/user/rootless/",
    rule: "kind-rootless-cgroups",
    source: "kubernetes-sigs/kind#3433",
  },
  {
    text: "Error: error creating node config: could not create OpenShift configuration: cannot start container",
    rule: null,
    symptom: "container not started",
    source: "openshift/origin#23375",
  },
  {
    text:
      'time="2018-02-07 16:43:55.426591491Z" level=error msg="Failed to start streaming server: listen tcp 10.0.0.5:10010: bind: address already in use"',
    rule: "daemon-listener",
    source: "clearcontainers/runtime#942",
  },
  {
    text:
      "   ├-⚠ parallel(28:28)  minimal-9dd76-3826936640  20s       failed to load artifacts: OCI runtime start failed: container process is already dead: unknown",
    rule: "container-ended",
    source: "argoproj/argo-workflows#941",
  },
  {
    text:
      '  Warning  FailedMount            56s (x8 over 2m)  kubelet, minikube  MountVolume.SetUp failed for volume "secretstore" : secrets "foosecret" not found',
    rule: "kubelet-object-missing",
    source: "argoproj/argo-workflows#788",
  },
  {
    text:
      'time="2023-06-14T15:15:59.600Z" level=info msg="Pod failed: StartError (exit code 128): failed to create containerd task: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: mkdir /src: not a directory: unknown" displayName=step-execute-script-shell namespace=iops pod=sandbox-freestyle-exec-rnhsw-execute-script-shell-790435683',
    rule: "cwd-not-directory",
    source: "argoproj/argo-workflows#11212",
  },
  {
    text:
      "kube-system   kube-flannel-ds-7rxbv                       0/1       Init:CrashLoopBackOff   11         33m\nkube-system   kube-flannel-ds-dtpl6                       1/1       Running                 0          33m",
    rule: null,
    symptom: "Init:Error",
    source: "kubernetes/kubeadm#674",
  },
  {
    text:
      '"Error syncing pod, skipping" err="failed to \\"StartContainer\\" for \\"kube-flannel\\" with CrashLoopBackOff: \\"back-off 10s restarting failed container=kube-flannel pod=kube-flannel-ds-wphrm_kube-flannel(12ab)\\""',
    rule: null,
    symptom: "CrashLoopBackOff",
    source: "flannel-io/flannel#1798",
  },
  {
    text:
      "error retrieving resource lock kube-system/kube-scheduler: context deadline exceeded\nunexpected error when reading response body",
    rule: "leader-lease-lost",
    source: "rancher/rke2#8964",
  },
  {
    text: "Failed to validate cluster: cluster version must be at least v1.23 to use PodSecurity in RKE",
    rule: null,
    source: "rancher/rancher#41292",
    why: "Rancher refuses a setting; no container is started",
  },
  {
    text:
      "    State:          Waiting\n      Reason:       CrashLoopBackOff\n    Last State:     Terminated\n      Reason:       Error\n      Exit Code:    -2147467259",
    rule: null,
    symptom: "CrashLoopBackOff",
    source: "Azure/AKS#3612",
  },
  {
    text:
      "    State:          Terminated\n      Reason:       StartError\n      Message:      failed to create containerd task: context deadline exceeded: unknown",
    rule: "request-timeout",
    source: "Azure/AKS#2490",
  },
  {
    text:
      "Readiness probe failed: container 70b25a2888a40baf46aea4dcc8fa2675abc9a23bb797726bdf175c8fabfea7c4 encountered an error during CreateProcess: failure in a Windows system call: The requested virtual machine or container operation is not valid in the current state. (0xc0370105)",
    rule: "docker-container-not-running",
    source: "Azure/AKS#1188",
  },
  {
    text:
      "Process exited with status 139 from signal SEGV\nstdout:\n\nstderr:\nSIGSEGV: segmentation violation\nPC=0x0 m=0 sigcode=0\n\ngoroutine 1 [running]:\nqemu: uncaught target signal 11 (Segmentation fault) - core dumped",
    rule: "program-emulated-qemu",
    source: "kubernetes/minikube#9224",
  },
  {
    text: "Cannot start service tpotinit: no status provided on response: unknown",
    rule: "shim-version-unsupported",
    source: "telekom-security/tpotce#611",
  },
  {
    text:
      "FATA[0000] Failed to start server k3d-k3s-server-0: Error response from daemon: failed to create endpoint k3d-k3s-server-0 on network k3d-k3s: failed to add the host (veth9a05999) <=> sandbox (veth94b2262) pair interfaces: operation not supported",
    rule: "cni-link-refused",
    source: "k3d-io/k3d#644",
  },
  {
    text: "Error from server (ServiceUnavailable): the server is currently unable to handle the request.",
    rule: "api-unavailable",
    source: "k3d-io/k3d#262",
  },
  {
    text:
      'F0616 10:03:48.334030       1 main.go:88] Error running agent: processing: setting node info: setting node "node-1" labels: updating node "node-1": Node "node-1" is invalid: [metada',
    rule: null,
    source: "flatcar/Flatcar#2176",
    why: "a program's own error, cut in its middle",
  },
  {
    text:
      'MountVolume.SetUp failed for volume "kube-api-access-fdcr7" : object "system-upgrade"/"kube-root-ca.crt" not registered',
    rule: "kubelet-object-unread",
    source: "k3s-io/k3s#7730",
  },
  {
    text:
      "Problem: cannot install both kubelet-1.18.4-1.x86_64 and kubelet-1.18.4-0.x86_64\n  - cannot install the best update candidate for package kubernetes-cni-0.7.5-0.x86_64\n  - cannot install the best update candidate for package kubelet-1.18.3-0.x86_64",
    rule: null,
    source: "kubernetes/kubernetes#92463",
    why: "a package manager's",
  },
  {
    text:
      "Warning  Failed     18m   kubelet            Error: failed to create containerd task: OCI runtime create failed: Cwd must be an absolute path: unknown",
    rule: "cwd-relative",
    source: "tektoncd/pipeline#3330",
  },
  {
    text: "    message: 'containers with unready status: [xxx]'\n    reason: ContainersNotReady\n    status: \"False\"",
    rule: null,
    symptom: "ContainerCreating",
    source: "tektoncd/pipeline#5645",
  },
  {
    text:
      'Message:               "step-task-one-step-two" exited with code 1 (image: "docker-pullable://ubuntu@sha256:8d31dad0c58f552e890d68bbfb735588b6b820a46e459672d96e585871acc110"); for logs run: kubectl -n default logs sample-piperun-3-task2-zfpzn-pod-glmb2 -c step-task-one-step-two',
    rule: null,
    symptom: "program ended",
    source: "tektoncd/pipeline#1944",
  },
  {
    text: "Error executing command: fork/exec /bin/sh: exec format error",
    rule: null,
    source: "tektoncd/triggers#1361",
    why: "any program prints it",
  },
  {
    text:
      "2023-12-10 13:26:59\nStartup probe failed: NOT OK\n2023-12-10 13:26:26\nCreated container nginx-proxy-manager",
    rule: null,
    symptom: "probe failed",
    source: "truenas/charts#1856",
  },
  {
    text:
      'E0121 21:46:40.252248    3313 pod_workers.go:191] Error syncing pod 6847fb94-ff62-4ee0-94d9-4dc4cfb21995 ("cattle-cluster-agent-5b796f7bcb-8567h_cattle-system(6847fb94-ff62-4ee0-94d9-4dc4cfb21995)"), skipping: failed to "StartContainer" for "cluster-register" with CrashLoopBackOff: "back-off 2m40s restarting failed container=cluster-register pod=cattle-cluster-agent-5b796f7bcb-8567h_cattle-system(6847fb94-ff62-4ee0-94d9-4dc4cfb21995)"',
    rule: null,
    symptom: "CrashLoopBackOff",
    source: "rancher/rancher#30935",
  },
  {
    text:
      '{"action":"prepare","error":{"code":275,"description":"failed to lock packages"},"stage":"prepare","success":false}',
    rule: null,
    source: "telnetdoogie/synology-docker#6",
    why: "Synology's package manager is busy",
  },
  {
    text:
      "docker: Error response from daemon: driver failed programming external connectivity on endpoint e-invoice-eu (39de6161fdf6266ad48f9139cc7e0a7c607dcea8da9cbbb3324953647c55ef43): Error starting userland proxy: listen tcp4 0.0.0.0:3000: bind: address already in use.",
    rule: "host-port-in-use",
    source: "gflohr/e-invoice-eu#92",
  },
  {
    text:
      "# podman run fedora:29 cat /proc/self/loginuid\n/usr/bin/coreutils: error while loading shared libraries: libselinux.so.1: cannot change memory protections",
    rule: "library-denied",
    source: "podman-container-tools/podman#1866",
  },
  {
    text:
      "cat: error while loading shared libraries: /lib/x86_64-linux-gnu/libc.so.6: cannot apply additional memory protection after relocation: Permission denied",
    rule: "library-denied",
    source: "podman-container-tools/podman#1866",
  },
  {
    text:
      "[core@qemu0 ~]$ podman images\nWARN[0000] Conmon at /usr/bin/conmon invalid: fork/exec /usr/bin/conmon: permission denied\nWARN[0000] Conmon at /usr/bin/conmon is invalid: fork/exec /usr/bin/conmon: permission denied\nError: please update to v2.0.24 or later: outdated conmon version",
    rule: "conmon-denied",
    source: "coreos/fedora-coreos-tracker#1089",
  },
  {
    text:
      'AVC avc:  denied  { map } for  pid=5713 comm="entry_point.sh" path="/usr/bin/env" dev="fuse" ino=1334900 scontext=system_u:system_r:container_t:s0:c112,c627 tcontext=system_u:object_r:fusefs_t:s0 tclass=file permissive=0',
    rule: "audit-selinux-denied",
    source: "podman-container-tools/podman#3075",
  },
  {
    text:
      'type=AVC msg=audit(1675335609.187:450): avc:  denied  { open } for  pid=18412 comm="sirmordred" path="/home/grimoire/conf/setup.cfg" dev="dm-3" ino=9716465 scontext=system_u:system_r:container_t:s0:c841,c917 tcontext=unconfined_u:object_r:user_home_t:s0 tclass=file permissive=1',
    rule: "audit-selinux-denied",
    source: "chaoss/grimoirelab#576",
  },
  {
    text:
      "May 28 16:53:59 runner-1 gitlab-runner[21306]: output  : sudo: docker: command not found         driver=amazonec2 name=runner-faz2ny1r-runner-1590684391-01a082ca operation=create\nMay 28 16:54:03 runner-1 gitlab-runner[21306]: Error getting SSH command to check if the daemon is up: ssh command error:  driver=amazonec2 name=runner-faz2ny1r-runner-1590684391-01a082ca operation=create",
    rule: "docker-machine-without-docker",
    source: "cattle-ops/terraform-aws-gitlab-runner#229",
  },
  {
    text:
      "Error: Error: Building container actions is not currently supported\nError: Process completed with exit code 1.\nError: Executing the custom container implementation failed. Please contact your self hosted runner administrator.",
    rule: "actions-container-refused",
    source: "WyriHaximus/github-action-wait-for-status#173",
  },
  {
    text:
      'Run echo "test"\n  echo "test"\n  shell: sh -e {0}\nsh: 0: Can\'t open /__w/_temp/8e725f1d-7b7b-42e6-b0ad-103fa9200580.sh\nError: Process completed with exit code 127.',
    rule: "actions-work-directory",
    source: "actions/runner#988",
  },
  {
    text: "Container feature is not supported when runner is already running inside container.",
    rule: "actions-container-refused",
    source: "tcardonne/docker-github-runner#36",
  },
  {
    text: "docker: Error response from daemon: unknown or invalid runtime name: nvidia",
    rule: "docker-runtime-nvidia",
    source: "dusty-nv/jetson-containers#1460",
  },
  {
    text:
      "docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error running prestart hook #0: exit status 1, stdout: , stderr: Auto-detected mode as 'csv'\ninvoking the NVIDIA Container Runtime Hook directly (e.g. specifying the docker --gpus flag) is not supported. Please use the NVIDIA Container Runtime (e.g. specify the --runtime=nvidia flag) instead.",
    rule: "nvidia-hook-mode",
    source: "dusty-nv/jetson-containers#1577",
  },
  {
    text:
      "docker: Error response from daemon: failed to create shim: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error running hook #0: error running hook: exit status 1, stdout: src: /etc/vulkan/icd.d/nvidia_icd.json, src_lnk: /usr/lib/aarch64-linux-gnu/tegra/nvidia_icd.json, dst: /var/lib/docker/overlay2/0aba4fc4532ba2ddadb7949384e51a82af51ed554581ce0440af85e3805d50aa/merged/etc/vulkan/icd.d/nvidia_icd.json, dst_lnk: /usr/lib/aarch64-linux-gnu/tegra/nvidia_icd.json\nsrc: /usr/lib/aarch64-linux-gnu/libcuda.so, src_lnk: tegra/libcuda.so, dst: /var/lib/docker/overlay2/0aba4fc4532ba2ddadb7949384e51a82af51ed554581ce0440af85e3805d50aa/merged/usr/lib/aarch64-linux-gnu/libcuda.so, dst_lnk: tegra/libcuda.so",
    rule: "hook-failed",
    source: "NVIDIA-ISAAC-ROS/isaac_ros_common#37",
  },
  {
    text:
      "Cannot start Docker Compose application. Reason: compose [start] exit status 1. Container text-generation-webui-text-generation-webui-1 Starting Error response from daemon: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error running hook #0: error running hook: exit status 1, stdout: , stderr: Auto-detected mode as 'legacy' nvidia-container-cli: initialization error: load library failed: libnvidia-ml.so.1: cannot open shared object file: no such file or directory: unknown",
    rule: "nvidia-library-missing",
    source: "Atinoda/text-generation-webui-docker#20",
  },
  {
    text:
      "docker: Error response from daemon: OCI runtime create failed: container_linux.go:380: starting container process caused: process_linux.go:545: container init caused: Running hook #0:: error running hook: exit status 1, stdout: , stderr: nvidia-container-cli: initialization error: driver error: failed to process request: unknown.",
    rule: "nvidia-driver-helper",
    source: "NVIDIA/nvidia-docker#1525",
  },
  {
    text:
      "ERROR: for stylegan-nada_nada_1  Cannot create container for service nada: Unknown runtime specified nvidia\n\nERROR: for nada  Cannot create container for service nada: Unknown runtime specified nvidia\nERROR: Encountered errors while bringing up the project.",
    rule: "docker-runtime-nvidia",
    source: "rinongal/StyleGAN-nada#62",
  },
  {
    text:
      "Sep 23 22:43:26 work systemd[1]: Starting Docker Socket for the API.\nSep 23 22:43:26 work systemd[6324]: docker.socket: Failed to resolve group docker: No such process\nSep 23 22:43:26 work systemd[1]: docker.socket: Control process exited, code=exited, status=216/GROUP\nSep 23 22:43:26 work systemd[1]: docker.socket: Failed with result 'exit-code'.",
    rule: "engine-socket-group-missing",
    source: "moby/moby#41487",
  },
  {
    text:
      "Creating LXC container...\nStarting LXC container...\nunable to get PID for CT 102 (not running?)\ncan only push files to a running CT\n[ERROR] 255@214 Unknown failure occured.",
    rule: null,
    symptom: "guest not started",
    source: "whiskerz007/proxmox_tuya-convert_container#20",
  },
  {
    text:
      "Configuration file 'nodes/mox/lxc/105.conf' does not exist\n\n[ERROR] in line 422: exit code 255: while executing command pct start \"$CTID\"",
    rule: "proxmox-container-missing",
    source: "tteck/Proxmox#1225",
  },
  {
    text:
      "Mar 16 18:09:01 lima-fedora-rawhide cloud-init[907]: [ERROR] Needs systemd (systemctl --user)\nMar 16 18:09:01 lima-fedora-rawhide cloud-init[907]: LIMA 2026-03-16T18:09:01-07:00| WARNING: Failed to execute /mnt/lima-cidata/boot.Linux/40-install-containerd.sh",
    rule: "rootless-setup-refused",
    source: "lima-vm/lima#4744",
  },
  {
    text:
      "(HTTP code 500) server error - error while creating mount source path '/host_mnt/Volumes/SYNO_A/data': mkdir /host_mnt/Volumes/SYNO_A: file exists",
    rule: "docker-desktop-drive-lost",
    source: "docker/for-mac#7751",
  },
  {
    text:
      'Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "/host_mnt/Users/user/datahub/docker/monitoring/client-prometheus-config.yaml" to rootfs at "/datahub-frontend/client-prometheus-config.yaml": create mountpoint for /datahub-frontend/client-prometheus-config.yaml mount: mountpoint "/run/host_virtiofs/Users/user/datahub/datahub-frontend/build/stage/main/client-prometheus-config.yaml" is outside of rootfs "/var/lib/docker/rootfs/overlayfs/0c9ee4df4d9f38005fef1515f5de5f62fee20"',
    rule: "mountpoint-outside-rootfs",
    source: "datahub-project/datahub#15805",
  },
  {
    text:
      "Error response from daemon: Mounts denied: approving /localsystem/path: file does not exist\nError: failed to start containers: container_name",
    rule: "docker-desktop-share-missing",
    source: "docker/for-mac#5120",
  },
  {
    text:
      "ERROR: for traefik  Cannot start service traefik: b'Mounts denied: EOF'\nERROR: Encountered errors while bringing up the project.",
    rule: "docker-desktop-share",
    source: "docker/for-mac#3866",
  },
  {
    text:
      "15:47:03.360 > Sandbox startup error: Error: There was an error starting up podman machine: Podman machine init failed with code 125 and signal null",
    rule: null,
    symptom: "machine not started",
    source: "archestra-ai/archestra#364",
  },
  {
    text:
      "Socket path: \\\\.\\pipe\\podman-machine-default\nActions:\nFailed (4.20ms)\nError: no running provider for the matching container",
    rule: "podman-desktop-not-connected",
    source: "podman-desktop/podman-desktop#10822",
  },
  {
    text: "Error: machine did not transition into running state: ssh error: machine not in running state",
    rule: "podman-machine-failed",
    source: "podman-container-tools/podman#22240",
  },
  {
    text:
      'Starting machine "podman-machine-default"\n\nyour 131072x1 screen size is bogus. expect trouble\n\nAPI forwarding for Docker API clients is not available due to the following startup failures.\n\n        CreateFile \\\\.\\pipe\\docker_engine: All pipe instances are busy.\n\nPodman clients are still able to connect.\n\nError: machine did not transition into running state: ssh error: machine not in running state',
    rule: "podman-machine-failed",
    source: "podman-desktop/podman-desktop#15948",
  },
  {
    text:
      "The system cannot find the path specified.\nError: listing vms: could not enable linger for remote user on guest OS: exit status 0xffffffff",
    rule: "podman-machine-wsl",
    source: "podman-container-tools/podman#18466",
  },
  {
    text:
      "Mar 20 13:52:33 raspberrypi systemd[1]: Stopped Docker Application Container Engine.\nMar 20 13:52:33 raspberrypi systemd[1]: docker.service: Start request repeated too quickly.\nMar 20 13:52:33 raspberrypi systemd[1]: docker.service: Failed with result 'exit-code'.\nMar 20 13:52:33 raspberrypi systemd[1]: Failed to start Docker Application Container Engine.",
    rule: null,
    symptom: "service not started",
    source: "docker/for-linux#1370",
  },
  {
    text: './app: 1: Syntax error: "(" unexpected',
    rule: null,
    source: "grafana/tutorial-environment#14",
    why: "a script that is not for this shell prints the same as a binary for another CPU",
  },
  {
    text:
      'ERROR: for deconz  Cannot restart container f132c8de64425e7638398fe8cd85f8fe861329f5e0c8530914a0c93bd0a64971: OCI runtime create failed: container_linux.go:349: starting container process caused "exec: \\"/usr/bin/entry.sh\\": stat /usr/bin/entry.sh: no such file or directory": unknown',
    rule: "entry-script-missing",
    source: "marthoc/docker-deconz#291",
  },
  {
    text: '"KMS exited with code 0" and then "KMS exited with code 132"',
    rule: "cpu-instructions-missing",
    source: "11notes/docker-kms#34",
  },
  {
    text: "#\n# Fatal error in , line 0\n# unreachable code\n#\n#\n#\n#FailureMessage Object: 0x7ece866c",
    rule: "libseccomp-without-time64",
    source: "dchesterton/texecom2mqtt-hassio#49",
  },
  {
    text: 'ERRO[2021-04-22T10:34:11.795451690Z] copy shim log    error="read /proc/self/fd/14: file already closed"',
    rule: null,
    source: "openwrt/packages#15497",
    why: "printed after a container has ended, too",
  },
  {
    text:
      "/etc/preinit: line 6: can't create /sys/devices/system/cpu/microcode/reload: Read-only file system\nPress the [f] key and hit [enter] to enter failsafe mode",
    rule: null,
    source: "openwrt/docker#56",
    why: "the image's own start goes on",
  },
  {
    text:
      "2020-07-09 13:16:54 | stdout | [cont-init.d] 02-setup-openvpn: exited 1.\n2020-07-09 13:16:54 | stdout | chown: : No such file or directory\n2020-07-09 13:16:54 | stdout | OpenVPN provider not set. Using configuration at /config/openvpn/US Texas.ovpn",
    rule: "s6-init-script-failed",
    source: "guillaumedsde/alpine-qbittorrent-openvpn#14",
  },
  {
    text: "Error response from daemon: Cannot start container: [8] System error: no such file or directory",
    rule: null,
    symptom: "container not started",
    source: "gliderlabs/docker-consul#94",
  },
  {
    text:
      'starting container process caused "exec: \\"bin/bash\\" : stat /bin/bash: no such file or directory": unkonwn',
    rule: "executable-missing",
    source: "containernet/containernet#141",
  },
  {
    text: "2024-12-12 17:54:32 ERROR: KVM acceleration not detected (device file missing).",
    rule: "vm-kvm-missing",
    source: "AlbrechtL/openwrt-docker#11",
  },
  {
    text:
      "Failed to start add-on\nImage sabeechen/hassio-google-drive-backup-armv7:0.108.2 does not exist for addon_cebe7a76_hassio_google_drive_backup",
    rule: "supervisor-image-missing",
    source: "sabeechen/hassio-google-drive-backup#666",
  },
  {
    text:
      "[2025/01/31 20:43:29] (ERROR) app_lifecycle.compose_action():56 - Failed 'up' action for 'immich' app: Timed out waiting for response",
    rule: null,
    symptom: "app not started",
    source: "truenas/apps#1521",
  },
  {
    text:
      'Error response from daemon: container 3c58f4c888ba8b737d94a6468afa992865eaeafcf193b436e806f7074ea06c46 encountered an error during CreateContainer: failure in a Windows system call: Element not found. (0x490) extra info: {"SystemType":"Container","Name":"3c58f4c888ba8b737d94a6468afa992865eaeafcf193b436e806f7074ea06c46","Owner":"docker","IsDummy":false}',
    rule: "windows-compute-refused",
    source: "moby/moby#32595",
  },
  {
    text:
      "failed to start container [module=libcontainerd namespace=moby error=container e361190d2840 encountered an error during hcsshim::System::Start: context deadline exceeded]",
    rule: "windows-container-unanswered",
    source: "microsoft/Windows-Containers#556",
  },
  {
    text:
      "Failed to deploy distro docker-desktop to C:\\Users\\user\\AppData\\Local\\Docker\\wsl\\distro: exit code: -1\n stdout: The remote procedure call failed.",
    rule: "docker-desktop-wsl",
    source: "docker/for-win#8500",
  },
  {
    text: "Startup probe failed: HTTP probe failed with statuscode: 500",
    rule: null,
    symptom: "probe failed",
    source: "searxng/searxng-docker#296",
  },
  {
    text:
      'Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?\nroot@host:~# systemctl restart docker\nJob for docker.service failed because the control process exited with error code.\nSee "systemctl status docker.service" and "journalctl -xe" for details.',
    rule: "docker-not-running",
    source: "tteck/Proxmox#614",
  },
  {
    text:
      "Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: open sysctl net.ipv4.ip_unprivileged_port_start file: reopen fd 8: permission denied: unknown",
    rule: "sysctl-reopen-denied",
    source: "NginxProxyManager/nginx-proxy-manager#4849",
  },
  {
    text:
      "Error: waiting for EKS Node Group (sandbox:sandbox-karpenter) version update (82b14c3c-0e7b-3a59-8886-a85614f99d21): unexpected state 'Failed', wanted target 'Successful'. last error: : NodeCreationFailure: Couldn't proceed with upgrade process as new nodes are not joining node group sandbox-karpenter",
    rule: null,
    symptom: "nodes not joined",
    source: "bottlerocket-os/bottlerocket#4635",
  },
  {
    text:
      "ERROR: logging before flag.Parse: E0319 17:26:18.429644      10 memcache.go:138] couldn't get current server API group list; will keep using cached value. (Get https://10.100.0.1:443/api?timeout=32s: dial tcp 10.100.0.1:443: i/o timeout)",
    rule: null,
    source: "bottlerocket-os/bottlerocket#1594",
    why: "printed at each start of a node, too",
  },
  {
    text:
      "2020/08/16 16:43:24 http error: Unable to proxy the request via the Docker socket (err=Object not found inside the database) (code=500)",
    rule: null,
    source: "tom472/mediabox#107",
    why: "Portainer's own database",
  },
  {
    text:
      "Deployment error\nError response from daemon: pull access denied for welteki/frontial-openhab, repository does not exist or may require 'docker login': denied: requested access to the resource is denied",
    rule: "image-access-denied",
    source: "welteki/docker_frontail_openhab#3",
  },
  {
    text: "Deployment error\nfailed to deploy a stack: (root) Additional property realdebridmanager is not allowed",
    rule: "compose-root-key",
    source: "hyperbunny77/RealDebridManager#45",
  },
  {
    text:
      "failed to deploy a stack: could not find /data/compose/7/docker: stat /data/compose/7/docker: no such file or directory",
    rule: "compose-file-missing",
    source: "portainer/portainer#10029",
  },
  {
    text:
      "failed to deploy a stack: stat /data/compose/14/51e04cdd91cdec9e3e926519fa1b2914fe7902d9/Template/Stack/servas.yml: no such file or directory",
    rule: "compose-file-missing",
    source: "lissy93/portainer-templates#37",
  },
  {
    text:
      "Oct 27 00:03:29 host systemd[1024423]: podman.service: Failed to locate executable podman: No such file or directory\nOct 27 00:03:29 host systemd[1024423]: podman.service: Failed at step EXEC spawning podman: No such file or directory\nOct 27 00:03:29 host systemd[2051]: podman.service: Main process exited, code=exited, status=203/EXEC",
    rule: "service-not-executable",
    source: "NixOS/nixpkgs#197982",
  },
  {
    text:
      "Feb 18 11:20:37 nixos container prime1[7701]: /nix/store/1klvgi1v9ycfbsrndimq3h19wr4z4akb-unit-script/bin/container@-start: line 24: /nix/var/nix/profiles/per-container/prime1/system/system: No such file or directory",
    rule: null,
    source: "NixOS/nixpkgs#6430",
    why: "a script of NixOS: no word of it says that a container's profile is missing",
  },
  {
    text: "Container jnlp was terminated (Exit Code: 1, Reason: Error)",
    rule: "client-container-ended",
    source: "jenkinsci/docker-inbound-agent#307",
  },
  {
    text:
      "INFO    o.c.j.p.k.KubernetesLauncher#launch: Container is terminated jenkins-agent-f103c [jnlp]: ContainerStateTerminated(containerID=containerd://7a7bbb3cbbac7b589f0030f84e5514198cb99f9c418bf56c527cc8c1aeb76c9e, exitCode=1, finishedAt=2022-12-09T14:43:03Z, message=null, reason=Error, signal=null, startedAt=2022-12-09T14:43:03Z, additionalProperties={})",
    rule: "client-container-ended",
    source: "jenkinsci/helm-charts#768",
  },
  {
    text:
      "0/8 nodes are available: 1 node(s) were unschedulable, 3 node(s) had untolerated taint {node-role.kubernetes.io/control-plane: }, 4 Insufficient gpu.intel.com/i915. preemption: 0/8 nodes are available: 4 No preemption victims found for incoming pod, 4 Preemption is not helpful for scheduling.",
    rule: "pod-unschedulable",
    source: "intel/intel-device-plugins-for-kubernetes#1907",
  },
  {
    text: 'container is not running: "01HZ7FG9WERT1JAXK8NSEMDY2X"',
    rule: "orbstack-machine-failed",
    source: "orbstack/orbstack#1261",
  },
  {
    text: "start VM: timed out waiting for VM to start",
    rule: "orbstack-machine-failed",
    source: "orbstack/orbstack#1232",
  },
  {
    text:
      "FATA[0000] Error response from daemon: mkdir /var/lib/docker/overlay/36de2cb1cd7cec0f4ca96550a8829341d0f3ad4d711bc6b484038f15b27d0bc7-init/merged/dev/shm: invalid argument",
    rule: "overlay-storage-unsupported",
    source: "moby/moby#12488",
  },
  {
    text:
      'dockerd[1119]: time="2016-09-14T12:25:30.313749357+02:00" level=fatal msg="Error starting daemon: error initializing graphdriver: driver not supported"',
    rule: "overlay-storage-unsupported",
    source: "moby/moby#26559",
  },
  {
    text:
      "WARN[0000] You are running linux kernel version 2.6.32-042stab111.12, which might be unstable running docker. Please upgrade your kernel to 3.10.0.\nERRO[0000] 'overlay' not found as a supported filesystem on this host. Please ensure kernel is new enough and has overlay support loaded.",
    rule: "overlay-module-missing",
    source: "moby/moby#21392",
  },
  {
    text: "docker: Error response from daemon: lstat /var/lib/docker/overlay2/4a5b6c7d8e9f: no such file or directory.",
    rule: "docker-layer-missing",
    source: "moby/moby#30531",
  },
  {
    text:
      '{"component":"virt-launcher-monitor","level":"error","msg":"failed to run virt-launcher","pos":"virt-launcher-monitor.go:108","reason":"fork/exec /usr/bin/virt-launcher: errno 0"}',
    rule: null,
    source: "kubevirt/kubevirt#10364",
    why: "the message states no errno",
  },
  {
    text: "KVM: entry failed, hardware error 0x0",
    rule: null,
    source: "kubevirt/kubevirt#2318",
    why: "the virtual machine of the container, which runs",
  },
  {
    text:
      "x docker.service - Docker Application Container Engine\n     Active: failed (Result: exit-code) since Sun 2025-12-14 09:12:56 CET; 1min 34s ago\n    Process: 558 ExecStart=/usr/bin/dockerd -H fd:// --containerd=/run/containerd/containerd.sock (code=exited, status=1/FAILURE)\n   Main PID: 558 (code=exited, status=1/FAILURE)",
    rule: null,
    symptom: "service not started",
    source: "raspberrypi/linux#7175",
  },
  {
    text:
      "Nov 25 16:59:02 pi systemd[1]: containerd.service: Main process exited, code=dumped, status=4/ILL\nNov 25 16:59:02 pi systemd[1]: containerd.service: Unit entered failed state.\nNov 25 16:59:02 pi systemd[1]: containerd.service: Failed with result 'core-dump'.",
    rule: "engine-crashed",
    source: "hypriot/image-builder-rpi#268",
  },
  {
    text: "[cont-init.d] 05-changer-uid-gid.sh: exited 267.",
    rule: "s6-init-script-failed",
    source: "pi-hole/docker-pi-hole#1103",
  },
  {
    text: "# crun --version\ncrun: symbol lookup error: crun: undefined symbol: criu_feature_check",
    rule: "runtime-binary-broken",
    source: "ocp-power-automation/ocp4-upi-powervs#469",
  },
  {
    text:
      'type=AVC msg=audit(1754343743.323:21152): avc:  denied  { prog_run } for  pid=1 comm="systemd" scontext=system_u:system_r:init_t:s0 tcontext=unconfined_u:unconfined_r:container_runtime_t:s0 tclass=bpf permissive=0',
    rule: "systemd-device-filter",
    source: "containers/container-selinux#389",
  },
  {
    text: "Error: reset `/proc/self/attr/keycreate`: Operation not permitted: OCI permission denied",
    rule: "crun-too-old",
    source: "containers/crun#687",
  },
  {
    text:
      "Error: inspecting object : no such container my_distro\nCreate it now, out of image registry.fedoraproject.org/fedora-toolbox:39? [Y/n]:",
    rule: "docker-container-missing",
    source: "89luca89/distrobox#1585",
  },
  {
    text:
      'Error: OCI runtime error: unable to start container "a453fd81b6715120d54d19032aa03f074c6e2922efb50f6202e85ed9205be901": crun: sd-bus call: Process org.freedesktop.systemd1 exited with status 1: Input/output error',
    rule: "systemd-not-on-bus",
    source: "ValveSoftware/SteamOS#1952",
  },
  {
    text:
      'unable to start container process: exec: \\"centrifugo --admin --health\\": executable file not found in $PATH: unknown',
    rule: "program-is-command-line",
    source: "GoogleCloudPlatform/konlet#72",
  },
  {
    text:
      "fatal: Error starting daemon: Error initializing network controller: Error creating default\n                     network: HNS failed with error : Unspecified error",
    rule: "windows-default-network",
    source: "docker/for-win#456",
  },
  {
    text:
      "konlet-startup[1686]: 2023/03/13 14:05:19 Error: Failed to start container: Volume atlantis-disk-0: Filesystem check failed: Failed to execute command [fsck.ext4 -p /dev/disk/by-id/google-atlantis-disk-0]: exit status 8, details: /dev/disk/by-id/google-atlantis-disk-0 is mounted.\ne2fsck: Cannot continue, aborting.",
    rule: null,
    source: "runatlantis/terraform-gce-atlantis#107",
    why: "one program's words for a disk that is mounted already",
  },
  {
    text: "Error response from daemon: Container command 'sh' not found or does not exist.",
    rule: "exit-not-found",
    source: "kubernetes/kubernetes#35914",
  },
  {
    text: "airflow.exceptions.AirflowException: Pod took too long to start",
    rule: "client-pod-not-started",
    source: "apache/airflow#11190",
  },
  {
    text:
      "ERROR: The Compose file ‘./docker-compose.yml’ is invalid because:\nnetworks.default.ipam.config.subnet is invalid: should use the CIDR format\nservices.tor_proxy.ports contains an invalid type, it should be a number, or an object\nservices.auth.ports contains an invalid type, it should be a number, or an object",
    rule: "compose-file-invalid",
    source: "getumbrel/umbrel#1370",
  },
  {
    text:
      "2025/04/20 04:34:32 stderr Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: exec: “tor”: executable file not found in $PATH: unknown",
    rule: "executable-not-in-path",
    source: "007revad/Synology_app_mover#194",
  },
  {
    text: 'root@umbrel:~# cd ~/umbrel/scripts && bash start\nThis script requires "docker-compose" to be installed',
    rule: null,
    source: "tteck/Proxmox#722",
    why: "a script's own words",
  },
];
