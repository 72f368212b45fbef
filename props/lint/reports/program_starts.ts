/** Reports of scripts with Windows line ends, of lists that are no JSON, and of names in use. @module */

import type { Report } from "./report.ts";

/** Reports of scripts, lists and names. */
export const PROGRAM_START_REPORTS: readonly Report[] = [
  {
    text:
      '"Error response from daemon: Conflict. The container name "/buildx_buildkit_default" is already in use by container "d71b945b434c38734cf71fc8f64b5dc97317552bde26f586f1a24910c979ab79". You have to remove (or rename) that container to be able to reuse that name."',
    rule: "container-name-used",
    source: "s3rius/FastAPI-template#194",
  },
  {
    text:
      'Error response from daemon: Conflict. The container name "/chromadb" is already in use by container "a4ce9cd6b16ad279966e85a3b9777e6071050a3391f301faec9b3b5eff8e0ecc". You have to remove (or rename) that container to be able to reuse that name.\nmake: *** [makefile:56: up] Error 1',
    rule: "container-name-used",
    source: "papercomputeco/tapes#29",
  },
  {
    text:
      'ERROR: for directory  Cannot create container for service directory: Conflict. The container name "/directory" is already in use by container "cfb4e4ae223d66524c4fe13d0b2c0d624b8e43f403c7fb190db16e04dcd0f055". You have to remove (or rename) that container to be able to reuse that name.',
    rule: "container-name-used",
    source: "webpwnized/mutillidae-docker#15",
  },
  {
    text:
      "Attaching to payment-processor-default, payment-processor-default-db\npayment-processor-default exited with code 139\npayment-processor-fallback exited with code 139",
    rule: "exit-segmentation-fault",
    source: "zanfranceschi/rinha-de-backend-2025#2",
  },
  {
    text:
      "[root@VM_201_72_centos ~]# docker exec -it 28955ebe284a ls\nrpc error: code = 2 desc = oci runtime error: exec failed: cannot exec a container that has run and stopped",
    rule: "container-ended",
    source: "moby/moby#34516",
  },
  {
    text: "standard_init_linux.go:228: exec user process caused: no such file or directory",
    rule: "program-needs-missing-file",
    source: "docker-library/golang#444",
  },
  {
    text:
      "monocleotelcolcustom      | exec /monocle-otelcol: no such file or directory\nmonocleotelcolcustom exited with code 1",
    rule: "program-needs-missing-file",
    source: "chemidy/smallest-secured-golang-docker-image#31",
  },
  {
    text:
      'docker: Error response from daemon: OCI runtime create failed: container_linux.go:349: starting container process caused "process_linux.go:449: container init caused \\"process_linux.go:432: running prestart hook 1 caused \\\\\\"error running hook: exit status 1, stdout: , stderr: nvidia-container-cli: initialization error: driver error: failed to process request\\\\\\\\n\\\\\\"\\"": unknown.\nERRO[0000] error waiting for container: context canceled',
    rule: "nvidia-driver-helper",
    source: "NVIDIA/nvidia-docker#1252",
  },
  {
    text:
      "docker: Error response from daemon: OCI runtime create failed: container_linux.go:380: starting container process caused: process_linux.go:545: container init caused: Running hook #1:: error running hook: exit status 1, stdout: , stderr: nvidia-container-cli: ldcache error: open failed: /sbin/ldconfig.real: no such file or directory: unknown.",
    rule: "nvidia-ldconfig",
    source: "hekmak/Conf-net#5",
  },
  {
    text: "/bin/sh: 1: [npm,: not found\n/bin/sh: 1: [npm,: not found",
    rule: "list-not-json",
    source: "caprover/caprover#545",
  },
  {
    text: "docker-node-mongo | /bin/sh: 1: [npm: not found",
    rule: "list-not-json",
    source: "bradtraversy/docker-node-mongo#9",
  },
  { text: "/bin/sh: 1: [/run.sh]: not found", rule: "list-not-json", source: "docker-archive/tutum-lamp#7" },
  {
    text: "aspnetcore-from-compose | ./go.sh: 2: set: Illegal option -",
    rule: "script-line-ends",
    source: "excellalabs/docker-workshop-1#3",
  },
  {
    text: ": not foundt.sh: line 12:\n./entrypoint.sh: set: line 13: illegal option -",
    rule: "script-line-ends",
    source: "langgenius/dify#4680",
  },
  { text: "install.sh: set: line 2: illegal option -", rule: "script-line-ends", source: "air-verse/air#371" },
  {
    text: "/config/entrypoint.sh: set: line 2: illegal option -",
    rule: "script-line-ends",
    source: "unoconv/unoserver-docker#7",
  },
  { text: "entrypoint.sh: 2: set: Illegal option -", rule: "script-line-ends", source: "StiviiK/ragemp#5" },
  { text: "/bin/sh: 0: Illegal option -", rule: "script-line-ends", source: "carlossg/docker-maven#114" },
  {
    text:
      ": invalid optionapp/docker-entrypoint.sh: line 2: set: -\nmailtrain_1  | set: usage: set [-abefhkmnptuvxBCHP] [-o option-name] [--] [arg ...]\nmailtrain_1  | /app/docker-entrypoint.sh: line 3: $'\\r': command not found",
    rule: "script-line-ends",
    source: "Mailtrain-org/mailtrain#574",
  },
  {
    text: "exec /usr/local/bin/docker-entrypoint: no such file or directory",
    rule: "script-interpreter-lost",
    source: "dunglas/symfony-docker#609",
  },
  {
    text:
      'Action: vscode-docker.containers.start\nError type: 400\nError Message: (HTTP code 400) unexpected - OCI runtime create failed: container_linux.go:345: starting container process caused "process_linux.go:430: container init caused \\"rootfs_linux.go:58: mounting \\\\\\"/c/GitClone/articulate-0.29.0/local-storage/rasa/rasa-config.yml\\\\\\" to rootfs \\\\\\"/mnt/sda1/var/lib/docker/overlay2/9f4e33366db7199d6132fd4bc6e3e8ed295db06b495460d2ec17a28dbfc2e4a3/merged\\\\\\" at \\\\\\"/mnt/sda1/var/lib/docker/overlay2/9f4e33366db7199d6132fd4bc6e3e8ed295db06b495460d2ec17a28dbfc2e4a3/merged/app/config.yml\\\\\\" caused \\\\\\"not a directory\\\\\\"\\"": unknown: Are you trying to mount a directory onto a file (or vice-versa)? Check if the specified host path exists and is the expected type',
    rule: "mount-kind-mismatch",
    source: "microsoft/vscode-docker#1303",
  },
];
