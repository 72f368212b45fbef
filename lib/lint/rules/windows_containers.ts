/**
 * What Windows refuses Docker's own containers of Windows: their network, their first process, and paths of Linux.
 *
 * @module
 */

import { oneOf } from "../placeholder.ts";
import type { DaemonRule } from "../rule.ts";

const TROUBLES = "https://learn.microsoft.com/virtualization/windowscontainers/troubleshooting";
const COMPATIBILITY =
  "https://learn.microsoft.com/en-us/virtualization/windowscontainers/deploy-containers/version-compatibility";

/** A message of Windows at the start of a container's process, as hcsshim's releases wrap it. */
function atProcess(message: string): readonly string[] {
  return ["CreateProcess", "hcs::System::CreateProcess", "hcsshim::System::CreateProcess"].flatMap((step) =>
    ["", " <value>:"].flatMap((program) => [
      `encountered an error during ${step}:${program} failure in a Windows system call: ${message}`,
    ])
  ).concat(`hcs::System::CreateProcess <id>: ${message}`);
}

/** Windows' message of a right that is missing, 0x569. */
const NO_LOGON = "Logon failure: the user has not been granted the requested logon type at this computer.";

/** Windows containers of Docker. */
export const WINDOWS_CONTAINER_RULES: readonly DaemonRule[] = [
  {
    id: "windows-endpoint-refused",
    by: "shim",
    summary:
      "Windows' network service (HNS) does not connect the container to its network: leftovers of earlier ones, or a published port that is taken",
    texts: [
      ...[
        "HNS failed with error : <any>",
        ...[
          "Unspecified error",
          "The parameter is incorrect.",
          "The object already exists.",
          "Element not found.",
          "Access is denied.",
          "The network was not found.",
        ].map((reason) => `HNS failed with error : ${reason}`),
        "hnsCall failed in Win32: <any>",
        "failed during hnsCallRawResponse: hnsCall failed in Win32: <any>",
      ].map((reason) => `failed to create endpoint <name> on network <name>: ${reason}`),
      ...["Unspecified error", "The parameter is incorrect.", "The object already exists."].map((reason) =>
        `Error response from daemon: HNS failed with error : ${reason}`
      ),
    ],
    evidence: "reported",
    isBeforeRuntime: true,
    fix:
      "try it without -p: if it starts, the port is taken (netstat -ano | findstr :PORT, docker ps -a, netsh int ipv4 show excludedportrange protocol=tcp). Else, as administrator: Stop-Service docker; Restart-Service hns; Start-Service docker (ends all containers); then remove what is left: docker network prune, Get-HnsNetwork | ? Name -eq nat | Remove-HnsNetwork with docker stopped. " +
      "Last a reboot and Windows' updates; a VPN or security product that filters the adapter keeps it from working",
    links: [TROUBLES, "https://github.com/docker/for-win/issues/704"],
  },
  {
    id: "windows-process-ended",
    by: "shim",
    summary:
      "the Windows container ended at once when its first process was started: with process isolation most often an image of another build than the PC's",
    texts: [
      ...["The remote procedure call failed.", "The RPC server is unavailable.", "The pipe has been ended."].flatMap(
        atProcess,
      ),
    ],
    evidence: "reported",
    fix:
      "run it with --isolation=hyperv (isolation: hyperv in Compose), which runs images of older builds, or take the image of the PC's own build (winver; Windows 11 and Server 2022 and newer are not of one build: servercore:ltsc2022 in process isolation is not supported on each). Both need the features Containers and Hyper-V and all updates; Docker Desktop up to date",
    links: [COMPATIBILITY, "https://github.com/microsoft/Windows-Containers/issues/525"],
  },
  {
    id: "windows-host-process-user",
    by: "shim",
    summary:
      "containerd may not log on as the user that a HostProcess container asks for: it does not run as LocalSystem itself, or there is no such user or group on the node",
    texts: [
      "failed to create user process token: failed to logon user: <any>",
      "failed to create user process token: failed to logon user: Access is denied.",
      "failed to create user process token: failed to create local account for container: <any>",
      "failed to create user process token: invalid user string <value>",
    ],
    evidence: "source",
    fix:
      "let the service containerd run as LocalSystem (sc.exe qc containerd shows SERVICE_START_NAME; sc.exe config containerd obj= LocalSystem, then restart it): an administrator's account may not make such tokens. runAsUserName has to be NT AUTHORITY\\SYSTEM, NT AUTHORITY\\Local service or NT AUTHORITY\\NetworkService, or with containerd 1.7 a local group of the node, for which it makes an account; other users with a password cannot be used",
    links: [
      "https://kubernetes.io/docs/tasks/configure-pod-container/create-hostprocess-pod/",
      "https://github.com/microsoft/hcsshim/pull/1286",
    ],
  },
  {
    id: "windows-logon-right",
    refines: "windows-compute-refused",
    by: "shim",
    summary:
      "Windows does not let the container's virtual machine log on: a group policy took the right to log on as a service from Hyper-V's virtual machines",
    texts: [
      "CreateContainer",
      "CreateComputeSystem",
      "hcs::CreateComputeSystem",
      "hcsshim::CreateComputeSystem",
      "Start",
    ]
      .flatMap((step) => [
        `encountered an error during ${step}: failure in a Windows system call: ${NO_LOGON}`,
        `${step} <id>: ${NO_LOGON}`,
      ]),
    evidence: "reported",
    fix:
      "as administrator: gpupdate /force, then restart the service vmms (Hyper-V Virtual Machine Management) and Docker; it helps until the policy is applied again. To keep it: Log on as a service (Computer Configuration, Windows Settings, Security Settings, Local Policies, User Rights Assignment) has to hold NT VIRTUAL MACHINE\\Virtual Machines, in a domain in the policy that sets it. Or --isolation=process, which needs an image of the PC's build",
    links: [TROUBLES, "https://github.com/docker/for-win/issues/2105"],
  },
  {
    id: "windows-user-unknown",
    by: "shim",
    summary: "the Windows image has no user of the name that the container is to run as",
    texts: [
      "The user name or password is incorrect.",
      "No mapping between account names and security IDs was done.",
    ].flatMap(atProcess),
    evidence: "reported",
    fix:
      "--user, USER of the Dockerfile or runAsUserName has to be one of the image: ContainerAdministrator and ContainerUser are in each; others are made in the Dockerfile (net user NAME /add), names of a domain do not exist there (a gMSA is given by --security-opt credentialspec=…). nanoserver has no net user: copy it from a servercore stage, or use ContainerUser",
    links: ["https://learn.microsoft.com/en-us/virtualization/windowscontainers/manage-containers/container-security"],
  },
  {
    id: "docker-windows-daemon-path",
    refines: "docker-option-invalid",
    by: "shim",
    summary:
      "the daemon is one of Windows containers, to which a path of Linux as a mount's target is none: Docker Desktop stands on Windows containers",
    texts: [oneOf(["bind", "volume", "tmpfs", "npipe", "cluster", "image"]), "<words>"].flatMap((type) =>
      ["/<path>", "/<words>"].flatMap((path) => [
        `invalid mount config for type "${type}": invalid mount path: '${path}'`,
        `invalid mount config for type "${type}": invalid mount path: '${path}'.`,
        `invalid volume specification: '<value>': invalid mount config for type "${type}": invalid mount path: '${path}'`,
      ])
    ),
    evidence: "source",
    fix:
      "docker version: OS/Arch of the server is windows/amd64: in Docker Desktop's menu choose Switch to Linux containers (both keep their own images and volumes), then run it again. If the image is one of Windows, write targets with a drive: C:\\app. Is the server linux/amd64, look at quotation marks and colons of -v: in Git Bash MSYS_NO_PATHCONV=1",
    links: [
      "https://docs.docker.com/desktop/setup/install/windows-install/",
      "https://github.com/microsoft/CloudAdoptionFramework/issues/145",
    ],
  },
];
