/** Texts of programs that start no container, in words that a cause of a start has, too. @module */

import type { Report } from "./report.ts";

/** What a program prints, which program it is, and why no rule is its cause. */
const OTHERS: readonly (readonly [text: string, source: string, why: string])[] = [
  [
    'error: context "docker-desktop" does not exist',
    "kubernetes/client-go tools/clientcmd/client_config.go",
    "a context of kubectl, which docker context does not list",
  ],
  ["Cannot start web server because port 8080 is already in use", "any web server (form)", "a server of its own"],
  ["Cannot start app because port 3000 is already in use", "any web server (form)", "no add-on is named"],
  ["Cannot start application server because port 8080 is already in use", "any server (form)", "no add-on is named"],
  ["Error: could not find a supported package manager.", "scripts that install (form)", "not Distrobox's lines"],
  ['{"error":"invalid token format"}', "any web service (form)", "a token of a web service"],
  [
    'time="2024-05-01T10:00:00Z" level=error msg="auth failed" error="invalid token format"',
    "any web service (form)",
    "a token of a web service",
  ],
  [
    "Error: values don't meet the specifications of the schema(s) in the following chart(s):\nredis:\n- (root): Additional property dockerImage is not allowed",
    "helm/helm pkg/chartutil/jsonschema.go",
    "values of a chart, not a Compose file",
  ],
  [
    "Invalid workflow file: .github/workflows/docker.yml: Additional property foo is not allowed",
    "workflows of GitHub (form)",
    "a workflow, not a Compose file",
  ],
  ['instance "i-0abc" is not running (status: stopped)', "clients of clouds (form)", "a machine of a cloud"],
  ['vm_test.go:45: expected status "Running", got "Stopped"', "tests in Go (form)", "a test that failed"],
  [
    'failed to download "https://example.com/a.tgz": unexpected HTTP status 404 (3 retries attempted)',
    "programs that download (form)",
    "no image of a virtual machine",
  ],
  ["ERROR: No builder found", "builders of other kinds (form)", "no name of a builder"],
  [
    "SkuNotAvailable: the size is not available, which breaks weeks of work",
    "Azure's tools (form)",
    "no cluster is named: breaks and weeks are other words than AKS and EKS",
  ],
  [
    "Application failed to start: failed to load /app/config.yml: permission denied",
    "any application (form)",
    "a file of the application's own",
  ],
  ["Failed to process feature flags/new-ui", "clients of feature flags (form)", "no feature of a dev container"],
  ["entrypoint.sh: sudo: unable to allocate pty: No such device", "sudo (form)", "nothing shows crun"],
  [
    "tini: invalid option -- 'x'\nUsage: tini [OPTIONS] PROGRAM -- [ARGS] | --version\n\nExecute a program under the supervision of a valid init process (tini)",
    "krallin/tini src/tini.c",
    "a program is named: the option is wrong",
  ],
  [
    "Error loading config file prometheus.yml: parsing YAML file prometheus.yml: yaml: line 12: did not find expected key",
    "prometheus/prometheus config/config.go",
    "a file of Prometheus",
  ],
  [".github/workflows/ci.yml: yaml: line 7: could not find expected ':'", "rhysd/actionlint parse.go", "a workflow"],
  ["npm ERR! registry error\nError: Username and password required", "npm (form)", "a registry of npm"],
  ["flag needs an argument: 'p' in -p\nSee 'docker run --help'.", "spf13/pflag errors.go", "docker run, no login"],
  ["Error: cannot access data directory: open /srv/influx: permission denied", "any database (form)", "not etcd's"],
  ["data-dir /var/lib/prometheus exists", "any database (form)", "not etcd's"],
  ["Snapshot upload failed: expected sha256 abc, got def", "programs that upload (form)", "not etcd's snapshot"],
  ["Unable to connect to MySQL data source: timeout", "clients of databases (form)", "no source of CDI's importer"],
  [
    "api_test.go:12: expected status code 200, got 404. Status: 404 Not Found (csv importer)",
    "tests in Go (form)",
    "no importer of CDI",
  ],
  ["Unable to process data: invalid CSV from importer", "any importer (form)", "no importer of CDI"],
  ["artifact build.zip failed to load: 404", "CI (form)", "no artifact of Argo"],
  ["failed to allocate memory for group list", "login tools (form)", "not conmon"],
  ['Out of memory reading of "/srv/data"', "tools that read a file (form)", "no resource of a vendor is used up"],
  ["Failed to mount image: /srv/data", "systemd/systemd src/dissect/dissect.c", "no volume of a pod"],
  ["Invalid mode: foo", "python/cpython Lib/fileinput.py", "the mode of a file, not of a volume"],
  [
    "Unsupported HTTP version in response",
    "clients of HTTP (form)",
    "nothing names Proxmox: pve is a part of two words",
  ],
  ["413 Request Entity Too Large", "nginx/nginx src/http/ngx_http_special_response.c", "an upload to a web server"],
  [
    "Error: No networks found in /etc/wpa_supplicant/wpa_supplicant.conf",
    "wpa_supplicant (form)",
    "no network of pods",
  ],
  ["auth: token is not valid: https://login.example.com/check: 401 Unauthorized", "web services (form)", "not k3s'"],
  ["Error (main.c:12): 4711 stopped by signal 11: Segmentation fault", "programs in C (form)", "not CRIU"],
  ["there are no names available", "any registry of names (form)", "no disk of EC2"],
  ["no active sessions", "terminals and web services (form)", "no build"],
  ["failed to find driver foo", "clients of databases (form)", "no builder"],
  ["failed to dial agent /tmp/ssh: connection refused", "ssh clients (form)", "no build"],
  ["include cycle detected: a.h include b.h", "compilers (form)", "no file of Compose"],
  ["failed to read CA file: open /etc/ca.pem: no such file or directory", "clients of TLS (form)", "no buildkitd"],
];

/** Texts of another cause in the same words, and the rule that is right. */
const CAUSES: readonly Report[] = [
  {
    text:
      "Error response from daemon: pull access denied for backend, repository does not exist or may require 'docker login': denied: requested access to the resource is denied",
    rule: "image-access-denied",
    source: "docker/compose pkg/compose/pull.go",
    why: "the image of a service of Compose, no stage of a Dockerfile",
  },
  {
    text:
      "Step 7/10 : COPY --from=builder /app/dist /usr/share/nginx/html\ninvalid from flag value builder: pull access denied for builder, repository does not exist or may require 'docker login': denied: requested access to the resource is denied",
    rule: "build-stage-missing",
    source: "moby/moby builder/dockerfile/dispatchers.go",
  },
  {
    text:
      'Failed to initialize: unable to resolve docker endpoint: context "desktop-linux": context not found: open C:\\Users\\u\\.docker\\contexts\\meta\\fe9c6bd7a66301f49ca9b6a70b217107cd1284598bfc254700c989b916da791e\\meta.json: The system cannot find the path specified.',
    rule: "docker-context-missing",
    source: "docker/cli cli/context/store/metadatastore.go",
  },
  {
    text:
      'Failed to initialize: unable to resolve docker endpoint: context "colima": context not found: open /home/u/.docker/contexts/meta/f24fd3749c1368328e2b149bec149cb6795619f244c5b584e844961215dadd16/meta.json: no such file or directory',
    rule: "docker-context-missing",
    source: "docker/cli cmd/docker/docker.go",
  },
  {
    text: 'Readiness probe failed: timeout: failed to connect service "10.244.0.5:50051" within 1s',
    rule: "grpc-probe-unanswered",
    source: "grpc-ecosystem/grpc-health-probe main.go",
  },
  {
    text: 'ERROR: failed to find instance "ci_builder_1": no builder "ci_builder_1" found',
    rule: "buildx-builder-missing",
    source: "docker/buildx commands/use.go",
  },
  {
    text:
      "##[group]Service container elasticsearch failed.\n##[endgroup]\nError: One or more containers failed to start.",
    rule: "actions-service-unhealthy",
    source: "actions/runner src/Runner.Worker/ContainerOperationProvider.cs",
  },
  {
    text:
      "Failed to provision revision for container app 'web'. Error details: The following field(s) are either invalid or missing. Field 'template.containers.web.image' is invalid with details: 'Invalid value: \"myacr.azurecr.io/web:latest\": GET https:?scope=repository%3Aweb%3Apull&service=myacr.azurecr.io: UNAUTHORIZED: authentication required, visit https://aka.ms/acr/authorization for more information.';..",
    rule: "azure-app-image",
    source: "microsoft/azure-container-apps (form)",
  },
  {
    text:
      "docker.errors.DockerException: Credentials store error: StoreError('Credentials store docker-credential-secretservice exited with \"Cannot autolaunch D-Bus without X11 $DISPLAY\".')",
    rule: "docker-credential-session",
    source: "docker/docker-py docker/credentials/store.py",
  },
  {
    text:
      "docker: Error response from daemon: invalid volume specification: 'C:\\Users\\me:/app': invalid mount config for type \"bind\": invalid mount path: '/app'.",
    rule: "docker-windows-daemon-path",
    source: "moby/moby daemon/volume/mounts/windows_parser.go",
  },
  {
    text: "Cannot start observer because port 4357 is already in use",
    rule: "home-assistant-port-used",
    source: "home-assistant/supervisor supervisor/exceptions.py",
  },
];

/** Texts whose words many programs print. */
export const SIMILAR_WORD_REPORTS: readonly Report[] = [
  ...OTHERS.map(([text, source, why]) => ({ text, rule: null, source, why })),
  ...CAUSES,
];
