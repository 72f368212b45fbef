/**
 * What messages say that state no cause: a status, a step that is tried again, what follows from a failure.
 *
 * @module
 */

import { squeeze, type Squeezed } from "./paste/squeeze.ts";

/** What a message without a cause shows. */
export interface ErrorSymptom {
  /** Its name, where Kubernetes, containerd or Docker have one in their own words. */
  readonly name: string;
  /** What has happened. */
  readonly meaning: string;
  /** Where its cause is found: commands, logs. */
  readonly look: string;
}

/** A symptom, and the words by which it is known. */
interface Row extends ErrorSymptom {
  readonly signs: readonly string[];
}

/** The symptoms; of several in an error the first one counts, which is nearest to the cause. */
const ROWS: readonly Row[] = [
  {
    name: "runtime without a message",
    signs: ["unable to retrieve OCI runtime error", "did not terminate successfully", "did not terminate sucessfully"],
    meaning: "the OCI runtime ended without a word in its log, so containerd cannot say why",
    look: "the runtime by hand (runc --version) on the node; dmesg, for a signal or memory; journalctl -u containerd",
  },
  {
    name: "runtime did not answer",
    signs: [
      "operation timeout: context deadline exceeded",
      "code = DeadlineExceeded desc = context deadline exceeded",
      "stream terminated by RST_STREAM with error code: CANCEL",
      "failed to start containerd task <any>: context canceled",
      "context canceled: unknown",
    ],
    meaning:
      "the runtime did not answer within the kubelet's or the client's time: it is overloaded or waits, most often for a disk, a volume or the network",
    look:
      "journalctl -u containerd (or docker, crio) at that time; iostat and dmesg, for slow or failing disks; crictl ps",
  },
  {
    name: "runtime's connection ended",
    signs: [
      "code = 11 desc = EOF",
      "code = Unavailable desc = EOF",
      "code = Unavailable desc = error reading from server: EOF",
    ],
    meaning: "the runtime's process ended, or was restarted, while it worked on the request",
    look: "journalctl -u containerd (or docker, crio) at that time: a crash, a restart or a killed process",
  },
  {
    name: "network plugin failed",
    signs: ["cni failed to set up pod", "cni failed to teardown pod", "netplugin failed with no error message"],
    meaning: "the network plugin did not connect the pod; its own message is not in the text",
    look: "kubectl describe pod, for the whole event; the log of the network plugin's pod on that node",
  },
  {
    name: "ImagePullBackOff",
    signs: [
      "ImagePullBackOff",
      "ErrImagePull",
      "Back-off pulling image",
      "trying and failing to pull image",
      "image can't be pulled",
    ],
    meaning:
      "the image could not be pulled, and the kubelet waits before it tries again; why is in the first Failed event",
    look:
      "kubectl describe pod: the event that starts with Failed to pull image; crictl pull with the same image, on the node",
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
    signs: ["CreateContainerError", "CreateContainerConfigError", "RunContainerError"],
    meaning: "the container could not be created or started; why is in the message of its state or event",
    look: "kubectl describe pod: State, Message, and the event that starts with Error:",
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
    look: "kubectl logs of the container; the probe's path, port, timeoutSeconds and initialDelaySeconds",
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
    name: "service not started",
    signs: [
      "A dependency job for docker.service failed",
      "Job for docker.service failed",
      "Failed to start Docker Application Container Engine",
      "start request repeated too quickly for docker.service",
      "docker.service: Start request repeated too quickly",
      "docker.service: Failed with result",
      "Docker daemon not started",
    ],
    meaning:
      "Docker's service did not start, or a unit that it needs (containerd.service, docker.socket); systemd does not say why",
    look:
      "journalctl -u docker -u containerd: the first error there; systemctl status docker.socket containerd; dockerd --validate",
  },
  {
    name: "service not started",
    signs: [
      "Job for containerd.service failed",
      "Failed to start containerd container runtime",
      "containerd.service: Start request repeated too quickly",
      "containerd.service: Failed with result",
    ],
    meaning: "containerd's service did not start; systemd does not say why",
    look: "journalctl -u containerd: the first error there; containerd config dump",
  },
  {
    name: "service not started",
    signs: [
      "Job for kubelet.service failed",
      "kubelet.service: Start request repeated too quickly",
      "kubelet.service: Failed with result",
      "kubelet.service: Main process exited",
    ],
    meaning: "the kubelet's service did not start, or ended; systemd does not say why",
    look: "journalctl -u kubelet: the first error there",
  },
  {
    name: "build step failed",
    signs: ["did not complete successfully: exit code", "returned a non-zero code", "error building at STEP"],
    meaning: "a program that a build runs in a container ended with an error of its own",
    look: "the lines that the step printed before it; docker build --progress=plain",
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
    signs: ["error starting some containers", "some containers failed", "slirp4netns failed"],
    meaning: "Podman started a part only; why is in the lines before it or in its debug log",
    look: "the same command with --log-level=debug; podman logs; podman pod inspect",
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
    name: "timed out waiting",
    signs: ["timed out waiting for the condition"],
    meaning: "what kubectl, Helm or the kubelet waits for did not become ready in time; this says nothing of the cause",
    look: "kubectl get pods and kubectl describe of the pods that are not ready: their events",
  },
  {
    name: "plugin skipped",
    signs: [
      "skip loading plugin",
      "failed to load plugin io.containerd.snapshotter.v1.",
      "in metadata plugin",
      "Configuration migrated from version",
    ],
    meaning:
      "no failure: containerd prints this at each start of a node that lacks what a plugin needs (btrfs, zfs, devmapper), or of an older config.toml",
    look: "lines with level=error or level=fatal behind it; only a plugin that config.toml names matters",
  },
  {
    name: "ended container",
    signs: ["Failed to create existing container"],
    meaning: "no failure of a start: the kubelet looks at the cgroup of a container that has ended",
    look: "other lines of the same time: FailedCreatePodSandBox, Error syncing pod",
  },
];

const KNOWN = ROWS.map(({ name, meaning, look, signs }) => ({
  symptom: { name, meaning, look },
  signs: signs.map((sign) => sign.split("<any>").map((part) => squeeze(part).text)),
}));

/** Whether the parts of a sign stand in a text, in their order, in one record. */
function stands(text: string, parts: readonly string[]): boolean {
  return parts.length === 1 ? text.includes(parts[0]!) : text.split("\n").some((record) => {
    let at = 0;
    return parts.every((part) => {
      const found = record.indexOf(part, at);
      at = found + part.length;
      return found >= 0;
    });
  });
}

/**
 * Finds what a message shows that states no cause.
 *
 * @param squeezed The message.
 * @returns The first symptom that it has.
 */
export function symptomIn({ text }: Squeezed): ErrorSymptom | undefined {
  return KNOWN.find(({ signs }) => signs.some((parts) => stands(text, parts)))?.symptom;
}
