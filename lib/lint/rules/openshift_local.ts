/**
 * OpenShift Local (crc): why its virtual machine or the cluster in it does not start; and what OpenShift's installer says of its
 * own input.
 *
 * @module
 */

import type { DaemonRule } from "../rule.ts";

const CRC = "https://github.com/crc-org/crc/issues";
const CRC_DOCS = "https://crc.dev/docs";
const OPENSHIFT = "https://docs.openshift.com/container-platform/latest";

/** What shows that an error is crc's. */
const OF_CRC: readonly string[] = [
  ...[
    "crc start",
    "crc setup",
    "crc status",
    "crc daemon",
    "crc delete",
    "crc stop",
    "crc version",
    "crc-daemon",
    "crc-driver",
    "crc-org",
    "/.crc",
    "crc.testing",
  ],
  ...["CRC VM", "CRC instance", "CRC release", "CRC is", "CRC cluster", "CRC version", "CodeReady"],
  // Their own words, which no other program has.
  ...["OpenShift Local", "libvirt network crc", "libvirt crc network", "'crc' network", "crc should not be run"],
  ...["crc not launched", "operators are still not stable", "kubeadmin user password", "cluster pull secret"],
  ...["existing VM is using", "missing 'auths'", "bundle version must satisfy", "DNS query from the cluster"],
];

/** What a new cluster costs. */
const ANEW = "crc delete (which deletes that cluster), crc setup, crc start";

/** OpenShift Local, and the installer's input. */
export const OPENSHIFT_LOCAL_RULES: readonly DaemonRule[] = [
  {
    id: "crc-names-unresolved",
    by: "cluster",
    summary:
      "OpenShift Local: the names of the cluster do not resolve on this machine, or those outside not in its virtual machine",
    texts: [
      "Failed to query DNS from host: <any>",
      "Failed to query DNS from host: lookup <name>: no such host",
      "Failed to query DNS from host: lookup <name> on <address>: <any>",
      "Failed to query DNS from host: Invalid IP for api.crc.testing",
      "Failed internal DNS query: <any>",
      "Failed public DNS query from the cluster: <any>",
    ],
    evidence: "source",
    anywhere: [...OF_CRC, "apps-crc.testing"],
    fix:
      "disconnect the VPN, which often brings DNS servers of its own, and start again; or crc config set network-mode user, in which this machine resolves, then crc cleanup, setup and start. On the host api.crc.testing and *.apps-crc.testing have to lead to crc ip (user mode: 127.0.0.1, in the hosts file). Invalid IP: a provider answers for names that do not exist: another DNS server. Public names: crc start -n 1.1.1.1, or the company's server",
    links: [`${CRC}/3916`, `${CRC}/4110`, `${CRC}/2175`],
  },
  {
    id: "crc-preflight",
    by: "cluster",
    summary:
      "OpenShift Local lacks something on this machine that crc setup makes or asks for: libvirt, a group, virtualization, its daemon",
    texts: [
      "user in the currently active process is not part of the libvirt group",
      "You need to logout, re-login, and run crc setup again before the user is effectively a member of the 'libvirt' group.",
      "you need to enable virtualization in BIOS",
      "CRC is unsupported using WSL2",
      "libvirt network crc not found",
      "libvirt crc network is not active",
      "libvirt 'crc' network definition is incorrect",
      "found no active libvirtd systemd unit",
      "could not find a <name> hypervisor with 'hvm' capabilities",
      "failed to run 'virsh capabilities': <any>",
      "Network configuration with systemd-networkd is not supported. Perhaps you can try this new network mode: <any>",
      "crc should not be run as root",
      "Is 'crc daemon' running? Cannot reach daemon API: <any>",
      "Is 'crc daemon' running? Cannot reach daemon API",
      "The executable version (<name>) doesn't match the daemon version (<name>)",
    ],
    evidence: "source",
    anywhere: OF_CRC,
    fix:
      "crc setup again, as a user without root, after crc cleanup if another version was there; after it has added the group libvirt log out and in. Linux: virsh -c qemu:///system list has to work, NetworkManager has to run; with systemd-networkd crc config set network-mode user. Virtualization on in the firmware (in a virtual machine nested). Daemon: systemctl --user restart crc-daemon.socket crc-http.socket (crc daemon in another terminal), of the same version: which -a crc",
    links: [`${CRC}/1994`, `${CRC}/2839`, `${CRC_DOCS}/installing/`],
  },
  {
    id: "crc-bundle-other",
    by: "cluster",
    summary:
      "OpenShift Local has a virtual machine of another bundle (an earlier release or preset), or one whose files are incomplete",
    texts: [
      "Bundle <name> was requested, but the existing VM is using <name>. Please delete your existing cluster and start again",
      "Error getting bundle name from CRC instance, make sure you ran 'crc setup' and are using the latest bundle",
      "Required file <path> is missing from the instance directory. Please delete the instance with 'crc delete' and recreate it with 'crc start'",
      "cannot use bundle with version <name>, bundle version must satisfy <any> constraint",
    ],
    evidence: "source",
    anywhere: OF_CRC,
    fix:
      `crc version and crc config view: an update of crc brings a bundle of its own, and a machine stays with its own. Save what is in the cluster, then ${ANEW}; crc config unset bundle if one is set. To keep the machine for now go back to the crc that made it`,
    links: [CRC_DOCS],
  },
  {
    id: "crc-cluster-not-ready",
    by: "cluster",
    summary: "OpenShift Local: the cluster in its virtual machine does not come up, or not in time",
    texts: [
      "Error waiting for apiserver: <any>",
      "cluster operators are still not stable after <time>",
      "Cluster is not ready: cluster operators are still not stable after <time>",
      "Failed to update cluster pull secret: <any>",
      "Failed to update pull secret on the disk: <any>",
      "Failed to renew TLS certificates: please check if a newer CRC release is available: <any>",
      "Failed to update kubeadmin user password: <any>",
      "Failed to update ssh public key to machine config: <any>",
      "The connection to the server api.crc.testing:6443 was refused - did you specify the right host or port?",
      "Error occurred: The connection to the server api.crc.testing:6443 was refused - did you specify the right host or port?",
    ],
    evidence: "source",
    behind: "all",
    anywhere: OF_CRC,
    fix:
      `crc status (Stopped: crc start), oc get co: more memory and CPUs most often help: crc stop, crc config set memory 16384, cpus 6, and an SSD; then crc start again: operators take ten minutes and more. Certificates of a bundle that is older than a month have to be renewed at the start (the clock of the machine, no VPN; pull secret not updated to disk may be that, too): update crc, then ${ANEW}. crc start --log-level debug shows the step`,
    links: [`${CRC}/4988`, `${CRC}/3791`, `${CRC}/1139`],
  },
  {
    id: "crc-machine-unreached",
    by: "cluster",
    summary: "OpenShift Local does not reach its virtual machine by SSH",
    texts: [
      "Failed to connect to the CRC VM with SSH -- virtual machine might be unreachable: <any>",
      "Failed to connect to the CRC VM with SSH -- host might be unreachable: <any>",
      "Unable to determine VM's IP address, did it fail to boot?",
    ],
    evidence: "source",
    anywhere: OF_CRC,
    fix:
      `without the VPN: crc stop -f, crc start --log-level debug. A machine that does not boot: nested virtualization in part, too little memory or a full disk on the host. Its network: crc config set network-mode user, or the firewall's rules for virbr and the route to 192.168.130.11; on macOS the firewall and other programs for virtual machines. Else ${ANEW}`,
    links: [`${CRC}/937`, `${CRC}/4313`],
  },
  {
    id: "crc-pull-secret",
    by: "cluster",
    summary: "OpenShift Local does not take the pull secret: there is none, or it is not the JSON of Red Hat's page",
    texts: [
      "invalid pull secret: <any>",
      "invalid pull secret: missing 'auths' JSON-object field",
      "unable to load pull secret from path <path> or from configuration",
      "cannot ask for secret, crc not launched by a terminal",
      "Failed to ask for pull secret: <any>",
      "Cannot add pull secret to keyring: <any>",
    ],
    evidence: "source",
    anywhere: OF_CRC,
    fix:
      'copy it whole from https://console.redhat.com/openshift/create/local into a file and crc start -p FILE, or crc config set pull-secret-file FILE: one line of JSON that begins with {"auths": (jq . FILE). In scripts always as a file; the keyring\'s warning alone is harmless',
    links: [CRC_DOCS],
  },
  {
    id: "oc-login-certificate",
    by: "cluster",
    summary: "oc does not trust the certificate of the cluster or of its login server",
    texts: [
      "The server uses a certificate signed by unknown authority. You may need to use the --certificate-authority flag <any>",
      "The server uses a certificate signed by an unknown authority. You may need to use the --certificate-authority flag <any>",
      "x509: certificate signed by unknown authority",
      "tls: failed to verify certificate: x509: certificate signed by unknown authority",
    ],
    evidence: "source",
    anywhere: ["oc login", "oauth-openshift", "--certificate-authority flag"],
    fix:
      "oc login https://api.CLUSTER:6443 --certificate-authority=ca.crt. The login itself is at oauth-openshift.apps.CLUSTER, behind the router's certificate: ca.crt needs that CA, too (as administrator with the installer's kubeconfig: oc get cm default-ingress-cert -n openshift-config-managed -o jsonpath='{.data.ca-bundle\\.crt}'), or put it among the system's CAs. Unset KUBECONFIG, or remove the entries of an older cluster of that name from ~/.kube/config; name the server. --insecure-skip-tls-verify only to try",
    links: [
      "https://github.com/redhat-cop/ocp4-helpernode/issues/104",
      "https://github.com/Kubeinit/kubeinit/issues/597",
    ],
  },
  {
    id: "oc-login-refused",
    by: "cluster",
    summary: "OpenShift does not know that user with this password, or does not take passwords on the command line",
    texts: ["Login failed (401 Unauthorized)", "username <name> is invalid for basic auth"],
    evidence: "source",
    anywhere: [
      "oc ",
      "openshift",
      "OpenShift",
      "Verify you have provided correct credentials",
      "API token",
      "basic auth",
    ],
    fix:
      "You must obtain an API token: open that address and take oc login --token=…; so with OpenID, GitHub and LDAP behind a page. Just made (htpasswd, a new provider): wait until oc get co authentication is no longer progressing, pods of openshift-authentication restart; htpasswd -c for a second user deletes the first. kubeadmin: its password is in auth/kubeadmin-password (crc console --credentials). system:admin has a certificate: use the kubeconfig. All at once after long: clock and that operator",
    links: [
      "https://github.com/crc-org/crc/issues/2009",
      "https://github.com/RedHat-EMEA-SSA-Team/hetzner-ocp4/issues/301",
    ],
  },
  {
    id: "openshift-install-config",
    by: "cluster",
    summary:
      "OpenShift's installer does not take its input: install-config.yaml, the cloud's credentials, or what it asks the cloud for",
    texts: [
      ...["Metadata", "Master Machines", "Cluster", "Common Manifests", "Bootstrap Ignition Config", "Install Config"]
        .flatMap((asset) => [
          `failed to fetch ${asset}: failed to load asset <name>: <any>`,
          `failed to fetch ${asset}: failed to fetch dependency of <name>: <any>`,
          `failed to fetch ${asset}: failed to generate asset <name>: <any>`,
        ]),
      "failed to load asset <Install Config>: <any>",
      "invalid <install-config.yaml> file: <any>",
    ],
    evidence: "reported",
    behind: "all",
    anywhere: ["Install Config", "install-config", "openshift-install", "openshift", "OpenShift"],
    fix:
      "the last part names the field or the request: correct it in install-config.yaml (openshift-install explain installconfig.platform.NAME lists the fields), which the installer deletes when it has read it: keep a copy, and begin in an empty --dir. Credentials and endpoints: the cloud's own command line has to work with them (aws sts get-caller-identity, openstack catalog list: No suitable endpoint means that the cloud lacks that service, such as volume, or its region differs). x509: the CA of vCenter or the cloud in the host's trust store",
    links: [
      `${OPENSHIFT}/support/troubleshooting/troubleshooting-installations.html`,
      "https://github.com/openshift/openshift-ansible/issues/12378",
    ],
  },
];
