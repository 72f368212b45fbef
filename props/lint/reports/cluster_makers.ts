/** Reports of tools that make clusters: Talos, k0sctl, minikube's drivers, OpenShift Local; and of runtimes' own commands. @module */

import type { Report } from "./report.ts";

/** Reports of tools that make clusters. */
export const CLUSTER_MAKER_REPORTS: readonly Report[] = [
  {
    text: "failed to resolve configuration context: talos config file is empty",
    rule: "talos-client-unconfigured",
    source: "siderolabs/talos#2956",
  },
  {
    text: "creating worker nodes\nbootstrap error: failed to determine endpoints",
    rule: "talos-client-unconfigured",
    source: "siderolabs/talos#11987",
  },
  {
    text: "$ talosctl -n 10.0.0.5 get mc\nrpc error: code = PermissionDenied desc = no request forwarding",
    rule: "talos-not-forwarded",
    source: "siderolabs/talos#6864",
  },
  {
    text:
      "│ Error: Error bootstrapping node\n│\n│   with talos_machine_bootstrap.talos,\n│   on talos.tf line 101\n│\n│ rpc error: code = Unimplemented desc = method Bootstrap not implemented",
    rule: "talos-in-maintenance",
    source: "siderolabs/terraform-provider-talos#213",
  },
  {
    text: "rpc error: code = Unimplemented desc = method Pause not implemented",
    rule: null,
    source: "any program with gRPC",
    why: "not a call of Talos",
  },
  {
    text:
      "error applying new configuration: rpc error: code = InvalidArgument desc = configuration validation failed: 1 error occurred:\n        * either install disk or diskSelector should be defined",
    rule: "talos-config-disk",
    source: "cozystack/talm#34",
  },
  {
    text:
      "error applying new configuration: rpc error: code = InvalidArgument desc = configuration validation failed: 1 error occurred:\n\t* key/cert combination should not be empty",
    rule: "talos-config-worker",
    source: "siderolabs/talos#8134",
  },
  {
    text:
      'error applying new configuration: rpc error: code = InvalidArgument desc = configuration validation failed: 1 error occurred:\n\t* interface has both bridge and bond sections set "eth0": config sections are mutually exclusive',
    rule: "talos-config-refused",
    source: "siderolabs/talos pkg/machinery/config/types/v1alpha1/v1alpha1_validation.go",
  },
  {
    text:
      "│ rpc error: code = InvalidArgument desc = unknown keys found during decoding:\n│ machine:\n│     nodeTaints:\n│         node.cilium.io/agent-not-ready: true:NoExecute",
    rule: "talos-config-keys",
    source: "siderolabs/terraform-provider-talos#149",
  },
  {
    text:
      "$ talosctl machineconfig patch ../controlplane.yaml --patch @cp1.patch --output controlplane-1.yaml\ndecode error: yaml: line 7: found character that cannot start any token",
    rule: "talos-config-yaml",
    source: "siderolabs/talos#12577",
  },
  {
    text:
      "    * 10.0.0.5: 1 error(s) occurred:\n    sequence error: sequence failed: error running phase 4 in upgrade sequence: task 1/1: failed, failed to leave cluster: 1 error(s) occurred:\n    failed to remove member 5218892699632570834: etcdserver: server stopped",
    rule: "talos-etcd-upgrade",
    source: "siderolabs/talos#7423",
  },
  {
    text:
      '"10.0.0.5": rpc error: code = DeadlineExceeded desc = error validating etcd for upgrade: etcd member ac3fbb15f6a9a774 is not healthy; all members must be healthy to perform an upgrade: context deadline exceeded',
    rule: "talos-etcd-upgrade",
    source: "hcloud-k8s/terraform-hcloud-kubernetes#183",
  },
  {
    text:
      'user: warning: [2024-10-24T13:55:47.714125834Z]: [talos] controller failed {"component": "controller-runtime", "controller": "k8s.NodeApplyController", "error": "1 error(s) occurred:\\n\\terror getting node: nodes \\"talos-node-0\\" not found"}',
    rule: "talos-node-unregistered",
    source: "siderolabs/talos#9563",
  },
  {
    text: 'controller: error getting node: nodes "worker-1" not found',
    rule: null,
    source: "any controller",
    why: "not Talos",
  },
  {
    text:
      "FATA apply failed - log file saved to /home/me/.cache/k0sctl/k0sctl.log: failed on 2 hosts:\n - [SSH] 10.0.0.2: retrying aborted\nnot connected: client connect: can't connect: create config: can't connect: no usable authentication method found",
    rule: "k0sctl-login-refused",
    source: "k0sproject/k0sctl#742",
  },
  {
    text:
      "INFO ==> Apply failed\nFATA apply failed - log file saved to /home/me/.cache/k0sctl/k0sctl.log: spec.k0s.config fails validation:",
    rule: "k0sctl-config-refused",
    source: "k0sproject/k0sctl#691",
  },
  {
    text: "FATA failed on 1 hosts:\n - [ssh] 10.0.0.5:22: [ssh] 10.0.0.6:22: node worker1 status not reported as ready",
    rule: "k0sctl-node-not-ready",
    source: "k0sproject/k0sctl#350",
  },
  {
    text:
      "INFO ==> Running phase: Validate hosts\nFATA apply failed - log file saved to k0sctl.log: failed on 1 hosts:\n - [ssh] 10.0.0.6:22: machine id 3f5f1ad6e1d64b4f8c0a7a1b2c3d4e5f is not unique: worker2",
    rule: "k0sctl-host-twice",
    source: "k0sproject/k0sctl phase/validate_hosts.go",
  },
  {
    text:
      "k0s doesn't appear to be running but has been installed as a service at /etc/systemd/system/k0sworker.service - please remove it or start the service",
    rule: "k0sctl-service-mismatch",
    source: "k0sproject/k0s#5896",
  },
  {
    text:
      "failed on 1 hosts:\n - [ssh] 10.0.0.5:22: another instance of k0sctl is currently operating on the host, delete /run/lock/k0sctl or wait 30 seconds for it to expire",
    rule: "k0sctl-locked",
    source: "k0sproject/k0sctl#572 (form)",
  },
  {
    text: 'Error: Get "http://localhost": dial unix /run/k0s/status.sock: connect: no such file or directory',
    rule: "k0s-not-running",
    source: "k0sproject/k0sctl#216",
  },
  {
    text:
      "WARN[2022-01-12 13:55:31] no config file given, using defaults\nError: failed to read cluster ca certificate from /var/lib/k0s/pki/ca.crt: open /var/lib/k0s/pki/ca.crt: no such file or directory. check if the control plane is initialized on this node",
    rule: "k0s-token-elsewhere",
    source: "k0sproject/k0s#1437",
  },
  {
    text: "$ sudo k0s start\nError: service in failed state",
    rule: "k0s-service-failed",
    source: "k0sproject/k0s#1638",
  },
  {
    text:
      "ssh: handshake failed: ssh: unable to authenticate, attempted methods [none publickey], no supported methods remain",
    rule: null,
    source: "any program with SSH",
    why: "nothing of k0sctl or minikube",
  },
  {
    text: "❌ Exiting due to DRV_MISSING_ADDRESS: Failed to start host: new host: dial tcp: missing address",
    rule: "minikube-driver-program",
    source: "kubernetes/minikube#17864",
  },
  {
    text:
      "Exiting due to GUEST_PROVISION: error provisioning guest: Failed to start host: creating host: create: Error creating machine: Error in driver during machine creation: IP address never found in dhcp leases file Temporary error: unable to parse line: declined=1,0:1c:42:c5:89:70",
    rule: "minikube-macos-network",
    source: "kubernetes/minikube#18212",
  },
  {
    text:
      "🤦  StartHost failed, but will try again: driver start: creating network: getting libvirt connection: error connecting to libvirt socket.: virError(Code=38, Domain=7, Message='Failed to connect socket to '/var/run/libvirt/libvirt-sock': No such file or directory')",
    rule: "minikube-libvirt-unreached",
    source: "kubernetes/minikube#7677",
  },
  {
    text:
      "W0618 13:56:50.131872   56302 delete.go:137] delete failed (probably ok) host remove retry: failed opening libvirt connection: failed connecting to libvirt socket: virError(Code=1, Domain=0, Message='Failed to open libvirt.so.0')",
    rule: "minikube-libvirt-unreached",
    source: "NixOS/nixpkgs#532961",
  },
  {
    text:
      "error: failed to connect to the hypervisor\nerror: Failed to connect socket to '/var/run/libvirt/libvirt-sock': No such file or directory",
    rule: null,
    source: "virsh",
    why: "a machine without containers",
  },
  {
    text:
      "❌  Exiting due to PR_KVM_CREATE_BUSY: Failed to start host: creating host: create: ioctl(KVM_CREATE_VM) failed: 16 Device or resource busy",
    rule: "minikube-kvm-refused",
    source: "kubernetes/minikube pkg/minikube/reason/known_issues.go",
  },
  {
    text:
      "❌  Exiting due to GUEST_KVM2_NO_DOMAIN: Failed to start host: error looking up domain: virError(Code=42, Domain=10, Message='Domain not found: no domain with matching name 'minikube'')",
    rule: "minikube-machine-gone",
    source: "kubernetes/minikube#2412 (form)",
  },
  {
    text:
      "❌  Exiting due to IF_VBOX_NOT_VISIBLE: Failed to start host: Error setting up host only network on machine start: The host-only adapter we just created is not visible. This is a well known VirtualBox bug.",
    rule: "minikube-virtualbox",
    source: "kubernetes/kubernetes#62741 (form)",
  },
  {
    text:
      "❌  Exiting due to PR_HYPERV_MODULE_NOT_INSTALLED: Failed to start host: creating host: create: precreate: Hyper-V PowerShell Module is not available",
    rule: "minikube-hyperv",
    source: "kubernetes/minikube pkg/minikube/reason/known_issues.go",
  },
  {
    text: "Exiting due to GUEST_PROVISION: Failed to start host: can't create with that IP, address already in use",
    rule: "minikube-address-in-use",
    source: "kubernetes/minikube#12894",
  },
  {
    text: "❌  Exiting due to SVC_UNREACHABLE: service not available: no running pod for service web found",
    rule: "minikube-service-missing",
    source: "kubernetes/minikube cmd/minikube/cmd/service.go",
  },
  {
    text:
      "❌  Exiting due to INET_RESET_BY_PEER: Error downloading https://dl.k8s.io/release/v1.34.0/bin/linux/amd64/kubelet: connection reset by peer",
    rule: "minikube-download",
    source: "kubernetes/minikube pkg/minikube/reason/known_issues.go",
  },
  {
    text:
      "INFO Check DNS query from host ...\nERRO Failed to query DNS from host: lookup foo.apps-crc.testing: no such host",
    rule: "crc-names-unresolved",
    source: "crc-org/crc#1193",
  },
  {
    text:
      "$ crc start\nBundle 'crc_libvirt_4.19.8_amd64.crcbundle' was requested, but the existing VM is using 'crc_libvirt_4.18.2_amd64.crcbundle'. Please delete your existing cluster and start again",
    rule: "crc-bundle-other",
    source: "crc-org/crc pkg/crc/machine/start.go",
  },
  {
    text:
      "ERRO Error occurred: The connection to the server api.crc.testing:6443 was refused - did you specify the right host or port?\n - exit status 1",
    rule: "crc-cluster-not-ready",
    source: "crc-org/crc#750",
  },
  {
    text:
      'FATAL failed to fetch Metadata: failed to load asset "Install Config": failed to create a volume client: No suitable endpoint could be found in the service catalog.',
    rule: "openshift-install-config",
    source: "openshift/openshift-ansible#12378",
  },
  {
    text:
      "INFO Waiting up to 30m0s for the Kubernetes API...\nFATAL waiting for Kubernetes API: context deadline exceeded",
    rule: "openshift-bootstrap",
    source: "openshift/installer#1184",
  },
  {
    text: '"Failed to create server" error="failed to create dqlite app: bootstrap node can\'t join a cluster"',
    rule: "microk8s-datastore-state",
    source: "canonical/microk8s#4713",
  },
  {
    text: "[ERROR] dqlite: proxy: first: remote -> local: remote error: tls: bad certificate",
    rule: "microk8s-datastore-certificate",
    source: "canonical/microk8s#4865",
  },
  {
    text:
      'error: error loading config file "/var/snap/microk8s/5735/credentials/client.config": yaml: line 5: mapping values are not allowed in this context',
    rule: "kubeconfig-invalid",
    source: "canonical/microk8s#4133",
  },
  {
    text:
      'time="2022-11-02T12:51:43+01:00" level=fatal msg="open /proc/sys/kernel/panic: The system cannot find the path specified."',
    rule: "rke2-profile-unmet",
    source: "rancher/rke2#3566",
  },
  {
    text:
      'time="2022-04-19T17:41:01+08:00" level=error msg="Get \\"http://shim/agent-url\\": dial unix /run/vc/sbs/sandbox-1/shim-monitor.sock: connect: permission denied" arch=amd64 command=exec name=kata-runtime pid=16403 source=runtime',
    rule: "kata-exec-unreached",
    source: "kata-containers/kata-containers#4118",
  },
  {
    text:
      'starting container: setting up network: creating interfaces from net namespace "/proc/3194499/ns/net": cannot run with network enabled in root network namespace',
    rule: "gvisor-host-network",
    source: "google/gvisor#11543",
  },
  {
    text:
      'checkpointing container "hello": gofer.dentry("var/lib/app/check-support377983727").prepareSaveDead: only regular deleted dentries can be saved, got S_IFDIR|0o700',
    rule: "gvisor-checkpoint-deleted",
    source: "google/gvisor#11551",
  },
  {
    text:
      'ctr: failed to prepare extraction snapshot "extract-596942709-j27y sha256:95b37b87": copying of parent failed: unsupported mode prw-------: %!w(<nil>): unknown',
    rule: "snapshotter-native-pipe",
    source: "canonical/microk8s#3499",
  },
  {
    text:
      'error opening input --systemd-cgroup: failed to find a pre-opened file descriptor through which "--systemd-cgroup" could be opened',
    rule: "crun-wasm-arguments",
    source: "containers/crun#978",
  },
  {
    text: '❯ nerdctl compose down -v\nFATA[0000] unknown command "" for "nerdctl compose down"',
    rule: "nerdctl-stub-failed",
    source: "containerd/nerdctl#4810",
  },
  {
    text:
      'ERROR: failed to load image: command "docker exec --privileged -i kind-control-plane ctr --namespace=k8s.io images import -" failed with error: exit status 1\nCommand Output: unpacking docker.io/me/app:latest (sha256:72adfdb2)...\nctr: failed to extract layer sha256:e3d24823: failed to mount /var/lib/containerd/tmpmounts/containerd-mount736258380: operation not permitted: unknown',
    rule: "kind-load-rootless",
    source: "kubernetes-sigs/kind#2541",
  },
  {
    text: "JSON6902 patches are not supported for multi-document machine configuration",
    rule: "talos-patch-json",
    source: "siderolabs/talos#12510",
  },
  {
    text:
      'failed to generate config bundle: error patching configs: failure applying rfc6902 patches to talos machine config: remove operation does not apply: doc is missing path: "/cluster/apiServer/admissionControl": missing value',
    rule: "json-patch-path",
    source: "pulumiverse/pulumi-talos#16",
  },
  {
    text:
      "$ talosctl apply -f mach.yaml --mode=no-reboot\nerror applying new configuration: 1 error occurred:\n        * 10.0.0.98: rpc error: code = InvalidArgument desc = failed to parse config: missing kind",
    rule: "talos-config-resource",
    source: "siderolabs/talos#6522",
  },
  {
    text:
      "talosctl -n c0r1-gpu1 patch machineconfig --patch @talos-kubelet-patch.yaml\nrecovered: expected a mapping node",
    rule: "talos-config-resource",
    source: "siderolabs/talos#12210",
  },
  {
    text:
      "[   17.426535] failed to install bootloader: error copying /usr/install/amd64/vmlinuz.efi.signed -> /boot/EFI/EFI/Linux/Talos-v1.9.2.efi: open /usr/install/amd64/vmlinuz.efi.signed: no such file or directory",
    rule: "talos-installer-unsigned",
    source: "siderolabs/talos#10378",
  },
  {
    text:
      "[  764.314972] Error: failed to create partitions: failed to write GPT: failed to add partition 1: invalid argument\n[  764.314974] Usage:\n[  764.314976]   installer install [flags]",
    rule: "talos-disk-partitions",
    source: "siderolabs/talos#10055",
  },
  {
    text:
      "[  404.439547] [talos] error running phase 7 in boot sequence: task 1/1: failed, error resizing failed to sync kernel partitions: failed to inform kernel: 2 error(s) occurred:\n[  404.745053]  device or resource busy\n[  404.798480]  timeout",
    rule: "talos-disk-partitions",
    source: "siderolabs/talos#4228",
  },
  {
    text:
      "failed to partition device: requested partition size 104857600, available is 72879104 (31978496 too many bytes)",
    rule: "talos-disk-partitions",
    source: "siderolabs/talos#3609",
  },
  {
    text:
      "[root@service auth]# oc login -u kubeadmin -p password\nerror: x509: certificate signed by unknown authority",
    rule: "oc-login-certificate",
    source: "Kubeinit/kubeinit#597",
  },
  {
    text:
      "oc login https://console.oc.local:8443\nerror: The server uses a certificate signed by unknown authority. You may need to use the --certificate-authority flag to provide the path to a certificate file for the certificate authority, or --insecure-skip-tls-verify to bypass the certificate check and use insecure connections.",
    rule: "oc-login-certificate",
    source: "openshift/origin",
  },
  {
    text: "Login failed (401 Unauthorized)\nVerify you have provided correct credentials.",
    rule: "oc-login-refused",
    source: "RedHat-EMEA-SSA-Team/hetzner-ocp4#301",
  },
  {
    text:
      "$ oc login https://127.0.0.1:8443 -u system:admin\nAuthentication required for https://127.0.0.1:8443 (openshift)\nUsername: system:admin\nPassword:\nerror: username system:admin is invalid for basic auth",
    rule: "oc-login-refused",
    source: "openshift/origin#21079",
  },
  {
    text: "Error Starting Kubernetes\nError: No active cluster!\nContext:\nWaiting for services",
    rule: "kubeconfig-no-cluster",
    source: "rancher-sandbox/rancher-desktop#1470",
  },
  {
    text: "Error: Failed to create kind cluster. No active cluster!",
    rule: "kubeconfig-no-cluster",
    source: "podman-desktop/podman-desktop#9983",
  },
  {
    text: "❌ Login failed (401 Unauthorized)",
    rule: null,
    source: "any program",
    why: "any program's own login, nothing of OpenShift",
  },
  {
    text: "curl: x509: certificate signed by unknown authority",
    rule: null,
    source: "any program",
    why: "no oc about it",
  },
  {
    text: 'Error: add operation does not apply: doc is missing path: "/spec/template/spec/volumes/-": missing value',
    rule: "json-patch-path",
    source: "kubernetes-sigs/kustomize",
  },
  {
    text:
      'Error creating: Internal error occurred: add operation does not apply: doc is missing path: "/metadata/annotations/a": missing value',
    rule: "webhook-answer-invalid",
    source: "evanphx/json-patch",
  },
  {
    text: "write file `/proc/thread-self/attr/current`: Invalid argument",
    rule: "security-attribute-refused",
    source: "containers/crun#1093",
  },
  {
    text: 'time="2021-06-23T20:03:12Z" level=fatal msg="flag provided but not defined: -disable servicelb"',
    rule: "k3s-flag-unknown",
    source: "rancher/k3os#723",
  },
  {
    text:
      'Incorrect Usage: flag provided but not defined: -disable\nlevel=fatal msg="flag provided but not defined: -disable"',
    rule: "k3s-flag-unknown",
    source: "k3s-io/k3s#6565",
  },
  {
    text:
      "failed to create kube-api client required for kube-api status reports, probably kubelet failed to init: timed out waiting for the condition",
    rule: "k0s-kubelet-not-ready",
    source: "k0sproject/k0sctl#421",
  },
  {
    text:
      "Waiting for this node to finish joining the cluster. Error: open servers store: stat /var/snap/microk8s/2488/var/kubernetes/backend/cluster.yaml: no such file or directory",
    rule: "microk8s-datastore-starting",
    source: "canonical/microk8s#2640",
  },
  {
    text: "flag provided but not defined: -verbose",
    rule: null,
    source: "any Go program",
    why: "nothing says that it is k3s",
  },
  {
    text: 'error loading config file "/etc/prometheus/prometheus.yml": yaml: line 5: did not find expected key',
    rule: null,
    source: "prometheus/prometheus (form)",
    why: "a configuration that is no kubeconfig",
  },
  {
    text: "installer: failed to format partitions: exit status 1",
    rule: null,
    source: "an installer of a distribution (form)",
    why: "no words of Talos",
  },
  {
    text: "flag provided but not defined: -disable-colors",
    rule: null,
    source: "Go's package flag (form)",
    why: "another program's flag, which begins as one of k3s",
  },
  {
    text:
      "Failed to restart snap.microk8s.daemon-kubelite.service: Unit snap.microk8s.daemon-kubelite.service not found.",
    rule: null,
    source: "canonical/microk8s (form)",
    why: "the service that MicroK8s does have: it is not installed",
  },
];
