/** Errors of starts as a search for them finds them, of any program. @module */

import type { Report } from "./report.ts";

/** What people reported of pods, containers and daemons that do not start. */
export const NATURAL_START_REPORTS: readonly Report[] = [
  {
    text: "rootfs (/containers/roofs/rootfs) does not exist",
    rule: "root-path-missing",
    source: "opencontainers/runc#2150",
  },
  {
    text:
      '14:42:52 ==> cilium-master-build-PR-1356-1: docker: Error response from daemon: invalid header field value "oci runtime error: container_linux.go:247: starting container process caused \\"process_linux.go:258: applying cgroup configuration for process caused \\\\\\"failed to write 7375 to cgroup.procs: write /sys/fs/cgroup/cpu,cpuacct/docker/c3ef04d5fe97d67d1c9f0044ef4447258a33ed233654291e756e0a48e222cc42/cgroup.procs: invalid argument\\\\\\"\\"\\n".',
    rule: "cgroup-procs-invalid",
    source: "cilium/cilium#1361",
  },
  {
    text:
      'Feb 26 16:08:44 master crio[5589]: time="2020-02-26 16:08:44.556525318Z" level=fatal msg="decoding seccomp profile failed: invalid character \'"\' in literal null (expecting \'u\')"',
    rule: "docker-seccomp-profile",
    source: "cri-o/cri-o#1767",
  },
  {
    text:
      'Warning  FailedCreatePodSandBox  33s               kubelet            Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "4e4719cbaa7e05ccee9b41be37f362c67df85c6eb9d0c2c4e20a5ed3321382aa": plugin type="cilium-cni" name="cilium" failed (add): failed to find plugin "cilium-cni" in path [/opt/kube/bin]',
    rule: "cni-daemonset-plugin-missing",
    source: "cilium/cilium#23870",
  },
  {
    text:
      'FATA[0000] failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error running hook #0: error running hook: exit status 1, stdout: , stderr: time="2024-04-15T16:02:51+03:00" level=fatal msg="failed to call cni.Setup: plugin type=\\"bridge\\" failed (add): netplugin failed with no error message: fork/exec /opt/cni/bin/bridge: permission denied"\nFailed to write to log, write /home/user/.local/share/nerdctl/1935db59/containers/default/7d19f6a0f68a0210719d5d14b631a70738de69af0776f741fd18eb576a7f4588/oci-hook.createRuntime.log: file already closed: unknown ',
    rule: "cni-plugin-cannot-run",
    source: "containerd/nerdctl#2940",
  },
  {
    text:
      'container_linux.go:262: starting container process caused "process_linux.go:339: container init caused \\"rootfs_linux.go:57: mounting \\\\\\"/var/tmp/user\\\\\\" to rootfs \\\\\\"/home/user/singularity/ubuntu_ro\\\\\\" at \\\\\\"/home/user/singularity/ubuntu_ro/beegfs\\\\\\" caused \\\\\\"mkdir /home/user/singularity/ubuntu_ro/beegfs: read-only file system\\\\\\"\\""',
    rule: "mountpoint-read-only",
    source: "opencontainers/runc#1670",
  },
  {
    text:
      'Error: failed to create containerd task: failed to start shim: \n  start failed: io.containerd.wasmtime.v1: \n    Other("failed to create bind mount destination file : Read-only file system (os error 30)")',
    rule: "wasm-shim-start-failed",
    source: "containerd/runwasi#325",
  },
  {
    text:
      '2018-02-19 21:44:02 +0100 CET   2018-02-19 21:44:02 +0100 CET   1         demo-pod.1514d4e237b96a1c   Pod       spec.containers{nginx}   Warning   Failed    kubelet, minikube   Error: failed to start container "nginx": Error response from daemon: linux runtime spec devices: error gathering device information while adding custom device "/tmp/deviceplugin-network-bridge-fakedev": no such file or directory',
    rule: "device-missing",
    source: "kubevirt/kubernetes-device-plugins#8",
  },
  {
    text:
      '  Warning  Failed     1s (x3 over 25s)     kubelet            (combined\nfrom similar events): Error: failed to create containerd container: load\napparmor profile /tmp/cri-containerd.apparmor.d2752965126: parser\nerror("AppArmor parser error for\n/tmp/cri-containerd.apparmor.d2752965126 in\n/tmp/cri-containerd.apparmor.d2752965126 at line 14: syntax error,\nunexpected TOK_OPENPAREN, expecting TOK_MODE"): exit status 1"")',
    rule: "apparmor-parser-too-old",
    source: "os-autoinst/os-autoinst-distri-opensuse#23342",
  },
  {
    text:
      "docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: unable to retrieve OCI runtime error (open /var/run/desktop-containerd/daemon/io.containerd.runtime.v2.task/moby/d1b564df3d8ac53db23972e89d8e514d64e1d7470c74c81170e876691553b273/log.json: no such file or directory): fork/exec /home/user/moon/youki/youki: no such file or directory: unknown.",
    rule: "runtime-binary-missing",
    source: "docker/for-win#13836",
  },
  {
    text: 'mounting "devpts" to rootfs at "/dev/pts" caused: mount through procfs: invalid argument',
    rule: "mount-of-devpts-refused",
    source: "opencontainers/runc#3317",
  },
  {
    text:
      "Aug 05 19:38:36 kind-control-plane sh[217]: ERROR: this script needs /sys/fs/cgroup/cgroup.procs to be empty (for writing the top-level cgroup.subtree_control)\nAug 05 19:38:36 kind-control-plane systemd[1]: kubelet.service: Control process exited, code=exited, status=1/FAILURE\nAug 05 19:38:36 kind-control-plane systemd[1]: kubelet.service: Failed with result 'exit-code'.\nAug 05 19:38:36 kind-control-plane systemd[1]: Failed to start kubelet: The Kubernetes Node Agent.",
    rule: "kind-root-cgroup-busy",
    source: "kubernetes-sigs/kind#2409",
  },
  {
    text: "Error: CreateContainer failed: Permission denied (os error 13): unknown",
    rule: "kata-guest-refused",
    source: "cri-o/cri-o#5483",
  },
  {
    text:
      '  Warning  Failed                  53m   kubelet            Error: container create failed: time="2021-06-07T12:54:21Z" level=error msg="container_linux.go:366: starting container process caused: process_linux.go:382: sending config to init process caused: write init-p: broken pipe"',
    rule: "init-died",
    source: "dell/csi-baremetal#417",
  },
  {
    text:
      'docker: Error response from daemon: oci runtime error: container_linux.go:262: starting container process caused "open /proc/self/fd: no such file or directory".',
    rule: "proc-missing-in-container",
    source: "docker/cli#297",
  },
  {
    text:
      "ctr: failed to start shim: start failed: failed to create TTRPC connection: dial unix Kata Containers containerd shim (Rust): id: io.containerd.kata.v2, version: 3.18.0, commit: f7d3ea0c55e4e027a6d97d7d673e7704813d4464\nERROR: containerd-shim-kata-v2 failed: shim start\n\nCaused by:\n    0: do start\n    1: bind address\n    2: Address in use (os error 98): connect: invalid argument",
    rule: "kata-shim-address-used",
    source: "kata-containers/kata-containers#11496",
  },
  {
    text: "rootless: `mount proc:/proc (via /proc/self/fd/6), flags: 0xe: operation not permitted`",
    rule: "proc-mount-denied",
    source: "moby/buildkit#4073",
  },
  {
    text:
      "Error: unable to start container c112347ac237594a5ad74d907a5b3657053cc393b09cc09ddecf9852d42f4feb: netavark (exit code 1): invalid version number",
    rule: "netavark-iptables-version",
    source: "podman-container-tools/podman#20526",
  },
  {
    text:
      'Error: container_linux.go:346: starting container process caused "process_linux.go:297: applying cgroup configuration for process caused \\"mkdir /sys/fs/cgroup/libpod_parent: permission denied\\"": OCI runtime permission denied error',
    rule: "rootless-cgroup-v2-old-runtime",
    source: "podman-container-tools/podman#4702",
  },
  {
    text:
      'Jan 16 11:19:33 node-1.example.com kubelet[1754]: E0116 11:19:33.930641    1754 pod_workers.go:186] Error syncing pod 277ece5d-faf2-11e7-b013-d481d7de48ad ("test4_default(277ece5d-faf2-11e7-b013-d481d7de48ad)"), skipping: failed to "StartContainer" for "main" with CreateContainerError: "container create failed: container_linux.go:274: starting container process caused \\"process_linux.go:366: container init caused \\\\\\"rootfs_linux.go:57: mounting \\\\\\\\\\\\\\"/var/lib/kubelet/pods/277ece5d-faf2-11e7-b013-d481d7de48ad/etc-hosts\\\\\\\\\\\\\\" to rootfs \\\\\\\\\\\\\\"/var/lib/containers/storage/overlay/ea92f6ebb1abf41dd2b3583fc1dc85340c7ecb4fd4098e10790986d72edab9ee/merged\\\\\\\\\\\\\\" at \\\\\\\\\\\\\\"/var/lib/containers/storage/overlay/ea92f6ebb1abf41dd2b3583fc1dc85340c7ecb4fd4098e10790986d72edab9ee/merged/etc/hosts\\\\\\\\\\\\\\" caused \\\\\\\\\\\\\\"no such file or directory\\\\\\\\\\\\\\"\\\\\\"\\"\\n"',
    rule: "mount-path-gone",
    source: "cri-o/cri-o#1258",
  },
  {
    text:
      'time="2019-12-03T20:12:56Z" level=error msg="exec failed: container_linux.go:346: starting container process caused \\"process_linux.go:93: starting setns process caused \\\\\\"fork/exec /proc/self/exe: no such file or directory\\\\\\"\\""\nexec failed: container_linux.go:346: starting container process caused "process_linux.go:93: starting setns process caused \\"fork/exec /proc/self/exe: no such file or directory\\""\nFATA[0000] execing command in container failed: command terminated with exit code 1',
    rule: "runc-init-not-startable",
    source: "opencontainers/runc#2173",
  },
  {
    text:
      "kubelet.go:1359] Failed to start ContainerManager failed to initialize top level QOS containers: failed to update top level Burstable QOS cgroup : failed to set supported cgroup subsystems for cgroup [kubepods burstable]: Failed to set config for supported subsystems : failed to write 4611686018427387904 to hugetlb.64kB.limit_in_bytes: open /sys/fs/cgroup/hugetlb/kubepods/burstable/hugetlb.64kB.limit_in_bytes: permission denied",
    rule: "cgroup-hugetlb-missing",
    source: "kubernetes/kubernetes#77169",
  },
  {
    text:
      'ctr: failed to resolve reference "registry:5000/hello-app:1.0": failed to do request: Head https://registry:5000/v2/hello-app/manifests/1.0: http: server gave HTTP response to HTTPS client',
    rule: "registry-without-tls",
    source: "containerd/cri#1367",
  },
  {
    text: 'failed to find plugin "loopback" in path []',
    rule: "cni-directories-unset",
    source: "kubernetes/kubernetes#62054",
  },
  {
    text:
      '$ docker start kind-control-plane\nError response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error setting cgroup config for procHooks process: failed to write "a *:* rwm": write /sys/fs/cgroup/devices/docker/cf53894badacc76043c19145026f5d7862652008b9b28a1fcd09d8f267c150ba/devices.allow: invalid argument: unknown\nError: failed to start containers: kind-control-plane',
    rule: "cgroup-devices-children",
    source: "kubernetes-sigs/kind#3244",
  },
  {
    text: 'forbidden sysctl: "vm.max_map_count" not whitelisted',
    rule: "kubelet-sysctl-of-node",
    source: "opensearch-project/helm-charts#87",
  },
  {
    text: "error: failed to solve: rpc error: code = PermissionDenied desc = operation not permitted",
    rule: "buildkit-unprivileged",
    source: "moby/buildkit#252",
  },
  {
    text: "ERRO[0000] 'overlay' is not supported over overlayfs",
    rule: "overlay-on-overlay",
    source: "podman-container-tools/buildah#867",
  },
  {
    text:
      'error running container: setting file label on "/proc/self/fd/12": lsetxattr /proc/self/fd/12: operation not supported\nERRO[0005] did not get container create message from subprocess: read |0: i/o timeout \nError: error building at STEP "RUN echo hello": error while running runtime: exit status 1',
    rule: "relabel-by-descriptor",
    source: "podman-container-tools/podman#13727",
  },
  {
    text: "Error: stat /logs/pods/: no such file or directory",
    rule: null,
    symptom: "path not there",
    source: "kubernetes/kubernetes#66583",
  },
  {
    text: "$ runc run mycontainerid\nrootless containers require user namespaces\n",
    rule: "rootless-spec-without-userns",
    source: "opencontainers/runc#1782",
  },
  {
    text:
      'Nov 22 10:53:31 b65ce9cb10a3 containerd[28305]: time="2021-11-22T10:53:31.845937077Z" level=error msg="apply change" error="failed to start shim: mkdir /run/containerd/io.containerd.runtime-shim.v2.shim/nerdctl-test/989fa13f010fa7d1a55dc3bce621336a4503dbaead15dc1385f417d3b15c4fb1: file exists: unknown"',
    rule: "task-left-behind",
    source: "containerd/nerdctl#551",
  },
  {
    text:
      "docker: Error response from daemon: OCI runtime create failed: qemu-system-x86_64: Property '.nvdimm' not found: unknown.",
    rule: "kata-qemu-too-old",
    source: "kata-containers/runtime#34",
  },
  {
    text:
      'Error: failed to create directory /run/youki\n\nCaused by:\n    Permission denied (os error 13)\nERRO[0000] Error removing container 128fed7131b2a59030b9691108977dd0b4fc4c1fcc6b064c6f4c16d615637b96 from runtime after creation failed \nError: unable to start container "128fed7131b2a59030b9691108977dd0b4fc4c1fcc6b064c6f4c16d615637b96":     Permission denied (os error 13): OCI permission denied',
    rule: "youki-state-denied",
    source: "youki-dev/youki#719",
  },
  {
    text:
      "  Warning  Failed     3m27s (x8 over 4m48s)  kubelet, minikube  Error: stat /opt/my-path/: no such file or directory",
    rule: null,
    symptom: "path not there",
    source: "kubernetes/minikube#4634",
  },
  {
    text:
      '3月 16 03:31:09 master1 systemd[1]: Starting Lightweight Kubernetes...\n-- Unit k3s.service has begun starting up.\n3月 16 03:31:09 master1 k3s[5440]: time="2020-03-16T03:31:09.666371674-07:00" level=info msg="Starting k3s v1.17.3+k3s1 (5b17a175)"\n3月 16 03:31:09 master1 k3s[5440]: time="2020-03-16T03:31:09.685756903-07:00" level=fatal msg="starting kubernetes: preparing server: start cluster and https: raft_start(): "\n3月 16 03:31:09 master1 systemd[1]: k3s.service: main process exited, code=exited, status=1/FAILURE\n3月 16 03:31:09 master1 systemd[1]: Failed to start Lightweight Kubernetes.',
    rule: "dqlite-data-damaged",
    source: "k3s-io/k3s#1545",
  },
  {
    text:
      "runtime.main\n\truntime/proc.go:271\nruntime.goexit\n\truntime/asm_amd64.s:1695\nerror execution phase wait-control-plane\nk8s.io/kubernetes/cmd/kubeadm/app/cmd/phases/workflow.(*Runner).Run.func1\n\tk8s.io/kubernetes/cmd/kubeadm/app/cmd/phases/workflow/runner.go:260\nk8s.io/kubernetes/cmd/kubeadm/app/cmd/phases/workflow.(*Runner).visitAll\n\tk8s.io/kubernetes/cmd/kubeadm/app/cmd/phases/workflow/runner.go:446\nk8s.io/kubernetes/cmd/kubeadm/app/cmd/phases/workflow.(*Runner).Run\n\tk8s.io/kubernetes/cmd/kubeadm/app/cmd/phases/workflow/runner.go:232\nk8s.io/kubernetes/cmd/kubeadm/app/cmd.newCmdInit.func1\n\tk8s.io/kubernetes/cmd/kubeadm/app/cmd/init.go:128",
    rule: null,
    symptom: "control plane not started",
    source: "kubernetes-sigs/kind#3762",
  },
  {
    text:
      "StartHost failed, but will try again: driver start: Unable to start the VM: /usr/bin/VBoxManage startvm minikube --type headless failed:\nVBoxManage: error: The virtual machine 'minikube' has terminated unexpectedly during startup with exit code 1 (0x1)\nVBoxManage: error: Details: code NS_ERROR_FAILURE (0x80004005), component MachineWrap, interface IMachine\n\n💣  error provisioning host: Failed to start host: driver start: Unable to start the VM: /usr/bin/VBoxManage startvm minikube --type headless failed:\nVBoxManage: error: The virtual machine 'minikube' has terminated unexpectedly during startup with exit code 1 (0x1)",
    rule: "minikube-virtualbox-ended",
    source: "kubernetes/minikube#8627",
  },
  {
    text: "Flannel (NetworkPlugin cni) error: /run/flannel/subnet.env: no such file or directory",
    rule: "cni-flannel-not-running",
    source: "kubernetes/kubernetes#70202",
  },
  {
    text:
      'Jul 24 10:07:19 k8s-02 kubelet[1872]: level=debug msg="Agent is not aware of endpoint" endpointID="container-id:3c6243d84cf15016feaddf658ecb0c27d5027cf3a43cf0480d325309d165521d" error="[GET /endpoint/{id}][404] getEndpointIdNotFound "521d" error="[GET /endpoint/{id}][404] getEndpointIdNotFound "\nJul 24 10:07:20 k8s-02 kubelet[1872]: level=debug msg="Processing CNI ADD request" args="&{69c9190ecdf1fb67baabd9da2189e53e575eea192ee81a613f94b0ed317b300b /proc/26342/ns/nly regenerate after timeoutet eth0 IgnoreUnknown=1;K8S_POD_NAMESPACE=kube-system;K8S_POD_NAME=test-hostport-776c745fdc-knd6j;K8S_POD_INFRA_CONTAINER_ID=69c9190ecdf1fb67baabd9da2189e53e575eea192ee81a6-8e65-11e8-86d0-080027cf54af)" failed: rpc error: code = Unknown desc = failed to set up sandbox container "3c6243d84cf15016feaddf658ecb0c27d5027cf3a43cf0480d325309d165521d" n13f94b0ed317b300b /opt/cni/bin [123 34 99 110 105 86 101 114 115 105 111 110 34 58 34 34 44 34 110 97 109 101 34 58 34 99 105 108 105 117 109 34 44 34 116 121 112 101 34 58T /endpoint/{id}][500] putEndpointIdFailed  endpoint 45570 did not synchronously regenerate after timeout 34 99 105 108 105 117 109 45 99 110 105 34 125]}" eventUUID=5a0431b2-8f29-11e8-91dc-080027cf54af',
    rule: "cni-cilium-endpoint",
    source: "cilium/cilium#4960",
  },
  {
    text: "kubelet has disk pressure",
    rule: "node-pressure",
    source: "antfarm.world/leaf/343e7eb9-0132-4769-9bd7-db15268ddfe9",
  },
  {
    text:
      'Warning  Failed     48m                    kubelet            Failed to pull image "nginx": rpc error: code = Unknown desc = failed to pull and unpack image "docker.io/library/nginx:latest": failed to prepare extraction snapshot "extract-101183212-RW23 sha256:ec983b16636050e69677eb81537e955ab927757c23aaf73971ecf5f71fcc262a": missing CRI reference annotation for snaposhot 3: unknown',
    rule: "nydus-annotations-missing",
    source: "kata-containers/kata-containers#8407",
  },
  {
    text:
      'Job for docker.service failed. See "systemctl status docker.service" and "journalctl -xe" for details.\n   Active: failed (Result: exit-code) since Qui 2015-07-02 23:16:12 WEST; 41s ago\n Main PID: 17737 (code=exited, status=1/FAILURE)\nJul 02 23:16:12 localhost.localdomain systemd[1]: Starting Docker Application Container Engine...\nJul 02 23:16:12 localhost.localdomain docker[17737]: time="2015-07-02T23:16:12.806317973+01:00" level=fatal msg="Error starting daemon: error initializing graphdriver: devicemapper storage driver cannot reliably be used with a statically linked docker binary: please either pick a different storage driver, install a dynamically linked docker binary, or force this unreliable setup anyway by specifying --storage-driver=devicemapper"',
    rule: "docker-devicemapper-static",
    source: "moby/moby#14368",
  },
  {
    text: "Creating test_test_1\nERROR: network test_public not found",
    rule: "docker-network-missing",
    source: "docker/compose#3394",
  },
  {
    text:
      ' > [pip_development 1/1] RUN     --mount=type=bind,source=./requirements/prod.txt,target=/data/olympia/requirements/prod.txt     --mount=type=bind,source=./requirements/dev.txt,target=/data/olympia/requirements/dev.txt     --mount=type=bind,source=package.json,target=/data/olympia/package.json     --mount=type=bind,source=package-lock.json,target=/data/olympia/package-lock.json     --mount=type=cache,target=/deps/cache/,uid=9500,gid=9500     --mount=type=cache,target=/deps/cache/npm,uid=9500,gid=9500 <<EOF (python3 -m pip install --progress-bar=off --no-deps --exists-action=w -r requirements/prod.txt...):\n0.118 runc run failed: unable to start container process: error during container init: error mounting "/var/lib/docker/tmp/buildkit-mount3294243076" to rootfs at "/deps/cache/npm": create mount destination for /deps/cache/npm mount: mkdirat /var/lib/docker/buildkit/executor/iks2wxgn6qo73mdbex7pr43w7/rootfs/deps/cache/npm: file exists',
    rule: "mount-target-exists",
    source: "mozilla/addons#15036",
  },
  {
    text:
      '#51 791.7 + cd ..\n#51 791.7 + build2/build2/b-boot configure config.cxx=g++ config.bin.lib=shared config.bin.suffix=-stage config.bin.rpath=/usr/local/lib config.install.root=/usr/local config.install.data_root=root/stage config.install.sudo=[null]\n#51 796.8 aarch64-binfmt-P: QEMU internal SIGSEGV {code=MAPERR, addr=0x20}\n#51 797.2 Segmentation fault (core dumped)\n#51 ERROR: process "/bin/sh -c yes | sh build2-install-0.17.0.sh  --debug -j 12 --yes" did not complete successfully: exit code: 1',
    rule: "program-emulated",
    source: "build2/build2#470",
  },
  {
    text:
      'Jul 13 15:50:42 ucpleader dockerd: time="2018-07-13T15:50:42.940480757Z" level=debug msg="no suitable node available for task" module=node node.id=xjmdhj9quobn9zufkezwlbfng task.id=3h6xnbt75p66i54l5619yp1f7',
    rule: "docker-swarm-no-node",
    source: "moby/swarmkit#2707",
  },
  {
    text: "could not get runtime: open /proc/31678/ns/user: no such file or directory",
    rule: "podman-pause-process-gone",
    source: "podman-container-tools/podman#5306",
  },
  {
    text:
      'Starting machine "podman-machine-default"\nWaiting for VM ...\nError: qemu exited unexpectedly with exit code 1, stderr: qemu-system-x86_64: -fw_cfg name=opt/com.coreos/config,file=/Users/me/.config/containers/podman/machine/qemu/podman-machine-default.ign: can\'t load /Users/me/.config/containers/podman/machine/qemu/podman-machine-default.ign: Failed to open file “/Users/me/.config/containers/podman/machine/qemu/podman-machine-default.ign”: No such file or directory',
    rule: "podman-machine-ignition",
    source: "podman-container-tools/podman#15383",
  },
  {
    text:
      '$ buildah commit "$(buildah from nixery.dev/shell)" quay.io/me/buildahdebug\nerror committing container "shell-working-container" to "quay.io/me/buildahdebug": error copying layers and metadata for container "ec2c15484d355105fcdcd2e0d3f9448cd2f84c6061fd3b6f46e2c536eec25e5c": initializing source containers-storage:shell-working-container: internal error: history lists 1 non-empty layers, but we have 10 layers on disk\nERRO[0000] exit status 125',
    rule: "image-history-mismatch",
    source: "podman-container-tools/buildah#684",
  },
  {
    text:
      'lvl=info msg="LXD 2.15 is starting in normal mode" path=/var/lib/lxd t=2017-07-16T20:30:08+0200\nlvl=warn msg="CGroup memory swap accounting is disabled, swap limits will be ignored." t=2017-07-16T20:30:08+0200\nlvl=info msg="LXD is socket activated" t=2017-07-16T20:30:10+0200\nlvl=info msg="Pruning expired images" t=2017-07-16T20:30:10+0200\nlvl=eror msg="Error reading host\'s cpuset.cpus" t=2017-07-16T20:30:10+0200\nlvl=info msg="Done pruning expired images" t=2017-07-16',
    rule: "lxd-cpuset-missing",
    source: "canonical/lxd#3561",
  },
  {
    text:
      'ERROR  [2024-06-12T02:06:11Z] The start hook failed                         err="mkdir /sys/kernel/security/apparmor/policy/namespaces/incus-app_<var-lib-incus>: no such file or directory" instance=app',
    rule: "incus-apparmor-namespace",
    source: "lxc/incus#933",
  },
  {
    text:
      "ERROR:   unpackSIF failed: root filesystem extraction failed: extract command failed: FATAL:   container creation failed: mount hook function failure: mount tmpfs->/var/lib/apptainer/mnt/session error: while mounting tmpfs: can't mount tmpfs filesystem to /var/lib/apptainer/mnt/session: read unix @->@: read: connection reset by peer\n: exit status 255\nFATAL:   While performing build: packer failed to pack: root filesystem extraction failed: extract command failed: FATAL:   container creation failed: mount hook function failure: mount tmpfs->/var/lib/apptainer/mnt/session error: while mounting tmpfs: can't mount tmpfs filesystem to /var/lib/apptainer/mnt/session: read unix @->@: read: connection reset by peer\n: exit status 255",
    rule: "apptainer-helper-died",
    source: "apptainer/apptainer#2244",
  },
  {
    text:
      "$ apptainer build out.sif docker-daemon:ubuntu:22.04\nINFO:    Starting build...\nFATAL:   While performing build: conveyor failed to get: while converting reference: loading image from docker engine: Error response from daemon: reference does not exist.",
    rule: "docker-save-reference-missing",
    source: "apptainer/apptainer#2461",
  },
  {
    text:
      "[362 ms] Start: Run: wsl -l -v\n[457 ms] Start: Run: wsl -d docker-desktop -e /bin/sh -c echo ~\n[743 ms] Start: Run: wsl -d docker-desktop -e /bin/sh -c cd '/root' && /bin/sh\n[884 ms] userEnvProbe shell: /bin/sh\n[888 ms] Host server: /bin/sh: /root/.vscode-remote-containers/bin/704ed70d4fd1c6bd6342c436f1ede30d1cff4710/node: not found\n[940 ms] Error: stream ended with:0 but wanted:9",
    rule: "vscode-server-node",
    source: "microsoft/vscode-remote-release#8438",
  },
  {
    text: "ERROR: In file './docker-compose.yml', volume must be a mapping not a string.",
    rule: "compose-file-invalid",
    source: "openillumi.com/en/en-docker-compose-fix-volume-mapping-error",
  },
  {
    text:
      'Jul 12 03:25:41 node-3 containerd[21095]: time="2018-07-12T03:25:41Z" level=error msg="Failed to get usage for snapshot "extract-440725399-7oAi sha256:974937c83986779d5d6679db432e138f73200317b453cfb142562f8e7598a345"" error="lstat /var/lib/containerd/io.containerd.snapshotter.v1.overlayfs/snapshots/62/fs: no such file or directory"\nJul 12 03:25:41 node-3 containerd[21095]: time="2018-07-12T03:25:41Z" level=error msg="Failed to get usage for snapshot "extract-776746918-BB_U sha256:0a555ec180cd46bad3337f62755b77c2eb4e88355d6aca09311f799edb310216"" error="lstat /var/lib/containerd/io.containerd.snapshotter.v1.overlayfs/snapshots/48/fs: no such file or directory"',
    rule: null,
    symptom: "snapshot usage not read",
    source: "containerd/containerd#2457",
  },
  {
    text:
      "Jan 4 11:56:31 host-k8s-node001 systemd: Failed to propagate agent release message: Operation not supported\nFailed to introspect object / of service org.freedesktop.systemd1: Connection timed out",
    rule: "systemd-overloaded",
    source: "lnykryn/systemd-rhel#266",
  },
  {
    text:
      'Sep 24 21:34:32 k3s-1 k3s[3394]: E0924 21:34:32.294794    3394 remote_runtime.go:625] "ContainerStatus from runtime service failed" err="rpc error: code = NotFound desc = an error occurred when try to find container \\"24e933ea1791164db9c6855da0d8b66bbb263af9857ee8e53d5806b9eb4fdc98\\": not found" containerID="24e933ea1791164db9c6855da0d8b66bbb263af9857ee8e53d5806b9eb4fdc98"\nSep 24 21:34:32 k3s-1 k3s[3394]: I0924 21:34:32.296444    3394 kuberuntime_gc.go:361] "Error getting ContainerStatus for containerID" containerID="24e933ea1791164db9c6855da0d8b66bbb263af9857ee8e53d5806b9eb4fdc98" err="rpc error: code = NotFound desc = an error occurred when try to find container \\"24e933ea1791164db9c6855da0d8b66bbb263af9857ee8e53d5806b9eb4fdc98\\": not found"',
    rule: null,
    symptom: "container already removed",
    source: "timothystewart6/k3s-ansible#371",
  },
  {
    text:
      "sudo systemctl start snap.microk8s.daemon-apiserver.service\nFailed to start snap.microk8s.daemon-apiserver.service: Unit snap.microk8s.daemon-apiserver.service not found.",
    rule: "microk8s-service-renamed",
    source: "canonical/microk8s#3958",
  },
  {
    text:
      'build:brush-local Image: "public.ecr.aws/<redacted>" with ID "sha256:02b339649f779955643eda965cc9680ca5889b1c159e14b1b18cd53556cd943f" not yet present on node "kind-hub-806960-control-plane", loading...\nbuild:brush-local ERROR: command "docker save -o /tmp/images-tar2283861265/images.tar public.ecr.aws/<redacted>" failed with error: exit status 1\nbuild:brush-local\nbuild:brush-local Command Output: Error response from daemon: reference does not exist\nbuild:brush-local error during image load to kind cluster: error executing \'kind load docker-image --name kind-hub-806960 public.ecr.aws/<redacted>\':',
    rule: "docker-save-reference-missing",
    source: "devspace-sh/devspace#2988",
  },
  {
    text:
      'I0608 04:25:21.932036       1 storage_provisioner.go:116] Initializing the minikube storage provisioner...\nF0608 04:25:51.934624       1 main.go:39] error getting server version: Get "https://10.96.0.1:443/version?timeout=32s": dial tcp 10.96.0.1:443: i/o timeout',
    rule: "api-service-unreachable",
    source: "kubernetes/minikube#11606",
  },
  {
    text:
      "    State:          Waiting\n      Reason:       CrashLoopBackOff\n    Last State:     Terminated\n      Reason:       StartError\n      Message:      failed to create containerd task: failed to create shim task: OCI runtime create failed: runc create failed: unab",
    rule: null,
    symptom: "StartError",
    source: "NVIDIA/gpu-operator#1518",
  },
  {
    text:
      "bootstrap client certificate does not match private key, you may need to delete the client CSR: tls: private key does not match public key",
    rule: "kubelet-bootstrap-key",
    source: "openshift/origin#13336",
  },
  {
    text:
      'Task "BootstrapClientTask/BootstrapClient" not ready: kops-controller DNS not setup yet (placeholder IP found: [203.0.113.123])',
    rule: "kops-address-placeholder",
    source: "kubernetes/kops#13236",
  },
  {
    text: "Failed to look up one or more HNS endpoints; will schedule a retry",
    rule: "calico-hns-endpoints-gone",
    source: "docker/for-win#12425",
  },
  {
    text:
      "# kubectl get pods -n kube-system | grep calico-node\ncalico-node-4xk9p 0/1 Running 4 22m\ncalico-node-r7mnt 0/1 Running 2 22m\n# kubectl logs -n kube-system calico-node-4xk9p -c calico-node\n2024-01-15 03:42:17.831 [ERROR][8] felix/int_dataplane.go 1394: Failed to connect to BIRD\nbirdclient: failed to connect to bird socket: dial unix /var/run/calico/bird.ctl: connect: no such file or directory\n# calicoctl node status\nCalico process is running.\nIPv4 BGP status\n| 10.0.1.4 | node-to-node mesh | start | 03:40:11 | Active |\n| 10.0.1.67 | node-to-node mesh | start | 03:40:11 | Active |",
    rule: null,
    symptom: "network plugin not started",
    source: "stackengine.dev/canal-cni-bgp-peering-down-not-ready",
  },
  {
    text:
      "error cni-agent installer failed: create CNI config file: watcher create: too many open files\nError: create CNI config file: watcher create: too many open files",
    rule: "inotify-instances-exhausted",
    source: "docs.defenseunicorns.com/core/operations/troubleshooting--runbooks/too-many-open-files/",
  },
  {
    text:
      'Nov 07 11:19:44 host dockerd[355]: time="2025-11-07T11:19:44.543725666+01:00" level=info msg="Daemon has completed initialization"\nNov 07 11:19:44 host dockerd[355]: time="2025-11-07T11:19:44.543752606+01:00" level=info msg="API listen on /run/docker.sock"\nNov 07 11:19:44 host systemd[1]: Started docker.service - Docker Application Container Engine.\nNov 07 11:19:44 host dockerd[355]: time="2025-11-07T11:19:44.808323463+01:00" level=error msg="copy stream failed" error="reading from a closed fifo" stream=stderr\nNov 07 11:19:44 host dockerd[355]: time="2025-11-07T11:19:44.808398063+01:00" level=error msg="copy stream failed" error="reading from a closed fifo" stream=stdout\nNov 07 11:19:44 host dockerd[355]: time="2025-11-07T11:19:44.809355624+01:00" level=error msg="copy stream failed" error="reading from a closed fifo" stream=stdout',
    rule: null,
    symptom: "output of an ended container",
    source: "kasmtech/workspaces-issues#802",
  },
  {
    text:
      "unable to configure the Docker daemon with file /etc/docker/daemon.json: json: cannot unmarshal string into Go struct field Config.ipv6 of type bool",
    rule: "docker-daemon-config-type",
    source: "moby/moby#44905",
  },
  {
    text:
      "docker: Error response from daemon: Could not attach to network my_net: rpc error: code = 7 desc = network my_net not manually attachable.",
    rule: "docker-network-not-attachable",
    source: "moby/moby#27064",
  },
  {
    text:
      "ERROR: The Compose file './test.yml' is invalid because:\nInvalid service name 'cfloggercon' - only [a-zA-Z0-9\\._\\-] characters are allowed",
    rule: "compose-service-name",
    source: "docker/compose#4754",
  },
  {
    text: " => ERROR importing cache manifest from docker.io/library/nginx:alpine",
    rule: null,
    symptom: "build cache not imported",
    source: "moby/buildkit#569",
  },
  {
    text:
      "Error: mounting an overlay over build context directory: creating overlay scaffolding\nfor build context directory: mount overlay:/var/tmp/buildah-context-xxx/overlay/xxx/merge,\ndata: lowerdir=/builds/myproject,upperdir=.../upper,workdir=.../work,userxattr: invalid argument",
    rule: "buildah-context-overlay",
    source: "podman-container-tools/buildah#6910",
  },
  {
    text:
      "    Generating a client certificate. This may take a minute...\n    If this is your first run, you will need to import images using the 'lxd-images' script.\n    For example: 'lxd-images import lxc ubuntu trusty amd64 --alias ubuntu/trusty'.\n    LXD socket not found; is LXD running?",
    rule: "incus-not-running",
    source: "canonical/lxd#1002",
  },
  {
    text: "fusermount: mountpoint /dev/fuse is not a directory or a regular file",
    rule: "apptainer-fusemount-library",
    source: "apptainer/apptainer#2191",
  },
  {
    text: "ERROR: denied: permission_denied\nrequesting: ghcr.io/your-org/your-image",
    rule: "registry-github-unauthorized",
    source: "devopsboys.com/blog/github-actions-docker-push-permission-denied-fix-2026",
  },
  {
    text:
      'host1 kubelet[1537]: W1017 13:43:54.773608    1537 helpers.go:286] Unable to create pod sandbox due to conflict. Attempting to remove sandbox "0edbxxxx"\nhost1 kubelet[1537]: E1017 13:43:54.774753    1537 helpers.go:291] Failed to remove the conflicting container "0edbxxxx": Error response from daemon: You cannot remove a running container 0edbxxxx. Stop the container before attempting removal or force remove\nhost1 kubelet[1537]: E1017 13:43:54.775638    1537 remote_runtime.go:200] CreateContainer in sandbox "8d7bxxxx" from runtime service failed: rpc error: code = Unknown desc = Error response from daemon: Conflict. The container name "/k8s_kube-flannel_kube-flannel-ds-xrc4r_kube-system_9bxxx_10" is already in use by container "0edbxxxx". You have to remove (or rename) that container to be able to reuse that name.',
    rule: "container-name-used",
    source: "kubernetes/kubernetes#97153",
  },
  {
    text: ": create keyring app: Operation not permitted",
    rule: "keyring-denied",
    source: "containers/crun#1786",
  },
  {
    text: "virsh start web\nerror: Network not found: no network with matching name 'default'",
    rule: null,
    source: "libvirt/libvirt (form)",
    why: "a network of libvirt",
  },
];
