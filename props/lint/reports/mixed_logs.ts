/** Logs and events in which several errors, warnings and consequences stand together. @module */

import type { Report } from "./report.ts";

/** Logs and events in which several errors, warnings and consequences stand together. */
export const MIXED_LOG_REPORTS: readonly Report[] = [
  {
    text:
      "NAME                                   READY     STATUS             RESTARTS        AGE\nkruize-5768d554b-f5gsq                 0/1       CrashLoopBackOff   7 (106s ago)    10m\npostgres-deployment-56b6f55c9b-qlwwd   0/1       CrashLoopBackOff   6 (4m14s ago)   10m\nFrom the postgres pod logs:\nchmod: changing permissions of '/var/lib/postgresql/data': Permission denied\nchmod: changing permissions of '/var/run/postgresql': Operation not permitted\nThe files belonging to this database system will be owned by user \"1000680000\".\nThis user must also own the server process.\ninitdb: error: could not access directory \"/var/lib/postgresql/data\": Permission denied",
    rule: "volume-not-writable",
    source: "kruize/autotune#656",
  },
  {
    text:
      'user@host:~$ docker run postgres\nThe files belonging to this database system will be owned by user "postgres".\nThis user must also own the server process.\n[...]\nSuccess. You can now start the database server using:\n\n    postgres -D /var/lib/postgresql/data\nor\n    pg_ctl -D /var/lib/postgresql/data -l logfile start\n\nFATAL:  could not create lock file "/var/run/postgresql/.s.PGSQL.5432.lock": Permission denied',
    rule: "volume-not-writable",
    source: "docker-library/postgres#4",
  },
  {
    text:
      "$ kubectl -n media logs immich-postgresql-0 -f\nchmod: changing permissions of '/var/run/postgresql': Operation not permitted\n\nPostgreSQL Database directory appears to contain a database; Skipping initialization\n\n2024-11-13 13:38:10.680 UTC [1] FATAL:  could not write lock file \"postmaster.pid\": No space left on device",
    rule: "container-disk-full",
    source: "bitnami/charts#30441",
  },
  {
    text:
      'the Redash postgres server is failing and gets stuck in a crashBackoffLoop with this log message:\n\nFATAL:  data directory "/bitnami/postgresql/data" has group or world access\nDETAIL:  Permissions should be u=rwx (0700).',
    rule: "data-directory-owner",
    source: "getredash/contrib-helm-chart#78",
  },
  {
    text:
      "$ kubectl -n awx logs awx-postgres-0\nmkdir: cannot create directory ‘/var/lib/postgresql/data’: Permission denied",
    rule: "volume-not-writable",
    source: "kurokobo/awx-on-k3s#2",
  },
  {
    text:
      'Oct 17 17:07:02 autovm containerd[26489]: time="2022-10-17T17:07:02.711558915+08:00" level=error msg="failed to initialize a tracing processor \\"otlp\\"" error="no OpenTelemetry endpoint: skip plugin"',
    rule: null,
    source: "containerd/containerd#7540",
  },
  {
    text:
      '{"error":"aufs is not supported (modprobe aufs failed: exec: \\"modprobe\\": executable file not found in $PATH \\"\\"): skip plugin","level":"info","msg":"skip loading plugin \\"io.containerd.snapshotter.v1.aufs\\"..."}\n{"error":"cni config load failed: no network config found in /etc/cni/net.d: cni plugin not initialized: failed to load cni config","level":"error","msg":"failed to load cni during init, please check CRI plugin status before setting up network for pods"}\n{"error":"devmapper not configured","level":"warning","msg":"could not use snapshotter devmapper in metadata plugin"}',
    rule: null,
    source: "awslabs/soci-snapshotter#377",
  },
  {
    text:
      'Jul 04 16:24:02 ip-10-2-39-179.eu-west-1.compute.internal containerd[13397]: time="2024-07-04T16:24:02.987940020Z" level=info msg="loading plugin \\"io.containerd.snapshotter.v1.aufs\\"..." type=io.containerd.snapshotter.v1\nJul 04 16:24:02 ip-10-2-39-179.eu-west-1.compute.internal containerd[13397]: time="2024-07-04T16:24:02.990282596Z" level=info msg="skip loading plugin \\"io.containerd.snapshotter.v1.aufs\\"..." error="aufs is not supported (modprobe aufs failed: exit status 1 \\"modprobe: FATAL: Module aufs not found in directory /lib/modules/5.10.219-208.866.amzn2.x86_64\\\\n\\"): skip plugin" type=io.containerd.snapshotter.v1\nJul 04 16:24:02 ip-10-2-39-179.eu-west-1.compute.internal containerd[13397]: time="2024-07-04T16:24:02.991146243Z" level=info msg="skip loading plugin \\"io.containerd.snapshotter.v1.btrfs\\"..." error="path /var/lib/containerd/io.containerd.snapshotter.v1.btrfs (xfs) must be a btrfs filesystem to be used with the btrfs snapshotter: skip plugin" type=io.containerd.snapshotter.v1',
    rule: null,
    source: "containerd/containerd#10437",
  },
  {
    text:
      '  34m           29m     3       kubelet, ip-172-20-55-145.us-west-2.compute.internal                                                            Warning FailedMount     Unable to mount volumes for pod "prometheus-prometheus-server-3601779038-frqrc_prometheus(4c4e140d-a2ce-11e7-8ccb-0a0101eb1060)": timeout expired waiting for volumes to attach/mount for pod "prometheus"/"prometheus-prometheus-server-3601779038-frqrc". list of unattached/unmounted volumes=[storage-volume]\n  27m           27m     1       kubelet, ip-172-20-55-145.us-west-2.compute.internal    spec.containers{prometheus-server}                      Normal  Pulling         pulling image "prom/prometheus:v1.5.2"\n  27m           27m     1       kubelet, ip-172-20-55-145.us-west-2.compute.internal    spec.containers{prometheus-server}                      Normal  Created         Created container with id b45ed5fe9d9e\n  27m           27m     1       kubelet, ip-172-20-55-145.us-west-2.compute.internal    spec.containers{prometheus-server}                      Normal  Started         Started container with id b45ed5fe9d9e\n  27m           2m      120     kubelet, ip-172-20-55-145.us-west-2.compute.internal    spec.containers{prometheus-server}                      Warning Unhealthy       Readiness probe failed: Get http://10.96.4.5:9090/status: dial tcp 10.96.4.5:9090: getsockopt: connection refused',
    rule: null,
    source: "kubernetes/kubernetes#53062",
  },
  {
    text:
      'Events:\n  Type     Reason     Age   From               Message\n  ----     ------     ----  ----               -------\n  Normal   Scheduled  105s  default-scheduler  Successfully assigned default/test-factorio-server-charts-56d87d946b-zmhf7 to k3d-test-cluster-agent-0\n  Normal   Created    84s   kubelet            Created container test-factorio-server-charts\n  Normal   Started    84s   kubelet            Started container test-factorio-server-charts\n  Warning  Unhealthy  76s   kubelet            Liveness probe errored: rpc error: code = Unknown desc = failed to exec in container: failed to start exec "f7": OCI runtime exec failed: exec failed: unable to start container process: exec: "/bin/ps aux | /bin/grep factorio": stat /bin/ps aux | /bin/grep factorio: no such file or directory: unknown',
    rule: "exec-program-missing",
    source: "SQLJames/factorio-server-charts#26",
  },
  {
    text:
      '  Warning  Unhealthy  5m44s  kubelet, worker1.example.com  Liveness probe errored: rpc error: code = Unknown desc = command error: time="2020-04-30T03:10:44Z" level=error msg="exec failed: container_linux.go:349: starting container process caused \\"exec: \\\\\\"pidof\\\\\\": executable file not found in $PATH\\""\nexec failed: container_linux.go:349: starting container process caused "exec: \\"pidof\\": executable file not found in $PATH"\n, stdout: , stderr: , exit code -1',
    rule: "exec-program-missing",
    source: "ManageIQ/manageiq-pods#475",
  },
  {
    text:
      "  Normal   Created    2m6s                kubelet, k8s-01    Created container test\n  Normal   Started    2m6s                kubelet, k8s-01    Started container test\n  Warning  Unhealthy  2s (x12 over 112s)  kubelet, k8s-01    Liveness probe errored: rpc error: code = DeadlineExceeded desc = failed to exec in container: timeout 2s exceeded: context deadline exceeded",
    rule: "exec-timeout",
    source: "kubernetes/kubernetes#92464",
  },
  {
    text:
      'time="2018-04-19T16:25:27.620845805Z" level=warning msg="Your kernel does not support cgroup blkio weight_device"\ntime="2018-04-19T16:25:27.621833111Z" level=info msg="Loading containers: start."\ntime="2018-04-19T16:25:27.632625972Z" level=warning msg="Running modprobe bridge br_netfilter failed with message: ip: can\'t find device \'bridge\'\\nbridge                143360  1 br_netfilter\\nstp                    16384  1 bridge\\nllc                    16384  2 bridge,stp\\nip: can\'t find device \'br_netfilter\'\\nbr_netfilter           24576  0 \\nbridge                143360  1 br_netfilter\\nmodprobe: can\'t change directory to \'/lib/modules\': No such file or directory\\n, error: exit status 1"\ntime="2018-04-19T16:25:28.132625972Z" level=info msg="Loading containers: done."\ntime="2018-04-19T16:25:28.232625972Z" level=info msg="API listen on /var/run/docker.sock"\n+ git fetch origin +refs/heads/master:\nfatal: unable to access \'https://github.com/acme/app.git/\': error:1404B410:SSL routines:ST_CONNECT:sslv3 alert handshake failure',
    rule: null,
    source: "helm/charts#5143",
  },
  {
    text:
      'time="2018-02-01T18:37:30.010473668Z" level=info msg="Loading containers: start."\ntime="2018-02-01T18:37:30.014242753Z" level=warning msg="Running modprobe bridge br_netfilter failed with message: modprobe: WARNING: Module bridge not found in directory /lib/modules/4.14.8-gentoo-r1\\nmodprobe: WARNING: Module br_netfilter not found in directory /lib/modules/4.14.8-gentoo-r1\\n, error: exit status 1"\ntime="2018-02-01T18:37:30.016243002Z" level=warning msg="Running modprobe xt_conntrack failed with message: `modprobe: WARNING: Module xt_conntrack not found in directory /lib/modules/4.14.8-gentoo-r1`, error: exit status 1"\nError starting daemon: Error initializing network controller: error obtaining controller instance: failed to create FILTER chain: iptables failed: iptables -t filter -N DOCKER: iptables v1.6.1: can\'t initialize iptables table `filter\': Table does not exist (do you need to insmod?)\nPerhaps iptables or your kernel needs to be upgraded.\n (exit status 3)',
    rule: "iptables-unsupported",
    source: "IBT-FMI/gebuilder#6",
  },
  {
    text:
      'Jul 11 19:46:57 raspberrypi dockerd[8406]: time="2017-07-11T19:46:57.743678104+01:00" level=info msg="libcontainerd: new containerd process, pid: 8415"\nJul 11 19:46:58 raspberrypi dockerd[8406]: time="2017-07-11T19:46:58.750437235+01:00" level=warning msg="failed to rename /var/lib/docker/tmp for background deletion: %!s(<nil>). Deleting synchronously"\nJul 11 19:46:58 raspberrypi dockerd[8406]: time="2017-07-11T19:46:58.768081034+01:00" level=error msg="\'overlay\' not found as a supported filesystem on this host. Please ensure kernel is new enough and has overlay support loaded."\nJul 11 19:46:58 raspberrypi dockerd[8406]: time="2017-07-11T19:46:58.864534324+01:00" level=info msg="Graph migration to content-addressability took 0.00 seconds"',
    rule: "overlay-module-missing",
    source: "moby/moby#34060",
  },
  {
    text:
      "docker: Error response from daemon: failed to create endpoint affectionate_lichterman on network bridge: failed to add the host (veth7b1d49a) <=> sandbox (veth28533ca) pair interfaces: operation not supported.",
    rule: "cni-link-refused",
    source: "docker/cli#2528",
  },
  {
    text:
      'Jan 19 22:05:08 bms-k8s-node-188-64 kubelet: E0119 22:05:08.823485   20081 pod_workers.go:186] Error syncing pod 8342124b-1bf2-11e9-a9ee-f8bc124413fc ("apprepo-sync-stable-1547906400-k8xb7_kubeapps(8342124b-1bf2-11e9-a9ee-f8bc124413fc)"), skipping: failed to "StartContainer" for "sync" with CrashLoopBackOff: "Back-off 2m40s restarting failed container=sync pod=apprepo-sync-stable-1547906400-k8xb7_kubeapps(8342124b-1bf2-11e9-a9ee-f8bc124413fc)"',
    rule: null,
    source: "vmware-tanzu/kubeapps#933",
  },
  {
    text:
      'Jan 07 05:55:22 ip-10-20-3-58.ap-south-1.compute.internal kubelet[1375]: E0107 05:55:22.518981    1375 remote_runtime.go:711] "ExecSync cmd from runtime service failed" err="rpc error: code =Unavailable desc = connection error: desc = \\"transport: Error while dialing dial unix /run/containerd/containerd.sock: connect: connection refused\\"" containerID="7d4d65dd400a988803df7ec47ac90a524ba715617bdfa78f48dbf32b02984ccd" cmd=[/app/grpc-health-probe -addr=:50051 -connect-timeout=5s -rpc-timeout=5s]',
    rule: "daemon-not-running",
    source: "bottlerocket-os/bottlerocket#2512",
  },
  {
    text:
      "docker run -it -u $(id -u ${USER}):$(id -g ${USER}) openroad/flow-$OS_NAME-builder\ncd flow\nmake\n[INFO][FLOW] Using platform directory ./platforms/nangate45\nmkdir: cannot create directory './objects': Permission denied\nmake: *** [objects/nangate45/gcd/base/lib/NangateOpenCellLibrary_typical.lib] Error 1",
    rule: "volume-not-writable",
    source: "The-OpenROAD-Project/OpenROAD-flow-scripts#876",
  },
  {
    text:
      'Events:\n  Type     Reason                  Age                     From                           Message\n  ----     ------                  ----                    ----                           -------\n  Normal   Scheduled               5m56s                   default-scheduler              Successfully assigned default/r2 to kworker2.example.com\n  Warning  FailedCreatePodSandBox  5m54s                   kubelet, kworker2.example.com  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to set up sandbox container "a4bf9de6d9998a7e03e0bab09fc3c31f2e822a76cc836e5ec23356d2a72c2812" network for pod "r2": networkPlugin cni failed to set up pod "r2_default" network: failed to Statfs "/proc/6702/ns/net": no such file or directory\n  Normal   SandboxChanged          5m40s (x4 over 5m53s)   kubelet, kworker2.example.com  Pod sandbox changed, it will be killed and re-created.',
    rule: "netns-gone",
    source: "networkop/meshnet-cni#19",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  2m                  kubelet, vcloud-single  Failed to create pod sandbox: rpc error: code = Unknown desc = [failed to set up sandbox container "3fe33199939736653d0eb5ffb41ffd4a94630cbf0ee1d9ffa39e1fef7cb40a83" network for pod "kafka-0": networkPlugin cni failed to set up pod "kafka-0_default" network: netplugin failed with no error message, failed to clean up sandbox container "3fe33199939736653d0eb5ffb41ffd4a94630cbf0ee1d9ffa39e1fef7cb40a83" network for pod "kafka-0": networkPlugin cni failed to teardown pod "kafka-0_default" network: netplugin failed with no error message]\n  Normal   SandboxChanged          2s (x10 over 119s)  kubelet, vcloud-single  Pod sandbox changed, it will be killed and re-created.',
    rule: "cni-plugin-silent",
    source: "projectcalico/cni-plugin#909",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  22m                 kubelet                  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to set up sandbox container "1fbd04a78009306752329adc6462562b85c473dc6b3358f39d234f898d6c1f79" network for pod "wesql-6lss5-replicasets-0": networkPlugin cni failed to set up pod "wesql-6lss5-replicasets-0_default" network: add cmd: failed to assign an IP address to container\n  Normal   SandboxChanged          22m (x12 over 22m)  kubelet                  Pod sandbox changed, it will be killed and re-created.',
    rule: "aws-cni-no-address",
    source: "apecloud/kubeblocks#619",
  },
  {
    text:
      "Last State:     Terminated\n  Reason:       OOMKilled\n  Exit Code:    137\n  Started:      Fri, 15 Sep 2023 09:56:14 +0200\n  Finished:     Fri, 15 Sep 2023 09:56:17 +0200",
    rule: "exit-out-of-memory",
    source: "gimlet-io/gimlet#649",
  },
  {
    text:
      '[lifei@centos7 helm-playbooks]$ kubectl  logs -f -n mon prometheus-server-5d8cb49b5f-7mwxq -c prometheus-server\nlevel=info ts=2019-11-25T08:57:24.064Z caller=main.go:329 msg="Starting Prometheus" version="(version=2.11.1, branch=HEAD, revision=e5b22494857deca4b806f74f6e3a6ee30c251763)"\nlevel=info ts=2019-11-25T08:57:24.064Z caller=main.go:332 fd_limits="(soft=1048576, hard=1048576)"\nlevel=info ts=2019-11-25T08:57:24.068Z caller=main.go:652 msg="Starting TSDB ..."\nlevel=error ts=2019-11-25T08:57:24.070Z caller=main.go:723 err="opening storage failed: lock DB directory: open /data/lock: permission denied"',
    rule: "volume-not-writable",
    source: "helm/charts#19105",
  },
  {
    text:
      'prometheus_1  | level=info ts=2019-12-11T15:28:43.632Z caller=main.go:332 msg="Starting Prometheus" version="(version=2.14.0, branch=HEAD, revision=edeb7a44cbf745f1d8be4ea6f215e79e651bfe19)"\nprometheus_1  | level=error ts=2019-12-11T15:28:43.634Z caller=query_logger.go:85 component=activeQueryTracker msg="Error opening query log file" file=/prometheus/queries.active err="open /prometheus/queries.active: permission denied"\nprometheus_1  | panic: Unable to create mmap-ed active query log\nprometheus_1 exited with code 2',
    rule: "volume-not-writable",
    source: "prometheus/prometheus#5976",
  },
  {
    text:
      "docker run -i -t -e MYSQL_ROOT_PASSWORD=password mysql\nRunning mysql_install_db\n2015-09-09 06:21:46 0 [Note] /usr/sbin/mysqld (mysqld 5.6.26) starting as process 14 ...\n/usr/sbin/mysqld: Can't create/write to file '/tmp/ibJoJxoL' (Errcode: 13 - Permission denied)\n2015-09-09 06:21:46 7f2897b56720  InnoDB: Error: unable to create temporary file; errno: 13\n2015-09-09 06:21:46 14 [ERROR] Plugin 'InnoDB' init function returned error.\n2015-09-09 06:21:46 14 [ERROR] Unknown/unsupported storage engine: InnoDB\n2015-09-09 06:21:46 14 [ERROR] Aborting",
    rule: "volume-not-writable",
    source: "docker-library/mysql#97",
  },
  {
    text:
      "Jul 16 07:53:08 void docker[1215839]: [iRedMail] Starting temporary MariaDB instance.\nJul 16 07:53:08 void docker[1215839]: mysqld: Can't create file '/var/lib/mysql/mysqld.err' (errno: 13 \"Permission denied\")\nJul 16 07:53:08 void docker[1215839]: 2021-07-16  7:53:08 0 [ERROR] mysqld: File '/var/lib/mysql/aria_log_control' not found (Errcode: 13 \"Permission denied\")\nJul 16 07:53:08 void docker[1215839]: 2021-07-16  7:53:08 0 [ERROR] InnoDB: The innodb_system data file 'ibdata1' must be writable",
    rule: "volume-not-writable",
    source: "iredmail/dockerized#67",
  },
  {
    text:
      "caddy_1 | loading initial config: loading new config: http app module: start: tcp: listening on :443: listen tcp :443: bind: permission denied\ncaddy_1 exited with code 1",
    rule: "container-port-denied",
    source: "caddyserver/caddy-docker#21",
  },
  {
    text:
      "Creating the pod sandbox failed: rpc error: code = 2 desc = reading pid from init pipe: EOF\nconmon: Failed to create container\nINFO[0007] Signal received: child exited",
    rule: "conmon-no-answer",
    source: "cri-o/cri-o#147",
  },
  {
    text:
      '2023-04-26 07:01:20.687  DEBUG --- Docker enabled runner detected and Docker daemon wait is enabled\n2023-04-26 07:01:20.689  DEBUG --- Waiting until Docker is available or the timeout of 120 seconds is reached\nGot permission denied while trying to connect to the Docker daemon socket at unix:///run/docker/docker.sock: Get "http://%2Frun%2Fdocker%2Fdocker.sock/v1.24/containers/json": dial unix /run/docker/docker.sock: connect: permission denied',
    rule: "docker-socket-denied",
    source: "actions/actions-runner-controller#2538",
  },
  {
    text:
      "Execution failed for task ':buildDockerImage'.\n> org.newsclub.net.unix.AFUNIXSocketException: Permission denied (socket: /var/run/docker.sock)",
    rule: "docker-socket-denied",
    source: "bmuschko/gradle-docker-plugin#463",
  },
  {
    text:
      '[  618.299597] audit: type=1400 audit(1499176272.280:8): apparmor="DENIED" operation="mount" info="failed flags match" error=-13 profile="/usr/bin/lxc-start" name="/run/" pid=1975 comm="systemd" fstype="tmpfs" srcname="tmpfs" flags="rw, nosuid, nodev, strictatime"',
    rule: null,
    source: "lxc/lxc#1733",
  },
  {
    text:
      "[k8s@test-01 ~]$ kubectl exec -it curl-64d6f94b75-fx9d4 sh\nError from server: error dialing backend: remote error: tls: internal error\nkubelet[1528]: I0628 01:24:08.885305    1528 logs.go:49] http: TLS handshake error from 192.168.0.4:50416: no serving certificate available for the kubelet",
    rule: "kubelet-serving-certificate",
    source: "opsnull/follow-me-install-kubernetes-cluster#246",
  },
  {
    text: "error: unable to upgrade connection: Unauthorized",
    rule: "kubelet-access-denied",
    source: "rancher-archives/rke#552",
  },
  {
    text:
      'The coredns pods though are failing to come up at all.  Falling into a CrashLoopBackOff error\nplugin/kubernetes: Get "https://10.32.0.1:443/version?timeout=32s": dial tcp 10.32.0.1:443: i/o timeout',
    rule: "api-service-unreachable",
    source: "kelseyhightower/kubernetes-the-hard-way#698",
  },
  {
    text:
      "E0516 07:55:41.452368       1 reflector.go:205] github.com/coredns/coredns/plugin/kubernetes/controller.go:314: Failed to list *v1.Endpoints: Get https://10.19.0.1:443/api/v1/endpoints?limit=500&resourceVersion=0: dial tcp 10.19.0.1:443: i/o timeout",
    rule: "api-service-unreachable",
    source: "kubernetes/kubeadm#1277",
  },
  {
    text:
      "Error from server: Get https://192.168.122.143:10250/containerLogs/tyd/redis-master-9l9ss/master: x509: certificate signed by unknown authority",
    rule: "kubelet-serving-certificate",
    source: "kubernetes/kubernetes#14097",
  },
  {
    text:
      'Aug 18 02:54:10 ip-10-0-67-47 dockerd: time="2020-08-18T02:54:10.467486971Z" level=error msg="stream copy error: reading from a closed fifo"\nAug 18 02:54:10 ip-10-0-67-47 dockerd: time="2020-08-18T02:54:10.468829134Z" level=warning msg="Health check for container 3f6fca446b0d2ea774bd85ee71d99d833ba548447bafd4523f6f9180192a5f05 error: context deadline exceeded: unknown"',
    rule: null,
    source: "moby/moby#41378",
  },
  {
    text:
      'Jan 26 00:34:49 ip-x-x-x-x dockerd[1066]: time="2019-01-26T00:34:49.415733886Z" level=error msg="stream copy error: reading from a closed fifo"\nJan 26 00:34:49 ip-x-x-x-x dockerd[1066]: time="2019-01-26T00:34:49Z" level=warning msg="unable to retrieve cgroup on stop" error="cgroup does not exist: not found"\nJan 26 00:34:50 ip-x-x-x-x dockerd[1066]: time="2019-01-26T00:34:50.158483176Z" level=error msg="stream copy error: reading from a closed fifo"',
    rule: null,
    source: "moby/moby#38642",
  },
  {
    text:
      'Aug 01 17:44:08 docker-1 dockerd[64752]: time="2018-08-01T17:44:08.773112838-05:00" level=error msg="stream copy error: reading from a closed fifo"\nAug 01 17:44:09 docker-1 dockerd[64752]: time="2018-08-01T17:44:09-05:00" level=error msg="connecting to shim" error=<nil> id=1de999e625646e04a99312776e57e38a16784d91bf0e9a1787bb134da183e31e module="containerd/io.containerd.runtime.v\nAug 01 17:44:09 docker-1 dockerd[64752]: time="2018-08-01T17:44:09.017100512-05:00" level=info msg="ignoring event" module=libcontainerd namespace=moby topic=/tasks/delete type="*events.TaskDelete"\nAug 01 17:44:09 docker-1 dockerd[64752]: time="2018-08-01T17:44:09-05:00" level=warning msg="unmount task rootfs" error="no such file or directory" id=1de999e625646e04a99312776e57e38a16784d91bf0e9a1787bb134da183e31e module="containerd/io.containerd.runtime.v1.linux"',
    rule: null,
    source: "moby/moby#37580",
  },
  {
    text:
      '==> Docker <==\n-- Logs begin at Sun 2020-01-12 02:29:50 EST, end at Sun 2020-01-12 04:18:55 EST. --\nJan 12 04:18:41 kubernetes01 dockerd[72443]: time="2020-01-12T04:18:41.961362596-05:00" level=error msg="stream copy error: reading from a closed fifo"\nJan 12 04:18:42 kubernetes01 dockerd[72443]: time="2020-01-12T04:18:42.020037152-05:00" level=error msg="bc1363d001c351744b6f3b123dab2d4ad67bfd99f710fd4d2eb4e0ef3abf7b51 cleanup: failed to delete container from containerd: no such container"\nJan 12 04:18:43 kubernetes01 dockerd[72443]: time="2020-01-12T04:18:43.367042580-05:00" level=error msg="8ea79c631401b4c6f07c359aff608b5218c11cf6c7c832085599cba6fcd0df13 cleanup: failed to delete container from containerd: no such container"',
    rule: null,
    source: "kubernetes/minikube#6282",
  },
  {
    text:
      'Sep 09 10:12:56 desktop-1 dockerd[986]: time="2018-09-09T10:12:56.446814177-04:00" level=error msg="Error running exec 9a299112e4759a77ca5c8336d217472ebff2f966d8136a0131b in container: OCI runtime exec failed: exec failed: container_linux.go:348: starting container process caused \\"exec: \\\\\\"cmk\\\\\\": executable file not found in $PATH\\": unknown"\nSep 09 10:13:56 desktop-1 dockerd[986]: time="2018-09-09T10:13:56.599305189-04:00" level=error msg="stream copy error: reading from a closed fifo"',
    rule: "exec-program-missing",
    source: "viper0131/check_mk#32",
  },
  {
    text:
      'Oct 11 14:47:51 neptune dockerd[10959]: time="2019-10-11T14:47:51.600418931+02:00" level=info msg="Container 0d46ece3a1ae3b8c877fee6b64623cc75ef49b62e54f211790c93ba51573bac0 failed to exit within 10 seconds of signal 15 - using the force"\nOct 11 14:47:51 neptune dockerd[10959]: time="2019-10-11T14:47:51.653498989+02:00" level=debug msg="container kill failed because of \'container not found\' or \'no such process\'" action=kill container=0d46ece3a1ae error="process already finished: not found"\nOct 11 14:48:01 neptune dockerd[10959]: time="2019-10-11T14:48:01.653794427+02:00" level=debug msg="Cannot kill process (pid=28689) with signal 9: no such process."',
    rule: null,
    source: "moby/moby#40075",
  },
  {
    text:
      'Dec 12 12:00:47 host dockerd[1869]: time="2019-12-12T12:00:47.058601763+01:00" level=error msg="09e1d8749a5d3abd187233dcf6555dbb13e3512d26e9ad53088e1c8c3cc33c22 cleanup: failed to delete container from containerd: no such container"\nDec 12 12:00:47 host nomad[1733]: 2019-12-12T12:00:47.058+0100 [ERROR] client.driver_mgr.docker: failed to start container: driver=docker container_id=09e1d8749a5d3abd187233dcf6555dbb13e3512d26e9ad53088e1c8c3cc33c22 error="API error (500): OCI runtime create failed: container_linux.go:346: starting container process caused "process_linux.go:297: applying cgroup configuration for process caused \\"mkdir /sys/fs/cgroup/memory/docker/09e1d8749a5d3abd187233dcf6555dbb13e3512d26e9ad53088e1c8c3cc33c22: cannot allocate memory\\"": unknown"',
    rule: "cgroup-limit-reached",
    source: "docker/for-linux#841",
  },
  {
    text:
      "2024-03-11T21:45:56.526Z [ERROR] client.driver_mgr.docker: failed to start container: driver=docker container_id=92e0c7285fa0 error=\"API error (500): error while creating mount source path '/opt/nomad/data/alloc/1a50e773-4dde-02b3-32f6-16645c7c2f21/cadvisor/local': mkdir /opt/nomad: read-only file system\"",
    rule: "docker-mount-source-read-only",
    source: "hashicorp/nomad#20116",
  },
  {
    text:
      "Spawning container newroot on /tmp/newroot.\nPress Ctrl-] three times within 1s to kill container.\nFailed to mount /proc/sys (type n/a) on /proc/sys (MS_BIND \"\"): No such file or directory\nFailed to register machine: Machine 'newroot' already exists",
    rule: "nspawn-register",
    source: "systemd/systemd#29174",
  },
  {
    text:
      '# docker run -ti docker.io/library/alpine:latest\ndocker: Error response from daemon: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "sysfs" to rootfs at "/sys": mount sysfs:/sys (via /proc/self/fd/7), flags: 0xf: operation not permitted: unknown.\n\n# bwrap --unshare-all --proc /proc --bind / / ls /\nbwrap: Can\'t mount proc on /newroot/proc: Operation not permitted',
    rule: "sysfs-needs-own-netns",
    source: "systemd/systemd#27994",
  },
  {
    text:
      "Attempting to do so results in the error message ``Error: crun: mount `proc` to `proc`: Operation not permitted: OCI permission denied`` due to `VFS: Mount too revealing`.",
    rule: "proc-mount-denied",
    source: "systemd/systemd#34226",
  },
  {
    text:
      'Sep 05 18:38:10 anony kubelet[23737]: E0905 18:38:10.081417   23737 dns.go:131] Nameserver limits were exceeded, some nameservers have been omitted, the applied nameserver line is: 10.133.98.98 10.133.99.99 10.133.100.100\nSep 05 18:38:10 anony kubelet[23737]: I0905 18:38:10.081588   23737 kuberuntime_manager.go:767] Back-off 20s restarting failed container=etcd pod=etcd-minikube_kube-system(9a42d0c42e2b25c855d77283a7c800c4)\nSep 05 18:38:10 anony kubelet[23737]: E0905 18:38:10.081622   23737 pod_workers.go:186] Error syncing pod 9a42d0c42e2b25c855d77283a7c800c4 ("etcd-minikube_kube-system(9a42d0c42e2b25c855d77283a7c800c4)"), skipping: failed to "StartContainer" for "etcd" with CrashLoopBackOff: "Back-off 20s restarting failed container=etcd pod=etcd-minikube_kube-system(9a42d0c42e2b25c855d77283a7c800c4)"',
    rule: null,
    source: "kubernetes/minikube#3117",
  },
  {
    text:
      'Oct 13 19:15:53 minikube kubelet[926]: E1013 19:15:53.945743     926 summary_sys_containers.go:47] Failed to get system container stats for "/kubepods": failed to get cgroup stats for "/kubepods": failed to get container info for "/kubepods": unknown container "/kubepods"\nOct 13 19:15:53 minikube kubelet[926]: E1013 19:15:53.945839     926 helpers.go:713] eviction manager: failed to construct signal: "allocatableMemory.available" error: system container "pods" not found in metrics',
    rule: null,
    source: "kubernetes/minikube#9461",
  },
  {
    text:
      'Nov 10 18:23:41 localhost.localdomain kubelet[1389]: E1110 18:23:41.806493    1389 kubelet.go:2267] node "minikube" not found\nNov 10 18:23:42 localhost.localdomain kubelet[1389]: W1110 18:23:42.283227    1389 pod_container_deletor.go:75] Container "c7fd1f2e57414794c0c078df3092496ab1d7b57f129217a05097ed3701130826" not found in pod\'s containers\nNov 10 18:23:42 localhost.localdomain kubelet[1389]: E1110 18:23:42.383205    1389 kubelet.go:2267] node "minikube" not found',
    rule: "kubelet-node-unregistered",
    source: "kubernetes/minikube#5878",
  },
  {
    text:
      'Oct 23 17:56:52 ocvm-a1-1 k3s[925]: W1023 17:56:52.561847     925 reflector.go:436] github.com/flannel-io/flannel/subnet/kube/kube.go:300: watch of *v1.Node ended with: an error on the server ("unable to decode an event from the watch stream: context canceled") has prevented the request from succeeding\nOct 23 17:56:52 ocvm-a1-1 k3s[925]: time="2021-10-23T17:56:52.565903456Z" level=fatal msg="flannel exited: <nil>"',
    rule: null,
    symptom: "k3s server not ready",
    source: "k3s-io/k3s#4847",
  },
  {
    text:
      '    Last State:     Terminated\n      Reason:       Completed\n      Exit Code:    0\n  Type     Reason     Age                    From               Message\n  Normal   Pulled     27m                    kubelet            Successfully pulled image "registry.digitalocean.com/realoq/realoq-listings-frontend:latest" in 5.601387407s\n  Warning  BackOff    2m (x119 over 26m)     kubelet            Back-off restarting failed container',
    rule: null,
    source: "vercel/next.js#41280",
  },
  {
    text:
      "  Warning  Unhealthy              1s (x2 over 2s)  kubelet, node1     Readiness probe failed: Get http://10.233.64.92:8022/health: dial tcp 10.233.64.92:8022: getsockopt: connection refused\n  Warning  BackOff                1s               kubelet, node1     Back-off restarting failed container",
    rule: null,
    source: "knative/serving#2804",
  },
  {
    text:
      ' Normal   Created    43m (x3 over 46m)    kubelet            Created container kafka\n Normal   Started    43m (x3 over 46m)    kubelet            Started container kafka\n  Warning  Unhealthy  21m (x26 over 45m)   kubelet            Readiness probe failed: dial tcp 10.244.0.68:9071: connect: connection refused\n  Warning  BackOff    80s (x158 over 44m)  kubelet            Back-off restarting failed container\n48m         Warning   CalculateExpectedPodCountFailed   poddisruptionbudget/kafka   Failed to calculate the number of expected pods: found no controllers for pod "kafka-0"',
    rule: null,
    source: "confluentinc/confluent-kubernetes-examples#245",
  },
  {
    text:
      'Sep 26 09:43:52 redacted.redacted dockerd[39178]: time="2025-09-26T09:43:52.446171446-07:00" level=warning msg="Error (Unable to complete atomic operation, key modified) deleting object [endpoint_count 009a8baba4bdd54c8cedd64e7b2a61ea85572671cb8d8a21e675f389ae64c70e], retrying...."',
    rule: null,
    source: "moby/moby#51054",
  },
  {
    text:
      'time="2024-05-22T07:42:19.694401787Z" level=info msg="Loading containers: start."\ntime="2024-05-22T07:42:19.831159396Z" level=info msg="Removing stale sandbox a37e845ff746e09cfc8982ec3b879dcc77dcfc28db32095950f4bfc6e345a3b5 (408a51e8d552c42026d4cfd442593e35a7775cad68b07698a571d4de3a0f0624)"\ntime="2024-05-22T07:42:19.838763625Z" level=warning msg="Failed to clean up network resources on container maildev disconnect: failed to set gateway while updating gateway: route for the gateway 10.19.0.1 could not be found: network is unreachable"\ntime="2024-05-22T07:42:19.843670393Z" level=warning msg="Error (Unable to complete atomic operation, key modified) deleting object [endpoint 7ee46e9cf101b1a931dcbf830536a97f6a6ee53f7c46ce44babee638c7abacf3 c0144edcf3d3d8df4abf9677551cc41c29c906d14eb1069a19222232c3686053], retrying...."\ntime="2024-05-22T07:42:20.443670393Z" level=error msg="failed to start container" container=408a51e8d552 error="driver failed programming external connectivity on endpoint dnsmasq (7ee46e9cf101): failed to bind port 192.168.1.5:53/tcp: Error starting userland proxy: listen tcp4 192.168.1.5:53: bind: cannot assign requested address"\ntime="2024-05-22T07:42:20.871874931Z" level=info msg="Loading containers: done."',
    rule: "host-port-address",
    source: "dockur/dnsmasq#4",
  },
  {
    text:
      '  Normal   Pulled                  2m12s                  kubelet, house     Container image "coredns/coredns:1.5.0" already present on machine\n  Warning  Failed                  2m11s                  kubelet, house     Error: transport is closing\n  Normal   SandboxChanged          2m5s (x2 over 2m6s)    kubelet, house     Pod sandbox changed, it will be killed and re-created.\n  Normal   Created                 2m4s                   kubelet, house     Created container coredns\n  Normal   Started                 2m4s                   kubelet, house     Started container coredns\n  Warning  FailedCreatePodSandBox  106s                   kubelet, house     Failed create pod sandbox: rpc error: code = Unavailable desc = transport is closing',
    rule: "daemon-restarted",
    source: "canonical/microk8s#48",
  },
  {
    text:
      'F0129 15:23:21.872324       1 containerd.go:75] unable to retrieve local image "public.ecr.aws/docker/library/amazonlinux:2022.0.20220308.1": image "public.ecr.aws/docker/library/amazonlinux:2022.0.20220308.1": not found',
    rule: null,
    source: "warm-metal/container-image-csi-driver#153",
  },
  {
    text:
      '  Normal   Scheduled  5m6s                   default-scheduler  Successfully assigned storageos/storageos-daemonset-s7hbl to node3\n  Normal   Created    5m5s                   kubelet, node3     Created container enable-lio\n  Normal   Started    5m5s                   kubelet, node3     Started container enable-lio\n  Warning  BackOff    3m42s (x7 over 4m56s)  kubelet, node3     Back-off restarting failed container\n  Normal   Created    3m28s (x5 over 5m4s)   kubelet, node3     Created container storageos\n  Warning  Failed     3m27s (x5 over 5m4s)   kubelet, node3     Error: failed to start container "storageos": Error response from daemon: OCI runtime create failed: container_linux.go:345: starting container process caused "exec: \\"storageos\\": executable file not found in $PATH": unknown',
    rule: "executable-not-in-path",
    source: "storageos/cluster-operator#141",
  },
  {
    text:
      '"detail": "A Pod, init-demo2, is unhealthy with a status of: Init:RunContainerError. Message is: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: exec: \\"wge\\": executable file not found in $PATH: unknown",',
    rule: "executable-not-in-path",
    source: "replicatedhq/troubleshoot#1261",
  },
  {
    text:
      "× podman-restart.service - Podman Start All Containers With Restart Policy Set To Always\n     Active: failed (Result: exit-code) since Wed 2024-10-02 09:45:58 UTC; 45s ago\n    Process: 799 ExecStart=podman $LOGGING start --all --filter restart-policy=always (code=exited, status=125)\nOct 02 09:45:56 mesosim-portal [1912]: conmon 8cbd3f2235d7fa01a53a <error>: Failed to create container: exit status 1\nOct 02 09:45:56 mesosim-portal [2076]: conmon 1ce66fc1eb95d4a58830 <nwarn>: runtime stderr: executable file `/app/mesosim.portal` not found in $PATH: No such file or directory\nOct 02 09:45:56 mesosim-portal [2076]: conmon 1ce66fc1eb95d4a58830 <error>: Failed to create container: exit status 1\nOct 02 09:45:56 mesosim-portal [2128]: conmon 7da22903ab7332772646 <nwarn>: runtime stderr: executable file `docker-entrypoint.sh` not found in $PATH: No such file or directory",
    rule: "executable-missing",
    source: "mgoltzsche/podman-static#105",
  },
  {
    text:
      "Oct 09 15:28:43 laptop podman[6975]: main.main()\nOct 09 15:28:43 laptop systemd[1]: run-u123.service: Main process exited, code=exited, status=2/INVALIDARGUMENT\nOct 09 15:28:43 laptop systemd[1]: run-u123.service: Failed with result 'exit-code'.",
    rule: null,
    source: "podman-container-tools/podman#1226",
  },
  {
    text:
      "$ docker run --rm --runtime=runsc hello-world\ndocker: Error response from daemon: failed to create shim task: OCI runtime create failed: creating container: waiting for sandbox to start: EOF: unknown.\n# runsc --debug --debug-log=/tmp/runsc/ do echo 123\ncreating container: waiting for sandbox to start: EOF",
    rule: "gvisor-sandbox-died",
    source: "google/gvisor#7719",
  },
  {
    text:
      '"State": {\n            "Status": "exited",\n            "OOMKilled": false,\n            "ExitCode": 132,\n            "Error": "",\n            "StartedAt": "2024-09-10T11:06:37.729323165Z"\n        },\nIllegal instruction (core dumped)',
    rule: "cpu-instructions-missing",
    source: "Cinnamon/kotaemon#257",
  },
  {
    text:
      'Jan 31 14:45:03 kickseed kubelet[28516]: E0131 14:45:03.280984 28516 remote_runtime.go:92] RunPodSandbox from runtime service failed: rpc error: code = Unknown desc = failed pulling image "gcr.io/google_containers/pause-amd64:3.0": Error response from daemon: Get https://gcr.io/v1/_ping: dial tcp 10.217.6.127:443: i/o timeout',
    rule: "pause-image-unreached-docker",
    source: "kubernetes/kubeadm#684",
  },
  {
    text:
      "[kubelet-check] The HTTP call equal to 'curl -sSL http://localhost:10248/healthz' failed with error: Get \"http://localhost:10248/healthz\": dial tcp [::1]:10248: connect: connection refused.\n[kubelet-check] It seems like the kubelet isn't running or healthy.\n\nUnfortunately, an error has occurred:\n        timed out waiting for the condition\n\nThis error is likely caused by:\n        - The kubelet is not running\n        - The kubelet is unhealthy due to a misconfiguration of the node in some way (required cgroups disabled)",
    rule: "kubeadm-kubelet-not-running",
    source: "kubernetes/website#33980",
  },
  {
    text:
      'level=info msg="Adding server to load balancer k3s-agent-load-balancer: 10.22.22.163:6443"\nlevel=info msg="Running load balancer k3s-agent-load-balancer 127.0.0.1:6444 -> [10.22.22.163:6443] [default: 10.22.22.163:6443]"\nlevel=error msg="failed to get CA certs: Get \\"https://127.0.0.1:6444/cacerts\\": read tcp 127.0.0.1:42113->127.0.0.1:6444: read: connection reset by peer"',
    rule: "k3s-server-unreachable",
    source: "k3s-io/k3s#2852",
  },
  {
    text:
      'Apr 03 16:19:48 node1 k3s[3915]: time="2024-04-03T16:19:48Z" level=error msg="Remotedialer proxy error" error="dial tcp 10.0.2.15:6443: connect: connection refused"\nApr 03 16:19:52 node1 k3s[3915]: time="2024-04-03T16:19:52Z" level=info msg="Waiting to retrieve kube-proxy configuration; server is not ready: failed to get CA certs: Get \\"https://127.0.0.1:6444/cacerts\\": EOF"\nApr 03 16:19:53 node1 k3s[3915]: time="2024-04-03T16:19:53Z" level=error msg="Failed to connect to proxy. Empty dialer response" error="dial tcp 10.0.2.15:6443: connect: connection refused"',
    rule: "k3s-tunnel-unanswered",
    source: "k3s-io/k3s#9860",
  },
  {
    text:
      'Feb 13 09:18:41 rke2-worker01 rke2[3644]: time="2023-02-13T09:18:41Z" level=info msg="Running load balancer rke2-agent-load-balancer 127.0.0.1:6444 -> [10.138.112.66:9435]"\nFeb 13 09:18:43 rke2-worker01 rke2[3644]: time="2023-02-13T09:18:43Z" level=error msg="failed to get CA certs: Get \\"https://127.0.0.1:6444/cacerts\\": EOF"',
    rule: "k3s-server-unreachable",
    source: "rancher/rke2#3901",
  },
  {
    text:
      'Events:\n  FirstSeen\tLastSeen\tCount\tFrom\t\t\t\t\t\t\tSubobjectPath\t\t\t\tType\t\tReason\t\tMessage\n  32m\t\t32m\t\t1\t{default-scheduler }\t\t\t\t\t\t\t\t\tNormal\t\tScheduled\tSuccessfully assigned nginx-ingress-controller-1626740531-88561 to ip-10-115-0-133.eu-west-1.compute.internal\n  32m\t\t32m\t\t1\t{kubelet ip-10-115-0-133.eu-west-1.compute.internal}\t\t\t\t\t\tWarning\t\tFailedMount\tUnable to mount volumes for pod "nginx-ingress-controller-1626740531-88561_default(d125e230-1151-11e6-a2d1-0adbaa6061ff)": configmaps "nginx-template" not found\n  32m\t\t32m\t\t1\t{kubelet ip-10-115-0-133.eu-west-1.compute.internal}\tspec.containers{nginx-ingress-lb}\tNormal\t\tPulling\t\tpulling image "aledbf/nginx-third-party:0.16"',
    rule: "kubelet-object-missing",
    source: "kubernetes/kubernetes#25096",
  },
  {
    text:
      "Events:\n  Type     Reason             Age                        From                Message\n  ----     ------             ----                       ----                -------\n  Warning  FailedScheduling   2m41s                      default-scheduler   0/4 nodes are available: 1 node(s) exceed max volume count, 3 node(s) didn't match Pod's node affinity.\n  Warning  FailedScheduling   79m                        default-scheduler   0/4 nodes are available: 1 node(s) exceed max volume count, 1 node(s) had taint {ToBeDeletedByClusterAutoscaler: 1636478510}, that the pod didn't tolerate, 2 node(s) didn't match Pod's node affinity.",
    rule: "volume-attach-limit",
    source: "lucidworks/fusion-cloud-native#198",
  },
  {
    text:
      '12/6/2016 1:24:29 PMI1206 12:24:29.656195       1 event.go:217] Event(api.ObjectReference{Kind:"Pod", Namespace:"vgcomputers", Name:"letsencrypt-client-4161631106-0gndm", UID:"ec77699a", APIVersion:"v1", ResourceVersion:"5056", FieldPath:""}): type: \'Warning\' reason: \'FailedScheduling\' no nodes available to schedule pods',
    rule: "pod-no-nodes",
    source: "rancher/rancher#6926",
  },
  {
    text:
      'Event Log\nServer requested\n2023-02-03T04:00:30.901696Z [Normal] Successfully assigned sdsu-jupyterhub/jupyter-user to rci-nrp-cpu-02.example.edu\n2023-02-03T04:00:30Z [Warning] Multi-Attach error for volume "pvc-b2c3cdf9-d25e-4d14-a1f1-519ac96c7eea" Volume is already exclusively attached to one node and can\'t be attached to another\n2023-02-03T04:04:50Z [Warning] Unable to attach or mount volumes: unmounted volumes=[volume-user], unattached volumes=[volume-user]: timed out waiting for the condition\nSpawn failed: Timeout',
    rule: "volume-attached-elsewhere",
    source: "jupyterhub/jupyterhub#4337",
  },
  {
    text:
      '  Normal   Scheduled               2m28s  dhub-prod-user-scheduler  Successfully assigned prod/jupyter-user to aks-user-37927680-vmss00040u\n  Warning  FailedAttachVolume      28s    attachdetach-controller   AttachVolume.Attach failed for volume "pvc-c0ca6639-cb48-4bd6-8f15-50df54eef04b" : timed out waiting for external-attacher of disk.csi.azure.com CSI driver to attach volume /subscriptions/9da7523a/resourceGroups/rg/providers/Microsoft.Compute/disks/restore-77f43900\n  Warning  FailedMount             25s    kubelet                   Unable to attach or mount volumes: unmounted volumes=[volume-user], unattached volumes=[dshm volume-user user-etc-singleuser]: timed out waiting for the condition\n  Normal   SuccessfulAttachVolume  7s     attachdetach-controller   AttachVolume.Attach succeeded for volume "pvc-c0ca6639-cb48-4bd6-8f15-50df54eef04b"',
    rule: "volume-not-attached",
    source: "microsoft/PlanetaryComputer#261",
  },
  {
    text:
      "Spawn failed: pod prod/jupyter-user did not start in 900 seconds!\n2023-06-05T08:18:38.684859Z [Warning] 0/21 nodes are available: 1 node(s) had taint {ToBeDeletedByClusterAutoscaler: 1685952646}, that the pod didn't tolerate, 1 node(s) had taint {kubernetes.azure.com/scalesetpriority: spot}, that the pod didn't tolerate, 16 Insufficient cpu, 19 Insufficient memory.\n2023-06-05T08:25:03.392815Z [Normal] Successfully assigned prod/jupyter-user to aks-user-37927680-vmss00039w\n2023-06-05T08:25:03Z [Warning] AttachVolume.Attach failed for volume \"pvc-0cc03465-c578-48ae-aff8-ebe544a70512\" : volume attachment is being deleted",
    rule: "volume-not-attached",
    source: "microsoft/PlanetaryComputer#224",
  },
  {
    text:
      'root@proxmox2:/home/user# lxc-start -F -n 20126 --logfile lxc-start.log --logpriority TRACE\nlxc-start: 20126: network.c: instantiate_veth: 106 Operation not permitted - Failed to create veth pair "veth20126i0" and "vethMSQ6ML"\nlxc-start: 20126: network.c: lxc_create_network_priv: 2462 Failed to create network device\nlxc-start: 20126: start.c: lxc_spawn: 1646 Failed to create the network',
    rule: "lxc-network-failed",
    source: "lxc/lxc#3072",
  },
  {
    text:
      "            lxc 20160225150125.899 ERROR    lxc_cgfs - cgfs.c:cgroupfs_mount_cgroup:1504 - Permission denied - error bind-mounting /run/lxcfs/controllers/name=systemd/lxc/test to /usr/lib/x86_64-linux-gnu/lxc/sys/fs/cgroup/systemd/lxc/test\n            lxc 20160225150125.899 ERROR    lxc_conf - conf.c:lxc_mount_auto_mounts:780 - Permission denied - error mounting /sys/fs/cgroup\n            lxc 20160225150125.899 ERROR    lxc_conf - conf.c:lxc_setup:3742 - failed to setup the automatic mounts for 'test'",
    rule: null,
    source: "canonical/lxd#1654",
  },
  {
    text:
      " lxc-start 1404168367.802 ERROR    lxc_start - Operation not permitted - failed to clone\n lxc-start 1404168367.803 INFO     lxc_start - failed to pin the container's rootfs\n lxc-start 1404168367.803 ERROR    lxc_namespace - failed to clone(0x6c020000): Operation not permitted\n lxc-start 1404168367.803 ERROR    lxc_start - Operation not permitted - failed to fork into a new namespace",
    rule: null,
    source: "lxc/lxc#250",
  },
  {
    text:
      "Nov 10 11:50:23 k8sm01 kubelet[29772]: E1110 11:50:23.784299   29772 manager.go:1123] Failed to create existing container: /kubepods.slice/kubepods-burstable.slice/kubepods-burstable-podd6ac557d7d2316fa37c7fde53ab78837.slice/crio-93632fe92af9f256ed6eb70b770e1ace809e413a2c6a09c26411d7751a5a8dd1.scope: Error finding container 93632fe92af9f256ed6eb70b770e1ace809e413a2c6a09c26411d7751a5a8dd1: Status 404 returned error &{%!s(*http.body=&{0xc000eca4e0 <nil> <nil> false false {0 0} false false false <nil>}) {%!s(int32=0) %!s(uint32=0)} %!s(bool=false) <nil>}",
    rule: null,
    source: "kubernetes/kubelet#35",
  },
  {
    text:
      "2023-10-04T16:59:00.156270+03:00 cicd-kub-control-01 kubelet[62668]: E1004 16:59:00.156208   62668 manager.go:1106] Failed to create existing container: /kubepods.slice/kubepods-burstable.slice/kubepods-burstable-poddcfc7140.slice/crio-ebf6907bcc59986eed15fe16c62a6033f1d13880c225b5f885b984c845b8b9e5: Error finding container ebf6907bcc59986eed15fe16c62a6033f1d13880c225b5f885b984c845b8b9e5: Status 404 returned error can't find the container with id ebf6907bcc59986eed15fe16c62a6033f1d13880c225b5f885b984c845b8b9e5",
    rule: null,
    source: "kubernetes/kubernetes#115609",
  },
];
