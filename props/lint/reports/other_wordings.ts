/** Reports: causes in the words of other releases and programs, and words of programs without a container. @module */

import type { Report } from "./report.ts";

/** Such texts. */
export const OTHER_WORDING_REPORTS: readonly Report[] = [
  {
    text:
      "Error: getaddrinfo ENOTFOUND redis.example.com\n    at GetAddrInfoReqWrap.onlookup [as oncomplete] (node:dns:71:26)",
    rule: null,
    source: "nodejs/node lib/dns.js (form)",
    why: "a name outside, which only begins like a service's",
  },
  {
    text: "Error: getaddrinfo ENOTFOUND mysql-prod.abcdef.eu-west-1.rds.amazonaws.com",
    rule: null,
    source: "nodejs/node lib/dns.js (another host's form)",
    why: "a name outside, which only begins like a service's",
  },
  {
    text: "java.net.UnknownHostException: db.example.com",
    rule: null,
    source: "openjdk/jdk java.net.UnknownHostException (form)",
  },
  {
    text:
      'composer install: The "https://repo.packagist.org/packages.json" file could not be downloaded: php_network_getaddresses: getaddrinfo failed: Temporary failure in name resolution',
    rule: null,
    source: "composer/composer src/Composer/Util (form)",
    why: "Composer is not Compose",
  },
  {
    text: "SQLSTATE[HY000] [2002] Connection refused (SQL: select * from information_schema.tables) vendor/composer",
    rule: null,
    source: "php/php-src ext/pdo_mysql (form without a container)",
  },
  {
    text:
      "web-1  | pymysql.err.OperationalError: (2003, \"Can't connect to MySQL server on 'db' ([Errno 111] Connection refused)\")",
    rule: "peer-name-refused",
    source: "PyMySQL/PyMySQL pymysql/connections.py (form)",
  },
  {
    text:
      'django.db.utils.OperationalError: connection to server at "db" (172.18.0.2), port 5432 failed: Connection refused\n\tIs the server running on that host and accepting TCP/IP connections?',
    rule: "peer-name-refused",
    source: "postgres/postgres src/interfaces/libpq/fe-connect.c (form of version 14)",
  },
  {
    text:
      'django.db.utils.OperationalError: could not connect to server: Connection refused\n\tIs the server running on host "db" (172.19.0.2) and accepting\n\tTCP/IP connections on port 5432?',
    rule: "peer-name-refused",
    source: "postgres/postgres src/interfaces/libpq/fe-connect.c (form of version 13)",
  },
  {
    text: "redis.exceptions.ConnectionError: Error 111 connecting to redis:6379. Connection refused.",
    rule: "peer-name-refused",
    source: "redis/redis-py redis/connection.py (form)",
  },
  {
    text: 'connection to server at "db.example.com" (10.0.0.5), port 5432 failed: Connection refused',
    rule: null,
    source: "postgres/postgres src/interfaces/libpq/fe-connect.c (form of a host outside)",
  },
  {
    text:
      "pymysql.err.OperationalError: (2003, \"Can't connect to MySQL server on 'db' ([Errno -2] Name or service not known)\")",
    rule: "peer-name-unresolved",
    source: "PyMySQL/PyMySQL pymysql/connections.py (form of a name)",
  },
  {
    text: "api_1  | Error: Redis connection to 127.0.0.1:6379 failed - connect ECONNREFUSED 127.0.0.1:6379",
    rule: "peer-not-listening",
    source: "NodeRedis/node-redis index.js (form)",
  },
  {
    text:
      'web_1  | sqlalchemy.exc.OperationalError: (psycopg2.OperationalError) connection to server at "localhost" (127.0.0.1), port 5432 failed: Connection refused\nweb_1  | \tIs the server running on that host and accepting TCP/IP connections?',
    rule: "peer-not-listening",
    source: "sqlalchemy/sqlalchemy lib/sqlalchemy/exc.py (form)",
  },
  {
    text: "(13)Permission denied: AH00091: apache2: could not open error log file /dev/stderr.",
    rule: "output-not-openable",
    source: "apache/httpd server/log.c",
  },
  {
    text: "PermissionError: [Errno 13] Permission denied: '/dev/stdout'",
    rule: "output-not-openable",
    source: "python/cpython (form)",
  },
  {
    text: "2023-01-01 00:00:00,000 INFO spawnerr: unknown error making dispatchers for 'nginx': EACCES",
    rule: "output-not-openable",
    source: "Supervisor/supervisor supervisor/process.py",
  },
  {
    text:
      "24/01/01 00:00:00 WARN TaskSchedulerImpl: Initial job has not accepted any resources; check your cluster UI to ensure that workers are registered and have sufficient resources",
    rule: null,
    source: "apache/spark core/src/main/scala/org/apache/spark/scheduler/TaskSchedulerImpl.scala (without Kubernetes)",
    why: "YARN and Spark's own cluster print it, too",
  },
  {
    text: "Name is missing in cluster configuration",
    rule: null,
    source: "kubernetes/kops (form)",
    why: "another program's words",
  },
  {
    text:
      'nodeadm[7702]: {"level":"fatal","ts":1738720551.7,"caller":"nodeadm/main.go:36","msg":"Command failed","error":"Certificate authority is missing in cluster configuration","stacktrace":"main.main"}',
    rule: "nodeadm-cluster-settings",
    source: "awslabs/amazon-eks-ami nodeadm/internal/api/validation.go",
  },
  {
    text:
      "2019-01-01T00:00:00.000+0000 F CONTROL  [initandlisten] ** IMPORTANT: UPGRADE PROBLEM: The data files need to be fully upgraded to version 3.6 before attempting an upgrade to 4.0; see http://dochub.mongodb.org/core/4.0-upgrade-fcv for more details.",
    rule: "mongo-data-other-version",
    source: "mongodb/mongo src/mongo/db/repair_database_and_check_version.cpp",
  },
  {
    text:
      "2024-01-01T00:00:00.0Z 1 [ERROR] [MY-012530] [InnoDB] Unknown redo log format (5). Please follow the instructions at http://dev.mysql.com/doc/refman/8.0/en/ upgrading-downgrading.html.",
    rule: "mysql-data-other-version",
    source: "mysql/mysql-server share/messages_to_error_log.txt",
  },
  {
    text:
      "❌  Exiting due to RUNTIME_ENABLE: Failed to start container runtime: Temporary Error: sudo /usr/local/bin/crictl version: Process exited with status 1",
    rule: "minikube-runtime-down",
    source: "kubernetes/minikube pkg/minikube/cruntime/cruntime.go (crictl)",
  },
  {
    text:
      "Unable to apply 4.12.0: error during syncRequiredMachineConfigPools: [timed out waiting for the condition, error pool master is not ready, retrying. Status: (pool degraded: true total: 3, ready 0, updated: 0, unavailable: 1)]",
    rule: "machine-config-pool-degraded",
    source: "openshift/machine-config-operator pkg/operator/sync.go",
  },
  {
    text:
      'Node ip-10-0-1-2 is reporting: "unexpected on-disk state validating against rendered-worker-abc: content mismatch for file \\"/etc/crio/crio.conf\\""',
    rule: "machine-config-pool-degraded",
    source: "openshift/machine-config-operator pkg/controller/node/status.go",
  },
  {
    text:
      "  Normal   NotTriggerScaleUp  45s   cluster-autoscaler  pod didn't trigger scale-up: 1 node(s) didn't match Pod's node affinity/selector, 1 max node group size reached",
    rule: "node-group-full",
    source:
      "kubernetes/autoscaler cluster-autoscaler/processors/status/eventing_scale_up_processor.go (several reasons)",
  },
  {
    text:
      'E0101 00:00:00.000000    1234 kubelet_node_status.go:92] "Unable to register node with API server" err="nodes \\"node1\\" is forbidden: is not allowed to modify labels: node-role.kubernetes.io/worker" node="node1"',
    rule: "node-labels-forbidden",
    source: "kubernetes/kubernetes pkg/kubelet/kubelet_node_status.go",
  },
  {
    text: "2023-01-01T00:00:00Z  Template    Missing: vault.read(secret/data/app)",
    rule: "nomad-template-waiting",
    source: "hashicorp/nomad client/allocrunner/taskrunner/template/template.go",
  },
  {
    text:
      'failed to setup alloc: pre-run hook "cpuparts_hook" failed: open /sys/fs/cgroup/cpuset/nomad/share/cpuset.cpus: no such file or directory',
    rule: "nomad-cpuset-parts",
    source: "hashicorp/nomad client/lib/cgroupslib",
  },
  {
    text:
      'failed to setup alloc: pre-run hook "csi_hook" failed: mounting volumes: node plugin returned an internal error, check the plugin allocation logs for more information: rpc error: code = Internal desc = mount failed',
    rule: "nomad-csi-mount-failed",
    source: "hashicorp/nomad plugins/csi/client.go",
  },
  {
    text:
      'WARN[0000] Failed to set up SSH tunneling for host [10.0.0.1]: Can\'t retrieve Docker Info: error during connect: Get "http://%2Fvar%2Frun%2Fdocker.sock/v1.24/info": Unable to access the service on /var/run/docker.sock. The service might be still starting up. Error: ssh: rejected: connect failed (open failed)',
    rule: "rke-host-unreached",
    source: "rancher/rke hosts/dialer.go",
  },
  {
    text:
      "serial.serialutil.SerialException: [Errno 13] could not open port /dev/ttyUSB0: [Errno 13] Permission denied: '/dev/ttyUSB0'",
    rule: null,
    source: "pyserial/pyserial serial/serialposix.py",
    why: "outside of a container",
  },
  {
    text:
      "esptool.py v3.0\nA fatal error occurred: could not open port /dev/ttyUSB0: [Errno 2] No such file or directory: '/dev/ttyUSB0'",
    rule: null,
    source: "espressif/esptool esptool (form)",
  },
  {
    text: "Error: error listening on :8080: listen tcp :8080: bind: address already in use",
    rule: null,
    source: "golang/go net/http (form of any server)",
  },
  {
    text:
      "0/6 nodes are available: 3 node(s) didn't match pod topology spread constraints (missing required label), 3 node(s) had untolerated taint {node-role.kubernetes.io/control-plane: }.",
    rule: "pod-spread-label-missing",
    source: "kubernetes/kubernetes pkg/scheduler/framework/plugins/podtopologyspread/filtering.go (with a taint)",
  },
  {
    text:
      'X Exiting due to IF_DEDICATED_NETWORK: failed to start host: creating host: create: creating: setting up container node: create network: un-retryable: no free private network subnets found with given parameters (start: "192.168.9.0", step: 9, tries: 20)',
    rule: "minikube-network-taken",
    source: "kubernetes/minikube pkg/network/network.go",
  },
  {
    text:
      "1:M 01 Jan 2024 00:00:00.000 # Failed opening the RDB file crontab (in server root dir /etc) for saving: Permission denied",
    rule: "redis-taken-over",
    source: "redis/docker-library-redis#314",
  },
  {
    text:
      "redis_1  | 1:M 01 Jan 2024 00:00:00.000 # Failed opening the temp RDB file temp-12.rdb (in server root dir /var/spool/cron) for saving: Permission denied",
    rule: "redis-taken-over",
    source: "redis/redis src/rdb.c (version 7, a foreign setting of dir)",
  },
  {
    text: "Failed opening the RDB file dump.rdb (in server root dir /etc/crontabs) for saving: Permission denied",
    rule: "redis-taken-over",
    source: "redis/docker-library-redis#226",
  },
  {
    text: "failed opening the RDB file redis (in server root dir /etc/cron.d) for saving: Permission denied",
    rule: "redis-taken-over",
    source: "redis/redis#6466",
  },
  {
    text: "remote: denied: Quota exceeded\nTo https://git.example.com/a.git",
    rule: null,
    source: "git/git (form of a server's answer)",
  },
  {
    text: "error from registry: denied: Quota exceeded",
    rule: "registry-quota-reached",
    source: "goharbor/harbor src/controller/quota (form)",
  },
  {
    text: "WARNING: permissions 755 for /home/me/.gnupg are too open, please use 600",
    rule: null,
    source: "gnupg (form)",
    why: "other programs want the mode 600, too",
  },
  {
    text: "Failed to push some refs: The operation is unsupported.",
    rule: null,
    source: "git/git (form of a refused push)",
  },
  {
    text: "java.lang.UnsupportedOperationException: The operation is unsupported. at docker.Image",
    rule: null,
    source: "openjdk/jdk java.lang.UnsupportedOperationException (form)",
  },
  {
    text: "azure storage: blob upload invalid",
    rule: null,
    source: "Azure/azure-sdk (form)",
    why: "storage of blobs is no registry",
  },
  {
    text: "The push refers to repository [r.example.com/a]\nunsupported: The operation is unsupported.",
    rule: "registry-push-unsupported",
    source: "distribution/distribution registry/api/errcode (after docker push)",
  },
  {
    text:
      "mysql_1  | 2023-01-01T00:00:00.000000Z 1 [ERROR] [MY-013090] [InnoDB] Unsupported redo log format (v0). The redo log was created before MySQL 5.7.9",
    rule: "mysql-data-other-version",
    source: "mysql/mysql-server share/messages_to_error_log.txt (version 8.0)",
  },
  {
    text:
      "registry-1  | configuration error: error parsing /etc/docker/registry/config.yml: yaml: line 3: mapping values are not allowed in this context",
    rule: "registry-server-config",
    source: "distribution/distribution registry/root.go (a fault of YAML)",
  },
  {
    text: "configuration error: error parsing /etc/distribution/config.yml: yaml: line 12: did not find expected key",
    rule: "registry-server-config",
    source: "distribution/distribution registry/root.go (version 3)",
  },
];
