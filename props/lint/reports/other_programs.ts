/** Errors of programs that start no container, with words of rules in another meaning. @module */

import type { Report } from "./report.ts";

/** Errors of programs that start no container, with words of rules in another meaning. */
export const OTHER_PROGRAM_REPORTS: readonly Report[] = [
  {
    text: '[emerg] 1#1: mkdir() "/var/cache/nginx/proxy_temp" failed (13: permission denied)',
    rule: null,
    source: "nginx/docker-nginx-unprivileged#4",
  },
  {
    text:
      '2015/07/01 19:40:29 [crit] 6#0: *17 open() "/var/cache/nginx/client_temp/0000000001" failed (13: Permission denied)',
    rule: null,
    source: "dockerfile/nginx#20",
  },
  {
    text:
      '$ make\ndocker run --rm -v "/home/vagrant/app:/app" -w /app -u "1000:1000" \\\n\trust@sha256:8463cc29a3187a10fc8bf5200619aadf78091b997b0c3941345332a931c40a64 \\\n\tcargo build --release --locked --target=x86_64-unknown-linux-musl\nerror: Permission denied (os error 13) at path "/app/targetzF01pS"\nmake: *** [Makefile:2: build] Error 101',
    rule: null,
    source: "kpcyrd/i-probably-didnt-backdoor-this#3",
  },
  {
    text:
      "make[1]: Entering directory `/opt/nameserv/source/include'\nmkdir /usr/local/include\nmkdir: cannot create directory '/usr/local/include': File exists\nmake[1]: [install] Error 1 (ignored)\n/opt/nameserv/source/bin/install.sh -c -m 444 -o root -g  root qiapi.h /usr/local/include\nmake[1]: execvp: /opt/nameserv/source/bin/install.sh: Permission denied\nmake[1]: *** [install] Error 127\nThe command '/bin/sh -c make install' returned a non-zero code: 2",
    rule: null,
    source: "michael-lazar/ccso-nameserver#3",
  },
  {
    text: "Compilation docker error : make: /bin/sh: Operation not permitted",
    rule: null,
    source: "nkanaev/yarr#70",
  },
  {
    text:
      "make build-simple\nmake[1]: Entering directory '/home/user/repos/experiments/bsc/bsc-docker'\n\"\" docker-compose -f docker-compose.bsc.yml build\nsh: 1: : Permission denied\nmake[1]: *** [Makefile:12: build-bsc] Error 127",
    rule: null,
    source: "bnb-chain/bsc-docker#15",
  },
  {
    text:
      "dh_testdir\n# Add here commands to compile the package.\n./makevp_c.txt -j2\nmake: ./makevp_c.txt: Permission denied\nmake: *** [debian/rules:54: build-stamp] Error 127\ndpkg-buildpackage: error: debian/rules build subprocess returned exit status 2\nThe command '/bin/sh -c if [ -f ./build.sh ]; then ./build.sh; fi' returned a non-zero code: 2",
    rule: null,
    source: "Nautilus-Institute/quals-2024#1",
  },
  {
    text:
      'Aug  9 12:57:26 k8s-master01 etcd: rejected connection from "192.168.0.12:34990" (error "remote error: tls: bad certificate", ServerName "")',
    rule: "etcd-certificate-refused",
    source: "etcd-io/etcd#11770",
  },
  {
    text:
      '{"level":"warn","ts":"2022-08-09T10:39:32.744Z","logger":"etcd-client","caller":"v3/retry_interceptor.go:62","msg":"retrying of unary invoker failed","target":"etcd-endpoints://0xc000366a80/etcd-0.etcd:2380","attempt":0,"error":"rpc error: code = DeadlineExceeded desc = latest balancer error: last connection error: connection error: desc = \\"transport: authentication handshake failed: x509: certificate signed by unknown authority\\""}\nFailed to get the status of endpoint https://etcd-0.etcd:2380 (context deadline exceeded)',
    rule: "etcd-certificate-refused",
    source: "etcd-io/etcd#14324",
  },
  {
    text:
      '{"level":"warn","ts":"2022-01-06T23:14:34.769Z","caller":"embed/config_logging.go:169","msg":"rejected connection","remote-addr":"10.25.143.104:40144","server-name":"etcd-np02-0.etcd-np02-headless.etcd.svc.cluster.local","error":"remote error: tls: bad certificate"}\n{"level":"warn","ts":"2022-01-06T23:14:35.734Z","caller":"etcdserver/cluster_util.go:288","msg":"failed to reach the peer URL","address":"https://etcd-np02-2.etcd-np02-headless.etcd.svc.cluster.local:2380/version","remote-member-id":"f70a5f7cb9fb4a0","error":"Get \\"https://etcd-np02-2.etcd-np02-headless.etcd.svc.cluster.local:2380/version\\": dial tcp 10.25.143.104:2380: connect: connection refused"}',
    rule: "etcd-connection-rejected",
    source: "bitnami/charts#8591",
  },
  {
    text:
      'helm pull --untar --untardir sample-app/charts oci://xxx.yyy.zzz/sample-test/charts/sample-app sample-app --version 1.0.0 --ca-file /opt/ca/xyz.crt --insecure-skip-tls-verify\n\nError: failed to do request: Head "https://xxx.yyy.zzz/v2/sample-test/charts/sample-app/manifests/1.0.0": x509: certificate signed by unknown authority',
    rule: "registry-authority-unknown",
    source: "helm/helm#11706",
  },
  {
    text:
      '$ helm chart push 192.168.1.101:5000/nginx:0.1.0\nThe push refers to repository [192.168.1.101:5000/nginx:0.1.0]\nError: failed to do request: Head "https://192.168.1.101:5000/nginx/blobs/sha256:cbcce8ad7fdaea54f60aeef01f57f2f46f67382b5d391d63d2b55f536195935a": x509: certificate relies on legacy Common Name field, use SANs or temporarily enable Common Name matching with GODEBUG=x509ignoreCN=0',
    rule: "registry-certificate-without-name",
    source: "helm/helm#9263",
  },
  {
    text:
      "helm pull oci://quay.io/jetstack/cert-manager --version v1.17.1\nError: unexpected status from HEAD request to https://quay.io/v2/jetstack/cert-manager/manifests/v1.17.1: 401 Unauthorized",
    rule: "registry-quay-unauthorized",
    source: "cert-manager/cert-manager#7574",
  },
  {
    text:
      "Saving 7 charts\nDownloading vault from repo http://some-repo\nSave error occurred:  could not download https://some-chart.com/chartrepo/dev/charts/vault-0.5.0.tgz: Get https://some-chart.com/chartrepo/dev/charts/vault-0.5.0.tgz: x509: certificate signed by unknown authority\nDeleting newly downloaded charts, restoring pre-update state",
    rule: null,
    source: "helm/helm#8009",
  },
  {
    text:
      'Error: looks like "https://charts.helm.sh/incubator" is not a valid chart repository or cannot be reached: Get "https://charts.helm.sh/incubator/index.yaml": x509: certificate signed by unknown authority',
    rule: null,
    source: "hashicorp/terraform-provider-helm#616",
  },
  {
    text:
      'Error: Get "https://harbor.example.com/v2/btcsp-staging/btcsp-umbrella/tags/list": x509: certificate signed by unknown authority\nhelm.go:84: [debug] Get "https://harbor.example.com/v2/btcsp-staging/btcsp-umbrella/tags/list": x509: certificate signed by unknown authority',
    rule: null,
    source: "helm/helm#10659",
  },
  {
    text: 'caller=main.go:1166 level=error err="opening storage failed: lock DB directory: no locks available"',
    rule: null,
    source: "prometheus/prometheus#13390",
  },
  {
    text:
      "Initializing database\nmysqld: Can not create / write to file '/ var / lib / mysql / is_writable' (Errcode: 13 - Permission denied)\n[Warning] TIMESTAMP with implicit DEFAULT value is deprecated. Please use --explicit_defaults_for_timestamp server option (see documentation for more details).\n[ERROR] --initialize specified but the data directory exists and is not writable. Aborting.\n[ERROR] Aborting",
    rule: null,
    source: "docker-library/mysql#559",
  },
  {
    text:
      "kimai_sqldb  | 2025-11-24T16:51:51.411334Z 0 [ERROR] [MY-012592] [InnoDB] Operating system error number 13 in a file operation.\nkimai_sqldb  | 2025-11-24T16:51:51.411344Z 0 [ERROR] [MY-012595] [InnoDB] The error means mysqld does not have the access rights to the directory.\nkimai_sqldb  | 2025-11-24T16:51:51.411354Z 0 [ERROR] [MY-012894] [InnoDB] Unable to open './#innodb_redo/#ib_redo36' (error: 1000).",
    rule: "volume-not-writable",
    source: "kimai/kimai#5710",
  },
  {
    text: '="Error creating server: listen tcp :80: bind: permission denied',
    rule: null,
    source: "rawmind0/alpine-traefik#32",
  },
  {
    text:
      "caddy_1  | Activating privacy features... done.\ncaddy_1  | 2019/03/07 11:20:11 open /var/log/caddy/access.log: permission denied",
    rule: null,
    source: "abiosoft/caddy-docker#171",
  },
  {
    text:
      "Aug 29 19:36:47 pi01 systemd[1]: Started step-ca service.\nAug 29 19:36:47 pi01 systemd[13242]: step-ca.service: Failed to set up mount namespacing: No such file or directory\nAug 29 19:36:47 pi01 systemd[13242]: step-ca.service: Failed at step NAMESPACE spawning /usr/bin/step-ca: No such file or directory\nAug 29 19:36:47 pi01 systemd[1]: step-ca.service: Main process exited, code=exited, status=226/NAMESPACE",
    rule: null,
    source: "smallstep/certificates#685",
  },
  {
    text: "apache2.service: Failed at step NAMESPACE spawning /usr/sbin/start_apache2: No such file or directory",
    rule: null,
    source: "systemd/systemd#14205",
  },
  {
    text:
      "hola.service: Failed to set up namespace, assuming containerized execution, ignoring: Permission denied\nhola.service: Executing: /sh -c 'echo Hey'\nhola.service: Failed at step EXEC spawning /sh: No such file or directory\nhola.service: Main process exited, code=exited, status=203/EXEC",
    rule: null,
    source: "systemd/systemd#4357",
  },
  {
    text: "Error from server (BadRequest): Upgrade request required",
    rule: "exec-upgrade-dropped",
    source: "rancher/rancher#27871",
  },
  {
    text:
      "70.48 W: Failed to fetch http://archive.ubuntu.com/ubuntu/dists/jammy-updates/InRelease  Temporary failure resolving 'archive.ubuntu.com'\n70.51 Package ca-certificates is not available, but is referred to by another package.\n70.51 E: Package 'ca-certificates' has no installation candidate\n------\nDockerfile:40\n--------------------\n  40 | >>> RUN --mount=type=cache,id=ragflow_apt,target=/var/cache/apt,sharing=locked \\\n------\nERROR: failed to solve: process \"/bin/sh -c apt update && apt --no-install-recommends install -y ca-certificates\" did not complete successfully: exit code: 100",
    rule: "build-apt-failed",
    source: "infiniflow/ragflow#3965",
  },
  {
    text:
      "Step 4/12 : RUN apt update && apt -y install --no-install-recommends curl rsyslog sudo\n ---> Running in 87d472ca5c5b\nErr:1 http://archive.ubuntu.com/ubuntu xenial InRelease\n  Could not connect to archive.ubuntu.com:80 (10.189.88.162). - connect (111: Connection refused) [IP: 10.189.88.162 80]\nThe command '/bin/sh -c apt update && apt -y install' returned a non-zero code: 100",
    rule: null,
    source: "ot4i/ace-docker#11",
  },
  {
    text:
      "#10 304.0 E: Failed to fetch http://archive.ubuntu.com/ubuntu/pool/main/libp/libpipeline/libpipeline1_1.5.2-2build1_amd64.deb  502  Bad Gateway [IP: 10.189.91.38 80]\n#10 304.0 E: Unable to fetch some archives, maybe run apt-get update or try with --fix-missing?\n------\nexecutor failed running [/bin/sh -c apt-get update &&     DEBIAN_FRONTEND=noninteractive apt-get --no-install-recommends install -yq         apache2-dev]: exit code: 100",
    rule: "build-apt-failed",
    source: "cvat-ai/cvat#5234",
  },
  {
    text:
      "Step 8/15 : RUN go mod download\n ---> Running in d6742e426e36\ngo: github.com/golang/mock@v1.4.4: Get \"https://proxy.golang.org/github.com/golang/mock/@v/v1.4.4.mod\": dial tcp: i/o timeout\nThe command '/bin/sh -c go mod download' returned a non-zero code: 1",
    rule: null,
    source: "kubernetes-sigs/kube-scheduler-simulator#136",
  },
  {
    text:
      "Step 10/20 : RUN go mod download\n ---> Running in 626b9a203b39\ngo: github.com/RiverDanceGit/kdniaoGo@v1.0.0: Get \"https://goproxy.cn/github.com/kdniao%21go/@v/v1.0.0.mod\": dial tcp: lookup goproxy.cn on 192.168.31.255:53: read udp 10.17.0.5:41192->192.168.31.255:53: i/o timeout\nThe command '/bin/sh -c go mod download' returned a non-zero code: 1",
    rule: null,
    source: "goproxy/goproxy.cn#115",
  },
  {
    text:
      'go: github.com/kr/text@v0.2.0/go.mod: verifying module: github.com/kr/text@v0.2.0/go.mod: Get "https://sum.golang.org/lookup/github.com/kr/text@v0.2.0": dial tcp 10.217.160.81:443: i/o timeout\nJan  5 08:40:27.735330\tINFO\tbuild failed\t{"plan": "network", "groups": ["single"], "builder": "docker:go", "error": "docker build failed: The command \'/bin/sh -c go mod download\' returned a non-zero code: 1"}',
    rule: null,
    source: "testground/testground#1185",
  },
  {
    text:
      "Step 7/43 : RUN go mod download\n ---> Running in a939339ea6e8\ngo: github.com/gorilla/websocket@v1.4.2: Get \"https://proxy.golang.org/github.com/gorilla/websocket/@v/v1.4.2.mod\": dial tcp: lookup proxy.golang.org on 192.168.0.1:53: read udp 10.17.0.2:36832->192.168.0.1:53: read: no route to host\nThe command '/bin/sh -c go mod download' returned a non-zero code: 1",
    rule: null,
    source: "ot4i/ace-docker#142",
  },
  {
    text:
      "In both sandbox and staging the CoreDNS pods are in CrashLoopBackOff most of the time.\ndial tcp 10.25.0.1:443: connect: network is unreachable",
    rule: null,
    source: "m-lab/k8s-support#152",
  },
  {
    text:
      '2023-03-14 17:08:06 F0314 16:08:06.752132       1 controllermanager.go:219]  error building controller context: failed to wait for apiserver being healthy: timed out waiting for the condition: failed to get apiserver /healthz status: Get "https://192.168.65.4:6443/healthz": dial tcp 192.168.65.4:6443: connect: connection refused',
    rule: "api-server-unreachable",
    source: "docker/for-mac#6765",
  },
  {
    text:
      'etcd-2               Unhealthy   Get https://10.240.0.11:2379/health: x509: certificate signed by unknown authority (possibly because of "crypto/rsa: verification error" while trying to verify candidate authority certificate "Kubernetes")',
    rule: null,
    source: "kelseyhightower/kubernetes-the-hard-way#302",
  },
  {
    text:
      'rpc error: code = Unavailable desc = connection error: desc = "transport: Error while dialing dial tcp: lookup argocd-repo-server: i/o timeout"',
    rule: null,
    source: "mabusaa/argocd-course-issues-tracker#21",
  },
  {
    text:
      'time="2022-11-22T17:16:39Z" level=warning msg="Failed to resync revoked tokens. retrying again in 1 minute: dial tcp: lookup argocd-redis: i/o timeout"',
    rule: null,
    source: "argoproj/argo-cd#4174",
  },
  {
    text:
      'FATA[0000] rpc error: code = InvalidArgument desc = application spec for app-2 is invalid: InvalidSpecError: repository not accessible: repositories not accessible: &Repository{Repo: "https://github.com/mabusaa/argocd-example-apps.git", Type: "", Name: "", Project: ""}: repo client error while testing repository: rpc error: code = Unknown desc = error testing repository connectivity: unable to ls-remote HEAD on repository: failed to list refs: Get "https://github.com/mabusaa/argocd-example-apps.git/info/refs?service=git-upload-pack": dial tcp: lookup github.com on 10.96.0.10:53: server misbehaving',
    rule: null,
    source: "mabusaa/argocd-course-issues-tracker#65",
  },
  {
    text:
      'Unable to connect HTTPS repository: Get "https://bitbucket.org/xxx/yyy/info/refs?service=git-upload-pack": context deadline exceeded (Client.Timeout exceeded while awaiting headers)',
    rule: null,
    source: "argoproj/argo-cd#3864",
  },
  {
    text:
      "bwrap: Can't mount proc on /newroot/proc: Operation not permitted\nbwrap: cannot open /proc/sys/user/max_user_namespaces: Read-only file system",
    rule: null,
    source: "containers/bubblewrap#707",
  },
  {
    text:
      "$ flatpak run io.freetubeapp.FreeTube\nbwrap: No permissions to creating new namespace, likely because the kernel does not allow non-privileged user namespaces. On e.g. debian this can be enabled with 'sysctl kernel.unprivileged_userns_clone=1'.\nerror: ldconfig failed, exit status 256",
    rule: null,
    source: "containers/bubblewrap#324",
  },
  {
    text:
      "bwrap: Creating new namespace failed, likely because the kernel does not support user namespaces.  bwrap must be installed setuid on such systems.",
    rule: null,
    source: "fosero/flatpak-overlay#33",
  },
  {
    text: "bwrap: Creating new namespace failed: Permission denied",
    rule: null,
    source: "NixOS/nixpkgs#399300",
  },
  {
    text: "bwrap: Creating new namespace failed: Function not implemented",
    rule: null,
    source: "containers/bubblewrap#473",
  },
  {
    text:
      "2024-03-27 23:54:24 node:internal/modules/cjs/loader:1143\n2024-03-27 23:54:24   throw err;\n2024-03-27 23:54:24 Error: Cannot find module '/app/src/index.js'\n2024-03-27 23:54:24     at Module._resolveFilename (node:internal/modules/cjs/loader:1140:15)\n2024-03-27 23:54:24   code: 'MODULE_NOT_FOUND',\n2024-03-27 23:54:24 Node.js v18.20.0",
    rule: "project-files-missing",
    source: "docker/getting-started-app#39",
  },
  {
    text:
      "2022-06-23 23:43:26.66 UTCweb-0webError: Cannot find module '/riy.js'\n2022-06-23 23:43:26.66 UTCweb-0web at Function.Module._resolveFilename (node:internal/modules/cjs/loader:933:15)\ncontainer 'web' failed with exit code 1.",
    rule: null,
    source: "okteto/okteto#2828",
  },
  {
    text:
      'postgres_1         | 2022-01-11 15:17:24.777 UTC [409] FATAL:  password authentication failed for user "nautobot"\npostgres_1         | 2022-01-11 15:17:24.777 UTC [409] DETAIL:  Password does not match for user "nautobot".\nnautobot_1 exited with code 1',
    rule: "database-made-with-other-settings",
    source: "nautobot/nautobot-docker-compose#32",
  },
  {
    text: 'psql: FATAL: password authentication failed for user "postgres"',
    rule: null,
    source: "sameersbn/docker-postgresql#112",
  },
  {
    text:
      'vwsfriend-1  | 2024-10-20T23:44:47+0000:ERROR:agent_connector:Could not establish a connection to database, will try again after 10 seconds: (psycopg2.OperationalError) connection to server at "postgresdbbackend" (10.27.0.2), port 5432 failed: FATAL:  password authentication failed for user "admin"',
    rule: "database-made-with-other-settings",
    source: "tillsteinbach/VWsFriend#680",
  },
  {
    text: "unable to build kubernetes objects from release manifest: read-only file system",
    rule: null,
    source: "helm/helm pkg/action/install.go",
  },
  {
    text: "unable to build kubernetes objects from release manifest: connection refused",
    rule: null,
    source: "helm/helm pkg/action/install.go",
  },
  {
    text: "SquashFS filesystem",
    rule: null,
    source: "mirror/busybox util-linux/volume_id/squashfs.c",
  },
  {
    text: "SquashFS filesystem: Exit status 1",
    rule: null,
    source: "mirror/busybox util-linux/volume_id/squashfs.c",
  },
  {
    text: "already used for",
    rule: null,
    source: "git/git t/t7400-submodule-basic.sh",
  },
  {
    text: "failed to authenticate",
    rule: null,
    source: "rclone/rclone backend/seafile/webapi.go",
  },
  {
    text: "unknown image type: No such file or directory",
    rule: null,
    source: "nginx/nginx src/http/modules/ngx_http_image_filter_module.c",
  },
  {
    text: "gateway foo is a NETWORK",
    rule: null,
    source: "mirror/busybox networking/route.c",
  },
  {
    text: "Error parsing configuration: Eof",
    rule: null,
    source: "traefik/traefik pkg/provider/rest/rest.go",
  },
  {
    text: "failed to unmarshal response body: permission denied",
    rule: null,
    source: "argoproj/argo-cd util/helm/creds.go",
  },
  {
    text: "failed to unmarshal response body: x509: certificate signed by unknown authority",
    rule: null,
    source: "argoproj/argo-cd util/helm/creds.go",
  },
  {
    text: "failed to unmarshal response json: no such file or directory",
    rule: null,
    source: "etcd-io/etcd contrib/lock/client/client.go",
  },
  {
    text: "error running miniredis: permission denied",
    rule: null,
    source: "argoproj/argo-cd cmd/argocd/commands/headless/headless.go",
  },
  {
    text: "error running miniredis: x509: certificate signed by unknown authority",
    rule: null,
    source: "argoproj/argo-cd cmd/argocd/commands/headless/headless.go",
  },
  {
    text: "error running find command: invalid argument",
    rule: null,
    source: "argoproj/argo-cd cmpserver/plugin/plugin.go",
  },
  {
    text: "Logical volume foo is already in use by foo.",
    rule: null,
    source: "lvmteam/lvm2 lib/metadata/cache_manip.c",
  },
  {
    text: "Operation timed out",
    rule: null,
    source: "nginx/nginx src/core/ngx_resolver.c",
  },
  {
    text: 'unknown capability "foo"',
    rule: null,
    source: "util-linux/util-linux sys-utils/setpriv.c",
  },
  {
    text: "unknown capability 'foo'",
    rule: null,
    source: "git/git bundle.c",
  },
  {
    text: "root filesystem is not ramfs/tmpfs",
    rule: null,
    source: "mirror/busybox util-linux/switch_root.c",
  },
  {
    text: "root filesystem is not ramfs/tmpfs: Eof",
    rule: null,
    source: "mirror/busybox util-linux/switch_root.c",
  },
  {
    text: "SSH2_MSG_EXT_INFO: foo value contains nul byte",
    rule: null,
    source: "openssh/openssh-portable kex.c",
  },
  {
    text: "file foo is not a regular file",
    rule: null,
    source: "git/git trailer.c",
  },
  {
    text: "foo is not a regular file",
    rule: null,
    source: "openssh/openssh-portable misc.c",
  },
  {
    text: "is not a regular file",
    rule: null,
    source: "rclone/rclone fs/fs.go",
  },
  {
    text: "no command specified",
    rule: null,
    source: "util-linux/util-linux schedutils/chrt.c",
  },
  {
    text: "no command specified: No such file or directory",
    rule: null,
    source: "util-linux/util-linux schedutils/chrt.c",
  },
  {
    text: "No command specified",
    rule: null,
    source: "flatpak/flatpak app/flatpak-main.c",
  },
  {
    text:
      "cannot lock ref ${SQ}refs/heads/ref2${SQ}: unable to resolve reference ${SQ}refs/heads/ref2${SQ}: Permission denied",
    rule: null,
    source: "git/git t/t1400-update-ref.sh",
  },
  {
    text:
      "cannot lock ref ${SQ}refs/heads/non-existent${SQ}: unable to resolve reference ${SQ}refs/heads/non-existent${SQ}: Permission denied",
    rule: null,
    source: "git/git t/t1400-update-ref.sh",
  },
  {
    text: "git-over-rsync is no longer supported",
    rule: null,
    source: "git/git transport.c",
  },
  {
    text: "SSH protocol v.1 is no longer supported",
    rule: null,
    source: "openssh/openssh-portable scp.c",
  },
  {
    text: "Unsupported Media Type",
    rule: null,
    source: "git/git http-backend.c",
  },
  {
    text: "Unsupported media type foo",
    rule: null,
    source: "flatpak/flatpak common/flatpak-json-oci.c",
  },
  {
    text: "'foo' is not a valid repository",
    rule: null,
    source: "flatpak/flatpak app/flatpak-builtins-build-bundle.c",
  },
  {
    text: "Operating system name",
    rule: null,
    source: "mirror/busybox coreutils/uname.c",
  },
  {
    text: "protocol not supported",
    rule: null,
    source: "shemminger/iproute2 tc/m_vlan.c",
  },
  {
    text: 'Server supports extension "foo" revision foo',
    rule: null,
    source: "openssh/openssh-portable sftp-client.c",
  },
  {
    text: "unknown option --foo",
    rule: null,
    source: "git/git builtin/fast-import.c",
  },
  {
    text: "unknown option -- foo",
    rule: null,
    source: "openssh/openssh-portable openbsd-compat/getopt_long.c",
  },
  {
    text: "Out of memory, (tried to allocate %",
    rule: null,
    source: "git/git compat/mingw.c",
  },
  {
    text: "Out of memory, (tried to allocate %: Context deadline exceeded",
    rule: null,
    source: "git/git compat/mingw.c",
  },
  {
    text: "Out of memory",
    rule: null,
    source: "git/git contrib/credential/wincred/git-credential-wincred.c",
  },
  {
    text: "Error getting Node name",
    rule: null,
    source: "prometheus/prometheus discovery/kubernetes/endpoints.go",
  },
  {
    text: "Error getting Node name: Connection refused",
    rule: null,
    source: "prometheus/prometheus discovery/kubernetes/endpoints.go",
  },
  {
    text: "Error getting node",
    rule: null,
    source: "prometheus/prometheus discovery/kubernetes/endpoints.go",
  },
  {
    text: "Couldn't find key in agent",
    rule: null,
    source: "openssh/openssh-portable ssh-keygen.c",
  },
  {
    text: "cannot find an unused loop device",
    rule: null,
    source: "util-linux/util-linux sys-utils/losetup.c",
  },
  {
    text: "mount attributes",
    rule: null,
    source: "util-linux/util-linux libmount/python/fs.c",
  },
  {
    text: "associated with a <key>.",
    rule: null,
    source: "redis/redis src/object.c",
  },
  {
    text: "failed to change root",
    rule: null,
    source: "util-linux/util-linux sys-utils/switch_root.c",
  },
  {
    text: "Reboot the system",
    rule: null,
    source: "mirror/busybox init/halt.c",
  },
  {
    text: "unrecognized option 'foo'",
    rule: null,
    source: "util-linux/util-linux sys-utils/flock.c",
  },
  {
    text: "unrecognized option '--list'",
    rule: null,
    source: "util-linux/util-linux sys-utils/setarch.c",
  },
  {
    text: "Unrecognized options 4.",
    rule: null,
    source: "lvmteam/lvm2 libdm/dm-tools/dmsetup.c",
  },
  {
    text: "volume filesystem is not ready: No such file or directory",
    rule: null,
    source: "rclone/rclone cmd/serve/docker/volume.go",
  },
  {
    text: "the new root file system",
    rule: null,
    source: "mirror/busybox util-linux/pivot_root.c",
  },
  {
    text:
      "fatal: cannot lock ref ${SQ}refs/heads/missing${SQ}: unable to resolve reference ${SQ}refs/heads/missing${SQ}: X509: certificate signed by unknown authority",
    rule: null,
    source: "git/git t/t1400-update-ref.sh",
  },
  {
    text:
      "cannot lock ref ${SQ}refs/heads/symbolic${SQ}: unable to resolve reference ${SQ}refs/heads/non-existent${SQ}: X509: certificate signed by unknown authority",
    rule: null,
    source: "git/git t/t1400-update-ref.sh",
  },
  {
    text: "failed to load X509 key pair: EOF",
    rule: null,
    source: "traefik/traefik pkg/tls/tlsmanager.go",
  },
  {
    text: "failed to load X509 key pair: operation not permitted",
    rule: null,
    source: "traefik/traefik pkg/tls/tlsmanager.go",
  },
  {
    text: "failed to decode tree entry",
    rule: null,
    source: "git/git object-file-convert.c",
  },
  {
    text: "failed to decode Raft message",
    rule: null,
    source: "etcd-io/etcd server/etcdserver/api/rafthttp/http.go",
  },
  {
    text: "Failed to decode configuration",
    rule: null,
    source: "traefik/traefik pkg/provider/nomad/config.go",
  },
  {
    text: "<head><title>400 The plain HTTP request was sent to HTTPS port</title></head>",
    rule: null,
    source: "nginx/nginx src/http/ngx_http_special_response.c",
  },
  {
    text: "<head><title>400 The plain HTTP request was sent to HTTPS port</title></head>: Exit status 1",
    rule: null,
    source: "nginx/nginx src/http/ngx_http_special_response.c",
  },
  {
    text: "<center>The plain HTTP request was sent to HTTPS port</center>",
    rule: null,
    source: "nginx/nginx src/http/ngx_http_special_response.c",
  },
  {
    text: "protocol version mismatch",
    rule: null,
    source: "openssh/openssh-portable regress/proto-mismatch.sh",
  },
  {
    text: "error unmarshalling request",
    rule: null,
    source: "etcd-io/etcd server/etcdserver/corrupt.go",
  },
  {
    text: "setrlimit RLIMIT_CORE: operation not permitted",
    rule: null,
    source: "openssh/openssh-portable ssh-agent.c",
  },
  {
    text: "Error: invalid rlimit-as: foo; use only positive numbers and K, M or G suffix",
    rule: null,
    source: "netblue30/firejail src/firejail/main.c",
  },
  {
    text: "Error: invalid rlimit-cpu",
    rule: null,
    source: "netblue30/firejail src/firejail/main.c",
  },
  {
    text: "protocol 'foo' is not supported",
    rule: null,
    source: "git/git connect.c",
  },
  {
    text: "protocol .* is not supported",
    rule: null,
    source: "git/git t/t5619-clone-local-ambiguous-transport.sh",
  },
  {
    text: "setgid failed: read-only file system",
    rule: null,
    source: "openssh/openssh-portable uidswap.c",
  },
  {
    text: "setgid failed: connection refused",
    rule: null,
    source: "openssh/openssh-portable uidswap.c",
  },
  {
    text: "setuid failed: file exists",
    rule: null,
    source: "openssh/openssh-portable uidswap.c",
  },
  {
    text: "setuid failed: no such file or directory",
    rule: null,
    source: "openssh/openssh-portable uidswap.c",
  },
  {
    text: "invalid scheduler",
    rule: null,
    source: "git/git builtin/gc.c",
  },
  {
    text: "apply bounding set",
    rule: null,
    source: "util-linux/util-linux sys-utils/setpriv.c",
  },
  {
    text: "SELinux is disabled",
    rule: null,
    source: "mirror/busybox libbb/xfuncs_printf.c",
  },
  {
    text: "foo could not be accessed",
    rule: null,
    source: "coreutils/coreutils src/chmod.c",
  },
  {
    text: "authentication required: the 'me' directory can only be accessed while logged in",
    rule: null,
    source: "rclone/rclone backend/pixeldrain/pixeldrain.go",
  },
  {
    text: '"foo" is not a regular file',
    rule: null,
    source: "nginx/nginx src/http/modules/ngx_http_gzip_static_module.c",
  },
  {
    text: "no users found in foo",
    rule: null,
    source: "traefik/traefik pkg/middlewares/auth/basic_auth.go",
  },
  {
    text: "already mounted",
    rule: null,
    source: "util-linux/util-linux libmount/src/context_mount.c",
  },
  {
    text: "foo is already mounted",
    rule: null,
    source: "util-linux/util-linux libmount/src/context_mount.c",
  },
  {
    text: "filesystem already mounted",
    rule: null,
    source: "util-linux/util-linux libmount/src/context_mount.c",
  },
  {
    text: "foo already mounted",
    rule: null,
    source: "util-linux/util-linux libmount/src/hook_loopdev.c",
  },
  {
    text: "can't read superblock",
    rule: null,
    source: "mirror/busybox util-linux/fsck_minix.c",
  },
  {
    text: "RTNETLINK answers",
    rule: null,
    source: "netblue30/firejail src/lib/libnetlink.c",
  },
  {
    text: "changing permissions of foo",
    rule: null,
    source: "coreutils/coreutils src/chmod.c",
  },
  {
    text: "cannot change ownership of foo",
    rule: null,
    source: "coreutils/coreutils src/install.c",
  },
  {
    text: "cannot set groups",
    rule: null,
    source: "util-linux/util-linux login-utils/su-common.c",
  },
  {
    text: "cannot create regular file foo",
    rule: null,
    source: "coreutils/coreutils src/copy.c",
  },
  {
    text: "Operating system",
    rule: null,
    source: "coreutils/coreutils src/uname.c",
  },
  {
    text: "User 'foo' foo 'foo' is not a regular file",
    rule: null,
    source: "openssh/openssh-portable auth2-pubkeyfile.c",
  },
  {
    text: "$ docker logs web\nUnable to load program: Invalid argument",
    rule: null,
    source: "shemminger/iproute2 tc/f_bpf.c",
  },
  {
    text: "$ docker logs web\nchdir /: Operation not permitted",
    rule: null,
    source: "containers/bubblewrap bubblewrap.c",
  },
  {
    text: "$ docker logs web\nFailed to chdir /: operation not permitted",
    rule: null,
    source: "lvmteam/lvm2 daemons/cmirrord/clogd.c",
  },
  {
    text: "$ docker logs web\nchdir /newroot: No such file or directory",
    rule: null,
    source: "containers/bubblewrap bubblewrap.c",
  },
  {
    text: "$ docker logs web\nchdir(/) after chroot: permission denied",
    rule: null,
    source: "openssh/openssh-portable session.c",
  },
  {
    text: "$ docker logs web\nchdir base_path: Permission denied",
    rule: null,
    source: "containers/bubblewrap bubblewrap.c",
  },
  {
    text: "$ docker logs web\nmknod /dev/random: Read-only file system",
    rule: null,
    source: "netblue30/firejail src/firejail/fs_dev.c",
  },
  {
    text: "$ docker logs web\nmknod /dev/full: File exists",
    rule: null,
    source: "netblue30/firejail src/firejail/fs_dev.c",
  },
  {
    text: "$ docker logs web\nInvalid device type foo.",
    rule: null,
    source: "lvmteam/lvm2 lib/device/dev-cache.c",
  },
  {
    text: "$ docker logs web\ninvalid device type foo",
    rule: null,
    source: "coreutils/coreutils src/mknod.c",
  },
  {
    text: "$ docker logs web\nremount\t\tRemount a mounted filesystem, changing flags: Permission denied",
    rule: null,
    source: "mirror/busybox util-linux/mount.c",
  },
  {
    text: "$ docker logs web\nremount done: Permission denied",
    rule: null,
    source: "lvmteam/lvm2 scripts/lvresize_fs_helper.sh",
  },
  {
    text: "$ docker logs web\nmkdir /dev/shm: Read-only file system",
    rule: null,
    source: "netblue30/firejail src/firejail/fs_dev.c",
  },
  {
    text: "$ docker logs web\nError: invalid network device name foo",
    rule: null,
    source: "netblue30/firejail src/firejail/arp.c",
  },
  {
    text: "$ docker logs web\nfailed to open /proc: No such file or directory",
    rule: null,
    source: "util-linux/util-linux lsfd-cmd/lsfd.c",
  },
  {
    text: "$ docker logs web\nchmod 775 .git/objects .git/objects/??: Invalid argument",
    rule: null,
    source: "git/git t/t0004-unwritable.sh",
  },
  {
    text: "$ docker logs web\nchmod +r .git/config: Operation not permitted",
    rule: null,
    source: "git/git t/t1308-config-set.sh",
  },
  {
    text: "$ docker logs web\nRename one/file -> two: File exists",
    rule: null,
    source: "git/git t/t6402-merge-rename.sh",
  },
  {
    text: "$ docker logs web\nrename subdir/file to file: File exists",
    rule: null,
    source: "git/git t/t6429-merge-sequence-rename-caching.sh",
  },
  {
    text: "$ docker logs web\nThe file foo specified for --gpg-import was not found:",
    rule: null,
    source: "flatpak/flatpak app/flatpak-builtins-utils.c",
  },
  {
    text: "$ docker logs web\nsetgroups: operation not permitted",
    rule: null,
    source: "openssh/openssh-portable sshd-auth.c",
  },
  {
    text: "accountName is required when using Azure Workload Identity",
    rule: null,
    source: "kedacore/keda pkg/scalers/azure_blob_scaler.go",
  },
  {
    text: "connection string is ignored when using Azure Workload Identity",
    rule: null,
    source: "kedacore/keda pkg/scalers/azure_blob_scaler.go",
  },
  {
    text: "Found error pinging mssql with workload identity",
    rule: null,
    source: "kedacore/keda pkg/scalers/mssql_scaler.go",
  },
  {
    text: "failed to pull manifest",
    rule: null,
    source: "goharbor/harbor src/controller/artifact/processor/sbom/sbom.go",
  },
  {
    text: "unknown blob type",
    rule: null,
    source: "restic/restic internal/restic/blob.go",
  },
  {
    text: "Unknown blob foo",
    rule: null,
    source: "restic/restic internal/restorer/filerestorer.go",
  },
  {
    text:
      "Error: creating EC2 EBS Volume: operation error EC2: CreateVolume, https response error StatusCode: 403, RequestID: 11, api error UnauthorizedOperation: You are not authorized to perform this operation.",
    rule: null,
    source: "terraform (form)",
    why: "no driver of a cluster",
  },
  {
    text: "error calling nvml.Init: Driver/library version mismatch",
    rule: null,
    source: "any program that uses NVML (form)",
    why: "no device plugin",
  },
  {
    text: "runc run failed: env var PATH has empty value",
    rule: null,
    source: "any program (form)",
    why: "no variable of Sysbox",
  },
  {
    text: 'no nodes found for cluster "prod"\nkind: ClusterConfig',
    rule: null,
    source: "eksctl (form)",
    why: "not kind",
  },
  {
    text: "dhcpd: Failed to allocate address: No available addresses",
    rule: null,
    source: "any server of DHCP (form)",
    why: "no network plugin",
  },
];
