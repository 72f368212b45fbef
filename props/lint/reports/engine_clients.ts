/** Reports of what clients of engines say: Compose of its file, docker of its options and of what answers. @module */

import type { Report } from "./report.ts";

/** Reported errors of such clients. */
export const ENGINE_CLIENT_REPORTS: readonly Report[] = [
  {
    text:
      "request returned Internal Server Error for API route and version http://%2F%2F.%2Fpipe%2FdockerDesktopLinuxEngine/v1.47/containers/40821e978967/json, check if the server supports the requested API version",
    rule: "docker-desktop-answers-500",
    source: "duixcom/Duix-Avatar#72",
  },
  {
    text:
      "**docker ps -a**\nrequest returned Internal Server Error for API route and version http://%2F%2F.%2Fpipe%2Fdocker_engine/v1.24/containers/json?all=1, check if the server supports the requested API version",
    rule: "docker-desktop-answers-500",
    source: "docker/for-win#13834",
  },
  {
    text:
      "ERROR: request returned Internal Server Error for API route and version http://%2F%2F.%2Fpipe%2Fdocker_engine/_ping, check if the server supports the requested API version",
    rule: "docker-desktop-answers-500",
    source: "felddy/foundryvtt-docker#838",
  },
  {
    text:
      "docker: request returned Internal Server Error for API route and version http://%2F%2F.%2Fpipe%2Fdocker_engine/v1.24/containers/create?name=redis, check if the server supports the requested API version.\nSee 'docker run --help'.",
    rule: "docker-desktop-answers-500",
    source: "gzyunke/test-docker#3",
  },
  {
    text:
      "request returned 500 Internal Server Error for API route and version http://%2FUsers%2Fuser%2F.docker%2Frun%2Fdocker.sock/v1.51/version, check if the server supports the requested API version",
    rule: "docker-desktop-answers-500",
    source: "docker/for-mac#7775",
  },
  {
    text: "docker compose up -d\nyaml: line 35: mapping values are not allowed in this context",
    rule: "compose-yaml-invalid",
    source: "polius/FileSync#1",
  },
  {
    text: "yaml: line 6: did not find expected key",
    rule: "compose-yaml-invalid",
    source: "zelestcarlyone/stacks#25",
  },
  {
    text:
      'root@host:~# sudo docker-compose -f ./docker-compose.yml up -d\nERROR: yaml.scanner.ScannerError: mapping values are not allowed here\n  in "././docker-compose.yml", line 119, column 73',
    rule: "compose-yaml-invalid",
    source: "deepfence/ThreatMapper#31",
  },
  {
    text: 'line 43: mapping key "<<" already defined at line 42',
    rule: "compose-yaml-invalid",
    source: "subzeroid/instagrapi#1672",
  },
  {
    text: "Creating new execution container named 'cloudera-deploy'\nunknown flag: --mount\nSee 'docker run --help'.",
    rule: "docker-option-unknown",
    source: "cloudera-labs/cloudera-deploy#58",
  },
  {
    text:
      'nuctl.platform.docker (w) Failed to run container {"err: stdout : unknown flag : --mount see docker run --help',
    rule: "docker-option-unknown",
    source: "nuclio/nuclio#2589",
  },
  {
    text: "unknown shorthand flag: 'o' in -o\nSee 'docker run --help'.",
    rule: "docker-option-unknown",
    source: "f5devcentral/f5-automation-config-converter#103",
  },
  {
    text: "services must be a mapping",
    rule: "compose-file-invalid",
    source: "compose-spec/compose-go (form)",
  },
  {
    text:
      "The network mynet cannot be used with services. Only networks scoped to the swarm can be used, such as those created with the overlay driver.",
    rule: "docker-swarm-needed",
    source: "moby/moby daemon/cluster/services.go (form)",
  },
  {
    text:
      'ERROR: for web  Cannot create container for service web: "host" network_mode is incompatible with port_bindings',
    rule: "docker-network-mode-options",
    source: "docker/docker-py docker/types/containers.py (form)",
  },
  {
    text: "ERROR: build path /srv/app either does not exist, is not accessible, or is not a valid URL.",
    rule: "build-context-missing",
    source: "docker/compose 1 compose/config/config.py (form)",
  },
  {
    text: "Failed to load /srv/app/.env: open /srv/app/.env: no such file or directory",
    rule: "compose-file-missing",
    source: "docker/compose (form)",
  },
  {
    text:
      "starting services: initializing Docker API Proxy: setting up docker api proxy listener: open \\\\.\\pipe\\docker_engine: Access is denied.",
    rule: "docker-desktop-pipe-used",
    source: "docker/for-win (form)",
  },
  {
    text:
      "assertion failed [rem_idx != -1]: Unable to find existing allocation for shared memory segment to unmap\n(VMAllocationTracker.cpp:745 remove_shared_mem)",
    rule: "program-emulated",
    source: "docker/for-mac (form)",
  },
  {
    text:
      "docker: Error response from daemon: container 0123abcd encountered an error during Start failed in Win32: winapi error #3221227274 (0xc000070a).",
    rule: "windows-compute-refused",
    source: "microsoft/hcsshim (form)",
  },
  {
    text: "(node:1) YAMLException: bad indentation of a mapping entry at line 3",
    rule: null,
    source: "nodeca/js-yaml (form)",
  },
  {
    text: "Error: unknown flag: --gpus\nSee 'helm install --help'",
    rule: null,
    source: "spf13/cobra (form)",
  },
];
