/** Reports of programs that a container does not have, or does not run, told apart by names and paths. @module */

import type { Report } from "./report.ts";

/** Reports of programs by their names and paths. */
export const PROGRAM_REPORTS: readonly Report[] = [
  {
    text:
      'Error response from daemon: OCI runtime create failed: container_linux.go:348: starting container process caused "exec: \\"db:create\\": executable file not found in $PATH": unknown',
    rule: "executable-not-in-path",
    source: "docker/for-linux#726",
  },
  {
    text:
      'OCI runtime create failed: container_linux.go:348: starting container process caused "exec: \\"/registry\\": executable file not found in $PATH": unknown.',
    rule: "program-path-not-found",
    source: "moby/moby#37713",
  },
  {
    text:
      'docker: Error response from daemon: OCI runtime create failed: container_linux.go:346: starting container process caused "exec: \\"exec\\": executable file not found in $PATH": unknown.',
    rule: "program-is-shell-word",
    source: "QT-DevOps/DevOpsIssues#631",
  },
  {
    text:
      'docker: Error response from daemon: OCI runtime create failed: container_linux.go:345: starting container process caused "exec: \\"cd\\": executable file not found in $PATH": unknown',
    rule: "program-is-shell-word",
    source: "theanam/react-native-docker#2",
  },
  {
    text:
      'docker-compose exec calendso -- npx prisma studio\nOCI runtime exec failed: exec failed: container_linux.go:380: starting container process caused: exec: "--": executable file not found in $PATH: unknown',
    rule: "exec-program-missing",
    source: "calcom/docker#7",
  },
  {
    text:
      'docker: Error response from daemon: OCI runtime create failed: container_linux.go:346: starting container process caused "exec: \\"-v\\": executable file not found in $PATH": unknown.',
    rule: "program-is-option",
    source: "docker/for-mac#4116",
  },
  {
    text:
      'OCI runtime exec failed: exec failed: container_linux.go:380: starting container process caused: exec: "prep.sh": executable file not found in $PATH: unknown',
    rule: "exec-script-missing",
    source: "lumonald/existing-wordpress-development-docker#4",
  },
  {
    text:
      'Step 3/9 : RUN go get github.com/pdevine/go-asciisprite\n ---> Running in 777d75acad82\nOCI runtime create failed: container_linux.go:345: starting container process caused "exec: \\"/bin/sh\\": stat /bin/sh: no such file or directory": unknown',
    rule: "image-without-shell",
    source: "docker-archive-public/docker.doodle#10",
  },
  {
    text:
      'docker: Error response from daemon: OCI runtime create failed: container_linux.go:345: starting container process caused "exec: \\"/bin/bash\\": stat /bin/bash: no such file or directory": unknown.\nYou have mail in /var/spool/mail',
    rule: "image-without-bash",
    source: "docker-archive-public/docker.doodle#10",
  },
  {
    text:
      '>OCI runtime exec failed: exec failed: container_linux.go:348: starting container process caused "exec: \\"Snakefile.BuildChoMine\\": executable file not found in $PATH": unknown',
    rule: "exec-program-missing",
    source: "docker/for-linux#246",
  },
  {
    text:
      '$ docker run -ti hub.c.163.com/library/java /bin/bash\nC:\\Program Files\\Docker\\Docker\\Resources\\bin\\docker.exe: Error response from daemon: OCI runtime create failed: container_linux.go:344: starting container process caused "exec: \\"D:/Program Files/Git/usr/bin/bash\\": stat D:/Program Files/Git/usr/bin/bash: no such file or directory": unknown.\nERRO[0001] error waiting for container: context canceled',
    rule: "shell-path-converted",
    source: "docker/for-win#3678",
  },
  {
    text:
      'docker exec -it xxxyyzzzz\nf20 /bin/sh\nOCI runtime exec failed: exec failed: container_linux.go:348: starting container process caused "exec: \\"C:/Program Files/Git/usr/bin/sh\\": stat C:/Program Files/Git/usr/bin/sh: no such file or directory": unknown',
    rule: "exec-path-converted",
    source: "microsoft/vscode-docker#462",
  },
  {
    text:
      'rpc error: code = 2 desc = oci runtime error: exec failed: container_linux.go:247: starting container process caused "exec: \\"bash\\": executable file not found in $PATH"',
    rule: "exec-bash-missing",
    source: "jlesage/docker-cloudberry-backup#13",
  },
  {
    text:
      'Error: failed to start container "container-6harf2": Error response from daemon: OCI runtime create failed: container_linux.go:349: starting container process caused "exec: \\"npm run start\\": executable file not found in $PATH": unknown',
    rule: "program-is-command-line",
    source: "iGeeky/wolf#2",
  },
  {
    text:
      'Error starting container: "starting container process caused "exec: \\"start.sh\\": executable file not found in $PATH"',
    rule: "entry-script-missing",
    source: "oscarfonts/docker-geoserver#21",
  },
  {
    text:
      'ERROR: oci runtime error: container_linux.go:247: starting container process caused "exec: \\"npm\\": executable file not found in $PATH"',
    rule: "image-without-node-tool",
    source: "qgp9/nodebb-docker-dev#2",
  },
  {
    text: "/app/entrypoint.sh: 17: exec: npm start: not found",
    rule: "entry-point-command-missing",
    source: "Tzahi12345/YoutubeDL-Material#711",
  },
  {
    text:
      'docker: Error response from daemon: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: exec: "nvidia-smi": executable file not found in $PATH: unknown.',
    rule: "nvidia-runtime-not-used",
    source: "NVIDIA/nvidia-docker#1668",
  },
  {
    text:
      ' > [stage-1 5/5] RUN chmod +x mesh_listen.py:\n0.153 runc run failed: unable to start container process: error during container init: exec: "/bin/sh": stat /bin/sh: no such file or directory\n------',
    rule: "image-without-shell",
    source: "Rickitywrekked/Mesh_Dash#2",
  },
  {
    text:
      'OCI runtime exec failed: exec failed: container_linux.go:370: starting container process caused: exec: "/bin/bash": stat /bin/bash: no such file or directory: unknown',
    rule: "exec-bash-missing",
    source: "klutchell/unbound-docker#3",
  },
  {
    text:
      'OCI runtime create failed: container_linux.go:348: starting container process caused "exec: \\"./bin/run.sh\\": stat ./bin/run.sh: no such file or directory": unknown.',
    rule: "entry-script-missing",
    source: "moby/moby#37749",
  },
  {
    text:
      'container_linux.go:259: starting container process caused "exec: \\"sleep\\": executable file not found in $PATH"',
    rule: "executable-not-in-path",
    source: "opencontainers/runc#1490",
  },
  {
    text:
      "$ docker run -ti --rm --entrypoint=ls --platform=linux/arm64 treeverse/lakefs:1.5.0\nexec /bin/ls: exec format error",
    rule: "image-of-other-cpu",
    source: "treeverse/lakeFS#7257",
  },
  {
    text: "$ docker run -it 1f5d6ae64087\nexec /entrypoint.sh: exec format error",
    rule: "script-format",
    source: "unoconv/unoserver-docker#91",
  },
  {
    text:
      "Step 4/9 : RUN git clone https://github.com/jacksonliam/mjpg-streamer.git\n ---> Running in 6e463f81def6\nstandard_init_linux.go:211: exec user process caused \"exec format error\"\nThe command '/bin/sh -c git clone https://github.com/jacksonliam/mjpg-streamer.git' returned a non-zero code: 1",
    rule: "program-not-runnable",
    source: "jacksonliam/mjpg-streamer#228",
  },
  {
    text:
      'Message:      failed to create containerd task: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: exec: "-c": executable file not found in $PATH',
    rule: "program-is-option",
    source: "lightspeed-core/lightspeed-stack#226",
  },
  {
    text:
      'Error response from daemon: oci runtime error: container_linux.go:247: \nstarting container process caused \n"exec: \\"kubewatch config resource --secret --configmap --ns --pv\\"\n: executable file not found in $PATH"',
    rule: "program-is-command-line",
    source: "vmware-archive/kubewatch#138",
  },
  {
    text:
      'runc create failed: unable to start container process: exec: \\"/cluster/kube-apiserver-operator\\": executable file not found in $PATH',
    rule: "program-path-not-found",
    source: "opencontainers/runc#4713",
  },
  {
    text:
      'FATA[0000] execing command in container failed: Internal error occurred: error executing command in container: failed to exec in container: failed to start exec "aebb309d4fd260b8973d5873f040c81dcf71dc08e6cf7823aa60b01264833e07": OCI runtime exec failed: exec failed: container_linux.go:345: starting container process caused "exec: \\"sh\\": executable file not found in $PATH": unknown',
    rule: "exec-shell-missing",
    source: "containerd/containerd#3597",
  },
  {
    text:
      'exec: "-I": executable file not found in $PATH\nFATA[0001] Error response from daemon: Cannot start container b1934f85b26d6f44592e8236f59c4ceeabaafa2a75721484df103a91cec805e9: [8] System error: exec: "-I": executable file not found in $PATH',
    rule: "program-is-option",
    source: "open-nsm/ContainNSM#2",
  },
  {
    text:
      '`level=error msg="Container creation error: runc create failed: unable to start container process: exec: \\"/usr/bin/pod\\": stat /usr/bin/pod: no such file or directory"`',
    rule: "pause-program-missing",
    source: "cri-o/cri-o#9136",
  },
  {
    text:
      'Container creation error: "runc create failed: unable to start container process: error during container init: exec: \\"./health-inspection-agent\\": stat ./health-inspection-agent: no such file or directory',
    rule: "executable-missing",
    source: "cri-o/cri-o#9136",
  },
  {
    text:
      'Error: failed to create containerd task: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: exec: "--cfg-dir": executable file not found in $PATH',
    rule: "program-is-option",
    source: "akpw/mktxp#290",
  },
  {
    text:
      'error: Internal error occurred: error executing command in container: failed to exec in container: failed to start exec "fc7ef1a745ffd71b0d28376f80ab706bf896fb8e13c501e66a2889286eda97f9": OCI runtime exec failed: exec failed: unable to start container process: exec: "ps": executable file not found in $PATH: unknown',
    rule: "exec-tool-missing",
    source: "nigelpoulton/TheK8sBook#30",
  },
  {
    text:
      '"Output": "OCI runtime exec failed: exec failed: container_linux.go:370: starting container process caused: exec: \\"curl\\": \nexecutable file not found in $PATH: unknown"',
    rule: "exec-tool-missing",
    source: "DanielWinks/pwrstat_docker#9",
  },
  {
    text:
      '"ExitCode": -1,\n                        "Output": "OCI runtime exec failed: exec failed: unable to start container process: exec: \\"curl\\": executable file not found in $PATH: unknown"',
    rule: "exec-tool-missing",
    source: "readur/readur#149",
  },
  {
    text:
      'docker: Error response from daemon: oci runtime error: container_linux.go:247: starting container process caused "exec: \\"gunicorn\\": executable file not found in $PATH".',
    rule: "image-without-python-tool",
    source: "edgi-govdata-archiving/web-monitoring-processing#36",
  },
  {
    text:
      'ERROR: for django  Cannot start service django: oci runtime error: container_linux.go:247: starting container process caused "exec: \\"/usr/local/bin/gunicorn\\": stat /usr/local/bin/gunicorn: no such file or directory"\nERROR: Encountered errors while bringing up the project.',
    rule: "image-without-python-tool",
    source: "realpython/dockerizing-django#47",
  },
  {
    text: 'unable to start container process: exec: "gunicorn": executable file not found in $PATH:',
    rule: "image-without-python-tool",
    source: "wsvincent/lithium#86",
  },
  {
    text: "exec backend/.venv/bin/fastapi: no such file or directory",
    rule: "venv-python-missing",
    source: "astral-sh/uv-docker-example#33",
  },
  {
    text: "exec /app/.venv/bin/myapp: no such file or directory",
    rule: "venv-python-missing",
    source: "astral-sh/uv-docker-example#38",
  },
  {
    text: "/app/scripts/docker-entrypoint.sh: line 84: /app/.venv/bin/uvicorn: cannot execute: required file not found",
    rule: "venv-python-missing",
    source: "wassim249/fastapi-langgraph-agent-production-ready-template#18",
  },
  {
    text:
      'Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: exec: "fastapi": executable file not found in $PATH: unknown',
    rule: "image-without-python-tool",
    source: "astral-sh/uv#8342",
  },
  {
    text:
      'error: Internal error occurred: error executing command in container: failed to exec in container: failed to start exec "0dad81a4eca675867c5fe85f6cc218caf782f433ac6a7a8ee2ecfc36cf8271ae": OCI runtime exec failed: exec failed: unable to start container process: exec: "tar": executable file not found in $PATH: unknown',
    rule: "exec-tar-missing",
    source: "testssl/testssl.sh#2403",
  },
  {
    text:
      'kubectl -n artifactory cp ./downloads/mysqldump.sql artifactory-mysql-0:/tmp/ -c mysql\nOCI runtime exec failed: exec failed: container_linux.go:348: starting container process caused "exec: \\"tar\\": executable file not found in $PATH": unknown\ncommand terminated with exit code 126',
    rule: "exec-tar-missing",
    source: "oracle/mysql-operator#233",
  },
  {
    text:
      'docker: Error response from daemon: OCI runtime create failed: container_linux.go:344: starting container process caused "exec: \\"/app\\": permission denied": unknown.',
    rule: "program-is-directory",
    source: "GoogleContainerTools/distroless#351",
  },
  {
    text:
      'container_linux.go:349: starting container process caused "exec: \\"./bin/start-server.sh\\": permission denied": unknown.',
    rule: "script-not-executable",
    source: "edp963/davinci-docker#23",
  },
  {
    text:
      'container_linux.go:247: starting container process caused "exec: \\"./extra/service_startup.sh\\": permission denied"\ndocker: Error response from daemon: invalid header field value "oci runtime error: container_linux.go:247: starting container process caused \\"exec: \\\\\\"./extra/service_startup.sh\\\\\\": permission denied\\"\\n".',
    rule: "script-not-executable",
    source: "facebookarchive/fbctf#431",
  },
  {
    text: "[FATAL tini (2)] exec ./entrypoint.sh failed: Permission denied",
    rule: "entry-point-denied",
    source: "ahmetb/cloud-run-static-outbound-ip#1",
  },
  {
    text:
      'exec: "/run.sh": permission denied\nError response from daemon: Cannot start container 37e2ca8f0733df1c159a063e08685712b120b33d748db70625fc8c1a5a7da75b: [8] System error: exec: "/run.sh": permission denied',
    rule: "script-not-executable",
    source: "docker-archive/tutum-mysql#85",
  },
  {
    text:
      "\"ERROR: failed to launch: exec.d: failed to execute exec.d file at path '/layers/samples_java-maven/jdk/exec.d/jdk.sh': fork/exec /layers/samples_java-maven/jdk/exec.d/jdk.sh: permission denied\"",
    rule: null,
    source: "buildpacks/community#243",
    why: "of a buildpack's launcher, which no rule knows",
  },
  {
    text:
      'docker-compose exec django ./manage.py migrate\n\nOCI runtime exec failed: exec failed: container_linux.go:367: starting container process caused: exec:"./manage.py": permission denied: unknown',
    rule: "exec-script-denied",
    source: "codalab/codabench#668",
  },
  {
    text:
      'docker: Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: exec: "/entrypoint.sh": permission denied: unknown.',
    rule: "script-not-executable",
    source: "aminvakil/docker-ocserv#52",
  },
  {
    text: "exec /app/entrypoint.sh: no such file or directory",
    rule: "script-interpreter-lost",
    source: "MedAziz11/Uptime-Kuma-Web-API#36",
  },
  {
    text: "odysseus-1  | exec /usr/local/bin/entrypoint.sh: no such file or directory",
    rule: "script-interpreter-lost",
    source: "odysseus-dev/odysseus#196",
  },
  {
    text: "/bin/sh: ./entrypoint.sh: not found",
    rule: "entry-point-missing",
    source: "guyzyl/whatsapp-contact-sync#202",
  },
  {
    text: "exec /code/docker/entrypoints/entrypoint.sh: no such file or directory",
    rule: "script-interpreter-lost",
    source: "bobby-didcoding/drf_course#1",
  },
  {
    text:
      'root@vm ~]# docker run hello-world\nstandard_init_linux.go:175: exec user process caused "permission denied"',
    rule: "program-start-denied",
    source: "docker-library/hello-world#19",
  },
  {
    text: 'mtprotoproxy_1  | standard_init_linux.go:207: exec user process caused "permission denied"',
    rule: "program-start-denied",
    source: "alexbers/mtprotoproxy#112",
  },
  {
    text: "exec /user/local/bin/gunicorn exec format error",
    rule: null,
    source: "benoitc/gunicorn#2968",
    why: "retyped without the colon",
  },
];
