/**
 * What messages say that state no cause: a status, a step that is tried again, what follows from a failure.
 *
 * @module
 */

/** What a message without a cause shows. */
export interface ErrorSymptom {
  /** Its name, where Kubernetes, containerd or Docker have one in their own words. */
  readonly name: string;
  /** What has happened. */
  readonly meaning: string;
  /** Where its cause is found: commands, logs. */
  readonly look: string;
}

/** A symptom, and the words by which it is known: `<any>` stands for anything in a record, `<pod>` for the rest of a pod's row up to its status. */
export interface SymptomRow extends ErrorSymptom {
  readonly signs: readonly string[];
}

/** What systemd says of a unit that did not start, or ended. */
function ofUnit(unit: string): readonly string[] {
  return [
    `A dependency job for ${unit}.service failed`,
    `Job for ${unit}.service failed`,
    `Job for ${unit}.service canceled`,
    `Job ${unit}.service/start failed`,
    `Failed to start ${unit}.service`,
    `start request repeated too quickly for ${unit}.service`,
    `${unit}.service: Start request repeated too quickly`,
    `${unit}.service: Failed with result`,
    `${unit}.service: Main process exited`,
    `${unit}.service: Control process exited`,
    `${unit}.service: Start operation timed out`,
    `${unit}.service: State stop-sigterm timed out`,
    `${unit}.service operation timed out`,
    `${unit}.service start operation timed out`,
    `${unit}.service holdoff time over, scheduling restart`,
    `${unit}.service: Scheduled restart job`,
    `Unit ${unit}.service entered failed state`,
    `Unit ${unit}.service has failed`,
    `${unit}.socket: Failed with result`,
    // Of minikube, Ansible and scripts, with the command.
    ...["", "-f "].map((option) => `systemctl ${option}restart ${unit}<any>exited with status`),
    `systemctl restart ${unit}: exit status`,
    `systemctl start ${unit}: exit status`,
    `systemctl start ${unit}: Process exited with status`,
  ];
}

/** A service that systemd runs on a node, its units and how systemd calls it. */
const SERVICES: readonly {
  readonly units: readonly string[];
  readonly titles: readonly string[];
  readonly who: string;
  readonly look: string;
}[] = [
  {
    units: ["docker", "snap.docker.dockerd", "docker-desktop"],
    titles: [
      "Failed to start Docker Application Container Engine",
      "Dependency failed for Docker Application Container Engine",
      "Failed to start docker.service - Docker Application Container Engine",
      "Docker daemon not started",
      "ExecStart=/usr/bin/dockerd<any>(code=exited, status=",
      "initscript docker, action start failed",
    ],
    who: "Docker's service, or a unit that it needs (containerd.service, docker.socket),",
    look:
      "journalctl -u docker -u containerd: the first error there; systemctl status docker.socket containerd; dockerd --validate",
  },
  {
    units: ["cri-docker"],
    titles: ["Failed to start CRI Interface for Docker Application Container Engine"],
    who: "cri-dockerd's service",
    look: "journalctl -u cri-docker -u docker: the first error there; cri-dockerd --version, by hand",
  },
  {
    units: ["containerd"],
    titles: ["Failed to start containerd container runtime"],
    who: "containerd's service",
    look: "journalctl -u containerd: the first error there; containerd config dump",
  },
  {
    units: ["crio"],
    titles: [
      "Failed to start Container Runtime Interface for OCI (CRI-O)",
      "Failed to start Open Container Initiative Daemon",
    ],
    who: "CRI-O's service",
    look: "journalctl -u crio: the first error there; crio status config, crio config --default",
  },
  {
    units: ["k3s", "k3s-agent", "rke2-server", "rke2-agent", "k0scontroller", "k0sworker"],
    titles: ["Failed to start Lightweight Kubernetes", "Failed to start Rancher Kubernetes Engine v2"],
    who: "the service of k3s, RKE2 or k0s",
    look:
      "journalctl -u k3s (k3s-agent, rke2-server, rke2-agent, k0scontroller): the last line with level=fatal or level=error; agent/containerd/containerd.log below /var/lib/rancher/k3s or rke2",
  },
  {
    units: ["kubelet"],
    titles: ["Failed to start kubelet: The Kubernetes Node Agent"],
    who: "the kubelet's service",
    look: "journalctl -u kubelet: the first error there",
  },
];

/** Runtimes whose failure without a message engines name. */
const RUNTIMES: readonly string[] = ["runc", "crun", "youki", "kata-runtime", "nvidia-container-runtime"];

/** Snapshotters that containerd has and most nodes cannot use. */
const OPTIONAL_SNAPSHOTTERS: readonly string[] = ["aufs", "btrfs", "devmapper", "zfs", "blockfile", "erofs"];

/** The symptoms; of several in an error the first one counts, which is nearest to the cause. */
export const SYMPTOMS: readonly SymptomRow[] = [
  {
    name: "path not there",
    meaning:
      "a directory or file does not exist where the program looks that prints this: for a pod (status CreateContainerConfigError) the kubelet on its node, for a volume's hostPath or local path of which a subPath is mounted; at a " +
      "terminal Podman or Buildah, for a path of their command line",
    look:
      "ls the path on the node itself (minikube ssh, docker exec NODE for kind): make it there, or set hostPath.type to DirectoryOrCreate; $(NAME) in a subPath is no variable, subPathExpr takes it",
    signs: ["Error: stat /<any>: no such file or directory"],
  },
  {
    name: "out of memory on the node",
    signs: [
      "invoked oom-killer: gfp_mask=",
      "Out of memory: Kill process",
      "Out of memory: Killed process",
      "System OOM encountered, victim process",
    ],
    meaning:
      "the kernel ended a process because memory ran out, on the node or below a limit of a cgroup; the lines behind it name both",
    look: "dmesg, for oom-kill: and Memory cgroup out of memory with the cgroup's path; free -h; kubectl top node",
  },
  {
    name: "runtime without a message",
    signs: [
      "unable to retrieve OCI runtime error",
      ...["OCI runtime", ...RUNTIMES].flatMap((who) => [
        `${who}<any>did not terminate successfully`,
        `${who}<any>did not terminate sucessfully`,
      ]),
    ],
    meaning:
      "the OCI runtime ended and left no message in its log; what it printed, if anything, stands behind its exit status",
    look: "the runtime by hand (runc --version) on the node; dmesg, for a signal or memory; journalctl -u containerd",
  },
  {
    name: "no answer in time",
    signs: [
      "operation timeout: context deadline exceeded",
      "code = DeadlineExceeded desc = context deadline exceeded",
      "stream terminated by RST_STREAM with error code: CANCEL",
      "failed to start containerd task <any>: context canceled",
      "context canceled: unknown",
      "shim error: context deadline exceeded",
      "didn't receive server preface in time",
      "/unix.socket: i/o timeout",
    ],
    meaning:
      "what was asked, mostly the container runtime, did not answer in time: it is overloaded or waits, for a disk, a volume or the network",
    look:
      "journalctl -u containerd (or docker, crio) at that time; iostat and dmesg, for slow or failing disks; crictl ps",
  },
  {
    name: "connection ended",
    signs: [
      "code = 11 desc = EOF",
      "code = Unavailable desc = EOF",
      "code = Unavailable desc = error reading from server: EOF",
    ],
    meaning:
      "the process that was asked (the container runtime, or a driver or plugin) ended, or was restarted, while it worked on the request",
    look:
      "journalctl -u containerd (or docker, crio), or the log of the driver's pod, at that time: a crash, a restart or a killed process",
  },
  {
    name: "network plugin failed",
    signs: ["cni failed to set up pod", "cni failed to teardown pod", "netplugin failed with no error message"],
    meaning: "the network plugin did not connect the pod; its own message is not in the text",
    look: "kubectl describe pod, for the whole event; the log of the network plugin's pod on that node",
  },
  {
    name: "network plugin not started",
    signs: [
      "Calico node failed to start",
      "failed to connect to bird socket",
      "Failed to connect to BIRD",
      "calico/node is not ready: BIRD is not ready",
      "calico/node is not ready: bird/confd is not live",
      "calico/node is not ready: felix is not ready",
      "calico/node is not ready: Felix is not live",
      "antrea<any>Not connected yet, will try again in",
      "openflow connection<any>Not connected yet, will try again in",
      "ofctrl<any>Not connected yet, will try again in",
      "Waiting for IPAM daemon to be ready",
      "Retrying waiting for IPAM-D",
    ],
    meaning:
      "the network plugin's own pod on the node does not run, or is not ready; why is in its log, not in this text",
    look:
      "kubectl logs of calico-node (antrea-agent and its container antrea-ovs; for aws-node /var/log/aws-routed-eni/ipamd.log) on that node, with --previous: lines with WARNING, ERROR, FATAL; for BGP calicoctl node status and port 179 between the nodes",
  },
  {
    name: "kube-proxy runs on",
    signs: [
      "ou can ignore this message when kube-proxy is running inside container",
      "trying iptables proxier",
      "falling back to iptables proxier",
    ],
    meaning:
      "no failure: kube-proxy could not load a module of IPVS itself, or takes iptables as the node has no IPVS; its Services work all the same",
    look:
      "its later lines, where it ends; for mode ipvs: modprobe -a ip_vs ip_vs_rr ip_vs_wrr ip_vs_sh nf_conntrack on the node, and lsmod",
  },
  {
    name: "CoreDNS waits",
    signs: ['plugin/ready: Still waiting on: "kubernetes"', "plugin/kubernetes: waiting for Kubernetes API"],
    meaning:
      "CoreDNS is not ready, for it has not read the cluster's Services from the API server yet; why is in its other lines, not in this one",
    look:
      "kubectl logs of the CoreDNS pod: a timeout or a refused connection to the API server's Service (kube-proxy and the network plugin on that node), or forbidden (its ClusterRole)",
  },
  {
    name: "ImagePullBackOff",
    signs: [
      "ImagePullBackOff",
      "ErrImagePull",
      "Back-off pulling image",
      "trying and failing to pull image",
      "image can't be pulled",
      // Of Jenkins.
      "Unable to pull Docker image",
      "Unable to pull container image",
    ],
    meaning:
      "the image could not be pulled, and the kubelet waits before it tries again; why is in the first Failed event",
    look:
      "kubectl describe pod: the event that starts with Failed to pull image; crictl pull with the same image, on the node",
  },
  {
    name: "ErrImageNeverPull",
    signs: ["ErrImageNeverPull"],
    meaning: "imagePullPolicy is Never, and the node does not have the image under this name",
    look:
      "crictl images on that node; kind load docker-image, minikube image load and k3s ctr images import bring an image there",
  },
  {
    name: "InvalidImageName",
    signs: ["InvalidImageName"],
    meaning:
      "the image's name is not one: a capital letter, a space, a scheme such as https://, an empty variable, or a tag of digits alone that Helm wrote as 4.5e+07 (quote it in values.yaml)",
    look: "kubectl describe pod: Image, and the event InspectFailed",
  },
  {
    name: "Init:Error",
    signs: ["Init:Error", "Init:CrashLoopBackOff", "Init:OOMKilled", "Init:ExitCode", "Init:Signal"],
    meaning: "an init container ended with an error of its own, so the pod's containers are not started",
    look:
      "kubectl logs POD -c NAME of that init container (--previous after a restart); kubectl describe pod lists them with their exit codes",
  },
  {
    name: "network plugin crashes",
    signs: [
      "calico-node-<pod> CrashLoopBackOff",
      "kube-flannel-ds-<pod> CrashLoopBackOff",
      "cilium-<pod> CrashLoopBackOff",
    ],
    meaning:
      "the network plugin's own pod on a node ends again and again; pods that wait there in ContainerCreating mostly wait for it",
    look:
      "kubectl -n NAMESPACE logs --previous of that pod (calico-node, kube-flannel, cilium), and kubectl describe of it",
  },
  {
    name: "StartError",
    signs: ["StartError"],
    meaning:
      "the container was never started: the runtime refused to create it; the message behind it has the reason, and is cut off here",
    look:
      "kubectl get pod NAME -o yaml, which has the whole message (lastState.terminated.message), and the log of containerd or CRI-O on that node; there is no log of a container that never ran",
  },
  {
    name: "CrashLoopBackOff",
    signs: ["CrashLoopBackOff", "restarting failed container"],
    meaning:
      "the container was started and ended again, and the kubelet waits before it starts it the next time; nothing here says why it ended",
    look: "kubectl logs --previous of that container; kubectl describe pod: Last State, with its reason and exit code",
  },
  {
    name: "CreateContainerError",
    signs: [
      "CreateContainerError",
      "CreateContainerConfigError",
      "RunContainerError",
      "PostStartHookError",
    ],
    meaning: "the container could not be created or started; why is in the message of its state or event",
    look: "kubectl describe pod: State, Message, and the event that starts with Error:",
  },
  {
    name: "OOMKilled",
    signs: ["OOMKilled"],
    meaning: "the kernel ended the container: it used its memory limit up, or the node had no memory left",
    look: "kubectl describe pod: Limits and Last State; dmesg on that node; kubectl top pod --containers",
  },
  {
    name: "probe failed",
    signs: [
      "Liveness probe failed",
      "Readiness probe failed",
      "Startup probe failed",
      "Liveness probe errored",
      "Readiness probe errored",
    ],
    meaning: "the container runs, and its program did not answer the probe in time or as wanted",
    look:
      "kubectl logs of the container, and the probe: a statuscode is the program's own answer; connection refused: it does not listen yet, or on another port or on 127.0.0.1 alone; a timeout: slower than timeoutSeconds. Liveness restarts it (a startupProbe or initialDelaySeconds gives it time), readiness only takes it out of its Service",
  },
  {
    name: "dev container not started",
    signs: ["devContainersSpecCLI.js up", "devcontainers/cli<any>devcontainer.js up"],
    meaning: "VS Code's command that starts a dev container ended with an error; this line does not say why",
    look:
      "the lines before it in the same log (Dev Containers: Show Container Log), with Error response from daemon, or the build's own error; the command devcontainer up in a terminal prints the same",
  },
  {
    name: "container did not start correctly",
    signs: ["Container did not start correctly"],
    meaning:
      "Testcontainers did not see its container running: it had ended already, or failed; what it printed stands in its log",
    look:
      "the lines before, with the container's log (withLogConsumer), and docker logs; for a program that runs once use OneShotStartupCheckStrategy",
  },
  {
    name: "health check failed",
    signs: [
      "found to be unhealthy",
      "dockerexec: unhealthy container",
      "is unhealthy",
      "health_status: unhealthy",
      "health check timed out",
      "container is not ready: unhealthy",
      "Health check for container",
      "Health check exceeded timeout",
    ],
    meaning: "the container runs, and the command of its health check failed or took too long several times",
    look:
      "docker inspect -f '{{json .State.Health}}' NAME, which has the check's output; docker logs NAME; podman healthcheck run NAME; start_period and timeout of the check",
  },
  {
    name: "sandbox not created",
    signs: ["Failed create pod sandbox."],
    meaning:
      "the pod's sandbox, its pause container and network, could not be made and is tried again; events of old kubelets do not say why",
    look:
      "journalctl -u kubelet and -u docker or containerd on that node, for the pod's name: a network plugin that does not run there, does not answer or has no free address, a runtime that hangs (restart it), a pause image that is not pulled; kubectl get pods -n kube-system -o wide",
  },
  {
    name: "SandboxChanged",
    signs: ["Pod sandbox changed, it will be killed and re-created"],
    meaning:
      "the pod's sandbox ended or is not as wanted, so the kubelet makes a new one; why is in the events before it or in the runtime's log",
    look:
      "kubectl describe pod: FailedCreatePodSandBox; journalctl -u containerd and dmesg, for a killed pause process",
  },
  {
    name: "FailedCreatePodSandBox",
    signs: [
      "FailedCreatePodSandBox",
      "failed to create pod sandbox",
      "failed create pod sandbox",
      "CreatePodSandboxError",
    ],
    meaning:
      "the pod's sandbox could not be made; its cause follows these words, and no rule knows it or it is cut off",
    look: "kubectl describe pod, for the whole event; journalctl -u containerd -u kubelet, on the node",
  },
  {
    name: "KillPodSandboxError",
    signs: ["KillPodSandboxError", "KillContainerError", "FailedKillPod"],
    meaning:
      "the kubelet could not stop the pod or its container; why follows these words, and no rule knows it or it is cut off",
    look: "kubectl describe pod, for the whole event; journalctl -u containerd -u kubelet, on the node",
  },
  {
    name: "container not started",
    signs: [
      "OCI runtime create failed",
      "failed to create shim task",
      "failed to create containerd task",
      "failed to start containerd task",
      "failed to create task for container",
      "unable to start container process",
      "unable to create new parent process",
      "cannot start container",
      "Cannot start service",
      "ContainerLaunchException: Container startup failed",
      ...["crun", "runc"].map((runtime) => `${runtime} start <any>failed: signal: broken pipe`),
      "Error response from daemon: failed to create container: unknown",
      "oci runtime error: exit status",
      ...["[conmon:e]: ", "[conmon:e] ", "conmon <any>: "].map((lead) =>
        `${lead}Failed to create container: exit status`
      ),
    ],
    meaning:
      "the runtime did not start the container; its cause follows these words, and no rule knows it or it is cut off",
    look:
      "kubectl describe pod (docker inspect, crictl inspect), for the whole message; journalctl -u containerd, on the node",
  },
  {
    name: "program crashed",
    signs: [
      "[signal SIGSEGV",
      "[signal SIGBUS",
      "unexpected fault address",
      "panic: runtime error",
      "fatal error: runtime:",
      "goroutine 1 [running]",
    ],
    meaning:
      "a program written in Go (the kubelet, containerd, Docker, a shim, a plugin) crashed; the lines behind it are its stack",
    look:
      "the first line of the crash and the program's release: a newer one, if the fault is known; dmesg and coredumpctl; whether it is built for this CPU",
  },
  {
    name: "k3s token without CA hash",
    signs: ["but the token does not include a CA hash"],
    meaning:
      "only a warning of k3s and RKE2: with a short token the node cannot check that the server is the right one; why it does not join stands behind it",
    look:
      "the next lines with level=error or fatal: not authorized or 401 is another token than the server's: take the whole one, K10…::server:…, from server/node-token there",
  },
  ...SERVICES.map(({ units, titles, who, look }): SymptomRow => ({
    name: "service not started",
    signs: [...units.flatMap((unit) => ofUnit(unit)), ...titles],
    meaning: `${who} did not start, or ended; systemd does not say why`,
    look,
  })),
  {
    name: "service not started",
    signs: [
      "Job for <any>.service failed because",
      "A dependency job for <any>.service failed",
      ".service: Main process exited, code=",
      ".service: Failed with result",
      ".service entered failed state",
      ".service/start failed with result",
      "Active: failed (Result:",
      "Active: activating (auto-restart) (Result:",
    ],
    meaning: "the service that the message names did not start, or one that it needs; systemd does not say why",
    look:
      "journalctl -u NAME, for units of a user with --user: the first error there; podman logs or docker logs of the unit's container",
  },
  {
    name: "guest not started",
    signs: [
      "TASK ERROR: startup for container",
      "TASK ERROR: command systemctl start pve-container@",
      "Job for pve-container@",
      "while executing command pct start",
      "missing arch - internal error at <any>PVE/LXC.pm",
      "unable to get PID for CT",
      "can only push files to a running CT",
    ],
    meaning: "Proxmox VE did not start a container of LXC; its task log does not say why",
    look:
      "pct start ID --debug, or lxc-start -n ID -F -l DEBUG: the first ERROR there; pct config ID, which has to have arch, ostype and rootfs; journalctl -u pve-container@ID",
  },
  {
    name: "app not started",
    signs: [
      "Failed 'up' action for",
      "Failed to start docker for Applications",
      "Timeout while waiting for addon",
      "Timeout while waiting for app",
      "Watchdog found addon",
      "Watchdog found app",
      "supervisor.exceptions.AddonsError",
      "supervisor.exceptions.DockerError",
      "Docker container <any> stopped unexpectedly",
      "Execution Error: Server error",
      "Unable to deploy stack",
      "Failed to deploy a stack",
    ],
    meaning:
      "the platform (TrueNAS, Home Assistant, Synology, Unraid, Portainer) did not get its container to run; what the engine answered is not in the text",
    look:
      "docker ps -a and docker logs NAME on that host, or the app's own log; TrueNAS: /var/log/app_lifecycle.log (a time-out: the image is still pulled, docker pull it first); Home Assistant: ha supervisor logs; Unraid: docker run by hand, with the command that it shows; else journalctl -u docker",
  },
  {
    name: "CI job not started",
    signs: [
      "Preparation failed: exit status",
      "Job failed (system failure): exit status",
      "Job failed (system failure): prepare environment: exit",
      "Job failed: prepare environment: exit",
      "waiting for pod running: pod status is failed",
      "One or more containers failed to start",
      "Docker start fail with exit code",
      "Docker run failed with exit code",
      "Docker create failed with exit code",
      "Docker pull failed with exit code",
      "Docker build failed with exit code",
      "Docker start failed with exit code",
      "Docker exec fail with exit code",
      "returned from process: file name<any>docker",
      "The process <any> failed with exit code",
      "java.io.IOException: Failed to run image",
      "Executing the custom container implementation failed",
    ],
    meaning: "the runner could not make the job's container or machine; it prints the status of the command alone",
    look:
      "the lines above it with Error response from daemon; the service container's log that follows (docker logs); GitLab: journalctl -u gitlab-runner on the runner's host, which has docker-machine's own words; profile files of the shell behind prepare environment",
  },
  {
    name: "container without an answer in Compose 1",
    signs: ["a bytes-like object is required, not 'str'"],
    meaning:
      "docker-compose before 1.25.1 fails to print what the daemon answered to the start of the container that it names",
    look: "docker start NAME with that name prints the answer; docker compose (version 2) shows it, too",
  },
  {
    name: "Docker's answer without its message",
    meaning:
      "a client in Python got an answer with an error from Docker's daemon; this line has its status and what was asked for (containers/…/start: a container did not start; 404: no such image or container; 409: a name is in use), not the daemon's own words",
    look:
      'the end of the traceback: docker.errors.APIError … ("…"); journalctl -u docker at that time; the same by hand: docker start NAME, docker run',
    signs: [
      "500 Server Error: Internal Server Error",
      "400 Client Error: Bad Request",
      "404 Client Error: Not Found",
      "409 Client Error: Conflict",
    ].flatMap((status) => [`${status} for url: http+docker://`, `${status} for url: http+unix://`]),
  },
  {
    name: "machine not started",
    signs: [
      "Podman machine init failed with code",
      "Podman machine start failed with code",
      "There was an error starting up podman machine",
      "Failed to start podman machine",
    ],
    meaning:
      "a program ran podman machine, which did not make or start its virtual machine; its own message is not in the text",
    look:
      "podman machine start --log-level=debug by hand, or podman machine init: its last lines; podman machine ls; on Windows wsl --status and wsl -l -v",
  },
  {
    name: "Finch not started",
    signs: [
      "Finch virtual machine failed to start, debug logs",
      "Failed to finish installing rootful dependencies which are needed for external network access within the guest OS",
      "Finch virtual machine failed to initialize",
    ],
    meaning:
      "Finch's virtual machine did not come up, or a step with sudo on the Mac failed; of what follows the first line with a cause of its own counts",
    look:
      "serial*.log and ha.stderr.log below Finch's lima/data/finch (/Applications/Finch, ~/.finch); finch support-bundle generate; sudo's PATH needs /usr/sbin (chown: command not found); finch vm stop --force, finch vm remove and finch vm init make it anew and delete its images, containers and volumes",
  },
  {
    name: "Docker Desktop not started",
    signs: [
      "No answer from VM, aborting",
      "Docker Desktop encountered an unexpected error",
      "running engine: waiting for the Docker API",
      "Docker failed to initialize",
      "Docker Desktop stopped",
      "docker ps: timeout after",
      "Unexpected WSL error",
      "Docker Desktop is unable to start",
      "running engines: recovering from engine crash",
      "running engine: recovering from engine crash",
      "failed to ping VM diagnosticsd",
      "is the Docker engine running? Get",
      "are the LinuxKit services running? failed",
      "Docker.Core.Pipe.NamedPipeClient",
      "Docker.ApiServices.StateMachines",
      "Docker.Backend.",
    ],
    meaning: "Docker Desktop's virtual machine or its engine did not come up; the message does not say why",
    look:
      "Troubleshoot, Get support (com.docker.diagnose check); on Windows wsl --status, wsl -l -v and %LOCALAPPDATA%\\Docker\\log, on a Mac ~/Library/Containers/com.docker.docker/Data/log: the first error there",
  },
  {
    name: "service not started",
    signs: [
      ...["docker", "containerd", "kubelet", "k3s", "k3s-agent", "crio"].map((unit) =>
        `ERROR: ${unit} failed to start`
      ),
      ...["Failed with result", "Main process exited"].map((end) => `snap.microk8s.daemon-<any>.service: ${end}`),
      "going to restart forever",
      "FAIL: Service snap.microk8s.daemon-",
      "microk8s is not running. Use microk8s",
      "wsl-service --ifnotstarted <any> start: Error",
    ],
    meaning:
      "the service of Kubernetes or of its runtime did not start, or ended; what starts it (OpenRC, snapd, Talos, Rancher Desktop) does not say why",
    look:
      "its own log: /var/log/k3s.log with OpenRC, snap logs microk8s, talosctl logs kubelet, k3s.log in Rancher Desktop's logs",
  },
  {
    name: "build step failed",
    signs: [
      "did not complete successfully: exit code",
      "executor failed running [<any>exit code",
      "The command <any> returned a non-zero code",
      "failed to solve: exit code",
      "error building at STEP",
      "Error: building at STEP",
      "while running runtime: exit status",
    ],
    meaning: "a program that a build runs in a container ended with an error of its own",
    look: "the lines that the step printed before it; docker build --progress=plain",
  },
  {
    name: "GitLab service not answering",
    signs: ["probably didn't start properly", "-wait-for-service"],
    meaning:
      "a service container of the job did not answer on its port in time (30 seconds at first), or has ended; the job goes on all the same",
    look:
      "the service's log, which the runner prints below it; CI_DEBUG_SERVICES: 'true' shows all of it. One that is only slow: wait_for_services_timeout in the runner's config.toml, or wait for its port in the job; docker:dind needs privileged = true",
  },
  {
    name: "build called off",
    signs: [
      "failed to solve: Canceled: context canceled",
      "failed to solve: context canceled",
      "failed to solve: Canceled: grpc: the client connection is closing",
      "failed to solve: rpc error: code = Canceled desc = context canceled",
    ],
    meaning:
      "the build was called off, by hand, by a time limit, or because another target of the same command had failed; it says no cause",
    look:
      "the lines before it, of all targets (docker compose build, bake): the first ERROR there; the job's time limit, and whether the builder was restarted meanwhile (docker ps, kubectl get pods)",
  },
  {
    name: "build connection broken",
    signs: [
      "failed to solve<any>stream terminated by RST_STREAM",
      "failed to receive status<any>stream terminated by RST_STREAM",
    ],
    meaning:
      "the connection between the client of the build and the builder broke; what broke it is not in the message",
    look:
      "the builder's log (docker logs buildx_buildkit_NAME0, journalctl -u docker) at that time, and whether it was killed for memory; a proxy or load balancer before a remote builder with a limit of time; then build again",
  },
  {
    name: "clean-up after a failure",
    signs: [
      "failed to delete container from containerd: no such container",
      "error waiting for container: context canceled",
      "Encountered errors while bringing up the project",
      "failed to start containers:",
      "failed to clean up sandbox container",
    ],
    meaning: "a start had failed before: this only follows from it",
    look: "the lines before it; journalctl -u docker -u containerd at that time",
  },
  {
    name: "task not running",
    signs: ["no running task found"],
    meaning: "the container's process has ended or was never started; this command only finds that",
    look:
      "the container's log and exit code (nerdctl logs, crictl logs, ctr tasks ls); the error of its start before this",
  },
  {
    name: "containers not started",
    signs: ["error starting some containers"],
    meaning: "Podman started a part only; why is in the lines before it or in its debug log",
    look: "the same command with --log-level=debug; podman logs; podman pod inspect",
  },
  {
    name: "rootless network failed",
    signs: ["slirp4netns failed"],
    meaning: "slirp4netns, which gives a rootless container its network, ended; its own message is not in the text",
    look: "the same command with --log-level=debug; slirp4netns --version; ls -l /dev/net/tun",
  },
  {
    name: "waiting for containerd",
    signs: ["Waiting for containerd startup", "containerd did not exit successfully"],
    meaning:
      "the containerd that this program starts itself (k3s, RKE2, dockerd) does not answer yet, or has ended; this is printed at each start, too",
    look:
      "containerd's own log: agent/containerd/containerd.log below /var/lib/rancher/k3s or rke2, for Docker journalctl -u docker",
  },
  {
    name: "k3s server not ready",
    signs: [
      "starting kubernetes: preparing server: <any>",
      "runtime core not ready",
      "waiting for runtime core to become available",
      "server is not ready: <any>500 Internal Server Error",
      "server is not ready: <any>503 Service Unavailable",
      "Waiting for control-plane node <any> startup: ",
      "Failed to test data store connection: ",
      "Failed to test etcd connection: ",
      "Failed to check local etcd status for learner management",
      // Other programs wait, too: only with who waits.
      ...["k3s<any>", "rke2<any>", 'level=info msg="'].flatMap((begin) =>
        ["etcd", "API"].map((server) => `${begin}Waiting for ${server} server to become available`)
      ),
      "Failed to get request handlers from apiserver",
      "serving-kubelet.crt: 500 Internal Server Error",
      "flannel exited: <nil>",
      "runtimes: failed to get runtime classes",
    ],
    meaning:
      "the server of k3s or RKE2 is not up, or has ended: its datastore (etcd), the API server or what it needs first; this only waits for it or names the step",
    look:
      "journalctl -u k3s (rke2-server): the last line with level=fatal; of RKE2 also crictl ps -a and the logs of etcd and kube-apiserver in /var/log/pods, and agent/logs/kubelet.log and agent/containerd/containerd.log below /var/lib/rancher/rke2",
  },
  {
    name: "k0s not started",
    signs: [
      "pre-flight checks failed, check out `k0s sysinfo`",
      "failed to start worker components: ",
      "failed to start controller node components: ",
    ],
    meaning: "k0s did not start one of its components on this node; which one, and why, stands before or behind this",
    look: "k0s sysinfo, for what the node lacks; journalctl -u k0sworker or k0scontroller; k0s worker --debug, by hand",
  },
  {
    name: "control plane not started",
    signs: ["error execution phase wait-control-plane"],
    meaning:
      "kubeadm waited for the API server and gave up; the lines around it are kubeadm's own stack, not the cause",
    look:
      "on the node (kind: docker exec, kind export logs) crictl ps -a and crictl logs of kube-apiserver and etcd; no container: journalctl -u kubelet, and containerd's log",
  },
  {
    name: "build cache not imported",
    signs: ["ERROR importing cache manifest from"],
    meaning:
      "BuildKit found no build cache in the image that --cache-from or cache_from names; the build mostly goes on without it",
    look:
      "the lines behind it for another error. A cache source is an image built with --cache-to type=inline or BUILDKIT_INLINE_CACHE=1, or pushed with --cache-to type=registry; leave --cache-from out for others, such as a base image, and update an old Docker, which ended there",
  },
  {
    name: "output of an ended container",
    signs: ["reading from a closed fifo"],
    meaning:
      "what follows from a container that failed to start or ended: its output has no reader any more; the cause is another error",
    look:
      "the error around it: failed to start container, or OCI runtime create failed, in journalctl -u docker; docker ps -a, and docker start NAME by hand",
  },
  {
    name: "container already removed",
    signs: ["an error occurred when try to find container<any>not found"],
    meaning:
      "the kubelet asks containerd for a container that was removed already: usual when it tidies up, and no cause",
    look: "lines before it, for what does not start; kubectl get events, and the log of what should join or start",
  },
  {
    name: "snapshot usage not read",
    signs: ["Failed to get usage for snapshot"],
    meaning:
      "containerd counts the disk space of snapshots, and one of them (extract-…: of an unpacking that was interrupted) has no directory any more; no pod fails by that",
    look:
      "other errors, for what does not start. If it stays: restart containerd; ctr -n k8s.io snapshots ls and rm for the one that is named, or remove its image and pull it again",
  },
  {
    name: "timed out waiting",
    signs: ["timed out waiting for the condition"],
    meaning: "what kubectl, Helm or the kubelet waits for did not become ready in time; this says nothing of the cause",
    look: "kubectl get pods and kubectl describe of the pods that are not ready: their events",
  },
  {
    name: "port not published",
    signs: ["driver failed programming external connectivity on endpoint"],
    meaning:
      "Docker could not publish a port of the container; why is not in this text: mostly another program has the port, or, where iptables failed, another program removed Docker's chains",
    look:
      "docker start NAME on that host prints the whole message; docker ps and ss -ltnup show who has the ports; iptables failed: systemctl restart docker makes the chains anew; journalctl -u docker",
  },
  {
    name: "image not fetched",
    signs: [
      "Retry limit reached while trying to pull image",
      "ContainerFetchException: Can't get Docker image",
      "ContainerFetchException: Failed to pull image",
      "Could not pull image: Digest:",
      "ContainerFetchException: Failed to get Docker client",
    ],
    meaning: "Testcontainers did not get an image; what the engine answered is not in the text",
    look:
      "docker pull with the same name on that machine, as the same user; the lines of the log before it, with tc. or docker[…] in front; docker info, for a proxy and mirrors",
  },
  {
    name: "waiting for WSL",
    signs: ["could not detect WSL2 VM", "could not find WSL2 VM ID"],
    meaning:
      "Rancher Desktop's helper in Windows does not reach the virtual machine of WSL yet; it prints this at each start until it does",
    look:
      "the lines behind it, for Got WSL2 VM; if it stays: wsl --update, wsl --shutdown and a new start, and whether a VPN or an antivirus filters sockets of Hyper-V; wsl.log and dockerd.log of Rancher Desktop",
  },
  {
    name: "task failed",
    signs: [
      ...["oc", "ad", "fa", "er", "co", "no"].map((begin) => `starting container failed: ${begin}…`),
      "Rejected <any> ago",
      "fatal task error",
      "PREPARING->REJECTED",
      "task: non-zero exit (",
      "due to failure or early termination of task",
      "service update paused",
      "overall progress: 0 out of <any>tasks",
    ],
    meaning: "a task of a swarm service did not start or has ended; docker service ps cuts its message",
    look: "docker service ps --no-trunc NAME, docker inspect TASK; docker service logs NAME",
  },
  {
    name: "program ended",
    signs: [
      "exited with code",
      "exiting with code",
      "stopped with exit code",
      "Exited (",
      "Process completed with exit code",
      "Job failed: exit code",
      "(exit status <any>; not expected)",
      "entered FATAL state, too many start retries too quickly",
      "task: non-zero exit (",
      "exec failed: exit status",
      "ContainerCannotRun",
      "Reason: Error Exit Code:",
      "Terminated: Error (exit code",
      "State: Terminated",
      ...["0/1", "0/2", "1/2", "0/3", "1/3", "2/3"].map((ready) => `${ready} Error `),
    ],
    meaning:
      "a program, in an engine's message that of the container, was started and ended; its exit code alone does not say why",
    look:
      "docker logs NAME (podman logs, kubectl logs --previous): its last lines; docker inspect -f '{{.State}}' NAME, for OOMKilled and Error; docker run -it --entrypoint sh with the same image, to run the command by hand",
  },
  {
    name: "static pods not started",
    signs: ["not synced (no current running pod found), retrying"],
    meaning:
      "RKE2 waits for its static pods (etcd, kube-apiserver), which the kubelet of this node has not started yet",
    look:
      "on that node: crictl ps -a and crictl logs of etcd and kube-apiserver; agent/logs/kubelet.log and agent/containerd/containerd.log below /var/lib/rancher/rke2",
  },
  {
    name: "waiting for the API server",
    signs: ["/healthz?timeout=<any>milliseconds", "/livez?timeout=<any>milliseconds"],
    meaning:
      "kubeadm, also that of kind, asks the API server again and again whether it is up; these lines are no failure, and the cause is where its container runs",
    look:
      "on that node (docker exec for kind, created with --retain): crictl ps -a, crictl logs of kube-apiserver and etcd, journalctl -u kubelet",
  },
  {
    name: "kubelet starts",
    signs: [
      "container runtime status check may not have completed yet",
      "PLEG is not healthy: pleg has yet to be successful",
      "pleg was last seen active 2562047h47m",
    ],
    meaning: "no failure: the kubelet prints this at each start, until it has asked the runtime for the first time",
    look: "its later lines; if these stay, crictl info and the log of the runtime",
  },
  {
    name: "DNSConfigForming",
    meaning:
      "The node's resolv.conf has more name servers (3) or search domains than a pod's may have; the kubelet leaves the rest out. The pod starts all the same.",
    look:
      "shorten the file that resolvConf of the kubelet's configuration names, or /etc/resolv.conf on the node; if the pod does not start, another event of kubectl describe pod says why",
    signs: [
      "DNSConfigForming",
      "Nameserver limits were exceeded, some nameservers have been omitted",
      "Search Line limits were exceeded, some search paths have been omitted",
    ],
  },
  {
    name: "job failed",
    meaning:
      "A Job, mostly of a Helm hook (pre-install, post-upgrade), has failed as often as it may; why is in its pods' logs.",
    look:
      "kubectl get pods,jobs -A for pods with Error or ImagePullBackOff, kubectl logs and kubectl describe of them; helm deletes a hook's pods: install with --no-hooks, or run it again and look at once",
    signs: ["BackoffLimitExceeded", "Job has reached the specified backoff limit"],
  },
  {
    name: "deployment not available",
    meaning:
      "Too few of a Deployment's pods are ready: this says nothing of the cause; an operator's installation waits for it.",
    look: "kubectl get pods in its namespace, kubectl describe and kubectl logs --previous of those that are not ready",
    signs: ["Deployment does not have minimum availability", "MinimumReplicasUnavailable"],
  },
  {
    name: "MissingClusterDNS",
    meaning:
      "The kubelet has no address of the cluster's DNS: a pod starts all the same, but with the node's resolv.conf, and finds no Services by name.",
    look:
      "the ClusterIP of kubectl -n kube-system get service kube-dns (often 10.96.0.10): clusterDNS and clusterDomain in the kubelet's config.yaml (--cluster-dns of older ones; microk8s enable dns), restart the kubelet, make the pods anew",
    signs: ["MissingClusterDNS", "kubelet does not have ClusterDNS IP configured"],
  },
  {
    name: "kubelet help",
    signs: [
      "The kubelet binary is responsible for maintaining a set of containers",
      'The kubelet is the primary "node agent" that runs on each node.',
    ],
    meaning:
      "the kubelet printed its help and ended: it has no such flag, or not with that value, as the line before the help says; flags and kubelet are not of one release",
    look:
      "systemctl cat kubelet and /var/lib/kubelet/kubeadm-flags.env, for the flag; kubelet --version; journalctl -u kubelet",
  },
  {
    name: "NodeNotReady",
    signs: [
      "KubeletNotReady",
      "NodeNotReady",
      "Node became not ready",
      "Node not ready",
      "node-controller Node is not ready",
    ],
    meaning:
      "the kubelet reports its node as not ready, or does not report at all; why is in the message of the condition Ready",
    look: "kubectl describe node: Conditions; journalctl -u kubelet -u containerd, on the node",
  },
  {
    name: "nodes not joined",
    signs: [
      "new nodes are not joining node group",
      "Instances failed to join the kubernetes cluster",
      "NodeCreationFailure",
    ],
    meaning:
      "the machines of a node group were started, and their kubelets did not register with the cluster, or did not stay ready",
    look:
      "on such a machine (SSM, the instance's console output): journalctl -u kubelet -u nodeadm-run -u containerd; the node role's access entry, the way to the API server, user data",
  },
  {
    name: "FailedSync",
    signs: ["Error syncing pod", "error determining status:"],
    meaning: "the kubelet did not get the pod into the wanted state; this event does not say why",
    look: "kubectl describe pod: its other events; journalctl -u kubelet at that time",
  },
  {
    name: "cgroup v1",
    signs: ["cgroups v1 support is deprecated"],
    meaning:
      "a warning of kubeadm: the node has cgroup v1, with which a kubelet of 1.35 or newer does not start, unless failCgroupV1 is false; an older one does",
    look:
      "stat -fc %T /sys/fs/cgroup (tmpfs: v1). Boot with cgroup v2: a newer distribution, no systemd.unified_cgroup_hierarchy=0 (WSL: kernelCommandLine in .wslconfig). Until then failCgroupV1: false in the KubeletConfiguration, and kubeadm --ignore-preflight-errors=SystemVerification; newer releases of minikube set it themselves",
  },
  {
    name: "runner ended",
    signs: ["Job failed (system failure): aborted: terminated", "Job failed (system failure): aborted: interrupt"],
    meaning: "GitLab Runner itself was stopped while the job ran: the job's container did not fail",
    look:
      "journalctl -u gitlab-runner, or events of its pod: an update, a restart, a machine that was removed. Let it end its jobs first: SIGQUIT, terminationGracePeriodSeconds, shutdown_timeout; run the job again",
  },
  {
    name: "waiting for the job's pod",
    signs: ["to be running, status is Pending"],
    meaning:
      "GitLab Runner waits for the pod of its job, which is not ready yet; its own events state what it waits for: images, a node, a volume or Secret",
    look:
      "kubectl describe pod of that pod in the runner's namespace while it waits: a slow pull, FailedScheduling, FailedMount, ErrImagePull. If it is only slow: poll_timeout (seconds, 180 if not set) in [runners.kubernetes] of its config.toml",
  },
  {
    name: "ContainerCreating",
    signs: [
      "ContainerCreating",
      "PodInitializing",
      "Init:0/",
      "Init:1/",
      "Init:2/",
      "ContainersNotReady",
      "containers with unready status",
      "Pods not in Running status",
    ],
    meaning:
      "the pod is not ready: its network, volumes or images are being set up, or its init containers run; a state does not say which of them waits",
    look:
      "kubectl describe pod: its events, from the first one on; without any, journalctl -u kubelet on the pod's node",
  },
  {
    name: "package not started",
    signs: [
      "Failed to run script, script=[start]",
      "Could not bring Docker Engine back online",
      "status_description:translate from systemd status",
    ],
    meaning: "a NAS (Synology DSM) did not start its package of Docker; dockerd's own words are in its log",
    look:
      "sudo tail -n 100 /var/log/packages/ContainerManager.log (or Docker.log), /var/packages/ContainerManager/var/docker.log or journalctl -u pkg-ContainerManager-dockerd; sudo dockerd by hand, with --config-file of /var/packages/ContainerManager/etc/dockerd.json, shows its first error",
  },
  {
    name: "agent without cause",
    signs: ["desc = UnknownErrno: Unknown errno"],
    meaning: "the agent in Kata's virtual machine failed at a step and did not say at which",
    look:
      "journalctl -t kata with enable_debug of [runtime] and [agent.kata] in configuration.toml: the agent's lines of that time; guest_hook_path, kernel modules and mounts that the configuration adds are the first to leave out",
  },
  {
    name: "console closed",
    signs: ["stdio_input read failed Input/output error"],
    meaning:
      "no failure of a start: the terminal on the container's side was closed, as its program ended; conmon remarks on it",
    look: "the container's own log and exit code: podman logs NAME, podman inspect NAME; crictl logs",
  },
  {
    name: "compose without cause",
    signs: ["error while creating container <any>: exit status 1"],
    meaning:
      "nerdctl compose (Finch, Colima, Lima, Rancher Desktop) could not create a service's container; older releases do not show why",
    look:
      "that service's options with nerdctl run, nerdctl --debug-full compose up; update nerdctl, of which the newer ones print the cause",
  },
  {
    name: "build container not started",
    signs: [
      "did not get container create message from subprocess",
      "did not get container start message from subprocess",
      "did not get container ready message from subprocess",
      ...["runc", "crun"].map((runtime) => `error running container: from /usr/bin/${runtime} creating container for`),
      "error running container: error creating container for",
    ],
    meaning: "the runtime did not create the container of a RUN step; what it said of that is not in this message",
    look:
      "the lines around it, podman build (or buildah bud) --log-level=debug; runc --version or crun --version on that machine; with --isolation=chroot the step needs no runtime",
  },
  {
    name: "left-over processes",
    signs: ["Found left-over process"],
    meaning:
      "no failure: containerd's unit leaves shims and containers running over a restart (KillMode=process), and systemd remarks on it at the next start",
    look: "the lines behind it",
  },
  {
    name: "plugin skipped",
    signs: [
      "skip loading plugin",
      ...OPTIONAL_SNAPSHOTTERS.flatMap((name) => [
        `failed to load plugin io.containerd.snapshotter.v1.${name}`,
        `could not use snapshotter ${name} in metadata plugin`,
      ]),
      "Configuration migrated from version",
    ],
    meaning:
      "no failure: containerd prints this at each start of a node that lacks what a plugin needs (btrfs, zfs, devmapper), or of an older config.toml",
    look: "lines with level=error or level=fatal behind it; only a plugin that config.toml names matters",
  },
  {
    name: "image loaded whole",
    signs: [
      "no valid SOCI index found",
      "skipping mounting layer as FUSE mount",
      "no ztoc for layer",
    ],
    meaning:
      "no failure: the image has no SOCI index that the snapshotter takes (a v2 index, from 0.10 on), so it is pulled whole, and the start takes longer",
    look:
      "soci convert SOURCE TARGET and a push make one; pull_modes.soci_v1 in /etc/soci-snapshotter-grpc/config.toml allows older ones; where a container does not start, other lines of the same time",
  },
  {
    name: "plain HTTP where HTTPS was asked",
    signs: ["http: server gave HTTP response to HTTPS client"],
    meaning:
      "a program asked an address by HTTPS, and what listens there speaks plain HTTP; which one the text does not say",
    look:
      "the address before these words. Of a registry: insecure-registries in daemon.json, a hosts.toml with http:// of containerd, insecure = true in registries.conf, http = true in buildkitd.toml of a builder (nothing is protected then), or a proxy with a certificate before it",
  },
  {
    name: "CA not trusted",
    signs: ["x509: certificate signed by unknown authority"],
    meaning: "a program does not trust who signed the certificate that it was shown; whose it is the text does not say",
    look:
      "the address before these words, and openssl s_client -connect HOST:443 -showcerts, which names who signed. Of a registry: its CA for the engine (/etc/docker/certs.d/HOST/ca.crt, ca in hosts.toml, /etc/containers/certs.d), or in the system's list (update-ca-certificates, update-ca-trust) and a restart",
  },
  {
    name: "other snapshotter taken",
    signs: [
      "auto snapshotter: overlayfs is not available for",
      "auto snapshotter: fuse-overlayfs is not available for",
    ],
    meaning:
      "no failure: overlayfs does not work where buildkitd keeps its data (a container's own root filesystem, NFS, a kernel that has none for users), so it takes fuse-overlayfs or, slower and larger, native",
    look:
      "buildkitd's --root (or /var/lib/buildkit, ~/.local/share/buildkit) on a volume of ext4 or xfs makes overlayfs work; fuse-overlayfs needs its program and /dev/fuse",
  },
  {
    name: "dev container not made",
    signs: [
      "UnifiedContainersErrorFatalCreatingContainer",
      "An error occurred setting up the container",
      "devcontainer process exited with exit code",
      "Command failed: docker buildx build --load",
      "Command failed: docker run --sig-proxy",
    ],
    meaning:
      "the command of docker that was to build or start a dev container or codespace has failed; what it said stands before",
    look:
      "the lines above Command failed, in View Creation Log (Codespaces) or Dev Containers: Show Container Log: ERROR: failed to solve or Error response from daemon; run that command by hand, with --progress=plain",
  },
  {
    name: "builder not booted",
    signs: [
      "ERROR [internal] booting buildkit",
      "[internal] booting buildkit:",
      "[internal] booting buildkit<any>ERROR",
    ],
    meaning: "Buildx could not start the container or pod of its builder; why is not in the text",
    look:
      "docker logs buildx_buildkit_NAME0 and docker ps -a (in Kubernetes kubectl logs and describe of its pod): most often it may not be privileged, its --config is wrong, memory or disk is short, or a slow machine: try again, docker buildx inspect --bootstrap NAME; docker buildx rm NAME and create it anew",
  },
  {
    name: "no network plugin yet",
    signs: ["failed to load cni during init, please check CRI plugin status"],
    meaning:
      "no failure by itself: when containerd started, no network plugin had written its configuration on the node; Docker and nerdctl need none there",
    look:
      "for a node of Kubernetes that stays not ready: ls /etc/cni/net.d (C:\\etc\\cni\\net.d), and the log of the network plugin's pod; else the lines behind it",
  },
  {
    name: "no figures of the disk yet",
    signs: [
      "Stats initialization may not have completed yet",
      "InvalidDiskCapacity",
      "invalid capacity 0 on image filesystem",
    ],
    meaning: "no failure by itself: the kubelet has just started and has not measured disks and images yet",
    look:
      "other lines of the same time, above all those with F before the date; if it comes again and again, df -h of the kubelet's and the runtime's directories and crictl imagefsinfo",
  },
  {
    name: "image not loaded by minikube",
    signs: ["GUEST_IMAGE_LOAD"],
    meaning:
      "minikube could not bring an image of the computer to its node; the cause is behind these words, or not in the text",
    look:
      "docker save -o app.tar IMAGE, then minikube image load app.tar; an image of Docker's containerd store that was pulled for one platform alone cannot be saved: build or pull it with --platform. Or build in minikube: minikube image build, eval $(minikube docker-env)",
  },
  {
    name: "ended container",
    signs: ["Failed to create existing container"],
    meaning: "no failure of a start: the kubelet looks at the cgroup of a container that has ended",
    look: "other lines of the same time: FailedCreatePodSandBox, Error syncing pod",
  },
  {
    name: "WaitForFirstConsumer",
    meaning: "no failure: the claim's class makes the volume when a pod that uses the claim is scheduled",
    look:
      "create the pod that uses the claim; if there is one, its own events say why it gets no node (kubectl describe pod). The scheduler does not see a pod with nodeName set: use nodeSelector",
    signs: ["waiting for first consumer to be created before binding"],
  },
];
