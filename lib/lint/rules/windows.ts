/**
 * What Windows refuses of a container: its host compute service (HCS), layers and network (HNS).
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

const COMPATIBILITY =
  "https://learn.microsoft.com/en-us/virtualization/windowscontainers/deploy-containers/version-compatibility";

/** A message of Windows, behind the call of hcsshim's releases that failed with it. */
function failed(call: string, message: string): readonly string[] {
  const name = call.slice(call.lastIndexOf(":") + 1);
  return [
    `hcs::${call} <id>: ${message}`,
    `hcsshim::${call} <id>: ${message}`,
    ...[name, `hcs::${call}`, `hcsshim::${call}`].flatMap((step) =>
      ["", "NoStdio"].map((kind) =>
        `encountered an error during ${step}${kind}: failure in a Windows system call: ${message}`
      )
    ),
    // Of newer releases, with the program.
    ...(name === "CreateProcess"
      ? [`encountered an error during hcs::${call}: <value>: failure in a Windows system call: ${message}`]
      : []),
  ];
}

/** What Windows refuses. */
export const WINDOWS_FAILURES: readonly DaemonRule[] = [
  {
    id: "windows-build-mismatch",
    by: "shim",
    summary: "the image is made for another build of Windows than the node's, which cannot run it",
    texts: [
      "The container operating system does not match the host operating system.",
      "The operating system of the container does not match the operating system of the host.",
      "a Windows version <words>-based image is incompatible with a <words> host",
    ],
    evidence: "reported",
    fix:
      "use the image's tag for the node's build (ltsc2019, ltsc2022; windows/amd64 with os.version in the manifest list), and select nodes by the label " +
      "node.kubernetes.io/windows-build; Hyper-V isolation (--isolation=hyperv) runs older builds, too",
    links: [COMPATIBILITY, "https://github.com/microsoft/dotnet-framework-docker/issues/1265"],
  },
  {
    id: "windows-pause-build",
    refines: "windows-build-mismatch",
    by: "shim",
    summary: "the pause image of the pod is made for another build of Windows than the node's: no pod can start there",
    texts: [
      "The container operating system does not match the host operating system.",
      "The operating system of the container does not match the operating system of the host.",
    ].flatMap((error) =>
      ["", "hcs::", "hcsshim::"].flatMap((lead) => [
        `failed to start sandbox container for pod <pod>: Error response from daemon: ${lead}CreateComputeSystem <id>: ${error}`,
        `failed to start sandbox container task <id>: ${lead}CreateComputeSystem <id>: ${error}`,
        `failed to create containerd task: failed to create shim task: ${lead}CreateComputeSystem <id>: ${error}`,
      ])
    ),
    evidence: "reported",
    needs: ["failed to start sandbox", "Failed to create pod sandbox", "RunPodSandbox"],
    fix:
      "take a pause image that has all builds, such as mcr.microsoft.com/oss/kubernetes/pause:3.9: in sandbox_image of containerd's config.toml, with Docker in the kubelet's or cri-dockerd's --pod-infra-container-image, and restart it; kubeletwin/pause, made by hand, is of one build only. Then the pod's own images need the node's build as well: tags ltsc2019 or ltsc2022, " +
      "nodes by the label node.kubernetes.io/windows-build",
    links: [
      COMPATIBILITY,
      "https://kubernetes.io/docs/concepts/windows/intro/#pause-container",
    ],
  },
  {
    id: "windows-hypervisor-missing",
    by: "shim",
    summary: "Hyper-V is missing or off, so Windows cannot start the virtual machine of a container",
    texts: [
      "The virtual machine could not be started because a required feature is not installed.",
      "No hypervisor is present on this system.",
      ...failed("CreateComputeSystem", "The request is not supported."),
    ],
    evidence: "source",
    fix:
      "enable the features Hyper-V and Containers and reboot; in a virtual machine turn nested virtualization on; on a Windows Server process isolation " +
      "(--isolation=process, a runtime without Hyper-V) needs neither",
    links: [
      "https://learn.microsoft.com/en-us/virtualization/windowscontainers/manage-containers/hyperv-container",
    ],
  },
  {
    id: "windows-file-mount",
    by: "shim",
    summary: "Windows cannot mount a single file, such as the pod's hosts file, because an update is missing",
    texts: failed("CreateComputeSystem", "The directory name is invalid."),
    evidence: "reported",
    fix:
      "install Windows' updates on the node (Server 2019 needs those of September 2020 or later) and a current containerd; then look for mounts of files, of which the source has to " +
      "exist",
    links: [
      "https://github.com/antrea-io/antrea/issues/2774",
      "https://github.com/kubernetes/kubernetes/pull/83730",
    ],
  },
  {
    id: "windows-path-invalid",
    by: "shim",
    summary: "a path of the container is none of Windows, or does not exist: of a mount, or its working directory",
    texts: [
      ...failed("CreateComputeSystem", "The filename, directory name, or volume label syntax is incorrect."),
      ...failed("CreateComputeSystem", "The system cannot find the path specified."),
      ...failed("CreateComputeSystem", "The system cannot find the file specified."),
      ...failed("System::CreateProcess", "The directory name is invalid."),
    ],
    evidence: "reported",
    fix:
      "write volumes and workingDir with a drive (C:\\data), without paths of Linux such as /var/run, and create hostPath sources on the node",
    links: ["https://github.com/microsoft/hcsshim/issues/1386"],
  },
  {
    id: "windows-program-missing",
    by: "shim",
    summary: "Windows does not find the program of the container",
    texts: [
      ...failed("System::CreateProcess", "The system cannot find the file specified."),
      ...failed("System::CreateProcess", "The system cannot find the path specified."),
      "CreateProcess <hash>: The system cannot find the file specified.",
    ],
    evidence: "reported",
    fix:
      "the name is in CommandLine of the message: correct command and args: nanoserver has no powershell (pwsh in its images of PowerShell, cmd, or a servercore image), built-in commands (echo, md) need cmd /c, scripts powershell -File, and a name needs its .exe or a directory of PATH; images with ENTRYPOINT in shell form need containerd 1.6.9 or newer",
    links: [
      "https://github.com/containerd/containerd/issues/6300",
      "https://github.com/docker/for-win/issues/2679",
    ],
  },
  {
    id: "windows-access-denied",
    by: "shim",
    summary: "Windows denies access to the files of the container, which another program has open or protects",
    texts: failed("CreateComputeSystem", "Access is denied."),
    evidence: "reported",
    fix:
      "let the kubelet try again, or start it again; exclude the engine's directories (C:\\ProgramData\\containerd, C:\\ProgramData\\docker) from the antivirus, update Windows and containerd, and check the rights of hostPath sources",
    links: ["https://github.com/microsoft/hcsshim/issues/2017"],
  },
  {
    id: "windows-namespace-refused",
    by: "shim",
    summary: "Windows cannot attach the container to its pod's network namespace",
    texts: failed("CreateComputeSystem", "The requested operation for attach namespace failed."),
    evidence: "reported",
    fix:
      "use an image of the node's Windows build; delete the pod, so that its sandbox is made anew; if all pods fail, restart the network plugin and the service hns, or the node",
    links: ["https://github.com/Azure/AKS/issues/3627", COMPATIBILITY],
  },
  {
    id: "windows-process-refused",
    by: "shim",
    summary:
      "Windows does not take the container's process as it is asked for: its command line, environment or terminal",
    texts: failed("System::CreateProcess", "The parameter is incorrect."),
    evidence: "reported",
    fix:
      "compare the pod with one for Windows: no fields of Linux (securityContext.runAsUser, linux in crictl's files), a command that is not empty, workingDir with a drive; " +
      "try the image with ctr run on the node",
    links: ["https://github.com/microsoft/Windows-Containers/issues/210"],
  },
  {
    id: "windows-hns-failed",
    by: "containerd",
    summary:
      "Windows' network service (HNS) refuses the pod's endpoint: leftovers, a network that is not there, or an old plugin",
    texts: [
      "failed to create the new HNSEndpoint: <any>",
      "failed to create the new HNSEndpoint: hnsCall failed in Win32: The object already exists. (0x1392)",
      "failed to find HNSEndpoint <name>: Endpoint <name> not found",
      "error while ProvisionEndpoint(<name>): <any>",
      "error while GETHNSNewtorkByName(<name>): Network <name> not found",
      "error while GETHNSNewtorkByName(<name>): <any>",
      "Failed to create endpoint: HNS failed with error : <any>",
      "HNS failed with error : Element not found.",
      "hnsCall failed in Win32: <any>",
      "hcnCreateEndpoint failed in Win32: <any>",
      ...["Endpoint", "Network"].map((kind) => `hcnCreate${kind} failed in Win32: The parameter is incorrect. (0x57)`),
      "hcnCreateNetwork failed in Win32: <any>",
      "hcnCreateNetwork failed in Win32: A network with this name already exists. (0x803b0010)",
    ],
    evidence: "reported",
    isBeforeRuntime: true,
    fix:
      "look at Get-HnsNetwork and Get-HnsEndpoint: the plugin's network has to be there; after a reboot it may come late or not: start its pod or service again " +
      "(flannel, calico-node; Azure CNI: remove azure-vnet.json in C:\\k, restart the kubelet). Already exists: drain the node, remove leftovers (Remove-HnsEndpoint, " +
      "Remove-HnsNetwork, which ends the network of its pods), restart the service hns or the node. With containerd an endpoint that is not found needs newer plugins " +
      "(win-overlay, win-bridge from 0.9 on, flannel for containerd); install Windows' updates",
    links: [
      "https://github.com/kubernetes/kubernetes/issues/94924",
      "https://github.com/kubernetes/kubernetes/issues/74766",
    ],
  },
  {
    id: "windows-default-network",
    by: "containerd",
    summary: "dockerd does not start on Windows: Windows' network service (HNS) does not make its default network nat",
    texts: [
      ...["Error", "error"].flatMap((error) =>
        [
          "HNS failed with error : <any>",
          "HNS failed with error : Unspecified error",
          "HNS failed with error : The parameter is incorrect.",
          "HNS failed with error : Element not found.",
          "failed during hnsCallRawResponse: <any>",
          "hnsCall failed in Win32: <any>",
        ].map((reason) => `Error initializing network controller: ${error} creating default network: ${reason}`)
      ),
    ],
    evidence: "reported",
    fix:
      "stop docker, remove what is left of its network (Get-HnsNetwork | ? Name -eq nat | Remove-HnsNetwork; Get-NetNat), restart the service hns, and start docker; a reboot after the feature Containers or updates were installed. If it stays, a driver of the adapter, a VPN or a Hyper-V switch is in its way: update it, or set " +
      '"bridge": "none" in daemon.json, with which containers need a network of their own',
    links: [
      "https://github.com/docker/for-win/issues/456",
      "https://learn.microsoft.com/virtualization/windowscontainers/troubleshooting",
    ],
  },
  {
    id: "windows-port-in-use",
    by: "shim",
    summary:
      "the published port is in use on the Windows host: by a program, another container, or a range that Windows keeps",
    texts: [
      ...["hnsCall failed in Win32: ", "failed during hnsCallRawResponse: hnsCall failed in Win32: "].flatMap((
        call,
      ) => [
        `${call}The process cannot access the file because it is being used by another process. (0x20)`,
        `${call}The specified port already exists. (0x803b0013)`,
      ]),
      ...["HNS failed with error : ", "HNS failed with error: "].flatMap((call) => [
        `${call}The process cannot access the file because it is being used by another process.`,
        `${call}The specified port already exists.`,
      ]),
    ],
    evidence: "reported",
    isBeforeRuntime: true,
    fix:
      "find who has it: netstat -ano | findstr :PORT, docker ps -a, netsh int ipv4 show excludedportrange protocol=tcp, and stop that or publish another port. If nothing has it, restart the service hns " +
      "(Restart-Service hns interrupts the network of all containers) or the PC",
    links: ["https://github.com/docker/for-win/issues/1951", "https://github.com/Dynatrace/superdump/issues/231"],
  },
  {
    id: "windows-container-unanswered",
    by: "shim",
    summary:
      "the virtual machine of a Windows container, or the container, did not answer Windows in time: the PC is overloaded or out of memory, or a filter slows it",
    texts: [
      "The operation timed out because a response was not received from the virtual machine or container.",
      "The operation timed out because a response was not received from the Virtual Machine hosting the Container.",
      "Insufficient system resources exist to complete the requested service.",
      ...["hcs", "hcsshim"].flatMap((module) =>
        ["Start", "CreateComputeSystem", "Create"].flatMap((call) => [
          `encountered an error during ${module}::System::${call}: context deadline exceeded`,
          `${module}::System::${call} <name>: context deadline exceeded`,
          `${module}::System::${call} <name>: hcsshim: timeout waiting for notification`,
          `${module}::${call} <name>: context deadline exceeded`,
          `${module}::${call} <name>: hcsshim: timeout waiting for notification`,
        ])
      ),
    ],
    evidence: "reported",
    needs: [
      "::System::",
      "::Create",
      "the Container",
      "or container",
      "CreateComputeSystem",
      "CreateProcess",
      "hcs",
      "hcsshim",
      "Windows system call",
    ],
    fix:
      "start fewer containers at a time, give each less memory (-m; Hyper-V isolation takes 1 GB by default) or the PC more, or run with --isolation=process; stop or exclude what watches every process and file (an antivirus, Splunk Universal Forwarder, a backup), which delays the start; then update Windows and the engine, and restart the services docker and vmcompute",
    links: [
      "https://learn.microsoft.com/virtualization/windowscontainers/troubleshooting",
      "https://github.com/microsoft/Windows-Containers/issues/426",
    ],
  },
  {
    id: "windows-layer-not-ready",
    by: "shim",
    summary:
      "Windows has not mounted the container's own disk in time: a fault of Windows Server 2019 that shows when several containers start at once",
    texts: ["PrepareLayer - failed", "PrepareLayer", "ActivateLayer"].flatMap((call) =>
      ["The device is not ready. (0x15)", "The device is not connected. (0x48f)"].flatMap((message) => [
        `hcsshim::${call} failed in Win32: ${message}`,
        `layer retry loop failed: hcsshim::${call} failed in Win32: ${message}`,
      ])
    ),
    evidence: "source",
    fix:
      "wait: the next try mostly succeeds. Start fewer containers of a node at a time, exclude the engine's directory (C:\\ProgramData\\docker, containerd) from the antivirus, install Windows' updates and a newer containerd, whose hcsshim tries it five times. If each start fails, restart the node, which ends its containers; Windows Server 2022 mounts these disks in another way",
    links: [
      "https://github.com/microsoft/Windows-Containers/issues/109",
      "https://github.com/microsoft/hcsshim/blob/main/internal/layers/wcow_mount.go",
    ],
  },
  {
    id: "windows-layer-refused",
    by: "shim",
    summary: "Windows cannot prepare a layer of the image: a filter driver of another program stands in its way",
    texts: [
      ...["hcsshim::PrepareLayer - failed failed in Win32", "hcsshim::PrepareLayer failed in Win32"].flatMap((call) => [
        `${call}: Incorrect function. (0x1)`,
        `${call}: The parameter is incorrect. (0x57)`,
        `${call}: <any>`,
      ]),
      ...["ActivateLayer", "CreateScratchLayer", "CreateSandboxLayer"].map((call) =>
        `hcsshim::${call} failed in Win32: <any>`
      ),
    ],
    evidence: "reported",
    fix:
      "run fltmc as administrator: drivers of clouds' drives and backups (cbfsconnect of Box, pCloud and others) have to be updated or removed; then reboot. If it comes only now and then, " +
      "update Windows and the engine",
    links: [
      "https://github.com/moby/moby/issues/36831",
      "https://github.com/microsoft/Windows-Containers/issues/200",
    ],
  },
  {
    id: "windows-compute-refused",
    by: "shim",
    summary:
      "Windows' host compute service (HCS) does not make or start the container; its own words are in the message",
    texts: [
      ...["The parameter is incorrect.", "Element not found.", "<any>"].flatMap((message) => [
        `hcs::CreateComputeSystem <id>: ${message}`,
        `hcsshim::CreateComputeSystem <id>: ${message}`,
        `hcsshim::CreateComputeSystem : ${message}`,
      ]),
      "encountered an error during <words>: failure in a Windows system call: <any>",
      "encountered an error during <words> failed in Win32: <any>",
      "A connection could not be established with the Virtual Machine hosting the Container.",
      "The virtual machine or container with the specified identifier is not running.",
    ],
    evidence: "reported",
    behind: "all",
    fix:
      "try the other isolation (--isolation=hyperv, --isolation=process): process needs an image of the host's build (winver; tags such as ltsc2022), hyperv the feature Hyper-V, in a virtual machine nested virtualization, and memory (-m 4g). Install Windows' updates and a newer Docker; see that the features Containers and Hyper-V are on, and restart the services vmcompute and hns (which ends running containers) or the PC. An antivirus: exclude C:\\ProgramData\\Docker. Timeouts: fewer containers at once. Event log: Microsoft-Windows-Hyper-V-Compute",
    links: [
      "https://learn.microsoft.com/virtualization/windowscontainers/troubleshooting",
      "https://github.com/moby/moby/issues/40720",
    ],
  },
  {
    id: "windows-container-exited",
    by: "shim",
    summary: "a Windows container ended while it was started: its build is not the node's, or it has too little memory",
    texts: [
      "The virtual machine or container exited unexpectedly.",
      "The compute system exited unexpectedly.",
    ],
    evidence: "reported",
    fix:
      "use an image of the node's Windows build, give it 1 GB of memory or more, and read Hyper-V-Compute in Windows' event log; reboot after Windows' updates",
    links: [COMPATIBILITY, "https://github.com/microsoft/hcsshim/issues/598"],
  },
  {
    id: "windows-linux-image",
    by: "containerd",
    summary:
      "containerd on Windows is to run a container of Linux, for which it wants a kernel that is not there (LCOW)",
    texts: [
      "kernel: '<value>kernel' not found",
      "failed to create shim task: kernel: '<value>' not found",
      "failed to create shim: kernel: '<value>' not found",
    ],
    evidence: "reported",
    fix:
      "Linux containers on Windows without WSL are not developed any more: use an image of Windows (--platform windows/amd64), or run it in WSL 2; in a cluster " +
      "give the pod nodeSelector kubernetes.io/os: linux",
    links: ["https://github.com/containerd/nerdctl/issues/4664"],
  },
  {
    id: "windows-mount-type",
    by: "containerd",
    summary: "nerdctl cannot mount the layers of this snapshotter on Windows: it knows windows-layer only",
    texts: ["invalid windows mount type: <value>"],
    evidence: "source",
    fix:
      "use the snapshotter windows (nerdctl --snapshotter windows, or without the option) and pull the image for it, or run the container with ctr run --snapshotter cimfs; update nerdctl and containerd",
    links: ["https://github.com/containerd/nerdctl/issues/5065"],
  },
  {
    id: "windows-layer-unpack",
    by: "containerd",
    summary:
      "Windows cannot apply a layer: the image is no Windows image or is for a newer Windows, the feature Containers is off, or an antivirus holds the files",
    texts: [
      ...["ProcessBaseLayer", "ImportLayer", "ProcessUtilityVMImage"].flatMap((call) => [
        `hcsshim::${call} <value>`,
        `<unpacking>: hcsshim::${call} <value>`,
      ]),
      ...["hcsshim::ImportLayer", "ProcessBaseLayer", "ProcessUtilityVMImage", "remove", "rename"].map((call) =>
        `<unpacking>: re-exec error: exit status <number>: output: ${call} <value>`
      ),
    ],
    evidence: "reported",
    fix: "see the end of the message. Path or file not found: compare the image's Windows release with the host's " +
      "(ver; docker manifest inspect shows os.version), pull a tag for this release or install the host's updates; " +
      "an image for Linux: switch Docker Desktop to Linux containers. Module not found: " +
      "Enable-WindowsOptionalFeature -Online -FeatureName Containers, and restart. Access denied: exclude the " +
      "engine's root directory from the antivirus, or remove the filter driver of such a program. A full disk " +
      "fails so, too; a damaged layer: docker rmi and pull again",
    links: [
      "https://learn.microsoft.com/virtualization/windowscontainers/deploy-containers/version-compatibility",
      "https://github.com/docker/for-win/issues/1577",
    ],
  },
  {
    id: "windows-nat-address",
    by: "shim",
    summary: "a container of Windows publishes a port on one address, which Windows' NAT networks cannot",
    texts: ["Windows does not support host IP addresses in NAT settings"],
    evidence: "reported",
    fix:
      "publish the port without an address (-p 8080:80 in place of 127.0.0.1:8080:80), and remove ip from daemon.json; or switch Docker Desktop to Linux containers",
    links: ["https://github.com/docker/for-win/issues/10552"],
  },
];
