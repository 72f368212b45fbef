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
    rule: null,
    component: "runc",
    source: "AliyunContainerService/pouch#2280",
    why: "only the errno is known",
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
    symptom: "runtime did not answer",
    component: "kubelet",
    source: "kubernetes/kubernetes#42164",
  },
  {
    text: "Creating container failed: rpc error: code = 11 desc = EOF",
    rule: null,
    symptom: "runtime's connection ended",
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
];
