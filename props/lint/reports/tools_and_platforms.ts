/** Reports of tools and platforms above an engine: Buildah, skopeo, Toolbx, LXC, Knative, Tekton, Spark, Nomad, Fargate. @module */

import type { Report } from "./report.ts";

/** Reports of what starts containers for others. */
export const TOOL_AND_PLATFORM_REPORTS: readonly Report[] = [
  {
    text:
      'Error: mount /var/lib/containers/storage/overlay:/var/lib/containers/storage/overlay, flags: 0x1000: operation not permitted\nWARN[0000] failed to shutdown storage: "mount /var/lib/containers/storage/overlay:/var/lib/containers/storage/overlay, flags: 0x1000: operation not permitted" ',
    rule: "build-in-container-denied",
    source: "podman-container-tools/buildah#5976",
  },
  {
    text:
      'Error: error creating build container: Error committing the finished image: error adding layer with blob "sha256:8d3eac894db4dc4154377ad28643dfe6625ff0e54bcfa63e0d04921f1a8ef7f8": Error processing tar file(exit status 1): operation not permitted',
    rule: "image-layer-denied",
    source: "podman-container-tools/buildah#1745",
  },
  {
    text:
      "FATA[0000] initializing source docker://docker.redpanda.com/redpandadata/connect:4.39: reading manifest 4.39 in docker.redpanda.com/redpandadata/connect: manifest unknown",
    rule: "image-not-found",
    source: "podman-container-tools/skopeo#2455",
  },
  {
    text:
      'FATA[0000] trying to reuse blob sha256:98be1b9a299ccd651050fba79b85d091348447816285d33bc7c09d5679f69300 at destination: pinging container registry localhost:5000: Get "https://localhost:5000/v2/": http: server gave HTTP response to HTTPS client ',
    rule: "registry-without-tls",
    source: "podman-container-tools/skopeo#2371",
  },
  {
    text:
      'FATA[0000] authenticating creds for "swr.ma-region-1.external-ma01.com": pinging container registry swr.ma-region-1.external-ma01.com: Get "https://swr.ma-region-1.external-ma01.com/v2/": x509: certificate is not valid for any names, but wanted to match swr.ma-region-1.external-ma01.com',
    rule: "registry-certificate-without-name",
    source: "podman-container-tools/skopeo#2054",
  },
  {
    text:
      "podman start -a hello-app_web_1\nError: unable to start container c0307791f08d45c2863c80e841d6a965b744de5adef02322acf75c8fe55a03bb: netavark: No such file or directory (os error 2)\nexit code: 125",
    rule: "podman-firewall-program-missing",
    source: "containers/podman-compose#609",
  },
  {
    text: "Error: invalid entry point PID of container fedora-toolbox-32",
    rule: "toolbox-entry-point",
    source: "containers/toolbox#529",
  },
  {
    text:
      "INFO:    fuse2fs not found, will not be able to mount EXT3 filesystems\nERROR  : Failed to create mount namespace: mount namespace requires privileges, check Apptainer installation",
    rule: "apptainer-namespace",
    source: "apptainer/apptainer#1294",
  },
  {
    text:
      'lxc sample 20240808202646.963 ERROR    idmap_utils - ../src/lxc/idmap_utils.c:lxc_map_ids:245 - newuidmap failed to write mapping "newuidmap: write to uid_map failed: Invalid argument": newuidmap 1496505 0 1000000 1000000000 0 1000000 65536\nlxc sample 20240808202646.963 ERROR    start - ../src/lxc/start.c:lxc_spawn:1795 - Failed to set up id mapping.\nlxc sample 20240808202646.963 ERROR    lxccontainer - ../src/lxc/lxccontainer.c:wait_on_daemonized_start:837 - Received container state "ABORTING" instead of "RUNNING"\nlxc sample 20240808202646.964 ERROR    start - ../src/lxc/start.c:__lxc_start:2114 - Failed to spawn container "sample"',
    rule: "rootless-subids-own",
    source: "NixOS/nixpkgs#333293",
  },
  {
    text:
      'lxc benchmark-02 20241209083806.593 ERROR    idmap_utils - ../lxc-6.0.2/src/lxc/idmap_utils.c:lxc_map_ids:245 - newuidmap failed to write mapping "newuidmap: uid range [0-65536) -> [327680-393216) not allowed": newuidmap 936293 0 327680 65536\nlxc benchmark-02 20241209083806.593 ERROR    start - ../lxc-6.0.2/src/lxc/start.c:lxc_spawn:1795 - Failed to set up id mapping.\nlxc benchmark-02 20241209083806.593 ERROR    lxccontainer - ../lxc-6.0.2/src/lxc/lxccontainer.c:wait_on_daemonized_start:837 - Received container state "ABORTING" instead of "RUNNING"\nlxc benchmark-02 20241209083806.594 ERROR    start - ../lxc-6.0.2/src/lxc/start.c:__lxc_start:2114 - Failed to spawn container "benchmark-02"',
    rule: "rootless-subids-range",
    source: "lxc/incus#1483",
  },
  {
    text:
      'Message:  Revision "sklearn-iris-predictor-default-tclgg" failed with message: Unable to fecth image "10.10.47.1/myhub/sklearnserver:v0.4.0": failed to resolve image to digest: failed to fech image information: Get "https://10.10.47.1/v2/": dail tcp 10.10.47.1:443:  connect: connection refused.',
    rule: "knative-image-unresolved",
    source: "kserve/kserve#993",
  },
  {
    text:
      '    message: \'Unable to fetch image "image-registry.openshift-image-registry.svc:5000/ocf-qe-images/receiverhttp":\n      failed to resolve image to digest: GET https://image-registry.openshift-image-registry.svc:5000/openshift/token?scope=repository%3Aocf-qe-images%2Freceiverhttp%3Apull&service=:\n      unexpected status code 401 Unauthorized\'\n    reason: ContainerMissing\n    status: "False"\n    type: ContainerHealthy',
    rule: "knative-image-unresolved",
    source: "knative/serving#15466",
  },
  {
    text:
      'failed to create task run pod "pipelinerun-hello": translating TaskSpec to Pod: Get "https://index.docker.io/v2/": dial tcp 203.0.113.154:443: i/o timeout. Maybe missing or invalid Task default/hello',
    rule: "tekton-image-unread",
    source: "tektoncd/pipeline#6286",
  },
  {
    text: 'standard_init_linux.go:211: exec user process caused "permission denied"',
    rule: "program-start-denied",
    source: "argoproj/argo-workflows#6238",
  },
  {
    text:
      'Events:\n  Type     Reason       Age                 From                                                    Message\n  ----     ------       ----                ----                                                    -------\n  Normal   Scheduled    118s                default-scheduler                                       Successfully assigned dev/sellers-driver to ip-172-20-59-74.eu-central-1.compute.internal\n  Warning  FailedMount  54s (x8 over 118s)  kubelet, ip-172-20-59-74.eu-central-1.compute.internal  MountVolume.SetUp failed for volume "spark-conf-volume" : configmap "sellers-1575448856994-driver-conf-map" not found',
    rule: "spark-driver-config-missing",
    source: "kubeflow/spark-operator#714",
  },
  {
    text:
      "Waiting for pod gitlab/runner-f-bmr8fc-project-9659330-concurrent-2rfq5v to be running, status is Pending\nERROR: Job failed (system failure): prepare environment: waiting for pod running: timed out waiting for pod to start. Check https://docs.gitlab.com/runner/shells/index.html#shell-profile-loading for more information",
    rule: "client-pod-not-started",
    source: "kubernetes-sigs/kubespray#8451",
  },
  {
    text:
      "[Wed Jan 27 13:04:47 UTC 2021] [INFO] [/usr/local/bin/startup.sh] dockerd is running\nGithub endpoint URL https://github.com/\n/runner should be an emptyDir mount. Please fix the pod spec.",
    rule: "actions-runner-volume",
    source: "actions/actions-runner-controller#277",
  },
  {
    text: "cp: cannot stat '/home/runner/externals/.': No such file or directory",
    rule: "actions-externals-missing",
    source: "actions/actions-runner-controller#3634",
  },
  {
    text:
      'docker: Error response from daemon: OCI runtime create failed: container_linux.go:380: starting container process caused: process_linux.go:545: container init caused: rootfs_linux.go:76: mounting "proc" to rootfs at "/proc" caused: mount through procfd: operation not permitted: unknown.\nERRO[0004] error waiting for container: context canceled ',
    rule: "proc-mount-denied",
    source: "gitpod-io/gitpod#4573",
  },
  {
    text:
      'INFO[2025-08-28T16:11:05Z] Error: configure storage: failed to mount overlay for metacopy check with "" options: permission denied\n{"component":"entrypoint","error":"wrapped process failed: exit status 125","file":"sigs.k8s.io/prow/pkg/entrypoint/run.go:84","func":"sigs.k8s.io/prow/pkg/entrypoint.Options.internalRun","level":"error","msg":"Error executing test process","severity":"error","time":"2025-08-28T16:11:05Z"} ',
    rule: "overlay-storage-denied",
    source: "openshift/release#64648",
  },
  {
    text:
      'ERROR: Error writing header for "scripts": io: read/write on closed pipe\nERROR: Error writing tar: io: read/write on closed pipe\nerror: build error: Error response from daemon: {"message":"create 444881fc6b0c5857f7acfa263eb61e2a9c146e4bf3caa53e088fdd3d6e2f9103: error while creating volume path \'/var/lib/docker/volumes/444881fc6b0c5857f7acfa263eb61e2a9c146e4bf3caa53e088fdd3d6e2f9103/_data\': mkdir /var/lib/docker/volumes/444881fc6b0c5857f7acfa263eb61e2a9c146e4bf3caa53e088fdd3d6e2f9103: permission denied"}',
    rule: "docker-volume-not-created",
    source: "siamaksade/jenkins-s2i-example#2",
  },
  {
    text:
      "Error response from daemon: Get https://gcr.io/v2/airflow-operator/airflow/manifests/1.10.2: unknown: Project 'project:airflow-operator' not found or deleted.",
    rule: "registry-project-deleted",
    source: "apache/airflow-on-k8s-operator#31",
  },
  {
    text:
      'lxc-start Sense 20221101034550.114 ERROR    utils - utils.c:safe_mount:1198 - Operation not permitted - Failed to mount "sysfs" onto "/opt/lxc/NOS/Sense/root/sys"\nlxc-start Sense 20221101034550.115 ERROR    conf - conf.c:lxc_mount_auto_mounts:801 - Operation not permitted - Failed to mount "sysfs" on "/opt/lxc/NOS/Sense/root/sys" with flags 15\nlxc-start Sense 20221101034550.115 ERROR    conf - conf.c:lxc_setup:4094 - Failed to setup first automatic mounts',
    rule: "lxc-sysfs-refused",
    source: "lxc/lxc#4234",
  },
  {
    text:
      'Error: short-name "helloworld" did not resolve to an alias and no unqualified-search registries are defined in "/etc/containers/registries.conf"',
    rule: "image-short-name",
    source: "podman-container-tools/podman#24989",
  },
  {
    text:
      'Error: /usr/bin/slirp4netns failed: "open(\\"/dev/net/tun\\"): Permission denied\\nWARNING: Support for seccomp is experimental\\nWARNING: Support for IPv6 is experimental\\nchild failed(1)\\nWARNING: Support for seccomp is experimental\\nWARNING: Support for IPv6 is experimental\\n"',
    rule: "rootless-tun-denied",
    source: "podman-container-tools/podman#19908",
  },
  {
    text:
      "Error: netavark: unable to append rule '! -d 224.0.0.0/4 -j MASQUERADE' to table 'nat': code: 4, msg: Warning: Extension MASQUERADE revision 0 not supported, missing kernel module?\niptables v1.8.9 (nf_tables):  RULE_APPEND failed (No such file or directory): rule in chain NETAVARK-1700E948C4CCE",
    rule: "podman-iptables-module",
    source: "containers/netavark#816",
  },
  {
    text:
      'time="2023-11-15T12:11:14+01:00" level=error msg="invalid internal status, try resetting the pause process with \\"/usr/bin/podman system migrate\\": could not find any running process: no such process"',
    rule: "rootless-pause-process",
    source: "podman-container-tools/podman#20697",
  },
  {
    text:
      'ERRO[0000] invalid internal status, try resetting the pause process with "podman system migrate": setting up the process: open libpod/tmp/pause.pid: no such file or directory',
    rule: "podman-runtime-dir-relative",
    source: "podman-container-tools/podman#22327",
  },
  {
    text: "Error: cannot set limits without cgroups: OCI runtime error",
    rule: "cgroup-rootless",
    source: "podman-container-tools/podman#7417",
  },
  {
    text:
      'podman start -a influxdb_rs\nERRO[0000] failed to move the rootless netns slirp4netns process to the systemd user.slice: exec: "dbus-launch": executable file not found in $PATH\nError: OCI runtime error: unable to start container fdeb916d15deb277216432f3dad244e3fc5a6416c73d9dfaf68035e9e0f75bd0: runc: runc create failed: unable to start container process: error during container init: error setting cgroup config for procHooks process: cannot set memory limit: container could not join or create cgroup\nexit code: 125',
    rule: "cgroup-limit-without-hierarchy",
    source: "podman-container-tools/podman#16921",
  },
  {
    text:
      "Sep 27 14:44:14 ubuntu-server dockerd-rootless.sh[3117122]: [rootlesskit:parent] error: failed to setup UID/GID map: newuidmap 3117138 [0 1002 1 1 231072 65536] failed: newuidmap: write to uid_map failed: Operation not permitted\nSep 27 14:44:14 ubuntu-server dockerd-rootless.sh[3117122]: : exit status 1",
    rule: "rootless-newuidmap-rights",
    source: "rootless-containers/rootlesskit#326",
  },
  {
    text:
      "error: Error calling 'lxd forkstart spip /var/lib/lxd/containers /var/log/lxd/spip/lxc.conf': err='exit status 1'\nTry `lxc info --show-log spip` for more info\n~$ lxc info --show-log spip | grep ERROR\n            lxc 20160406145009.135 ERROR    lxc_conf - conf.c:instantiate_veth:2593 - failed to attach 'veth62XU1P' to the bridge 'lxdbr0': Operation not permitted\n            lxc 20160406145009.156 ERROR    lxc_conf - conf.c:lxc_create_network:2870 - failed to create netdev\n            lxc 20160406145009.156 ERROR    lxc_start - start.c:lxc_spawn:1066 - failed to create the network\n            lxc 20160406145009.156 ERROR    lxc_start - start.c:__lxc_start:1329 - failed to spawn 'spip'",
    rule: "lxc-network-failed",
    source: "canonical/lxd#1857",
  },
  {
    text:
      'ERRO[0014] Error adding network: failed to create bridge "cni-podman0": could not add "cni-podman0": operation not supported\nERRO[0014] Error while adding pod to CNI network "podman": failed to create bridge "cni-podman0": could not add "cni-podman0": operation not supported\nError: error configuring network namespace for container 6aaba61c7b57874b46c1b5358edf6c88f921f504a57b3c9ea09b7496eceb535b: failed to create bridge "cni-podman0": could not add "cni-podman0": operation not supported',
    rule: "cni-link-refused",
    source: "podman-container-tools/podman#4114",
  },
  {
    text:
      'WARN[0000] Failed to load cached network config: network podman not found in CNI cache, falling back to loading network podman from disk\nWARN[0000] 1 error occurred:\n                            \t* plugin type="cni-nftables-firewall" failed (delete): cni plugin cni-nftables-firewall failed: cni-nftables-firewall.Del() error: failed validating input: the data passed to firewall plugin did not contain network interfaces\n\nError: plugin type="cni-nftables-firewall" failed (add): cni plugin cni-nftables-firewall failed: cni-nftables-firewall.Add() error: failed creating ipv4 forward chain: failed adding default logging rule in chain forward of ipv4 filter table: conn.Receive: netlink receive: no such file or directory',
    rule: "cni-nftables-kernel",
    source: "gokrazy/gokrazy#337",
  },
  {
    text:
      "ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve secret from asm: service call has been retried 1 time(s): invalid character '\\'' looking for beginning of value",
    rule: "ecs-secret-not-json",
    source: "rileydakota/valheim-ecs-fargate-cdk#9",
  },
  {
    text:
      "ResourceInitializationError: failed to validate logger args: The task cannot find the Amazon CloudWatch log group defined in the task definition. There is a connection issue between the task and Amazon CloudWatch. Check your network configuration. : signal: killed",
    rule: "ecs-endpoint-unreachable",
    source: "civiform/civiform#7648",
  },
  {
    text: '"chdir to cwd (\\"/home/nonroot\\") set in config.json failed: permission denied"',
    rule: "cwd-not-searchable",
    source: "tektoncd/pipeline#3968",
  },
  {
    text:
      ' Error: container create failed: time="2024-11-18T06:04:55Z" level=error msg="container_linux.go:439: starting container process caused: process_linux.go:608: container init caused: process_linux.go:579: handleReqOp caused: rootfs_init_linux.go:317: setting up ID-mapped mount on path 3 (likely means idmapped mounts are not supported on the filesystem at this path ()) caused: Failed to eval symlink on : lstat 3: no such file or directory"',
    rule: "sysbox-idmap-unsupported",
    source: "nestybox/sysbox#872",
  },
  {
    text:
      "INFO:    Creating SIF file...\nFATAL:   While performing build: while creating squashfs: create command failed: exit status 1: Write failed because No space left on device\nFATAL ERROR: Failed to write to output filesystem",
    rule: "apptainer-build-space",
    source: "apptainer/singularity#6500",
  },
  {
    text:
      'Error: pods "nginx-pod-kube" is forbidden: violates PodSecurity "restricted:latest": allowPrivilegeEscalation != false (container "nginx-podified" must set securityContext.allowPrivilegeEscalation=false), unrestricted capabilities (container "nginx-podified" must set securityContext.capabilities.drop=["ALL"]), runAsNonRoot != true (pod or container "nginx-podified" must set securityContext.runAsNonRoot=true), seccompProfile (pod or container "nginx-podified" must set securityContext.seccompProfile.type to "RuntimeDefault" or "Localhost")',
    rule: "pod-security-violated",
    source: "podman-desktop/podman-desktop#2416",
  },
  {
    text: "[rootlesskit:parent] error: failed to start the child: fork/exec /proc/self/exe: invalid argument",
    rule: "rootless-userns-invalid",
    source: "moby/buildkit#1188",
  },
  {
    text: "Error: crun: sd-bus call: Interactive authentication required.: Permission denied: OCI permission denied",
    rule: "systemd-not-allowed",
    source: "podman-container-tools/podman#22274",
  },
  {
    text:
      'time="2023-05-23T10:09:50Z" level=warning msg="Failed to add conmon to cgroupfs sandbox cgroup: creating cgroup path /libpod_parent/conmon: write /sys/fs/cgroup/cgroup.subtree_control: operation not supported"\nError: OCI runtime error: crun: the requested cgroup controller `pids` is not available',
    rule: "cgroup-controller-nested",
    source: "containers/crun#1226",
  },
  {
    text:
      'failed to setup alloc: pre-run hook "network" failed: failed to configure networking for alloc: failed to configure network: failed to find plugin "bridge" in path [/opt/cni/bin]',
    rule: "cni-plugin-missing",
    source: "hashicorp/nomad#6319",
  },
  {
    text:
      'failed to setup alloc: pre-run hook "network" failed: failed to configure networking for alloc: failed to configure bridge network: container veth name provided (eth0) already exists',
    rule: "nomad-network-retried",
    source: "hashicorp/nomad#6567",
  },
  {
    text:
      "INFO:    Converting SIF file to temporary sandbox...\nWARNING: Skipping mount /home/azureuser/spack/opt/spack/linux-ubuntu22.04-zen2/gcc-11.3.0/apptainer-1.1.5-tkaiqwrpiog2vzr5okpp77nqpvdtwmv6/var/apptainer/mnt/session/etc/resolv.conf [files]: /etc/resolv.conf doesn't exist in container\nINFO:    Cleaning up image...\nFATAL:   container creation failed: mount hook function failure: mount /tmp/test->/tmp/test error: while mounting /tmp/test: destination /tmp/test doesn't exist in container",
    rule: "apptainer-destination-missing",
    source: "nf-core/eager#894",
  },
  {
    text:
      "FATAL:   container creation failed: mount /proc/self/fd/5->/usr/local/var/singularity/mnt/session/rootfs error: can't mount image /proc/self/fd/5: failed to mount squashfs filesystem: invalid argument",
    rule: "apptainer-image",
    source: "yihongXU/deepMOT#38",
  },
  {
    text:
      'INFO: Using Remoting version: 4.3\nException in thread "main" java.io.IOException: **The specified working directory should be fully accessible to the remoting executable (RWX): /home/jenkins/agent**\n\tat org.jenkinsci.remoting.engine.WorkDirManager.verifyDirectory(WorkDirManager.java:249)',
    rule: "jenkins-agent-directory",
    source: "jenkinsci/docker-inbound-agent#179",
  },
  {
    text: 'CreateContainerConfigError - secret "airflow-config-envs" not found',
    rule: "kubelet-object-missing",
    source: "airflow-helm/charts#486",
  },
  {
    text:
      " 10:27:12.01\n 10:27:12.01 Welcome to the Bitnami spark container\n 10:27:12.01 Subscribe to project updates by watching https://github.com/bitnami/bitnami-docker-spark\n 10:27:12.01 Submit issues and feature requests at https://github.com/bitnami/bitnami-docker-spark/issues\n 10:27:12.02\n\n/opt/bitnami/scripts/spark/entrypoint.sh: line 32: exec: driver: not found",
    rule: "spark-entry-point",
    source: "bitnami/bitnami-docker-spark#21",
  },
  {
    text:
      "Error: rootlessport cannot expose privileged port 80, you can add 'net.ipv4.ip_unprivileged_port_start=80' to /etc/sysctl.conf (currently 1024), or choose a larger port number (>= 1024): listen tcp 0.0.0.0:80: bind: permission denied\nError: unable to start container \"7299d4604500c29c9b109f4bb8ff5447171e6692e507e900ddfe5975b1e16997\": rootlessport cannot expose privileged port 80, you can add 'net.ipv4.ip_unprivileged_port_start=80' to /etc/sysctl.conf (currently 1024), or choose a larger port number (>= 1024): listen tcp 0.0.0.0:80: bind: permission denied",
    rule: "host-port-privileged",
    source: "gutmensch/docker-dmarc-report#66",
  },
  {
    text:
      "  Error processing tar file(exit status 1): there might not be enough IDs available in the namespace (requested 0:12 for /var/spool/mail): lchown /var/spool/mail: invalid argument",
    rule: "podman-storage-ids",
    source: "podman-container-tools/podman#18447",
  },
  {
    text:
      "Trying to pull registry.fedoraproject.org/fedora:latest...\n  Running image docker://registry.fedoraproject.org/fedora:latest is rejected by policy.\nError: Source image rejected: Running image docker://registry.fedoraproject.org/fedora:latest is rejected by policy.",
    rule: "image-policy-rejects",
    source: "podman-container-tools/podman#9257",
  },
  {
    text:
      "Error: 2 errors occurred while pulling:\n * Error initializing source docker://registry.opensuse.org/sonartype/nexus3:latest: Error reading manifest latest in registry.opensuse.org/sonartype/nexus3: name unknown\n * Error initializing source docker://sonartype/nexus3:latest: Error reading manifest latest in docker.io/sonartype/nexus3: errors:\ndenied: requested access to the resource is denied\nunauthorized: authentication required",
    rule: "image-access-denied",
    source: "podman-container-tools/podman#9990",
  },
  {
    text: "Failed to start immich-pod.service: Unit immich-pod.service not found.",
    rule: "quadlet-pod-unit-missing",
    source: "jbtrystram/immich-podman-systemd#5",
  },
  {
    text:
      "Pushing image 172.30.1.1:5000/myproject/test:latest ...\n--\n  | Warning: Push failed, retrying in 5s ...\n  | Warning: Push failed, retrying in 5s ...\n  | Warning: Push failed, retrying in 5s ...\n  | Warning: Push failed, retrying in 5s ...\n  | Warning: Push failed, retrying in 5s ...\n  | Warning: Push failed, retrying in 5s ...\n  | Warning: Push failed, retrying in 5s ...\n  | Registry server Address:\n  | Registry server User Name: serviceaccount\n  | Registry server Email: serviceaccount@example.org\n  | Registry server Password: <<non-empty>>\n  | error: build error: Failed to push image: After retrying 6 times, Push image still failed due to error: Put http://172.30.1.1:5000/v1/repositories/myproject/test/:  dial tcp 172.30.1.1:5000: getsockopt: connection refused",
    rule: "openshift-registry-down",
    source: "openshift/origin#15038",
  },
  {
    text:
      "Diagnostics:\n  gcp:cloudrun:Service (service):\n    error: 1 error occurred:\n        * updating urn:pulumi:dev::pulumi-test01::gcp:cloudrun/service:Service::service: 1 error occurred:\n        * resource is in failed state \"Ready:False\", message: Revision 'service-XXXXXXX-XXXXX' is not ready and cannot serve traffic. The user-provided container failed to start and listen on the port defined provided by the PORT=8080 environment variable. Logs for this revision might contain more information.",
    rule: "cloud-run-not-listening",
    source: "pulumi/templates#490",
  },
  {
    text:
      'CannotPullContainerError: containerd: pull command failed: time="2020-XX-XXTXX:XX:XXZ" level=info msg="apply failure, attempting cleanup" error="failed to extract layer sha256:XXXXXXXX: context ca...',
    rule: "ecs-unpack-cut",
    source: "aws/containers-roadmap#1133",
  },
  {
    text:
      'Message:                     Revision "helloworld-go-00001" failed with message: Unable to fetch image "gcr.io/knative-samples/helloworld-go:latest": failed to resolve image to digest: Get "https://gcr.io/v2/": context deadline exceeded.',
    rule: "knative-image-unresolved",
    source: "knative/serving#11809",
  },
  {
    text:
      '"Configuration "helloworld-python" does not have any ready Revision. Error: RevisionFailed: Revision "helloworld-python-00001" failed with message: Unable to fetch image "docker.io/user/helloworld-python": failed to resolve image to digest: Get "https://index.docker.io/v2/": x509: certificate signed by unknown authority."',
    rule: "knative-image-unresolved",
    source: "knative/docs#5339",
  },
  {
    text:
      'Unable to fetch image "nexus.internal:7082/repository/containers/mys-rating:1.0.0": failed to resolve image to digest: Get "https://nexus.internal:7082/v2/": http: server gave HTTP response to HTTPS client',
    rule: "knative-image-unresolved",
    source: "knative/serving#8038",
  },
  {
    text:
      'Unable to fetch image "docker.io/username/private-image:v0.1": \nfailed to resolve image to digest: \nHEAD https://index.docker.io/v2/username/private-image/manifests/v0.1: \nunexpected status code 401 Unauthorized (HEAD responses have no body, use GET for details)',
    rule: "knative-image-unresolved",
    source: "knative/serving#16282",
  },
  {
    text:
      'failed to create task run pod "tester-17": translating TaskSpec to Pod: GET https://123456789012.dkr.ecr.eu-west-1.amazonaws.com/v2/a/b/manifests/sha256:1f2e: unexpected status code 401 Unauthorized: Not Authorized\n. Maybe missing or invalid Task default/resolve-dependencies',
    rule: "tekton-image-unread",
    source: "tektoncd/pipeline#7698",
  },
  {
    text:
      'failed to create task run pod "test-task1": translating TaskSpec to Pod: error getting image manifest: Get https://registry.example.org/v2/: x509: certificate signed by unknown authority. Maybe missing or invalid Task default/task',
    rule: "tekton-image-unread",
    source: "tektoncd/pipeline#3105",
  },
  {
    text:
      'Failed to create build pod "service-task-run": translating Build to Pod: error getting image manifest: MANIFEST_UNKNOWN: The named manifest is not known to the registry.; map[manifest:test/java-app]',
    rule: "tekton-image-unread",
    source: "tektoncd/pipeline#2316",
  },
  {
    text:
      'level=error msg="Get \\"https://registry.example.org/v2/\\": http: server gave HTTP response to HTTPS client"',
    rule: "registry-without-tls",
    source: "knative/serving#8038",
  },
  {
    text:
      'Warning  Failed     5m39s (x4 over 7m8s)  kubelet            Failed to pull image "us.gcr.io/larder-prod/kubewise:0.11.11": rpc error: code = Unknown desc = Error response from daemon: Head "https://us.gcr.io/v2/larder-prod/kubewise/manifests/0.11.11": unknown: Project \'project:larder-prod\' not found or deleted.',
    rule: "registry-project-deleted",
    source: "RoadieHQ/kubewise#59",
  },
  {
    text:
      'Error response from daemon: Head "https://gcr.io/v2/paketo-buildpacks/python/manifests/latest": denied: denied: Project #761227957636 has been deleted.',
    rule: "registry-project-deleted",
    source: "paketo-buildpacks/python#1043",
  },
  {
    text:
      "Error response from daemon: Get https://gcr.io/v2/cloudsql-docker/gce-proxy/manifests/latest: denied: Project cloudsql-docker has been deleted.",
    rule: "registry-project-deleted",
    source: "GoogleCloudPlatform/cloud-sql-proxy#619",
  },
  {
    text: "e2fcb047ba10: Waiting\nunknown: Project 'project:250312' not found or deleted.",
    rule: "registry-project-deleted",
    source: "groovenauts/SmartShoppingNavigator#22",
  },
  {
    text: "ERROR: (gcloud.projects.describe) NOT_FOUND: Project 'my-project' not found or deleted.",
    rule: null,
    source: "RoadieHQ/kubewise#59",
    why: "no image is pulled",
  },
  {
    text:
      "/opt/bitnami/scripts/spark/entrypoint.sh: line 51: exec: executor: not found\ncommand terminated with exit code 127",
    rule: "spark-entry-point",
    source: "bitnami/charts#13974",
  },
  {
    text: "[FATAL tini (16)] exec driver-py failed: No such file or directory",
    rule: "spark-entry-point",
    source: "kubeflow/spark-operator#908",
  },
  {
    text:
      'Warning  FailedMount  38m   kubelet, vagrant   MountVolume.SetUp failed for volume "spark-conf-volume-driver" : configmap "spark-drv-8a5d6d7c2d3e4f51-conf-map" not found',
    rule: "spark-driver-config-missing",
    source: "kubeflow/spark-operator#784",
  },
  {
    text:
      'MountVolume.SetUp failed for volume "spark-conf-volume" : configmap "livy-session-0-ee5a9e78150bb674-driver-conf-map" not found',
    rule: "spark-driver-config-missing",
    source: "JahstreetOrg/spark-on-kubernetes-helm#64",
  },
  {
    text: 'MountVolume.SetUp failed for volume "conf" : configmap "driver-settings" not found',
    rule: "kubelet-object-missing",
    source: "kubeflow/spark-operator#714",
  },
  {
    text: "error: build error: Failed to push image: dial tcp 172.30.208.107:5000: getsockopt: no route to host",
    rule: "openshift-registry-down",
    source: "openshift/origin#15178",
  },
  {
    text: "Failed to push image: cannot find the Dockerfile",
    rule: null,
    source: "openshift/origin#15178",
    why: "no registry is named",
  },
  {
    text:
      'CannotPullContainerError: containerd: pull command failed: time="2021-08-20T13:58:49Z" level=info msg="apply failure, attempting cleanup" error="failed to extract layer sha256:e246d4b4c5f108af0f72da900f45ae9a37e1d184d8d605ab4117293b6990b7b8: write /var...\nNetwork',
    rule: "ecs-unpack-cut",
    source: "aws/containers-roadmap#1133",
  },
  {
    text:
      'INFO[0005] apply failure, attempting cleanup             error="failed to extract layer sha256:be4eae0b2583281e2cd171c52a0b283a5e6f84e6b86066a18e205a10cb507fcd: failed to mount /var/lib/containerd/tmpmounts/containerd-mount788433525: input/output error: unknown" key="extract-181238173-VnPX sha256:ec3369c2b1e6e63d7af07bddf93ee06235925e06dc800bc47ad56d10b850f41c"',
    rule: "disk-failing",
    source: "containerd/containerd#5022",
  },
  {
    text:
      "ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve secret from asm: service call has been retried 1 time(s): unexpected end of JSON input",
    rule: "ecs-secret-not-json",
    source: "aws/amazon-ecs-agent agent/asm/asm.go",
  },
  {
    text: "invalid character '\\'' looking for beginning of value",
    rule: null,
    source: "aws/amazon-ecs-agent agent/asm/asm.go",
    why: "any program reads JSON",
  },
  {
    text:
      "FATAL:   While making image from oci registry: error fetching image to cache: while building SIF from layers: while creating squashfs: /usr/bin/mksquashfs command failed: exit status 1: \nWrite failed because Disk quota exceeded\nFATAL ERROR: Failed to write to output filesystem",
    rule: "apptainer-build-space",
    source: "apptainer/apptainer pkg/image/packer/squashfs.go",
  },
  {
    text: "Write failed because No space left on device\nFATAL ERROR: Failed to write to output filesystem",
    rule: null,
    source: "apptainer/singularity#6500",
    why: "mksquashfs is used by other programs, too",
  },
  {
    text:
      "Error response from daemon: create 4f5b: error while creating volume root path '/mnt/data/docker/volumes/4f5b': mkdir /mnt/data/docker/volumes/4f5b: read-only file system",
    rule: "docker-volume-not-created",
    source: "moby/moby daemon/volume/local/local.go",
  },
  {
    text:
      'client.alloc_runner: prerun failed: alloc_id=9f33 error="pre-run hook \\"network\\" failed: failed to configure networking for alloc: failed to configure network: plugin type=\\"bridge\\" failed (add): failed to find plugin \\"host-local\\" in path [/opt/cni/bin]"',
    rule: "cni-plugin-missing",
    source: "hashicorp/nomad client/allocrunner/networking_cni.go",
  },
  {
    text: "failed to configure network: timed out waiting for a lease",
    rule: null,
    source: "hashicorp/nomad client/allocrunner/networking_cni.go",
    why: "any program configures networks",
  },
  {
    text: "2023-03-01 10:01:23.172  ERROR --- RUNNER_TOKEN must be set",
    rule: "actions-runner-unset",
    source: "actions/actions-runner-controller runner/startup.sh",
  },
  {
    text: "cp: can't stat '/home/runner/externals/.': No such file or directory",
    rule: "actions-externals-missing",
    source: "actions/actions-runner-controller charts/gha-runner-scale-set/templates/_helpers.tpl",
  },
  {
    text: "cp: cannot stat '/home/user/externals/.': No such file or directory",
    rule: null,
    source: "actions/actions-runner-controller#3634",
    why: "another directory",
  },
  {
    text:
      "java.io.IOException: The specified remoting internal directory should be fully accessible to the remoting executable (RWX): /home/jenkins/agent/remoting",
    rule: "jenkins-agent-directory",
    source: "jenkinsci/remoting src/main/java/org/jenkinsci/remoting/engine/WorkDirManager.java",
  },
  {
    text: "Failed to start immich-database.service: Unit immich-database.service not found.",
    rule: null,
    source: "jbtrystram/immich-podman-systemd#5",
    why: "any service may be missing",
  },
  {
    text:
      'Error: mounting storage for container ab: creating overlay mount to /home/user/.local/share/containers/storage/overlay/ab/merged, mount_data="lowerdir=/home/user/l,upperdir=/home/user/diff,workdir=/home/user/work": permission denied',
    rule: "overlay-storage-denied",
    source: "containers/storage drivers/overlay/overlay.go",
  },
  {
    text: "Error: setting up Pasta: pasta failed with exit code 1:\nFailed to open() /dev/net/tun: Permission denied",
    rule: "rootless-tun-denied",
    source: "passt tap.c",
  },
  {
    text:
      "Error: setting up Pasta: pasta failed with exit code 1:\nFailed to open() /dev/net/tun: No such file or directory",
    rule: "rootless-tun-missing",
    source: "passt tap.c",
  },
  {
    text:
      'lxc-start web 20221101034550.114 ERROR    utils - utils.c:safe_mount:1198 - Operation not permitted - Failed to mount "proc" onto "/opt/lxc/web/root/proc"',
    rule: "lxc-mount-refused",
    source: "lxc/lxc src/lxc/utils.c",
  },
  {
    text:
      'time="2021-01-02T03:04:05Z" level=fatal msg="Source image rejected: A signature was required, but no signature exists"',
    rule: "image-signature",
    source: "containers/image signature/policy_eval.go",
  },
  {
    text:
      "    message: 'Revision \"fails-00001\" failed with message: Container failed with: .'\n    reason: RevisionFailed",
    rule: "knative-revision-failed",
    source: "knative/serving#11337",
  },
  {
    text:
      "    Message:               Initial scale was never achieved\n    Reason:                ProgressDeadlineExceeded\n    Type:                  ResourcesAvailable\n  revision.serving.knative.dev/canary-hdkxv",
    rule: "knative-revision-failed",
    source: "knative/serving#9105",
  },
  {
    text: "Initial scale was never achieved",
    rule: null,
    source: "knative/serving pkg/apis/serving/v1/revision_lifecycle.go",
    why: "nothing shows that it is a revision's",
  },
  {
    text:
      'failed to create task run pod "build-run": translating TaskSpec to Pod: serviceaccounts "build-bot" not found. Maybe missing or invalid Task default/build',
    rule: "tekton-pod-not-made",
    source: "tektoncd/pipeline pkg/reconciler/taskrun/taskrun.go",
  },
  {
    text:
      'failed to create task run pod "a": pods "a-pod" is forbidden: exceeded quota: q, requested: limits.cpu=2, used: limits.cpu=3, limited: limits.cpu=4. Maybe invalid TaskSpec',
    rule: "pod-quota-exceeded",
    source: "tektoncd/pipeline pkg/reconciler/taskrun/taskrun.go",
  },
  {
    text: "SEVERE: http://jenkins:8080/ provided port:50000 is not reachable",
    rule: "jenkins-agent-port",
    source: "jenkinsci/helm-charts#298",
  },
  {
    text:
      "java.io.IOException: http://jenkins-service.devops-tools.svc.cluster.local:8080/ provided port:50000 is not reachable on host jenkins-service.devops-tools.svc.cluster.local\n\tat org.jenkinsci.remoting.engine.JnlpAgentEndpointResolver.resolve(JnlpAgentEndpointResolver.java:304)",
    rule: "jenkins-agent-port",
    source: "scriptcamp/kubernetes-jenkins#3",
  },
  {
    text: '  * Constraint "${attr.plugins.cni.version.bridge} semver >= 0.4.0": 1 nodes excluded by filter',
    rule: "nomad-cni-missing",
    source: "hashicorp/nomad nomad/job_endpoint_hooks.go",
  },
  {
    text: '  * Constraint "missing network": 3 nodes excluded by filter',
    rule: "nomad-cni-missing",
    source: "hashicorp/nomad scheduler/feasible/feasible.go",
  },
  {
    text: '  * Constraint "${attr.kernel.name} = linux": 3 nodes excluded by filter',
    rule: "nomad-constraint-unmet",
    source: "hashicorp/nomad command/monitor.go",
  },
  {
    text:
      'failed to setup alloc: pre-run hook "network" failed: failed to configure networking for alloc: cni not initialized: CNI network config not found for name "mynet"',
    rule: "nomad-cni-config",
    source: "hashicorp/nomad client/allocrunner/networking_cni.go",
  },
  {
    text: "DockerTimeoutError: Could not transition to created; timed out after waiting 4m0s",
    rule: "ecs-docker-timeout",
    source: "aws/amazon-ecs-agent#1440",
  },
  {
    text: "CannotInspectContainerError: Could not transition to inspecting; timed out after waiting 30s",
    rule: "ecs-docker-timeout",
    source: "aws/amazon-ecs-agent#336",
  },
  {
    text: "Stopped reason: OutOfMemoryError: Container killed due to memory usage",
    rule: "ecs-out-of-memory",
    source: "aws/amazon-ecs-agent agent/dockerclient/dockerapi/errors.go",
  },
  {
    text: "java.lang.OutOfMemoryError: Java heap space",
    rule: null,
    source: "aws/amazon-ecs-agent agent/dockerclient/dockerapi/errors.go",
    why: "a program's own heap",
  },
  {
    text:
      'CannotPullContainerError: inspect image has been retried 1 time(s): failed to resolve ref "123456789012.dkr.ecr.us-east-1.amazonaws.com/x:latest": 123456789012.dkr.ecr.us-east-1.amazonaws.com/x:latest: not found',
    rule: "image-not-found",
    source: "aws/containers-roadmap#1133",
  },
  {
    text: "Failed to enable unit: Unit /run/user/1000/systemd/generator/web.service is transient or generated.",
    rule: "quadlet-unit-enabled",
    source: "systemd src/systemctl/systemctl-enable.c",
  },
  {
    text: "Failed to enable unit: Unit /run/systemd/generator.late/vboxadd.service is transient or generated.",
    rule: null,
    source: "systemd src/systemctl/systemctl-enable.c",
    why: "a unit of an init script",
  },
  {
    text:
      "$ toolbox enter\nfedora-toolbox-32\ntoolbox: /lib64/libc.so.6: version `GLIBC_2.32' not found (required by toolbox)",
    rule: "toolbox-library-old",
    source: "containers/toolbox#529",
  },
  {
    text:
      'lxc c1 20241209083806.593 ERROR    idmap_utils - ../lxc-6.0.2/src/lxc/idmap_utils.c:lxc_map_ids:245 - newgidmap failed to write mapping "newgidmap: gid range [0-65536) -> [327680-393216) not allowed": newgidmap 936293 0 327680 65536',
    rule: "rootless-subids-range",
    source: "lxc/incus#1483",
  },
  {
    text: "FATAL:   While performing build: while creating squashfs: create command failed: signal: killed: ",
    rule: "apptainer-build-killed",
    source: "apptainer/singularity pkg/image/packer/squashfs.go",
  },
  {
    text:
      "FATAL:   While performing build: while creating SIF: while creating container: writing data object for SIF file: copying data object file to SIF file: write /data/x.sif: no space left on device",
    rule: "apptainer-build-space",
    source: "apptainer/apptainer internal/pkg/build/assemblers/sif.go",
  },
  {
    text:
      "FATAL:   while extracting /data/x.sif: root filesystem extraction failed: extract command failed: Write on output file failed because No space left on device: exit status 1",
    rule: "apptainer-build-space",
    source: "apptainer/apptainer internal/pkg/image/unpacker/squashfs.go",
  },
  {
    text:
      "FATA[0000] copying system image from manifest list: trying to reuse blob sha256:98be1b9a299ccd651050fba79b85d091348447816285d33bc7c09d5679f69300 at destination: checking whether a blob sha256:98be1b9a299ccd651050fba79b85d091348447816285d33bc7c09d5679f69300 exists in registry.example.org/x: authentication required",
    rule: "registry-unauthorized",
    source: "containers/image docker/docker_image_dest.go",
  },
  {
    text:
      "Error: copying system image from manifest list: Source image rejected: None of the signatures were accepted, reasons: Signature by key 1234 is not accepted; Invalid GPG signature",
    rule: "image-signature",
    source: "containers/image signature/policy_eval.go",
  },
  {
    text:
      "CannotPullECRContainerError: AccessDeniedException: User: arn:aws:sts::123456789012:assumed-role/ecsTaskExecutionRole/x is not authorized to perform: ecr:GetAuthorizationToken on resource: *\n\tstatus code: 400, request id: 1",
    rule: "ecs-role-denied",
    source: "aws/amazon-ecs-agent agent/dockerclient/dockerapi/errors.go",
  },
  {
    text:
      "service web (port 80) is unhealthy in target-group web-tg due to (reason Health checks failed with these codes: [404]).",
    rule: "ecs-task-unhealthy",
    source: "aws/amazon-ecs-agent (wording)",
  },
  {
    text:
      "Task failed ELB health checks in (target-group arn:aws:elasticloadbalancing:us-east-1:123456789012:targetgroup/web/1)",
    rule: "ecs-task-unhealthy",
    source: "aws/amazon-ecs-agent (wording)",
  },
  {
    text: "Stopped reason\nEssential container in task exited",
    rule: "ecs-essential-exited",
    source: "aws/amazon-ecs-agent (wording)",
  },
  {
    text:
      "error: build error: Failed to push image: net/http: request canceled while waiting for connection (Client.Timeout exceeded while awaiting headers)",
    rule: "openshift-registry-down",
    source: "openshift/origin#15178",
  },
  {
    text: "Failed to push image: Put https://registry.gitlab.com/v2/: dial tcp 10.0.0.7:443: i/o timeout",
    rule: "registry-unreachable",
    source: "a tool that pushes, without OpenShift",
  },
];
