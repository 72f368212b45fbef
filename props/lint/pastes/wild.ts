/**
 * Errors from public texts that were searched for the forms in which people paste, and the rule of each; `null` where no rule
 * names the cause. Names of hosts, pods and people are replaced.
 *
 * @module
 */

import type { Report } from "./reports.ts";

/** Pasted errors. */
export const WILD: readonly Report[] = [
  {
    name: "old event of a kubelet",
    rule: "init-died",
    text:
      '  Warning  FailedCreatePodSandBox  2m53s (x100 over 7m52s)  kubelet, node-3  Failed create pod sandbox: rpc error: code = Unknown desc = failed to start sandbox container for pod "agent-2nmcd": Error response from daemon: OCI runtime create failed: container_linux.go:345: starting container process caused "process_linux.go:297: getting the final child\'s pid from pipe caused \\"read init-p: connection reset by peer\\"": unknown',
  },
  {
    name: "a runtime that is neither runc nor crun",
    rule: "runtime-silent",
    text:
      "FATA[0000] run pod sandbox failed: rpc error: code = Unknown desc = failed to start sandbox container: failed to create containerd task: OCI runtime create failed: unable to retrieve OCI runtime error (open /run/containerd/io.containerd.runtime.v1.linux/k8s.io/b54b/log.json: no such file or directory): runv did not terminate sucessfully: unknown ",
  },
  {
    name: "argo's log",
    rule: "cwd-not-directory",
    text:
      'time="2023-06-14T15:15:59.600Z" level=info msg="Pod failed: StartError (exit code 128): failed to create containerd task: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: mkdir /src: not a directory: unknown" displayName=step namespace=iops pod=x',
  },
  {
    name: "argo's log, another field",
    rule: "cwd-not-directory",
    text:
      'time="2023-06-14T15:15:59.600Z" level=info msg="node changed" namespace=iops new.message="StartError (exit code 128): failed to create containerd task: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: mkdir /src: not a directory: unknown" new.phase=Failed',
  },
  {
    name: "docker-compose logs",
    rule: "program-exec-refused",
    text:
      "web    | standard_init_linux.go:228: exec user process caused: operation not permitted\nweb    | standard_init_linux.go:228: exec user process caused: operation not permitted",
  },
  {
    name: "runc before 1.0",
    rule: "program-exec-refused",
    text: 'standard_init_linux.go:190: exec user process caused "operation not permitted"',
  },
  {
    name: "runc before 1.0, another error",
    rule: "program-start-denied",
    text: 'standard_init_linux.go:175: exec user process caused "permission denied"',
  },
  {
    name: "a signal that is denied",
    rule: null,
    text:
      'Feb 24 16:00:16 admin podman[20703]: time="2020-02-24T16:00:16+01:00" level=error msg="container_linux.go:389: signaling init process caused \\"permission denied\\"" ',
  },
  {
    name: "crun's rlimit through podman",
    rule: "rlimit-processes-denied",
    text:
      'Error: unable to start container "a7204": setrlimit `RLIMIT_NPROC`: Operation not permitted: OCI runtime permission denied error',
  },
  {
    name: "runc before 1.0, a program",
    rule: "script-not-executable",
    text:
      'docker: Error response from daemon: OCI runtime create failed: container_linux.go:344: starting container process caused "exec: \\"/home/app/init.sh\\": permission denied": unknown.',
  },
  {
    name: "a document in one line of JSON",
    rule: "image-without-tool",
    text:
      'kubectl_describe:\\nname: node-debugger\\nstatus: Failed\\n      Message:      failed to create containerd task: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: exec: \\"curl\\": executable file not found in $PATH: unknown\\nQoS Class: BestEffort',
  },
  {
    name: "a narrow terminal",
    rule: "image-without-bash",
    text:
      'docker: Error response from daemon: failed to create task for container: failed\nto create shim task: OCI runtime create failed: runc create failed: unable to\nstart container process: error during container init: exec: "bash": executable\nfile not found in $PATH\n',
  },
  {
    name: "elided paths",
    rule: "mount-of-subpath-kind",
    text:
      'Error: failed to create containerd task: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "/var/lib/kubelet/pods/.../volume-subpaths/cfg/c/2" to rootfs at "/root/.g/g.cfg": mount /var/lib/kubelet/pods/.../volume-subpaths/cfg/c/2:/root/.g/g.cfg (via /proc/self/fd/6), flags: 0x5001: not a directory: unknown',
  },
  {
    name: "two lines of docker",
    rule: "cgroup-mount-refused",
    text:
      'Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "cgroup" to rootfs at "/sys/fs/cgroup": mount cgroup:/sys/fs/cgroup/foobar (via /proc/self/fd/7), flags: 0xe, data: foobar: invalid argument: unknown\nError: failed to start containers: be42',
  },
  {
    name: "a break at each colon",
    rule: "cgroup-vanished",
    text:
      "Failed to create pod sandbox: rpc error: code = Unknown desc =\nfailed to create containerd task: failed to create shim task:\nOCI runtime create failed: runc create failed:\nunable to start container process:\nunable to apply cgroup configuration:\nfailed to write 7680:\nopen /sys/fs/cgroup/memory/k8s.io/[hash]/cgroup.procs: no such file or directory",
  },
  {
    name: "docker compose up",
    rule: "image-without-python-tool",
    text:
      'Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: exec: "uvicorn": executable file not found in $PATH: unknown',
  },
  {
    name: "a handler with Docker",
    rule: "docker-runtime-handler",
    text:
      '  Warning  FailedCreatePodSandBox  10s   kubelet            Failed to create pod sandbox: rpc error: code = Unknown desc = RuntimeHandler "runsc" not supported',
  },
  {
    name: "a message that ends early",
    rule: "cni-plugin-failed",
    text:
      '  Warning  FailedCreatePodSandBox  12s  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to set up sandbox container "3f" network for pod "api": networkPlugin cni failed to set up pod',
  },
  {
    name: "a plugin of a service mesh",
    rule: "cni-agent-refused",
    text:
      'Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "1eaf": plugin type="istio-cni" name="istio-cni" failed (add): unable to push CNI event, error was 500',
  },
  {
    name: "combined from similar events",
    rule: "cni-plugin-missing",
    text:
      '     Warning  FailedCreatePodSandBox  69s (x17 over 4m40s)  kubelet            (combined from similar events): Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "76c5": failed to find plugin "loopback" in path [/usr/lib/cni]',
  },
  {
    name: "a plugin's range of addresses",
    rule: "cni-host-local-exhausted",
    text:
      '    Warning  FailedCreatePodSandBox  27m              kubelet, node-1  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "82c5": Multus: Err in tearing down failed plugins: Multus: error in invoke Delegate add - "macvlan": failed to allocate for range 0: no IP addresses available in range set: 10.252.2.4-10.252.2.4',
  },
  {
    name: "a registry that does not answer",
    rule: "pause-image-unreached",
    text:
      'Failed to create pod sandbox: rpc error: code = Unknown desc = failed to get sandbox image "k8s.gcr.io/pause:3.6": failed to pull image "k8s.gcr.io/pause:3.6": failed to pull and unpack image "k8s.gcr.io/pause:3.6": failed to resolve reference "k8s.gcr.io/pause:3.6": failed to do request: Head "https://k8s.gcr.io/v2/pause/manifests/3.6": dial tcp 10.194.174.82:443: i/o timeout',
  },
  {
    name: "a plugin of CRI-O's pod",
    rule: "cni-bridge-address",
    text:
      '  Warning  FailedCreatePodSandBox  12m                   kubelet            Failed to create pod sandbox: rpc error: code = Unknown desc = failed to create pod network sandbox k8s_coredns_0(c6ad): error adding pid kube-system_coredns to CNI network "cbr0": plugin type="flannel" failed (add): failed to delegate add: failed to set bridge addr: "cni0" already has an IP address different from 10.244.0.1/24',
  },
  {
    name: "a layer that is gone",
    rule: "image-content-missing",
    text:
      "  Warning  FailedCreatePodSandBox  7m43s (x3 over 8m13s)   kubelet  Failed to create pod sandbox: rpc error: code = NotFound desc = failed to create containerd container: error unpacking image: failed to extract layer sha256:e3e5: failed to get reader from content store: content digest sha256:61fe: not found",
  },
  {
    name: "words left out in brackets",
    rule: "image-without-node-tool",
    text:
      'Error: failed to start container "app": Error response from daemon: [...] exec: "npm": executable file not found in $PATH',
  },
  {
    name: "words left out between spaces",
    rule: "image-without-node-tool",
    text: 'Error: failed to create containerd task: ... exec: "node": executable file not found in $PATH: unknown',
  },
  {
    name: "words left out behind a word",
    rule: "mqueue-needs-own-ipcns",
    text:
      'failed to create shim task… error mounting "mqueue" to rootfs at "/dev/mqueue": mount mqueue:/dev/mqueue (via /proc/self/fd/6), flags: 0xe: operation not permitted',
  },
  {
    name: "a line that ends with its step's colon",
    rule: "podman-volume-rootless",
    text: "error mounting volume nas for container 4f2a:\nmount: /mnt/nas: must be superuser to use mount.",
  },
  {
    name: "names that are not told",
    rule: "kubelet-object-missing",
    text: 'Error: secret "<your-db>-postgresql" not found',
  },
  {
    name: "an image that is not told",
    rule: "image-access-denied",
    text:
      "Failed to pull image \"<registry>/<our image>:<tag>\": rpc error: code = Unknown desc = Error response from daemon: pull access denied for <our image>, repository does not exist or may require 'docker login'",
  },
  {
    name: "a masked path and image",
    rule: "image-access-denied",
    text:
      "Error response from daemon: pull access denied for ***/app, repository does not exist or may require 'docker login'",
  },
  {
    name: "an id that is not told",
    rule: "container-name-used",
    text:
      'Error response from daemon: Conflict. The container name "/web" is already in use by container "<container-id>". You have to remove (or rename) that container to be able to reuse that name.',
  },
  {
    name: "an address that a page made a link of",
    rule: "registry-without-tls",
    text:
      'Error response from daemon: Get "[https://registry.example.org/v2/](https://registry.example.org/v2/)": http: server gave HTTP response to HTTPS client',
  },
  {
    name: "an address in angle brackets",
    rule: "registry-without-tls",
    text:
      "Error response from daemon: Get <https://registry.example.org/v2/>: http: server gave HTTP response to HTTPS client",
  },
  {
    name: "a host that a page made a link of",
    rule: "image-access-denied",
    text:
      "Error response from daemon: pull access denied for [registry.example.org](http://registry.example.org)/team/app, repository does not exist or may require 'docker login'",
  },
  {
    name: "an elided id",
    rule: "cni-flannel-not-running",
    text:
      'Warning  FailedCreatePodSandBox  34s   kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "...": plugin type="flannel" failed (add): loadFlannelSubnetEnv failed: open /run/flannel/subnet.env: no such file or directory',
  },
  {
    name: "a translated prefix",
    rule: "script-not-executable",
    text:
      'Resposta de erro do daemon: OCI runtime create failed: container_linux.go:348: starting container process caused "exec: \\"/entrypoint.sh\\": permission denied": unknown',
  },
  {
    name: "four levels of quotation marks",
    rule: "mount-kind-mismatch",
    text:
      'ERROR: for es  Cannot start service es: OCI runtime create failed: container_linux.go:349: starting container process caused "process_linux.go:449: container init caused \\"rootfs_linux.go:58: mounting \\\\\\"/c/dev/e.yml\\\\\\" to rootfs \\\\\\"/mnt/sda1/var/lib/docker/overlay2/39b/merged\\\\\\" at \\\\\\"/mnt/sda1/var/lib/docker/overlay2/39b/merged/usr/share/e.yml\\\\\\" caused \\\\\\"not a directory\\\\\\"\\"": unknown: Are you trying to mount a directory onto a file (or vice-versa)? Check if the specified host path exists and is the expected type',
  },
  {
    name: "kubectl get events",
    rule: "executable-not-in-path",
    text:
      'default       30m         Warning    Failed              pod/redis-vqtlm   Error: failed to start container "redis": Error response from daemon: OCI runtime create failed: container_linux.go:380: starting container process caused: exec: "invalid-command": executable file not found in $PATH: unknown',
  },
  {
    name: "a hook that fails",
    rule: "nvidia-driver",
    text:
      '    docker: Error response from daemon: OCI runtime create failed: container_linux.go:349: starting container process caused "process_linux.go:449: container init caused \\"process_linux.go:432: running prestart hook 0 caused \\\\\\"error running hook: exit status 1, stdout: , stderr: nvidia-container-cli: detection error: open failed: /usr/lib/x86_64-linux-gnu/libnvidia-tls.so.450.36.06: no such file or directory',
  },
  {
    name: "the init process ends",
    rule: "init-died",
    text:
      'Error: container_linux.go:346: starting container process caused "process_linux.go:319: getting the final child\'s pid from pipe caused \\"EOF\\"": OCI runtime error',
  },
  {
    name: "a process that has gone",
    rule: "init-died",
    text:
      'Error: container_linux.go:346: starting container process caused "process_linux.go:327: getting pipe fds for pid 13859 caused \\"readlink /proc/13859/fd/0: no such file or directory\\"": OCI runtime command not found error',
  },
  {
    name: "docker's own question behind it",
    rule: "mount-kind-mismatch",
    text:
      'Error response from daemon: OCI runtime create failed: container_linux.go:380: starting container process caused: process_linux.go:545: container init caused: rootfs_linux.go:76: mounting "/wsl$/Ubuntu-20.04/home/x/xdebug.ini" to rootfs at "/etc/php/8.0/mods-available/xdebug.ini" caused: mount through procfd: not a directory: unknown: Are you trying to mount a directory onto a file (or vice-versa)? Check if the specified host path exists and is the expected type',
  },
  {
    name: "HTML entities with backslashes",
    rule: "executable-not-in-path",
    text:
      "docker: Error response from daemon: oci runtime error: container_linux.go:262:\nstarting container process caused &#34;exec: \\&#34;nginx\\&#34;: executable file not found in $PATH&#34;.",
  },
  {
    name: "docker-compose's prefix",
    rule: "image-without-bash",
    text:
      'ERROR: for m  Cannot start service m: OCI runtime create failed: container_linux.go:349: starting container process caused "exec: \\"bash\\": executable file not found in $PATH": unknown',
  },
];
