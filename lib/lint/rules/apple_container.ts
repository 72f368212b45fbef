/**
 * What Apple's container prints on macOS, where each container has a virtual machine.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

const APPLE = "https://github.com/apple/container";
/** A class of error, which stands before each message. */
const CLASSES: readonly string[] = ["interrupted: ", "internalError: "];

/** Containers on macOS. */
export const APPLE_CONTAINER_RULES: readonly DaemonRule[] = [
  {
    id: "apple-container-service-off",
    by: "shim",
    summary: "Apple's container: its service does not run, so that no command reaches it",
    texts: [
      ...CLASSES.map((of) => `${of}XPC connection error: Connection invalid`),
      "apiserver is not running and not registered with launchd",
      "Ensure container system service has been started with `container system start`.",
    ],
    evidence: "source",
    behind: "all",
    fix:
      "container system start, once after each login, then the command again; after an update container system stop before it. If container system start itself ends with it: launchd did not take the service: " +
      "log in at the Mac's own screen as that user (ssh, su and CI have no session of that kind), and keep the home or --app-root on the internal disk (one on /Volumes fails). container system logs has more",
    links: [`${APPLE}/issues/80`, `${APPLE}/issues/1721`, `${APPLE}/issues/2008`],
  },
  {
    id: "apple-container-service-ended",
    by: "shim",
    summary: "Apple's container: its service, or the helper of this container, ended or did not answer in time",
    texts: [
      ...CLASSES.map((of) => `${of}XPC connection error: Connection interrupted`),
      "internalError: XPC timeout for request to <path>",
    ],
    evidence: "source",
    behind: "all",
    fix:
      "run the command again: the first after an installation may wait for an image or the builder. If it stays: container system logs --last 5m names what ended (the container's virtual machine, its network, its kernel); container system stop and container system start, which ends all containers; update container to a release for this macOS",
    links: [`${APPLE}/issues/857`, `${APPLE}/issues/699`],
  },
  {
    id: "apple-container-limit",
    by: "shim",
    summary:
      "Apple's container: the helper of the container may not raise its limit of open files to 65536, as the user's hard limit is lower",
    texts: ["start failed", "helper failed"].flatMap((what) =>
      ["", "container-runtime-linux: "].flatMap((begin) =>
        ["[uuid=<words>]", "[name=start] [uuid=<words>]", "[uuid=<words>] [name=start]"].map((names) =>
          `${begin}[com.apple.container:RuntimeLinuxHelper] ${what} ${names} [error=Error Domain=NSPOSIXErrorDomain Code=1 "Operation not permitted"]`
        )
      )
    ),
    evidence: "source",
    fix:
      "launchctl limit maxfiles shows soft and hard limit; if the hard one is below 65536, a file in /Library/LaunchDaemons (limit.maxfiles.plist) or a profile of the company set it: raise it there, or until the next start of the Mac: sudo launchctl limit maxfiles 65536 200000. Then log in again, container system stop (ends all containers) and container system start. " +
      "If it is high enough, see container system logs, and what security software denies",
    links: [`${APPLE}/issues/722`],
  },
  {
    id: "apple-container-kernel-missing",
    by: "shim",
    summary: "Apple's container has no Linux kernel for its virtual machines, or the file is not there",
    texts: [
      "default kernel not configured for architecture <words>, please use the `container system kernel set` command to configure it",
      "notFound: kernel file not found at path <path>",
      "notFound: kernel binary not found at <path>",
    ],
    evidence: "source",
    fix:
      "container system kernel set --recommended downloads and sets it (container system start asks for it, too); where that download fails: container system kernel set --tar FILE --binary PATH-IN-IT, with a kernel for arm64",
    links: [`${APPLE}/issues/1446`],
  },
  {
    id: "apple-container-vm-failed",
    by: "shim",
    summary: "Apple's container: macOS does not start the container's virtual machine, most often for its kernel",
    texts: [
      "unknown: Error Domain=VZErrorDomain Code=1 <any>",
      "unknown: Error Domain=VZErrorDomain Code=2 <any>",
    ],
    evidence: "reported",
    fix:
      "set the kernel anew: container system kernel set --recommended --force (a kernel set by hand may be a damaged or symbolic file, or for another CPU), then container system stop, which ends all containers, and container system start. Free memory (--memory), update macOS and container. macOS in a virtual machine itself cannot start one without nested virtualization. " +
      "An entitlement in the message: a build of your own is not signed with com.apple.security.virtualization",
    links: [`${APPLE}/issues/475`, `${APPLE}/issues/1254`],
  },
  {
    id: "apple-container-network-failed",
    by: "shim",
    summary:
      "Apple's container: macOS does not make its network: another program's virtual machines use it, or its subnet is taken",
    texts: [
      "failed to create vmnet network with status <any>",
      "failed to create vmnet config with status <any>",
    ],
    evidence: "reported",
    behind: "all",
    fix:
      "stop other virtual machines (UTM, Parallels, Podman, Colima, a second container of another user), then container system stop, which ends all containers, and container system start; if netstat -rn shows that the Mac or its VPN uses its subnet (default 192.168.64.0/24), give it another one (subnet below [network] in ~/.config/container/config.toml; older releases: container system property set network.subnet). If it stays, restart the Mac: macOS frees its networks then",
    links: [`${APPLE}/issues/863`, `${APPLE}/issues/1319`],
  },
  {
    id: "apple-container-port-denied",
    by: "shim",
    summary: "Apple's container: macOS lets no user bind a port below 1024 of one address of the Mac",
    texts: [
      "unknown: bind(descriptor:ptr:bytes:): Permission denied (errno: 13)",
      "Permission denied while binding to host port <number>. Binding to ports below 1024 requires root privileges.",
      "Permission denied while binding to host port <number> on <any>",
    ],
    evidence: "reported",
    fix:
      "publish it without the address (-p 80:80, which all networks of the Mac can reach), or a port from 1024 on (-p 127.0.0.1:8080:80). sudo does not help: the service runs as the user and refuses root",
    links: [`${APPLE}/issues/1985`, `${APPLE}/issues/978`],
  },
  {
    id: "apple-container-port-used",
    by: "shim",
    summary:
      "Apple's container: another program of the Mac, or another container, has the port that is to be published",
    texts: ["unknown: bind(descriptor:ptr:bytes:): Address already in use (errno: 48)"],
    evidence: "reported",
    fix:
      "lsof -nP -iTCP:PORT -sTCP:LISTEN (-iUDP:PORT) shows who has it (AirPlay has 5000 and 7000: System Settings, AirDrop & Handoff): end that, or publish another port (-p 8081:80). If the next start then fails with ExitMonitor already setup: container delete, which loses its files outside of volumes, and create it anew",
    links: [`${APPLE}/issues/400`],
  },
  {
    id: "apple-container-other-user",
    by: "shim",
    summary: "Apple's container: the command runs as another user (sudo) than the service, which refuses it",
    texts: ["invalidState: unauthorized request", "unauthorized request - uid mismatch"],
    evidence: "source",
    fix:
      "run container without sudo, as the user that ran container system start; each user has a service, images and containers of its own",
    links: [`${APPLE}/issues/1985`],
  },
  {
    id: "apple-container-needs-newer-macos",
    by: "shim",
    summary: "Apple's container: networks of one's own, and settings of the default one, need macOS 26",
    texts: [
      "non-default network configuration requires macOS 26 or newer",
      "variant ReservedVmnetNetwork is only available on macOS 26+",
    ],
    evidence: "source",
    fix:
      "update to macOS 26, or leave out --network and container network create: on macOS 15 there is the default network alone, and containers do not reach each other in it",
    links: [`${APPLE}/blob/main/docs/technical-overview.md`],
  },
];
