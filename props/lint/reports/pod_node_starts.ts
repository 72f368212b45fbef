/** Reports of pods that a node does not start: its kubelet, network plugin, devices, volumes, registry. @module */

import type { Report } from "./report.ts";

/** Reports of pods that a node does not start. */
export const POD_NODE_START_REPORTS: readonly Report[] = [
  {
    text:
      '  Warning  FailedCreatePodSandBox  15m                kubelet            Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "2585244756197a04982514cc97947f5b7f702492df9776871fa3d7d3b3cba718": plugin type="aws-cni" name="aws-cni" failed (add): add cmd: failed to assign an IP address to container\n  Warning  FailedCreatePodSandBox  15m                kubelet            Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "e47bc00bb26d8f5751147bd3a10c74ea0d9416b87c6e9411ed9dea9c513dca58": plugin type="aws-cni" name="aws-cni" failed (add): add cmd: failed to assign an IP address to container',
    rule: "aws-cni-no-address",
    source: "aws/karpenter-provider-aws#3989",
  },
  {
    text:
      "[kubelet-check] It seems like the kubelet isn't running or healthy.\n[kubelet-check] The HTTP call equal to 'curl -sSL http://localhost:10255/healthz' failed with error: Get http://localhost:10255/healthz: dial tcp [::1]:10255: getsockopt: connection refused.\n[kubelet-check] It seems like the kubelet isn't running or healthy.\n[kubelet-check] The HTTP call equal to 'curl -sSL http://localhost:10255/healthz' failed with error: Get http://localhost:10255/healthz: dial tcp [::1]:10255: getsockopt: connection refused.",
    rule: "kubeadm-kubelet-not-running",
    source: "kubernetes/kubeadm#639",
  },
  {
    text:
      'failed to create kubelet: misconfiguration: kubelet cgroup driver: "cgroupfs" is different from docker cgroup driver: "systemd"',
    rule: "kubelet-cgroup-driver",
    source: "kubernetes/website#17924",
  },
  {
    text:
      "Pod was rejected: Allocate failed due to device plugin GetPreferredAllocation; unable to get device link information: error calling nvml.Init",
    rule: "nvidia-plugin-lost-driver",
    source: "NVIDIA/k8s-device-plugin#1223",
  },
  {
    text:
      'Nov 11 21:43:04.675: wait for pod "nvidia-gpu-13237348-f464-496a-9e10-7d2bd90a5aad" to succeed\nExpected success, but got an error:\n    <*errors.errorString | 0xc003262610>: {\n        s: "pod \\"nvidia-gpu-13237348-f464-496a-9e10-7d2bd90a5aad\\" failed with reason: \\"UnexpectedAdmissionError\\", message: \\"Pod Allocate failed due to requested number of devices unavailable for nvidia.com/gpu. Requested: 1, Available: 0, which is unexpected\\"",\n    }',
    rule: "kubelet-device-unavailable",
    source: "kubernetes/kubernetes#96519",
  },
  {
    text:
      '  Warning  Failed     2m27s (x6 over 3m21s)  kubelet            Error: container has runAsNonRoot and image will run as root (pod: "grafana-tempo-0_grafana(ee923a76-6eb3-4c7b-b2e0-597aef6d24c5)", container: tempo)\n  Normal   Pulled     2m27s (x6 over 3m21s)  kubelet            Container image "grafana/tempo-query:1.0.1" already present on machine\n  Warning  Failed     2m27s (x6 over 3m21s)  kubelet            Error: container has runAsNonRoot and image will run as root (pod: "grafana-tempo-0_grafana(ee923a76-6eb3-4c7b-b2e0-597aef6d24c5)", container: tempo-query)',
    rule: "kubelet-run-as-non-root",
    source: "grafana/helm-charts#1081",
  },
  {
    text:
      'AttachVolume.Attach failed for volume \\"pvc-92e85b76-0be8-4d8a-a94b-6f1c812e3d11\\" : rpc error: code = Internal desc = Could not attach volume \\"vol-0936304ea7552d5f9\\" to node \\"i-0a9dad4f60085c3f4\\": attachment of disk \\"vol-0936304ea7552d5f9\\" failed, expected device to be attached but was attaching"',
    rule: "ebs-attach-stuck",
    source: "kubernetes-sigs/aws-ebs-csi-driver#1844",
  },
  {
    text:
      'Warning  Failed     12m (x4 over 13m)     kubelet, ip-10-82-9-65.ap-XXXXX.compute.internal  Failed to pull image "XXXXXXXX.dkr.ecr.ap-XXXXXX.amazonaws.com/isam:10.0.7.0": rpc error: code = Unknown desc = Error response from daemon: Get https://XXXXXXX.dkr.ecr.ap-XXXXX.amazonaws.com/v2/ndi-spcp-isam/manifests/10.0.7.0: no basic auth credentials',
    rule: "registry-amazon-unauthorized",
    source: "kubernetes/kubernetes#83348",
  },
  {
    text:
      "2019/04/13 05:14:33 [azure-vnet-ipam] Failed to allocate address: No available addresses.\n2019/04/13 05:14:33 [cni-ipam] Releasing pool 10.0.0.0/24.\n2019/04/13 05:14:33 [ipam] Refreshing address source.\n2019/04/13 05:14:33 [ipam] Releasing pool with poolId:10.0.0.0/24.\n2019/04/13 05:14:33 [ipam] Save succeeded.\n2019/04/13 05:14:33 [cni-ipam] ADD command completed with result:<nil> err:Failed to allocate address: No available addresses.",
    rule: "azure-cni-exhausted",
    source: "Azure/azure-container-networking#333",
  },
  {
    text:
      'Failed to create pod sandbox: rpc error: code = Unknown desc = failed to set up sandbox container "cfaf5e13cb6ef35b93dcfb8e70978fe3c57e302da6cc90f287ba374772c0816e" network for pod "nginx-deployment-5f8bd9f69b-zbvfj": networkPlugin cni failed to set up pod "nginx-deployment-5f8bd9f69b-zbvfj_clusterip" network: Failed to allocate pool: Failed to delegate: Failed to allocate pool: No available address pools',
    rule: "azure-cni-exhausted",
    source: "Azure/aks-engine#4263",
  },
  {
    text:
      'Error from server (Forbidden): pods "mycluster-x4rx9-master-0-debug" is forbidden: unable to validate against any security context constraint: [provider "anyuid": Forbidden: not usable by user or serviceaccount, provider restricted: .spec.securityContext.hostNetwork: Invalid value: true: Host network is not allowed to be used, provider restricted: .spec.securityContext.hostPID: Invalid value: true: Host PID is not allowed to be used, spec.volumes[0]: Invalid value: "hostPath": hostPath volumes are not allowed to be used, spec.containers[0].securityContext.runAsUser: Invalid value: 0: must be in the ranges: [1000640000, 1000649999], spec.containers[0].securityContext.privileged: Invalid value: true: Privileged containers are not allowed, spec.containers[0].securityContext.hostNetwork: Invalid value: true: Host network is not allowed to be used, spec.containers[0].securityContext.hostPID: Invalid value: true: Host PID is not allowed to be used, provider "nonroot": Forbidden: not usable by user or serviceaccount...',
    rule: "pod-scc-missing",
    source: "lgchiaretto/openshift4-backup-automation#1",
  },
  {
    text:
      'create Pod starrockscluster-sample-fe-0 in StatefulSet starrockscluster-sample-fe failed error: pods "starrockscluster-sample-fe-0" is forbidden: unable to validate against any security context constraint: [provider "anyuid": Forbidden: not usable by user or serviceaccount, provider restricted: .spec.securityContext.fsGroup: Invalid value: []int64{1000}: 1000 is not an allowed group, provider "nonroot": Forbidden: not usable by user or serviceaccount, provider "hostmount-anyuid": Forbidden: not usable by user or serviceaccount, provider "machine-api-termination-handler": Forbidden: not usable by user or serviceaccount, provider "hostnetwork": Forbidden: not usable by user or serviceaccount, provider "hostaccess": Forbidden: not usable by user or serviceaccount, provider "node-exporter": Forbidden: not usable by user or serviceaccount, provider "privileged": Forbidden: not usable by user or serviceaccount]',
    rule: "pod-scc-missing",
    source: "StarRocks/starrocks#21974",
  },
  {
    text:
      'Warning:\n kubernetes.io/csi: mounter.SetUpAt failed to get CSI client: driver name secrets-store.csi.k8s.io not found in the list of registered CSI drivers\n\n Warning  FailedMount             48s (x31 over 47m)    kubelet                     MountVolume.SetUp failed for volume "backend" : kubernetes.io/csi: mounter.SetUpAt failed to get CSI client: driver name secrets-store.csi.k8s.io not found in the list of registered CSI drivers',
    rule: "csi-driver-not-registered",
    source: "kubernetes-sigs/secrets-store-csi-driver#1630",
  },
  {
    text:
      " Warning  FreeDiskSpaceFailed   59m                  kubelet  failed to garbage collect required amount of images. Wanted to free 6808736563 bytes, but freed 0 bytes\n  Warning  ImageGCFailed         59m                  kubelet  failed to garbage collect required amount of images. Wanted to free 6808736563 bytes, but freed 0 bytes\n  Warning  FreeDiskSpaceFailed   54m                  kubelet  failed to garbage collect required amount of images. Wanted to free 7549477683 bytes, but freed 0 bytes",
    rule: "kubelet-image-cleanup",
    source: "namespacelabs/foundation#1055",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  21m                   kubelet, gke-hydrogen-verify-ew1-pool-1bsmcd-587a5481-fmk4  Failed create pod sandbox: rpc error: code = Unknown desc = failed to set up sandbox container "7b3d25b3828351e984d051063f77f372ea7bf38637c09be9ec02365eb59e8137" network for pod "web-7878ff689-p8k62": NetworkPlugin cni failed to set up pod "web-7878ff689-p8k62_emojivoto" network: unexpected end of JSON input',
    rule: "cni-plugin-silent",
    source: "linkerd/linkerd2#4029",
  },
  {
    text:
      '27m Warning FailedCreatePodSandBox pod/[POD_ONE] Failed to create pod sandbox: rpc error: code = Unknown desc = failed to start sandbox container for pod "[POD_ONE]": Error response from daemon: hcsshim::PrepareLayer - failed failed in Win32: The device is not ready. (0x15)\n24m Warning FailedMount pod/[POD_ONE] Unable to attach or mount volumes: unmounted volumes=[workspace-volume default-token-xyz12], unattached volumes=[workspace-volume default-token-xyz12l]: timed out waiting for the condition',
    rule: "windows-layer-not-ready",
    source: "microsoft/Windows-Containers#109",
  },
  {
    text:
      ' Normal   Scheduled               2m    default-scheduler                  Successfully assigned jupyter-bcraft-40uw-2eedu to aks-nodepool1-16976294-2\n  Normal   SuccessfulMountVolume   2m    kubelet, aks-nodepool1-16976294-2  MountVolume.SetUp succeeded for volume "no-api-access-please"\n  Warning  FailedCreatePodSandBox  19s   kubelet, aks-nodepool1-16976294-2  Failed create pod sandbox.\n  Warning  FailedSync              19s   kubelet, aks-nodepool1-16976294-2  Error syncing pod\n  Normal   SandboxChanged          18s   kubelet, aks-nodepool1-16976294-2  Pod sandbox changed, it will be killed and re-created.',
    rule: null,
    symptom: "sandbox not created",
    source: "Azure/AKS#122",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  35s                 kubelet, uos-pc    Failed to create pod sandbox: rpc error: code = Unknown desc = failed to set up sandbox container "cff5fd943f34038f278a06ab410d5f768682f531ac2f0e7fbc53922758e590f6" network for pod "virt-launcher-vmi-sriov-rd7f6": networkPlugin cni failed to set up pod "virt-launcher-vmi-sriov-rd7f6_default" network: Multus: [default/virt-launcher-vmi-sriov-rd7f6]: error loading k8s delegates k8s args: TryLoadPodDelegates: error in getting k8s network for pod: GetNetworkDelegates: failed getting the delegate: getKubernetesDelegate: failed to get a ResourceClient instance: getKubeletClient: error getting pod resources from client: getPodResources: failed to list pod resources, &{0xc000132a80}.Get(_) = _, rpc error: code = Unimplemented desc = unknown service v1.PodResourcesLister',
    rule: "cni-pod-resources",
    source: "k8snetworkplumbingwg/sriov-network-device-plugin#388",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  82s                kubelet            Failed to create pod sandbox: rpc error: code = Unknown desc = [failed to set up sandbox container "f0eef33f5608824871a68da03fe95c7a043da356d9cb1b41ba2cd5141dfbfc9e" network for pod "testpod1": networkPlugin cni failed to set up pod "testpod1_default" network: [default/testpod1/:sriov-network]: error adding container to network "sriov-network": failed to find plugin "sriov" in path [/opt/cni/bin /opt/cni/bin]',
    rule: "cni-extra-plugin-missing",
    source: "k8snetworkplumbingwg/sriov-network-device-plugin#403",
  },
  {
    text:
      'error adding container to network "sriov-network": SRIOV-CNI failed to load netconf: LoadConf(): VF pci addr is required, failed to clean up sandbox container',
    rule: "cni-sriov-device",
    source: "k8snetworkplumbingwg/sriov-network-device-plugin#310",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  12s (x10 over 2m11s)  kubelet            Failed to create pod sandbox: rpc error: code = Unknown desc = failed to get sandbox runtime: no runtime for "nvidia" is configured',
    rule: "nvidia-handler-missing",
    source: "NVIDIA/gpu-operator#730",
  },
  {
    text:
      ' Warning  Failed     19m (x4 over 21m)   kubelet            Failed to pull image "docker.io/bitnami/mongodb:4.4.10-de": rpc error: code = NotFound desc = failed to pull and unpack image "do\ncker.io/bitnami/mongodb:4.4.10-de": failed to resolve reference "docker.io/bitnami/mongodb:4.4.10-de": docker.io/bitnami/mongodb:4.4.10-de: not found',
    rule: "image-bitnami-moved",
    source: "Azure/Enterprise-Scale-for-AKS#84",
  },
  {
    text:
      'Failed to pull image "docker.io/bitnami/mysql:8.4.5-debian-12-r0": Error response from daemon: manifest for bitnami/mysql:8.4.5-debian-12-r0 not found: manifest unknown: manifest unknown',
    rule: "image-bitnami-moved",
    source: "bitnami/charts#36530",
  },
  {
    text:
      '[preflight] Running pre-flight checks\nerror execution phase preflight: [preflight] Some fatal errors occurred:\n\t[ERROR CRI]: container runtime is not running: output: time="2024-02-22T18:24:58+05:30" level=fatal msg="validate service connection: CRI v1 runtime API is not implemented for endpoint \\"unix:///var/run/containerd/containerd.sock\\": rpc error: code = Unimplemented desc = unknown service runtime.v1.RuntimeService"\n, error: exit status 1\n[preflight] If you know what you are doing, you can make a check non-fatal with `--ignore-preflight-errors=...`',
    rule: "cri-plugin-off",
    source: "kubernetes/kubernetes#123447",
  },
  {
    text:
      '[ERROR CRI]: container runtime is not running: output: time="2023-01-20T08:27:48Z" level=fatal msg="getting status of runtime: rpc error: code = Unimplemented desc = unknown service runtime.v1alpha2.RuntimeService"',
    rule: "cri-v1alpha2-off",
    source: "cri-o/cri-o#6554",
  },
  {
    text:
      "Pod not supported on Fargate: fields not supported: HostNetwork, invalid SecurityContext fields: Privileged, port contains HostIP or HostPort",
    rule: "pod-fargate-unsupported",
    source: "kubernetes-sigs/aws-efs-csi-driver#589",
  },
  {
    text:
      '0s          Warning   FailedAttachVolume   Pod/apigw-control-plane-5fd6c94569-wt2w6    AttachVolume.Attach failed for volume "apigw-cnt-pv" : timed out waiting for external-attacher of efs.csi.aws.com CSI driver to attach volume fs-04261bafa10da96c8\n0s          Warning   FailedMount          Pod/apigw-control-plane-5fd6c94569-wt2w6    Unable to attach or mount volumes: unmounted volumes=[persistent-storage], unattached volumes=[persistent-storage], failed to process volumes=[]: timed out waiting for the condition',
    rule: "volume-attacher-not-needed",
    source: "aws-samples/eks-efs-share-within-fargate#5",
  },
  {
    text:
      'failed to allocate branch ENI to pod: cannot create new eni entry already exist, older entry : [0xc0002c2310]\nnetworkPlugin cni failed to set up pod "busybox-test-sg-pod_default" network: add cmd: failed to assign an IP address to container',
    rule: "aws-branch-interface",
    source: "aws/amazon-vpc-cni-k8s#1245",
  },
  {
    text:
      'Warning  FailedMount  36s (x9 over 2m44s)  kubelet            MountVolume.MountDevice failed for volume "models-volume" : rpc error: code = Internal desc = volume(unique-volumeid) mount "//{RESOURCE_NAME}.file.core.windows.net/test" on "/var/lib/kubelet/plugins/kubernetes.io/csi/pv/models-volume/globalmount" failed with mount failed: exit status 32\nMounting command: mount\nMounting arguments: -t cifs -o dir_mode=0777,file_mode=0777,uid=0,gid=0,mfsymlinks,cache=strict,nosharesock,nobrl,actimeo=30,<masked> //{RESOURCE_NAME}.file.core.windows.net/test /var/lib/kubelet/plugins/kubernetes.io/csi/pv/models-volume/globalmount\nOutput: mount error(13): Permission denied\nRefer to the mount.cifs(8) manual page (e.g. man mount.cifs) and kernel log messages (dmesg)',
    rule: "smb-share-refused",
    source: "MicrosoftDocs/azure-docs#92970",
  },
  {
    text:
      'MountVolume.MountDevice failed for volume "pvc-xxxxxxx-xxxx-..." : rpc error: code = Internal desc = Error when getting device path: rpc error: code = Internal desc = error verifying GCE PD ("pvc-xxxxxxx-xxxx-...") is attached: failed to find and re-link disk pvc-xxxxxxx-xxxx-... with udevadm after retrying for 3s: failed to trigger udevadm fix of non existent disk for "pvc-xxxxxxx-xxxx-...": udevadm --trigger requested to fix disk pvc-xxxxxxx-xxxx-... but no such disk was found',
    rule: "gce-disk-not-visible",
    source: "kubernetes-sigs/gcp-compute-persistent-disk-csi-driver#1123",
  },
  {
    text:
      'MountVolume.MountDevice failed for volume "pvc-edf38be4-6fae-4af7-978f-a1e55bbe16ec" : rpc error: code = Internal desc = Error when getting device path: rpc error: code = Internal desc = error verifying GCE PD ("pvc-edf38be4-6fae-4af7-978f-a1e55bbe16ec") is attached: failed to manually set link for disk pvc-edf38be4-6fae-4af7-978f-a1e55bbe16ec: symlink /dev/nvme0n8 /dev/disk/by-id/google-pvc-edf38be4-6fae-4af7-978f-a1e55bbe16ec: file exists',
    rule: "gce-disk-link-stale",
    source: "kubernetes-sigs/gcp-compute-persistent-disk-csi-driver#2403",
  },
  {
    text:
      'MountVolume.MountDevice failed for volume "pvc-67406372-296b-40e9-99ea-2b8a2ff647e9" : rpc error: code = NotFound desc = disk: 6000c293a5969080c92e3381b788c634 not attached to node',
    rule: "vsphere-disk-id-missing",
    source: "kubernetes-sigs/vsphere-csi-driver#1787",
  },
  {
    text:
      'Successfully assigned default/testpod to ip-10-0-160-231.us-east-2.compute.internal\nAttachVolume.Attach failed for volume "pvc-1da1900a-7514-4a4a-9a65-bb54f5c42308" : attachdetachment timeout for volume 5\nAttachVolume.FindAttachablePluginBySpec failed for volume "pvc-1da1900a-7514-4a4a-9a65-bb54f5c42308"',
    rule: "volume-attach-left",
    source: "kubernetes/kubernetes#89173",
  },
  {
    text:
      'fatal: [omega-controlplane-0]: FAILED! => {"changed": true,\n "cmd": "kubeadm upgrade node\n",\n "delta": "0:05:29.100742",\n "end": "2025-06-19 09:37:33.166568",\n "msg": "non-zero return code",\n "rc": 1,\n "start": "2025-06-19 09:32:04.065826",\n "stderr": "W0619 09:32:05.788153  111834 configset.go:78] Warning: No kubeproxy.config.k8s.io/v1alpha1 config is loaded. Continuing without it: configmaps \\"kube-proxy\\" not found\nW0619 09:32:05.923164  111834 checks.go:846] detected that the sandbox image \\"registry.k8s.io/pause:3.8\\" of the container runtime is inconsistent with that used by kubeadm.It is recommended to use \\"registry.k8s.io/pause:3.10\\" as the CRI sandbox image.\nerror execution phase control-plane: couldn\'t complete the static pod upgrade: couldn\'t upgrade control plane. kubeadm has tried to recover everything into the earlier state. Errors faced: static Pod hash for component kube-apiserver on Node omega-controlplane-0 did not change after 5m0s: context deadline exceeded\nTo see the stack trace of this error execute with --v=5 or higher",',
    rule: "kubeadm-upgrade-failed",
    source: "christensenjairus/ClusterCreator#54",
  },
  {
    text:
      '       Error: failed to start container "node-exporter": Error response from daemon: linux mounts: Path /proc is mounted on /proc but it is not a shared or slave mount',
    rule: "mount-propagation-not-shared",
    source: "prometheus-operator/prometheus-operator#1071",
  },
  {
    text:
      'Failed to pull image "smartsitealfaacr.azurecr.io/aem6.5-authbaseimage:v2": rpc error: code = Unknown desc = Error response from daemon: Head "https://smartsitealfaacr.azurecr.io/v2/aem6.5-authbaseimage/manifests/v2": unauthorized: authentication required, visit https://aka.ms/acr/authorization for more information.',
    rule: "registry-azure-unauthorized",
    source: "helm/helm#12189",
  },
  {
    text:
      '  Warning  Failed     24m (x4 over 25m)    kubelet            Failed to pull image "gcr.io/maloney-scratch/monolith:1.0.0": rpc error: code = Unknown desc = failed to pull and unpack image "gcr.io/maloney-scratch/monolith:1.0.0": failed to resolve reference "gcr.io/maloney-scratch/monolith:1.0.0": pulling from host gcr.io failed with status code [manifests 1.0.0]: 403 Forbidden',
    rule: "registry-google-unauthorized",
    source: "googlecodelabs/monolith-to-microservices#59",
  },
  {
    text: "exec /usr/bin/bash: exec format error",
    rule: "image-of-other-cpu",
    source: "cilium/tetragon#2309",
  },
  {
    text:
      'Error creating: pods "gatekeeper-update-namespace-label-abcde" is forbidden:\n  violates PodSecurity "restricted:v1.24":\n    seccompProfile (pod or container "webhook-probe-post"\n      must set securityContext.seccompProfile.type\n      to "RuntimeDefault" or "Localhost")',
    rule: "pod-security-violated",
    source: "open-policy-agent/gatekeeper#2351",
  },
  {
    text:
      'Feb 05 10:58:14 bmoore-v-1 kubelet[12704]: I0205 10:58:14.917220 12704 swap_util.go:115] "Swap is on" /proc/swaps contents=<\nFeb 05 10:58:14 bmoore-v-1 kubelet[12704]: Filename Type Size Used Priority\nFeb 05 10:58:14 bmoore-v-1 kubelet[12704]: /swapfile file 3991548 0 -2\nFeb 05 10:58:14 bmoore-v-1 kubelet[12704]: >\nFeb 05 10:58:14 bmoore-v-1 kubelet[12704]: E0205 10:58:14.917245 12704 run.go:72] "command failed" err="failed to run Kubelet: running with swap on is not supported, please disable swap >\nFeb 05 10:58:14 bmoore-v-1 systemd[1]: kubelet.service: Main process exited, code=exited, status=1/FAILURE\nFeb 05 10:58:14 bmoore-v-1 systemd[1]: kubelet.service: Failed with result \'exit-code\'.',
    rule: "kubelet-swap",
    source: "Azure/AKSFlexNode#67",
  },
  {
    text:
      '  Normal   Scheduled           79s   default-scheduler        Successfully assigned epinio/epinio-server-959bdc99-gdgsx to app-dev-aio-0d0866c7-jhj52\n  Warning  FailedAttachVolume  79s   attachdetach-controller  Multi-Attach error for volume "pvc-0bd26a52-dea7-47a4-ba12-5bdde8576dba" Volume is already used by pod(s) epinio-server-65c8b5d45-nkhhx',
    rule: "volume-used-by-pod",
    source: "epinio/epinio#2253",
  },
  {
    text:
      "Reason:           OutOfcpu\nMessage:          Pod was rejected: Node didn't have enough resource: cpu, requested: 100, used: 3838, capacity: 3920",
    rule: "kubelet-node-resources",
    source: "kubernetes/kubernetes#115325",
  },
  {
    text:
      'kubelet[111106]: goroutine 1 [running]:\n kubelet[111106]: F0812 16:26:52.166979  111106 server.go:269] failed to run Kubelet: inotify_init: too many open files\n kubelet[111106]: E0812 16:26:52.166955  111106 server_linux.go:27] unable to create watcher for lockfile: inotify_init: too many open files\n kubelet[111106]: I0812 16:26:52.166937  111106 server.go:499] watching for inotify events for: /tmp/kubelet.lock\n kubelet[111106]: I0812 16:26:52.166870  111106 server.go:494] acquiring file lock on "/tmp/kubelet.lock"',
    rule: "inotify-instances-exhausted",
    source: "kubermatic/kubermatic#7490",
  },
  {
    text:
      'Installed /host/opt/cni/bin/aws-cni\nInstalled /host/opt/cni/bin/egress-v4-cni\ntime="2023-06-14T22:57:38Z" level=info msg="Starting IPAM daemon... "\ntime="2023-06-14T22:57:38Z" level=info msg="Checking for IPAM connectivity... "\ntime="2023-06-14T22:57:39Z" level=info msg="Copying config file... "\ntime="2023-06-14T22:57:39Z" level=info msg="Successfully copied CNI plugin binary and config file."\ntime="2023-06-14T22:57:39Z" level=error msg="Failed to wait for IPAM daemon to complete" error="exit status 1"',
    rule: "aws-cni-start",
    source: "aws/amazon-vpc-cni-k8s#2423",
  },
  {
    text:
      'MountVolume.SetUp failed for volume "pvc-fa38dfba-6fbf-4b9a-9006-27785a180894" : mount failed: exit status 32 Mounting command: mount Mounting arguments: -t nfs -o vers=3 10.233.35.171:/export/pvc-fa38dfba-6fbf-4b9a-9006-27785a180894 /var/lib/kubelet/pods/7cd11afe-c369-4c1d-826f-405ea30f0cc2/volumes/kubernetes.io~nfs/pvc-fa38dfba-6fbf-4b9a-9006-27785a180894 Output: mount: /var/lib/kubelet/pods/7cd11afe-c369-4c1d-826f-405ea30f0cc2/volumes/kubernetes.io~nfs/pvc-fa38dfba-6fbf-4b9a-9006-27785a180894: bad option; for several filesystems (e.g. nfs, cifs) you might need a /sbin/mount.<type> helper program.',
    rule: "nfs-client-missing",
    source: "wso2/kubernetes-apim#612",
  },
  {
    text:
      'Error: failed to create containerd container: cannot load seccomp profile "/var/lib/kubelet/seccomp/operator/security-profiles-operator/log-enricher-trace.json": open /var/lib/kubelet/seccomp/operator/security-profiles-operator/log-enricher-trace.json: no such file or directory',
    rule: "seccomp-profile-file",
    source: "kubernetes-sigs/security-profiles-operator#2904",
  },
  {
    text:
      'Warning  FailedAttachVolume  4m5s                 attachdetach-controller  AttachVolume.Attach failed for volume "pvc-261ca391-6be3-4137-a9a2-02c8fdfe818d" : attachdetachment timeout for volume pvc-261ca391-6be3-4137-a9a2-02c8fdfe818d',
    rule: "volume-not-attached",
    source: "longhorn/longhorn#2319",
  },
  {
    text:
      'Mar 19 14:01:01 ip-172-18-14-119 kubelet: E0319 14:01:01.309269    3780 kubelet_node_status.go:103] Unable to register node "ip-172-18-14-119.eu-north-1.compute.internal" with API server: Unauthorized\nMar 19 14:01:01 ip-172-18-14-119 kubelet: E0319 14:01:01.958798    3780 eviction_manager.go:243] eviction manager: failed to get get summary stats: failed to get node info: node "ip-172-18-14-119.eu-north-1.compute.internal" not found\nMar 19 14:01:02 ip-172-18-14-119 kubelet: E0319 14:01:02.055118    3780 reflector.go:205] k8s.io/kubernetes/pkg/kubelet/kubelet.go:455: Failed to list *v1.Service: Unauthorized\nMar 19 14:01:02 ip-172-18-14-119 kubelet: E0319 14:01:02.055257    3780 reflector.go:205] k8s.io/kubernetes/pkg/kubelet/config/apiserver.go:47: Failed to list *v1.Pod: Unauthorized\nMar 19 14:01:02 ip-172-18-14-119 kubelet: E0319 14:01:02.055622    3780 reflector.go:205] k8s.io/kubernetes/pkg/kubelet/kubelet.go:464: Failed to list *v1.Node: Unauthorized\nMar 19 14:01:03 ip-172-18-14-119 kubelet: W0319 14:01:03.269962    3780 cni.go:172] Unable to update cni config: No networks found in /etc/cni/net.d',
    rule: "kubelet-node-unauthorized",
    source: "cloudposse/terraform-aws-eks-cluster#13",
  },
  {
    text:
      'Failed to pull image "CENSORED": rpc error: code = Unknown desc = failed to register layer: Error processing tar file(exit status 1): write /tableau-server-CENSORED.rpm: no space left on device',
    rule: "disk-full",
    source: "tableau/tableau-server-in-kubernetes#14",
  },
  {
    text:
      '  Warning  FailedMount  41m  kubelet  MountVolume.SetUp failed for volume "secrets-store-inline" : rpc error: code = Unknown desc = failed to mount secrets store objects for pod default/nginx-deployment-74d68b559b-lsfr9, err: rpc error: code = Unknown desc = Failed fetching parameters: WebIdentityErr: failed to retrieve credentials\ncaused by: AccessDenied: Not authorized to perform sts:AssumeRoleWithWebIdentity\n           status code: 403, request id: 74069505-0a96-4068-a6ea-4e37e1bf9f9d',
    rule: "aws-role-not-trusted",
    source: "aws/secrets-store-csi-driver-provider-aws#17",
  },
  {
    text:
      "Failed to start ContainerManager failed to initialize top level QOS containers: root container [kubepods] doesn't exist",
    rule: "kubelet-qos-root-missing",
    source: "poseidon/typhoon#712",
  },
  {
    text:
      "Jun 10 12:19:18  kubelet: F0610 12:19:18.426052    8820 kubelet.go:1385] Failed to start ContainerManager [invalid kernel flag: vm/overcommit_memory, expected value: 1, actual value: 0, invalid kernel flag: kernel/panic, expected value: 10, actual value: 0]\nJun 10 12:19:18  systemd: kubelet.service: main process exited, code=exited, status=255/n/a\nJun 10 12:19:18  systemd: Unit kubelet.service entered failed state.\nJun 10 12:19:18  systemd: kubelet.service failed.",
    rule: "kubelet-kernel-flags",
    source: "aws-samples/amazon-eks-custom-amis#4",
  },
  {
    text:
      'Error syncing pod cbc9323f-4200-11e8-87a9-fa163ef77358 ("kube-dns-96bc87b87-x8wcl_kube-system(cbc9323f-4200-11e8-87a9-fa163ef77358)"), skipping: failed to "CreatePodSandbox" for "kube-dns-96bc87b87-x8wcl_kube-system(cbc9323f-4200-11e8-87a9-fa163ef77358)" with CreatePodSandboxError: "CreatePodSandbox for pod \\"kube-dns-96bc87b87-x8wcl_kube-system(cbc9323f-4200-11e8-87a9-fa163ef77358)\\" failed: rpc error: code = Unknown desc = failed to get sandbox image \\"k8s.gcr.io/pause:3.1\\": failed to pull image \\"k8s.gcr.io/pause:3.1\\": failed to resolve image \\"k8s.gcr.io/pause:3.1\\": failed to do request: Head https://k8s.gcr.io/v2/pause/manifests/3.1: dial tcp 74.125.97.82:443: i/o timeout"',
    rule: "pause-image-unreached",
    source: "kubernetes/kubernetes#62732",
  },
  {
    text: 'forbidden sysctl: "net.core.somaxconn" not whitelisted',
    rule: "kubelet-sysctl-forbidden",
    source: "kubernetes/kubernetes#94249",
  },
  {
    text:
      "Warning Failed 11m kubelet Error: kubelet may be retrying requests that are timing out in CRI-O due to system load. Currently at stage container volume configuration: the requested container k8s_sample-cron_sample-cron-28285183-tzmt2_sample-namespace_51cd9f1d-7a54-4210-90aa-2e4111755480_2 is now ready and will be provided to the kubelet on next retry: error reserving ctr name k8s_sample-cron_sample-cron-28285183-tzmt2_sample-namespace_51cd9f1d-7a54-4210-90aa-2e4111755480_2 for id 59ef5eec8345e9bbb573fd6300d8d8c89e9f614664125fecf339d55c59147887: name is reserved",
    rule: "crio-volume-slow",
    source: "https://mdg-it.com.au/blog/context-deadline-exceeded-createcontainererror",
  },
  {
    text:
      'I1211 06:14:57.688553  909635 state_mem.go:36] "Initialized new in-memory state store for pod resource allocation tracking"\nE1211 06:14:57.688607  909635 status_manager.go:203] "Could not initialize pod allocation checkpoint manager, please drain node and remove policy state file" err="could not restore state from checkpoint: invalid character \'\\"\' after top-level value, please drain this node and delete pod allocation checkpoint file \\"/var/lib/kubelet/pod_status_manager_state\\" before restarting Kubelet"\npanic: could not restore state from checkpoint: invalid character \'"\' after top-level value, please drain this node and delete pod allocation checkpoint file "/var/lib/kubelet/pod_status_manager_state" before restarting Kubelet',
    rule: "kubelet-checkpoint-damaged",
    source: "kubernetes/kubernetes#135711",
  },
  {
    text:
      '  Normal   Scheduled    36s                default-scheduler  Successfully assigned vbertell/contour-6ff6ccc699-9sqzf to bcmt-sandbox6-3c2w2e-2012-s6-worker-01\n  Warning  FailedMount  32s (x4 over 36s)  kubelet            MountVolume.SetUp failed for volume "contourcert" : secret "contourcert" not found',
    rule: "kubelet-object-missing",
    source: "projectcontour/contour#3548",
  },
  {
    text:
      '  Warning  FailedMount  57s (x8 over 2m)  kubelet, 10.16.4.12  MountVolume.SetUp failed for volume "kubeconfig" : hostPath type check failed: /home/aisuko/Documents/cluster/kube_config_cluster.yml is not a file',
    rule: "kubelet-host-path-type",
    source: "kubernetes/kubernetes#94993",
  },
  // A program of the cluster that mounts no volume.
  {
    text:
      'level=error msg="failed to sync records" error="AccessDenied: Not authorized to perform sts:AssumeRoleWithWebIdentity\\n\\tstatus code: 403, request id: 1"',
    rule: null,
    source: "kubernetes-sigs/external-dns (form)",
  },
  { text: "WARN: checkpoint is corrupted, skipping epoch 4", rule: null, source: "invented" },
  { text: "java.io.IOException: The device is not ready", rule: null, source: "invented" },
  {
    text: "ln: failed to create symbolic link '/dev/disk/by-id/google-data': File exists",
    rule: null,
    source: "invented",
  },
  {
    text:
      'AttachVolume.Attach failed for volume "pvc-1" : timed out waiting for external-attacher of ebs.csi.aws.com CSI driver to attach volume vol-0936304ea7552d5f9',
    rule: "volume-not-attached",
    source: "kubernetes/kubernetes/pkg/volume/csi/csi_attacher.go",
  },
  {
    text: 'AttachVolume.FindAttachablePluginBySpec failed for volume "pvc-1" : no volume plugin matched',
    rule: "volume-plugin-missing",
    source: "kubernetes/kubernetes/pkg/volume/util/operationexecutor/operation_generator.go",
  },
  {
    text:
      'Could not attach volume "vol-0936304ea7552d5f9" to node "i-0a9dad4f60085c3f4": "vol-0936304ea7552d5f9" stuck in attaching state for longer than 10m0s',
    rule: "ebs-attach-stuck",
    source: "kubernetes-sigs/aws-ebs-csi-driver/pkg/cloud/cloud.go",
  },
  {
    text:
      'MountVolume.MountDevice failed for volume "pvc-1" : rpc error: code = Internal desc = Error when getting device path: rpc error: code = Internal desc = error verifying GCE PD ("pvc-1") is attached: failed to manually set link for disk pvc-1: udevadm --trigger requested to fix disk pvc-1 but no such disk was found in device path map[/dev/nvme0n1:boot]',
    rule: "gce-disk-not-visible",
    source: "kubernetes-sigs/gcp-compute-persistent-disk-csi-driver/pkg/deviceutils/device-utils.go",
  },
  {
    text:
      'E1211 08:00:00.000000 1 kubelet.go:1480] "Failed to start ContainerManager" err="start cpu manager error: could not restore state from checkpoint: checkpoint is corrupted, please drain this node and delete the CPU manager checkpoint file \\"/var/lib/kubelet/cpu_manager_state\\" before restarting Kubelet"',
    rule: "kubelet-checkpoint-damaged",
    source: "kubernetes/kubernetes/pkg/kubelet/cm/cpumanager/state/state_checkpoint.go",
  },
  {
    text:
      "Kubelet may be retrying requests that are timing out in CRI-O due to system load. Currently at stage container storage start: context deadline exceeded: error reserving ctr name k8s_web for id ab12: name is reserved",
    rule: "crio-storage-slow",
    source: "cri-o/cri-o/server/container_create.go",
  },
  {
    text:
      "Kubelet may be retrying requests that are timing out in CRI-O due to system load. Currently at stage container device creation: the requested container k8s_web is now ready and will be provided to the kubelet on next retry: error reserving ctr name k8s_web for id ab12: name is reserved",
    rule: "crio-system-load",
    source: "cri-o/cri-o/server/utils.go",
  },
  {
    text:
      'failed to provision volume with StorageClass "gp3": rpc error: code = Internal desc = Could not create volume "pvc-1" in EC2: operation error EC2: CreateVolume, get identity: get credentials: failed to refresh cached credentials, failed to retrieve credentials, operation error STS: AssumeRoleWithWebIdentity, https response error StatusCode: 403, RequestID: 6a1c, api error AccessDenied: Not authorized to perform sts:AssumeRoleWithWebIdentity',
    rule: "aws-role-not-trusted",
    source: "kubernetes-sigs/aws-ebs-csi-driver/pkg/cloud/cloud.go",
  },
  {
    text:
      "failed to start container: layer retry loop failed: hcsshim::ActivateLayer failed in Win32: The device is not connected. (0x48f)",
    rule: "windows-layer-not-ready",
    source: "microsoft/hcsshim/internal/layers/wcow_mount.go",
  },
  {
    text: "hcsshim::PrepareLayer - failed failed in Win32: The parameter is incorrect. (0x57)",
    rule: "windows-layer-refused",
    source: "microsoft/hcsshim/internal/wclayer/preparelayer.go",
  },
  {
    text:
      "Failed to create pod sandbox: rpc error: code = Unknown desc = failed to find runtime handler nvidia from runtime list map[crun:0xc0001 runc:0xc0002]",
    rule: "nvidia-handler-missing",
    source: "cri-o/cri-o/internal/oci/oci.go",
  },
  {
    text: "Error response from daemon: manifest for library/redis:99 not found: manifest unknown: manifest unknown",
    rule: "image-not-found",
    source: "moby/moby/distribution",
  },
  {
    text:
      '{"level":"error","ts":"2022-07-27T13:08:43.699Z","caller":"ipamd/ipamd.go:1003","msg":"Failed to allocate a private IP/Prefix addresses on ENI eni-0c: InsufficientCidrBlocks: The specified subnet does not have enough free cidr blocks to satisfy the request.\\n\\tstatus code: 400, request id: 1"}',
    rule: "aws-subnet-exhausted",
    source: "aws/amazon-vpc-cni-k8s/pkg/awsutils/awsutils.go",
  },
  {
    text:
      '{"level":"error","ts":"2024-11-06T10:09:36.646Z","caller":"awsutils/awsutils.go:917","msg":"Failed to CreateNetworkInterface InvalidParameterValue: There aren\'t sufficient free Ipv4 addresses or prefixes\\n\\tstatus code: 400, request id: 4e11902d-a38a-44d0-8a43-f0b3a9a3592d for subnet subnet-0402b2f2d20212916"}',
    rule: "aws-subnet-exhausted",
    source: "aws/amazon-vpc-cni-k8s#3105",
  },
  {
    text:
      "2018-03-01T02:51:09Z [ERROR] Failed to increase pool size due to not able to allocate ENI allocate eni: failed to create eni: failed to create network interface: InsufficientFreeAddressesInSubnet: The specified subnet does not have enough free addresses to satisfy the request.\n\tstatus code: 400, request id: e3e57ddd-383a-4743-9b91-5fb3c0251e86",
    rule: "aws-subnet-exhausted",
    source: "aws/amazon-vpc-cni-k8s#40",
  },
  {
    text:
      "Error: creating EKS Node Group: InsufficientFreeAddressesInSubnet: The specified subnet does not have enough free addresses to satisfy the request",
    rule: null,
    source: "invented",
  },
  {
    text:
      "Warning  MissingIAMPermissions  9s  aws-node  Unauthorized operation: failed to call ec2:CreateNetworkInterface due to missing permissions. Please refer https://github.com/aws/amazon-vpc-cni-k8s/blob/master/docs/iam-policy.md to attach relevant policy to IAM role",
    rule: "aws-cni-rights",
    source: "aws/amazon-vpc-cni-k8s/pkg/awsutils/awsutils.go",
  },
  {
    text:
      "Error: creating EC2 Network Interface: operation error EC2: CreateNetworkInterface, https response error StatusCode: 403, RequestID: 1, api error UnauthorizedOperation: You are not authorized to perform this operation",
    rule: null,
    source: "hashicorp/terraform-provider-aws (form)",
  },
  {
    text:
      "Warning  TrunkENICreationFailed  4s  vpc-resource-controller  Failed to create trunk interface: Error Code: UnauthorizedOperation: Please verify the cluster IAM role has AmazonEKSVPCResourceController policy",
    rule: "aws-branch-interface",
    source: "aws/amazon-vpc-resource-controller-k8s/pkg/provider/branch/provider.go",
  },
  {
    text:
      'time="2023-06-14T22:57:38Z" level=error msg="Setting WARM_PREFIX_TARGET = 0 is not supported while WARM_IP_TARGET/MINIMUM_IP_TARGET is not set. Please configure either one of the WARM_{PREFIX/IP}_TARGET or MINIMUM_IP_TARGET env variables"',
    rule: "aws-cni-variable-invalid",
    source: "aws/amazon-vpc-cni-k8s/cmd/aws-vpc-cni/main.go",
  },
  {
    text:
      'Warning  UnexpectedAdmissionError  5s  kubelet  Allocate failed due to rpc error: code = Unknown desc = invalid allocation request for "nvidia.com/gpu": invalid request: maximum request size for shared resources is 1; found 2, which is unexpected',
    rule: "nvidia-shared-request",
    source: "NVIDIA/k8s-device-plugin/internal/rm/rm.go",
  },
  {
    text:
      'Warning  UnexpectedAdmissionError  5s  kubelet  Allocate failed due to rpc error: code = Unknown desc = invalid allocation request for "nvidia.com/gpu": invalid request: unknown device: GPU-2b6f1f0e, which is unexpected',
    rule: "nvidia-plugin-device-unknown",
    source: "NVIDIA/k8s-device-plugin/internal/rm/rm.go",
  },
  {
    text: "[kubelet-check] The kubelet is not healthy after 4m0.000483278s",
    rule: "kubeadm-kubelet-not-running",
    source: "kubernetes/kubernetes/cmd/kubeadm/app/util/apiclient/wait.go",
  },
  {
    text:
      'Pod was rejected: Allocate failed due to device plugin GetPreferredAllocation rpc failed with err: rpc error: code = Unavailable desc = connection error: desc = "transport: Error while dialing: dial unix /var/lib/kubelet/device-plugins/nvidia-gpu.sock: connect: connection refused", which is unexpected',
    rule: "kubelet-device-plugin-down",
    source: "kubernetes/kubernetes/pkg/kubelet/cm/devicemanager/manager.go",
  },
  {
    text:
      'AttachVolume.Attach failed for volume "pvc-1" : rpc error: code = Internal desc = Could not attach volume "vol-0936304ea7552d5f9" to node "i-0a9dad4f60085c3f4": context deadline exceeded',
    rule: "ebs-attach-stuck",
    source: "kubernetes-sigs/aws-ebs-csi-driver/pkg/driver/controller.go",
  },
];
