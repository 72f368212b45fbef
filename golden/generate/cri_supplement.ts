/**
 * What `api.proto` does not say of the CRI messages of a pod sandbox and a container: which release of CRI brought a field, and
 * what the field means. A field is described here and nowhere else; after a change, run `deno task generate`.
 *
 * A field that Debian's `api.proto` does not have yet has its declaration in `proto`.
 *
 * @module
 */

/** A field: what it means, in one sentence or more; the rest where it is not of CRI 1.20. */
export type FieldText = string | {
  /** What it means. */
  readonly doc: string;
  /** The minor release of Kubernetes whose CRI was the first with this field. Default: {@linkcode FIRST_CRI}. */
  readonly cri?: string;
  /** Its declaration, where Debian's `api.proto` lacks it: `repeated string paths = 4`. */
  readonly proto?: string;
  /** Documents have `bytes` as text. */
  readonly text?: true;
};

/** What is added to `api.proto`. */
export interface Supplement {
  /** Each message by its name. */
  readonly messages: Readonly<
    Record<string, { readonly doc: string; readonly fields: Readonly<Record<string, FieldText>> }>
  >;
  /** Each enum by its own name; `values` are those that Debian's `api.proto` lacks. */
  readonly enums: Readonly<
    Record<string, { readonly doc: string; readonly values?: Readonly<Record<string, number>> }>
  >;
}

/** The first release of CRI that had `runtime.v1`. */
export const FIRST_CRI = "1.20";

/** Messages in the order of `api.proto`'s, sandbox first. */
export const SUPPLEMENT: Supplement = {
  messages: {
    PodSandboxMetadata: {
      doc: "Identifies a pod sandbox.",
      fields: {
        name: "The pod's name.",
        uid: "The pod's uid.",
        namespace: "The pod's namespace.",
        attempt: "How many sandboxes the pod had before.",
      },
    },
    DNSConfig: {
      doc: "Contents of the pod's resolv.conf.",
      fields: {
        servers: "Addresses of name servers.",
        searches: "Search domains.",
        options: "Resolver options.",
      },
    },
    PortMapping: {
      doc: "A port of the pod; it has no effect on the sandbox's spec.",
      fields: {
        protocol: "The port's protocol.",
        container_port: "The port in the pod.",
        host_port: "The port on the node; 0 for none.",
        host_ip: "The address on the node.",
      },
    },
    IDMapping: {
      doc: "A range of user or group ids in a user namespace.",
      fields: {
        host_id: { cri: "1.25", doc: "The first id on the node." },
        container_id: { cri: "1.25", doc: "The first id in the pod." },
        length: { cri: "1.25", doc: "The number of ids." },
      },
    },
    UserNamespace: {
      doc: "The user namespace of a pod.",
      fields: {
        mode: { cri: "1.25", doc: "POD for a user namespace of the pod's own, NODE for the node's." },
        uids: { cri: "1.25", doc: "User ids; containerd accepts exactly one range." },
        gids: { cri: "1.25", doc: "Group ids; containerd accepts exactly one range." },
      },
    },
    NamespaceOption: {
      doc: "Selects the namespaces of the pod and those of the node.",
      fields: {
        network: "The network and UTS namespaces.",
        pid: "The PID namespace.",
        ipc: "The IPC namespace and /dev/shm.",
        target_id: "The container whose PID namespace is joined, for mode TARGET; it has no effect on a sandbox.",
        userns_options: { cri: "1.25", doc: "The user namespace; unset by a kubelet without user namespaces." },
      },
    },
    Int64Value: {
      doc: "An int64 that may be unset.",
      fields: { value: "The number." },
    },
    SELinuxOption: {
      doc: "Parts of an SELinux label; containerd supplies those that are empty.",
      fields: {
        user: "The label's user.",
        role: "The label's role.",
        type: "The label's type.",
        level: "The label's level: `s0:c1,c2`.",
      },
    },
    SecurityProfile: {
      doc: "A seccomp or AppArmor profile.",
      fields: {
        profile_type: "The kind of profile.",
        localhost_ref:
          "For Localhost alone: the path of a seccomp profile on the node, or the name of a loaded AppArmor profile.",
      },
    },
    LinuxSandboxSecurityContext: {
      doc: "Security settings of a sandbox.",
      fields: {
        namespace_options: "The pod's namespaces.",
        selinux_options: "Parts of the SELinux label.",
        run_as_user: "The user id; unset for the image's user.",
        run_as_group: "The group id; it requires a user id.",
        readonly_rootfs: "No effect: the root of a sandbox is always read-only.",
        supplemental_groups: "Supplemental groups of the sandbox's process.",
        supplemental_groups_policy: {
          cri: "1.31",
          doc: "Whether groups of the image's /etc/group are added; it has no effect on a sandbox.",
        },
        privileged: "Whether the sandbox may have privileged containers.",
        seccomp: "The seccomp profile.",
        apparmor: "The AppArmor profile; it has no effect on a sandbox.",
        seccomp_profile_path: "The seccomp profile, where `seccomp` is unset; deprecated.",
      },
    },
    HugepageLimit: {
      doc: "A limit on huge pages of one size.",
      fields: {
        page_size: "The page size: `2MB`.",
        limit: "The limit in bytes.",
      },
    },
    LinuxContainerResources: {
      doc: "Resource limits in terms of cgroup v1.",
      fields: {
        cpu_period: "The CFS period in microseconds.",
        cpu_quota: "The CFS quota in microseconds in each period.",
        cpu_shares: "The relative CPU weight.",
        memory_limit_in_bytes: "The memory limit in bytes.",
        oom_score_adj: "The OOM score adjustment.",
        cpuset_cpus: "The CPUs to run on: `0-3,5`.",
        cpuset_mems: "The memory nodes to use: `0-1`.",
        hugepage_limits: "Limits on huge pages.",
        unified: { cri: "1.22", doc: "Settings of cgroup v2 by file name." },
        memory_swap_limit_in_bytes: { cri: "1.22", doc: "The limit of memory and swap together in bytes." },
      },
    },
    LinuxPodSandboxConfig: {
      doc: "Settings of a sandbox on Linux.",
      fields: {
        cgroup_parent: "The pod's cgroup, the parent of the sandbox's.",
        security_context: "Security settings.",
        sysctls: "Kernel parameters by name: `net.ipv4.ip_forward`.",
        overhead: { cri: "1.23", doc: "Resources of the sandbox itself; they have no effect on the spec." },
        resources: { cri: "1.23", doc: "The sum of the resources of the pod's containers." },
      },
    },
    WindowsNamespaceOption: {
      doc: "Namespaces of a pod on Windows; they have no effect on Linux.",
      fields: { network: { cri: "1.26", doc: "The network namespace." } },
    },
    WindowsSandboxSecurityContext: {
      doc: "Security settings of a sandbox on Windows; they have no effect on Linux.",
      fields: {
        run_as_username: { cri: "1.22", doc: "The user's name." },
        credential_spec: { cri: "1.22", doc: "The credential spec." },
        host_process: { cri: "1.22", doc: "Whether the pod's containers are processes of the host." },
        namespace_options: { cri: "1.26", doc: "The pod's namespaces." },
      },
    },
    WindowsPodSandboxConfig: {
      doc: "Settings of a sandbox on Windows; they have no effect on Linux.",
      fields: { security_context: { cri: "1.22", doc: "Security settings." } },
    },
    PodSandboxConfig: {
      doc: "What a kubelet requests with `RunPodSandbox`.",
      fields: {
        metadata: "Identifies the pod; a request without it is refused.",
        hostname: "The pod's hostname; empty with host network.",
        log_directory: "The directory for the logs of the pod's containers.",
        dns_config: "Contents of resolv.conf; unset for a copy of the node's.",
        port_mappings: "The pod's ports.",
        labels: "Labels of the sandbox.",
        annotations: "Annotations of the pod.",
        linux: "Settings on Linux.",
        windows: { cri: "1.22", doc: "Settings on Windows; they have no effect on Linux." },
      },
    },
    ContainerMetadata: {
      doc: "Identifies a container in its pod.",
      fields: {
        name: "The container's name.",
        attempt: "How often the container was created before.",
      },
    },
    ImageSpec: {
      doc: "An image by name.",
      fields: {
        image: "The image's id or reference.",
        annotations: "Annotations of the request.",
        user_specified_image: { cri: "1.28", doc: "The image's name as the pod's manifest has it." },
        runtime_handler: { cri: "1.29", doc: "The runtime handler that the image is pulled for." },
        image_ref: { cri: "1.36", doc: "The image's reference as the runtime reported it." },
      },
    },
    KeyValue: {
      doc: "An environment variable.",
      fields: {
        key: "The variable's name.",
        value: {
          text: true,
          doc:
            "The variable's value as text. Protobuf's JSON form has base64 here from CRI 1.34.9, 1.35.6 and 1.36.2 on; the " +
            "documents of this package have text for every release.",
        },
      },
    },
    Mount: {
      doc: "A mount of a container.",
      fields: {
        container_path: "The path in the container.",
        host_path: "The path on the node; empty with `image`.",
        readonly: "Whether the mount is read-only.",
        selinux_relabel: "Whether the files on the node get the container's SELinux label.",
        propagation: "Mount propagation between the node and the container.",
        uidMappings: { cri: "1.27", doc: "User ids of an ID-mapped mount." },
        gidMappings: { cri: "1.27", doc: "Group ids of an ID-mapped mount." },
        recursive_read_only: {
          cri: "1.30",
          doc: "Whether submounts are read-only, too; it requires `readonly` and private propagation.",
        },
        image: { cri: "1.31", doc: "The image whose files are mounted." },
        image_sub_path: { cri: "1.33", doc: "The path in the image; empty for its root." },
      },
    },
    Device: {
      doc: "A device of the node.",
      fields: {
        container_path: "The path in the container.",
        host_path: "The path on the node.",
        permissions: "Letters of the cgroup permissions: `r` to read, `w` to write, `m` to make device files.",
      },
    },
    Capability: {
      doc: "Changes of the default capabilities, by name without `CAP_`; `ALL` for all.",
      fields: {
        add_capabilities: "Capabilities to add.",
        drop_capabilities: "Capabilities to drop.",
        add_ambient_capabilities: { cri: "1.24", doc: "Ambient capabilities to add; containerd ignores them." },
      },
    },
    LinuxContainerSecurityContext: {
      doc: "Security settings of a container.",
      fields: {
        capabilities: "Changes of the default capabilities.",
        privileged: "Whether the container is privileged; it requires a privileged sandbox.",
        namespace_options: "The container's namespaces.",
        selinux_options: "Parts of the SELinux label.",
        run_as_user: "The user id; excludes `run_as_username`.",
        run_as_group: "The group id; it requires a user.",
        run_as_username: "The user's name in the image's /etc/passwd.",
        readonly_rootfs: "Whether the root file system is read-only.",
        supplemental_groups: "Supplemental groups of the container's process.",
        supplemental_groups_policy: { cri: "1.31", doc: "Whether groups of the image's /etc/group are added." },
        no_new_privs: "Whether the process is kept from gaining privileges.",
        masked_paths: "Paths that are masked.",
        readonly_paths: "Paths that are read-only.",
        seccomp: "The seccomp profile.",
        apparmor: "The AppArmor profile.",
        apparmor_profile: "The AppArmor profile, where `apparmor` is unset; deprecated.",
        seccomp_profile_path: "The seccomp profile, where `seccomp` is unset; deprecated.",
      },
    },
    LinuxContainerConfig: {
      doc: "Settings of a container on Linux.",
      fields: {
        resources: "Resource limits.",
        security_context: "Security settings.",
      },
    },
    WindowsCpuGroupAffinity: {
      doc: "CPUs of one processor group on Windows.",
      fields: {
        cpu_mask: { cri: "1.32", doc: "Bit mask of the CPUs." },
        cpu_group: { cri: "1.32", doc: "Number of the processor group." },
      },
    },
    WindowsContainerResources: {
      doc: "Resource limits of a container on Windows; they have no effect on Linux.",
      fields: {
        cpu_shares: "The relative CPU weight.",
        cpu_count: "The number of CPUs.",
        cpu_maximum: "The share of the CPUs, in hundredths of a percent.",
        memory_limit_in_bytes: "The memory limit in bytes.",
        rootfs_size_in_bytes: { cri: "1.24", doc: "The size of the root file system in bytes." },
        affinity_cpus: { cri: "1.32", doc: "The CPUs to run on." },
      },
    },
    WindowsContainerSecurityContext: {
      doc: "Security settings of a container on Windows; they have no effect on Linux.",
      fields: {
        run_as_username: "The user's name.",
        credential_spec: "The credential spec.",
        host_process: { cri: "1.22", doc: "Whether the container's processes are processes of the host." },
      },
    },
    WindowsContainerConfig: {
      doc: "Settings of a container on Windows; they have no effect on Linux.",
      fields: {
        resources: "Resource limits.",
        security_context: "Security settings.",
      },
    },
    CDIDevice: {
      doc: "A device of the Container Device Interface.",
      fields: { name: { cri: "1.27", doc: "The device's qualified name: `vendor.com/class=name`." } },
    },
    ContainerConfig: {
      doc: "What a kubelet requests with `CreateContainer`.",
      fields: {
        metadata: "Identifies the container; a request without it is refused.",
        image: "The container's image.",
        command: "Replaces the image's entrypoint.",
        args: "Replaces the image's command.",
        working_dir: "The working directory; empty for the image's.",
        envs: "Environment variables.",
        mounts: "The container's mounts.",
        devices: "The container's devices.",
        labels: "Labels of the container.",
        annotations: "Annotations of the container.",
        log_path: "The log file, relative to the sandbox's `log_directory`.",
        stdin: "Whether standard input stays open.",
        stdin_once: "Whether standard input closes after the first client detaches.",
        tty: "Whether the process gets a terminal.",
        linux: "Settings on Linux.",
        windows: "Settings on Windows; they have no effect on Linux.",
        CDI_devices: { cri: "1.27", doc: "Devices of the Container Device Interface." },
        stop_signal: { cri: "1.33", doc: "The signal that stops the container; it has no effect on the spec." },
      },
    },
  },
  enums: {
    Protocol: { doc: "A protocol of a port." },
    NamespaceMode: { doc: "Whose namespace a container gets." },
    ProfileType: { doc: "A kind of security profile." },
    SupplementalGroupsPolicy: { doc: "How a process gets its supplemental groups." },
    MountPropagation: { doc: "How mounts propagate between node and container." },
    Signal: { doc: "A signal that stops a container." },
  },
};
