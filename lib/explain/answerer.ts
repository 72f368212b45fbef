/**
 * Asking several daemons about one request, and comparing what they answer.
 *
 * @module
 */

import type { BehaviorId } from "../containerd/behaviors.ts";
import { asBoolean, asRecord, type UnknownRecord } from "../decode.ts";
import { CriSpecError } from "../error.ts";
import type { Subject } from "../plan/subject.ts";
import type { KnownNodes } from "../request/node.ts";
import type { PodRequest } from "../request/pod_request.ts";
import { type Answer, answerBy, type AnswerDiff, diffAnswersBy } from "./answer.ts";
import type { Toggles } from "./toggles.ts";
import type { SpecDiffer } from "./diff.ts";

/** What is remembered from one request to the next. */
export interface Memory {
  /** The nodes of the requests. */
  readonly nodes: KnownNodes;
  /** Compares specs. */
  readonly differ: SpecDiffer;
}

/** Whether two requests without their nodes are made of the same parts. */
function isSamePod(one: UnknownRecord, other: UnknownRecord): boolean {
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => Object.is(one[key], other[key]));
}

/**
 * Answers one pod's request for several daemons: what does not depend on the daemon is decoded once.
 *
 * @typeParam R The subject's request.
 */
export class Answerer<R extends PodRequest = PodRequest> {
  readonly #subject: Subject<R>;
  readonly #memory: Memory;
  #before: { readonly pod: UnknownRecord; readonly request: R } | undefined;

  /**
   * Starts with a pod.
   *
   * @param subject What the specs are made for.
   * @param memory What is remembered of other pods.
   */
  constructor(subject: Subject<R>, memory: Memory) {
    this.#subject = subject;
    this.#memory = memory;
  }

  /**
   * Decodes a request.
   *
   * @param document The request, a copy that `plainData` made, with the release of `toggles`.
   * @param toggles What the release does.
   * @param toggled The behavior that is toggled. Default: none.
   * @returns The request.
   * @throws {CriSpecError} When the request cannot be read, or the daemon would not start.
   */
  read(document: unknown, toggles: Toggles, toggled?: BehaviorId): R {
    try {
      return this.#read(document, toggles, toggled);
    } catch (error) {
      // What is wrong with a node and a pod together is reported in the order of the whole request.
      if (toggled !== undefined || !(error instanceof CriSpecError)) throw error;
      return this.#subject.decode(document);
    }
  }

  #read(document: unknown, toggles: Toggles, toggled: BehaviorId | undefined): R {
    const { release: _, assumeUpstream, daemon, host, ...pod } = asRecord(document, "");
    if (assumeUpstream !== undefined && assumeUpstream !== null) asBoolean(assumeUpstream, "/assumeUpstream");
    const behaviors = toggled === undefined ? toggles.behaviors : toggles.of(toggled);
    const node = this.#memory.nodes.read(behaviors, daemon ?? undefined, host ?? undefined);
    const before = this.#before;
    if (before !== undefined && isSamePod(before.pod, pod)) return this.#subject.move(before.request, pod, node);
    const request = this.#subject.decode(pod, node);
    this.#before = { pod, request };
    return request;
  }

  /**
   * Answers a request.
   *
   * @param document The request, a copy that `plainData` made, with the release of `toggles`.
   * @param toggles What the release does.
   * @param toggled The behavior that is toggled. Default: none.
   * @returns The spec, or the daemon's refusal.
   * @throws {CriSpecError} When the request cannot be read or the model cannot answer.
   */
  answer(document: unknown, toggles: Toggles, toggled?: BehaviorId): Answer {
    return answerBy(this.#subject, document, () => this.read(document, toggles, toggled));
  }

  /**
   * Compares two answers of its own.
   *
   * @param from The answer before.
   * @param to The answer after.
   * @returns The changes of the spec, and of the refusal.
   */
  diff(from: Answer, to: Answer): AnswerDiff {
    return diffAnswersBy((before, after) => this.#memory.differ.diff(before, after), from, to);
  }
}
