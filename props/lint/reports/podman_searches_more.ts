/** More reports of Podman, Buildah, Skopeo, CRI-O, LXC, enroot and Apptainer. @module */

import type { Report } from "./report.ts";

/** More reports of Podman, Buildah, Skopeo, CRI-O, LXC, enroot and Apptainer. */
export const MORE_PODMAN_SEARCH_REPORTS: readonly Report[] = [
  {
    text: "FATA[0001] run pod sandbox failed: rpc error: code = Unknown desc = write child: broken pipe",
    rule: "conmon-no-answer",
    source: "cri-o/cri-o#1937",
  },
  {
    text:
      'Copying blob ceb15e8db176 done  \nError: writing blob: adding layer with blob "sha256:ceb15e8db176ee6ef1a642f8dd04724269e75d73a4b5525cca6872f7146e2a9c": Error processing tar file(exit status 1): lsetxattr /vendor: invalid argument',
    rule: "image-xattr-refused",
    source: "podman-container-tools/podman#12416",
  },
  {
    text:
      'Error: writing blob: adding layer with blob "sha256:9bb49c2e7a068765d43a173fb70a9ff04646c9274ea492afd2aae6b20a1c0954"/""/"sha256:b8eaa019af6a7b25e34e7249893452011c1fab8b462de266abea19ca334bb32b": unpacking failed (error: exit status 1; output: chmod /sgl-workspace/nvshmem: operation not permitted)',
    rule: "image-layer-denied",
    source: "THUDM/slime#383",
  },
  {
    text:
      'Error: writing blob: adding layer with blob "sha256:[ hash ]": Error processing tar file(exit status 1): operation not permitted',
    rule: "image-layer-denied",
    source: "podman-container-tools/podman#15224",
  },
  {
    text:
      'Copying blob fc61e600834f done\nError: writing blob: adding layer with blob "sha256:b5d3e1ac4a781bfbadaf08ac39e44f90873119d2888c8adc2326faf2888d8805": processing tar file(potentially insufficient UIDs or GIDs available in user namespace (requested 1747600046:1747600039 for /Masa/cp2k/tools/toolchain/build/scalapack-2.1.0): Check /etc/subuid and /etc/subgid if configured locally and run podman-system-migrate: lchown /Masa/cp2k/tools/toolchain/build/scalapack-2.1.0: invalid argument): exit status 1',
    rule: "podman-storage-ids",
    source: "NERSC/podman-hpc#81",
  },
  {
    text:
      'Error: copying system image from manifest list: writing blob: adding layer with blob "sha256:9a6d31097c4f3c21e02c7f6779032d04082235d9e6855929cd31c3dd61d6eef1"/""/"sha256:9a1c58574d551b4c00564ed265e328014960961e5b3119a7daf4654f8f101569": unpacking failed (error: exit status 1; output: processing tar file(container ID 1000 cannot be mapped to a host ID))',
    rule: "image-id-outside-mapping",
    source: "podman-container-tools/podman#22803",
  },
  {
    text: "FATA[0000] Error initializing destination oci:tmp:: cannot save image with empty image.ref.name",
    rule: "image-transport-reference",
    source: "podman-container-tools/skopeo#447",
  },
  {
    text:
      'error running container:\nfrom /usr/bin/crun creating container for [/bin/sh -c /ctx/build.sh]:\nunknown version specified\n\nexit status 1\n\nError: building at STEP "RUN ... /ctx/build.sh":\nwhile running runtime: exit status 1\n\nerror: recipe `build` failed with exit code 1',
    rule: "oci-version-unknown",
    source: "ublue-os/image-template#249",
  },
  {
    text:
      "Successfully tagged ghcr.io/gardenlinux/builder:latest\n1eba10d0345cc6df78b7c3a6ced45da9db675d05eb20d5d286996e4f7ffb24d5\nError: OCI runtime error: chmod `run/shm`: Operation not supported\nError: Process completed with exit code 126.",
    rule: "crun-too-old",
    source: "actions/runner-images#9425",
  },
  {
    text:
      'unable to start container "test": container create failed: container_linux.go:344: starting container process caused "exec: \\"/sbin/init\\": stat /sbin/init: no such file or directory"\n: internal libpod error',
    rule: "executable-missing",
    source: "podman-container-tools/podman#2150",
  },
  {
    text:
      'Error: OCI runtime error: unable to start container "15b6e875dc79d0bdc6976347a2c0e20c28ef58b4e07396434502f7224875a028": writing file \\/sys/fs/cgroup/cgroup.subtree_control`: Invalid argument`',
    rule: "cgroup-controllers-refused",
    source: "containers/crun#1563",
  },
  {
    text:
      'Error: unable to start container "32358ee8c18a076c944f73294888df38d2cfbcf1f20e1bf4154b1ceb4fc17cdd": cgroup namespace is not supported with cgroup v1 and systemd mode',
    rule: "podman-cgroup-version",
    source: "podman-container-tools/podman#24107",
  },
  {
    text:
      'Error: unable to start container "drone": container_linux.go:338: creating new parent process caused "container_linux.go:1913: running lstat on namespace path \\"/run/user/1000/netns/cni-d6d06d6e-8553-812f-bcfe-8c4019f6d68e\\" caused \\"lstat /run/user/1000/netns/cni-d6d06d6e-8553-812f-bcfe-8c4019f6d68e: no such file or directory\\"": OCI runtime command not found error',
    rule: "podman-netns-gone",
    source: "podman-container-tools/podman#4790",
  },
  {
    text:
      'Jul 23 23:10:32 manager-0 crio[738]: time="2021-07-23 23:10:32.800277960Z" level=error msg="Error unmounting /var/lib/containers/storage/overlay/481d2bf611c4a7a685cb7d31772e54895584f259ca8c062b87e7f02d4cd7766e/merged: invalid argument"\nWarning  FailedCreatePodSandBox kubelet Failed to create pod sandbox: rpc error: code = Unknown desc = failed to mount container k8s_POD_web in pod sandbox: error creating overlay mount to /var/lib/containers/storage/overlay/481d2bf611c4a7a685cb7d31772e54895584f259ca8c062b87e7f02d4cd7766e/merged: invalid argument',
    rule: "overlay-storage-unsupported",
    source: "cri-o/cri-o#5104",
  },
  {
    text: "docker: --userns: invalid USER mode.\nSee 'docker run --help'.",
    rule: "docker-podman-option",
    source: "microsoft/vscode-remote-release#10586",
  },
  {
    text: "Error: cannot specify custom mappings with --userns=keep-id",
    rule: "podman-option-conflict",
    source: "microsoft/vscode-remote-release#10954",
  },
  {
    text:
      "Error: /usr/bin/slirp4netns failed: \"/usr/bin/slirp4netns: unrecognized option '--netns-type=path'\\nUsage: /usr/bin/slirp4netns [OPTION]... PID TAPNAME\\nUser-mode networking for unprivileged network namespaces.\\n\\n-c, --configure      bring up the interface\\n-e, --exit-fd=FD     specify the FD for terminating slirp4netns\\n\"",
    rule: "slirp4netns-refused",
    source: "podman-container-tools/podman#9019",
  },
  {
    text:
      'Error: /home/user/podman/usr/bin/slirp4netns failed: "sent tapfd=7 for tap0\\nWARNING: Support for sandboxing is experimental\\nreceived tapfd=7\\nenable_sandbox() failed\\ndo_slirp() failed\\nparent failed\\n"',
    rule: "slirp4netns-refused",
    source: "podman-container-tools/podman#5420",
  },
  {
    text:
      "Error response from daemon: Cannot start container dd493eaa6d65: [8] System error: mountpoint for cgroup not found",
    rule: "cgroup-v1-unmounted",
    source: "moby/moby#15406",
  },
  {
    text:
      "lxc-start 20171004051904.547 ERROR    lxc_cgfs - cgroups/cgfs.c:lxc_cgroupfs_create:909 - Could not set clone_children to 1 for cpuset hierarchy in parent cgroup.\n      lxc-start 20171004051904.547 ERROR    lxc_cgfs - cgroups/cgfs.c:cgroup_rmdir:209 - Permission denied - cgroup_rmdir: failed to delete /sys/fs/cgroup/freezer//lxcuser",
    rule: "lxc-cgroup-failed",
    source: "lxc/lxc#1923",
  },
  {
    text:
      "$ lxc-start -n t1 -F\nlxc-start: cgroups/cgfs.c: lxc_cgroupfs_create: 1022 Permission denied - Could not create cgroup '/lxc' in '/sys/fs/cgroup/freezer'.\nlxc-start: cgroups/cgfs.c: cgroup_rmdir: 209 Permission denied - cgroup_rmdir: failed to delete /sys/fs/cgroup/pids/user.slice/user-1000.slice/session-1.scope",
    rule: "lxc-cgroup-failed",
    source: "NixOS/nixpkgs#26494",
  },
  {
    text:
      'E1019 02:54:37.459114     215 kubelet.go:1423] "Failed to start ContainerManager" err="[open /proc/sys/kernel/panic_on_oops: permission denied, open /proc/sys/vm/overcommit_memory: permission denied]"',
    rule: "kubelet-kernel-flags",
    source: "k3s-io/k3s#4249",
  },
  {
    text:
      'fatal: [instance]: FAILED! => {"msg": "Failed to copy file from /Users/user/.ansible/tmp/ansible-local-11619vgzrgw45/tmp20aztg16 to /root/.ansible/tmp/ansible-tmp-1603192937.3625338-11622-68491861871002/AnsiballZ_setup.py in container instance\\nb\'Error: unknown flag: --pause\\\\n\'"}',
    rule: null,
    source: "ansible-community/molecule-podman#18",
    why:
      "Ansible copies a file into a container with an option of podman cp that the remote client does not have; only the option is named",
  },
  {
    text:
      '"msg": "non-zero return code", "rc": 1, "start": "2021-09-22 16:36:54.631863", "stderr": "Portal call failed: Failed to start command: Failed to change to directory “/usr/lib/python3.10/site-packages/molecule_podman/playbooks” (No such file or directory)"',
    rule: null,
    component: "podman",
    source: "ansible-community/molecule-podman#86",
    why: "what flatpak prints of a directory that the host does not have",
  },
  {
    text:
      "slurmstepd: error: pyxis: container start failed with error code: 1\nslurmstepd: error: pyxis: printing enroot log file:\nslurmstepd: error: pyxis:     nvidia-container-cli: mount error: failed to add device rules: open /sys/fs/cgroup/devices/slurm/uid_28788/job_85/step_0/task_0/devices.allow: permission denied\nslurmstepd: error: pyxis:     [ERROR] /etc/enroot/hooks.d/98-nvidia.sh exited with return code 1\nslurmstepd: error: pyxis: couldn't start container",
    rule: "nvidia-cgroup-denied",
    source: "NVIDIA/libnvidia-container#313",
  },
  {
    text:
      "slurmstepd: error: pyxis: printing enroot log file:\nslurmstepd: error: pyxis:   nvidia-container-cli: container error: file lookup failed: /proc/421042/root/fsx/enroot/data/user-1111/pyxis_nemo_2502_user/etc/debian_version: permission denied\nslurmstepd: error: pyxis:   [ERROR] /etc/enroot/hooks.d/98-nvidia.sh exited with return code 1\nslurmstepd: error: pyxis: couldn't start container",
    rule: "nvidia-mount",
    source: "NVIDIA/enroot#234",
  },
  {
    text: "[INFO] Converting whiteouts...\n\n[INFO] Loading container root filesystem...\n\nmount: permission denied",
    rule: null,
    source: "NVIDIA/enroot#255",
    why: "mount's own words",
  },
  {
    text:
      "slurmstepd: error: pyxis:     nvidia-container-cli: mount error: file creation failed: /raid/enroot-data/user-9011/pyxis_64.0/run/nvidia-persistenced/socket: no such device or address\nslurmstepd: error: pyxis:     [ERROR] /raid/enroot//hooks.d/98-nvidia.sh exited with return code 1\nslurmstepd: error: pyxis: couldn't start container",
    rule: "nvidia-mount",
    source: "NVIDIA/enroot#138",
  },
  {
    text:
      'Warning  Failed          14s               kubelet            Error: container create failed: time="2025-01-20T15:19:48Z" level=error msg="runc create failed: unable to start container process: error during container init: write /proc/self/attr/keycreate: invalid argument"',
    rule: "selinux-type-unknown",
    source: "openshift-kni/numaresources-operator#1103",
  },
  {
    text: "Creating the pod sandbox failed: rpc error: code = 2 desc = reading pid from init pipe: EOF",
    rule: "conmon-no-answer",
    source: "cri-o/cri-o#341",
  },
  {
    text:
      "FATAL:   container creation failed: mount hook function failure: mount /proc/self/fd/3->/var/apptainer/mnt/session/rootfs error: while mounting image /proc/self/fd/3: squashfuse_ll failed to mount /var/apptainer/mnt/session/rootfs in 10s",
    rule: "apptainer-fuse-failed",
    source: "apptainer/apptainer#1033",
  },
  {
    text:
      "FATAL:   container creation failed: mount hook function failure: mount /proc/self/fd/9->/var/apptainer/mnt/session/rootfs error: while mounting image /proc/self/fd/9: squashfuse_ll exited with status 255: Something went wrong trying to read the squashfs image.",
    rule: "apptainer-image",
    source: "apptainer/apptainer#952",
  },
  {
    text:
      "container creation failed: image driver mount failure: image driver squashfuse_ll instance exited with error: squashfuse_ll exited: fusermount: mountpoint /dev/fuse is not a directory or a regular file",
    rule: "apptainer-fuse-failed",
    source: "PGScatalog/pgsc_calc#332",
  },
  {
    text:
      "INFO:    squashfuse not found, will not be able to mount SIF or other squashfs files\nINFO:    Converting SIF file to temporary sandbox...\nFATAL:   while extracting /home/user/ml-cfd-lecture/of2206-py1.12.1-cpu.sif: root filesystem extraction failed: extract command failed: ERROR  : Failed to create container process: Operation not permitted\n: exit status 1",
    rule: "apptainer-namespace",
    source: "AndreWeiner/ml-cfd-lecture#36",
  },
  {
    text:
      "FATAL:   container creation failed: mount hook function failure: mount overlay->/var/lib/apptainer/mnt/session/final error: while mounting overlay: can't mount overlay filesystem to /var/lib/apptainer/mnt/session/final: no such device",
    rule: "apptainer-overlay",
    source: "apptainer/apptainer#1325",
  },
  {
    text: "Error: HostPath is currently the only supported VolumeSource",
    rule: "podman-kube-invalid",
    source: "podman-container-tools/podman#7626",
  },
  {
    text: "Error: Directories are the only supported HostPath type",
    rule: "podman-kube-invalid",
    source: "podman-container-tools/podman#7112",
  },
  {
    text: "$ podman info\nError: llistxattr /var/lib/containers/storage/overlay: operation not supported",
    rule: "overlay-storage-unsupported",
    source: "containers/krunvm#30",
  },
  {
    text:
      "$ podman run hello-world\nError: netavark: failed to load network options: No such file or directory (os error 2)",
    rule: "netavark-no-stdin",
    source: "containers/krunvm#30",
  },
  {
    text: "Error: OCI runtime error: crun: bpf create ``: Function not implemented",
    rule: "cgroup-device-filter-kernel",
    source: "containers/krunvm#30",
  },
  {
    text:
      'Starting machine "podman-machine-default"\nWaiting for VM ...\nError: machine did not transition into running state: ssh error: exit status 255',
    rule: "podman-machine-failed",
    source: "podman-container-tools/podman#19611",
  },
  {
    text:
      '$ podman machine start\nStarting machine "podman-machine-default"\nWaiting for VM ...\nError: qemu exited unexpectedly with exit code 1, stderr: qemu-system-x86_64: -fw_cfg name=opt/com.coreos/config,file=/Users/user/.config/containers/podman/machine/qemu/podman-machine-default.ign: can\'t load /Users/user/.config/containers/podman/machine/qemu/podman-machine-default.ign: Failed to open file “/Users/user/.config/containers/podman/machine/qemu/podman-machine-default.ign”: No such file or directory',
    rule: "podman-machine-ignition",
    source: "podman-container-tools/podman#15383",
  },
  {
    text:
      'Starting machine "podman-machine-default"\nError: unable to connect to "gvproxy" socket at "/var/folders/fy/6vxc3l1d2gjfy99zl262pw3c0000gp/T/podman/podman-machine-default-gvproxy.sock"',
    rule: "podman-machine-failed",
    source: "podman-container-tools/podman#25105",
  },
  {
    text: "Error: Extracting compressed file\nError: key generation failed, unable to read from stderr: exit status 1",
    rule: "podman-machine-key",
    source: "podman-desktop/podman-desktop#2129",
  },
  {
    text:
      '2023-01-25T10:35:10.5067840Z Waiting for VM ...\n2023-01-25T10:35:13.5424550Z Error: dial unix /var/folders/24/8k48jl6d249_n_qfxwsl6xvm0000gn/T/podman/podman-machine-default_ready.sock: connect: no such file or directory\n2023-01-25T10:35:13.5717740Z task: Failed to run task "setup": exit status 125\n2023-01-25T10:35:13.5751490Z ##[error]Process completed with exit code 1.',
    rule: "podman-machine-failed",
    source: "podman-container-tools/podman#13609",
  },
  {
    text: "Error: gvproxy exited unexpectedly with exit code 1",
    rule: "podman-machine-failed",
    source: "podman-container-tools/podman#20776",
  },
  {
    text:
      '$ podman machine start\nStarting machine "podman-machine-default"\nWaiting for VM ...\nError: machine did not transition into running state',
    rule: "podman-machine-failed",
    source: "podman-container-tools/podman#20428",
  },
  {
    text:
      "[zuul@fedora-34 ~]$ podman info\nWARN[0000] The cgroupv2 manager is set to systemd but there is no systemd user session available \nWARN[0000] Falling back to --cgroup-manager=cgroupfs    \nError: cannot setup namespace using newuidmap: exit status 1",
    rule: "rootless-newuidmap-rights",
    source: "podman-container-tools/podman#10717",
  },
  {
    text:
      "$ podman version\nERRO[0000] running `/usr/bin/newuidmap 74 0 1000 1 1 1 999 1000 1001 64535`: newuidmap: write to uid_map failed: Operation not permitted ",
    rule: "rootless-newuidmap-rights",
    source: "podman-container-tools/podman#19906",
  },
  {
    text:
      'ERRO[0000] running `/bin/newuidmap 86262 0 1002 1 1 231072 65536`: newuidmap: write to uid_map failed: Operation not permitted\nError: cannot setup namespace using "/bin/newuidmap": should have setuid or have filecaps setuid: exit status 1',
    rule: "rootless-newuidmap-rights",
    source: "stackhpc/ansible-slurm-appliance#234",
  },
  {
    text:
      'ERRO[0000] running `/home/user/spack/opt/spack/linux-ubuntu22.04-westmere/gcc-11.4.0/shadow-4.15.1-scebl4w/bin/newuidmap 1019899 0 1000 1 1 100000 65536`: newuidmap: write to uid_map failed: Operation not permitted \nError: cannot set up namespace using "/home/user/spack/opt/spack/linux-ubuntu22.04-westmere/gcc-11.4.0/shadow-4.15.1-scebl4w/bin/newuidmap": should have setuid or have filecaps setuid: exit status 1',
    rule: "rootless-newuidmap-rights",
    source: "podman-container-tools/podman#23596",
  },
  {
    text:
      'Feb 19 10:27:57 hatate szn-homeassistant[12186]: time="2024-02-19T10:27:57+01:00" level=error msg="running `/usr/bin/newuidmap 12196 0 1001 1 1 589824 65536`: newuidmap: write to uid_map failed: Operation not permitted\\n"',
    rule: "rootless-newuidmap-rights",
    source: "podman-container-tools/podman#21738",
  },
  {
    text:
      'time="2019-12-21T11:23:44.213414927Z" level=fatal msg="failed to start the child: fork/exec /proc/self/exe: operation not permitted"',
    rule: "rootless-userns-denied",
    source: "k3s-io/k3s#1234",
  },
  {
    text:
      "systemd-run --user -p Delegate=yes --tty k3s server --rootless --snapshotter=fuse-overlayfs\nRunning as unit: run-u9.service; invocation ID: 3a06b5d5\nPress ^] three times within 1s to disconnect TTY.\nFATA[0000] failed to start the child: fork/exec /proc/self/exe: operation not permitted ",
    rule: "rootless-userns-denied",
    source: "k3s-io/k3s#11900",
  },
];
