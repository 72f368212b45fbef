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
];
