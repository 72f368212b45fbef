/** Reports of system containers of Proxmox VE, and of Apptainer where its namespaces or a program are missing. @module */

import type { Report } from "./report.ts";

/** Reported errors of them. */
export const PROXMOX_REPORTS: readonly Report[] = [
  {
    text:
      "lxc-start 101 20250815101010.123 DEBUG    utils - ../src/lxc/utils.c:run_buffer:560 - Script exec /usr/share/lxc/hooks/lxc-pve-prestart-hook 101 lxc pre-start produced output: unsupported debian version '13.1'\n\nlxc-start 101 20250815101010.130 ERROR    utils - ../src/lxc/utils.c:run_buffer:571 - Script exited with status 25",
    rule: "proxmox-system-unsupported",
    source: "proxmox/pve-container src/PVE/LXC/Setup/Debian.pm (form)",
  },
  {
    text:
      "run_buffer: 571 Script exited with status 25\nlxc_init: 845 Failed to run lxc.hook.pre-start for container \"101\"\nunsupported Ubuntu version '25.04'",
    rule: "proxmox-system-unsupported",
    source: "proxmox/pve-container src/PVE/LXC/Setup/Ubuntu.pm (form)",
  },
  {
    text: "TASK ERROR: unable to create CT 101 - unable to detect OS distribution",
    rule: "proxmox-system-unsupported",
    source: "proxmox/pve-container src/PVE/LXC/Setup.pm",
  },
  {
    text: "TASK ERROR: CT is locked (backup)",
    rule: "proxmox-guest-locked",
    source: "proxmox/pve-guest-common src/PVE/AbstractConfig.pm (form)",
  },
  {
    text: "TASK ERROR: can't lock file '/run/lock/lxc/pve-config-101.lock' - got timeout",
    rule: "proxmox-guest-locked",
    source: "proxmox/pve-common src/PVE/Tools.pm (form)",
  },
  {
    text:
      "Script exec /usr/share/lxc/hooks/lxc-pve-prestart-hook 101 lxc pre-start produced output: directory '/mnt/pve/nas' does not exist",
    rule: "proxmox-storage-missing",
    source: "proxmox/pve-container src/PVE/LXC.pm",
  },
  {
    text: "TASK ERROR: storage 'nas' is not online",
    rule: "proxmox-storage-missing",
    source: "proxmox/pve-storage src/PVE/Storage.pm",
  },
  {
    text: "unable to activate storage 'usb' - directory is expected to be a mount point but is not mounted: '/mnt/usb'",
    rule: "proxmox-storage-missing",
    source: "proxmox/pve-storage src/PVE/Storage/DirPlugin.pm",
  },
  {
    text: "TASK ERROR: volume 'local-lvm:vm-101-disk-0' does not exist",
    rule: "proxmox-storage-missing",
    source: "proxmox/pve-storage src/PVE/Storage/Plugin.pm",
  },
  {
    text:
      "TASK ERROR: activating LV 'pve/data' failed:   Activation of logical volume pve/data is prohibited while logical volume pve/data_tmeta is active.",
    rule: "proxmox-thin-pool-inactive",
    source: "proxmox/pve-storage src/PVE/Storage/LvmThinPlugin.pm (form)",
  },
  {
    text: "TASK ERROR: Device /dev/ttyUSB0 does not exist",
    rule: "proxmox-device-missing",
    source: "proxmox/pve-container src/PVE/LXC/Tools.pm",
  },
  {
    text: "TASK ERROR: bridge 'vmbr1' does not exist",
    rule: "proxmox-bridge-missing",
    source: "proxmox/pve-common src/PVE/Network.pm (form)",
  },
  {
    text: 'FATAL:   "python": executable file not found in $PATH',
    rule: "apptainer-program-missing",
    source: "apptainer/apptainer e2e/gpu/gpu.go (form)",
  },
  {
    text:
      "ERROR  : Failed to create user namespace: user namespace requires to set /proc/sys/kernel/unprivileged_userns_clone to 1",
    rule: "apptainer-namespace",
    source: "apptainer/apptainer cmd/starter/c/starter.c",
  },
  {
    text: "ERROR  : Failed to create user namespace: not allowed to create user namespace",
    rule: "apptainer-namespace",
    source: "apptainer/apptainer cmd/starter/c/starter.c",
  },
  {
    text:
      "FATAL:   --fakeroot requires either being in /etc/subuid, unprivileged user namespaces, or the fakeroot command",
    rule: "apptainer-fakeroot",
    source: "apptainer/apptainer internal/pkg/runtime/launch/launcher_linux.go",
  },
  {
    text:
      "FATAL:   Building from a definition file unprivileged requires either a suid installation or unprivileged user namespaces",
    rule: "apptainer-namespace",
    source: "apptainer/apptainer cmd/internal/cli/build_linux.go",
  },
  {
    text: "directory '/srv/data' does not exist",
    rule: null,
    source: "a line of a program that starts no container",
  },
  {
    text: "Error: bridge 'br0' does not exist",
    rule: null,
    source: "a line of a program that starts no container",
  },
  {
    text: "unsupported schema version '3.1'",
    rule: null,
    source: "a line of a program that starts no container",
  },
  {
    text:
      "$ docker create --name=sabnzbd \\ -v C:\\DockerApps\\Sabnzb\\Config:/config \\ -v C:\n\\DockerApps\\Sabnzb\\Downloads:/downloads \\ -e PGID=197121 -e PUID=197608 \\ -e TZ=Europe/London \\ -p\n8080:8080 -p 9090:9090 \\ linuxserver/sabnzbd\ninvalid reference format",
    rule: "docker-command-cut",
    source: "linuxserver/docker-sabnzbd#31",
  },
];
