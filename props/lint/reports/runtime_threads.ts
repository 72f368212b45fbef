/** Errors of OCI runtimes in the threads of other projects. @module */

import type { Report } from "./report.ts";

/** Errors of OCI runtimes in the threads of other projects. */
export const RUNTIME_THREAD_REPORTS: readonly Report[] = [
  {
    text:
      'failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting \\"/var/lib/blipblop/volumes/victoria-metrics/data\\" to rootfs at \\"/victoria-metrics/data\\": mount /var/lib/blipblop/volumes/victoria-metrics/data:/victoria-metrics/data (via /proc/self/fd/6): no such device: unknown',
    rule: "mount-type-unknown",
    source: "amimof/voiyd#80",
  },
  {
    text:
      'OCI runtime create failed: container_linux.go:344 starting container process caused "exec": stat: no such file or directory": unknown.',
    rule: null,
    symptom: "container not started",
    why: "the title has lost the program's name, and with it the words of the message",
    source: "moby/moby#38789",
  },
  {
    text:
      'docker: Error response from daemon: OCI runtime create failed: container_linux.go:349: starting container process caused "process_linux.go:449: container init caused \\"process_linux.go:432: running prestart hook 0 caused \\\\\\"error running hook: exit status 1, stdout: , stderr: nvidia-container-cli: initialization error: nvml error: driver not loaded\\\\\\\\n\\\\\\"\\"": unknown.\nERRO[0000] error waiting for container: context canceled',
    rule: "nvidia-module-not-loaded",
    source: "docker/cli#297",
  },
  {
    text:
      'C:\\Program Files\\Docker\\Docker\\Resources\\bin\\docker.exe: Error response from daemon: OCI runtime create failed: container_linux.go:296: starting container process caused "process_linux.go:398: container init caused \\"rootfs_linux.go:58:\n> mounting \\\\\\"/etc/passwd\\\\\\" to rootfs \\\\\\"/var/lib/docker/overlay2/8fd7bc92aaab9e1760466c79bf3f13e5d3cc8d4218e3c710b626b4e89d292414/merged\\\\\\" at \\\\\\"/var/lib/docker/overlay2/8fd7bc92aaab9e1760466c79bf3f13e5d3cc8d4218e3c710b626b4e89d292\n> 414/merged/etc/passwd\\\\\\" caused \\\\\\"not a directory\\\\\\"\\"": unknown: Are you trying to mount a directory onto a file (or vice-versa)? Check if the specified host path exists and is the expected type.',
    rule: "mount-kind-mismatch",
    source: "moby/moby#35978",
  },
  {
    text:
      'Error: container 53ae3c4eefef6b261f9dcf9d361dbdab11e5df675841320dd8214cc0239a2dd7 does not exist.\nERRO[0000] Error removing container 53ae3c4eefef6b261f9dcf9d361dbdab11e5df675841320dd8214cc0239a2dd7 from runtime after creation failed \nError: [WARN crates/libcontainer/src/rootfs/mount.rs:253] 2022-01-04T22:50:46.267528492-05:00 Could not mount "net_cls,net_prio" cgroup subsystem\n[WARN crates/libcontainer/src/rootfs/mount.rs:253] 2022-01-04T22:50:46.269389430-05:00 Could not mount "cpu,cpuacct" cgroup subsystem\n[WARN crates/libcontainer/src/process/container_init_process.rs:140] 2022-01-04T22:50:46.284662733-05:00 masked path "/proc/latency_stats" not exist\n[WARN crates/libcontainer/src/syscall/linux.rs:139] 2022-01-04T22:50:46.315288377-05:00 CAP_PERFMON is not supported.\nError: failed to create container',
    rule: null,
    why: "youki's warnings, and a last line without its cause",
    source: "youki-dev/youki#594",
  },
  {
    text:
      'E0223 05:59:31.873594   40220 remote_runtime.go:510] "RemoveContainer from runtime service failed" err=<\n\trpc error: code = Unknown desc = failed to delete container f6b72c56564b7cc16dfc7492cda08f1624035114212ab27b28668be0b052ea4b: `/usr/local/bin/runc --root /run/runc delete --force f6b72c56564b7cc16dfc7492cda08f1624035114212ab27b28668be0b052ea4b` failed: [DEBUG crates/youki/src/main.rs:92] 2022-02-23T05:59:31.857998519+00:00 started by user 0\n\tError: could not load state for container f6b72c56564b7cc16dfc7492cda08f1624035114212ab27b28668be0b052ea4b\n\t\n\tCaused by:\n\t    missing field `ociVersion` at line 1 column 14569\n\t  (exit status 1)\n > containerID="f6b72c56564b7cc16dfc7492cda08f1624035114212ab27b28668be0b052ea4b"',
    rule: "runtime-state-foreign",
    source: "youki-dev/youki#730",
  },
  {
    text:
      "$ podman exec foo true\nError: writing file '/sys/fs/cgroup//user.slice/user-1000.slice/user@1000.service/user.slice/libpod-39c51869d7ff69cc7536053567e72f9d553070bf1f86ee54caa0ecf0814f5b1f.scope/cgroup.procs': Permission denied: OCI runtime permission denied error",
    rule: "cgroup-move-denied",
    source: "podman-container-tools/podman#3937",
  },
  {
    text:
      "ERRO[0000] creating file '/home/user/.local/share/containers/storage/overlay/0d16ae8e2bc06993506be6c9cc3742d980a6f7ff35b0f3955ad7241a56836abb/merged/run/.containerenv': Permission denied: OCI runtime permission denied error",
    rule: "podman-files-below-volume",
    source: "podman-container-tools/podman#4481",
  },
  {
    text:
      '$ docker run --runtime=sysbox-runc hello-world\ndocker: Error response from daemon: OCI runtime create failed: container_linux.go:364: starting container process caused "process_linux.go:342: getting the final child\'s pid from pipe caused \\"EOF\\"": unknown.\nERRO[0000] error waiting for container: context canceled',
    rule: "init-died",
    source: "nestybox/sysbox#162",
  },
  {
    text: "docker: Error response from daemon: unknown or invalid runtime name: sysbox-runc.",
    rule: "docker-runtime-unknown",
    source: "nestybox/sysbox#772",
  },
  {
    text:
      '* Oct 24 17:25:06 node-1 kubelet[2176]: E1024 17:25:06.936076    2176 kuberuntime_manager.go:710] createPodSandbox for pod "nginx-gvisor_default(86aaab2d-bbd7-4b19-b842-e2add2c62776)" failed: rpc error: code = Unknown desc = failed to get sandbox runtime: no runtime for "runsc" is configured',
    rule: "runtime-handler",
    source: "kubernetes/minikube#5724",
  },
  {
    text:
      "termux failed to create shim task: OCI runtime create failed: runc create failed: container's cgroup is not empty: 3 process(es) found: unknown",
    rule: "cgroup-not-empty",
    source: "termux/termux-packages#23181",
  },
  {
    text:
      'applying cgroup configuration for process caused \\"open /cpuset/docker/cpuset.cpus: no such file or directory',
    rule: "cgroup-not-mounted",
    source: "moby/moby#41204",
  },
  {
    text:
      'docker run hello-world\ndocker: Error response from daemon: AppArmor enabled on system but the docker-default profile could not be loaded: running `/usr/sbin/apparmor_parser apparmor_parser -Kr /var/lib/docker/tmp/docker-default327733349` failed with output: apparmor_parser: Unable to replace "docker-default".  Permission denied; attempted to load a profile while confined?',
    rule: "apparmor-load-denied",
    source: "tteck/Proxmox#28",
  },
  {
    text:
      "docker start 7d9904bfdd3b\nError response from daemon: Cannot start container 7d9904bfdd3b: set apparmor profile unconfined: no such file or directory\n2014/08/29 15:16:50 Error: failed to start one or more containers",
    rule: "apparmor-profile-unloaded",
    source: "moby/moby#7797",
  },
  {
    text:
      'time="2022-09-21T07:09:24.799629793Z" level=error msg="RunPodSandbox for &PodSandboxMetadata{Name:kakata-deployment-7798b75746-gqb9s,Uid:3e977136-dddd-40f1-8c8c-4dfe4c9a7c5e,Namespace:default,Attempt:0,} failed, error" error="failed to create containerd task: failed to create shim task: Failed to Check if grpc server is working: rpc error: code = DeadlineExceeded desc = timed out connecting to vsock 3564712613:1024: unknown"',
    rule: "kata-agent-unreachable",
    source: "cilium/cilium#21380",
  },
  {
    text:
      "FATA[0032] running container: run pod sandbox: rpc error: code = DeadlineExceeded desc = failed to create containerd task: timed out connecting to vsock 1476110377:1024: context deadline exceeded",
    rule: "kata-agent-unreachable",
    source: "kata-containers/kata-containers#3121",
  },
  {
    text:
      'E0904 18:50:15.049663    8218 remote_runtime.go:176] "RunPodSandbox from runtime service failed" err="rpc error: code = DeadlineExceeded desc = context deadline exceeded"\nFATA[0004] run pod sandbox: rpc error: code = DeadlineExceeded desc = context deadline exceeded',
    rule: "request-timeout",
    source: "kata-containers/kata-containers#7825",
  },
  {
    text:
      '% runc exec ctr sh\nnsenter: failed to open /proc/27820/ns/user: Permission denied\nexec failed: container_linux.go:262: starting container process caused "process_linux.go:81: executing setns process caused \\"exit status 14\\""',
    rule: "namespace-join-denied",
    source: "opencontainers/runc#774",
  },
  {
    text: "mkdir /run/runc: permission denied",
    rule: "runtime-state-directory",
    source: "opencontainers/runc#1413",
  },
  {
    text:
      'Warning  Failed     17m (x4 over 18m)    kubelet            Error: failed to start container "module-configmap-reloader": Error response from daemon: OCI runtime create failed: container_linux.go:348: starting container process caused "chdir to cwd (\\"/home/nonroot\\") set in config.json failed: permission denied": unknown',
    rule: "cwd-not-searchable",
    source: "jimmidyson/configmap-reload#110",
  },
  {
    text:
      '$ sudo runc run test\ncontainer_linux.go:348: starting container process caused "chdir to cwd (\\"/\\") set in config.json failed: permission denied"',
    rule: "cwd-not-searchable",
    source: "opencontainers/runc#1712",
  },
  {
    text:
      'ERROR: for social_web  Cannot start service web: b\'oci runtime error: container_linux.go:265: starting container process caused "chdir to cwd (\\\\"/var/www/html\\\\") set in config.json failed: no such file or directory"\'\n\nERROR: for web  Cannot start service web: b\'oci runtime error: container_linux.go:265: starting container process caused "chdir to cwd (\\\\"/var/www/html\\\\") set in config.json failed: no such file or directory"\'',
    rule: "cwd-missing",
    source: "goalgorilla/drupal_social#324",
  },
  {
    text:
      'OCI runtime exec failed: exec failed: unable to start container process: chdir to cwd ("/home/build/openwrt") set in config.json failed: no such file or directory: unknown\nError: Process completed with exit code 126.',
    rule: "cwd-missing",
    source: "openwrt/docker#127",
  },
  {
    text:
      "2020/12/30 17:36:09 rpc error: rpc error: code = Unknown desc = OCI runtime create failed: JSON specification file config.json not found",
    rule: "bundle-config-missing",
    source: "cdk-team/CDK#2",
  },
  {
    text:
      "docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: cgroup namespaces aren't enabled in the kernel: unknown.",
    rule: "cgroup-namespace-unsupported",
    source: "moby/moby#46776",
  },
  {
    text:
      'container_linux.go:247: starting container process caused "process_linux.go:359: container init caused \\"could not create session key: function not implemented\\""\ndocker: Error response from daemon: invalid header field value "oci runtime error: container_linux.go:247: starting container process caused \\"process_linux.go:359: container init caused \\\\\\"could not create session key: function not implemented\\\\\\"\\"\\n".',
    rule: "keyring-denied",
    source: "ayufan-rock64/linux-build#43",
  },
  {
    text:
      '400 Client Error for http+docker://localhost/v1.39/containers/fe347089e75aed7b129ba241c9d61539eaa4583a1132da5807418e55142f82cb/start: Bad Request ("OCI runtime create failed: container_linux.go:345: starting container process caused "exec: \\"/dev/init\\": stat /dev/init: no such file or directory": unknown")',
    rule: "docker-init-hidden",
    source: "hassio-addons/app-tautulli#90",
  },
  {
    text:
      'Start container Vaultwarden failed: {"message":"OCI runtime create failed: container_linux.go:367: starting container process caused: exec: \\"/usr/bin/dumb-init\\": stat /usr/bin/dumb-init: no such file or directory: unknown"}.',
    rule: "executable-missing",
    source: "dani-garcia/vaultwarden#2999",
  },
  {
    text:
      'Start container shaarli failed: {"message":"failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: exec: \\"/bin/s6-svscan\\": stat /bin/s6-svscan: no such file or directory: unknown"}.',
    rule: "executable-missing",
    source: "shaarli/Shaarli#2194",
  },
  {
    text:
      "Creating archivist-es ... error\n\nERROR: for archivist-es  Cannot start service archivist-es: failed to create shim: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error setting rlimits for ready process: error setting rlimit type 8: operation not permitted: unknown",
    rule: "rlimit-memlock-denied",
    source: "tubearchivist/tubearchivist#393",
  },
  {
    text: '"error setting rlimit type 6: operation not permitted"',
    rule: "rlimit-processes-denied",
    source: "podman-container-tools/podman#7510",
  },
  {
    text:
      "> podman run -it --rm ubuntu:20.04\nError: container_linux.go:380: starting container process caused: error adding seccomp filter rule for syscall bdflush: permission denied: OCI permission denied",
    rule: "seccomp-rule-refused",
    source: "containers/common#631",
  },
  {
    text: "WSL2: docker: Error response from daemon: cgroups: cannot find cgroup mount destination: unknown.",
    rule: "cgroup-systemd-unmounted",
    source: "microsoft/WSL#4189",
  },
  {
    text:
      "Error: OCI runtime error: create keyring `1b4226eb5b136cd0d50f31f68ee57de34c5d4572558545236e682767b1060bc6`: Function not implemented",
    rule: "keyring-denied",
    source: "containers/crun#594",
  },
  {
    text:
      'Jul 01 23:43:43 host runc[18807]: time="2015-07-01T23:43:43+02:00" level=fatal msg="Container start failed: inappropriate ioctl for device"',
    rule: "docker-no-terminal",
    source: "opencontainers/runc#81",
  },
  {
    text: "Error: error executing hook `/usr/libexec/oci/hooks.d/oci-systemd-hook` (exit code: 1): OCI runtime error",
    rule: "oci-hook-obsolete",
    source: "podman-container-tools/podman#6185",
  },
  {
    text:
      "Error: `/usr/bin/crun start 97d10fc0eca36d7b5533784bd2784cccab83478c97435c4cb1fa1bcc94dd6e28` failed: signal: broken pipe",
    rule: null,
    symptom: "container not started",
    why: "a signal, and no cause",
    source: "containers/crun#1943",
  },
  {
    text:
      'Error: failed to create containerd task: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: exec: "/usr/sbin/membership-to-clusterprofile.sh": permission denied',
    rule: "script-not-executable",
    source: "GoogleCloudPlatform/gke-fleet-management#97",
  },
  {
    text:
      "Error response from daemon: Cannot start container <id>: [8] System error: state /system.slice/docker.service: no such file or directory",
    rule: null,
    symptom: "container not started",
    why: "retyped: state for stat",
    source: "moby/moby#21444",
  },
  {
    text:
      "~ docker run -it debian:jessie\nError response from daemon: Cannot start container c35192b15227f0a93170415f688bd7ff974aaf7af63a168398d865d857ed2f75: [8] System error: open /sys/fs/cgroup/cpu,cpuacct/init.scope/system.slice/docker-c35192b15227f0a93170415f688bd7ff974aaf7af63a168398d865d857ed2f75.scope/cpu.shares: no such file or directory",
    rule: "engine-older-than-systemd",
    source: "moby/moby#16256",
  },
  {
    text: "1.8.0-rc3: System error: mkdir /sys/fs/docker: operation not permitted",
    rule: "engine-older-than-systemd",
    source: "moby/moby#15433",
  },
  {
    text:
      "WARN[0000] signal: killed\nTimestamp: 2015-06-24 07:18:33.31193264 +0530 IST\nCode: System error\n\nMessage: write /sys/fs/cgroup/memory/user/1000.user/4.session/sdc/memory.swappiness: invalid argument",
    rule: "swappiness-refused",
    source: "opencontainers/runc#16",
  },
  {
    text:
      'docker: Error response from daemon: OCI runtime create failed: container_linux.go:296: starting container process caused "process_linux.go:398: container init caused \\"process_linux.go:365: setting cgroup config for procHooks process caused \\\\\\"failed to write a *:* rwm to devices.allow: write /sys/fs/cgroup/devices/docker/980366a6ceb3076fa62ffefcfaa8a51d0b3d3f76e14af0e9e03e9e2e4af828d5/devices.allow: operation not permitted\\\\\\"\\"": unknown.',
    rule: "devices-cgroup-nested",
    source: "canonical/lxd#4544",
  },
  {
    text:
      'FATA[0008] [Failed to start Certificates deployer container on host [10.0.0.23]: Error response from daemon: OCI runtime create failed: container_linux.go:349: starting container process caused “process_linux.go:449: container init caused “process_linux.go:415: setting cgroup config for procHooks process caused \\“failed to write \\\\\\“a : rwm\\\\\\” to \\\\\\”/sys/fs/cgroup/devices/docker/326881b50b64365bbf4a3aa9457cd3fa45220464222bfd89cf214222910bc595/devices.allow\\\\\\”: write /sys/fs/cgroup/devices/docker/326881b50b64365bbf4a3aa9457cd3fa45220464222bfd89cf214222910bc595/devices.allow: operation not permitted\\”"": unknown]',
    rule: "devices-cgroup-nested",
    source: "canonical/lxd#7496",
  },
  {
    text:
      "docker: Error response from daemon: OCI runtime create failed: container_linux.go:380: starting container process caused: process_linux.go:545: container init caused: Running hook #0:: error running hook: exit status 1, stdout: , stderr: nvidia-container-cli: mount error: failed to add device rules: unable to find any existing device filters attached to the cgroup: bpf_prog_query(BPF_CGROUP_DEVICE) failed: operation not permitted: unknown.",
    rule: "nvidia-cgroup-denied",
    source: "NVIDIA/libnvidia-container#154",
  },
  {
    text: "oci runtime error: operation not permitted",
    rule: null,
    component: "runtime",
    why: "an error of the kernel without the step that it ended",
    source: "containerd/containerd#291",
  },
  {
    text:
      'Error: failed to create containerd task: OCI runtime create failed: container_linux.go:367: starting container process caused: unknown capability "CAP_CAP_SYS_CHROOT": unknown',
    rule: "docker-capability-refused",
    source: "utkuozdemir/pv-migrate#165",
  },
  {
    text:
      'ERROR: for backend-golang  Cannot create container for service backend-golang: invalid CapAdd: unknown capability: "CAP_AUDIT_READ"',
    rule: "docker-capability-refused",
    source: "riferrei/from-zero-to-hero-with-observability#3",
  },
  {
    text:
      "WARN[0000] Failed to add conmon to cgroupfs sandbox cgroup: creating cgroup path /libpod_parent/conmon: write /sys/fs/cgroup/cgroup.subtree_control: invalid argument",
    rule: "cgroup-controllers-refused",
    source: "openwrt/packages#23544",
  },
  {
    text:
      'docker: Error response from daemon: OCI runtime create failed: container_linux.go:344: starting container process caused "exec: \\"/home/wso2carbon/init.sh\\": permission denied": unknown.',
    rule: "script-not-executable",
    source: "wso2/docker-apim#189",
  },
  {
    text:
      "docker: Error response from daemon: OCI runtime create failed: invalid mount {Destination:: Type:bind Source:/var/lib/docker/volumes/d40d6bcb29e8d30d6dd5dff83690da8f882a97187606de191394bdfd19d835fc/_data Options:[rbind]}: mount destination : not absolute: unknown",
    rule: "mount-destination-relative",
    source: "biomotion/waymo-rosbag-record#2",
  },
  {
    text:
      "Error response from daemon: OCI runtime create failed: invalid mount {Destination:[/u01/config/instance1] Type:bind Source:/var/lib/docker/volumes/0c21146159500d3ad75113df9d1176c365345431ca116f784d67179a7a7ce73c/_data Options:[rbind]}: mount destination [/u01/config/instance1] not absolute: unknown",
    rule: "mount-destination-relative",
    source: "oraclebase/dockerfiles#20",
  },
  {
    text:
      'root@machine:~# docker run hello-world\ndocker: Error response from daemon: OCI runtime create failed: container_linux.go:380: starting container process caused: process_linux.go:545: container init caused: process_linux.go:508: setting cgroup config for procHooks process caused: failed to write "a *:* rwm": write /sys/fs/cgroup/devices/docker/aca1c479c1cba56d51b6b49375804d33e1dd8d8f39a784cf83fc8214114cd9dc/devices.allow: operation not permitted: unknown.',
    rule: "devices-cgroup-nested",
    source: "moby/moby#42800",
  },
  {
    text:
      'docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: can\'t mask dir "/proc/acpi": [...]: invalid argument',
    rule: null,
    symptom: "container not started",
    why: "the mount that failed is cut out",
    source: "opencontainers/runc#5348",
  },
  {
    text:
      'level=error msg="StartContainer for \\"d901844c5691f46fe9658cfb5178af31634200671d45c8f541c679cf5e78ffc0\\" failed" error="failed to create containerd task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting \\"cgroup\\" to rootfs at \\"/sys/fs/cgroup\\": stat /run/containerd/io.containerd.runtime.v1.linux/k8s.io/.d3e77eab91e63b4ff100b72a5c623926bf1e4fd0b51a9b58b80082af73a711e9/rootfs/sys/besteffort/pod8570dc03-918e-4fe0-89b9-7f4d0cc7c4f6/d901844c5691f46fe9658cfb5178af31634200671d45c8f541c679cf5e78ffc0: no such file or directory: unknown"',
    rule: "cgroup-mount-leaked",
    source: "opencontainers/runc#3510",
  },
  {
    text:
      'docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed\n: unable to start container process: unable to apply cgroup configuration: unable to start unit "docker-170a4183e351e69835b82cc3134b97c8cbb0e6d3a6\n16d5a0fb0ea473075062ad.scope" (properties [{Name:Description Value:"libcontainer container 170a4183e351e69835b82cc3134b97c8cbb0e6d3a616d5a0fb0ea47\n3075062ad"} {Name:Slice Value:"user.slice"} {Name:Delegate Value:true} {Name:PIDs Value:@au [2872]} {Name:MemoryAccounting Value:true} {Name:CPUAc\ncounting Value:true} {Name:IOAccounting Value:true} {Name:TasksAccounting Value:true} {Name:DefaultDependencies Value:false}]): Interactive authen\ntication required.: unknown.',
    rule: "systemd-not-allowed",
    source: "moby/moby#48134",
  },
  {
    text:
      "Error: unable to start container \"fedora-toolbox-31\": creating file '/var/home/user/.local/share/containers/storage/overlay/bcd97a238cf639f8d3dfeef7b5c44b7ad9f4ba99410864856358b26ade201f1e/merged/media': Is a directory: OCI runtime error",
    rule: "mount-target-kind",
    source: "containers/toolbox#330",
  },
  {
    text:
      "# podman run --rm -it hello\nWARN[0000] Using cgroups-v1 which is deprecated in favor of cgroups-v2 with Podman v5 and will be removed in a future version. Set environment variable `PODMAN_IGNORE_CGROUPSV1_WARNING` to hide this warning.\nError: crun: cannot resolve `null` under rootfs: No such file or directory: OCI runtime attempted to invoke a command that was not found",
    rule: "crun-too-old",
    source: "mgoltzsche/podman-static#126",
  },
  {
    text:
      '$ podman start fedora-toolbox-37\nError: unable to start container "9439c4df3c5ada343b33faad4c7f871bbe49e237256e17c2770bbe22c9546045": crun: mkdir `001`: Permission denied: OCI permission denied',
    rule: "mountpoint-denied",
    source: "containers/toolbox#1085",
  },
  {
    text:
      'time="2018-08-06T05:05:48.591754629Z" level=error msg="Error running exec 673c1fc689e85c542d12188b7bec2819638bfedb9c05b894c072d1c6d5f5a7d2\n in container: OCI runtime exec failed: exec failed: container_linux.go:348: starting container process caused \\"process_linux.go:86: executing setns process caused \\\\\\"exit status 21\\\\\\"\\": unknown"',
    rule: "exec-join-failed",
    source: "docker/for-linux#1382",
  },
  {
    text:
      "docker: Error response from daemon: failed to create shim: OCI runtime create failed: container_linux.go:380: starting container process caused: process_linux.go:385: applying cgroup configuration for process caused: mountpoint for devices not found: unknown.",
    rule: "cgroup-v1-unmounted",
    source: "NVIDIA/nvidia-docker#1568",
  },
  {
    text:
      "docker: Error response from daemon: OCI runtime create failed: container_linux.go:370: starting container process caused: process_linux.go:459: container init caused: Running hook #0:: error running hook: exit status 1, \n\nstdout: , stderr: nvidia-container-cli: mount error: write error: /sys/fs/cgroup/devices/docker/fc84e2a61394f8617559ef2789b94141ba982e2ec472ee9055c870d051ecc313/devices.allow: operation not permitted: unknown.",
    rule: "nvidia-cgroup-denied",
    source: "NVIDIA/nvidia-docker#1441",
  },
  {
    text:
      'Error: failed to start container "handbrake": Error response from daemon: OCI runtime create failed: container_linux.go:380: starting container process caused: process_linux.go:545: container init caused: Running hook #0:: error running hook: exit status 1, stdout: , stderr: nvidia-container-cli: ldcache error: process /sbin/ldconfig failed with error code: 2: unknown',
    rule: "nvidia-ldconfig",
    source: "jlesage/docker-handbrake#199",
  },
  {
    text:
      '$ docker stop daemon     \nError response from daemon: cannot stop container: daemon: Cannot kill container \nb2de7943744c870c11be128dffa1afa0020e70635ef6c9991da592754c4ce7b5: unknown error after kill: runc did not terminate\nsucessfully: container_linux.go:392: signaling init process caused "permission denied"\n: unknown',
    rule: "runtime-signal-denied",
    source: "canonical/docker-snap#36",
  },
  {
    text:
      "Error: failed to create containerd task: failed to query hotpluggable CPUS: QMP command failed: The feature 'query-hotpluggable-cpus' is not enabled: unknown",
    rule: "kata-guest-hotplug",
    source: "kata-containers/kata-containers#4231",
  },
  {
    text:
      "Error: failed to create containerd task: failed to create shim task: failed to query hotpluggable CPUs: QMP command failed: The feature 'query-hotpluggable-cpus' is not enabled: unknown",
    rule: "kata-guest-hotplug",
    source: "kata-containers/kata-containers#10989",
  },
  {
    text:
      '$ sudo ctr run --runtime "io.containerd.kata.v2" --rm -t "quay.io/prometheus/busybox:latest" foo sh\nctr: failed to create shim: failed to mount "/run/kata-containers/shared/containers/foo/rootfs" to "/run/kata-containers/foo/rootfs", with error: No such file or directory (os error 2): unknown',
    rule: "kata-rootfs-not-shared",
    source: "kata-containers/kata-containers#2818",
  },
  {
    text:
      'time="2019-09-03T14:04:40.552998835Z" level=error msg="qemu-system-aarch64: -device nvdimm,id=nv0,memdev=mem0: \'nvdimm\' is not a valid device model name\\n" arch=arm64 command=create container=a4082a21d99b0c3a08afcd9d20ec0c127a7890e0b78bc983378e9aa18fa432c2 name=kata-runtime pid=1167 source=virtcontainers subsystem=qmp',
    rule: "kata-qemu-lacks-device",
    source: "kata-containers/kata-containers#55",
  },
  {
    text:
      "buildah run --isolation=oci --runtime=crun $c true\n2020-07-12T03:34:45.000749013Z: mount `devpts` to '/dev/pts': Invalid argument\nerror running container: error creating container for [/bin/true]: : exit status 1\nerror while running runtime: exit status 1\nERRO exit status 1",
    rule: "devpts-gid-unmapped",
    source: "podman-container-tools/buildah#2459",
  },
  {
    text:
      '2019-09-04T16:00:31.000904355Z: sync socket closed\nerror running container: error creating container for [/bin/sh -c /bin/true]: : exit status 1\nError: error building at STEP "RUN /bin/true": error while running runtime: exit status 1',
    rule: "init-died",
    source: "podman-container-tools/podman#3938",
  },
  {
    text:
      "STEP 2/2: RUN sudo apt-get -y update &&     sudo apt-get -y install ssh\nerror running container: error from /usr/bin/crun creating container for [/bin/sh -c sudo apt-get -y update &&     sudo apt-get -y install ssh]: creating cgroup directory `/sys/fs/cgroup/perf_event/buildah-buildah172591369`: No such file or directory\n: exit status 1",
    rule: "cgroup-missing",
    source: "podman-container-tools/podman#11951",
  },
  {
    text:
      "write sysctl key net.ipv4.tcp_challenge_ack_limit: open /proc/sys/net/ipv4/tcp_challenge_ack_limit: no such file or directory",
    rule: "sysctl-absent-in-netns",
    source: "moby/moby#42858",
  },
  {
    text:
      "podman run --sysctl net.core.rmem_max=250000 alpine\nError: open /proc/sys/net/core/rmem_max: No such file or directory: OCI runtime attempted to invoke a command that was not found",
    rule: "sysctl-absent-in-netns",
    source: "podman-container-tools/podman#11987",
  },
  {
    text:
      "docker: Error response from daemon: OCI runtime create failed: container_linux.go:392: starting container process caused: process_linux.go:592: container init caused: write sysctl key kernel.domainname: open /proc/sys/kernel/domainname: permission denied: unknown.",
    rule: "sysctl-denied-in-userns",
    source: "nestybox/sysbox#287",
  },
  {
    text:
      'OCI runtime exec failed: exec failed: container_linux.go:345: starting container process caused "exec: \\"/bin/bash\\": stat /bin/bash: no such file or directory": unknown',
    rule: "exec-bash-missing",
    source: "Wonderfall/docker-nextcloud#69",
  },
  {
    text:
      '"ERROR: for omada-controller  Cannot start service omada-controller: OCI runtime create failed: container_linux.go:380: starting container process caused: exec: "/entrypoint.sh": stat /entrypoint.sh: no such file or directory: unknown\nERROR: Encountered errors while bringing up the project."',
    rule: "entry-script-missing",
    source: "mbentley/docker-omada-controller#114",
  },
  {
    text:
      'Error response from daemon: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: exec: "/app/run": stat /app/run: no such file or directory: unknown',
    rule: "executable-missing",
    source: "yusing/godoxy#85",
  },
  {
    text:
      'time="2018-03-09T15:33:05Z" level=fatal msg="Creating container failed: rpc error: code = Unknown desc = container create failed: rpc error: code = Internal desc = Could not run process: container_linux.go:296: starting container process caused \\"process_linux.go:398: container init caused \\\\\\"rootfs_linux.go:58: mounting \\\\\\\\\\\\\\"/tmp/tmp.VBBiOs6N7Y/crio-run/overlay-containers/d7306a6903a8ff29389cb714e96cde097fb9932b88fe85962f3566802aaf6cfb/userdata/shm\\\\\\\\\\\\\\" to rootfs \\\\\\\\\\\\\\"/run/kata-containers/shared/containers/ab7339c2b31bd71a754297e43c26f67ce5bc6d6e877481ea87ffb90aaa021dae/rootfs\\\\\\\\\\\\\\" at \\\\\\\\\\\\\\"/dev/shm\\\\\\\\\\\\\\" caused \\\\\\\\\\\\\\"stat /tmp/tmp.VBBiOs6N7Y/crio-run/overlay-containers/d7306a6903a8ff29389cb714e96cde097fb9932b88fe85962f3566802aaf6cfb/userdata/shm: no such file or directory\\\\\\\\\\\\\\"\\\\\\"\\"\\n"',
    rule: "kata-guest-file-missing",
    source: "kata-containers/agent#138",
  },
  {
    text:
      "docker: Error response from daemon: OCI runtime create failed: container_linux.go:425: starting container process caused: process_linux.go:607: container init caused: process_linux.go:578: handleReqOp caused: rootfs_init_linux.go:366: failed to mkdirall /var/lib/sysbox/shiftfs/b31752a4-1f50-49b6-8fd0-eb0c983a2a78/var/lib/containerd/io.containerd.snapshotter.v1.overlayfs: mkdir /var/lib/sysbox/shiftfs/b31752a4-1f50-49b6-8fd0-eb0c983a2a78/var/lib/containerd: value too large for defined data type caused: mkdir /var/lib/sysbox/shiftfs/b31752a4-1f50-49b6-8fd0-eb0c983a2a78/var/lib/containerd: value too large for defined data type: unknown.",
    rule: "sysbox-shiftfs-broken",
    source: "nestybox/sysbox#596",
  },
  {
    text:
      "> docker: Error response from daemon: failed to create shim task: OCI runtime create failed: container_linux.go:419: starting container process caused: process_linux.go:607: container init caused: process_linux.go:578: handleReqOp caused: rootfs_init_linux.go:348: failed to mkdirall /var/lib/sysbox/shiftfs/faf84eee-9fd3-4379-a027-52d63cd53fc7/var/lib/rancher/k3s: mkdir /var/lib/sysbox/shiftfs/faf84eee-9fd3-4379-a027-52d63cd53fc7/var/lib/rancher: value too large for defined data type caused: mkdir /var/lib/sysbox/shiftfs/faf84eee-9fd3-4379-a027-52d63cd53fc7/var/lib/rancher: value too large for defined data type: unknown.",
    rule: "sysbox-shiftfs-broken",
    source: "nestybox/sysbox#608",
  },
  {
    text: 'Error: reading ID mappings from "/proc/0/uid_map": no such file or directory',
    rule: "sysbox-pod-user-namespace",
    source: "nestybox/sysbox#999",
  },
  {
    text:
      "docker: Error response from daemon: failed to create shim task: OCI runtime create failed: error in the container spec: failed to request rootfs cloning from sysbox-mgr: failed to invoke ReqCloneRootfs via grpc: rpc error: code = Unknown desc = failed to mount clone for container 99e8e3a5d6a5: failed to set up bottom ovfs mount: failed to mount overlayfs on /var/lib/sysbox/rootfs/99e8e3a5d6a5ca47390327b57b581fbfeb76dcbb21c8ef1de703a1a0e1c51e73/bottom/merged: no such file or directory: unknown.",
    rule: "sysbox-too-many-layers",
    source: "nestybox/sysbox#634",
  },
  {
    text:
      "docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: container_linux.go:439: starting container process caused: process_linux.go:608: container init caused: process_linux.go:579: handleReqOp caused: rootfs_init_linux.go:317: setting up ID-mapped mount on path l/MC5NLBMOUWRCMT7APIL35VNLEZ (likely means idmapped mounts are not supported on the filesystem at this path ()) caused: Failed to eval symlink on : lstat l: no such file or directory: unknown.",
    rule: "sysbox-idmap-unsupported",
    source: "nestybox/sysbox#906",
  },
  {
    text:
      "docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: could not apply required modification to OCI specification: error modifying OCI spec: failed to inject CDI devices: unresolvable CDI de          vices runtime.nvidia.com/gpu=all: unknown",
    rule: "cdi-device-unknown",
    source: "NVIDIA/nvidia-container-toolkit#1537",
  },
  {
    text:
      'OCI runtime exec failed: exec failed: unable to start container process: exec: "/__e/node16/bin/node": stat /__e/node16/bin/node: no such file or directory: unknown',
    rule: "actions-node-missing",
    source: "CloudSnorkel/cdk-github-runners#342",
  },
  {
    text:
      "docker: Error response from daemon: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error setting cgroup config for procHooks process: bpf_prog_query(BPF_CGROUP_DEVICE) failed: invalid argument: unknown.",
    rule: "cgroup-device-filter-kernel",
    source: "containerd/containerd#6203",
  },
  {
    text:
      "Fatal Python error: pyinit_main: can't initialize time\nPython runtime state: core initialized\nPermissionError: [Errno 1] Operation not permitted\n\nCurrent thread 0xf7dc4310 (most recent call first):\n<no Python frame>",
    rule: "libseccomp-without-time64",
    source: "snowzach/doods2#31",
  },
  {
    text:
      "docker: Error response from daemon: OCI runtime create failed: container_linux.go:367: starting container process caused: error loading seccomp filter into kernel: loading seccomp filter: invalid argument: unknown.",
    rule: "seccomp-profile-refused",
    source: "opencontainers/runc#2530",
  },
  {
    text:
      'Error: container_linux.go:349: starting container process caused "error adding seccomp rule for syscall socket: permission denied": OCI permission denied',
    rule: "seccomp-rule-refused",
    source: "podman-container-tools/podman#8764",
  },
  {
    text:
      "failed to set the cpuset cgroup for container: failed to write 3839 to cgroup.procs: write /sys/fs/cgroup/cpuset/nomad/shared/cgroup.procs: no such process",
    rule: "nomad-cpuset-refused",
    source: "hashicorp/nomad#10709",
  },
  {
    text:
      'runc create: exit status 1: container_linux.go:264: starting container process caused "process_linux.go:261: applying cgroup configuration for process caused \\"mkdir /sys/fs/cgroup/cpuset/8638cb95-bbbc-4719-4509-5a1789fb100a: read-only file system\\""',
    rule: "cgroup-read-only",
    source: "concourse/concourse#1762",
  },
  {
    text:
      'runc create: exit status 1: container_linux.go:264: starting container process caused "process_linux.go:339: container init caused \\"rootfs_linux.go:69: creating device nodes caused \\\\"no such file or directory\\\\"\\""',
    rule: "device-node-missing",
    source: "concourse/concourse#1762",
  },
  {
    text:
      "mount: /sys/fs/cgroup/cpuset: cgroup already mounted on /sys/fs/cgroup.\n       dmesg(1) may have more information after failed mount system call.\nFATA[0000] failed to start buildkitd: setup cgroups: exit status 32 \nFATA[0000] failed to run task: exit status 1            ",
    rule: "cgroup-v1-only",
    source: "concourse/oci-build-task#138",
  },
  {
    text:
      '[ERROR] agent: error starting agent: error="client setup failed: failed to initialize process manager: failed to create nomad cgroup: write /sys/fs/cgroup/cgroup.subtree_control: device or resource busy"',
    rule: "cgroup-has-processes",
    source: "hashicorp/nomad#23476",
  },
  {
    text:
      "failed to set the cpuset cgroup for container: write /sys/fs/cgroup/cpuset/nomad/shared/cgroup.procs: invalid argument",
    rule: "nomad-cpuset-refused",
    source: "hashicorp/nomad#19418",
  },
  {
    text: "Error creating overlay mount: no space left on device",
    rule: "overlay-mount-failed",
    source: "moby/moby#45760",
  },
  {
    text:
      "runc exec: exit status 255: exec failed: unable to start container process: error loading seccomp filter into kernel: error patching filter: error disassembling original filter: error creating scratch pipe: pipe2: too many open files",
    rule: "open-files-limit-reached",
    source: "opencontainers/runc#5082",
  },
  {
    text:
      "5m    5m      1       {kubelet ip-172-20-0-163.us-west-1.compute.internal}    spec.containers{blockai-api-worker}     Warning Failed  Failed to create docker container with error: API error (500): Error getting container dce70ca32c1b90742b5a8fd84b29ab1c070c238b86428731d7f70c4ebae76e24 from driver aufs: error creating aufs mount to /mnt/ephemeral/docker/aufs/mnt/dce70ca32c1b90742b5a8fd84b29ab1c070c238b86428731d7f70c4ebae76e24: no space left on device",
    rule: "disk-full",
    source: "kubernetes/kubernetes#30910",
  },
  {
    text:
      "Error: unable to start container 159d3d6111ff17c9c33108d37a547fb382e4909300ee07873f842ae2ac505fb7: could not create relabel rootless-netns run directory: setxattr /run/user/1000/libpod/tmp/\nrootless-netns/run: invalid argument",
    rule: "selinux-type-unknown",
    source: "podman-container-tools/podman#13703",
  },
  {
    text:
      "sudo docker run --runtime=runsc -it ubuntu:latest /bin/bash\ndocker: Error response from daemon: invalid character 'l' in literal false (expecting 'a').",
    rule: "docker-runtime-output",
    source: "google/gvisor#19",
  },
  {
    text: "SyntaxError: invalid character 'l' in literal false (expecting 'a')",
    rule: null,
    why: "any program that reads JSON",
    source: "a line of other programs",
  },
  {
    text:
      'failed to find plugin "flannel" in path [/opt/cni/bin]\nNetworkReady=false reason:NetworkPluginNotReady message:docker: network plugin is not ready: cni config uninitialized',
    rule: "cni-flannel-plugin-missing",
    source: "flannel-io/flannel#2301",
  },
  {
    text:
      "2016/04/21 18:47:58 [ERR] client: failed to start task 'server' for alloc 'bff4bda9-acb1-9943-be95-e18decdb58d1': Failed to create container from image ubuntu:14.04: no such image",
    rule: "image-not-local",
    source: "eBayClassifiedsGroup/KomPaaS#7",
  },
  {
    text: "`Error manifest unknown`",
    rule: "image-not-found",
    source: "basecamp/once-campfire#14",
  },
  {
    text: "> mount: permission denied (are you root?)",
    rule: "docker-in-docker-not-privileged",
    source: "firecow/gitlab-ci-local#210",
  },
  {
    text: 'Error: relabel failed "...": operation not permitted',
    rule: "relabel-failed",
    source: "podman-container-tools/podman#4515",
  },
  {
    text:
      'type=AVC msg=audit(1665422012.605:13805): avc:  denied  { execute } for  pid=89819 comm="(ntainerd)" name="containerd" dev="sda1" ino=29872533 scontext=system_u:system_r:init_t:s0 tcontext=system_u:object_r:container_ro_file_t:s0 tclass=file permissive=0',
    rule: "audit-selinux-denied",
    source: "confidential-containers/operator#115",
  },
  {
    text: '"Output": "OCI runtime exec failed: exec failed: cannot exec a container that has stopped: unknown"',
    rule: "container-ended",
    source: "moby/moby#41410",
  },
  {
    text:
      "systemd[74544]: Failed to attach 74544 to compat systemd cgroup /docker/89520459268e5e8eff08195d27a43a278ccb7c29c7c49834fa52d75c069ff889/system.slice/balena-supervisor.service: No such file or directory\nbalena-supervisor[74544]: Error response from daemon: No such container: resin_supervisor",
    rule: "systemd-in-container",
    source: "balena-os/balenaos-in-container#60",
  },
  {
    text:
      'Apr 27 13:51:06 bf14f65 resin-supervisor[9675]: Error response from daemon: OCI runtime create failed: container_linux.go:349: starting container process caused "process_linux.go:449: container init caused \\"rootfs_linux.go:58: mounting \\\\\\"/mnt/data/apps.json\\\\\\" to rootfs \\\\\\"/var/lib/docker/aufs/mnt/5de491fb29fe6e2fc850bb8382a0cf363cc5820bf68ee405381f8698c972a562\\\\\\" at \\\\\\"/var/lib/docker/aufs/mnt/5de491fb29fe6e2fc850bb8382a0cf363cc5820bf68ee405381f8698c972a562/boot/apps.json\\\\\\" caused \\\\\\"not a directory\\\\\\"\\"": unknown: Are you trying to mount a directory onto a file (or vice-versa)? Check if the specified host path exists and is the expected type',
    rule: "mount-kind-mismatch",
    source: "balena-os/balenahup#341",
  },
  {
    text: 'OCI runtime create failed: sysctl "user.max_user_namespaces" is not in a separate kernel namespace: unknown',
    rule: "sysctl-not-namespaced",
    source: "balena-os/balena-supervisor#1732",
  },
  {
    text:
      "Request error: (HTTP code 500) server error - failed to start shim: start failed: runtime/cgo: pthread_create failed: Resource temporarily unavailable SIGABRT: abort PC=0x7fab8749ec m=0 sigcode=18446744073709551610 goroutine 0 [idle]:",
    rule: "process-limit-reached",
    source: "ketilmo/balena-ads-b#251",
  },
  {
    text:
      "RunPodSandbox from runtime service failed: rpc error: code = Unknown desc = failed to create containerd task: OCI runtime create failed: container_linux.go:367: starting container process caused: process_linux.go:495: container init caused: process_linux.go:458: setting cgroup config for procHooks process caused: openat2 /sys/fs/cgroup/kubelet/kubepods/burstable/podb46ac09f2c06fb2fcca38023cab48148/e1f761d70617d03c9d612d783a744a",
    rule: null,
    symptom: "container not started",
    why: "the path's end and the errno are cut off",
    source: "kubernetes-sigs/kind#2731",
  },
  {
    text:
      "Warning  FailedCreatePodSandBox  12s   kubelet            Failed to create pod sandbox: rpc error: code = Unknown desc = failed to create containerd task: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: unable to apply cgroup configuration: failed to write 1729: write /sys/fs/cgroup/kubepods/besteffort/pod85af8291-287b-44b0-897e-c4e6a9c8512b/19e5ed27c5ab22ca59b11ebe481145f03325b330ab94dc2b55b7cec3c5cc35dd/cgroup.procs: no such file or directory: unknown",
    rule: "cgroup-missing",
    source: "dajudge/kindcontainer#341",
  },
  {
    text:
      "ctr: failed to start shim: start failed: terminate called after throwing an instance of 'std::out_of_range'\n  what():  bitset::reset: __position (which is 1) >= _Nb (which is 1)\n: signal: aborted (core dumped): unknown",
    rule: "shim-library-unfit",
    source: "containerd/runwasi#91",
  },
  {
    text:
      'docker: Error response from daemon: OCI runtime create failed: container_linux.go:380: starting container process caused: process_linux.go:545: container init caused: rootfs_linux.go:76: mounting "/host_mnt/Users/user/.udacimak" to rootfs at "/root" caused: mount through procfd: not a directory: unknown: Are you trying to mount a directory onto a file (or vice-versa)? Check if the specified host path exists and is the expected type.',
    rule: "mount-of-desktop-path",
    source: "paapaabdullahm/udacimak#1",
  },
  {
    text:
      'Error response from daemon: OCI runtime create failed: container_linux.go:344: starting container process caused "exec: \\"/pishrink/pishrink.sh\\": permission denied": unknown',
    rule: "script-not-executable",
    source: "Drewsif/PiShrink#94",
  },
  {
    text: "Failed to mount cgroup at /sys/fs/cgroup/systemd: Operation not permitted",
    rule: "systemd-in-container",
    source: "lxc/lxc#4072",
  },
  {
    text: "Failed to mount rootfs (newuidmap|newgidmap binary is missing)",
    rule: "rootless-id-map-failed",
    source: "canonical/lxd#4433",
  },
  {
    text:
      'lxc alpine311 20200402192523.694 ERROR    cgfsng - cgroups/cgfsng.c:cgfsng_monitor_create:1257 - Failed to create cgroup "(null)"\nlxc alpine311 20200402192523.763 ERROR    conf - conf.c:lxc_map_ids:2780 - newuidmap failed to write mapping "": newuidmap 5000 0 1000000 65536',
    rule: "lxc-id-map",
    source: "lxc/lxc#3351",
  },
  {
    text:
      'lxc jupyter 20200216165002.175 ERROR    conf - conf.c:lxc_map_ids:3008 - newuidmap failed to write mapping "": newuidmap 2735 0 1000000 1000000000\nlxc jupyter 20200216165002.175 ERROR    start - start.c:lxc_spawn:1798 - Failed to set up id mapping.\nlxc jupyter 20200216165002.175 ERROR    lxccontainer - lxccontainer.c:wait_on_daemonized_start:872 - Received container state "ABORTING" instead of "RUNNING"',
    rule: "lxc-id-map",
    source: "canonical/lxd#6885",
  },
  {
    text:
      '"OCI runtime create failed: container_linux.go:345: starting container process caused "process_linux.go:303: getting the final child\'s pid from pipe caused \\"EOF\\"": unknown"',
    rule: "init-died",
    source: "kubernetes/kubernetes#87735",
  },
  {
    text:
      "Error: error starting container 13e8aeb3a36c5f6a0f89765ce9bffb22081712867e50ee138cfd3b73f00878cd: open `/proc/549277/ns/net`: No such file or directory: OCI runtime attempted to invoke a command that was not found",
    rule: "namespace-owner-ended",
    source: "podman-container-tools/podman#12262",
  },
  {
    text:
      "[2025-04-29T11:41:43.871Z] ERRO[0002] did not get container create message from subprocess: EOF \n[2025-04-29T11:41:43.935Z] error running container: from /usr/bin/runc creating container for [/bin/sh -c cp -ar /tmp/build-features-src/docker-outside-of-docker_0 /tmp/dev-container-features]",
    rule: null,
    symptom: "build container not started",
    why: "what runc said is not in the text",
    source: "devcontainers/features#1351",
  },
  {
    text:
      "Error response from daemon: runc: runc create failed: unable to start container process: unable to apply cgroup configuration: mkdir /sys/fs/cgroup/cpuset/docker: permission denied: OCI permission denied",
    rule: "cgroup-path-not-delegated",
    source: "microsoft/vscode-remote-release#7915",
  },
  {
    text: "Linux spec user can't find user thehive: no matching entries in passwd file",
    rule: "image-user-unknown",
    source: "TheHive-Project/Cortex#282",
  },
  {
    text:
      "addgroup: gid '100' in use\nadduser: unknown group shinkrogrp\nerror: failed switching to \"shinkrousr\": unable to find user shinkrousr: no matching entries in passwd file",
    rule: "image-id-taken",
    source: "shinkro/shinkro#43",
  },
  {
    text:
      "docker: Error response from daemon: unable to find user root: no matching entries in passwd file.\nERRO[0000] error waiting for container: context canceled",
    rule: "image-passwd-missing",
    source: "Overv/openstreetmap-tile-server#87",
  },
  {
    text: "docker: Error response from daemon: unable to find user django-user: no matching entries in passwd file.",
    rule: "image-user-unknown",
    source: "podman-container-tools/podman#15431",
  },
  {
    text: "ERROR: 4514 -- error mounting image volumes: unable to find user root: no matching entries in passwd file",
    rule: "image-passwd-missing",
    source: "podman-container-tools/podman#1817",
  },
  {
    text:
      "error running container: error creating container for [/bin/sh -c test ! -e /var/db/repos || rm -r /var/db/repos]: bpf create ``: Bad address\n: exit status 1",
    rule: "cgroup-device-filter",
    source: "containers/crun#575",
  },
  {
    text: "/usr/local/bin/runsc install\npanic: Only 4K page size is supported on arm64!",
    rule: "page-size-unsupported",
    source: "google/gvisor#8196",
  },
  {
    text:
      'gitpod /workspace/Microservice-Thing $ sudo docker exec optimistic_herschel ls\nsudo: setrlimit(RLIMIT_CORE): Operation not permitted\nOCI runtime exec failed: exec failed: container_linux.go:349: starting container process caused "process_linux.go:101: executing setns process caused \\"exit status 1\\"": unknown',
    rule: "exec-join-failed",
    source: "gitpod-io/gitpod#2123",
  },
  {
    text:
      "docker: Error response from daemon: failed to create shim task: OCI runtime create failed: container_linux.go:424: starting container process caused: process_linux.go:607: container init caused: switching Docker DNS: rootfs_linux.go:1409: writing /etc/resolv.conf caused: open /etc/resolv.conf: permission denied: unknown.",
    rule: "sysbox-docker-dns",
    source: "nestybox/sysbox#696",
  },
  {
    text:
      "Error response from daemon: failed to create shim: OCI runtime create failed: container_linux.go:393: \nstarting container process caused: process_linux.go:607: container init caused: \nwrite sysctl key net.ipv4.ping_group_range: write /proc/sys/net/ipv4\n/ping_group_range: invalid argument: unknown\nMakefile:56: recipe for target 'up' failed\nmake: *** [up] Error 1",
    rule: "ping-group-range-unmapped",
    source: "nestybox/sysbox#502",
  },
  {
    text:
      "OCI runtime create failed: container_linux.go:2510: starting container process caused: process_linux.go:608: container init caused: process_linux.go:574: handleReqOp caused: rootfs_init_linux.go:578: Docker DNS switch from 127.0.0.11 to 10.0.0.1 caused: failed to get iptables version: got : unknown",
    rule: "sysbox-docker-dns",
    source: "(form)",
  },
  {
    text:
      "failed to start shim: start failed: containerd-shim-wasmedge-v1: error while loading shared libraries: libwasmedge.so.0: cannot open shared object file: No such file or directory",
    rule: "shim-library-unfit",
    source: "(form)",
  },
  {
    text:
      "Error: crun: statfs `/sys/fs/cgroup`: No such file or directory: OCI runtime attempted to invoke a command that was not found",
    rule: "cgroup-not-mounted",
    source: "(form)",
  },
  {
    text:
      '#9 0.301 useradd: UID 1000 is not unique\nERROR: failed to solve: process "/bin/sh -c useradd -m -u 1000 dev" did not complete successfully: exit code: 4',
    rule: "image-id-taken",
    source: "(form)",
  },
  {
    text: 'error: failed switching to "app:app": unable to find group app: no matching entries in group file',
    rule: "entry-point-user-missing",
    source: "(form)",
  },
  {
    text: "su-exec: getpwnam(abc): Success",
    rule: "entry-point-user-missing",
    source: "(form)",
  },
  {
    text: "s6-envuidgid: fatal: unknown user: abc",
    rule: "entry-point-user-missing",
    source: "(form)",
  },
  {
    text: "chpst: fatal: unknown user/group: git",
    rule: "entry-point-user-missing",
    source: "(form)",
  },
  {
    text:
      "docker: Error response from daemon: failed to create task for container:\nfailed to create shim task:\nOCI runtime create failed:\nrunc create failed:\nunable to start container process:\nerror during container init:\nunable to apply caps:\ncan't apply capabilities:\noperation not permitted",
    rule: "capability-beyond-runtime",
    source: "onethree7/proxmox-lxc-privilege-converter#9",
  },
  {
    text:
      "ERROR: for kasm_main_1  Cannot start service main: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: unable to apply caps: operation not permitted: unknown",
    rule: "capability-beyond-runtime",
    source: "linuxserver/docker-kasm#4",
  },
  {
    text:
      "# docker run -it --cap-add=SYS_ADMIN ubuntu /bin/bash\n2014/08/22 18:33:03 drop capabilities operation not permitted\nlxc-start: The container failed to start.\nlxc-start: Additional information can be obtained by setting the --logfile and --log-priority options.",
    rule: "lxc-start-failed",
    source: "moby/moby#7687",
  },
  {
    text:
      'docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error setting cgroup config for procHooks process: failed to write "c 10:200 rwm": write /sys/fs/cgroup/devices/docker/89b35b9dbd465c3864c9a969044284dd9d4b101d51e21d5cb2f52e0849330e98/devices.allow: operation not permitted: unknown.',
    rule: "devices-cgroup-nested",
    source: "jlesage/docker-freefilesync#11",
  },
  {
    text:
      'error response from daemon: invalid CapDrop: capability not supported by your kernel or not available in the current environment: "CAP_MAC_ADMIN"\nError: failed to start containers:',
    rule: "docker-capability-refused",
    source: "portainer/portainer#8478",
  },
  {
    text:
      '400 Client Error for http+docker://localhost/v1.39/containers/792e88f597c388d811879a8ad75fe889f20a4fb30d631d9b54eca8a54a68e01d/start: Bad Request ("OCI runtime create failed: container_linux.go:345: starting container process caused "exec: \\"/dev/init\\": stat /dev/init: no such file or directory": unknown")',
    rule: "docker-init-hidden",
    source: "home-assistant/addons#2032",
  },
  {
    text:
      '{"action":"start","beta":false,"error":{"code":272,"description":"Failed to run script, script=[start]"},"finished":true,"language":"enu","last_stage":"prepare_start","package":"ContainerManager","pid":30746,"scripts":[{"code":1,"message":"","type":"start"}],"stage":"start_failed","status":"stop","status_code":311,"status_description":"translate from systemd status","success":false,"username":"","version":"24.0.2-1606"}\nERROR: Could not bring Docker Engine back online',
    rule: null,
    symptom: "package not started",
    why: "the package manager's answer does not say why dockerd did not start",
    source: "telnetdoogie/synology-docker#57",
  },
  {
    text: "mount: /sys/fs/cgroup: permission denied.",
    rule: "docker-in-docker-not-privileged",
    source: "MFDGaming/ubuntu-in-termux#38",
  },
  {
    text: "conmon 246577c0968ed68228b4 <nwarn>: stdio_input read failed Input/output error",
    rule: null,
    symptom: "console closed",
    why: "no failure: conmon remarks that the terminal was closed",
    source: "containers/conmon#440",
  },
  {
    text:
      "OCI runtime create failed: creating container: cannot create sandbox: cannot read client sync file: waiting for sandbox to start: EOF: unknown",
    rule: "gvisor-sandbox-died",
    source: "google/gvisor#9996",
  },
  {
    text:
      'openwrt启动容器报错：\nContainers: start bitwarden...code:500 OCI runtime create failed: container_linux.go:349: starting container process caused "seccomp: config provided but seccomp not supported": unknown',
    rule: "seccomp-not-supported",
    source: "lisaac/luci-app-dockerman#154",
  },
  {
    text:
      'docker: Error response from daemon: OCI runtime create failed: container_linux.go:346: starting container process caused "process_linux.go:449: container init caused \\"rootfs_linux.go:58: mounting \\\\\\"mqueue\\\\\\" to rootfs \\\\\\"/opt/docker/overlay2/30f495eae1c71c07930d3bdc11bac06df5a97c22d8c9b165d3e70cb269b9a43e/merged\\\\\\" at \\\\\\"/dev/mqueue\\\\\\" caused \\\\\\"no such device\\\\\\"\\"": unknown.',
    rule: "mqueue-not-in-kernel",
    source: "Lienol/openwrt#301",
  },
  {
    text:
      'Error response from daemon: OCI runtime create failed: container_linux.go:349: starting container process caused "exec: \\"/portainer\\": stat /portainer: no such file or directory": unknown',
    rule: "executable-missing",
    source: "sebanc/brunch#83",
  },
  {
    text:
      'docker: Error response from daemon: linux runtime spec devices: error gathering device information while adding custom device "/dev/nvidia0": lstat /dev/nvidia0: no such file or directory.',
    rule: "device-missing-nvidia",
    source: "kersny/airsim_nvidia_docker#4",
  },
  {
    text:
      'Error response from daemon: error gathering device information while adding custom device "/dev/ttyUSB0": no such file or directory. ',
    rule: "device-missing-serial",
    source: "felddy/weewx-docker#84",
  },
  {
    text:
      "error creating temporary file: No such file or directory\nError: error setting up the process: open /tmp/podman-run-1000/libpod/pause.pid: no such file or directory",
    rule: "rootless-runtime-dir",
    source: "podman-container-tools/podman#8578",
  },
  {
    text:
      'ERRO[0004] unable to write pod event: "write unixgram @00006->/run/systemd/journal/socket: sendmsg: no such file or directory"\nError: OCI runtime error: systemd cgroup flag passed, but systemd support for managing cgroups is not available',
    rule: "systemd-cgroup-without-systemd",
    source: "podman-container-tools/podman#8578",
  },
  {
    text: "ERRO[0000] sd-bus add match: Operation not permitted: OCI runtime permission denied error ",
    rule: "systemd-not-allowed",
    source: "podman-container-tools/podman#5113",
  },
  {
    text:
      'Error: crun: setrlimit `RLIMIT_NOFILE`: Operation not permitted: OCI permission denied\\n", "stderr_lines": ["Error: crun: setrlimit `RLIMIT_NOFILE`: Operation not permitted: OCI permission denied',
    rule: "rlimit-files-denied",
    source: "podman-container-tools/podman#24508",
  },
  {
    text:
      "`Error response from daemon: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error setting rlimits for ready process: error setting rlimit type 8: operation not permitted: unknown`",
    rule: "rlimit-memlock-denied",
    source: "ernestwisniewski/kbin#8",
  },
  {
    text: 'Exec format error - Failed to exec "/sbin/init"',
    rule: "lxc-init-not-run",
    source: "lxc/lxc#4353",
  },
  {
    text:
      '06-21 19:43:52.897  4796  4795 E Lxc     : vendor/secdroid/external/lxc/src/lxc/start.c:start:2219  No such file or directory - Failed to exec "/system/bin/HelloWorld"',
    rule: "lxc-init-not-run",
    source: "lxc/lxc#3873",
  },
  {
    text:
      "lxc-start 20161114114122.026 ERROR    lxc_start - start.c:start:1439 - No such file or directory - failed to exec /lib/lxc cont",
    rule: null,
    why: "the command of the report is not a path, and the words are any program's",
    source: "lxc/lxc#1298",
  },
  {
    text:
      'failed to create shim: failed to mount "kataShared" to "/run/kata-containers/shared/containers/", with error: ENODEV: No such device: unknown',
    rule: "kata-guest-refused",
    source: "kata-containers/kata-containers#4175",
  },
  {
    text:
      'time="2021-09-10T22:37:42.328255549+08:00" level=error msg="createContainer failed" error="rpc error: code = Internal desc = UnknownErrno: Unknown errno" name=containerd-shim-v2 pid=102342 sandbox=553431dad222154f3901d7d58932ac2c7306398bc72d0510df9e36df10076e84 source=virtcontainers subsystem=kata_agent',
    rule: null,
    symptom: "agent without cause",
    why: "the agent does not say at which step it failed",
    source: "kata-containers/kata-containers#2610",
  },
  {
    text:
      'runc[15209]: container_linux.go:259: starting container process caused "process_linux.go:345: container init caused \\"process_linux.go:328: running prestart hook 0 caused \\\\\\"error running hook: exit status 1, stdout: , stderr: \\\\\\"\\""',
    rule: "hook-failed",
    source: "projectatomic/oci-systemd-hook#71",
  },
  {
    text:
      "`error running hook #0: fork/exec /Users/user/Projects/go/nerd/nerdctl/_output/nerdctl: no such file or directory`",
    rule: "hook-missing",
    source: "containerd/nerdctl#3347",
  },
  {
    text: '`docker: Error response from daemon: rpc error: code = 2 desc = "oci runtime error: exit status 1".`',
    rule: null,
    symptom: "container not started",
    why: "this old runc drops what its hook said",
    source: "opencontainers/runc#733",
  },
  {
    text: "[conmon:e] Include journald in compilation path to log to systemd journal\nError: write child: broken pipe",
    rule: "conmon-without-journald",
    source: "containers/conmon#348",
  },
  {
    text: "[conmon:e] Include journald in compilation path to log to systemd journal\nError: exit status 1",
    rule: "conmon-without-journald",
    source: "unifi-utilities/unifi-common#273",
  },
  {
    text:
      "Error: failed to initialize journal: journald logging only enabled with systemd on linux: no support for this OS yet",
    rule: "conmon-without-journald",
    source: "alvistack/ansible-role-podman#18",
  },
  {
    text:
      "root@box:~# podman run -it --rm --log-driver journald docker.io/alpine:3.11 sh\nError: write child: broken pipe",
    rule: "conmon-no-answer",
    source: "containers/conmon#67",
  },
  {
    text: "[conmon:e]: Failed to open log file /var/log/pods/default_web_1/web/0.log No such file or directory",
    rule: "conmon-log-file",
    source: "(form)",
  },
  {
    text:
      "conmon 246577c0968ed68228b4 <error>: Failed to create socket /run/user/1000/libpod/tmp/socket: Permission denied",
    rule: "conmon-socket",
    source: "(form)",
  },
  {
    text: "[conmon:e]: Failed to fork the create command Resource temporarily unavailable",
    rule: "conmon-limit",
    source: "(form)",
  },
  {
    text: "[conmon:e]: Runtime path /usr/bin/runc is not valid No such file or directory",
    rule: "conmon-runtime-path",
    source: "(form)",
  },
  {
    text:
      "conmon 246577c0968ed68228b4 <error>: Failed to write 0 to exit file: Failed to create file /run/libpod/exits/246577c0968e.X: No space left on device",
    rule: "conmon-state-file",
    source: "(form)",
  },
  {
    text: "[conmon:e]: Runtime did not set up terminal",
    rule: "conmon-terminal",
    source: "(form)",
  },
  {
    text: "[conmon:e]: k8s-file doesn't support --log-tag",
    rule: "conmon-log-option",
    source: "(form)",
  },
  {
    text: "Error: cannot re-exec process to join the existing user namespace",
    rule: "rootless-pause-process",
    source: "(form)",
  },
  {
    text: "$ sudo -u app podman ps\ncannot chdir to /root: Permission denied",
    rule: "rootless-start-dir",
    source: "(form)",
  },
  {
    text: "Error: cannot write uid_map: write /proc/1234/uid_map: operation not permitted",
    rule: "rootless-map-denied",
    source: "(form)",
  },
  {
    text: 'Error: invalid configuration: the specified mapping 1000:1 in "/etc/subuid" includes the user UID',
    rule: "rootless-subids-own",
    source: "(form)",
  },
  {
    text:
      'starting container failed: oci runtime error: container_linux.go:265: starting container process caused "exec: \\"/bin/sh -c\\": stat /bin/sh -c: no such file or directory',
    rule: "program-is-command-line",
    source: "AlinaNova21/docker-screeps-server#9",
  },
  {
    text:
      "Containers: start my-portainer...code:500 OCI runtime create failed: container_linux.go:367: starting container process caused: process_linux.go:352: getting the final child's pid from pipe caused: EOF: unknown",
    rule: "init-died",
    source: "stupidloud/nanopi-openwrt#605",
  },
  {
    text:
      "Jul  9 09:39:59 CasaOS dockerd[5655]: failed to start daemon: Error initializing network controller: error obtaining controller instance: failed to create NAT chain DOCKER: iptables failed: iptables -t nat -N DOCKER: iptables v1.8.7 (nf_tables): Could not fetch rule set generation id: Invalid argument\n> Jul  9 09:39:59 CasaOS dockerd[5655]:  (exit status 4)",
    rule: "iptables-unsupported",
    source: "IceWhaleTech/CasaOS#347",
  },
  {
    text:
      'OCI runtime exec failed: exec failed: unable to start container process: exec: "/bin/sh": stat /bin/sh: no such file or directory: unknown',
    rule: "exec-shell-missing",
    source: "WisdomSky/CasaOS-Coolstore#78",
  },
  {
    text:
      "OCI runtime exec failed: exec failed: unable to start container process: open /dev/ptmx: no such device: unknown",
    rule: "terminal-not-creatable",
    source: "getumbrel/umbrel#1774",
  },
  {
    text:
      'ERROR: for tor  Cannot start service tor: OCI runtime create failed: container_linux.go:345: starting container process caused "process_linux.go:281: applying cgroup configuration for process caused \\"mountpoint for cgroup not found\\"": unknown',
    rule: "cgroup-v1-unmounted",
    source: "getumbrel/umbrel#409",
  },
  {
    text:
      '| OCI runtime exec failed: exec failed: container_linux.go:380: starting container process caused: exec: "node": executable file not found in $PATH: unknown\nDEBU[0003] exit with `FAILURE`: 126',
    rule: "exec-package-tool-missing",
    source: "nektos/act#879",
  },
  {
    text:
      'OCI runtime exec failed: exec failed: unable to start container process: chdir to cwd ("/workspaces/eShopLite-SemanticSearch")',
    rule: null,
    symptom: "container not started",
    why: "the errno is cut off",
    source: "Azure-Samples/eShopLite-RealtimeAudio#1",
  },
  {
    text:
      "> > OCI runtime exec failed: exec failed: unable to start container process: chdir to cwd (\"/__w/gitea-action-demo/gitea-action-demo\") set in config.json failed: no such file or directory: unknown\n> > ##[error]Error: The process '/usr/bin/docker' failed with exit code 126",
    rule: "cwd-missing",
    source: "ChristopherHX/gitea-actions-runner#9",
  },
  {
    text:
      'OCI runtime exec failed: exec failed: container_linux.go:349: starting container process caused "exec: \\"bash\\": executable file not found in $PATH": unknown',
    rule: "exec-bash-missing",
    source: "nektos/act#456",
  },
  {
    text: "Error: unable to start container: crun: open `/proc/self/fd/211`: Permission denied: OCI permission denied",
    rule: "mount-source-denied",
    source: "ranfdev/DistroShelf#24",
  },
  {
    text:
      'Error: unable to start container "682f934595c8d51374a111dcfe509e97717d1cfe93981a41da7740978fa1efd0": crun: open `/home/user/.local/share/containers/storage/overlay/6236c34299896bb3f2751ee6b69de957b540c48e23e75f3407858a8aebe2c4a7/merged`: Permission denied: OCI permission denied',
    rule: "rootfs-not-accessible",
    source: "89luca89/distrobox#1757",
  },
  {
    text:
      'Error: unable to start container "935ae52246d0472d541b3e4d03304d82fac8c42ff109d6666f5746fc171ca06d": crun: make `/home/user/.local/share/containers/storage/overlay/abe71661b72757d207e2a1c6b40737133011daadb00319ee94e79c1036cb25b9/merged` private: Permission denied: OCI permission denied',
    rule: "rootfs-not-accessible",
    source: "89luca89/distrobox#1300",
  },
  {
    text:
      'Error: unable to start container "f5f2ab42c7534f9a508c2876e1da90fd1a459133f7c7506069a6ed5aaa533fae": runc: runc create failed: unable to start container process: error during container init: error mounting "/dev/vboxusb/003/003" to rootfs at "/dev/vboxusb/003/003": lstat /home/user/.local/share/containers/storage/overlay/5bd6286b117313cbec65341856e55f9baa49af168fa016f279ed80fe89211ba5/merged/dev/vboxusb/003: permission denied: OCI permission denied',
    rule: "mountpoint-denied",
    source: "89luca89/distrobox#904",
  },
  {
    text:
      'Error: unable to start container "bd706e8b062dc7d6199740247f36944fe055fa2a0046bf310d2e6879b8152cff": error stat\'ing file `/media/user/Data`: Permission denied: OCI permission denied',
    rule: "mount-source-denied",
    source: "89luca89/distrobox#833",
  },
  {
    text:
      'Error: unable to start container "767c3dc63468ec6f8b7941a3e79037e2e0b39633c741a96183ba17e4c2e80738": runc: runc create failed: unable to start container process: error during container init: error preparing rootfs: mount /home/user/.local/share/containers/storage/vfs/dir/88f2f7c5239946ae0a9fac267a5be429652c9652dceaf2d258f6957d682f2976:/home/user/.local/share/containers/storage/vfs/dir/88f2f7c5239946ae0a9fac267a5be429652c9652dceaf2d258f6957d682f2976, flags: 0x5000: permission denied: OCI permission denied',
    rule: "rootfs-not-accessible",
    source: "89luca89/distrobox#1724",
  },
  {
    text: "Bug: permission denied: OCI permission denied",
    rule: null,
    why: "the message of the runtime is cut off: any permission",
    source: "zelikos/davincibox#215",
  },
  {
    text: "Error: failed to run Kubelet: failed to create kubelet: open /dev/kmsg: operation not permitted",
    rule: "kubelet-kmsg",
    source: "dajudge/kindcontainer#366",
  },
  {
    text:
      'E0227 14:07:46.717932      49 node_container_manager_linux.go:62] "Failed to create cgroup" err="cannot enter cgroupv2 \\"/sys/fs/cgroup/kubepods\\" with domain controllers -- it is in an invalid state" cgroupName=["kubepods"]',
    rule: "cgroup-threaded",
    source: "dajudge/kindcontainer#366",
  },
  {
    text:
      "#11 0.247 container_linux.go:367: starting container process caused: process_linux.go:326: applying cgroup configuration for process caused: mkd",
    rule: "cgroup-write-refused",
    source: "concourse/oci-build-task#38",
  },
  {
    text:
      'runc run: exit status 1: container_linux.go:348: starting container process caused "process_linux.go:301: running exec setns process for init caused \\"exit status 40\\""',
    rule: "init-namespaces-failed",
    source: "concourse/concourse#2359",
  },
  {
    text:
      "runc run failed: unable to start container process: error spawning\nmount remapping thread: mount source thread: join container mntns:\nsetns: operation not permitted",
    rule: "mount-thread-refused",
    source: "concourse/concourse#9613",
  },
  {
    text:
      "event for calico-typha-vertical-autoscaler-58f7d686f7-x4mj2: {kubelet bootstrap-e2e-minion-group-c073} Failed: Error: failed to create containerd container: open /tmp/ctd-username190490050/etc/passwd: no such file or directory",
    rule: "image-passwd-missing",
    source: "containerd/containerd#1785",
  },
  {
    text: "Error: openat2 `proc`: Operation not permitted: OCI runtime permission denied error",
    rule: "openat2-filtered",
    source: "podman-container-tools/podman#7013",
  },
  {
    text:
      'Warning  Failed          26m                   kubelet            Error: container create failed: time="2022-12-10T08:27:20Z" level=error msg="container_linux.go:380: starting container process caused: process_linux.go:545: container init caused: failed to set /proc/self/attr/keycreate on procfs: write /proc/self/attr/keycreate: invalid argument"',
    rule: "selinux-type-unknown",
    source: "openshift/sandboxed-containers-operator#242",
  },
  {
    text: "Error: crun: openat2 `sys`: Operation not permitted: OCI permission denied",
    rule: "openat2-filtered",
    source: "(form)",
  },
  {
    text:
      "Error: failed to generate container spec: open /var/lib/containerd/tmpmounts/containerd-mount1234/etc/group: no such file or directory",
    rule: "image-passwd-missing",
    source: "(form)",
  },
  {
    text:
      "OCI runtime create failed: runc create failed: unable to start container process: error during container init: error setting scheduler: operation not permitted",
    rule: "crun-scheduling-denied",
    source: "(form)",
  },
  {
    text: "runc exec failed: unable to start container process: error setting initial CPU affinity: invalid argument",
    rule: "crun-scheduling-denied",
    source: "(form)",
  },
  {
    text:
      "OCI runtime create failed: runc create failed: unable to start container process: unable to start init: fork/exec /proc/self/fd/6: text file busy",
    rule: "runc-init-not-startable",
    source: "(form)",
  },
  {
    text:
      'OCI runtime create failed: runc create failed: unable to start container process: error during container init: can\'t mask path "/proc/kcore": permission denied',
    rule: "masked-paths-refused",
    source: "(form)",
  },
  {
    text: "mount through procfd: operation not permitted: OCI permission denied",
    rule: "mount-not-permitted",
    source: "podman-container-tools/podman#15314",
  },
  {
    text:
      'C:\\Program Files\\Docker\\Docker\\Resources\\bin\\docker.exe: Error response from daemon: invalid mount config for type "bind": stat /host_mnt/d/repos/Microsoft/vscode-dev-containers: input/output error.',
    rule: "docker-desktop-drive-lost",
    source: "microsoft/vscode-remote-release#1987",
  },
  {
    text:
      "Error: Unable to create container: Error response from daemon: fill out specgen: /home/coder/: duplicate mount destination",
    rule: "podman-mount-twice",
    source: "coder/coder#3720",
  },
  {
    text: "unable to find user codespace: no matching entries in passwd file",
    rule: "image-user-unknown",
    source: "microsoft/vscode#243821",
  },
  {
    text:
      "[2023-07-15T21:00:31.101Z] Error response from daemon: failed to create task for container: failed to creat\ne shim task: OCI runtime create failed: runc create failed: unable to start cont\nainer process: can't get final child's PID from pipe: EOF: unknown",
    rule: "init-died",
    source: "microsoft/vscode-remote-release#8741",
  },
  {
    text:
      'docker: Error response from daemon: OCI runtime create failed: container_linux.go:349: starting container process caused\n "process_linux.go:449: container init caused \\"process_linux.go:432: running prestart hook 0 caused \\\\\\"error running hook:\n exit status 1, stdout: , stderr: exec command: [/usr/bin/nvidia-container-cli --load-kmods configure\n --ldconfig=@/sbin/ldconfig.real --device=all --compute --compat32 --graphics --utility --video --display --pid=14853 \n/var/lib/docker/overlay2/c3bc3e719139878ce478b517f38fb1c7d8340e05f4cea6dba7e35eacbc0ae8cc/merged]\\\\\\\\nnvidia-container-cli:\n mount error: file creation failed:\n /var/lib/docker/overlay2/c3bc3e719139878ce478b517f38fb1c7d8340e05f4cea6dba7e35eacbc0ae8cc/merged/usr/lib/aarch64-linux-gnu/libnvidia-fatbinaryloader.so.440.18:\n file exists\\\\\\\\n\\\\\\"\\"": unknown.',
    rule: "nvidia-driver-files-in-image",
    source: "edgyR/edgyR-containers#36",
  },
  {
    text:
      "docker: Error response from daemon: OCI runtime create failed: unable to retrieve OCI runtime error (open /run/containerd/io.containerd.runtime.v1.linux/moby/1038f5ace29cf151f9d9dcbb991037c88f6bf5bd533d3c0fada5fe32134ba828/log.json: no such file or directory): fork/exec /usr/bin/nvidia-container-runtime: no such file or directory: unknown.",
    rule: "runtime-binary-missing",
    source: "NVIDIA/nvidia-docker#1121",
  },
  {
    text:
      'docker: Error response from daemon: failed to create shim: OCI runtime create failed: container_linux.go:380: starting container process caused: process_linux.go:545: container init caused: rootfs_linux.go:76: mounting "/usr/lib/aarch64-linux-gnu/libcudnn.so.8.2.1" to rootfs at "/usr/lib/aarch64-linux-gnu/libcudnn.so.8.2.1" caused: mount through procfd: not a directory: unknown: Are you trying to mount a directory onto a file (or vice-versa)? Check if the specified host path exists and is the expected type.',
    rule: "mount-kind-mismatch",
    source: "NVIDIA-AI-IOT/isaac_ros_common#2",
  },
  {
    text:
      '> run check: find or create container on worker b367d6911081: starting task: new task: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "cgroup" to rootfs at "/sys/fs/cgroup": mount cgroup:/sys/fs/cgroup/openrc (via /proc/self/fd/11), flags: 0xf, data: openrc: invalid argument: unknown',
    rule: "cgroup-mount-refused",
    source: "concourse/concourse#8294",
  },
  {
    text: "FATA[0000] error while creating container xxx: exit status 1\nFATA[0000] exit status 1",
    rule: null,
    symptom: "compose without cause",
    why: "nerdctl compose does not show the error of its own nerdctl run",
    source: "abiosoft/colima#707",
  },
];
