/** Reports about containerd by its clients: nerdctl, ctr, crictl, BuildKit, and about snapshotters and shims. @module */

import type { Report } from "./report.ts";

/** Reports about containerd by its clients: nerdctl, ctr, crictl, BuildKit, and about snapshotters and shims. */
export const CONTAINERD_CLIENT_REPORTS: readonly Report[] = [
  {
    text:
      "systemd[1]: Starting containerd container runtime...\ncontainerd[2801]: containerd: failed to load TOML: /etc/containerd/config.toml: (19, 2): duplicated tables\nsystemd[1]: containerd.service: Main process exited, code=exited, status=1/FAILURE",
    rule: "daemon-config",
    source: "azimuth-cloud/capi-helm-charts#417",
  },
  {
    text:
      "`containerd[2808038]: containerd: failed to load TOML: /etc/containerd/config.toml: (294, 2): duplicated tables`",
    rule: "daemon-config",
    source: "dragonflyoss/nydus#1779",
  },
  {
    text:
      'time="2024-04-01T22:11:02.070675417Z" level=error msg="failed to decode hosts.toml" error="invalid `host` tree"',
    rule: "registry-hosts-file",
    source: "containerd/containerd#10027",
  },
  {
    text:
      'E0410 13:52:06.357868 2972303 log.go:32] "PullImage from image service failed" err="rpc error: code = Unknown desc = failed to pull and unpack image \\"my-registry:2524/admin/image/test:v2\\": failed to resolve reference \\"my-registry:2524/admin/image/test:v2\\": failed to do request: Head \\"https://my-registry:2524/v2/admin/image/test/manifests/v2\\": remote error: tls: certificate required" image="my-registry:2524/admin/image/test:v2"\nFATA[0000] pulling image: failed to pull and unpack image "my-registry:2524/admin/image/test:v2": failed to resolve reference "my-registry:2524/admin/image/test:v2": failed to do request: Head "https://my-registry:2524/v2/admin/image/test/manifests/v2": remote error: tls: certificate required',
    rule: "registry-tls-failed",
    source: "containerd/containerd#13206",
  },
  {
    text:
      "docker: Error response from daemon: OCI runtime create failed: cannot allocate tty if runc will detach: unknown.",
    rule: "console-socket",
    source: "nabla-containers/runnc#45",
  },
  {
    text:
      '🟠 time="2025-12-19T06:40:59Z" level=fatal msg="failed to create shim task: kernel: \'C:\\\\Program Files\\\\Linux Containers\\\\kernel\' not found: unknown"',
    rule: "windows-linux-image",
    source: "containerd/nerdctl#4664",
  },
  {
    text:
      "ctr: runc did not terminate successfully: exit status 1: criu failed: type NOTIFY errno 0 path= /run/containerd/io.containerd.runtime.v2.task/default/redis/criu-dump.log: unknown",
    rule: "criu-failed",
    source: "checkpoint-restore/criu#2310",
  },
  {
    text:
      "Error response from daemon: OCI runtime restore failed: criu failed: type NOTIFY errno 0\nlog file: /run/containerd/io.containerd.runtime.v2.task/moby/71043d59efcf65453427cfce657d89ab7c526d18388397ee49e3ed8a5b52e217/work/restore.log: unknown",
    rule: "criu-failed",
    source: "checkpoint-restore/criu#2530",
  },
  {
    text:
      "root@minikube:/home/user# runc restore cat\nERRO[0000] criu failed: type NOTIFY errno 0\nlog file: restore.log",
    rule: "criu-failed",
    source: "checkpoint-restore/criu#2534",
  },
  {
    text:
      "  Warning  Failed   7s    kubelet  Error: failed to create containerd task: failed to create shim task: OCI runtime create failed: could not apply required modification to OCI specification: error modifying OCI spec: failed to inject CDI devices: unresolvable CDI devices management.nvidia.com/gpu=0: unknown",
    rule: "cdi-device-unknown",
    source: "gpustack/gpustack#4130",
  },
  {
    text:
      " Warning  Failed     8s (x2 over 8s)  kubelet            spec.containers{weather-lens}: Error: failed to create containerd task: open /nix/store/z67lqqxxxc6rgc09fgr4f6c6gcrk18g0-config-weather-lens.json: not a directory",
    rule: null,
    symptom: "container not started",
    component: "cri",
    source: "k3s-io/k3s#14400",
  },
  {
    text:
      'time="2023-06-04T16:17:14.398549887+08:00" level=warning msg="failed to load plugin io.containerd.grpc.v1.cri" error="failed to create CRI service: failed to find snapshotter \\"zfs\\""',
    rule: "config-snapshotter-missing",
    source: "k3s-io/k3s#7670",
  },
  {
    text:
      "Waiting for containerd startup: rpc error: code = Unimplemented desc = unknown service runtime.v1.RuntimeService",
    rule: "cri-plugin-off",
    source: "k3s-io/k3s#7670",
  },
  {
    text:
      'containerd[6072]: time="2023-07-27T11:48:22.163952339+08:00" level=warning msg="\\"io.containerd.runc.v1\\" is deprecated since containerd v1.4, consider using \\"io.containerd.runc.v2\\""\ncontainerd[6072]: panic: runtime error: invalid memory address or nil pointer dereference\ncontainerd[6072]: [signal SIGSEGV: segmentation violation code=0x1 addr=0x10 pc=0x55b]',
    rule: "daemon-crash",
    source: "containerd/containerd#8884",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  3m5s (x210 over 48m)  kubelet  (combined from similar events): Failed to create pod sandbox: rpc error: code = Unknown desc = failed to reserve sandbox name "iis-1809-5b4c4fbc9b-t55hd_default_a1b2c3d4-0000-4000-8000-000000000000_0": name "iis-1809-5b4c4fbc9b-t55hd_default_a1b2c3d4-0000-4000-8000-000000000000_0" is reserved for "e3aab3f2cf9bb0ccb1e6a0c0ff6ba9df6d4b3a0a8ed8a9e55b7a6f0b0b1a2c3d"',
    rule: "sandbox-name-reserved",
    source: "kubernetes/kubernetes#107561",
  },
  {
    text:
      'Warning  Failed  5m    kubelet  spec.containers{app}: Error: failed to reserve container name "app_app-7d9_default_0c1d2e3f-0000-4000-8000-000000000000_0"; check if another CreateContainer request is in progress: name "app_app-7d9_default_0c1d2e3f-0000-4000-8000-000000000000_0" is reserved for "818fcfef09165d91ac8c86ed88714bb159a8358c3eca473ec07611a51d72b140"',
    rule: "sandbox-name-reserved",
    source: "amazonlinux/amazon-linux-2023#1097",
  },
  {
    text:
      '[INFO] Starting systemd unit "containerd-fuse-overlayfs.service"\n+ systemctl --user start containerd-fuse-overlayfs.service\n+ sleep 3\n+ systemctl --user --no-pager --full status containerd-fuse-overlayfs.service\n● containerd-fuse-overlayfs.service - containerd-fuse-overlayfs (Rootless)\n   Active: activating (auto-restart) (Result: exit-code) since Mon 2021-07-19 15:47:53 CEST; 746ms ago\n  Process: 364376 ExecStart=/usr/bin/containerd-rootless-setuptool.sh nsenter containerd-fuse-overlayfs-grpc /run/user/1000/containerd-fuse-overlayfs.sock /home/user/.local/share/containerd-fuse-overlayfs (code=exited, status=1/FAILURE)\n[ERROR] Failed to start "containerd-fuse-overlayfs.service". Please check the log',
    rule: null,
    symptom: "service not started",
    component: "systemd",
    source: "containerd/nerdctl#292",
  },
  {
    text:
      'WARN[2022-07-16T22:17:43+09:00] skipping containerd worker, as "/run/containerd/containerd.sock" does not exist\nbuildkitd: failed to dial "/run/containerd/containerd.sock": connection error: desc = "transport: error while dialing: dial unix /run/containerd/containerd.sock: connect: permission denied"\nfailed to connect client to "/run/containerd/containerd.sock" . make sure containerd is running',
    rule: "buildkit-rootless-containerd",
    source: "moby/buildkit#2965",
  },
  {
    text: "could not connect to unix:///run/user/1000/buildkit/buildkitd.sock after 10 trials",
    rule: "buildkit-daemonless-timeout",
    source: "moby/buildkit#3002",
  },
  {
    text:
      '$ nerdctl build -t foo .\nERRO[0000] error: failed to list workers: Unavailable: connection error: desc = "transport: error while dialing: dial unix /run/user/1001/buildkit-default/buildkitd.sock: connect: no such file or directory"\nWARN[0000] `buildctl` needs to be installed and `buildkitd` needs to be running, see https://github.com/moby/buildkit , and `containerd-rootless-setuptool.sh install-buildkit` for OCI worker or `containerd-rootless-setuptool.sh install-buildkit-containerd` for containerd worker: exit status 1  host="unix:///run/user/1001/buildkit-default/buildkitd.sock"',
    rule: "nerdctl-buildkit-unreached",
    source: "containerd/nerdctl#919",
  },
  {
    text:
      "error: failed to solve: rpc error: code = Unknown desc = failed to mount /tmp/buildkit-mount379183142: [{Type:bind Source:/var/lib/buildkit/runc-native/snapshots/snapshots/1 Options:[rbind ro]}]: operation not permitted",
    rule: "buildkit-mount-denied",
    source: "moby/buildkit#1467",
  },
  {
    text:
      'rootlesskit[25550]: time="2021-04-11T07:36:00+07:00" level=warning msg="currently, only the default worker can be used."\nrootlesskit[25550]: buildkitd: permission denied\nrootlesskit[25526]: [rootlesskit:child ] error: command [buildkitd] exited: exit status 1\nrootlesskit[25520]: [rootlesskit:parent] error: child exited: exit status 1\nsystemd[1]: buildkit.service: Main process exited, code=exited, status=1/FAILURE\nsystemd[1]: buildkit.service: Failed with result \'exit-code\'.',
    rule: "rootlesskit-child-ended",
    source: "rootless-containers/rootlesskit#246",
  },
  {
    text:
      "could not connect to unix:///run/user/1000/buildkit/buildkitd.sock after 10 trials\n========== log ==========\n[rootlesskit:parent] error: failed to start the child: fork/exec /proc/self/exe: invalid argument\nsh: can't kill pid 14: No such process",
    rule: "rootless-userns-invalid",
    source: "seqeralabs/wave#529",
  },
  {
    text:
      'Sep 25 23:15:02 minikube containerd[1887]: time="2019-09-25T23:15:02.178578938Z" level=error msg="RunPodSandbox for &PodSandboxMetadata{Name:hello-node-959c7f7b7-njfxr,Uid:656c5403-9eaa-4cb5-9969-ee068ec29f16,Namespace:default,Attempt:0,} failed, error" error="failed to get sandbox runtime: no runtime for "runsc" is configured"',
    rule: "runtime-handler",
    source: "kubernetes/minikube#5463",
  },
  {
    text:
      '  Warning  Failed     77s (x4 over 3m12s)  kubelet, gke-c1-pool-6-10d00b31-vmdm  Failed to pull image "prom/mysqld-exporter:v0.12.1": rpc error: code = Unknown desc = failed to pull and unpack image "docker.io/prom/mysqld-exporter:v0.12.1": failed to unpack image on snapshotter overlayfs: content digest sha256:0c18b88b8db3c193eefeede31a80d5d0c850306076b7166910ed239685dd20b0: not found',
    rule: "image-content-missing",
    source: "containerd/containerd#3604",
  },
  {
    text:
      'Failed to pull image "appscode/kubed:v0.11.0": rpc error: code = Unknown desc = failed to pull and unpack image "docker.io/appscode/kubed:v0.11.0": failed to unpack image on snapshotter overlayfs: content digest sha256:6e02c8465a9200baea2c07f4d7a9e423c17046f271b95be1e70c4bb94464e0af: not found',
    rule: "image-content-missing",
    source: "kubernetes-sigs/kind#1019",
  },
  {
    text:
      "# nerdctl save --platform=linux/arm64 foo > /dev/null\nFATA[0000] failed to get reader: content digest sha256:57d0418fe9dcc5262d8c4fcb06c852ad2d0407b541c64d0f5f2e6ec01fd411ba: not found",
    rule: "image-content-missing",
    source: "containerd/nerdctl#951",
  },
  {
    text:
      'FATA[0000] failed to create a tmp single-platform image "docker.io/library/foo:latest-tmp-reduced-platform": content digest sha256:4466c6813e1d9a85fbac707afe419e13ce9a823f7041316bab860d8c0a50f91d: not found',
    rule: "image-content-missing",
    source: "containerd/nerdctl#3516",
  },
  {
    text:
      'E1016 16:43:09.501206 2644669 remote_image.go:180] "PullImage from image service failed" err="rpc error: code = Unknown desc = failed to pull and unpack image \\"harbor.nebula.com/base/df/nginx:0911\\": failed to resolve reference \\"harbor.nebula.com/base/df/nginx:0911\\": pulling from host 127.0.0.1:65001 failed with status code [manifests 0911]: 500 Internal Server Error" image="harbor.nebula.com/base/df/nginx:0911"',
    rule: "registry-server-error",
    source: "dragonflyoss/dragonfly#3582",
  },
  {
    text:
      'E0831 14:45:03.040510   53605 remote_image.go:218] "PullImage from image service failed" err="rpc error: code = Unknown desc = failed to pull and unpack image \\"registry.xx.xx/project/nginx:latest\\": failed to resolve reference \\"registry.xx.xx/project/nginx:latest\\": failed to do request: Head \\"https://registry.xx.xx/v2/project/nginx/manifests/latest\\": Service Unavailable" image="registry.xx.xx/project/nginx:latest"',
    rule: "registry-proxy-refused",
    source: "kubernetes-sigs/cri-tools#975",
  },
  {
    text:
      'Failed to pull image "dsaber.repo.local/sad-rpc:0.0.1": failed to pull and unpack image "dsaber.repo.local/sad-rpc:0.0.1": failed to resolve reference "dsaber.repo.local/sad-rpc:0.0.1": unexpected status from HEAD request to http://dsaber.repo.local/v2/sad-rpc/manifests/0.0.1: 502 Server dropped connection',
    rule: "registry-server-error",
    source: "kubernetes-sigs/cri-tools#1577",
  },
  {
    text:
      'vagrant@worker1:~$ sudo crictl pull registry:5000/multus-cni\nFATA[0000] pulling image failed: rpc error: code = Unknown desc = failed to resolve image "registry:5000/multus-cni:latest": no available registry endpoint: failed to do request: Head https://registry:5000/v2/multus-cni/manifests/latest: http: server gave HTTP response to HTTPS client',
    rule: "registry-without-tls",
    source: "containerd/cri#1023",
  },
  {
    text:
      'INFO[0023] apply failure, attempting cleanup             error="failed to extract layer sha256:81e2ef41a8ebcae08c3c8aa57b80754830dcf2a197c5ae90a03ba1d92daa349e: mkparent /var/lib/containerd/io.containerd.snapshotter.v1.overlayfs/snapshots/9/fs/usr/lib/systemd/system-generators: not a directory: unknown" key="extract-495263538-ZU8W sha256:32ac130aa52dff511937c906d95df4db4e216c487fc47a36d60223c48a24ee6b"',
    rule: "image-layer-conflict",
    source: "godarch/darch#53",
  },
  {
    text:
      "% docker pull ghcr.io/searlsco/posse_party:cache\ncache: Pulling from searlsco/posse_party\n7c996d34a8e1: Already exists\nfailed to unpack image on snapshotter overlayfs: mismatched image rootfs and manifest layers",
    rule: "image-layer-invalid",
    source: "searlsco/posse_party#27",
  },
  {
    text:
      "containerd.service: Failed at step EXEC spawning /usr/bin/containerd: No such file or directory\ncontainerd.service: Main process exited, code=exited, status=203/EXEC",
    rule: "daemon-binary-broken",
    source: "cby-chen/Kubernetes#8",
  },
  {
    text:
      '[root@host containerd]# ctr t delete nmx011\nERRO[0000] unable to delete nmx011                       error="task must be stopped before deletion: running: failed precondition"\n[root@host containerd]# nerdctl  rm -f nmx011\nERRO[0000] 1 errors:\nfailed to delete task nmx011: task must be stopped before deletion: created: failed precondition',
    rule: "task-left-behind",
    source: "containerd/containerd#10581",
  },
  {
    text:
      'removing the pod sandbox "fea188b2047bd242ebcd1ea9674c62a36ad672eb5f4111e9654f729de7e21088": rpc error: code = FailedPrecondition desc = failed to remove container "9998d9f9ca5e25829ecb058b0489f361643830bc252f3f74a0f75e033c666c2f": failed to delete containerd container "9998d9f9ca5e25829ecb058b0489f361643830bc252f3f74a0f75e033c666c2f": cannot delete running task 9998d9f9ca5e25829ecb058b0489f361643830bc252f3f74a0f75e033c666c2f: failed precondition\n, error: exit status 1',
    rule: "task-left-behind",
    source: "kata-containers/kata-containers#2270",
  },
  {
    text: 'error: failed to solve: lease "k9b85fmmnhy2hyeacrb7sx1du": not found\nFATA[0311] unrecognized image format',
    rule: "build-lease-expired",
    source: "containerd/nerdctl#2464",
  },
  {
    text:
      'PS D:\\Test> nerdctl build -t iis-server .\ntime="2024-04-30T17:10:39+03:00" level=fatal msg="no image was built"\nPS D:\\Test> error: failed to solve: failed to copy to tar: rpc error: code = Unknown desc = write /dev/stdout: The pipe is being closed.',
    rule: "nerdctl-build-not-loaded",
    source: "containerd/nerdctl#3629",
  },
  {
    text:
      'error: failed to solve: process "/bin/sh -c echo \\"Hello World\\"" did not complete successfully: exit code: 139\nFATA[0005] unrecognized image format',
    rule: "exit-segmentation-fault",
    source: "containerd/nerdctl#1282",
  },
  {
    text:
      "% lima nerdctl build -t output:tag --output type=oci,dest=out.tar .\n[+] Building 0.2s (5/5) FINISHED\nFATA[0000] unrecognized image format",
    rule: "nerdctl-build-not-loaded",
    source: "containerd/nerdctl#1804",
  },
  {
    text:
      'ERRO[0000] error: failed to list workers: Unavailable: connection error: desc = "transport: error while dialing: dial unix /run/buildkit/buildkitd.sock: connect: no such file or directory"\nFATA[0000] `buildctl` needs to be installed and `buildkitd` needs to be running, see https://github.com/moby/buildkit: exit status 1',
    rule: "nerdctl-buildkit-unreached",
    source: "rancher-sandbox/rancher-desktop#752",
  },
  {
    text:
      "FATA[0000] failed to stat parent: stat /var/lib/containerd-stargz-grpc/snapshotter/snapshots/1/fs: no such file or directory",
    rule: "snapshot-directory-mismatch",
    source: "containerd/stargz-snapshotter#2126",
  },
  {
    text:
      "buildkitd: source must be passed\nfailed to prepare remote snapshot: sha256:2209421a019ea3811d8d8cce0dedaa9203ab99137fc6ec97d48947b39c295703\ngithub.com/containerd/stargz-snapshotter/snapshot.(*snapshotter).restoreRemoteSnapshot\n\t/src/vendor/github.com/containerd/stargz-snapshotter/snapshot/snapshot.go:734",
    rule: "snapshotter-state-lost",
    source: "moby/buildkit#2667",
  },
  {
    text:
      '{"error":"failed to resolve the blob: failed to resolve the source: cannot resolve layer: failed to redirect (host \\"demo.goharbor.io\\", ref:\\"demo.goharbor.io/stargz/stargz-containers/postgres:14.2-esgz\\", digest:\\"sha256:69f87121b29312a348c1dcd7cc6dd6f5c9c9b6d9faf0f4c99a94e83ba0a0eb19\\"): failed to access to the registry with code 401: failed to resolve","level":"debug","mountpoint":"/var/lib/containerd-stargz-grpc/snapshotter/snapshots/9/fs","msg":"failed to pre-resolve","time":"2025-02-21T14:17:57.425317754Z"}',
    rule: "snapshotter-registry-refused",
    source: "containerd/stargz-snapshotter#1989",
  },
  {
    text:
      "# nerdctl exec -it e0bc bash\nFATA[0000] OCI runtime exec failed: exec failed: container_linux.go:380: starting container process caused: process_linux.go:170: writing config to pipe caused: write init-p: broken pipe: unknown",
    rule: "init-died",
    source: "containerd/stargz-snapshotter#1520",
  },
  {
    text:
      'time="2020-02-10T19:43:42.291562435Z" level=error msg="StartContainer for "db585f7a4673817c358f9291e200076691d9fb9fe8cee5ae1efb430751adc3fc" failed" error="failed to create containerd task: failed to mount rootfs component &{overlay overlay [workdir=/var/lib/containerd/io.containerd.snapshotter.v1.overlayfs/snapshots/120/work upperdir=/var/lib/containerd/io.containerd.snapshotter.v1.overlayfs/snapshots/120/fs lowerdir=111/fs:110/fs]}: failed to mountat: failed to find pid=12345 process: no child processes: unknown"',
    rule: "rootfs-mount-interrupted",
    source: "containerd/containerd#4009",
  },
  {
    text: 'ctr: snapshot "hello": already exists',
    rule: "ctr-name-used",
    source: "newrelic/infrastructure-agent#1697",
  },
  {
    text: "Jun 08 12:00:01 host containerd[812]: panic: invalid page type: 7161042456432239721: 6974",
    rule: "database-damaged",
    source: "moby/moby#37238",
  },
  {
    text:
      'WARN[2019-09-26T18:20:47.828993788Z] failed to load plugin io.containerd.metadata.v1.bolt  error="no plugins registered for io.containerd.snapshotter.v1: not found"\nWARN[2019-09-26T18:20:47.829031956Z] failed to load plugin io.containerd.differ.v1.walking  error="no plugins registered for io.containerd.snapshotter.v1: not found"\nWARN[2019-09-26T18:20:47.829061020Z] failed to load plugin io.containerd.gc.v1.scheduler  error="no plugins registered for io.containerd.snapshotter.v1: not found"',
    rule: "daemon-config",
    source: "firecracker-microvm/firecracker-containerd#269",
  },
  {
    text:
      'FATA[0000] failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error running hook #0: error running hook: exit status 1, stdout: , stderr: time="2022-08-21T12:32:19+02:00" level=fatal msg="failed to call cni.Setup: plugin type=\\"bridge\\" failed (add): running [/usr/sbin/iptables -t nat -C CNI-a3fb18da4949f1d67d725de8 -d 10.4.0.9/24 -j ACCEPT -m comment --comment name: \\"bridge\\" id: \\"default-99e8113b1d25442c4dad3cdfaa05d0800f3889e21da860010c15b359995072dd\\" --wait]: exit status 2: iptables v1.8.7 (nf_tables): Couldn\'t load match `comment\':No such file or directory\\n\\nTry `iptables -h\' or \'iptables --help\' for more information.\\n"\nFailed to write to log, write /var/lib/nerdctl/1935db59/containers/default/99e8113b1d25442c4dad3cdfaa05d0800f3889e21da860010c15b359995072dd/oci-hook.createRuntime.log: file already closed: unknown',
    rule: "iptables-unsupported",
    source: "containerd/nerdctl#1333",
  },
  {
    text:
      'FATA[0026] needs CNI plugin &{"bridge" "nerdctl0" %!q(bool=true) %!q(bool=false) %!q(bool=false) %!q(bool=true) \'\\x00\' %!q(bool=true) %!q(bool=false) \'\\x00\' map["ranges":[[map["gateway":"10.4.0.1" "subnet":"10.4.0.0/24"]]] "routes":[map["dst":"0.0.0.0/0"]] "type":"host-local"]} to be installed in CNI_PATH ("/opt/cni/bin"), see https://github.com/containernetworking/plugins/releases: exec: "/opt/cni/bin/bridge": stat /opt/cni/bin/bridge: no such file or directory',
    rule: "cni-plugin-missing",
    source: "containerd/nerdctl#1185",
  },
  {
    text: "FATA[0000] 1 errors:\nmultiple IDs found with provided prefix: hello",
    rule: "nerdctl-name-ambiguous",
    source: "containerd/nerdctl#2284",
  },
  {
    text:
      'FATA[0000] invalid name "nerdctl-teststartinteractive-create-false-false--true-false": identifier "nerdctl-teststartinteractive-create-false-false--true-false" must match ^[A-Za-z0-9]+(?:[._-](?:[A-Za-z0-9]+))*$: invalid argument',
    rule: "containerd-name-refused",
    source: "containerd/nerdctl#3115",
  },
  {
    text:
      'INFO[0001] trying next host                              error="pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed" host=registry-1.docker.io\nFATA[0001] failed to resolve reference "docker.io/library/sha256:d61d5fd6f4418a52d4cdd28c66b83d11a402870b506347930827f6de7ee1f75c": pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed',
    rule: "image-access-denied",
    source: "containerd/nerdctl#443",
  },
  {
    text:
      '$ sudo ctr run  --rm --runtime=./containerd-shim-runc-v2 docker.io/library/hello-world:latest hello-world\nctr: failed to start shim: start failed: : exec: "/": permission denied: unknown',
    rule: "shim-binary-missing",
    source: "containerd/containerd#6464",
  },
  {
    text: "microk8s ctr image import - < all_images.tar\nctr: unrecognized image format",
    rule: "docker-load-no-image",
    source: "canonical/microk8s#4460",
  },
  {
    text: '$sudo containerd/bin/ctr images import nginx 2.tar\nctr: unexpected object: ""',
    rule: "ctr-object-name-missing",
    source: "containerd/containerd#1624",
  },
  {
    text:
      "ctr: failed to extract layer sha256:e996f7b5c172e7efdf80c4315098351ede3c56e08566a20be161ff253df969cc: mount callback failed on /var/lib/containerd/tmpmounts/containerd-mount654180591: archive/tar: invalid tar header: unknown",
    rule: "image-layer-invalid",
    source: "containerd/imgcrypt#89",
  },
  {
    text:
      ' Warning  FailedCreatePodSandBox  36s (x102 over 23m)  kubelet            (combined from similar events): Failed to create pod sandbox: rpc error: code = Unknown desc = failed to create containerd task: failed to create shim task: failed to mount "/run/kata-containers/shared/containers/e451326df87ad20cbe9f2c6827d34ea0571690810f676d4df81be6445a7a25f8/rootfs" to "/run/kata-containers/e451326df87ad20cbe9f2c6827d34ea0571690810f676d4df81be6445a7a25f8/rootfs", with error: ENOENT: No such file or directory: unknown',
    rule: "kata-rootfs-not-shared",
    source: "kata-containers/kata-containers#8764",
  },
  {
    text: "device-mapper: reload ioctl on fc-dev-thinpool  failed: No such device or address\nCommand failed.",
    rule: null,
    source: "firecracker-microvm/firecracker-containerd#472",
  },
  {
    text: "ctr: OCI runtime create failed: JSON specification file config.json not found: unknown",
    rule: "bundle-config-missing",
    source: "firecracker-microvm/firecracker-containerd#10",
  },
  {
    text:
      'time="2022-01-18T23:26:18.475705745+08:00" level=error msg="container create failed" error="source must be specified" name=containerd-shim-v2 pid=226481 sandbox=774701fa5ee0ccf32089cc0d10b48bbf805b441d9dbe24a8cc01a7966b8f5864 source=virtcontainers subsystem=container',
    rule: "kata-rootfs-source",
    source: "kata-containers/kata-containers#3474",
  },
  {
    text:
      'FATA[0003] failed to create shim task: Others("failed to handle message try init runtime instance\\n\\nCaused by:\\n    0: Failed to create shim management server\\n    1: Failed to create shim management server\\n    2: sandbox with the provided prefix ...`',
    rule: "kata-sandbox-prefix",
    source: "kata-containers/kata-containers#10056",
  },
  {
    text:
      'Failed to pull image "docker.io/example/app:e2fcd343b85e5a48c73e8b0a9421a4969b5ac9a8-18": rpc error: code = Unavailable desc = failed to pull and unpack image "docker.io/example/app:e2fcd343b85e5a48c73e8b0a9421a4969b5ac9a8-18": failed to prepare extraction snapshot "extract-779240847-Oy6- sha256:ae5b1556685ad8a7631a85f3e89607495b2d4ad931bcaf2c89acf6ea14471378": layer "3496" unavailable: unavailable\nError: ErrImagePull',
    rule: "snapshotter-proxy-failed",
    source: "awslabs/soci-snapshotter#1084",
  },
  {
    text:
      '{"error":"unable to fetch SOCI artifacts for image \\"public.ecr.aws/soci-workshop-examples/tensorflow_gpu:latest\\": no valid SOCI index found: not found" ...}',
    rule: null,
    symptom: "image loaded whole",
    source: "awslabs/soci-snapshotter#1558",
  },
  {
    text:
      '{"msg":"exec container process `/wasi_example_main.wasm`: Exec format error","level":"error","time":"2023-06-30T04:42:15.117597Z"}\npod default/wasi-demo terminated (Error)',
    rule: "wasm-not-handled",
    source: "WasmEdge/WasmEdge#2638",
  },
  {
    text:
      'WARN[0000] failed to load plugin io.containerd.snapshotter.v1.overlayfs  error="/var/lib/containerd/io.containerd.snapshotter.v1.overlayfs does not support d_type. If the backing filesystem is xfs, please reformat with ftype=1 to enable d_type support." module=containerd\nbuildd: failed to solve: rpc error: code = Unknown desc = failed to stat snapshot: snapshotter not loaded: overlayfs: invalid argument',
    rule: "rootfs-mount-failed",
    source: "moby/buildkit#149",
  },
  {
    text:
      'time="2024-06-17T20:00:58Z" level=debug msg="auto snapshotter: overlayfs is not available for /home/node/.local/share/buildkit, trying fuse-overlayfs: failed to mount overlay: invalid argument"',
    rule: null,
    symptom: "other snapshotter taken",
    component: "snapshotter",
    source: "moby/buildkit#5049",
  },
  {
    text:
      "DEBU[0000] auto snapshotter: overlayfs is not available for /tmp/buildkitd, trying fuse-overlayfs: failed to mount overlay: invalid argument",
    rule: null,
    symptom: "other snapshotter taken",
    component: "snapshotter",
    source: "concourse/oci-build-task#50",
  },
  {
    text:
      "ERROR: failed to solve: ResourceExhausted: failed to read dockerfile: write /var/lib/buildkit/cache.db: no space left on device",
    rule: "disk-full",
    source: "OpenHands/benchmarks#280",
  },
  {
    text:
      '$ sudo crictl -r unix:///run/containerd/containerd.sock runp /tmp/nginx-pod.json\nE1122 19:08:31.584796 3158795 remote_runtime.go:193] "RunPodSandbox from runtime service failed" err="rpc error: code = Unknown desc = failed to create containerd task: failed to create shim task: OCI runtime create failed: \nrunc create failed: expected cgroupsPath to be of format \\"slice:prefix:name\\" for systemd cgroups, got \\"/k8s.io/e5a83c8255cf21db9fa18c1999cb571db2139e87ed0c592324e851117eefc9f6\\" instead: unknown"',
    rule: "cgroup-parent-missing",
    source: "kubernetes-sigs/cri-tools#1696",
  },
  {
    text:
      '2023-01-09T12:57:28.791778323Z stderr F time="2023-01-09T12:57:28Z" level=fatal msg="validate service connection: CRI v1 runtime API is not implemented for endpoint \\"unix:///run/containerd/containerd.sock\\": rpc error: code = Unimplemented desc = unknown service runtime.v1.RuntimeService"',
    rule: "cri-plugin-off",
    source: "ondat/discoblocks#105",
  },
  {
    text:
      'level=error msg="failed to kill runc c5ptkkw8u5m895wc1wdtti4x2: runc did not terminate sucessfully: container \\"c5ptkkw8u5m895wc1wdtti4x2\\" does not exist\\n"',
    rule: null,
    symptom: "runtime without a message",
    source: "moby/buildkit#1072",
  },
  {
    text:
      'Dec 23 07:51:49 containerd[10083]: time="2018-12-23T07:51:49.563268640Z" level=warning msg="failed to load plugin io.containerd.snapshotter.v1.aufs" error="modprobe aufs failed: \\"modprobe: FATAL: Module aufs not found.\\\\n\\": exit status 1"',
    rule: null,
    symptom: "plugin skipped",
    component: "snapshotter",
    source: "microsoft/WSL#3162",
  },
  {
    text:
      '    Last State:     Terminated\n      Reason:       StartError\n      Message:      failed to start containerd task "26bf922197fb574242ad490e115eef392a96e447304a8f632e7c597a8e35c8ea": context canceled: unknown\n      Exit Code:    128',
    rule: null,
    symptom: "no answer in time",
    component: "cri",
    source: "Mossaka/containerd-wasm-shims#16",
  },
  {
    text: "Error: loading containerd config: expected containerd config version equal to or less than `3`, got `4`",
    rule: "daemon-config",
    source: "containerd/containerd v2.3.0 cmd/containerd/server/config/config.go",
  },
  {
    text: 'rpc error: code = 2 desc = "containerd: container did not start before the specified timeout"',
    rule: "shim-create-timeout",
    source: "Shippable/support#3265",
  },
  {
    text:
      "sandbox-executor-manager  | ERROR:sandbox:? Container creation failed sandbox_python_1: docker: Error response from daemon: unknown or invalid runtime name: runsc.\nsandbox-executor-manager  | See 'docker run --help'.",
    rule: "docker-runtime-unknown",
    source: "infiniflow/ragflow#8428",
  },
  {
    text:
      'failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error running hook #0: error running hook: exit status 1, stdout: , stderr: time="2024-08-08T09:35:07+01:00" level=fatal msg="failed to call cni.Setup: plugin type=\\"bridge\\" failed (add): failed to allocate for range 0: 10.4.0.2 has been allocated to default-2c610b2a32ec35afe90575d534b2bc30b563b078bba0f5eba409f122f1b3ca3f, duplicate allocation is not allowed"\nFailed to write to log, write /home/user.linux/.local/share/nerdctl/1935db59/containers/default/2c610b2a32ec35afe90575d534b2bc30b563b078bba0f5eba409f122f1b3ca3f/oci-hook.createRuntime.log: file already closed: unknown',
    rule: "cni-address-unavailable",
    source: "lima-vm/lima#2539",
  },
  {
    text:
      'INFO[0000] Initializing and starting Finch virtual machine...\nERRO[0600] Finch virtual machine failed to start, debug logs: time="2022-12-07T13:58:04-05:00" level=info msg="Terminal is not available, proceeding without opening an editor"\ntime="2022-12-07T13:58:04-05:00" level=info msg="Starting socket_vmnet daemon for \\"finch-shared\\" network"',
    rule: null,
    symptom: "Finch not started",
    source: "runfinch/finch#103",
  },
  {
    text:
      "ERRO[0005] Dependency error: failed to install dependencies: [Failed to finish installing rootful dependencies which are needed for external network access within the guest OS. Boot will continue, but container exposed ports will not be accessible from macOS.: [error changing owner of directory /opt/finch, err: exit status 1, stderr: sudo: chown: command not found\n]]",
    rule: null,
    symptom: "Finch not started",
    source: "runfinch/finch#98",
  },
  {
    text:
      'elapsed: 10.7s                                                                    total:  11.8 K (1.1 KiB/s)\nFATA[0010] failed to prepare extraction snapshot "extract-147185166-ByGC sha256:5d3e392a13a0fdfbf8806cb4a5e4b0a92b5021103a146249d8a2c999f06a9772": connection error: desc = "transport: Error while dialing dial unix:///run/user/502/containerd-fuse-overlayfs.sock: timeout": unavailable',
    rule: "snapshotter-proxy-down",
    source: "lima-vm/lima#1074",
  },
  {
    text:
      "FATA[0015] failed to extract layer sha256:d310e774110ab038b30c6a5f7b7f7dd527dbe527854496bd30194b9ee6ea496e: failed to mount /var/lib/containerd/tmpmounts/containerd-mount2106543: no such device: unknown",
    rule: "rootfs-mount-failed",
    source: "containerd/containerd#9201",
  },
  {
    text:
      'Failed to create pod sandbox: rpc error: code = Unknown desc = failed to get sandbox runtime: no runtime for "zeropod" is configured',
    rule: "runtime-handler",
    source: "ctrox/zeropod#109",
  },
  {
    text:
      '          message: "failed to create containerd task: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error creating device nodes: mount src=/dev/nvme0n1p1, dst=/run/containerd/io.containerd.runtime.v2.task/k8s.io/e3b8790dfd9c41175b8152676610057f117e0855232a45e99942a233b4effb80/rootfs/dev/nvme0n1p1, dstFd=/proc/thread-self/fd/8, flags=0x1000: no such file or directory"\n          reason: StartError',
    rule: "device-node-missing",
    source: "devtron-labs/devtron#6568",
  },
  {
    text:
      'Failed to create pod sandbox: rpc error: code = Unknown desc = failed to create containerd task: failed to create shim: failed to mount "kataShared" to "/run/kata-containers/shared/containers/", with error: ENODEV: No such device: unknown',
    rule: "kata-guest-refused",
    source: "kata-containers/kata-containers#4175",
  },
  {
    text:
      "unpacking linux/amd64 sha256:b7fcb3fdf31521a8175d441f89c92e7bb435cd10cd0c63da0bddf3861b35717a...\nctr: you are not authorized to use this image: missing private key needed for decryption",
    rule: "image-decryption",
    source: "containerd/containerd#3426",
  },
  {
    text:
      'Warning  Failed     24m                   kubelet            Failed to pull image "ghcr.io/confidential-containers/test-container:multi-arch-encrypted": failed to pull and unpack image "ghcr.io/confidential-containers/test-container:multi-arch-encrypted": failed to extract layer (application/vnd.oci.image.layer.v1.tar+gzip+encrypted sha256:766192d6b7d02409620f7c1f09bfa11fc273a2ec2e6383a56fb5fcf52d94d73e) to overlayfs as "extract-672831336-Ln_e sha256:9733ccc395133a067f01ee6e380003d80fe9f443673e0f992ae6a4a7860a872c": read payload: read configFd: bad file descriptor',
    rule: "image-decryption",
    source: "confidential-containers/confidential-containers#314",
  },
  {
    text:
      'FATA[0002] pulling image: rpc error: code = NotFound desc = failed to pull and unpack image "docker.io/victoriametrics/victoria-metrics:v1.76.1": failed to unpack image on snapshotter overlayfs: unexpected media type text/html for sha256:04a732b9876d77c18601b92f91bb05d4591a1356dbbfd732c13f4db1362c796d: not found',
    rule: "registry-answer-invalid",
    source: "kubernetes-sigs/cri-tools#1137",
  },
  {
    text:
      "docker pull python:3.5.1-alpine\nfailed to unpack image on snapshotter overlayfs: mismatched image rootfs and manifest layers",
    rule: "image-layer-invalid",
    source: "moby/moby#48361",
  },
  {
    text:
      "v2: Pulling from busybox\n544de88778b3: Extracting [==================================================>]  1.463MB/1.463MB\nfailed to register layer: Error processing tar file(exit status 1): archive/tar: invalid tar header",
    rule: "image-layer-invalid",
    source: "moby/moby#43778",
  },
  {
    text: "ctr: unhandled media type application/vnd.in-toto+json: invalid argument",
    rule: "image-attestation-unpacked",
    source: "containerd/imgcrypt#138",
  },
  {
    text:
      'E1004 12:37:41.216975  701858 remote_image.go:238] "PullImage from image service failed" err="rpc error: code = Unknown desc = failed to pull and unpack image \\"ghcr.io/confidential-containers/test-container:encrypted\\": failed to extract layer sha256:9733ccc395133a067f01ee6e380003d80fe9f443673e0f992ae6a4a7860a872c: failed to get stream processor for application/vnd.oci.image.layer.v1.tar+gzip+encrypted: ctd-decoder resolves to executable in current directory (./ctd-decoder): unknown" image="ghcr.io/confidential-containers/test-container:encrypted"',
    rule: "image-decryption",
    source: "confidential-containers/confidential-containers#162",
  },
  {
    text:
      'info msg="apply failure, attempting cleanup" error="failed to extract layer sha256:831c5620387fb9efec59fc82a42b948546c6be601e3ab34a87108ecf852aa15f: read payload: read configFd: bad file descriptor\\n: unknown" key="extract-182826013-yU5E sha256:831c5620387fb9efec59fc82a42b948546c6be601e3ab34a87108ecf852aa15f"',
    rule: "image-decryption",
    source: "containerd/imgcrypt#21",
  },
  {
    text:
      'ctr: failed to resolve reference "www.hsops.com/client/redis-photon:v2.0.0": failed to do request: Head https://www.hsops.com/v2/client/redis-photon/manifests/v2.0.0: x509: certificate signed by unknown authority',
    rule: "registry-authority-unknown",
    source: "containerd/containerd#4950",
  },
  {
    text:
      '  Warning  Failed     4s                kubelet            Failed to pull image "proxy.example.com/dockerhub/library/nginx:1.19": rpc error: code = NotFound desc = failed to pull and unpack image "proxy.example.com/dockerhub/library/nginx:1.19": failed to resolve reference "proxy.example.com/dockerhub/library/nginx:1.19": proxy.example.com/dockerhub/library/nginx:1.19: not found',
    rule: "image-not-found",
    source: "containerd/containerd#4706",
  },
  {
    text:
      'E0413 12:48:28.685862 1603695 remote_image.go:171] "PullImage from image service failed" err="rpc error: code = NotFound desc = failed to pull and unpack image \\"docker.io/library/node:latest\\": failed to unpack image on snapshotter overlayfs: unexpected media type text/html for sha256:1a2ff2f511abbd3a7923669b27454b8572a120e94e2870a4bd9e3b4e4a1d0f72: not found',
    rule: "registry-answer-invalid",
    source: "goharbor/harbor#18530",
  },
  {
    text:
      'ctr: failed to resolve reference "reg.lccdomain.com/cloud-native-infra/installation-package@sha256:e8da5aeef6442c8154c9d394098e8b020edecef4d25be6f575d3565fd557fbf4": failed to do request: Head "https://reg.lccdomain.com/v2/cloud-native-infra/installation-package/manifests/sha256:e8da5aeef6442c8154c9d394098e8b020edecef4d25be6f575d3565fd557fbf4": dial tcp 192.168.2.133:443: connect: connection refused',
    rule: "registry-connection-refused",
    source: "containerd/containerd#11015",
  },
  {
    text:
      'FATA[0000] pulling image failed: rpc error: code = Unknown desc = failed to pull and unpack image "k8s.gcr.io/etcd:3.2.24": failed to resolve reference "k8s.gcr.io/etcd:3.2.24": failed to authorize: failed to fetch oauth token: unexpected status: 500 Internal Server Error',
    rule: "registry-server-error",
    source: "goharbor/harbor#11108",
  },
  {
    text:
      'level=fatal msg="getting the runtime version: rpc error: code = Unavailable desc = connection error: desc = \\"transport: Error while dialing dial unix /var/run/cri-dockerd.sock: connect: connection refused\\""',
    rule: "daemon-not-running",
    source: "kubernetes/minikube#16198",
  },
  {
    text:
      '#7 0.045 runc run failed: unable to start container process: error during container init: error mounting "proc" to rootfs at "/proc": mount proc:/proc (via /proc/self/fd/6), flags: 0xe: permission denied\nerror: failed to solve: process "/bin/sh -c dotnet --version" did not complete successfully: exit code: 1',
    rule: "proc-mount-denied",
    source: "moby/buildkit#4763",
  },
  {
    text:
      '#5 0.208 container_linux.go:380: starting container process caused: process_linux.go:545: container init caused: rootfs_linux.go:76: mounting "proc" to rootfs at "/proc" caused: mount through procfd: permission denied\n------\nerror: failed to solve: executor failed running [/bin/sh -c echo hello]: exit code: 1',
    rule: "proc-mount-denied",
    source: "moby/buildkit#2512",
  },
  {
    text:
      "error: failed to solve: error from sender: open /home/jenkins/workspace/prod-images-0/at_ubi9_minimal_filebeat/.local/share/buildkit/runc-native/snapshots/snapshots/10/var/cache/apt/archives/partial: permission denied",
    rule: "build-context-unreadable",
    source: "moby/buildkit#4789",
  },
  {
    text:
      "could not connect to unix:///run/user/1000/buildkit/buildkitd.sock after 10 trials\n========== log ==========\n[rootlesskit:child ] error: failed to share mount point: /: permission denied\n[rootlesskit:parent] error: child exited: exit status 1\nsh: can't kill pid 8: No such process",
    rule: "rootlesskit-mount-denied",
    source: "moby/buildkit#2441",
  },
  {
    text:
      "ERRO[2023-08-31T10:41:12Z] /moby.buildkit.v1.Control/Solve returned error: rpc error: code = Unknown desc = failed to compute cache key: failed to create temp dir: mkdir /run/user/0/containerd-mount12345: permission denied",
    rule: "rootless-runtime-dir",
    source: "moby/buildkit#2898",
  },
  {
    text:
      'time="2020-12-21T04:38:58Z" level=warning msg="/proc/sys/kernel/unprivileged_userns_clone needs to be set to 1."\n[rootlesskit:parent] error: failed to start the child: fork/exec /proc/self/exe: operation not permitted',
    rule: "rootless-userns-denied",
    source: "kelda/blimp#55",
  },
  {
    text: "  Warning  Failed     2s (x3 over 15s)  kubelet            Error: no command specified",
    rule: "image-command",
    source: "kubernetes/kubernetes#116744",
  },
  {
    text:
      'Error: unable to start container "4f1c": setting up CDI devices: unresolvable CDI devices nvidia.com/gpu=all',
    rule: "cdi-device-unknown",
    source: "podman-container-tools/podman#29782",
  },
  {
    text: "[opc@instance ~]$ containerd-rootless-setuptool.sh install\n[ERROR] Needs systemd (systemctl --user)",
    rule: "rootless-setup-refused",
    source: "containerd/nerdctl#686",
  },
  {
    text:
      "user@host:~$ systemctl --user status\nFailed to connect to bus: Operation not permitted (consider using --machine=<user>@.host --user to connect to bus of other user)",
    rule: null,
    source: "docker/docs#14491",
  },
  {
    text:
      "FATA[0000] environment variable XDG_RUNTIME_DIR is not set, see https://rootlesscontaine.rs/getting-started/common/login/",
    rule: "rootless-runtime-dir",
    source: "lima-vm/lima#1346",
  },
  {
    text:
      'WARN[0000] The host root filesystem is mounted as "". Setting child propagation to "rslave" is not supported.\nopen: No such file or directory\n[rootlesskit:parent] error: failed to setup network &{logWriter:0xc0000a1c60 binary:slirp4netns mtu:65520 ipnet:<nil> disableHostLoopback:true apiSocketPath: enableSandbox:true enableSeccomp:true enableIPv6:false ifname:tap0 infoMu:{w:{state:0 sema:0} writerSem:0 readerSem:0}}: waiting for ready fd (/usr/bin/slirp4netns --mtu 65520 -r 3 --disable-host-loopback --enable-sandbox --enable-seccomp 3514 tap0): slirp4netns failed',
    rule: "rootlesskit-network-failed",
    source: "containerd/nerdctl#2696",
  },
  {
    text:
      "ctr: content digest sha256:4f02cf678855fbab38b3638a131fb83cbbea5e1f815dce93c2d8a9d12796e541: not found\nError: Image encryption",
    rule: "image-content-missing",
    source: "containerd/imgcrypt#148",
  },
  {
    text:
      "[  171.101695] device-mapper: thin: 253:2: reached low water mark for data device: sending event.\n[  172.718004] device-mapper: table: 253:4: thin-pool: metadata device already in use by a pool\n[  172.719562] device-mapper: ioctl: error adding target to table",
    rule: "snapshotter-devmapper",
    source: "linuxkit/linuxkit#3426",
  },
  {
    text:
      'time="2019-05-06T06:32:57.337891608+08:00" level=error msg="failed to create snapshot device from parent vg0-mythinpool-snap-6" error="1 error occurred:\n\n* failed to resume device \\"vg0-mythinpool-snap-6\\": 1 error occurred:\n\n* dmsetup resume vg0-mythinpool-snap-6\nerror:\n: fork/exec /usr/sbin/dmsetup: too many open files"',
    rule: "open-files-limit-reached",
    source: "containerd/containerd#3261",
  },
  {
    text:
      'Apr 29 09:40:50 guettli-1-28-v0-sha containerd[9471]: time="2024-04-29T09:40:50.644139847Z" level=error msg="failed to decode hosts.toml" error="failed to parse TOML: (4, 3): was expecting token =, but got \\"[\\" instead"',
    rule: "registry-hosts-file",
    source: "containerd/containerd#10144",
  },
  {
    text: "failed to register with NRI/Runtime: ttrpc: closed",
    rule: "nri-plugin-not-registered",
    source: "containerd/nri#292",
  },
  {
    text:
      '  Warning  Failed                  12m (x2 over 12m)      kubelet                  Error: failed to reserve container name "homeassistant_homeassistant-5cbf8d97df-gwrr2_default_6e7b2d6b-b857-4cf8-adfb-a82c987517e1_0": name "homeassistant_homeassistant-5cbf8d97df-gwrr2_default_6e7b2d6b-b857-4cf8-adfb-a82c987517e1_0" is reserved for "a865d5946f01eae4e91b4ff40729345e3e610b3ac4e03c99bb17c83dc281a119"',
    rule: "sandbox-name-reserved",
    source: "k3s-io/k3s#2312",
  },
  {
    text:
      'failed to reserve container name "app_1"; check if another CreateContainer request is in progress:\nname "app_1" is reserved for "a865d5946f01eae4e91b4ff40729345e3e610b3ac4e03c99bb17c83dc281a119"',
    rule: "sandbox-name-reserved",
    source: "amazonlinux/amazon-linux-2023#1097",
  },
  {
    text:
      'Feb 13 10:44:52 K3S-02 k3s[491]: time="2023-02-13T10:44:52-05:00" level=info msg="Waiting to retrieve agent configuration; server is not ready: \\"overlayfs\\" snapshotter cannot be enabled for \\"/var/lib/rancher/k3s/agent/containerd\\", try using \\"fuse-overlayfs\\" or \\"native\\": failed to mount overlay: permission denied"',
    rule: "rootfs-mount-failed",
    source: "timothystewart6/k3s-ansible#230",
  },
  {
    text:
      'Oct 02 12:38:22 kube03 containerd[18499]: time="2021-10-02T12:38:22.534116584+02:00" level=error msg="Failed to handle backOff event &TaskExit{ContainerID:6134f5baf2ea672cc180359ec2527ff6936942e437857999cdaefe374805413b,ID:6134f5baf2ea672cc180359ec2527ff6936942e437857999cdaefe374805413b,Pid:10355,ExitStatus:9,ExitedAt:2021-08-11 00:14:39.884690995 +0000 UTC,XXX_unrecognized:[],} for 6134f5baf2ea672cc180359ec2527ff6936942e437857999cdaefe374805413b" error="failed to handle container TaskExit event: failed to stop container: Container not ready or stopped, impossible to delete: unknown"',
    rule: "container-kill-timeout",
    source: "containerd/containerd#6080",
  },
  {
    text:
      'FATA[0000] execing command in container: Internal error occurred: error executing command in container: failed to exec in container: failed to create exec "614075b3f467d1f9d4d2a48500e4a507ec1564d3996b3069a5553dcd7abf8fbe": cannot exec in a stopped state: unknown',
    rule: "container-ended",
    source: "containerd/containerd#10755",
  },
  {
    text:
      'Dec 27 13:49:38 fancy-machine containerd[602]: time="2023-12-27T13:49:38.358754481Z" level=warning msg="Ignoring error killing container \\"dd57742f947c373043ac39c78d0ee7a1d01f02a92c1df4b22bff704dc9cc754a\\": \\"runsc\\" did not terminate successfully: loading container: file does not exist\\n"\nDec 27 13:49:40 fancy-machine containerd[602]: time="2023-12-27T13:49:40.893235371Z" level=warning msg="failed to cleanup rootfs mount" error="failed to unmount target /run/containerd/io.containerd.runtime.v2.task/k8s.io/dd57742f947c373043ac39c78d0ee7a1d01f02a92c1df4b22bff704dc9cc754a/rootfs: device or resource busy" runtime=io.containerd.runsc.v1',
    rule: "leftover-mount-busy",
    source: "google/gvisor#9834",
  },
  {
    text:
      'FATA[0072] pulling image: rpc error: code = Unknown desc = writing blob: adding layer with blob "sha256:bccd10f490ab0f3fba61b193d1b80af91b17ca9bdca9768a16ed05ce16552fcb": Error processing tar file(exit status 1): Error while loading /: Permission denied',
    rule: "image-layer-denied",
    source: "orbstack/orbstack#1037",
  },
  {
    text:
      "unpacking linux/amd64 sha256:22d4552b9f96fd0ea943cb846d58b069d4df297673636055a3d984b3ccac6a28...\nctr: failed to extract layer sha256:4762552ad7d851a9901571428078281985074e5ddb806979dd7ad24748db4ca0: failed to mount /var/lib/containerd/tmpmounts/containerd-mount796827023: operation not permitted: unknown",
    rule: "rootfs-mount-failed",
    source: "tianon/dockerfiles#114",
  },
  {
    text:
      'FATA[0001] pulling image: rpc error: code = Unknown desc = failed to pull and unpack image "docker.io/calico/node:v3.25.1": failed to extract layer sha256:b1d7f02a32791d579abb161bccbf82ba1deaa7fb57805c93e84ddd30f0cb9560: mount callback failed on /var/lib/containerd/tmpmounts/containerd-mount3830924437: symlink /usr/lib/systemd/system/reboot.target /var/lib/containerd/tmpmounts/containerd-mount3830924437/etc/systemd/system/ctrl-alt-del.target: permission denied: unknown',
    rule: "image-layer-denied",
    source: "containerd/containerd#9128",
  },
  {
    text:
      'INFO[0064] apply failure, attempting cleanup             error="failed to extract layer sha256:140b571c235813a8eb5ba7f5f474f8852eef0218d4e5efe99801351d4c76aa6b: operation not permitted: unknown" key="extract-661548272-faQw sha256:f5544d59a150fa51ce83f2fce9214393ff91001ccaaac6405d892a6dbb3ac4c7"',
    rule: "image-layer-denied",
    source: "containerd/containerd#7093",
  },
  {
    text:
      "Failed: Error: failed to start container \"binpack-2\": Error response from daemon: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error running hook #0: error running hook: exit status 1, stdout: , stderr: Auto-detected mode as 'legacy' nvidia-container-cli: device error: no-gpu-has-128MiB-to-run: unknown device: unknown",
    rule: "nvidia-device-unknown",
    source: "NVIDIA/nvidia-container-toolkit#223",
  },
  {
    text:
      "docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error running hook #0: error running hook: exit status 1, stdout: , stderr: Auto-detected mode as 'legacy'\nnvidia-container-cli: initialization error: change root failed: no such file or directory: unknown.",
    rule: "nvidia-driver-root",
    source: "NVIDIA/nvidia-container-toolkit#679",
  },
  {
    text:
      '  Warning  FailedCreatePodSandBox  2s                 kubelet, wsl2      Failed to create pod sandbox: rpc error: code = Unknown desc = failed to create containerd task: loading cgroup for 8948: unable to find "systemd" in controller set: unknown',
    rule: "cgroup-hierarchy-missing",
    source: "google/gvisor#4042",
  },
  {
    text:
      "FATA[0000] run pod sandbox failed: rpc error: code = Unknown desc = failed to create containerd task: io.containerd.runsc.v1: failed to connect: dial unix: missing address: unknown",
    rule: "shim-version-unsupported",
    source: "google/gvisor#3820",
  },
  {
    text:
      'Jul 30 13:26:43 localhost.localdomain dockerd[3867]: Failed to connect to containerd: failed to dial "/var/run/docker/containerd/docker-containerd.sock": context deadline exceeded',
    rule: "docker-containerd-timeout",
    source: "docker/for-linux#377",
  },
  {
    text:
      'WARN[0000] failed to send SIGKILL                        error="unknown error after kill: runc did not terminate successfully: exit status 1: unable to signal init: permission denied\\n: unknown"',
    rule: "runtime-signal-denied",
    source: "containerd/nerdctl#2730",
  },
  {
    text:
      'FATA[0000] 1 errors:\nfailed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error running createRuntime hook #0: exit status 1, stdout: , stderr: time="2025-01-10T02:52:08+08:00" level=fatal msg="failed to call cni.Setup: plugin type=\\"bridge\\" failed (add): failed to create bridge \\"nerdctl0\\": could not add \\"nerdctl0\\": operation not permitted"',
    rule: "cni-bridge-rootless",
    source: "containerd/nerdctl#3805",
  },
  {
    text:
      'error: failed to solve: process "/bin/sh -c dnf install -y gcc" did not complete successfully: exit code: 139',
    rule: "exit-segmentation-fault",
    source: "moby/buildkit#2705",
  },
  {
    text:
      "error: failed to solve: rpc error: code = Unknown desc = failed to load cache: ref buildkit/1/layer-sha256:30a0a3bd4c0a9ed locked: unavailable",
    rule: "buildkit-ref-locked",
    source: "moby/buildkit#1491",
  },
  {
    text:
      "error: failed to solve: failed to read dockerfile: failed to mount lhzivmrs3pheot21kx3b24aix: snapshot lhzivmrs3pheot21kx3b24aix does not exist: not found",
    rule: "buildkit-state-damaged",
    source: "moby/buildkit#2288",
  },
  {
    text:
      'runc run failed: unable to start container process: error during container init: error mounting "proc" to rootfs at "/proc": mount proc:/proc (via /proc/self/fd/6), flags: 0xe: operation not permitted',
    rule: "proc-mount-denied",
    source: "moby/buildkit#4073",
  },
  {
    text:
      "build failed: failed to solve: rpc error: code = Unknown desc = failed to solve with frontend dockerfile.v0: failed to build LLB: failed to mount /home/user/.local/tmp/buildkit-mount366477837: [{Type:overlay Source:overlay Options:[lowerdir=/home/user/.local/share/buildkit/runc-overlayfs/snapshots/snapshots/16/fs:/home/user/.local/share/buildkit/runc-overlayfs/snapshots/snapshots/4/fs]}]: device or resource busy",
    rule: "overlay-mount-busy",
    source: "moby/buildkit#1419",
  },
  {
    text:
      "2021/04/19 09:22:21 Created container: basic-auth-plugin\n2021/04/19 09:22:22 Error creating task: OCI runtime create failed: runc did not terminate sucessfully: unknown\nError: OCI runtime create failed: runc did not terminate sucessfully: unknown",
    rule: "runtime-silent",
    source: "openfaas/faasd#175",
  },
  {
    text:
      'Jan 17 22:14:01 raspberrypi faasd[9803]: 2022/01/17 22:14:01 Error creating task: failed to create shim: OCI runtime create failed: container_linux.go:367: starting container process caused: process_linux.go:495: container init caused: rootfs_linux.go:76: mounting "/var/lib/faasd/nats" to rootfs at "/nats" caused: stat /var/lib/faasd/nats: no such file or directory: unknown',
    rule: "mount-source-missing",
    source: "openfaas/faasd#235",
  },
  {
    text: "containerd: symbol lookup error: containerd: undefined symbol: seccomp_api_get",
    rule: "daemon-binary-broken",
    source: "openfaas/faasd#144",
  },
  {
    text:
      "Nov 21 18:30:28 ip-10-0-0-26 systemd[1]: containerd.service: Main process exited, code=exited, status=203/EXEC\nNov 21 18:30:28 ip-10-0-0-26 systemd[1]: containerd.service: Failed with result 'exit-code'.",
    rule: "daemon-binary-broken",
    source: "openfaas/faasd#132",
  },
  {
    text:
      'Failed to start container "fc4d53c2630df4c24e7a9e20efaab45804cfa5781c3d2b1bc5c69a780398e326": Error response from daemon: OCI runtime create failed: container_linux.go:346: starting container process caused "chdir to cwd (\\"/root\\") set in config.json failed: permission denied": unknown',
    rule: "cwd-not-searchable",
    source: "openfaas/faas-netes#535",
  },
  {
    text:
      "concourse-worker-0 OCI runtime create failed: runc create failed: unable to start container process: can't get final child's PID from pipe: EOF: unknown",
    rule: "init-died",
    source: "concourse/concourse#8792",
  },
  {
    text:
      'backend error: Exit status: 500, message: {"Type":"","Message":"proc start: OCI runtime exec failed: exec failed: container_linux.go:367: starting container process caused: chdir to cwd (\\"/tmp/build/13257d10/pull-request\\") set in config.json failed: no such file or directory: unknown","Handle":"","ProcessID":"","Binary":""}',
    rule: "cwd-missing",
    source: "concourse/concourse#6900",
  },
  {
    text:
      '{"timestamp":"2019-04-30T15:57:18.558Z","level":"error","source":"guardian","message":"guardian.create.containerizer-create.runtime-create-failed","data":{"error":"runc run: exit status 1: container_linux.go:345: starting container process caused \\"process_linux.go:424: container init caused \\\\\\"rootfs_linux.go:70: creating device nodes caused \\\\\\\\\\\\\\"function not implemented\\\\\\\\\\\\\\"\\\\\\"\\"\\n","handle":"7c0dca7a-bb44-418a-6556-e39309824a05"}}',
    rule: null,
    component: "runc",
    source: "helm/charts#13410",
    why: "what the system call is for is not in the message",
  },
  {
    text:
      "2021/11/21 21:28:39 Error unmounting /mnt/wsl/rancher-desktop/run/nerdctl-tmp.1905392857/input.1713537599: invalid argument\n2021/11/21 21:28:39 Error parsing arguments: not a directory",
    rule: "nerdctl-stub-failed",
    source: "rancher-sandbox/rancher-desktop#984",
  },
  {
    text: "FATA[0000] lstat /Containerfile: no such file or directory",
    rule: "build-file-missing",
    source: "rancher-sandbox/rancher-desktop#4742",
  },
  {
    text: "nerdctl: line 5: /mnt/c/windows/system32/wsl.exe: Invalid argument",
    rule: "nerdctl-stub-failed",
    source: "rancher-sandbox/rancher-desktop#3786",
  },
  {
    text:
      "2022/08/20 14:16:47 Error parsing arguments: mkdir /sys/fs/cgroup/rancher-desktop: read-only file system\nWARN[0000] lstat /root/Dockerfile: no such file or directory, using Containerfile as fallback \nFATA[0000] lstat /root/Containerfile: no such file or directory",
    rule: "nerdctl-stub-failed",
    source: "rancher-sandbox/rancher-desktop#2789",
  },
  {
    text:
      'time="2022-06-02T21:04:40Z" level=fatal msg="no buildkit host is available, tried 2 candidates: 2 errors occurred:\\n\\t* failed to ping to host unix:///run/buildkit-default/buildkitd.sock: exit status 1\\n\\t* failed to ping to host unix:///run/buildkit/buildkitd.sock: exit status 1\\n\\n"',
    rule: "nerdctl-buildkit-unreached",
    source: "rancher-sandbox/rancher-desktop#2326",
  },
  {
    text: "error: could not find foo/: stat foo/: no such file or directory\nFATA[0000] unrecognized image format",
    rule: "build-file-missing",
    source: "rancher-sandbox/rancher-desktop#1060",
  },
  {
    text:
      '11:42PM ERR failed to start buildkit container: exit status 1    output=Error response from daemon: OCI runtime create failed: container_linux.go:380: starting container process caused: process_linux.go:545: container init caused: rootfs_linux.go:76: mounting "cgroup" to rootfs at "/sys/fs/cgroup" caused: operation not permitted: unknown',
    rule: "cgroup-mount-refused",
    source: "dagger/dagger#1544",
  },
  {
    text:
      '333: [8.71s] E0105 12:44:19.019261      17 node_container_manager_linux.go:61] "Failed to create cgroup" err="cannot enter cgroupv2 \\"/sys/fs/cgroup/kubepods\\" with domain controllers -- it is in an invalid state" cgroupName=[kubepods]',
    rule: "cgroup-threaded",
    source: "dagger/dagger#6364",
  },
  {
    text:
      "docker: Error response from daemon: failed to create shim task: OCI runtime create failed: runc create failed: no cgroup mount found in mountinfo: unknown",
    rule: "cgroup-not-mounted",
    source: "earthly/earthly#3689",
  },
  {
    text:
      "+foo | container_linux.go:367: starting container process caused: process_linux.go:340: applying cgroup configuration for process caused: mkdir /sys/fs/cgroup/blkio/buildkit: no such file or directory",
    rule: "cgroup-missing",
    source: "earthly/earthly#772",
  },
  {
    text:
      'time="2024-07-17T11:03:41.934905453+08:00" level=error msg="PullImage \\"rancher/mirrored-metrics-server:v0.7.0\\" failed" error="rpc error: code = NotFound desc = failed to pull and unpack image \\"docker.io/rancher/mirrored-metrics-server:v0.7.0\\": failed to copy: httpReadSeeker: failed open: could not fetch content descriptor sha256:fe5ca62666f04366c8e7f605aa82997d71320183e99962fa76b3209fdfbb8b58 (application/vnd.docker.image.rootfs.diff.tar.gzip) from remote: not found"',
    rule: "registry-blob-missing",
    source: "k3s-io/k3s#9626",
  },
  {
    text:
      'Warning  FailedCreatePodSandBox           2s                kubelet            Failed to create pod sandbox: rpc error: code = Unknown desc = failed to start sandbox "082b907de151d7fc02eed9c6908d687b3988165bd57a222837eae9bdf0eec9f4": failed to create containerd container: error unpacking image: apply layer error for "europe-west4-artifactregistry.gcr.io/gke-release/gke-release/pause:3.8@sha256:880e63f94b145e46f1b1082bb71b85e21f16b99b180b9996407d61240ceb9830": failed to extract layer sha256:780b0a606b52e6eaa01eb417e73bf0aa427ecbca40e44a5337d5a817bbe96e8c: failed to mount /var/lib/containerd/tmpmounts/containerd-mount3763893285: mount source: "overlay", target: "/var/lib/containerd/tmpmounts/containerd-mount3763893285", fstype: format/mkdir/overlay, flags: 0, data: "workdir=/var/lib/containerd/io.containerd.snapshotter.v1.erofs/snapshots/1491/work,upperdir=/var/lib/containerd/io.containerd.snapshotter.v1.erofs/snapshots/1491/fs,lowerdir={{ mount 0 }}", err: no such device',
    rule: "snapshotter-erofs-unresolved",
    source: "containerd/containerd#12796",
  },
  {
    text:
      '  Warning  Failed     8m43s                  kubelet            Error: failed to mount image volume: ImageVolumeMountFailed: failed to mount image volume component "/run/containerd/io.containerd.grpc.v1.cri/image-volumes/9d4094692b5954bf9c77bab91f78f667afa25199c4594d89ad45d773e9b6823c/03446e7dc02d04378c747bc731fb44249b13bcd836c7ae83aa7690b9e6e57b29": mount source: "overlay", target: "/run/containerd/io.containerd.grpc.v1.cri/image-volumes/9d4094692b5954bf9c77bab91f78f667afa25199c4594d89ad45d773e9b6823c/03446e7dc02d04378c747bc731fb44249b13bcd836c7ae83aa7690b9e6e57b29", fstype: format/mkdir/overlay, flags: 0, data: "lowerdir={{ overlay 0 1 }}", err: no such device',
    rule: "snapshotter-erofs-unresolved",
    source: "containerd/containerd#13534",
  },
  {
    text:
      'Mar 23 10:17:42 localhost containerd[1843]: time="2026-03-23T10:17:42.153586265Z" level=info msg="skip loading plugin" error="failed to check mkfs.erofs availability: failed to run mkfs.erofs --help: exec: \\"mkfs.erofs\\": executable file not found in $PATH: skip plugin" id=io.containerd.differ.v1.erofs type=io.containerd.differ.v1',
    rule: null,
    symptom: "plugin skipped",
    component: "cri",
    source: "flatcar/Flatcar#2047",
  },
  {
    text:
      'ctr: failed to prepare extraction snapshot "extract-1 sha256:a3ed95ca": missing parent "default/3/sha256:a3ed95ca" bucket: not found',
    rule: "snapshot-directory-mismatch",
    source: "containerd/containerd#1818",
  },
  {
    text:
      'Jun 14 21:02:30 nico-notebook-acer microk8s.daemon-containerd[4832]: time="2019-06-14T21:02:30.120000000+02:00" level=fatal msg="Failed to run CRI service" error="failed to recover state: failed to reserve sandbox name \\"calico-node\\": name \\"calico-node\\" is reserved for \\"9f9b\\""',
    rule: "recovery-name-reserved",
    source: "canonical/microk8s#508",
  },
  {
    text:
      'ERRO[0010] Finch virtual machine failed to start, debug logs: time="2022-11-27T14:29:40+09:00" level=info msg="Terminal is not available, proceeding without opening an editor"\ntime="2022-11-27T14:29:40+09:00" level=info msg="Starting socket_vmnet daemon for \\"finch-shared\\" network"',
    rule: null,
    symptom: "Finch not started",
    source: "runfinch/finch#59",
  },
  {
    text: "failed to create shim task: ttrpc: closed",
    rule: "shim-disconnected",
    source: "docker/sbx-releases#272",
  },
  {
    text:
      'Jul 20 17:41:28 k8s-node1 containerd[7306]: time="2018-07-20T17:41:28+08:00" level=error msg="RunPodSandbox for &PodSandboxMetadata{Name:nginx-64f497f8fd-pbfzw,Uid:02cfb9af-8bff-11e8-b0cb-00163e0d02ae,Namespace:default,Attempt:0,} failed, error" error="failed to start sandbox container: failed to create containerd task: failed to start shim: exec: "containerd-shim": executable file not found in $PATH: unknown"',
    rule: "shim-binary-missing",
    source: "containerd/containerd#2481",
  },
  {
    text:
      'time="2022-01-01T01:52:31-05:00" level=warning msg="failed to read init pid file" error="open /run/k3s/containerd/io.containerd.runtime.v2.task/k8s.io/8f6c/init.pid: no such file or directory"',
    rule: null,
    component: "cri",
    source: "rancher/rke2#6814",
    why: "what ended the process is not in the message",
  },
  {
    text:
      'error="failed to create sandbox \\"ef0423ec8b0a2fb2c3c1b0ef75d2df03b0a009cfca1428640b9b3b2862ee55d7\\": failed to start new shim for sandbox ef0423ec8b0a2fb2c3c1b0ef75d2df03b0a009cfca1428640b9b3b2862ee55d7: start failed: io.containerd.runc.v2: open config.json: no such file or directory: exit status 1"',
    rule: "sandboxer-invalid",
    source: "containerd/containerd#8369",
  },
  {
    text:
      "failed to restore containerd task: failed to create shim task: OCI runtime restore failed: criu failed: type NOTIFY errno 0\nlog file: /run/containerd/restore.log: unknown",
    rule: "criu-failed",
    source: "containerd/containerd#13033",
  },
  {
    text:
      'Jul 08 15:06:14 workernode02 crio[319557]: time="2024-07-08 15:06:14.524586307Z" level=error msg="Container restore error: time=\\"2024-07-08T15:06:14Z\\" level=error msg=\\"criu failed: type NOTIFY errno 0\\\\nlog file: /run/containers/storage/overlay-containers/86f4a4965add756398825ed203a34fad8917b52ca4bc8e441ca8d2c7edb44102/userdata/restore.log\\"\\n\\"',
    rule: "criu-failed",
    source: "checkpoint-restore/criu#2366",
  },
  {
    text:
      "failed to create containerd task: failed to create shim task: hcs::CreateComputeSystem 4f--cid--xx : Access is denied.: unknown",
    rule: "windows-access-denied",
    source: "microsoft/hcsshim#2017",
  },
  {
    text:
      'Error: failed to start containerd task "podname": hcs::System::CreateProcess podname: The directory name is invalid.: unknown',
    rule: "windows-path-invalid",
    source: "Azure/aks-engine#5086",
  },
  {
    text:
      'Err: connection error: desc = "transport: Error while dialing open //./pipe/containerd-containerd: The system cannot find the file specified."',
    rule: "daemon-not-running",
    source: "containerd/containerd#9437",
  },
  {
    text:
      "Error: failed to solve: rpc error: code = Unknown desc = content digest sha256:2fc1acc6fd5a97e82e2b780700a2c07e813e84fac1fe5857b42f475e6dc526d0: not found",
    rule: "image-content-missing",
    source: "docker/buildx#101",
  },
  {
    text:
      'ERROR: failed to build: failed to fetch base layers: saving image with ID "sha256:6528df63e9cafd1747f04fc57cad7b3910dce6be0e6cf49e8174fb2aeda69ef6" from the docker daemon: Error response from daemon: unable to create manifests file: NotFound: content digest sha256:2fc1acc6fd5a97e82e2b780700a2c07e813e84fac1fe5857b42f475e6dc526d0: not found',
    rule: "image-content-missing",
    source: "buildpacks/pack#2270",
  },
  {
    text:
      "[2023-09-06 17:12:48.744]  #20 ERROR: failed to push registry.example.com/app:37d2-nyx: content digest sha256:8728ce3f8dfb1930b7c5c23f9ef001ae50f0691163d36b26c68a9fed1778314b: not found",
    rule: "image-content-missing",
    source: "moby/buildkit#4206",
  },
  {
    text:
      "missing content: content digest sha256:165029e1484c36a25c0d8df3be27b9145bd944a0b1fce6543dfb119d9b0c73c5: not found\nNote: You're trying to push a manifest list/index which references multiple platform specific manifests, but not all of them are available locally or available to the remote repository.\nMake sure you have all the referenced content and try again.",
    rule: "image-content-missing",
    source: "docker/cli#4959",
  },
  {
    text: "% nerdctl compose build\nFATA[0000] unrecognized image format",
    rule: "nerdctl-build-not-loaded",
    source: "(form)",
  },
];
