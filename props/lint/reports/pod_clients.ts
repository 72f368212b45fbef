/** Reports of clients that start pods and containers, and of what surrounds them. @module */

import type { Report } from "./report.ts";

/** Reports of clients. */
export const POD_CLIENT_REPORTS: readonly Report[] = [
  {
    text:
      '[WARN] Pod not yet started: some-pod-amhk4t\n[WARN] Pod not yet started: some-pod-amhk4t\n...\npackages/airflow/providers/cncf/kubernetes/utils/pod_launcher.py", line 131, in start_pod\n    raise AirflowException("Pod took too long to start")\nairflow.exceptions.AirflowException: Pod took too long to start',
    rule: "client-pod-not-started",
    source: "apache/airflow#17953",
  },
  {
    text:
      "java.lang.IllegalStateException: Pod has terminated containers: jenkins/jenkins-slave-2gwl3 (jnlp)\n\tat org.csanchez.jenkins.plugins.kubernetes.AllContainersRunningPodWatcher.periodicAwait(AllContainersRunningPodWatcher.java:183)",
    rule: "client-container-ended",
    source: "cloudbees/java-build-tools-dockerfile#47",
  },
  {
    text:
      "2022-11-21T01:34:01.27 |INFO|CTL|container.Connect: - endpoint=\n2022-11-21T01:34:01.27 |ERRO|CTL|main.main: Failed to initialize - error=Unknown container runtime\n2022-11-21T01:34:01|MON|Process ctrl exit status 254, pid=7",
    rule: "client-runtime-not-found",
    source: "neuvector/neuvector#537",
  },
  {
    text:
      "org.testcontainers.containers.ContainerLaunchException: Timed out waiting for container port to open (localhost ports: [32773] should be listening)",
    rule: "testcontainers-port-unreached",
    source: "testcontainers/testcontainers-java core/wait",
  },
  {
    text:
      '/usr/bin/docker-current: Error response from daemon: SELinux relabeling of /var/lib/docker/volumes/openhab_userdata/_data is not allowed: "no such file or directory".',
    rule: "relabel-path-missing",
    source: "containers/container-selinux#60",
  },
  {
    text:
      "lxc 20191028052629.273 ERROR    start - start.c:lxc_spawn:1737 - Operation not permitted - Failed to clone a new set of namespaces",
    rule: "lxc-namespaces-refused",
    source: "lxc/go-lxc#134",
  },
  {
    text: "not a directory: unknown: Are you trying to mount a directory onto a file",
    rule: "docker-mount-kind",
    source: "docker-archive/compose-cli#1795",
  },
  {
    text:
      'FATA[0000] Error starting daemon: error initializing graphdriver: "/var/lib/docker" contains other graphdriver',
    rule: "docker-storage-several",
    source: "moby/moby#18729",
  },
  {
    text:
      '21T12:02:00.53089152-04:00" level=error msg="containerd: deleting container" error="fork/exec /usr/libexec/docker/docker-runc: no such file or directory: \\"\\""',
    rule: "runtime-binary-missing",
    source: "moby/moby#31974",
  },
];
