/** Reports that state no cause: what they show, and who says it. @module */

import type { Report } from "./report.ts";

/** Reports of symptoms, and of components without one. */
export const SYMPTOM_REPORTS: readonly Report[] = [
  {
    text:
      "Warning FailedCreatePodSandBox: Failed create pod sandbox: rpc error: code = Unknown desc = NetworkPlugin cni failed to set up pod",
    rule: null,
    symptom: "network plugin failed",
    component: "kubelet",
    source: "zendesk/samson#3273",
  },
  {
    text: "Unable to start service docker: A dependency job for docker.service failed",
    rule: null,
    symptom: "service not started",
    component: "docker",
    source: "geerlingguy/internet-pi#396",
  },
  {
    text:
      'Error: failed to start containers: {"message":"failed to create container(56053f23f47244d321055b2c1b76449b61c6587c1e63b7800c1fb011680fb2d6) on containerd: failed to create task for container(56053f23f47244d321055b2c1b76449b61c6587c1e63b7800c1fb011680fb2d6): OCI runtime create failed: container_linux.go:265: starting container process caused \\"permission denied\\": unknown"}',
    rule: "init-file-denied",
    source: "AliyunContainerService/pouch#2280",
  },
  {
    text:
      'K3S: E0627 08:27:47.159471      55 pod_workers.go:1301] "Error syncing pod, skipping" err="failed to \\"StartContainer\\" for \\"coredns\\" with CrashLoopBackOff: \\"back-off 10s restarting failed container=coredns pod=coredns-697968c856-92jdv_kube-system(6b220854-264f-4415-8c7d-d3ca42872cd3)\\"" pod="kube-system/coredns-697968c856-92jdv" podUID="6b220854-264f-4415-8c7d-d3ca42872cd3"',
    rule: null,
    symptom: "CrashLoopBackOff",
    component: "kubelet",
    source: "testcontainers/testcontainers-java#10375",
  },
  {
    text:
      "ERRO[2021-03-11T14:30:38.471708685+01:00] dbea6c23151392b8a3aab3803bcc08fa770da4e11a4be933959088d137337dc3 cleanup: failed to delete container from containerd: no such container",
    rule: null,
    symptom: "clean-up after a failure",
    source: "docker/docs#12478",
  },
  {
    text:
      'Failed to create docker container "svc-0" of pod "runner-33463c05-project-250-concurrent-0jn5pd_gitlab(df94b3a3-04ef-11e7-9f75-42010a84002f)" with error: operation timeout: context deadline exceeded\nContainer image "docker:dind" already present on machine\nError syncing pod, skipping: failed to "StartContainer" for "svc-0" with RunContainerError: "runContainer: operation timeout: context deadline exceeded"',
    rule: null,
    symptom: "no answer in time",
    component: "kubelet",
    source: "kubernetes/kubernetes#42164",
  },
  {
    text: "Creating container failed: rpc error: code = 11 desc = EOF",
    rule: null,
    symptom: "connection ended",
    source: "cri-o/cri-o#492",
  },
  {
    text: "Error: open '/': Permission denied: OCI runtime permission denied error",
    rule: "crun-root-unreadable",
    source: "containers/crun#249",
  },
  {
    text:
      "$  sudo podman run -it --rm --device=/dev/dri/card0:/dev/dri/card0 archlinux\nError: eBPF not supported: OCI runtime error",
    rule: "crun-without-ebpf",
    source: "podman-container-tools/podman#5795",
  },
  {
    text:
      'FATA[0000] pulling image failed: rpc error: code = Unknown desc = failed to pull and unpack image "quay.io/munnerz/kube-plex:latest": failed to copy: httpReaderSeeker: failed open: could not fetch content descriptor sha256:13fffb730e53e451a6be2c649c4da3dfb252bb411802ce87f9f704d602d3a195 (application/vnd.docker.distribution.manifest.v1+prettyjws; charset=utf-8) from remote: not found',
    rule: "image-media-type-unsupported",
    source: "munnerz/kube-plex#46",
  },
  {
    text:
      'time="2024-09-03T04:01:58Z" level=info msg="skip loading plugin \\"io.containerd.snapshotter.v1.zfs\\"..." error="path /var/lib/containerd/io.containerd.snapshotter.v1.zfs must be a zfs filesystem to be used with the zfs snapshotter: skip plugin" type=io.containerd.snapshotter.v1',
    rule: null,
    symptom: "plugin skipped",
    source: "containerd/containerd plugins (form)",
  },
  {
    text:
      'time="2023-02-01T10:00:00Z" level=info msg="Waiting for containerd startup: rpc error: code = Unimplemented desc = frob"',
    rule: null,
    symptom: "waiting for containerd",
    source: "k3s-io/k3s pkg/agent/containerd (form)",
  },
  {
    text: "Error: error starting some containers: some containers failed",
    rule: null,
    symptom: "containers not started",
    source: "containers/podman (form)",
  },
  {
    text: "Error: INSTALLATION FAILED: timed out waiting for the condition",
    rule: null,
    symptom: "timed out waiting",
    source: "helm/helm (form)",
  },
  {
    text:
      "Redirecting to /bin/systemctl start  docker.service\nJob for docker.service failed. See 'systemctl status docker.service' and 'journalctl -xn' for details.",
    rule: null,
    symptom: "service not started",
    component: "docker",
    source: "moby/moby#18995",
  },
  {
    text:
      "Jun 01 02:53:46 node-1 systemd[1]: docker.service: main process exited, code=exited, status=2/INVALIDARGUMENT\nJun 01 02:53:46 node-1 systemd[1]: Failed to start Docker Application Container Engine.\n-- Unit docker.service has failed.\n-- The result is failed.\nJun 01 02:53:46 node-1 systemd[1]: Unit docker.service entered failed state.",
    rule: null,
    symptom: "service not started",
    component: "docker",
    source: "moby/moby#25913",
  },
  {
    text:
      "Nov 13 19:48:26 node-1 systemd[1]: Dependency failed for Docker Application Container Engine.\nNov 13 19:48:26 node-1 systemd[1]: docker.service: Job docker.service/start failed with result 'dependency'.",
    rule: null,
    symptom: "service not started",
    component: "docker",
    source: "GhostWriters/DockSTARTer#365",
  },
  {
    text:
      'ERROR: failed to solve: process "/bin/sh -c set -xe     apk add --no-cache         --repository=http://dl-cdn.alpinelinux.org/alpine/edge/community" did not complete successfully: exit code: 1',
    rule: null,
    symptom: "build step failed",
    component: "buildkit",
    source: "docker/cli#4012",
  },
  {
    text: "sudo systemctl -f restart crio err : Process exited with status 1",
    rule: null,
    symptom: "service not started",
    component: "crio",
    source: "kubernetes/minikube#2376",
  },
  {
    text:
      'Traceback (most recent call last):\n  File "/usr/src/supervisor/supervisor/addons/addon.py", line 493, in start\n    raise AddonsError() from None\nsupervisor.exceptions.AddonsError',
    rule: null,
    symptom: "app not started",
    source: "home-assistant/supervisor#1624",
  },
  {
    text: "missing 'arch' - internal error at /usr/share/perl5/PVE/LXC.pm line 607.",
    rule: null,
    symptom: "guest not started",
    source: "tteck/Proxmox#1158",
  },
  {
    text:
      "Dec 03 23:26:58 node-1 systemd[1]: Failed to start Docker Application Container Engine.\nDec 03 23:26:58 node-1 systemd[1]: Unit docker.service entered failed state.\nDec 03 23:26:58 node-1 systemd[1]: docker.service failed.\nDec 03 23:26:58 node-1 systemd[1]: docker.service holdoff time over, scheduling restart.\nDec 03 23:26:58 node-1 systemd[1]: start request repeated too quickly for docker.service",
    rule: null,
    symptom: "service not started",
    component: "docker",
    source: "docker/for-linux#867",
  },
  {
    text:
      "[2026/04/09 02:27:18] (ERROR) app_lifecycle.compose_action():58 - Failed 'up' action for 'open-webui-2' app: Timed out waiting for response",
    rule: null,
    symptom: "app not started",
    source: "truenas/apps#4801",
  },
  {
    text: "[EFAULT] Failed 'up' action for 'nextcloud' app. Please check /var/log/app_lifecycle.log for more details",
    rule: null,
    symptom: "app not started",
    source: "truenas/apps#4969",
  },
  {
    text: "ERROR: for docker-compose_monolithic_1  a bytes-like object is required, not 'str'",
    rule: null,
    symptom: "container without an answer in Compose 1",
    component: "docker",
    source: "lancachenet/docker-compose#26",
  },
  {
    text: "Feb 06 18:53:39 linux-os systemd[1]: docker.service: Start operation timed out. Terminating.",
    rule: null,
    symptom: "service not started",
    component: "docker",
    source: "docker/for-linux#222",
  },
  {
    text:
      'Preparing the "docker+machine" executor\nERROR: Preparation failed: exit status 1\nWill be retried in 3s ...\nERROR: Job failed (system failure): exit status 1',
    rule: null,
    symptom: "CI job not started",
    component: "docker",
    source: "cattle-ops/terraform-aws-gitlab-runner#756",
  },
  {
    text: "Stopped with exit code 1",
    rule: null,
    symptom: "program ended",
    source: "dzhuang/tinymediamanager-docker#8",
  },
  {
    text: "It appears that your container is exiting with code 1.",
    rule: null,
    symptom: "program ended",
    source: "stenote/docker-lemp#10",
  },
  {
    text: 'rpc error: code = 2 desc = "oci runtime error: exec failed: exit status 1"',
    rule: null,
    symptom: "program ended",
    component: "runtime",
    source: "moby/moby#22881",
  },
  {
    text:
      "240008 ExecStart=/usr/bin/dockerd -H fd:// --containerd=/run/containerd/containerd.sock (code=exited, status=1/FAILURE)",
    rule: null,
    symptom: "service not started",
    component: "docker",
    source: "containerd/containerd#789",
  },
  {
    text:
      "Feb 08 00:36:32 node-1 kubelet[14789]: E0208 00:36:32.113096   14789 manager.go:1123] Failed to create existing container: /kubepods.slice/kubepods-burstable.slice/kubepods-burstable-pod62319689_90d5_4f6b_80bd_9c518f16b49e.slice/crio-37b283275c44ba514350cb14dc2bb777cd7e0389a886546fe89f9335c485ee94.scope: Error finding container 37b283275c44ba514350cb14dc2bb777cd7e0389a886546fe89f9335c485ee94: Status 404 returned error",
    rule: null,
    symptom: "ended container",
    component: "crio",
    source: "cri-o/cri-o#5490",
  },
  {
    text:
      "Dec 31 03:10:03 node-1 docker[10087]: unable to configure the Docker daemon with file /etc/docker/d\nDec 31 03:10:03 node-1 systemd[1]: docker.service: Main process exited, code=exited, status=1/FAILU\nDec 31 03:10:03 node-1 systemd[1]: docker.service: Failed with result 'exit-code'.",
    rule: null,
    symptom: "service not started",
    component: "docker",
    source: "docker/cli#2039",
  },
  {
    text: "Error response from daemon: containerd: container not started\nError: failed to start containers: web",
    rule: "docker-container-not-running",
    source: "moby/moby#31437",
  },
  {
    text:
      "● kubelet.service - Kubernetes Kubelet Server\n   Loaded: loaded (/usr/lib/systemd/system/kubelet.service; disabled; vendor preset: disabled)\n   Active: failed (Result: start-limit) since Wed 2017-10-25 16:08:09 CST; 8s ago\n     Docs: https://github.com/GoogleCloudPlatform/kubernetes\n  Process: 18607 ExecStart=/usr/local/bin/kubelet $KUBE_LOGTOSTDERR $KUBE_LOG_LEVEL $KUBELET_ARGS (code=exited, status=2)\n Main PID: 18607 (code=exited, status=2)\n\nOct 25 16:08:09 node1 systemd[1]: Unit kubelet.service entered failed state.",
    rule: null,
    symptom: "service not started",
    component: "kubelet",
    source: "kubernetes/kubernetes#54542",
  },
  {
    text: "Node not ready: container runtime is down",
    rule: null,
    symptom: "NodeNotReady",
    source: "siderolabs/talos#9984",
  },
  {
    text:
      "kube-system   pod/calico-kube-controllers-847c8c99d-q4jmt   0/1     ContainerCreating   0          5m42s\nkube-system   pod/calico-node-466ks                         0/1     CrashLoopBackOff    5          5m41s",
    rule: null,
    symptom: "network plugin crashes",
    source: "canonical/microk8s#2078",
  },
  {
    text:
      "NAMESPACE     NAME                                              READY   STATUS              RESTARTS   AGE\nkube-system   coredns-9b8997588-75s8h                           0/1     ContainerCreating   0          39m\nkube-system   elasticsearch-logging-0                           0/1     Init:0/1            0          36m\nkube-system   fluentd-es-v2.2.0-lnfkb                           0/1     ContainerCreating   0          36m",
    rule: null,
    symptom: "ContainerCreating",
    source: "canonical/microk8s#790",
  },
  {
    text: "pod stuck in ContainerCreating: Node 'aks-nodepool1-40942288-vmss000007' is not online",
    rule: null,
    symptom: "ContainerCreating",
    source: "openebs/mayastor#1148",
    why: "only the state of a storage node",
  },
  {
    text:
      'tr: write error: Broken pipe\nspawning "nsenter-q6n1dt" on "aks-agentpool-000000-0"\nerror: timed out waiting for the condition\npod "nsenter-q6n1dt" deleted',
    rule: null,
    symptom: "timed out waiting",
    source: "kvaps/kubectl-node-shell#18",
  },
  {
    text: "'Failed create pod sandbox.'\n'Pod sandbox changed, it will be killed and re-created.'",
    rule: null,
    symptom: "sandbox not created",
    source: "Azure/AKS#374",
  },
  {
    text:
      "ValidationError: Pods not in Running status: coredns-8bbb65c89-hrpjk,coredns-autoscaler-5585bf8c9f-nphkd,kube-proxy-9xgzf,kube-proxy-r826n,kube-proxy-xjwkk,metrics-server-5b56df69fd-mbh5t,tunnelfront-84f4864664-tgkkt",
    rule: null,
    symptom: "ContainerCreating",
    source: "Azure/AKS#1883",
    why: "names of pods, no message of one",
  },
  {
    text:
      "I1013 17:12:00.815765     179 round_trippers.go:443] GET https://kind-control-plane:6443/healthz?timeout=10s  in 0 milliseconds\nI1013 17:12:01.315715     179 round_trippers.go:443] GET https://kind-control-plane:6443/healthz?timeout=10s  in 0 milliseconds\nI1013 17:12:01.815743     179 round_trippers.go:443] GET https://kind-control-plane:6443/healthz?timeout=10s  in 0 milliseconds\nI1013 17:12:02.315700     179 round_trippers.go:443] GET https://kind-control-plane:6443/healthz?timeout=10s  in 0 milliseconds",
    rule: null,
    symptom: "waiting for the API server",
    source: "kubernetes-sigs/kind#1891",
  },
  {
    text:
      'waiting for API\nbootstrap error: 2 error(s) occurred:\n\trpc error: code = Unavailable desc = connection error: desc = "transport: authentication handshake failed: EOF"\n\ttimeout',
    rule: null,
    source: "siderolabs/talos#9958",
    why: "the API of Talos did not answer, for a reason that its container's log has",
  },
  {
    text:
      "ERRO[0227] containerd: get exit status                   error=containerd: process has not exited\nDEBU[0227] containerd: process exited                    pid=init status=-1",
    rule: null,
    component: "cri",
    source: "containerd/containerd#119",
    why: "containerd 0.0.5 prints no cause",
  },
  {
    text:
      "RunContainerError: failed to create containerd task: failed to create shim task: OCI runtime create failed: runc create failed: unable to create new parent process",
    rule: null,
    symptom: "CreateContainerError",
    component: "runc",
    source: "containerd/containerd#7388",
  },
  {
    text:
      'Dec 26 08:57:04 minikube dockerd[1945]: time="2019-12-26T08:57:04.870242814Z" level=error msg="stream copy error: reading from a closed fifo"\nDec 26 08:57:04 minikube dockerd[1945]: time="2019-12-26T08:57:04.902900738Z" level=error msg="5cdfe40a5e48904b67a505a51066ae62995a2437cdef1fcf97c4cd93745bdcb3 cleanup: failed to delete container from containerd: no such container"',
    rule: null,
    symptom: "clean-up after a failure",
    component: "docker",
    source: "kubernetes/minikube#6160",
  },
  {
    text:
      "May 23 10:31:00 kube1.example.com kubelet[9587]: unexpected fault address 0x14c290e0\nMay 23 10:31:00 kube1.example.com kubelet[9587]: fatal error: fault\nMay 23 10:31:00 kube1.example.com kubelet[9587]: [signal SIGSEGV: segmentation violation code=0x2 addr=0x14c290e0 pc=0x14c290e0]",
    rule: null,
    symptom: "program crashed",
    component: "kubelet",
    source: "geerlingguy/raspberry-pi-dramble#100",
  },
  {
    text:
      'level=error msg="Error running exec in container: rpc error: code = 2 desc = shim error: context deadline exceeded"',
    rule: null,
    symptom: "no answer in time",
    source: "coreos/bugs#1978",
  },
  {
    text:
      'kantai1: user: warning: [2025-05-09T20:02:40.416854359Z]: [talos] service[kubelet](Waiting): Error running Containerd(kubelet), going to restart forever: task "kubelet" failed: exit code 255',
    rule: null,
    symptom: "service not started",
    component: "cri",
    source: "siderolabs/talos#10980",
  },
  {
    text:
      '      State:      Terminated\n        Reason:   StartError\n        Message:  failed to start containerd task "afd43e77fae0815afbc7205eac78f94859e247968a6a4e8bcbb987690fcf10a6": No such file or directory (os error 2)',
    rule: null,
    symptom: "StartError",
    component: "cri",
    source: "kata-containers/kata-containers#10872",
  },
  {
    text: "Error: failed to create containerd task: OCI runtime create failed",
    rule: null,
    symptom: "container not started",
    component: "cri",
    source: "yaphetsglhf/issues#64",
  },
  {
    text:
      "Jan 03 19:54:41 node systemd[1]: containerd.service: Found left-over process 243351 (keepalived) in control group while starting unit. Ignoring.\nJan 03 19:54:41 node systemd[1]: This usually indicates unclean termination of a previous run, or service implementation deficiencies.",
    rule: null,
    symptom: "left-over processes",
    component: "cri",
    source: "containerd/cri#1018",
  },
  {
    text:
      'fatal: [node1]: FAILED! => {"changed": false, "msg": "modprobe: FATAL: Module nf_conntrack_ipv4 not found in directory /lib/modules/4.19.0-12-amd64\\n", "name": "nf_conntrack_ipv4", "params": "", "rc": 1, "state": "present"}\n...ignoring',
    rule: null,
    source: "kubernetes-sigs/kubespray#6843",
    why: "ignored: kernels from 4.19 on have nf_conntrack instead",
  },
  {
    text:
      'time="2022-02-04T01:02:05.999824000Z" level=warning msg="failed to load plugin io.containerd.snapshotter.v1.devmapper" error="devmapper not configured"\ntime="2022-02-04T01:02:06.000911000Z" level=warning msg="could not use snapshotter devmapper in metadata plugin" error="devmapper not configured"',
    rule: null,
    symptom: "plugin skipped",
    component: "snapshotter",
    source: "rancher-sandbox/rancher-desktop#1470",
  },
  {
    text:
      "2026-01-03T11:24:35.470Z: WSL: executing: cat /root/.docker/config.json: Error: wsl.exe exited with code 1\n2026-01-03T11:24:45.368Z: WSL: executing: /usr/local/bin/wsl-service --ifnotstarted k3s start: Error: wsl.exe exited with code 1",
    rule: null,
    symptom: "service not started",
    component: "docker",
    source: "rancher-sandbox/rancher-desktop#9708",
  },
  {
    text:
      'patch="{\\"status\\":{\\"conditions\\":[{\\"message\\":\\"containers with unready status: [busybox]\\",\\"reason\\":\\"ContainersNotReady\\",\\"status\\":\\"False\\",\\"type\\":\\"Ready\\"}]}}"',
    rule: null,
    symptom: "ContainerCreating",
    source: "kubernetes/kubernetes#104648",
  },
  {
    text: "FailedCreatePodSandBox  Failed create pod sandbox.",
    rule: null,
    symptom: "sandbox not created",
    source: "openshiftio/openshift.io#1640",
  },
  {
    text:
      'Oct 29 13:16:48 centos02 kubelet[4919]: E1029 13:16:48.471488    4919 pod_workers.go:182] Error syncing pod cc89ef7c-bc47-11e7-85ce-901b0edee6b6 ("alpine-368057524-bgt0m_default(cc89ef7c-bc47-11e7-85ce-901b0edee6b6)"), skipping: failed to "StartContainer" for "alpine" with CrashLoopBackOff: "Back-off 5m0s restarting failed container=alpine pod=alpine-368057524-bgt0m_default(cc89ef7c-bc47-11e7-85ce-901b0edee6b6)"',
    rule: null,
    symptom: "CrashLoopBackOff",
    component: "kubelet",
    source: "kubernetes/kubernetes#54760",
  },
  {
    text: "The error that is displayed by `kubectl get pods` is `Init:Error`.",
    rule: null,
    symptom: "Init:Error",
    source: "abahmed/kwatch#259",
  },
  {
    text: "NAME    READY   STATUS      RESTARTS     AGE\nweb-0   0/1     OOMKilled   3 (40s ago)   5m",
    rule: null,
    symptom: "OOMKilled",
    source: "kubernetes/kubernetes pkg/kubelet (form)",
  },
  {
    text: "NAME    READY   STATUS              RESTARTS   AGE\nweb-0   0/1     ErrImageNeverPull   0          5m",
    rule: null,
    symptom: "ErrImageNeverPull",
    source: "kubernetes/kubernetes pkg/kubelet (form)",
  },
  {
    text: "NAME    READY   STATUS             RESTARTS   AGE\nweb-0   0/1     InvalidImageName   0          5m",
    rule: null,
    symptom: "InvalidImageName",
    source: "kubernetes/kubernetes pkg/kubelet (form)",
  },
  {
    text: "NAME    READY   STATUS   RESTARTS     AGE\nweb-0   0/1     Error    3 (40s ago)   5m",
    rule: null,
    symptom: "program ended",
    source: "kubernetes/kubernetes pkg/kubelet (form)",
  },
  {
    text: "NAME    READY   STATUS       RESTARTS     AGE\nweb-0   0/1     StartError   3 (40s ago)   5m",
    rule: null,
    symptom: "StartError",
    source: "kubernetes/kubernetes pkg/kubelet (form)",
  },
  {
    text:
      '  Warning  FailedKillPod  27s   kubelet   error killing pod: failed to "KillPodSandbox" for "5d4f" with KillPodSandboxError: "rpc error: code = Unknown desc = frob"',
    rule: null,
    symptom: "KillPodSandboxError",
    source: "kubernetes/kubernetes pkg/kubelet (form)",
  },
  {
    text:
      'E0601 10:00:00.000000    1234 kubelet.go:2412] "Skipping pod synchronization" err="[container runtime status check may not have completed yet, PLEG is not healthy: pleg has yet to be successful]"',
    rule: null,
    symptom: "kubelet starts",
    source: "kubernetes/kubernetes pkg/kubelet (form)",
  },
  {
    text:
      "kubelet.go:1794] skipping pod synchronization - [container runtime is down PLEG is not healthy: pleg was last seen active 2562047h47m16.854775807s ago; threshold is 3m0s]",
    rule: null,
    symptom: "kubelet starts",
    source: "kubernetes/kubernetes pkg/kubelet (form)",
  },
  {
    text: "  Warning  FailedSync  10s (x3 over 20s)  kubelet  Error syncing pod",
    rule: null,
    symptom: "FailedSync",
    source: "kubernetes/kubernetes pkg/kubelet (form)",
  },
  {
    text: "systemd[1]: rke2-server.service: Main process exited, code=exited, status=1/FAILURE",
    rule: null,
    symptom: "service not started",
    source: "systemd/systemd src/core (form)",
  },
  {
    text: "systemd[1]: snap.microk8s.daemon-kubelite.service: Failed with result 'exit-code'.",
    rule: null,
    symptom: "service not started",
    source: "systemd/systemd src/core (form)",
  },
  {
    text: "The program did not start: error of its own, see https://example.com/?t=10s",
    rule: null,
    source: "a message of another program (form)",
  },
  {
    text:
      "autoheal_1  | 19-12-2021 18:44:05 Container /compose_web_1 (19934500d80e) found to be unhealthy - Restarting container now with 10s timeout",
    rule: null,
    symptom: "health check failed",
    source: "opf/openproject-docker-compose#15",
  },
  {
    text:
      "java.io.IOException: Failed to run image 'dockera:cicd'. Error:\nat org.jenkinsci.plugins.docker.workflow.client.DockerClient.run(DockerClient.java:145)\nat org.jenkinsci.plugins.docker.workflow.WithContainerStep$Execution.start(WithContainerStep.java:199)",
    rule: null,
    symptom: "CI job not started",
    component: "docker",
    source: "second-state/chat-with-chatgpt#184",
  },
  {
    text: "Deployment error\nUnable to deploy stack",
    rule: null,
    symptom: "app not started",
    source: "filebot/filebot-docker#19",
  },
  {
    text: "error: failed to solve: exit code: 2",
    rule: null,
    symptom: "build step failed",
    component: "buildkit",
    source: "docker/buildx#1202",
  },
  {
    text: "2017-03-17 08:36:26,651 INFO exited: nginx (exit status 1; not expected)",
    rule: null,
    symptom: "program ended",
    source: "diameter/rtorrent-rutorrent#33",
  },
  {
    text: "Error: The process '/usr/local/bin/colima' failed with exit code 1",
    rule: null,
    symptom: "CI job not started",
    source: "docker/setup-docker-action#27",
  },
  {
    text:
      "balenaos-in-container-master-os-1  | [DEPEND] Dependency failed for Bale… Application Container Engine.\nbalenaos-in-container-master-os-1  | balena.service: Job balena.service/start failed with result 'dependency'.",
    rule: null,
    symptom: "service not started",
    source: "balena-os/balenaos-in-container#59",
  },
  {
    text:
      'yhgtqyjwksb3         \\_ basex.1         zopyx/basex-86:latest   vm1                 Shutdown            Failed 2 seconds ago    "starting container failed: oc…"',
    rule: null,
    symptom: "task failed",
    source: "moby/moby#34479",
  },
  {
    text: "Failed to start crio.service - Container Runtime Interface for OCI (CRI-O).",
    rule: null,
    symptom: "service not started",
    component: "crio",
    source: "cri-o/cri-o contrib/systemd/crio.service (form)",
  },
  {
    text: "k3s.service: Failed with result 'exit-code'.",
    rule: null,
    symptom: "service not started",
    source: "k3s-io/k3s k3s.service (form)",
  },
  {
    text: "Failed to start kubelet: The Kubernetes Node Agent.",
    rule: null,
    symptom: "service not started",
    component: "kubelet",
    source: "kubernetes/release kubelet.service (form)",
  },
  {
    text: "Failed to start CRI Interface for Docker Application Container Engine.",
    rule: null,
    symptom: "service not started",
    component: "docker",
    source: "Mirantis/cri-dockerd packaging/systemd (form)",
  },
  {
    text: "containerd.service: Scheduled restart job, restart counter is at 5.",
    rule: null,
    symptom: "service not started",
    component: "cri",
    source: "containerd/containerd containerd.service (form)",
  },
  {
    text:
      'Job for web.service failed because the control process exited with error code.\nSee "systemctl --user status web.service" and "journalctl --user -xeu web.service" for details.',
    rule: null,
    symptom: "service not started",
    source: "systemd/systemd src/core/job.c (form)",
  },
  {
    text: "TASK ERROR: startup for container '101' failed",
    rule: null,
    symptom: "guest not started",
    source: "proxmox/pve-container (form)",
  },
  {
    text: "##[error]Docker start fail with exit code 1",
    rule: null,
    symptom: "CI job not started",
    component: "docker",
    source: "actions/runner src/Runner.Worker (form)",
  },
  {
    text: '"task: non-zero exit (1)"',
    rule: null,
    symptom: "task failed",
    source: "moby/moby daemon/cluster/executor (form)",
  },
  {
    text: "task: non-zero exit (137): dockerexec: unhealthy container",
    rule: "docker-swarm-task-unhealthy",
    source: "moby/moby daemon/cluster/executor, health (form)",
  },
  {
    text: "web-1 exited with code 1",
    rule: null,
    symptom: "program ended",
    source: "docker/compose v2 logs (form)",
  },
  {
    text:
      'CONTAINER ID   IMAGE   COMMAND   CREATED   STATUS   PORTS   NAMES\n1a9cd189f31c   web     "/run"    9 hours   Exited (1) 36 seconds ago   web',
    rule: null,
    symptom: "program ended",
    source: "moby/moby container/state.go (form)",
  },
  {
    text: "Docker Desktop - Unexpected WSL error",
    rule: null,
    symptom: "Docker Desktop not started",
    component: "docker",
    source: "docker/for-win Docker Desktop (form)",
  },
  {
    text:
      "25-11-13 17:57:20 WARNING (MainThread) [supervisor.addons.addon] Timeout while waiting for addon Mosquitto broker to start, took more than 120 seconds",
    rule: null,
    symptom: "app not started",
    source: "home-assistant/supervisor supervisor/apps (form)",
  },
  {
    text:
      ' I0820 02:06:50.212369      18 health_checker.go:180] command /usr/bin/crictl --timeout=2s --runtime-endpoint=unix:///var/run/containerd/containerd.sock pods --latest failed: fork/exec /usr/bin/crictl: no such file or directory, \nI0820 02:06:50.212821      18 health_checker.go:180] command systemctl show containerd --property=InactiveExitTimestamp failed: exec: "systemctl": executable file not found in $PATH,',
    rule: null,
    component: "cri",
    source: "kubernetes/kops#16763",
    why: "node-problem-detector's image lacks crictl and systemctl; containerd runs",
  },
  {
    text:
      "● containerd.service - containerd container runtime\n   Loaded: loaded (/etc/systemd/system/containerd.service; enabled; vendor preset: enabled)\n   Active: activating (auto-restart) (Result: signal) since Wed 2019-12-18 11:57:20 UTC; 703ms ago\n     Docs: https://containerd.io\n  Process: 20885 ExecStartPre=/sbin/modprobe overlay (code=exited, status=0/SUCCESS)\n  Process: 20886 ExecStart=/usr/local/bin/containerd (code=killed, signal=KILL)\n Main PID: 20886 (code=killed, signal=KILL)",
    rule: null,
    symptom: "service not started",
    component: "cri",
    source: "coreos/bugs#2646",
  },
  {
    text: "dd: can't open '/data/random-data': Input/output error",
    rule: null,
    source: "longhorn/longhorn#9248",
    why: "the error of a program in a container that runs",
  },
  {
    text:
      "  Warning  Unhealthy  12m (x26725 over 12d)   kubelet  Readiness probe failed:\n  Warning  BackOff    2m2s (x42070 over 11d)  kubelet  Back-off restarting failed container",
    rule: null,
    symptom: "CrashLoopBackOff",
    component: "kubelet",
    source: "projectcalico/calico#4466",
  },
  {
    text: "3.23.3 calico-node status Init:CrashLoopBackOff",
    rule: null,
    symptom: "Init:Error",
    source: "projectcalico/calico#6715",
  },
  {
    text:
      "kubectl get pods -n kube-system\nkube-router-vn748                 0/1     CreateContainerError   0          27s",
    rule: null,
    symptom: "CreateContainerError",
    component: "kubelet",
    source: "cloudnativelabs/kube-router#1125",
  },
  {
    text:
      "   Active: activating (auto-restart) (Result: exit-code) since Wed 2020-07-29 08:46:32 EDT; 919ms ago\n     Docs: https://kubernetes.io/docs/\n  Process: 9982 ExecStart=/usr/bin/kubelet $KUBELET_KUBECONFIG_ARGS $KUBELET_CONFIG_ARGS $KUBELET_KUBEADM_ARGS $KUBELET_EXTRA_ARGS (code=exited, status=255)\n Main PID: 9982 (code=exited, status=255)",
    rule: null,
    symptom: "service not started",
    component: "kubelet",
    source: "kubernetes/website#22814",
  },
  {
    text:
      "Targeting container \"kube-apiserver\". If you don't see processes from this container it may be because the container runtime doesn't support this feature.\nDefaulting debug container name to debugger-vgkn4.",
    rule: null,
    source: "kubernetes/kubernetes#113935",
    why: "a notice of kubectl debug",
  },
  {
    text:
      "Error from server (BadRequest): a container name must be specified for pod prometheus-foo-0, choose one of: [prometheus prometheus-config-reloader]",
    rule: null,
    source: "prometheus-operator/prometheus-operator#467",
    why: "kubectl logs of a pod with several containers",
  },
  {
    text: "Error: INSTALLATION FAILED: must either provide a name or specify --generate-name",
    rule: null,
    source: "kubernetes/node-problem-detector#696",
    why: "an option of helm",
  },
  {
    text: "Issue when opening my workspace - failed to create containerd task",
    rule: null,
    symptom: "container not started",
    component: "cri",
    source: "gitpod-io/gitpod#4330",
  },
  {
    text:
      "Pod creation sometimes fail with Failed to create containerd task: failed to create shim task: OCI runtime create failed",
    rule: null,
    symptom: "container not started",
    component: "shim",
    source: "awslabs/amazon-eks-ami#2366",
  },
  {
    text: "etcd-manager fails to start after kOps upgrade",
    rule: null,
    source: "kubernetes/kops#17780",
    why: "no message of a program",
  },
  {
    text:
      "2020-08-14T08:56:05-04:00  Driver Failure   rpc error: code = Unknown desc = failed to start task, could not inspect container : unexpected EOF",
    rule: null,
    source: "hashicorp/nomad-driver-podman#57",
    why: "Podman's answer was cut off, for an unknown reason",
  },
  {
    text: '[ERROR] in line 613: exit code 0: while executing command pct start "$CTID"',
    rule: null,
    symptom: "guest not started",
    source: "asylumexp/Proxmox#66",
  },
  {
    text:
      'Back-off pulling image "registry.k8s.io/busybox": ErrImagePull: failed to pull and unpack image "registry.k8s.io/busybox:latest": failed to get converter for "registry.k8s.io/busybox:latest": Pulling Schema 1 images have been deprecated and disabled by default since containerd v2.0. As a workaround you may set an environment variable `CONTAINERD_ENABLE_DEPRECATED_PULL_SCHEMA_1_IMAGE=1`, but this will be completely removed in containerd v2.1.: ImagePullBackOff',
    rule: "image-media-type-unsupported",
    source: "world-federation-of-advertisers/cross-media-measurement#3067",
  },
  {
    text:
      "7b2b5d7980638d1eae3cae024b874ba241df39d20783e598ea5d9e7ff497769f\ndocker: Error response from daemon: OCI runtime create failed: container_linux.go:367: starting container process caused: process_linux.go:495: container init caused: process_linux.go:458: setting cgroup config for procHooks process caused: resulting devices cgroup doesn't precisely match target: unknown.",
    rule: "devices-cgroup-changed",
    source: "opencontainers/runc#2948",
  },
  {
    text:
      "May 05 21:49:44 server podman[3879]: [INFO  netavark::commands::setup] dns disabled because aardvark-dns path does not exists\nMay 05 21:49:53 server podman[3971]: [INFO  netavark::commands::setup] dns disabled because aardvark-dns path does not exists\nMay 05 21:49:55 server podman[4055]: [INFO  netavark::commands::setup] dns disabled because aardvark-dns path does not exists",
    rule: "podman-dns-missing",
    source: "podman-container-tools/podman#18810",
  },
  {
    text:
      "FATA[0000] Error response from daemon: Cannot start container 1f7029fde7d996630381a9d03ec9214211dfe7ad829a32da7309ec7605764d17: ip already allocated",
    rule: "docker-network-address",
    source: "moby/moby#10774",
  },
  {
    text: "Pod for etcd not synced (no current running pod found), retrying",
    rule: null,
    symptom: "static pods not started",
    source: "rancher/rke2 pkg/rke2 (form)",
  },
  {
    text:
      "# containerd -l debug\ncontainerd: unmounting temp mounts: failed to unmount target /var/lib/containerd/tmpmounts/containerd-mount980710714: device or resource busy",
    rule: "temporary-mount-busy",
    source: "containerd/containerd#2462",
  },
  {
    text:
      "[user@docker-desktop ociwork]$ sudo ./example\n2020/06/29 16:18:03 failed to mount /tmp/containerd-mount550114294: invalid argument",
    rule: "rootfs-mount-failed",
    source: "containerd/containerd#4350",
  },
  {
    text:
      'WARN[0001] signal: killed                               \nERRO[0001] container_linux.go:349: starting container process caused "process_linux.go:439: container init caused \\"process_linux.go:405: setting cgroup config for procHooks process caused \\\\\\"error while setting cgroup v2: [can\'t load program:\\\\\\\\n    github.com/cilium/ebpf.newProgramWithBTF\\\\\\\\n        /root/go/pkg/mod/github.com/cilium/ebpf@v0.0.0-20200319110858-a7172c01168f/prog.go:151\\\\\\\\n  - permission denied: 0: (69) r1 = *(u16 *)(r2 +0)\\\\\\\\nR2 !read_ok\\\\\\\\nprocessed 1 insns (limit 1000000) max_states_per_insn 0 total_states 0 peak_states 0 mark_read 0]\\\\\\"\\"" ',
    rule: "cgroup-device-filter",
    source: "opencontainers/runc#2316",
  },
  {
    text:
      'Events:\n  FirstSeen     LastSeen        Count   From                            SubObjectPath         Type             Reason          Message\n  ---------     --------        -----   ----                            -------------         -------- ------          -------\n  3s            3s              1       default-scheduler                                     Normal           Scheduled       Successfully assigned nginx10-1-deploy to 192.168.122.186\n  3s            2s              2       kubelet, 192.168.122.186        spec.containers{deployment}    Normal          Pulled          Container image "openshift/origin-deployer:d98ef74" already present on machine\n  3s            2s              2       kubelet, 192.168.122.186        spec.containers{deployment}    Warning         Failed          Failed to create container with error: rpc error: code = 2 desc = capability KILL must start with CAP_\n  3s            2s              2       kubelet, 192.168.122.186                              Warning          FailedSync      Error syncing pod, skipping: failed to "StartContainer" for "deployment" with rpc error: code = 2 desc = capability KILL must start with CAP_: "Create Container Failed"',
    rule: "docker-capability-refused",
    source: "cri-o/cri-o#491",
  },
  {
    text:
      'lxc-start CC 20180605115018.129 ERROR    lxc_cgfsng - cgroups/cgfsng.c:cg_unified_create_cgroup:1226 - No such file or directory - Could not enable "+io +memory" controllers in the unified cgroup "/sys/fs/cgroup/unified//lxc"',
    rule: "lxc-cgroup-failed",
    source: "lxc/lxc#2379",
  },
  {
    text:
      'W0715 11:51:08.706161   40971 warnings.go:70] would violate PodSecurity "restricted:latest": forbidden sysctls (net.core.somaxconn, kernel.msgmax)\npod/sysctl-example-unsafe created\n\nNAME                    READY   STATUS                   RESTARTS         AGE\nsysctl-example-unsafe   0/1     ContainerStatusUnknown   0                92s',
    rule: "kubelet-sysctl-forbidden",
    source: "openshift/openshift-docs#45888",
  },
  {
    text:
      'INFO[0000] [graphdriver] using prior storage driver "aufs" \nINFO[0000] Graph migration to content-addressability took 0.00 seconds \nINFO[0000] Firewalld running: false                     \nINFO[0000] Default bridge (docker0) is assigned with an IP address 10.0.0.0/16. Daemon option --bip can be used to set a preferred IP address \nFATA[0000] Error starting daemon: AppArmor enabled on system but the docker-default profile could not be loaded. ',
    rule: "docker-apparmor-profile",
    source: "moby/moby#20554",
  },
  {
    text:
      "Error response from daemon: Cannot start container c9b993897aef9a6b48e1b18d9ee0e9a71e41b13e6cfcbac43823cf04bc7ddaec: [8] System error: exec format error\nroot@Storage root #",
    rule: "program-not-runnable",
    source: "MediaBrowser/Emby.Build#50",
  },
  {
    text:
      "root@localhost:# /usr/local/emhttp/plugins/dynamix.docker.manager/scripts/docker run -d --name='LDAPforPlex' --net='br0.55' --ip='192.168.50.90' --cpuset-cpus='1,7,8,17,23,24' --log-opt max-size='50m' --log-opt max-file='3' --privileged=true -e TZ=\"Europe/London\" -e HOST_OS=\"Unraid\" -e 'TOKEN'='xxxxxxxxxxx' -e 'MACHINEID'='xxxxxxxxxxxxx' -e 'SERVERNAME'='Highlander' -e 'UDP_PORT_2389'='2389' -e 'DEBUG'='true' 'starbix/plex-ldap' root\nf7991cdcf4f2d544b18d3ced46495d80c7a57b88b85b85f26cff94528cb46d32\n/usr/bin/docker: Error response from daemon: OCI runtime create failed: container_linux.go:346: starting container process caused \"exec: \\\"root\\\": executable file not found in $PATH\": unknown.\n\nThe command failed.",
    rule: "executable-not-in-path",
    source: "Starbix/dockerimages#8",
  },
  {
    text:
      ">>> This Docker-Container must be run as root! Please adjust how you started the container, to fix this error.",
    rule: "entry-point-wants-root",
    source: "jammsen/docker-palworld-dedicated-server#274",
  },
  {
    text:
      "Creating ddev-router\nFailed to start sprint-20180409-1415: web service health check timed out\nProject is stopped. Run 'ddev start' to start the environment.\nProject is stopped. Run 'ddev start' to start the environment.\nProject is stopped. Run 'ddev start' to start the environment.\nProject is stopped. Run 'ddev start' to start the environment.\nProject is stopped. Run 'ddev start' to start the environment.",
    rule: "ddev-container-unhealthy",
    source: "drud/quicksprint#49",
  },
  {
    text:
      "2024-07-08 16:23:09,403 ERROR [tc.postman/newman:latest] (main) Could not start container: java.lang.IllegalStateException: Container did not start correctly.\n        at org.testcontainers.containers.GenericContainer.tryStart(GenericContainer.java:495)\n        at org.testcontainers.containers.GenericContainer.lambda$doStart$0(GenericContainer.java:354)\n        at org.rnorth.ducttape.unreliables.Unreliables.retryUntilSuccess(Unreliables.java:81)\n        at org.testcontainers.containers.GenericContainer.doStart(GenericContainer.java:344)\n        at org.testcontainers.containers.GenericContainer.start(GenericContainer.java:330)\n        at org.testcontainers.junit.jupiter.TestcontainersExtension$StoreAdapter.start(TestcontainersExtension.java:280)",
    rule: null,
    symptom: "container did not start correctly",
    source: "postmanlabs/newman#3248",
  },
  {
    text:
      "/run/openrc # rc-service frpc start\n/lib/rc/sh/openrc-run.sh: line 101: can't create /sys/fs/cgroup/blkio/tasks: Read-only file system\n/lib/rc/sh/openrc-run.sh: line 101: can't create /sys/fs/cgroup/cpu/tasks: Read-only file system\n/lib/rc/sh/openrc-run.sh: line 101: can't create /sys/fs/cgroup/cpuacct/tasks: Read-only file system\n/lib/rc/sh/openrc-run.sh: line 101: can't create /sys/fs/cgroup/cpuset/tasks: Read-only file system\n/lib/rc/sh/openrc-run.sh: line 101: can't create /sys/fs/cgroup/devices/tasks: Read-only file system\n/lib/rc/sh/openrc-run.sh: line 101: can't create /sys/fs/cgroup/freezer/tasks: Read-only file system\n/lib/rc/sh/openrc-run.sh: line 101: can't create /sys/fs/cgroup/memory/tasks: Read-only file system",
    rule: "openrc-inside",
    source: "alpinelinux/docker-alpine#15",
  },
  {
    text:
      "docker run -it foo/bar\n\n   OpenRC 0.15.1.88bc7e0 is starting up Linux 4.0.9-boot2docker (x86_64)\n- /proc is already mounted\n- Mounting /run ...\n  mount: permission denied (are you root?)\n- Unable to mount tmpfs on /run.\n- Can't continue.\n- Caching service dependencies ...                                                                                                                         [ ok ]\n  can't open /dev/tty1: No such file or directory\n  can't open /dev/tty2: No such file or directory\n  can't open /dev/tty3: No such file or directory",
    rule: "openrc-inside",
    source: "iron-io/dockers#40",
  },
  {
    text:
      'E0730 06:31:07.110332    4737 remote_runtime.go:109] RunPodSandbox from runtime service failed: rpc error: code = Unknown desc = failed to create a sandbox for pod "schd-scdf-apn-site-domain-report-1596089220-p6brw": operation timeout: context deadline exceeded\nJul 30 06:31:07  kubelet[4737]: E0730 06:31:07.110385    4737 remote_runtime.go:109] RunPodSandbox from runtime service failed: rpc error: code = Unknown desc = failed to create a sandbox for pod ": operation timeout: context deadline exceeded\n\nFailed create pod sandbox: rpc error: code = Unknown desc = failed to create a sandbox for pod "pod-name": operation timeout: context deadline exceeded\n  Warning  FailedSync     115s (x21 over 6m19s)  kubelet, error determining status: rpc error: code = Unknown desc = Error: No such container: ',
    rule: "request-timeout",
    source: "aws/amazon-vpc-cni-k8s#1112",
  },
  {
    text:
      'state:\n      terminated:\n        containerID: docker://6a9af6be55bfee1ebc15cbd29b4fd053e30f8e9692f1e46121501dba5c13b04a\n        exitCode: 127\n        finishedAt: 2018-09-07T06:01:03Z\n        message: |\n          oci runtime error: container_linux.go:247: starting container process caused "exec: \\"jenkins-slave\\": executable file not found in $PATH"\n        reason: ContainerCannotRun\n        startedAt: 2018-09-07T06:01:03Z',
    rule: "executable-not-in-path",
    source: "kubernetes/kubernetes#68396",
  },
  {
    text:
      "DEBU[0010] pull in progress\nDEBU[0010] pull in progress\nERRO[0010] fatal task error                              error=Error: No such container: test.2.6xy8by3ora4nantww2gc8lm1n module=node/agent/taskmanager task.id=6xy8by3ora4nantww2gc8lm1n\nDEBU[0010] state changed                                 module=node/agent/taskmanager state.desired=RUNNING state.transition=PREPARING->REJECTED task.id=6xy8by3ora4nantww2gc8lm1n\nDEBU[0010] (*Agent).UpdateTaskStatus                     module=node/agent task.id=6xy8by3ora4nantww2gc8lm1n\nDEBU[0010] task status reported                          module=node/agent",
    rule: null,
    symptom: "task failed",
    source: "moby/swarmkit#1613",
  },
  {
    text:
      "----- Native stack trace -----\n\n 1: 0xcc7e17 node::Assert(node::AssertionInfo const&) [node]\n 2: 0xd4818e node::WorkerThreadsTaskRunner::WorkerThreadsTaskRunner(int) [node]\n 3: 0xd4826c node::NodePlatform::NodePlatform(int, v8::TracingController*, v8::PageAllocator*) [node]\n 4: 0xc7bd07  [node]\n 5: 0xc7d264 node::Start(int, char**) [node]\n 6: 0x7f076b26e24a  [/lib/x86_64-linux-gnu/libc.so.6]\n 7: 0x7f076b26e305 __libc_start_main [/lib/x86_64-linux-gnu/libc.so.6]\n 8: 0xbd12ee _start [node]\nStopping containers...\nsupabase_realtime_secondbrain container is not ready: unhealthy\nError status 503:\nsupabase_pg_meta_secondbrain container is not ready: unhealthy\nsupabase_studio_secondbrain container is not ready: unhealthy",
    rule: null,
    symptom: "health check failed",
    source: "The-Vibe-Company/quivr#3377",
  },
  {
    text:
      "Flag --api-servers has been deprecated, Use --kubeconfig instead. Will be removed in a future version.\nError: unknown flag: --config\n\nThe kubelet binary is responsible for maintaining a set of containers on a\n\n  particular node. It syncs data from a variety of sources including a\n  Kubernetes API server, an etcd cluster, HTTP endpoint or local file. It then\n  queries Docker to see what is currently running.  It synchronizes the\n  configuration data, with the running set of containers by starting or stopping\n  Docker containers.\nUsage:\n  kubelet [flags]",
    rule: null,
    symptom: "kubelet help",
    source: "kubernetes-retired/dashboard#1987",
  },
  {
    text:
      ' Normal   SandboxChanged          106s (x12 over 117s)  kubelet, localhost.localdomain  Pod sandbox changed, it will be killed and re-created.\n  Warning  FailedCreatePodSandBox  105s (x4 over 108s)   kubelet, localhost.localdomain  (combined from similar events): Failed create pod sandbox: rpc error: code = Unknown desc = failed to set up sandbox container "53a55e20faba86f3eed54f9b5e518b6db9afeae8f63245f380852af90217f034" network for pod "nginx-1-6d79cd684d-vg4ml": NetworkPlugin cni failed to set up pod "nginx-1-6d79cd684d-vg4ml_default" network: unable to setup DNAT: running [/sbin/iptables -t nat -A CNI-HOSTPORT-DNAT -m comment --comment dnat name: "weave" id: "53a55e20faba86f3eed54f9b5e518b6db9afeae8f63245f380852af90217f034" -m multiport -p tcp --destination-ports 8081 -j CNI-DN-35dacff15508f16b78b24 --wait]: exit status 1: iptables: No chain/target/match by that name.',
    rule: "cni-firewall",
    source: "kubernetes-sigs/kind#550",
  },
  {
    text:
      "[rootlesskit:parent] error: failed to setup UID/GID map: newuidmap 117 [0 1000 1 1 100000 65536] failed: newuidmap: write to uid_map failed: Operation not permitted",
    rule: "rootless-newuidmap-rights",
    source: "docker-library/docker#296",
  },
  {
    text:
      "Device \"ip_tables\" does not exist.\nip_tables              24576  4 iptable_raw,iptable_mangle,iptable_nat,iptable_filter\nmodprobe: can't change directory to '/lib/modules': No such file or directory\nerror: attempting to run rootless dockerd but need 'kernel.unprivileged_userns_clone' (/proc/sys/kernel/unprivileged_userns_clone) set to 1",
    rule: "rootless-userns-denied",
    source: "kestra-io/docs#430",
  },
  {
    text:
      'Creating network "phpapp_appnet" with driver "bridge"\nCreating volume "phpapp_data" with local driver\nCreating phpapp_db_1\nCreating phpapp_nginx_1\nCreating phpapp_redis_1\nCreating phpapp_php_1\n\nERROR: for nginx  driver failed programming external connectivity on endpoint phpapp_nginx_1 (c3fae16f60cd9692ff4aae0ecb6f325534bfb9fd1ded3403b72083c4b795e86f): Error starting userland proxy: Failed to bind: EADDRINUSE\nERROR: Encountered errors while bringing up the project.',
    rule: "host-port-in-use",
    source: "shipping-docker/php-app#2",
  },
  {
    text: "$ docker pull ymqytw/nginxhttps:1.5\nError response from daemon: missing signature key",
    rule: "image-manifest-unsigned",
    source: "kata-containers/kata-containers#10517",
  },
  {
    text:
      "b67d1b15c56e: Extracting [==================================================>]  49.55MB/49.55MB\nc8f0ca674615: Download complete\n52ea7c0daa40: Download complete\nERROR: failed to register layer: Error processing tar file(exit status 1): Container ID 345018 cannot be mapped to a host ID",
    rule: "layer-owner-beyond-remap",
    source: "snowzach/doods#33",
  },
  {
    text:
      '[   40.167330] IPv6: ADDRCONF(NETDEV_CHANGE): veth13129e4: link becomes ready\n[   40.174556] docker0: port 1(vethd673de4) entered blocking state\n[   40.180603] docker0: port 1(vethd673de4) entered forwarding state\n[   40.187362] IPv6: ADDRCONF(NETDEV_CHANGE): docker0: link becomes ready\n[   40.395791] docker0: port 1(vethd673de4) entered disabled state\n[   40.402370] veth13129e4: renamed from eth0\n[   40.463366] docker0: port 1(vethd673de4) entered disabled state\ndocker: Error response from daemon: unable to find "net_prio" in controller set: unknown.',
    rule: "cgroup-hierarchy-missing",
    source: "docker/for-linux#1064",
  },
  {
    text:
      "NAMESPACE     NAME                READY   STATUS             RESTARTS   AGE\nkube-system   calico-node-466ks   1/1     Running            0          3d\ndefault       my-app-6d4cf56db6   0/1     CrashLoopBackOff   5          5m",
    rule: null,
    symptom: "CrashLoopBackOff",
    source: "kubectl get pods (form)",
    why: "the network plugin runs",
  },
];
