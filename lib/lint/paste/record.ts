/**
 * Where a record starts: a line of a log, a row of a table, a member of a document, a command's own error.
 *
 * @module
 */

/** What a line starts with that begins a record, as patterns' sources. */
const STARTS: readonly string[] = [
  // klog: E0605 09:28:31.768362   14271 pod_workers.go:965]
  "[IWEF]\\d{4} \\d\\d:\\d\\d:\\d\\d",
  // RFC 3339 and its relatives: 2024-01-02T03:04:05Z, 2024/01/02 03:04:05
  "\\[?\\d{4}[-/]\\d\\d[-/]\\d\\d[ T]\\d\\d:\\d\\d",
  // syslog and journald: Jun 05 09:28:31 node-2 kubelet[14271]:
  "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) {1,2}\\d{1,2} \\d\\d:\\d\\d:\\d\\d",
  // logrus: time="…" level=error msg="…"; FATA[0000] …
  "(?:time|level|ts|msg|err|error)=",
  "(?:FATA|ERRO|WARN|INFO|DEBU)\\[",
  // klog's and others' words in brackets: [ERROR CRI]: …
  "\\[(?:ERROR|WARNING|FATAL|INFO|DEBUG|preflight|kubelet|init)[^\\]\\n]{0,40}\\]",
  // JSON, in one line or several; [] before a quote is the end of a text in it that was wrapped.
  "(?!\\[\\][\"'])[{\\[](?:[\\s{\\[]*[\"'}\\]])",
  '"[A-Za-z_][\\w.\\/-]{0,40}"\\s*:\\s*(?:["{\\[\\d-]|true|false|null)',
  // Rows of events: Warning  FailedCreatePodSandBox  1s (x14 over 3m)  kubelet  …
  "(?:(?:\\d+[smhd]){1,3}(?: \\(x\\d+ over [^)\\n]{1,20}\\))?|<unknown>|<invalid>)\\s+(?:Warning|Normal)\\s",
  "(?:Warning|Normal)\\s+[A-Z]\\w+\\s",
  "\\S+\\s+(?:(?:\\d+[smhd]){1,3}|<unknown>)\\s+(?:Warning|Normal)\\s",
  // Messages of events without their columns, as consoles of clusters show them.
  "(?:MountVolume|MapVolume|AttachVolume)\\.[A-Z]",
  "Unable to (?:attach or )?mount volumes\\b",
  "(?:Multi-Attach error for|Failed to create pod sandbox|Failed to pull image|Successfully assigned) ",
  "\\d+/\\d+ nodes are available:",
  // Members of Pods and events in YAML, and of kubectl describe.
  "(?:- )?(?:apiVersion|count|eventTime|firstTimestamp|fieldPath|kind|lastTimestamp|message|reason|reportingComponent|" +
  "reportingInstance|resourceVersion|creationTimestamp|exitCode|finishedAt|startedAt|containerID|restartCount):(?:\\s|$)",
  "(?:- )?(?:involvedObject|metadata|source|containerStatuses|lastState|terminated|waiting|status|spec):[ \\t]*(?:$|\\r?\\n)",
  "Type\\s+Reason\\s+Age",
  "(?:(?:Last )?State|Reason|Message|Exit Code|Started|Finished|Ready|Restart Count|Events|" +
  "Conditions|Containers|Init Containers|Volumes|Tolerations|Node-Selectors|QoS Class|Node|Namespace|Annotations|" +
  "Labels|Image|Image ID|Container ID|Status|Environment|Mounts):(?:\\s|$)",
  // Errors of commands.
  "(?:docker|podman|nerdctl|ctr|crictl|kubectl|containerd|runc|crun|sysbox-runc|youki|kubelet|buildah)(?:\\[\\d+\\])?: ",
  "Error(?: response from daemon|:)",
  // Shells, scripts and init programs in containers, and what starts containers of batch jobs.
  "(?:\\/\\S+\\/)?(?:ba|a|da|z)?sh: ",
  "\\/[^\\s:]+: (?:line )?\\d+: ",
  "(?:\\/usr\\/bin\\/)?env: ",
  "(?:ls|cat|find): (?:cannot|can't|\\/)",
  "the input device is not a TTY",
  "(?:script\\.sh: \\d+: |cannot clone: |mount: \\/)",
  "(?:FATAL|ERROR|WARNING|INFO|VERBOSE|DEBUG) +\\[U=",
  "(?:\\[FATAL tini|exec \\/|\\[dumb-init\\]|chown: |mkdir: |lxc-start[: ]|lxc(?:-start)? (?:\\S+ )?\\d{14}|slurmstepd: |srun: |enroot-|ch-run[:[]|s6-[a-z-]+:? |[a-z_]{4,}: \\d+ [A-Z])",
  "Illegal instruction(?: \\(core dumped\\))?(?=\\r?\\n|$)",
  "(?:docker: )?invalid reference format\\.?(?=\\r?\\n|$)",
  // Python's logging, where seccomp denies clock_gettime.
  "_startTime = time\\.time",
  "Failed to (?:register machine|mount root directory): ",
  "execv\\(\\/|Container [\\w.-]+ (?:failed with error code|terminated by signal)",
  "\\[\\d+\\.\\d+s\\]\\[error\\]",
  "(?:losetup|nginx|bind\\(\\)|RTNETLINK|Fatal Python error)\\b",
  // How a container's program ended.
  "(?:[\\w.-]+ )?[Ee]xited with code \\d+",
  '"?ExitCode"?: *\\d',
  "See '(?:docker|podman|nerdctl|kubectl)[^'\\n]{0,40} --help'",
  // A picture before each message, as minikube prints it.
  "(?:[\\ud83c-\\ud83e][\\udc00-\\udfff]|[\\u2728\\u26d4\\u274c\\u2757])\\ufe0f? +(?=[A-Z'])",
];

const START = new RegExp(`[ \\t]*(?:${STARTS.join("|")})`, "y");

/**
 * Whether a line starts a record.
 *
 * @param text A text.
 * @param at Where the line starts.
 */
export function atRecord(text: string, at: number): boolean {
  START.lastIndex = at;
  return START.test(text);
}

/** Lines of kubectl and of a pull's progress that are no part of what follows, and lines with a command and its prompt, as patterns' sources. */
const NOTICES: readonly string[] = [
  "Default(?:ed container|ing container name to|ed debug container)\\b.*",
  "Use 'kubectl describe .*",
  "Found \\d+ pods, using .*",
  "If you don't see a command prompt, try pressing enter\\.?",
  "All commands and output from this session will be recorded.*",
  "(?:warning|error): couldn't attach to .*falling back to streaming logs:.*",
  "Unable to use a TTY - .*",
  "Warning: (?:would violate|Use tokens|spec\\.).*",
  // A layer of docker pull, and what Compose and BuildKit do, with the seconds that it took.
  "(?:\\S )?[0-9a-f]{12}:? (?:Pulling fs layer|Waiting|Downloading|Verifying Checksum|Download complete|Extracting|Pull complete|Already exists)\\b.*",
  "(?:[\\u2800-\\u28ff\\u2713-\\u2718]|=>) .* \\d+\\.\\d+s",
  "(?:[$#%>❯→➜] |\\d+[.)] |\\S+@\\S+[:~][^\\n$#]{0,80}[$#] |\\[\\S+@\\S+ [^\\]\\n]{1,80}\\][$#] )?(?:sudo )?" +
  "(?:microk8s |minikube |k3s )?(?:kubectl|oc|docker|podman|buildah|skopeo|toolbox|distrobox|nerdctl|crictl|ctr|docker-compose|podman-compose|helm|systemctl|journalctl|lxc|incus|lxc-start|apptainer|singularity|enroot|srun|colima|limactl|kind|k3d|pct|machinectl|systemd-nspawn|ch-run|ch-image) [a-z-](?!.*: ).*",
];
const NOTICE = new RegExp(`^(?:${NOTICES.join("|")})$`);

/**
 * Whether a line is a command, a notice of kubectl or a step that went on: what follows it starts anew.
 *
 * @param line A line, without spaces around it.
 */
export function isNotice(line: string): boolean {
  return line.length < 512 && NOTICE.test(line);
}
