/** Reports of Podman, its machines and builds, Quadlet, podman-compose and Distrobox. @module */

import type { Report } from "./report.ts";

/** Reports of Podman, its machines and builds, Quadlet, podman-compose and Distrobox. */
export const PODMAN_THREAD_REPORTS: readonly Report[] = [
  {
    text:
      'STEP 3/4: COPY req.tx[t] /dest\nError: building at STEP "COPY req.tx[t] /dest": checking on sources under "/var/tmp/libpod_builder4102429835/build": Rel: can\'t make  relative to /var/tmp/libpod_builder4102429835/build; copier: stat: ["/req.tx[t]"]: no such file or directory',
    rule: "build-source-missing",
    source: "podman-container-tools/buildah#5902",
  },
  {
    text:
      'error adding content to container "b-builder-working-container-8": error checking on source target/akira-rest-2.2.1-SNAPSHOT.jar under "/": Rel: can\'t make target/akira-rest-2.2.1-SNAPSHOT.jar relative to /; copier: stat: "/target/akira-rest-2.2.1-SNAPSHOT.jar": no such file or directory',
    rule: "build-source-missing",
    source: "podman-container-tools/buildah#2685",
  },
  {
    text:
      'error building at STEP "COPY ./resources/ /": no files found matching "/opt/jenkins/workspace/apache22/resources": no such file or directory',
    rule: "build-source-missing",
    source: "podman-container-tools/podman#4479",
  },
  {
    text: "Error: Rel: can't make target relative to /",
    rule: null,
    source: "podman-container-tools/buildah#2685 (form)",
    why: "any program that compares two paths prints it",
  },
  {
    text:
      'Error: creating container: creating read-write layer with ID "b2ac7bf4a1eb979467bbcd5a04837728": lgetxattr /var/lib/containers/storage/vfs/dir/2b693002a825eff471e: operation not permitted.',
    rule: null,
    source: "podman-container-tools/buildah#5141",
    why: "nothing is missing in the storage: a right is, and the thread does not say which",
  },
  {
    text: 'Error: creating container: creating read-write layer with ID "b2ac": no space left on device',
    rule: "disk-full",
    source: "containers/storage (form)",
  },
  {
    text: "Error: adding container id to database: database is locked",
    rule: "podman-database-locked",
    source: "podman-container-tools/podman#17859",
  },
  {
    text: "$ podman rm -f -a\nError: database is locked",
    rule: "podman-database-locked",
    source: "podman-container-tools/podman#20809",
  },
  {
    text: "grafana | Error: ✗ database is locked",
    rule: null,
    source: "grafana/grafana (form)",
    why: "SQLite's words, of another program's database",
  },
  {
    text:
      "Error: scanning container state row: sql: Scan error on column index 1, name JSON: converting NULL to string is unsupported",
    rule: "podman-database-damaged",
    source: "podman-container-tools/podman#23156",
  },
  {
    text: "Error: database disk image is malformed\npodman rm -f abc",
    rule: "podman-database-damaged",
    source: "podman-container-tools/podman#29721",
  },
  {
    text:
      "panic: invalid page type: 9: 10\n\ngoroutine 1 [running]:\npanic({0x55d, 0xc0})\ngithub.com/containers/podman/v4/vendor/go.etcd.io/bbolt.(*Cursor).search",
    rule: "podman-database-damaged",
    source: "podman-container-tools/podman#23285",
  },
  {
    text: "consul: panic: invalid page type: 9: 10",
    rule: null,
    source: "hashicorp/consul#7471 (form)",
    why: "bbolt's words, of another program's database",
  },
  {
    text: 'Error: failed to expose ports via rootlessport: "conflict with ID 1\\n"',
    rule: "podman-port-twice",
    source: "podman-container-tools/podman#5646",
  },
  {
    text:
      "Error: (HTTP code 500) server error - playing YAML file: multi doc yaml could not be split: yaml: control characters are not allowed",
    rule: "podman-kube-syntax",
    source: "podman-desktop/podman-desktop#12227",
  },
  {
    text:
      "Error: unable to read YAML as Kube Pod: error unmarshaling JSON: while decoding JSON: json: cannot unmarshal object into Go struct field Container.spec.containers.command of type string",
    rule: "podman-kube-syntax",
    source: "podman-container-tools/podman#19910",
  },
  {
    text:
      "grep: /etc/ssh/sshd_config: No such file or directory\nsh: line 1: /etc/ssh/sshd_config: No such file or directory\nError: could not configure SSH port for guest OS: exit status 1",
    rule: "podman-machine-image-foreign",
    source: "podman-container-tools/podman#17263",
  },
  {
    text:
      "Importing operating system into WSL (this may take a few minutes on a new WSL install)...\nThe requested operation could not be completed due to a virtual disk system limitation.  Virtual hard disk files must be uncompressed and unencrypted and must not be sparse.\nError: the WSL import of guest OS failed: exit status 0xffffffff",
    rule: "wsl-disk-compressed",
    source: "podman-container-tools/podman#17849",
  },
  {
    text:
      'podman machine start\nStarting machine "podman-machine-default"\nWaiting for VM ...\nMounting volume... /Users:/Users\nError: exit status 255',
    rule: "podman-machine-ssh-ended",
    source: "podman-container-tools/podman#17403",
  },
  {
    text: "rsync: connection unexpectedly closed\nError: exit status 255",
    rule: null,
    source: "rsync (form)",
    why: "the end of any ssh",
  },
  {
    text: "systemd[1311594]: /usr/lib/systemd/system-generators/podman-system-generator failed with exit status 1",
    rule: "quadlet-generator-failed",
    source: "podman-container-tools/podman#17374",
  },
  {
    text: "RuntimeError: missing networks: app_net",
    rule: "podman-compose-networks",
    source: "containers/podman-compose#565",
  },
  {
    text:
      'error during connect: Get "http://docker.example.com/v1.24/containers/json?all=1": command [ssh -o ConnectTimeout=30 -l root -p 59170 -- 127.0.0.1 docker --host unix:///run/podman/podman.sock system dial-stdio] has exited with exit status 255, please make sure the URL is valid, and Docker 18.09 or later is installed on the remote host: stderr=kex_exchange_identification: write: Connection refused',
    rule: "docker-ssh-podman-machine",
    source: "podman-desktop/podman-desktop#4714",
  },
  {
    text:
      'error during connect: Get "http://unix:///v1.24/containers/json": dial tcp: lookup unix on 127.0.0.53:53: server misbehaving',
    rule: "docker-host-scheme-twice",
    source: "podman-desktop/podman-desktop#4573",
  },
  {
    text:
      "PermissionError: [Errno 13] Permission denied\n  File \"/usr/lib/python3.9/site-packages/docker/transport/unixconn.py\", line 43, in connect\n    sock.connect(self.unix_socket)\nrequests.exceptions.ConnectionError: ('Connection aborted.', PermissionError(13, 'Permission denied'))",
    rule: "docker-socket-denied",
    source: "podman-container-tools/podman#9729",
  },
  {
    text:
      "Ensuring user's access...                        Error: An error occurred\n+ chpasswd -e\nchpasswd: (line 1, user ed) invalid password hash\nchpasswd: error detected, changes ignored",
    rule: "distrobox-user-failed",
    source: "kyuz0/amd-strix-halo-comfyui-toolboxes#15",
  },
  {
    text:
      "Starting container...                            [ OK ]\nInstalling basic packages...                     Error: An error occurred",
    rule: "distrobox-setup-failed",
    source: "89luca89/distrobox#1856",
  },
  {
    text: "Upload of the file failed. Error: An error occurred",
    rule: null,
    source: "any program (form)",
    why: "words of any program",
  },
  {
    text: "/usr/bin/distrobox-enter: eval: line 352: syntax error near unexpected token `;'",
    rule: "distrobox-command-broken",
    source: "89luca89/distrobox#268",
  },
  {
    text:
      "/usr/bin/distrobox-create: eval: line 1072: syntax error near unexpected token `('\n/usr/bin/distrobox-create: eval: line 1072: `========== == CUDA == ========== CUDA Version 12.6.3 Container image Copyright (c) 2016-2023, NVIDIA CORPORATION",
    rule: "distrobox-command-broken",
    source: "89luca89/distrobox#1884",
  },
  {
    text:
      "Setting up host's nvidia integration... \t\n Warning: cannot create mount target file: /usr/lib64/nvidia/current/libnvidia-ptxjitcompiler.so.525.147.05 Error: An error occurred",
    rule: "distrobox-nvidia-failed",
    source: "89luca89/distrobox#1177",
  },
  {
    text:
      "$ podman logs 1e611f9693d6-infra\n/catatonit: invalid option -- 'P'\nusage: catatonit [-ghLV] [--] <progname> [<arguments>...]",
    rule: "podman-catatonit",
    source: "podman-container-tools/podman#13825",
  },
  {
    text:
      '{"msg":"exec container process (missing dynamic library?) `/catatonit`: No such file or directory","level":"error","time":"2023-10-08T06:37:08.935680Z"}',
    rule: "podman-catatonit",
    source: "podman-container-tools/podman#20297",
  },
  {
    text:
      "Error: container-init binary not found on the host: stat /usr/libexec/podman/catatonit: no such file or directory",
    rule: "podman-catatonit",
    source: "mgoltzsche/podman-static#54",
  },
  {
    text:
      'Error: building local pause image: finding pause binary: exec: "catatonit": executable file not found in $PATH',
    rule: "podman-catatonit",
    source: "89luca89/distrobox#667",
  },
  {
    text: "tini: invalid option -- 'P'",
    rule: null,
    source: "krallin/tini (form)",
    why: "another init",
  },
  {
    text:
      "Error: cannot get namespace path unless container 39ce86bd690311fb5501a944b210ebca346b86a990b439ad6f8386ac6821bdca is running: container is stopped",
    rule: "podman-infra-ended",
    source: "chimera-linux/cports#1497",
  },
  {
    text:
      "Error: error pushing manifest olm-list:v1.0 to docker://quay.io/me/olm-list:v1.0: Uploading manifest list failed, attempted the following formats: application/vnd.docker.distribution.manifest.list.v2+json(Error uploading manifest v1.0 to quay.io/me/olm-list: manifest invalid: manifest invalid), application/vnd.oci.image.index.v1+json(Error uploading manifest v1.0 to quay.io/me/olm-list: manifest invalid: manifest invalid)",
    rule: "podman-manifest-formats",
    source: "podman-container-tools/podman#8242",
  },
  {
    text:
      "error clearing supplemental groups list: operation not permittedsubprocess exited with status 1\nexit status 1",
    rule: "rootless-subids",
    source: "podman-container-tools/buildah#2459",
  },
  {
    text: "error: cannot validate the setup: this command requires a privileged container",
    rule: "bootc-builder-rights",
    source: "osbuild/bootc-image-builder#884",
  },
  {
    text: "Error: could not get runtime: unknown event logger type",
    rule: "podman-conf-refused",
    source: "podman-container-tools/podman#4210",
  },
  {
    text:
      'ERRO[0000] Failed to add podman to systemd sandbox cgroup: exec: "dbus-launch": executable file not found in $PATH',
    rule: "systemd-user-bus-missing",
    source: "podman-container-tools/podman#6072",
  },
  {
    text: 'quadlet-generator[2250]: converting "x.container": using key User in the Service group is not supported',
    rule: "quadlet-file-refused",
    source: "podman-container-tools/podman#26552 (form)",
  },
  {
    text:
      'podman run -d grafana: logger=migrator level=error msg="Executing migration failed" error="database is locked"',
    rule: null,
    source: "grafana/grafana (form)",
    why: "SQLite's words, of a program in a container of Podman",
  },
  {
    text: "podman logs jellyfin: SQLite Error 11: 'database disk image is malformed'.",
    rule: null,
    source: "jellyfin/jellyfin (form)",
    why: "SQLite's words, of a program in a container of Podman",
  },
  {
    text: "requests.exceptions.ConnectionError: ('Connection aborted.', PermissionError(13, 'Permission denied'))",
    rule: null,
    source: "psf/requests (form)",
    why: "Python's words for any connection that is not permitted",
  },
];
