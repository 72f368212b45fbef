/** Reports of Apptainer and Singularity. @module */

import type { Report } from "./report.ts";

/** Reports of engines of batch jobs. */
export const BATCH_ENGINE_REPORTS: readonly Report[] = [
  {
    text:
      "FATAL:   container creation failed: mount /proc/self/fd/3->/usr/local/var/singularity/mnt/session/rootfs error: while mounting image /proc/self/fd/3: failed to find loop device: could not attach image file to loop device: no loop devices available",
    rule: "apptainer-loop-device",
    source: "wheaton5/souporcell#201",
  },
  {
    text:
      "INFO:    Setting 'NVIDIA_VISIBLE_DEVICES=all' to emulate legacy GPU binding.\nINFO:    Setting --writable-tmpfs (required by nvidia-container-cli)\nFATAL:   container creation failed: exec: \"/usr/bin/nvidia-container-cli\": stat /usr/bin/nvidia-container-cli: no such file or directory",
    rule: "apptainer-nvidia",
    source: "gglyptodon/helixer-docker#5",
  },
  {
    text:
      "FATAL:    container creation failed: unable to /home/jstover/nvidia-smi to mount list: destination must be an absolue path",
    rule: "apptainer-destination-missing",
    source: "apptainer/singularity#2131",
  },
  {
    text: "FATAL:   exec /.singularity.d/actions/shell failed: no such file or directory",
    rule: "apptainer-exec",
    source: "apptainer/singularity#2244",
  },
  {
    text: "FATAL:   container creation failed: open /etc/resolv.conf: no such file or directory",
    rule: "apptainer-host-files",
    source: "pangenome/pggb#373",
  },
];
