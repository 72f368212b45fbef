/** More reports of engines whose text tells which of several causes it was. @module */

import type { Report } from "./report.ts";

/** More reports of engines whose text tells which of several causes it was. */
export const MORE_ENGINE_ANSWER_REPORTS: readonly Report[] = [
  {
    text:
      'Error: database storage temporary directory (runroot) "" does not match our storage temporary directory (runroot) "/var/tmp/podman_test2131378507/runroot": database configuration mismatch',
    rule: "podman-database",
    source: "podman-container-tools/podman#21270",
  },
  {
    text: "Error: statfs /tmp/a: no such file or directory",
    rule: "podman-mount-source",
    source: "podman-container-tools/podman#27468",
  },
  {
    text: "Error: statfs /private/tmp: no such file or directory",
    rule: "podman-machine-mount-missing",
    source: "podman-container-tools/podman#14815",
  },
  {
    text: "Error: statfs /Volumes/code/p: no such file or directory",
    rule: "podman-machine-mount-missing",
    source: "podman-container-tools/podman#23967",
  },
  {
    text:
      "podman-compose up -d\n...\nError: statfs /private/var/folders/pq/j7vz5gn57bjc3xqx521n54w40000gn/T/podman/podman-machine-default-api.sock: operation not supported",
    rule: "podman-socket-mount",
    source: "containers/podman-compose#1273",
  },
  {
    text: "Error: statfs /genie-server: no such file or directory",
    rule: "podman-mount-source",
    source: "stanford-oval/genie-server#357",
  },
  {
    text:
      "Error: qemu exited unexpectedly with exit code 1, stderr: qemu-system-x86_64: cannot create PID file: Cannot lock pid file: Resource temporarily unavailable",
    rule: "podman-machine-failed",
    source: "podman-container-tools/podman#18444",
  },
  {
    text:
      "The operation timed out because a response was not received from the virtual machine or container. Error code: Wsl/Service/CreateVM/HCS_E_CONNECTION_TIMEOUT\nErrot: the WSL import of guest OS failed: exit status 0xffffffff",
    rule: "wsl-vm-unanswered",
    source: "podman-container-tools/podman#18523",
  },
  {
    text: "Error code: Wsl/Service/CreateInstance/CreateVm/HCS_E_CONNECTION_TIMEOUT",
    rule: "wsl-vm-unanswered",
    source: "microsoft/WSL#12094",
  },
  {
    text:
      "bootstrapping in the main distro: listing WSL distros: running WSL command wsl.exe C:\\WINDOWS\\System32\\wsl.exe -l -v --all: context deadline exceeded",
    rule: "wsl-vm-unanswered",
    source: "docker/for-win#14579",
  },
  {
    text:
      "Installing, this may take a few minutes...\nWslRegisterDistribution failed with error: 0x8037011e\nError: 0x8037011e The host compute system service has disconnected unexpectedly.\n\nPress any key to continue...",
    rule: "wsl-vm-unanswered",
    source: "docker/for-win#14275",
  },
  {
    text:
      "Launching Ubuntu...\nThe operation timed out because a response was not received from the virtual machine or container.\nError code: Wsl/Service/CreateInstance/HCS_E_CONNECTION_TIMEOUT",
    rule: "wsl-vm-unanswered",
    source: "microsoft/WSL#40700",
  },
  {
    text:
      "# Error :\nFoutcode: Wsl/Service/CreateInstance/HCS_E_CONNECTION_TIMEOUT\nError: package permissions restore of shadow-utils on guest OS failed: command C:\\Users\\user\\AppData\\Local\\Microsoft\\WindowsApps\\wsl.exe [-u root -d podman-true rpm --restore shadow-utils] failed: exit status 0xffffffff",
    rule: "wsl-vm-unanswered",
    source: "podman-container-tools/podman#25794",
  },
  {
    text:
      "error: Container failed to be started: Internal Server Error: pasta failed with exit code 1:\nNo routable interface for IPv6: IPv6 is disabled\nFailed to bind port 5000 (Address already in use) for option '-t 5000-5000:5000-5000', exiting",
    rule: "host-port-in-use",
    source: "cockpit-project/cockpit-podman#1594",
  },
  {
    text:
      "WARN[0010] StopSignal SIGTERM failed to stop container test in 10 seconds, resorting to SIGKILL \nError: pasta failed with exit code 1:\nFailed to bind port 2222 (Address already in use) for option '-t 2222-2222:22-22', exiting",
    rule: "host-port-in-use",
    source: "podman-container-tools/podman#23737",
  },
];
