/** Reports of what the machine around an engine does: clouds, WSL, LXC, a NAS, a board, a CI runner. @module */

import type { Report } from "./report.ts";

/** Reports of what the machine around an engine does. */
export const OUTER_HOST_REPORTS: readonly Report[] = [
  {
    text:
      'failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "/run/desktop/mnt/host/wsl/docker-desktop-bind-mounts/archlinux/386c142e388ecac489870aa2e224ef3a51cbe6853c51d4d29de67e1d40ba547a" to rootfs at "/etc/ssl/certs/docker-local.crt": mount src=/run/desktop/mnt/host/wsl/docker-desktop-bind-mounts/archlinux/386c142e388ecac489870aa2e224ef3a51cbe6853c51d4d29de67e1d40ba547a, dst=/etc/ssl/certs/docker-local.crt, dstFd=/proc/thread-self/fd/11, flags=MS_BIND|MS_REC: not a directory: Are you trying to mount a directory onto a file (or vice-versa)? Check if the specified host path exists and is the expected type',
    rule: "mount-of-desktop-path",
    source: "docker/desktop-feedback#176",
  },
  {
    text:
      "docker: Error response from daemon: OCI runtime create failed: invalid mount {Destination:\\Program Files\\Git\\src\\app Type:bind Source:/run/desktop/mnt/host/c/Users/USER/c/Users/USER/OneDrive/Documents/PersonalProject/iReporter;C Options:[rbind rprivate]}: mount destination \\Program Files\\Git\\src\\app not absolute: unknown.",
    rule: "mount-destination-relative",
    source: "oraclebase/dockerfiles#21",
  },
  {
    text:
      'ERROR: for dev_postgres_1_1  Cannot start service postgres_1: OCI runtime create failed: container_linux.go:380: starting container process caused: process_linux.go:545: container init caused: rootfs_linux.go:76: mounting "/run/desktop/mnt/host/wsl/docker-desktop-bind-mounts/Ubuntu/b897274b7ee0a84e4b7a08f01135f7abf252252387a6bfd4a83f4d48be882275" to rootfs at "/var/lib/postgresql/data" caused: mount through procfd: no such file or directory: unknown',
    rule: "docker-desktop-wsl-mount",
    source: "hyperledger-firefly/cli#45",
  },
  {
    text:
      'Start container local-kcptube failed: {"message":"OCI runtime create failed: container_linux.go:367: starting container process caused: exec: \\"/kcptube\\": permission denied: unknown"}.',
    rule: "executable-not-executable",
    source: "cnbatch/kcptube#4",
  },
  {
    text:
      " Error: Pod failed to come online with error: Error: Pod runner-abc-workflow is unhealthy with phase status Failed",
    rule: "actions-job-pod-failed",
    source: "actions/actions-runner-controller#2996",
  },
  {
    text: "status:\n  message: 'Pod was rejected: Predicate NodePorts failed'\n  phase: Failed\n  reason: NodePorts",
    rule: "kubelet-predicate-failed",
    source: "actions/actions-runner-controller#2996",
  },
  {
    text:
      "failed to start daemon: Error initializing network controller: error obtaining controller instance: failed to create NAT chain DOCKER: iptables failed: iptables -t nat -N DOCKER: modprobe: can't change directory to '/lib/modules': No such file or directory\niptables v1.8.7 (legacy): can't initialize iptables table `nat': Table does not exist (do you need to insmod?)\nPerhaps iptables or your kernel needs to be upgraded.\n (exit status 3)",
    rule: "iptables-unsupported",
    source: "docker-library/docker#350",
  },
  {
    text:
      "failed to start daemon, ensure docker is not running or delete /var/run/docker.pid: process with PID 32 is still running\n2025-02-25 10:42:51.682  DEBUG --- Process dockerd is not running yet. Retrying in 1 seconds",
    rule: "docker-daemon-already-runs",
    source: "actions/actions-runner-controller#3159",
  },
  {
    text: "unable to resolve docker endpoint: open /certs/client/ca.pem: no such file or directory",
    rule: "docker-daemon-tls",
    source: "actions/actions-runner-controller#1206",
  },
  {
    text:
      "ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve secret from asm: service call has been retried 5 time(s): failed to fetch",
    rule: "ecs-resources-not-read",
    source: "aws-samples/dataops-platform-airflow-dbt#12",
  },
  {
    text:
      'Cannotstartcontainererror: ResourceInitializationError: failed to create new container runtime task: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error creating device nodes: mknod /run/containerd/io.containerd.runtime.v2.task/fargate.task/962011037cd2435a9aa5f40392d82936-2949673445/rootfs/dev/null: errno 524: unknown)"',
    rule: "device-node-on-nfs",
    source: "aws/amazon-ecs-agent#3526",
  },
  {
    text:
      "ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve ecr registry auth: service call has been retried 1 time(s): RequestError: send request failed caused by: Post https://api.ecr....",
    rule: "ecs-endpoint-unreachable",
    source: "aws-samples/aws-fargate-pipeline-lambda-autoscaling#3",
  },
  {
    text:
      "Unable to find image 'add:latest' locally\ndocker: Error response from daemon: pull access denied for add, repository does not exist or may require 'docker login': denied: requested access to the resource is denied.",
    rule: "docker-option-as-image",
    source: "ErsatzTV/legacy#1884",
  },
  {
    text: "Error: mkdir /sys/fs/cgroup/devices/user.slice/runtime: permission denied",
    rule: "podman-split-cgroup-v1",
    source: "containers/podman#23187",
  },
  {
    text:
      "May 31 10:02:27 hostyhost systemd[474]: logrotate.service: Failed to set up mount namespacing: /run/systemd/unit-root/proc: Permission denied\nMay 31 10:02:27 hostyhost systemd[474]: logrotate.service: Failed at step NAMESPACE spawning /usr/sbin/logrotate: Permission denied",
    rule: "systemd-sandbox-denied",
    source: "lxc/lxc#4127",
  },
  {
    text:
      'Error response from daemon: linux runtime spec devices: error gathering device information while adding custom device "/dev/nvidia-uvm": lstat /dev/nvidia-uvm: no such file or directory',
    rule: "device-missing-nvidia",
    source: "webanck/docker-wine-steam#15",
  },
  {
    text:
      "docker: Error response from daemon: error while creating mount source path '/run/desktop/mnt/host/d/test': mkdir /run/desktop/mnt/host/d: file exists",
    rule: "docker-desktop-drive-lost",
    source: "microsoft/WSL#12903",
  },
  {
    text:
      "Cannot create container for service db: failed to mount local volume: mount /run/desktop/mnt/host/wsl/docker-desktop-bind-mounts/Ubuntu/9bd5c858296c90fb44785e9a0392160a588037e402049f24068ab285099e7318:/var/lib/docker/volumes/ 0x1000: no such file or directory",
    rule: "docker-desktop-wsl-mount",
    source: "microsoft/WSL#9601",
  },
  {
    text:
      "terminated: Application failed to start: Failed to create init process: failed to load /usr/bin/tini: exec format error",
    rule: "program-not-runnable",
    source: "gotenberg/gotenberg#505",
  },
  {
    text: "terminated: Application failed to start: failed to load /usr/bin/java: exec format error",
    rule: "cloud-run-program",
    source: "GoogleCloudPlatform/jit-groups#270",
  },
  {
    text:
      "The user-provided container failed to start and listen on the port defined provided by the PORT=5000 environment variable",
    rule: "cloud-run-not-listening",
    source: "benbusby/whoogle-search#924",
  },
  {
    text:
      "service authentication_services was unable to place a task because no container instance met all of its requirements. Reason: No Container Instances were found in your cluster.",
    rule: "ecs-no-instances",
    source: "ptokito/ECSClusterWithTerraform#3",
  },
  {
    text:
      "service [test2-app] was unable to place a task because no container instance met all of its requirements. \nThe closest matching container-instance [<>] is missing an attribute required by your task. \nFor more information, see the Troubleshooting section",
    rule: "ecs-instance-attribute",
    source: "compose-x/ecs_composex#731",
  },
  {
    text:
      "(service deploy-ecs-frontend-test-deploy-deploy-ecs-frontend-manifest-1) was unable to place a task because no container instance met all of its requirements. The closest matching (container-instance 47d5cb9a-6e38-495e-9777-5ae6d02a3720) is already using a port required by your task. For more information, see the Troubleshooting section of the Amazon ECS Developer Guide.",
    rule: "ecs-instance-full",
    source: "Shippable/support#4462",
  },
  {
    text:
      "service ComfyUIStack-ComfyUIService6B91FEDA-6l6z6AJugL5Q was unable to place a task because no container instance met all of its requirements. Reason: No Container Instances were found in your capacity provider. For more information, see the Troubleshooting section of the Amazon ECS Developer Guide.",
    rule: "ecs-no-instances",
    source: "aws-samples/cost-effective-aws-deployment-of-comfyui#39",
  },
  {
    text:
      "OCI runtime create failed: runc create failed: unable to start container process:\nerror during container init: error setting cgroup config for procHooks process:\nload program: invalid argument: in-kernel BTF is malformed",
    rule: "kernel-btf-damaged",
    source: "t2linux/T2-Debian-and-Ubuntu-Kernel#180",
  },
  {
    text:
      'Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error setting cgroup config for procHooks process: failed to write "536870912": write /sys/fs/cgroup/memory/docker/7d97ad9c62d75eefa49030b582768513f41c444305eeffb27419b150e6b72f1f/memory.soft_limit_in_bytes: operation not supported: unknown',
    rule: "cgroup-soft-limit-realtime",
    source: "IceWhaleTech/CasaOS#1832",
  },
  {
    text:
      'time="2020-07-23T18:27:01.047449579+01:00" level=fatal msg="failed to find memory cgroup, you may need to add \\"cgroup_memory=1 cgroup_enable=memory\\" to your linux cmdline (/boot/cmdline.txt on a Raspberry Pi)"',
    rule: "k3s-cgroup-missing",
    source: "Hexxeh/rpi-firmware#234",
  },
  {
    text:
      "ERROR: for wg-easy  Cannot start service wg-easy: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: unable to apply apparmor profile: apparmor failed to apply profile: write /proc/self/attr/apparmor/exec: no such file or directory: unknown",
    rule: "apparmor-profile-not-loaded",
    source: "wg-easy/wg-easy#487",
  },
  {
    text:
      "Error response from daemon: OCI runtime create failed: container_linux.go:380: starting container process caused: process_linux.go:545: container init caused: apply apparmor profile: apparmor failed to apply profile: write /proc/self/attr/exec: no such file or directory: unknown",
    rule: "apparmor-profile-not-loaded",
    source: "ehough/docker-nfs-server#74",
  },
  {
    text:
      'Failed to create pod sandbox: rpc error: code = Unknown desc = failed to create containerd task: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "/application-volume/k3s/agent/containerd/io.containerd.grpc.v1.cri/sandboxes/1f7451cf2da567f0625c737cbd2fb40e9b6810f1516eb390cccfbac9c6eb8897/resolv.conf" to rootfs at "/etc/resolv.conf": open /run/k3s/containerd/io.containerd.runtime.v2.task/k8s.io/1f7451cf2da567f0625c737cbd2fb409b6810f1516eb390cccfbac9c6eb8897/rootfs/etc/resolv.conf: operation not permitted: unknown',
    rule: "mountpoint-denied",
    source: "k3s-io/k3s#8277",
  },
  {
    text:
      "STOPPED Reason: CannotStartContainerError: Error response from daemon: failed to initialize logging driver: failed to create Cloudwatch log stream: ResourceNotFoundException: The specified log group does not exist.",
    rule: "awslogs-group-missing",
    source: "prakhar1989/docker-curriculum#260",
  },
  {
    text:
      "STOPPED Reason: CannotStartContainerError: Error response from daemon: failed to initialize logging driver: failed to create Cloudwatch log group: AccessDeniedException: User: arn:aws:sts::123456789012:assumed-role/amazon-ecs-cli-setup-foodtrucks-EcsInstanceRole-1II7J9P4",
    rule: "ecs-role-denied",
    source: "prakhar1989/docker-curriculum#260",
  },
  {
    text:
      "docker: Error response from daemon: failed to initialize logging driver: NoCredentialProviders: no valid providers in chain. Deprecated.\n        For verbose messaging see aws.Config.CredentialsChainVerboseErrors.",
    rule: "awslogs-no-credentials",
    source: "docker-archive/for-aws#127",
  },
  {
    text: "Failed to initialize logging driver: NoCredentialProviders: no valid providers in chain",
    rule: "awslogs-no-credentials",
    source: "moby/moby#16551",
  },
  {
    text:
      "ResourceInitializationError: failed to invoke EFS utils commands to set up EFS volumes: stderr: mount.nfs4: Connection reset by peer : unsuccessful EFS utils command execution; code: 32",
    rule: "ecs-efs-mount",
    source: "docker-archive/compose-cli#1490",
  },
  {
    text:
      'ResourceInitializationError: failed to invoke EFS utils commands to set up EFS volumes: stderr: Failed to resolve "fs-00000000.efs.us-east-1.amazonaws.com" - check that your file system ID is correct.',
    rule: "ecs-efs-mount",
    source: "aws/amazon-ecs-cli#1083",
  },
  {
    text: "nvidia-docker | 2017/06/06 16:44:49 Error: Could not load UVM kernel module. Is nvidia-modprobe installed?",
    rule: "nvidia-uvm-missing",
    source: "NVIDIA/nvidia-docker#396",
  },
  {
    text:
      "[WARN] Kernel module nvidia_uvm is not loaded. Make sure the NVIDIA device driver is installed and loaded\nnvidia-container-cli: initialization error: driver error: failed to process request\n[ERROR] /usr/local/etc/enroot/hooks.d/98-nvidia.sh exited with return code 1",
    rule: "nvidia-driver-helper",
    source: "NVIDIA/enroot#105",
  },
  {
    text:
      'default: secrets is forbidden: User "system:serviceaccount:drone:drone-runner-drone-runner-kube" cannot create resource "secrets" in API group "" in the namespace "drone"',
    rule: "ci-runner-rights",
    source: "drone/charts#60",
  },
  {
    text: "Error: mkdir /sys/fs/cgroup/pids/system.slice/elasticsearch.service/supervisor: permission denied",
    rule: "podman-split-cgroup-v1",
    source: "containers/podman#6400",
  },
  {
    text: "Error: mkdir /sys/fs/cgroup/pids/user.slice/user-2878.slice/user@2878.service/runtime: permission denied",
    rule: "podman-split-cgroup-v1",
    source: "containers/podman#17456",
  },
  {
    text:
      "Error response from daemon: Cannot restart container dkhm: failed to create shim: OCI runtime create failed: runc create failed: unable to start container process: unable to apply cgroup configuration: chown /sys/fs/cgroup/system.slice/docker-77a1ac22d8bfb1658e9bb8430d7dd8c75e8fad69b4e3b389f8d25a09fde26d21.scope/memory.oom.group: no such file or directory: unknown",
    rule: "cgroup-delegation-chown",
    source: "opencontainers/runc#3387",
  },
  {
    text:
      'Resourceinitializationerror: failed to invoke EFS utils commands to set up EFS volumes: stderr: Failed to resolve "fs-00000000.efs.us-east-1.amazonaws.com" - check that your file system ID is correct, and ensure that the VPC has an EFS mount target for this file system ID. See https://docs.aws.amazon.com/console/efs/mount-dns-name for more detail. Attempting to lookup mount target ip address using botocore. Failed to import necessary dependency botocore, please install botocore first. : unsuccessful EFS utils command execution; code: 1',
    rule: "ecs-efs-mount",
    source: "rileydakota/valheim-ecs-fargate-cdk#28",
  },
  {
    text:
      'Error: unable to start container "9c9d2eba2dc93066e02506f60bc4ff4e640b12f9d792442a8e62e15e2ae52025": crun: openat2 `dev/shm`: No such file or directory: OCI runtime attempted to invoke a command that was not found',
    rule: "dev-shm-link",
    source: "89luca89/distrobox#670",
  },
  {
    text:
      "2020-11-10T14:55:22.000468965Z: mount `/sys/fs/cgroup/systemd` to '/sys/fs/cgroup/systemd': No such file or directory",
    rule: "cgroup-systemd-unmounted",
    source: "containers/crun#540",
  },
  {
    text:
      "[2023-12-19T18:16:53.142Z] Unable to find image 'all:latest' locally\n[2023-12-19T18:16:53.539Z] docker: Error response from daemon: pull access denied for all, repository does not exist or may require 'docker login': denied: requested access to the resource is denied.\nSee 'docker run --help'.",
    rule: "docker-option-as-image",
    source: "timothygrant80/cisTEM#472",
  },
  {
    text: "unknown flag: --gpus all",
    rule: "docker-option-in-one-word",
    source: "microsoft/vscode-remote-release#6989",
  },
  {
    text:
      "(*) Failed to start docker, retrying in 5s...\nFailed to connect to Docker: Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?",
    rule: "devcontainer-docker-not-started",
    source: "devcontainers/features#634",
  },
  {
    text:
      "A mount config is invalid. Make sure it has the right format and a source folder that exists on the machine where the Docker daemon is running.",
    rule: "docker-mount-source",
    source: "Azure-Samples/graphrag-accelerator#192",
  },
  {
    text: "Error starting daemon: Devices cgroup isn't mounted",
    rule: "cgroup-v1-unmounted",
    source: "jenkinsci/mesos-plugin#400",
  },
  {
    text:
      'level=error msg="Unable to add memory device mem7: QMP command failed: a used vhost backend has no free memory slots left"',
    rule: "kata-memory-slots",
    source: "kata-containers/runtime#2795",
  },
  {
    text:
      'level=error msg="failed to launch qemu: qemu-system-x86_64: -device vhost-vsock-pci,disable-modern=false,vhostfd=3,id=vsock-204392473,guest-cid=204392473,romfile=: device is modern-only, use disable-legacy=on\\n"',
    rule: "kata-qemu-too-new",
    source: "kata-containers/runtime#3104",
  },
  {
    text:
      "Failed to provision revision for container app 'containerappdemo3'. Error details: Code: 90714, ExtendedCode: 90714, Message: Error provisioning the container app. Container 'containerappdemo3' failed to start-up. Please check Log Analytics workspace for container logs..",
    rule: "azure-container-app-failed",
    source: "microsoft/azure-container-apps#72",
  },
  {
    text:
      "2021-08-20T20:05:26.408Z ERROR - Container fider_0_eb8c0388 didn't respond to HTTP pings on port: 3000, failing site start. See container logs for debugging.",
    rule: "azure-app-not-responding",
    source: "getfider/fider#999",
  },
  {
    text:
      "2025-03-30T03:25:28.959Z ERROR - Container dbapidemo231101_0_d13230f9 for site dbapidemo231101 did not start within expected time limit. Elapsed time = 230.7237182 sec",
    rule: "azure-app-not-responding",
    source: "Azure/data-api-builder#2639",
  },
  {
    text:
      "2021-06-27T10:17:51.758Z ERROR - Container fastapi_0_1501791b for site fastapi has exited, failing site start",
    rule: "azure-app-not-responding",
    source: "MicrosoftDocs/azure-docs#46401",
  },
  {
    text:
      "docker: Error response from daemon: open /sys/fs/cgroup/user.slice/user-1000.slice/cgroup.controllers: no such file or directory",
    rule: "rootless-cgroup-path-missing",
    source: "microsoft/WSL#41492",
  },
  {
    text: "Error: mkdir /sys/fs/cgroup/pids/user.slice/user-1000.slice/user@1000.service/runtime: permission denied",
    rule: "podman-split-cgroup-v1",
    source: "containers/podman#19789",
  },
  {
    text:
      "Detected virtualization wsl.\nDetected architecture x86-64.\nFailed to create symlink /sys/fs/cgroup/cpuacct: File exists\nFailed to create /init.scope control group: Read-only file system\nFailed to allocate manager object: Read-only file system\n[!!!!!!] Failed to allocate manager object.\nExiting PID 1...",
    rule: "systemd-in-container",
    source: "containers/podman#11266",
  },
  {
    text:
      'container create failed: time="2022-01-24T18:25:30Z" level=error msg="container_linux.go:366: starting container process caused: chdir to cwd (\\"/home/nonroot\\") set in config.json failed: permission denied"',
    rule: "cwd-not-searchable",
    source: "CrowdStrike/falcon-operator#162",
  },
  {
    text:
      'Error: unable to start container "c721ae3e952efdfd9ec0af1644631cbf51b3d12c848d5a99d1f930c6d10ba892": crun: make `/home/user/.local/share/containers/storage/overlay/a44a139e0dd7eac4b89ff1f25981686eac96664123d6759b89cddb8ba8c4c2b5/merged` private: Permission denied: OCI permission denied',
    rule: "rootfs-not-accessible",
    source: "containers/podman#21319",
  },
  {
    text:
      "Failed to run image 'ubuntu:bionic'. Error: docker: Error response from daemon: connection error: desc = \"transport: dial unix /var/run/docker/containerd/docker-containerd.sock: connect: connection refused\".",
    rule: "daemon-not-running",
    source: "cmu-db/noisepage#134",
  },
  {
    text:
      "docker: Error response from daemon: OCI runtime create failed: failed to launch qemu: exit status 1, error messages from qemu log: qemu-virtiofs-system-x86_64: -device vhost-user-fs-pci,chardev=char-26b294ac08aa6c40,tag=kataShared,cache-size=1024M,romfile=: Failed to read msg header. Read 0 instead of 12. Original request 1.\nqemu-virtiofs-system-x86_64: -device vhost-user-fs-pci,chardev=char-26b294ac08aa6c40,tag=kataShared,cache-size=1024M,romfile=: vhost_dev_init failed: Operation not permitted: unknown.",
    rule: "kata-virtiofsd-failed",
    source: "kata-containers/runtime#2732",
  },
  {
    text:
      "Can't start addon_db21ed7f_webtop-kde: 500 Server Error for http+docker://localhost/v1.41/containers/1bf5/start: Internal Server Error (\"error while creating mount source path '/sys/firmware/devicetree/base': mkdir /sys/firmware/devicetree: operation not permitted\")",
    rule: "mount-source-not-in-kernel",
    source: "alexbelgium/hassio-addons#274",
  },
  {
    text:
      'Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error setting cgroup config for procHooks process: failed to write "a *:* rwm": write /sys/fs/cgroup/devices/docker/e389c9a0c70c8048ebceb3f7d36764d326dd0c462fecd587b291184635997d37/devices.allow: operation not permitted: unknown',
    rule: "devices-cgroup-nested",
    source: "tteck/Proxmox#2604",
  },
  {
    text:
      'Docker.DotNet.DockerApiException : Docker API responded with status code=Forbidden, response={"message":"authorization denied by plugin pipelines: Invalid request"}',
    rule: "bitbucket-pipelines-denied",
    source: "testcontainers/testcontainers-dotnet#1354",
  },
  {
    text: "Bind mount failed: 'macos' does not exist.\nExit Code: 1",
    rule: "synology-mount-source",
    source: "dockur/macos#279",
  },
  {
    text:
      "Error response from daemon: error while creating mount source path '/mnt/pinchflat/downloads': mkdir /mnt/pinchflat/downloads: permission denied",
    rule: "docker-mount-source-denied",
    source: "kieraneglin/pinchflat#516",
  },
  {
    text:
      'docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error running createContainer hook #1: exit status 1, stdout: , stderr: time="2025-01-09T16:43:05+08:00" level=info msg="Symlinking /var/lib/docker/overlay2/c45e/merged/etc/vulkan/icd.d/nvidia_icd.json to /usr/lib/aarch64-linux-gnu/nvidia/nvidia_icd.json"\ntime="2025-01-09T16:43:05+08:00" level=error msg="failed to create link [/usr/lib/aarch64-linux-gnu/nvidia/nvidia_icd.json /etc/vulkan/icd.d/nvidia_icd.json]: failed to create symlink: failed to remove existing file: remove /var/lib/docker/overlay2/c45e/merged/etc/vulkan/icd.d/nvidia_icd.json: device or resource busy": unknown.',
    rule: "nvidia-jetson-graphics",
    source: "dusty-nv/jetson-containers#772",
  },
  {
    text:
      "/usr/bin/docker: Error response from daemon: OCI runtime create failed: unable to retrieve OCI runtime error (open /run/containerd/io.containerd.runtime.v1.linux/moby/a5d5/log.json: no such file or directory): fork/exec /usr/bin/nvidia-container-runtime: no such file or directory: unknown.",
    rule: "runtime-binary-missing",
    source: "microsoft/pai#4522",
  },
  {
    text:
      "Error response from daemon: Container fe872bb4785d398857c036da1c955b46c8db6da478f78c88a8f901194d385209 is not running\n##[error]Docker exec fail with exit code 1",
    rule: "docker-container-not-running",
    source: "microsoft/azure-pipelines-tasks#11765",
  },
];
