/** Reports of Podman's objects and files, Distrobox, Toolbx, Singularity, pyxis, minikube and systemd-nspawn. @module */

import type { Report } from "./report.ts";

/** Reports of Podman's objects and files, Distrobox, Toolbx, Singularity, pyxis, minikube and systemd-nspawn. */
export const PODMAN_TOOL_REPORTS: readonly Report[] = [
  {
    text:
      "ERROR: for server  Cannot start service server: crun: open executable: Operation not permitted: OCI permission denied",
    rule: "executable-not-executable",
    source: "podman-container-tools/podman#22763",
  },
  {
    text:
      'com.github.dockerjava.api.exception.InternalServerErrorException: Status 500: {"cause":"OCI permission denied","message":"crun: write to `/proc/self/oom_score_adj`: Permission denied: OCI permission denied","response":500}',
    rule: "oom-score-adj-denied",
    source: "Hyperfoil/Horreum#634",
  },
  {
    text:
      "tc.testcontainers/ryuk:0.5.1 ERROR Could not start containerjava.lang.IllegalStateException: Wait strategy failed. Container is removed",
    rule: "client-container-wait",
    source: "testcontainers/testcontainers-java#7177",
  },
  {
    text:
      "Error: unable to start container \"06f5e2f45f1de3ef0b7d4b6f4ba7e8f5c6e0e8ca6ff9ffa2d8f4f2a2eb6d7d43\": crun: cannot stat '/etc/hostname': No Such file or directory: OCI runtime attempted to invoke a command that was not found",
    rule: "mount-source-missing",
    source: "ublue-os/bazzite#2602",
  },
  {
    text: "Container Setup Complete!\nError: OCI runtime error: crun: ptsname: Inappropriate ioctl for device",
    rule: "crun-terminal-failed",
    source: "ublue-os/toolboxes#70",
  },
  {
    text: " Upgrading bluefin...\n Error: could not start entrypoint.\n+ stat /run/host/etc/shadow",
    rule: "toolbox-entry-point",
    source: "ublue-os/toolboxes#123",
  },
  {
    text:
      "😄  minikube v1.11.0 on Fedora 32\n✨  Using the podman (experimental) driver based on user configuration\n\n💣  'podman' driver reported an issue: \"sudo -k -n podman version --format {{.Version}}\" exit status 1: sudo: a password is required\n💡  Suggestion: Add your user to the 'sudoers' file: 'user ALL=(ALL) NOPASSWD: /usr/bin/podman'\n📘  Documentation: https://podman.io\n\n💣  Failed to validate 'podman' driver",
    rule: "minikube-driver",
    source: "kubernetes/minikube#8719",
  },
  {
    text:
      "W1108 14:12:01.123456    1234 clientconn.go:1120] grpc: addrConn.createTransport failed to connect to {/var/run/crio/crio.sock 0  <nil>}: didn't receive server preface in time. Reconnecting...",
    rule: null,
    symptom: "no answer in time",
    source: "kubernetes/kubeadm#1885",
    why: "the runtime accepts the connection and does not answer; the text says no more",
  },
  {
    text: 'exec: "docker": executable file not found in $PATH\ndocker is required for container runtime',
    rule: "kubeadm-runtime-client-missing",
    source: "kubernetes/kubeadm#2581",
  },
  {
    text:
      "GF_PATHS_DATA='/var/lib/grafana' is not writable.\nYou may have issues with file permissions, more information here: http://docs.grafana.org/installation/docker/#migrate-to-v51-or-later\nmkdir: can't create directory '/var/lib/grafana/plugins': Permission denied",
    rule: "volume-not-writable",
    source: "CastawayEGR/grafana-stack-podman#2",
  },
  {
    text:
      "[ERROR netavark::dns::aardvark] aardvark-dns runs in a different netns, dns will not work for this container.        To resolve please stop all containers, kill the aardvark-dns process,        remove the /tmp/podman_test3080652420/runroot/networks/aardvark-dns directory        and then start the containers again",
    rule: "netavark-netns-gone",
    source: "containers/netavark#911",
  },
  {
    text:
      'buildah build -t foobar/flyway:${GIT_COMMIT} SOME_RANDOM_DIR/.\nError: mount /storage/.local/share/containers/storage/overlay:/storage/.local/share/containers/storage/overlay, flags: 0x1000: permission denied\ntime="2025-07-10T08:40:05Z" level=warning msg="failed to shutdown storage: \\"mount /storage/.local/share/containers/storage/overlay:/storage/.local/share/containers/storage/overlay, flags: 0x1000: permission denied\\""',
    rule: "build-in-container-denied",
    source: "podman-container-tools/buildah#6276",
  },
  {
    text:
      'Error: creating build container: copying system image from manifest list: writing blob: adding layer with blob "sha256:2d473b07cdd5f0912cd6f1a703352c82b512407db6b05b43f2553732b55df3bc": ApplyLayer stdout:  stderr: remount /, flags: 0x44000: permission denied exit status 1',
    rule: "build-in-container-denied",
    source: "podman-container-tools/buildah#4920",
  },
  {
    text:
      "× incus.service - Incus Container Hypervisor\n     Loaded: loaded (/etc/systemd/system/incus.service; enabled; preset: disabled)\n     Active: failed (Result: exit-code) since Sun 2026-01-25 10:56:40 CET; 11min ago\nTriggeredBy: × incus.socket\n    Process: 3624 ExecStart=/usr/bin/incusd --group=incusd-admin --logfile=/var/log/incus/incusd.log (code=exited, status=203/EXEC)\n    Process: 3625 ExecStartPost=/usr/bin/incusd waitready --timeout=600 (code=exited, status=203/EXEC)\n   Main PID: 3624 (code=exited, status=203/EXEC)",
    rule: "service-not-executable",
    source: "lxc/incus#2860",
  },
  {
    text:
      'Ensuring user\'s access...                        [ OK ]\nSetting up init system...                        [ OK ]\nFiring up init system...                         Error: could not set up init system, no init found! Consider using an image that ships with an init system, or add it with "--additional-packages" during creation.!',
    rule: "distrobox-init-missing",
    source: "89luca89/distrobox#1265",
  },
  {
    text:
      "Container Setup Complete!\nError: can only create exec sessions on running containers: container state improper",
    rule: "container-ended",
    source: "89luca89/distrobox#379",
  },
  {
    text:
      " Setting up init system...                       [ OK ]\n Firing up init system...                        [ OK ]\n\nContainer Setup Complete!\nError response from daemon: Container 14986dfe368773a6113d6e433665656f97e5b971865e4b2d50a4e1b5a5f7e7f5 is not running",
    rule: "docker-container-not-running",
    source: "89luca89/distrobox#348",
  },
  {
    text:
      "Command error:\n  FATAL:   container creation failed: mount /proc/self/fd/3->/usr/local/var/singularity/mnt/session/rootfs error: while mounting image /proc/self/fd/3: failed to find loop device: could not attach image file to loop device: no loop devices available",
    rule: "apptainer-loop-device",
    source: "nextflow-io/nextflow#3913",
  },
  {
    text:
      "Command error:\n  INFO:    Converting SIF file to temporary sandbox...\n  WARNING: Skipping mount /home/azureuser/spack/opt/spack/linux-ubuntu22.04-zen2/gcc-11.3.0/singularityce-3.10.3-msdj5bwwt36tiy36prbpozewixrm6lyw/var/singularity/mnt/session/etc/resolv.conf [files]: /etc/resolv.conf doesn't exist in container\n  INFO:    Cleaning up image...\n  FATAL:   container creation failed: mount /tmp/tmp9pscwtm8/code->/tmp/tmp9pscwtm8/code error: while mounting /tmp/tmp9pscwtm8/code: destination /tmp/tmp9pscwtm8/code doesn't exist in container",
    rule: "apptainer-destination-missing",
    source: "nf-core/mhcquant#251",
  },
  {
    text:
      "  FATAL:   container creation failed: unabled to /data/rds/DMP/DUDMP/TRANSGEN/user/RNAfusion/nfcore/jobs/e5/eddf65803a86c6b43\n4127985522e55 to mount list: destination /data/rds/DMP/DUDMP/TRANSGEN/user/RNAfusion/nfcore/jobs/e5/eddf65803a86c6b4341279855\n22e55 is already in the mount point list",
    rule: "apptainer-destination-twice",
    source: "nf-core/rnaseq#383",
  },
  {
    text:
      "[2025-11-06T20:36:19.163] [19.0] error: pyxis: child 70956 failed with error code: 1\n[2025-11-06T20:36:19.163] [19.0] error: pyxis: failed to import docker image\n[2025-11-06T20:36:19.163] [19.0] error: pyxis: printing enroot log file:\n[2025-11-06T20:36:19.163] [19.0] pyxis: could not remove squashfs /tmp/enroot_data/1000/19.0.squashfs: No such file or directory\n[2025-11-06T20:36:19.163] [19.0] error: pyxis: couldn't start container\n[2025-11-06T20:36:19.163] [19.0] error: spank: required plugin spank_pyxis.so: task_init() failed with rc=-1",
    rule: "pyxis-import-failed",
    source: "NVIDIA/enroot#256",
  },
  {
    text:
      "docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: open sysctl net.ipv4.ip_unprivileged_port_start file: reopen fd 8: permission denied: unknown",
    rule: "sysctl-reopen-denied",
    source: "linuxserver/Heimdall#1518",
  },
  {
    text: "$ toolbox enter --container test\ntoolbox: failed to initialize container test",
    rule: "toolbox-entry-point",
    source: "containers/toolbox#443",
  },
  {
    text: "[user@host sbpwsdlvalidator]$ toolbox enter\nError: invalid entry point PID of container fedora-toolbox-34",
    rule: "toolbox-entry-point",
    source: "containers/toolbox#821",
  },
  {
    text:
      ">> i: creating container test, using arch\n36ca224f2656f4cfb473d67f216ecd84b3eda715219c5636c9a4662898fb0955\n\n>> e: the entry point failed to run; try again later\n>> i: here are the container's logs:",
    rule: "toolbox-entry-point",
    source: "blend-os/blendOS#97",
  },
  {
    text:
      '[command]/usr/bin/skopeo copy --all oci-archive:/tmp/output.tar:refname docker://registry.example.com/service:refname\nGetting image list signatures\nCopying 4 of 4 images in list\ntime="2023-04-22T07:36:20Z" level=fatal msg="copying image 3/4 from manifest list: writing manifest: uploading manifest: unsupported MIME type for compression: application/vnd.in-toto+json"',
    rule: "image-copy-media-type",
    source: "devcontainers/ci#241",
  },
  {
    text: "FATA[0001] can not copy docker://busybox:latest: manifest contains multiple images",
    rule: "image-list-not-copied",
    source: "podman-container-tools/skopeo#416",
  },
  {
    text:
      '[sudo] password for joe: \nGenerating manifest manifest-qcow2.json\nTrying to pull localhost/bootcentos:latest...\nWARN[0000] Failed, retrying in 1s ... (1/3). Error: initializing source docker://localhost/bootcentos:latest: pinging container registry localhost: Get "https://localhost/v2/": dial tcp [::1]:443: connect: connection refused',
    rule: "image-localhost-missing",
    source: "osbuild/bootc-image-builder#637",
  },
  {
    text:
      'fatal: [hypervisor-01 -> 10.0.0.100]: FAILED! => {"changed": false, "msg": "Can\'t create container kubeinit-registry", "stderr": "Error: unknown flag: --detach\\n", "stderr_lines": ["Error: unknown flag: --detach"], "stdout": "", "stdout_lines": []}',
    rule: "podman-command-unknown",
    source: "Kubeinit/kubeinit#113",
  },
  {
    text:
      'Machine init complete\nStarting machine "podman-machine-default"\nError: vfkit exited unexpectedly with exit code 1',
    rule: "podman-machine-vfkit",
    source: "podman-container-tools/podman#25046",
  },
  {
    text: 'Error: running container create option: no secret with name or id "mysecret": no such secret',
    rule: "podman-object-missing",
    source: "linux-system-roles/podman#148",
  },
  {
    text:
      'podman run --rm --device nvidia.com/gpu=all  ubuntu nvidia-smi\nError: setting up CDI devices: failed to inject devices: failed to stat CDI host device "/dev/dri/renderD129": no such file or directory',
    rule: "cdi-device-node-missing",
    source: "NVIDIA/nvidia-container-toolkit#885",
  },
  {
    text:
      'fatal: [localhost]: FAILED! => {"changed": false, "msg": "Can\'t run container ignition_container", "stderr": "Error: short-name \\"f63dd0a4b1c2\\" did not resolve to an alias and short-name resolution enforced but cannot prompt without a TTY\\n", "stdout": ""}',
    rule: "image-short-name",
    source: "containers/ansible-podman-collections#567",
  },
  {
    text:
      "Trying to pull docker.io/library/alpine:latest...\nError: initializing destination containers-storage:[vfs@/home/user/.local/share/containers/storage+/run/user/1000/containers]docker.io/library/alpine:latest: creating a temporary directory: mkdir /var/tmp/storage3641978907: permission denied",
    rule: "image-temporary-directory",
    source: "podman-container-tools/podman#20045",
  },
  {
    text:
      "Jun 25 15:24:30 localhost.localdomain podman[2066]: Failed to obtain podman configuration: open /etc/containers/storage.conf: permission denied\nJun 25 15:24:30 localhost.localdomain systemd[1693]: podman.service: Main process exited, code=exited, status=1/FAILURE\nJun 25 15:24:30 localhost.localdomain systemd[1693]: podman.service: Failed with result 'exit-code'.",
    rule: "containers-conf-unreadable",
    source: "podman-container-tools/podman#29043",
  },
  {
    text:
      'Mar 02 20:12:09 RaspberryPI-Flashed systemd[2472]: Started podman.service - Podman API Service.\nMar 02 20:12:09 RaspberryPI-Flashed podman[6985]: time="2024-03-02T20:12:09+01:00" level=info msg="/usr/bin/podman filtering at log level info"\nMar 02 20:12:09 RaspberryPI-Flashed podman[6985]: Error: failed to get new shm lock manager: failed to create 2048 locks in /libpod_rootless_lock_1001: permission denied\nMar 02 20:12:11 RaspberryPI-Flashed systemd[2472]: podman.service: Main process exited, code=exited, status=125/n/a',
    rule: "podman-locks-unopened",
    source: "podman-container-tools/podman#21810",
  },
  {
    text:
      "Error: OCI runtime error: crun: make `/dat/containers/storage/podman/overlay/3c9b8ec18a3b4f1ad8ac9fa5a1f6c4a6ae7de71cbb8eb0cb6c1a7ca1c1e4f0e2/merged` private: Permission denied",
    rule: "rootfs-not-accessible",
    source: "podman-container-tools/podman#12812",
  },
  {
    text:
      "Spawning container image on /home/admin/test_mkosi/mkosi-for-ubuntu/image.raw.\nPress ^] three times within 1s to kill container.\nexecv(/usr/lib/systemd/systemd, /lib/systemd/systemd, /sbin/init) failed: No such file or directory\nContainer image failed with error code 1.",
    rule: "nspawn-image",
    source: "systemd/mkosi#3071",
  },
  {
    text: "Failed to retrieve machine ID: No medium found",
    rule: null,
    why: "any program of systemd may say so; with systemd-nspawn named it is nspawn-journal",
    source: "systemd/mkosi#1159",
  },
  {
    text:
      "[3349465.808706] systemd-nspawn[330763]: Failed to duplicate stderr: Bad file descriptor\n[3349465.809393] systemd-nspawn[330761]: Child died too early.",
    rule: "nspawn-not-started",
    source: "systemd/systemd#24535",
  },
  {
    text:
      "Dez 17 13:00:33 iron systemd-nspawn[12750]: mount(/d/vm/foo/sys/fs/selinux) failed, ignoring: Invalid argument\nDez 17 13:00:33 iron systemd-nspawn[12750]: /etc/localtime is not a symlink, not updating container timezone.\nDez 17 13:00:33 iron systemd-nspawn[12750]: Failed to create /d/vm/foo/var/log/journal/0123456789abcdef0123456789abcdef: File exists",
    rule: "nspawn-journal",
    source: "systemd/systemd#2186",
  },
  {
    text:
      'Error: preparing container 1a2b for attach: running container create option: no secret with name or id "x": no such secret',
    rule: "podman-object-missing",
    source: "(form)",
  },
  {
    text: '$ podman run --secret x img\nError: no secret with name or id "x": no such secret',
    rule: "podman-object-missing",
    source: "(form)",
  },
  {
    text: "systemd-nspawn[3]: Failed to retrieve machine ID: No medium found",
    rule: "nspawn-journal",
    source: "(form)",
  },
];
