/** Reports in which a pull, a network plugin, a volume or a hook states its cause. @module */

import type { Report } from "./report.ts";

const SANDBOX = "  Warning  FailedCreatePodSandBox  3s (x9 over 2m)  kubelet, node-1  Failed create pod sandbox: " +
  "rpc error: code = Unknown desc = ";
const RESOLVE =
  'Failed to pull image "registry.example.org/web:2": rpc error: code = Unknown desc = failed to pull and unpack image "registry.example.org/web:2": failed to resolve reference "registry.example.org/web:2": ';
const DAEMON =
  'Failed to pull image "registry.example.org/web:2": rpc error: code = Unknown desc = Error response from daemon: ';
const HOOK =
  "nvidia-docker: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error running hook #0: error running hook: exit status 1, stdout: , stderr: Auto-detected mode as 'legacy'\n";

const PULLS: readonly Report[] = [
  {
    text:
      `${RESOLVE}failed to do request: Head "https://registry.example.org/v2/web/manifests/2": tls: failed to verify certificate: x509: certificate signed by unknown authority`,
    rule: "registry-authority-unknown",
    source: "rancher/rke2#5658",
  },
  {
    text: `${DAEMON}Get https://registry.example.org/v2/: x509: certificate has expired or is not yet valid`,
    rule: "registry-certificate-invalid",
    source: "golang/go 1.13 crypto/x509",
  },
  {
    text:
      `${RESOLVE}failed to do request: Head "https://10.0.0.7:5000/v2/web/manifests/2": x509: cannot validate certificate for 10.0.0.7 because it doesn't contain any IP SANs`,
    rule: "registry-certificate-without-name",
    source: "golang/go 1.19 crypto/x509",
  },
  {
    text:
      'time="2022-10-28T02:08:48.608337405-07:00" level=error msg="PullImage \\"index.docker.io/rancher/hardened-etcd:v3.5.1\\" failed" error="failed to pull and unpack image \\"docker.io/rancher/hardened-etcd:v3.5.1\\": failed to copy: httpReadSeeker: failed open: failed to authorize: failed to fetch anonymous token: Get \\"https://auth.docker.io/token?scope=repository%3Arancher%2Fhardened-etcd%3Apull&service=registry.docker.io\\": read tcp 192.168.1.66:40218->10.184.176.1:443: read: connection reset by peer"',
    rule: "registry-connection-broken",
    source: "rancher/rke2#3498",
  },
  {
    text:
      `${DAEMON}Get https://registry-1.docker.io/v2/: net/http: request canceled while waiting for connection (Client.Timeout exceeded while awaiting headers)`,
    rule: "registry-unreachable",
    source: "golang/go 1.15 net/http",
  },
  {
    text:
      `${SANDBOX}failed to get sandbox image "k8s.gcr.io/pause:3.1": failed to pull image "k8s.gcr.io/pause:3.1": failed to pull and unpack image "k8s.gcr.io/pause:3.1": failed to resolve reference "k8s.gcr.io/pause:3.1": failed to do request: Head "https://k8s.gcr.io/v2/pause/manifests/3.1": dial tcp: lookup k8s.gcr.io on [::1]:53: dial udp [::1]:53: connect: cannot assign requested address`,
    rule: "registry-dns-unset",
    source: "kubernetes/kubernetes#90326",
  },
  {
    text:
      `${DAEMON}Get "https://registry-1.docker.io/v2/": dial tcp: lookup registry-1.docker.io on 127.0.0.53:53: read udp 127.0.0.1:40000->127.0.0.53:53: i/o timeout`,
    rule: "registry-name-unresolved",
    source: "golang/go net",
  },
  {
    text:
      `${RESOLVE}failed to do request: Head "https://registry.example.org/v2/web/manifests/2": http: server gave HTTP response to HTTPS client`,
    rule: "registry-without-tls",
    source: "golang/go net/http",
  },
  {
    text: `${RESOLVE}failed to authorize: failed to fetch anonymous token: unexpected status: 401 Unauthorized`,
    rule: "registry-anonymous-refused",
    source: "containerd/containerd v1.6 remotes/docker/auth/fetch.go",
  },
  {
    text:
      `${RESOLVE}unexpected status from HEAD request to https://registry.example.org/v2/web/manifests/2: 403 Forbidden`,
    rule: "registry-unauthorized",
    source: "containerd/containerd v1.7 remotes/errors",
  },
  {
    text:
      `${DAEMON}toomanyrequests: You have reached your pull rate limit. You may increase the limit by authenticating and upgrading: https://www.docker.com/increase-rate-limit`,
    rule: "registry-rate-limit",
    source: "docker/hub-feedback (case)",
  },
  {
    text:
      `${SANDBOX}failed pulling image "registry.example.org/pause-amd64:3.1": Error response from daemon: pull access denied for registry.example.org/pause-amd64, repository does not exist or may require 'docker login'`,
    rule: "image-access-denied",
    source: "kubernetes/kubernetes v1.12 pkg/kubelet/dockershim/docker_sandbox.go",
  },
  {
    text:
      `${RESOLVE}pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed`,
    rule: "image-access-denied",
    source: "containerd/containerd v1.7 remotes/docker/resolver.go",
  },
  {
    text: `${RESOLVE}registry.example.org/web:2: not found`,
    rule: "image-not-found",
    source: "containerd/containerd v1.7 remotes/docker/resolver.go",
  },
  {
    text: `${DAEMON}manifest for registry.example.org/web:2 not found: manifest unknown: manifest unknown`,
    rule: "image-not-found",
    source: "moby/moby distribution/errors.go",
  },
  {
    text: `${DAEMON}no matching manifest for linux/arm64/v8 in the manifest list entries`,
    rule: "image-platform-arm",
    source: "moby/moby distribution/pull_v2.go",
  },
  {
    text:
      `${SANDBOX}failed to inspect sandbox image "registry.example.org/pause-amd64:3.0\\"": Error response from daemon: no such image: registry.example.org/pause-amd64:3.0": invalid reference format`,
    rule: "pause-image",
    source: "kubernetes/kubernetes#72295",
  },
];

const NETWORKS: readonly Report[] = [
  {
    text:
      `Failed create pod sandbox: rpc error: code = Unknown desc =\nNetworkPlugin cni failed to set up pod "web-0_default"\nnetwork: open /run/flannel/subnet.env: no such file or directory\n(combined from similar events): error determining status: rpc error:\ncode = Unknown desc = Error: No such container:\nf263fbeaac4a4f01f4b75fabb85ae71838a93b5b5c98fe7683eaffeffeb7b81e`,
    rule: "cni-flannel-not-running",
    source: "EdgeNet-project/edgenet#54",
  },
  {
    text:
      "1023 03:32:46.529178   19936 cni.go:257] Error adding network: open /run/flannel/subnet.env: no such file or directory\n1023 03:32:46.529227   19936 cni.go:211] Error while adding to cni network: open /run/flannel/subnet.env: no such file or directory",
    rule: "cni-flannel-not-running",
    source: "coreos/coreos-kubernetes#912",
  },
  {
    text:
      `${SANDBOX}failed to set up sandbox container "e397" network for pod "web-0": NetworkPlugin cni failed to set up pod "web-0_default" network: stat /var/lib/calico/nodename: no such file or directory: check that the calico/node container is running and has mounted /var/lib/calico/`,
    rule: "cni-calico-not-running",
    source: "kubernetes/kubeadm#1259",
  },
  {
    text:
      'Dec 04 22:58:14 node-1 kubelet[4344]: E1204 22:58:14.014713    4344 kuberuntime_manager.go:581] killPodWithSyncResult failed: failed to "KillPodSandbox" for "9a5ea476" with KillPodSandboxError: "rpc error: code = Unknown desc = NetworkPlugin cni failed to teardown pod \\"kube-dns-0_kube-system\\" network: failed to find plugin \\"portmap\\" in path [/opt/flannel/bin /opt/cni/bin]"',
    rule: "cni-plugin-missing",
    source: "kubernetes/kubeadm#587",
  },
  {
    text:
      'FATA[0000] run pod sandbox failed: rpc error: code = Unknown desc =failed to setup network for sandbox     "3ad790c715c817d22e6f6df95bf612dbc0ceaf05d2d94f94e62aa4b57234ea57": pods "nginx-sandbox" not found ',
    rule: "cni-pod-unknown",
    source: "containerd/cri#520",
  },
  {
    text:
      `${SANDBOX}failed to setup network for sandbox "1807": plugin type="aws-cni" name="aws-cni" failed (add): add cmd: Error received from AddNetwork gRPC call: rpc error: code = Unavailable desc = connection error: desc = "transport: Error while dialing: dial tcp 127.0.0.1:50051: connect: connection refused"`,
    rule: "aws-cni-daemon-down",
    source: "aws/amazon-vpc-cni-k8s cmd/routed-eni-cni-plugin/cni.go",
  },
  {
    text:
      'Liveness probe failed: Get "http://10.244.0.7:8080/v2/": context deadline exceeded (Client.Timeout exceeded while awaiting headers)',
    rule: null,
    why: "a probe, not a registry",
    source: "kubernetes/kubernetes pkg/probe/http",
  },
  {
    text: 'Error from server (NotFound): pods "web-0" not found',
    rule: null,
    why: "kubectl's own words",
    source: "kubernetes/kubectl",
  },
  {
    text:
      `${SANDBOX}failed to setup network for sandbox "1807": plugin type="calico" failed (add): error getting ClusterInformation: Get "https://10.96.0.1:443/apis/crd.projectcalico.org/v1/clusterinformations/default": dial tcp 10.96.0.1:443: i/o timeout`,
    rule: "cni-api-unreachable",
    source: "cisco-eti/martian-bank-demo#50 (case)",
  },
  {
    text:
      `${SANDBOX}failed to setup network for sandbox "1807": plugin type="calico" failed (add): error getting ClusterInformation: Get "https://10.96.0.1:443/apis/crd.projectcalico.org/v1/clusterinformations/default": tls: failed to verify certificate: x509: certificate signed by unknown authority`,
    rule: "cni-credentials",
    source: "projectcalico/calico (case)",
  },
  {
    text:
      'E0102 03:04:05.000000 1 reflector.go:147] Failed to watch *v1.Node: failed to list *v1.Node: Get "https://10.0.0.1:6443/api/v1/nodes": tls: failed to verify certificate: x509: certificate signed by unknown authority',
    rule: null,
    why: "the kubelet's own connection to the API server",
    source: "kubernetes/client-go tools/cache",
  },
];

const PODS: readonly Report[] = [
  {
    text:
      '  4m  2m  2  {kubelet node-1}  Warning  FailedMount Unable to mount volumes for pod "web-0_default(9560)": timeout expired waiting for volumes to attach/mount for pod "web-0"/"default". list of unattached/unmounted volumes=[bigquery]\n\nThe kubelet log:\n\nE0831 04:12:41.868086    3570 configmap.go:157] Couldn\'t get configMap default/bigquery: configmaps "bigquery" not found',
    rule: "kubelet-object-missing",
    source: "kubernetes/kubernetes#31768",
  },
  {
    text:
      'MountVolume.SetUp failed for volume "kubernetes.io/configmap/b690cfd1-config" (spec.Name: "config") pod "b690cfd1" (UID: "b690cfd1") with: references non-existent config key.',
    rule: "kubelet-object-missing",
    source: "kubernetes/kubernetes#41573",
  },
  {
    text:
      'I0308 06:29:40.719969 2120 server.go:664] Event(api.ObjectReference{Kind:"Pod", Namespace:"f153", Name:"9d44", UID:"7561", APIVersion:"v1", ResourceVersion:"20292748", FieldPath:""}): type: \'Warning\' reason: \'FailedSync\' Error syncing pod, skipping: failed to "StartContainer" for "test" with RunContainerError: "GenerateRunContainerOptions: open /var/lib/kubelet/pods/75614521-03c8-11e7-bd9e-0a589ce0155c/etc-hosts: no such file or directory"',
    rule: "kubelet-pod-directory",
    source: "kubernetes/kubernetes#43418",
  },
  {
    text:
      'Error syncing pod 670f607d, skipping: failed to "StartContainer" for "deployment" with RunContainerError: "runContainer: Error response from daemon: Relabeling content in /usr is not allowed."',
    rule: "docker-relabel-refused",
    source: "kubernetes/kubernetes#37680",
  },
  {
    text:
      'Apr 27 20:19:50 node-1 dockerd[1044]: time="2016-04-27T20:19:50.549527798Z" level=error msg="Handler for POST /containers/8a76/start returned error: Container command not found or does not exist."',
    rule: "docker-command-missing",
    source: "coreos/coreos-kubernetes#440",
  },
  {
    text:
      'docker: Error response from daemon: OCI runtime create failed: container_linux.go:380: starting container process caused: process_linux.go:545: container init caused: Running hook #1:: error running hook: exit status 3, stdout: , stderr: time="2022-02-13T11:11:05+11:00" level=error msg="No help topic for \'prestart\'\\n": unknown',
    rule: "nvidia-hook-program",
    source: "NVIDIA/nvidia-container-toolkit#14",
  },
  {
    text:
      `${HOOK}nvidia-container-cli: requirement error: unsatisfied condition: cuda>=11.6, please update your driver to a newer version, or use an earlier cuda container: unknown`,
    rule: "nvidia-requirement",
    source: "NVIDIA/libnvidia-container src/cli/configure.c",
  },
];

const LATER =
  '\n  Normal   Pulled   20s (x3 over 40s)  kubelet  Successfully pulled image "registry.example.org/web:2" in 3s\n  Warning  Failed   19s (x3 over 40s)  kubelet  Error: failed to create containerd task: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: exec: "web": executable file not found in $PATH: unknown';

/** Steps that failed at first, and a later one that fails now. */
const PASSED: readonly Report[] = [
  {
    text:
      `  Warning  Failed   2m    kubelet  ${RESOLVE}failed to do request: Head "https://registry.example.org/v2/web/manifests/2": dial tcp 10.0.0.7:443: i/o timeout${LATER}`,
    rule: "executable-not-in-path",
    source: "kubernetes/kubernetes v1.34.0 pkg/kubelet (describe, a pull that failed once)",
  },
  {
    text:
      `${SANDBOX}failed to setup network for sandbox "1807": plugin type="flannel" failed (add): loadFlannelSubnetEnv failed: open /run/flannel/subnet.env: no such file or directory${LATER}`,
    rule: "executable-not-in-path",
    source: "kubernetes/kubernetes v1.34.0 pkg/kubelet (describe, a network that came later)",
  },
];

/** Reports in which the cause is stated by what the daemons, the kubelet or a hook pass on. */
export const KNOWN_CAUSE_REPORTS: readonly Report[] = [...PULLS, ...NETWORKS, ...PODS, ...PASSED];
