/** Reports of minikube's nodes that do not come up. @module */

import type { Report } from "./report.ts";

/** What minikube prints when its node does not start. */
export const MINIKUBE_NODE_REPORTS: readonly Report[] = [
  {
    text:
      '❌  Exiting due to GUEST_STATUS: Unable to get control-plane node minikube host status: state: unknown state "minikube": podman container inspect minikube --format={{.State.Status}}: exit status 125\nstdout:\n\nstderr:\nError: no such container "minikube"',
    rule: "minikube-container-missing",
    source: "kubernetes/minikube#20340",
  },
  {
    text:
      '❌  Exiting due to GUEST_STATUS: Unable to get control-plane node minikube host status: state: unknown state "minikube": docker container inspect minikube --format={{.State.Status}}: exit status 1\nstdout:\n\n\nstderr:\nError response from daemon: No such container: minikube',
    rule: "minikube-container-missing",
    source: "kubernetes/minikube pkg/drivers/kic/oci/oci.go",
  },
  {
    text: "Exiting due to RUNTIME_ENABLE: which crictl: exit status 1 stdout:",
    rule: "minikube-host-programs",
    source: "kubernetes/minikube#15901",
  },
  {
    text:
      "❌  Exiting due to GUEST_MISSING_CRICTL: Sorry, Kubernetes 1.26.1 requires crictl to be installed in root's path",
    rule: "minikube-host-programs",
    source: "kubernetes/minikube cmd/minikube/cmd/start.go",
  },
  {
    text: "which crictl: exit status 1",
    rule: "minikube-host-programs",
    source: "kubernetes/minikube#16066",
  },
  {
    text:
      "❌  Exiting due to GUEST_START: failed to start node: wait 6m0s for node: wait for healthy API server: apiserver healthz never reported healthy: context deadline exceeded",
    rule: "minikube-apiserver-unanswered",
    source: "kubernetes/minikube#18989",
  },
  {
    text:
      "Exiting due to GUEST_START: wait 6m0s for node: wait for healthy API server: apiserver healthz never reported healthy: timed out waiting for the condition",
    rule: "minikube-apiserver-unanswered",
    source: "kubernetes/minikube#15885",
  },
  {
    text:
      "X Exiting due to K8S_APISERVER_MISSING: wait 6m0s for node: wait for apiserver proc: apiserver process never appeared",
    rule: "minikube-apiserver-unanswered",
    source: "kubernetes/minikube pkg/minikube/bootstrapper/bsutil/kverify/api_server.go",
  },
  {
    text:
      "❗  Enabling 'default-storageclass' returned an error: running callbacks: [Error making standard the default storage class: Error listing StorageClasses: Unauthorized]\n🌟  Enabled addons: storage-provisioner\n\n❌  Exiting due to GUEST_START: wait 6m0s for node: wait for healthy API server: controlPlane never updated to v1.20.2",
    rule: "minikube-profile-stale",
    source: "AliyunContainerService/minikube#39",
  },
  {
    text: "cp: cannot stat '/var/run/cri-dockerd.sock': No such file or directory",
    rule: "minikube-profile-stale",
    source: "kubernetes/minikube pkg/minikube/reason/known_issues.go",
  },
  {
    text: "Exiting due to RUNTIME_ENABLE: Temporary Error: sudo /usr/bin/crictl version: Process exited with status 1",
    rule: "minikube-runtime-down",
    source: "kubernetes/minikube pkg/minikube/cruntime/cri.go",
  },
  {
    text: "❌  Exiting due to IF_DEDICATED_NETWORK: network 192.168.49.0/24 already in use",
    rule: "minikube-network-refused",
    source: "kubernetes/minikube pkg/drivers/kic/kic.go",
  },
  {
    text: "🔥  Error starting host: creating host: create host timed out in 360.000000 seconds",
    rule: "minikube-machine-unanswered",
    source: "kubernetes/minikube pkg/minikube/machine/start.go",
  },
  {
    text:
      "❌  Exiting due to INET_CACHE_BINARIES: Failed to cache binaries: caching binary /home/user/.minikube/cache/linux/amd64/v1.28.3/kubelet: download failed",
    rule: "minikube-download",
    source: "kubernetes/minikube pkg/minikube/reason/reason.go",
  },
  {
    text:
      '👎  Unable to pick a default driver. Here is what was considered, in preference order:\n    ▪ docker: Not installed: exec: "docker": executable file not found in $PATH',
    rule: "minikube-driver",
    source: "kubernetes/minikube cmd/minikube/cmd/start.go",
  },
  {
    text:
      "fatal: unable to access the host: ssh: handshake failed: ssh: unable to authenticate, attempted methods [none publickey], no supported methods remain",
    rule: null,
    source: "kubernetes/minikube pkg/drivers",
    why: "any program that uses SSH prints it",
  },
  {
    text: "make: *** [install] which crictl failed; sudo systemctl restart docker: done",
    rule: null,
    source: "kubernetes/minikube pkg/minikube/cruntime",
    why: "nothing of minikube failed",
  },
];
